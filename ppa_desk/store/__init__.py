"""Where the workspace is kept; the only code that knows SQLite from PostgreSQL."""
