"""The alliance whose workspace this is: what letterheads and summaries call it."""

from ppa_desk.services.records import Kept, Records


class Office:
    """The one record about the alliance itself."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def alliance(self) -> Kept:
        """Return the alliance's record; an empty one is made when it is first asked for. ReadOnly."""
        there = self._records.where("alliance")
        return there[0] if there else self._records.add("alliance", {})
