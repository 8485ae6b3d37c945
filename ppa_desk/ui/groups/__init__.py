"""Groups: work groups, their seats and terms, and who sits where on a day."""
