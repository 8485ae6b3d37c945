"""What the operating system must bring: libraries that Qt loads, a font for its menus, tools that tests call."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from installer.steps import Stop, say


@dataclass(frozen=True)
class Need:
    """A library, program or font (`probe`), and the package that brings it on each family of systems."""

    probe: str
    debian: str
    fedora: str
    arch: str


FONT = "a font"
QT = (
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Need(FONT, "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu"),
)
DISPLAY = (
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
)
TESTS = (
    Need("pdftoppm", "poppler-utils", "poppler-utils", "poppler"),
    Need("git", "git", "git", "git"),
)

INSTALLERS = (
    ("apt-get", "sudo apt-get install -y", "debian"),
    ("dnf", "sudo dnf install -y", "fedora"),
    ("pacman", "sudo pacman -S --needed", "arch"),
    ("brew", "brew install", "arch"),  # on macOS and Windows only tools can be missing, whose names are as on Arch
    ("scoop", "scoop install", "arch"),
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing(needs: Iterable[Need]) -> list[Need]:
    """Those of `needs` that are not here. Qt's own packages are complete on Windows and macOS."""
    return [need for need in needs if not _here(need.probe)]


def _here(probe: str) -> bool:
    if ".so." in probe:
        return sys.platform != "linux" or _loads(probe)
    if probe == FONT:
        return sys.platform != "linux" or _has_font()
    return shutil.which(probe) is not None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf", "ttc"))


def can_install() -> bool:
    """Whether this is Debian or one of its kin, and we may install packages."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None and os.geteuid() == 0


def provide(needs: Iterable[Need], *, must: bool) -> None:
    """Install what is missing where that is possible; otherwise name the command, and stop if it `must` be here."""
    lacking = missing(needs)
    if not lacking:
        return
    names = ", ".join(need.probe for need in lacking)
    if can_install():
        apt_install(sorted({need.debian for need in lacking}))
        return
    words = f"Missing on this computer: {names}. To install: {command_for(lacking)}"
    if must:
        raise Stop(f"{words}\nThen run the same command again.")
    say(words)


def command_for(lacking: Iterable[Need]) -> str:
    """The exact command that a person types on this system to install what is lacking."""
    lacking = list(lacking)
    for tool, start, family in INSTALLERS:
        if shutil.which(tool):
            return f"{start} {' '.join(sorted({getattr(need, family) for need in lacking}))}"
    names = " ".join(sorted({need.debian for need in lacking}))
    return f"the packages that Debian calls {names}, with this system's own installer"


def apt_install(packages: list[str]) -> None:
    """Install Debian packages without a question, as root."""
    line = f"apt-get install -y {' '.join(packages)}"
    say(f"system: {line}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages])
    done = [subprocess.run(each, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True) for each in steps]
    if done[-1].returncode:
        raise Stop(f"{done[-1].stderr.strip()}\nThe system's installer failed. Only this step again: {line}")
