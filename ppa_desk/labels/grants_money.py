"""What was done with tranches, payments and agreements."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "tranche.planned": QT_TRANSLATE_NOOP("Actions", "Planned the tranches of “{title}”"),
    "tranche.asked": QT_TRANSLATE_NOOP("Actions", "Asked for the release of tranche {nr} of “{title}”"),
    "tranche.released": QT_TRANSLATE_NOOP("Actions", "Released tranche {nr} of “{title}”"),
    "tranche.taken_back": QT_TRANSLATE_NOOP("Actions", "Took back the release of tranche {nr} of “{title}”"),
    "tranche.cancelled": QT_TRANSLATE_NOOP("Actions", "Cancelled tranche {nr} of “{title}”"),
    "tranche.resumed": QT_TRANSLATE_NOOP("Actions", "Planned tranche {nr} of “{title}” again"),
    "payment.noted": QT_TRANSLATE_NOOP("Actions", "Noted a payment of tranche {nr} of “{title}”"),
    "payment.reversed": QT_TRANSLATE_NOOP("Actions", "Reversed a payment of tranche {nr} of “{title}”"),
    "agreement.prepared": QT_TRANSLATE_NOOP("Actions", "Prepared the agreement of “{title}”"),
    "agreement.attached": QT_TRANSLATE_NOOP("Actions", "Kept the signed agreement of “{title}”"),
}
"""By the name of the unit of work."""
