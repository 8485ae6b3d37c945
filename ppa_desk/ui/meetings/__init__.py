"""Meetings: the list of them, and one page per meeting from its agenda to its summary."""
