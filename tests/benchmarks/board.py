"""A board of 2,000 notes: opened, dragged over, let fall on, against a bare scene of as many things without words."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView
from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.board import Board
from ppa_desk.ui import theme
from ppa_desk.ui.meetings.board_view import BoardView
from tests.benchmarks.measure import Figure, against
from tests.benchmarks.writing import fresh

NOTES, ACROSS, MOVES = 2_000, 5, 40
SIZE = (900, 460)


def bare() -> tuple[QGraphicsView, QGraphicsScene]:
    """Return a view of as many coloured things without a word, laid out as notes are."""
    scene = QGraphicsScene()
    pen, brush = QPen(), QBrush("#FFF1A8")
    for at in range(NOTES):
        scene.addRect(QRectF(0, 0, 150, 84), pen, brush).setPos(at % ACROSS * 162, at // ACROSS * 96)
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
    return view, scene


def shown(view: QGraphicsView) -> None:
    """Show a view and draw it."""
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    view.grab()


def figures() -> Iterator[Figure]:
    """Measure the board."""
    app = QApplication.instance() or QApplication(["bench"])
    theme.apply(app, "light")  # type: ignore[arg-type]
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        meeting = desk.records.add("meeting", {"key": "m", "title_en": "Meeting"}).id
        lines = (f"Note {at} on credit, permits and the road to the site" for at in range(NOTES))
        notes = desk.meetings.notes.paste(meeting, "\n".join(lines))
        board = desk.meetings.board.read(meeting)
        yield _opening(desk, board)
        yield _dragging(desk, board)
        yield _falling(desk, meeting, notes)
        store.close()


def _opening(desk: Desk, board: Board) -> Figure:
    def ours() -> None:
        view = BoardView(desk.codes, read_only=False)
        view.resize(*SIZE)
        view.show_board(board, anew=True)
        shown(view)

    def plain() -> None:
        view, _scene = bare()
        shown(view)

    return against(f"opening a board of {NOTES:,} notes against as many bare things", ours, plain, 8.0)


def _dragging(desk: Desk, board: Board) -> Figure:
    view = BoardView(desk.codes, read_only=False)
    view.resize(*SIZE)
    view.show_board(board, anew=True)
    shown(view)
    plain_view, scene = bare()
    shown(plain_view)
    first = next(item for item in scene.items() if item.pos() == QPointF(0, 0))
    first.setZValue(1)

    def ours() -> None:
        view._pressed = (view.mapFromScene(QPointF(40, 40)), ("note", board.notes[0].id))
        for at in range(MOVES):
            view.drag_to(QPointF(40 + at * 12, 40 + at * 5))
            view.viewport().repaint()
        view.let_go()

    def plain() -> None:
        for at in range(MOVES):
            first.setPos(at * 12, at * 5)
            plain_view.viewport().repaint()
        first.setPos(0, 0)

    return against(f"dragging over {NOTES:,} notes against a bare thing over as many", ours, plain, 6.0)


def _falling(desk: Desk, meeting: int, notes: list[int]) -> Figure:
    note = table_of("note")
    asked = select(note).where(note.c.meeting_id == meeting)
    spots = {number: (10 + at % ACROSS * 162, 10 + at // ACROSS * 96) for at, number in enumerate(notes)}
    turn = iter(range(10_000))

    def ours() -> None:
        by = next(turn)
        desk.meetings.board.place({number: (x + by, y) for number, (x, y) in spots.items()})

    def plain() -> None:
        with desk.store.read() as session:
            for _ in range(4):
                session.execute(asked).all()

    return against(f"laying {NOTES:,} notes elsewhere in one step against reading them four times", ours, plain, 8.0)
