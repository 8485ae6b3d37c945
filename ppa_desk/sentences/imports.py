"""What is said of imports: files read, planned and taken in."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
