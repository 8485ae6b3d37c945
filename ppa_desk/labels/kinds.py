"""What records of each kind are called."""

from collections.abc import Mapping

from ppa_desk.labels import evidence, grants, meetings, register, results
from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

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
    "form": (QT_TRANSLATE_NOOP("Kinds", "Form"), QT_TRANSLATE_NOOP("Kinds", "Forms")),
    "form_item": (QT_TRANSLATE_NOOP("Kinds", "Question"), QT_TRANSLATE_NOOP("Kinds", "Questions")),
    "form_choice": (QT_TRANSLATE_NOOP("Kinds", "Choice"), QT_TRANSLATE_NOOP("Kinds", "Choices")),
    "form_version": (QT_TRANSLATE_NOOP("Kinds", "Version of a form"), QT_TRANSLATE_NOOP("Kinds", "Versions of forms")),
    "heard": (QT_TRANSLATE_NOOP("Kinds", "Answer as understood"), QT_TRANSLATE_NOOP("Kinds", "Answers as understood")),
    "saved_list": (QT_TRANSLATE_NOOP("Kinds", "Saved list"), QT_TRANSLATE_NOOP("Kinds", "Saved lists")),
    "saved_entry": (
        QT_TRANSLATE_NOOP("Kinds", "Line of a saved list"),
        QT_TRANSLATE_NOOP("Kinds", "Lines of saved lists"),
    ),
    "invitation": (QT_TRANSLATE_NOOP("Kinds", "Invitation"), QT_TRANSLATE_NOOP("Kinds", "Invitations")),
    "import_batch": (QT_TRANSLATE_NOOP("Kinds", "Import"), QT_TRANSLATE_NOOP("Kinds", "Imports")),
    "response": (QT_TRANSLATE_NOOP("Kinds", "Set of answers"), QT_TRANSLATE_NOOP("Kinds", "Sets of answers")),
    "text_code": (QT_TRANSLATE_NOOP("Kinds", "Code for free text"), QT_TRANSLATE_NOOP("Kinds", "Codes for free text")),
    "text_mark": (QT_TRANSLATE_NOOP("Kinds", "Mark in free text"), QT_TRANSLATE_NOOP("Kinds", "Marks in free text")),
    "key_result": (QT_TRANSLATE_NOOP("Kinds", "Key result"), QT_TRANSLATE_NOOP("Kinds", "Key results")),
    **grants.KINDS,
    **results.KINDS,
    **register.KINDS,
    **meetings.KINDS,
    **evidence.KINDS,
}
"""Every kind of record: what one is called, and many."""
