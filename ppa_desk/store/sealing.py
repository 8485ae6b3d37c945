"""A file sealed with a passphrase: what it holds can neither be read nor changed without it.

A random key closes the parts; the passphrase, stretched, wraps that key. Each part is bound to its name and its file.
"""

import secrets
from dataclasses import dataclass, field

from ppa_desk.errors import DeskError
from ppa_desk.store.keys import PassphraseTooShort
from ppa_desk.store.recovery import SIGNS
from ppa_desk.store.wrapping import Slot, sound, stretched, stretching, typed, unwrapped, wrapped

LEAST, _GROUPS, _GROUP, _NONCE = 8, 3, 5, 12
_CASE, _CASE_GROUP = 3, 4


class WrongPassphrase(DeskError):
    """The passphrase is not this file's."""

    code = "sealed.wrong_passphrase"


@dataclass(frozen=True, slots=True)
class Seal:
    """The open seal of one file: its mark, its slot to be written into the file, and the key."""

    mark: str
    slot: Slot
    key: bytes = field(repr=False)

    def close(self, name: str, content: bytes) -> bytes:
        """Return a part of the file, closed."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self.key).encrypt(nonce, content, self._bound(name))

    def open(self, name: str, sealed: bytes) -> bytes | None:
        """Return what a part holds; None where it was changed since, or is another part."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(self.key).decrypt(sealed[:_NONCE], sealed[_NONCE:], self._bound(name))
        except (InvalidTag, ValueError):
            return None

    def _bound(self, name: str) -> bytes:
        return f"{name} {self.mark}".encode()


def sealed_with(passphrase: str) -> Seal:
    """Make a seal that a passphrase opens. PassphraseTooShort."""
    if len(passphrase) < LEAST:
        raise PassphraseTooShort(least=LEAST)
    mark, key, how = secrets.token_hex(8), secrets.token_bytes(32), stretching()
    return Seal(mark, {"kind": "passphrase"} | how | wrapped(key, stretched(how, typed(passphrase)), mark), key)


def opened_with(mark: str, slot: Slot, passphrase: str) -> Seal | None:
    """Open a seal as a file holds it; None where it is none of ours. WrongPassphrase."""
    try:
        if not sound(slot):
            return None
        key = unwrapped(slot, stretched(slot, typed(passphrase)), mark)
    except (KeyError, TypeError, ValueError):
        return None
    if key is None:
        raise WrongPassphrase()
    return Seal(mark, slot, key)


def proposed() -> str:
    """Return a new passphrase that is hard to guess and easy to tell on the telephone."""
    return _random(_GROUPS, _GROUP)


def case_code() -> str:
    """Return a random code that tells neither order nor number; one can read it out."""
    return _random(_CASE, _CASE_GROUP)


def _random(groups: int, signs: int) -> str:
    return "-".join("".join(secrets.choice(SIGNS) for _ in range(signs)) for _ in range(groups))
