"""The priorities of a meeting with every measure beside its counts, combined, and what follows for each."""
