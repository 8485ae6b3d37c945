"""The recovery sheet: the page with the code that opens a workspace when its passphrase is lost."""

from datetime import date

from ppa_desk.services.content import DocumentContent, KeyFacts, Language, Run, Tone
from ppa_desk.services.dates import spelled
from ppa_desk.services.report_words import Words


def recovery_sheet(
    workspace: str, code: str, made: date, language: Language, sheet: str = "recovery_sheet"
) -> DocumentContent:
    """Return the sheet to print, in the words of `sheet`. It holds the code: it is shown and printed, never kept."""
    words = Words(sheet, language)
    said = words.group("text") | {"code": code, "workspace": workspace}
    tones: dict[str, Tone] = {"code": "strong"}
    rows = ((words(f"label.{name}"), (Run(said[name], tones.get(name, "plain")),)) for name in words.order)
    return DocumentContent(
        kind="recovery_sheet",
        title=words("sheet.title"),
        subtitle=words("sheet.subtitle", workspace=workspace, date=spelled(made, language, "date")),
        language=language,
        edition="secretariat",
        letterhead=words("sheet.head"),
        running_head="",
        running_foot=words("sheet.foot", workspace=workspace),
        author=words("sheet.head"),
        blocks=(KeyFacts(tuple(rows)),),
        words=words.group("fixed"),
    )
