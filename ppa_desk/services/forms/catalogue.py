"""The forms of a workspace: taken from a file, drafted as rows, published as versions that never change."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.forms import toml_form
from ppa_desk.forms.definition import Form
from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.forms import rows
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

FORM: Table = table_of("form")
ITEM: Table = table_of("form_item")
CHOICE: Table = table_of("form_choice")
VERSION: Table = table_of("form_version")
HEARD: Table = table_of("heard")


class HasErrors(DeskError):
    """The form cannot be published as it is: `count` errors, the first at `cell`."""

    code = "form.has_errors"


@dataclass(frozen=True, slots=True)
class FormRow:
    """One line of the list of forms."""

    id: int
    key: str
    kind: str | None
    title_en: str
    title_fr: str
    questions: int
    stamp: str | None


@dataclass(frozen=True, slots=True)
class Version:
    """A published version: its number in the workspace, its place in the row of versions, XLSForm's stamp, when."""

    id: int
    number: int
    stamp: str
    published_at: datetime


_QUESTIONS = (
    select(func.count(ITEM.c.id))
    .where(
        ITEM.c.form_id == FORM.c.id,
        ~ITEM.c.type.startswith("end_", autoescape=True),
        ~ITEM.c.type.startswith("begin_", autoescape=True),
    )
    .scalar_subquery()
    .label("questions")
)
_STAMP = select(func.max(VERSION.c.stamp)).where(VERSION.c.form_id == FORM.c.id).scalar_subquery().label("stamp")


class Forms:
    """Forms and their versions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "form",
            select(FORM.c.id, FORM.c.key, FORM.c.kind, FORM.c.title_en, FORM.c.title_fr, _QUESTIONS, _STAMP),
            FormRow,
            sorts={"title": (FORM.c.title_en,), "key": (FORM.c.key,)},
            only={"kind": lambda code: FORM.c.kind == code},
        )
        self.version = lru_cache(maxsize=32)(self._version)

    def number(self, key: str) -> int | None:
        """Return the number of the form with that key; None where there is none."""
        with self._store.read() as session:
            return session.execute(select(FORM.c.id).where(FORM.c.key == key)).scalar()

    def take(self, form: Form, *, kind: str = "survey", shipped: bool = False) -> int:
        """Keep a form as a new one, under a key of its own, and return its number."""
        title = form.title.of("en") or form.key
        with self._store.unit("form.imported", title=title, record_kind="form") as unit:
            head = rows.head_of(form) | {"key": _free_key(unit, form.key), "kind": kind, "shipped": shipped}
            number = unit.add("form", head)
            _add(unit, number, form)
        return number

    def take_shipped(self, key: str) -> int:
        """Return the number of a shipped form here, taken in if it is not yet. NoSuchForm."""
        known = self.number(key)
        return (
            known if known is not None else self.take(shipped_form(key), kind=_KINDS.get(key, "survey"), shipped=True)
        )

    def draft(self, form: int) -> Form:
        """Return a form as it is edited now. Gone, Unbalanced."""
        with self._store.read() as session:
            head = session.execute(select(FORM).where(FORM.c.id == form)).mappings().first()
            if head is None:
                raise Gone(kind="form", record=form)
            items = session.execute(select(ITEM).where(ITEM.c.form_id == form).order_by(ITEM.c.nr, ITEM.c.id))
            choices = session.execute(select(CHOICE).where(CHOICE.c.form_id == form).order_by(CHOICE.c.nr, CHOICE.c.id))
            return rows.form_of(dict(head), map(dict, items.mappings()), map(dict, choices.mappings()))

    def replace(self, number: int, form: Form) -> None:
        """Put another definition in a form's place, keeping the rows that stay what they are. Gone."""
        with self._store.unit("form.imported", title=form.title.of("en"), record_kind="form") as unit:
            unit.change("form", number, rows.head_of(form))
            for kind, wanted in zip(("form_item", "form_choice"), rows.rows_of(form), strict=True):
                _replace(unit, kind, number, wanted)

    def publish(self, number: int) -> int:
        """Freeze the form as it is and return the version's number; unchanged, the last one's. HasErrors, Gone."""
        form = self.draft(number)
        from ppa_desk.forms.checks import errors  # loads the parser of expressions, which listing forms needs not

        if found := errors(form):
            raise HasErrors(count=len(found), cell=found[0].place.cell)
        known = self.versions(number)
        if known and _same(self.version(known[0].id), form):
            return known[0].id
        stamp = _stamp(known[0].stamp if known else "", datetime.now(UTC))
        definition = toml_form.write(replace(form, version=stamp))
        with self._store.unit("form.published", title=stamp, record_kind="form") as unit:
            return unit.add(
                "form_version",
                {
                    "form_id": number,
                    "number": (known[0].number if known else 0) + 1,
                    "stamp": stamp,
                    "definition": definition,
                    "sha256": hashlib.sha256(definition.encode()).hexdigest(),
                    "published_at": datetime.now(UTC),
                },
            )

    def versions(self, form: int) -> list[Version]:
        """Return the published versions of a form, newest first."""
        asked = select(VERSION.c.id, VERSION.c.number, VERSION.c.stamp, VERSION.c.published_at)
        with self._store.read() as session:
            found = session.execute(asked.where(VERSION.c.form_id == form).order_by(VERSION.c.number.desc()))
            return [Version(*row) for row in found]

    def changed_since_published(self, form: int) -> bool:
        """Say whether the draft differs from the last version, or none is published. Gone."""
        known = self.versions(form)
        return not known or not _same(self.version(known[0].id), self.draft(form))

    def _version(self, version: int) -> Form:
        """Return a published version as it went out. Gone."""
        with self._store.read() as session:
            text = session.execute(select(VERSION.c.definition).where(VERSION.c.id == version)).scalar()
        if text is None:
            raise Gone(kind="form_version", record=version)
        return toml_form.read(text)

    def form_of(self, version: int) -> int:
        """Return the number of the form a version is of. Gone."""
        with self._store.read() as session:
            found = session.execute(select(VERSION.c.form_id).where(VERSION.c.id == version)).scalar()
        if found is None:
            raise Gone(kind="form_version", record=version)
        return int(found)

    # --- how strange answers were understood

    def heard(self, form: int) -> dict[tuple[str, str], str]:
        """Return how strange answers were understood: by question and folded text, the name of the choice meant."""
        with self._store.read() as session:
            found = session.execute(
                select(HEARD.c.question, HEARD.c.text, HEARD.c.means).where(HEARD.c.form_id == form)
            )
            return {(row.question, row.text): row.means for row in found}

    def remember(self, form: int, understood: Mapping[tuple[str, str], str]) -> None:
        """Remember how answers are understood, by question and text; an empty meaning lets the words stand."""
        with self._store.unit("heard.changed", record_kind="heard") as unit:
            self.hear(unit, form, understood)

    def hear(self, unit: Unit, form: int, understood: Mapping[tuple[str, str], str]) -> None:
        """Remember it as part of a step, as an import does."""
        asked = select(HEARD.c.id, HEARD.c.question, HEARD.c.text, HEARD.c.means).where(HEARD.c.form_id == form)
        known = {(row.question, row.text): row for row in unit.connection.execute(asked)}
        for (question, text), means in {(q, fold(t)): means for (q, t), means in understood.items()}.items():
            row = known.get((question, text))
            if row is None:
                unit.add("heard", {"form_id": form, "question": question, "text": text, "means": means})
            elif row.means != means:
                unit.change("heard", row.id, {"means": means})


_KINDS = {
    "member_vetting": "vetting", "lightning_talks": "call", "concept_note": "application",
    "grant_proposal": "application", "review_rubric": "rubric", "due_diligence": "checklist",
    "grantee_report": "report", "vetting_checklist": "vetting", "digital_check": "checklist",
    "incident_report": "incident",
}  # fmt: skip


def _add(unit: Unit, number: int, form: Form) -> None:
    for kind, values in zip(("form_item", "form_choice"), rows.rows_of(form), strict=True):
        unit.add_all(kind, [one | {"form_id": number, "nr": at} for at, one in enumerate(values, 1)])


def _replace(unit: Unit, kind: str, form: int, wanted: list[dict[str, Any]]) -> None:
    table = table_of(kind)
    found = unit.connection.execute(select(table).where(table.c.form_id == form).order_by(table.c.nr, table.c.id))
    free: dict[Any, list[int]] = {}
    for row in found.mappings():
        free.setdefault(_about(kind, dict(row)), []).append(row["id"])
    new = []
    for at, values in enumerate(wanted, 1):
        same = free.get(_about(kind, values))
        if same:
            unit.change(kind, same.pop(0), values | {"nr": at})
        else:
            new.append(values | {"form_id": form, "nr": at})
    for record in (one for left in free.values() for one in left):
        unit.remove(kind, record)
    unit.add_all(kind, new)


def _about(kind: str, values: Mapping[str, Any]) -> tuple[str, str]:
    if kind == "form_choice":
        return values["list"], values["name"]
    told = values["type"]
    return told if told.startswith(("begin_", "end_")) else "", values["name"]


def _free_key(unit: Unit, wanted: str) -> str:
    taken = set(unit.connection.execute(select(FORM.c.key)).scalars())
    key, at = wanted or "form", 2
    while key in taken:
        key, at = f"{wanted}_{at}", at + 1
    return key


def _same(one: Form, other: Form) -> bool:
    return toml_form.write(replace(one, version="")) == toml_form.write(replace(other, version=""))


def _stamp(last: str, now: datetime) -> str:
    """Return XLSForm's next version: yyyymmdd and two digits."""
    today = f"{now:%Y%m%d}"
    return f"{today}{int(last[8:]) + 1:02}" if last[:8] == today and last[8:].isdecimal() else f"{today}01"
