"""What is said about values counted from elsewhere, and data quality."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
