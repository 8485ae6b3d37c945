"""A reader at their pack, without any workspace."""
