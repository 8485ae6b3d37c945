"""The columns of an XLSForm workbook in every spelling that is met, and the types of questions in theirs."""

import re
from functools import cache

from ppa_desk.forms.definition import FROM_FILE, SELECTS

LANGUAGE_NAMES = {"en": "English (en)", "fr": "French (fr)"}
_CODES = {"en": "en", "english": "en", "anglais": "en", "fr": "fr", "french": "fr", "francais": "fr", "français": "fr"}

_ALIASES = {
    "command": "type", "tag": "name", "value": "name", "caption": "label", "relevance": "relevant",
    "calculate": "calculation", "constraining_message": "constraint_message",
    "constraint message": "constraint_message",
    "required message": "required_message", "requiredmessage": "required_message", "readonly": "read_only",
    "read only": "read_only", "count": "repeat_count", "repeat count": "repeat_count", "choice filter": "choice_filter",
    "guidance hint": "guidance_hint", "list name": "list_name", "list": "list_name", "title": "form_title",
    "set form title": "form_title", "id_string": "form_id", "set form id": "form_id",
    "default language": "default_language",
}  # fmt: skip
_TEXTS = {
    "label": "label", "hint": "hint", "guidance_hint": "guidance", "required_message": "required_message",
    "constraint_message": "constraint_message", "anchor": "anchor",
}  # fmt: skip
"""The columns with words, and what their fields are called here."""
OWN_TEXTS = ("anchor",)
"""Those that XLSForm does not know: with a language in their header, pyxform cannot write them."""
_HEADS = {field: head for head, field in _TEXTS.items()}

KNOWN = {
    "survey": (
        "type", "name", *_TEXTS, "required", "relevant", "constraint", "calculation", "trigger", "default",
        "read_only", "appearance", "parameters", "choice_filter", "repeat_count", "turns", "weight", "note", "image",
        "audio", "video", "big-image", "save_to", "autoplay", "query", "disabled", "intent", "body", "bind", "instance",
        "media",
    ),
    "choices": ("list_name", "name", "label", "anchor", "missing", "other", "score", "image", "audio", "video",
                "big-image", "media", "geometry"),
    "settings": (
        "form_title", "title_en", "title_fr", "purpose_en", "purpose_fr", "form_id", "version", "default_language",
        "instance_name", "style", "name",
        "public_key", "submission_url", "auto_send", "auto_delete", "clean_text_values", "allow_choice_duplicates",
        "namespaces", "instance_xmlns", "omit_instanceid", "compact_prefix", "compact_tag", "delimiter",
        "sms_keyword", "sms_separator", "sms_allow_media", "sms_date_format", "sms_datetime_format", "sms_response",
    ),
}  # fmt: skip
"""The columns an XLSForm has; of choices, any other is the form's own."""

_TYPES = {
    "int": "integer", "string": "text", "datetime": "datetime", "date time": "datetime", "photo": "image",
    "note prompt": "note", "trigger": "acknowledge", "location": "geopoint", "gps": "geopoint", "imei": "deviceid",
    "add acknowledge prompt": "acknowledge", "add integer prompt": "integer", "add text prompt": "text",
    "add date prompt": "date", "add note prompt": "note", "q string": "text", "get today": "today",
}  # fmt: skip
_MANY = "select_multiple"
_SELECT = (
    (re.compile(r"(?:add )?select ?(?:_?one|1)(?: prompt)?(?: from| using)? (.+)"), "select_one"),
    (re.compile(r"(?:add )?select_?(?: ?all that apply| ?multiple)(?: prompt)?(?: from| using)? (.+)"), _MANY),
    (re.compile(r"select1 (.+)"), "select_one"),
    (re.compile(r"rank (.+)"), "rank"),
)
_GROUP = re.compile(r"(begin|end)[ _](?:(looped)[ _])?(l?group|repeat|loop)")


@cache
def field_of(header: str) -> str:
    """Return the field a header stands for: "label_en", "label::Swahili (sw)", "relevant"; unknown ones as they are."""
    base, _, language = header.partition("::") if "::" in header else (header, "", "")
    if not language and ":" in header and header.split(":", 1)[0].strip().lower() in _TEXTS:
        base, _, language = header.partition(":")
    name = re.sub(r"\s+", " ", base.strip()).lower()
    name = _ALIASES.get(name, name)
    if name not in _TEXTS:
        return f"{name}::{language.strip()}" if language else name if name in _ALL else header.strip()
    code = code_of(language) if language.strip() else ""
    if not language.strip():
        return _TEXTS[name]
    return f"{_TEXTS[name]}_{code}" if code in LANGUAGE_NAMES else f"{_TEXTS[name]}::{language.strip()}"


def code_of(language: str) -> str:
    """Return the code of a language as a form names it: "French (fr)", "Français", "fr"; unknown ones as they are."""
    told = language.strip()
    marked = re.search(r"\(([a-z]{2,3})(?:-\w+)?\)$", told)
    code = marked[1] if marked else told.lower()
    return _CODES.get(code, told)


def header_of(field: str) -> str:
    """Return how a field's header is written in a new workbook."""
    base, _, code = field.rpartition("_")
    if code in LANGUAGE_NAMES and base in _HEADS and base not in OWN_TEXTS:
        return f"{_HEADS[base]}::{LANGUAGE_NAMES[code]}"
    base, sign, language = field.partition("::")
    if sign:
        return f"{_HEADS.get(base, base)}::{language}"
    return {"list": "list_name", **_HEADS}.get(field, field)


def type_of(told: str) -> tuple[str, str, bool]:
    """Return a type in today's spelling, its list (or file), and whether "or other" was added."""
    text = re.sub(r"\s+", " ", told.strip())
    lower = text.lower()
    if found := _GROUP.fullmatch(lower):
        return f"{found[1]}_{'repeat' if found[3] in ('repeat', 'loop') else 'group'}", "", False
    other = bool(re.search(r" or[ _](?:specify )?other$", lower))
    text = re.sub(r"(?i) or[ _](?:specify )?other$", "", text)
    for kind in FROM_FILE:
        if text.lower().startswith(f"{kind} "):
            return kind, text[len(kind) + 1 :].strip(), other
    for pattern, kind in _SELECT:
        if found := pattern.fullmatch(text.lower()):
            return kind, text[len(text) - len(found[1]) :].strip(), other
    kind = _TYPES.get(lower, lower)
    return (kind if kind in _SIMPLE else text), "", False


def written_type(kind: str, of: str) -> str:
    """Return how a type is written, with its list."""
    return f"{kind} {of}" if of and kind in (*SELECTS, *FROM_FILE) else kind


_SIMPLE = frozenset({
    "text", "integer", "decimal", "date", "time", "datetime", "range", "note", "calculate", "acknowledge", "hidden",
    "start", "end", "today", "username", "email", "phonenumber", "deviceid", "image", "audio", "video", "file",
    "geopoint", "geotrace", "geoshape", "barcode", "audit", "csv-external", "xml-external", "start-geopoint",
    "background-audio", "simserial", "subscriberid", "background-geopoint",
})  # fmt: skip
"""Types without a list."""
_ALL = frozenset(name for names in KNOWN.values() for name in names)


def is_type(kind: str) -> bool:
    """Say whether XLSForm knows a type."""
    return kind in _SIMPLE or kind in (*SELECTS, *FROM_FILE) or kind.startswith(("begin_", "end_"))
