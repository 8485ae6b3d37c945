"""Issued documents: frozen, numbered, read back exactly, never undone."""

import pytest
from sqlalchemy import text

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import from_json, to_json
from ppa_desk.services.issuing import NotAsIssued
from ppa_desk.services.summary.draft import NotForEdition
from ppa_desk.store import sound
from ppa_desk.store.journal import IsFinal, LaterChange
from ppa_desk.store.unit import Gone

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC


def test_a_draft_says_it_is_one_and_an_issued_document_its_version(sample, meeting):
    assert sample.summaries.draft(meeting, MEMBERS, "en").content.running_foot == "2020 PPA Member Meeting · draft"
    number = sample.documents.issue(meeting, MEMBERS, "en")
    assert sample.documents.content(number).running_foot == "2020 PPA Member Meeting · issued version 1"


def test_a_workspace_with_an_issued_document_is_sound(sample, meeting):
    sample.documents.issue(meeting, MEMBERS, "en")
    assert [one.code for one in sound.check(sample.store) if one.bad] == []


def test_what_was_issued_stays_as_it_was_whatever_records_say_later(sample, meeting):
    number = sample.documents.issue(meeting, MEMBERS, "en")
    before = sample.documents.content(number)
    assert before == sample.summaries.draft(meeting, MEMBERS, "en", issued=1).content
    kept = sample.records.get("meeting", meeting)
    sample.records.save("meeting", meeting, kept.version, {"title_en": "Another"})
    assert sample.documents.content(number) == before
    assert to_json(from_json(to_json(before))) == to_json(before)


def test_versions_are_counted_for_each_edition_and_language(sample, meeting):
    issued = [(MEMBERS, "en"), (MEMBERS, "en"), (MEMBERS, "fr"), (PUBLIC, "en"), (MEMBERS, "en")]
    numbers = [sample.documents.issue(meeting, *one) for one in issued]
    rows = sample.documents.listing.rows(numbers)
    assert [rows[number].number for number in numbers] == [1, 2, 1, 1, 3]
    assert sample.documents.listing.ids(sort="issued", down=True) == numbers[::-1]
    assert sample.documents.listing.ids(only={"edition": PUBLIC}) == [numbers[3]]
    assert sample.documents.listing.ids("Réunion") == [numbers[2]]


def test_issuing_is_not_undone_and_neither_is_what_it_stands_on(sample, meeting):
    number = sample.documents.issue(meeting, MEMBERS, "en")
    issued = sample.history.recent(1)[0]
    assert issued.action == "document.issued"
    with pytest.raises(IsFinal):
        sample.history.undo(issued.unit)
    with pytest.raises(LaterChange):
        sample.history.undo()
    assert sample.documents.content(number)


def test_a_document_changed_outside_the_program_is_told(sample, meeting):
    number = sample.documents.issue(meeting, MEMBERS, "en")
    with sample.store.engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(text("UPDATE document SET content = replace(content, 'ninth', 'tenth')"))
    with pytest.raises(NotAsIssued):
        sample.documents.content(number)


def test_what_cannot_be_drafted_is_not_issued(desk):
    meeting = desk.records.add("meeting", {"key": "m"}).id
    with pytest.raises(NotForEdition):
        desk.documents.issue(meeting, PUBLIC, "en")
    with pytest.raises(Gone):
        desk.documents.content(1)
    assert desk.documents.listing.ids() == []
