"""A form as blocks for a page: what it is, by when, how to send it back, then question by question."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ppa_desk.forms.definition import Form, Group, Item, Question
from ppa_desk.forms.ident import Ident, in_turn
from ppa_desk.forms.numbering import numbers, points
from ppa_desk.services.content import Block, DocumentContent, Field, Heading, KeyFacts, Language, Paragraph, Run, Text
from ppa_desk.services.report_words import Words


def content(form: Form, language: Language, ident: Ident, *, fillable: bool, size: str = "a4") -> DocumentContent:
    """Return a form as a document; `fillable` lets it carry what a file that comes back must tell."""
    words = Words("form_paper", language)
    mark = f"{words('head.invented')} · " if ident.invented else ""
    about = " · ".join(part for part in (mark.rstrip(" ·"), ident.name) if part)
    carried = ident.carried() | {"form": ident.form or form.key} if fillable else {}
    return DocumentContent(
        kind="form",
        title=form.title.of(language),
        subtitle=about,
        language=language,
        edition="",
        letterhead=ident.letterhead,
        running_head=f"{mark}{form.title.of(language)}",
        running_foot=words("head.carries", form=form.key, version=form.version or "–"),
        author=ident.letterhead,
        blocks=(*_head(form, ident, words, fillable), *_items(form, form.items, words, numbers(form), 1)),
        words=words.group("page"),
        paper="a4" if size == "a4" else "letter",
        carried=carried,
    )


def _head(form: Form, ident: Ident, words: Words, fillable: bool) -> Iterator[Block]:
    rows: list[tuple[str, Text]] = []
    for name, told in (
        ("about", form.purpose.of(words.language)),
        ("until", ident.until),
        ("how", words("head.how_fill" if fillable else "head.how_print")),
        ("promise", ident.promise),
        ("contact", ident.contact),
        ("code", ident.token),
    ):
        if told:
            rows.append((words(f"facts.{name}"), (Run(told),)))
    yield KeyFacts(tuple(rows))
    if any(question.required == "yes" for question in form.questions()):
        yield Paragraph((Run(words("head.needed")),), note=True)


def _items(
    form: Form, items: Sequence[Item], words: Words, told: dict[str, str], level: int, at: int = 0
) -> Iterator[Block]:
    """Go through the items; `at` is the turn of the repeat they stand in."""
    for item in items:
        if isinstance(item, Group):
            if item.label:
                yield Heading(item.label.of(words.language), min(level, 3))
            turns = item.turns if item.repeat and not at else 1
            for turn in range(1, turns + 1):
                if turns > 1:
                    yield Paragraph((Run(words("head.turn", number=turn), "strong"),))
                yield from _items(form, item.items, words, told, level + 1, turn if item.repeat and not at else at)
        elif item.asks or item.type == "note":
            asked = _question(form, item, words, told.get(item.name, ""))
            yield replace(asked, name=in_turn(item.name, at)) if at else asked


def _question(form: Form, item: Question, words: Words, number: str) -> Field:
    language = words.language
    options = tuple((choice.name, choice.label.of(language) or choice.name) for choice in form.choices(item))
    kinds = {"select_one": "one", "select_multiple": "several", "rank": "rank", "acknowledge": "agree", "note": "note"}
    kind = kinds.get(item.type, "lines" if "multiline" in item.appearance.split() else "line")
    if item.type == "range":
        kind, options = "one", tuple((value, value) for value in points(item))
    if item.type == "acknowledge":
        options = (("OK", words("head.agree")),)
    hints = [item.hint.of(language)]
    hints += [words("head.only")] if item.relevant else []
    hints += [words(f"head.{kind}")] if words.has(f"head.{kind}") else []
    across = item.type == "range" or (
        kind == "one" and max((len(w) for _, w in options), default=99) * len(options) < 70
    )
    return Field(
        kind,  # type: ignore[arg-type]
        item.name,
        item.label.of(language),
        number,
        " ".join(hint for hint in hints if hint),
        item.required == "yes",
        options,
        across,
    )
