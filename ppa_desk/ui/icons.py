"""Line drawings of one weight, coloured by role. They follow the palette: light and dark need no second call."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ppa_desk.shipped import shipped
from ppa_desk.ui import theme

SIZE = 20
"""The grid icons are drawn on, in pixels."""


@cache
def names() -> tuple[str, ...]:
    """Return the icons there are."""
    return tuple(sorted(f.name.removesuffix(".svg") for f in shipped("resources", "icons").iterdir()))


@cache
def icon(name: str, role: str = "secondary") -> QIcon:
    """Return an icon in the colour of a role; grey where its control is disabled, the accent where it is on."""
    _source(name)
    return QIcon(_engine(name, role))


def pixmap(name: str, role: str = "secondary", size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `size` pixels, sharp on a screen of that pixel ratio."""
    colour = theme.roles_of(QGuiApplication.palette()).colour(role).name()
    return _drawn(name, colour, size, size, ratio)


@cache
def _source(name: str) -> str:
    return shipped("resources", "icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(width, height) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    side = min(drawn.width(), drawn.height())
    place = QRectF((drawn.width() - side) / 2, (drawn.height() - side) / 2, side, side)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, place)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _engine(name: str, role: str) -> "_Engine":
    """The engines live as long as the program: Qt shares them among icons without asking Python."""
    return _Engine(name, role)


class _Engine(QIconEngine):
    """Draws one icon in the colours the palette has at that moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        return _engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        painter.drawPixmap(rect.topLeft(), self._pixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._pixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._pixmap(size, mode, state, scale)

    def _pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        role = "edge" if mode == QIcon.Mode.Disabled else "accent" if state == QIcon.State.On else self._role
        colour = theme.roles_of(QGuiApplication.palette()).colour(role).name()
        return _drawn(self._name, colour, size.width(), size.height(), ratio)
