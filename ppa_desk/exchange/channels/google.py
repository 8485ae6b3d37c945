"""A form as a Google Forms script: pasted into script.google.com and run, it makes the form."""

import json
from collections.abc import Iterator

from ppa_desk.forms.definition import Form, Group, Item, Question
from ppa_desk.forms.ident import Ident
from ppa_desk.forms.numbering import is_matrix, scale

_WORDS = {
    "en": {
        "carries": "Form {form}, version {version}.", "code": "Your personal code ({form} {version})",
        "code_help": "It stands in the letter you received.", "only": "Answer only if it applies to you.",
        "invented": "INVENTED DATA, FOR TRAINING.",
    },
    "fr": {
        "carries": "Formulaire {form}, version {version}.", "code": "Votre code personnel ({form} {version})",
        "code_help": "Il figure dans la lettre que vous avez reçue.", "only": "À ne remplir que si cela vous concerne.",
        "invented": "DONNÉES INVENTÉES, POUR LA FORMATION.",
    },
}  # fmt: skip


def script(form: Form, language: str, ident: Ident, *, named: bool = True) -> str:
    """Return the script; `named` asks for the personal code, whose title carries form and version."""
    words = _WORDS["fr" if language == "fr" else "en"]
    about = [words["invented"]] if ident.invented else []
    about += [form.purpose.of(language), ident.promise, words["carries"].format(form=ident.form, version=ident.version)]
    lines = [
        "// " + " ".join(form.title.of(language).split()),
        "function makeForm() {",
        f"  var form = FormApp.create({_text(form.title.of(language))});",
        f"  form.setDescription({_text(chr(10).join(part for part in about if part))});",
        "  form.setProgressBar(true);",
        *(f"  {line}" for line in _items(form, form.items, language, words)),
    ]
    if named:
        title = words["code"].format(form=ident.form, version=ident.version)
        lines.append(f"  form.addTextItem().setTitle({_text(title)}).setHelpText({_text(words['code_help'])});")
    lines += ["  Logger.log(form.getEditUrl());", "  Logger.log(form.getPublishedUrl());", "}"]
    return "\n".join(lines) + "\n"


def _text(words: str) -> str:
    """Return words as JavaScript writes them; nothing in them can end the text or the script."""
    return (
        json.dumps(words, ensure_ascii=False)
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        .replace("</", "<\\/")
    )


def _items(form: Form, items: tuple[Item, ...], language: str, words: dict[str, str]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Group):
            if is_matrix(item):
                yield _grid(form, item, language)
            else:
                yield f"form.addPageBreakItem().setTitle({_text(item.label.of(language))});"
                yield from _items(form, item.items, language, words)
        elif item.type == "note":
            yield f"form.addSectionHeaderItem().setTitle({_text(item.label.of(language))});"
        elif item.asks:
            yield _question(form, item, language, words)


def _question(form: Form, item: Question, language: str, words: dict[str, str]) -> str:
    told = f".setTitle({_text(item.label.of(language))})"
    hint = item.hint.of(language) or (words["only"] if item.relevant else "")
    told += f".setHelpText({_text(hint)})" if hint else ""
    needed = item.required == "yes" and not item.relevant
    told += ".setRequired(true)" if needed else ""
    choices = [choice.label.of(language) or choice.name for choice in form.choices(item) if not choice.other]
    listed = ", ".join(map(_text, choices))
    other = ".showOtherOption(true)" if any(choice.other for choice in form.choices(item)) else ""
    if item.type == "select_one":
        return f"form.addMultipleChoiceItem(){told}.setChoiceValues([{listed}]){other};"
    if item.type == "select_multiple":
        return f"form.addCheckboxItem(){told}.setChoiceValues([{listed}]){other};"
    if item.type == "rank":
        columns = ", ".join(_text(str(at)) for at in range(1, len(choices) + 1))
        return f"form.addGridItem(){told}.setRows([{listed}]).setColumns([{columns}]);"
    if item.type == "range":
        low, high, _ = scale(item)
        return f"form.addScaleItem(){told}.setBounds({int(low)}, {int(high)});"
    if item.type == "date":
        return f"form.addDateItem(){told};"
    if item.type in ("integer", "decimal"):
        kind = "requireWholeNumber" if item.type == "integer" else "requireNumber"
        return f"form.addTextItem(){told}.setValidation(FormApp.createTextValidation().{kind}().build());"
    if item.type == "acknowledge":
        return f"form.addCheckboxItem(){told}.setChoiceValues([{_text('OK')}]);"
    kind = "addParagraphTextItem" if "multiline" in item.appearance.split() else "addTextItem"
    return f"form.{kind}(){told};"


def _grid(form: Form, group: Group, language: str) -> str:
    questions = [one for one in group.items if isinstance(one, Question)]
    kind = "addCheckboxGridItem" if questions[0].type == "select_multiple" else "addGridItem"
    rows = ", ".join(_text(one.label.of(language)) for one in questions)
    columns = ", ".join(_text(choice.label.of(language) or choice.name) for choice in form.choices(questions[0]))
    return f"form.{kind}().setTitle({_text(group.label.of(language))}).setRows([{rows}]).setColumns([{columns}]);"
