"""How producers are represented in an initiative and take part in it, on the screen."""
