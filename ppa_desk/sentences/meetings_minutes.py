"""Sentences about minutes, decisions and actions."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {}
