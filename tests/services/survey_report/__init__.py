"""The report of a survey: what it tells whom, in both languages."""
