"""What the services of members promise."""
