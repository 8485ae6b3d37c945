"""Invented files as Zoom writes them: attendance in four layouts, polls in three, chat and transcript."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

BEGUN = datetime(2026, 11, 19, 14, 0)
US, WORLD = "%m/%d/%Y %I:%M:%S %p", "%d/%m/%Y %H:%M:%S"
TOPIC = "Invented member meeting"


@dataclass(frozen=True)
class Stay:
    """One connection: the name as shown, with that of the account where it differs."""

    name: str
    joined: datetime
    gone: datetime
    email: str = ""
    original: str = ""
    waiting: bool = False

    @property
    def shown(self) -> str:
        """The name as the file writes it."""
        return f"{self.name} ({self.original})" if self.original else self.name

    @property
    def minutes(self) -> int:
        """Minutes, begun ones whole, as Zoom counts them."""
        return -(-int((self.gone - self.joined).total_seconds()) // 60)


def at(minute: float, begun: datetime = BEGUN) -> datetime:
    """A time so many minutes after the beginning."""
    return begun + timedelta(minutes=minute)


def stay(name: str, joined: float, gone: float, **more) -> Stay:
    """A connection from minute to minute."""
    return Stay(name, at(joined), at(gone), **more)


def crowd(people: Sequence[tuple[str, str]], seed: int = 7, rows: int = 0) -> list[Stay]:
    """Everybody in a session of 90 minutes: some rejoin, some come by phone too, some waited first."""
    chance = random.Random(seed)
    stays = []
    for name, email in people:
        first, last = chance.uniform(0, 15), chance.uniform(60, 90)
        middle = chance.uniform(first + 5, last - 5)
        stays.append(stay(name, max(first - 3, 0), first, email=email, waiting=True))
        stays.append(stay(name, first, middle, email=email))
        stays.append(stay(name, middle - chance.uniform(0, 4), last, email=email))
    while rows > len(stays):
        one = chance.choice(stays)
        stays.append(replace(one, joined=one.joined + timedelta(seconds=len(stays)), waiting=False,
                             gone=one.gone + timedelta(seconds=len(stays))))  # fmt: skip
    return [one for one in stays if one.gone > one.joined]


# --- attendance


def with_meeting(stays: Sequence[Stay], times: str = US) -> str:
    """The layout that tells of the meeting first."""
    first, last = min(one.joined for one in stays), max(one.gone for one in stays)
    about = ["812 3456 7890", TOPIC, first.strftime(times), last.strftime(times), "host@alliance.example.org",
             str(int((last - first).total_seconds() // 60)), str(len(stays))]  # fmt: skip
    head = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
    return f"\ufeff{head}{','.join(about)},\n\n{detail(stays, times).removeprefix(chr(0xFEFF))}"


def unique(stays: Sequence[Stay]) -> str:
    """The layout with one row a user and no times."""
    total: dict[tuple[str, str], int] = {}
    for one in stays:
        if not one.waiting:
            total[one.shown, one.email] = total.get((one.shown, one.email), 0) + one.minutes
    rows = [f"{name},{email},{minutes},Yes" for (name, email), minutes in total.items()]
    return "\n".join(["\ufeffName (Original Name),User Email,Total Duration (Minutes),Guest", *rows, ""])


def detail(stays: Sequence[Stay], times: str = US) -> str:
    """The layout with one row a connection."""
    head = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,"
    rows = [
        f"{one.shown},{one.email},{one.joined.strftime(times)},{one.gone.strftime(times)},{one.minutes},Yes,,"
        f"{'Yes' if one.waiting else 'No'},"
        for one in stays
    ]
    return "\n".join([f"\ufeff{head}In Waiting Room,", *rows, ""])


def flat(stays: Sequence[Stay], times: str = WORLD) -> str:
    """The layout that says what the meeting was on every row."""
    head = ("Topic,Meeting ID,Host Name,User Email,Department,Group,Has Zoom Rooms?,Creation Time,Start Time,"
            "End Time,Duration (Minutes),Participants,Name (Original Name),User Email,Join Time,Leave Time,"
            "Duration (Minutes),Guest,In Waiting Room")  # fmt: skip
    begun, ended = BEGUN.strftime(times), at(90).strftime(times)
    about = f"{TOPIC},812 3456 7890,Host,host@alliance.example.org,,,No,{begun},{begun},{ended},90,{len(stays)}"
    rows = [
        f"{about},{one.shown},{one.email},{one.joined.strftime(times)},{one.gone.strftime(times)},{one.minutes},Yes,"
        f"{'Yes' if one.waiting else 'No'}"
        for one in stays
    ]
    return "\n".join([head, *rows, ""])


# --- polls: each ballot is name, e-mail, minute, answers by question


Ballot = tuple[str, str, float, dict[str, str]]


def _cast(minute: float) -> str:
    return at(minute).strftime("%b %d, %Y %H:%M:%S")


def ragged(ballots: Sequence[Ballot]) -> str:
    """The oldest layout: questions and answers after each other, as many as somebody answered."""
    rows = []
    for nr, (name, email, minute, answers) in enumerate(ballots, 1):
        pairs = ",".join(f'"{question}","{answer}"' for question, answer in answers.items())
        rows.append(f'{nr},{name},{email},"{_cast(minute)}",{pairs},')
    return "\n".join(["\ufeff#,User Name,User Email,Submitted Date/Time,", *rows, ""])


def report(ballots: Sequence[Ballot]) -> str:
    """The layout with a table for each question."""
    told = ["\ufeffPoll Report", f'Report Generated:,"{_cast(120)}"', "Topic,Meeting ID,Actual Start Time",
            f'{TOPIC},812 3456 7890,"{_cast(0)}"', ""]  # fmt: skip
    for question in dict.fromkeys(one for ballot in ballots for one in ballot[3]):
        told.append(f'#,User Name,User Email,Submitted Date/Time,"{question}"')
        rows = [ballot for ballot in ballots if question in ballot[3]]
        told += [f'{nr},{name},{email},"{_cast(minute)}","{answers[question]}",'
                 for nr, (name, email, minute, answers) in enumerate(rows, 1)]  # fmt: skip
        told.append("")
    return "\n".join(told)


def long(ballots: Sequence[Ballot]) -> str:
    """The layout with a row for each answer."""
    told = ["#,User Name,User Email,Submitted Date and Time,Question,Answer"]
    for nr, (name, email, minute, answers) in enumerate(ballots, 1):
        told += [f'{nr},{name},{email},"{_cast(minute)}","{question}","{answer}"'
                 for question, answer in answers.items()]  # fmt: skip
    return "\n".join([*told, ""])


# --- what was written and said


def chat(lines: Sequence[tuple[float, str, str]]) -> str:
    """The chat as it is saved: time, name, text."""
    return "".join(f"{at(minute):%H:%M:%S}\t{name}:\t{text}\n" for minute, name, text in lines)


def saved_chat(lines: Sequence[tuple[float, str, str, str]]) -> str:
    """The chat as it is saved by newer programs: to whom it was written too, the text below."""
    return "".join(f"{at(minute):%H:%M:%S} From {name} to {to}:\n\t{text}\n" for minute, name, to, text in lines)


def vtt(lines: Sequence[tuple[float, str, str]]) -> str:
    """A transcript: what was said from second to second."""
    told = ["WEBVTT", ""]
    for nr, (second, name, text) in enumerate(lines, 1):
        begun, ended = (f"{int(one // 3600):02}:{int(one // 60 % 60):02}:{one % 60:06.3f}" for one in
                        (second, second + 3.5))  # fmt: skip
        told += [str(nr), f"{begun} --> {ended}", f"{name}: {text}", ""]
    return "\n".join(told)


def write(folder: Path, name: str, text: str) -> Path:
    """Write one of these into a folder."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path
