"""The workbook of a survey: the tables of its report, its codebook and, where no promise forbids it, its data."""

import random
from collections.abc import Iterable, Sequence
from typing import Any

from ppa_desk.documents.sheet import Book, Row, number_of, rows_of, tables, words_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Bullets, DocumentContent, Heading, KeyFacts, Paragraph, Text
from ppa_desk.services.survey_report.view import View
from ppa_desk.services.surveys.dataset import NOT_ASKED, Column

_NAMES = {
    "en": ("Read me", "Codebook", "Data codes", "Data labels", "Table"),
    "fr": ("À lire", "Dictionnaire", "Données codes", "Données libellés", "Tableau"),
}
_HEADS = {
    "en": ("Question", "Words", "Type", "Choice", "Label", "Stands for no answer"),
    "fr": ("Question", "Texte", "Type", "Choix", "Libellé", "Vaut absence de réponse"),
}
_UNASKED, _UNSEEN = {"en": "(not asked)", "fr": "(non posée)"}, {"en": "(not shown)", "fr": "(non montrée)"}


def write(content: DocumentContent, view: View) -> bytes:
    """Write the workbook of a report: every table of the report on a sheet of its own, numbers as numbers."""
    book = Book(content.title, content.author)
    readme, codebook, codes, labels, table = _NAMES[view.language]
    book.table(readme, _readme(content), widths=(28, 90))
    book.table(codebook, _codebook(view), widths=(22, 60, 16, 16, 40, 16), head=True)
    if may_show_data(view):
        order = _order(view)
        book.table(codes, _data(view, order, labels=False), head=True)
        book.table(labels, _data(view, order, labels=True), head=True)
    for number, (title, found) in enumerate(tables(content.blocks), 1):
        book.table(f"{table} {number}", [[title], [], *rows_of(found, view.language)], widths=(44,), head=3)
    return book.bytes()


def may_show_data(view: View) -> bool:
    """Say whether single answers may be shown: to the Secretariat, or to all where the survey was named; never open."""
    if view.results.withheld or view.results.public:
        return False
    return view.edition is Visibility.SECRETARIAT or view.data.anonymity == "named"


def _readme(content: DocumentContent) -> list[Row]:
    """What is said around the figures; what is said of each stands in the report."""
    rows: list[Row] = [[content.title], [content.subtitle], []]
    around, heading = True, ""

    def tell(text: Text) -> None:
        nonlocal heading
        rows.extend([[], [heading]] if heading else [])
        rows.append(["", words_of(text)])
        heading = ""

    for block in content.blocks:
        if isinstance(block, Heading):
            around, heading = block.level == 1, block.text
        elif isinstance(block, KeyFacts):
            rows += [[label, words_of(text)] for label, text in block.rows]
        elif isinstance(block, Paragraph) and around:
            tell(block.runs)
        elif isinstance(block, Bullets) and around:
            for one in block.items:
                tell(one.runs)
    return rows


def _codebook(view: View) -> list[Row]:
    rows: list[Row] = [list(_HEADS[view.language])]
    for question in (one for one in view.data.form.questions() if one.asks):
        rows.append([question.name, view.own(question.label), question.type, "", "", ""])
        rows += [["", "", "", one.name, view.own(one.label), one.missing] for one in view.data.form.choices(question)]
    return rows


def _order(view: View) -> list[int]:
    """The order of the rows: as they came, but of an anonymous survey by chance."""
    order = list(range(view.data.count))
    if view.data.anonymous:
        random.Random(view.data.survey).shuffle(order)
    return order


def _data(view: View, order: Sequence[int], labels: bool) -> list[Row]:
    form, language = view.data.form, view.language
    rows: list[list[Any]] = [[], *([] for _ in order)]
    for question in form.questions():
        column = view.data.columns.get(question.name)
        if column is None:
            continue
        names = {one.name: view.own(one.label) for one in form.choices(question)}
        rows[0].append(view.own(question.label) if labels else question.name)
        for row, value in zip(rows[1:], _shown(column, order, names, labels, language), strict=True):
            row.append(value)
    return list(rows)


def _shown(column: Column, order: Sequence[int], names: dict[str, str], labels: bool, language: str) -> Iterable[Any]:
    told: dict[str | None, Any] = {
        NOT_ASKED: _UNASKED[language] if labels else None, None: _UNSEEN[language] if labels else None,
    }  # fmt: skip
    for at in order:
        value = column[at]
        if value is not None and value not in told:
            parts = [value] if value in names else value.split()
            told[value] = (
                "; ".join(names.get(part, part) for part in parts) if labels and names else number_of(value, "en")
            )
        yield told[value]
