"""The summary of the 2020 meeting: every fact, in order, nothing else; and what other meetings give."""

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Bullets, Heading, KeyFacts, Paragraph, Picture, Table
from ppa_desk.services.summary import NotForEdition
from ppa_desk.store.unit import Gone
from tests.services.summary.reading import (
    after,
    below,
    facts,
    grams,
    headings,
    needs_shared,
    runs,
    seed,
    squeezed,
    text,
    told,
    urls,
)

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC
LANGUAGES = ("en", "fr")


@pytest.fixture
def english(sample, meeting):
    return sample.summaries.draft(meeting, MEMBERS, "en").content


@pytest.fixture
def french(sample, meeting):
    return sample.summaries.draft(meeting, MEMBERS, "fr").content


def plain(words: str) -> str:
    for fancy, simple in (("’", "'"), ("“", '"'), ("”", '"'), ("\u00a0", " "), ("\u202f", " ")):
        words = words.replace(fancy, simple)
    return squeezed(words).lower()


# --- the real meeting


@needs_shared
def test_it_holds_every_fact(english):
    found = plain(told(english))
    assert [fact["fact"] for fact in facts() if not any(plain(words) in found for words in fact["any"])] == []


@needs_shared
def test_it_shares_no_sentence_with_the_source(english):
    names = [english.letterhead, "Governance Committee", "Projects and Resources Work Group", *headings(english)]
    assert grams(told(english), names) & grams(seed(), names) == set()


def test_its_headings_stand_in_the_order_of_the_house(english):
    assert headings(english) == [
        "Overview and next steps",
        "Next steps",
        "Meeting summary",
        "Socioeconomic impacts of due diligence programs",
        "Effects of COVID-19 on responsible sourcing, and supporting resilience in ASM",
        "PPA opportunities and priorities for 2021",
        "Other potential activities",
        "Meeting materials",
        "Advance materials",
        "November 9 session",
        "Group photo",
    ]


def test_it_opens_with_what_to_do_by_when_and_whom_to_ask(english):
    assert isinstance(english.blocks[0], KeyFacts)
    rows = {label: text(row) for label, row in english.blocks[0].rows}
    assert list(rows) == ["Please do", "Next", "Get involved", "Look again"]
    assert rows["Please do"] == "Answer the follow-up survey by Friday, November 27, 2020: forms.gle/hzkoSjA6kGmKcTYP7"
    assert "Governance Committee (GC) and Projects and Resources Work Group (PAR)" in rows["Next"]
    assert "secretariat@example.org" in rows["Get involved"]


def test_five_priorities_stand_in_order_with_poll_and_next_step(english):
    table = next(b for b in after(english, "PPA opportunities and priorities for 2021") if isinstance(b, Table))
    rows = [[text(cell) for cell in row] for row in table.rows]
    assert [row[0].split()[0] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [row[1] for row in rows] == [
        "Interest, and some hesitation about the theme as a whole",
        "A priority for many",
        "High interest",
        "Some uncertainty",
        "No poll recorded",
    ]
    assert "may wait for first results of the TMB pilot" in rows[0][2]
    assert "in the coming weeks" in rows[3][2]
    assert [("recommended" in row[2], "of interest" in row[2]) for row in rows[1:3]] == [(False, True), (True, False)]


def test_all_twelve_actions_stand_in_it_with_who_and_when(sample, english):
    found = told(english)
    assert [a for a in sample.records.where("action_item") if a.values["text_en"] not in found] == []
    steps = next(b for b in after(english, "Next steps") if isinstance(b, Table))
    when = {text(row[0]): text(row[2]) for row in steps.rows}
    assert when["Meeting participants"] == "by Friday, November 27, 2020"
    assert when["Secretariat"] == "when it is published"
    assert when["Nobody assigned"] == "of interest"
    assert sum("2020" in cell for cell in when.values()) == 1


def test_sixteen_materials_stand_in_two_groups_each_with_its_gap(english):
    for title, count in (("Advance materials", 10), ("November 9 session", 6)):
        (bullets,) = (b for b in after(english, title) if isinstance(b, Bullets))
        items = list(below(bullets.items))
        assert len(items) == count
        assert all(item.runs[-1].tone == "gap" and item.runs[-1].text == "link\u00a0missing" for item in items)
    listed = " ".join(text(item.runs) for item in items)
    assert "breakout 1: socioeconomic impacts of due diligence programs" in listed
    assert "breakout 2: 2021 work planning" in listed


def test_slides_stand_below_their_recording(english):
    (bullets,) = (b for b in after(english, "Advance materials") if isinstance(b, Bullets))
    assert [len(item.below) for item in bullets.items] == [1, 0, 1, 0, 1, 1]


def test_gaps_are_shown_once_and_not_in_running_text(english):
    prose = [run for block in english.blocks if isinstance(block, Paragraph) for run in block.runs]
    assert [run for run in prose if run.tone == "gap"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_address_count_or_name_is_invented(sample, meeting, language):
    content = sample.summaries.draft(meeting, MEMBERS, language).content
    assert set(urls(content)) == {"https://forms.gle/hzkoSjA6kGmKcTYP7", "mailto:secretariat@example.org"}
    numbers = set(re.findall(r"\d+", told(content).replace("hzkoSjA6kGmKcTYP7", "")))
    assert numbers - {"2020", "2021", "9", "30", "6", "27", "19", "98", "99", "1", "2", "3", "4", "5"} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_photo_comes_last_and_its_page_is_referred_to(sample, meeting, language):
    content = sample.summaries.draft(meeting, MEMBERS, language).content
    heading, picture = content.blocks[-2:]
    assert isinstance(heading, Heading) and heading.anchor == "photo"
    assert isinstance(picture, Picture) and not picture.sha256 and picture.gap
    assert any(run.page_of == "photo" for block in content.blocks for run in runs(block))
    anchors = {block.anchor for block in content.blocks if isinstance(block, Heading)}
    assert {run.page_of for block in content.blocks for run in runs(block) if run.page_of} <= anchors
    assert {run.url[1:] for b in content.blocks for run in runs(b) if run.url.startswith("#")} <= anchors


def test_the_french_has_no_english_left_but_names(french):
    names = r"Artisanal Gold Council|Responsible Minerals Initiative|World Gold Council|Jamboard"
    names += r"|Responsible Artisanal Gold Solutions Forum|COVID-19"
    found = re.findall(r"[\w'’-]+", re.sub(names, "", told(french)).lower())
    english = {"the", "and", "of", "to", "for", "with", "by", "from", "is", "are", "members", "meeting", "page of"}
    assert english & set(found) == set()
    assert "lundi 9 novembre 2020" in french.subtitle and "neuvième réunion des membres" in french.subtitle
    assert "vendredi 27 novembre 2020" in told(french)
    assert "[en anglais]" not in told(french)


def test_the_french_says_as_much_as_the_english(english, french):
    assert [type(b) for b in english.blocks] == [type(b) for b in french.blocks]
    assert 1 < len(told(french)) / len(told(english)) < 1.4


# --- editions


CANARY = "zanzibar"


def test_the_public_edition_says_what_it_is_and_leaves_out_what_is_for_members(sample, meeting):
    content = sample.summaries.draft(meeting, PUBLIC, "en").content
    found = told(content)
    assert "public edition" in content.running_head
    for word in ("forms.gle", "Jamboard", "hesitation", "Meeting materials", "link missing", "photo"):
        assert word not in found
    assert "Business operations support" in found


def test_no_word_of_a_members_only_record_comes_into_the_public_edition(sample, meeting):
    """Every text of every record that is not public carries a canary, also those of its parts."""
    hidden = {}
    for kind in (*_owned(), "breakout", "talk", "poll_option", "action_owner"):
        for record in sample.records.where(kind):
            if _hidden(kind, record, hidden):
                hidden[kind, record.id] = True
                told_ = {n: f"{CANARY} {v}" for n, v in record.values.items() if n[-3:] in ("_en", "_fr") and v}
                sample.records.save(kind, record.id, record.version, told_)
    assert len(hidden) > 30
    for language in LANGUAGES:
        assert CANARY in told(sample.summaries.draft(meeting, MEMBERS, language).content)
        assert CANARY not in told(sample.summaries.draft(meeting, PUBLIC, language).content)


def _owned() -> tuple[str, ...]:
    return ("session", "theme", "poll", "priority", "activity", "consideration", "action_item", "material", "survey")


def _hidden(kind, record, hidden) -> bool:
    if "visibility" in record.values:
        return record.values["visibility"] != PUBLIC
    owner = {"talk": "session", "breakout": "session", "poll_option": "poll", "action_owner": "action_item"}[kind]
    return (owner, record.values[f"{owner.removesuffix('_item')}_id"]) in hidden


def test_what_cites_a_hidden_material_does_not_give_its_title(sample, meeting):
    theme = sample.records.where("theme")[0]
    sample.records.save(
        "theme", theme.id, theme.version, {"text_en": "See [[report-draft]], [[jamboard-1|the board]]."}
    )
    assert "See members’ material, the board." in told(sample.summaries.draft(meeting, PUBLIC, "en").content)


def test_an_edit_made_for_members_stays_out_of_the_public_edition(sample, meeting):
    sample.summaries.edit(meeting, MEMBERS, "en", "overview", CANARY)
    assert CANARY in told(sample.summaries.draft(meeting, MEMBERS, "en").content)
    assert CANARY not in told(sample.summaries.draft(meeting, PUBLIC, "en").content)


def test_a_meeting_that_an_edition_may_not_see_gives_none(desk):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Closed", "visibility": "members"}).id
    with pytest.raises(NotForEdition):
        desk.summaries.draft(meeting, PUBLIC, "en")
    with pytest.raises(Gone):
        desk.summaries.draft(meeting + 1, PUBLIC, "en")


# --- any other meeting


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


def test_people_are_named_with_consent_only_and_else_by_their_role(sample, meeting):
    add = sample.records.add
    here = add("organisation", {"name": "Acme"}).id
    session = sample.records.where("session", key="A1")[0].id
    for family, consent, title in (("Open", "given", ""), ("Shy", "refused", "Buyer"), ("Quiet", "unknown", "")):
        person = add("person", {"given_name": "Ada", "family_name": family, "consent": consent}).id
        add("position", {"person_id": person, "organisation_id": here, "title": title})
        add("talk", {"session_id": session, "person_id": person})
    found = told(sample.summaries.draft(meeting, MEMBERS, "en").content)
    assert "with Ada Open, Buyer, Acme and a representative of Acme" in found
    assert "Shy" not in found and "Quiet" not in found


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
    from time import perf_counter

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
