"""Telling whoever listens which kinds of records changed. Plain Python, so workers may publish."""

from collections.abc import Callable

Listener = Callable[[frozenset[str]], None]


class Changes:
    """After each commit, the kinds that changed."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with the kinds after each commit, on the thread that committed."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    def publish(self, kinds: frozenset[str]) -> None:
        """Tell every listener."""
        for listener in list(self._listeners):
            listener(kinds)
