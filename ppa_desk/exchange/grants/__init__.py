"""Formats that grants come in and go out by."""
