"""What other meetings give: empty ones, long ones, with any words at all."""

from datetime import date
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Bullets
from tests.services.summary.reading import after, below, runs, text, told, urls

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC
LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", ["planned", "held", "cancelled", None])
def test_an_empty_meeting_gives_a_short_summary(desk, language, status):
    meeting = desk.records.add("meeting", {"key": "m", "status": status}).id
    content = desk.summaries.draft(meeting, MEMBERS, language).content
    assert len(content.blocks) < 6
    assert "None" not in told(content) and "{" not in told(content)


def test_a_meeting_of_days_and_a_place_says_so(desk):
    values = {
        "key": "m",
        "title_en": "Symposium",
        "kind": "symposium",
        "ordinal": 1,
        "mode": "hybrid",
        "place": "Goma",
        "status": "held",
    }
    days = {"starts_on": date(2024, 2, 1), "ends_on": date(2024, 2, 2)}
    meeting = desk.records.add("meeting", values | days).id
    desk.records.add("alliance", {"name_en": "Network", "name_fr": "Réseau", "acronym": "N"})
    english = told(desk.summaries.draft(meeting, MEMBERS, "en").content)
    assert "The Network (N) held its first symposium in person and online (Goma)" in english
    assert "from Thursday, February 1, 2024 to Friday, February 2, 2024" in english
    french = told(desk.summaries.draft(meeting, MEMBERS, "fr").content)
    assert "Réseau (N) a tenu son premier symposium" in french
    assert "du jeudi 1er février 2024 au vendredi 2 février 2024" in french


@pytest.mark.parametrize(("language", "said"), [("en", "The alliance plans to hold"), ("fr", "L’alliance prévoit")])
def test_where_the_alliance_has_no_name_yet_it_is_called_the_alliance(desk, language, said):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "AGM", "title_fr": "AG", "status": "planned"}).id
    assert said in told(desk.summaries.draft(meeting, MEMBERS, language).content)


def test_polls_with_counts_give_them_and_decisions_notes_and_talks_stand_in_their_places(sample, meeting):
    add = sample.records.add
    poll = sample.records.where("poll")[0]
    for answer, tally in (("Yes", 12), ("No", 0)):
        add("poll_option", {"poll_id": poll.id, "text_en": answer, "text_fr": answer, "tally": tally})
    session = sample.records.where("session", key="S2")[0].id
    add("poll", {"meeting_id": meeting, "session_id": session, "question_en": "More?", "reading_en": "Yes"})
    add("decision", {"meeting_id": meeting, "text_en": "We go on."})
    add("talk", {"session_id": session, "title_en": "Sourcing", "words_en": "the Secretariat"})
    theme = sample.records.where("theme")[0].id
    for _ in range(3):
        add("note", {"meeting_id": meeting, "theme_id": theme, "text": "note"})
    content = sample.summaries.draft(meeting, MEMBERS, "en").content
    found = told(content)
    assert "about the theme as a whole (Yes 12, No 0)" in found
    assert "no counts were kept" not in found
    assert "Poll: More? Yes" in found
    assert text(after(content, "Decisions")[0].items[0].runs) == "We go on."
    assert "Sourcing (the Secretariat)" in found
    assert "Better data collection and sharing (3 whiteboard notes)." in found


def test_a_text_without_translation_is_shown_and_marked(sample, meeting):
    theme = sample.records.where("theme")[0]
    sample.records.save("theme", theme.id, theme.version, {"text_fr": ""})
    content = sample.summaries.draft(meeting, MEMBERS, "fr").content
    (mark,) = (run for block in content.blocks for run in runs(block) if "anglais" in run.text)
    assert (mark.text, mark.tone) == ("[en anglais]", "gap")
    assert "Due diligence data collection" in told(content)


def test_a_photo_is_shown_with_consent_only(sample, meeting):
    photo = sample.records.where("material", key="group-photo")[0]
    with sample.store.unit("attachment.added") as unit:
        content = {"sha256": "ab" * 32, "media_type": "image/png", "size": 3, "content": b"png"}
        file = unit.add("file", content)
        unit.add("attachment", {"file_id": file, "kind": "material", "record_id": photo.id, "name": "photo.png"})
    picture = sample.summaries.draft(meeting, MEMBERS, "en").content.blocks[-1]
    assert picture.sha256 == "" and "consent" in picture.gap
    told_ = {"consent": "given", "credit": "Ada", "alt_en": "People on a screen"}
    sample.records.save("material", photo.id, photo.version, told_)
    picture = sample.summaries.draft(meeting, MEMBERS, "en").content.blocks[-1]
    assert (picture.sha256, picture.alt, picture.credit) == ("ab" * 32, "People on a screen", "Photo: Ada")


def test_a_link_stands_once_in_the_list_and_is_cited_from_texts(sample, meeting):
    recording = sample.records.where("material", key="session-recording")[0]
    url = "https://videos.alliance.net/9"
    sample.records.save("material", recording.id, recording.version, {"url": url})
    content = sample.summaries.draft(meeting, MEMBERS, "en").content
    (bullets,) = (b for b in after(content, "November 9 session") if isinstance(b, Bullets))
    assert [run.text for item in below(bullets.items) for run in item.runs if run.url == url] == ["Session recording"]
    assert urls(content).count(url) == 6  # the list, key facts, the summary's opening, three parts of it


def test_materials_that_belong_to_each_other_in_a_circle_are_all_listed(sample, meeting):
    first, second = (sample.records.where("material", key=key)[0] for key in ("agenda", "participants"))
    sample.records.save("material", first.id, first.version, {"parent_id": second.id})
    sample.records.save("material", second.id, second.version, {"parent_id": first.id})
    content = sample.summaries.draft(meeting, MEMBERS, "en").content
    (bullets,) = (b for b in after(content, "November 9 session") if isinstance(b, Bullets))
    assert len(list(below(bullets.items))) == 6


# --- any words at all

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60) | st.sampled_from(
    [
        "[[",
        "[[S3]]",
        "[[page:photo]]",
        "[[x|y]]",
        "{title}",
        "{}",
        "- a\n\n- b",
        "https://a.example/?q=1).",
        "<b>&",
        "%s",
    ]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, min_size=14, max_size=14), language=st.sampled_from(LANGUAGES))
def test_whatever_records_say_stands_in_the_summary(desk, words, language):
    number = len(desk.records.where("meeting"))
    meeting = desk.records.add("meeting", {"key": f"m{number}", "title_en": words[0]}).id
    session = desk.records.add(
        "session", {"meeting_id": meeting, "key": "A", "title_en": words[1], "text_fr": words[2]}
    )
    held = {"meeting_id": meeting, "session_id": session.id}
    priority = desk.records.add("priority", {**held, "title_en": words[3], "text_en": words[4]}).id
    for kind, values in (
        ("aim", {"meeting_id": meeting, "text_en": words[5]}),
        ("theme", {**held, "title_en": words[6], "text_en": words[7]}),
        ("poll", {**held, "priority_id": priority, "reading_en": words[8]}),
        ("activity", {"meeting_id": meeting, "title_en": words[9], "text_fr": words[10]}),
        ("consideration", {"meeting_id": meeting, "text_en": words[11]}),
        ("decision", {"meeting_id": meeting, "text_en": words[12]}),
        ("action_item", {"meeting_id": meeting, "text_en": words[13]}),
    ):
        desk.records.add(kind, values)
    found = letters(told(desk.summaries.draft(meeting, MEMBERS, language).content))
    assert [one for one in words if letters(one) not in found and not one.startswith(("[[S3", "[[page", "- a"))] == []


def letters(words: str) -> str:
    """Return a text without spaces, which documents may set anew."""
    return "".join(words.split())


def test_ten_times_the_meeting_takes_ten_times_as_long_at_most(desk):
    times = {size: _time(desk, f"m{size}", size) for size in (100, 1000)}
    assert times[1000] < 25 * max(times[100], 0.004)


def _time(desk, key: str, size: int) -> float:
    meeting = desk.records.add("meeting", {"key": key}).id
    session = desk.records.add("session", {"meeting_id": meeting, "key": "A", "title_en": "Session"}).id
    with desk.store.unit("import.applied") as unit:
        held = {"meeting_id": meeting, "session_id": session}
        told_ = {"title_en": "Title", "text_en": "See [[slides-1]] and https://alliance.net. " * 5}
        unit.add_all("theme", [{**held, **told_} for _ in range(size)])
        priorities = unit.add_all("priority", [{**held, **told_} for _ in range(size)])
        unit.add_all("poll", [{**held, "priority_id": one, "reading_en": "yes"} for one in priorities])
        actions = [{"meeting_id": meeting, "priority_id": one, "text_en": "Do"} for one in priorities]
        owners = [{"action_id": one, "words_en": "members"} for one in unit.add_all("action_item", actions)]
        unit.add_all("action_owner", owners)
        named = [{"meeting_id": meeting, "key": f"{key}-{n}", "title_en": "Slides"} for n in range(size)]
        unit.add_all("material", named)
    begun = perf_counter()
    desk.summaries.draft(meeting, MEMBERS, "en")
    return perf_counter() - begun
