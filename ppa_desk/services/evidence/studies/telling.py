"""How the rules of a study and what differs from them are told: the same in the window and in documents."""

from collections.abc import Iterable, Sequence

from ppa_desk.services.content import Language
from ppa_desk.services.evidence.studies.design import Finding, Rules, Team
from ppa_desk.services.report_words import Words, capital

REPORT = "studies"


class Teller:
    """Tells designs to readers of one language."""

    def __init__(self, language: Language) -> None:
        self.words = Words(REPORT, language)

    def rules(self, rules: Rules) -> str:
        """Return what a study plans, with what follows from it: researchers, and sites in all."""
        parts = [*self._teams(rules), *self._sites(rules)]
        if not parts:
            return self.words("design.none")
        told = "; ".join(parts) if self.words.language == "en" else "\u00a0; ".join(parts)
        return f"{capital(told)}."

    def _teams(self, rules: Rules) -> Iterable[str]:
        if rules.people:
            yield self.words("design.teams", teams=rules.teams, size=rules.team_size, people=rules.people)
        elif rules.teams:
            yield self.words("design.teams_only", teams=rules.teams)
        elif rules.team_size:
            yield self.words("design.size_only", size=rules.team_size)
        if rules.woman_and_man:
            yield self.words("design.pair")

    def _sites(self, rules: Rules) -> Iterable[str]:
        least, most = rules.sites_least, rules.sites_most
        if least is not None and most is not None:
            yield self.words("design.sites", least=least, most=most)
        elif least is not None:
            yield self.words("design.sites_least", least=least)
        elif most is not None:
            yield self.words("design.sites_most", most=most)
        if whole := rules.whole:
            yield self.words("design.whole", least=whole[0], most=whole[1])

    def finding(self, finding: Finding) -> str:
        """Return one sentence about what differs or is open."""
        return self.words(f"found.{finding.found}", **finding.values)

    def mark(self, found: Sequence[Finding]) -> tuple[str, str]:
        """Return in a word how a team stands to the rules, and its colour."""
        if any(not one.is_open for one in found):
            return self.words("short.differs"), "attention"
        return (self.words("short.open"), "") if found else (self.words("short.fits"), "good")

    def team(self, team: Team) -> str:
        """Return who is in a team and how many sites it goes to."""
        people = self.counted("person", "people", len(team.sexes)) if team.sexes else ""
        sites = self.counted("site", "sites", team.sites) if team.sites else ""
        return " · ".join(filter(None, (people, sites)))

    def counted(self, one: str, many: str, number: int) -> str:
        """Return a number of people or sites."""
        return self.words(f"short.{one}") if number == 1 else self.words(f"short.{many}", n=number)

    def sex(self, sex: str | None) -> str:
        """Return the sex of a member as one person has it."""
        return self.words(f"team.{sex}") if sex and self.words.has(f"team.{sex}") else self.words("team.unknown")
