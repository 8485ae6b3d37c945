"""100,000 contacts from a workbook: read, planned, taken in with the journal, planned again, taken back."""

import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import openpyxl

from ppa_desk.exchange.members.planning import plan
from ppa_desk.exchange.plan import apply
from ppa_desk.exchange.reading import files
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, against, timed
from tests.benchmarks.writing import fresh

CONTACTS, HOUSES, BAR = 100_000, 20_000, 60.0
MORE = 1.5
HEADER = (
    "First name", "Last name", "Organisation", "Job title", "E-mail", "Phone", "Country", "Sector", "City", "Notes",
)  # fmt: skip
_SOUNDS = ("ba", "ko", "mu", "ndi", "la", "shi", "te", "ru", "ya", "no", "ki", "za", "bwe", "lo", "sa", "mi")


def name(number: int) -> str:
    """Return an invented name, another for each number."""
    told = ""
    while number or not told:
        number, at = divmod(number, len(_SOUNDS))
        told += _SOUNDS[at]
    return told.capitalize()


def workbook(path: Path, count: int) -> Path:
    """Write a list of invented contacts."""
    chance = random.Random(6)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    sheet.append(HEADER)
    for number in range(count):
        house = number % HOUSES
        given, family = name(chance.randrange(2_000)), name(number)
        sheet.append(
            [
                given, family, f"Invented House {name(house)}", chance.choice(("Director", "Officer", "Advisor")),
                f"{given}.{family}@h{house}.example.org".lower(), f"+24381{number:07}",
                chance.choice(("DR Congo", "Rwanda", "Uganda")), chance.choice(("automotive", "electronics", "other")),
                chance.choice(("Goma", "Bukavu", "Kigali")), f"Met in {2015 + number % 9}" if number % 7 == 0 else None,
            ]
        )  # fmt: skip
    book.save(path)
    return path


def plainly(path: Path) -> int:
    """Read a workbook with openpyxl alone, cell by cell."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))


def figures() -> Iterator[Figure]:
    """Measure against reading alone, and the whole import against its bar in seconds."""
    with TemporaryDirectory() as folder:
        path = workbook(Path(folder) / "contacts.xlsx", CONTACTS)
        yield against(
            f"{CONTACTS:,} contacts read from a workbook, against openpyxl alone",
            lambda: files.read(path), lambda: plainly(path), MORE, times=1,
        )  # fmt: skip
        desk = Desk(fresh(Path(folder)))
        begun = perf_counter()
        planned = plan(desk, [path])
        told = perf_counter() - begun
        applied = apply(desk, planned.plan)
        whole = perf_counter() - begun
        yield Figure(f"{CONTACTS:,} contacts read and planned", told, BAR, 1.0)
        yield Figure(f"{CONTACTS:,} contacts read, planned and taken in with the journal", whole, BAR, 1.0)
        del planned
        yield Figure(f"{CONTACTS:,} contacts planned again, each compared", timed(lambda: plan(desk, [path])), BAR, 1.0)
        back = timed(lambda: desk.members.taking.undo(applied.unit))
        yield Figure(f"{CONTACTS:,} contacts taken back", back, BAR, 1.0)
        desk.store.close()
