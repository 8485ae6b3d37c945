"""The breakout rooms of a meeting: how many, filled by what is asked, changed by hand, for Zoom and for the door."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.rooms.filling import MOST_ROOMS, WEIGHTS, Filled, Round
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.rooms_tree import RoomsTree, room_name
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, FilterChip, Notice, QuietButton, hint, literal, plain_label, show_if

COUNT = 60
"""How wide the number of rooms is, in pixels."""
WATCHED = frozenset({"session", "breakout", "breakout_place", "breakout_rule", "attendee", "person", "organisation"})


class RoomsCard(Card):
    """Who sits with whom."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting, self._rooms = tools, meeting, tools.desk.meetings.rooms
        self.title.setText(self.tr("Breakout groups"))
        self.title.show()
        self._rounds: list[Round] = []
        self._seed = 1
        self.filled: Filled | None = None
        self.notice = Notice()
        self.notice.hide()
        self.which = ChoiceButton(self.tr("Session"))
        self.which.chosen.connect(self.read)
        self.count = QLineEdit()
        self.count.setMaximumWidth(COUNT)
        self.count.setAccessibleName(self.tr("Number of rooms"))
        self.count.returnPressed.connect(self.fill)
        self.mixes = {name: FilterChip(told) for name, told in self._criteria().items()}
        for chip in self.mixes.values():
            chip.setChecked(True)
        self.together = FilterChip(self.tr("One language a room"))
        self.together.toggled.connect(self._language)
        self.tree = RoomsTree(tools)
        self.tree.put.connect(self.put)
        self.tree.turned.connect(self._turned)
        self.told = plain_label("", "secondary")
        self.empty = plain_label(
            self.tr("An item of the agenda of the kind “breakout groups” gets its rooms here."), "secondary"
        )
        self._ask, self._do = self._asking(), self._doing()
        self.add(self.notice, self.empty, self._ask, self.told, self.tree, self._do)
        tools.bell.rang.connect(self._rang)
        self.read()

    def _criteria(self) -> Mapping[str, str]:
        return {
            "constituency": self.tr("Mix constituencies"),
            "body": self.tr("Mix organisations"),
            "country": self.tr("Mix countries"),
            "region": self.tr("Mix regions"),
            "language": self.tr("Mix languages"),
        }

    def _asking(self) -> FlowRow:
        row = FlowRow()
        row.add(self.which, plain_label(self.tr("Rooms"), wrap=False), self.count)
        self.go = QuietButton(self.tr("Fill the rooms"))
        self.go.clicked.connect(self.fill)
        row.add(*self.mixes.values(), self.together, self.go)
        return row

    def _doing(self) -> FlowRow:
        row = FlowRow()
        self.move_to = QuietButton(self.tr("Move to…"))
        hint(self.move_to, self.tr("Put the chosen person into another room; filling again leaves them there"), "")
        self.hold = QuietButton("")
        self.rules = QuietButton(self.tr("Apart or together…"))
        hint(self.rules, self.tr("Ask that the chosen person is apart from somebody, or together with somebody"), "")
        self.zoom = QuietButton(self.tr("For Zoom…"))
        self.lists = QuietButton(self.tr("Lists…"))
        row.add(self.move_to, self.hold, self.rules, self.zoom, self.lists)
        for button, do in (
            (self.move_to, self._offer_rooms), (self.hold, self.turn_hold), (self.rules, self._offer_rules),
            (self.zoom, self.save_zoom), (self.lists, self.preview),
        ):  # fmt: skip
            button.clicked.connect(do)
        return row

    # --- reading

    @property
    def of(self) -> Round | None:
        """The round that is shown."""
        at = int(self.which.key or 0)
        return self._rounds[at] if at < len(self._rounds) else None

    def read(self, *_: object) -> None:
        """Read the rounds and the rooms of the chosen one again."""
        self._rounds = self._rooms.rounds(self._meeting, words.language())
        self.which.offer({str(at): self._called(one) for at, one in enumerate(self._rounds)}, self.which.key)
        of = self.of
        for widget in (self._ask, self.tree, self._do, self.told):
            show_if(widget, of is not None)
            widget.setVisible(of is not None)
        self.empty.setVisible(of is None)
        if of is None:
            self.filled = None
            return
        self.filled = self._rooms.filled(of, words.language())
        if not self.count.isModified():
            self.count.setText(str(len(self.filled.rooms) or ""))
        self.go.setText(self.tr("Fill anew") if any(room.people for room in self.filled.rooms) else
                        self.tr("Fill the rooms"))  # fmt: skip
        self.tree.show_rooms(self.filled)
        self.told.setText(self._sentence(self.filled))
        self._turned()

    def _called(self, of: Round) -> str:
        told = self.tr("{title}, round {round}").replace("{round}", str(of.round))
        title = of.title or self.tr("(no title yet)")
        return told.replace("{title}", title) if of.round else title

    def _sentence(self, filled: Filled) -> str:
        """What is to be known of the rooms, in a line."""
        seated = [len(room.people) for room in filled.rooms if room.people]
        if not seated:
            return QCoreApplication.translate(
                "RoomsCard", "%n people need a room. Say how many rooms there are.", "", len(filled.called)
            )
        told = [QCoreApplication.translate("RoomsCard", "%n people have a room", "", sum(seated))]
        if filled.loose:
            told.append(QCoreApplication.translate("RoomsCard", "%n have none", "", len(filled.loose)))
        told.append(self.tr("{least} to {most} in a room").replace("{least}", str(min(seated)))
                    .replace("{most}", str(max(seated))))  # fmt: skip
        if filled.again:
            told.append(QCoreApplication.translate("RoomsCard", "%n pairs meet again", "", filled.again))
        for one in filled.broken:
            names = {"{one}": filled.called.get(one.one, ""), "{other}": filled.called.get(one.other, "")}
            rule = self.tr("not apart: {one} and {other}") if one.rule == "apart" else \
                self.tr("not together: {one} and {other}")  # fmt: skip
            told.append(rule.replace("{one}", names["{one}"]).replace("{other}", names["{other}"]))
        return " · ".join(told)

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()

    def _turned(self) -> None:
        row, can = self.tree.current, not self._tools.desk.store.read_only
        person = can and row is not None and row.guest is not None
        for button in (self.move_to, self.hold, self.rules):
            button.setEnabled(bool(person))
        self.hold.setText(self.tr("May be moved") if row is not None and row.stays else self.tr("Stays there"))
        self.hold.setEnabled(bool(person and row and row.parent))
        self.go.setEnabled(can)
        there = self.filled is not None and any(room.people for room in self.filled.rooms)
        self.zoom.setEnabled(there)
        self.lists.setEnabled(there)

    # --- changing

    def _weights(self) -> Mapping[str, float]:
        told = {name: WEIGHTS[name] if chip.isChecked() else 0.0 for name, chip in self.mixes.items()}
        return told | ({"language": -WEIGHTS["language"]} if self.together.isChecked() else {})

    def _language(self, together: bool) -> None:
        """Languages are mixed or kept together, not both."""
        self.mixes["language"].setChecked(not together)
        self.mixes["language"].setEnabled(not together)

    def fill(self) -> None:
        """Make as many rooms as are asked for, and give everybody one; pressed again, the next way of doing so."""
        of, wanted = self.of, self.count.text().strip()
        if of is None:
            return
        if not wanted.isdecimal() or not 1 <= int(wanted) <= MOST_ROOMS:
            told = self.tr("Say how many rooms there are: a number from 1 to {most}. Nothing was changed.")
            self.notice.say(told.replace("{most}", str(MOST_ROOMS)), "attention")
            return
        if any(room.people for room in self.filled.rooms) if self.filled else False:
            self._seed += 1
        self._try(lambda: self._filled(of, int(wanted)))

    def _filled(self, of: Round, wanted: int) -> None:
        self.count.setModified(False)
        self._rooms.make(of, wanted, self.tr("Room"))
        self._rooms.fill(of, self._weights(), self._seed)

    def put(self, guest: int, room: int | None) -> None:
        """Put somebody into a room; filling again leaves them there."""
        if (of := self.of) is not None:
            self._try(lambda: self._rooms.put(of, guest, room))

    def turn_hold(self) -> None:
        """Say whether filling again leaves the chosen person where they are."""
        row, of = self.tree.current, self.of
        if row is not None and row.guest is not None and of is not None:
            guest, stays = row.guest.id, not row.stays
            self._try(lambda: self._rooms.hold(of, guest, stays=stays))

    def _offer_rooms(self) -> None:
        row = self.tree.current
        if row is None or row.guest is None or self.filled is None:
            return
        menu = self._menu()
        for room in self.filled.rooms:
            if -room.id != row.parent:
                menu.addAction(literal(room_name(room)), partial(self.put, row.guest.id, room.id))
        menu.addAction(self.tr("Out of all rooms"), partial(self.put, row.guest.id, None))
        menu.popup(self.move_to.mapToGlobal(self.move_to.rect().bottomLeft()))

    def _offer_rules(self) -> None:
        row = self.tree.current
        if row is None or row.guest is None or self.filled is None:
            return
        menu = self._menu()
        for kind, told in (("apart", self.tr("Apart from")), ("together", self.tr("Together with"))):
            people = menu.addMenu(told)
            for number, name in self.filled.called.items():
                if number != row.guest.id:
                    people.addAction(literal(name), partial(self.rule, kind, row.guest.id, number))
        menu.popup(self.rules.mapToGlobal(self.rules.rect().bottomLeft()))

    def rule(self, kind: str, one: int, other: int) -> None:
        """Ask that two are apart or together from the next filling on."""
        if (of := self.of) is not None:
            self._try(lambda: self._rooms.rule(of, kind, one, other))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _try(self, change: Callable[[], object]) -> None:
        self.notice.hide()
        try:
            change()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    # --- going out

    def save_zoom(self) -> None:
        """Save the file Zoom takes rooms from; say whom it cannot know."""
        from ppa_desk.exchange.meetings.preassign import preassigned

        if self.filled is None:
            return
        made = preassigned(self.filled)
        path = self._tools.ask.save_as(self.tr("Rooms for Zoom"), "breakout-rooms.csv", "*.csv")
        if path is None:
            return
        try:
            path.write_bytes(made.content)
        except OSError as error:
            self.notice.say(self.tr("The file could not be written ({why}). Choose another place.")
                            .replace("{why}", error.strerror or ""), "bad")  # fmt: skip
            return
        names = ", ".join(one.called for one in made.unknown)
        told = self.tr("Saved. Without an e-mail Zoom cannot know: {names}.") if names else self.tr("Saved.")
        self.notice.say(told.replace("{names}", names), "attention" if names else "good")

    def preview(self) -> None:
        """Lay the lists over the page."""
        from ppa_desk.ui.meetings.papers import rooms_preview  # what draws PDFs is loaded when one is looked at

        if (over := over_of(self)) is not None and (of := self.of) is not None:
            shown = rooms_preview(self._tools, self._meeting, of)
            shown.left.connect(over.lift)
            over.lay(shown)
