import zlib
from io import BytesIO
from struct import pack

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from ppa_desk.store.pictures import PictureTooLarge, PictureUnreadable, cleaned, picture_type

CANARY = "JANE REPORTER 1.6585 S 29.2203 E"


def photo(kind: str, *, orientation: int = 1, size=(40, 20)) -> bytes:
    """A picture whose left half is red, with a canary wherever the format can carry one."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = orientation, CANARY
    exif.get_ifd(ExifTags.IFD.GPSInfo)[29] = CANARY
    told: dict = {"exif": exif}
    if kind == "PNG":
        told["pnginfo"] = PngImagePlugin.PngInfo()
        told["pnginfo"].add_text("Comment", CANARY)
        told["pnginfo"].add_itxt("XML:com.adobe.xmp", f"<x>{CANARY}</x>")
    elif kind in ("JPEG", "WEBP", "GIF"):
        told |= {"comment": CANARY.encode(), "xmp": f"<x>{CANARY}</x>".encode(), "quality": 90}
    out = BytesIO()
    image.save(out, kind, **told)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
def test_a_picture_keeps_its_pixels_and_loses_what_the_camera_wrote(kind):
    before = photo(kind)
    assert CANARY.encode() in before or kind == "GIF"
    after = cleaned(before, "x")
    assert CANARY.encode() not in after
    assert picture_type(after) == picture_type(before) == f"image/{kind.lower()}"
    with Image.open(BytesIO(after)) as image:
        assert image.size == (40, 20)
        assert image.convert("RGB").getpixel((2, 10))[0] > 200
        assert not set(image.getexif()) & {0x010E, 0x0112, 0x8825}


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_a_picture_taken_sideways_comes_in_upright(kind):
    with Image.open(BytesIO(cleaned(photo(kind, orientation=6), "x"))) as image:
        assert image.size == (20, 40) and image.convert("RGB").getpixel((10, 2))[0] > 200
        assert image.getexif().get(0x0112, 1) == 1


def test_a_photo_that_needs_no_turning_is_not_made_worse():
    before = photo("JPEG", size=(64, 64))
    with Image.open(BytesIO(before)) as one, Image.open(BytesIO(cleaned(before, "x"))) as other:
        assert one.quantization == other.quantization


def bomb(width: int, height: int) -> bytes:
    """A small PNG file of many pixels."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return pack(">I", len(content)) + name + content + pack(">I", zlib.crc32(name + content))

    lines = zlib.compressobj()
    packed = b"".join(lines.compress(bytes(width // 8 + 1)) for _ in range(height)) + lines.flush()
    head = pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [9_100, 10_000, 30_000])
def test_a_picture_bomb_is_refused_before_it_is_unpacked(side):
    with pytest.raises(PictureTooLarge):
        cleaned(bomb(side, side), "x")


def test_an_animated_picture_of_too_many_frames_is_refused():
    frames = [Image.new("P", (4000, 4000), n) for n in range(8)]
    out = BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    with pytest.raises(PictureTooLarge):
        cleaned(out.getvalue(), "x")


def test_an_animation_keeps_its_frames():
    frames = [Image.new("RGB", (10, 10), (n * 60, 0, 0)) for n in range(4)]
    out = BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], comment=CANARY.encode())
    after = cleaned(out.getvalue(), "x")
    with Image.open(BytesIO(after)) as image:
        assert image.n_frames == 4
    assert CANARY.encode() not in after


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
def test_half_a_picture_is_refused(kind):
    whole = photo(kind, size=(200, 200))
    with pytest.raises(PictureUnreadable):
        cleaned(whole[: len(whole) // 2], "x")


def test_a_telephone_format_that_cannot_be_cleaned_is_refused():
    content = b"\0\0\0\x18ftypheic" + bytes(64)
    assert picture_type(content) == "image/heif"
    with pytest.raises(PictureUnreadable):
        cleaned(content, "x")
