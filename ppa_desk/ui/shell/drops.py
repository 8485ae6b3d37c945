"""Files dropped on the window: a form becomes a form, reviews go to their round, answers to the survey that is shown.

On a meeting goes what it left behind. Where a framework shows, the rest are its values; on the first page of grants,
grants; where evidence is, its tables; where members are, contacts, and cards and replies to invitations are that
everywhere. Where no survey is shown, answers go to the only open one.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.shell.place import Places

if TYPE_CHECKING:  # not at run time: the window does not wait for the page of surveys
    from ppa_desk.forms.definition import Form
    from ppa_desk.ui.meetings.page import MeetingPage
    from ppa_desk.ui.surveys.page import SurveyPage


PACK = ".ppareview"
CARDS = (".vcf", ".vcard")
REPLIES = (".ics", ".ical", ".eml")


class Drops(QObject):
    """Takes files that are dropped on a window."""

    def __init__(self, window: QWidget, tools: Tools) -> None:
        super().__init__(window)
        self._window, self._tools = window, tools
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files, and hand them on."""
        if isinstance(event, QDropEvent) and (paths := files_of(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.take(paths)
            return True
        if isinstance(event, QDragEnterEvent) and files_of(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def take(self, paths: list[Path]) -> None:
        """Take files in where they belong; say where to go where that is not clear."""
        if self._tools.desk.store.read_only:
            self._tools.say(self.tr("This workspace is open for reading only."))
            return
        packs = [path for path in paths if path.suffix.lower() == PACK]
        if packs:
            self._take_reviews(packs)
            return
        if all(path.suffix.lower() in CARDS for path in paths):
            self._take_contacts(paths)
            return
        if all(path.suffix.lower() in REPLIES for path in paths):
            self._take_replies(paths)
            return
        page = self._page()
        survey = page.record if page is not None else None
        if len(paths) != 1 or paths[0].suffix.lower() != ".xlsx":
            self._take_rest(paths, survey)
            return
        [path] = paths
        self._tools.say(self.tr("Reading {name}…").format(name=path.name))
        self._tools.tasks.run(lambda _task: _form_in(path), partial(self._was_read, path, survey), self._failed)

    def _take_rest(self, paths: list[Path], survey: int | None) -> None:
        """What is dropped on a meeting is what it left behind, on a framework its values; else it goes by the area."""
        if (meeting := self._meeting()) is None:
            self._take_others(paths, survey)
            return

        def known(left_behind: bool) -> None:
            if left_behind:
                meeting.take_in(paths)
            else:
                self._take_others(paths, survey)

        self._tools.tasks.run(lambda _task: _left_behind(paths), known, self._failed)

    def _meeting(self) -> "MeetingPage | None":
        """Return the meeting that is shown, also where something lies over it."""
        from ppa_desk.ui.meetings.page import MeetingPage

        pages = self._window.findChildren(MeetingPage)
        return next((page for page in pages if (page.over() or page).isVisible()), None)

    def _take_others(self, paths: list[Path], survey: int | None) -> None:
        """What is dropped on a framework are its values, on the first page of grants grants, else by the area."""
        from ppa_desk.ui.results.pages import FrameworkPage

        framework = next((one for one in self._window.findChildren(FrameworkPage) if one.isVisible()), None)
        if framework is not None:
            framework.take_in(paths)
            return
        from ppa_desk.ui.grants.start import StartPage

        shown = (one for one in self._window.findChildren(StartPage) if one.isVisible())
        if (grants := next(shown, None)) is not None:
            grants.take_in(paths)
        elif (places := self._places()) is not None and places.spot.area in ("members", "evidence"):
            self._take_in_area(places, paths)
        else:
            self._take_answers(paths, survey)

    def _take_in_area(self, places: Places, paths: list[Path]) -> None:
        """Show what taking files in would do, over the page of the area that is open."""
        if places.spot.area == "members":
            self._take_contacts(paths)
        elif places.over is not None:
            from ppa_desk.ui.evidence.take_in import take

            take(self._tools, places.over, paths)

    def _take_contacts(self, paths: list[Path]) -> None:
        """Show what taking contacts in would do, over the page of the area that is open."""
        from ppa_desk.ui.members.import_page import take

        if (places := self._places()) is not None and (over := places.over) is not None:
            take(self._tools, over, paths)

    def _take_replies(self, paths: list[Path]) -> None:
        """Show what taking replies to invitations in would do, over the page that is open."""
        from ppa_desk.ui.meetings.replies_page import take

        over = next((one for one in self._window.findChildren(Over) if one.isVisible()), None)
        if over is None:
            self._tools.say(self.tr("Open any page, then drop the replies there."))
            return
        take(self._tools, over, paths)

    def _places(self) -> Places | None:
        return next(iter(self._window.findChildren(Places)), None)

    def _was_read(self, path: Path, survey: int | None, form: "Form | Path | None") -> None:
        """Keep a form as one, as one step; scores go to their reviews, whatever is neither stays for the surveys."""
        if isinstance(form, Path):
            self._take_reviews([path])
            return
        if form is None:
            self._take_rest([path], survey)
            return
        try:
            number = self._tools.desk.forms.take(form)
        except DeskError as error:
            self._failed(error)
            return
        self._tools.go("form", number)

    def _take_reviews(self, paths: list[Path]) -> None:
        """Show what taking reviews in would do, over whatever is open."""
        from ppa_desk.ui.grants.merge_page import MergePage

        over = next((one for one in self._window.findChildren(Over) if one.isVisible()), None)
        if over is None:
            self._tools.say(self.tr("Open the call these reviews belong to, then drop the files there."))
            return
        page = MergePage(self._tools, paths)
        page.left.connect(over.lift)
        over.lay(page)

    def _failed(self, error: Exception) -> None:
        self._tools.say(words.explained(error))

    def _take_answers(self, paths: list[Path], survey: int | None) -> None:
        """Hand answers to the survey that was open when they were dropped, else to the only one there is."""
        if survey is None:
            still_open = self._tools.desk.surveys.listing.ids(only={"status": "open"})
            asked = [one for one in still_open if self._tools.desk.surveys.get(one)["form_id"] is not None]
            survey = asked[0] if len(asked) == 1 else None
        if survey is not None and (page := self._page_of(survey)) is not None:
            page.take_in(paths)
        else:
            self._tools.say(self.tr("Open the survey these answers belong to, then drop the files there."))

    def _page_of(self, survey: int) -> "SurveyPage | None":
        page = self._page()
        if page is None or page.record != survey:
            self._tools.go("survey", survey)
            page = self._page()
        return page

    def _page(self) -> "SurveyPage | None":
        """Return the survey that is shown, also where something lies over it."""
        from ppa_desk.ui.surveys.page import SurveyPage

        pages = self._window.findChildren(SurveyPage)
        return next((page for page in pages if (page.over() or page).isVisible()), None)


def _form_in(path: Path) -> "Form | Path | None":
    """Return the form a workbook is; its path where it holds scores of reviews; None where it is neither."""
    from ppa_desk.exchange.grants.returned import is_returned
    from ppa_desk.exchange.xlsform import workbook

    try:
        if is_returned(path):
            return path
        form = workbook.read(path)
    except DeskError:
        return None
    return form if any(form.questions()) else None


def _left_behind(paths: list[Path]) -> bool:
    """Say whether files are what an online meeting leaves behind."""
    from ppa_desk.exchange.meetings.kinds import belongs_to_meeting

    return belongs_to_meeting(paths)


def files_of(data: QMimeData) -> list[Path]:
    """Return the files that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
