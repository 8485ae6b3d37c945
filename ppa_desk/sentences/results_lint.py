"""What is said about the look at a report before it goes out."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
