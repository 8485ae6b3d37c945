"""Grants: the pipeline, what was asked for, how it was judged and decided, the money, and what is owed."""
