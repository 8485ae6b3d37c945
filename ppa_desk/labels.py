"""The words of the model for people, in English; the window translates them, the command line prints them."""

from collections.abc import Callable, Mapping
from typing import Any

from ppa_desk.sentences import QT_TRANSLATE_NOOP

KINDS: Mapping[str, tuple[str, str]] = {
    "alliance": (QT_TRANSLATE_NOOP("Kinds", "Alliance"), QT_TRANSLATE_NOOP("Kinds", "Alliances")),
    "code_item": (QT_TRANSLATE_NOOP("Kinds", "Code"), QT_TRANSLATE_NOOP("Kinds", "Codes")),
    "organisation": (QT_TRANSLATE_NOOP("Kinds", "Organisation"), QT_TRANSLATE_NOOP("Kinds", "Organisations")),
    "membership": (QT_TRANSLATE_NOOP("Kinds", "Membership"), QT_TRANSLATE_NOOP("Kinds", "Memberships")),
    "person": (QT_TRANSLATE_NOOP("Kinds", "Person"), QT_TRANSLATE_NOOP("Kinds", "People")),
    "position": (QT_TRANSLATE_NOOP("Kinds", "Position"), QT_TRANSLATE_NOOP("Kinds", "Positions")),
    "work_group": (QT_TRANSLATE_NOOP("Kinds", "Work group"), QT_TRANSLATE_NOOP("Kinds", "Work groups")),
    "seat": (QT_TRANSLATE_NOOP("Kinds", "Seat"), QT_TRANSLATE_NOOP("Kinds", "Seats")),
    "term": (QT_TRANSLATE_NOOP("Kinds", "Term"), QT_TRANSLATE_NOOP("Kinds", "Terms")),
    "meeting": (QT_TRANSLATE_NOOP("Kinds", "Meeting"), QT_TRANSLATE_NOOP("Kinds", "Meetings")),
    "aim": (QT_TRANSLATE_NOOP("Kinds", "Aim"), QT_TRANSLATE_NOOP("Kinds", "Aims")),
    "session": (QT_TRANSLATE_NOOP("Kinds", "Session"), QT_TRANSLATE_NOOP("Kinds", "Sessions")),
    "talk": (QT_TRANSLATE_NOOP("Kinds", "Talk"), QT_TRANSLATE_NOOP("Kinds", "Talks")),
    "breakout": (QT_TRANSLATE_NOOP("Kinds", "Breakout group"), QT_TRANSLATE_NOOP("Kinds", "Breakout groups")),
    "theme": (QT_TRANSLATE_NOOP("Kinds", "Theme"), QT_TRANSLATE_NOOP("Kinds", "Themes")),
    "note": (QT_TRANSLATE_NOOP("Kinds", "Whiteboard note"), QT_TRANSLATE_NOOP("Kinds", "Whiteboard notes")),
    "material": (QT_TRANSLATE_NOOP("Kinds", "Material"), QT_TRANSLATE_NOOP("Kinds", "Materials")),
    "poll": (QT_TRANSLATE_NOOP("Kinds", "Poll"), QT_TRANSLATE_NOOP("Kinds", "Polls")),
    "poll_option": (QT_TRANSLATE_NOOP("Kinds", "Poll answer"), QT_TRANSLATE_NOOP("Kinds", "Poll answers")),
    "priority": (QT_TRANSLATE_NOOP("Kinds", "Priority"), QT_TRANSLATE_NOOP("Kinds", "Priorities")),
    "activity": (QT_TRANSLATE_NOOP("Kinds", "Activity"), QT_TRANSLATE_NOOP("Kinds", "Activities")),
    "consideration": (QT_TRANSLATE_NOOP("Kinds", "Consideration"), QT_TRANSLATE_NOOP("Kinds", "Considerations")),
    "decision": (QT_TRANSLATE_NOOP("Kinds", "Decision"), QT_TRANSLATE_NOOP("Kinds", "Decisions")),
    "action_item": (QT_TRANSLATE_NOOP("Kinds", "Action"), QT_TRANSLATE_NOOP("Kinds", "Actions")),
    "action_owner": (
        QT_TRANSLATE_NOOP("Kinds", "Responsible for an action"),
        QT_TRANSLATE_NOOP("Kinds", "Responsible for actions"),
    ),
    "survey": (QT_TRANSLATE_NOOP("Kinds", "Survey"), QT_TRANSLATE_NOOP("Kinds", "Surveys")),
    "file": (QT_TRANSLATE_NOOP("Kinds", "File"), QT_TRANSLATE_NOOP("Kinds", "Files")),
    "attachment": (QT_TRANSLATE_NOOP("Kinds", "Attachment"), QT_TRANSLATE_NOOP("Kinds", "Attachments")),
    "narrative": (QT_TRANSLATE_NOOP("Kinds", "Edited text"), QT_TRANSLATE_NOOP("Kinds", "Edited texts")),
    "document": (QT_TRANSLATE_NOOP("Kinds", "Issued document"), QT_TRANSLATE_NOOP("Kinds", "Issued documents")),
}
"""Every kind of record: what one is called, and many."""

FIELDS: Mapping[str, str] = {
    "acronym": QT_TRANSLATE_NOOP("Fields", "Acronym"),
    "action_id": QT_TRANSLATE_NOOP("Fields", "Action"),
    "advance": QT_TRANSLATE_NOOP("Fields", "Before the meeting"),
    "alt_en": QT_TRANSLATE_NOOP("Fields", "Description for those who cannot see it (English)"),
    "alt_fr": QT_TRANSLATE_NOOP("Fields", "Description for those who cannot see it (French)"),
    "audience_en": QT_TRANSLATE_NOOP("Fields", "For whom (English)"),
    "audience_fr": QT_TRANSLATE_NOOP("Fields", "For whom (French)"),
    "block": QT_TRANSLATE_NOOP("Fields", "Block"),
    "closes_on": QT_TRANSLATE_NOOP("Fields", "Closes on"),
    "code": QT_TRANSLATE_NOOP("Fields", "Code"),
    "consent": QT_TRANSLATE_NOOP("Fields", "Consent to be named"),
    "consent_on": QT_TRANSLATE_NOOP("Fields", "Consent noted on"),
    "constituency": QT_TRANSLATE_NOOP("Fields", "Constituency"),
    "contact_email": QT_TRANSLATE_NOOP("Fields", "Contact e-mail"),
    "contact_en": QT_TRANSLATE_NOOP("Fields", "Contact (English)"),
    "contact_fr": QT_TRANSLATE_NOOP("Fields", "Contact (French)"),
    "content": QT_TRANSLATE_NOOP("Fields", "Content"),
    "country": QT_TRANSLATE_NOOP("Fields", "Country"),
    "credit": QT_TRANSLATE_NOOP("Fields", "Credit"),
    "decided_on": QT_TRANSLATE_NOOP("Fields", "Decided on"),
    "document": QT_TRANSLATE_NOOP("Fields", "Document"),
    "due_kind": QT_TRANSLATE_NOOP("Fields", "How it is due"),
    "due_on": QT_TRANSLATE_NOOP("Fields", "Due on"),
    "due_words_en": QT_TRANSLATE_NOOP("Fields", "Due, in words (English)"),
    "due_words_fr": QT_TRANSLATE_NOOP("Fields", "Due, in words (French)"),
    "edition": QT_TRANSLATE_NOOP("Fields", "Edition"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "ends_on": QT_TRANSLATE_NOOP("Fields", "Last day"),
    "family_name": QT_TRANSLATE_NOOP("Fields", "Family name"),
    "file_id": QT_TRANSLATE_NOOP("Fields", "File"),
    "former": QT_TRANSLATE_NOOP("Fields", "Former"),
    "generated": QT_TRANSLATE_NOOP("Fields", "Text as generated"),
    "given_name": QT_TRANSLATE_NOOP("Fields", "Given name"),
    "held_on": QT_TRANSLATE_NOOP("Fields", "Date"),
    "issued_at": QT_TRANSLATE_NOOP("Fields", "Issued"),
    "key": QT_TRANSLATE_NOOP("Fields", "Key"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "label_en": QT_TRANSLATE_NOOP("Fields", "Label (English)"),
    "label_fr": QT_TRANSLATE_NOOP("Fields", "Label (French)"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "list": QT_TRANSLATE_NOOP("Fields", "List"),
    "material_id": QT_TRANSLATE_NOOP("Fields", "Material"),
    "media_type": QT_TRANSLATE_NOOP("Fields", "File type"),
    "meeting_id": QT_TRANSLATE_NOOP("Fields", "Meeting"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "Minutes"),
    "mode": QT_TRANSLATE_NOOP("Fields", "Mode"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "name_en": QT_TRANSLATE_NOOP("Fields", "Name (English)"),
    "name_fr": QT_TRANSLATE_NOOP("Fields", "Name (French)"),
    "notes": QT_TRANSLATE_NOOP("Fields", "Notes"),
    "nr": QT_TRANSLATE_NOOP("Fields", "No."),
    "number": QT_TRANSLATE_NOOP("Fields", "Version"),
    "opens_on": QT_TRANSLATE_NOOP("Fields", "Opens on"),
    "ordinal": QT_TRANSLATE_NOOP("Fields", "Which meeting of its kind (9 for the ninth)"),
    "organisation_id": QT_TRANSLATE_NOOP("Fields", "Organisation"),
    "paper": QT_TRANSLATE_NOOP("Fields", "Paper"),
    "parent_id": QT_TRANSLATE_NOOP("Fields", "Belongs with"),
    "person_id": QT_TRANSLATE_NOOP("Fields", "Person"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "poll_id": QT_TRANSLATE_NOOP("Fields", "Poll"),
    "priority_class": QT_TRANSLATE_NOOP("Fields", "Next step"),
    "priority_id": QT_TRANSLATE_NOOP("Fields", "Priority"),
    "purpose_en": QT_TRANSLATE_NOOP("Fields", "Purpose (English)"),
    "purpose_fr": QT_TRANSLATE_NOOP("Fields", "Purpose (French)"),
    "question_en": QT_TRANSLATE_NOOP("Fields", "Question (English)"),
    "question_fr": QT_TRANSLATE_NOOP("Fields", "Question (French)"),
    "reading_en": QT_TRANSLATE_NOOP("Fields", "Reading of the result (English)"),
    "reading_fr": QT_TRANSLATE_NOOP("Fields", "Reading of the result (French)"),
    "record_id": QT_TRANSLATE_NOOP("Fields", "Record"),
    "report_back_en": QT_TRANSLATE_NOOP("Fields", "Report-back (English)"),
    "report_back_fr": QT_TRANSLATE_NOOP("Fields", "Report-back (French)"),
    "retired": QT_TRANSLATE_NOOP("Fields", "Retired"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "room": QT_TRANSLATE_NOOP("Fields", "Room"),
    "round": QT_TRANSLATE_NOOP("Fields", "Round"),
    "seat_id": QT_TRANSLATE_NOOP("Fields", "Seat"),
    "section": QT_TRANSLATE_NOOP("Fields", "Section"),
    "sector": QT_TRANSLATE_NOOP("Fields", "Sector"),
    "session_id": QT_TRANSLATE_NOOP("Fields", "Session"),
    "sha256": QT_TRANSLATE_NOOP("Fields", "Hash (SHA-256)"),
    "since": QT_TRANSLATE_NOOP("Fields", "Since"),
    "size": QT_TRANSLATE_NOOP("Fields", "Size in bytes"),
    "starts_at": QT_TRANSLATE_NOOP("Fields", "Starts at (seconds)"),
    "starts_on": QT_TRANSLATE_NOOP("Fields", "Date"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "strength": QT_TRANSLATE_NOOP("Fields", "How firm it is"),
    "survey_id": QT_TRANSLATE_NOOP("Fields", "Survey"),
    "tally": QT_TRANSLATE_NOOP("Fields", "Votes counted"),
    "term_months": QT_TRANSLATE_NOOP("Fields", "Length of a term (months)"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "text_en": QT_TRANSLATE_NOOP("Fields", "Text (English)"),
    "text_fr": QT_TRANSLATE_NOOP("Fields", "Text (French)"),
    "theme_id": QT_TRANSLATE_NOOP("Fields", "Theme"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "title_en": QT_TRANSLATE_NOOP("Fields", "Title (English)"),
    "title_fr": QT_TRANSLATE_NOOP("Fields", "Title (French)"),
    "topic_en": QT_TRANSLATE_NOOP("Fields", "Topic (English)"),
    "topic_fr": QT_TRANSLATE_NOOP("Fields", "Topic (French)"),
    "type": QT_TRANSLATE_NOOP("Fields", "Type"),
    "until": QT_TRANSLATE_NOOP("Fields", "Until"),
    "url": QT_TRANSLATE_NOOP("Fields", "Link"),
    "visibility": QT_TRANSLATE_NOOP("Fields", "Who may see it"),
    "votes": QT_TRANSLATE_NOOP("Fields", "Has a vote"),
    "website": QT_TRANSLATE_NOOP("Fields", "Website"),
    "words_en": QT_TRANSLATE_NOOP("Fields", "In words (English)"),
    "words_fr": QT_TRANSLATE_NOOP("Fields", "In words (French)"),
    "work_group_id": QT_TRANSLATE_NOOP("Fields", "Work group"),
    "written_by": QT_TRANSLATE_NOOP("Fields", "Written by"),
    "year": QT_TRANSLATE_NOOP("Fields", "For the year"),
    "action_item.text_en": QT_TRANSLATE_NOOP("Fields", "What is to be done (English)"),
    "action_item.text_fr": QT_TRANSLATE_NOOP("Fields", "What is to be done (French)"),
    "aim.text_en": QT_TRANSLATE_NOOP("Fields", "Aim (English)"),
    "aim.text_fr": QT_TRANSLATE_NOOP("Fields", "Aim (French)"),
    "alliance.language": QT_TRANSLATE_NOOP("Fields", "Language of documents"),
    "alliance.paper": QT_TRANSLATE_NOOP("Fields", "Paper of documents"),
    "attachment.kind": QT_TRANSLATE_NOOP("Fields", "Kind of record"),
    "attachment.name": QT_TRANSLATE_NOOP("Fields", "File name"),
    "breakout.person_id": QT_TRANSLATE_NOOP("Fields", "Rapporteur"),
    "consideration.text_en": QT_TRANSLATE_NOOP("Fields", "Consideration (English)"),
    "consideration.text_fr": QT_TRANSLATE_NOOP("Fields", "Consideration (French)"),
    "decision.text_en": QT_TRANSLATE_NOOP("Fields", "Decision (English)"),
    "decision.text_fr": QT_TRANSLATE_NOOP("Fields", "Decision (French)"),
    "decision.work_group_id": QT_TRANSLATE_NOOP("Fields", "Decided by"),
    "document.kind": QT_TRANSLATE_NOOP("Fields", "Kind of document"),
    "material.consent": QT_TRANSLATE_NOOP("Fields", "Consent to show it"),
    "meeting.starts_on": QT_TRANSLATE_NOOP("Fields", "First day"),
    "meeting.work_group_id": QT_TRANSLATE_NOOP("Fields", "Group that meets"),
    "narrative.text": QT_TRANSLATE_NOOP("Fields", "Text as edited"),
    "note.language": QT_TRANSLATE_NOOP("Fields", "Written in"),
    "person.language": QT_TRANSLATE_NOOP("Fields", "Preferred language"),
    "poll_option.text_en": QT_TRANSLATE_NOOP("Fields", "Answer (English)"),
    "poll_option.text_fr": QT_TRANSLATE_NOOP("Fields", "Answer (French)"),
    "position.title": QT_TRANSLATE_NOOP("Fields", "Job title"),
    "talk.organisation_id": QT_TRANSLATE_NOOP("Fields", "Speaker’s organisation"),
    "talk.person_id": QT_TRANSLATE_NOOP("Fields", "Speaker"),
}
"""Every field; "kind.field" where a kind means something of its own by it."""

CHOICES: Mapping[str, str] = {
    "visibility.public": QT_TRANSLATE_NOOP("Choices", "Everyone"),
    "visibility.members": QT_TRANSLATE_NOOP("Choices", "Members"),
    "visibility.group": QT_TRANSLATE_NOOP("Choices", "The group"),
    "visibility.secretariat": QT_TRANSLATE_NOOP("Choices", "The Secretariat only"),
    "edition.public": QT_TRANSLATE_NOOP("Choices", "Public edition"),
    "edition.members": QT_TRANSLATE_NOOP("Choices", "Members’ edition"),
    "edition.group": QT_TRANSLATE_NOOP("Choices", "Group edition"),
    "edition.secretariat": QT_TRANSLATE_NOOP("Choices", "Secretariat’s edition"),
    "consent.unknown": QT_TRANSLATE_NOOP("Choices", "Not known"),
    "consent.given": QT_TRANSLATE_NOOP("Choices", "Given"),
    "consent.refused": QT_TRANSLATE_NOOP("Choices", "Refused"),
    "due_kind.open": QT_TRANSLATE_NOOP("Choices", "No time said"),
    "due_kind.date": QT_TRANSLATE_NOOP("Choices", "On a date"),
    "due_kind.window": QT_TRANSLATE_NOOP("Choices", "Within a time, in words"),
    "due_kind.event": QT_TRANSLATE_NOOP("Choices", "When something happens"),
    "due_kind.dependency": QT_TRANSLATE_NOOP("Choices", "After something it waits for"),
    "strength.commitment": QT_TRANSLATE_NOOP("Choices", "Commitment"),
    "strength.request": QT_TRANSLATE_NOOP("Choices", "Request"),
    "strength.recommendation": QT_TRANSLATE_NOOP("Choices", "Recommendation"),
    "strength.interest": QT_TRANSLATE_NOOP("Choices", "Interest"),
}
"""Every value of a closed choice, by "field.value"."""

ACTIONS: Mapping[str, str] = {
    "what": QT_TRANSLATE_NOOP("Actions", "{kind} “{title}”"),
    "added": QT_TRANSLATE_NOOP("Actions", "Added {what}"),
    "changed": QT_TRANSLATE_NOOP("Actions", "Changed {what}"),
    "removed": QT_TRANSLATE_NOOP("Actions", "Removed {what}"),
    "moved": QT_TRANSLATE_NOOP("Actions", "Put {kinds} in order"),
    "sorted": QT_TRANSLATE_NOOP("Actions", "Put {kinds} under a theme"),
    "retired": QT_TRANSLATE_NOOP("Actions", "Retired {what}"),
    "restored": QT_TRANSLATE_NOOP("Actions", "Took back into use {what}"),
    "undo": QT_TRANSLATE_NOOP("Actions", "Undone: {done}"),
    "redo": QT_TRANSLATE_NOOP("Actions", "Done again: {done}"),
    "sample.loaded": QT_TRANSLATE_NOOP("Actions", "Loaded the sample workspace"),
    "import.applied": QT_TRANSLATE_NOOP("Actions", "Imported {title}"),
    "document.issued": QT_TRANSLATE_NOOP("Actions", "Issued “{title}”"),
    "summary.edited": QT_TRANSLATE_NOOP("Actions", "Edited the text of “{title}”"),
    "other": QT_TRANSLATE_NOOP("Actions", "Changed the workspace"),
}
"""What was done, by the journal's action: its full name, else what follows the dot."""

Translate = Callable[[str, str], str]
"""Gives a text of a context ("Kinds", "Fields"...) in the reader's language."""


def english(context: str, text: str) -> str:
    """Translate nothing."""
    return text


def kind_label(kind: str, many: bool = False, translate: Translate = english) -> str:
    """Return what one record of a kind is called, or many."""
    return translate("Kinds", KINDS[kind][many])


def field_label(kind: str, name: str, translate: Translate = english) -> str:
    """Return what a field of a kind is called; one that only an old journal knows is shown by its name."""
    return translate("Fields", FIELDS.get(f"{kind}.{name}") or FIELDS.get(name, name))


def choice_label(name: str, value: str, translate: Translate = english) -> str:
    """Return what a value of a closed choice is called; a value nobody knows is shown as it is."""
    label = CHOICES.get(f"{name}.{value}")
    return translate("Choices", label) if label else value


def action_label(action: str, told: Mapping[str, Any], translate: Translate = english) -> str:
    """Return what a unit of work did, from its action and what the journal was told."""
    label = ACTIONS.get(action) or ACTIONS.get(action.partition(".")[2]) or ACTIONS["other"]
    values = {"title": told.get("title") or ""}
    if told.get("record_kind") in KINDS:
        values |= _named(told, translate)
    if told.get("of"):
        values["done"] = _lower(action_label(told["of"], {**told, "of": ""}, translate))
    return translate("Actions", label).format_map(_Blank(values)).rstrip(" \N{NO-BREAK SPACE}:")


def _named(told: Mapping[str, Any], translate: Translate) -> dict[str, str]:
    one, many = (_lower(kind_label(told["record_kind"], several, translate)) for several in (False, True))
    titled = translate("Actions", ACTIONS["what"]).format(kind=one, title=told.get("title"))
    return {"kind": one, "kinds": many, "what": titled if told.get("title") else one}


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


class _Blank(dict[str, str]):
    """Values for a sentence; what is not told is left out."""

    def __missing__(self, name: str) -> str:
        return ""
