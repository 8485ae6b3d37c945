"""Mine sites, visits and pictures."""
