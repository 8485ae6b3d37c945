"""One figure, five ways: what the screen, the PDF, the workbook, the JSON and the IATI file tell of a period agrees."""

import json
import re
from datetime import UTC, date, datetime
from fractions import Fraction
from io import BytesIO
from xml.etree import ElementTree

import openpyxl
import pytest

from ppa_desk.cli import run
from ppa_desk.documents import report_book
from ppa_desk.exchange.results.iati import giving
from ppa_desk.model import quantity
from ppa_desk.services.desk import Desk
from ppa_desk.services.results.figures import is_code, parse
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.telling import Teller
from ppa_desk.services.training import workspace
from ppa_desk.services.workspaces import create, open_
from tests.documents.reading import drawn, pages_of

HALF = Period(date(2026, 1, 1), date(2026, 6, 30))
QUARTER = Period(date(2026, 4, 1), date(2026, 6, 30))
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
NUMBER = re.compile(r"-?[\d,]+(?:\.\d+)?")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("five") / "training"
    with create(path) as opened:
        workspace.load(Desk(opened.store))
    return path


class Five:
    """The actuals and targets of a period, five ways, as texts of digits; None where nothing is told."""

    def __init__(self, folder, period, capsys):
        self.period = period
        with open_(folder) as opened:
            desk = Desk(opened.store)
            framework = desk.results.register.framework(workspace.results.KEY)
            self.lines = desk.results.table.lines(framework, period.until, period.since)
            shape = desk.results.reports.shapes.begin(framework, "funder_semiannual")
            desk.results.reports.shapes.choose(shape, ["indicators", "annexes"])
            draft = desk.results.reports.printed(framework, "funder_semiannual", period, "en", shape=shape)
            desk.records.remove("report_shape", shape)
            pdf, _ = drawn(draft.content, desk.attachments.picture)
            book = report_book.write(desk, draft)
            out = giving.outgoing(desk, framework, date(2026, 11, 20))
            iati = giving.made(desk, out, datetime(2026, 11, 20, tzinfo=UTC))
        self.ways = {
            "screen": self.screen(),
            "pdf": self.pdf(pdf),
            "xlsx": self.xlsx(book),
            "json": self.json(folder, capsys),
            "iati": self.iati(iati),
        }

    def known(self):
        return {(line.code, what): getattr(line.period, what) for line in self.lines for what in ("actual", "target")}

    def exactly(self, key, number):
        """A number as the desk would print it."""
        line = next(one for one in self.lines if one.code == key[0])
        return None if number is None else quantity.told(Fraction(str(number)), "en", line.decimals)

    def screen(self):
        teller = Teller("en")
        return {(line.code, what): digits(getattr(teller, what)(line, line.period))
                for line in self.lines for what in ("actual", "target")}  # fmt: skip

    def by_code(self, figures):
        """Figures of this period by the code of their indicator."""
        codes, named = {line.indicator: line.code for line in self.lines}, {"A": "actual", "T": "target"}
        refs = {parse(code): told for code, told in figures.items()}
        return {(codes[ref.indicator], named[ref.what]): told for ref, told in refs.items()
                if ref.what in named and (ref.since, ref.until) == (self.period.since, self.period.until)
                and not ref.cell and ref.grant is None}  # fmt: skip

    def pdf(self, data):
        rows = re.findall(r"^ *\d+ +([ATBLSPH]\d\S*) +(\S.*?)(?:  |$)", "\n".join(pages_of(data)), re.MULTILINE)
        return self.by_code({code: digits(told) for code, told in rows if is_code(code)})

    def xlsx(self, data):
        sheet = openpyxl.load_workbook(BytesIO(data))["Figure codes"]
        rows = [row for row in sheet.iter_rows(values_only=True) if row[0] and re.match(r"[ATBLSPH]\d+-", str(row[0]))]
        return self.by_code({row[0]: digits(row[4]) for row in rows})

    def json(self, folder, capsys):
        capsys.readouterr()
        asked = ["--as-of", self.period.until.isoformat(), "--since", self.period.since.isoformat()]
        assert run(["results", "table", str(folder), *asked, "--format", "json"]) == 0
        rows = json.loads(capsys.readouterr().out)["indicators"]
        keys = [(row["code"], what) for row in rows for what in ("actual", "target")]
        by_code = {row["code"]: row for row in rows}
        return {key: self.exactly(key, by_code[key[0]][f"{key[1]}_period"]) for key in keys}

    def iati(self, data):
        found = {}
        root = ElementTree.fromstring(data)
        for indicator in root.find("iati-activity").iter("indicator"):
            code = indicator.find("title/narrative").text.split()[0]
            for one in indicator.iter("period"):
                days = (one.find("period-start").get("iso-date"), one.find("period-end").get("iso-date"))
                if days == (self.period.since.isoformat(), self.period.until.isoformat()):
                    for what in ("actual", "target"):
                        whole = [each for each in one.iter(what) if each.find("dimension") is None]
                        found[code, what] = self.exactly((code, what), whole[0].get("value")) if whole else None
        return found


def digits(told):
    """The number in a text, None where there is none."""
    found = NUMBER.search(str(told))
    return found[0] if found else None


def disagreements(five):
    """Every figure that two ways tell otherwise. PDF and workbook print only what there is something to tell of."""
    found = []
    for key in five.known():
        told = {way: figures[key] for way, figures in five.ways.items() if key in figures}
        if len(set(told.values())) > 1:
            found.append((key, told))
    return found


@pytest.mark.parametrize(("period", "least"), [(HALF, 28), (QUARTER, 6), (YEAR, 6)], ids=["half", "quarter", "year"])
def test_all_five_ways_tell_the_same_figures(folder, capsys, period, least):
    five = Five(folder, period, capsys)
    assert disagreements(five) == []
    exact = {key: None if number is None else number / Fraction(10**6) for key, number in five.known().items()}
    assert five.ways["json"] == {key: five.exactly(key, number) for key, number in exact.items()}
    everywhere = [key for key in five.known() if all(figures.get(key) for figures in five.ways.values())]
    assert len(everywhere) >= least, (len(everywhere), {way: len(told) for way, told in five.ways.items()})


def test_a_wrong_figure_planted_in_any_of_the_five_is_caught(folder, capsys):
    five = Five(folder, HALF, capsys)
    code = ("2.1.1", "actual")
    for way, figures in five.ways.items():
        right = figures[code]
        for wrong in ("437", "0", None):
            figures[code] = wrong
            assert [key for key, _ in disagreements(five)] == [code], (way, wrong)
        figures[code] = right
    assert disagreements(five) == []
