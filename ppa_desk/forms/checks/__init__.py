"""The second gate: what is wrong with a form that others pass over in silence, with its sheet, row and cell."""

from ppa_desk.forms.checks import logic, structure, wording
from ppa_desk.forms.checks.board import Board
from ppa_desk.forms.checks.finding import Finding as Finding
from ppa_desk.forms.checks.finding import Place as Place
from ppa_desk.forms.definition import Form


def check(form: Form) -> list[Finding]:
    """Return everything that is wrong or doubtful, errors first, each in the order of the workbook."""
    board = Board(form)
    found = [one for look in (structure.look, logic.look, wording.look) for one in look(board)]
    return sorted(found, key=lambda one: (one.severity != "error", one.place.sheet != "survey", one.place.row))


def errors(form: Form) -> list[Finding]:
    """Return only what keeps a form from being published."""
    return [one for one in check(form) if one.severity == "error"]
