"""Work groups: seats, terms, rules, and who sits where on a day."""
