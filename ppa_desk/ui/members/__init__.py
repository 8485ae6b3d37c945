"""Members: organisations, people, and who works where."""
