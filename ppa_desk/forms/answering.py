"""Answering a form: what is shown, calculated, wrong and missing, kept up to date answer by answer.

A key names one answer: "age", or "member[2]/age" for the second turn of the repeat "member".
"""

import random
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ppa_desk.forms.definition import Choice, Form, Group, Item, Question
from ppa_desk.forms.expressions import Scope, evaluate, holds
from ppa_desk.forms.expressions.conversions import as_text
from ppa_desk.forms.numbering import parameters
from ppa_desk.forms.slots import Slot, always, lay_out
from ppa_desk.forms.values import canonical

Answers = Mapping[str, Any]

_KEY = re.compile(r"(?:(.*)/)?([^/\[\]]+)")
_ROUNDS = 4
"""How often one change may come back to a question before a circle is given up."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an answer cannot stand: "needed", "constraint", or a reason of `ppa_desk.forms.values`; with its message."""

    code: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """One thing to show, in order: a group's head, a turn of a repeat, or a question."""

    key: str
    item: Item
    depth: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class _At:
    """What an expression sees from one place."""

    answering: "Answering"
    prefix: str
    this: str
    position: int

    @property
    def now(self) -> datetime:
        return self.answering.now

    def value(self, name: str) -> str:
        return self.answering.seen(name, self.prefix)

    def values(self, name: str) -> list[str]:
        return self.answering.all_of(name, self.prefix)

    def label(self, name: str, value: str) -> str:
        question = self.answering.form.question(name)
        choices = self.answering.form.choices(question) if question else ()
        told = (one.label.of(self.answering.language) for one in choices if one.name == value)
        return next(told, value)


class Answering:
    """A form being answered."""

    def __init__(
        self,
        form: Form,
        answers: Answers | None = None,
        language: str = "en",
        now: datetime | None = None,
        seed: int = 0,
    ) -> None:
        self.form, self.language, self.seed = form, language, seed
        self.now = now or datetime.now().astimezone()
        self._plan = lay_out(form)
        self._values: dict[str, str] = {}
        self._turns: dict[str, int] = {}
        self._hidden: set[str] = set()
        self._load(self.form.items, answers or {}, "")
        if not answers:
            self._fill_in()
        self._settle(self._plan.slots)

    # --- what one asks

    def value(self, key: str) -> str:
        """Return an answer as it is stored; empty where there is none."""
        return self._values.get(key, "")

    def shown(self, key: str) -> bool:
        """Say whether a question or turn is shown: its condition holds, and those of all groups it stands in."""
        return key not in self._hidden

    def choices(self, key: str) -> tuple[Choice, ...]:
        """Return the choices a question offers now, filtered and, where it asks for it, in an order of their own."""
        prefix, slot = self._slot(key)
        question = slot.question
        if question is None:
            return ()
        offered = self.form.choices(question)
        if slot.choice_filter:
            scope, condition = self._scope(slot, prefix), slot.choice_filter
            offered = tuple(one for one in offered if holds(condition, scope, {"name": one.name, **one.more}))
        told = parameters(question.parameters)
        if told.get("randomize", "").lower() == "true":
            mixed = list(offered)
            random.Random(told.get("seed") or f"{self.seed}{question.name}").shuffle(mixed)
            return tuple(mixed)
        return offered

    def problem(self, key: str) -> Problem | None:
        """Return why an answer cannot stand; None where it can, or is not shown."""
        prefix, slot = self._slot(key)
        question = slot.question
        if question is None or not question.asks or not self.shown(key):
            return None
        value = self.value(key)
        if value == "":
            return self._needed(slot, question, prefix)
        told, reasons = canonical(self.form, question, value)
        if reasons:
            return Problem(reasons[0])
        if slot.constraint and not holds(slot.constraint, self._scope(slot, prefix)):
            return Problem("constraint", question.constraint_message.of(self.language))
        if question.type == "select_one" and slot.choice_filter:
            return None if told in {one.name for one in self.choices(key)} else Problem("not_a_choice")
        return None

    def complete(self) -> list[tuple[str, Problem]]:
        """Return what still prevents the answers from being whole, by key."""
        found = ((place.key, self.problem(place.key)) for place in self.outline() if isinstance(place.item, Question))
        return [(key, problem) for key, problem in found if problem]

    def outline(self) -> list[Place]:
        """Return what to show, in order, with every turn of a repeat."""
        return list(self._places(self.form.items, "", 0))

    def answers(self) -> dict[str, Any]:
        """Return the answers as they are stored; null marks a question that was not shown."""
        return self._told(self.form.items, "")

    def turns(self, key: str) -> int:
        """Return how many turns a repeat has."""
        return self._turns.get(key, 0)

    # --- what one does

    def give(self, key: str, text: str) -> set[str]:
        """Give an answer as it is stored, and return the keys whose answer or showing changed."""
        if self._values.get(key, "") == text:
            return set()
        self._values[key] = text
        _, slot = self._slot(key)
        return {key} | self._settle(self._plan.lookers.get(slot.name, ()))

    def add_repeat(self, key: str) -> set[str]:
        """Add a turn to a repeat, and return the keys that changed."""
        self._turns[key] = self._turns.get(key, 0) + 1
        return self._settle(self._plan.slots)

    def remove_repeat(self, key: str, turn: int) -> set[str]:
        """Remove a turn of a repeat, counted from 1, and return the keys that changed."""
        before = dict(self._values)
        moved: dict[str, str] = {}
        for name, value in self._values.items():
            at = _turn_of(name, key)
            if at is None or at < turn:
                moved[name] = value
            elif at > turn:
                moved[name.replace(f"{key}[{at}]", f"{key}[{at - 1}]", 1)] = value
        self._values = moved
        self._turns[key] = max(self._turns.get(key, 0) - 1, 0)
        changed = self._settle(self._plan.slots)
        return changed | {name for name in before.keys() | moved.keys() if before.get(name) != moved.get(name)}

    # --- what expressions see

    def seen(self, name: str, prefix: str) -> str:
        """Return the answer to a question as an expression at a place sees it; empty where it is not shown."""
        slot = self._plan.named.get(name)
        if slot is None:
            return ""
        key = _joined(_common(prefix, slot.repeats), name)
        return "" if key in self._hidden else self._values.get(key, "")

    def all_of(self, name: str, prefix: str) -> list[str]:
        """Return every answer to a question of a repeat that a place sees."""
        slot = self._plan.named.get(name)
        if slot is None:
            return []
        keys = (_joined(one, name) for one in self._prefixes(slot) if one.startswith(_common(prefix, slot.repeats)))
        return [self._values.get(key, "") for key in keys if key not in self._hidden]

    # --- inside

    def _slot(self, key: str) -> tuple[str, Slot]:
        found = _KEY.fullmatch(key)
        if found is None or found[2] not in self._plan.named:
            raise KeyError(key)
        return found[1] or "", self._plan.named[found[2]]

    def _scope(self, slot: Slot, prefix: str) -> Scope:
        turn = re.search(r"\[(\d+)\]$", prefix)
        return _At(self, prefix, self._values.get(_joined(prefix, slot.name), ""), int(turn[1]) if turn else 1)

    def _prefixes(self, slot: Slot) -> list[str]:
        found = [""]
        for name in slot.repeats:
            keys = [_joined(one, name) for one in found]
            found = [f"{key}[{at}]" for key in keys for at in range(1, self._turns.get(key, 0) + 1)]
        return found

    def _settle(self, slots: Iterable[Slot]) -> set[str]:
        """Recompute slots, and whatever looks at what changed, until nothing changes."""
        known = {id(slot): slot for slot in slots}
        waiting = deque(known)
        rounds: dict[int, int] = {}
        changed: set[str] = set()
        while waiting:
            number = waiting.popleft()
            slot = known[number]
            rounds[number] = rounds.get(number, 0) + 1
            moved = self._recompute(slot) if rounds[number] <= _ROUNDS else set()
            changed |= moved
            for after in self._touched(slot) if moved else ():
                known[id(after)] = after
                if id(after) not in waiting:
                    waiting.append(id(after))
        return changed

    def _touched(self, slot: Slot) -> Iterator[Slot]:
        yield from self._plan.lookers.get(slot.name, ()) if slot.question else slot.children

    def _recompute(self, slot: Slot) -> set[str]:
        return {key for prefix in self._prefixes(slot) for key in self._recompute_one(slot, prefix)}

    def _recompute_one(self, slot: Slot, prefix: str) -> Iterator[str]:
        key = _joined(prefix, slot.name) if slot.question else _group_key(prefix, slot)
        scope = self._scope(slot, prefix)
        shown = self._parent_shown(slot, prefix) and (slot.relevant is None or holds(slot.relevant, scope))
        if shown is (key in self._hidden):
            (self._hidden.discard if shown else self._hidden.add)(key)
            yield key
        question = slot.question
        if question and slot.calculation and (shown or question.type == "calculate"):
            found = evaluate(slot.calculation, scope)
            told = "" if found is None else as_text(found)
            told = "" if told == "NaN" else told
            if told != self._values.get(key, ""):
                self._values[key] = told
                yield key

    def _parent_shown(self, slot: Slot, prefix: str) -> bool:
        if not slot.groups:
            return True
        group = slot.groups[-1]
        outer = prefix.rpartition("/")[0] if isinstance(group.item, Group) and group.item.repeat else prefix
        return _group_key(outer, group) not in self._hidden

    def _needed(self, slot: Slot, question: Question, prefix: str) -> Problem | None:
        needed = always(question.required) or (slot.required and holds(slot.required, self._scope(slot, prefix)))
        return Problem("needed", question.required_message.of(self.language)) if needed else None

    def _fill_in(self) -> None:
        """Give what is answered beforehand."""
        for slot in self._plan.slots:
            question = slot.question
            if question and question.default:
                for prefix in self._prefixes(slot):
                    found = evaluate(slot.default, self._scope(slot, prefix)) if slot.default else question.default
                    self._values[_joined(prefix, slot.name)] = as_text(found) if found is not None else ""

    def _load(self, items: Iterable[Item], told: Answers, prefix: str) -> None:
        for item in items:
            if isinstance(item, Question):
                value = told.get(item.name)
                if value not in (None, ""):
                    self._values[_joined(prefix, item.name)] = str(value)
            elif item.repeat:
                turns = [one for one in told.get(item.name) or () if isinstance(one, Mapping)]
                key = _joined(prefix, item.name)
                self._turns[key] = len(turns) or _fewest(item)
                for at, turn in enumerate(turns, 1):
                    self._load(item.items, turn, f"{key}[{at}]")
            else:
                self._load(item.items, told, prefix)

    def _places(self, items: Iterable[Item], prefix: str, depth: int) -> Iterator[Place]:
        for item in items:
            if isinstance(item, Question):
                if item.shown and self.shown(key := _joined(prefix, item.name)):
                    yield Place(key, item, depth)
            elif f"({_joined(prefix, item.name)})" not in self._hidden:
                key = _joined(prefix, item.name)
                yield Place(key, item, depth)
                turns = range(1, self._turns.get(key, 0) + 1) if item.repeat else (0,)
                for turn in turns:
                    if turn:
                        yield Place(f"{key}[{turn}]", item, depth, turn)
                    yield from self._places(item.items, f"{key}[{turn}]" if turn else prefix, depth + 1)

    def _told(self, items: Iterable[Item], prefix: str) -> dict[str, Any]:
        told: dict[str, Any] = {}
        for item in items:
            if isinstance(item, Group):
                if item.repeat:
                    key = _joined(prefix, item.name)
                    told[item.name] = [self._told(item.items, f"{key}[{at}]") for at in range(1, self.turns(key) + 1)]
                else:
                    told |= self._told(item.items, prefix)
            elif item.type != "note":
                key = _joined(prefix, item.name)
                told[item.name] = self._values.get(key, "") if self.shown(key) else None
        return told


def _joined(prefix: str, name: str) -> str:
    return f"{prefix}/{name}" if prefix else name


def _group_key(prefix: str, slot: Slot) -> str:
    return f"({_joined(prefix, slot.name)})"


def _common(prefix: str, repeats: tuple[str, ...]) -> str:
    """Return as much of a place's turns as the repeats of a question share."""
    parts = prefix.split("/") if prefix else []
    kept = []
    for part, name in zip(parts, repeats, strict=False):
        if part.partition("[")[0] != name:
            break
        kept.append(part)
    return "/".join(kept)


def _turn_of(key: str, repeat: str) -> int | None:
    found = re.match(rf"{re.escape(repeat)}\[(\d+)\]", key)
    return int(found[1]) if found else None


def _fewest(group: Group) -> int:
    return int(group.repeat_count) if group.repeat_count.isdecimal() and int(group.repeat_count) < 1000 else 0
