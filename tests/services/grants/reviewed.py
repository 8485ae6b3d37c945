"""A call with a rubric, grants in review and people who read."""

from ppa_desk.forms.definition import Choice, Form, Question, Text

SCALE = tuple(Choice(str(n), Text(str(n)), score=str(n)) for n in range(5))
RUBRIC = Form(
    "rubric",
    title=Text("Rubric", "Grille"),
    items=(
        Question("select_one", "fit", Text("Fit?", "Pertinence ?"), list="scale", required="yes", weight="3"),
        Question("select_one", "team", Text("Team?", "Équipe ?"), list="scale", required="yes", weight="1"),
        Question("text", "why", Text("Why?", "Pourquoi ?"), appearance="multiline"),
    ),
    lists={"scale": (*SCALE, Choice("na", Text("Not applicable", "Sans objet"), missing="not_applicable"))},
)


class Round:
    """What a test works with: the desk, the call, its grants and readers."""

    def __init__(self, desk, grants=3, readers=3, each=2) -> None:
        self.desk = desk
        form = desk.forms.take(RUBRIC, kind="rubric")
        values = {"key": "r1", "title_en": "Round 1", "reviews_each": each, "rubric_form_id": form}
        self.call = desk.records.add("grant_call", values).id
        self.grants = [self.grant(f"Grant {at}") for at in range(1, grants + 1)]
        self.people = [self.person(f"Reader{at}") for at in range(1, readers + 1)]
        desk.grants.reviewing.add(self.call, self.people)

    def grant(self, title, stage="appraisal"):
        """Make a grant of the call."""
        return self.desk.grants.register.make({"title_en": title, "grant_call_id": self.call}, stage)

    def person(self, name):
        """Add a person."""
        return self.desk.records.add("person", {"family_name": name, "given_name": "Ada"}).id

    def review(self, grant, person):
        """The number of a person's review of a grant."""
        return self.desk.records.where("review", grant_record_id=grant, person_id=person)[0].id

    def give(self, grant, person):
        """Give a grant to a person and return the review."""
        from datetime import date

        return self.desk.grants.reviewing.assign_one(grant, person, date(2026, 3, 1))

    def hand_in(self, grant, person, fit, team):
        """Give out, answer and hand in, and return the review."""
        review = self.give(grant, person)
        self.desk.grants.reviews.write(review, {"fit": fit, "team": team}, "", "fund")
        self.desk.grants.reviews.submit(review)
        return review
