"""Sentences about sealed reporters."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
