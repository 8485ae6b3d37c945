"""What is true about the alliance: tables, code lists, transitions. No queries, no Qt."""
