"""Tables of evidence: taken in, and what goes out."""
