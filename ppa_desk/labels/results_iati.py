"""What was done before results were given out."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "indicators.shown": QT_TRANSLATE_NOOP("Actions", "Made indicators of “{title}” visible to everyone"),
}
