"""What can go wrong in words a person can act on: a code and values here, the sentence in `ppa_desk.sentences`."""

from typing import Any


class DeskError(Exception):
    """An expected failure. `code` names the case, `values` fill its sentence."""

    code = "desk.failed"

    def __init__(self, **values: Any) -> None:
        self.values = values
        super().__init__(self.code, values)

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code}({told})"
