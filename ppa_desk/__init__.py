"""PPA Desk: the desk of an alliance's secretariat, in one local workspace."""

__version__ = "0.7.0"
