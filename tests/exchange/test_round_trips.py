"""A form answered on any channel comes back with the same answers."""

import csv
import io

import openpyxl
import pypdf
import pytest

from ppa_desk.documents.forms import paper
from ppa_desk.exchange.answers.planning import plan
from ppa_desk.exchange.channels import answer_sheet, google, handing, mail
from ppa_desk.exchange.plan import apply
from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.forms.ident import HIDDEN, Ident, field_of
from ppa_desk.model.surveys import Anonymity
from tests.services.surveys.conftest import desk, survey

__all__ = ["desk", "survey"]

GRADES = (Choice("good", Text("Good", "Bon")), Choice("bad", Text("Bad, or worse", "Mauvais, ou pire")))
THEMES = (
    Choice("fin", Text("Finance", "Finance")),
    Choice("wom", Text("Women", "Femmes")),
    Choice("com", Text("Communities", "Communautés")),
)
FORM = Form(
    "every_kind",
    title=Text("Every kind", "Tous les types"),
    items=(
        Question("text", "org", Text("Organisation?", "Organisation ?")),
        Group(
            "rate",
            Text("How is it?", "Comment est-ce ?"),
            (
                Question("select_one", "rate_a", Text("Meetings", "Réunions"), list="g"),
                Question("select_one", "rate_b", Text("Grants", "Subventions"), list="g"),
            ),
            appearance="table-list",
        ),
        Question("select_multiple", "themes", Text("Which themes?", "Quels thèmes ?"), list="t"),
        Question("rank", "order", Text("Put in order", "Classez"), list="t"),
        Question("range", "likely", Text("How likely?", "Quelle probabilité ?"), parameters="start=0 end=10 step=1"),
        Question("integer", "sites", Text("How many sites?", "Combien de sites ?")),
        Question("text", "why", Text("Why?", "Pourquoi ?"), appearance="multiline"),
    ),
    lists={"g": GRADES, "t": THEMES},
)
ANSWERS = {
    "org": "N’Goma & Élise <b>", "rate_a": "good", "rate_b": "bad", "themes": "fin com", "order": "wom com fin",
    "likely": "7", "sites": "12", "why": "Ligne une\nligne deux é",
}  # fmt: skip


@pytest.fixture
def opened(survey):
    return survey(Anonymity.NAMED, FORM)


def came_home(desk, opened, path) -> tuple[dict, int | None]:
    found = plan(desk, opened, [path])
    apply(desk, found.plan)
    [kept] = [desk.responses.get(one) for one in desk.responses.listing.ids(only={"survey": opened})]
    return {name: kept.answers[name] for name in ANSWERS if name in kept.answers}, kept.invitation_id


def test_as_a_filled_in_pdf(desk, opened, tmp_path):
    asked = desk.surveys.invitations(opened)[2]
    ident = handing.ident_of(desk, opened, "fr", asked)
    reader = pypdf.PdfReader(io.BytesIO(paper(handing.form_of(desk, opened), "fr", ident, fillable=True)))
    writer = pypdf.PdfWriter(clone_from=reader)
    values = {name: ANSWERS[name] for name in ("org", "sites", "why")}
    values |= {name: f"/{ANSWERS[name]}" for name in ("rate_a", "rate_b", "likely")}
    values |= {field_of("themes", name): "/Yes" for name in ("fin", "com")}
    values |= {field_of("order", name): str(at) for at, name in enumerate(ANSWERS["order"].split(), 1)}
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    path = tmp_path / "filled.pdf"
    writer.write(path)
    assert came_home(desk, opened, path) == (ANSWERS, asked["id"])


def test_as_an_answer_sheet(desk, opened, tmp_path):
    asked = desk.surveys.invitations(opened)[3]
    ident = handing.ident_of(desk, opened, "fr", asked)
    book = openpyxl.load_workbook(io.BytesIO(answer_sheet.write(handing.form_of(desk, opened), "fr", ident)))
    sheet, hidden = book.worksheets[0], book[HIDDEN]
    labels = {one.name: one.label.fr for one in GRADES}
    for line in hidden.iter_rows(values_only=True):
        if line[0] != "cell":
            continue
        _, question, choice, row, column = line[:5]
        cell = sheet.cell(int(row), int(column))
        assert not cell.protection.locked
        name = choice.removeprefix("=")
        if question == "themes":
            cell.value = "x" if name in ANSWERS["themes"].split() else None
        elif question == "order":
            cell.value = ANSWERS["order"].split().index(name) + 1
        else:
            cell.value = labels.get(ANSWERS[question], ANSWERS[question])
    assert sheet.protection.sheet and hidden.sheet_state == "veryHidden"
    path = tmp_path / "filled.xlsx"
    book.save(path)
    assert came_home(desk, opened, path) == (ANSWERS, asked["id"])


def test_as_a_google_form(desk, opened, tmp_path):
    asked = desk.surveys.invitations(opened)[0]
    form = handing.form_of(desk, opened)
    head = [
        "Timestamp", "Organisation?", "How is it? [Meetings]", "How is it? [Grants]", "Which themes?",
        *(f"Put in order [{one.label.en}]" for one in THEMES), "How likely?", "How many sites?", "Why?",
        f"Your personal code (every_kind {form.version})",
    ]  # fmt: skip
    row = [
        "2026/10/30 3:08:44 PM GMT+1", ANSWERS["org"], "Good", "Bad, or worse", "Finance;Communities", "3", "1", "2",
        "7", "12", ANSWERS["why"], asked["token"],
    ]  # fmt: skip
    path = tmp_path / "google.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([head, row])
    assert came_home(desk, opened, path) == (ANSWERS, asked["id"])


@pytest.mark.parametrize("labels", [False, True])
def test_as_a_kobo_workbook(desk, opened, tmp_path, labels):
    book = openpyxl.Workbook()
    sheet = book.active
    names = {question.name: question.label.en if labels else question.name for question in FORM.questions()}
    split = [(one.name, one.label.en if labels else one.name) for one in THEMES]
    head = [
        *(names[name] for name in ANSWERS),
        *(f"{names['themes']}/{label}" for _, label in split),
        "_uuid",
        "_index",
    ]
    grade = {one.name: one.label.en if labels else one.name for one in GRADES}
    told = {**ANSWERS, "rate_a": grade["good"], "rate_b": grade["bad"]}
    if labels:
        told["themes"] = "Finance Communities"
    sheet.append(head)
    sheet.append([*told.values(), *(int(name in ANSWERS["themes"].split()) for name, _ in split), "u-1", 1])
    path = tmp_path / "kobo.xlsx"
    book.save(path)
    assert came_home(desk, opened, path)[0] == ANSWERS


def test_a_file_of_another_form_is_refused_with_its_name(desk, opened, tmp_path):
    from ppa_desk.forms.ident import Ident
    from ppa_desk.forms.shipped_forms import shipped_form

    other = shipped_form("lightning_talks")
    path = tmp_path / "other.pdf"
    path.write_bytes(paper(other, "en", Ident(form=other.key, version=other.version), fillable=True))
    [line] = plan(desk, opened, [path]).plan.lines
    assert (line.deed, line.reasons[0].code, line.reasons[0].values["form"]) == (
        "refuse",
        "answers.other_form",
        "lightning_talks",
    )


def test_a_pdf_that_can_be_filled_in_carries_what_it_is_and_runs_nothing(desk, opened):
    ident = handing.ident_of(desk, opened, "en", desk.surveys.invitations(opened)[0])
    data = paper(handing.form_of(desk, opened), "en", ident, fillable=True)
    fields = pypdf.PdfReader(io.BytesIO(data)).get_fields()
    assert fields[f"{HIDDEN}_form"]["/V"] == "every_kind" and fields[f"{HIDDEN}_token"]["/V"] == ident.token
    assert b"/JavaScript" not in data and b"/JS" not in data


def test_words_on_their_way_to_google_cannot_leave_their_place():
    form = Form("f", title=Text('Say "hi"</script>\\'), items=(Question("text", "a", Text("It's\n`${x}`")),))
    told = google.script(form, "en", handing.Ident(form="f", version="1"))
    assert r"Say \"hi\"<\/script>\\" in told and "addTextItem" in told and "(f 1)" in told


def test_the_plain_mail_asks_everything(desk):
    told = mail.text(FORM, "fr", handing.Ident(form="every_kind", version="1", token="K7Q2-MX4P"))
    assert all(question.label.fr in told for question in FORM.questions()) and "K7Q2-MX4P" in told
    assert "[ ] Mauvais, ou pire" in told


VISITS = Form(
    "visits",
    title=Text("Visits", "Visites"),
    items=(
        Question("text", "org", Text("Organisation?", "Organisation ?")),
        Group(
            "visit",
            Text("Each visit", "Chaque visite"),
            (
                Question("text", "site", Text("Which site?", "Quel site ?")),
                Question("select_one", "grade", Text("How was it?", "Comment était-ce ?"), list="g"),
                Question("select_multiple", "seen", Text("What did you see?", "Qu’avez-vous vu ?"), list="t"),
            ),
            repeat=True,
        ),
    ),
    lists={"g": GRADES, "t": THEMES},
)


def filled(form_pdf: bytes, values: dict[str, str], path) -> None:
    """Fill a PDF's fields in, as a reader does."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(form_pdf)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    writer.write(path)


def test_each_turn_of_a_repeat_on_a_pdf_comes_home_as_a_turn(desk, survey, tmp_path):
    opened = survey(Anonymity.NAMED, VISITS)
    ident = handing.ident_of(desk, opened, "en", desk.surveys.invitations(opened)[0])
    told = {
        "org": "Acier", "site#1": "Kalimbi", "grade#1": "/good", "seen#1=fin": "/Yes",
        "site#3": "Rubaya", "grade#3": "/bad", "seen#3=wom": "/Yes", "seen#3=com": "/Yes",
    }  # fmt: skip
    path = tmp_path / "filled.pdf"
    filled(paper(handing.form_of(desk, opened), "en", ident, fillable=True), told, path)
    apply(desk, plan(desk, opened, [path]).plan)
    [kept] = [desk.responses.get(one) for one in desk.responses.listing.ids(only={"survey": opened})]
    assert kept.answers["org"] == "Acier"
    assert kept.answers["visit"] == [
        {"site": "Kalimbi", "grade": "good", "seen": "fin"},
        {"site": "Rubaya", "grade": "bad", "seen": "wom com"},
    ]


def test_an_answer_sheet_with_long_lists_of_choices_still_says_whose_it_is(tmp_path):
    from ppa_desk.exchange.answers import ours
    from ppa_desk.exchange.reading import files
    from ppa_desk.forms.shipped_forms import shipped_form

    form = shipped_form("post_meeting_survey")
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(answer_sheet.write(form, "en", Ident(form.key, "2020110901", "after", "T7K2")))
    assert ours.ident_of(files.read(path)) == Ident(form.key, "2020110901", "after", "T7K2")
