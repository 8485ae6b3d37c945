"""Code lists as this workspace uses them: the shipped codes, with its own added, relabelled and retired.

The choices of an own field are a list too, called as the field is.
"""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import RowMapping, select

from ppa_desk.errors import DeskError
from ppa_desk.model import extras
from ppa_desk.model.codes import Code, code_list, list_title, shipped_lists
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.own_fields import DEFINED, own_choices
from ppa_desk.store.database import Store

LONGEST = 32
"""Longest code, in characters."""


class NoSuchList(DeskError):
    """There is no code list of that name."""

    code = "codes.no_such_list"


class NoSuchCode(DeskError):
    """The list has no such code."""

    code = "codes.no_such_code"


class BadCode(DeskError):
    """A code is empty, too long, or has spaces."""

    code = "codes.bad_code"


class LabelNeeded(DeskError):
    """A code needs a label in one language at least."""

    code = "codes.label_needed"


class CodeTaken(DeskError):
    """The list has that code already, retired or not."""

    code = "codes.taken"


class LabelTaken(DeskError):
    """Another code of the list is called that."""

    code = "codes.label_taken"


class Codes:
    """The code lists of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._merged: dict[str, Mapping[str, Code]] = {}
        store.committed.append(self._forget)

    def lists(self, language: str) -> list[tuple[str, str]]:
        """Return the lists by name, with what each is called."""
        return [(name, list_title(name, language)) for name in shipped_lists()]

    def all(self, name: str) -> tuple[Code, ...]:
        """Return every code of a list, retired ones too: the shipped ones, then the workspace's own. NoSuchList."""
        return tuple(self._list(name).values())

    def choices(self, name: str) -> tuple[Code, ...]:
        """Return the codes one may still choose. NoSuchList."""
        return tuple(one for one in self.all(name) if not one.retired)

    def label(self, name: str, code: str | None, language: str) -> str:
        """Return what a code is called, retired or not; an unknown code is shown as it is. NoSuchList."""
        known = self._list(name).get(code or "")
        return known.label(language) if known else code or ""

    def add(self, name: str, code: str, en: str, fr: str = "") -> Code:
        """Add a code to a list. NoSuchList, BadCode, CodeTaken, LabelNeeded, LabelTaken."""
        code = code.strip()
        if not code or len(code) > LONGEST or any(sign.isspace() or not sign.isprintable() for sign in code):
            raise BadCode(value=code, longest=LONGEST)
        for known in self._list(name):
            if fold(known) == fold(code):
                raise CodeTaken(value=code, known=known)
        self._write("added", name, code, self._labels(name, code, en, fr))
        return self._list(name)[code]

    def named(self, name: str, label: str, language: str) -> str:
        """Return the code that is called so; where none is, add one, or offer a retired one again. LabelNeeded."""
        told = " ".join(label.split())
        same = (one for one in self.all(name) if told and fold(told) in (fold(one.code), fold(one.en), fold(one.fr)))
        if (known := next(same, None)) is not None:
            if known.retired:
                self.restore(name, known.code)
            return known.code
        letters = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in fold(told))
        base = "-".join(letters.split())[: LONGEST - 4].strip("-") or name
        code, number = base, 1
        while code in self._list(name):
            number += 1
            code = f"{base}-{number}"
        return self.add(name, code, *(("", told) if language == "fr" else (told, ""))).code

    def rename(self, name: str, code: str, en: str, fr: str = "") -> Code:
        """Call a code something else in this workspace. NoSuchList, NoSuchCode, LabelNeeded, LabelTaken."""
        self._known(name, code)
        self._write("changed", name, code, self._labels(name, code, en, fr))
        return self._list(name)[code]

    def retire(self, name: str, code: str) -> None:
        """Offer a code no longer; records that have it keep it. NoSuchList, NoSuchCode."""
        self._known(name, code)
        self._write("retired", name, code, {"retired": True})

    def restore(self, name: str, code: str) -> None:
        """Offer a retired code again. NoSuchList, NoSuchCode."""
        self._known(name, code)
        self._write("restored", name, code, {"retired": False})

    def _list(self, name: str) -> Mapping[str, Code]:
        if name not in self._merged:
            self._merged[name] = self._read(name)
        return self._merged[name]

    def _read(self, name: str) -> Mapping[str, Code]:
        if key := extras.key_of(name):
            with self._store.read() as session:
                return own_choices(session, key)
        if name not in shipped_lists():
            raise NoSuchList(list=name)
        table = table_of("code_item")
        asked = select(table).where(table.c.list == name).order_by(table.c.nr.is_(None), table.c.nr, table.c.id)
        with self._store.read() as session:
            own = session.execute(asked).mappings().all()
        shipped = dict(code_list(name))
        return shipped | {row["code"]: _merged(shipped.get(row["code"]), row) for row in own}

    def _known(self, name: str, code: str) -> None:
        if code not in self._list(name):
            raise NoSuchCode(list=list_title(name, "en"), value=code)

    def _labels(self, name: str, code: str, en: str, fr: str) -> dict[str, str]:
        en, fr = en.strip(), fr.strip()
        if not (en or fr):
            raise LabelNeeded(value=code)
        for other in self.all(name):
            if other.code != code and ({fold(en), fold(fr)} - {""}) & {fold(other.en), fold(other.fr)}:
                raise LabelTaken(value=en or fr, known=other.code)
        return {"label_en": en, "label_fr": fr}

    def _write(self, done: str, name: str, code: str, values: Mapping[str, str | bool]) -> None:
        clean, table = checked("code_item", values), table_of("code_item")
        title = str(values.get("label_en") or values.get("label_fr") or self.label(name, code, "en"))
        with self._store.unit(f"code_item.{done}", title=title, record_kind="code_item", list=name) as unit:
            asked = select(table.c.id).where(table.c.list == name, table.c.code == code)
            own = unit.connection.execute(asked).scalar()
            if own is None:
                unit.add("code_item", {"list": name, "code": code} | clean)
            else:
                unit.change("code_item", own, clean)

    def _forget(self, kinds: frozenset[str]) -> None:
        if kinds & ({"code_item"} | DEFINED):
            self._merged.clear()


def _merged(shipped: Code | None, own: RowMapping) -> Code:
    """Lay the workspace's row over the shipped code: new labels replace both languages, none given keeps them."""
    known = shipped or Code(own["code"], "", "")
    labels = {"en": own["label_en"], "fr": own["label_fr"]} if own["label_en"] or own["label_fr"] else {}
    return replace(known, retired=own["retired"], **labels)
