"""What is said about frameworks, indicators and targets."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
