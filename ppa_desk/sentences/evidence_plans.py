"""Sentences about corrective action plans."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
