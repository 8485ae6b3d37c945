"""Pictures on their way in: measured before they are unpacked, and freed of what the camera wrote into them."""

import warnings
from io import BytesIO
from typing import Any

from ppa_desk.errors import DeskError

MOST_PIXELS = 80_000_000
"""Of all frames together: 240 MB unpacked."""

_SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
_READ = ("PNG", "JPEG", "GIF", "TIFF", "WEBP")
_BESIDE = ("comment", "XML:com.adobe.xmp", "xmp", "photoshop", "exif")
_HEIF = {b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"}
_ORIENTATION = 0x0112


class PictureTooLarge(DeskError):
    """Unpacked, the picture would fill the memory."""

    code = "attachment.picture_too_large"


class PictureUnreadable(DeskError):
    """The file begins like a picture but cannot be read as one."""

    code = "attachment.picture_unreadable"


def picture_type(content: bytes) -> str:
    """Return the media type of a picture by its first bytes; nothing where it is none."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF:
        return "image/heif"
    return next((told for sign, told in _SIGNS if content.startswith(sign)), "")


def cleaned(content: bytes, name: str) -> bytes:
    """Return a picture upright and without place, time, device or comments. PictureTooLarge, PictureUnreadable."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=_READ) as picture:
                if picture.width * picture.height * getattr(picture, "n_frames", 1) > MOST_PIXELS:
                    raise PictureTooLarge(name=name, width=picture.width, height=picture.height)
                return _written(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureTooLarge(name=name, width=0, height=0) from error
    except DeskError:
        raise
    except Exception as error:
        raise PictureUnreadable(name=name) from error


def _written(picture: Any) -> bytes:
    """Write a picture again, with its colours and nothing else a camera or program wrote beside them."""
    frames, target = getattr(picture, "n_frames", 1), "JPEG" if picture.format == "MPO" else picture.format
    told: dict[str, Any] = {"icc_profile": picture.info.get("icc_profile"), "quality": 95}
    turned = picture.getexif().get(_ORIENTATION, 1) != 1
    if turned or target == "TIFF":
        picture = _plain(picture)
    elif picture.format == "JPEG":
        told["quality"] = "keep"
    for name in _BESIDE:
        picture.info.pop(name, None)
    out = BytesIO()
    picture.save(out, target, save_all=frames > 1 and target in ("GIF", "PNG", "WEBP") and not turned, **told)
    return out.getvalue()


def _plain(picture: Any) -> Any:
    """Return the pixels of the first page, upright."""
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(picture)
    upright.info.clear()
    return upright.copy()
