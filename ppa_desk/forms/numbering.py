"""The numbers questions have wherever they are shown or printed."""

from ppa_desk.forms.definition import Form, Group, Question, walk


def numbers(form: Form) -> dict[str, str]:
    """Return the number of every question a person answers, by name: 1, 2, 3 in the order of the form."""
    asked = (item.name for item, _ in walk(form.items) if isinstance(item, Question) and item.asks)
    return {name: str(at) for at, name in enumerate(dict.fromkeys(asked), 1)}


def is_matrix(group: Group) -> bool:
    """Say whether a group's questions share one list and are shown as a table."""
    questions = [item for item in group.items if isinstance(item, Question)]
    return (
        any(word in group.appearance.split() for word in ("table-list", "list-nolabel", "likert"))
        and len(questions) == len(group.items) > 1
        and len({(one.type, one.list) for one in questions}) == 1
        and questions[0].type in ("select_one", "select_multiple")
    )


def scale(question: Question) -> tuple[float, float, float]:
    """Return where a range starts, where it ends and its step, from its parameters (0, 10, 1 unless told)."""
    told = parameters(question.parameters)
    return tuple(_number(told.get(name, ""), usual) for name, usual in _USUAL)  # type: ignore[return-value]


def points(question: Question) -> list[str]:
    """Return the values a range offers, as they are stored; at most 101."""
    start, end, step = scale(question)
    count = min(int(abs(end - start) / (abs(step) or 1)), 100)
    sign = 1 if end >= start else -1
    return [f"{start + sign * abs(step or 1) * at:.6f}".rstrip("0").rstrip(".") for at in range(count + 1)]


def parameters(text: str) -> dict[str, str]:
    """Return parameters by name: "start=0 end=10 step=1", with spaces, commas or semicolons between."""
    pairs = (part.partition("=") for part in text.replace(",", " ").replace(";", " ").split())
    return {name.strip(): value.strip() for name, sign, value in pairs if sign}


_USUAL = (("start", 0.0), ("end", 10.0), ("step", 1.0))


def _number(text: str, usual: float) -> float:
    try:
        return float(text)
    except ValueError:
        return usual
