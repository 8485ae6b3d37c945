"""Documents shown inside the window."""
