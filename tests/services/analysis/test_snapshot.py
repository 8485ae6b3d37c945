"""What is kept of a survey at its closing."""

import json
from dataclasses import replace

from ppa_desk.services.analysis.results import results
from ppa_desk.services.analysis.snapshot import snapshot
from tests.services.analysis.invented import dataset
from tests.services.analysis.test_reidentifying import FORM, MANY, ONE, SIDES

DATA = dataset(FORM, {"one": ONE, "many": MANY}, SIDES)


def test_counts_and_bases_are_kept_and_no_crossed_table():
    kept = json.loads(json.dumps(snapshot(results(DATA))))
    assert kept["answers"] == 50 and kept["figures"]["one"]["counts"] == {"a": 26, "b": 18, "c": 6}
    assert kept["figures"]["many"]["base"]["answered"] == 50 and "IND" not in json.dumps(kept)


def test_nothing_is_kept_of_few_anonymous_answers_but_their_number():
    few = replace(DATA, anonymity="anonymous", smallest=60)
    assert snapshot(results(few)) == {"answers": 50, "withheld": "few", "figures": {}}
