"""The recovery code: 128 random bits written so that a person can copy them, and a typing mistake is noticed."""

import hashlib
import secrets

from ppa_desk.errors import DeskError

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which are read as other signs."""

_LIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})
_TOLD, _PROOF, _GROUP = 26, 4, 5


class CodeMistyped(DeskError):
    """What was typed is a recovery code with a mistake in it."""

    code = "keys.code_mistyped"


def new_code() -> str:
    """Return a new recovery code: six groups of five signs, the last four signs proving the others."""
    told = _signs(secrets.randbits(128), _TOLD)
    whole = told + _proof(told)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def looks_like_code(typed: str) -> bool:
    """Say whether what was typed has the length and the signs of a recovery code."""
    told = _plain(typed)
    return len(told) == _TOLD + _PROOF and set(told) <= set(SIGNS)


def code_bytes(typed: str) -> bytes:
    """Return the bits of a typed code, whatever its spaces, hyphens and case. CodeMistyped."""
    told = _plain(typed)
    if not looks_like_code(typed) or _proof(told[:_TOLD]) != told[_TOLD:]:
        raise CodeMistyped()
    return told[:_TOLD].encode()


def _plain(typed: str) -> str:
    return "".join(typed.split()).replace("-", "").upper().translate(_LIKE)


def _signs(number: int, length: int) -> str:
    return "".join(SIGNS[number >> 5 * at & 31] for at in reversed(range(length)))


def _proof(told: str) -> str:
    digest = hashlib.sha256(b"ppa-desk recovery code " + told.encode()).digest()
    return _signs(int.from_bytes(digest[:3], "big") & (1 << 5 * _PROOF) - 1, _PROOF)
