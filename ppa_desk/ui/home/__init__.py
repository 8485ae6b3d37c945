"""Home: what is to be decided, chased and renewed now."""
