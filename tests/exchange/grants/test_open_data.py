"""Open data of grants: taken in whole, found again, given out as they came, with what changed here laid over them."""

import io
import json
from datetime import UTC, date, datetime

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ppa_desk.exchange.grants import giving
from ppa_desk.exchange.grants.outgoing import outgoing
from ppa_desk.exchange.grants.planning import plan
from ppa_desk.exchange.grants.standard import column, conforming, required, schema_text, title_of
from ppa_desk.exchange.plan import Deed
from ppa_desk.model.record import Visibility
from tests.exchange.grants.conftest import SHARED, codes, grant, kept, needs_shared, said, taken

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


def validator():
    """Return a validator of the standard's package, with formats looked at."""
    package, record = (json.loads(schema_text(name)) for name in ("360-giving-package-schema", "360-giving-schema"))
    named = record["$id"].replace("/1.4.3/", "/1.4.2/")  # what the package schema of 1.4.3 refers to
    registry = Registry().with_resources([(one, DRAFT202012.create_resource(record)) for one in (record["$id"], named)])
    formats = FormatChecker()
    formats.checks("date-time", ValueError)(lambda text: not isinstance(text, str) or _is_moment(text))
    return Draft202012Validator(package, registry=registry, format_checker=formats)


def _is_moment(text):
    return len(text) > 10 and datetime.fromisoformat(text).tzinfo is not None


def published(desk):
    """Return the package that would be published, after it has proved to be valid."""
    told = json.loads(giving.as_json(outgoing(desk), NOW))
    assert not [error.message for error in validator().iter_errors(told)]
    return told


@needs_shared
@pytest.mark.parametrize("name", ["example-475-grants.xlsx", "example-475-grants.json"])
def test_a_published_file_comes_in_to_the_penny_and_goes_out_as_it_was_published(desk, name):
    found = taken(desk, SHARED / name)
    assert found.plan.counts() == {Deed.ADD: 475} and not found.plan.asks and not found.doubts
    rows = kept(desk)
    assert len(rows) == 475 and {row["currency"] for row in rows} == {"GBP"}
    assert sum(row["approved"] for row in rows) == 21_757_793_270
    want = json.loads((SHARED / "example-475-grants.json").read_text("utf-8"))["grants"]
    assert published(desk)["grants"] == want


@needs_shared
def test_the_whole_import_is_one_step_that_is_taken_back(desk):
    taken(desk, SHARED / "example-475-grants.json")
    assert len(kept(desk)) == 475
    desk.history.undo()
    assert not kept(desk) and not desk.grants.open_data.organisations()


@needs_shared
def test_the_shipped_schemas_are_the_published_ones():
    for name in ("360-giving-schema", "360-giving-package-schema"):
        assert schema_text(name) == (SHARED / f"{name}.json").read_text("utf-8")


def test_every_field_of_a_grant_finds_its_place_here(desk, write):
    more = {
        "amountAppliedFor": 1500.5,
        "plannedDates": [{"startDate": "2020-12-01", "endDate": "2099-05-31"}],
        "grantProgramme": [{"title": "Safety"}],
        "beneficiaryLocation": [{"name": "South Kivu", "countryCode": "CD"}, {"countryCode": "RW"}],
    }
    taken(desk, write("a.json", [grant(**more)]))
    [row] = kept(desk)
    assert (row["requested"], row["approved"], row["signed"]) == (1_500_500, 1_000_000, None)
    assert (row["starts_on"], row["ends_on"], row["decided_on"]) == (
        date(2020, 12, 1),
        date(2099, 5, 31),
        date(2020, 11, 3),
    )
    assert (row["countries"], row["provinces"], row["organisation"]) == ("CD RW", "CD-SK", "Cooperative 1")
    [told] = desk.grants.open_data.given()
    assert told.call["title_en"] == "Safety" and [one["name"] for one in told.funders] == ["A foundation"]
    assert told.stage["key"] == "active" and json.loads(row["open_data"])["record"] == grant(**more)


@pytest.mark.parametrize(
    ("more", "stage"),
    [
        ({"plannedDates": [{"startDate": "2020-01-01", "endDate": "2020-12-31"}]}, "closed"),
        ({"plannedDates": [{"duration": 12}]}, "closed"),
        ({"plannedDates": [{"duration": 1199}]}, "active"),
        ({"actualDates": [{"endDate": "2021-01-01"}]}, "closed"),
        ({}, "approved"),
    ],
)
def test_dates_say_where_in_the_pipeline_a_grant_stands(file_desk, write, more, stage):
    taken(file_desk, write("a.json", [grant(**more)]))
    assert file_desk.grants.open_data.given()[0].stage["key"] == stage


def test_the_same_file_again_says_nothing_new(file_desk, write):
    path = write("a.json", [grant(1), grant(2)])
    taken(file_desk, path)
    found = plan(file_desk, [path])
    assert found.plan.counts() == {Deed.SKIP: 2} and not found.plan.does_anything


def test_what_the_source_changed_is_taken_over_and_what_was_changed_here_is_kept(file_desk, write):
    desk = file_desk
    taken(desk, write("a.json", [grant()]))
    [row] = kept(desk)
    desk.records.save("grant_record", row["id"], row["version"], {"title_en": "Our own title"})
    found = taken(desk, write("b.json", [grant(title="Their new title", amountAwarded=2500)]))
    [row] = kept(desk)
    assert (row["title_en"], row["approved"]) == ("Our own title", 2_500_000)
    assert codes(found) == ["kept_ours", "changes"] and said(found, "kept_ours")[0]["file"] == "Their new title"


def test_what_is_known_here_is_laid_over_what_came(file_desk, write):
    desk = file_desk
    taken(desk, write("a.json", [grant()]))
    [row] = kept(desk)
    desk.records.save("grant_record", row["id"], row["version"], {"approved": 3_000_500, "ends_on": date(2021, 5, 1)})
    [told] = published(desk)["grants"]
    assert told["amountAwarded"] == 3000.5 and told["plannedDates"] == [{"endDate": "2021-05-01T00:00:00+00:00"}]
    assert told["title"] == grant()["title"] and told["dateModified"] > "2020"


def test_a_grant_made_here_is_given_out_once_it_lacks_nothing_and_may_be_seen(file_desk):
    desk = file_desk
    funder = desk.records.add("organisation", {"name": "Giver", "identifier": "XI-TRY-G"}).id
    grantee = desk.records.add("organisation", {"name": "Taker", "country": "CD"}).id
    number = desk.grants.register.make({"title_en": "Pilot"}, "approved", currency="USD", approved=5_000_000)
    assert [(one.why, one.key) for one in outgoing(desk).left] == [("not_public", "pilot")]
    desk.records.save("grant_record", number, 1, {"visibility": Visibility.PUBLIC, "organisation_id": grantee})
    [left] = outgoing(desk).left
    assert left.missing == ("description", "awardDate", "fundingOrganization")
    more = {"summary_en": "A first try", "decided_on": date(2026, 1, 2), "provinces": "CD-NK"}
    desk.records.save("grant_record", number, 2, more)
    desk.records.add("grant_party", {"grant_record_id": number, "organisation_id": funder, "role": "funder"})
    told = json.loads(giving.as_json(outgoing(desk, "360G-ppa"), NOW))["grants"][0]
    assert (told["id"], told["amountAwarded"]) == ("360G-ppa-pilot", 5000)
    assert told["recipientOrganization"][0]["id"] == f"360G-ppa-Org:{grantee}"
    assert told["beneficiaryLocation"][0]["geoCode"] == "CD-NK"
    assert published(desk)["grants"]


def test_the_spreadsheet_of_the_standard_comes_home_as_the_same_records(file_desk, write, tmp_path):
    several = [{"name": "Goma", "countryCode": "CD"}, {"name": "Kigali", "countryCode": "RW"}]
    first = [grant(1, beneficiaryLocation=several), grant(2, relatedActivity=["a", "b"], amountAwarded=0.1)]
    taken(file_desk, write("a.json", first))
    out = outgoing(file_desk)
    path = tmp_path / "out.xlsx"
    path.write_bytes(giving.as_workbook(out))
    assert plan(file_desk, [path]).plan.counts() == {Deed.SKIP: 2}


def test_signs_no_spreadsheet_holds_and_words_like_formulas_go_out_as_text(file_desk, write):
    taken(file_desk, write("a.json", [grant(title="Well\x01s", description="=1+1")]))
    book = openpyxl.load_workbook(io.BytesIO(giving.as_workbook(outgoing(file_desk))))
    told = [cell.value for cell in book.active[2]]
    assert "Wells" in told and [c.data_type for c in book.active[2] if c.value == "=1+1"] == ["s"]
    assert giving.as_list(file_desk.grants.open_data.given())


def test_titles_are_understood_in_every_spelling_of_the_standard():
    assert column("Grant Programme: Title")[0] == column("grantProgramme/0/title")[0] == ("grantProgramme", 0, "title")
    assert column("Last modified")[1].kind == "moment" and column("From an open call?")[0] == ("fromOpenCall",)
    assert column("Related Document:1:Title")[0] == ("relatedDocument", 1, "title")
    assert column("commitmentTransaction/0/id")[0] == ("commitmentTransaction", 0, "id")
    assert column("Amount") is None and column("Recipient Org") is None
    assert title_of(("recipientOrganization", 0, "name")) == "Recipient Org:Name"


HEAD = ["Identifier", "Title", "Description", "Currency", "Amount Awarded", "Award Date", "Recipient Org:Identifier",
        "Recipient Org:Name", "Funding Org:Identifier", "Funding Org:Name", "Beneficiary Location:Name"]  # fmt: skip
ROW = ["360G-try-1", "Shafts", "Safer", "EUR", "1000", "2020-11-03", "XI-TRY-1", "Coop", "XI-TRY-F", "Giver", "Goma"]


def test_further_rows_and_extra_sheets_bring_new_cells_to_their_grant(file_desk, write):
    further = ["360G-try-1", *[""] * 9, "Bukavu"]
    places = [
        ["Identifier", "Beneficiary Location:Name", "Beneficiary Location:Country Code"],
        ["360G-try-1", "Uvira", "CD"],
    ]
    documents = [
        ["Identifier", "Related Document:0:Title", "Related Document:1:Title"],
        ["360G-try-1", "Plan", "Report"],
    ]
    found = taken(
        file_desk, write("a.xlsx", {"grants": [HEAD, ROW, further], "places": places, "documents": documents})
    )
    [row] = kept(file_desk)
    record = json.loads(row["open_data"])["record"]
    assert [one["name"] for one in record["beneficiaryLocation"]] == ["Goma", "Bukavu", "Uvira"]
    assert [one["title"] for one in record["relatedDocument"]] == ["Plan", "Report"]
    assert found.plan.counts() == {Deed.ADD: 1, Deed.SKIP: 3} and codes(found).count("further_row") == 3


def test_a_contradiction_refuses_both_rows_and_names_the_cells(file_desk, write):
    other = ["360G-try-1", *[""] * 3, "2000", *[""] * 6]
    found = taken(file_desk, write("a.csv", [HEAD, ROW, other]))
    assert found.plan.counts() == {Deed.REFUSE: 2} and not kept(file_desk)
    [told] = said(found, "contradiction")
    assert (told["first"], told["second"], told["one"], told["other"]) == ("E2", "E3", 1000, 2000)


def test_one_identifier_in_json_that_tells_two_things_is_refused_twice(file_desk, write):
    found = taken(file_desk, write("a.json", [grant(1), grant(1, amountAwarded=7), grant(2)]))
    assert found.plan.counts() == {Deed.REFUSE: 2, Deed.ADD: 1} and codes(found, 1) == codes(found, 2) == ["id_twice"]


def test_one_identifier_is_one_organisation_however_it_is_spelled_and_one_name_may_be_two(file_desk, write):
    def recipient(number, identifier, name):
        return grant(number, recipientOrganization=[{"id": identifier, "name": name}])

    grants = [recipient(1, "XI-A-1", "Pact"), recipient(2, "xi-a-1 ", "PACT Inc."), recipient(3, "XI-B-2", "Pact")]
    found = taken(file_desk, write("a.json", grants))
    named = [row["organisation"] for row in kept(file_desk)]
    assert named == ["Pact", "Pact", "Pact"] and len(file_desk.grants.open_data.organisations()) == 3
    assert said(found, "spelled")[0]["name"] == "PACT Inc." and not found.doubts


def test_an_organisation_that_is_here_is_found_by_its_name_and_learns_its_identifier(file_desk, write):
    here = file_desk.records.add("organisation", {"name": "Coopérative 1"}).id
    taken(file_desk, write("a.json", [grant()]))
    assert kept(file_desk)[0]["organisation_id"] == here
    assert file_desk.records.get("organisation", here).values["identifier"] == "XI-TRY-1"


def test_a_likely_organisation_is_asked_about_and_never_taken_for_certain(file_desk, write):
    here = file_desk.records.add("organisation", {"name": "Cooperatives 1"}).id
    path = write("a.json", [grant()])
    found = plan(file_desk, [path])
    [doubt] = found.doubts
    assert doubt.suggested == ((f"here:{here}", "Cooperatives 1"),)
    taken(file_desk, path, same={doubt.key: f"here:{here}"})
    assert kept(file_desk)[0]["organisation_id"] == here


def test_a_person_who_receives_is_not_made_a_person_here(file_desk, write):
    one = {k: v for k, v in grant().items() if k != "recipientOrganization"}
    found = taken(
        file_desk, write("a.json", [one | {"recipientIndividual": {"id": "360G-try-I", "name": "A recipient"}}])
    )
    assert codes(found) == ["individual"] and not file_desk.records.where("person")
    assert published(file_desk)["grants"][0]["recipientIndividual"]["name"] == "A recipient"


@pytest.mark.parametrize(
    "text",
    [
        '{"grants": [',
        '{"grants": [{"id": 1, "id": 2}]}',
        '{"grants": [NaN]}',
        '{"grants": [1e999]}',
        "[" * 5000,
        "[" * 70 + "]" * 70,
    ],
)
def test_broken_json_is_refused_with_one_sentence(file_desk, tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, "utf-8")
    [line] = plan(file_desk, [path]).plan.lines
    assert line.deed is Deed.REFUSE and line.reasons[0].code == "file.damaged"


@pytest.mark.parametrize("told", [{}, {"grants": []}, {"grants": [1]}, [], "x", {"grants": [{"a": 1}]}])
def test_json_without_grants_is_refused(file_desk, tmp_path, told):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(told), "utf-8")
    [line] = plan(file_desk, [path]).plan.lines
    assert line.deed is Deed.REFUSE and line.reasons[0].code == "grants.not_understood"


WILD = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(field=st.sampled_from(sorted(grant())), value=WILD)
def test_whatever_stands_in_a_field_is_explained_and_what_goes_out_is_valid(file_desk, tmp_path, field, value):
    path = tmp_path / "wild.json"
    path.write_text(json.dumps({"grants": [grant(1, **{field: value}), grant(2)]}), "utf-8")
    found = plan(file_desk, [path])
    assert len(found.plan.lines) == 2
    clean = conforming(grant(1, **{field: value}))
    if all(clean.get(name) for name in required()) and "recipientOrganization" in clean:
        whole = all(
            one.keys() >= {"id", "name"} for one in clean["recipientOrganization"] + clean["fundingOrganization"]
        )
        assert not whole or not list(validator().iter_errors({"grants": [clean]}))
