"""The summary of a meeting: gathered for an edition, written, looked at before it goes out."""
