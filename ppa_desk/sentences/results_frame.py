"""What is said about frameworks, indicators and targets."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "results.own_branch": QT_TRANSLATE_NOOP(
        "Errors",
        "“{result}” cannot stand there: a result stands under another one of its framework, and not under "
        "itself or what is below it. It stays where it was.",
    ),
    "results.target_reason": QT_TRANSLATE_NOOP(
        "Errors",
        "This target was set before. Say why it changes: the first one is kept beside it. It stays as it was.",
    ),
    "results.target_no_life": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator} has no target for the whole time yet. Set that one first, then spread it over the "
        "periods. Nothing was changed.",
    ),
    "results.target_no_periods": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator} has no periods yet. Enter from when to when the framework runs in its settings, or add a"
        " period. Nothing was changed.",
    ),
    "results.target_nothing_left": QT_TRANSLATE_NOOP(
        "Errors",
        "Every period of {indicator} has a target already. Nothing was changed: a target that was set is "
        "changed one by one, with a reason.",
    ),
    "results.target_taken": QT_TRANSLATE_NOOP(
        "Errors", "The period from {since} to {until} is there already. Nothing was added."
    ),
    "results.counting_circle": QT_TRANSLATE_NOOP(
        "Errors",
        "{source} cannot count towards {indicator}: {indicator} already counts towards {source}, and no "
        "indicator may count itself. Nothing was changed.",
    ),
    "results.counting_both": QT_TRANSLATE_NOOP(
        "Errors",
        "An expected result of a grant and another indicator cannot be the source at once. Choose one of "
        "them; nothing was changed.",
    ),
    "results.counting_negative": QT_TRANSLATE_NOOP(
        "Errors",
        "A factor or weight cannot be below zero. Nothing was changed: tick “left out” where values are not to count.",
    ),
    "results.sheet_over_time": QT_TRANSLATE_NOOP(
        "Errors",
        "Values of this kind cannot be put together over time that way: a ratio, for instance, is never a sum"
        " of percentages. It stays as it was; choose another way over time.",
    ),
    "results.sheet_over_grants": QT_TRANSLATE_NOOP(
        "Errors",
        "Values of this kind cannot be put together over grants that way: steps on a scale, for instance, are"
        " not added. It stays as it was; choose another way over grants.",
    ),
    "results.sheet_dimensions": QT_TRANSLATE_NOOP(
        "Errors",
        "At most {most} disaggregations can be crossed: with more, hardly anybody could fill the cells. It "
        "stays as it was; take one away first.",
    ),
    "results.sheet_cells": QT_TRANSLATE_NOOP(
        "Errors",
        "Values, targets or baselines of {indicator} are disaggregated already, so its disaggregation stands."
        " Nothing was changed: make a new indicator where it must be another one.",
    ),
    "results.sheet_values": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator} has values already, which would mean something else if what is measured changed. Nothing"
        " was changed: make a new indicator instead.",
    ),
}

NOTES: dict[str, str] = {}
