"""Where a note came from, as it is kept: a file and the line or number within it, or that it was pasted."""

from dataclasses import dataclass

PASTED = "pasted"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Origin:
    """A file, empty where a text was pasted; the line counted from 1, or the number the note had there."""

    file: str = ""
    sheet: str = ""
    line: int = 0
    number: str = ""

    def kept(self) -> str:
        """Return it as it is kept."""
        name = self.file[-_LONGEST:] or PASTED
        if self.number:
            return f"{name}#{self.number[:80]}"
        return f"{name}:{self.sheet}!{self.line}" if self.sheet else f"{name}:{self.line}"


def read(kept: str) -> Origin | None:
    """Return what was kept; None where somebody wrote something else, or nothing is known."""
    name, sign, number = kept.rpartition("#")
    if sign and name and number and "." in name:
        return Origin(name, number=number)
    name, sign, where = kept.rpartition(":")
    sheet, _, line = where.rpartition("!")
    if not sign or not line.isascii() or not line.isdigit() or len(line) > 9:
        return None
    return Origin("" if name == PASTED else name, sheet, int(line))
