"""Pictures are made safe before they are embedded; what cannot be shown is said."""

import zlib
from dataclasses import replace
from io import BytesIO
from struct import pack
from time import perf_counter

import pikepdf
import pytest
from PIL import Image

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Picture
from tests.documents.example import photo
from tests.documents.reading import document, drawn, text_of

BLOCK = Picture("abc", "Alt", caption="Caption", gap="picture missing here")


def chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def bomb(width: int, height: int) -> bytes:
    """Return a small PNG that says it is huge."""
    rows = zlib.compressobj(9)
    pixels = rows.compress(bytes(1_000_000)) + rows.flush()
    header = pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def missing(_: str) -> bytes:
    raise KeyError


def refused(_: str) -> bytes:
    raise DeskError


@pytest.mark.parametrize(
    "data",
    [
        bomb(30_000, 30_000),
        bomb(100_000, 100_000),
        bomb(9_000, 9_000),
        b"",
        b"not a picture",
        photo()[:400],
        bomb(100, 100),
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"GIF89a" + bytes(20),
        b"BM" + bytes(60),
        b"II*\x00" + bytes(60),
    ],
    ids=lambda data: repr(data[:12]),
)
def test_a_picture_that_is_not_sound_becomes_a_gap(data):
    begun = perf_counter()
    file, told = drawn(document(BLOCK), lambda _: data)
    assert perf_counter() - begun < 2
    if data != bomb(100, 100):
        assert told.unseen == ("abc",) and "picture missing here" in text_of(file)
    assert "Caption" in text_of(file)


@pytest.mark.parametrize("pictures", [None, missing, refused])
def test_a_picture_that_is_not_there_becomes_a_gap(pictures):
    file, told = drawn(document(BLOCK, replace(BLOCK, gap="")), pictures)
    assert told.unseen == ("abc",)
    assert "picture missing here" in text_of(file) and "picture missing\n" in text_of(file)


def test_a_gap_that_was_meant_is_not_told_as_lost():
    assert drawn(document(Picture("", "", gap="to come")))[1].unseen == ()


def test_nothing_of_the_file_but_its_pixels_is_kept():
    image = Image.open(BytesIO(photo()))
    exif = image.getexif()
    exif[0x010E] = "CANARY description"
    exif.get_ifd(0x8825)[1] = "CANARY place"
    file = BytesIO()
    image.save(file, "JPEG", exif=exif, comment=b"CANARY comment")
    assert b"CANARY" in file.getvalue()
    data, told = drawn(document(BLOCK), lambda _: file.getvalue())
    assert told.unseen == ()
    with pikepdf.open(BytesIO(data)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Stream):
                assert b"CANARY" not in item.read_raw_bytes()


def test_a_picture_taken_sideways_stands_upright():
    image = Image.new("RGB", (60, 20), "white")
    exif = image.getexif()
    exif[0x0112] = 6
    file = BytesIO()
    image.save(file, "JPEG", exif=exif)
    data, _ = drawn(document(BLOCK), lambda _: file.getvalue())
    with pikepdf.open(BytesIO(data)) as opened:
        (embedded,) = opened.pages[0].get_images().values()
        assert (int(embedded.Width), int(embedded.Height)) == (20, 60)


def test_a_large_photo_is_made_small_and_stays_a_photo():
    data, _ = drawn(document(BLOCK), lambda _: photo(6000, 4000))
    with pikepdf.open(BytesIO(data)) as opened:
        (embedded,) = opened.pages[0].get_images().values()
        assert int(embedded.Width) <= 1300 and list(embedded.Filter) == ["/DCTDecode"]
    assert len(data) < 400_000


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_picture_is_shown(mode):
    file = BytesIO()
    Image.new(mode, (40, 30)).save(file, "TIFF" if mode == "CMYK" else "PNG")
    assert drawn(document(BLOCK), lambda _: file.getvalue())[1].unseen == ()
