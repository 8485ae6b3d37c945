"""What the journal says of participation assessments."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "assessment.begun": QT_TRANSLATE_NOOP("Actions", "Began a participation assessment of {title}"),
    "assessment.copied": QT_TRANSLATE_NOOP(
        "Actions", "Began a participation assessment of {title} from an earlier one"
    ),
    "assessment.rated": QT_TRANSLATE_NOOP("Actions", "Rated how producers take part in {title}"),
    "assessment.confirmed": QT_TRANSLATE_NOOP("Actions", "Confirmed an earlier rating of {title}"),
    "assessment.groups": QT_TRANSLATE_NOOP("Actions", "Chose the producer groups of an assessment of {title}"),
    "digital.begun": QT_TRANSLATE_NOOP("Actions", "Began a digital-tool check of {title}"),
    "digital.written": QT_TRANSLATE_NOOP("Actions", "Wrote in a digital-tool check of {title}"),
    "digital.closed": QT_TRANSLATE_NOOP("Actions", "Closed a digital-tool check of {title}"),
}
"""Sentences about participation assessments and checks of digital tools."""
