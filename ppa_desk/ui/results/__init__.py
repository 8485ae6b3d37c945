"""The area of results: frameworks, indicators, values and reports."""
