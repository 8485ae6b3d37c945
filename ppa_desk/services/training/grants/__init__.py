"""Two invented rounds of grants: sixty applications, twelve reviewers, twenty awards in every state."""
