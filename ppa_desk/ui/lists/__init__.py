"""Lists of records, sorted and filtered by the services."""
