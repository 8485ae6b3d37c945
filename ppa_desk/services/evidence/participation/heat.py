"""An assessment as a picture: the heat table of its levels, the design first, drafts not shown."""

from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Chart, Mark
from ppa_desk.services.evidence.participation.comparing import NOTHING
from ppa_desk.services.evidence.participation.ratings import DESIGN, SCALES, Assessed, Rating, Scale
from ppa_desk.services.evidence.participation.scales import Scales
from ppa_desk.services.report_words import Words, capital

DRAFT = "…"
"""What stands where a level is not shown yet."""


def picture(assessed: Assessed, scales: Scales, codes: Codes, words: Words, name: str) -> Chart:
    """Return the levels that count as a picture."""
    groups = [_called(codes, "producer_group", group, words) for group in assessed.groups]
    marks = tuple(_row(assessed, stage, scales, codes, words) for stage in assessed.stages)
    told = " ".join(f"{mark.label}: {mark.told}." for mark in marks)
    legend = (*(words(f"picture.{scale}") for scale in SCALES), *groups)
    alt = words("picture.alt", name=name, rows=told)
    return Chart("heat", marks, alt, words("picture.caption"), words("picture.note"), legend)


def _row(assessed: Assessed, stage: str, scales: Scales, codes: Codes, words: Words) -> Mark:
    ratings = [assessed.at(stage, group) for group in assessed.groups]
    halves = [(rating, scale) for rating in ratings for scale in SCALES]
    return Mark(
        _called(codes, "participation_stage", stage, words),
        tuple(_share(rating, scale, scales) for rating, scale in halves),
        "; ".join(_spoken(rating, codes, words) for rating in ratings),
        state="good" if stage == DESIGN else "",
        parts=tuple(_told(rating, scale) for rating, scale in halves),
    )


def _share(rating: Rating, scale: Scale, scales: Scales) -> float:
    level = rating.level(scale)
    return scales.share(scale, level) if rating.counts and level else -1.0


def _told(rating: Rating, scale: Scale) -> str:
    level = rating.level(scale)
    if not level:
        return NOTHING
    return level if rating.counts else DRAFT


def _spoken(rating: Rating, codes: Codes, words: Words) -> str:
    levels = " ".join(_told(rating, scale) for scale in SCALES)
    return f"{_called(codes, 'producer_group', rating.producer_group, words)} {levels}"


def _called(codes: Codes, name: str, code: str, words: Words) -> str:
    label = codes.label(name, code, words.language)
    return capital(label)
