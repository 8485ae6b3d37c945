"""A meeting summary in placeholder words, in French, on A4."""

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
from tests.documents.stand_ins import ADDRESS

FRENCH = DocumentContent(
    kind="meeting_summary",
    title="Réunion des membres : exemple",
    subtitle="Compte rendu · lundi 9 novembre 2020 · tenue en ligne",
    language="fr",
    edition="members",
    letterhead="Alliance des documents d’exemple",
    running_head="Compte rendu de la réunion des membres · édition des membres",
    running_foot="Réunion des membres · version 1",
    author="Secrétariat d’exemple",
    words={
        "page": "Page {page} sur {pages}",
        "contents": "Table des matières",
        "continued": "suite",
        "picture": "Image",
        "picture_missing": "image manquante",
    },
    paper="a4",
    blocks=(
        KeyFacts(
            (
                (
                    "À faire",
                    (Run("Répondre à l’enquête de suivi d’ici au vendredi 27 novembre : "), Run(ADDRESS, url=ADDRESS)),
                ),
                ("Ensuite", (Run("Le comité et le groupe de travail portent les priorités de l’année à venir."),)),
                ("Participer", (Run("Écrivez au Secrétariat pour rejoindre le groupe ou proposer une idée."),)),
                (
                    "À revoir",
                    (
                        Run("Enregistrement, diapositives et notes : voir "),
                        Run("Documents de la réunion, page {page}", page_of="materials"),
                        Run("."),
                    ),
                ),
            )
        ),
        Heading("Vue d’ensemble et prochaines étapes", 1, "overview"),
        Paragraph(
            (
                Run(
                    "Les membres se sont réunis pour examiner ce que la recherche a trouvé, ce que l’année écoulée a "
                    "signifié pour l’approvisionnement auprès des petits producteurs, et pour préparer la suite. « Des "
                    "phrases courtes », disait-on, et une longueur de ligne que l’œil suit sans effort : c’est là tout "
                    "l’art. Où en est-on ? Nulle part encore ; on commence !"
                ),
            )
        ),
        Paragraph((Run("Trois questions étaient posées :"),)),
        Bullets(
            (
                Item((Run("comment les résultats pourraient orienter le travail ;"),)),
                Item((Run("ce qui aiderait les communautés à résister à la prochaine crise ;"),)),
                Item((Run("quelles subventions et quelles démarches prévoir."),)),
            )
        ),
        Heading("Compte rendu", 1, "summary"),
        Heading("Ce que le devoir de diligence change pour les communautés", 2),
        Paragraph(
            (
                Run(
                    "Les membres souhaitent que la collecte de données aille au-delà de la conformité : les taxes "
                    "reviennent-elles là où elles ont été payées ? combien gagnent les ménages ? comment les prix "
                    "évoluent-ils le long de la chaîne ? Des outils simples comptent plus que de nouveaux formulaires."
                ),
            ),
            lead="Collecter et partager les données.",
        ),
        Paragraph(
            (
                Run(
                    "Le devoir de diligence réduit les risques d’une chaîne d’approvisionnement ; il n’a pas été conçu "
                    "pour augmenter les revenus. Les membres veulent les deux. Les premières idées figurent sous "
                ),
                Run("Priorités, page {page}", page_of="priorities"),
                Run("."),
            ),
            lead="Deux buts, deux sortes de moyens.",
        ),
        Paragraph((Run("18 notes sur les tableaux blancs ; aucun chiffre de présence n’a été relevé."),), note=True),
        Heading("Priorités de l’année", 1, "priorities"),
        Table(
            ("Priorité", "Lecture du sondage", "Suite", "Notes"),
            (
                (
                    (Run("1 Appui aux activités économiques", "strong"),),
                    (Run("intérêt et quelque hésitation"),),
                    (Run("Le groupe en fixe l’ordre ; attend les premiers résultats du pilote"),),
                    (Run("12"),),
                ),
                (
                    (Run("2 Obstacles à la formalisation", "strong"),),
                    (Run("une priorité pour beaucoup"),),
                    (Run("Une fenêtre avec le nouveau gouvernement"),),
                    (Run("9"),),
                ),
                (
                    (Run("3 Les femmes dans les mines", "strong"),),
                    (Run("sondage absent", "gap"),),
                    (Run("L’égalité considérée dans chaque subvention"),),
                    (Run("–", "secondary"),),
                ),
            ),
            shares=(32, 24, 34, 10),
            numbers=(3,),
        ),
        Heading("Documents de la réunion", 1, "materials"),
        Bullets(
            (
                Item((Run("Ordre du jour"), Run("  "), Run("lien manquant", "gap"))),
                Item((Run("Enregistrement", url="https://example.org/enregistrement"),)),
            )
        ),
        Heading("Photo de groupe", 1, "photo"),
        Picture("", alt="", caption="Les membres en ligne.", gap="photo de groupe manquante", anchor="image"),
    ),
)
