"""What can be counted, and what is to be said for it: a line each. No SQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ppa_desk.model.results.indicator import Measure


class Asked(StrEnum):
    """What a setting is chosen from: codes of a list, a record, a question of the survey, its answers, or a number."""

    CODES = "codes"
    LINK = "link"
    QUESTION = "question"
    OPTIONS = "options"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Setting:
    """Something a way of counting is narrowed or defined by; `of` is a code list or a kind of record."""

    name: str
    asked: Asked
    of: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """One way of counting: what it gives, its settings, the dimensions it can tell apart.

    A level is what stood at the end of a period; everything else is what happened in it.
    """

    feed: str
    what: str
    gives: Measure
    settings: tuple[Setting, ...] = ()
    cells: tuple[str, ...] = ()
    level: bool = False

    @property
    def required(self) -> tuple[str, ...]:
        """The settings without which nothing can be counted."""
        return tuple(one.name for one in self.settings if one.required)


COUNT, MONEY, RATIO, AVERAGE = Measure.COUNT, Measure.MONEY, Measure.RATIO, Measure.AVERAGE
SURVEY = Setting("survey", Asked.LINK, "survey", required=True)
QUESTION = Setting("question", Asked.QUESTION, required=True)
OPTIONS = Setting("options", Asked.OPTIONS, required=True)
MEETINGS = (Setting("kinds", Asked.CODES, "meeting_kind"), Setting("group", Asked.LINK, "work_group"))
PRESENT = (*MEETINGS, Setting("constituencies", Asked.CODES, "constituency"))
GRANTS = (Setting("themes", Asked.CODES, "grant_theme"), Setting("markers", Asked.CODES, "gender_marker"))
FUND = Setting("fund", Asked.LINK, "fund", required=True)
INCIDENTS = (
    Setting("categories", Asked.CODES, "incident_category"),
    Setting("severities", Asked.CODES, "incident_severity"),
    Setting("provinces", Asked.CODES, "province"),
    Setting("minerals", Asked.CODES, "mineral"),
)
PARTICIPATION = (
    Setting("levels", Asked.CODES, "participation", required=True),
    Setting("stages", Asked.CODES, "participation_stage"),
    Setting("groups", Asked.CODES, "producer_group"),
)
WHERE = ("province", "mineral")
WHO = ("constituency", "sector", "country")
MARKERS = Setting("markers", Asked.CODES, "gender_marker", required=True)

WAYS: tuple[Way, ...] = (
    Way("survey", "share", RATIO, (SURVEY, QUESTION, OPTIONS), WHO),
    Way("survey", "mean", AVERAGE, (SURVEY, QUESTION)),
    Way("survey", "answers", COUNT, (SURVEY,)),
    Way("attendance", "people", COUNT, PRESENT, ("sex", "constituency")),
    Way("attendance", "share", RATIO, (*PRESENT, Setting("sexes", Asked.CODES, "sex", required=True))),
    Way("attendance", "meetings", COUNT, MEETINGS),
    Way("grants", "awarded", COUNT, GRANTS),
    Way("grants", "running", COUNT, GRANTS, level=True),
    Way("grants", "completed", COUNT, GRANTS),
    Way("grants", "marked", RATIO, (MARKERS, GRANTS[0])),
    Way("money", "granted", MONEY, GRANTS),
    Way("money", "paid", MONEY, GRANTS),
    Way("money", "cofunded", RATIO, (FUND, *GRANTS)),
    Way("incidents", "count", COUNT, (*INCIDENTS, Setting("statuses", Asked.CODES, "incident_status")), WHERE),
    Way("incidents", "closed", COUNT, INCIDENTS, WHERE),
    Way("incidents", "validated", RATIO, (Setting("days", Asked.NUMBER, required=True), *INCIDENTS), WHERE),
    Way("incidents", "resolved", RATIO, INCIDENTS, WHERE),
    Way("members", "active", COUNT, (Setting("types", Asked.CODES, "member_type"),), WHO, level=True),
    Way("actions", "on_time", RATIO, MEETINGS),
    Way("participation", "initiatives", COUNT, PARTICIPATION, level=True),
)
FEEDS = tuple(dict.fromkeys(one.feed for one in WAYS))
"""The sources that values are counted from."""


def ways_of(feed: str | None, measure: Measure) -> tuple[Way, ...]:
    """Return what can be counted from a source for what an indicator measures."""
    return tuple(one for one in WAYS if one.feed == feed and one.gives is measure)


def feeds_for(measure: Measure) -> tuple[str, ...]:
    """Return the sources from which something of that kind can be counted."""
    return tuple(feed for feed in FEEDS if ways_of(feed, measure))


def way(feed: str | None, what: str) -> Way | None:
    """Return one way of counting; None where there is none of that name."""
    return next((one for one in WAYS if one.feed == feed and one.what == what), None)


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of counting with its settings filled in."""

    way: Way
    told: Mapping[str, str | int]

    def codes(self, name: str) -> tuple[str, ...]:
        """Return the codes or answers chosen for a setting."""
        return tuple(str(self.told.get(name) or "").split())

    def number(self, name: str) -> int | None:
        """Return the record or number chosen for a setting."""
        found = self.told.get(name)
        return found if isinstance(found, int) else None

    @property
    def lacks(self) -> tuple[str, ...]:
        """The required settings that are still to be chosen."""
        return tuple(name for name in self.way.required if self.told.get(name) in (None, ""))


def rule(feed: str | None, told: Mapping[str, object], measure: Measure) -> Rule | None:
    """Return the rule an indicator keeps; None where its source, or what it measures, has no such way of counting."""
    found = way(feed, str(told.get("what") or ""))
    if found is None or found.gives is not measure:
        return None
    known = {one.name: value for one in found.settings if isinstance(value := told.get(one.name), str | int)}
    return Rule(found, {name: value for name, value in known.items() if value != ""})
