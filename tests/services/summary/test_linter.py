"""What the linter finds before a summary goes out."""

import ast
import string
from datetime import date
from pathlib import Path

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.sentences import NOTES, note
from ppa_desk.services.minutes import linting
from ppa_desk.services.summary import linter
from ppa_desk.services.summary.linter_links import flaw_of

MEMBERS = Visibility.MEMBERS
FRIDAY = "Friday, November 27, 2020"


@pytest.fixture
def found(sample, meeting):
    """Look again and return the findings by code."""

    def look(language="en", edition=MEMBERS):
        return {one.code: one for one in sample.linter.check(meeting, edition, language)}

    return look


def change(desk, kind, values, **which):
    record = desk.records.where(kind, **which)[0]
    desk.records.save(kind, record.id, record.version, values)
    return record.id


def test_the_real_meeting_has_these_gaps_and_no_others(found):
    told = {code: (one.level, note(code, one.values)) for code, one in found().items()}
    assert told == {
        "lint.link_missing": ("warn", "Materials without a link: 16."),
        "lint.photo_no_file": ("warn", "Photos that were not added yet: 1."),
        "lint.photo_no_consent": ("warn", "Photos without consent to show them: 1."),
        "lint.photo_no_credit": ("warn", "Photos without a credit: 1."),
        "lint.photo_no_alt": ("warn", "Photos without a description for those who cannot see them: 1."),
        "lint.interest_no_owner": ("note", "Recommendations and points of interest that nobody is assigned to: 1."),
        "lint.action_no_date": ("note", "Actions without a date: 11 of 12."),
        "lint.priority_no_poll": ("note", "Priorities without a poll: 1."),
        "lint.links_good": ("ok", "Links that are well formed: 1, every one that is there."),
        "lint.all_en": ("ok", "Every text is there in English."),
        "lint.survey_deadline": ("ok", "Survey deadline Friday, November 27, 2020: the weekday agrees."),
        "lint.people_good": ("ok", "Nobody is named without consent."),
    }


def test_what_asks_for_something_comes_first_and_names_its_records(sample, meeting):
    findings = sample.linter.check(meeting, MEMBERS, "fr")
    levels = [one.level for one in findings]
    assert levels == sorted(levels, key=("warn", "note", "ok").index)
    assert len(findings[0].records) == 16
    assert all(sample.records.get(kind, number) for one in findings for kind, number in one.records)
    assert "lint.all_fr" in {one.code for one in findings}


def test_the_public_edition_is_not_asked_about_what_it_leaves_out(found):
    assert "lint.link_missing" not in found(edition=Visibility.PUBLIC)


@pytest.mark.parametrize(
    ("url", "flaw"),
    [
        ("https://videos.alliance.net/9?t=10", ""),
        ("https://forms.gle/hzkoSjA6kGmKcTYP7", ""),
        ("https://münchen.de/", ""),
        ("#", "placeholder"),
        ("TBD", "placeholder"),
        ("https://example.org/recording", "placeholder"),
        ("https://files.example.com/x", "placeholder"),
        ("https://jamboard.google.com/d/1", "shut"),
        ("videos.alliance.net", "malformed"),
        ("https://videos", "malformed"),
        ("ftp://videos.alliance.net", "malformed"),
        ("https://[half", "malformed"),
        ("https://a b.net", "malformed"),
    ],
)
def test_links_are_judged_without_going_online(url, flaw):
    assert flaw_of(url) == flaw


def test_flawed_and_repeated_links_are_found(sample, found):
    change(sample, "material", {"url": "https://alliance.net/a"}, key="agenda")
    assert found()["lint.links_good"].values == {"count": 2}
    change(sample, "material", {"url": "http://www.alliance.net/a/"}, key="participants")
    change(sample, "material", {"url": "https://jamboard.google.com/d/1"}, key="jamboard-1")
    change(sample, "material", {"url": "https://example.com/slides"}, key="session-slides")
    now = found()
    assert {code: len(one.records) for code, one in now.items() if code.startswith("lint.link_")} == {
        "lint.link_missing": 12, "lint.link_duplicate": 2, "lint.link_shut": 1, "lint.link_placeholder": 1,
    }  # fmt: skip
    assert "lint.links_good" not in now


@pytest.mark.parametrize(
    ("words", "code", "values"),
    [
        (
            "by Thursday, November 27",
            "weekday_wrong",
            {"text": "Thursday, November 27", "date": "Friday, November 27, 2020"},
        ),
        (
            "d’ici le jeudi 27 novembre",
            "weekday_wrong",
            {"text": "jeudi 27 novembre", "date": "Friday, November 27, 2020"},
        ),
        ("on Friday 27 November 2021", "weekday_wrong", {"date": "Saturday, November 27, 2021"}),
        ("MONDAY, FEBRUARY 30", "no_such_date", {"text": "MONDAY, FEBRUARY 30"}),
        ("by Friday, November 27", "weekdays_agree", {"count": 1}),
        ("lundi 1er février 2021 et lundi le 9 novembre", "weekdays_agree", {"count": 2}),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_found(sample, found, words, code, values):
    change(sample, "theme", {"text_en": words})
    assert values.items() <= found()[f"lint.{code}"].values.items()


def test_a_weekday_is_found_in_what_a_writer_changed_too(sample, meeting, found):
    sample.summaries.edit(meeting, MEMBERS, "en", "summary", "See you on Monday, November 10.")
    assert found()["lint.weekday_wrong"].records[0][0] == "narrative"
    assert "lint.weekday_wrong" not in found(language="fr")


def test_actions_and_surveys_that_lack_something_are_found(sample, meeting, found):
    sample.records.add("action_item", {"meeting_id": meeting, "text_en": "Do"})
    change(sample, "survey", {"closes_on": None, "url": ""}, key="2020-follow-up")
    now = found()
    assert len(now["lint.action_no_owner"].records) == 1
    assert len(now["lint.survey_no_deadline"].records) == len(now["lint.survey_link_missing"].records) == 1
    change(sample, "survey", {"closes_on": date(2020, 11, 30)}, key="2020-follow-up")
    told = found()["lint.survey_dates_differ"].values
    assert told == {"due": "Friday, November 27, 2020", "closes": "Monday, November 30, 2020"}


def test_people_without_consent_are_found_where_they_are_linked_and_where_they_are_named(sample, found):
    add = sample.records.add
    person = add("person", {"given_name": "Ada", "family_name": "van der Berg"}).id
    add("person", {"given_name": "Eve", "family_name": "Berg", "consent": "given"})
    theme = change(sample, "theme", {"text_en": "Ada van der Berg and Eve Berg spoke; Ada van der Bergen did not."})
    told = found()["lint.person_named"]
    assert (told.values["name"], told.records) == ("Ada van der Berg", (("person", person), ("theme", theme)))
    add("talk", {"session_id": sample.records.where("session")[0].id, "person_id": person})
    assert found()["lint.person_no_consent"].records == (("person", person),)
    assert "lint.people_good" not in found()


def test_missing_translations_readings_and_citations_are_found(sample, found):
    theme = change(sample, "theme", {"text_fr": "", "title_fr": "", "text_en": "See [[slides]] and [[S3]]."})
    change(sample, "poll", {"reading_en": "", "reading_fr": ""})
    english, french = found(), found("fr")
    assert (french["lint.no_fr"].values["count"], french["lint.no_fr"].records) == (2, (("theme", theme),))
    assert "lint.no_en" not in english
    assert english["lint.citation_unknown"].values == {"key": "slides"}
    assert len(english["lint.poll_no_reading"].records) == 1


def test_a_photo_with_everything_is_not_spoken_of(sample, found):
    told = {"consent": "given", "credit": "Ada", "alt_en": "People"}
    photo = change(sample, "material", told, key="group-photo")
    with sample.store.unit("attachment.added") as unit:
        file = unit.add("file", {"sha256": "ab" * 32, "media_type": "image/png", "size": 3, "content": b"png"})
        unit.add("attachment", {"file_id": file, "kind": "material", "record_id": photo, "name": "photo.png"})
    assert [code for code in found() if "photo" in code] == []
    assert "lint.photo_no_alt" in found("fr")


def test_an_empty_meeting_has_nothing_to_find(desk):
    meeting = desk.records.add("meeting", {"key": "m"}).id
    assert {one.level for one in desk.linter.check(meeting, MEMBERS, "en")} == {"ok"}


def test_every_finding_has_its_sentence_and_every_sentence_its_finding():
    sources = [Path(one.__file__).read_text("utf-8") for one in (linter, linting)]
    parts = [part for source in sources for part in ast.walk(ast.parse(source))]
    strings = {n.value for n in parts if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    made = {f"lint.{name}" for name in ("no_en", "no_fr", "all_en", "all_fr", "weekday_wrong", "no_such_date")}
    made |= {f"lint.link_{flaw}" for flaw in linter.linter_links.FLAWS}
    named = {one for one in strings if one.startswith("lint.") and one[-1] not in "._"}
    wanted = (named | made) - {"lint.no", "lint.all", "lint.link"}
    assert {code for code in NOTES if code.startswith("lint.")} == wanted
    assert all(list(string.Formatter().parse(NOTES[code])) for code in wanted)
