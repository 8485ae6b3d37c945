"""Icons are line drawings of one weight, coloured by role, sharp on every screen."""

import re
import xml.etree.ElementTree as Xml

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ppa_desk.ui import icons, theme
from ppa_desk.ui.shell.palette import KIND_ICONS


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_with_one_weight_in_the_colour_it_is_given(name):
    source = icons._source(name)
    root = Xml.fromstring(source)
    assert QSvgRenderer(QByteArray(source.encode())).isValid()
    assert (root.get("viewBox"), root.get("stroke-width"), root.get("fill")) == ("0 0 20 20", "1.5", "none")
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', source)) <= {"currentColor", "none"}
    assert "stroke-width" not in "".join(str(one.attrib) for one in root.iter() if one is not root)


def inked(pixmap):
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_leaves_ink(qapp, name):
    assert inked(icons.icon(name, "accent").pixmap(QSize(40, 40))) == {QColor(theme.LIGHT.accent).name()}


def test_icons_are_drawn_for_the_screens_pixels(qapp):
    drawn = icons.icon("home").pixmap(QSize(20, 20), 2.0)
    assert drawn.size() == QSize(40, 40) and drawn.devicePixelRatio() == 2.0


def test_icons_follow_light_and_dark(qapp):
    chosen = icons.icon("home", "text")
    try:
        theme.apply(QApplication.instance(), "dark")
        assert inked(chosen.pixmap(QSize(40, 40))) == {QColor(theme.DARK.text).name()}
    finally:
        theme.apply(QApplication.instance(), "light")
    assert inked(chosen.pixmap(QSize(40, 40))) == {QColor(theme.LIGHT.text).name()}


def test_a_control_that_is_off_is_drawn_fainter(qapp):
    off = icons.icon("home", "text").pixmap(QSize(40, 40), QIcon.Mode.Disabled)
    assert inked(off) == {QColor(theme.LIGHT.edge).name()}


def test_an_icon_nobody_drew_is_noticed_at_once():
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_every_kind_has_an_icon_there_is():
    assert set(KIND_ICONS.values()) <= set(icons.names())
