"""The summary of the 2020 meeting: every fact, in order, nothing else."""

import re

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Bullets, Heading, KeyFacts, Paragraph, Picture, Table
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
