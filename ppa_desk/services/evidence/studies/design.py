"""The rules a study set for its teams, and what differs from them: told beside the teams, never imposed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ppa_desk.services.records import Records


class Found(StrEnum):
    """What was found where a team or the whole is held against the rules."""

    TEAMS = "teams"
    TEAMS_OPEN = "teams_open"
    SIZE = "size"
    SIZE_OPEN = "size_open"
    NO_WOMAN = "no_woman"
    NO_MAN = "no_man"
    SEX_OPEN = "sex_open"
    SITES = "sites"
    SITES_OPEN = "sites_open"
    TOTAL = "total"


OPEN = frozenset({Found.TEAMS_OPEN, Found.SIZE_OPEN, Found.SEX_OPEN, Found.SITES_OPEN})
"""What is not known yet: it is no difference."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a study plans; None where it says nothing."""

    teams: int | None = None
    team_size: int | None = None
    woman_and_man: bool = False
    sites_least: int | None = None
    sites_most: int | None = None

    @property
    def people(self) -> int | None:
        """How many researchers there are by these rules."""
        return self.teams * self.team_size if self.teams and self.team_size else None

    @property
    def whole(self) -> tuple[int, int] | None:
        """How many sites there are in all by these rules, at least and at most."""
        if not self.teams or self.sites_least is None or self.sites_most is None:
            return None
        return self.teams * self.sites_least, self.teams * self.sites_most


@dataclass(frozen=True, slots=True)
class Team:
    """A team as it is entered: the sex of its members, None where it is not told, and how many sites it goes to."""

    id: int
    name: str
    sexes: tuple[str | None, ...] = ()
    sites: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that differs or is open: of a team, or of the whole where `team` is None."""

    found: Found
    team: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def is_open(self) -> bool:
        """Whether it is only not known yet."""
        return self.found in OPEN


def findings(rules: Rules, teams: Sequence[Team]) -> list[Finding]:
    """Return everything that differs from the rules or is still open, the whole first."""
    return [*_of_whole(rules, teams), *(one for team in teams for one in _of_team(rules, team))]


def _of_whole(rules: Rules, teams: Sequence[Team]) -> Iterator[Finding]:
    if rules.teams is not None and len(teams) != rules.teams:
        told = Found.TEAMS if teams else Found.TEAMS_OPEN
        yield Finding(told, values={"count": len(teams), "planned": rules.teams})
    count = sum(team.sites for team in teams)
    complete = len(teams) == rules.teams and all(team.sites for team in teams)
    if (whole := rules.whole) and (count > whole[1] or (complete and count < whole[0])):
        yield Finding(Found.TOTAL, values={"count": count, "least": whole[0], "most": whole[1]})


def _of_team(rules: Rules, team: Team) -> Iterator[Finding]:
    people = len(team.sexes)
    if not people and (rules.team_size or rules.woman_and_man):
        yield Finding(Found.SIZE_OPEN, team.id)
    elif rules.team_size is not None and people != rules.team_size:
        yield Finding(Found.SIZE, team.id, {"count": people, "planned": rules.team_size})
    if rules.woman_and_man and people:
        yield from _pair(team)
    least, most = rules.sites_least, rules.sites_most
    if least is None and most is None:
        return
    if not team.sites:
        yield Finding(Found.SITES_OPEN, team.id)
    elif team.sites < (least or 0) or team.sites > (team.sites if most is None else most):
        yield Finding(Found.SITES, team.id, {"count": team.sites, "least": least or 0, "most": most or "…"})


def _pair(team: Team) -> Iterator[Finding]:
    lacking = [(sex, told) for sex, told in (("female", Found.NO_WOMAN), ("male", Found.NO_MAN))
               if sex not in team.sexes]  # fmt: skip
    if lacking and None in team.sexes:
        yield Finding(Found.SEX_OPEN, team.id)
        return
    for _, told in lacking:
        yield Finding(told, team.id)


class Designs:
    """Reads the rules and teams of studies."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def rules(self, study: int) -> Rules:
        """Return what a study plans. Gone."""
        values = self._records.get("study", study).values
        return Rules(**{name: values[name] for name in Rules.__dataclass_fields__})

    def teams(self, study: int) -> list[Team]:
        """Return the teams of a study, in their order."""
        found = []
        for kept in self._records.where("study_team", study_id=study):
            members = self._records.where("team_member", study_team_id=kept.id)
            sites = self._records.where("team_site", study_team_id=kept.id)
            sexes = tuple(one.values["sex"] for one in members)
            found.append(Team(kept.id, kept.values["name"], sexes, len(sites)))
        return found

    def findings(self, study: int) -> dict[int | None, list[Finding]]:
        """Return what differs or is open, by team; under None what is said of the whole. Gone."""
        told: dict[int | None, list[Finding]] = defaultdict(list)
        for one in findings(self.rules(study), self.teams(study)):
            told[one.team].append(one)
        return told
