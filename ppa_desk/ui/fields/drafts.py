"""What is typed but not kept yet, anywhere below a widget. Holders have it; `saving` says why no file does."""

from PySide6.QtCore import QObject

from ppa_desk.ui.fields.saving import Holder


def flush(root: QObject) -> bool:
    """Keep everything typed below a widget; say whether all of it could be kept."""
    kept = [holder.flush() for holder in root.findChildren(Holder)]
    return all(kept)


def unkept(root: QObject) -> int:
    """Return how many fields hold something that no record may hold as it stands."""
    return sum(len(holder.pending) for holder in root.findChildren(Holder))
