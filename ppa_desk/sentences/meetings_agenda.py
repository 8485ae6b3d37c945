"""Sentences about agendas and what is prepared."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {}
