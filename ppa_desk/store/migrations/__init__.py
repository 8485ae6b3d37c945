"""Every step of the schema, in order; `python -m ppa_desk.store.migrations` writes the next one."""
