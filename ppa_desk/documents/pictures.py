"""Pictures from the workspace, made safe to embed: measured before they are decoded, no data but the image."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

from ppa_desk.documents.flows import Flow, Prose
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.tagging import Node
from ppa_desk.errors import DeskError

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
MOST_PIXELS = 60_000_000
MOST_BYTES = 50_000_000

Pictures = Callable[[str], bytes]


@dataclass(slots=True)
class Figure:
    """An image at its size on the page."""

    image: ImageReader
    width: float
    height: float
    node: Node
    before: float = 8
    after: float = 0
    keep: bool = False
    anchor: str = ""

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float) -> "tuple[Flow, Flow] | None":
        """A picture is not cut."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the image."""
        pen.image(self.image, x, top - self.height, self.width, self.height, self.node)


@dataclass(slots=True)
class Placeholder:
    """A dashed frame with words in it, where a picture should be."""

    words: Prose
    width: float
    height: float
    before: float = 8
    after: float = 0
    keep: bool = False
    anchor: str = ""

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float) -> "tuple[Flow, Flow] | None":
        """A frame is not cut."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame and the words in its middle."""
        pen.frame(x, top - self.height, self.width, self.height, "attention")
        middle = x + (self.width - max(line.width for line in self.words.lines)) / 2
        self.words.draw(pen, middle, top - (self.height - self.words.height) / 2)


def readable(pictures: Pictures | None, sha256: str, box: tuple[float, float], dots: float) -> ImageReader | None:
    """Return a picture scaled to what `box` points show at `dots` an inch; None where it is not there or not sound."""
    if not sha256 or pictures is None:
        return None
    try:
        data = pictures(sha256)
        return _embedded(data, (int(box[0] * dots / 72), int(box[1] * dots / 72)))
    except (DeskError, KeyError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None  # Pillow raises each of the last four on damaged files; the gap shows in the document


def size_in(image: ImageReader, box: tuple[float, float]) -> tuple[float, float]:
    """Return the largest size of an image, in points, within a box; small images are not blown up."""
    width, height = image.getSize()
    scale = min(box[0] / width, box[1] / height, 1)
    return width * scale, height * scale


def _embedded(data: bytes, most: tuple[int, int]) -> ImageReader:
    if len(data) > MOST_BYTES:
        raise ValueError("too large")
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            image = Image.open(BytesIO(data), formats=FORMATS)
        except Image.DecompressionBombWarning as bomb:
            raise ValueError("too many pixels") from bomb
    with image:
        if image.width * image.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        photo = image.format == "JPEG"
        image.draft("RGB", most)
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail(most, Image.Resampling.LANCZOS)
        return ImageReader(_encoded(_on_white(upright), photo))


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    ground = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")


def _encoded(image: Image.Image, photo: bool) -> BytesIO:
    """Encode afresh, so that nothing of the file but its pixels is kept."""
    bare = Image.frombytes(image.mode, image.size, image.tobytes())
    file = BytesIO()
    if photo:
        bare.save(file, "JPEG", quality=88)
    else:
        bare.save(file, "PNG")
    file.seek(0)
    return file
