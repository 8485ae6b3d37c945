"""The cut-line as a page of the review book; what the reader is recused from is told without its money."""

from collections.abc import Iterator

from ppa_desk.model import money
from ppa_desk.services.content import Block, Heading, Paragraph, Run, Table, Text
from ppa_desk.services.grants.cutline import Line
from ppa_desk.services.grants.scenarios import Outlook
from ppa_desk.services.report_words import Words


def cutline_page(words: Words, found: Outlook, recused: frozenset[int], hidden: frozenset[int]) -> Iterator[Block]:
    """Return the page; nothing where nobody can tell how much money there is. `hidden`: scores not shown yet."""
    if not found.cut.lines or not found.purses:
        return
    yield Heading(words("heading.cutline"), 1, "cutline", new_page=True)
    scenario = f" {words('cutline.scenario', name=found.name)}" if found.name else ""
    yield Paragraph((Run(words("cutline.told") + scenario),))
    head = tuple(words(f"cutline.{name}") for name in ("rank", "proposal", "score", "amount", "state"))
    rows: list[tuple[Text, ...]] = []
    for at, line in enumerate(found.cut.lines):
        if at == found.cut.line_after and at:
            rows.append(((), (Run(f"– – – {words('cutline.line')} – – –", "strong"),), (), (), ()))
        rows.append(_row(words, found, line, recused, hidden))
    yield Table(head, tuple(rows), (1.1, 7, 1.6, 3, 3.6), (0, 2, 3))
    if not recused:  # with what is left one could tell what was withheld
        told = [_left(words, found, purse.id, purse.currency) for purse in found.purses]
        if found.cap is not None:
            room = money.told(found.cut.room, found.cap.currency, words.language)
            told.append(f"{words('cutline.budget')} {room}")
        yield Paragraph((Run(words("cutline.left", funds="; ".join(told))),), note=True)


def _row(words: Words, found: Outlook, line: Line, recused: frozenset[int], hidden: frozenset[int]) -> tuple[Text, ...]:
    one, grant = line.proposal, found.grants[line.proposal.id]
    title = (Run(words.own(grant, "title") or grant["key"]),)
    if one.id in recused:
        return (Run(str(line.rank)),), title, (), (), (Run(words("cutline.recused"), "secondary"),)
    known = one.score is not None and one.id not in hidden
    score = f"{one.score:.1f}" if known else "–"
    amount = money.told(one.amount, one.currency, words.language) or "–"
    lacks = money.told(line.lacks, one.currency, words.language)
    state = words(f"cutline.{line.state}", lacks=lacks)
    if one.pinned and line.state == "funded":
        state = f"{state}, {words('cutline.pinned')}"
    told = score.replace(".", ",") if words.language == "fr" else score
    return (Run(str(line.rank)),), title, (Run(told),), (Run(amount),), (Run(state),)


def _left(words: Words, found: Outlook, purse: int | None, currency: str) -> str:
    name = found.names.get(purse)
    called = name[1 if words.language == "fr" else 0] if name else words("cutline.budget")
    return f"{called} {money.told(found.cut.left[purse], currency, words.language)}"
