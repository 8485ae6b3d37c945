"""A form as a TOML file: what `forms/` ships, what a published version keeps. Reading what was written is identical."""

import tomllib
from typing import Any

import tomli_w

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.forms.rows import choice_rows, item_rows, items_of, lists_of, text_of, text_row

_PLAIN = ("key", "version", "default_language")


class NotAForm(DeskError):
    """The text is no form; `why` says what is wrong with it."""

    code = "form.not_a_form"


def write(form: Form) -> str:
    """Write a form as TOML."""
    told: dict[str, Any] = {name: value for name in _PLAIN if (value := getattr(form, name))}
    told |= text_row("title", form.title) | text_row("purpose", form.purpose)
    told |= {name: dict(value) for name in ("settings", "kept") if (value := getattr(form, name))}
    told["question"] = list(item_rows(form.items))
    told["choice"] = list(choice_rows(form.lists))
    return tomli_w.dumps(told, multiline_strings=True)


def read(text: str) -> Form:
    """Read a form from TOML. NotAForm, Unbalanced."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise NotAForm(why=str(error)) from error
    try:
        return Form(
            title=text_of(told, "title"),
            purpose=text_of(told, "purpose"),
            items=items_of(told.get("question", ())),
            lists=lists_of(told.get("choice", ())),
            settings=told.get("settings", {}),
            kept=told.get("kept", {}),
            **{name: str(told[name]) for name in _PLAIN if name in told},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise NotAForm(why=f"{type(error).__name__}: {error}") from error
