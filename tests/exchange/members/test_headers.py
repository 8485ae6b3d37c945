"""Layouts that address books and forms give are known at once; what is not understood is kept and said."""

import csv
import io

import pytest

from ppa_desk.exchange.members.headers import KEPT, LEFT, SURE, find, fingerprint
from ppa_desk.exchange.members.planning import Decisions, plan
from ppa_desk.exchange.plan import apply
from tests.exchange.members.conftest import codes, taken

GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
    "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,"
    "E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
    "Address 1 - City,Address 1 - Country,Website 1 - Label,Website 1 - Value"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Nickname,Notes,Language,Photo,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,"
    "Organization 1 - Name,Organization 1 - Title"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,"
    "Business Postal Code,Business Country/Region,Home Street,Business Fax,Business Phone,Mobile Phone,Categories,"
    "E-mail Address,E-mail Type,E-mail 2 Address,Notes,Web Page"
)
CIVICRM = (
    "Contact ID,Contact Type,Display Name,First Name,Last Name,Individual Prefix,Job Title,Current Employer,"
    "Street Address,City,State,Postal Code,Country,Phone,Email,Preferred Language,External Identifier,Tag(s),Note(s)"
)
ZOOM = (
    "First Name,Last Name,Email,Address,City,Country/Region,Zip/Postal Code,State/Province,Phone,Industry,"
    "Organization,Job Title,Purchasing Time Frame,Questions & Comments,Registration Time,Approval Status"
)


def told(header: str, *rows: str) -> dict[str, str]:
    head = find(list(csv.reader(io.StringIO("\n".join([header, *rows])))), {})
    assert head is not None
    return {one.header: one.target for one in head.columns}


@pytest.mark.parametrize(
    ("header", "layout"),
    [
        (GOOGLE_NEW, "google_new"),
        (GOOGLE_OLD, "google_old"),
        (OUTLOOK, "outlook"),
        (CIVICRM, "civicrm"),
        (ZOOM, "zoom"),
    ],
)
def test_known_layouts_are_recognised_at_once(header, layout):
    head = find([header.split(",")], {})
    assert head.layout == layout
    kept = {one.header for one in head.columns if one.target == KEPT}
    assert kept <= {"Birthday", "Department", "Organization Department", "External Identifier"}
    assert all(one.sure >= 85 for one in head.columns if one.target not in (KEPT, LEFT))


def test_the_title_of_outlook_is_mr_or_ms_and_not_the_job():
    columns = told(OUTLOOK)
    assert columns["Title"] == "person.salutation" and columns["Job Title"] == "position.title"
    assert columns["E-mail 2 Address"] == "email" and columns["Business Country/Region"] == "address.country"
    assert columns["Categories"] == "group" and columns["Home Street"] == "address.street"


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("Nom,Prénom,Société,Courriel", "", ["person.family_name", "person.given_name", "organisation.name", "email"]),
        ("Name,Organisation,E-mail", "Ada X,Y,a@y.org", ["person.full_name", "organisation.name", "email"]),
        ("Name,Sector,Constituency", "Y,,", ["organisation.name", "organisation.sector", "organisation.constituency"]),
        ("Contact person,Company,Tél. bureau", "", ["person.full_name", "organisation.name", "phone"]),
        ("Title,First name,Surname", "Ms,Ada,X", ["person.salutation", "person.given_name", "person.family_name"]),
        ("Title,First name,Surname", "Director,Ada,X", ["position.title", "person.given_name", "person.family_name"]),
        ("Organization,Countrry of origin,Emial", "X,CD,", ["organisation.name", "organisation.country", KEPT]),
    ],
)
def test_headers_of_office_lists_are_understood_by_words_and_by_what_stands_beside_them(header, row, expected):
    assert list(told(header, row).values()) == expected


def test_a_column_is_surer_where_its_cells_bear_it_out_and_shows_three_of_them():
    rows = [
        ["Name", "E-mail", "Colour"],
        ["A", "no", "red"],
        ["B", "none here", "blue"],
        ["C", "?", "red"],
        ["D", "x", "g"],
    ]
    head = find(rows, {})
    assert head.columns[1].sure < 50 < head.columns[0].sure < SURE
    assert head.columns[2].target == KEPT and head.columns[2].samples == ("red", "blue", "g")
    assert fingerprint(["Name ", "E-MAIL"]) == fingerprint(["name", "e-mail"])


def test_google_contacts_come_with_labels_uses_and_groups(desk, listed):
    path = listed(
        GOOGLE_OLD + "\n"
        'Ada Invented,Ada,,Invented,,,,"two\nlines",fr,,* coworkers ::: * myContacts,* Work,'
        "ada@x.example.org ::: ada@home.example.org,Mobile,+41 44 668 18 00 ::: +41 44 668 18 01,,X Org,Chair\n"
    )
    taken(desk, path)
    [person] = desk.records.where("person")
    assert person.values["notes"] == "two\nlines" and person.values["tags"] == "coworkers"
    assert (person.values["email"], person.values["phone"]) == ("ada@x.example.org", "+41446681800")
    points = [(one.values["use"], one.values["value"]) for one in desk.records.where("contact_point")]
    assert points == [("work", "ada@home.example.org"), ("mobile", "+41446681801")]
    assert person.values["language"] == "fr"


def test_a_column_that_is_not_understood_is_kept_in_the_notes_until_somebody_says_what_it_is(desk, listed):
    path = listed("Name,E-mail,Colour\nAda Invented,ada@x.example.org,red\n")
    planned = plan(desk, [path])
    assert [(line.place.column, line.reasons[0].code) for line in planned.plan.lines if line.place.column] == [
        ("C", "members.column_kept")
    ]
    mapped = plan(desk, [path], Decisions(mapping={("contacts.csv", ""): {2: "person.known_as"}}))
    apply(desk, mapped.plan)
    [person] = desk.records.where("person")
    assert (person.values["known_as"], person.values["notes"]) == ("red", "")
    assert (
        plan(desk, [listed("Name,E-mail,Colour\nBob Invented,b@x.example.org,blue\n", "next.csv")]).sheets[0].remembered
    )


def test_dates_are_read_by_the_whole_column_and_asked_where_nothing_tells(desk, listed):
    shown = listed("Organisation,Member type,Member since\nA,full member,05/03/2019\nB,observer,31/12/2020\n")
    taken(desk, shown)
    assert [str(one.values["since"]) for one in desk.records.where("membership")] == ["2019-03-05", "2020-12-31"]
    open_ = listed("Organisation,Member type,Member since\nC,full member,05/03/2019\n", "open.csv")
    planned = plan(desk, [open_])
    [ask] = planned.plan.asks
    assert (ask.key, ask.taken) == ("dates:C", "leave")
    assert "not_read" in codes(planned)[2]
    taken(desk, open_, asked={("open.csv", "dates:C"): "month"})
    assert str(desk.records.where("membership")[2].values["since"]) == "2019-05-03"


def test_phones_that_do_not_say_their_country_are_asked_about_once_a_file_the_fitting_countries_first(desk, listed):
    alone = plan(desk, [listed("Name,Phone\nAnn Lee,081 234 5678\nBob Roe,0998 765 432\n", "alone.csv")]).plan.asks[0]
    assert "CD" in [key for key, _ in alone.choices[1:9]], "an empty register knows no countries, the numbers tell"
    desk.records.add("organisation", {"name": "House", "country": "CD"})
    rows = "Name,Phone,Country\nAnn Lee,081 234 5678,\nBob Roe,0998 765 432,\nCam Doe,020 7946 0958,United Kingdom\n"
    path = listed(f"{rows}Dan Poe,+33 1 42 68 53 00,\n")
    planned = plan(desk, [path])
    [ask] = planned.plan.asks
    assert (ask.key, ask.code, ask.values["count"], ask.taken) == ("phones", "members.ask_phones", 2, "leave")
    assert [key for key, _ in ask.choices[:2]] == ["leave", "CD"] and len(ask.choices) > 50
    assert [code for row, code in codes(planned).items() if "phone_odd" in code] == [["phone_odd"], ["phone_odd"]]
    planned, _ = taken(desk, path, asked={("contacts.csv", "phones"): "CD"})
    assert not any("phone_odd" in code for code in codes(planned).values())
    assert [one.values["phone"] for one in desk.records.where("person")] == [
        "+243812345678", "+243998765432", "+442079460958", "+33142685300",
    ]  # fmt: skip
    assert plan(desk, [listed("Name,Phone\nEve Fox,+243 81 234 5699\n", "next.csv")]).plan.asks == ()


def test_words_that_are_no_code_are_offered_asked_and_remembered(desk, listed):
    path = listed("Organisation,Sector,Minerals\nA,automotives,tin; gold and cobalt\nB,Tech,étain\n")
    planned = plan(desk, [path])
    assert [(one.list, one.words, one.likely) for one in planned.strange] == [
        ("sector", "automotives", "AUT"),
        ("sector", "Tech", ""),
    ]
    taken(desk, path, meant={("sector", "automotives"): "AUT", ("sector", "Tech"): "ICT"})
    rows = [one.values for one in desk.records.where("organisation")]
    assert [(one["sector"], one["minerals"], one["notes"]) for one in rows] == [
        ("AUT", "SN AU CO", ""),
        ("ICT", "SN", ""),
    ]
    later = plan(desk, [listed("Name,Sector,Acronym\nC,TECH,c\n", "later.csv")])
    assert not later.strange


def test_groups_named_in_a_list_are_tags_until_somebody_says_that_people_join_them(desk, listed):
    group = desk.records.add("work_group", {"key": "par", "name_en": "Partnership Advisory", "acronym": "PAR"})
    path = listed("Name,E-mail,Groups\nAda Invented,ada@x.example.org,PAR; Press list\n")
    planned, _ = taken(desk, path)
    assert [ask.key for ask in planned.plan.asks] == ["groups"]
    assert desk.records.count("term") == 0
    assert desk.records.where("person")[0].values["tags"] == "par press-list"
    taken(desk, path, asked={("contacts.csv", "groups"): "terms"})
    [term] = desk.records.where("term")
    assert (term.values["work_group_id"], term.values["seat_id"]) == (group.id, None)
    assert not plan(desk, [path], Decisions(asked={("contacts.csv", "groups"): "terms"})).plan.does_anything
