"""What is said about open aid data."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
