"""The folder `.venv`: made once, filled with the pinned requirements, and left alone while they stay the same."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from installer import system
from installer.steps import ROOT, Stop, call, say, step

VENV = ROOT / ".venv"
LANGUAGES = ROOT / "resources" / "languages"
REQUIREMENTS = {
    "runtime": ROOT / "installer" / "requirements.txt",
    "dev": ROOT / "installer" / "requirements-dev.txt",  # everything in the first, and the tools of a developer
}


def program(name: str, venv: Path = VENV) -> Path:
    """Where an environment keeps a program: python, ppa-desk, ruff."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def prepare(kind: str) -> None:
    """Have `.venv` hold the requirements of `kind` and the project itself; nothing happens when it already does."""
    create(VENV)
    known, wanted = _stamp(), _wanted(kind)
    again = f"{sys.executable} installer/bootstrap.py {'test' if kind == 'dev' else 'demo'}"
    if known.get(kind) != wanted[kind]:
        say("requirements: downloading and installing; this happens once")
        with step("requirements", again):
            install(VENV, "--require-hashes", "--only-binary", ":all:", "-r", REQUIREMENTS[kind])
    if known.get("project") != wanted["project"] or any(_uncompiled()):
        with step("project", again):
            install(VENV, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    _stamp_file().write_text(json.dumps(known | wanted), "utf-8")


def create(venv: Path) -> None:
    """Make a virtual environment unless a working one stands there."""
    if _works(program("python", venv), "-c", ""):
        return
    with step("environment", f"{sys.executable} -m venv --clear {venv}"):
        if uv := _uv():
            call(uv, "venv", "--quiet", "--clear", "--python", sys.executable, venv, quiet=True)
        else:
            _need_ensurepip()
            call(sys.executable, "-m", "venv", "--clear", venv, quiet=True)


def install(venv: Path, *what: str | Path) -> None:
    """Install into an environment with uv where it is present, else with the environment's own pip."""
    python = program("python", venv)
    if uv := _uv():
        call(uv, "pip", "install", "--quiet", "--python", python, *what)
        return
    if not _works(python, "-c", "import pip"):
        call(python, "-m", "ensurepip", quiet=True)
    call(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", *what)


@cache
def _uv() -> str | None:
    found = shutil.which("uv")
    return found if found and _works(Path(found), "--version") else None


def _works(command: Path, *arguments: str) -> bool:
    return command.exists() and subprocess.run([command, *arguments], capture_output=True).returncode == 0


def _need_ensurepip() -> None:
    if find_spec("ensurepip"):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if system.can_install():
        system.apt_install([package])
    else:
        raise Stop(f"This Python cannot make a virtual environment. Install it: sudo apt-get install -y {package}")


def _wanted(kind: str) -> dict[str, str]:
    kinds = ("runtime", "dev") if kind == "dev" else ("runtime",)
    project = [ROOT / "pyproject.toml", *sorted(LANGUAGES.glob("*.ts"))]
    return {each: _hash([REQUIREMENTS[each]]) for each in kinds} | {"project": _hash(project)}


def _hash(files: Iterable[Path]) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _uncompiled() -> Iterable[Path]:
    return (words for words in LANGUAGES.glob("*.ts") if not words.with_suffix(".qm").exists())


def _stamp_file() -> Path:
    return VENV / "ppa-desk-installed.json"


def _stamp() -> dict[str, str]:
    try:
        return dict(json.loads(_stamp_file().read_text("utf-8")))
    except (OSError, ValueError):
        return {}
