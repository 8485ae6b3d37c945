"""Sentences about mine sites."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
