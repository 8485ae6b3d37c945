"""What the journal says of polls and priorities."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "poll.counted": QT_TRANSLATE_NOOP("Actions", "Typed in counts of the poll “{title}”"),
    "poll.balloted": QT_TRANSLATE_NOOP("Actions", "Entered ballots of the poll “{title}”"),
    "poll.unballoted": QT_TRANSLATE_NOOP("Actions", "Removed ballots of the poll “{title}”"),
    "poll.offered": QT_TRANSLATE_NOOP("Actions", "Put answers into the poll “{title}”"),
    "priority.classed": QT_TRANSLATE_NOOP("Actions", "Gave {count} priorities the next step their measures say"),
    "measure_weight.chosen": QT_TRANSLATE_NOOP("Actions", "Changed the weight of a measure of priorities"),
    "poll_threshold.chosen": QT_TRANSLATE_NOOP("Actions", "Changed a threshold of the words polls are told in"),
}
