"""A digital-tool check on paper: its facts, each theme with who is left out, and what follows."""

from collections.abc import Iterator

from ppa_desk.services.content import Block, KeyFacts, Paragraph, Run, Table
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.participation.digital import DigitalCheck, DigitalChecks
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import plain


def digital_blocks(
    checks: DigitalChecks, one: DigitalCheck, words: Words, subject: str = "", *, brief: bool = False
) -> Iterator[Block]:
    """Yield what a check found: its facts, as lines where it is `brief`, and each theme with who is left out."""
    day = spelled(one.checked_on, words.language, "date") if one.checked_on else words("digital.being_written")
    facts = (
        ("subject", subject),
        ("tool", str(one.answers.get("tool_name") or "")),
        ("how", str(one.answers.get("tool_how") or "")),
        ("follows", one.notes),
    )
    yield Paragraph(plain(words("digital.checked", day=day, who=one.colleague or "–")))
    told = tuple((words(f"digital.{name}"), plain(text)) for name, text in facts if text)
    if brief:
        yield from (Paragraph(text, lead=label) for label, text in told)
    elif told:
        yield KeyFacts(told)
    lines = tuple(
        (plain(theme.label.of(words.language)), (Run(words(f"digital.{theme.holds}"), "strong"),), plain(theme.comment))
        for theme in checks.themes(one)
    )
    if lines:
        yield Table(tuple(words(f"head.{name}") for name in ("theme", "finding", "who")), lines, (3, 3, 6))
    yield Paragraph(plain(words("digital.note")), note=True)
