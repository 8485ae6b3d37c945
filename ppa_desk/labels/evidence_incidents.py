"""What the journal says of incidents and their follow-up."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = {
    "evidence.rule_chosen": QT_TRANSLATE_NOOP("Actions", "Chose a number of the rules of evidence: {number}"),
    "incidents.taken_in": QT_TRANSLATE_NOOP("Actions", "Took in incidents from {title}"),
    "incident.logged": QT_TRANSLATE_NOOP("Actions", "Kept a report of an incident"),
    "incident.status_changed": QT_TRANSLATE_NOOP("Actions", "Brought an incident to another status"),
}
