"""What happened around the work, what was learned, and what changed for somebody."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.model.record import Consent
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, plain_label

DEVELOPMENT = ("happened_on", "kind", "text_en", "text_fr", "effect_en", "effect_fr")
LESSON = ("learned_on", "result_id", "text_en", "text_fr", "evidence_en", "evidence_fr", "change_en", "change_fr")
STORY = ("told_on", "result_id", "title_en", "title_fr", "who", "pseudonym", "consent", "grant_record_id", "before_en",
         "before_fr", "after_en", "after_fr", "quote_en", "quote_fr", "credit")  # fmt: skip
ROLES = {Consent.GIVEN: "good", Consent.REFUSED: "bad", Consent.UNKNOWN: "attention"}


class ContextTab(QWidget):
    """Developments, lessons and stories of a framework."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        owner = {"framework_id": framework}
        self.developments = ChildList(
            tools, "development", owner, DEVELOPMENT, line=self._development,
            empty=self.tr("Nothing noted. Type what happened: funders want to hear of it when it is known."),
        )  # fmt: skip
        self.lessons = ChildList(
            tools, "lesson", owner, LESSON, line=self._lesson,
            empty=self.tr("Nothing noted. Type what was learned, then what shows it and what was changed."),
        )  # fmt: skip
        self.stories = ChildList(
            tools, "story", owner, STORY, line=self._story, below=self._about_story,
            empty=self.tr("No story yet. Type its title; say whether the person agreed before anybody reads it."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for rows, kind in ((self.developments, "development"), (self.lessons, "lesson"), (self.stories, "story")):
            card = Card(words.kind(kind, many=True))
            card.add(rows)
            column.addWidget(card)
        column.addStretch(1)

    def _development(self, kept: Kept) -> Line:
        values = kept.values
        kind = words.sentence_case(self._tools.codes.label("development_kind", values["kind"] or "", words.language()))
        below = " · ".join(part for part in (words.day(values["happened_on"]), kind) if part)
        effect = own(values["effect_en"], values["effect_fr"])
        return Line(own(values["text_en"], values["text_fr"]), below, "" if effect else self.tr("no effect said"),
                    "attention")  # fmt: skip

    def _lesson(self, kept: Kept) -> Line:
        values = kept.values
        changed = own(values["change_en"], values["change_fr"])
        return Line(own(values["text_en"], values["text_fr"]), words.day(values["learned_on"]),
                    self.tr("acted upon") if changed else "", "good")  # fmt: skip

    def _story(self, kept: Kept) -> Line:
        values, consent = kept.values, Consent(kept.values["consent"])
        return Line(own(values["title_en"], values["title_fr"]), words.day(values["told_on"]),
                    self._consent(consent), ROLES[consent])  # fmt: skip

    def _consent(self, consent: Consent) -> str:
        return {
            Consent.GIVEN: self.tr("consent given"),
            Consent.REFUSED: self.tr("consent refused"),
            Consent.UNKNOWN: self.tr("consent not known"),
        }[consent]

    def _about_story(self, kept: Kept) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        told = self.tr("Reports leave a story out unless consent is given. While the name is another than theirs, say "
                       "nothing else that points to the person.")  # fmt: skip
        column.addWidget(plain_label(told, "secondary"))
        column.addWidget(FilesBox(self._tools, "story", kept.id))
        return whole
