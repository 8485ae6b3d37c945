"""How the window looks: colours by role in both modes, sizes, font. One place; everything else names roles."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ppa_desk.shipped import shipped
from ppa_desk.ui.styles import STYLES

TIGHT, INSIDE, BETWEEN, EDGE = 4, 8, 16, 28
"""Spacing in pixels: between lines of one thing, inside a thing, between things, at the page's edge."""

PAGE_TITLE, CARD_TITLE, TEXT, SECONDARY = 22, 15, 13, 12
"""Type sizes in pixels at a text size of 100 %."""

NAVIGATION_ROW, READ_ROW, WORK_ROW, TWO_LINE_ROW = 34, 50, 28, 62
"""Row heights in pixels at a text size of 100 %."""

AREAS_WIDTH, LIST_WIDTH = 172, 286


@dataclass(frozen=True, slots=True)
class Roles:
    """The colours of one mode. A `ground` lies behind the text of its role."""

    page: str
    panel: str
    line: str
    edge: str
    neutral_ground: str
    hover: str
    text: str
    secondary: str
    accent: str
    accent_strong: str
    accent_ground: str
    on_accent: str
    attention: str
    attention_ground: str
    good: str
    good_ground: str
    bad: str
    bad_ground: str

    def colour(self, role: str) -> QColor:
        """Return a role's colour."""
        return QColor(getattr(self, role))


LIGHT = Roles(
    page="#F5F6F7", panel="#FFFFFF", line="#E1E5E8", edge="#87929B", neutral_ground="#EDF0F2", hover="#F0F3F4",
    text="#1C2730", secondary="#5B6873",
    accent="#0B6E69", accent_strong="#085651", accent_ground="#E3F1F0", on_accent="#FFFFFF",
    attention="#9A5B00", attention_ground="#FBF0DC",
    good="#2B6E36", good_ground="#E4F2E6", bad="#A8261B", bad_ground="#FBE9E7",
)  # fmt: skip
DARK = Roles(
    page="#15191C", panel="#1D2226", line="#30383E", edge="#6E7B85", neutral_ground="#2A3137", hover="#252B30",
    text="#E7ECEF", secondary="#9AA7B0",
    accent="#4FC1B8", accent_strong="#7AD6CE", accent_ground="#173735", on_accent="#0E1416",
    attention="#F0B559", attention_ground="#3A2E17",
    good="#83CE91", good_ground="#1B3320", bad="#FF9388", bad_ground="#3D2220",
)  # fmt: skip

NOTES = {
    "": ("#FFFFFF", "#1D2226"),
    "yellow": ("#FFF1A8", "#4A4114"),
    "orange": ("#FFDDB5", "#523616"),
    "pink": ("#FAD4E2", "#552A3D"),
    "purple": ("#E6D9F7", "#42315E"),
    "blue": ("#D3E6FA", "#1F3F5F"),
    "green": ("#D5EFCB", "#264B2A"),
    "grey": ("#E3E7EA", "#3A434A"),
}
"""The grounds of whiteboard notes by the code of their colour, light and dark; `text` is written on them."""


def note_ground(roles: Roles, colour: str | None) -> QColor:
    """Return the ground of a whiteboard note in a mode."""
    return QColor(NOTES.get(colour or "", NOTES[""])[roles is DARK])


TEXT_PAIRS = (
    *((ink, ground) for ink in ("text", "secondary") for ground in ("page", "panel", "neutral_ground", "hover")),
    *((ink, ground) for ink in ("text", "secondary", "accent") for ground in ("accent_ground",)),
    *((ink, ground) for ink in ("accent", "attention", "good", "bad") for ground in ("page", "panel", "hover")),
    *((ink, f"{ink}_ground") for ink in ("attention", "good", "bad")),
    *(("text", f"{ground}_ground") for ground in ("attention", "good", "bad")),
    ("attention", "accent_ground"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
)
"""Every pair of text and ground that is drawn; a test holds each at 4.5:1 or more."""

SHAPE_PAIRS = (("edge", "panel"), ("accent", "panel"), ("accent", "page"))
"""Outlines that must be seen to be used; a test holds each at 3:1 or more."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def roles_of(palette: QPalette) -> Roles:
    """Return the colours that belong to a widget's palette."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(roles: Roles) -> QPalette:
    """Return the palette Qt's own drawing uses."""
    palette = QPalette()
    group = QPalette.ColorGroup
    for role, name in _PALETTE.items():
        palette.setColor(role, roles.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(group.Disabled, role, roles.colour("secondary"))
    return palette


_PALETTE = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "page",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line",
}


def stylesheet(roles: Roles, scale: float = 1.0) -> str:
    """Return the one stylesheet, written in roles and sizes."""
    told = {name: getattr(roles, name) for name in Roles.__dataclass_fields__}
    sizes = {"page_title": PAGE_TITLE, "card_title": CARD_TITLE, "small": SECONDARY, "normal": TEXT}
    told |= {name: f"{round(size * scale)}px" for name, size in sizes.items()}
    sheet = STYLES
    for name in sorted(told, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", told[name])
    return sheet


def font(scale: float = 1.0) -> QFont:
    """Return the system's font in our size; the one we ship where the system has none."""
    chosen = QFont() if QFontDatabase.families() else QFont(_shipped_family())
    chosen.setPixelSize(round(TEXT * scale))
    return chosen


def _shipped_family() -> str:
    _add_font("DejaVuSans")
    return house_family()


@cache
def house_family() -> str:
    """Make the font of documents known to the window, once, and return its name: charts are measured with it."""
    _add_font("Andika-Bold")
    return QFontDatabase.applicationFontFamilies(_add_font("Andika-Regular"))[0]


def _add_font(name: str) -> int:
    data = shipped("resources", "fonts", f"{name}.ttf").read_bytes()
    return QFontDatabase.addApplicationFontFromData(QByteArray(data))


def apply(app: QApplication, scheme: str = "system", scale: float = 1.0) -> None:
    """Dress the application in a scheme (system, light, dark) and text size; again when either changes."""
    hints, wanted = app.styleHints(), _SCHEMES[scheme]
    if hints.colorScheme() != wanted or wanted == Qt.ColorScheme.Unknown:
        hints.setColorScheme(wanted)
    is_dark = (wanted if wanted != Qt.ColorScheme.Unknown else hints.colorScheme()) == Qt.ColorScheme.Dark
    roles = DARK if is_dark else LIGHT
    app.setStyle("Fusion")
    app.setPalette(palette_of(roles))
    app.setFont(font(scale))
    app.setStyleSheet(stylesheet(roles, scale))


_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def scale_of(base: QFont) -> float:
    """Return the text size a font stands for, 1.0 at 100 %."""
    return max(base.pixelSize(), 1) / TEXT if base.pixelSize() > 0 else 1.0
