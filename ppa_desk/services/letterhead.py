"""A document under the alliance's letterhead: who it is from, its paper, and the mark where data are invented."""

from collections.abc import Iterable
from datetime import date

from ppa_desk.services.content import Block, DocumentContent
from ppa_desk.services.dates import spelled
from ppa_desk.services.records import Records
from ppa_desk.services.report_words import Words


def written(
    records: Records, words: Words, kind: str, title: str, document: str, blocks: Iterable[Block], day: date,
    edition: str = "", head: str = "", foot: str = "",
) -> DocumentContent:  # fmt: skip
    """Return blocks as a document of that day; `document` says what it is, the words of `names` and `page` frame it.

    `head` and `foot` stand on every page where what the document is would be too long, and the day too little.
    """
    alliance = next((one.values for one in records.where("alliance")), {})
    mark = f"{words('names.invented')} · " if alliance.get("invented") else ""
    return DocumentContent(
        kind=kind,
        title=title,
        subtitle=f"{mark}{document}",
        language=words.language,
        edition=edition,
        letterhead=words.own(alliance, "name"),
        running_head=f"{mark}{head or f'{document} · {title}'}",
        running_foot=foot or spelled(day, words.language, "date"),
        author=words.own(alliance, "contact"),
        blocks=tuple(blocks),
        words=words.group("page"),
        paper="a4" if alliance.get("paper") == "a4" else "letter",
    )


def asked(records: Records, words: Words) -> str:
    """Return whom one asks about a document: the alliance's contact and address."""
    alliance = next((one.values for one in records.where("alliance")), {})
    return ", ".join(
        part for part in (words.own(alliance, "contact"), str(alliance.get("contact_email") or "")) if part
    )
