"""What the journal says of consent, own fields and keeping data."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "person.anonymised": QT_TRANSLATE_NOOP("Actions", "Anonymised a person"),
    "showing.changed": QT_TRANSLATE_NOOP("Actions", "Changed who may see fields"),
}
