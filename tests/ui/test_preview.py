"""The preview shows a PDF from memory, finds in it, and saves, prints and mails it only where one says."""

import email
from email.policy import default as modern
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.services.content import DocumentContent, Heading, Paragraph, Run
from ppa_desk.ui.preview.page import Preview, Shown
from tests.ui.workbench import HOSTILE, Bench

CHAPTERS = ("Overview", "Priorities", "Meeting materials")


def draw(edition, language, step=None):
    blocks = [
        block
        for number, title in enumerate(CHAPTERS)
        for block in (
            Heading(title, anchor=f"h{number}"),
            *(Paragraph((Run(f"Line {line} of {title}, {edition} edition, {language}."),)) for line in range(60)),
        )
    ]
    content = DocumentContent(
        "summary", HOSTILE, "", language, edition, "Alliance", "Summary", "Foot", "Secretariat", tuple(blocks)
    )
    target = BytesIO()
    pdf.write(content, target, step=step)
    return target.getvalue()


@pytest.fixture
def bench(file_store):
    return Bench(file_store)


@pytest.fixture
def preview(bench, qtbot):
    made = Preview(bench.tools)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    shown = Shown(HOSTILE, draw, lambda edition, language: f"summary.{edition}.{language}.pdf",
                  ("members", "public"), ("en", "fr"))  # fmt: skip
    made.show_document(shown, "public", "fr")
    return made


def test_it_opens_at_page_one_of_what_was_asked(preview):
    assert preview.asked == ("public", "fr")
    assert preview.pane.document.pageCount() > 3
    assert preview.pane.bar.of.text() == f"of {preview.pane.document.pageCount()}"
    assert "public edition, fr" in preview.pane.view.accessibleDescription()
    assert preview.title.text() == HOSTILE


def test_another_edition_is_drawn_when_it_is_chosen(preview, qtbot):
    told = []
    preview.chosen.connect(lambda *asked: told.append(asked))
    preview.edition._group.actions()[0].trigger()
    assert told == [("members", "fr")]
    assert "members edition" in preview.pane.view.accessibleDescription()


def test_words_are_found_and_stepped_through(preview, qtbot):
    bar = preview.pane.bar
    QTest.keyClicks(bar.search, "Line 7 of")
    qtbot.waitUntil(lambda: bar.hits.text() == "1 of 3", timeout=5000)
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert bar.hits.text() == "2 of 3"
    QTest.keyClick(bar.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.hits.text() == "1 of 3"
    bar.search.setText("nowhere at all")
    qtbot.waitUntil(lambda: bar.hits.text() == "not found", timeout=5000)


def test_pages_turn_and_contents_lead_there(preview, qtbot):
    bar, moves = preview.pane.bar, preview.pane.view.pageNavigator()
    bar.page.setText("2")
    QTest.keyClick(bar.page, Qt.Key.Key_Return)
    assert moves.currentPage() == 1
    bar._before.click()
    assert moves.currentPage() == 0 and not bar._before.isEnabled()
    bar.outline.setChecked(True)
    outline = preview.pane.outline
    assert outline.isVisible()
    titles = [outline.model().index(row, 0).data() for row in range(outline.model().rowCount())]
    assert titles[-3:] == list(CHAPTERS)
    outline.activated.emit(outline.model().index(outline.model().rowCount() - 1, 0))
    assert moves.currentPage() > 2


def test_zoom_starts_from_what_is_seen(preview):
    fitted = preview.pane._factor()
    preview.pane.bar.zoomed.emit(1)
    assert preview.pane.view.zoomFactor() == pytest.approx(fitted * 1.2)
    preview.pane.bar.zoomed.emit(0)
    assert preview.pane._factor() == pytest.approx(fitted)


def test_saving_writes_what_is_seen_and_only_then_its_folder_can_be_shown(preview, bench, tmp_path):
    assert not preview.pane.bar.folder.isEnabled()
    bench.ask.path = tmp_path / "summary.pdf"
    preview.save.click()
    assert (tmp_path / "summary.pdf").read_bytes() == preview.pdf
    assert preview.pane.bar.folder.isEnabled() and "summary.pdf" in preview.notice.label.text()
    assert list(tmp_path.glob("*.part")) == []


def test_a_file_that_cannot_be_written_is_said_in_the_page(preview, bench, tmp_path):
    bench.ask.path = tmp_path / "missing" / "summary.pdf"
    preview.save.click()
    assert preview.notice.isVisible() and preview.notice.property("role") == "bad"
    assert not preview.pane.bar.folder.isEnabled()


def test_a_draft_mail_holds_the_document_and_is_not_sent(preview, bench, tmp_path):
    bench.ask.path = tmp_path / "draft.eml"
    preview.pane.bar.mail.click()
    message = email.message_from_bytes(bench.ask.path.read_bytes(), policy=modern)
    (attached,) = message.iter_attachments()
    assert message["X-Unsent"] == "1" and message["To"] is None
    assert "<b>Partner</b>" in message["Subject"]
    assert (attached.get_filename(), attached.get_content()) == ("summary.public.fr.pdf", preview.pdf)


def test_every_page_is_printed(preview, tmp_path, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    with qtbot.waitSignal(preview._printing.ended, timeout=20000) as ended:
        pass
    assert ended.args == [True]
    from pypdf import PdfReader

    assert len(PdfReader(tmp_path / "printed.pdf").pages) == preview.pane.document.pageCount()


class Broken(DeskError):
    """For the test."""


def test_a_drawing_that_fails_says_so_and_can_be_tried_again(bench, qtbot):
    calls = []

    def fails(*_asked):
        calls.append(1)
        raise Broken()

    made = Preview(bench.tools)
    qtbot.addWidget(made)
    made.show()
    made.show_document(Shown("Title", fails, lambda *_asked: "x.pdf"))
    assert made.notice.isVisible() and not made.save.isEnabled()
    made.notice.findChildren(type(made.stop))[0].click()
    assert len(calls) == 2


def test_nothing_is_written_while_one_only_looks(preview, tmp_path):
    assert list(Path(tmp_path).glob("*.pdf")) == []
