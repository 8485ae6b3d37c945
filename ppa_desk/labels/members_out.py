"""What the journal says of lists, directories, letters that go out."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "mailing.written": QT_TRANSLATE_NOOP("Actions", "Put the letters “{title}” into a folder"),
}
