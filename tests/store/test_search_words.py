"""What is typed becomes a query the index accepts, and place names are found in either language."""

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from ppa_desk.model.codes import places
from ppa_desk.model.fold import fold
from ppa_desk.store.search import FILE_SCHEMA, query


@pytest.fixture(scope="module")
def index():
    connection = driver.connect(":memory:", isolation_level=None)
    for statement in FILE_SCHEMA:
        connection.execute(statement)
    yield connection
    connection.close()


def found(index, *texts: str, typed: str) -> list[str]:
    """Return those of the texts that the typed words find."""
    index.execute("DELETE FROM search_index")
    index.executemany("INSERT INTO search_index(rowid, title, body) VALUES (?, ?, '')", enumerate(map(fold, texts)))
    asked = query(typed, "sqlite")
    rows = index.execute("SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid", [asked])
    return [texts[number] for (number,) in rows]


NAMES = [(place[0], name) for place in places() for name in place if fold(name) != fold(place[0])]


@pytest.mark.parametrize(("one", "other"), NAMES)
def test_every_spelling_of_a_place_finds_every_other(index, one, other):
    assert found(index, f"Mines, {other}, 2020", "elsewhere", typed=one) == [f"Mines, {other}, 2020"]
    assert found(index, f"Mines, {one}, 2020", "elsewhere", typed=other) == [f"Mines, {one}, 2020"]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("gold south kivu", "L’or (gold) du Sud-Kivu"),
        ("sud-kivu", "South Kivu"),
        ("rdc", "D.R. Congo"),
        ("Nord Kivu", "NORTH KIVU"),
        ("Democratic Republic of the Congo", "bureau en RDC"),
        ("haut uele", "Haut-Uélé"),
        ("Belgique", "Brussels, Belgium"),
    ],
)
def test_a_place_is_found_among_other_words(index, typed, text):
    assert found(index, text, "nothing of the kind", typed=typed) == [text]


NEIGHBOURS = [("south kivu", "South Ubangi"), ("sud", "Nord-Kivu"), ("soudan", "Sud-Kivu")]


@pytest.mark.parametrize(("typed", "text"), NEIGHBOURS)
def test_neighbours_are_not_mistaken(index, typed, text):
    assert found(index, text, typed=typed) == []


SIGNS = [
    '"', "'", "*", "(", ")", "AND", "OR", "NOT", "NEAR(", "title:", "-", "^", "{", "+", "\0",
    "sud", "kivu", "DRC", "é", "\u0301", "’", "日本", "_", "１",
]  # fmt: skip
WORDS = st.lists(st.sampled_from(SIGNS), max_size=14)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), WORDS.map(" ".join), WORDS.map("".join)))
def test_any_text_gives_a_query_the_index_accepts(index, typed):
    asked = query(typed, "sqlite")
    if asked:
        assert index.execute("SELECT count(*) FROM search_index WHERE search_index MATCH ?", [asked]).fetchone()


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd"], max_codepoint=0x24F), min_size=1, max_size=12))
def test_a_word_finds_itself_and_its_beginning_finds_it(index, word):
    for typed in (word, word.upper(), word[: len(word) // 2 + 1]):
        assert found(index, f"before {word} after", typed=typed) == [f"before {word} after"]
