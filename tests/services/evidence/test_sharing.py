"""What may leave the office: confirmed, agreed to, and never so few that one of them can be found."""

import csv
import io
import random
from collections import Counter
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from ppa_desk.documents.incident_file import separated, workbook
from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Chart, Paragraph, Table
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.sharing.cells import OTHER, crossed, lines
from ppa_desk.services.evidence.sharing.classes import detail
from ppa_desk.services.evidence.sharing.exports import ReasonNeeded

LEVELS = ((0, 1, 2), (0, 2), (2,))
CODES = st.integers(0, 3)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def log(desk: Desk, count: int = 240, seed: int = 7) -> list[dict]:
    """Incidents with everything that could give somebody away, each with its own canary in it."""
    drawn = random.Random(seed)
    rows = [
        {
            "key": f"KEY-{number}", "title": f"TITLE-{number}", "account": f"ACCOUNT-{number}",
            "category": drawn.choice(["CHI", "ACC", "TAX", "VIO"]),
            "province": drawn.choice(["CD-SK", "CD-NK", "CD-IT"]),
            "territory": drawn.choice(["Walungu", "Mwenga", "Kalehe", f"LONELY-{number}"]),
            "locality": f"PLACE-{number}", "case_code": f"CASE-{number}", "latitude": 1_234_567 + number,
            "longitude": 28_765_432 + number, "happened_on": date(2025, 1, 1) + timedelta(days=drawn.randrange(500)),
            "status": drawn.choice(["confirmed", "resolved", "received", "closed", "duplicate"]),
            "received_on": date(2025, 1, 3), "confirmed_on": date(2025, 1, 13), "resolved_on": date(2025, 2, 2),
            "shared_with": drawn.choice(["", "consortium", "public", "consortium public"]),
            "visibility": drawn.choice(["public", "public", "secretariat"]),
        }
        for number in range(count)
    ]  # fmt: skip
    for row in rows:
        if row["status"] == "received":
            row |= {"confirmed_on": None, "resolved_on": None}
    with desk.store.unit("incidents.added") as unit:
        unit.add_all("incident", rows)
    return rows


def test_the_public_edition_singles_nobody_out_and_holds_nothing_that_points_at_anybody(desk):
    rows = log(desk)
    table = desk.evidence.exports.draft("public", "en")
    going = [
        row for row in rows
        if row["status"] in ("confirmed", "resolved", "closed") and "public" in row["shared_with"]
        and row["visibility"] == "public"
    ]  # fmt: skip
    assert len(table.rows) + table.left_out.get("small", 0) == len(going) > 20
    assert sum(table.left_out.values()) + len(table.rows) == len(rows)
    assert min(Counter(table.rows).values()) >= 3
    named = {one.code: one.en for name in ("province", "incident_category", "incident_status")
             for one in desk.codes.all(name)}  # fmt: skip
    for shown in set(table.rows):  # whoever knows every incident finds at least three that each row could be
        could = [row for row in going if all(_fits(*pair) for pair in zip(shown, _seen(row, named), strict=True))]
        assert len(could) >= 3
    text = separated(table).decode("utf-8-sig") + "".join(map(str, _cells(workbook(table, ""))))
    for row in rows:
        for name in ("key", "title", "account", "locality", "case_code", "latitude", "longitude"):
            assert str(row[name]) not in text
        assert row["happened_on"].isoformat() not in text
    assert "LONELY" not in text and "Caution" in "".join(table.told) + text


def _seen(row: dict, named: dict) -> tuple[str, ...]:
    return (named[row["province"]], row["territory"], f"{row['happened_on']:%Y-%m}", named[row["category"]],
            named[row["status"]])  # fmt: skip


def _fits(shown: str, value: str) -> bool:
    return shown == "withheld" or value.startswith(shown)


def _cells(content: bytes) -> list:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.properties.creator == "PPA Desk"
    return [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]


def test_editions_leave_out_what_was_not_agreed_to_and_the_full_one_needs_a_reason_that_is_kept(desk):
    rows = log(desk)
    exports = desk.evidence.exports
    partners = exports.draft("partners", "fr")
    assert {row[0] for row in partners.rows} == {
        row["key"] for row in rows
        if row["status"] in ("confirmed", "resolved", "closed") and row["shared_with"] and row["visibility"] == "public"
    }  # fmt: skip
    told = separated(partners).decode("utf-8-sig")
    assert "ACCOUNT-" not in told and "PLACE-" not in told and "28.7" not in told and "CASE-" not in told
    full = exports.draft("full", "en")
    assert len(full.rows) == len(rows)
    whole = separated(full)
    assert "ACCOUNT-7" in whole.decode("utf-8-sig") and "CASE-" not in whole.decode("utf-8-sig")
    with pytest.raises(ReasonNeeded):
        exports.release(full, whole, "because")
    exports.release(full, whole, "asked for by the court, letter of 3 March")
    with desk.store.read() as session:
        kept = session.execute(select(table_of("release"))).mappings().one()
    assert (kept["edition"], kept["rows"], kept["reason"][:9], len(kept["sha256"])) == ("full", 240, "asked for", 64)
    held = exports.held_back("public")
    before = len(exports.draft("public", "en").rows)
    exports.let_out("public", held)
    assert held and not exports.held_back("public") and len(exports.draft("public", "en").rows) >= before
    desk.history.undo()
    assert exports.held_back("public") == held


def test_no_cell_is_taken_for_a_formula(desk):
    desk.records.add("incident", {"key": "=HYPERLINK(1)", "title": "+1"})
    rows = list(csv.reader(io.StringIO(separated(desk.evidence.exports.draft("full", "en")).decode("utf-8-sig"))))
    assert rows[1][:2] == ["'=HYPERLINK(1)", "'+1"]


@given(st.lists(st.tuples(CODES, CODES, CODES), max_size=40), st.integers(2, 5))
def test_whatever_is_shown_is_shared_by_enough_others(rows, least):
    found = detail(rows, LEVELS, least)
    shown = Counter(
        (*(row[at] if at in LEVELS[level] else None for at in range(3)), level)
        for row, level in zip(rows, found, strict=True) if level is not None
    )  # fmt: skip
    assert all(count >= least for count in shown.values())
    for key, members in _grouped(rows, 2).items():  # what is left over within reach of a group is left over with enough
        left = [number for number in members if found[number] is None]
        assert not left or len(members) < least, key


def _grouped(rows, at):
    found: dict = {}
    for number, row in enumerate(rows):
        found.setdefault(row[at], []).append(number)
    return found


@given(
    st.dictionaries(st.tuples(st.sampled_from("ABCD"), st.sampled_from("abc")), st.integers(0, 6)), st.integers(2, 4)
)
@settings(max_examples=60)
def test_no_hidden_cell_follows_from_anything_that_is_printed(counts, least):
    table = crossed(counts, least, 3, 3)
    if table is None:
        assert sum(counts.values()) < least
        return
    assert table.total == sum(counts.values())
    sums = [sum(row) for row in table.counts], [sum(column) for column in zip(*table.counts, strict=True)]
    assert all(one >= least for line in sums for one in line)
    assert all(n >= least or (r, c) in table.hidden for r, row in enumerate(table.counts) for c, n in enumerate(row))
    values: dict = {cell: set() for cell in table.hidden}
    for other in _tables(table.counts, table.hidden, *sums):
        for r, c in table.hidden:
            values[r, c].add(other[r][c])
    assert all(len(one) > 1 for one in values.values())
    assert table.rows.count(OTHER) <= 1


def _tables(counts, hidden, rows, columns, r=0):
    """Every table of whole numbers that agrees with what is printed."""
    if r == len(counts):
        if not any(columns):
            yield []
        return
    cells = [range(min(rows[r], columns[c]) + 1) if (r, c) in hidden else [counts[r][c]] for c in range(len(columns))]
    for row in product(*cells):
        rest = [have - one for have, one in zip(columns, row, strict=True)]
        if sum(row) == rows[r] and min(rest) >= 0:
            for more in _tables(counts, hidden, rows, rest, r + 1):
                yield [row, *more]


@given(st.lists(st.integers(0, 8), min_size=2, max_size=6), st.integers(2, 4))
def test_no_hidden_month_follows_from_the_total(counts, least):
    shown = lines(counts, least)
    assert all(one is None or one >= least for one in shown)
    hidden = [count for count, one in zip(counts, shown, strict=True) if one is None]
    assert len(hidden) != 1 and (not hidden or sum(hidden) > 0 or sum(counts) < least)


def test_the_bulletin_cautions_at_every_table_and_picture_and_tells_nothing_small(desk):
    log(desk, 400)
    for language, word in (("en", "Caution"), ("fr", "Attention")):
        content = desk.evidence.bulletin.draft(language, date(2026, 6, 1))
        blocks = content.blocks
        pictured = [at for at, block in enumerate(blocks) if isinstance(block, Table | Chart)]
        assert len(pictured) == 3
        for at in pictured:
            below = blocks[at + 1]
            assert isinstance(below, Paragraph) and word in "".join(run.text for run in below.runs)
        told = repr(content)
        assert not any(one in told for one in ("TITLE-", "ACCOUNT-", "PLACE-", "LONELY", "KEY-", "CASE-", "Walungu"))


def test_a_table_that_would_hide_most_of_itself_tells_its_totals_only(desk):
    log(desk, 30)
    blocks = desk.evidence.bulletin.draft("en", date(2026, 6, 1)).blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [table.head[0] for table in tables][:2] == ["What happened", "Province"]
    counts = [[int(row[1][0].text) for row in table.rows] for table in tables[:2]]
    assert all(min(one) >= 3 and sum(one[:-1]) == one[-1] for one in counts)


def test_of_too_few_incidents_no_figure_is_told(desk):
    for number in range(2):
        desk.records.add(
            "incident", {"key": f"i{number}", "category": "CHI", "province": "CD-SK", "status": "confirmed"}
        )
    content = desk.evidence.bulletin.draft("en", date(2026, 6, 1))
    assert not [block for block in content.blocks if isinstance(block, Table | Chart)]
