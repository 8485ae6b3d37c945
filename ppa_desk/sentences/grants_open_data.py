"""What is said of grants taken in from open data and lists, cell by cell."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "grants.nothing_to_give": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no grant to give out in this format. No file was written: mark awarded grants as visible to "
        "everyone, and complete what is missing.",
    ),
}

NOTES: dict[str, str] = {
    "grants.not_understood": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} holds no grants that were understood: no row names at least two things of a grant, such as a "
        "title and an amount. Nothing in it was read.",
    ),
    "grants.no_record": QT_TRANSLATE_NOOP(
        "Notes",
        "This is no record of a grant. It was left out: correct the file at its source.",
    ),
    "grants.same_again": QT_TRANSLATE_NOOP(
        "Notes",
        "The same grant ({id}) stands in rows {first} and {second}, word for word. It is taken in once.",
    ),
    "grants.id_twice": QT_TRANSLATE_NOOP(
        "Notes",
        "Rows {first} and {second} have the same identifier ({id}) but tell different things. Neither is "
        "taken in: give one of them its own identifier, or make them agree.",
    ),
    "grants.sheet_left": QT_TRANSLATE_NOOP(
        "Notes",
        "Sheet “{sheet}” has no header that was understood, and was left out.",
    ),
    "grants.header_guessed": QT_TRANSLATE_NOOP("Notes", "Column {column} “{header}” is taken for {title}."),
    "grants.total_row": QT_TRANSLATE_NOOP(
        "Notes",
        "This looks like a line of totals, not like a grant. It was left out.",
    ),
    "grants.empty_row": QT_TRANSLATE_NOOP("Notes", "None of the cells of this row was understood. It was left out."),
    "grants.same_row": QT_TRANSLATE_NOOP("Notes", "Row {row} tells the same again; it is taken in once."),
    "grants.contradiction": QT_TRANSLATE_NOOP(
        "Notes",
        "“{id}” is told twice: {first} says “{one}”, {second} says “{other}”. Neither row is taken in: "
        "correct one of the two cells, or give one row its own identifier.",
    ),
    "grants.further_row": QT_TRANSLATE_NOOP("Notes", "Belongs to the grant in row {row}."),
    "grants.nameless": QT_TRANSLATE_NOOP(
        "Notes",
        "Nothing says what this grant is: it has no title, description or recipient. It was left out.",
    ),
    "grants.looks_like": QT_TRANSLATE_NOOP(
        "Notes",
        "A grant of this name to the same organisation is here already: “{title}”. Look whether it is the same.",
    ),
    "grants.spelled": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{name}” is the organisation known here as “{known}”; the name here stays.",
    ),
    "grants.same_as_here": QT_TRANSLATE_NOOP("Notes", "It is here already, and the file says nothing new."),
    "grants.kept_ours": QT_TRANSLATE_NOOP(
        "Notes",
        "“{field}” was changed here since: the file says “{file}”, here stands “{here}”. What stands here is kept.",
    ),
    "grants.changes": QT_TRANSLATE_NOOP("Notes", "The source changed since it was last taken in: {fields}."),
    "grants.record_newer": QT_TRANSLATE_NOOP(
        "Notes",
        "The source tells more than last time; that is kept with the grant.",
    ),
    "grants.individual": QT_TRANSLATE_NOOP(
        "Notes",
        "The recipient is a person. No person is added; who it is stays in the record as taken in.",
    ),
    "grants.no_title": QT_TRANSLATE_NOOP("Notes", "There is no title; “{title}” from {cell} stands in its place."),
    "grants.long_title": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: the title is longer than {most} letters; its beginning is the title here, all of it is kept "
        "in the record as taken in.",
    ),
    "grants.long_name": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: this name or identifier is longer than {most} letters and no organisation was made of it. "
        "Shorten it in the file.",
    ),
    "grants.spaces": QT_TRANSLATE_NOOP(
        "Notes",
        "Cells of this row have spaces at their ends ({count}, the first is {cell}); these are left off.",
    ),
    "grants.not_a_value": QT_TRANSLATE_NOOP("Notes", "{cell} holds no single value, and was left out."),
    "grants.word_unknown": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is not among the terms known here and was left out; it is kept in the record as taken in.",
    ),
    "grants.amount_unknown": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is no amount. The amount stays unknown: enter it once it is known.",
    ),
    "grants.amount_odd": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” cannot be read as an amount. It stays unknown: write the number alone, such as 26000.",
    ),
    "grants.amount_unclear": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” can be read in two ways. The amount stays unknown: write thousands without a sign "
        "and decimals after a point.",
    ),
    "grants.amount_digits": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: {text} has more decimals than {currency} has ({digits}). The amount stays unknown: round it "
        "in the file.",
    ),
    "grants.amount_large": QT_TRANSLATE_NOOP("Notes", "{cell}: {text} is too large to be an amount. It stays unknown."),
    "grants.amount_noise": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: {text} is what calculating left of {meant}; {meant} is taken.",
    ),
    "grants.amount_short": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” probably means {meant}. The amount stays unknown until that is said: answer above, "
        "or write the whole number.",
    ),
    "grants.short_taken": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is taken as {meant}, as was answered."),
    "grants.sign_read": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is read without its sign {sign}; write the number alone and the currency in its own column.",
    ),
    "grants.sign_against": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” has the sign {sign}, but the currency is {currency}. The amount stays unknown: "
        "correct one of the two.",
    ),
    "grants.currency_likely": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is no currency. {meant} is probably meant: answer above, or correct the cell. The "
        "currency stays unknown until then.",
    ),
    "grants.currency_odd": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is no currency. It stays unknown: write its three letters, such as USD.",
    ),
    "grants.currency_taken": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is taken as {meant}, as was answered."),
    "grants.day_unknown": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is no date. It stays unknown."),
    "grants.day_odd": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” cannot be read as a date. It stays unknown: write it like 2020-11-09.",
    ),
    "grants.day_partly": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” tells no day. It is kept in the record as taken in, and no date is set here.",
    ),
    "grants.day_serial": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” looks like {meant} as a spreadsheet counts days. The date stays unknown: format the "
        "cell as a date.",
    ),
    "grants.day_unclear": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” can be read day first or month first. The date stays unknown until that is said: "
        "answer above.",
    ),
    "grants.ask_column": QT_TRANSLATE_NOOP("Notes", "{file}: what does column {column} “{header}” tell?"),
    "grants.ask_dates": QT_TRANSLATE_NOOP(
        "Notes",
        "{file}: is “{example}” in {cell} written day first or month first?",
    ),
    "grants.ask_thousands": QT_TRANSLATE_NOOP(
        "Notes",
        "{file}: “{example}” in {cell} is short ({count} in all). Does it mean {meant}?",
    ),
    "grants.ask_currency_code": QT_TRANSLATE_NOOP(
        "Notes",
        "{file}: “{text}” in {cell} ({count} in all) is no currency. Is {meant} meant?",
    ),
    "grants.ask_currency": QT_TRANSLATE_NOOP(
        "Notes",
        "{file}: nothing tells the currency of {count} grants. Which is it?",
    ),
    "grants.ask_language": QT_TRANSLATE_NOOP("Notes", "{file}: in which language are its titles?"),
    "grants.ask_same": QT_TRANSLATE_NOOP("Notes", "{cell}: is “{name}” an organisation that is known already?"),
    "grants.answer_leave": QT_TRANSLATE_NOOP("Notes", "Leave it empty"),
    "grants.answer_take": QT_TRANSLATE_NOOP("Notes", "Yes, take it so"),
    "grants.answer_day": QT_TRANSLATE_NOOP("Notes", "Day first"),
    "grants.answer_month": QT_TRANSLATE_NOOP("Notes", "Month first"),
    "grants.answer_en": QT_TRANSLATE_NOOP("Notes", "English"),
    "grants.answer_fr": QT_TRANSLATE_NOOP("Notes", "French"),
    "grants.answer_awarded": QT_TRANSLATE_NOOP("Notes", "The amount awarded"),
    "grants.answer_requested": QT_TRANSLATE_NOOP("Notes", "The amount asked for"),
    "grants.answer_paid": QT_TRANSLATE_NOOP("Notes", "The amount paid"),
    "grants.answer_decided": QT_TRANSLATE_NOOP("Notes", "The day of the award"),
    "grants.answer_starts": QT_TRANSLATE_NOOP("Notes", "The first day of the grant"),
}
