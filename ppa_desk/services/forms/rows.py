"""A form's questions and choices as rows of the workspace, and back."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ppa_desk.forms.definition import Form, Text
from ppa_desk.forms.rows import choice_rows, item_rows, items_of, lists_of
from ppa_desk.model.kinds import fields

Values = dict[str, Any]

ITEM = tuple(field.name for field in fields("form_item") if field.name not in ("form_id", "nr"))
CHOICE = tuple(field.name for field in fields("form_choice") if field.name not in ("form_id", "nr"))


def rows_of(form: Form) -> tuple[list[Values], list[Values]]:
    """Return a form's questions and its choices as values of records, without their form and place."""
    items = [_values(row, ITEM) for row in item_rows(form.items)]
    return items, [_values(row, CHOICE) for row in choice_rows(form.lists)]


def head_of(form: Form) -> Values:
    """Return what the form's own record holds."""
    return {
        "title_en": form.title.en,
        "title_fr": form.title.fr,
        "purpose_en": form.purpose.en,
        "purpose_fr": form.purpose.fr,
        "default_language": form.default_language,
        "kept": json.dumps({"settings": dict(form.settings), "kept": dict(form.kept)}, ensure_ascii=False),
    }


def form_of(head: Mapping[str, Any], items: Iterable[Mapping[str, Any]], choices: Iterable[Mapping[str, Any]]) -> Form:
    """Put a form together from its records. Unbalanced."""
    kept = json.loads(head["kept"] or "{}")
    return Form(
        key=head["key"],
        title=Text(head["title_en"], head["title_fr"]),
        purpose=Text(head["purpose_en"], head["purpose_fr"]),
        default_language=head["default_language"] or "en",
        items=items_of(_row(one, ITEM) for one in items),
        lists=lists_of(_row(one, CHOICE) for one in choices),
        settings=kept.get("settings", {}),
        kept=kept.get("kept", {}),
    )


def _values(row: Mapping[str, Any], known: tuple[str, ...]) -> Values:
    told: Values = {name: row.get(name, False if name == "other" else "") for name in known}
    more = {name: value for name, value in row.items() if name not in known}
    return told | {"more": json.dumps(more, ensure_ascii=False)}


def _row(values: Mapping[str, Any], known: tuple[str, ...]) -> Values:
    told = {name: values[name] for name in known if values[name]}
    more = values["more"]
    return told | json.loads(more) if more != "{}" else told
