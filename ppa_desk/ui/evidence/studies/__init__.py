"""Field studies."""
