"""Files taken in: the plan, what is asked about it, and taking it back."""
