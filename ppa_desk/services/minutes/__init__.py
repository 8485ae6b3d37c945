"""Decisions of meetings with their votes, the minutes that tell them, and the approval of minutes."""
