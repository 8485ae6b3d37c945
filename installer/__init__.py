"""How PPA Desk is set up, tested and packaged; only the standard library, so that any Python can start it."""
