"""What is said of forms: what is wrong with a definition, an expression, a workbook."""

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {}
