"""Members: organisations and people, membership, what goes in and out of the register."""
