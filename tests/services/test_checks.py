"""What may stand in a field, and what is said when it may not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.sentences import ERRORS, sentence
from ppa_desk.services.checks import Refused, checked


@pytest.mark.parametrize(
    ("kind", "name", "typed", "code"),
    [
        ("organisation", "name", "  ", "field.needed"),
        ("organisation", "name", "x" * 301, "field.too_long"),
        ("organisation", "email", "nobody", "field.not_email"),
        ("organisation", "email", "a@b@c.org", "field.not_email"),
        ("organisation", "website", "javascript:alert(1)", "field.not_url"),
        ("organisation", "website", "file:///etc/passwd", "field.not_url"),
        ("organisation", "website", "example.org", "field.not_url"),
        ("organisation", "visibility", "everybody", "field.not_choice"),
        ("organisation", "visibility", "", "field.needed"),
        ("meeting", "ordinal", "nine", "field.not_number"),
        ("meeting", "ordinal", "9" * 20, "field.not_number"),
        ("meeting", "starts_on", "31/31/2020", "field.not_date"),
        ("meeting", "starts_at", "24:00", "field.not_clock"),
        ("meeting", "starts_at", "13 pm", "field.not_clock"),
        ("meeting", "starts_at", "noon", "field.not_clock"),
    ],
)
def test_bad_input_gets_one_clear_sentence(kind, name, typed, code):
    with pytest.raises(Refused) as caught:
        checked(kind, {name: typed})
    assert caught.value.code == code
    said = sentence(caught.value)
    assert said.endswith(".") and "{" not in said and said != ERRORS["desk.failed"]


@pytest.mark.parametrize(
    ("kind", "name", "typed", "kept"),
    [
        ("organisation", "name", "  R&D \n <b>M&E</b>\t100% ", "R&D <b>M&E</b> 100%"),
        ("organisation", "notes", "one\r\ntwo\rthree\0", "one\ntwo\nthree"),
        ("organisation", "website", "https://example.org/é?x=1&y=2", "https://example.org/é?x=1&y=2"),
        ("organisation", "country", None, None),
        ("meeting", "starts_on", "2020-11-09", date(2020, 11, 9)),
        ("meeting", "starts_on", "", None),
        ("meeting", "ordinal", " 9 ", 9),
        ("poll_option", "tally", "", None),
        ("poll_option", "tally", "0", 0),
        ("seat", "votes", False, False),
    ],
)
def test_what_is_meant_is_kept(kind, name, typed, kept):
    assert checked(kind, {name: typed}) == {name: kept}


@given(st.text(max_size=300))
def test_any_text_is_kept_but_for_control_signs(typed):
    kept = checked("organisation", {"notes": typed})["notes"]
    assert [sign for sign in kept if sign >= " " and not "\ud800" <= sign <= "\udfff"] == [
        sign for sign in typed if sign >= " " and sign != "\x7f" and not "\ud800" <= sign <= "\udfff"
    ]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("9:30", "09:30"), ("9h30", "09:30"), ("9 h", "09:00"), ("14.05", "14:05"), ("930", "09:30"), ("2 pm", "14:00"),
     ("12:15 am", "00:15"), ("12 p.m.", "12:00"), ("0:00", "00:00"), ("", "")],
)  # fmt: skip
def test_a_time_of_day_is_read_as_people_write_it(typed, kept):
    assert checked("meeting", {"starts_at": typed}) == {"starts_at": kept}
