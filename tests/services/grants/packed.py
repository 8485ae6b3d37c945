"""Writing on a reader's pack."""

from pathlib import Path

from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packs import Entry
from ppa_desk.services.grants.review_form import Written
from tests.faults.work import Told

PASSPHRASE = "7K3QD-M4X2P-W9RTC"


def write_on(path: Path, key: str, answers, *, comment="", advice=None, done=False, interest="") -> None:
    """Write about one grant of a pack, as its reader does."""
    opened = packs.read(path, PASSPHRASE)
    opened.keep(key, Entry(Written(answers, comment, advice), done, interest))


def keep_writing(told: Path, place: str) -> None:
    """Keep one number after another as the comment, for ever; each is told once it is kept."""
    opened = packs.read(Path(place), PASSPHRASE)
    at, say = int(opened.entries["grant-1"].written.comment or 0), Told(told)
    say.tell("ready")
    while True:
        at += 1
        opened.keep("grant-1", Entry(Written({}, str(at))))
        say.tell(at)
