"""Grants: what staff and committee do with them. Plain values in and out."""
