"""A key wrapped by a secret: Argon2id makes a person's words into a key, AES-GCM wraps the workspace's key with it."""

import secrets
import unicodedata
from base64 import b64decode, b64encode
from typing import Any

MEMORY, PASSES, LANES = 65536, 3, 4
"""Argon2id: KiB of memory, passes over it, lanes. Read back from the slot, within `_MOST`."""

_MOST = (1 << 20, 20, 16)

Slot = dict[str, Any]


def stretching() -> Slot:
    """Return what a new slot says of how its secret is stretched."""
    salt = b64encode(secrets.token_bytes(16)).decode()
    return {"kdf": "argon2id", "memory": MEMORY, "passes": PASSES, "lanes": LANES, "salt": salt}


def stretched(slot: Slot, secret: bytes) -> bytes:
    """Return the key a secret makes, in the slot's way."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    salt, lanes, passes, memory = b64decode(slot["salt"]), slot["lanes"], slot["passes"], slot["memory"]
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)


def wrapped(key: bytes, wrapping: bytes, bound_to: str) -> Slot:
    """Return a key wrapped by another, to be unwrapped only with the words it is bound to."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    told = AESGCM(wrapping).encrypt(nonce, key, bound_to.encode())
    return {"nonce": b64encode(nonce).decode(), "wrapped": b64encode(told).decode()}


def unwrapped(slot: Slot, wrapping: bytes, bound_to: str) -> bytes | None:
    """Return the key of a slot, or None where the wrapping key is another."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(wrapping).decrypt(b64decode(slot["nonce"]), b64decode(slot["wrapped"]), bound_to.encode())
    except (InvalidTag, ValueError):
        return None


def sound(slot: Slot) -> bool:
    """Say whether a slot is one we could have written, and asks for no more memory and time than is sensible."""
    if slot["kind"] in ("passphrase", "code"):
        asked = (slot["memory"], slot["passes"], slot["lanes"])
        return all(0 < one <= most for one, most in zip(asked, _MOST, strict=True)) and slot["memory"] >= 8 * asked[2]
    return bool(slot["key"] if slot["kind"] == "open" else slot["wrapped"])


def typed(secret: str) -> bytes:
    """Return the same bytes from every keyboard: an accent may be typed as one sign or two."""
    return unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
