"""A running grant with a budget, results, people, reports and tranches, for tests of what is owed while it runs."""

from datetime import date

from ppa_desk.services.grants.calendar import Pattern, Rhythm


def running(desk, key="pilot", **more) -> int:
    """Make a grant of USD 100,000 over 2026 with quarterly reports."""
    desk.records.add("organisation", {"name": f"Cooperative of {key}"})
    organisation = desk.records.where("organisation", name=f"Cooperative of {key}")[0].id
    values = {
        "starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31), "currency": "USD", "approved": 100_000_000,
        "signed": 100_000_000, "organisation_id": organisation, "key": key,
    }  # fmt: skip
    grant = desk.grants.register.make(
        {"title_en": "Safer pits", "title_fr": "Des puits plus sûrs"}, "active", **values | more
    )
    parts = {
        "budget_line": [
            {"name_en": "Equipment", "name_fr": "Équipement", "amount": 60_000_000},
            {"name_en": "Training", "name_fr": "Formation", "amount": 40_000_000},
        ],
        "grant_target": [{"text_en": "Pits secured", "text_fr": "Puits sécurisés", "planned": 20, "reached": 3,
                          "due_on": date(2026, 12, 31)}],
        "beneficiaries": [{"who": "women", "sex": "female", "planned": 120}],
    }  # fmt: skip
    with desk.store.unit("test") as unit:
        for kind, rows in parts.items():
            for nr, row in enumerate(rows, 1):
                unit.add(kind, {"grant_record_id": grant, "nr": nr} | row)
    reports = desk.grants.obligations.make(grant, desk.grants.obligations.preview(grant, Rhythm(Pattern.QUARTERS)))
    with desk.store.unit("test") as unit:
        for nr, (amount, report, due) in enumerate(
            [(50_000_000, None, date(2026, 1, 15)), (50_000_000, reports[1], date(2026, 8, 15))], 1
        ):
            unit.add("tranche", {"grant_record_id": grant, "nr": nr, "amount": amount, "obligation_id": report,
                                 "due_on": due})  # fmt: skip
    return grant
