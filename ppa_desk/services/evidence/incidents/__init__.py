"""Incidents from the ground, and what was done about them."""
