"""The building blocks pages are made of."""
