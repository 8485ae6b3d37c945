"""Formats of others: read, plan, apply; and write."""
