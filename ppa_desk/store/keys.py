"""The key of a workspace, wrapped in slots: a passphrase, a recovery code, this computer's keyring, or open."""

import hashlib
import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.store import recovery
from ppa_desk.store.files import NotReadable, write_whole
from ppa_desk.store.wrapping import Slot, sound, stretched, stretching, typed, unwrapped, wrapped

FORMAT = 1
SERVICE = "PPA Desk"


class KeysMissing(DeskError):
    """There is no keys.json."""

    code = "keys.missing"


class KeysDamaged(DeskError):
    """keys.json is there but is not what was written."""

    code = "keys.damaged"


class KeysNewer(DeskError):
    """keys.json was written by a newer program."""

    code = "keys.newer"


class SecretNeeded(DeskError):
    """The workspace is protected and no passphrase or code was given."""

    code = "keys.secret_needed"


class WrongSecret(DeskError):
    """The passphrase or code is not this workspace's."""

    code = "keys.wrong_secret"


class PassphraseTooShort(DeskError):
    """A passphrase must be longer."""

    code = "keys.passphrase_short"


class NoKeyring(DeskError):
    """This computer's keyring did not take or give the key."""

    code = "keys.no_keyring"


class LastSlot(DeskError):
    """The slot is the last way to the key that a person holds."""

    code = "keys.last_slot"


@dataclass(frozen=True, slots=True)
class Protection:
    """How a workspace is protected."""

    passphrase: bool
    code: bool
    keyring: bool
    open: bool

    @property
    def protected(self) -> bool:
        """Say whether one needs a secret to read it."""
        return not self.open


@dataclass(frozen=True, slots=True)
class Keys:
    """What keys.json holds. Unchangeable: every change is a new value, to be written."""

    mark: str
    slots: tuple[Slot, ...] = field(default=(), repr=False)

    def unlock(self, secret: str | None = None) -> bytes:
        """Return the key, by a passphrase or code, else by the open slot or the keyring. SecretNeeded, WrongSecret."""
        if opened := self._slot("open"):
            return self._proved(b64decode(opened["key"]))
        if secret is None:
            return self._by_keyring()
        if (slot := self._slot("passphrase")) and (key := self._unwrap(slot, stretched(slot, typed(secret)))):
            return key
        if (slot := self._slot("code")) and recovery.looks_like_code(secret):
            told = recovery.code_bytes(secret)
            if key := self._unwrap(slot, stretched(slot, told)):
                return key
        raise WrongSecret()

    def knows(self, secret: str) -> bool:
        """Say whether a secret is this workspace's passphrase or recovery code."""
        try:
            return not self._slot("open") and bool(self.unlock(secret))
        except (WrongSecret, recovery.CodeMistyped):
            return False

    def protection(self) -> Protection:
        """Return which ways lead to the key."""
        return Protection(**{kind: self._slot(kind) is not None for kind in ("passphrase", "code", "keyring", "open")})

    def with_passphrase(self, key: bytes, passphrase: str) -> "Keys":
        """Set or change the passphrase; an open workspace is protected from then on. PassphraseTooShort."""
        if len(passphrase) < 8:
            raise PassphraseTooShort(least=8)
        return self.without_any("open")._with_secret("passphrase", key, typed(passphrase))

    def with_code(self, key: bytes) -> tuple["Keys", str]:
        """Make a new recovery code, which replaces an older one, and return it: it is shown once, kept nowhere."""
        code = recovery.new_code()
        return self._with_secret("code", key, recovery.code_bytes(code)), code

    def with_keyring(self, key: bytes) -> "Keys":
        """Let this computer's keyring open the workspace. NoKeyring where it does not keep what it is given."""
        entry, wrapping = secrets.token_hex(16), secrets.token_bytes(32)
        keep_password(entry, b64encode(wrapping).decode())
        return self._with({"kind": "keyring", "entry": entry} | self._wrapped("keyring", key, wrapping))

    def without(self, kind: str) -> "Keys":
        """Take a way to the key away. LastSlot where a person would be left without one."""
        left = self.without_any(kind)
        if not any(slot["kind"] != "keyring" for slot in left.slots):
            raise LastSlot(kind=kind)
        if kind == "keyring" and (slot := self._slot("keyring")):
            forget(slot["entry"])
        return left

    def opened(self, key: bytes) -> "Keys":
        """Leave the workspace unprotected: the key stands readable in keys.json."""
        if slot := self._slot("keyring"):
            forget(slot["entry"])
        return replace(self, slots=({"kind": "open", "key": b64encode(key).decode()},))

    def without_any(self, kind: str) -> "Keys":
        """Return the keys without slots of a kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot["kind"] != kind))

    def write(self, path: Path) -> None:
        """Write keys.json, whole or not at all, readable by its owner alone. DiskFull, NotWritable."""
        told = {"format": FORMAT, "mark": self.mark, "slots": list(self.slots)}
        write_whole(path, json.dumps(told | {"sum": _sum(told)}, indent=1).encode())

    def _slot(self, kind: str) -> Slot | None:
        return next((slot for slot in self.slots if slot["kind"] == kind), None)

    def _with(self, slot: Slot) -> "Keys":
        return replace(self, slots=(*self.without_any(slot["kind"]).slots, slot))

    def _with_secret(self, kind: str, key: bytes, secret: bytes) -> "Keys":
        how = stretching()
        return self._with({"kind": kind} | how | self._wrapped(kind, key, stretched(how, secret)))

    def _wrapped(self, kind: str, key: bytes, wrapping: bytes) -> Slot:
        return wrapped(key, wrapping, f"{kind} {self.mark}")

    def _unwrap(self, slot: Slot, wrapping: bytes) -> bytes | None:
        key = unwrapped(slot, wrapping, f"{slot['kind']} {self.mark}")
        return key and self._proved(key)

    def _by_keyring(self) -> bytes:
        slot = self._slot("keyring")
        if slot is None:
            raise SecretNeeded()
        told = kept_password(slot["entry"]) or ""
        try:
            key = self._unwrap(slot, b64decode(told))
        except ValueError:
            key = None
        if key is None:
            raise SecretNeeded()
        return key

    def _proved(self, key: bytes) -> bytes:
        if mark_of(key) != self.mark:
            raise KeysDamaged(path="keys.json")
        return key


def new_key() -> tuple[bytes, Keys]:
    """Return a random key and its keys, still without a slot."""
    key = secrets.token_bytes(32)
    return key, Keys(mark_of(key))


def mark_of(key: bytes) -> str:
    """Return what tells one key from another without telling anything of it."""
    return hashlib.sha256(b"ppa-desk key " + key).hexdigest()[:16]


def read(path: Path) -> Keys:
    """Read keys.json. KeysMissing, KeysDamaged, KeysNewer, NotReadable."""
    try:
        told = json.loads(path.read_bytes())
        newer = told["format"] > FORMAT
        proof = told.pop("sum")
        keys = Keys(told["mark"], tuple(told["slots"]))
        whole = proof == _sum(told) and all(sound(slot) for slot in keys.slots)
    except FileNotFoundError as error:
        raise KeysMissing(path=str(path)) from error
    except PermissionError as error:
        raise NotReadable(path=str(path)) from error
    except Exception as error:
        raise KeysDamaged(path=str(path)) from error
    if newer:
        raise KeysNewer(path=str(path))
    if not whole or not keys.slots:
        raise KeysDamaged(path=str(path))
    return keys


def forget(entry: str) -> None:
    """Take an entry out of this computer's keyring, if it is there."""
    try:
        _keyring(lambda ring: ring.delete_password(SERVICE, entry))
    except NoKeyring:
        return


def kept_password(place: str) -> str | None:
    """Return the password this computer's keyring keeps for a server's address, if it does."""
    try:
        kept: str | None = _keyring(lambda ring: ring.get_password(SERVICE, place))
    except NoKeyring:
        return None
    return kept


def keep_password(place: str, password: str) -> None:
    """Keep a server's password in this computer's keyring. NoKeyring where it does not keep what it is given."""
    _keyring(lambda ring: ring.set_password(SERVICE, place, password))
    if kept_password(place) != password:
        raise NoKeyring(reason="")


def _sum(told: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _keyring(use: Callable[[Any], Any]) -> Any:
    try:
        import keyring

        return use(keyring)
    except Exception as error:
        raise NoKeyring(reason=type(error).__name__) from error
