"""Where evidence is used: attached to themes, sessions, priorities, grants and indicators."""
