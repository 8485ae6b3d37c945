"""Sentences about polls and priorities."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {}
