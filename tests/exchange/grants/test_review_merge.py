"""What readers send back is taken in once: new, the same, or chosen side by side; nothing that cannot be trusted."""

from io import BytesIO

import openpyxl
import pytest

from ppa_desk.cli import run
from ppa_desk.exchange.grants import returned, review_merge, score_sheet
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.model.grants.review import ReviewStatus, Verdict
from ppa_desk.sentences import note, sentence
from ppa_desk.services import workspaces
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packs import NotAPack
from ppa_desk.store import wrapping
from tests.services.grants.packed import PASSPHRASE, write_on
from tests.services.grants.reviewed import Round

FULL = {"fit": "4", "team": "2"}


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch):
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@pytest.fixture
def round_(desk):
    made = Round(desk)
    for grant in made.grants:
        made.give(grant, made.people[0])
    return made


@pytest.fixture
def path(round_, tmp_path):
    made = tmp_path / "ada.ppareview"
    packs.write(made, round_.desk.grants.packing.pack(round_.call, round_.people[0], "en"), PASSPHRASE)
    return made


def merged(desk, path, choices=None):
    return review_merge.plan(desk, returned.read(desk, path, PASSPHRASE), choices)


def deeds(merge):
    return [(line.deed, line.reasons[0].code) for line in merge.plan.lines]


def test_what_came_back_is_taken_in_as_one_step_with_its_scores(round_, desk, path):
    write_on(path, "grant-1", FULL, comment="Good", advice="fund", done=True)
    write_on(path, "grant-2", {"fit": "1"})
    merge = merged(desk, path)
    assert deeds(merge) == [
        (Deed.ADD, "merge.scored"), (Deed.ADD, "merge.draft"), (Deed.SKIP, "merge.empty")
    ]  # fmt: skip
    apply(desk, merge.plan)
    first, second, third = desk.grants.reviews.of(round_.grants, person=round_.people[0])
    assert (first.status, first.score, first.advice, first.comment) == (ReviewStatus.SUBMITTED, 87.5, "fund", "Good")
    assert first.came_by.startswith("ada.ppareview (")
    assert (second.status, second.answers) == (ReviewStatus.DRAFT, {"fit": "1"})
    assert third.status is ReviewStatus.ASSIGNED
    desk.history.undo()
    assert [one.status for one in desk.grants.reviews.of(round_.grants)] == [ReviewStatus.ASSIGNED] * 3


def test_a_pack_taken_in_twice_changes_nothing_more(desk, path):
    write_on(path, "grant-1", FULL, done=True)
    apply(desk, merged(desk, path).plan)
    again = merged(desk, path)
    assert not again.plan.does_anything and deeds(again)[0] == (Deed.SKIP, "merge.same")
    assert apply(desk, again.plan).unit == 0


def test_what_differs_is_shown_side_by_side_and_stays_unless_the_file_is_chosen(round_, desk, path):
    write_on(path, "grant-1", FULL, comment="From the train", done=True)
    review = round_.review(round_.grants[0], round_.people[0])
    desk.grants.reviews.write(review, {"fit": "2", "team": "2"}, "", None)
    merge = merged(desk, path)
    assert deeds(merge)[0] == (Deed.SKIP, "merge.keep_here")
    [differs] = merge.differs
    told = [(one.asked, one.here, one.file) for one in differs.sides]
    assert told == [("Fit?", "2", "4"), ("Comment for the committee", "", "From the train")]
    apply(desk, merge.plan)
    assert desk.grants.reviews.get(review).answers["fit"] == "2"
    apply(desk, merged(desk, path, {differs.key: "file"}).plan)
    kept = desk.grants.reviews.get(review)
    assert (kept.answers["fit"], kept.score) == ("4", 87.5)


def test_a_later_version_of_the_same_pack_is_chosen_too(round_, desk, path):
    write_on(path, "grant-1", FULL, done=True)
    apply(desk, merged(desk, path).plan)
    write_on(path, "grant-1", {"fit": "0", "team": "0"}, done=True)
    assert len(merged(desk, path).differs) == 1


def test_an_interest_declared_on_the_way_recuses_instead_of_scoring(round_, desk, path):
    write_on(path, "grant-1", FULL, done=True, interest="My cousin's firm.")
    merge = merged(desk, path)
    assert deeds(merge)[0] == (Deed.CHANGE, "merge.interest")
    apply(desk, merge.plan)
    grant, person = round_.grants[0], round_.people[0]
    assert desk.grants.conflicts.recused(grant, person)
    [kept] = desk.records.where("grant_conflict", grant_record_id=grant)
    assert (kept.values["verdict"], kept.values["text"]) == (Verdict.DECLARED, "My cousin's firm.")
    assert desk.grants.reviews.figures([grant]) == {}


def test_what_a_recused_reader_wrote_meanwhile_is_left_out(round_, desk, path):
    write_on(path, "grant-1", FULL, done=True)
    desk.grants.conflicts.declare(round_.grants[0], round_.people[0], "Related.")
    desk.grants.reviewing.take_back(round_.review(round_.grants[1], round_.people[0]))
    merge = merged(desk, path)
    assert deeds(merge)[:2] == [(Deed.REFUSE, "merge.recused"), (Deed.REFUSE, "merge.not_given")]
    assert "Ada Reader1" in note(merge.plan.lines[0].reasons[0].code, merge.plan.lines[0].reasons[0].values)


def test_a_pack_of_another_round_or_workspace_is_refused(round_, desk, path):
    call = desk.records.get("grant_call", round_.call)
    desk.records.save("grant_call", call.id, call.version, {"key": "renamed"})
    with pytest.raises(returned.OtherRound) as refused:
        merged(desk, path)
    assert "ada.ppareview" in sentence(refused.value)
    desk.records.add("grant_call", {"key": "r1", "title_en": "A round of the same key"})
    with pytest.raises(returned.OtherRound):
        merged(desk, path)


def sheet(round_, tmp_path, language="en"):
    path = tmp_path / "sheet.xlsx"
    pack = round_.desk.grants.packing.pack(round_.call, round_.people[0], language)
    path.write_bytes(score_sheet.write(pack, language))
    return path


def filled(path, at, answers):
    """Fill a sheet as a person does: choose the words the cells offer."""
    book = openpyxl.load_workbook(path)
    page, hidden = book.worksheets[at * 2], book.worksheets[at * 2 + 1]
    for kind, name, *_, row, column in ([*line, None, None][:5] for line in hidden.iter_rows(values_only=True)):
        if kind == "cell" and name in answers:
            page.cell(int(row), int(column)).value = answers[name]
    book.save(path)


@pytest.mark.parametrize(
    ("language", "na", "advice"), [("en", "Not applicable", "Fund"), ("fr", "Sans objet", "Financer")]
)
def test_a_score_sheet_comes_back_with_its_scores(round_, desk, tmp_path, language, na, advice):
    path = sheet(round_, tmp_path, language)
    filled(path, 0, {"fit": "3", "team": na, "advice": advice, "comment": "Sound"})
    filled(path, 1, {"fit": "3"})
    merge = merged(desk, path)
    assert deeds(merge) == [
        (Deed.ADD, "merge.scored"), (Deed.ADD, "merge.draft"), (Deed.SKIP, "merge.empty")
    ]  # fmt: skip
    apply(desk, merge.plan)
    first = desk.grants.reviews.of([round_.grants[0]])[0]
    assert (first.score, first.advice, first.comment) == (75.0, "fund", "Sound")
    assert not merged(desk, path).plan.does_anything


def test_only_the_answers_of_a_score_sheet_can_be_typed_into_and_are_checked(round_, tmp_path):
    book = openpyxl.load_workbook(sheet(round_, tmp_path))
    for page in book.worksheets[:6:2]:
        assert page.protection.sheet and page.data_validations.dataValidation
        assert any(not cell.protection.locked for row in page.iter_rows() for cell in row)
    assert all(page.sheet_state == "veryHidden" for page in book.worksheets[1::2])


def test_a_score_sheet_changed_where_it_is_locked_is_refused(round_, desk, tmp_path):
    path = sheet(round_, tmp_path)
    book = openpyxl.load_workbook(path)
    book.worksheets[1].cell(6, 2).value = "other"
    file = BytesIO()
    book.save(file)
    path.write_bytes(file.getvalue())
    with pytest.raises(NotAPack) as refused:
        merged(desk, path)
    assert refused.value.code == "pack.sheet_changed"


def test_files_that_come_back_are_told_from_others(round_, path, tmp_path):
    other = tmp_path / "list.xlsx"
    openpyxl.Workbook().save(other)
    found = [returned.is_returned(one) for one in (path, sheet(round_, tmp_path), other, tmp_path / "none.pdf")]
    assert found == [True, True, False, False]


def test_the_command_line_makes_a_pack_and_takes_it_in(tmp_path, capsys, monkeypatch):
    place, out = tmp_path / "ws", tmp_path / "ada.ppareview"
    with workspaces.create(place) as made:
        round_ = Round(Desk(made.store))
        round_.give(round_.grants[0], round_.people[0])
    make = ["grants", "review-pack", str(place), "--round", "r1", "--for", "Ada Reader1", "--out"]
    assert run([*make, str(tmp_path / "ada.xlsx"), "--language", "fr"]) == 0
    assert run([*make, str(out)]) == 0
    passphrase = capsys.readouterr().out.rpartition(": ")[2].strip()
    monkeypatch.setenv("PPA_DESK_PACK_PASSPHRASE", passphrase)
    opened = packs.read(out, passphrase)
    assert opened.pack.grants[0].papers[0].content.startswith(b"%PDF-")
    opened.keep("grant-1", packs.Entry(packs.Written(FULL), done=True))
    assert run(["grants", "review-merge", str(out), str(place), "--plan"]) == 0
    assert "Grant 1: New, handed in: 87.5 of 100." in capsys.readouterr().out
    assert run(["grants", "review-merge", str(out), str(place)]) == 0
    with workspaces.open_(place) as again:
        assert Desk(again.store).grants.reviews.figures(round_.grants)[round_.grants[0]].mean == 87.5
    monkeypatch.setenv("PPA_DESK_PACK_PASSPHRASE", "another one")
    assert run(["grants", "review-merge", str(out), str(place)]) == 1
    assert "does not open with this passphrase" in capsys.readouterr().err
