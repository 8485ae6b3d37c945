"""What is typed is kept at every pause; what two people changed is lost on neither side."""

import pytest

from ppa_desk.errors import DeskError
from ppa_desk.ui.fields.saving import LONGEST, PAUSE, Saver


class Told:
    """What a saver told."""

    def __init__(self, saver: Saver) -> None:
        self.saved, self.refused, self.differs, self.failed = [], {}, {}, []
        saver.saved.connect(self.saved.append)
        saver.refused.connect(lambda name, why: self.refused.update({name: why.code}))
        saver.accepted.connect(lambda name: self.refused.pop(name, None))
        saver.differs.connect(lambda name, theirs: self.differs.update({name: theirs}))
        saver.failed.connect(self.failed.append)


@pytest.fixture
def saver(qapp, desk) -> Saver:
    kept = desk.records.add("organisation", {"name": "Alpha", "acronym": "A"})
    return Saver(desk.records, kept)


@pytest.fixture
def told(saver) -> Told:
    return Told(saver)


def stands(desk, saver) -> dict:
    return desk.records.get("organisation", saver.kept.id).values


def test_a_pause_keeps_what_was_typed(qtbot, desk, saver, told) -> None:
    saver.typed("name", "Alpha Metals")
    assert stands(desk, saver)["name"] == "Alpha"
    qtbot.waitUntil(lambda: stands(desk, saver)["name"] == "Alpha Metals", timeout=PAUSE + 1000)
    assert saver.pending == {}


def test_typing_without_a_pause_is_kept_every_second(qtbot, desk, saver) -> None:
    letters = iter("abcdefghijklmnopqrstuvwxyz" * 20)
    typed = []

    def one_more() -> bool:
        typed.append(next(letters))
        saver.typed("notes", "".join(typed))
        return stands(desk, saver)["notes"] != ""

    qtbot.waitUntil(one_more, timeout=LONGEST + 2000)
    assert "".join(typed).startswith(stands(desk, saver)["notes"])


def test_what_cannot_stand_in_a_field_stays_typed_and_is_explained(desk, saver, told) -> None:
    saver.typed("email", "nobody")
    saver.typed("acronym", "AM")
    assert not saver.flush()
    assert told.refused == {"email": "field.not_email"}
    assert stands(desk, saver)["acronym"] == "AM"
    assert dict(saver.pending) == {"email": "nobody"}
    saver.typed("email", "nobody@example.org")
    assert saver.flush()
    assert told.refused == {}


def test_nothing_is_written_where_nothing_changed(desk, saver) -> None:
    saver.typed("name", "Alpha")
    assert saver.flush()
    assert stands(desk, saver) == saver.kept.values
    assert saver.kept.version == 1


def test_a_change_of_another_field_meanwhile_is_taken_over(desk, saver, told) -> None:
    saver.typed("name", "Alpha Metals")
    desk.records.save("organisation", saver.kept.id, 1, {"acronym": "ALPHA"})
    assert saver.flush()
    assert (stands(desk, saver)["name"], stands(desk, saver)["acronym"]) == ("Alpha Metals", "ALPHA")
    assert told.saved[-1].values["acronym"] == "ALPHA"
    assert told.differs == {}


def test_a_change_of_the_same_field_waits_for_a_choice_and_neither_is_lost(desk, saver, told) -> None:
    saver.typed("name", "Mine")
    saver.typed("acronym", "M")
    desk.records.save("organisation", saver.kept.id, 1, {"name": "Theirs"})
    assert not saver.flush()
    assert told.differs == {"name": "Theirs"}
    assert (stands(desk, saver)["name"], stands(desk, saver)["acronym"]) == ("Theirs", "M")
    saver.choose("name", mine=True)
    assert stands(desk, saver)["name"] == "Mine"


def test_theirs_can_be_taken(desk, saver, told) -> None:
    saver.typed("name", "Mine")
    desk.records.save("organisation", saver.kept.id, 1, {"name": "Theirs"})
    saver.flush()
    saver.choose("name", mine=False)
    assert saver.pending == {}
    assert told.saved[-1].values["name"] == "Theirs"


def test_the_same_change_on_both_sides_is_no_conflict(desk, saver, told) -> None:
    saver.typed("name", "Same")
    desk.records.save("organisation", saver.kept.id, 1, {"name": "Same"})
    assert saver.flush()
    assert told.differs == {}


def test_text_for_a_record_removed_meanwhile_is_still_there(desk, saver, told) -> None:
    saver.typed("notes", "the last sentence")
    desk.records.remove("organisation", saver.kept.id)
    assert not saver.flush()
    assert [error.code for error in told.failed] == ["record.gone"]
    assert dict(saver.pending) == {"notes": "the last sentence"}
    desk.history.undo()
    assert saver.flush()
    assert stands(desk, saver)["notes"] == "the last sentence"


def test_a_full_disk_keeps_what_was_typed_for_another_try(monkeypatch, desk, saver, told) -> None:
    class DiskFull(DeskError):
        code = "files.disk_full"

    def full(*_told, **_named):
        raise DiskFull(path="x")

    with monkeypatch.context() as broken:
        broken.setattr(desk.records, "save", full)
        saver.typed("notes", "kept")
        assert not saver.flush()
    assert told.failed
    assert saver.flush()
    assert stands(desk, saver)["notes"] == "kept"
