"""Sentences about breakout groups."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {}
