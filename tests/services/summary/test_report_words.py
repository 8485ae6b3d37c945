"""The fixed words of reports: the same in both languages, set well, each of them used."""

import re
import string
from pathlib import Path

import pytest

from ppa_desk.documents.drawn import WORDS
from ppa_desk.model.codes import code_list
from ppa_desk.model.record import Visibility
from ppa_desk.services import report_words
from ppa_desk.services.report_words import Words, report
from ppa_desk.services.summary.draft import KIND, PARTS

TOLD = {f"{group}.{name}": w for group, words in report(KIND).items() if group != "order" for name, w in words.items()}
CHOSEN = ("page", "names", "edition", "state", "kind", "gender", "its", "mode", "look", "foreign")


@pytest.mark.parametrize("key", TOLD)
def test_both_languages_say_it_with_the_same_values(key):
    places = [{name for _, name, _, _ in string.Formatter().parse(TOLD[key][one]) if name} for one in ("en", "fr")]
    assert places[0] == places[1]
    assert all(TOLD[key][one] for one in ("en", "fr"))
    assert not re.search(r"(?<![\u00a0\u202f])[;!?»](?!\w)|(?<!\u00a0)(?<!\[\[page):|«(?!\u00a0)", TOLD[key]["fr"])
    assert "'" not in TOLD[key]["en"] + TOLD[key]["fr"]


def test_every_word_is_used():
    folder = Path(report_words.__file__).parent
    source = "".join(path.read_text("utf-8") for path in [*folder.glob("summary/*.py"), folder / "report_words.py"])
    spoken = set(re.findall(r"[\"'](\w+\.\w+)[\"']", source)) | {f"{KIND}.x"}
    patterns = [
        re.compile(re.sub(r"\{[^}]*\}", r"\\w+", one)) for one in re.findall(r"f[\"'](\w+\.\{.*?\}\w*)[\"']", source)
    ]
    unused = [k for k in TOLD if k not in spoken and k.partition(".")[0] not in CHOSEN]
    assert [key for key in unused if not any(pattern.fullmatch(key) for pattern in patterns)] == []


def test_the_order_names_every_part_once():
    assert sorted(report(KIND)["order"]) == sorted(PARTS)


def test_every_edition_kind_of_meeting_and_mode_has_its_words():
    told = report(KIND)
    assert set(told["edition"]) == set(Visibility)
    assert set(code_list("meeting_kind")) <= set(told["kind"])
    assert set(code_list("meeting_mode")) == set(told["mode"]) - {"place"}
    assert set(told["page"]) == set(WORDS)


def test_lists_are_joined_as_sentences_do():
    words = Words(KIND, "fr")
    assert [words.joined(parts) for parts in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a et b",
        "a, b et c",
    ]
