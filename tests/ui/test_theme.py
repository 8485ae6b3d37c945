"""Everything drawn can be read, in both modes."""

import pytest
from PySide6.QtGui import QFont

from ppa_desk.ui import theme

MODES = {"light": theme.LIGHT, "dark": theme.DARK}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("ink", "ground"), theme.TEXT_PAIRS)
def test_text_stands_out_from_its_ground(mode: str, ink: str, ground: str) -> None:
    roles = MODES[mode]
    assert theme.contrast(getattr(roles, ink), getattr(roles, ground)) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("shape", "ground"), theme.SHAPE_PAIRS)
def test_the_outline_of_an_input_is_seen(mode: str, shape: str, ground: str) -> None:
    roles = MODES[mode]
    assert theme.contrast(getattr(roles, shape), getattr(roles, ground)) >= 3


def test_contrast_is_that_of_the_guideline() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("mode", MODES)
def test_the_stylesheet_names_no_role_that_does_not_exist(mode: str) -> None:
    assert "@" not in theme.stylesheet(MODES[mode])


@pytest.mark.parametrize("mode", MODES)
def test_a_palette_says_which_colours_it_belongs_to(qapp, mode: str) -> None:
    assert theme.roles_of(theme.palette_of(MODES[mode])) is MODES[mode]


def test_a_larger_text_size_makes_all_sizes_larger() -> None:
    assert "font-size: 33px" in theme.stylesheet(theme.LIGHT, 1.5)
    bigger = QFont()
    bigger.setPixelSize(26)
    assert theme.scale_of(bigger) == 2


def test_without_a_font_on_the_system_ours_is_used(qapp, monkeypatch) -> None:
    monkeypatch.setattr(theme.QFontDatabase, "families", staticmethod(lambda *_: []))
    assert theme.font().family() == "Andika"
