"""An invented results framework: every kind of indicator, two years of values, and what became of them."""
