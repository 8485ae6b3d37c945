"""Before a workspace is open: making one, opening one, and what to do when that does not go well."""
