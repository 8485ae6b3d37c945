"""What the journal says of mine sites."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "sites.taken_in": QT_TRANSLATE_NOOP("Actions", "Took visits to mine sites in from {title}"),
    "photo.added": QT_TRANSLATE_NOOP("Actions", "Added the picture {title}"),
    "site_validity.kept": QT_TRANSLATE_NOOP("Actions", "Set how long a status holds by {title}"),
}
"""Sentences about mine sites."""
