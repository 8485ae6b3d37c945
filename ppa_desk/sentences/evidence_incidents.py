"""Sentences about incidents and their follow-up."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
