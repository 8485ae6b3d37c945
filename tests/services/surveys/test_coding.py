"""Free text is read by one coder or two, and what they found is counted by respondents."""

from ppa_desk.services.analysis.results import results
from tests.services.surveys.test_responses import new


def test_two_coders_mark_what_was_written(desk, survey):
    number = survey()
    rows = [new(desk, number, at, agree="no", why=text) for at, text in ((0, "Too long"), (2, "In French"), (3, ""))]
    desk.responses.take(number, rows, [{"name": "f"}])
    coding = desk.coding
    written = coding.written(number, "why")
    assert [one.text for one in written] == ["Too long", "In French"]
    code = coding.add_code(number, "why", "Time")
    coding.mark(written[0].response, code, "A", True)
    coding.mark(written[0].response, code, "B", True)
    coding.mark(written[1].response, code, "B", True)
    assert coding.marks(number, "why", "A") == {(written[0].response, code)}
    coding.mark(written[1].response, code, "B", False)
    desk.surveys.close(number)
    [line] = results(desk.dataset(number)).figure("why").codes
    assert (line.label.en, line.count, line.kappa) == ("Time", 1, 1.0)


def test_a_mark_made_twice_is_one_and_can_be_undone(desk, survey):
    number = survey()
    desk.responses.take(number, [new(desk, number, 0, agree="no", why="Too long")], [{"name": "f"}])
    [written] = desk.coding.written(number, "why")
    code = desk.coding.add_code(number, "why", "Temps", "fr")
    assert desk.coding.codes(number, "why")[0].label("en") == "Temps"
    for _ in range(2):
        desk.coding.mark(written.response, code, "A", True)
    assert len(desk.records.where("text_mark")) == 1
    desk.history.undo()
    assert desk.coding.marks(number, "why", "A") == set()
