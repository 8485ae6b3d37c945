"""What is said about mine sites, their visits and pictures."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "sites.no_months": QT_TRANSLATE_NOOP(
        "Errors", "A status holds for 1 to 1200 whole months. Nothing was changed: leave it empty where it has no end."
    ),
    "photos.no_picture": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is no picture that can be shown. Nothing was kept: choose a JPEG, PNG, GIF, TIFF or WebP picture.",
    ),
}

NOTES: dict[str, str] = {
    "sites.ask_dates": QT_TRANSLATE_NOOP("Notes", "{file}: is “{example}” written day first or month first?"),
    "sites.ask_names": QT_TRANSLATE_NOOP(
        "Notes", "{file}: these columns may name people: {columns}. Should they be left out, or kept with each visit?"
    ),
    "sites.answer_leave": QT_TRANSLATE_NOOP("Notes", "Leave them out"),
    "sites.answer_keep": QT_TRANSLATE_NOOP("Notes", "Keep them, they name nobody"),
    "sites.ask_same": QT_TRANSLATE_NOOP("Notes", "{file}: is “{name}” a new site, or one that is here already?"),
    "sites.answer_new": QT_TRANSLATE_NOOP("Notes", "A new site"),
    "sites.new_site": QT_TRANSLATE_NOOP("Notes", "New site."),
    "sites.like": QT_TRANSLATE_NOOP("Notes", "Perhaps the same as {name}."),
    "sites.known": QT_TRANSLATE_NOOP("Notes", "This visit is here already, with nothing new."),
    "sites.twice": QT_TRANSLATE_NOOP("Notes", "This visit stands in the file above already."),
    "sites.no_header": QT_TRANSLATE_NOOP(
        "Notes",
        "{file}: no row names the columns. A table of visits needs the site’s name or code, and what was seen.",
    ),
    "sites.no_name": QT_TRANSLATE_NOOP("Notes", "The row names no site."),
    "sites.no_day": QT_TRANSLATE_NOOP("Notes", "The day of the visit is not told: it is taken in without one."),
    "sites.not_day": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is no day that can be read."),
    "sites.future": QT_TRANSLATE_NOOP("Notes", "{cell}: {day} is in the future."),
    "sites.no_province": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no province that is known; the site comes in without one."
    ),
    "sites.province_open": QT_TRANSLATE_NOOP("Notes", "Leave their province open"),
    "sites.no_country": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no country of the list; the site comes in without one."
    ),
    "sites.no_mineral": QT_TRANSLATE_NOOP("Notes", "“{text}” is no mineral of the list; it is kept with the visit."),
}
