"""What the journal says of what may leave the office."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "release.added": QT_TRANSLATE_NOOP("Actions", "Exported incidents"),
    "incidents.let_out": QT_TRANSLATE_NOOP("Actions", "Let incidents be seen by more"),
}
