"""Lists of any make: headers guessed, evidence weighed, every odd cell explained, nothing changed in silence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.exchange.grants import giving, values
from ppa_desk.exchange.grants.headers import columns, find
from ppa_desk.exchange.grants.planning import plan
from ppa_desk.exchange.plan import Deed
from ppa_desk.model.record import Visibility
from tests.exchange.grants.conftest import codes, grant, kept, said, taken

HEAD = ["Ref", "Project title", "Grantee", "Currency", "Grant amount", "Approval date"]


def rows(*cells, head=HEAD):
    """Return a list whose rows have these cells over an ordinary row."""
    plain = {"Ref": "A", "Project title": "Wells", "Grantee": "Coop", "Currency": "USD", "Grant amount": "100",
             "Approval date": "2020-11-03"}  # fmt: skip
    return [head, *[[(plain | {"Ref": f"A{at}"} | one)[name] for name in head] for at, one in enumerate(cells, 1)]]


@pytest.mark.parametrize(
    ("header", "path"),
    [
        ("Montant octroyé (USD)", ("amountAwarded",)),
        ("Intitulé du projet", ("title",)),
        ("Bailleur de fonds", ("fundingOrganization", 0, "name")),
        ("ORGANISATION BÉNÉFICIAIRE", ("recipientOrganization", 0, "name")),
        ("Date of aproval", ("awardDate",)),
        ("N° de subvention", ("id",)),
        ("Devise", ("currency",)),
        ("Réf.", ("id",)),
        ("Date de fin", ("plannedDates", 0, "endDate")),
        ("Amount Applied For", ("amountAppliedFor",)),
    ],
)
def test_headers_are_guessed_in_english_and_french(header, path):
    [one] = columns([header])
    assert one.path == path and one.currency == ("USD" if "USD" in header else "")


def test_the_header_is_found_below_a_title_and_a_note():
    at, found = find([["Grants of ten years"], [], ["last changed in May", "by us"], HEAD])
    assert at == 3 and len(found) == len(HEAD)


def test_a_list_comes_in_with_what_each_column_was_taken_for(desk, write):
    found = taken(desk, write("a.xlsx", rows({}, {"Project title": "Roads"})))
    assert found.plan.counts() == {Deed.ADD: 2, Deed.SKIP: 1}
    assert codes(found, 1) == ["header_guessed"] * 5
    row = kept(desk)[0]
    assert (row["key"], row["title_en"], row["organisation"], row["approved"]) == ("a1", "Wells", "Coop", 100_000)
    assert (row["decided_on"], row["visibility"]) == (date(2020, 11, 3), Visibility.MEMBERS)


@pytest.mark.parametrize(
    ("cell", "code", "amount"),
    [
        ("£26,000", "sign_against", None),
        ("$26,000", "sign_read", 26_000_000),
        ("USD 26 000", "sign_read", 26_000_000),
        ("tbc", "amount_unknown", None),
        ("à confirmer", "amount_unknown", None),
        ("18k", "amount_short", None),
        ("1.234", "amount_unclear", None),
        ("12.345,678", "amount_digits", None),
        ("about 5", "amount_odd", None),
    ],
)
def test_an_odd_amount_is_explained_with_its_cell_and_never_zero(file_desk, write, cell, code, amount):
    found = taken(file_desk, write("a.csv", rows({}, {"Grant amount": cell})))
    assert codes(found, 3) == [code] and said(found, code)[0]["cell"] == "E3"
    assert [row["approved"] for row in kept(file_desk)] == [100_000, amount]


def test_short_amounts_are_asked_about_once_and_then_taken(file_desk, write):
    path = write("a.csv", rows({"Grant amount": "18k"}, {"Grant amount": "1.5m"}))
    [ask] = plan(file_desk, [path]).plan.asks
    assert (ask.key, ask.taken, ask.values["count"], ask.values["cell"]) == ("thousands", "leave", 2, "E2")
    found = taken(file_desk, path, asked={("a.csv", "thousands"): "take"})
    assert [row["approved"] for row in kept(file_desk)] == [18_000_000, 1_500_000_000]
    assert codes(found, 2) == ["short_taken"]


def test_a_currency_that_is_none_is_asked_about_with_the_one_that_is_likely(file_desk, write):
    path = write("a.csv", rows({"Currency": "GPB", "Grant amount": "£26,000"}, {"Currency": "GPB"}, {"Currency": "xx"}))
    found = plan(file_desk, [path])
    [ask] = found.plan.asks
    assert (ask.values["text"], ask.values["meant"], ask.values["count"]) == ("GPB", "GBP", 2)
    assert codes(found, 4) == ["currency_odd"]
    taken(file_desk, path, asked={("a.csv", "currency:GPB"): "GBP"})
    assert [(row["currency"], row["approved"]) for row in kept(file_desk)][:2] == [
        ("GBP", 26_000_000),
        ("GBP", 100_000),
    ]
    assert kept(file_desk)[2]["currency"] is None


def test_without_a_currency_one_is_asked_and_none_is_made_up(file_desk, write):
    path = write("a.csv", rows({"Grant amount": "€5"}, head=[name for name in HEAD if name != "Currency"]))
    [ask] = plan(file_desk, [path]).plan.asks
    assert [key for key, _ in ask.choices][:2] == ["leave", "EUR"]
    taken(file_desk, path)
    assert kept(file_desk)[0]["currency"] is None


def test_the_order_of_dates_is_read_from_the_file(file_desk, write):
    taken(file_desk, write("a.csv", rows({"Approval date": "03/04/2020"}, {"Approval date": "25/04/2020"})))
    assert kept(file_desk)[0]["decided_on"] == date(2020, 4, 3)


@pytest.mark.parametrize("more", [(), ("25/04/2020", "04/25/2020")])
def test_dates_that_can_be_read_in_two_ways_are_asked_about_once(file_desk, write, more):
    path = write("a.csv", rows({"Approval date": "03/04/2020"}, *({"Approval date": one} for one in more)))
    found = plan(file_desk, [path])
    [ask] = found.plan.asks
    assert ask.key == "dates" and ask.values["cell"] == "F2" and codes(found, 2) == ["day_unclear"]
    taken(file_desk, path, asked={("a.csv", "dates"): "month"})
    assert kept(file_desk)[0]["decided_on"] == date(2020, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 Nov 2020", date(2020, 11, 3)),
        ("3 novembre 2020", date(2020, 11, 3)),
        ("1er juillet 2020", date(2020, 7, 1)),
        ("November 3, 2020", date(2020, 11, 3)),
        ("14 juin 2020", date(2020, 6, 14)),
        ("2020-11-03T10:00:00Z", date(2020, 11, 3)),
    ],
)
def test_dates_in_words_are_read_in_both_languages(text, day):
    assert values.day(text).value == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nov 2020", "day_partly"),
        ("2020", "day_partly"),
        ("44138", "day_serial"),
        ("soon", "day_odd"),
        ("31/02/2020", "day_odd"),
        ("tbd", "day_unknown"),
    ],
)
def test_a_date_that_is_none_is_explained(text, code):
    assert values.day(text).value is None and values.day(text).code == f"grants.{code}"


def test_a_column_that_may_tell_two_things_is_asked_about(file_desk, write):
    head = ["Titre", "Bénéficiaire", "Montant", "Date"]
    path = write("a.csv", [head, ["Puits", "Coop", "100", "2020-11-03"]])
    found = plan(file_desk, [path])
    assert [ask.key for ask in found.plan.asks] == ["column:C", "column:D", "currency"]
    asked = {("a.csv", "column:C"): "requested", ("a.csv", "column:D"): "starts", ("a.csv", "currency"): "EUR"}
    taken(file_desk, path, asked=asked)
    [row] = kept(file_desk)
    assert (row["title_fr"], row["requested"], row["approved"]) == ("Puits", 100_000, None)
    assert (row["starts_on"], row["decided_on"], row["currency"]) == (date(2020, 11, 3), None, "EUR")


def test_two_rows_of_one_reference_that_disagree_are_both_refused(file_desk, write):
    found = taken(file_desk, write("a.csv", rows({}, {"Ref": "A1", "Grant amount": "200"}, {})))
    assert found.plan.counts()[Deed.REFUSE] == 2 and len(kept(file_desk)) == 1
    assert said(found, "contradiction")[0]["second"] == "E3"


def test_totals_and_empty_rows_are_no_grants(file_desk, write):
    table = [*rows({}), ["Total", "", "", "", "100", ""], ["", "", "", "", "", ""]]
    found = taken(file_desk, write("a.csv", table))
    assert len(kept(file_desk)) == 1 and codes(found, 3) == ["total_row"]


def test_four_thousand_rows_with_stray_spaces_are_each_explained(file_desk, write):
    table = rows(*({"Grantee": f" Coop {at % 50} ", "Project title": f"Well {at}"} for at in range(4000)))
    found = taken(file_desk, write("a.csv", table))
    assert len(said(found, "spaces")) == 4000 and said(found, "spaces")[0] == {"cell": "C2", "count": 1}
    assert len(file_desk.grants.open_data.organisations()) == 50


def test_names_that_are_much_alike_are_put_together_only_when_one_says_so(file_desk, write):
    path = write("a.csv", rows({"Grantee": "Coopérative des femmes"}, {"Grantee": "Cooperative  des Femmes"},
                               {"Grantee": "Coopérative des femme"}))  # fmt: skip
    found = plan(file_desk, [path])
    [doubt] = found.doubts
    assert doubt.name == "Coopérative des femme" and doubt.suggested[0][1] == "Coopérative des femmes"
    taken(file_desk, path, same={doubt.key: doubt.suggested[0][0]})
    assert len(file_desk.grants.open_data.organisations()) == 1


@pytest.mark.parametrize(("word", "stage"), [("Rejeté", "declined"), ("En cours", "active"), ("Completed", "closed")])
def test_the_word_for_where_a_grant_stands_is_understood(file_desk, write, word, stage):
    taken(file_desk, write("a.csv", [[*HEAD, "Statut"], [*rows({})[1], word]]))
    assert file_desk.grants.open_data.given()[0].stage["key"] == stage


def test_our_own_list_comes_home_with_what_was_changed_in_it(file_desk, write, tmp_path):
    taken(file_desk, write("a.json", [grant(1), grant(2)]))
    path = tmp_path / "list.xlsx"
    for language in ("en", "fr"):
        path.write_bytes(giving.as_list(file_desk.grants.open_data.given(), language))
        assert (
            Deed.CHANGE not in plan(file_desk, [path]).plan.counts() and not plan(file_desk, [path]).plan.does_anything
        )


def test_what_is_no_list_of_grants_is_refused(file_desk, write):
    found = plan(file_desk, [write("a.csv", [["a", "b"], ["1", "2"]]), write("b.csv", [["Title"], ["x"]])])
    assert [line.reasons[0].code for line in found.plan.lines] == ["grants.not_understood"] * 2


@given(st.text(max_size=20), st.sampled_from([None, "USD", "GBP", "JPY", "XXX"]))
def test_any_text_is_an_amount_or_explained(text, currency):
    read = values.amount(text, currency)
    assert (read.value is None) == (bool(read.code) and read.code != "grants.sign_read")


@given(st.text(max_size=20), st.sampled_from(["", "day", "month"]))
def test_any_text_is_a_day_or_explained(text, first):
    read = values.day(text, first)
    assert read.value is None or isinstance(read.value, date)
    assert read.value is not None or read.code or not text.strip()
