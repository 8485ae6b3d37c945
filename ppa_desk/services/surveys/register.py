"""Surveys: made, opened to an audience that is frozen then, closed with what was counted."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from secrets import choice
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import region_of
from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.forms.catalogue import Forms
from ppa_desk.services.listing import Listing
from ppa_desk.services.surveys.audience import Invited, audience
from ppa_desk.services.surveys.rates import Rates, rates
from ppa_desk.services.surveys.tokens import Pick, new_token
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

SURVEY: Table = table_of("survey")
INVITATION: Table = table_of("invitation")
RESPONSE: Table = table_of("response")


class NoSuchSurvey(DeskError):
    """No survey has that key."""

    code = "survey.no_such"


class NotReady(DeskError):
    """The survey cannot do that step yet; `why` is in the code: form, anonymity, audience, nobody, deadline, status."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"survey.not_ready_{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """One line of the list of surveys; `invited` and `answered` count persons."""

    id: int
    key: str
    title_en: str
    title_fr: str
    status: str | None
    opens_on: date | None
    closes_on: date | None
    anonymity: str
    form_id: int | None
    invited: int
    answered: int


def _count(*where: Any) -> Any:
    asked = select(func.count(INVITATION.c.id)).where(INVITATION.c.survey_id == SURVEY.c.id, *where)
    return asked.scalar_subquery()


class Surveys:
    """The alliance's surveys."""

    def __init__(self, store: Store, forms: Forms) -> None:
        self._store, self._forms = store, forms
        plain = [SURVEY.c[name] for name in SurveyRow.__dataclass_fields__ if name in SURVEY.c]
        self.listing = Listing(
            store,
            "survey",
            select(*plain, _count().label("invited"), _count(INVITATION.c.answered.is_(True)).label("answered")),
            SurveyRow,
            sorts={
                "deadline": (SURVEY.c.closes_on.is_not(None), SURVEY.c.closes_on),
                "title": (SURVEY.c.title_en,),
                "status": (SURVEY.c.status, SURVEY.c.title_en),
            },
            only={"status": lambda code: SURVEY.c.status == code, "form": lambda number: SURVEY.c.form_id == number},
        )

    def number(self, key: str) -> int:
        """Return the number of the survey with that key. NoSuchSurvey."""
        with self._store.read() as session:
            found = session.execute(select(SURVEY.c.id).where(SURVEY.c.key == key)).scalar()
            if found is None:
                keys = ", ".join(session.execute(select(SURVEY.c.key).order_by(SURVEY.c.key).limit(20)).scalars())
                raise NoSuchSurvey(key=key, keys=keys or "-")
        return int(found)

    def get(self, survey: int) -> dict[str, Any]:
        """Return a survey's columns. Gone."""
        with self._store.read() as session:
            row = session.execute(select(SURVEY).where(SURVEY.c.id == survey)).mappings().first()
        if row is None:
            raise Gone(kind="survey", record=survey)
        return dict(row)

    def make(self, key: str, title: Mapping[str, str], form: int | None, anonymity: Anonymity, **more: Any) -> int:
        """Make a survey, still a draft; what is promised about names stays. Titles by language."""
        titled = {f"title_{language}": text for language, text in title.items()}
        values = {"key": key, "form_id": form, "anonymity": anonymity, "status": "draft", **titled, **more}
        if anonymity is Anonymity.ANONYMOUS:
            values.setdefault("smallest", 5)
        with self._store.unit("survey.added", title=next(iter(title.values()), key), record_kind="survey") as unit:
            return unit.add("survey", values)

    def audience(self, survey: int, on: date | None = None) -> list[Invited]:
        """Return whom a survey would go to now, or as of its own day. Gone."""
        values = self.get(survey)
        with self._store.read() as session:
            return audience(session, values, on or values["audience_on"] or date.today())

    def invitations(self, survey: int) -> list[dict[str, Any]]:
        """Return those who were asked, in their order, with the region of their country."""
        asked = select(INVITATION).where(INVITATION.c.survey_id == survey).order_by(INVITATION.c.nr)
        with self._store.read() as session:
            return [{**row, "region": region_of(row["country"])} for row in session.execute(asked).mappings()]

    def missing(self, survey: int) -> list[dict[str, Any]]:
        """Return those who were asked and have not answered, nor anybody of their organisation."""
        invitations = self.invitations(survey)
        heard = {one["organisation_id"] for one in invitations if one["answered"] and one["organisation_id"]}
        return [one for one in invitations if not one["answered"] and one["organisation_id"] not in heard]

    def rates(self, survey: int) -> Rates:
        """Return who has answered, in all and by fact."""
        return rates(self.invitations(survey))

    # --- its steps

    def wants(self, survey: int) -> list[str]:
        """Return what is missing before it can be opened: form, anonymity, audience, nobody, deadline, status."""
        return self._wants(self.get(survey), date.today())

    def _wants(self, values: Mapping[str, Any], today: date) -> list[str]:
        lacks = {
            "status": values["status"] not in (None, "draft"),
            "form": values["form_id"] is None,
            "anonymity": values["anonymity"] == Anonymity.OPEN,
            "audience": values["audience_kind"] == AudienceKind.OPEN,
            "deadline": values["closes_on"] is not None and values["closes_on"] < today,
        }
        found = [name for name, lacking in lacks.items() if lacking]
        if not lacks["audience"] and not self.audience(values["id"], values["audience_on"] or today):
            found.append("nobody")
        return found

    def open(self, survey: int, today: date | None = None, pick: Pick = choice) -> int:
        """Freeze form and audience, give everybody a code, and return how many are asked. NotReady, HasErrors, Gone."""
        values, today = self.get(survey), today or date.today()
        for why in self._wants(values, today):
            raise NotReady(why, title=values["title_en"] or values["title_fr"])
        on = values["audience_on"] or today
        invited = self.audience(survey, on)
        version = self._forms.publish(values["form_id"])
        taken: set[str] = set()
        rows = [
            one.values() | {"survey_id": survey, "nr": at, "token": new_token(taken, pick)}
            for at, one in enumerate(invited, 1)
        ]
        with self._store.unit("survey.opened", title=_title(values), record_kind="survey") as unit:
            unit.add_all("invitation", rows)
            told = {"status": "open", "form_version_id": version, "audience_on": on, "frozen_at": datetime.now(UTC)}
            unit.change("survey", survey, told | {"opens_on": values["opens_on"] or today})
        return len(rows)

    def close(self, survey: int) -> None:
        """Take no more answers, and keep what was counted. NotReady, Gone."""
        values = self.get(survey)
        if values["status"] != "open":
            raise NotReady("not_open", title=_title(values))
        counted = json.dumps(self._counted(survey), ensure_ascii=False, sort_keys=True)
        with self._store.unit("survey.closed", title=_title(values), record_kind="survey") as unit:
            unit.change("survey", survey, {"status": "closed", "closed_at": datetime.now(UTC), "snapshot": counted})

    def _counted(self, survey: int) -> dict[str, Any]:
        """Who had answered, and what."""
        from ppa_desk.services.analysis.results import results
        from ppa_desk.services.analysis.snapshot import snapshot
        from ppa_desk.services.surveys.gathering import gather

        data = gather(self._store, self._forms, self, survey)
        return _rates(data.rates) | snapshot(results(replace(data, open=False)))

    def reopen(self, survey: int) -> None:
        """Take answers again; what was counted at closing is kept until it closes anew. NotReady, Gone."""
        values = self.get(survey)
        if values["status"] != "closed" or not values["frozen_at"]:
            raise NotReady("not_closed", title=_title(values))
        with self._store.unit("survey.reopened", title=_title(values), record_kind="survey") as unit:
            unit.change("survey", survey, {"status": "open", "closed_at": None})

    def note_reminded(self, survey: int, invitations: list[int], on: date | None = None) -> None:
        """Note that reminders went out on a day. Gone."""
        with self._store.unit("survey.reminded", title=_title(self.get(survey)), record_kind="survey") as unit:
            for one in invitations:
                unit.change("invitation", one, {"reminded_on": on or date.today()})

    def mark_answered(self, survey: int) -> None:
        """Set who has answered anew from the answers themselves; of an anonymous survey the marks stay as they are."""
        if self.get(survey)["anonymity"] == Anonymity.ANONYMOUS:
            return
        counted = RESPONSE.c.status.in_(("complete", "partial"))
        has = select(RESPONSE.c.invitation_id).where(RESPONSE.c.survey_id == survey, counted)
        mine = INVITATION.c.survey_id == survey
        with self._store.unit("survey.changed", title="", record_kind="survey") as unit:
            for flag, where in ((True, INVITATION.c.id.in_(has)), (False, INVITATION.c.id.not_in(has))):
                wrong = select(INVITATION.c.id).where(mine, where, INVITATION.c.answered.is_(not flag))
                for record in unit.connection.execute(wrong).scalars().all():
                    unit.change("invitation", record, {"answered": flag})


def _title(values: Mapping[str, Any]) -> str:
    return str(values["title_en"] or values["title_fr"] or values["key"])


def _rates(found: Rates) -> dict[str, Any]:
    return {
        "total": asdict(found.total),
        "by": {fact: [asdict(one) for one in groups] for fact, groups in found.by.items()},
    }
