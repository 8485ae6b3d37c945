"""Grants in the formats of others: taken in and given out, as open data, lists and review packs."""
