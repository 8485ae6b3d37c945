"""Contacts: lists and cards of others read, planned and taken in; and what goes out."""
