"""One model shows any list: numbers first, rows when somebody looks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ppa_desk.ui.lists.model import CHUNK, KEY, LINE, Column, Line, ListModel

COLUMNS = (
    Column("Name", lambda row: row.name, sort="name"),
    Column("Acronym", lambda row: row.acronym or None, str.lower, sort="acronym", right=True),
)


class Watched:
    """A listing that counts what is asked of it."""

    def __init__(self, listing) -> None:
        self._listing = listing
        self.read: list[int] = []

    def ids(self, *told, **named):
        return self._listing.ids(*told, **named)

    def rows(self, numbers):
        self.read += numbers
        return self._listing.rows(numbers)


def filled(desk, count: int = 3) -> ListModel:
    for at in range(count):
        desk.records.add("organisation", {"name": f"Member {at:04}", "acronym": f"M{count - at}"})
    model = ListModel(
        Watched(desk.members.register.organisations), COLUMNS, lambda row: Line(row.name, row.acronym, "member")
    )
    model.reload()
    return model


def text(model: ListModel, row: int, column: int = 0, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, column), role)


def test_qt_finds_nothing_wrong_with_it(desk, qtmodeltester) -> None:
    model = filled(desk, 7)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)
    model.ask(words="Member 0003")
    model.ask(words="")
    assert model.rowCount() == 7


def test_only_rows_that_are_looked_at_are_read(desk) -> None:
    model = filled(desk, CHUNK + 50)
    assert model.listing.read == []
    assert text(model, CHUNK + 1) == f"Member {CHUNK + 1:04}"
    assert len(model.listing.read) == 50


def test_cells_show_values_as_the_column_says(desk) -> None:
    model = filled(desk, 1)
    assert [text(model, 0, column) for column in (0, 1)] == ["Member 0000", "m1"]
    assert text(model, 0, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Acronym"


def test_a_row_says_all_of_it_to_a_screen_reader(desk) -> None:
    model = filled(desk, 1)
    assert text(model, 0, 0, Qt.ItemDataRole.AccessibleTextRole) == "Member 0000, M1, member"
    assert text(model, 0, 0, LINE) == Line("Member 0000", "M1", "member")


def test_the_service_sorts_and_filters(desk) -> None:
    model = filled(desk, 3)
    model.ask(sort="name", down=True)
    assert text(model, 0) == "Member 0002"
    model.ask(words="0001")
    assert [text(model, row) for row in range(model.rowCount())] == ["Member 0001"]


def test_a_record_removed_meanwhile_is_an_empty_row_until_the_list_is_read_again(desk) -> None:
    model = filled(desk, 2)
    desk.records.remove("organisation", model.key(1))
    assert text(model, 1) is None
    model.reload()
    assert model.rowCount() == 1


def test_reading_the_same_records_again_moves_nothing(desk, qtbot) -> None:
    model = filled(desk, 3)
    text(model, 0)
    desk.records.save("organisation", model.key(0), 1, {"acronym": "NEW"})
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(model.dataChanged):
        model.reload()
    assert (resets, text(model, 0, 1)) == ([], "new")


def test_a_record_is_found_by_its_number(desk) -> None:
    model = filled(desk, 3)
    assert [text(model, row, 0, KEY) for row in range(3)] == [model.key(row) for row in range(3)]
    assert (model.place(model.key(2)), model.place(12345)) == (2, -1)
