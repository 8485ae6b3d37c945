"""A board: notes go into clusters and out of them, a cluster becomes a theme, and every act is one step that undoes."""

import pytest

from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.board import Nameless


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture
def meeting(desk):
    return desk.records.add("meeting", {"key": "m", "title_en": "Meeting"}).id


@pytest.fixture
def notes(desk, meeting):
    return desk.meetings.notes.paste(meeting, "one\ntwo\nthree\nfour")


def held(desk, meeting):
    return {note.id: note.cluster_id for note in desk.meetings.board.read(meeting).notes}


def themes(desk, meeting):
    return {note.id: note.theme_id for note in desk.meetings.board.read(meeting).notes}


def test_notes_are_put_together_and_apart_each_as_one_step(desk, meeting, notes):
    board = desk.meetings.board
    cluster = board.found(meeting, notes[:2], (40, 50))
    board.gather(notes[2:3], cluster)
    assert [one for one, of in held(desk, meeting).items() if of == cluster] == notes[:3]
    assert board.read(meeting).clusters[0].spot == (40, 50)
    board.take_out({notes[0]: (7, 8)})
    assert next(one for one in board.read(meeting).notes if one.id == notes[0]).spot == (7, 8)
    for _ in range(3):
        desk.history.undo()
    assert set(held(desk, meeting).values()) == {None} and not board.read(meeting).clusters


def test_a_cluster_nobody_called_anything_goes_with_its_last_note(desk, meeting, notes):
    board = desk.meetings.board
    first, second = board.found(meeting, notes[:2]), board.found(meeting, notes[2:3])
    board.name(second, "Credit", "en")
    board.gather(notes, second)
    assert [one.id for one in board.read(meeting).clusters] == [second]
    board.take_out(dict.fromkeys(notes, (0, 0)))
    assert [one.title("fr") for one in board.read(meeting).clusters] == ["Credit"]
    desk.history.undo(), desk.history.undo()
    assert [one.id for one in board.read(meeting).clusters] == [first, second]


def test_a_theme_has_title_and_session_and_its_notes_follow(desk, meeting, notes):
    board = desk.meetings.board
    session = desk.records.add("session", {"meeting_id": meeting, "key": "s", "title_en": "Room 1"}).id
    inside = desk.meetings.notes.paste(meeting, "five\nsix", session_id=session)
    cluster = board.found(meeting, inside)
    with pytest.raises(Nameless):
        board.make_theme(cluster)
    board.name(cluster, "Credit", "en")
    theme = board.make_theme(cluster)
    assert board.make_theme(cluster) == theme
    assert desk.records.get("theme", theme).values["session_id"] == session
    board.gather(notes[:1], cluster)
    assert {one for one, of in themes(desk, meeting).items() if of == theme} == {*inside, notes[0]}
    board.take_out({inside[0]: (0, 0)})
    assert themes(desk, meeting)[inside[0]] is None
    assert board.write_notes_into(theme, "en") == 2 and board.write_notes_into(theme, "en") == 0
    assert desk.records.get("theme", theme).values["text_en"] == "- one\n- six"
    board.name(cluster, "Credit and savings", "en")
    assert desk.records.get("theme", theme).title == "Credit and savings"
    trail = board.trail(notes[0], "fr")
    assert trail.cluster == (cluster, "Credit and savings") and trail.theme == (theme, "Credit and savings")
    assert trail.priority is None


def test_a_note_put_under_another_theme_leaves_the_cluster_of_the_first(desk, meeting, notes):
    board = desk.meetings.board
    cluster = board.found(meeting, notes[:2])
    board.name(cluster, "Credit", "en")
    board.make_theme(cluster)
    other = desk.records.add("theme", {"meeting_id": meeting, "title_en": "Markets"}).id
    desk.meetings.notes.assign(notes[:1], other)
    assert held(desk, meeting)[notes[0]] is None and held(desk, meeting)[notes[1]] == cluster


def test_tidying_up_forgets_where_things_were_put_and_undoes(desk, meeting, notes):
    board = desk.meetings.board
    cluster = board.found(meeting, notes[:1], (10, 10))
    board.place({notes[2]: (5, 6), notes[3]: (300, 20)}, {cluster: (20, 30)})
    assert board.tidy(meeting) == 3
    assert {one.spot for one in board.read(meeting).notes} == {(0, 0)}
    desk.history.undo()
    found = board.read(meeting)
    assert [one.spot for one in found.notes[2:]] == [(5, 6), (300, 20)] and found.clusters[0].spot == (20, 30)
