"""The results framework: what is to change, how it is measured, what was measured, and the reports of it."""
