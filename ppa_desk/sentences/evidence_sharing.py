"""Sentences about what may leave the office."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
