"""What is installed: the wheel and its contents, the pinned requirements, what the set-up says."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer import commands, environment, steps, system

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
GROUPS = PROJECT["dependency-groups"]
DEV = [*RUNTIME, *GROUPS["build"], *(each for each in GROUPS["dev"] if isinstance(each, str))]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Build the wheel and return the names in it."""
    out = tmp_path_factory.mktemp("wheel")
    line = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(line, cwd=ROOT, check=True, capture_output=True)
    [made] = out.glob("*.whl")
    return ZipFile(made).namelist()


@pytest.mark.parametrize("kind", ["forms", "reports", "resources"])
def test_the_wheel_holds_every_shipped_file(wheel: list[str], kind: str) -> None:
    files = [path for path in (ROOT / kind).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert files
    assert {f"ppa_desk/_shipped/{path.relative_to(ROOT).as_posix()}" for path in files} <= set(wheel)


def test_the_wheel_holds_every_module_and_no_test(wheel: list[str]) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "ppa_desk").rglob("*.py")}
    assert modules <= set(wheel)
    assert not [name for name in wheel if name.startswith(("tests/", "installer/", "demo/"))]


def test_every_language_is_compiled_into_the_wheel(wheel: list[str]) -> None:
    languages = [path.stem for path in (ROOT / "resources" / "languages").glob("*.ts")]
    assert {f"ppa_desk/_shipped/resources/languages/{name}.qm" for name in languages} <= set(wheel)


def test_the_wheel_carries_the_licences(wheel: list[str]) -> None:
    carried = {name.split("/licenses/")[1] for name in wheel if "/licenses/" in name}
    assert {"LICENSE", "resources/fonts/Andika-OFL.txt", "resources/fonts/DejaVu-licence.txt"} <= carried


def pinned(kind: str) -> dict[str, tuple[str, int]]:
    """Return the version of each pinned package and how many files of it are known by hash."""
    text = environment.REQUIREMENTS[kind].read_text("utf-8")
    blocks = re.findall(r"^(\S+)==(\S+)([^\n]*\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)*)", text, re.MULTILINE)
    return {name: (version, rest.count("--hash")) for name, version, rest in blocks}


@pytest.mark.parametrize(("kind", "declared"), [("runtime", [*RUNTIME, *GROUPS["build"]]), ("dev", DEV)])
def test_what_the_project_declares_is_pinned_within_its_bounds(kind: str, declared: list[str]) -> None:
    pins = pinned(kind)
    for requirement in map(Requirement, declared):
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)][0]), requirement


def test_developers_and_users_run_the_same_versions() -> None:
    assert pinned("runtime").items() <= pinned("dev").items()


@pytest.mark.parametrize("kind", ["runtime", "dev"])
def test_every_pin_has_hashes_and_no_address(kind: str) -> None:
    text = environment.REQUIREMENTS[kind].read_text("utf-8")
    assert len(pinned(kind)) == len(re.findall("==", re.sub(r";.*", "", text)))
    assert all(hashes for _, hashes in pinned(kind).values())
    assert not re.search(r"://|index|find-links|trusted|file:| @ ", text)


def test_the_hashes_of_compiled_packages_serve_every_system() -> None:
    compiled = ("cryptography", "pikepdf", "pillow", "psycopg-binary", "pyside6-essentials", "sqlcipher3")
    assert [name for name in compiled if pinned("runtime")[name][1] < 5] == []


def test_an_older_python_reads_the_bootstrap_far_enough_to_say_so() -> None:
    ast.parse((ROOT / "installer" / "bootstrap.py").read_text("utf-8"), feature_version=(3, 6))


def test_the_set_up_needs_nothing_but_python() -> None:
    names = ("bootstrap", "commands", "environment", "steps", "system")
    trees = (ast.parse((ROOT / "installer" / f"{name}.py").read_text("utf-8")) for name in names)
    assert set(_imports(trees)) <= sys.stdlib_module_names | {"installer"}


def _imports(trees: Iterable[ast.AST]) -> Iterable[str]:
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


LACKING = system.Need("libppa-desk-absent.so.9", "libabsent9", "absent-libs", "absent")
TOOL = system.Need("ppa-desk-absent-tool", "absent-utils", "absent-utils", "absent")


def test_a_missing_library_and_a_missing_tool_are_noticed() -> None:
    expected = [LACKING, TOOL] if sys.platform == "linux" else [TOOL]  # elsewhere Qt's wheels bring all they load
    assert system.missing([LACKING, TOOL, *system.QT]) == expected


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("apt-get", "sudo apt-get install -y absent-utils libabsent9"),
        ("dnf", "sudo dnf install -y absent-libs absent-utils"),
        ("pacman", "sudo pacman -S --needed absent"),
    ],
)
def test_the_exact_command_is_named(monkeypatch: pytest.MonkeyPatch, tool: str, command: str) -> None:
    monkeypatch.setattr(system, "can_install", lambda: False)
    monkeypatch.setattr(system.shutil, "which", lambda name: name if name == tool else None)
    with pytest.raises(steps.Stop, match="Then run the same command again") as stopped:
        system.provide([LACKING, TOOL], must=True)
    assert command in str(stopped.value)


def test_what_is_not_needed_now_does_not_stop(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "can_install", lambda: False)
    system.provide([TOOL], must=False)
    assert "ppa-desk-absent-tool" in capsys.readouterr().out


def test_a_failed_step_is_named_with_the_way_to_repeat_it() -> None:
    told = pytest.raises(steps.Stop, match=r"types: failed \(exit code 3\).*--only types")
    with told, steps.step("types", "bootstrap.py test --only types"):
        steps.call(sys.executable, "-c", "raise SystemExit(3)")


def test_without_a_display_the_window_is_not_promised(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "has_display", lambda: False)
    assert commands.run(["run"]) == 1
    assert "No display was found" in capsys.readouterr().err


def test_an_unexpected_skip_fails_the_run(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    (tmp_path / "test_a.py").write_text("import pytest\ndef test_a(): pytest.skip('no screen')\n", "utf-8")
    line = [sys.executable, "-m", "pytest", "-p", "installer.skips", "-c", tmp_path / "pytest.ini", tmp_path]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert "UNEXPECTED SKIP" in done.stdout
    assert "no screen" in done.stdout
