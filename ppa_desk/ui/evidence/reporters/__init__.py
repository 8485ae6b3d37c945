"""Who reported, behind its own passphrase; the locks."""
