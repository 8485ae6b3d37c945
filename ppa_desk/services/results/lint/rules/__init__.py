"""The rules of the look before sending, a small function each."""

from ppa_desk.services.results.lint.finding import Rule
from ppa_desk.services.results.lint.rules import numbers, parts, proof, reading, states, targets

RULES: tuple[Rule, ...] = (
    *states.RULES, *numbers.RULES, *parts.RULES, *targets.RULES, *proof.RULES, *reading.RULES,
)  # fmt: skip
"""Every rule, in the order of the work."""
