"""What is said about values and their import."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
