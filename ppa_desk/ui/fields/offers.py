"""What one may choose in a field: codes of a list, values of a choice, records to link to."""

from collections.abc import Callable, Sequence
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import Field, fields
from ppa_desk.services.codes import Codes
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words

Offer = Callable[[str], Sequence[tuple[Any, str]]]
Title = Callable[[Any], str]
Make = Callable[[str], str]


OPEN = ("tag",)
"""Code lists one adds to by typing something new in a field."""


class Offers:
    """Asks the services what fits the words typed so far."""

    def __init__(self, records: Records, codes: Codes) -> None:
        self.records, self._codes = records, codes

    def of(self, kept: Kept, spec: Field) -> tuple[Offer, Title]:
        """Return what to offer in a field of a record, and what a value is called."""
        make = {"code": self._code, "choice": self._choice, "link": self._link}
        return make["code" if spec.several else spec.type](kept, spec)

    def maker(self, spec: Field) -> Make | None:
        """Return what makes a code of what was typed; None where the list is closed."""
        name = spec.several
        return (lambda typed: self._codes.named(name, typed, words.language())) if name in OPEN else None

    def _code(self, kept: Kept, spec: Field) -> tuple[Offer, Title]:
        name = spec.several or spec.codes

        def title(code: Any) -> str:
            return words.sentence_case(self._codes.label(name, code, words.language()))

        return lambda typed: _fitting(typed, [(c.code, title(c.code)) for c in self._codes.choices(name)]), title

    def _choice(self, kept: Kept, spec: Field) -> tuple[Offer, Title]:
        def title(value: Any) -> str:
            return words.choice(spec.name, str(value))

        return lambda typed: _fitting(typed, [(value, title(value)) for value in spec.values]), title

    def _link(self, kept: Kept, spec: Field) -> tuple[Offer, Title]:
        within = _same_owner(kept, spec)

        def title(number: Any) -> str:
            return self.records.titles(spec.kind, [number], words.language()).get(number, "")

        return lambda typed: self.records.offer(spec.kind, typed, **within), title


def _same_owner(kept: Kept, spec: Field) -> dict[str, Any]:
    """A part links to parts of the same whole: a note to a session of its own meeting."""
    known = {field.name for field in fields(spec.kind)}
    owners = (field for field in fields(kept.kind) if field.owner and field.name in known)
    return {field.name: value for field in owners if (value := kept.values[field.name]) is not None}


def _fitting(typed: str, offers: list[tuple[Any, str]]) -> list[tuple[Any, str]]:
    asked = fold(typed).split()
    return [one for one in offers if all(word in fold(one[1]) for word in asked)]
