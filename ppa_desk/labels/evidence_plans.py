"""What the journal says of corrective action plans."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "evidence_use.attached": QT_TRANSLATE_NOOP("Actions", "Attached “{title}” as evidence"),
    "evidence_use.taken_off": QT_TRANSLATE_NOOP("Actions", "Took off “{title}” as evidence"),
}
