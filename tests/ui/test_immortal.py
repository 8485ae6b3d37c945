"""PySide's calls do not use up what Python has only once, whichever Python runs us."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal

import ppa_desk.ui  # noqa: F401 - what is tested: it is enough to know the window

BUSY_DAY = 200_000


class _Speaker(QObject):
    said = Signal(object)


def test_a_busy_day_does_not_use_up_none_nor_true(qapp):
    timer, speaker = QTimer(), _Speaker()
    for _ in range(BUSY_DAY):
        timer.setInterval(5)
        speaker.said.emit(1)
    assert min(sys.getrefcount(one) for one in (None, True, False)) > 1_000_000
