"""Polls of meetings: counted from ballots or from sums typed in, told in words, drawn."""
