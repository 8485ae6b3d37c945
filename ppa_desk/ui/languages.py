"""The window's language: our translations and Qt's own, from the wheel or, in a checkout, compiled when needed."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QStandardPaths, QTranslator

from ppa_desk.shipped import shipped

LANGUAGES = ("en", "fr")
NAME = "ppa_desk_{}"
_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


def chosen(setting: str) -> str:
    """Return the language to speak: the setting, else the system's where we have it, else English."""
    if setting in LANGUAGES:
        return setting
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else "en"


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Speak a language from now on; return the translators, which must live as long as it is spoken."""
    system = QLocale.system()
    QLocale.setDefault(system if system.name()[:2] == language else QLocale(language))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    made = [_loaded(app, Path(folder) / f"qtbase_{language}.qm")]
    if (ours := compiled(language)) is not None:
        made.append(_loaded(app, ours))
    return [one for one in made if one is not None]


def compiled(language: str) -> Path | None:
    """Return our translations as Qt reads them, compiled now where a checkout has only their source."""
    folder = shipped("resources", "languages")
    name = NAME.format(language)
    packed, source = Path(str(folder / f"{name}.qm")), Path(str(folder / f"{name}.ts"))
    if packed.is_file() and (not source.is_file() or packed.stat().st_mtime >= source.stat().st_mtime):
        return packed
    return _compile(source) if source.is_file() else None


def _compile(source: Path) -> Path | None:
    cache = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))
    target = cache / f"{source.stem}-{int(source.stat().st_mtime)}.qm"
    if target.is_file():
        return target
    cache.mkdir(parents=True, exist_ok=True)
    line = [sys.executable, "-c", _LRELEASE, str(source), "-qm", str(target)]
    done = subprocess.run(line, capture_output=True, check=False)
    return target if done.returncode == 0 and target.is_file() else None


def _loaded(app: QCoreApplication, path: Path) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(str(path)):
        return None
    app.installTranslator(translator)
    return translator
