"""Sentences about invitations, replies and reminders."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {}
