"""What is said of notes and clusters on a board: to screen readers, in tooltips, below the board."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.codes import Codes
from ppa_desk.services.meetings.board import BoardCluster, BoardNote
from ppa_desk.services.meetings.origins import read
from ppa_desk.ui import words
from ppa_desk.ui.meetings.lines import coded

translate = QCoreApplication.translate


def cluster_title(cluster: BoardCluster) -> str:
    """Return what a cluster is called, or that it has no title yet."""
    return cluster.title(words.language()) or translate("Board", "No title yet")


def cluster_facts(cluster: BoardCluster, notes: int, votes: int | None) -> str:
    """Return how many notes and votes a cluster holds, and whether it is a theme."""
    told = [translate("Board", "%n note(s)", "", notes)]
    if votes is not None:
        told.append(translate("Board", "%n vote(s)", "", votes))
    if cluster.theme_id is not None:
        told.append(translate("Board", "is a theme"))
    if cluster.priority_id is not None:
        told.append(translate("Board", "led to a priority"))
    return " · ".join(told)


def note_facts(codes: Codes, note: BoardNote) -> str:
    """Return colour, votes, who wrote a note and in which part of the board."""
    told = [coded(codes, "note_colour", note.colour)]
    if note.votes is not None:
        told.append(translate("Board", "%n vote(s)", "", note.votes))
    told += [note.written_by, note.frame]
    return " · ".join(filter(None, told))


def origin_told(kept: str) -> str:
    """Return where a note came from; empty where nothing is known."""
    found = read(kept)
    if found is None:
        return kept
    if not found.file:
        return translate("Board", "pasted, line {line}").format(line=found.line)
    if found.number:
        return translate("Board", "{file}, number {number}").format(file=found.file, number=found.number)
    file = f"{found.file}, {found.sheet}" if found.sheet else found.file
    return translate("Board", "{file}, line {line}").format(file=file, line=found.line)
