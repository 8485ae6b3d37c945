"""The thresholds of the words polls are told in, where the Secretariat chose others than are shipped."""

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.analysis.polls import THRESHOLDS

THRESHOLD: Table = table_of("poll_threshold")


def thresholds(session: Session) -> dict[str, int]:
    """Return the thresholds that were chosen in this workspace, in per cent."""
    found = session.execute(select(THRESHOLD.c.threshold, THRESHOLD.c.percent).order_by(THRESHOLD.c.id))
    return {name: percent for name, percent in found if name in THRESHOLDS and percent is not None}
