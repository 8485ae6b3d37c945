"""What was done with frameworks, indicators and targets."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "framework.made": QT_TRANSLATE_NOOP("Actions", "Began the results framework “{title}”"),
    "framework.copied": QT_TRANSLATE_NOOP("Actions", "Began “{title}” from the example"),
    "framework.named": QT_TRANSLATE_NOOP("Actions", "Named the levels of “{title}” in another way"),
    "result.shifted": QT_TRANSLATE_NOOP("Actions", "Moved the result “{title}”"),
    "target.set": QT_TRANSLATE_NOOP("Actions", "Set a target of {title}"),
    "target.spread": QT_TRANSLATE_NOOP("Actions", "Spread the target of {title} over its periods"),
    "funder.called": QT_TRANSLATE_NOOP("Actions", "Noted the words of “{title}”"),
}
"""By the name of the unit of work."""
