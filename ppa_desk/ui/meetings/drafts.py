"""Letters of a meeting put into a folder one chooses, with what was held back and why. Nothing is sent."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from ppa_desk.errors import DeskError
from ppa_desk.exchange.members import outbox
from ppa_desk.services.members.mailings import Draft
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.draft_words import why_held
from ppa_desk.ui.widgets.parts import Notice

translate = QCoreApplication.translate


def put_into_folder(tools: Tools, notice: Notice, title: str, drafts: Sequence[Draft]) -> None:
    """Ask for a folder, write the drafts there, say how many and who is without one."""
    if not drafts or (into := tools.ask.folder(translate("Meetings", "Folder for the drafts"))) is None:
        return
    try:
        done = outbox.write(title, drafts, into, date.today(), told=why_held)
    except DeskError as error:
        notice.say(words.explained(error), "bad")
        return
    told = translate("Meetings", "%n draft(s) in {folder}. Open each to finish and send it.", "", done.letters)
    held = [f"{draft.name}: {why_held(draft)}" for draft in drafts if draft.held()]
    notice.say(" ".join([told.replace("{folder}", done.folder.name), *held]), "attention" if held else "good")
    folder = QUrl.fromLocalFile(str(done.folder))
    notice.offer(translate("Meetings", "Show in folder"), lambda: QDesktopServices.openUrl(folder))
