"""The tabs of results: each has a key of its own, and none is named twice."""

import pytest

from ppa_desk.ui.results import tabs


@pytest.mark.parametrize("name", ["AREA_TABS", "FRAMEWORK_TABS", "INDICATOR_TABS", "REPORT_TABS"])
def test_no_tab_stands_twice(name):
    keys = [tab.key for tab in getattr(tabs, name)]
    assert len(keys) == len(set(keys)) > 0
