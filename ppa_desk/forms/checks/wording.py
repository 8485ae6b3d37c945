"""Words: labels that are missing, and translations that are missing here and there."""

from collections.abc import Iterator

from ppa_desk.forms.checks.board import Board
from ppa_desk.forms.checks.finding import Finding, Place
from ppa_desk.forms.definition import SILENT
from ppa_desk.forms.headers import header_of
from ppa_desk.forms.rows import text_of, text_row

_TEXTS = {"survey": ("label", "hint", "required_message", "constraint_message"), "choices": ("label", "anchor")}


def look(board: Board) -> Iterator[Finding]:
    """Look at the words of the form."""
    yield from _unlabelled(board)
    languages = board.form.languages
    if len(languages) > 1:
        yield from _untranslated(board, languages)


def _unlabelled(board: Board) -> Iterator[Finding]:
    for number, row in board.survey:
        kind = str(row["type"])
        if kind in SILENT or kind.startswith(("end_", "begin_")) or kind in ("audit", "deviceid", "csv-external"):
            continue
        if (
            not text_of(row, "label")
            and not text_of(row, "hint")
            and not (kind == "calculate" or row.get("calculation"))
        ):
            yield board.find("form.label_missing", "survey", number, "label", row)
    for number, row in board.choices:
        if not text_of(row, "label"):
            yield board.find("form.choice_label_missing", "choices", number, "label", row, "warning")


def _untranslated(board: Board, languages: tuple[str, ...]) -> Iterator[Finding]:
    wanted = [f"_{one}" if one in ("en", "fr") else f"::{one}" for one in languages]
    for sheet, rows in (("survey", board.survey), ("choices", board.choices)):
        for base in _TEXTS[sheet]:
            told = [(number, row, text_row(base, text_of(row, base))) for number, row in rows if text_of(row, base)]
            for suffix, language in zip(wanted, languages, strict=True):
                missing = [(number, row) for number, row, has in told if not has.get(f"{base}{suffix}")]
                if told and len(missing) == len(told):
                    header = header_of(f"{base}{suffix}")
                    yield Finding(
                        "form.translation_column", {"header": header, "sheet": sheet}, "warning", Place(sheet, 1)
                    )
                    continue
                for number, row in missing:
                    yield board.find(
                        "form.translation_cell", sheet, number, f"{base}{suffix}", row, "warning",
                        language=language, column=base,
                    )  # fmt: skip
