"""The window of an open workspace: bar, areas, commands, finding, undoing, closing."""
