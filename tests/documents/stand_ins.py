"""Stand-ins for what a workspace gives a document: a photograph, an address, a gap."""

from io import BytesIO

from PIL import Image, ImageDraw

from ppa_desk.services.content import Run

ADDRESS = "https://forms.example.org/follow-up"
GROUP = "group-photo"


def photo(width: int = 900, height: int = 500) -> bytes:
    """Return a drawn stand-in for a photograph, as JPEG."""
    image = Image.new("RGB", (width, height), "#DCE7E6")
    draw = ImageDraw.Draw(image)
    for at in range(12):
        x, y = 60 + (at % 4) * width // 4.4, 40 + at // 4 * height // 3.2
        draw.rounded_rectangle((x, y, x + width // 5, y + height // 3.8), 12, fill="#B9CFCD")
        draw.ellipse((x + 60, y + 25, x + 115, y + 80), fill="#0B6E69")
    file = BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def pictures(sha256: str) -> bytes:
    """Return the one picture there is."""
    return {GROUP: photo()}[sha256]


def gap(text: str) -> tuple[Run, ...]:
    """A link that nobody has entered."""
    return (Run(text), Run("  "), Run("link missing", "gap"))
