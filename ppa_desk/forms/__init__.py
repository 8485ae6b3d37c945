"""The form engine: what a form is, how its expressions are evaluated, what is wrong with it. No Qt, no database."""
