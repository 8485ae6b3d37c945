"""What was written in a report: words taken over from the last one, and people who did not agree to be named."""

from collections.abc import Iterator, Mapping, Sequence

from ppa_desk.services.results.lint.finding import Finding, Severity, Standard
from ppa_desk.services.results.lint.gathered import Named, Row
from ppa_desk.services.summary.linter_texts import named_without_consent
from ppa_desk.store.database import Store

LIKE = 90
"""From how many of 100 on two texts are said to be the same."""
LONG = 80
"""Letters below which a text says too little to have been copied."""


def copied(report: int, now: Sequence[Row], last: Sequence[Row], title: Named) -> Iterator[Finding]:
    """Yield the blocks whose text is that of the last report."""
    from rapidfuzz import fuzz

    before: Mapping[tuple[str, str, int | None, int | None], str] = {_place(one): _plain(one["text"]) for one in last}
    for one in now:
        text, then = _plain(one["text"]), before.get(_place(one), "")
        if min(len(text), len(then)) < LONG:
            continue
        like = fuzz.ratio(text, then)
        if like >= LIKE:
            values = {"block": one["block"], "percent": int(like), "title": title, "beginning": text[:50]}
            yield Finding("copied", Severity.WARNS, Standard.INTEGRITY, ("report", report), values, tab="texts")


def named(store: Store, told: Sequence[tuple[tuple[str, int], str]]) -> Iterator[Finding]:
    """Yield the people who are named in full and did not agree to it."""
    for name, marks in named_without_consent(store, list(told)).values():
        yield Finding("person_named", Severity.WARNS, Standard.READING, marks[0], {"name": name})


def _place(row: Row) -> tuple[str, str, int | None, int | None]:
    return row["block"], row["language"], row["result_id"], row["indicator_id"]


def _plain(text: str) -> str:
    return " ".join(text.split())
