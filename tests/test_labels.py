"""The words of the model: nothing without a label, no label without a use, and sentences that read well."""

import ast
from pathlib import Path

import pytest

from ppa_desk import labels
from ppa_desk.labels import ACTIONS, CHOICES, FIELDS, KINDS, action_label, choice_label, field_label, kind_label
from ppa_desk.model import kinds
from ppa_desk.model.kinds import fields, table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.history import History
from ppa_desk.services.records import Records

PACKAGE = Path(labels.__file__).parent.parent


def shown(kind: str) -> set[str]:
    """Return the columns of a kind that an editor or the history shows."""
    return {c.name for c in table_of(kind).columns if c.name not in ("id", "version") and not c.info.get("derived")}


def test_every_kind_has_a_label_and_no_other_has():
    assert set(KINDS) == set(kinds.KINDS)


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_every_field_has_a_label_of_its_own_within_its_kind(kind):
    known = [name for name in shown(kind) if name in FIELDS or f"{kind}.{name}" in FIELDS]
    assert set(known) == shown(kind)
    told = [field_label(kind, name) for name in known]
    assert len(told) == len(set(told))


def test_every_field_label_is_used():
    plain = {name for kind in kinds.KINDS for name in shown(kind)}
    own = {f"{kind}.{name}" for kind in kinds.KINDS for name in shown(kind)}
    assert set(FIELDS) <= plain | own
    assert [key for key in FIELDS if key in own and FIELDS[key] == FIELDS.get(key.partition(".")[2])] == []


def test_every_value_of_a_closed_choice_has_a_label_and_every_label_a_value():
    wanted = {f"{f.name}.{value}" for kind in kinds.KINDS for f in fields(kind) for value in f.values}
    assert set(CHOICES) == wanted != set()


def test_what_nobody_knows_is_shown_as_it_is():
    assert field_label("person", "shoe_size") == "shoe_size"
    assert choice_label("consent", "perhaps") == "perhaps"


def actions() -> set[str]:
    """Return the actions that units of work name in the source, without the kind where it varies."""
    found = set()
    for path in [*PACKAGE.glob("store/*.py"), *PACKAGE.glob("services/**/*.py"), *PACKAGE.glob("exchange/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "unit":
                last = [node.args[0]] if node.args else []
                last = last[0].values[-1:] if last and isinstance(last[0], ast.JoinedStr) else last
                found |= {one.value.lstrip(".") for one in last if isinstance(one, ast.Constant)}
    return found


def test_every_action_of_the_program_is_told_in_words():
    named = actions()
    assert {"added", "changed", "removed", "undo"} <= named
    assert [one for one in named if one not in ACTIONS and one.partition(".")[2] not in ACTIONS] == []


TITLED = {"record_kind": "organisation", "title": "IPIS"}


@pytest.mark.parametrize(
    ("action", "told", "sentence"),
    [
        ("organisation.added", TITLED, "Added organisation “IPIS”"),
        ("organisation.removed", TITLED | {"title": "{odd} 100%"}, "Removed organisation “{odd} 100%”"),
        ("seat.added", {"record_kind": "seat", "title": ""}, "Added seat"),
        ("priority.moved", {"record_kind": "priority"}, "Put priorities in order"),
        ("undo", TITLED | {"of": "organisation.added"}, "Undone: added organisation “IPIS”"),
        ("redo", TITLED | {"of": "organisation.changed"}, "Done again: changed organisation “IPIS”"),
        ("sample.loaded", {}, "Loaded the sample workspace"),
        ("future.thing", {"record_kind": "future"}, "Changed the workspace"),
        ("organisation.added", {}, "Added"),
    ],
)
def test_a_unit_of_work_is_told_in_a_sentence(action, told, sentence):
    assert action_label(action, told) == sentence


def test_what_services_do_is_told(file_store):
    kept = Records(file_store).add("person", {"given_name": "Élise", "family_name": "N’Goma"})
    Codes(file_store).retire("sector", "AER")
    history = History(file_store)
    history.undo()
    told = [action_label(entry.action, entry.told) for entry in history.recent()]
    assert told == ["Undone: retired code “aerospace”", "Retired code “aerospace”", "Added person “Élise N’Goma”"]
    assert kept.title == "Élise N’Goma"


def test_every_word_goes_through_the_translation():
    seen = []

    def marked(context, text):
        seen.append(context)
        return f"<{text}>"

    assert kind_label("person", True, marked) == "<People>"
    assert field_label("talk", "person_id", marked) == "<Speaker>"
    assert choice_label("strength", "interest", marked) == "<Interest>"
    assert action_label("organisation.added", TITLED, marked) == "<Added <<Organisation> “IPIS”>>"
    assert set(seen) == {"Kinds", "Fields", "Choices", "Actions"}
