"""What a vote on a decision came to: as it was frozen when it closed, else the counts typed in, else those noted."""

import json
from collections import Counter
from collections.abc import Iterable

from ppa_desk.services.content import Language
from ppa_desk.services.report_words import Words
from ppa_desk.services.summary.records import Part

VOICES = {"in_favour": "for", "against": "against", "abstained": "abstain", "recused": "recused"}
"""What is counted, and how its votes are noted."""


def voted(decision: Part, votes: Iterable[Part], language: Language) -> str:
    """Return how a decision came out and with how many votes; nothing where nobody counted."""
    if frozen := json.loads(decision["arithmetic"] or "{}").get(f"sentence_{language}"):
        return str(frozen)
    words = Words("votes", language)
    noted = Counter(str(one["voice"]) for one in votes)
    typed = {name: decision[name] for name in VOICES if decision[name] is not None}
    counts = typed or ({name: noted[voice] for name, voice in VOICES.items()} if noted else {})
    parts = [_told(words, name, count) for name, count in counts.items() if count or name in ("in_favour", "against")]
    key = "short.carried" if decision["carried"] else "short.not_carried"
    outcome = "" if decision["carried"] is None else words(key)
    told = ", ".join(parts)
    return words("sentence.short", outcome=outcome, votes=told) if outcome and told else outcome or told


def _told(words: Words, name: str, count: int) -> str:
    few = count < 2 if words.language == "fr" else count == 1
    one = f"count.{name}_one"
    return words(one if few and words.has(one) else f"count.{name}", n=count)
