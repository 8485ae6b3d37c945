"""Fields edited where they stand, saved as one types."""
