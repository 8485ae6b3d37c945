"""IATI’s schema, standard rules and code lists, read from the shared folder and held against a file."""

import json
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "iati"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared folder")
LISTS = {
    "//activity-status/@code": "ActivityStatus", "//activity-date/@type": "ActivityDateType",
    "//reporting-org/@type": "OrganisationType", "//participating-org/@role": "OrganisationRole",
    "//recipient-country/@code": "Country", "//sector/@code": "Sector", "//sector/@vocabulary": "SectorVocabulary",
    "//policy-marker/@code": "PolicyMarker", "//policy-marker/@significance": "PolicySignificance",
    "//default-aid-type/@code": "AidType", "//default-finance-type/@code": "FinanceType",
    "//budget/@type": "BudgetType", "//budget/@status": "BudgetStatus", "//value/@currency": "Currency",
    "//transaction-type/@code": "TransactionType", "//related-activity/@type": "RelatedActivityType",
    "//result/@type": "ResultType", "//indicator/@measure": "IndicatorMeasure",
    "//description/@type": "DescriptionType",
    "//indicator/reference/@vocabulary": "IndicatorVocabulary", "//document-link/@format": "FileFormat",
    "//category/@code": "DocumentCategory", "//@xml:lang": "Language", "//@default-currency": "Currency",
    "//document-link/language/@code": "Language", "//planned-disbursement/@type": "BudgetType",
}  # fmt: skip
"""Where a file has a code, and the list it is of."""


def schema_errors(data):
    """Return what the schema says against a file."""
    schema = etree.XMLSchema(etree.parse(SHARED / "iati-activities-schema.xsd"))
    schema.validate(etree.fromstring(data))
    return [str(one) for one in schema.error_log]


def foreign_codes(data):
    """Return the codes that stand in no list."""
    doc, found = etree.fromstring(data), []
    for path, name in LISTS.items():
        known = {one.text for one in etree.parse(SHARED / "codelists" / f"{name}.xml").iterfind(".//code")}
        told = doc.xpath(path, namespaces={"xml": "http://www.w3.org/XML/1998/namespace"})
        found += [(path, str(one)) for one in told if str(one) not in known]
    return found


def broken_rules(data, now):
    """Return the ids of the standard rules that a file breaks."""
    doc, broken = etree.ElementTree(etree.fromstring(data)), []
    for contexts, kinds in json.loads((SHARED / "standard-ruleset.json").read_text("utf-8")).items():
        for context in contexts.split(" | "):
            for node in doc.xpath(context):
                broken += _of(node, kinds, now)
    return broken


def _of(node, kinds, now):
    for kind, told in kinds.items():
        for case in told.get("cases", [told]):
            if kind == "loop":
                for value in dict.fromkeys(map(str, node.xpath(case["foreach"]))):
                    inner = json.loads(json.dumps(case["do"]).replace("$1", value))
                    yield from _of(node, inner, now)
            elif "condition" in case and not node.xpath(case["condition"]):
                continue
            elif not _KINDS[kind](node, case, now):
                yield case["ruleInfo"]["id"]


def _texts(node, case):
    found = [one for path in case["paths"] for one in node.xpath(path)]
    return [one if isinstance(one, str) else (one.text or "") for one in found]


def _unique(node, case, _):
    told = _texts(node, case)
    return len(set(told)) == len(told)


def _startswith(node, case, _):
    if case["prefix"] == ["ORG-ID-PREFIX"]:
        return all(re.match(r"[A-Z]{2}-[A-Z_]+-", one) for one in _texts(node, case))
    starts = [str(one) + case.get("separator", "") for path in case["prefix"] for one in node.xpath(path)]
    return all(any(one.startswith(start) for start in starts) for one in _texts(node, case))


def _atleast_one(node, case, _):
    return any(node.xpath(path) for path in case["paths"])


def _one_or_all(node, case, _):
    if node.xpath(case["one"], namespaces={"xml": "http://www.w3.org/XML/1998/namespace"}):
        if case["one"] == "sector":
            return not node.xpath("transaction/sector")
        return True
    every = {"lang": ".//narrative", "currency": ".//value", "sector": "transaction"}[case["all"]]
    has = {"lang": "@xml:lang", "currency": "@currency", "sector": "sector"}[case["all"]]
    return all(one.xpath(has) for one in node.xpath(every))


def _day(text):
    return date.fromisoformat(text[:10])


def _date_now(node, case, now):
    return all(datetime.fromisoformat(one).astimezone(UTC) <= now for one in node.xpath(case["date"]))


def _date_order(node, case, now):
    less = [_day(one) for one in node.xpath(case["less"])]
    more = [now.date()] if case["more"] == "NOW" else [_day(one) for one in node.xpath(case["more"])]
    return all(first <= last for first in less for last in more)


def _regex(node, case, _):
    return all(re.search(case["regex"], one) for one in _texts(node, case))


def _no_spaces(node, case, _):
    return not any(re.search(r"\s", one) for one in _texts(node, case))


def _strict_sum(node, case, _):
    return sum(Decimal(one) for one in _texts(node, case)) == Decimal(str(case["sum"]))


def _no_more_than_one(node, case, _):
    return len([one for path in case["paths"] for one in node.xpath(path)]) <= 1


def _if_then(node, case, _):
    return not node.xpath(case["if"]) or bool(node.xpath(case["then"]))


def _range(node, case, _):
    return all(case["min"] <= float(one) <= case["max"] for one in _texts(node, case))


def _time_limit(node, case, _):
    start, end = (_day(node.xpath(case[name])[0]) for name in ("start", "end"))
    return (end - start).days <= 366


_KINDS = {
    "unique": _unique, "startswith": _startswith, "atleast_one": _atleast_one, "one_or_all": _one_or_all,
    "date_now": _date_now, "date_order": _date_order, "regex_matches": _regex, "no_spaces": _no_spaces,
    "strict_sum": _strict_sum, "no_more_than_one": _no_more_than_one, "if_then": _if_then, "range": _range,
    "time_limit": _time_limit,
}  # fmt: skip
