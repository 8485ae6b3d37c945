"""Documents as files: frozen content in, a tagged PDF out. Nothing heavy is imported until one is drawn."""
