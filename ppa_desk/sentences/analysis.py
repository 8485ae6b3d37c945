"""What is said of results: figures, tables and reports of a survey."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
