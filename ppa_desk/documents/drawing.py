"""One document from content to bytes: laid out until every page number in it is true, then drawn once."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from ppa_desk.documents.blocks import Setting, Story
from ppa_desk.documents.contents import Entry
from ppa_desk.documents.drawn import WORDS, Drawn
from ppa_desk.documents.entry import carry
from ppa_desk.documents.fonts import faces
from ppa_desk.documents.layout import Page, anchors, named, paginate
from ppa_desk.documents.page import Sheet
from ppa_desk.documents.pen import Pen
from ppa_desk.documents.pictures import Pictures
from ppa_desk.documents.structure import Bookmark, Places, finish
from ppa_desk.documents.styles import house
from ppa_desk.services.content import DocumentContent, KeyFacts

Step = Callable[[int, int], None]
LONG = 8  # pages; longer documents begin with their contents
MOST_PASSES = 6
rl_config.useA85 = 0  # images as bytes, not as letters: a third smaller and quicker
ONE_AT_A_TIME = Lock()
"""ReportLab’s fonts hold state while a document is drawn."""


def draw(content: DocumentContent, pictures: Pictures | None, step: Step | None) -> tuple[bytes, Drawn]:
    """Return a PDF and what could not be shown in it."""
    with ONE_AT_A_TIME:
        faces()
        sheet = Sheet(content, house(), {**WORDS, **content.words})
        setting = Setting(house(), sheet.words, sheet.width, sheet.room, pictures)
        story, pages = _settled(content, setting)
        return _drawn(sheet, setting, story, pages, step or (lambda done, of: None))


def pages_of(content: DocumentContent, pictures: Pictures | None) -> Mapping[str, int]:
    """Return the page every anchor of a document stands on."""
    with ONE_AT_A_TIME:
        faces()
        sheet = Sheet(content, house(), {**WORDS, **content.words})
        setting = Setting(house(), sheet.words, sheet.width, sheet.room, pictures)
        return {anchor: page + 1 for anchor, (page, _) in anchors(_settled(content, setting)[1]).items()}


def _settled(content: DocumentContent, setting: Setting) -> tuple[Story, list[Page]]:
    """Lay out until the page numbers put into the text are those of the pages it stands on."""
    listed: Sequence[Entry] = ()
    for _ in range(MOST_PASSES):
        story = _story(content, setting, listed)
        pages = paginate(story.flows, setting.room, setting.styles.page["first"], frozenset(story.breaks))
        found = {anchor: page + 1 for anchor, (page, _) in anchors(pages).items()}
        longer = not listed and len(pages) > LONG and bool(story.entries)
        if not longer and all(found.get(anchor) == setting.pages.get(anchor) for anchor in setting.asked):
            break
        setting.pages = found
        if longer:
            listed = story.entries
            setting.asked |= {entry.anchor for entry in listed}
    return story, pages


def _story(content: DocumentContent, setting: Setting, listed: Sequence[Entry]) -> Story:
    """Build the flows: the title, the key facts if they come first, the contents, the rest."""
    story = Story(setting)
    story.title(content.title, content.subtitle)
    before = next((at for at, block in enumerate(content.blocks) if not isinstance(block, KeyFacts)), 0)
    for at, block in enumerate(content.blocks):
        if listed and at == before:
            story.contents(listed)
        following = content.blocks[at + 1] if at + 1 < len(content.blocks) else None
        story.block(block, following)
    return story


def _drawn(sheet: Sheet, setting: Setting, story: Story, pages: list[Page], step: Step) -> tuple[bytes, Drawn]:
    canvas = Canvas(BytesIO(), sheet.size, invariant=1, pageCompression=0, initialFontName=faces()["regular"].name)
    pen = Pen(canvas, sheet.styles.colours)
    pen.fillable = bool(sheet.content.carried)
    tabs = _tabs(story, pages)
    for number, page in enumerate(pages, 1):
        step(number - 1, len(pages))
        pen.marks.start_page()
        sheet.draw(pen, number, len(pages), story.letterhead)
        sheet.tab(pen, tabs[number - 1], [tab for tab in story.tabs.values() if tab])
        for flow, down in page:
            flow.draw(pen, sheet.styles.page["left"], sheet.top - down)
        if number == 1:
            carry(pen, sheet.content.carried)
        canvas.showPage()
    places = _places(sheet, story, pages)
    data = finish(canvas.getpdfdata(), story.root, pen.marks, places, sheet.content)
    step(len(pages), len(pages))
    missing = setting.asked - places.anchors.keys()
    told = Drawn(len(pages), *(tuple(sorted(some)) for some in (pen.replaced, setting.refused, missing, setting.lost)))
    return data, told


def _tabs(story: Story, pages: list[Page]) -> list[Sequence[str]]:
    """Tell for each page the tabs of the parts that stand on it, the one that goes on from before first."""
    told: list[Sequence[str]] = []
    last = ""
    for page in pages:
        here = [anchor for anchor, _ in named(page)]
        begun = [story.tabs[anchor] for anchor in here if anchor in story.tabs]
        goes_on = [last] if not here or here[0] not in story.tabs else []
        told.append([tab for tab in (*goes_on, *begun) if tab])
        last = begun[-1] if begun else last
    return told


def _places(sheet: Sheet, story: Story, pages: list[Page]) -> Places:
    found = {anchor: (page, sheet.top - down + 8) for anchor, (page, down) in anchors(pages).items()}
    marks = [Bookmark(entry.text, entry.level, *found[entry.anchor]) for entry in story.entries]
    return Places(marks, found)
