"""Meetings: their parts, who was there, what came of them."""
