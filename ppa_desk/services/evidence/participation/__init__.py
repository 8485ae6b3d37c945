"""How producers are represented in an initiative and take part in it: two scales, never one figure."""
