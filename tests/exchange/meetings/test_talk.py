"""Chats and transcripts are kept with their file, found by their words, and become notes that say where from."""

from datetime import date

import pytest

from ppa_desk.exchange.meetings.kinds import Kind, sorted_by_kind
from ppa_desk.exchange.meetings.talk import plan
from ppa_desk.exchange.meetings.talk_file import read
from ppa_desk.exchange.plan import apply
from ppa_desk.services.desk import Desk
from tests.exchange.meetings import zoom_files as zoom

SAID = [(5.0, "Ada Invented", "Welcome to all."), (3725.0, "Bea Feigned", "Formalisation first: it matters.")]


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def meeting(desk) -> int:
    return desk.records.add("meeting", {"key": "m", "title_en": "M", "starts_on": date(2026, 11, 19)}).id


def test_a_transcript_is_kept_found_noted_cited_and_not_taken_twice(desk, meeting, tmp_path):
    path = zoom.write(tmp_path, "talk.vtt", zoom.vtt(SAID))
    apply(desk, plan(desk, meeting, [path]).plan)
    [material] = desk.records.where("material", meeting_id=meeting)
    assert [one.name for one in desk.attachments.of("material", material.id)] == ["talk.vtt"]
    assert [(hit.kind, hit.title) for hit in desk.finder.find("formalisation matters")] == [
        ("passage", "Formalisation first: it matters.")
    ]
    _, second = desk.meetings.passages.of(material.id)
    assert desk.meetings.passages.citation(second, "m-transcript") == (
        "“Formalisation first: it matters.” ([[m-transcript|Bea Feigned, 01:02:05]])"
    )
    note = desk.records.get("note", desk.meetings.passages.note(second.id)).values
    assert (note["text"], note["written_by"], note["origin"]) == (second.text, "Bea Feigned", "m-transcript 01:02:05")
    assert not plan(desk, meeting, [path]).plan.does_anything


def test_what_was_written_to_one_person_stays_out_of_the_kept_file_too(desk, meeting, tmp_path):
    lines = [(1, "Ada", "Everyone", "Good morning"), (2, "Ada", "Bea(Direct Message)", "He is late\n\tagain"),
             (3, "Bea", "Everyone", 'Reacted to "Good morning"')]  # fmt: skip
    path = zoom.write(tmp_path, "chat.txt", zoom.saved_chat(lines))
    found = plan(desk, meeting, [path])
    assert [ask.taken for ask in found.plan.asks] == ["leave"]
    apply(desk, found.plan)
    [material] = desk.records.where("material", meeting_id=meeting)
    assert [one.text for one in desk.meetings.passages.of(material.id)] == ["Good morning"]
    [kept] = desk.attachments.of("material", material.id)
    assert b"late" not in desk.attachments.content(kept.id) and b"again" not in desk.attachments.content(kept.id)


@pytest.mark.parametrize(
    "text",
    [
        zoom.chat([(1, "Ada", "Hello: all")]),
        "14:01:00 From Ada to Everyone: Hello: all\n",
        "14:01:00\t From  Ada : Hello: all\n",
        "From Ada to Everyone:  02:01 PM\nHello: all\n",
        "14:01:00 De Ada à Tout le monde :\n\tHello: all\n",
    ],
)
def test_each_form_of_a_saved_chat_tells_the_same(text):
    assert [(one.at, one.speaker, one.text, one.private) for one in read(text)] == [(50460, "Ada", "Hello: all", False)]


def test_files_are_known_by_their_content(tmp_path):
    stays = [zoom.stay("Ada", 0, 60)]
    texts = {Kind.ATTENDANCE: zoom.detail(stays), Kind.POLL: zoom.report([("Ada", "", 1, {"Q": "Yes"})]),
             Kind.TALK: zoom.chat([(1, "Ada", "Hello")])}  # fmt: skip
    paths = [zoom.write(tmp_path, f"export {at}.txt", text) for at, text in enumerate(texts.values())]
    assert sorted_by_kind(paths) == {kind: [path] for kind, path in zip(texts, paths, strict=True)}
