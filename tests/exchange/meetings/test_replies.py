"""Replies to invitations come home: who, which meeting, which answer; what is odd has one sentence."""

from email.message import EmailMessage

import pytest

from ppa_desk.exchange.meetings import invitation
from ppa_desk.exchange.meetings.replies import ADD, plan
from ppa_desk.exchange.plan import Deed, apply


@pytest.fixture
def uid(desk, meeting, listed, tmp_path) -> str:
    """The meeting's name in calendars, once it was invited to."""
    sent = desk.meetings.inviting.round(meeting)
    invitation.write(desk, sent, tmp_path / "out")
    return sent.uid


@pytest.fixture
def reply(uid, tmp_path):
    """Write the file a calendar answers with."""

    def written(name, status, *, at="20210310T080000Z", sequence=0, said="", more="", method="REPLY", of=None):
        comment = f"COMMENT:{said}\r\n" if said else ""
        path = tmp_path / f"{len(list(tmp_path.glob('*.ics')))}.ics"
        path.write_bytes(
            (
                f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{of or uid}\r\n"
                f"DTSTAMP:{at}\r\nSEQUENCE:{sequence}\r\nSUMMARY:Accepted: Spring call\r\n{comment}"
                f"ATTENDEE;PARTSTAT={status}{more};CN=\"{name} ^'Q^' Invented\":MAILTO:{name.lower()}@x.example\r\n"
                "BEGIN:VALARM\r\nDESCRIPTION:not this\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            ).encode()
        )
        return path

    return written


def guests(desk, meeting) -> dict[str, tuple]:
    return {one.name: (one.rsvp, one.rsvp_words) for one in desk.meetings.inviting.standing(meeting).guests}


def codes(planned) -> list[tuple[str, str]]:
    return [(line.deed.value, " ".join(one.code.partition(".")[2] for one in line.reasons)) for line in planned.lines]


def test_the_last_answer_of_each_counts_with_its_words_and_one_step_takes_all_back(desk, meeting, reply):
    paths = [
        reply("Ada", "ACCEPTED"),
        reply("Ada", "DECLINED", at="20210311T080000Z", said="Ill\\, sorry\\; next time"),
        reply("Bea", "TENTATIVE"),
    ]
    planned = plan(desk, paths).plan
    assert codes(planned) == [("skip", "accepted later_counts"), ("add", "declined says_too"), ("add", "tentative")]
    apply(desk, planned)
    now = guests(desk, meeting)
    assert now["Ada Invented"] == ("declined", "Ill, sorry; next time") and now["Bea Invented"][0] == "tentative"
    assert codes(plan(desk, paths).plan)[1:] == [("skip", "declined known"), ("skip", "tentative known")]
    assert [one.name for one in desk.meetings.inviting.standing(meeting).silent()] == ["Body"]
    desk.history.undo()
    assert guests(desk, meeting)["Ada Invented"] == ("none", "")


def test_an_answer_to_an_earlier_day_is_kept_and_asked_again(desk, meeting, reply, change, tmp_path):
    change("meeting", meeting, starts_on="2021-03-22")
    invitation.write(desk, desk.meetings.inviting.round(meeting), tmp_path / "out")
    planned = plan(desk, [reply("Ada", "ACCEPTED", sequence=0), reply("Bea", "ACCEPTED", sequence=1)]).plan
    assert codes(planned) == [("add", "accepted older"), ("add", "accepted")]
    apply(desk, planned)
    assert {one.name for one in desk.meetings.inviting.standing(meeting).silent()} == {"Ada Invented", "Body"}


def test_who_comes_instead_is_put_on_the_list_and_a_stranger_is_asked_about(desk, meeting, reply):
    passes_on = reply("Ada", "DELEGATED", more=';DELEGATED-TO="mailto:eve@x.example"')
    comes = reply("Eve", "ACCEPTED", more=';DELEGATED-FROM="mailto:ada@x.example"')
    stranger = reply("Zoe", "ACCEPTED")
    again = reply("Zoe", "TENTATIVE", at="20210309T080000Z")
    assert len(plan(desk, [stranger, again]).plan.asks) == 1
    planned = plan(desk, [passes_on, comes, stranger]).plan
    assert codes(planned) == [
        ("add", "delegated"), ("add", "accepted instead"), ("refuse", "accepted unknown_person"),
    ]  # fmt: skip
    [ask] = planned.asks
    planned = plan(desk, [passes_on, comes, stranger], {(stranger.name, ask.key): ADD}).plan
    assert planned.counts()[Deed.ADD] == 3
    apply(desk, planned)
    now = guests(desk, meeting)
    assert now["Ada Invented"] == ("declined", "→ eve@x.example") and now['Eve "Q" Invented'][0] == "accepted"


def test_what_is_no_reply_of_ours_is_refused_each_with_why(desk, meeting, reply, tmp_path):
    (tmp_path / "none.eml").write_bytes(b"Subject: Re: hello\r\n\r\nI shall come\r\n")
    (tmp_path / "list.csv").write_text("a,b\n1,2\n")
    paths = [reply("Ada", "ACCEPTED", of="x@y"), reply("Ada", "ACCEPTED", method="REQUEST"),
             reply("Ada", "ACCEPTED", method="COUNTER"), reply("Ada", "NEEDS-ACTION"), tmp_path / "none.eml",
             tmp_path / "list.csv"]  # fmt: skip
    assert codes(plan(desk, paths).plan) == [
        ("refuse", "unknown_meeting"), ("skip", "no_answer"), ("refuse", "not_a_reply"), ("refuse", "counter"),
        ("refuse", "no_events"), ("refuse", "other_file"),
    ]  # fmt: skip


def test_a_mail_that_holds_a_reply_does_as_well_forwarded_and_twice_too(desk, meeting, reply, tmp_path):
    held = reply("Bea", "ACCEPTED").read_bytes()
    inner, outer = EmailMessage(), EmailMessage()
    inner.set_content("Accepté")
    inner.add_alternative(held, maintype="text", subtype="calendar", params={"method": "REPLY"})
    inner.add_attachment(held, maintype="application", subtype="ics", filename="invite.ics")
    outer.set_content("See below")
    outer.add_attachment(inner)
    (tmp_path / "fw.eml").write_bytes(bytes(outer))
    assert codes(plan(desk, [tmp_path / "fw.eml"]).plan) == [("add", "accepted")]
