"""The words of a letter: its template filled in, with a gap where something is not known. No database."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ppa_desk.services.content import Language
from ppa_desk.services.report_words import Words, report

TEMPLATES = "grant_letters"
_GAP = re.compile(r"\[([^\[\]\n]+?)[\s\u00a0]?\?\]")


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as the template gives it."""

    subject: str
    text: str


def kinds() -> tuple[str, ...]:
    """Return the kinds of letters there are templates of, in order."""
    return tuple(report(TEMPLATES)["order"])


def written(kind: str, language: Language, fields: Mapping[str, str]) -> Written:
    """Return a letter of a kind; a field without a value becomes a gap to be filled in by hand."""
    words = Words(TEMPLATES, language)
    known = words.group("field")
    filled = {name: fields.get(name, "").strip() or words("form.gap", field=called) for name, called in known.items()}
    body = words(f"body.{kind}", **filled)
    text = "\n\n".join((words("form.dear", **filled), body, words("form.close", **filled)))
    return Written(words(f"subject.{kind}", **filled), text + "\n")


def gaps(subject: str, text: str) -> list[str]:
    """Return what a letter still lacks, in the order of its words."""
    found = [told.strip() for told in _GAP.findall(f"{subject}\n{text}")]
    return list(dict.fromkeys(found))
