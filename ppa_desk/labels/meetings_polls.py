"""What the journal says of polls and priorities."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "poll.counted": QT_TRANSLATE_NOOP("Actions", "Typed in counts of the poll “{title}”"),
    "poll.offered": QT_TRANSLATE_NOOP("Actions", "Put answers into the poll “{title}”"),
    "poll_threshold.chosen": QT_TRANSLATE_NOOP("Actions", "Changed a threshold of the words polls are told in"),
}
