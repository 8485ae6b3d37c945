"""Sentences about attendance, polls and transcripts that are taken in."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {}
