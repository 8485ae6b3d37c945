"""The participation sheet of an initiative, and a digital-tool check, as documents."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, DocumentContent, Language, Paragraph
from ppa_desk.services.evidence.participation.digital_paper import digital_blocks
from ppa_desk.services.evidence.participation.sheet_parts import Parts
from ppa_desk.services.letterhead import written
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import plain

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.evidence.participation.desk import Participation

KIND = "participation_sheet"


class NoSuchInitiative(DeskError):
    """No initiative has that key."""

    code = "initiative.no_such"


class SheetPapers:
    """Participation sheets and digital-tool checks as content."""

    def __init__(self, desk: "Desk", participation: "Participation") -> None:
        self._desk, self._participation = desk, participation

    def initiative(self, key: str) -> int:
        """Return the number of the initiative with that key. NoSuchInitiative."""
        found = self._desk.records.where("initiative", key=key)
        if not found:
            raise NoSuchInitiative(key=key)
        return found[0].id

    def sheet(self, initiative: int, edition: Visibility, language: Language) -> DocumentContent:
        """Return the sheet of an initiative as it stands now. Gone."""
        words = Words(KIND, language)
        values = self._desk.records.get("initiative", initiative).values
        may = edition.may_see(values["visibility"])
        title = _named(words, values, "name") if may else words("names.untitled")
        blocks: list[Block] = [Paragraph(plain(words("facts.hidden") + "."))]
        if may:
            parts = Parts(self._desk, self._participation, initiative, title, edition, words)
            blocks = [block for part in words.order for block in getattr(parts, part)()]
        document = f"{words('names.document')} · {words(f'edition.{edition}')}"
        head = f"{words('names.document')} · {(may and values['abbreviation']) or title}"
        edition_told = words(f"edition.{edition}")
        return written(self._desk.records, words, KIND, title, document, blocks, date.today(), edition_told, head)

    def digital(self, check: int, language: Language) -> DocumentContent:
        """Return a digital-tool check as half a page. Gone."""
        words, one = Words(KIND, language), self._participation.digital.get(check)
        values = self._desk.records.get(one.owner.kind, one.owner.id).values
        title = _named(words, values, "name" if one.owner.kind == "initiative" else "title")
        blocks = tuple(digital_blocks(self._participation.digital, one, words, title))
        day = one.checked_on or date.today()
        return written(self._desk.records, words, KIND, title, words("names.digital"), blocks, day)


def _named(words: Words, values: Mapping[str, Any], name: str) -> str:
    return words.own(values, name) or str(values.get("abbreviation") or "") or words("names.untitled")
