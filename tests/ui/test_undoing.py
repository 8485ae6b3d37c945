"""Undo in the window: typing in one field in one go is one step; other changes are one step each."""

import pytest

from ppa_desk.store.journal import NothingToUndo
from ppa_desk.ui.shell.undoing import Undoing


@pytest.fixture
def undoing(qapp, desk) -> Undoing:
    return Undoing(desk.history)


def typed(desk, kept, field: str, *texts: str):
    for text in texts:
        kept = desk.records.save(kept.kind, kept.id, kept.version, {field: text})
    return kept


def test_a_sentence_saved_in_pieces_is_taken_back_whole(desk, undoing) -> None:
    kept = desk.records.add("organisation", {"name": "Alpha"})
    typed(desk, kept, "notes", "The", "The last", "The last sentence")
    assert undoing.undo() == "Changed organisation “Alpha”"
    assert desk.records.get("organisation", kept.id).values["notes"] == ""
    assert undoing.redo() == "Changed organisation “Alpha”"
    assert desk.records.get("organisation", kept.id).values["notes"] == "The last sentence"


def test_changes_of_two_fields_are_two_steps(desk, undoing) -> None:
    kept = desk.records.add("organisation", {"name": "Alpha"})
    kept = typed(desk, kept, "notes", "x")
    typed(desk, kept, "acronym", "A")
    undoing.undo()
    values = desk.records.get("organisation", kept.id).values
    assert (values["acronym"], values["notes"]) == ("", "x")


def test_two_records_added_are_two_steps(desk, undoing) -> None:
    for name in ("Alpha", "Beta"):
        desk.records.add("organisation", {"name": name})
    assert undoing.undo() == "Added organisation “Beta”"
    assert undoing.next_undo() == "Added organisation “Alpha”"
    assert undoing.next_redo() == "Added organisation “Beta”"


def test_nothing_to_undo_is_said(undoing) -> None:
    assert undoing.next_undo() == ""
    with pytest.raises(NothingToUndo):
        undoing.undo()
