"""A meeting summary in placeholder words, in English."""

from ppa_desk.services.content import (
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Paragraph,
    Picture,
    Run,
    Table,
)
from tests.documents.stand_ins import ADDRESS, GROUP, gap

ENGLISH = DocumentContent(
    kind="meeting_summary",
    title="Sample Member Meeting",
    subtitle="Summary · Monday, November 9, 2020 · held online",
    language="en",
    edition="members",
    letterhead="Alliance for Sample Documents",
    running_head="Member meeting summary · members’ edition",
    running_foot="Sample Member Meeting · version 1",
    author="Sample Secretariat",
    words={"page": "Page {page} of {pages}", "contents": "Contents", "continued": "continued"},
    blocks=(
        KeyFacts(
            (
                ("Please do", (Run("Answer the follow-up survey by Friday, November 27: "), Run(ADDRESS, url=ADDRESS))),
                (
                    "Next",
                    (
                        Run(
                            "The committee and the work group carry the priorities forward and bring a first plan to "
                            "the members in the new year."
                        ),
                    ),
                ),
                ("Get involved", (Run("Tell the Secretariat if you would like to join, or send suggestions."),)),
                (
                    "Look again",
                    (
                        Run("Recording, slides and whiteboard notes: see "),
                        Run("Meeting materials, page {page}", page_of="materials"),
                        Run("."),
                    ),
                ),
            )
        ),
        Heading("Overview and next steps", 1, "overview"),
        Paragraph(
            (
                Run(
                    "Members met to take up what the research found, to see what the past year has meant for sourcing "
                    "from small producers, and to begin planning the next. Short paragraphs, a line length one can "
                    "read, and bold only for what one scans for. A group photo stands on "
                ),
                Run("page {page}", page_of="photo"),
                Run("."),
            )
        ),
        Paragraph((Run("The meeting had three questions:"),)),
        Bullets(
            (
                Item((Run("how the findings could shape the work of the alliance;"),)),
                Item(
                    (Run("what would help communities and supply chains withstand the next shock, and who does it;"),)
                ),
                Item(
                    (Run("which grants, coordination and outreach to plan:"),),
                    (
                        Item((Run("grants that start within the year,"),)),
                        Item((Run("what members can do together without one."),)),
                    ),
                ),
            )
        ),
        Heading("Meeting summary", 1, "summary"),
        Paragraph(
            (
                Run("The recording and the slides are there for members ("),
                Run("see the materials", url="#materials"),
                Run("). Who could not attend is asked to look at them; this summary goes beside the recording and "),
                Run("does not replace it", "emphasis"),
                Run("."),
            )
        ),
        Heading("What due diligence changes for communities", 2),
        Paragraph(
            (
                Run(
                    "Members spoke in breakout groups about recent research and about what the alliance could add to "
                    "it. The themes below are those of the report-backs, each with the notes that stand behind it."
                ),
            )
        ),
        Paragraph(
            (
                Run(
                    "Members would like data collection to reach beyond compliance: whether taxes come back to the "
                    "place they were paid in, what households earn, how prices move along the chain. Incentives and "
                    "simple tools matter more than further forms, above all for those who collect the data."
                ),
            ),
            lead="Collecting and sharing data.",
        ),
        Paragraph(
            (
                Run(
                    "Due diligence lowers the risks of a supply chain; it was not made to raise incomes. Members want "
                    "both and see that each asks for means of its own. The first ideas are listed under "
                ),
                Run("Priorities, page {page}", page_of="priorities"),
                Run("."),
            ),
            lead="Two aims, two kinds of means.",
        ),
        Paragraph(
            (Run("18 notes on the whiteboards, counted by theme. No attendance figures were recorded."),), note=True
        ),
        Heading("Effects of the pandemic on responsible sourcing", 2),
        Paragraph(
            (
                Run(
                    "The Secretariat presented what a spring survey and other sources had shown. Prices at the mine "
                    "fell while those of food and transport rose; inspections stopped for months; credit, never "
                    "plentiful, dried up. Producers with a standing buyer held on longest. From this came the question "
                    "of what the alliance itself can do for resilience, and what of it must come first."
                ),
            )
        ),
        Paragraph(
            (
                Run(
                    "Members from the region added what no survey had asked: where the state came back with help, "
                    "where it came only with fees; how cooperatives kept their books when nobody could travel; which "
                    "radio programmes people trust. They asked that figures be read with care, since the sites that "
                    "answer are seldom those in most trouble."
                ),
            )
        ),
        Heading("Priorities for the year", 1, "priorities"),
        Paragraph(
            (Run("The order is that of the meeting. Readings are the Secretariat’s words for what the poll showed."),),
            note=True,
        ),
        Table(
            ("Priority", "Poll reading", "What comes next", "Notes"),
            (
                (
                    (Run("1 Support for business operations", "strong"),),
                    (Run("interest and some hesitation"),),
                    (Run("The work group sequences it; waits for the first results of the pilot"),),
                    (Run("12"),),
                ),
                (
                    (Run("2 Barriers to formalization", "strong"),),
                    (Run("a priority for many"),),
                    (Run("A window with the new government"),),
                    (Run("9"),),
                ),
                (
                    (Run("3 Women in mining", "strong"),),
                    (Run("high interest"),),
                    (Run("Gender considered in every grant"),),
                    (Run("11"),),
                ),
                (
                    (Run("4 Community-level interventions", "strong"),),
                    (Run("some uncertainty"),),
                    (Run("Scoped in the coming weeks"),),
                    (Run("7"),),
                ),
                (
                    (Run("5 Conflict-free sourcing, value retained locally", "strong"),),
                    (Run("no poll recorded", "gap"),),
                    (Run("Members discuss the role of the alliance"),),
                    (Run("–", "secondary"),),
                ),
            ),
            shares=(32, 22, 36, 10),
            numbers=(3,),
            caption="Five priorities as members ranked them",
        ),
        Paragraph(
            (
                Run(
                    "Finance was of particular interest: access to credit, equipment, and models that carry their own "
                    "costs. There was hesitation too, about buying equipment and about beginning before the pilot has "
                    "shown anything. The work group will part what belongs together and put it in order."
                ),
            ),
            lead="Business operations.",
        ),
        Paragraph(
            (
                Run(
                    "A new government may be more open to change than the last, and small producers could be seen as "
                    "part of recovery. Members would begin with the steps that cost least: licences that can be had in "
                    "the province, one fee instead of five, an office that answers."
                ),
            ),
            lead="Formalization.",
        ),
        Paragraph(
            (
                Run(
                    "Equal pay, safety from violence, a say in the cooperatives. Members recommended that this be a "
                    "part of every grant and not a grant of its own."
                ),
            ),
            lead="Women in mining.",
        ),
        Heading("Highlights from the whiteboards", 2),
        Bullets(
            tuple(
                Item((Run(f"{lead} ", "strong"), Run(rest)))
                for lead, rest in (
                    (
                        "Awareness.",
                        "Teach what the law asks and which taxes are legal, with tools that work on a phone.",
                    ),
                    (
                        "Government.",
                        "A moment to talk about formalization, levies and child labour in one conversation.",
                    ),
                    (
                        "Gold.",
                        "Most of it leaves unseen; policy on tax rates across borders would change more than a grant.",
                    ),
                    ("Environment.", "Water and land after mining, named often and owned by nobody yet."),
                )
            )
        ),
        Heading("Considerations", 2),
        Bullets(
            (
                Item((Run("Root causes of poverty and conflict come before symptoms."),)),
                Item((Run("What the alliance can do better than any single member comes first."),)),
                Item((Run("Funds that can be pooled go further; so does coordination among donors."),)),
            ),
            ordered=True,
        ),
        Heading("Names and places", 2),
        Paragraph(
            (
                Run("Swahili: "),
                Run("wachimbaji wadogo wa dhahabu, ng’ombe", "emphasis"),
                Run(". Lingala: "),
                Run("mɔ̌kɔ́, ɛsɛ́ngɛ́lí, nzɔ̂tɔ, ŋɔlɔ", "emphasis"),
                Run(". Kinyarwanda: "),
                Run("abacukuzi b’amabuye y’agaciro", "emphasis"),
                Run(". Signs: ☐ not yet, ☑ done, → next, ≤ 5 %, 1 234 567,50 €."),
            )
        ),
        Heading("Meeting materials", 1, "materials"),
        Paragraph((Run("Every link is given once, here. What is missing is said so."),)),
        Heading("Sent in advance", 3),
        Bullets(
            (
                Item(gap("State of the alliance: recording")),
                Item(
                    (Run("Effects of due diligence programmes"),),
                    (
                        Item(gap("Discussion draft of the report")),
                        Item(
                            (Run("Recorded presentation", url="https://example.org/presentation"), Run(" and slides"))
                        ),
                        Item(gap("Panel with the researchers")),
                    ),
                ),
                Item((Run("Lightning talks"),), (Item(gap("September 30")), Item(gap("October 6")))),
            )
        ),
        Heading("From the session", 3),
        Bullets(
            (
                Item(gap("Final agenda")),
                Item(gap("List of participants")),
                Item(gap("Session recording and slides")),
                Item((Run("Questions: "), Run("secretariat@example.org", url="mailto:secretariat@example.org"))),
            )
        ),
        Heading("Group photo", 1, "photo"),
        Picture(
            GROUP,
            alt="Twelve people in three rows of a video call.",
            caption="Members at the online meeting.",
            credit="Picture: Sample Secretariat",
        ),
    ),
)
