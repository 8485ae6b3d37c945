"""Phone numbers are kept in one spelling, whatever they were written like, and never guessed."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.members.phones import apart, e164, kept, shown


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("+243 81 234 5678", None, "+243812345678"),
        ("081 234 5678", "CD", "+243812345678"),
        ("00243 812345678", "BE", "+243812345678"),
        ("+44 (0)20 7946 0018", None, "+442079460018"),
        ("(202) 555-0143", "US", "+12025550143"),
        ("tel: +1-202-555-0143", None, "+12025550143"),
        ("+ 250 788 123 456", None, "+250788123456"),
        ("081 234 5678", None, None),
        ("081 234 5678", "XX", None),
        ("12", "CD", None),
        ("ask Marie", "CD", None),
        ("", "CD", None),
    ],
)
def test_a_number_is_read_where_its_country_is_known(text, country, number):
    assert e164(text, country) == number


def test_an_extension_is_kept_beside_the_number():
    assert kept("(202) 555-0143 x12", "US") == "+12025550143 ext. 12"
    assert e164("+12025550143 ext. 12") == "+12025550143"


def test_it_is_shown_so_that_people_can_read_it():
    assert shown("+243812345678") == "+243 812 345 678"
    assert shown("mornings only") == "mornings only"


def test_several_numbers_of_one_text_come_apart_only_where_they_are_numbers():
    assert apart("0812345678/0998765432", "CD") == ["0812345678", "0998765432"]
    assert apart("+243 81 234 5678 ou +243 99 876 5432") == ["+243 81 234 5678", "+243 99 876 5432"]
    assert apart("12/34") == ["12/34"]
    assert apart(" ") == []


@given(st.text(max_size=40), st.sampled_from([None, "CD", "US", "FR"]))
def test_whatever_is_written_reading_what_was_read_changes_nothing(text, country):
    number = kept(text, country)
    assert number is None or kept(number) == number


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)), st.text("0123456789", max_size=4), st.integers(0, 4))
def test_a_number_written_out_is_read_as_the_same_one_with_a_blank_in_it(region, end, cut):
    number = phonenumbers.format_number(phonenumbers.example_number(region), phonenumbers.PhoneNumberFormat.E164)
    number = number[: len(number) - cut] + end
    assert kept(number) == kept(f"{number[:6]} {number[6:]}")
