"""What one can do with the results framework: rules, values, figures, reports."""
