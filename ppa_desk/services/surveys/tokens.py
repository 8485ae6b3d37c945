"""Personal codes: short enough to type, without signs that look alike, and not to be guessed."""

from collections.abc import Callable

Pick = Callable[[str], str]
"""Picks one sign of several; to be guessed by nobody, but in training."""

SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH = 8


def new_token(taken: set[str], pick: Pick) -> str:
    """Return a code that is not taken yet, such as "K7Q2-MX4P", and take it."""
    while True:
        told = "".join(pick(SIGNS) for _ in range(LENGTH))
        token = f"{told[:4]}-{told[4:]}"
        if token not in taken:
            taken.add(token)
            return token


def normal(text: str) -> str:
    """Return a code as it is kept, however it was typed: "k7q2 mx4p" is "K7Q2-MX4P"."""
    told = "".join(sign for sign in text.upper() if sign in SIGNS)
    return f"{told[:4]}-{told[4:]}" if len(told) == LENGTH else ""
