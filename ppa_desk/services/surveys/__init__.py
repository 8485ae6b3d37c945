"""Surveys: whom they go to, what is promised, who has answered, and the answers."""
