"""What may leave the office, and what left."""
