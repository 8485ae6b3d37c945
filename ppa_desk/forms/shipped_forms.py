"""The forms that come with the program, by key."""

from functools import cache

from ppa_desk.errors import DeskError
from ppa_desk.forms import toml_form
from ppa_desk.forms.definition import Form
from ppa_desk.shipped import shipped


class NoSuchForm(DeskError):
    """No shipped form has that key."""

    code = "form.no_such"


@cache
def shipped_forms() -> tuple[str, ...]:
    """Return the keys of the shipped forms."""
    return tuple(sorted(f.name.removesuffix(".toml") for f in shipped("forms").iterdir() if f.name.endswith(".toml")))


@cache
def shipped_form(key: str) -> Form:
    """Return a shipped form. NoSuchForm."""
    if key not in shipped_forms():
        raise NoSuchForm(key=key, keys=", ".join(shipped_forms()))
    return toml_form.read(shipped("forms", f"{key}.toml").read_text("utf-8"))
