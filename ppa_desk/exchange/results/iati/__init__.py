"""A framework and the grants that serve it as an IATI 2.03 activity file."""
