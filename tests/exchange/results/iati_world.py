"""A framework that lacks nothing, with two grants and their money, and a reader of the standard’s rules."""

from datetime import date

from ppa_desk.model.record import Visibility
from tests.services.results.conftest import Made

TODAY = date(2026, 9, 30)
M = 1_000_000
REFERENCE = "US-EIN-521234567"
H1 = {"since": date(2026, 1, 1), "until": date(2026, 6, 30)}
H2 = {"since": date(2026, 7, 1), "until": date(2026, 12, 31)}
PUBLIC = Visibility.PUBLIC


class World(Made):
    """The framework of the other tests, made fit to be published."""

    def __init__(self, desk) -> None:
        super().__init__(desk)
        self.change(
            "framework", self.framework, title_fr="Phase 2 (fr)", summary_en="What Phase 2 is for",
            summary_fr="Le but de la phase 2", reporting_ref=REFERENCE, countries="CD RW UG",
            sectors="32210 15180 15220", visibility=PUBLIC, template=False,
        )  # fmt: skip
        level = self.add("tier", framework_id=self.framework, level="outcome", name_en="Outcome", name_fr="Effet")
        self.change("result", self.outcome, statement_fr="Les obstacles sont levés", tier_id=level)
        self.add("alliance", name_en="The Alliance", name_fr="L’Alliance", acronym="A")
        self.funder = self.organisation("A funder", "XI-TRY-F")
        self.grantee = self.organisation("Coopérative & fils", "XI-TRY-G")
        self.fund = self.add(
            "fund", key="pool", name_en="Pool", currency="USD", pooled=True, since=date(2026, 1, 1)
        )  # fmt: skip
        self.add(
            "contribution", fund_id=self.fund, organisation_id=self.funder, amount=500_000_000,
            received_on=date(2026, 1, 20),
        )  # fmt: skip

    def change(self, kind, record, **values) -> None:
        """Change a record, whoever may."""
        with self.desk.store.unit(f"{kind}.changed", title="", record_kind=kind) as unit:
            unit.change(kind, record, values)

    def organisation(self, name, identifier, **more) -> int:
        """Add an organisation that everyone may see."""
        told = {"country": "CD", "visibility": PUBLIC} | more
        return self.add("organisation", name=name, identifier=identifier, **told)

    def serving(self, key, **more) -> int:
        """Add a running public grant that serves the outcome, with an agreement and a payment."""
        number = self.grant(key)
        told = {
            "title_en": f"Grant {key}", "title_fr": f"Subvention {key}", "summary_en": "Safer shafts",
            "summary_fr": "Des puits plus sûrs", "organisation_id": self.grantee, "approved": 100_000_000,
            "starts_on": date(2026, 2, 15), "ends_on": date(2027, 8, 14), "decided_on": date(2026, 1, 10),
            "countries": "CD", "gender_marker": "0", "visibility": PUBLIC,
        }  # fmt: skip
        self.change("grant_record", number, **(told | more))
        self.add("result_grant", result_id=self.outcome, grant_record_id=number)
        self.add("funding", grant_record_id=number, fund_id=self.fund, share="1/1")
        self.add(
            "agreement", grant_record_id=number, signed_by_us=date(2026, 2, 1), signed_by_them=date(2026, 2, 5)
        )  # fmt: skip
        self.add(
            "payment", grant_record_id=number, fund_id=self.fund, amount=40_000_000, paid=40_000_000, currency="USD",
            paid_on=date(2026, 3, 1),
        )  # fmt: skip
        self.add("tranche", grant_record_id=number, amount=60_000_000, due_on=date(2027, 1, 15), nr=2)
        return number

    def public_indicator(self, code="1.1", **more) -> int:
        """Add an indicator that everyone may see."""
        told = {"name_fr": f"Indicateur {code}", "unit_en": "people", "unit_fr": "personnes", "visibility": PUBLIC}
        return self.indicator(code, **(told | more))

    def baseline(self, indicator, **more) -> int:
        """Add a baseline."""
        return self.add("baseline", indicator_id=indicator, **({"year": 2025, "value": 0} | more))

    def whole(self) -> None:
        """Add indicators of every kind, with values of two grants and of the alliance."""
        self.first, self.second = self.serving("one"), self.serving("two", gender_marker=None, countries="CD UG")
        self.count = self.public_indicator("1.1", dimensions="sex", standard="EG.1", standard_list="3")
        self.baseline(self.count, text_en="From a survey")
        for number in (self.first, self.second):
            value = self.amount(self.count, 50, number, H1)
            self.add("value_cell", indicator_value_id=value, cell="sex=female", value=30 * M)
            self.add("value_cell", indicator_value_id=value, cell="sex=male", value=20 * M)
        self.target(self.count, 120, **H1)
        self.target(self.count, 150, **H2)
        self.add("indicator_target", indicator_id=self.count, cell="sex=female", value=60 * M, **H1)
        self.ratio = self.public_indicator("1.2", measure="ratio", over_time="ratio", over_grants="ratio",
                                           direction="decrease")  # fmt: skip
        self.baseline(self.ratio, value=None, numerator=3 * M, denominator=4 * M)
        parts = {"numerator": 5 * M, "denominator": 8 * M}
        self.add("indicator_value", indicator_id=self.ratio, status="approved", **parts, **H1)
        self.add("indicator_target", indicator_id=self.ratio, value=50 * M, **H1)
        self.words = self.public_indicator("1.3", measure="qualitative", over_time="last", over_grants="latest")
        self.add("indicator_value", indicator_id=self.words, status="approved", text_en="The law was changed",
                 text_fr="La loi a changé", **H1)  # fmt: skip
        self.step = self.public_indicator("1.4", measure="milestone", over_time="last", over_grants="count")
        self.add("indicator_target", indicator_id=self.step, **H1)
        self.scale = self.public_indicator("1.5", measure="scale", over_time="last", over_grants="mean")
        self.amount(self.scale, 3, None, H1)
        self.never = self.public_indicator("1.6")
        self.target(self.never, 10, **H1)
        self.baseline(self.never, state="not_collected", year=None, value=None)
        self.zero = self.public_indicator("1.7")
        self.amount(self.zero, 0, None, H1)
        self.life = self.public_indicator("1.8")
        self.target(self.life, 40)
        self.amount(self.life, 4, None, H1)

    def amount(self, indicator, number, grant, period) -> int:
        """Add an approved value of a grant, or of the alliance."""
        return self.value(indicator, number, period["since"], period["until"], grant_record_id=grant)
