"""Sentences about the register of initiatives."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
