"""What is said about workbooks and federal forms."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
