"""Votes pasted from e-mails: read from the words, or left to a person where they are not clear."""

import pytest

from ppa_desk.model.grants.review import Voice
from ppa_desk.services.grants.ballot_mail import Known, read

KNOWN = [Known(1, "Amina Kasongo", "amina@example.org"), Known(2, "Éric Dupont", "ed@example.com"), Known(3, "Jo Ng")]

MAILS = """From: Amina Kasongo <amina@example.org>
To: secretariat@example.org
Subject: Re: Your vote

Dear all, I vote in favour of this grant.

On Monday 2 March 2026 Secretariat wrote:
> FOR, AGAINST or ABSTAIN

De : Éric DUPONT
Objet : Re : votre vote

Je m’abstiens.

From: someone@else.org
FOR

Jo Ng: against
"""


def test_each_message_gives_its_sender_and_their_vote():
    assert [(one.person, one.voice) for one in read(MAILS, KNOWN)] == [
        (1, Voice.FOR), (2, Voice.ABSTAIN), (None, Voice.FOR), (3, Voice.AGAINST),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "voice"),
    [
        ("POUR", Voice.FOR), ("Oui.", Voice.FOR), ("I approve", Voice.FOR), ("contre", Voice.AGAINST),
        ("I do not approve of it", Voice.AGAINST), ("Je n’approuve pas.", Voice.AGAINST), ("Non", Voice.AGAINST),
        ("abstention", Voice.ABSTAIN), ("Thank you for the papers you sent, they are long.", None), ("", None),
        ("I am in favour of the idea\nbut I vote against this grant", None),
    ],
)  # fmt: skip
def test_only_clear_words_are_a_vote(words, voice):
    (found,) = read(f"From: amina@example.org\n\n{words}", KNOWN)
    assert found.voice is voice


def test_a_name_that_could_be_two_people_is_nobody():
    twins = [Known(1, "Marie"), Known(2, "Marie Claire")]
    assert read("From: Marie Claire\nfor", twins)[0].person is None
