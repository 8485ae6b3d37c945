"""The indicator tracking table as a workbook: a sheet per frequency with live formulas, and what is said of it."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from ppa_desk.documents import tracking_sheet
from ppa_desk.documents.sheet import LINE, Book, Share, Told, lines_of
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.desk import Desk
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.results.naming import Names
from ppa_desk.services.results.rules import Bands
from ppa_desk.services.results.telling import FIGURES
from ppa_desk.services.results.tracking import Tracked
from ppa_desk.services.results.tracking_notes import Amount, Notes

KIND = "tracking_book"
_LISTS: dict[str, tuple[tuple[str, int], ...]] = {
    "deviations": (("code", 9), ("indicator", 40), ("percent", 10), ("side", 12), ("reason", 18), ("explanation", 48),
                   ("action", 40), ("report", 28)),
    "targets": (("code", 9), ("indicator", 40), ("period", 22), ("part", 20), ("original", 12), ("revised", 12),
                ("revised_on", 12), ("why", 40), ("by", 16), ("basis", 40)),
    "baselines": (("code", 9), ("indicator", 40), ("part", 18), ("baseline", 12), ("year", 8), ("measured_on", 12),
                  ("due_on", 14), ("source", 34), ("method", 40), ("note", 34)),
    "changes": (("at", 12), ("who", 16), ("what", 11), ("code", 9), ("indicator", 36), ("period", 22), ("field", 16),
                ("before", 14), ("after", 14), ("reason", 20), ("why", 40)),
}  # fmt: skip
"""The sheets of words, with the widths of their columns."""
_EMPTY = {"deviations": "no_deviation", "targets": "no_target", "baselines": "no_baseline", "changes": "no_change"}


def write(
    desk: Desk, framework: int, as_of: date, language: Language, *, submitted: bool = False, shape: int | None = None,
    today: date | None = None,
) -> bytes:  # fmt: skip
    """Write the tracking table of a framework as it stood on a day. Gone."""
    tracked = desk.results.tracking.of(framework, as_of, language, submitted=submitted, shape=shape)
    words = Words(KIND, language)
    book = Book(words("names.document"), _by(desk, words))
    add_to(book, desk, tracked, words, today or date.today(), shape)
    return book.bytes()


def add_to(
    book: Book, desk: Desk, tracked: Tracked, words: Words, today: date, shape: int | None = None
) -> None:  # fmt: skip
    """Write the sheets of a tracking table into a workbook."""
    bands = desk.results.table.frame(tracked.framework.id).bands
    about(book, desk, tracked, words, bands, today)
    add_figures(book, desk, tracked, words, bands, shape)
    notes = Notes(desk, tracked, words)
    for name in _LISTS:
        add_list(book, name, getattr(notes, name)(), words)


def add_figures(book: Book, desk: Desk, tracked: Tracked, words: Words, bands: Bands, shape: int | None = None) -> None:
    """Write a sheet for each frequency of the framework."""
    names, figures = Names(desk, shape, words.language), Words(FIGURES, words.language)
    for sheet in tracked.sheets:
        title = desk.codes.label("report_frequency", sheet.frequency, words.language)
        at = tracking_sheet.places(sheet)
        stays = tracking_sheet.HEAD
        name = capital(title)
        widths = tracking_sheet.widths(at)
        page = book.sheet(name, widths, head=stays, repeat=f"{stays - 1}:{stays}", left=tracking_sheet.LEFT)
        writer = tracking_sheet.Writer(page, sheet, at, tracked, bands, words)
        writer.heads(words("names.document"), _of_what(desk, tracked, words), _signs(words, figures))
        result = None
        for track in sheet.tracks:
            if track.line.result != result:
                result = track.line.result
                values = tracked.results[result].values
                parts = (names.tier(values["tier_id"]), values["code"], words.own(values, "statement"))
                writer.section(" ".join(part for part in parts if part))
            writer.track(track)
        writer.colours()
        page.finish()


def about(book: Book, desk: Desk, tracked: Tracked, words: Words, bands: Bands, today: date) -> None:
    """Write the sheet that says what the workbook is and how to read it."""
    values, figures = tracked.framework.values, Words(FIGURES, words.language)
    page = book.sheet(words("sheet.about"), (26, 100))
    page.append([Told(words("names.document"), "title")], height=24)
    for told in _marks(desk, tracked, words):
        page.append([Told(told, "mark")])
    page.append([])
    rows = [("framework", words.own(values, "title"))]
    if values["since"] and values["until"]:
        days = {name: spelled(values[name], words.language, "date") for name in ("since", "until")}
        rows.append(("runs", words("about.from_to", **days)))
    rows += [("as_of", spelled(tracked.as_of, words.language, "date")),
             ("version", spelled(today, words.language, "date")), ("made_by", _by(desk, words))]  # fmt: skip
    sheets = [desk.codes.label("report_frequency", one.frequency, words.language) for one in tracked.sheets]
    rows.append(("sheets", ", ".join([*sheets, *(words(f"sheet.{name}").lower() for name in _LISTS)])))
    if not tracked.sheets:
        rows.append(("reading", words("state.no_indicator")))
    limits = {name: getattr(bands, name) for name in Bands.__slots__}
    reading = (words("about.live"), words("about.folded"), words("about.percent"), words("about.bands", **limits),
               _signs(words, figures))  # fmt: skip
    rows += [("reading" if at == 0 else "", told) for at, told in enumerate(reading)]
    for key, told in rows:
        lines = lines_of(told, 100)
        name = words(f"about.{key}") if key else ""
        page.append([Told(name, "strong"), Told(told, "text")], height=LINE * lines if lines > 1 else None)
    page.finish()


def add_list(book: Book, name: str, rows: Iterable[Sequence[Any]], words: Words) -> None:
    """Write a sheet of words with its head; where there is nothing, that is said."""
    columns = _LISTS[name]
    widths = [width for _, width in columns]
    page = book.sheet(words(f"sheet.{name}"), widths, head=3, repeat="3:3")
    page.append([Told(words(f"title.{name}"), "title")], height=24)
    page.append([])
    page.append([Told(words(f"column.{one}"), "head") for one, _ in columns], height=2 * LINE)
    empty = True
    for row in rows:
        empty = False
        lines = max(map(lines_of, row, widths), default=1)
        page.append([_cell(one, words) for one in row], height=LINE * lines if lines > 1 else None)
    if empty:
        page.append([Told(words(f"state.{_EMPTY[name]}"), "plain")])
    page.finish()


def _cell(told: Any, words: Words) -> Any:
    if type(told) is Amount:
        track = told.track
        show = tracking_sheet.format_number(track.line, Words(FIGURES, words.language))
        return Told(tracking_sheet.cell_of(told.number, track.line.measure), "number", show)
    if type(told) is Fraction:
        return Share(told)
    return Told(told, "text") if isinstance(told, str) and told else told


def _marks(desk: Desk, tracked: Tracked, words: Words) -> list[str]:
    """What must be said before anything else: invented data, an example, values not approved."""
    alliance = next(iter(desk.records.where("alliance")), None)
    found = [words("names.invented")] if alliance and alliance.values["invented"] else []
    found += [words("names.template")] if tracked.framework.values["template"] else []
    return [*found, *([words("names.draft")] if tracked.submitted else [])]


def _of_what(desk: Desk, tracked: Tracked, words: Words) -> str:
    day = spelled(tracked.as_of, words.language, "date")
    told = words.own(tracked.framework.values, "title")
    return " · ".join([*_marks(desk, tracked, words), told, f"{words('about.as_of')} {day}"])


def _signs(words: Words, figures: Words) -> str:
    return words("about.signs", **{name: figures(f"legend.{name}") for name in ("not_reported", "not_due",
                                                                               "not_collected")})  # fmt: skip


def _by(desk: Desk, words: Words) -> str:
    alliance = next(iter(desk.records.where("alliance")), None)
    return words.own(alliance.values, "name") if alliance else ""
