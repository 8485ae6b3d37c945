"""The layers, and the house rules that a machine can hold."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "ppa_desk"

LOW = {"model", "errors", "shipped"}
HIGH = LOW | {"services", "forms", "documents", "exchange"}
WORDS = {"sentences", "labels"}
MAY = {
    "__init__": set(),
    "errors": set(),
    "shipped": set(),
    "sentences": {"errors"},
    "labels": {"sentences"},
    "model": {"errors", "shipped"},
    "forms": LOW,
    "store": LOW,
    "services": LOW | {"store", "forms"},
    "exchange": LOW | {"services", "forms"},
    "documents": LOW | {"services", "forms"},
    "demo": HIGH,
    "telling": WORDS | {"services"},
    "ui": HIGH | WORDS | {"demo"},
    "cli": HIGH | WORDS | {"demo", "telling", "ui"},
    "__main__": {"cli"},
}
ONLY = {
    "PySide6": {"ui"},
    "PIL": {"documents", "store"},
    "alembic": {"store"},
    "cryptography": {"store"},
    "defusedxml": {"exchange", "forms", "store"},
    "docx": {"documents"},
    "keyring": {"store/keys.py"},
    "lark": {"forms"},
    "mpmath": {"services"},
    "msgspec": {"services/surveys/dataset.py", "store/values.py"},
    "openpyxl": {"documents", "exchange"},
    "phonenumbers": {"services"},
    "pikepdf": {"documents", "exchange"},
    "psycopg": {"store"},
    "pydantic": {"model", "services", "store"},
    "pyxform": {"exchange"},
    "rapidfuzz": {"services"},
    "regex": {"forms"},
    "reportlab": {"documents"},
    "shiboken6": {"ui"},
    "sqlalchemy": {"model", "services", "store"},
    "sqlcipher3": {"store"},
    "sqlmodel": {"model", "services", "store"},
    "tomli_w": {"forms"},
    "tqdm": {"cli"},
}
LINES_IN_A_FILE = 400
LINES_IN_A_FUNCTION = 50


def tracked(*patterns: str) -> list[Path]:
    """Return the files that git knows, new ones included."""
    line = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    names = subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return [path for name in names if (path := ROOT / name).is_file()]


def imported(tree: ast.AST) -> Iterator[list[str]]:
    """Yield every name that is imported anywhere, in parts; a relative import starts with an empty part."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".") for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            yield from ([*start.split("."), name.name] for name in node.names)


def layer_of(place: str) -> str:
    return place.split("/")[0].removesuffix(".py")


def wrong_imports(place: str, source: str) -> list[str]:
    """Name the imports that the file at `place` (within the package) must not have."""
    return [".".join(parts) for parts in imported(ast.parse(source)) if not allowed(place, *parts)]


def allowed(place: str, first: str, *rest: str) -> bool:
    layer = layer_of(place)
    if not first:
        return False
    if first == "ppa_desk":
        return not rest or rest[0].startswith("__version") or rest[0] in MAY.get(layer, set()) | {layer}
    return first in sys.stdlib_module_names or not ONLY.get(first, set()).isdisjoint({layer, place})


def modules() -> list[Path]:
    return tracked("ppa_desk/*.py")


def written_by_hand() -> list[Path]:
    """Return all Python files but the migrations, which Alembic writes and nobody edits after a release."""
    return [path for path in tracked("*.py") if path.parent.name != "versions"]


def test_imports_point_one_way() -> None:
    wrong = {
        place: found
        for path in modules()
        if (found := wrong_imports(place := path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8")))
    }
    assert not wrong


def test_every_part_of_the_package_has_its_layer() -> None:
    assert {layer_of(path.relative_to(PACKAGE).as_posix()) for path in modules()} <= set(MAY)


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("model/members.py", "from ppa_desk.store.unit import Unit"),
        ("model/members.py", "import ppa_desk.services"),
        ("model/members.py", "from ppa_desk import services"),
        ("store/search.py", "def late():\n    from ppa_desk.services import desk"),
        ("services/members/register.py", "from ppa_desk.documents import page"),
        ("services/members/register.py", "from ppa_desk.ui.tasks import Tasks"),
        ("services/members/register.py", "from ppa_desk.sentences import sentence"),
        ("documents/page.py", "from ppa_desk.store.database import Database"),
        ("documents/page.py", "from ppa_desk.exchange import iati"),
        ("ui/shell/window.py", "from ppa_desk.cli import main"),
        ("cli.py", "from ppa_desk.store.database import Database"),
        ("errors.py", "from ppa_desk.model.codes import Code"),
        ("services/members/register.py", "from PySide6.QtCore import QObject"),
        ("ui/shell/window.py", "import sqlmodel"),
        ("ui/shell/window.py", "if True:\n    from sqlalchemy import select"),
        ("services/members/register.py", "import reportlab.platypus"),
        ("documents/sheet.py", "import keyring"),
        ("store/backup.py", "import keyring"),
        ("services/members/register.py", "from cryptography.fernet import Fernet"),
        ("services/members/register.py", "import openpyxl"),
        ("ui/shell/window.py", "import requests"),
        ("ui/shell/window.py", "from .lists import ListModel"),
        ("ui/shell/window.py", "from . import lists"),
    ],
)
def test_a_forbidden_import_is_found(place: str, source: str) -> None:
    assert wrong_imports(place, source)


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("ui/shell/window.py", "from PySide6.QtWidgets import QWidget\nfrom ppa_desk.services.desk import Desk"),
        ("cli.py", "from ppa_desk import __version__\nfrom ppa_desk.ui import app\nimport tqdm"),
        ("store/keys.py", "import keyring\nfrom cryptography.hazmat.primitives import hashes"),
        ("services/desk.py", "from ppa_desk.store.database import Database\nfrom sqlmodel import select"),
    ],
)
def test_a_lawful_import_is_left_alone(place: str, source: str) -> None:
    assert not wrong_imports(place, source)


def test_every_package_that_layers_may_use_is_declared() -> None:
    declared = (ROOT / "pyproject.toml").read_text("utf-8").lower()
    through = {"pil": "pillow", "pydantic": "sqlmodel", "shiboken6": "pyside6", "tomli_w": "tomli-w"}
    assert [name for name in ONLY if through.get(name.lower(), name.lower()) not in declared] == []


def test_nothing_is_imported_by_a_name_made_at_run_time() -> None:
    dodges = re.compile(r"\b(import_module|__import__)\(")
    assert [path for path in modules() if dodges.search(path.read_text("utf-8"))] == []


def test_table_modules_read_their_annotations_at_once() -> None:
    lazy = [p for p in modules() if "from __future__ import annotations" in p.read_text("utf-8")]
    assert [path for path in lazy if layer_of(path.relative_to(PACKAGE).as_posix()) == "model"] == []


def test_no_file_outgrows_a_room_one_can_see_across() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in written_by_hand()}
    assert {name: lines for name, lines in sizes.items() if lines > LINES_IN_A_FILE} == {}


def test_no_function_outgrows_a_page() -> None:
    long = {
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}": lines
        for path in written_by_hand()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > LINES_IN_A_FUNCTION
    }
    assert long == {}


def test_every_public_module_says_what_it_is_for() -> None:
    code = tracked("ppa_desk/*.py", "installer/*.py")
    assert [path for path in code if not ast.get_docstring(ast.parse(path.read_text("utf-8")))] == []


def test_no_file_names_a_machine_or_an_index() -> None:
    folder = r"(?<![\w.])/(?:work|root)/[\w.]"
    index = r"\bpy(?:pi|thonhosted)\.(?:org|io)\b|--(?:extra-)?index-url"
    passing = r"(?<![\w.])/(?:tmp|home)/[\w.]"  # a test may name these as examples
    named = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in tracked()
        if b"\0" not in (content := path.read_bytes())
        for number, line in enumerate(content.decode("utf-8").splitlines(), 1)
        if re.search(f"{folder}|{index}" if "tests" in path.parts else f"{folder}|{index}|{passing}", line)
    ]
    assert named == []
