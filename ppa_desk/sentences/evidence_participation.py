"""Sentences about participation assessments."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
