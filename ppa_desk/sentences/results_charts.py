"""What is said about dashboards and pictures."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
