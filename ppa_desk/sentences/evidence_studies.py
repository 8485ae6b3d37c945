"""Sentences about field studies."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
