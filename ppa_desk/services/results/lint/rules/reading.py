"""How a report will be read: in its language, with consent, with figures that stay as they were sent."""

from collections.abc import Iterator

from ppa_desk.model.record import Consent
from ppa_desk.services.results.lint.finding import Finding, Fix, Rule, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Named, Row


def _silent(row: Row, field: str, language: str) -> bool:
    """Whether a text is there in the other language only."""
    other = "en" if language == "fr" else "fr"
    return not row[f"{field}_{language}"].strip() and bool(row[f"{field}_{other}"].strip())


def languages(told: Looked) -> Iterator[Finding]:
    """Names and statements that the language of the report lacks."""
    language = {"language": Language(told.language)}
    for row in told.results:
        if _silent(row, "statement", told.language):
            values = {"code": row["code"] or row["statement_en"][:60] or row["statement_fr"][:60], **language}
            yield Finding("result_language", Severity.WARNS, Standard.READING, ("result", row["id"]), values)
    for row in told.indicators.values():
        if _silent(row, "name", told.language):
            yield told.find("indicator_language", Severity.WARNS, Standard.READING, row, "sheet", **language)
        for value in told.within(row["id"]):
            if _silent(value, "text", told.language):
                yield told.find("text_language", Severity.WARNS, Standard.READING, row, "values", **language)
                break


class Language(str):
    """A language as a value of a sentence."""

    def told(self, language: str) -> str:
        """Return what it is called."""
        from ppa_desk.model.codes import code_list

        return code_list("language")[str(self)].label(language)

    def __format__(self, spec: str) -> str:
        return self.told("en")


def stories(told: Looked) -> Iterator[Finding]:
    """Stories of somebody who did not say yes, or with pictures nobody is named for."""
    for row in told.stories:
        values = {"title": Named(row["title_en"], row["title_fr"])}
        if row["consent"] != Consent.GIVEN:
            key = "story_refused" if row["consent"] == Consent.REFUSED else "story_consent"
            yield Finding(key, Severity.WARNS, Standard.READING, ("story", row["id"]), values)
        if row["pictures"] and not row["credit"].strip():
            yield Finding("story_credit", Severity.WARNS, Standard.READING, ("story", row["id"]), values)


def cut_off(told: Looked) -> Iterator[Finding]:
    """A report whose figures may still move while it is being looked at."""
    report = told.report
    if report and report["cut_off"] is None and report["status"] != "issued":
        mark = ("report", report["id"])
        yield Finding("no_cut_off", Severity.NOTES, Standard.INTEGRITY, mark, fix=Fix.CUT_OFF, numbers=(report["id"],))


def signed(told: Looked) -> Iterator[Finding]:
    """Nobody stands for a report, or the same person twice."""
    if told.report is None or told.report["status"] == "issued":
        return
    mark = ("report", told.report["id"])
    prepared, approved = (told.report[name].strip() for name in ("prepared_by", "approved_by"))
    if not prepared or not approved:
        yield Finding("unsigned", Severity.NOTES, Standard.INTEGRITY, mark)
    elif prepared.casefold() == approved.casefold():
        yield Finding("signed_twice", Severity.NOTES, Standard.INTEGRITY, mark, {"who": prepared})


RULES: tuple[Rule, ...] = (languages, stories, cut_off, signed)
