"""Values counted from what the workspace holds: surveys, meetings, grants, money, incidents, members, actions."""
