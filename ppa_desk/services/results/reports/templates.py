"""Templates of reports: which blocks in which order, in which words. They are files in `reports/`."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.report_words import Words, report
from ppa_desk.shipped import shipped

SHARED = "results_report"
"""The words all templates share; one that has its own under the same name is heard first."""


class NoSuchTemplate(DeskError):
    """There is no template of that name."""

    code = "report.no_such_template"


@dataclass(frozen=True, slots=True)
class Template:
    """A shipped template: its blocks in their order, and what goes without saying for reports after it.

    `offered` are further blocks one may choose. `form` is what it is printed as: a document, or a workbook.
    """

    name: str
    title: Mapping[str, str]
    about: Mapping[str, str]
    order: tuple[str, ...]
    offered: tuple[str, ...] = ()
    frequency: str = "semiannual"
    due_days: int = 30
    edition: Visibility = Visibility.MEMBERS
    wide: bool = False
    form: str = "document"


@cache
def templates() -> Mapping[str, Template]:
    """Return the shipped templates by name, in their order."""
    found = [_read(one.name.removesuffix(".toml"), told) for one, told in _files() if "template" in told]
    return {one.name: one for one in sorted(found, key=lambda one: (one.form, _place(one.name), one.name))}


def template(name: str) -> Template:
    """Return a template. NoSuchTemplate."""
    known = templates()
    if name not in known:
        raise NoSuchTemplate(name=name, known=", ".join(known))
    return known[name]


def _files() -> list[tuple[Any, Mapping[str, Any]]]:
    paths = sorted(
        (one for one in shipped("reports").iterdir() if one.name.endswith(".toml")), key=lambda one: one.name
    )
    return [(one, tomllib.loads(one.read_text("utf-8"))) for one in paths]


def _place(name: str) -> int:
    return int(report(name)["template"].get("place", 99))


def _read(name: str, told: Mapping[str, Any]) -> Template:
    about = dict(told["template"])
    about.pop("place", None)
    offered = tuple(about.pop("offered", ()))
    edition = Visibility(about.pop("edition", "members"))
    return Template(name=name, order=tuple(told["order"]), offered=offered, edition=edition, **about)


class BlockWords(Words):
    """What a report says: the words of its template, else the shared ones; headings as its shape has them."""

    def __init__(self, name: str, language: Language, headings: Mapping[str, str] | None = None) -> None:
        super().__init__(SHARED, language)
        self._told = _merged(name)
        self._headings = headings or {}
        self.order: Sequence[str] = template(name).order

    def heading(self, block: str) -> str:
        """Return the heading of a block."""
        return self._headings.get(f"{block}.{self.language}") or self(f"{block}.title")


@cache
def _merged(name: str) -> Mapping[str, Any]:
    shared, own = report(SHARED), report(name)
    groups = {key: dict(value) for key, value in shared.items() if isinstance(value, Mapping)}
    for key, value in own.items():
        if isinstance(value, Mapping) and key != "template":
            groups[key] = {**groups.get(key, {}), **value}
    return groups
