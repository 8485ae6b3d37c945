"""Breakout rooms: who sits with whom, solved, kept, printed."""
