"""Surveys and forms."""
