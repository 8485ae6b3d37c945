"""Money: read as people write it, refused with a reason, shared to the last cent."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.money import NotMoney, Sum, converted, fraction, plain, read, shared, smallest, told


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("26000", 26_000_000), ("26,000", 26_000_000), ("26 000,50", 26_000_500), ("26\u202f000,5", 26_000_500),
        ("1.234.567,89", 1_234_567_890), ("1,234,567.89", 1_234_567_890), ("0", 0), ("-12.30", -12_300),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_english_and_french_write_it(text, amount):
    assert read(text, "USD") == amount


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("£26,000", "sign"), ("tbc", "words"), ("", "words"), ("18k", "thousands"), ("1.234", "unclear"),
        ("1,23,4", "unclear"), ("12.345,6789", "digits"), ("9" * 20, "large"),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused_with_the_reason(text, why):
    with pytest.raises(NotMoney) as refused:
        read(text, "USD")
    assert refused.value.why == why


def test_a_currency_without_cents_takes_none():
    assert read("1500", "RWF") == 1_500_000
    with pytest.raises(NotMoney):
        read("1500.50", "RWF")
    assert read("1.5", "KWD") == 1_500 and read("0012.345", "KWD") == 12_345


def test_a_reader_sees_their_own_signs():
    assert told(26_000_000, "USD") == "USD\u00a026,000"
    assert told(26_000_500, "EUR", "fr") == "26\u202f000,50\u00a0EUR"
    assert plain(None, "USD") == "" and plain(0, "USD") == "0"


@given(
    st.integers(min_value=-(10**12), max_value=10**12),
    st.lists(st.integers(min_value=0, max_value=1000), min_size=1, max_size=12),
    st.sampled_from(["USD", "RWF", "KWD"]),
)
def test_shares_add_up_to_the_whole_in_the_smallest_unit(units, weights, currency):
    amount = units * smallest(currency)
    parts = shared(amount, weights, currency)
    assert sum(parts) == (amount if sum(weights) else 0)
    assert all(part % smallest(currency) == 0 for part in parts)
    exact = [Fraction(weight) * amount / sum(weights) if sum(weights) else Fraction(0) for weight in weights]
    assert all(abs(part - share) < smallest(currency) for part, share in zip(parts, exact, strict=True))


def test_conversion_rounds_to_the_smallest_unit():
    assert converted(1_000_000, Decimal("1.08425"), "USD") == 1_084_250
    assert converted(10_000, Decimal("0.0005"), "USD") == 0 and converted(30_000, Decimal("0.0005"), "USD") == 20
    assert converted(10_000, Decimal("2850.5"), "CDF") == 28_505_000


def test_a_share_is_a_fraction_or_a_percentage():
    assert fraction("2/3") == Fraction(2, 3) and fraction("60 %") == Fraction(3, 5) == fraction("60,0")


def test_a_sum_tells_itself_in_a_language():
    assert str(Sum(26_000_000, "USD")) == f"{Sum(26_000_000, 'USD')}" == "USD\u00a026,000"
    assert Sum(26_000_000, "USD").told("fr") == "26\u202f000\u00a0USD"
