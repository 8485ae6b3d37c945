"""Every word of the window can be said in another language, French is complete, and longer words are not cut."""

import ast
import re
import subprocess
from pathlib import Path
from time import sleep
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ppa_desk.ui import languages, words
from ppa_desk.ui.widgets.parts import Chip
from tests.ui.walk import pages, settle
from tests.ui.whole import closed, opened

ROOT = Path(__file__).parents[2]
LANGUAGES = ROOT / "resources" / "languages"
MESSAGES = dict[tuple[str, str], ElementTree.Element]


def messages(path: Path) -> MESSAGES:
    """Return the messages of a translation by context and English text."""
    contexts = ElementTree.parse(path).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in contexts
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def extracted(tmp_path_factory) -> MESSAGES:
    """What Qt's own tool finds to translate in the program."""
    target = tmp_path_factory.mktemp("ts") / "all.ts"
    sources = [str(path) for path in sorted((ROOT / "ppa_desk").rglob("*.py"))]
    tool = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    line = [ROOT / ".venv" / "bin" / "python", "-c", tool, *sources, "-ts", str(target), "-locations", "none"]
    subprocess.run(line, check=True, capture_output=True)
    return messages(target)


def test_french_has_every_text_of_the_program(extracted: MESSAGES) -> None:
    assert set(extracted) - set(messages(LANGUAGES / "ppa_desk_fr.ts")) == set()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_left_unfinished(language: str) -> None:
    told = messages(LANGUAGES / f"ppa_desk_{language}.ts")
    assert [key for key, one in told.items() if one.find("translation").get("type") == "unfinished"] == []


def test_every_count_has_its_plural_forms(extracted: MESSAGES) -> None:
    counted = {key for key, one in extracted.items() if one.get("numerus") == "yes"}
    for language in ("en", "fr"):
        told = messages(LANGUAGES / f"ppa_desk_{language}.ts")
        for key in counted:
            forms = [form.text or "" for form in told[key].iter("numerusform")]
            assert len(forms) == 2, key
            assert all("%n" in form for form in forms), key


def _counting() -> tuple[set[str], dict[str, str]]:
    """The classes others are made from, and those that count in their own words, with one of these."""
    bases: set[str] = set()
    counting: dict[str, str] = {}
    for path in (ROOT / "ppa_desk" / "ui").rglob("*.py"):
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.ClassDef):
                bases |= {ast.unparse(base) for base in one.bases}
                said = re.search(r"self\.tr\((['\"])([^'\"]*%n)", ast.unparse(one))
                counting |= {one.name: said[2]} if said else {}
    return bases, counting


def test_no_count_of_a_base_class_is_said_in_english() -> None:
    """Qt looks a count up under the name of the class at hand, and finds none in that of a class made from it."""
    bases, counting = _counting()
    assert counting and not {name: words for name, words in counting.items() if name in bases}


def test_translations_keep_the_values_of_their_text() -> None:
    wrong = []
    for (context, source), one in messages(LANGUAGES / "ppa_desk_fr.ts").items():
        told = one.findtext("translation", "")
        names = {part.split("}")[0] for part in source.split("{")[1:]}
        if one.get("numerus") != "yes" and told and names != {part.split("}")[0] for part in told.split("{")[1:]}:
            wrong.append((context, source))
    assert wrong == []


@pytest.fixture
def french(qapp):
    made = languages.install(qapp, "fr")
    yield
    for one in made:
        qapp.removeTranslator(one)


def test_the_window_speaks_french(qtbot, french, tasks, ask, settings, tmp_path) -> None:
    window = opened(tmp_path / "PPA", tasks, ask, settings)
    window.show()
    told = {label.text() for label in window.findChildren(QLabel)}
    assert {"Membres", "Groupes"} <= told
    window.places.go("organisation", window.desk.records.add("organisation", {"name": "Alpha"}).id)
    assert words.field("organisation", "acronym") == "Sigle"
    assert words.language() == "fr"
    closed(window, tasks)


def test_counts_are_said_as_one_says_them(qapp, french) -> None:
    told = [QApplication.translate("ListPanel", "%n shown", "", number) for number in (0, 1, 2)]
    assert told == ["0 affiché", "1 affiché", "2 affichés"]


class Pseudo(QTranslator):
    """A language of letters with accents, almost half longer than English."""

    LETTERS = str.maketrans("aeiouycnAEIOU", "àéîõûÿçñÀÉÎÕÛ")

    def translate(self, context: str, source: str, about: str | None = None, count: int = -1) -> str:
        """Return the English text, longer and with accents; the names of values stay."""
        if not source:
            return source
        parts = source.replace("}", "{").split("{")
        told = "".join(part.translate(self.LETTERS) if at % 2 == 0 else f"{{{part}}}" for at, part in enumerate(parts))
        longer = f"{told} {'ñõçé ' * (len(source) // 10 + 1)}"[: int(len(told) * 1.4) + 2]
        return longer.replace("%ñ", str(count))

    def isEmpty(self) -> bool:
        """It says something to everything."""
        return False


@pytest.fixture
def pseudo(qapp):
    made = Pseudo()
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def cut(root: QWidget) -> list[str]:
    """Name the visible labels and buttons that have less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.height() + 1 < widget.heightForWidth(widget.width())
        else:
            short = widget.width() + 1 < widget.sizeHint().width() or widget.height() + 1 < widget.sizeHint().height()
        if short:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {widget.text()[:60]}")
    return found


def settled(root: QWidget) -> list[str]:
    """Name what is cut once everything that comes from beside the window has come and is laid out."""
    for _ in range(500):
        settle()
        if not cut(root):
            return []
        sleep(0.01)
    return cut(root)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (960, 600)])
def test_longer_words_are_not_cut(qtbot, pseudo, tasks, ask, settings, tmp_path, width: int, height: int) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    window = opened(tmp_path / "PPA", tasks, ask, settings)
    window.resize(width, height)
    window.show()
    found: dict[str, list[str]] = {}
    for page, root in pages(window):
        if short := settled(root):
            found[page] = short
    closed(window, tasks)
    assert [f"{page}: {one}" for page, some in found.items() for one in some] == []


def test_a_chip_is_as_wide_as_its_words(qtbot) -> None:
    chip = Chip("Communications and membership")
    qtbot.addWidget(chip)
    chip.show()
    assert cut(chip.parentWidget() or chip) == []
