"""What is said about reports."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
