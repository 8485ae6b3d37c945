"""A form as a plain e-mail one answers by replying."""

from ppa_desk.forms.definition import Form, Group, walk
from ppa_desk.forms.ident import Ident
from ppa_desk.forms.numbering import numbers, points

_WORDS = {
    "en": {
        "how": "Reply to this e-mail and write your answers below the questions.", "until": "Please answer by {until}.",
        "one": "(put an x before one)", "several": "(put an x before all that apply)",
        "rank": "(write 1, 2, 3 … before each)", "scale": "(write one of: {points})",
        "only": "(only if it applies to you)",
        "carries": "Form {form}, version {version}", "code": "Your code: {token}",
        "invented": "INVENTED DATA, FOR TRAINING",
    },
    "fr": {
        "how": "Répondez à ce courriel en écrivant vos réponses sous les questions.",
        "until": "Merci de répondre au plus tard le {until}.", "one": "(mettez un x devant une réponse)",
        "several": "(mettez un x devant tout ce qui convient)", "rank": "(écrivez 1, 2, 3 … devant chacune)",
        "scale": "(écrivez l’un de\u00a0: {points})", "only": "(seulement si cela vous concerne)",
        "carries": "Formulaire {form}, version {version}", "code": "Votre code\u00a0: {token}",
        "invented": "DONNÉES INVENTÉES, POUR LA FORMATION",
    },
}  # fmt: skip


def text(form: Form, language: str, ident: Ident) -> str:
    """Return the words of the e-mail."""
    words, told = _WORDS["fr" if language == "fr" else "en"], numbers(form)
    lines = [words["invented"], ""] if ident.invented else []
    lines += [form.title.of(language).upper(), ""]
    until = words["until"].format(until=ident.until) if ident.until else ""
    lines += [line for line in (words["how"], until, ident.promise, ident.contact) if line]
    for item, _ in walk(form.items):
        if isinstance(item, Group):
            lines += ["", "", f"== {item.label.of(language)} ==" if item.label else ""]
            continue
        if not item.asks and item.type != "note":
            continue
        number = told.get(item.name, "")
        marks = {"select_one": "one", "select_multiple": "several", "rank": "rank"}
        extra = words[marks[item.type]] if item.type in marks else ""
        if item.type == "range":
            extra = words["scale"].format(points=" ".join(points(item)))
        only = words["only"] if item.relevant else ""
        lines += [
            "",
            " ".join(part for part in (f"{number}." if number else "", item.label.of(language), extra, only) if part),
        ]
        lines += [f"   [ ] {choice.label.of(language) or choice.name}" for choice in form.choices(item)]
        if item.asks and not form.choices(item):
            lines.append("   > ")
    lines += ["", "--", words["carries"].format(form=ident.form, version=ident.version)]
    if ident.token:
        lines.append(words["code"].format(token=ident.token))
    return "\n".join(lines) + "\n"
