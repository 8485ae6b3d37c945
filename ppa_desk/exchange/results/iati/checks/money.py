"""What is to be mended in grants: dates, amounts, who receives them."""

from collections.abc import Iterator

from ppa_desk.exchange.results.iati.checks.finding import Finding, Looked, Rule, Weight
from ppa_desk.exchange.results.iati.choosing import named, places, public
from ppa_desk.exchange.results.iati.heads import ACTUAL_END, grant_dates
from ppa_desk.exchange.results.iati.moneys import WAITING, committed_on
from ppa_desk.exchange.results.iati.tree import texts
from ppa_desk.model.codes import code_list
from ppa_desk.services.grants.funds import awarded
from ppa_desk.services.results.publishing import Row


def _each(told: Looked, key: str, weight: Weight, rows: list[Row]) -> Iterator[Finding]:
    for grant in rows:
        yield Finding(key, weight, ("grant_record", grant["id"]), {"title": named(grant, "title")})


def _grants(told: Looked) -> list[Row]:
    return [one.grant for one in told.chosen.grants]


def _no_grants(told: Looked) -> Iterator[Finding]:
    if not told.chosen.grants:
        yield Finding("no_grants", Weight.USEFULNESS, told.mark)


def _no_amount(told: Looked) -> Iterator[Finding]:
    yield from _each(told, "no_amount", Weight.USEFULNESS, [one for one in _grants(told) if not awarded(one)])


def _no_end(told: Looked) -> Iterator[Finding]:
    rows = [one for one in _grants(told) if awarded(one) and not one["ends_on"]]
    yield from _each(told, "no_end", Weight.USEFULNESS, rows)


def _not_committed(told: Looked) -> Iterator[Finding]:
    rows = [one for one in _grants(told) if awarded(one) and not _commitment(told, one)]
    yield from _each(told, "no_commitment", Weight.ACCURACY, rows)


def _commitment(told: Looked, grant: Row) -> bool:
    day = committed_on(grant, told.money[grant["id"]].agreements)
    return day is not None and day <= told.today


def _undated_payments(told: Looked) -> Iterator[Finding]:
    for grant in _grants(told):
        count = sum(one["paid_on"] is None for one in told.money[grant["id"]].payments)
        if count:
            values = {"title": named(grant, "title"), "count": count}
            yield Finding("payment_undated", Weight.ACCURACY, ("grant_record", grant["id"]), values)


def _future_payments(told: Looked) -> Iterator[Finding]:
    for grant in _grants(told):
        for one in told.money[grant["id"]].payments:
            if one["paid_on"] and one["paid_on"] > told.today:
                values = {"title": named(grant, "title"), "day": one["paid_on"]}
                yield Finding("payment_ahead", Weight.ACCURACY, ("grant_record", grant["id"]), values)


def _closed(told: Looked) -> Iterator[Finding]:
    """A day of closing that cannot be: it lies ahead, or before the start."""
    for one in told.chosen.grants:
        closed, dates = one.grant["closed_on"], dict(grant_dates(one, told.today))
        if closed and dates[ACTUAL_END] is None:
            values = {"title": named(one.grant, "title"), "day": closed}
            yield Finding("closed_wrong", Weight.ACCURACY, ("grant_record", one.grant["id"]), values)


def _receivers(told: Looked) -> Iterator[Finding]:
    for one in told.chosen.grants:
        if not one.recipients:
            yield from _each(told, "no_receiver", Weight.ACCURACY, [one.grant])
        for row in one.recipients:
            if not public(row):
                values = {"name": row["name"], "title": named(one.grant, "title")}
                yield Finding("receiver_hidden", Weight.USEFULNESS, ("organisation", row["id"]), values)
            elif not row["identifier"]:
                yield Finding(
                    "receiver_unnumbered", Weight.USEFULNESS, ("organisation", row["id"]), {"name": row["name"]}
                )


def _screened(told: Looked) -> Iterator[Finding]:
    rows = [one for one in _grants(told) if one["gender_marker"] is None]
    yield from _each(told, "not_screened", Weight.USEFULNESS, rows)


def _countries(told: Looked) -> Iterator[Finding]:
    for grant in _grants(told):
        for code in places(grant):
            if code not in code_list("country"):
                values = {"field": "countries", "text": code}
                yield Finding("code_unknown", Weight.CRITICAL, ("grant_record", grant["id"]), values)


def _late_tranches(told: Looked) -> Iterator[Finding]:
    for grant in _grants(told):
        for one in told.money[grant["id"]].tranches:
            if one["status"] in WAITING and one["amount"] and one["due_on"] is None:
                values = {"title": named(grant, "title"), "nr": one["nr"]}
                yield Finding("tranche_undated", Weight.USEFULNESS, ("grant_record", grant["id"]), values)


def _one_language(told: Looked) -> Iterator[Finding]:
    for grant in _grants(told):
        if any(len(texts(grant, name)) == 1 for name in ("title", "summary")):
            yield from _each(told, "grant_one_language", Weight.USEFULNESS, [grant])


RULES: tuple[Rule, ...] = (
    _no_grants, _no_amount, _no_end, _not_committed, _undated_payments, _future_payments, _closed, _receivers,
    _screened, _countries, _late_tranches, _one_language,
)  # fmt: skip
