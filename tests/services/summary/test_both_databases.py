"""The sample, its summary, its findings and its issued documents are the same in a file and on a server."""

from ppa_desk.model.record import Visibility
from ppa_desk.services import sample as samples
from ppa_desk.services.desk import Desk

MEMBERS = Visibility.MEMBERS


def test_a_server_gives_what_a_file_gives(store, sample, meeting):
    samples.load(store)
    desk = Desk(store)
    number = desk.meetings.register.number("2020-member-meeting")
    for language in ("en", "fr"):
        ours, theirs = (one.summaries.draft(n, MEMBERS, language) for one, n in ((desk, number), (sample, meeting)))
        assert ours.content == theirs.content
        assert [one.generated for one in ours.blocks] == [one.generated for one in theirs.blocks]
    assert desk.linter.check(number, MEMBERS, "en") == sample.linter.check(meeting, MEMBERS, "en")
    desk.summaries.edit(number, MEMBERS, "en", "summary", "New words.")
    issued = desk.documents.issue(number, MEMBERS, "en")
    assert desk.documents.content(issued) == desk.summaries.draft(number, MEMBERS, "en", issued=1).content
    assert desk.documents.listing.rows([issued])[issued].number == 1
