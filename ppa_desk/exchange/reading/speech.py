"""What was written in a chat or said in a recording: known by how its lines begin, read as text."""

import re

from ppa_desk.exchange.reading.book import Book

HEAD = 400
"""Letters of a line within which its time, name and addressee stand."""
_TIME, _TEXT = r"(?P<time>\d{1,2}:\d\d(?::\d\d)?)", r"(?:\s(?P<text>.*))?"
_TO = r"\s+(?:to|à)\s+(?P<to>.{1,200}?)"
BEGINNINGS = tuple(
    re.compile(told)
    for told in (
        _TIME + r"\t(?!\s*From\s)\s*(?P<name>[^\t:]{1,200}):\t(?P<text>.*)",
        _TIME + r"\s+From\s+(?P<name>.{1,200}?)(?:" + _TO + r")?\s*:" + _TEXT,
        _TIME + r"\s+De\s+(?P<name>.{1,200}?)" + _TO + r"\s*:" + _TEXT,
        _TIME + r"\t\s*(?P<name>[^\t:]{1,200}):" + _TEXT,
        r"(?:From|De)\s+(?P<name>.{1,200}?)" + _TO + r"\s*:\s*" + _TIME + r"\s*(?P<half>[AaPp][Mm])?\s*",
    )
)
"""How messages begin, each with time and name, some with to whom."""


def is_speech(name: str, data: bytes) -> bool:
    """Say whether a file is a transcript or a saved chat."""
    start = data[:4_000].decode("utf-8-sig", "replace")
    if start.lstrip().startswith("WEBVTT"):
        return True
    if not name.lower().endswith((".txt", ".vtt")):
        return False
    lines = [line for line in start.splitlines() if line.strip()][:10]
    return any(beginning(line) for line in lines)


def beginning(line: str) -> re.Match[str] | None:
    """Return how a message begins; None where a line goes on with one."""
    head = line[:HEAD]
    return next((found for one in BEGINNINGS if (found := one.fullmatch(head))), None)


def read(name: str, text: str) -> Book:
    """Return a chat or transcript as text."""
    return Book(name, "speech", data=text)
