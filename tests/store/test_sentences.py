"""Every error, finding and notice of the store has its sentence, and its values fill it."""

import importlib
import pkgutil
import re
import string
from pathlib import Path

import pytest

import ppa_desk.store
from ppa_desk.errors import DeskError
from ppa_desk.sentences import ERRORS, NOTES, note

NAMES = [one.name for one in pkgutil.iter_modules(ppa_desk.store.__path__)]
MODULES = [importlib.import_module(f"ppa_desk.store.{name}") for name in NAMES]
KINDS = {
    kind
    for module in MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, DeskError) and kind is not DeskError
}
SOURCE = "\n".join(path.read_text("utf-8") for path in Path(ppa_desk.store.__path__[0]).glob("*.py"))
FINDINGS = {f"check.{one}_{how}" for one in ("pages", "structure", "links", "journal") for how in ("good", "bad")}
FINDINGS |= set(re.findall(r'"((?:check|notice)\.\w+)"', SOURCE))


@pytest.mark.parametrize("kind", sorted(KINDS, key=lambda one: one.code))
def test_an_error_has_a_sentence(kind):
    assert kind.code in ERRORS


@pytest.mark.parametrize("code", sorted(FINDINGS))
def test_a_finding_has_a_sentence(code):
    wanted = {name for _, name, _, _ in string.Formatter().parse(NOTES[code]) if name}
    assert note(code, dict.fromkeys(wanted, 3)).endswith(".")


def test_no_sentence_is_left_over():
    assert {code for code in NOTES if code.startswith(("check.", "notice."))} == FINDINGS
