"""How a meeting and its parts are told in a line: what it is, when, and the state in a word."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.seconds import plain
from ppa_desk.services import dates
from ppa_desk.services.codes import Codes
from ppa_desk.services.meetings.desk import MINUTED
from ppa_desk.services.meetings.register import MeetingRow
from ppa_desk.services.meetings.timing import SPOKEN
from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.lists.model import Line

translate = QCoreApplication.translate

MASCULINE = ("symposium", "webinar")
"""Kinds of meetings whose French names are masculine."""


def coded(codes: Codes, name: str, code: str | None) -> str:
    """Return what a code is called, as a label."""
    return words.sentence_case(codes.label(name, code, words.language())) if code else ""


def called(codes: Codes, kind: str | None, ordinal: int | None) -> str:
    """Return what sort of meeting it is, with its number in words: Ninth member meeting."""
    told = codes.label("meeting_kind", kind, words.language()) if kind else ""
    if ordinal and ordinal > 0:
        tongue = words.dates_language()
        gender: dates.Gender = "masculine" if kind in MASCULINE else "feminine"
        told = f"{dates.ordinal(ordinal, tongue, gender)} {told}".strip()
    return words.sentence_case(told)


def summary_state(row: MeetingRow) -> tuple[str, str]:
    """Return how far a meeting's summary or minutes are, in a word and its role; nothing where none are due."""
    if row.issued:
        kept = row.kind in MINUTED
        return translate("Meetings", "Minutes issued") if kept else translate("Meetings", "Summary issued"), "good"
    if row.kind == "member" and row.status == "held":
        return translate("Meetings", "Summary in draft"), "attention"
    if row.kind in MINUTED and row.work_group_id and row.status == "held":
        return translate("Meetings", "Minutes in draft"), "attention"
    return "", ""


class MeetingLine:
    """Tells a meeting: date, mode and ordinal below its title; at the right how far its summary is."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def tell(self, row: MeetingRow) -> Line:
        """Return the two lines."""
        mode = self._codes.label("meeting_mode", row.mode, words.language()) if row.mode else ""
        nth = dates.ordinal(row.ordinal, words.dates_language(), "feminine") if row.ordinal and row.ordinal > 0 else ""
        below = " · ".join(part for part in (words.day(row.starts_on), mode, nth) if part)
        state, role = summary_state(row)
        kind = coded(self._codes, "meeting_kind", row.kind) if row.kind != "member" else ""
        return Line(title_of_row(row), below, state or kind, role)


def title_of_row(row: MeetingRow) -> str:
    """Return a meeting's title, or that it has none."""
    told = title_of("meeting", {"title_en": row.title_en, "title_fr": row.title_fr}, words.language())
    return told or translate("Meetings", "(no title yet)")


class PartLine:
    """Tells the parts of a meeting in its lists."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def talk(self, kept: Kept) -> Line:
        """Tell a talk: how long it takes, and whether it is in the programme."""
        minutes, status = kept.values["minutes"], kept.values["status"]
        state = coded(self._codes, "talk_status", status) if status not in SPOKEN else ""
        told = translate("Meetings", "{n} min").format(n=minutes) if minutes else ""
        named = kept.values["title_en"] or kept.values["title_fr"]
        return Line(
            title(kept) if named else either(kept.values, "words") or title(kept),
            told,
            state,
            "attention" if status == "offered" else "",
        )

    def breakout(self, kept: Kept) -> Line:
        """Tell a breakout group: round and room."""
        values = kept.values
        turn = translate("Meetings", "round {n}").format(n=values["round"]) if values["round"] else ""
        reported = values["report_back_en"] or values["report_back_fr"]
        mark = "" if reported else translate("Meetings", "no report-back yet")
        return Line(title(kept), " · ".join(part for part in (turn, values["room"]) if part), mark)

    def decision(self, kept: Kept) -> Line:
        """Tell a decision: when it was taken."""
        return Line(title(kept), words.day(kept.values["decided_on"]))

    def activity(self, kept: Kept) -> Line:
        """Tell an activity: what sort it is."""
        return Line(title(kept), coded(self._codes, "activity_kind", kept.values["kind"]))

    def material(self, kept: Kept) -> Line:
        """Tell a material: its kind and section, and where its link is missing."""
        values = kept.values
        kind = coded(self._codes, "material_kind", values["kind"])
        section = self._codes.label("material_section", values["section"], words.language())
        below = " · ".join(part for part in (kind, section) if part)
        if values["status"] in ("wanted", "promised") and not values["url"]:
            late = values["due_on"] is not None and values["due_on"] < date.today()
            until = translate("Meetings", "until {day}").replace("{day}", words.day(values["due_on"]))
            state = coded(self._codes, "material_status", values["status"])
            told = " ".join(filter(None, (state, until if values["due_on"] else "")))
            return Line(title(kept), below, told, "bad" if late else "attention")
        if values["starts_at"] is not None:
            told = translate("Meetings", "at {time}").replace("{time}", plain(values["starts_at"]))
            return Line(title(kept), below, told)
        if values["url"] or values["status"] in ("received", "not_needed") or values["kind"] == "photo":
            return Line(title(kept), below)
        return Line(title(kept), below, translate("Meetings", "Link missing"), "attention")

    def survey(self, kept: Kept) -> Line:
        """Tell a survey: until when it is open."""
        values = kept.values
        closes = words.long_day(values["closes_on"])
        below = translate("Meetings", "closes {date}").replace("{date}", closes) if closes else ""
        if not closes and values["status"] == "open":
            return Line(title(kept), below, translate("Meetings", "No deadline"), "attention")
        return Line(title(kept), below, coded(self._codes, "survey_status", values["status"]))


class CountedLine:
    """Tells a theme with the number of its notes, counted once for the whole list."""

    def __init__(self, count: Callable[[], Mapping[int | None, int]]) -> None:
        self._count = count
        self._counts: Mapping[int | None, int] = count()

    def refresh(self) -> None:
        """Count again."""
        self._counts = self._count()

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        notes = self._counts.get(kept.id, 0)
        told = translate("Meetings", "%n note(s)", "", notes) if notes else translate("Meetings", "no notes")
        return Line(title(kept), "", told, "accent" if notes else "")


class PollLine:
    """Tells a poll: its question, and its reading in words or from its counts."""

    def __init__(self, priorities: Callable[[], Mapping[int, str]], readings: Callable[[], Mapping[int, str]]) -> None:
        self._priorities, self._readings = priorities, readings
        self.refresh()

    def refresh(self) -> None:
        """Read the priorities' titles and what the counts say again."""
        self._titles: Mapping[int, str] = self._priorities()
        self._counted: Mapping[int, str] = self._readings()

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        about = self._titles.get(kept.values["priority_id"] or 0, "")
        reading = either(kept.values, "reading") or self._counted.get(kept.id, "")
        question = either(kept.values, "question") or about or translate("Meetings", "(no question yet)")
        return Line(question, reading or translate("Meetings", "No reading yet"), "", "" if reading else "attention")


def title(kept: Kept) -> str:
    """Return what a part is called in the reader's language, or that it has no text yet."""
    return title_of(kept.kind, kept.values, words.language()) or translate("Meetings", "(no text yet)")


def either(values: Mapping[str, Any], name: str) -> str:
    """Return a text in the reader's language, else in the other."""
    mine, other = (f"{name}_fr", f"{name}_en") if words.language() == "fr" else (f"{name}_en", f"{name}_fr")
    return str(values.get(mine) or values.get(other) or "")
