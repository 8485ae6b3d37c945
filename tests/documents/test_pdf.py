"""A file is written whole or not at all, the same for the same content, and soon."""

import ctypes
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pytest

from ppa_desk.documents import pdf
from ppa_desk.sentences import sentence
from ppa_desk.services.content import Bullets, Item, Run, from_json, to_json
from tests.documents.example import ENGLISH, FRENCH, pictures
from tests.documents.reading import document, drawn, paragraph, text_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("content", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_the_text_is_unchanged(content):
    golden = GOLDEN / f"example.{content.language}.txt"
    text = text_of(drawn(content, pictures)[0])
    if os.environ.get("PPA_DESK_GOLDEN") == "write":
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_equal_content_gives_equal_bytes():
    first = drawn(ENGLISH, pictures)[0]
    drawn(FRENCH, pictures)
    assert drawn(from_json(to_json(ENGLISH)), pictures)[0] == first


def test_another_process_gives_the_same_bytes(tmp_path):
    code = (
        "from pathlib import Path; from ppa_desk.documents import pdf;"
        "from tests.documents.example import ENGLISH, pictures;"
        f"pdf.write(ENGLISH, Path({str(tmp_path / 'other.pdf')!r}), pictures)"
    )
    env = {**os.environ, "PYTHONHASHSEED": "7"}
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2], env=env)
    assert (tmp_path / "other.pdf").read_bytes() == drawn(ENGLISH, pictures)[0]


def test_documents_drawn_at_once_do_not_mix():
    with ThreadPoolExecutor(4) as pool:
        both = list(pool.map(lambda content: drawn(content, pictures)[0], [ENGLISH, FRENCH] * 4))
    assert both == [drawn(ENGLISH, pictures)[0], drawn(FRENCH, pictures)[0]] * 4


def test_nothing_heavy_is_loaded_before_a_document_is_drawn():
    code = "import sys, ppa_desk.documents.pdf; print([m for m in ('reportlab', 'PIL', 'pikepdf') if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"


def test_a_megabyte_of_notes_is_drawn_in_under_five_seconds():
    note = "Members of group {} would begin with the steps that cost least, « là où c’est possible », ŋɔlɔ. "
    notes = [note.format(at) * 12 for at in range(900)]
    assert sum(map(len, notes)) > 1_000_000
    begun = perf_counter()
    _, told = drawn(
        document(Bullets(tuple(Item((Run(text),)) for text in notes)), paragraph("see {page}", page_of="x"))
    )
    assert perf_counter() - begun < 5 and told.pages > 200


def test_one_paragraph_of_80_000_words_is_drawn_in_under_five_seconds():
    begun = perf_counter()
    data, _ = drawn(document(paragraph("mot " * 80_000)))
    assert perf_counter() - begun < 5
    assert text_of(data).count("mot") == 80_000


def test_a_word_of_100_000_letters_is_broken_and_kept():
    word = "abcdefghij" * 10_000
    begun = perf_counter()
    data, _ = drawn(document(paragraph(word), words={"page": "-"}))
    assert perf_counter() - begun < 3
    text = text_of(data).split("Title\n")[1]
    assert "".join(line for line in text.split("\n") if line != "-") == word


def test_steps_are_told_and_may_stop_the_work(tmp_path):
    class Stopped(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done == 2:
            raise Stopped

    told: list[tuple[int, int]] = []
    pages = pdf.write(ENGLISH, BytesIO(), step=lambda done, of: told.append((done, of))).pages
    assert told == [(done, pages) for done in range(pages + 1)]
    with pytest.raises(Stopped):
        pdf.write(ENGLISH, tmp_path / "x.pdf", step=stop)
    assert list(tmp_path.iterdir()) == []
    assert drawn(ENGLISH)[1].pages == pages


def test_a_file_is_replaced_whole(tmp_path):
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"old")
    pdf.write(ENGLISH, target, pictures)
    assert target.read_bytes() == drawn(ENGLISH, pictures)[0]
    assert [path.name for path in tmp_path.iterdir()] == ["summary.pdf"]


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(pdf.NotWritten) as caught:
        pdf.write(document(), tmp_path / "nowhere" / "summary.pdf")
    assert "summary.pdf” could not be written: No such file or directory." in sentence(caught.value)


class Full(BytesIO):
    """A stream on a disk that is full."""

    def write(self, data) -> int:
        raise OSError(28, "No space left on device")


class Short(BytesIO):
    """A stream that takes less than it was given."""

    def write(self, data) -> int:
        return super().write(data[:100])


@pytest.mark.parametrize("stream", [Full, Short])
def test_a_stream_that_does_not_take_it_all_is_an_error(stream):
    with pytest.raises(pdf.NotWritten):
        pdf.write(document(), stream())


@pytest.fixture
def full_disk(tmp_path):
    """A disk of 64 kB: real where this user may mount one."""
    libc = ctypes.CDLL(None, use_errno=True)
    where = tmp_path / "disk"
    where.mkdir()
    if libc.mount(b"tmpfs", os.fsencode(where), b"tmpfs", 0, b"size=64k") != 0:
        pytest.skip("only root may mount a small disk; test_a_write_that_fails_half_way covers the rest")
    yield where
    libc.umount2(os.fsencode(where), 2)


@pytest.mark.faults
def test_a_full_disk_leaves_the_old_file_and_nothing_else(full_disk):
    target = full_disk / "summary.pdf"
    target.write_bytes(b"old")
    with pytest.raises(pdf.NotWritten) as caught:
        pdf.write(ENGLISH, target, pictures)
    assert "No space left" in sentence(caught.value)
    assert target.read_bytes() == b"old" and [path.name for path in full_disk.iterdir()] == ["summary.pdf"]


def test_a_write_that_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    def fail(handle: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "summary.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(pdf.NotWritten):
        pdf.write(ENGLISH, target)
    assert target.read_bytes() == b"old" and [path.name for path in tmp_path.iterdir()] == ["summary.pdf"]
