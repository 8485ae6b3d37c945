<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version {version}, with Qt {qt}.</source>
        <translation>Version {version}, avec Qt {qt}.</translation>
    </message>
    <message>
        <source>It works without a connection and sends nothing by itself.</source>
        <translation>Fonctionne sans connexion et n’envoie rien de lui-même.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Fonts: Andika (SIL OFL 1.1), DejaVu Sans (Bitstream Vera).</source>
        <translation>Licence&#xa0;: Apache-2.0. Polices&#xa0;: Andika (SIL OFL 1.1), DejaVu Sans (Bitstream Vera).</translation>
    </message>
</context>
<context>
    <name>ActionBox</name>
    <message>
        <source>Actions that came from it</source>
        <translation>Actions qui en découlent</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>En faire une action</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{kind} “{title}”</source>
        <translation>{kind} «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Added {what}</source>
        <translation>Ajout&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>Modification&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Removed {what}</source>
        <translation>Suppression&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Put {kinds} in order</source>
        <translation>Mise en ordre&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Put {kinds} under a theme</source>
        <translation>Rattaché des {kinds} à un thème</translation>
    </message>
    <message>
        <source>Retired {what}</source>
        <translation>Retrait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Took back into use {what}</source>
        <translation>Remise en usage&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {done}</source>
        <translation>Annulation ({done})</translation>
    </message>
    <message>
        <source>Done again: {done}</source>
        <translation>Rétablissement ({done})</translation>
    </message>
    <message>
        <source>Loaded the sample workspace</source>
        <translation>Chargement de l’espace d’exemple</translation>
    </message>
    <message>
        <source>Imported {title}</source>
        <translation>Importation&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Issued “{title}”</source>
        <translation>Publication de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Edited the text of “{title}”</source>
        <translation>Modification du texte de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Published version {title}</source>
        <translation>Version {title} publiée</translation>
    </message>
    <message>
        <source>Took in form “{title}”</source>
        <translation>Formulaire «&#xa0;{title}&#xa0;» repris</translation>
    </message>
    <message>
        <source>Opened survey “{title}”</source>
        <translation>Enquête «&#xa0;{title}&#xa0;» ouverte</translation>
    </message>
    <message>
        <source>Closed survey “{title}”</source>
        <translation>Enquête «&#xa0;{title}&#xa0;» close</translation>
    </message>
    <message>
        <source>Opened survey “{title}” again</source>
        <translation>Enquête «&#xa0;{title}&#xa0;» rouverte</translation>
    </message>
    <message>
        <source>Noted reminders for “{title}”</source>
        <translation>Relances de «&#xa0;{title}&#xa0;» notées</translation>
    </message>
    <message>
        <source>Wrote down answers to “{title}”</source>
        <translation>Réponses à «&#xa0;{title}&#xa0;» consignées</translation>
    </message>
    <message>
        <source>Set aside answers to “{title}”</source>
        <translation>Réponses à «&#xa0;{title}&#xa0;» mises de côté</translation>
    </message>
    <message>
        <source>Loaded the training workspace</source>
        <translation>Espace de formation chargé</translation>
    </message>
    <message>
        <source>Changed the workspace</source>
        <translation>Modification de l’espace de travail</translation>
    </message>
    <message>
        <source>Prepared the pipeline of grants</source>
        <translation>Circuit des subventions préparé</translation>
    </message>
    <message>
        <source>Moved grant “{title}” to another stage</source>
        <translation>Subvention «&#xa0;{title}&#xa0;» passée à une autre étape</translation>
    </message>
    <message>
        <source>Judged whether {person} has a conflict of interest with “{title}”</source>
        <translation>Conflit d’intérêts examiné pour {person}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Put people into the pool of reviewers</source>
        <translation>Évaluateurs ajoutés à l’appel</translation>
    </message>
    <message>
        <source>Took {title} out of the pool of reviewers</source>
        <translation>{title} ne fait plus partie des évaluateurs</translation>
    </message>
    <message>
        <source>Gave grants out to reviewers</source>
        <translation>Subventions confiées aux évaluateurs</translation>
    </message>
    <message>
        <source>Took “{title}” back from a reviewer</source>
        <translation>«&#xa0;{title}&#xa0;» retirée à un évaluateur</translation>
    </message>
    <message>
        <source>{person} handed in the review of “{title}”</source>
        <translation>{person} a remis l’évaluation de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Took in the reviews that {person} sent back for “{title}”</source>
        <translation>Évaluations renvoyées par {person} reprises pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Gave the review of “{title}” back to {person}: {reason}</source>
        <translation>Évaluation de «&#xa0;{title}&#xa0;» rendue à {person}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Took in what was handed in for “{title}”</source>
        <translation>Reprise de ce qui a été remis pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Wrote down an application for “{title}”</source>
        <translation>Saisie d’une demande pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Judged the eligibility of “{title}” by hand</source>
        <translation>Éligibilité de «&#xa0;{title}&#xa0;» jugée à la main</translation>
    </message>
    <message>
        <source>Wrote a due diligence check of {title}</source>
        <translation>Vérification préalable de {title} en cours de saisie</translation>
    </message>
    <message>
        <source>Closed a due diligence check of {title}</source>
        <translation>Vérification préalable de {title} close</translation>
    </message>
    <message>
        <source>Recorded the results “{title}” waited for</source>
        <translation>Résultats attendus par «&#xa0;{title}&#xa0;» consignés</translation>
    </message>
    <message>
        <source>Put “{title}” to the vote</source>
        <translation>«&#xa0;{title}&#xa0;» mis aux voix</translation>
    </message>
    <message>
        <source>Put the recommended grants of a call to the vote</source>
        <translation>Subventions recommandées d’un appel mises aux voix</translation>
    </message>
    <message>
        <source>Wrote down votes on “{title}”</source>
        <translation>Votes notés sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Closed the vote on “{title}”</source>
        <translation>Vote clos sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Drafted a letter on “{title}”</source>
        <translation>Lettre sur «&#xa0;{title}&#xa0;» rédigée</translation>
    </message>
    <message>
        <source>Drafted the letters of “{title}”</source>
        <translation>Lettres de «&#xa0;{title}&#xa0;» rédigées</translation>
    </message>
    <message>
        <source>Wrote the letter on “{title}” anew</source>
        <translation>Lettre sur «&#xa0;{title}&#xa0;» récrite</translation>
    </message>
    <message>
        <source>Looked at the letter on “{title}”</source>
        <translation>Lettre sur «&#xa0;{title}&#xa0;» relue</translation>
    </message>
    <message>
        <source>Made the letter on “{title}” a draft again</source>
        <translation>Lettre sur «&#xa0;{title}&#xa0;» remise en brouillon</translation>
    </message>
    <message>
        <source>Handed over the letter on “{title}”</source>
        <translation>Lettre sur «&#xa0;{title}&#xa0;» remise</translation>
    </message>
    <message>
        <source>Changed scenario “{title}”</source>
        <translation>Scénario «&#xa0;{title}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Made scenario “{title}” the decision list</source>
        <translation>Scénario «&#xa0;{title}&#xa0;» retenu comme liste de décisions</translation>
    </message>
    <message>
        <source>Opened the vote on “{title}” again ({reason})</source>
        <translation>Vote rouvert sur «&#xa0;{title}&#xa0;» ({reason})</translation>
    </message>
    <message>
        <source>Made the report calendar of “{title}”</source>
        <translation>Calendrier des rapports de «&#xa0;{title}&#xa0;» établi</translation>
    </message>
    <message>
        <source>Began a report of “{title}”</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;» commencé</translation>
    </message>
    <message>
        <source>Noted that a report of “{title}” came in</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;» noté comme reçu</translation>
    </message>
    <message>
        <source>Returned a report of “{title}”</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;» renvoyé</translation>
    </message>
    <message>
        <source>Accepted a report of “{title}”</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;» accepté</translation>
    </message>
    <message>
        <source>Opened a report of “{title}” again</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;» rouvert</translation>
    </message>
    <message>
        <source>Took in a report of “{title}” from its workbook</source>
        <translation>Rapport de «&#xa0;{title}&#xa0;» lu dans son classeur</translation>
    </message>
    <message>
        <source>Wrote reminders of reports</source>
        <translation>Rappels de rapports rédigés</translation>
    </message>
    <message>
        <source>Drafted an amendment to “{title}”</source>
        <translation>Avenant à «&#xa0;{title}&#xa0;» rédigé</translation>
    </message>
    <message>
        <source>Approved an amendment to “{title}”</source>
        <translation>Avenant à «&#xa0;{title}&#xa0;» approuvé</translation>
    </message>
    <message>
        <source>Refused an amendment to “{title}”</source>
        <translation>Avenant à «&#xa0;{title}&#xa0;» refusé</translation>
    </message>
    <message>
        <source>Applied an amendment to “{title}”</source>
        <translation>Avenant à «&#xa0;{title}&#xa0;» appliqué</translation>
    </message>
    <message>
        <source>Settled what “{title}” did not spend</source>
        <translation>Sort du solde de «&#xa0;{title}&#xa0;» décidé</translation>
    </message>
    <message>
        <source>Planned the tranches of “{title}”</source>
        <translation>Tranches de «&#xa0;{title}&#xa0;» planifiées</translation>
    </message>
    <message>
        <source>Asked for the release of tranche {nr} of “{title}”</source>
        <translation>Déblocage de la tranche {nr} de «&#xa0;{title}&#xa0;» demandé</translation>
    </message>
    <message>
        <source>Released tranche {nr} of “{title}”</source>
        <translation>Tranche {nr} de «&#xa0;{title}&#xa0;» débloquée</translation>
    </message>
    <message>
        <source>Took back the release of tranche {nr} of “{title}”</source>
        <translation>Déblocage de la tranche {nr} de «&#xa0;{title}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Cancelled tranche {nr} of “{title}”</source>
        <translation>Tranche {nr} de «&#xa0;{title}&#xa0;» annulée</translation>
    </message>
    <message>
        <source>Planned tranche {nr} of “{title}” again</source>
        <translation>Tranche {nr} de «&#xa0;{title}&#xa0;» planifiée à nouveau</translation>
    </message>
    <message>
        <source>Noted a payment of tranche {nr} of “{title}”</source>
        <translation>Versement de la tranche {nr} de «&#xa0;{title}&#xa0;» noté</translation>
    </message>
    <message>
        <source>Reversed a payment of tranche {nr} of “{title}”</source>
        <translation>Versement de la tranche {nr} de «&#xa0;{title}&#xa0;» contrepassé</translation>
    </message>
    <message>
        <source>Prepared the agreement of “{title}”</source>
        <translation>Convention de «&#xa0;{title}&#xa0;» préparée</translation>
    </message>
    <message>
        <source>Kept the signed agreement of “{title}”</source>
        <translation>Convention signée de «&#xa0;{title}&#xa0;» conservée</translation>
    </message>
    <message>
        <source>Noted who was present at “{title}”</source>
        <translation>Participants de «&#xa0;{title}&#xa0;» notés</translation>
    </message>
    <message>
        <source>Chose where “{title}” is counted from</source>
        <translation>Source de «&#xa0;{title}&#xa0;» choisie</translation>
    </message>
    <message>
        <source>Took in counted values of {title}</source>
        <translation>Valeurs comptées de {title} reprises</translation>
    </message>
    <message>
        <source>Planned when to look at the data of “{title}”</source>
        <translation>Vérification des données de «&#xa0;{title}&#xa0;» planifiée</translation>
    </message>
    <message>
        <source>Wrote down a look at the data of “{title}”</source>
        <translation>Vérification des données de «&#xa0;{title}&#xa0;» rédigée</translation>
    </message>
    <message>
        <source>Closed a look at the data of “{title}”</source>
        <translation>Vérification des données de «&#xa0;{title}&#xa0;» close</translation>
    </message>
    <message>
        <source>Took in incidents from {title}</source>
        <translation>Incidents repris de {title}</translation>
    </message>
    <message>
        <source>Answered the form of “{title}”</source>
        <translation>Formulaire de «&#xa0;{title}&#xa0;» rempli</translation>
    </message>
    <message>
        <source>Entered values of “{title}”</source>
        <translation>Saisie de valeurs de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Took away values of “{title}”</source>
        <translation>Retrait de valeurs de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Handed in values of “{title}” to be approved</source>
        <translation>Valeurs de «&#xa0;{title}&#xa0;» soumises pour approbation</translation>
    </message>
    <message>
        <source>Returned values of “{title}”</source>
        <translation>Valeurs de «&#xa0;{title}&#xa0;» renvoyées</translation>
    </message>
    <message>
        <source>Approved values of “{title}”</source>
        <translation>Approbation de valeurs de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Restated a value of “{title}”</source>
        <translation>Révision d’une valeur de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Took in indicators and values from “{title}”</source>
        <translation>Reprise d’indicateurs et de valeurs de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Locked a period of “{title}”</source>
        <translation>Verrouillage d’une période de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Opened a locked period of “{title}” again</source>
        <translation>Réouverture d’une période verrouillée de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Began the results framework “{title}”</source>
        <translation>Cadre de résultats «&#xa0;{title}&#xa0;» commencé</translation>
    </message>
    <message>
        <source>Began “{title}” from the example</source>
        <translation>«&#xa0;{title}&#xa0;» commencé à partir de l’exemple</translation>
    </message>
    <message>
        <source>Named the levels of “{title}” in another way</source>
        <translation>Niveaux de «&#xa0;{title}&#xa0;» nommés autrement</translation>
    </message>
    <message>
        <source>Moved the result “{title}”</source>
        <translation>Résultat «&#xa0;{title}&#xa0;» déplacé</translation>
    </message>
    <message>
        <source>Set a target of {title}</source>
        <translation>Cible de {title} fixée</translation>
    </message>
    <message>
        <source>Spread the target of {title} over its periods</source>
        <translation>Cible de {title} répartie sur ses périodes</translation>
    </message>
    <message>
        <source>Noted the words of “{title}”</source>
        <translation>Termes de «&#xa0;{title}&#xa0;» notés</translation>
    </message>
    <message>
        <source>Edited a text of the report “{title}”</source>
        <translation>Texte du rapport «&#xa0;{title}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Took explanations over into the report “{title}”</source>
        <translation>Explications reprises dans le rapport «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Took the report “{title}” up again</source>
        <translation>Rapport «&#xa0;{title}&#xa0;» repris</translation>
    </message>
    <message>
        <source>Arranged the blocks of the reports “{title}”</source>
        <translation>Blocs des rapports «&#xa0;{title}&#xa0;» arrangés</translation>
    </message>
    <message>
        <source>Made indicators of “{title}” visible to everyone</source>
        <translation>A rendu des indicateurs de «&#xa0;{title}&#xa0;» visibles par tous</translation>
    </message>
    <message>
        <source>Anonymised a person</source>
        <translation>Anonymisé une personne</translation>
    </message>
    <message>
        <source>Changed who may see fields</source>
        <translation>Modifié qui peut voir des champs</translation>
    </message>
    <message>
        <source>Put people on the list of “{title}”</source>
        <translation>Personnes mises sur la liste de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Noted who came to “{title}”</source>
        <translation>Présences notées&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Noted the new employer of {title}</source>
        <translation>Nouvel employeur noté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Noted that {title} left their employer</source>
        <translation>Départ de l’employeur noté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Entered the next term of {title}</source>
        <translation>Mandat suivant de {title} saisi</translation>
    </message>
    <message>
        <source>Entered the next terms of {count} in “{title}”</source>
        <translation>Mandats suivants de {count} titulaires saisis dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Ended the term of {title}</source>
        <translation>Mandat de {title} terminé</translation>
    </message>
    <message>
        <source>Put {title} as an alternate</source>
        <translation>Suppléance confiée à {title}</translation>
    </message>
    <message>
        <source>Put {title} on a seat</source>
        <translation>Siège confié à {title}</translation>
    </message>
    <message>
        <source>Let {title} take part in a group</source>
        <translation>Participation de {title} à un groupe saisie</translation>
    </message>
    <message>
        <source>Noted that {title} was invited to a group</source>
        <translation>Invitation de {title} à un groupe notée</translation>
    </message>
    <message>
        <source>Let {title} join a group</source>
        <translation>Entrée de {title} dans un groupe saisie</translation>
    </message>
    <message>
        <source>Noted that {title} declined to join a group</source>
        <translation>Refus de {title} d’entrer dans un groupe noté</translation>
    </message>
    <message>
        <source>Noted that {title} no longer wants to join a group</source>
        <translation>Retrait de l’intérêt de {title} pour un groupe noté</translation>
    </message>
    <message>
        <source>Let the interest of {title} in a group lapse</source>
        <translation>Intérêt de {title} pour un groupe rendu caduc</translation>
    </message>
    <message>
        <source>Put the interest of {title} in a group back into the queue</source>
        <translation>Intérêt de {title} pour un groupe remis en attente</translation>
    </message>
    <message>
        <source>Took in contacts from {title}</source>
        <translation>Contacts repris de {title}</translation>
    </message>
    <message>
        <source>Noted that “{title}” wants to join</source>
        <translation>Noté que «&#xa0;{title}&#xa0;» souhaite adhérer</translation>
    </message>
    <message>
        <source>Began the vetting of “{title}”</source>
        <translation>Examen de «&#xa0;{title}&#xa0;» commencé</translation>
    </message>
    <message>
        <source>Accepted “{title}” as a member</source>
        <translation>«&#xa0;{title}&#xa0;» acceptée comme membre</translation>
    </message>
    <message>
        <source>Renewed the membership of “{title}”</source>
        <translation>Adhésion de «&#xa0;{title}&#xa0;» renouvelée</translation>
    </message>
    <message>
        <source>Made the membership of “{title}” dormant</source>
        <translation>Adhésion de «&#xa0;{title}&#xa0;» mise en sommeil</translation>
    </message>
    <message>
        <source>Made the membership of “{title}” active again</source>
        <translation>Adhésion de «&#xa0;{title}&#xa0;» rendue active</translation>
    </message>
    <message>
        <source>Ended the membership of “{title}”</source>
        <translation>Fin de l’adhésion de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Decided the standing of “{title}” otherwise</source>
        <translation>Statut de «&#xa0;{title}&#xa0;» décidé autrement</translation>
    </message>
    <message>
        <source>Let the standing of “{title}” follow its days again</source>
        <translation>Le statut de «&#xa0;{title}&#xa0;» suit de nouveau ses dates</translation>
    </message>
    <message>
        <source>Began a vetting checklist about “{title}”</source>
        <translation>Grille d’examen de «&#xa0;{title}&#xa0;» commencée</translation>
    </message>
    <message>
        <source>Wrote down answers of the vetting of “{title}”</source>
        <translation>Réponses de l’examen de «&#xa0;{title}&#xa0;» notées</translation>
    </message>
    <message>
        <source>Closed the vetting of “{title}”</source>
        <translation>Examen de «&#xa0;{title}&#xa0;» clos</translation>
    </message>
    <message>
        <source>Raised the dues of {year} of {count} members</source>
        <translation>Cotisations {year} établies pour {count} membres</translation>
    </message>
    <message>
        <source>Raised the dues of “{title}” for {year}</source>
        <translation>Cotisation {year} de «&#xa0;{title}&#xa0;» établie</translation>
    </message>
    <message>
        <source>Changed the dues of “{title}” for {year}</source>
        <translation>Cotisation {year} de «&#xa0;{title}&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Noted what “{title}” gave towards the dues of {year}</source>
        <translation>Noté ce que «&#xa0;{title}&#xa0;» a donné pour la cotisation {year}</translation>
    </message>
    <message>
        <source>Merged {kind} “{former}” into “{title}”</source>
        <translation>Fusion&#xa0;: {kind} «&#xa0;{former}&#xa0;» dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Merged {count} pairs of duplicates</source>
        <translation>Fusion de {count} paires de doublons</translation>
    </message>
    <message>
        <source>Noted that {kinds} are no duplicates: {title}</source>
        <translation>Noté que ce ne sont pas des doublons ({kinds})&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Noted that {kinds} may be duplicates after all: {title}</source>
        <translation>Doublons de nouveau possibles ({kinds})&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Put the letters “{title}” into a folder</source>
        <translation>Lettres «&#xa0;{title}&#xa0;» déposées dans un dossier</translation>
    </message>
    <message>
        <source>Typed in counts of the poll “{title}”</source>
        <translation>Décomptes du sondage «&#xa0;{title}&#xa0;» saisis</translation>
    </message>
    <message>
        <source>Entered ballots of the poll “{title}”</source>
        <translation>Bulletins du sondage «&#xa0;{title}&#xa0;» saisis</translation>
    </message>
    <message>
        <source>Removed ballots of the poll “{title}”</source>
        <translation>Bulletins du sondage «&#xa0;{title}&#xa0;» supprimés</translation>
    </message>
    <message>
        <source>Put answers into the poll “{title}”</source>
        <translation>Réponses proposées dans le sondage «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Gave {count} priorities the next step their measures say</source>
        <translation>Suite découlant des mesures donnée à {count} priorités</translation>
    </message>
    <message>
        <source>Changed the weight of a measure of priorities</source>
        <translation>Poids d’une mesure des priorités modifié</translation>
    </message>
    <message>
        <source>Changed a threshold of the words polls are told in</source>
        <translation>Seuil de formulation des sondages modifié</translation>
    </message>
    <message>
        <source>Took in the attendance of {title}</source>
        <translation>Relevé de présence pris pour {title}</translation>
    </message>
    <message>
        <source>Took in polls of {title}</source>
        <translation>Sondages pris pour {title}</translation>
    </message>
    <message>
        <source>Took in what was said at {title}</source>
        <translation>Propos pris pour {title}</translation>
    </message>
    <message>
        <source>Put on the board: {title}</source>
        <translation>Mis au tableau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Changed from when on one counts as present at {title}</source>
        <translation>Seuil de présence modifié pour {title}</translation>
    </message>
    <message>
        <source>Numbered “{title}” in its series</source>
        <translation>Numéroté «&#xa0;{title}&#xa0;» dans sa série</translation>
    </message>
    <message>
        <source>Prepared the next meeting from “{title}”</source>
        <translation>Préparé la réunion suivante à partir de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Noted how far a material is</source>
        <translation>Noté où en est un document</translation>
    </message>
    <message>
        <source>Noted whether a link opens</source>
        <translation>Noté si un lien s’ouvre</translation>
    </message>
    <message>
        <source>Accepted the talk “{title}”</source>
        <translation>Retenu l’intervention «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Put the talk “{title}” on the waiting list</source>
        <translation>Mis l’intervention «&#xa0;{title}&#xa0;» en attente</translation>
    </message>
    <message>
        <source>Declined the talk “{title}”</source>
        <translation>N’a pas retenu l’intervention «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Moved “{title}” on the agenda</source>
        <translation>Déplacé «&#xa0;{title}&#xa0;» dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Put off “{title}” to a later meeting</source>
        <translation>Reporté «&#xa0;{title}&#xa0;» à une réunion ultérieure</translation>
    </message>
    <message>
        <source>Put “{title}” back on the agenda</source>
        <translation>Remis «&#xa0;{title}&#xa0;» à l’ordre du jour</translation>
    </message>
    <message>
        <source>Took up “{title}”, which an earlier meeting had put off</source>
        <translation>Repris «&#xa0;{title}&#xa0;», reporté par une réunion précédente</translation>
    </message>
    <message>
        <source>Put “{title}” into a cluster</source>
        <translation>«&#xa0;{title}&#xa0;» mis dans un groupe de notes</translation>
    </message>
    <message>
        <source>Made a cluster of “{title}”</source>
        <translation>Groupe de notes formé&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Took “{title}” out of its cluster</source>
        <translation>«&#xa0;{title}&#xa0;» sorti de son groupe de notes</translation>
    </message>
    <message>
        <source>Moved “{title}” on the board</source>
        <translation>«&#xa0;{title}&#xa0;» déplacé sur le tableau</translation>
    </message>
    <message>
        <source>Tidied up the board</source>
        <translation>Tableau rangé</translation>
    </message>
    <message>
        <source>Took the cluster “{title}” apart</source>
        <translation>Groupe de notes «&#xa0;{title}&#xa0;» défait</translation>
    </message>
    <message>
        <source>Made the theme “{title}” of a cluster</source>
        <translation>Groupe de notes devenu le thème «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Took in notes from {title}</source>
        <translation>Notes reprises de {title}</translation>
    </message>
    <message>
        <source>Wrote invitations to {title}</source>
        <translation>Invitations à {title} rédigées</translation>
    </message>
    <message>
        <source>Took in replies: {title}</source>
        <translation>Réponses prises en compte&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Entered replies: {title}</source>
        <translation>Réponses saisies&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Looked at “{title}” again</source>
        <translation>«&#xa0;{title}&#xa0;» revue</translation>
    </message>
    <message>
        <source>Said how “{title}” stands</source>
        <translation>État de «&#xa0;{title}&#xa0;» saisi</translation>
    </message>
    <message>
        <source>Gave parts in {title}</source>
        <translation>Rôles attribués&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Noted votes on {title}</source>
        <translation>Voix notées&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Closed the vote on {title}</source>
        <translation>Vote clos&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Opened the vote on {title} again</source>
        <translation>Vote rouvert&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Approved the minutes of {title}</source>
        <translation>Procès-verbal approuvé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Approved the minutes of {title} with corrections</source>
        <translation>Procès-verbal approuvé avec corrections&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Put off the approval of the minutes of {title}</source>
        <translation>Approbation du procès-verbal reportée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Took back what was said of the minutes of {title}</source>
        <translation>Retrait de ce qui avait été dit du procès-verbal&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Commented on a summary: “{title}”</source>
        <translation>Synthèse commentée&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Settled the comment “{title}”</source>
        <translation>Commentaire traité&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Opened the comment “{title}” again</source>
        <translation>Commentaire rouvert&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Put the summary of “{title}” into review</source>
        <translation>Synthèse de «&#xa0;{title}&#xa0;» mise en relecture</translation>
    </message>
    <message>
        <source>Took the summary of “{title}” back into draft</source>
        <translation>Synthèse de «&#xa0;{title}&#xa0;» remise en version provisoire</translation>
    </message>
    <message>
        <source>Made rooms for “{title}”</source>
        <translation>Salles créées pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Filled the rooms of “{title}”</source>
        <translation>Salles de «&#xa0;{title}&#xa0;» remplies</translation>
    </message>
    <message>
        <source>Put somebody into another room of “{title}”</source>
        <translation>Personne déplacée dans une salle de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Said who stays in a room of “{title}”</source>
        <translation>Maintien dans une salle de «&#xa0;{title}&#xa0;» précisé</translation>
    </message>
    <message>
        <source>Asked for two to be apart or together in “{title}”</source>
        <translation>Demande de séparer ou de réunir deux personnes dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Chose a number of the rules of evidence: {number}</source>
        <translation>Nombre choisi dans les règles des preuves&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Write reminders…</source>
        <translation>Rédiger les rappels…</translation>
    </message>
    <message>
        <source>A draft e-mail to each who owes something, from all meetings; nothing is sent</source>
        <translation>Un brouillon de courriel à qui doit quelque chose, toutes réunions confondues&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Plan de l’année</translation>
    </message>
    <message>
        <source>Priorities, actions and the year’s meetings, as a document</source>
        <translation>Priorités, actions et réunions de l’année, en un document</translation>
    </message>
    <message>
        <source>Open actions of the group</source>
        <translation>Actions ouvertes du groupe</translation>
    </message>
    <message>
        <source>The page one reads before the group’s next call</source>
        <translation>La page à lire avant le prochain appel du groupe</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier pour les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n brouillon dans {folder}. Ouvrez-le pour le terminer et l’envoyer.</numerusform>
            <numerusform>%n brouillons dans {folder}. Ouvrez chacun pour le terminer et l’envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back: see the table there.</source>
        <translation>
            <numerusform>%n retenu&#xa0;: voyez le tableau qui s’y trouve.</numerusform>
            <numerusform>%n retenus&#xa0;: voyez le tableau qui s’y trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>ActualsCard</name>
    <message>
        <source>Budget against what was spent</source>
        <translation>Budget et dépenses</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nouveau&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Écrire pour ajouter</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Agenda as PDF</source>
        <translation>Ordre du jour en PDF</translation>
    </message>
    <message>
        <source>The agenda as its readers get it, in each edition and language</source>
        <translation>L’ordre du jour tel que ses lecteurs le reçoivent, par édition et langue</translation>
    </message>
    <message>
        <source>Participants as PDF</source>
        <translation>Participants en PDF</translation>
    </message>
    <message>
        <source>Who is on the list, with boxes to tick, in each edition and language</source>
        <translation>Qui est sur la liste, avec des cases à cocher, par édition et langue</translation>
    </message>
    <message>
        <source>{planned} of {length} min planned</source>
        <translation>{planned} min prévues sur {length}</translation>
    </message>
    <message>
        <source>{planned} min planned</source>
        <translation>{planned} min prévues</translation>
    </message>
    <message>
        <source>No length entered yet</source>
        <translation>Aucune durée saisie</translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Removed “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No item yet. Type the first one below, or paste a whole agenda, an item a line.</source>
        <translation>Aucun point. Saisissez le premier ci-dessous, ou collez un ordre du jour entier, un point par ligne.</translation>
    </message>
    <message>
        <source>In advance</source>
        <translation>Avant la réunion</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportés</translation>
    </message>
    <message>
        <source>Items, one a line</source>
        <translation>Points, un par ligne</translation>
    </message>
    <message>
        <source>9:30 Welcome 10 min</source>
        <translation>9 h 30 Accueil 10 min</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>An item a line; time and minutes are read, and a line that stands further in is a part.</source>
        <translation>Un point par ligne&#xa0;; heure et minutes sont lues, une ligne en retrait est une partie.</translation>
    </message>
    <message>
        <source>Add an item behind it</source>
        <translation>Ajouter un point après</translation>
    </message>
    <message>
        <source>Add a part of it</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Make it a part of the one above</source>
        <translation>En faire une partie du précédent</translation>
    </message>
    <message>
        <source>Put it one level higher</source>
        <translation>Remonter d’un niveau</translation>
    </message>
    <message>
        <source>Put it off to a later meeting, or back</source>
        <translation>Reporter à une autre réunion, ou remettre</translation>
    </message>
    <message>
        <source>Remove it, with its parts</source>
        <translation>Retirer, avec ses parties</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>L’exemplaire signé</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was kept.</source>
        <translation>Ce fichier n’a pas pu être lu. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Kept. Its hash begins with {hash}.</source>
        <translation>Conservé. Son empreinte commence par {hash}.</translation>
    </message>
    <message>
        <source>No agreement is prepared yet. It is written from the amounts, tranches, budget and reports.</source>
        <translation>Aucune convention n’est encore préparée. Elle est rédigée à partir des montants, tranches, budget et rapports.</translation>
    </message>
    <message>
        <source>Prepare the agreement</source>
        <translation>Préparer la convention</translation>
    </message>
    <message>
        <source>Written from what the grant holds now; what is missing is marked in it.</source>
        <translation>Rédigée à partir de ce que contient la subvention&#xa0;; ce qui manque y est signalé.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Enregistrer pour Word…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>No signed copy is kept yet.</source>
        <translation>Aucun exemplaire signé n’est encore conservé.</translation>
    </message>
    <message>
        <source>Signed copy: {name}, SHA-256 {hash}</source>
        <translation>Exemplaire signé&#xa0;: {name}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Keep the signed copy…</source>
        <translation>Conserver l’exemplaire signé…</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Enregistrer la convention</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>AliasCard</name>
    <message>
        <source>Names used online</source>
        <translation>Noms employés en ligne</translation>
    </message>
    <message>
        <source>By these the attendance of meetings finds this person</source>
        <translation>C’est par eux que les présences aux réunions trouvent cette personne</translation>
    </message>
    <message>
        <source>Forget: {name}</source>
        <translation>Oublier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>AlliancePage</name>
    <message>
        <source>The alliance</source>
        <translation>L’alliance</translation>
    </message>
    <message>
        <source>Letterheads and summaries show this. It is saved as you type.</source>
        <translation>Les en-têtes et les synthèses l’affichent. Tout est enregistré à mesure que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>AmendmentCard</name>
    <message>
        <source>New amendment</source>
        <translation>Nouvel avenant</translation>
    </message>
    <message>
        <source>Kind of amendment</source>
        <translation>Type d’avenant</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Pourquoi cela change</translation>
    </message>
    <message>
        <source>Show what follows</source>
        <translation>Voir ce qui en découle</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme ébauche</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafted reminder(s) will be written anew.</source>
        <translation>
            <numerusform>%n rappel rédigé sera réécrit.</numerusform>
            <numerusform>%n rappels rédigés seront réécrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give reports that are late already another day, too</source>
        <translation>Donner aussi une nouvelle date aux rapports déjà en retard</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nouveau dernier jour</translation>
    </message>
    <message>
        <source>It has no budget lines yet.</source>
        <translation>Elle n’a pas encore de lignes budgétaires.</translation>
    </message>
    <message>
        <source>It has no expected results yet.</source>
        <translation>Elle n’a pas encore de résultats attendus.</translation>
    </message>
</context>
<context>
    <name>AmountsCard</name>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Planned in tranches: {amount}</source>
        <translation>Planifié en tranches&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Paid: {amount}</source>
        <translation>Versé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Still to be paid: {amount}</source>
        <translation>Reste à verser&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>{what}, no. {number}</source>
        <translation>{what}, n° {number}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Take in files…</source>
        <translation>Reprendre des fichiers…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Reprendre un dossier…</translation>
    </message>
    <message>
        <source>Write down an interview</source>
        <translation>Consigner un entretien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacées</translation>
    </message>
    <message>
        <source>No answers yet. Take in files, or drop them on this window.</source>
        <translation>Pas encore de réponses. Reprenez des fichiers, ou déposez-les sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No {number}</translation>
    </message>
    <message>
        <source>Files of answers</source>
        <translation>Fichiers de réponses</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>Dossier de réponses</translation>
    </message>
</context>
<context>
    <name>ApartCard</name>
    <message>
        <source>Set apart as no duplicates</source>
        <translation>Notées comme distinctes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n pair(s)</source>
        <translation>
            <numerusform>Montrer %n paire</numerusform>
            <numerusform>Montrer %n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>They may be one after all: take back that they are two</source>
        <translation>C’est peut-être la même fiche après tout&#xa0;: revenir sur cette note</translation>
    </message>
</context>
<context>
    <name>ApplicantsCard</name>
    <message>
        <source>Who applies?</source>
        <translation>Qui est le demandeur&#xa0;?</translation>
    </message>
    <message>
        <source>Like an organisation of the register, but not the same: taken in once you say who it is.</source>
        <translation>Ressemble à une organisation du registre, sans être identique&#xa0;: repris dès que vous dites de qui il s’agit.</translation>
    </message>
</context>
<context>
    <name>ApplicationTab</name>
    <message>
        <source>Write down a concept note</source>
        <translation>Saisir une note conceptuelle</translation>
    </message>
    <message>
        <source>Write down a proposal</source>
        <translation>Saisir une proposition</translation>
    </message>
    <message>
        <source>Nothing has been handed in yet. Write it down here, or take files in from the call’s page.</source>
        <translation>Rien n’a encore été remis. Saisissez-le ici, ou reprenez des fichiers depuis la page de l’appel.</translation>
    </message>
    <message>
        <source>The grant belongs to no call, so nothing is handed in for it.</source>
        <translation>La subvention n’appartient à aucun appel&#xa0;: rien n’est remis pour elle.</translation>
    </message>
    <message>
        <source>Handed in. What it says is entered in the grant where nothing was.</source>
        <translation>Remis. Ce qui y est dit est saisi dans la subvention là où il n’y avait rien.</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Minutes of earlier meetings</source>
        <translation>Procès-verbaux des réunions antérieures</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>pas encore diffusé</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve with corrections…</source>
        <translation>Approuver avec corrections…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Which corrections were agreed?</source>
        <translation>Quelles corrections ont été convenues&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message>
        <source>Once for these files</source>
        <translation>Une fois pour ces fichiers</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>Longest known answers first</source>
        <translation>Les plus longues réponses connues d’abord</translation>
    </message>
    <message>
        <source>At every comma</source>
        <translation>À chaque virgule</translation>
    </message>
    <message>
        <source>It replaces what came before</source>
        <translation>Cela remplace ce qui est arrivé avant</translation>
    </message>
    <message>
        <source>It is another project</source>
        <translation>C’est un autre projet</translation>
    </message>
</context>
<context>
    <name>AttendeesCard</name>
    <message>
        <source>Put what is missing into the table</source>
        <translation>Reporter ce qui manque dans le tableau</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Nobody is on the list. Put the members, a group or a list there above, or add one by one.</source>
        <translation>La liste est vide. Inscrivez-y plus haut les membres, un groupe ou une liste, ou ajoutez un à un.</translation>
    </message>
    <message>
        <source>Add a person or an organisation, or write a name</source>
        <translation>Ajouter une personne ou une organisation, ou écrire un nom</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>E</translation>
    </message>
    <message>
        <source>N</source>
        <translation>A</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Mark the chosen line and go to the next</source>
        <translation>Marquer la ligne choisie et passer à la suivante</translation>
    </message>
    <message>
        <source>Present on the list: {counts}.</source>
        <translation>Présents sur la liste&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>The table counts otherwise: {counts}; it is left as it is.</source>
        <translation>Le tableau compte autrement&#xa0;: {counts}&#xa0;; il reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) came, how many people of it is not known.</source>
        <translation>
            <numerusform>%n organisation est venue, en nombre inconnu.</numerusform>
            <numerusform>%n organisations sont venues, en nombre inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>constituency not known</source>
        <translation>collège inconnu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>As written: {name}</source>
        <translation>Tel quel&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>{name} was not opened</source>
        <translation>{name} n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>Sauvegardes de {name}</translation>
    </message>
    <message>
        <source>Bringing one back closes the workspace. What stands in it now is backed up first.</source>
        <translation>En rétablir une ferme l’espace de travail. Son contenu actuel est d’abord sauvegardé.</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>Il n’y a pas de sauvegarde ici.</translation>
    </message>
</context>
<context>
    <name>BallotModel</name>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>BallotPaste</name>
    <message>
        <source>E-mails with votes</source>
        <translation>Courriels avec des votes</translation>
    </message>
    <message>
        <source>Paste the e-mails here, each with its “From:” line, or “Name: for”.</source>
        <translation>Collez ici les courriels, chacun avec sa ligne «&#xa0;De&#xa0;:&#xa0;», ou «&#xa0;Nom&#xa0;: pour&#xa0;».</translation>
    </message>
    <message>
        <source>Take these votes in</source>
        <translation>Reprendre ces votes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{sender}: has no voting seat here; left out</source>
        <translation>{sender}&#xa0;: n’a pas de siège votant ici&#xa0;; laissé de côté</translation>
    </message>
    <message>
        <source>{sender}: not clear, enter it by hand – “{words}”</source>
        <translation>{sender}&#xa0;: pas clair, à saisir à la main – «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{sender}: {voice} – “{words}”</source>
        <translation>{sender}&#xa0;: {voice} – «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>BallotsCard</name>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Toutes les personnes présentes</translation>
    </message>
    <message>
        <source>A row for each person marked as present who has none yet</source>
        <translation>Une ligne pour chaque personne marquée présente qui n’en a pas encore</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Type places: 1 for the first. Enter goes down, Tab to the right.</source>
        <translation>Saisissez les places&#xa0;: 1 pour la première. Entrée descend, Tab va à droite.</translation>
    </message>
    <message>
        <source>Type how many dots. Enter goes down, Tab to the right.</source>
        <translation>Saisissez le nombre de pastilles. Entrée descend, Tab va à droite.</translation>
    </message>
    <message>
        <source>Type scores from 0 to 5. Enter goes down, Tab to the right.</source>
        <translation>Saisissez des notes de 0 à 5. Entrée descend, Tab va à droite.</translation>
    </message>
    <message>
        <source>Type x where the answer was chosen. Enter goes down, Tab to the right.</source>
        <translation>Saisissez x si la réponse a été choisie. Entrée descend, Tab va à droite.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselinesCard</name>
    <message>
        <source>No baseline yet. Add one; where it is still to be collected, say so and until when.</source>
        <translation>Pas encore de référence. Ajoutez-en une&#xa0;; si elle reste à collecter, indiquez-le et pour quand.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>attendue le {day}</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non collectée</translation>
    </message>
    <message>
        <source>(no value yet)</source>
        <translation>(pas encore de valeur)</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Note as a prospect</source>
        <translation>Noter comme pressentie</translation>
    </message>
    <message>
        <source>It is a member already</source>
        <translation>Elle est déjà membre</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Adhérer de nouveau</translation>
    </message>
    <message>
        <source>Not a member of the alliance</source>
        <translation>N’est pas membre de l’alliance</translation>
    </message>
    <message>
        <source>Its earlier membership has ended and stays below. A new one begins beside it.</source>
        <translation>L’adhésion précédente a pris fin et reste ci-dessous. Une nouvelle commence à côté.</translation>
    </message>
    <message>
        <source>Note when it wants to join, or since when it is a member. An empty day means: not known.</source>
        <translation>Notez depuis quand elle souhaite adhérer, ou depuis quand elle est membre. Une date vide signifie&#xa0;: inconnue.</translation>
    </message>
</context>
<context>
    <name>BeginTab</name>
    <message>
        <source>There is none yet. Begin one below.</source>
        <translation>Il n’y en a pas encore. Commencez-en un ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Beneath</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over: {text}</source>
        <translation>Reprendre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Put this one change into your text; the rest of your text stays</source>
        <translation>Mettre ce seul changement dans votre texte&#xa0;; le reste demeure</translation>
    </message>
    <message>
        <source>Your text no longer has this sentence: write it in by hand</source>
        <translation>Votre texte n’a plus cette phrase&#xa0;: reprenez-la à la main</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Let the generated text stand again</source>
        <translation>Revenir au texte généré</translation>
    </message>
    <message>
        <source>Changed beneath</source>
        <translation>Modifié en dessous</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouché</translation>
    </message>
    <message>
        <source>As generated</source>
        <translation>Tel que généré</translation>
    </message>
    <message numerus="yes">
        <source>Written from %n record(s)</source>
        <translation>
            <numerusform>Écrit d’après %n fiche</numerusform>
            <numerusform>Écrit d’après %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The records changed after this was edited. Then: “{old}” Now: “{new}”</source>
        <translation>Les fiches ont changé après cette retouche. Avant&#xa0;: «&#xa0;{old}&#xa0;» Maintenant&#xa0;: «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Prendre le nouveau texte</translation>
    </message>
</context>
<context>
    <name>BlocksCard</name>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Tick what goes in; drag, or move with Alt and an arrow. It holds for all reports of “{name}”.</source>
        <translation>Cochez ce qui y entre&#xa0;; glissez, ou déplacez avec Alt et une flèche. Cela vaut pour tous les rapports de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Blocks of the report</source>
        <translation>Blocs du rapport</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Heading ({language})</source>
        <translation>Titre ({language})</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <translation>Laissée où elle était</translation>
    </message>
    <message>
        <source>There is no other cluster. N makes a new one of the chosen notes.</source>
        <translation>Il n’y a pas d’autre groupe. N en forme un avec les notes choisies.</translation>
    </message>
    <message>
        <source>Into “{title}”? Space puts it there, the arrows choose another, Esc leaves it.</source>
        <translation>Dans «&#xa0;{title}&#xa0;»&#xa0;? Espace l’y met, les flèches en choisissent un autre, Échap renonce.</translation>
    </message>
    <message>
        <source>Put notes here</source>
        <translation>Mettez des notes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n note choisie</numerusform>
            <numerusform>%n notes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>is a theme</source>
        <translation>est un thème</translation>
    </message>
    <message>
        <source>led to a priority</source>
        <translation>a mené à une priorité</translation>
    </message>
    <message>
        <source>pasted, line {line}</source>
        <translation>collée, ligne {line}</translation>
    </message>
    <message>
        <source>{file}, number {number}</source>
        <translation>{file}, numéro {number}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n sans montant</numerusform>
            <numerusform>%n sans montant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest here for %n day(s)</source>
        <translation>
            <numerusform>la plus ancienne ici depuis %n jour</numerusform>
            <numerusform>la plus ancienne ici depuis %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Why? The reason is kept with the grant.</source>
        <translation>Pourquoi&#xa0;? Le motif est conservé avec la subvention.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>Board of notes</source>
        <translation>Tableau de notes</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Put the chosen notes into a new cluster</source>
        <translation>Mettre les notes choisies dans un nouveau groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Say what its notes have in common</source>
        <translation>Dire ce que ses notes ont en commun</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Take the chosen notes out of their cluster</source>
        <translation>Sortir les notes choisies de leur groupe</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Take the cluster apart; its notes stay</source>
        <translation>Défaire le groupe&#xa0;; ses notes restent</translation>
    </message>
    <message>
        <source>Make a theme</source>
        <translation>En faire un thème</translation>
    </message>
    <message>
        <source>Make a theme of the cluster; its notes stand under it</source>
        <translation>Faire du groupe un thème&#xa0;; ses notes y figurent</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Lay everything in order again, by part, cluster and order</source>
        <translation>Tout remettre en ordre, par partie, groupe et rang</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation>Le tableau entier</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) put into the cluster. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n note mise dans le groupe. Ctrl+Z annule.</numerusform>
            <numerusform>%n notes mises dans le groupe. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster. Say what its notes have in common.</source>
        <translation>Un nouveau groupe. Dites ce que ses notes ont en commun.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken out of their cluster. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n note sortie de son groupe. Ctrl+Z annule.</numerusform>
            <numerusform>%n notes sorties de leur groupe. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster taken apart. Ctrl+Z takes it back.</source>
        <translation>Groupe défait. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>First say what these notes have in common, then make a theme of them.</source>
        <translation>Dites d’abord ce que ces notes ont en commun, puis faites-en un thème.</translation>
    </message>
    <message>
        <source>“{title}” is a theme now; its notes stand under it.</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant un thème&#xa0;; ses notes y figurent.</translation>
    </message>
    <message>
        <source>Put the notes into its text</source>
        <translation>Mettre les notes dans son texte</translation>
    </message>
    <message>
        <source>Open the theme</source>
        <translation>Ouvrir le thème</translation>
    </message>
    <message>
        <source>The notes stand in the text of the theme, as a list to write from.</source>
        <translation>Les notes figurent dans le texte du thème, en une liste à rédiger.</translation>
    </message>
</context>
<context>
    <name>BoardTold</name>
    <message>
        <source>Drag notes onto another or into a cluster. With keys: arrows, Space picks up and puts down, N new cluster.</source>
        <translation>Glissez des notes sur une autre ou dans un groupe. Au clavier&#xa0;: flèches, Espace prend et pose, N nouveau groupe.</translation>
    </message>
    <message>
        <source>in the cluster “{title}”</source>
        <translation>dans le groupe «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Review book</source>
        <translation>Cahier d’examen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>Save one for each…</source>
        <translation>Enregistrer un cahier par personne…</translation>
    </message>
    <message>
        <source>A PDF for each who sits in the committee or reviews, each in their own language</source>
        <translation>Un PDF par membre du comité ou évaluateur, chacun dans sa langue</translation>
    </message>
    <message>
        <source>Agenda, a page for each proposal, and voting slips, made for one person: what they are recused from is left out of their copy.</source>
        <translation>Ordre du jour, une page par proposition et bulletins de vote, pour une seule personne&#xa0;: ce pour quoi elle est récusée ne figure pas dans son exemplaire.</translation>
    </message>
    <message>
        <source>Folder for the review books</source>
        <translation>Dossier pour les cahiers d’examen</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) saved.</source>
        <translation>
            <numerusform>%n cahier enregistré.</numerusform>
            <numerusform>%n cahiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{call} for {name}</source>
        <translation>{call} pour {name}</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>No budget yet. Type the name of a line below; paste several lines to add them all.</source>
        <translation>Pas encore de budget. Saisissez le nom d’une ligne ci-dessous&#xa0;; collez-en plusieurs pour toutes les ajouter.</translation>
    </message>
    <message>
        <source>The lines come to {amount}.</source>
        <translation>Les lignes totalisent {amount}.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Spent on it</source>
        <translation>Dépenses sur cette ligne</translation>
    </message>
    <message>
        <source>Nothing is reported yet. That is not zero.</source>
        <translation>Rien n’est encore déclaré. Ce n’est pas zéro.</translation>
    </message>
    <message>
        <source>no period yet</source>
        <translation>pas encore de période</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Report calendar</source>
        <translation>Calendrier des rapports</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Semestres</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Tous les n mois</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Final report only</source>
        <translation>Rapport final seulement</translation>
    </message>
    <message>
        <source>Months between reports</source>
        <translation>Mois entre les rapports</translation>
    </message>
    <message>
        <source>Days for writing</source>
        <translation>Jours pour rédiger</translation>
    </message>
    <message>
        <source>Days for the final report</source>
        <translation>Jours pour le rapport final</translation>
    </message>
    <message>
        <source>Make these reports</source>
        <translation>Créer ces rapports</translation>
    </message>
    <message>
        <source>days for writing</source>
        <translation>jours pour rédiger</translation>
    </message>
    <message>
        <source>for the final one</source>
        <translation>pour le rapport final</translation>
    </message>
    <message>
        <source>What is reached</source>
        <translation>Ce qui est atteint</translation>
    </message>
    <message>
        <source>Day it is reached</source>
        <translation>Jour où c’est atteint</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>Replace the calendar</source>
        <translation>Remplacer le calendrier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>CallBox</name>
    <message>
        <source>{taken} min taken; how long the session is, is not entered</source>
        <translation>{taken} min prises&#xa0;; la durée de la séance n’est pas saisie</translation>
    </message>
    <message>
        <source>{taken} of {minutes} min taken, {left} left</source>
        <translation>{taken} min prises sur {minutes}, reste {left}</translation>
    </message>
    <message>
        <source>Save the call as e-mail</source>
        <translation>Enregistrer l’appel comme courriel</translation>
    </message>
    <message>
        <source>Saved as {name}. Open it, choose whom it goes to, and send it.</source>
        <translation>Enregistré sous {name}. Ouvrez-le, choisissez les destinataires et envoyez-le.</translation>
    </message>
    <message>
        <source>Nobody is to be told yet: accept, put on the waiting list or decline first.</source>
        <translation>Personne à informer&#xa0;: retenez, mettez en attente ou déclinez d’abord.</translation>
    </message>
    <message>
        <source>Call as e-mail…</source>
        <translation>Appel en courriel…</translation>
    </message>
    <message>
        <source>Letters to speakers…</source>
        <translation>Lettres aux intervenants…</translation>
    </message>
    <message>
        <source>A draft e-mail with the call in the language of this window; nothing is sent</source>
        <translation>Un brouillon de courriel avec l’appel dans la langue de cette fenêtre&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>A draft to each who offered a talk: accepted, waiting or declined</source>
        <translation>Un brouillon à chaque personne qui a proposé&#xa0;: retenue, en attente ou non retenue</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>how long?</source>
        <translation>durée&#xa0;?</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>No offer yet. Enter them under Talks.</source>
        <translation>Aucune proposition. Saisissez-les sous Interventions.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>open until {day}</source>
        <translation>ouvert jusqu’au {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>clos le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n subvention</numerusform>
            <numerusform>%n subventions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsOut</name>
    <message>
        <source>Save this list as vCards</source>
        <translation>Enregistrer cette liste en vCards</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) saved as {file}.</source>
        <translation>
            <numerusform>%n fiche enregistrée sous {file}.</numerusform>
            <numerusform>%n fiches enregistrées sous {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they did not agree, or are not for these readers.</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;: pas de consentement, ou pas pour ces lecteurs.</numerusform>
            <numerusform>%n laissées de côté&#xa0;: pas de consentement, ou pas pour ces lecteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards could not be written there. Close the file, or choose another place.</source>
        <translation>Les fiches n’ont pas pu être écrites à cet endroit. Fermez le fichier ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Save as vCards, for us…</source>
        <translation>Enregistrer en vCards, pour nous…</translation>
    </message>
    <message>
        <source>Save as vCards, for members…</source>
        <translation>Enregistrer en vCards, pour les membres…</translation>
    </message>
    <message>
        <source>Take in contacts…</source>
        <translation>Reprendre des contacts…</translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>Carried over</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Open since earlier meetings of this series or group. Say how each stands; closed, it is not carried any further.</source>
        <translation>Ouvertes depuis des réunions antérieures de cette série ou de ce groupe. Dites où en est chacune&#xa0;; close, elle n’est plus reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>all gone through</source>
        <translation>toutes revues</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedRow</name>
    <message>
        <source>What was said, in a line</source>
        <translation>Ce qui a été dit, en une ligne</translation>
    </message>
    <message>
        <source>What was said of: {action}</source>
        <translation>Ce qui a été dit de&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Toujours ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellBox</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Amendment {nr}: {kind}</source>
        <translation>Avenant {nr}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>approved by {who}, {day}</source>
        <translation>approuvé par {who}, le {day}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Approved. It holds once it is applied.</source>
        <translation>Approuvé. Il prend effet une fois appliqué.</translation>
    </message>
    <message>
        <source>Applied, all of it.</source>
        <translation>Appliqué, en entier.</translation>
    </message>
    <message>
        <source>Why is it refused? This is kept with it.</source>
        <translation>Pourquoi est-il refusé&#xa0;? Ceci est conservé avec lui.</translation>
    </message>
    <message>
        <source>Save the amendment</source>
        <translation>Enregistrer l’avenant</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Drafted. Nothing has changed yet: it is to be approved and applied.</source>
        <translation>Rédigé. Rien n’a encore changé&#xa0;: il reste à l’approuver et à l’appliquer.</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>PDF to fill in</source>
        <translation>PDF à remplir</translation>
    </message>
    <message>
        <source>Opens everywhere; answers are typed into it and it is sent back</source>
        <translation>S’ouvre partout&#xa0;; on y écrit les réponses et on le renvoie</translation>
    </message>
    <message>
        <source>Page to print</source>
        <translation>Page à imprimer</translation>
    </message>
    <message>
        <source>To be filled in by hand</source>
        <translation>À remplir à la main</translation>
    </message>
    <message>
        <source>Answer sheet (Excel)</source>
        <translation>Feuille de réponses (Excel)</translation>
    </message>
    <message>
        <source>Only the answers can be typed into</source>
        <translation>Seules les réponses peuvent y être écrites</translation>
    </message>
    <message>
        <source>Google Forms</source>
        <translation>Google Forms</translation>
    </message>
    <message>
        <source>A script: paste it at script.google.com and run it</source>
        <translation>Un script&#xa0;: collez-le sur script.google.com et exécutez-le</translation>
    </message>
    <message>
        <source>KoboToolbox or ODK</source>
        <translation>KoboToolbox ou ODK</translation>
    </message>
    <message>
        <source>An XLSForm workbook to upload</source>
        <translation>Un classeur XLSForm à téléverser</translation>
    </message>
    <message>
        <source>Plain e-mail</source>
        <translation>Simple courriel</translation>
    </message>
    <message>
        <source>Words to paste into a message</source>
        <translation>Du texte à coller dans un message</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <source>Nothing can be drawn yet: it has neither values nor targets.</source>
        <translation>Rien ne peut encore être représenté&#xa0;: il n’a ni valeurs ni cibles.</translation>
    </message>
</context>
<context>
    <name>ChildList</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChildModel</name>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>No choices yet. Type the first one below, or paste several lines.</source>
        <translation>Pas encore de choix. Écrivez le premier ci-dessous, ou collez plusieurs lignes.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Les membres</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The Secretariat only</source>
        <translation>Le Secrétariat seulement</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Édition publique</translation>
    </message>
    <message>
        <source>Members’ edition</source>
        <translation>Édition des membres</translation>
    </message>
    <message>
        <source>Group edition</source>
        <translation>Édition du groupe</translation>
    </message>
    <message>
        <source>Secretariat’s edition</source>
        <translation>Édition du Secrétariat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Once one’s own are handed in</source>
        <translation>Une fois les siennes remises</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Note conceptuelle</translation>
    </message>
    <message>
        <source>Full proposal</source>
        <translation>Proposition complète</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Récusé</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Pas de conflit</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>By written procedure</source>
        <translation>Par procédure écrite</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Released by one</source>
        <translation>Accordée par un</translation>
    </message>
    <message>
        <source>Released by two</source>
        <translation>Accordée par deux</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No time said</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Within a time, in words</source>
        <translation>Dans un délai, en mots</translation>
    </message>
    <message>
        <source>When something happens</source>
        <translation>Lors d’un événement</translation>
    </message>
    <message>
        <source>After something it waits for</source>
        <translation>Après ce dont elle dépend</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Named: reports may say who answered what</source>
        <translation>Nominative&#xa0;: les rapports peuvent dire qui a répondu quoi</translation>
    </message>
    <message>
        <source>Confidential: only the Secretariat knows</source>
        <translation>Confidentielle&#xa0;: seul le Secrétariat sait</translation>
    </message>
    <message>
        <source>Anonymous: nobody can tell who answered what</source>
        <translation>Anonyme&#xa0;: personne ne peut savoir qui a répondu quoi</translation>
    </message>
    <message>
        <source>Each counts for its share of one voice</source>
        <translation>Chacune compte pour sa part d’une voix</translation>
    </message>
    <message>
        <source>Only the person who speaks for it counts</source>
        <translation>Seule compte la personne qui parle pour elle</translation>
    </message>
    <message>
        <source>Only the last one counts</source>
        <translation>Seule la dernière compte</translation>
    </message>
    <message>
        <source>Each counts in full</source>
        <translation>Chacune compte entièrement</translation>
    </message>
    <message>
        <source>All active members</source>
        <translation>Tous les membres actifs</translation>
    </message>
    <message>
        <source>A work group</source>
        <translation>Un groupe de travail</translation>
    </message>
    <message>
        <source>A saved list</source>
        <translation>Une liste enregistrée</translation>
    </message>
    <message>
        <source>Being given</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation>Remplacé par un plus récent</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Se vérifie</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Ne se vérifie plus</translation>
    </message>
    <message>
        <source>A count</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Un montant</translation>
    </message>
    <message>
        <source>A ratio of two numbers</source>
        <translation>Un rapport de deux nombres</translation>
    </message>
    <message>
        <source>An average</source>
        <translation>Une moyenne</translation>
    </message>
    <message>
        <source>A step on a scale</source>
        <translation>Un échelon sur une échelle</translation>
    </message>
    <message>
        <source>A milestone: reached or not</source>
        <translation>Un jalon&#xa0;: atteint ou non</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Un texte seulement</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus, c’est mieux</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins, c’est mieux</translation>
    </message>
    <message>
        <source>As its kind asks</source>
        <translation>Selon sa nature</translation>
    </message>
    <message>
        <source>Achieved: value of target</source>
        <translation>Atteint&#xa0;: valeur sur cible</translation>
    </message>
    <message>
        <source>Progress: way from baseline to target</source>
        <translation>Progrès&#xa0;: chemin de la référence à la cible</translation>
    </message>
    <message>
        <source>Values of periods are added</source>
        <translation>Les valeurs des périodes s’ajoutent</translation>
    </message>
    <message>
        <source>Each value is the running total</source>
        <translation>Chaque valeur est le cumul</translation>
    </message>
    <message>
        <source>The last value counts</source>
        <translation>La dernière valeur compte</translation>
    </message>
    <message>
        <source>The average of the periods</source>
        <translation>La moyenne des périodes</translation>
    </message>
    <message>
        <source>The highest value</source>
        <translation>La valeur la plus élevée</translation>
    </message>
    <message>
        <source>All numerators over all denominators</source>
        <translation>Tous les numérateurs sur tous les dénominateurs</translation>
    </message>
    <message>
        <source>Periods are not put together</source>
        <translation>Les périodes ne se combinent pas</translation>
    </message>
    <message>
        <source>Values of grants are added</source>
        <translation>Les valeurs des subventions s’ajoutent</translation>
    </message>
    <message>
        <source>The weighted mean</source>
        <translation>La moyenne pondérée</translation>
    </message>
    <message>
        <source>The latest value</source>
        <translation>La valeur la plus récente</translation>
    </message>
    <message>
        <source>How many reached it</source>
        <translation>Combien l’ont atteint</translation>
    </message>
    <message>
        <source>Grants are not put together</source>
        <translation>Les subventions ne se combinent pas</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connue</translation>
    </message>
    <message>
        <source>Not yet collected</source>
        <translation>Pas encore collectée</translation>
    </message>
    <message>
        <source>People counted twice are taken off</source>
        <translation>Les doubles comptes sont déduits</translation>
    </message>
    <message>
        <source>The larger grant covers the other</source>
        <translation>La subvention la plus large couvre l’autre</translation>
    </message>
    <message>
        <source>Both are one group</source>
        <translation>Les deux forment un groupe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>is asked then</source>
        <translation>on le demande alors</translation>
    </message>
    <message>
        <source>the seat follows the person</source>
        <translation>le siège suit la personne</translation>
    </message>
    <message>
        <source>the seat stays with the organisation</source>
        <translation>le siège reste à l’organisation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
</context>
<context>
    <name>ChoicesBox</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>The list of choices this question offers</source>
        <translation>La liste de choix que propose cette question</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Give this question a list of choices of its own</source>
        <translation>Donner à cette question sa propre liste de choix</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Also offered by: {names}. A change here changes them too.</source>
        <translation>Aussi proposée par&#xa0;: {names}. Un changement ici les change aussi.</translation>
    </message>
    <message>
        <source>No list of choices yet. Make a new one, or choose one that other questions offer.</source>
        <translation>Pas encore de liste de choix. Créez-en une, ou choisissez celle d’une autre question.</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qu’on peut choisir</translation>
    </message>
    <message>
        <source>None yet. Type the first one.</source>
        <translation>Aucun pour l’instant. Saisissez le premier.</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>passed</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>défavorable</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>expirée le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Afficher les réponses</translation>
    </message>
</context>
<context>
    <name>CloseoutTab</name>
    <message>
        <source>Before it is closed</source>
        <translation>Avant la clôture</translation>
    </message>
    <message>
        <source>What was not spent</source>
        <translation>Solde non dépensé</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>What was learned, for those who give and those who ask next time</source>
        <translation>Ce qui a été appris, pour qui donnera et qui demandera la prochaine fois</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Paid {paid}, spent {spent}: {left} left.</source>
        <translation>Payé {paid}, dépensé {spent}&#xa0;: reste {left}.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Everything about this grant in one file, with a check that nothing was changed</source>
        <translation>Tout sur cette subvention dans un seul fichier, avec de quoi vérifier que rien n’a été modifié</translation>
    </message>
    <message>
        <source>With reviewers’ names and private notes</source>
        <translation>Avec les noms des évaluateurs et leurs notes privées</translation>
    </message>
    <message>
        <source>Save the dossier…</source>
        <translation>Enregistrer le dossier…</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>à savoir</translation>
    </message>
</context>
<context>
    <name>CockpitCard</name>
    <message>
        <source>What the priorities rest on</source>
        <translation>Ce qui fonde les priorités</translation>
    </message>
    <message>
        <source>Weights in %</source>
        <translation>Poids en&#xa0;%</translation>
    </message>
    <message>
        <source>Empty takes the usual weight again</source>
        <translation>Vide reprend le poids habituel</translation>
    </message>
    <message>
        <source>Take what follows</source>
        <translation>Reprendre les suites</translation>
    </message>
    <message>
        <source>Give each priority without a next step the one its measures say, and who follows it up</source>
        <translation>Donner à chaque priorité sans suite celle que disent ses mesures, et qui en assure le suivi</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>En une page</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>As a workbook</source>
        <translation>En classeur</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>En CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n priority(ies) have a next step now</source>
        <translation>
            <numerusform>%n priorité a désormais une suite</numerusform>
            <numerusform>%n priorités ont désormais une suite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Keep the recovery code</source>
        <translation>Gardez le code de secours</translation>
    </message>
    <message>
        <source>It opens the workspace when the passphrase is lost, and it is shown only now. Print it or write it down, and keep it where the passphrase is not. Without either nobody can read the workspace again.</source>
        <translation>Il ouvre l’espace de travail si la phrase secrète est perdue, et n’est montré que maintenant. Imprimez-le ou notez-le, et gardez-le ailleurs que la phrase secrète. Sans l’un ni l’autre, plus personne ne pourra lire l’espace de travail.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Je l’ai imprimé ou noté</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save the sheet to print…</source>
        <translation>Enregistrer la fiche à imprimer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis effacez le fichier.</translation>
    </message>
</context>
<context>
    <name>CodingTab</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>First coder</source>
        <translation>Premier codeur</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Second codeur</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Grille de codes</translation>
    </message>
    <message>
        <source>A digit marks the chosen answer</source>
        <translation>Un chiffre marque la réponse choisie</translation>
    </message>
    <message>
        <source>New code, then Enter</source>
        <translation>Nouveau code, puis Entrée</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>No code yet. Type the first one below.</source>
        <translation>Pas encore de code. Écrivez le premier ci-dessous.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnue</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnue</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns of the table, from the left</source>
        <translation>Colonnes du tableau, depuis la gauche</translation>
    </message>
    <message>
        <source>A further column</source>
        <translation>Une autre colonne</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Ajouter la colonne</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Further left: {column}</source>
        <translation>Plus à gauche&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Further right: {column}</source>
        <translation>Plus à droite&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Show no longer: {column}</source>
        <translation>Ne plus afficher&#xa0;: {column}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The alliance and its letterhead…</source>
        <translation>L’alliance et son en-tête…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New or other workspace…</source>
        <translation>Nouvel espace de travail ou un autre…</translation>
    </message>
    <message>
        <source>Take in contacts…</source>
        <translation>Reprendre des contacts…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Protection…</source>
        <translation>Protection…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Preview the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Supprimer cette fiche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Montrer ou cacher la liste</translation>
    </message>
    <message>
        <source>Show the list as a table</source>
        <translation>Montrer la liste en tableau</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Taille du texte 100&#xa0;%</translation>
    </message>
    <message>
        <source>Text size 125 %</source>
        <translation>Taille du texte 125&#xa0;%</translation>
    </message>
    <message>
        <source>Text size 150 %</source>
        <translation>Taille du texte 150&#xa0;%</translation>
    </message>
    <message>
        <source>Text size 200 %</source>
        <translation>Taille du texte 200&#xa0;%</translation>
    </message>
    <message>
        <source>Window in English</source>
        <translation>Fenêtre en anglais</translation>
    </message>
    <message>
        <source>Window in French</source>
        <translation>Fenêtre en français</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>About PPA Desk</source>
        <translation>À propos de PPA Desk</translation>
    </message>
    <message>
        <source>Go to {area}</source>
        <translation>Aller à {area}</translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <source>What grants take from it</source>
        <translation>Ce que les subventions y prennent</translation>
    </message>
    <message>
        <source>paid: {amount}</source>
        <translation>versé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>No grant is paid from it yet.</source>
        <translation>Aucune subvention n’en est encore financée.</translation>
    </message>
    <message>
        <source>What is left cannot be told: no rate is entered between {currency} and {others}.</source>
        <translation>Le reste ne peut être calculé&#xa0;: aucun taux n’est saisi entre {currency} et {others}.</translation>
    </message>
    <message>
        <source>Grants take {amount} more than it has.</source>
        <translation>Les subventions y prennent {amount} de plus qu’il n’y a.</translation>
    </message>
</context>
<context>
    <name>ConditionBox</name>
    <message>
        <source>Write an expression</source>
        <translation>Écrire une expression</translation>
    </message>
    <message>
        <source>Show only if</source>
        <translation>Montrer seulement si</translation>
    </message>
    <message>
        <source>Question the condition is about</source>
        <translation>Question dont dépend la condition</translation>
    </message>
    <message>
        <source>How the answer compares</source>
        <translation>Comparaison de la réponse</translation>
    </message>
    <message>
        <source>Choice it is compared with</source>
        <translation>Choix auquel elle est comparée</translation>
    </message>
    <message>
        <source>Value it is compared with</source>
        <translation>Valeur à laquelle elle est comparée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>(always shown)</source>
        <translation>(toujours montrée)</translation>
    </message>
    <message>
        <source>(as the expression below says)</source>
        <translation>(selon l’expression ci-dessous)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>comprend</translation>
    </message>
    <message>
        <source>does not include</source>
        <translation>ne comprend pas</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>a une réponse</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>n’a pas de réponse</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Comment c’est demandé</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message>
        <source>Here it says otherwise</source>
        <translation>Ici, il est dit autre chose</translation>
    </message>
    <message>
        <source>Left alone, what is here stays.</source>
        <translation>Sans décision, ce qui est ici reste.</translation>
    </message>
    <message>
        <source>What is here stays</source>
        <translation>Ce qui est ici reste</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Le fichier fait foi</translation>
    </message>
    <message>
        <source>{field}: here “{here}”, in the file “{told}” ({cell})</source>
        <translation>{field}&#xa0;: ici «&#xa0;{here}&#xa0;», dans le fichier «&#xa0;{told}&#xa0;» ({cell})</translation>
    </message>
</context>
<context>
    <name>ContactLines</name>
    <message>
        <source>{file}, card {row}</source>
        <translation>{file}, fiche {row}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non repris</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>None beside those above. Type an e-mail, a phone number or a website below.</source>
        <translation>Aucun en plus de ceux ci-dessus. Saisissez un courriel, un numéro de téléphone ou un site web ci-dessous.</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Pas encore d’adresse.</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Period and names</source>
        <translation>Période et noms</translation>
    </message>
</context>
<context>
    <name>ContextTab</name>
    <message>
        <source>Nothing noted. Type what happened: funders want to hear of it when it is known.</source>
        <translation>Rien de noté. Saisissez ce qui s’est passé&#xa0;: les bailleurs veulent en être informés dès que c’est connu.</translation>
    </message>
    <message>
        <source>Nothing noted. Type what was learned, then what shows it and what was changed.</source>
        <translation>Rien de noté. Saisissez ce qui a été appris, puis ce qui le montre et ce qui a été modifié.</translation>
    </message>
    <message>
        <source>No story yet. Type its title; say whether the person agreed before anybody reads it.</source>
        <translation>Pas encore de témoignage. Saisissez son titre&#xa0;; indiquez si la personne est d’accord avant que quiconque le lise.</translation>
    </message>
    <message>
        <source>no effect said</source>
        <translation>effet non précisé</translation>
    </message>
    <message>
        <source>acted upon</source>
        <translation>suivie d’effet</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>accord donné</translation>
    </message>
    <message>
        <source>consent refused</source>
        <translation>accord refusé</translation>
    </message>
    <message>
        <source>consent not known</source>
        <translation>accord inconnu</translation>
    </message>
    <message>
        <source>Reports leave a story out unless consent is given. While the name is another than theirs, say nothing else that points to the person.</source>
        <translation>Les rapports n’incluent un témoignage que si la personne a donné son accord. Tant que le nom est un pseudonyme, ne dites rien d’autre qui permette de la reconnaître.</translation>
    </message>
</context>
<context>
    <name>ContributionRow</name>
    <message>
        <source>The alliance itself</source>
        <translation>L’alliance elle-même</translation>
    </message>
    <message>
        <source>approved by {name} on {day}</source>
        <translation>approuvé par {name} le {day}</translation>
    </message>
    <message>
        <source>entered by {name}</source>
        <translation>saisi par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>value of {code}</source>
        <translation>valeur de {code}</translation>
    </message>
    <message>
        <source>only {cell}</source>
        <translation>seulement {cell}</translation>
    </message>
    <message>
        <source>weighs {weight}</source>
        <translation>pèse {weight}</translation>
    </message>
    <message>
        <source>Restated {told}</source>
        <translation>Rectifié {told}</translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il se compose</translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>encore %n valeur</numerusform>
            <numerusform>encore %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>This figure was set, not measured: no value stands behind it.</source>
        <translation>Ce chiffre a été fixé, non mesuré&#xa0;: aucune valeur ne se trouve derrière lui.</translation>
    </message>
    <message>
        <source>No value that counts is reported for this time. Not reported is not zero.</source>
        <translation>Aucune valeur prise en compte n’est communiquée pour cette période. Non communiqué ne veut pas dire zéro.</translation>
    </message>
    <message>
        <source>Grants that reached it</source>
        <translation>Subventions qui l’ont atteint</translation>
    </message>
    <message>
        <source>Together, exactly</source>
        <translation>Ensemble, exactement</translation>
    </message>
</context>
<context>
    <name>CountingTab</name>
    <message>
        <source>Without anything here every grant’s values count as they are. Add a line where a grant counts another thing (households instead of people: factor 5.2), only a part of it (women), or not at all, or where another indicator counts here.</source>
        <translation>Sans rien ici, les valeurs de chaque subvention comptent telles quelles. Ajoutez une ligne lorsqu’une subvention compte autre chose (des ménages au lieu de personnes&#xa0;: facteur 5,2), n’en compte qu’une partie (les femmes) ou pas du tout, ou lorsqu’un autre indicateur compte ici.</translation>
    </message>
    <message>
        <source>Nothing special: values count as they are.</source>
        <translation>Rien de particulier&#xa0;: les valeurs comptent telles quelles.</translation>
    </message>
    <message>
        <source>Choose a grant or another indicator.</source>
        <translation>Choisissez une subvention ou un autre indicateur.</translation>
    </message>
    <message>
        <source>{source} does not count here{why}.</source>
        <translation>{source} ne compte pas ici{why}.</translation>
    </message>
    <message>
        <source>{source} counts as it is</source>
        <translation>{source} compte tel quel</translation>
    </message>
    <message>
        <source>{source} counts {factor} times</source>
        <translation>{source} compte {factor} fois</translation>
    </message>
    <message>
        <source>, only what is {part}</source>
        <translation>, seulement pour&#xa0;: {part}</translation>
    </message>
    <message>
        <source>, with weight {weight} in a mean</source>
        <translation>, avec un poids de {weight} dans une moyenne</translation>
    </message>
    <message>
        <source>“{what}” of “{grant}”</source>
        <translation>«&#xa0;{what}&#xa0;» de «&#xa0;{grant}&#xa0;»</translation>
    </message>
    <message>
        <source>“{what}”</source>
        <translation>«&#xa0;{what}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>à modifier</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>differs, stays</source>
        <translation>diffère, reste</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>rien de compté</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Count now</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Keep as drafts</source>
        <translation>Garder comme brouillons</translation>
    </message>
    <message>
        <source>Keep and submit</source>
        <translation>Garder et soumettre</translation>
    </message>
    <message>
        <source>Counting changes nothing. You see what would change, and decide.</source>
        <translation>Compter ne change rien. Vous voyez ce qui changerait, et vous décidez.</translation>
    </message>
    <message>
        <source>No indicator here is counted from anything. Choose a source on its page.</source>
        <translation>Aucun indicateur n’est compté à partir d’une source. Choisissez-en une sur sa page.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept.</source>
        <translation>
            <numerusform>%n valeur conservée.</numerusform>
            <numerusform>%n valeurs conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
</context>
<context>
    <name>CutlineModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Must fund</source>
        <translation>D’office</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>funded by {funds}</source>
        <translation>financée par {funds}</translation>
    </message>
    <message>
        <source>funded</source>
        <translation>financée</translation>
    </message>
    <message>
        <source>{result} – drops out</source>
        <translation>{result} – tombe</translation>
    </message>
    <message>
        <source>{amount} lacking</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sans montant</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non notée</translation>
    </message>
</context>
<context>
    <name>CutlineTab</name>
    <message>
        <source>Cut-line</source>
        <translation>Ligne de coupe</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Begins with what is shown; change amounts, pin and leave out in it</source>
        <translation>Part de ce qui est affiché&#xa0;; changez-y montants, priorités et exclusions</translation>
    </message>
    <message>
        <source>Make it the decision list</source>
        <translation>En faire la liste de décisions</translation>
    </message>
    <message>
        <source>Recommends these amounts, names the funds, and puts each grant to the vote</source>
        <translation>Recommande ces montants, nomme les fonds et met chaque subvention aux voix</translation>
    </message>
    <message>
        <source>Proposals in the order of their scores</source>
        <translation>Propositions dans l’ordre de leurs notes</translation>
    </message>
    <message>
        <source>Exchange-rate stress in per cent</source>
        <translation>Variation de change en pour cent</translation>
    </message>
    <message>
        <source>Money in other currencies</source>
        <translation>L’argent en autres devises</translation>
    </message>
    <message>
        <source>As recommended, else asked for</source>
        <translation>Montants recommandés, sinon demandés</translation>
    </message>
    <message>
        <source>{name} (chosen)</source>
        <translation>{name} (retenu)</translation>
    </message>
    <message>
        <source>No proposal of this call is under review or before the committee.</source>
        <translation>Aucune proposition de cet appel n’est en évaluation ni devant le comité.</translation>
    </message>
    <message>
        <source>No money is entered: give the call a budget, or enter funds.</source>
        <translation>Aucun argent n’est saisi&#xa0;: donnez un budget à l’appel, ou saisissez des fonds.</translation>
    </message>
    <message>
        <source>{fund}: nobody can tell what is left</source>
        <translation>{fund}&#xa0;: on ne peut dire ce qui reste</translation>
    </message>
    <message>
        <source>no exchange rate from {one} to {other}</source>
        <translation>pas de taux de change de {one} vers {other}</translation>
    </message>
    <message>
        <source>Budget of the call</source>
        <translation>Budget de l’appel</translation>
    </message>
    <message>
        <source>{fund}: {left} left of {whole}</source>
        <translation>{fund}&#xa0;: il reste {left} sur {whole}</translation>
    </message>
    <message>
        <source>is worth what the rates say</source>
        <translation>vaut ce que disent les taux</translation>
    </message>
    <message>
        <source>is worth {percent} % more</source>
        <translation>vaut {percent}&#xa0;% de plus</translation>
    </message>
    <message>
        <source>is worth {percent} % less</source>
        <translation>vaut {percent}&#xa0;% de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) drop out</source>
        <translation>
            <numerusform>%n subvention tombe</numerusform>
            <numerusform>%n subventions tombent</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing drops out</source>
        <translation>rien ne tombe</translation>
    </message>
    <message>
        <source>{told}: {drops}</source>
        <translation>{told}&#xa0;: {drops}</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Grants funded</source>
        <translation>Subventions financées</translation>
    </message>
    <message>
        <source>What is the scenario called?</source>
        <translation>Comment s’appelle le scénario&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) recommended and put to the vote.</source>
        <translation>
            <numerusform>%n subvention recommandée et mise aux voix.</numerusform>
            <numerusform>%n subventions recommandées et mises aux voix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardTab</name>
    <message>
        <source>Preview report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Everything the Secretariat may see, as it stands now.</source>
        <translation>Tout ce que le Secrétariat peut voir, dans l’état actuel.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Approved values, as of {day}.</source>
        <translation>Valeurs approuvées, situation au {day}.</translation>
    </message>
    <message>
        <source>Here stand figures, once the framework has results.</source>
        <translation>Ici figureront des chiffres, dès que le cadre comptera des résultats.</translation>
    </message>
    <message>
        <source>No indicator measures it yet.</source>
        <translation>Aucun indicateur ne le mesure encore.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>e.g. {date}</source>
        <translation>p. ex. {date}</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Meant {date}?</source>
        <translation>Est-ce le {date}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Décider autrement</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <source>Put to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Nobody has voted on this grant yet.</source>
        <translation>Personne n’a encore voté sur cette subvention.</translation>
    </message>
</context>
<context>
    <name>DecisionVote</name>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>All others in favour</source>
        <translation>Tous les autres pour</translation>
    </message>
    <message>
        <source>Everybody who was there and has not voted voted in favour</source>
        <translation>Toutes les personnes présentes qui n’ont pas voté ont voté pour</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Count, and keep the result with its rule and its seats</source>
        <translation>Compter, et conserver le résultat avec sa règle et ses sièges</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Enter counts instead</source>
        <translation>Saisir plutôt le décompte</translation>
    </message>
    <message>
        <source>Where nobody noted who voted how: how many did what</source>
        <translation>Si personne n’a noté qui a voté quoi&#xa0;: combien ont fait quoi</translation>
    </message>
    <message>
        <source>No vote is noted. Where there was none, leave it so.</source>
        <translation>Aucun vote n’est noté. S’il n’y en a pas eu, laissez ainsi.</translation>
    </message>
    <message>
        <source>No voting rule is chosen yet.</source>
        <translation>Aucune règle de vote n’est encore choisie.</translation>
    </message>
    <message>
        <source>Voted on as a grant’s motion: opened again on the page of the grant.</source>
        <translation>Voté comme motion d’une subvention&#xa0;: à rouvrir sur la page de la subvention.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation>Qui vote</translation>
    </message>
    <message>
        <source>Why is the vote opened again? The reason is kept with it.</source>
        <translation>Pourquoi le vote est-il rouvert&#xa0;? Le motif est conservé avec lui.</translation>
    </message>
</context>
<context>
    <name>DeviationCard</name>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} sur {target}</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Ouvrir l’indicateur</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
</context>
<context>
    <name>DeviationsTab</name>
    <message>
        <source>Take over the explanations of another report</source>
        <translation>Reprendre les explications d’un autre rapport</translation>
    </message>
    <message>
        <source>Another report up to the same day explains some of these already</source>
        <translation>Un autre rapport arrêté au même jour en explique déjà une partie</translation>
    </message>
    <message>
        <source>These results differ from their target to date by more than {n} %. A report goes out once each has a reason and an explanation in its language.</source>
        <translation>Ces résultats s’écartent de leur cible à ce jour de plus de {n}&#xa0;%. Un rapport part une fois que chacun a un motif et une explication dans sa langue.</translation>
    </message>
    <message>
        <source>No result differs from its target to date by more than {n} %. There is nothing to explain.</source>
        <translation>Aucun résultat ne s’écarte de sa cible à ce jour de plus de {n}&#xa0;%. Il n’y a rien à expliquer.</translation>
    </message>
</context>
<context>
    <name>DifferingText</name>
    <message>
        <source>Words gone: {gone}. Words new: {new}.</source>
        <translation>Mots supprimés&#xa0;: {gone}. Mots ajoutés&#xa0;: {new}.</translation>
    </message>
</context>
<context>
    <name>DiligenceTab</name>
    <message>
        <source>Begin a check</source>
        <translation>Commencer une vérification</translation>
    </message>
    <message>
        <source>Not checked yet. A check holds until the day you give it.</source>
        <translation>Pas encore vérifiée. Une vérification vaut jusqu’à la date que vous lui donnez.</translation>
    </message>
    <message>
        <source>The grant has no organisation as its applicant, so there is nobody to check.</source>
        <translation>La subvention n’a pas d’organisation comme demandeur&#xa0;: il n’y a personne à vérifier.</translation>
    </message>
    <message>
        <source>no valid check</source>
        <translation>aucune vérification valable</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>risk: {risk}</source>
        <translation>risque&#xa0;: {risk}</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Member directory</source>
        <translation>Annuaire des membres</translation>
    </message>
    <message>
        <source>Order of the directory</source>
        <translation>Ordre de l’annuaire</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Le consulter…</translation>
    </message>
    <message>
        <source>For members or for everybody, in English or French; only people who agreed</source>
        <translation>Pour les membres ou pour tous, en anglais ou en français&#xa0;; seulement les personnes qui y ont consenti</translation>
    </message>
    <message>
        <source>{edition}: {what}</source>
        <translation>{edition}&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) left out: not to be shown to these readers.</source>
        <translation>
            <numerusform>%n membre écarté&#xa0;: il ne doit pas être montré à ces lecteurs.</numerusform>
            <numerusform>%n membres écartés&#xa0;: ils ne doivent pas être montrés à ces lecteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out: they did not agree to be in it.</source>
        <translation>
            <numerusform>%n personne écartée&#xa0;: elle n’a pas consenti à y figurer.</numerusform>
            <numerusform>%n personnes écartées&#xa0;: elles n’ont pas consenti à y figurer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without e-mail and phone: they did not agree.</source>
        <translation>
            <numerusform>%n personne sans courriel ni téléphone&#xa0;: elle n’y a pas consenti.</numerusform>
            <numerusform>%n personnes sans courriel ni téléphone&#xa0;: elles n’y ont pas consenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>No people are named: your rules do not show names here.</source>
        <translation>Personne n’est nommé&#xa0;: vos règles ne montrent pas les noms ici.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Issued {when}</source>
        <translation>Diffusé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Issue a new version…</source>
        <translation>Diffuser une nouvelle version…</translation>
    </message>
    <message>
        <source>Freeze the summary as it stands now as the next version; this one stays</source>
        <translation>Figer la synthèse telle qu’elle est maintenant comme version suivante&#xa0;; celle-ci reste</translation>
    </message>
    <message>
        <source>SHA-256 {hash}…</source>
        <translation>SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Issue version {n}? It says what the records say now, and is not undone.</source>
        <translation>Diffuser la version {n}&#xa0;? Elle dit ce que disent les fiches maintenant, et ne s’annule pas.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Diffuser</translation>
    </message>
</context>
<context>
    <name>DocumentsArea</name>
    <message>
        <source>Choose a document at the left to see it as it went out.</source>
        <translation>Choisissez un document à gauche pour le voir tel qu’il est parti.</translation>
    </message>
    <message>
        <source>Documents stand here once they are issued, exactly as they went out. A meeting's summary is issued on the page of the meeting, under Summary.</source>
        <translation>Les documents se trouvent ici une fois diffusés, exactement tels qu’ils sont partis. La synthèse d’une réunion se diffuse sur la page de la réunion, sous Synthèse.</translation>
    </message>
    <message>
        <source>A document is issued on the page of its meeting, under Summary.</source>
        <translation>Un document se diffuse sur la page de sa réunion, sous Synthèse.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Documents stand here once they are issued.</source>
        <translation>Les documents se trouvent ici une fois diffusés.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
</context>
<context>
    <name>DoneLook</name>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Afficher les réponses</translation>
    </message>
    <message>
        <source>Preview as PDF</source>
        <translation>Aperçu PDF</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Making the workspace…</source>
        <translation>Création de l’espace de travail…</translation>
    </message>
    <message>
        <source>Laying out the sample…</source>
        <translation>Préparation de l’exemple…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Rétablissement de la sauvegarde…</translation>
    </message>
    <message>
        <source>The review pack</source>
        <translation>Le dossier d’évaluation</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>The folder of the workspace</source>
        <translation>Le dossier de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Kept as you type, and not counted before it is handed in</source>
        <translation>Conservé à mesure que vous écrivez, compté une fois remis</translation>
    </message>
    <message>
        <source>When did it come?</source>
        <translation>Quand est-ce arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>Why is it taken although late?</source>
        <translation>Pourquoi est-ce accepté malgré le retard&#xa0;?</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to look at. Hand in once more to take it as it is.</source>
        <translation>
            <numerusform>%n question à revoir. Remettez une nouvelle fois pour prendre le tout en l’état.</numerusform>
            <numerusform>%n questions à revoir. Remettez une nouvelle fois pour prendre le tout en l’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Voir la première</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>No e-mail is entered.</source>
        <translation>Aucun courriel n’est saisi.</translation>
    </message>
    <message>
        <source>The e-mail is not one address.</source>
        <translation>Le courriel n’est pas une adresse unique.</translation>
    </message>
    <message>
        <source>The same address gets this letter already.</source>
        <translation>La même adresse reçoit déjà cette lettre.</translation>
    </message>
    <message>
        <source>Said no to mailings.</source>
        <translation>A refusé les envois.</translation>
    </message>
    <message>
        <source>Was never asked about mailings.</source>
        <translation>N’a jamais été interrogé sur les envois.</translation>
    </message>
    <message>
        <source>Subject or text is missing in {language}.</source>
        <translation>L’objet ou le texte manque&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Not known: {field}.</source>
        <translation>Inconnu&#xa0;: {field}.</translation>
    </message>
</context>
<context>
    <name>DraftsBox</name>
    <message>
        <source>Fields you can write into subject and text:</source>
        <translation>Champs que vous pouvez écrire dans l’objet et le texte&#xa0;:</translation>
    </message>
    <message>
        <source>Language where a reader’s is not known</source>
        <translation>Langue quand celle du lecteur n’est pas connue</translation>
    </message>
    <message>
        <source>Attach to all…</source>
        <translation>Joindre à toutes…</translation>
    </message>
    <message>
        <source>A folder of files for each…</source>
        <translation>Un dossier de fichiers pour chacun…</translation>
    </message>
    <message>
        <source>A file goes along where its name holds the reader’s e-mail or organisation</source>
        <translation>Un fichier est joint là où son nom contient le courriel ou l’organisation du lecteur</translation>
    </message>
    <message>
        <source>To all members</source>
        <translation>À tous les membres</translation>
    </message>
    <message>
        <source>Makes a list of all active members and writes to the people there</source>
        <translation>Établit une liste de tous les membres actifs et écrit à leurs personnes</translation>
    </message>
    <message>
        <source>Also to those who were never asked about mailings</source>
        <translation>Aussi à ceux qui n’ont jamais été interrogés sur les envois</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Put into a folder…</source>
        <translation>Déposer dans un dossier…</translation>
    </message>
    <message>
        <source>A draft e-mail for each, and a table of who got which; nothing is sent</source>
        <translation>Un brouillon de courriel pour chacun et un tableau de qui reçoit quoi&#xa0;; rien n’est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ready</source>
        <translation>
            <numerusform>%n lettre prête</numerusform>
            <numerusform>%n lettres prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>letter {at} of {all}</source>
        <translation>lettre {at} sur {all}</translation>
    </message>
    <message>
        <source>No draft yet: choose a list, and write subject and text.</source>
        <translation>Pas encore de brouillon&#xa0;: choisissez une liste, puis écrivez l’objet et le texte.</translation>
    </message>
    <message>
        <source>To {name}, {email}, in {language}</source>
        <translation>À {name}, {email}, en {language}</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>With: {files}</source>
        <translation>Avec&#xa0;: {files}</translation>
    </message>
    <message>
        <source>To all: {files}.</source>
        <translation>À toutes&#xa0;: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) have files of their own</source>
        <translation>
            <numerusform>%n lettre a ses propres fichiers</numerusform>
            <numerusform>%n lettres ont leurs propres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none.</source>
        <translation>
            <numerusform>%n n’en a pas.</numerusform>
            <numerusform>%n n’en ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s files: {files}</source>
        <translation>Fichiers de personne&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Files for all</source>
        <translation>Fichiers pour toutes</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>All members, {day}</source>
        <translation>Tous les membres, {day}</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier pour les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n brouillon dans {folder}. Ouvrez-le pour le finir et l’envoyer.</numerusform>
            <numerusform>%n brouillons dans {folder}. Ouvrez chacun pour le finir et l’envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Open any page, then drop the replies there.</source>
        <translation>Ouvrez une page, puis déposez-y les réponses.</translation>
    </message>
    <message>
        <source>Open the call these reviews belong to, then drop the files there.</source>
        <translation>Ouvrez l’appel auquel ces évaluations appartiennent, puis déposez-y les fichiers.</translation>
    </message>
    <message>
        <source>Open the survey these answers belong to, then drop the files there.</source>
        <translation>Ouvrez l’enquête à laquelle ces réponses appartiennent, puis déposez-y les fichiers.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due within two months</source>
        <translation>Attendus d’ici deux mois</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you save files and send them.</source>
        <translation>Rien n’est envoyé automatiquement&#xa0;: vous enregistrez des fichiers et les envoyez.</translation>
    </message>
    <message>
        <source>Draft reminders for all late ones</source>
        <translation>Rédiger un rappel pour chaque retard</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fichier d’agenda…</translation>
    </message>
    <message>
        <source>Digest…</source>
        <translation>Synthèse…</translation>
    </message>
    <message>
        <source>No report is late.</source>
        <translation>Aucun rapport n’est en retard.</translation>
    </message>
    <message>
        <source>No report is due within two months.</source>
        <translation>Aucun rapport n’est attendu d’ici deux mois.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) drafted, each beside its report.</source>
        <translation>
            <numerusform>%n rappel rédigé, à côté de son rapport.</numerusform>
            <numerusform>%n rappels rédigés, chacun à côté de son rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier d’agenda</translation>
    </message>
    <message>
        <source>Save the digest</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>Amount not entered</source>
        <translation>Montant non indiqué</translation>
    </message>
    <message>
        <source>{amount} given</source>
        <translation>{amount} reçus</translation>
    </message>
    <message>
        <source>of it {amount} in kind</source>
        <translation>dont {amount} en nature</translation>
    </message>
    <message>
        <source>{amount} still to come</source>
        <translation>{amount} à recevoir</translation>
    </message>
    <message>
        <source>{amount} more than owed</source>
        <translation>{amount} de plus que dû</translation>
    </message>
    <message>
        <source>invoiced {day}</source>
        <translation>facturée le {day}</translation>
    </message>
    <message>
        <source>payable by {day}</source>
        <translation>payable avant le {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>DuesCard</name>
    <message>
        <source>Raise dues of a year…</source>
        <translation>Établir la cotisation d’une année…</translation>
    </message>
    <message>
        <source>No dues were raised for this membership.</source>
        <translation>Aucune cotisation n’a été établie pour cette adhésion.</translation>
    </message>
</context>
<context>
    <name>DuesLine</name>
    <message>
        <source>Note a payment…</source>
        <translation>Noter un paiement…</translation>
    </message>
    <message>
        <source>Note something in kind…</source>
        <translation>Noter un apport en nature…</translation>
    </message>
    <message>
        <source>Invoiced today</source>
        <translation>Facturée aujourd’hui</translation>
    </message>
    <message>
        <source>Not exempt</source>
        <translation>Non exonérée</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonérer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>en nature</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>DuesList</name>
    <message>
        <source>Raise the dues of a year…</source>
        <translation>Établir les cotisations…</translation>
    </message>
    <message>
        <source>No dues were raised. Set up the tiers under “Set up”, then raise the dues of a year.</source>
        <translation>Aucune cotisation établie. Fixez les paliers sous «&#xa0;Configurer&#xa0;», puis établissez les cotisations d’une année.</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Each currency by itself; things in kind count with their worth.</source>
        <translation>Chaque monnaie à part&#xa0;; les apports en nature comptent pour leur valeur.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À recevoir</translation>
    </message>
</context>
<context>
    <name>DuesTab</name>
    <message>
        <source>How far ahead</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Sous %n jour</numerusform>
            <numerusform>Sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing to renew or chase: no dues overdue, no paper that expires, nobody waiting.</source>
        <translation>Rien à renouveler ni à relancer&#xa0;: aucune cotisation en retard, aucune pièce qui expire, personne en attente.</translation>
    </message>
</context>
<context>
    <name>DuesTiers</name>
    <message>
        <source>No tier yet. Type a name such as “Large company”, then what it owes a year and in which currency.</source>
        <translation>Aucun palier. Saisissez un nom, par exemple «&#xa0;Grande entreprise&#xa0;», puis ce qui est dû par an et dans quelle monnaie.</translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation>montant non fixé</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Merge the very likely ones…</source>
        <translation>Fusionner les très probables…</translation>
    </message>
    <message>
        <source>See first which pairs agree in everything, then merge them in one step</source>
        <translation>Voir d’abord quelles paires concordent en tout, puis les fusionner en une seule étape</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Looking for organisations and people who are in the register twice…</source>
        <translation>Recherche des organisations et des personnes inscrites deux fois au registre…</translation>
    </message>
    <message>
        <source>Nobody and nothing seems to be in the register twice.</source>
        <translation>Rien ni personne ne semble figurer deux fois au registre.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one</source>
        <translation>
            <numerusform>%n paire n’en fait peut-être qu’une</numerusform>
            <numerusform>%n paires n’en font peut-être qu’une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them very likely</source>
        <translation>
            <numerusform>dont %n très probable</numerusform>
            <numerusform>dont %n très probables</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>They may be suggested again.</source>
        <translation>Elles pourront être proposées à nouveau.</translation>
    </message>
    <message>
        <source>{pairs}, {likely}. Nothing is merged until somebody says so.</source>
        <translation>{pairs}, {likely}. Rien n’est fusionné tant que personne ne l’a dit.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Moved job?</source>
        <translation>Changement d’emploi&#xa0;?</translation>
    </message>
    <message>
        <source>Noted: these are two. They will not be suggested again.</source>
        <translation>C’est noté&#xa0;: ce sont deux fiches distinctes. Elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>“{former}” is part of “{title}” now; its old number leads there.</source>
        <translation>«&#xa0;{former}&#xa0;» fait désormais partie de «&#xa0;{title}&#xa0;»&#xa0;; son ancien numéro y conduit.</translation>
    </message>
    <message>
        <source>Changed employer…</source>
        <translation>Changement d’employeur…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged in one step.</source>
        <translation>
            <numerusform>%n paire fusionnée en une seule étape.</numerusform>
            <numerusform>%n paires fusionnées en une seule étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: all is as it was.</source>
        <translation>Repris&#xa0;: tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>EligibilityTab</name>
    <message>
        <source>Rules of the call</source>
        <translation>Règles de l’appel</translation>
    </message>
    <message>
        <source>There is no rule to meet: the grant is in no call, or its call has none. Rules are chosen in the terms of the call.</source>
        <translation>Aucune règle à respecter&#xa0;: la subvention n’est dans aucun appel, ou l’appel n’en a pas. Les règles se choisissent dans les modalités de l’appel.</translation>
    </message>
    <message>
        <source>Judged by {colleague}: {reason}</source>
        <translation>Jugé par {colleague}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>met</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non respectée</translation>
    </message>
    <message>
        <source>Judge as met…</source>
        <translation>Juger respectée…</translation>
    </message>
    <message>
        <source>Judge as not met…</source>
        <translation>Juger non respectée…</translation>
    </message>
    <message>
        <source>Let the register judge</source>
        <translation>Laisser le registre en juger</translation>
    </message>
    <message>
        <source>Why? The reason is kept with your name.</source>
        <translation>Pourquoi&#xa0;? Le motif est conservé avec votre nom.</translation>
    </message>
</context>
<context>
    <name>EngagementTab</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Quiet after</source>
        <translation>Silence après</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Write every organisation with its numbers per year into a workbook</source>
        <translation>Écrire chaque organisation et ses chiffres par année dans un classeur</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message numerus="yes">
        <source>Quiet after %n month(s)</source>
        <translation>
            <numerusform>Silence après %n mois</numerusform>
            <numerusform>Silence après %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Silencieuses</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non sollicitées</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Nobody was invited to anything yet. Invite members on the page of a meeting.</source>
        <translation>Personne n’a encore été invité. Invitez des membres sur la page d’une réunion.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the organisation</source>
        <translation>Entrée ou un double clic ouvre l’organisation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) gone quiet</source>
        <translation>
            <numerusform>%n membre silencieux</numerusform>
            <numerusform>%n membres silencieux</numerusform>
        </translation>
    </message>
    <message>
        <source>No member has gone quiet</source>
        <translation>Aucun membre n’est silencieux</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, in the list below</source>
        <translation>
            <numerusform>… et %n autre, dans la liste ci-dessous</numerusform>
            <numerusform>… et %n autres, dans la liste ci-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) gave no sign, but nobody asked them either.</source>
        <translation>
            <numerusform>%n membre n’a pas donné de signe, mais personne ne l’a sollicité.</numerusform>
            <numerusform>%n membres n’ont pas donné de signe, mais personne ne les a sollicités.</numerusform>
        </translation>
    </message>
    <message>
        <source>was asked, and never gave a sign</source>
        <translation>sollicité, jamais de signe</translation>
    </message>
    <message>
        <source>last on {day}: {what}</source>
        <translation>dernier signe le {day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That could not be done. Nothing was changed.</source>
        <translation>Cela n’a pas pu se faire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Nothing was changed.</source>
        <translation>Cet espace de travail est ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record was removed meanwhile. Undo brings it back.</source>
        <translation>Cette fiche a été supprimée entre-temps. Annuler la rétablit.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile. Both versions are kept: choose which one to keep.</source>
        <translation>Quelqu’un d’autre a modifié cette fiche entre-temps. Les deux versions sont conservées&#xa0;: choisissez celle à garder.</translation>
    </message>
    <message>
        <source>This cannot be removed: {count} other records need it. Remove or change those first.</source>
        <translation>Suppression impossible&#xa0;: {count} autres fiches en dépendent. Supprimez-les ou modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This cannot be undone: a later change stands on it. Undo the later change first.</source>
        <translation>Annulation impossible&#xa0;: une modification plus récente en dépend. Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>An issued document is not undone. Issue a new version instead.</source>
        <translation>Un document publié ne s’annule pas. Publiez plutôt une nouvelle version.</translation>
    </message>
    <message>
        <source>Another program kept this workspace for itself too long. Nothing was changed: close other windows on it and try again.</source>
        <translation>Un autre programme a gardé cet espace de travail trop longtemps pour lui seul. Rien n’a changé&#xa0;: fermez les autres fenêtres ouvertes dessus et réessayez.</translation>
    </message>
    <message>
        <source>A damaged place was met in this workspace. Nothing was changed: close it, open it again and restore a backup.</source>
        <translation>Un endroit endommagé a été rencontré dans cet espace de travail. Rien n’a changé&#xa0;: fermez-le, rouvrez-le et rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk this workspace is on cannot be read or written. What was saved is kept there: plug it in again and retry.</source>
        <translation>Le disque de cet espace de travail ne peut être ni lu ni écrit. Ce qui était enregistré y est gardé&#xa0;: rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The server {path} does not answer. What was saved is kept there: check the connection and try again.</source>
        <translation>Le serveur {path} ne répond pas. Ce qui était enregistré y est gardé&#xa0;: vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The server {path} did not let you in. Nothing was changed: check the password with whoever keeps the server.</source>
        <translation>Le serveur {path} ne vous a pas laissé entrer. Rien n’a changé&#xa0;: vérifiez le mot de passe auprès de qui tient le serveur.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}. What was saved is kept: free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de {path}. Ce qui était enregistré est gardé&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{path} may not be written. Nothing was changed: choose another place, or ask for the right to write there.</source>
        <translation>{path} ne peut pas être écrit. Rien n’a changé&#xa0;: choisissez un autre endroit, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>{path} may not be read. Nothing was changed: ask for the right to read it.</source>
        <translation>{path} ne peut pas être lu. Rien n’a changé&#xa0;: demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>There is already a workspace in {folder}. It was left as it is: open it, or choose an empty folder.</source>
        <translation>Il y a déjà un espace de travail dans {folder}. Il est resté tel quel&#xa0;: ouvrez-le, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Choose the folder that holds the file workspace.ppadesk.</source>
        <translation>Il n’y a pas d’espace de travail dans {folder}. Choisissez le dossier qui contient le fichier workspace.ppadesk.</translation>
    </message>
    <message>
        <source>This workspace is damaged and was not opened. Nothing in it was changed: restore a backup ({count} are there); the damaged file is kept.</source>
        <translation>Cet espace de travail est endommagé et n’a pas été ouvert. Rien n’y a changé&#xa0;: rétablissez une sauvegarde (il y en a {count})&#x202f;; le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>This file is not a workspace as this program makes them, so it was not opened. Nothing in it was changed: restore a backup ({count} are there).</source>
        <translation>Ce fichier n’est pas un espace de travail tel que ce programme les fait&#x202f;; il n’a donc pas été ouvert. Rien n’y a changé&#xa0;: rétablissez une sauvegarde (il y en a {count}).</translation>
    </message>
    <message>
        <source>This workspace was made with a newer program. Nothing was changed: install PPA Desk {needs} or later to open it.</source>
        <translation>Cet espace de travail a été fait avec un programme plus récent. Rien n’a changé&#xa0;: installez PPA Desk {needs} ou plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This workspace is in use by {who} on {host} since {since}. You can open it for reading only.</source>
        <translation>Cet espace de travail est utilisé par {who} sur {host} depuis {since}. Vous pouvez l’ouvrir en lecture seule.</translation>
    </message>
    <message>
        <source>The file keys.json is missing from this workspace, and no backup has one. Without it nobody can open the workspace: look for a copy of the folder.</source>
        <translation>Le fichier keys.json manque à cet espace de travail, et aucune sauvegarde n’en a. Sans lui personne ne peut l’ouvrir&#xa0;: cherchez une copie du dossier.</translation>
    </message>
    <message>
        <source>The file keys.json of this workspace is damaged, and no backup has a whole one. The database was not touched: look for a copy of the folder.</source>
        <translation>Le fichier keys.json de cet espace de travail est endommagé, et aucune sauvegarde n’en a un intact. La base de données n’a pas été touchée&#xa0;: cherchez une copie du dossier.</translation>
    </message>
    <message>
        <source>The keys of this workspace were written by a newer program. Nothing was changed: install the newest PPA Desk.</source>
        <translation>Les clés de cet espace de travail ont été écrites par un programme plus récent. Rien n’a changé&#xa0;: installez le dernier PPA Desk.</translation>
    </message>
    <message>
        <source>This workspace is protected: type its passphrase or recovery code.</source>
        <translation>Cet espace de travail est protégé&#xa0;: écrivez sa phrase secrète ou son code de secours.</translation>
    </message>
    <message>
        <source>That is not the passphrase or recovery code of this workspace. The workspace itself is not damaged: try again.</source>
        <translation>Ce n’est ni la phrase secrète ni le code de secours de cet espace de travail. Lui-même n’est pas endommagé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>That is almost a recovery code, with a typing mistake in it. Compare it with the printed sheet, group by group.</source>
        <translation>C’est presque un code de secours, avec une faute de frappe. Comparez-le à la fiche imprimée, groupe par groupe.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Three or four words are easy to remember and hard to guess.</source>
        <translation>Une phrase secrète a au moins {least} caractères. Trois ou quatre mots se retiennent bien et se devinent mal.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not keep the key. Nothing was changed: the passphrase opens the workspace as before.</source>
        <translation>Le trousseau de cet ordinateur n’a pas gardé la clé. Rien n’a changé&#xa0;: la phrase secrète ouvre l’espace de travail comme avant.</translation>
    </message>
    <message>
        <source>This is the last way into the workspace, so it was kept. Set a passphrase or make a recovery code first.</source>
        <translation>C’est le dernier accès à l’espace de travail&#x202f;; il a donc été gardé. Fixez d’abord une phrase secrète ou créez un code de secours.</translation>
    </message>
    <message>
        <source>This workspace could not be brought up to date and was left as it was, with a backup beside it. Send the program’s makers this word: {found}.</source>
        <translation>Cet espace de travail n’a pas pu être mis à jour et est resté tel quel, avec une sauvegarde à côté. Envoyez ce mot aux auteurs du programme&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Nothing was changed: choose one of the folders in the workspace’s “backups”.</source>
        <translation>Il n’y a pas de sauvegarde dans {path}. Rien n’a changé&#xa0;: choisissez un des dossiers de «&#xa0;backups&#xa0;» dans l’espace de travail.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; a workspace takes files of up to {most} MB. Nothing was attached: keep it elsewhere and cite its link.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size} Mo&#x202f;; un espace de travail prend des fichiers jusqu’à {most} Mo. Rien n’a été joint&#xa0;: gardez-le ailleurs et citez son lien.</translation>
    </message>
    <message>
        <source>“{name}” is a web page or SVG picture, which can run programs when opened. Nothing was attached: save it as PDF or PNG.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page web ou une image SVG, qui peut lancer des programmes à l’ouverture. Rien n’a été joint&#xa0;: enregistrez-la en PDF ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Nothing was attached: choose the file again.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Rien n’a été joint&#xa0;: choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels to be opened safely. Nothing was attached: save it smaller and attach that.</source>
        <translation>«&#xa0;{name}&#xa0;» a trop de pixels pour être ouverte sans risque. Rien n’a été joint&#xa0;: enregistrez-la plus petite et joignez celle-là.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a picture. Nothing was attached: save it as JPEG or PNG and attach that.</source>
        <translation>«&#xa0;{name}&#xa0;» ne se lit pas comme une image. Rien n’a été joint&#xa0;: enregistrez-la en JPEG ou PNG et joignez celle-là.</translation>
    </message>
    <message>
        <source>“{place}” is no address of a database. Write it like postgresql://name@host/database.</source>
        <translation>«&#xa0;{place}&#xa0;» n’est pas l’adresse d’une base de données. Écrivez-la comme postgresql://nom@hôte/base.</translation>
    </message>
    <message>
        <source>There is no workspace at {place} yet. Make a new one there first.</source>
        <translation>Il n’y a pas encore d’espace de travail à {place}. Créez-en d’abord un.</translation>
    </message>
    <message>
        <source>The database at {place} is not empty. It was left as it is: open it, or choose an empty database.</source>
        <translation>La base de données à {place} n’est pas vide. Elle est restée telle quelle&#xa0;: ouvrez-la, ou choisissez une base vide.</translation>
    </message>
    <message>
        <source>A workspace on a server is backed up by whoever keeps the server. Nothing was changed.</source>
        <translation>Un espace de travail sur un serveur est sauvegardé par qui tient le serveur. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This field cannot be empty. The earlier text was kept.</source>
        <translation>Ce champ ne peut pas être vide. Le texte précédent a été conservé.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {longest} fit here. Nothing was cut: shorten it.</source>
        <translation>Ce texte compte {length} caractères&#xa0;; {longest} au plus tiennent ici. Rien n’a été coupé&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address, such as name@example.org.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse électronique, comme nom@example.org.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address. It begins with https:// or http://.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse web. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write it like 9:30 or 14:00.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une heure. Écrivez-la comme 9 h 30 ou 14 h.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Leave the field empty where the amount is not known; the earlier one was kept.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant. Laissez le champ vide si le montant n’est pas connu&#xa0;; le précédent est conservé.</translation>
    </message>
    <message>
        <source>“{text}” has a sign that does not belong in an amount. Write the number alone and choose the currency.</source>
        <translation>«&#xa0;{text}&#xa0;» contient un signe qui n’a pas sa place dans un montant. Écrivez le nombre seul et choisissez la monnaie.</translation>
    </message>
    <message>
        <source>“{text}” is short for thousands or millions. Write the whole number, such as 18000.</source>
        <translation>«&#xa0;{text}&#xa0;» abrège des milliers ou des millions. Écrivez le nombre entier, par exemple 18000.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Write thousands without a sign and decimals after a point: 1234.50.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Écrivez les milliers sans signe et les décimales après un point&#xa0;: 1234.50.</translation>
    </message>
    <message>
        <source>“{text}” has more decimals than {currency} has ({digits}). The earlier amount was kept.</source>
        <translation>«&#xa0;{text}&#xa0;» a plus de décimales que {currency} n’en a ({digits}). Le montant précédent est conservé.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be an amount. The earlier one was kept.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop grand pour un montant. Le précédent est conservé.</translation>
    </message>
    <message>
        <source>“{text}” is no exchange rate. Write it like 1.0842.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un taux de change. Écrivez-le comme 1.0842.</translation>
    </message>
    <message>
        <source>“{text}” is no share. Write it like 1/2, 2/3 or 60 %.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une part. Écrivez-la comme 1/2, 2/3 ou 60&#xa0;%.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Leave the field empty where nothing is known; the earlier one was kept.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre. Laissez le champ vide si rien n’est connu&#xa0;; le précédent a été conservé.</translation>
    </message>
    <message>
        <source>“{text}” has a sign that does not belong in a number. Write the number alone.</source>
        <translation>«&#xa0;{text}&#xa0;» contient un signe qui n’a pas sa place dans un nombre. Écrivez le nombre seul.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Write thousands without a sign and decimals after a point: 1234.5.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Écrivez les milliers sans séparateur et les décimales après une virgule&#xa0;: 1234,5.</translation>
    </message>
    <message>
        <source>“{text}” has more than six decimals. Round it; the earlier number was kept.</source>
        <translation>«&#xa0;{text}&#xa0;» a plus de six décimales. Arrondissez-le&#xa0;; le nombre précédent a été conservé.</translation>
    </message>
    <message>
        <source>“{text}” is too large: numbers stay below a million millions. The earlier one was kept.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop grand&#xa0;: les nombres restent inférieurs à mille milliards. Le précédent a été conservé.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2020-11-09.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2020-11-09.</translation>
    </message>
    <message>
        <source>There is no meeting “{key}” in this workspace. Its meetings are: {keys}.</source>
        <translation>Il n’y a pas de réunion «&#xa0;{key}&#xa0;» dans cet espace de travail. Ses réunions sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices here.</source>
        <translation>«&#xa0;{value}&#xa0;» ne fait pas partie des choix possibles ici.</translation>
    </message>
    <message>
        <source>“{title}” itself may not be seen by the readers of this edition, so nothing was made. Choose another edition, or change who may see the meeting.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être vue par les lecteurs de cette édition&#x202f;; rien n’a donc été fait. Choisissez une autre édition, ou changez qui peut voir la réunion.</translation>
    </message>
    <message>
        <source>This part of the summary is not there any more. What you wrote was not lost: copy it elsewhere.</source>
        <translation>Cette partie de la synthèse n’existe plus. Ce que vous avez écrit n’est pas perdu&#xa0;: copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{title}” is not as it was issued: it was changed outside this program. Restore a backup.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus tel qu’il a été diffusé&#xa0;: il a été changé hors de ce programme. Rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>The sample cannot be loaded: {file}, {row}: {why}. Nothing was added.</source>
        <translation>L’exemple ne peut pas être chargé&#xa0;: {file}, {row}&#xa0;: {why}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What stood there was kept: free space or choose another place.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;»&#xa0;: {why}. Ce qui s’y trouvait a été conservé&#xa0;: libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no code list “{list}”. Nothing was changed.</source>
        <translation>La liste de codes «&#xa0;{list}&#xa0;» n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list “{list}” has no code “{value}”. Nothing was changed.</source>
        <translation>La liste «&#xa0;{list}&#xa0;» n’a pas de code «&#xa0;{value}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Use 1 to {longest} letters, digits or signs without spaces.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être un code. Utilisez de 1 à {longest} lettres, chiffres ou signes, sans espace.</translation>
    </message>
    <message>
        <source>The code “{value}” needs a label in English or French.</source>
        <translation>Il faut au code «&#xa0;{value}&#xa0;» un libellé en anglais ou en français.</translation>
    </message>
    <message>
        <source>This list already has the code “{known}”. Nothing was added: choose another, or rename that one.</source>
        <translation>Cette liste a déjà le code «&#xa0;{known}&#xa0;». Rien n’a été ajouté&#xa0;: choisissez-en un autre ou renommez celui-ci.</translation>
    </message>
    <message>
        <source>The code “{known}” of this list is already called “{value}”. Nothing was changed: use another label.</source>
        <translation>Le code «&#xa0;{known}&#xa0;» de cette liste s’appelle déjà «&#xa0;{value}&#xa0;». Rien n’a été modifié&#xa0;: prenez un autre libellé.</translation>
    </message>
    <message>
        <source>“{record}” names no record. Write its kind and number, such as organisation/12.</source>
        <translation>«&#xa0;{record}&#xa0;» ne désigne aucune fiche. Écrivez son type et son numéro, par exemple organisation/12.</translation>
    </message>
    <message>
        <source>This workspace has {count} meetings. Name one with --meeting KEY.</source>
        <translation>Cet espace de travail compte {count} réunions. Nommez-en une avec --meeting CLÉ.</translation>
    </message>
    <message>
        <source>What was promised when this was made cannot be changed. Nothing was changed: make a new one for other terms.</source>
        <translation>Ce qui a été promis à la création ne peut plus changer. Rien n’a été modifié&#xa0;: créez-en une nouvelle pour d’autres conditions.</translation>
    </message>
    <message>
        <source>Answers are kept as they were given, with what was promised about names. Nothing was changed: correct them on their own page.</source>
        <translation>Les réponses sont conservées telles qu’elles ont été données, avec ce qui a été promis sur les noms. Rien n’a été modifié&#xa0;: corrigez-les sur leur propre page.</translation>
    </message>
    <message>
        <source>“{question}” has no result that may be told. Nothing was kept; choose a question of a closed survey.</source>
        <translation>«&#xa0;{question}&#xa0;» n’a pas de résultat qui puisse être communiqué. Rien n’a été conservé&#xa0;; choisissez une question d’une enquête close.</translation>
    </message>
    <message>
        <source>There is no survey “{key}” in this workspace. Its surveys are: {keys}.</source>
        <translation>Il n’y a pas d’enquête «&#xa0;{key}&#xa0;» dans cet espace. Ses enquêtes sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>“{title}” cannot do that yet. Nothing was changed.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas encore le faire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{title}” has no form yet. Nothing was changed: choose one first.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas encore de formulaire. Rien n’a été modifié&#xa0;: choisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>“{title}” does not say yet what is promised about names. Nothing was changed: choose first, since it can never change.</source>
        <translation>«&#xa0;{title}&#xa0;» ne dit pas encore ce qui est promis sur les noms. Rien n’a été modifié&#xa0;: choisissez d’abord, car cela ne changera plus.</translation>
    </message>
    <message>
        <source>“{title}” has no audience yet. Nothing was changed: choose the members, a group or a list.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas encore de public. Rien n’a été modifié&#xa0;: choisissez les membres, un groupe ou une liste.</translation>
    </message>
    <message>
        <source>Nobody belongs to the audience of “{title}” on that day. Nothing was changed: look at the day and the list.</source>
        <translation>Personne n’appartient au public de «&#xa0;{title}&#xa0;» à cette date. Rien n’a été modifié&#xa0;: vérifiez la date et la liste.</translation>
    </message>
    <message>
        <source>The deadline of “{title}” is past. Nothing was changed: choose a later one.</source>
        <translation>L’échéance de «&#xa0;{title}&#xa0;» est passée. Rien n’a été modifié&#xa0;: choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>“{title}” was opened before. Nothing was changed.</source>
        <translation>«&#xa0;{title}&#xa0;» a déjà été ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{title}” is not open. Nothing was changed: open it first.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas ouverte. Rien n’a été modifié&#xa0;: ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>“{title}” is not closed. Nothing was changed.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas close. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This survey is anonymous, and whoever compares what was taken in could tell the answers of {count} of those asked apart. Nothing was taken in: wait until there are {least} at once, or say that it may be.</source>
        <translation>Cette enquête est anonyme, et en comparant ce qui a été repris on pourrait distinguer les réponses de {count} des personnes sollicitées. Rien n’a été repris&#xa0;: attendez qu’il y en ait {least} à la fois, ou confirmez que cela peut se faire.</translation>
    </message>
    <message>
        <source>“{title}” is closed and takes no more answers. Nothing was changed: open it again first.</source>
        <translation>«&#xa0;{title}&#xa0;» est close et ne prend plus de réponses. Rien n’a été modifié&#xa0;: rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Row {row}: a group does not begin and end as it should (“{name}”). Nothing was changed: put its “begin” and “end” in pairs.</source>
        <translation>Ligne {row}&#xa0;: un groupe ne commence ou ne finit pas comme il faut («&#xa0;{name}&#xa0;»). Rien n’a été modifié&#xa0;: mettez ses «&#xa0;begin&#xa0;» et «&#xa0;end&#xa0;» par paires.</translation>
    </message>
    <message>
        <source>This is not a form: {why}. Nothing was changed.</source>
        <translation>Ceci n’est pas un formulaire&#xa0;: {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no form “{key}” here. The forms are: {keys}.</source>
        <translation>Il n’y a pas de formulaire «&#xa0;{key}&#xa0;» ici. Les formulaires sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a condition: look at character {column}. Nothing was changed.</source>
        <translation>«&#xa0;{text}&#xa0;» ne se lit pas comme une condition&#xa0;: regardez le caractère {column}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This form has {count} errors and was not published; the first is at {cell}. Nothing was changed: correct them first.</source>
        <translation>Ce formulaire a {count} erreurs et n’a pas été publié&#xa0;; la première est en {cell}. Rien n’a été modifié&#xa0;: corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>{name} could not be opened: {why}. Nothing was changed.</source>
        <translation>{name} n’a pas pu être ouvert&#xa0;: {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was changed.</source>
        <translation>{name} est vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is too large to be read here ({most}). Nothing was changed: split it and try again.</source>
        <translation>{name} est trop volumineux pour être lu ici ({most}). Rien n’a été modifié&#xa0;: divisez-le et réessayez.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it seems and was not opened. Nothing was changed: save it anew from the program it came from.</source>
        <translation>{name} se déploierait bien au-delà de sa taille apparente et n’a pas été ouvert. Rien n’a été modifié&#xa0;: enregistrez-le à nouveau depuis son programme.</translation>
    </message>
    <message>
        <source>{name}: sheet “{sheet}” has something in the far cell {cell} and was not read. Nothing was changed: delete that cell and try again.</source>
        <translation>{name}&#xa0;: la feuille «&#xa0;{sheet}&#xa0;» contient quelque chose dans la cellule lointaine {cell} et n’a pas été lue. Rien n’a été modifié&#xa0;: effacez cette cellule et réessayez.</translation>
    </message>
    <message>
        <source>{name} is damaged or not what its name says ({why}). Nothing was changed: ask for it again.</source>
        <translation>{name} est endommagé ou n’est pas ce que dit son nom ({why}). Rien n’a été modifié&#xa0;: redemandez-le.</translation>
    </message>
    <message>
        <source>{name} is protected by a password, or an old .xls file. Nothing was changed: save it as .xlsx without a password.</source>
        <translation>{name} est protégé par un mot de passe, ou est un ancien fichier .xls. Rien n’a été modifié&#xa0;: enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up. Nothing was changed.</source>
        <translation>La lecture de {name} a duré trop longtemps et a été abandonnée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} could not be read: reading it broke off. Nothing was changed.</source>
        <translation>{name} n’a pas pu être lu&#xa0;: la lecture s’est interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is a picture or another kind of file that holds no answers. Nothing was changed.</source>
        <translation>{name} est une image ou un autre fichier sans réponses. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is a PDF without fields to fill in. Nothing was changed: enter these answers by hand.</source>
        <translation>{name} est un PDF sans champs à remplir. Rien n’a été modifié&#xa0;: saisissez ces réponses à la main.</translation>
    </message>
    <message>
        <source>{name} has no sheet “survey” (its sheets: {sheets}), so it is no XLSForm. Nothing was changed.</source>
        <translation>{name} n’a pas de feuille «&#xa0;survey&#xa0;» (ses feuilles&#xa0;: {sheets})&#xa0;: ce n’est pas un XLSForm. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” has no form, so nothing says how answers are to be understood. Nothing was changed: choose its form first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de formulaire&#xa0;: rien ne dit comment comprendre les réponses. Rien n’a été modifié&#xa0;: choisissez d’abord son formulaire.</translation>
    </message>
    <message>
        <source>{name}: a quotation mark on line {line} is never closed, so everything after it would be one answer. Nothing was changed: save the file again from the spreadsheet.</source>
        <translation>{name}&#xa0;: un guillemet ouvert à la ligne {line} n’est jamais fermé&#xa0;; tout ce qui suit ne ferait qu’une seule réponse. Rien n’a été modifié&#xa0;: enregistrez de nouveau le fichier depuis le tableur.</translation>
    </message>
    <message>
        <source>There is no grant “{key}” in this workspace. Its grants are: {keys}.</source>
        <translation>Il n’y a pas de subvention «&#xa0;{key}&#xa0;» dans cet espace. Ses subventions sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>There is no call “{key}” in this workspace. Its calls are: {keys}.</source>
        <translation>Il n’y a pas d’appel «&#xa0;{key}&#xa0;» dans cet espace. Ses appels sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>The pipeline has no stage “{key}”. Nothing was changed: look at the stages in the settings of grants.</source>
        <translation>Le circuit n’a pas d’étape «&#xa0;{key}&#xa0;». Rien n’a été modifié&#xa0;: voyez les étapes dans les réglages des subventions.</translation>
    </message>
    <message>
        <source>Say in words what the first results were. Nothing was changed: without them the grant keeps waiting.</source>
        <translation>Dites en mots quels ont été les premiers résultats. Rien n’a été modifié&#xa0;: sans eux, la subvention continue d’attendre.</translation>
    </message>
    <message>
        <source>“{grant}” cannot go there. It stays where it was.</source>
        <translation>«&#xa0;{grant}&#xa0;» ne peut pas y aller. Elle reste où elle était.</translation>
    </message>
    <message>
        <source>“{grant}” cannot go from {stage} to {to}: the pipeline has no such step. It stays where it was.</source>
        <translation>«&#xa0;{grant}&#xa0;» ne peut pas passer de {stage} à {to}&#xa0;: le circuit n’a pas ce passage. Elle reste où elle était.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: this step is for another role ({roles}). Let a colleague with that role take it.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: ce passage revient à un autre rôle ({roles}). Confiez-le à un collègue qui a ce rôle.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: say why it moves. The reason is kept with it.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: dites pourquoi elle change. Le motif est conservé avec elle.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: it has no applicant yet. Choose an organisation or a person first.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: elle n’a pas encore de demandeur. Choisissez d’abord une organisation ou une personne.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: it belongs to no call yet. Choose one.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: elle n’appartient encore à aucun appel. Choisissez-en un.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: no concept note has been handed in. Take it in first.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: aucune note conceptuelle n’a été remise. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: no proposal has been handed in. Take it in first.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: aucune proposition n’a été remise. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: it does not meet every rule of the call. Look at its eligibility, or override a rule with a reason.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: elle ne remplit pas toutes les règles de l’appel. Voyez son éligibilité, ou dérogez à une règle avec un motif.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: reviews in: {done}, still out: {left}. Wait for them, or take them back.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: évaluations remises&#xa0;: {done}, attendues&#xa0;: {left}. Attendez-les ou retirez-les.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: no amount is recommended yet. Enter one, or choose a scenario.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: aucun montant n’est encore recommandé. Saisissez-en un ou retenez un scénario.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: the committee has not voted for it. Close a vote that carries first.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: le comité n’a pas voté pour elle. Clôturez d’abord un vote favorable.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: no approved amount is entered. Enter what the committee approved.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: aucun montant approuvé n’est saisi. Saisissez ce que le comité a approuvé.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: its fund sources do not add up to what was approved ({left} left). Correct them.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: ses sources de financement n’égalent pas le montant approuvé (reste {left}). Corrigez-les.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: the grantee has no due diligence check that is passed and still valid.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: le bénéficiaire n’a pas de vérification préalable concluante et encore valable.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: the agreement is not signed by both sides yet. Enter both dates.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: la convention n’est pas encore signée par les deux parties. Saisissez les deux dates.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: no signed amount is entered. Enter the amount of the agreement.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: aucun montant signé n’est saisi. Saisissez le montant de la convention.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: it has not been screened for gender. An empty marker is not 0.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: elle n’a pas été examinée sous l’angle du genre. Un marqueur vide n’est pas 0.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: nothing says what it would wait for. Enter that first.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: rien ne dit ce qu’elle attendrait. Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: what it waits for is not there yet. Record those results first.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: ce qu’elle attend n’est pas encore là. Consignez d’abord ces résultats.</translation>
    </message>
    <message>
        <source>“{grant}” stays in {stage}: something is still open. Look at its closeout.</source>
        <translation>«&#xa0;{grant}&#xa0;» reste à l’étape {stage}&#xa0;: quelque chose est encore ouvert. Voyez sa clôture.</translation>
    </message>
    <message>
        <source>{person} has begun to read and stays in the pool. Give what is still to be read to others instead.</source>
        <translation>{person} a commencé ses lectures et reste parmi les évaluateurs. Confiez à d’autres ce qui reste à lire.</translation>
    </message>
    <message>
        <source>{person} is not among the reviewers of this call. Nothing was given out: put them into the pool first.</source>
        <translation>{person} ne figure pas parmi les évaluateurs de cet appel. Rien n’a été confié&#xa0;: ajoutez d’abord cette personne.</translation>
    </message>
    <message>
        <source>{person} keeps away from “{grant}” because of a conflict of interest. Nothing was changed: choose somebody else, or judge the conflict anew.</source>
        <translation>{person} se tient à l’écart de «&#xa0;{grant}&#xa0;» en raison d’un conflit d’intérêts. Rien n’a été modifié&#xa0;: choisissez quelqu’un d’autre, ou réexaminez le conflit.</translation>
    </message>
    <message>
        <source>{person} may have a conflict of interest with “{grant}”. Nothing was given out: judge that first, in the reviewers of the call.</source>
        <translation>{person} pourrait avoir un conflit d’intérêts avec «&#xa0;{grant}&#xa0;». Rien n’a été confié&#xa0;: examinez-le d’abord, parmi les évaluateurs de l’appel.</translation>
    </message>
    <message>
        <source>{person} reads “{grant}” already. Nothing was changed.</source>
        <translation>{person} lit déjà «&#xa0;{grant}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{person} has begun to read “{grant}”, and the review stays. Give it back with a reason if it is to be written again.</source>
        <translation>{person} a commencé à lire «&#xa0;{grant}&#xa0;», et l’évaluation reste. Rendez-la avec un motif si elle doit être réécrite.</translation>
    </message>
    <message>
        <source>“{grant}” cannot be scored yet: its call has no rubric. Choose one in the terms of the call.</source>
        <translation>«&#xa0;{grant}&#xa0;» ne peut pas encore être notée&#xa0;: son appel n’a pas de grille d’évaluation. Choisissez-en une dans les modalités de l’appel.</translation>
    </message>
    <message>
        <source>The review of “{grant}” is kept and not handed in: {count} questions still need an answer.</source>
        <translation>L’évaluation de «&#xa0;{grant}&#xa0;» est conservée mais non remise&#xa0;: {count} questions attendent encore une réponse.</translation>
    </message>
    <message>
        <source>The review of “{grant}” was handed in by {person} and stands. Give it back with a reason to change it.</source>
        <translation>L’évaluation de «&#xa0;{grant}&#xa0;» a été remise par {person} et fait foi. Rendez-la avec un motif pour la modifier.</translation>
    </message>
    <message>
        <source>The review of “{grant}” by {person} is not handed in, so it can be written as it is.</source>
        <translation>L’évaluation de «&#xa0;{grant}&#xa0;» par {person} n’est pas remise&#xa0;: elle peut être écrite telle quelle.</translation>
    </message>
    <message>
        <source>Say why {person} gets the review of “{grant}” back. It stays handed in until then.</source>
        <translation>Dites pourquoi l’évaluation de «&#xa0;{grant}&#xa0;» est rendue à {person}. Elle reste remise jusque-là.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase. Nothing was changed: type it as you were told it, with its hyphens.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre pas avec cette phrase secrète. Rien n’a été modifié&#xa0;: tapez-la telle qu’on vous l’a donnée, avec ses traits d’union.</translation>
    </message>
    <message>
        <source>“{name}” is no review pack. Nothing was changed: choose the file that ends in .ppareview.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un dossier d’évaluation. Rien n’a été modifié&#xa0;: choisissez le fichier qui se termine par .ppareview.</translation>
    </message>
    <message>
        <source>“{name}” was cut off or changed on its way and cannot be trusted. Nothing was taken in: ask for the file once more.</source>
        <translation>«&#xa0;{name}&#xa0;» a été tronqué ou modifié en chemin&#xa0;: on ne peut pas s’y fier. Rien n’a été repris&#xa0;: demandez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer PPA Desk. Nothing was changed: install the newer one and open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version plus récente de PPA Desk. Rien n’a été modifié&#xa0;: installez-la et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>{person} has nothing left to read in “{call}”. No pack was made: give grants out first.</source>
        <translation>{person} n’a plus rien à lire dans «&#xa0;{call}&#xa0;». Aucun dossier n’a été fait&#xa0;: confiez d’abord des subventions.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” reads for this call. No pack was made. Its reviewers are: {names}.</source>
        <translation>Personne du nom de «&#xa0;{name}&#xa0;» n’évalue pour cet appel. Aucun dossier n’a été fait. Ses évaluateurs sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another round or another workspace ({call}). Nothing was taken in: open that one and take it in there.</source>
        <translation>«&#xa0;{name}&#xa0;» appartient à une autre série ou à un autre espace de travail ({call}). Rien n’a été repris&#xa0;: ouvrez celui-là et reprenez-le là-bas.</translation>
    </message>
    <message>
        <source>“{name}” was changed where it is locked, and no longer says for certain whose scores these are. Nothing was taken in: have the scores written into a fresh sheet.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié là où il est verrouillé et ne dit plus avec certitude de qui sont ces notes. Rien n’a été repris&#xa0;: faites reporter les notes dans une nouvelle feuille.</translation>
    </message>
    <message>
        <source>The grant has no first or last day yet, so no report calendar can be made. Enter both days first.</source>
        <translation>La subvention n’a pas encore de premier ou de dernier jour&#xa0;: aucun calendrier de rapports ne peut être établi. Saisissez d’abord les deux dates.</translation>
    </message>
    <message>
        <source>The grant ends before it starts, so no report calendar was made. Correct the days first.</source>
        <translation>La subvention se termine avant de commencer&#xa0;: aucun calendrier de rapports n’a été établi. Corrigez d’abord les dates.</translation>
    </message>
    <message>
        <source>Reports come every 1 to 120 months. Nothing was changed: enter such a number.</source>
        <translation>Les rapports se suivent tous les 1 à 120 mois. Rien n’a été modifié&#xa0;: saisissez un tel nombre.</translation>
    </message>
    <message>
        <source>A report is due at least one day after its period. Nothing was changed: enter at least 1.</source>
        <translation>Un rapport est attendu au moins un jour après sa période. Rien n’a été modifié&#xa0;: saisissez au moins 1.</translation>
    </message>
    <message>
        <source>Milestones must lie within the days the grant runs, and there must be one. Nothing was changed: correct them.</source>
        <translation>Les étapes doivent se situer pendant la durée de la subvention, et il en faut au moins une. Rien n’a été modifié&#xa0;: corrigez-les.</translation>
    </message>
    <message>
        <source>This report was begun before or is here already. Nothing was changed.</source>
        <translation>Ce rapport est déjà commencé ou déjà reçu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This report is here already. Nothing was changed: return it if another one is to take its place.</source>
        <translation>Ce rapport est déjà reçu. Rien n’a été modifié&#xa0;: renvoyez-le si un autre doit prendre sa place.</translation>
    </message>
    <message>
        <source>Only a report that is here and not yet accepted can be returned. Nothing was changed.</source>
        <translation>Seul un rapport reçu et non encore accepté peut être renvoyé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only a report that is here can be accepted. Nothing was changed: note first that it came.</source>
        <translation>Seul un rapport reçu peut être accepté. Rien n’a été modifié&#xa0;: notez d’abord sa réception.</translation>
    </message>
    <message>
        <source>Only an accepted report can be opened again. Nothing was changed.</source>
        <translation>Seul un rapport accepté peut être rouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say why the report goes back. It was not returned: the grantee needs to know what to change.</source>
        <translation>Dites pourquoi le rapport est renvoyé. Il ne l’a pas été&#xa0;: le bénéficiaire doit savoir ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>A tranche was released because this report was accepted. It stays accepted.</source>
        <translation>Une tranche a été débloquée parce que ce rapport était accepté. Il le reste.</translation>
    </message>
    <message>
        <source>“{grant}” has reports that were begun or came in. Its calendar was not made anew: change single days, or make an amendment.</source>
        <translation>«&#xa0;{grant}&#xa0;» a des rapports commencés ou reçus. Son calendrier n’a pas été refait&#xa0;: modifiez des dates une à une, ou établissez un avenant.</translation>
    </message>
    <message>
        <source>A budget line cannot be below zero. Nothing was changed.</source>
        <translation>Une ligne budgétaire ne peut être inférieure à zéro. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The lines no longer add up to what was approved: {rest} too much or too little. Nothing was changed: a budget shift moves money between lines.</source>
        <translation>Les lignes ne font plus la somme approuvée&#xa0;: {rest} de trop ou de moins. Rien n’a été modifié&#xa0;: un réaménagement déplace de l’argent entre les lignes.</translation>
    </message>
    <message>
        <source>An extension ends later than the grant does now. Nothing was changed: choose a later day.</source>
        <translation>Une prolongation se termine après la fin actuelle. Rien n’a été modifié&#xa0;: choisissez une date plus tardive.</translation>
    </message>
    <message>
        <source>A correction cannot change this. Nothing was changed: money, results and the end have amendments of their own.</source>
        <translation>Une correction ne peut pas modifier cela. Rien n’a été modifié&#xa0;: l’argent, les résultats et la fin ont leurs propres avenants.</translation>
    </message>
    <message>
        <source>This would change nothing, so no amendment was made.</source>
        <translation>Cela ne changerait rien&#xa0;: aucun avenant n’a été établi.</translation>
    </message>
    <message>
        <source>Say why. Nothing was changed: the reason is part of an amendment.</source>
        <translation>Dites pourquoi. Rien n’a été modifié&#xa0;: le motif fait partie de l’avenant.</translation>
    </message>
    <message>
        <source>This amendment is decided already. Nothing was changed.</source>
        <translation>Cet avenant est déjà décidé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Amendment {nr} of this grant is approved and not applied yet. This one waits until it is.</source>
        <translation>L’avenant {nr} de cette subvention est approuvé mais pas encore appliqué. Celui-ci attend qu’il le soit.</translation>
    </message>
    <message>
        <source>This amendment goes beyond what colleagues may approve. Close a vote of the committee on it that carries first.</source>
        <translation>Cet avenant dépasse ce que des collègues peuvent approuver. Clôturez d’abord un vote favorable du comité à son sujet.</translation>
    </message>
    <message>
        <source>Amendments are approved by somebody of the Secretariat or of finance. This one stays a draft.</source>
        <translation>Les avenants sont approuvés par une personne du Secrétariat ou des finances. Celui-ci reste une ébauche.</translation>
    </message>
    <message>
        <source>Whoever drafted an amendment does not approve it. It stays a draft: ask a colleague.</source>
        <translation>Qui a rédigé un avenant ne l’approuve pas. Il reste une ébauche&#xa0;: demandez à un ou une collègue.</translation>
    </message>
    <message>
        <source>Only an approved amendment is applied. Nothing was changed.</source>
        <translation>Seul un avenant approuvé est appliqué. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{count} of the things this amendment changes were changed since it was drafted. Nothing was changed: refuse it and draft it anew.</source>
        <translation>{count} des éléments que cet avenant modifie ont changé depuis sa rédaction. Rien n’a été modifié&#xa0;: refusez-le et rédigez-le à nouveau.</translation>
    </message>
    <message>
        <source>{over} more were spent than paid. Nothing was changed: correct payments or spending first.</source>
        <translation>{over} de plus ont été dépensés que payés. Rien n’a été modifié&#xa0;: corrigez d’abord paiements ou dépenses.</translation>
    </message>
    <message>
        <source>{left} were not spent. Nothing was changed: choose what becomes of them.</source>
        <translation>{left} n’ont pas été dépensés. Rien n’a été modifié&#xa0;: choisissez ce qu’ils deviennent.</translation>
    </message>
    <message>
        <source>The voting rule “{name}” does not say what a majority is. Nothing was counted: give it a share such as 1/2.</source>
        <translation>La règle de vote «&#xa0;{name}&#xa0;» ne dit pas ce qu’est une majorité. Rien n’a été compté&#xa0;: donnez-lui une part, par exemple 1/2.</translation>
    </message>
    <message>
        <source>“{title}” has no voting rule yet. Nothing was changed: choose the rule it is counted by.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas encore de règle de vote. Rien n’a été modifié&#xa0;: choisissez celle selon laquelle on compte.</translation>
    </message>
    <message>
        <source>“{title}” has no committee with voting seats on that day. Nothing was changed: choose the group.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de comité avec des sièges votants ce jour-là. Rien n’a été modifié&#xa0;: choisissez le groupe.</translation>
    </message>
    <message>
        <source>The vote on “{title}” is closed. Nothing was changed: open it again with a reason first.</source>
        <translation>Le vote sur «&#xa0;{title}&#xa0;» est clos. Rien n’a été modifié&#xa0;: rouvrez-le d’abord en donnant un motif.</translation>
    </message>
    <message>
        <source>The vote on “{title}” is still open. Nothing was changed.</source>
        <translation>Le vote sur «&#xa0;{title}&#xa0;» est encore ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{person} is recused from “{title}” and cannot vote on it. The other votes stand as they are.</source>
        <translation>{person} est récusé(e) pour «&#xa0;{title}&#xa0;» et ne peut pas voter. Les autres votes restent tels quels.</translation>
    </message>
    <message>
        <source>{person} has no voting seat for “{title}” on that day. The other votes stand as they are.</source>
        <translation>{person} n’a pas de siège votant pour «&#xa0;{title}&#xa0;» ce jour-là. Les autres votes restent tels quels.</translation>
    </message>
    <message>
        <source>The deadline of “{title}” was {deadline}. The vote was not counted: say why it is to count although it is late.</source>
        <translation>Le délai de «&#xa0;{title}&#xa0;» était le {deadline}. Le vote n’a pas été compté&#xa0;: dites pourquoi il doit l’être malgré son retard.</translation>
    </message>
    <message>
        <source>“{title}” cannot close yet: {left} may still vote until {deadline}. Wait, or change the deadline.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas encore être clos&#xa0;: {left} peuvent encore voter jusqu’au {deadline}. Attendez, ou changez le délai.</translation>
    </message>
    <message>
        <source>Say why the vote on “{title}” is opened again. It stays closed; the reason is kept with it.</source>
        <translation>Dites pourquoi le vote sur «&#xa0;{title}&#xa0;» est rouvert. Il reste clos&#xa0;; le motif est conservé avec lui.</translation>
    </message>
    <message>
        <source>“{title}” does not say which amount is approved. It stays open: enter the amount first.</source>
        <translation>«&#xa0;{title}&#xa0;» ne dit pas quel montant est approuvé. Le vote reste ouvert&#xa0;: saisissez d’abord le montant.</translation>
    </message>
    <message>
        <source>A written procedure needs a deadline. Nothing was changed: give “{title}” one.</source>
        <translation>Une procédure écrite exige un délai. Rien n’a été modifié&#xa0;: donnez-en un à «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” funds nothing, so it is no decision list. Nothing was changed: look at money and scores.</source>
        <translation>«&#xa0;{name}&#xa0;» ne finance rien et n’est donc pas une liste de décisions. Rien n’a été modifié&#xa0;: regardez le budget et les notes.</translation>
    </message>
    <message>
        <source>The letter on “{title}” still lacks: {gaps}. It stays a draft: write them in its words.</source>
        <translation>Il manque encore à la lettre sur «&#xa0;{title}&#xa0;»&#xa0;: {gaps}. Elle reste un brouillon&#xa0;: complétez son texte.</translation>
    </message>
    <message>
        <source>The letter on “{title}” has no subject or no words. It stays a draft: write them.</source>
        <translation>La lettre sur «&#xa0;{title}&#xa0;» n’a pas d’objet ou pas de texte. Elle reste un brouillon&#xa0;: écrivez-les.</translation>
    </message>
    <message>
        <source>The letter on “{title}” was handed over. Nothing was changed: make it a draft again first.</source>
        <translation>La lettre sur «&#xa0;{title}&#xa0;» a été remise. Rien n’a été modifié&#xa0;: remettez-la d’abord en brouillon.</translation>
    </message>
    <message>
        <source>Nobody has looked at the letter on “{title}” yet. It stays here: read it and mark it ready first.</source>
        <translation>Personne n’a encore relu la lettre sur «&#xa0;{title}&#xa0;». Elle reste ici&#xa0;: relisez-la et marquez-la prête d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is nobody of the committee or the reviewers of this call, or could be several. No book was made. They are: {names}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni du comité ni des évaluateurs de cet appel, ou peut désigner plusieurs personnes. Aucun cahier n’a été fait. Ce sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Plan between 1 and {most} instalments. Nothing was planned: type another number.</source>
        <translation>Planifiez entre 1 et {most} versements. Rien n’a été planifié&#xa0;: saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>Between two instalments lie at most 120 months. Nothing was planned: type another number.</source>
        <translation>Deux versements sont séparés de 120 mois au plus. Rien n’a été planifié&#xa0;: saisissez un autre nombre.</translation>
    </message>
    <message>
        <source>There is no money to cut into instalments. Nothing was planned: enter the amount of the grant first.</source>
        <translation>Il n’y a pas d’argent à répartir. Rien n’a été planifié&#xa0;: saisissez d’abord le montant de la subvention.</translation>
    </message>
    <message>
        <source>The amount is too small for {count} instalments. Nothing was planned: plan fewer.</source>
        <translation>Le montant est trop petit pour {count} versements. Rien n’a été planifié&#xa0;: prévoyez-en moins.</translation>
    </message>
    <message>
        <source>Tranche {nr} stands elsewhere than that step begins. Nothing was changed: look at where it stands now.</source>
        <translation>La tranche {nr} n’est pas au point où cette étape commence. Rien n’a été modifié&#xa0;: regardez où elle en est.</translation>
    </message>
    <message>
        <source>Asking for the release of tranche {nr} is for the Secretariat. Nothing was changed.</source>
        <translation>Demander le déblocage de la tranche {nr} revient au Secrétariat. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Releasing tranche {nr} is for a colleague from finance. Nothing was released.</source>
        <translation>Débloquer la tranche {nr} revient à un collègue des finances. Rien n’a été débloqué.</translation>
    </message>
    <message>
        <source>Taking back the release of tranche {nr} is for the Secretariat or finance. Nothing was changed.</source>
        <translation>Retirer le déblocage de la tranche {nr} revient au Secrétariat ou aux finances. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelling tranche {nr} is for the Secretariat or finance. Nothing was changed.</source>
        <translation>Annuler la tranche {nr} revient au Secrétariat ou aux finances. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Planning tranche {nr} again is for the Secretariat or finance. Nothing was changed.</source>
        <translation>Planifier à nouveau la tranche {nr} revient au Secrétariat ou aux finances. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} asked for the release of tranche {nr}, so somebody else must release it. Nothing was released: let a colleague from finance do it.</source>
        <translation>{who} a demandé le déblocage de la tranche {nr}&#xa0;: quelqu’un d’autre doit l’accorder. Rien n’a été débloqué&#xa0;: laissez faire un collègue des finances.</translation>
    </message>
    <message>
        <source>Tranche {nr} waits: the agreement is not signed by both sides. Enter both dates first.</source>
        <translation>La tranche {nr} attend&#xa0;: la convention n’est pas signée des deux côtés. Saisissez d’abord les deux dates.</translation>
    </message>
    <message>
        <source>Tranche {nr} waits: the grantee has no due diligence check that is passed and still valid.</source>
        <translation>La tranche {nr} attend&#xa0;: le bénéficiaire n’a pas de vérification préalable réussie et encore valable.</translation>
    </message>
    <message>
        <source>Tranche {nr} waits: a report of this grant is late. Take it in, or agree on another day first.</source>
        <translation>La tranche {nr} attend&#xa0;: un rapport de cette subvention est en retard. Enregistrez-le ou convenez d’abord d’une autre date.</translation>
    </message>
    <message>
        <source>Tranche {nr} waits: the report it hangs on is not accepted yet.</source>
        <translation>La tranche {nr} attend&#xa0;: le rapport dont elle dépend n’est pas encore accepté.</translation>
    </message>
    <message>
        <source>Tranche {nr} waits for a report, but none is chosen. Choose which one first.</source>
        <translation>La tranche {nr} attend un rapport, mais aucun n’est choisi. Choisissez d’abord lequel.</translation>
    </message>
    <message>
        <source>Tranche {nr} has no amount yet. Enter one first.</source>
        <translation>La tranche {nr} n’a pas encore de montant. Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>Of tranche {nr} something was paid already, so it stays. Reverse the payment first.</source>
        <translation>Une partie de la tranche {nr} est déjà versée&#xa0;: elle reste. Contrepassez d’abord le versement.</translation>
    </message>
    <message>
        <source>Tranche {nr} is paid or cancelled, and stays as it is. Nothing was changed.</source>
        <translation>La tranche {nr} est versée ou annulée, et reste telle quelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Tranche {nr} was released or paid, so it is not removed. Cancel it instead: its money is free then.</source>
        <translation>La tranche {nr} a été débloquée ou versée&#xa0;: elle n’est pas supprimée. Annulez-la plutôt&#xa0;: son argent redevient libre.</translation>
    </message>
    <message>
        <source>“{grant}” has neither a signed nor an approved amount, so no tranche can have one. Enter the amount first.</source>
        <translation>«&#xa0;{grant}&#xa0;» n’a ni montant signé ni montant approuvé&#xa0;: aucune tranche ne peut en avoir. Saisissez d’abord le montant.</translation>
    </message>
    <message>
        <source>The whole amount of “{grant}” is planned already. Cancel or change a tranche to plan anew.</source>
        <translation>Tout le montant de «&#xa0;{grant}&#xa0;» est déjà planifié. Annulez ou modifiez une tranche pour replanifier.</translation>
    </message>
    <message>
        <source>A tranche has an amount above 0. Nothing was changed.</source>
        <translation>Une tranche a un montant supérieur à 0. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The tranches would come to {sum}, and the grant has {limit}. Nothing was changed: at most {left} is left.</source>
        <translation>Les tranches atteindraient {sum}, et la subvention en compte {limit}. Rien n’a été modifié&#xa0;: il reste au plus {left}.</translation>
    </message>
    <message>
        <source>Of tranche {nr}, {paid} was paid already. Its amount was not changed: it cannot be less.</source>
        <translation>De la tranche {nr}, {paid} sont déjà versés. Son montant n’a pas été modifié&#xa0;: il ne peut être inférieur.</translation>
    </message>
    <message>
        <source>Tranche {nr} is not released by two colleagues. No payment was noted: let them release it first.</source>
        <translation>La tranche {nr} n’est pas débloquée par deux collègues. Aucun versement n’a été noté&#xa0;: faites-la d’abord débloquer.</translation>
    </message>
    <message>
        <source>Noting payments is for a colleague from finance. No payment was noted.</source>
        <translation>Noter les versements revient à un collègue des finances. Aucun versement n’a été noté.</translation>
    </message>
    <message>
        <source>Of tranche {nr}, {left} is left to pay, and {amount} is more. No payment was noted.</source>
        <translation>De la tranche {nr}, il reste {left} à verser, et {amount} est davantage. Aucun versement n’a été noté.</translation>
    </message>
    <message>
        <source>A payment has an amount above 0. None was noted: type how much was paid.</source>
        <translation>Un versement a un montant supérieur à 0. Aucun n’a été noté&#xa0;: saisissez combien a été versé.</translation>
    </message>
    <message>
        <source>Type how much left the account in {currency}. No payment was noted.</source>
        <translation>Saisissez combien a quitté le compte en {currency}. Aucun versement n’a été noté.</translation>
    </message>
    <message>
        <source>Say on which day it was paid. No payment was noted.</source>
        <translation>Indiquez le jour du versement. Aucun versement n’a été noté.</translation>
    </message>
    <message>
        <source>That day is not here yet. No payment was noted: note it once the money has left.</source>
        <translation>Ce jour n’est pas encore venu. Aucun versement n’a été noté&#xa0;: notez-le une fois l’argent parti.</translation>
    </message>
    <message>
        <source>Paid in {currency}, a payment needs the rate into {into}, its day and its source. No payment was noted.</source>
        <translation>Fait en {currency}, un versement demande le taux en {into}, son jour et sa source. Aucun versement n’a été noté.</translation>
    </message>
    <message>
        <source>The rate is of a later day than the payment. No payment was noted: use one that held then.</source>
        <translation>Le taux est postérieur au versement. Aucun versement n’a été noté&#xa0;: prenez un taux qui valait ce jour-là.</translation>
    </message>
    <message>
        <source>By that rate {paid} comes to {found}, not to {amount}. No payment was noted: correct one of the three.</source>
        <translation>À ce taux, {paid} font {found} et non {amount}. Aucun versement n’a été noté&#xa0;: corrigez l’un des trois.</translation>
    </message>
    <message>
        <source>This payment takes another one back, and stays. Note a new payment instead.</source>
        <translation>Ce versement en contrepasse un autre, et reste. Notez plutôt un nouveau versement.</translation>
    </message>
    <message>
        <source>This payment was reversed already. Nothing was changed.</source>
        <translation>Ce versement est déjà contrepassé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The payment was made on {day}; it cannot be reversed before. Nothing was changed.</source>
        <translation>Le versement date du {day}&#xa0;; il ne peut être contrepassé avant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody can have signed on a day that is not here yet. The day was not kept: correct it.</source>
        <translation>Personne ne peut avoir signé un jour qui n’est pas encore venu. La date n’a pas été conservée&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The grant starts on {starts}, before both have signed on {signed}. The day was not kept: correct it, or let the grant start later.</source>
        <translation>La subvention commence le {starts}, avant que les deux aient signé le {signed}. La date n’a pas été conservée&#xa0;: corrigez-la ou faites commencer la subvention plus tard.</translation>
    </message>
    <message>
        <source>There is no grant to give out in this format. No file was written: mark awarded grants as visible to everyone, and complete what is missing.</source>
        <translation>Il n’y a aucune subvention à donner dans ce format. Aucun fichier n’a été écrit&#xa0;: marquez les subventions accordées comme visibles par tous, et complétez ce qui manque.</translation>
    </message>
    <message>
        <source>“{call}” closed on {closed}, and this came on {received}. Nothing was taken in: say why it is taken all the same, and the reason is kept with it.</source>
        <translation>«&#xa0;{call}&#xa0;» a clos le {closed}, et ceci est arrivé le {received}. Rien n’a été repris&#xa0;: dites pourquoi c’est accepté malgré tout, et le motif est conservé avec.</translation>
    </message>
    <message>
        <source>“{call}” has no form for this yet, so nothing says what is asked. Choose one in its terms.</source>
        <translation>«&#xa0;{call}&#xa0;» n’a pas encore de formulaire pour cela, et rien ne dit ce qui est demandé. Choisissez-en un dans ses modalités.</translation>
    </message>
    <message>
        <source>Say why this is judged otherwise than the register does. Nothing was changed.</source>
        <translation>Dites pourquoi on en juge autrement que le registre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The check stays open: {count} questions that decide about the risk are not answered. Answer them, or choose the risk yourself and say why.</source>
        <translation>La vérification reste ouverte&#xa0;: {count} questions qui décident du risque n’ont pas de réponse. Répondez-y, ou choisissez vous-même le risque et dites pourquoi.</translation>
    </message>
    <message>
        <source>The check stays open: another risk than the answers point to, or a pass at high risk, needs a reason. Write it under Notes.</source>
        <translation>La vérification reste ouverte&#xa0;: un autre risque que celui qu’indiquent les réponses, ou un avis favorable à risque élevé, demande un motif. Écrivez-le sous Notes.</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write both days like 2026-06-30, with a colon between them and the later one last.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une période. Écrivez les deux jours comme 2026-06-30, séparés par un deux-points, le dernier à la fin.</translation>
    </message>
    <message>
        <source>No figure has the code “{code}” here. Codes look like A12-260101-260630; it may be of another workspace.</source>
        <translation>Aucun chiffre n’a ici le code «&#xa0;{code}&#xa0;». Les codes ressemblent à A12-260101-260630&#xa0;; il vient peut-être d’un autre espace de travail.</translation>
    </message>
    <message>
        <source>No framework has the key “{key}”. Known are: {known}.</source>
        <translation>Aucun cadre n’a la clé «&#xa0;{key}&#xa0;». Sont connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There are several frameworks; say which one with --framework: {known}.</source>
        <translation>Il existe plusieurs cadres&#xa0;; précisez lequel avec --framework&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no results framework in this workspace yet.</source>
        <translation>Il n’y a pas encore de cadre de résultats dans cet espace de travail.</translation>
    </message>
    <message>
        <source>“{text}” is no number of people. What stood there is kept: write a whole number, or nothing.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de personnes. Ce qui figurait là est conservé&#xa0;: écrivez un nombre entier, ou rien.</translation>
    </message>
    <message>
        <source>The look at the data does not say what was found. It stays open: write that in a sentence first.</source>
        <translation>La vérification ne dit pas ce qui a été constaté. Elle reste ouverte&#xa0;: écrivez-le d’abord en une phrase.</translation>
    </message>
    <message>
        <source>“{text}” is no number of months. The plan stays as it was: write a whole number up to {most}, or nothing.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de mois. Le plan reste tel qu’il était&#xa0;: écrivez un nombre entier jusqu’à {most}, ou rien.</translation>
    </message>
    <message>
        <source>This indicator is no longer there. Nothing was changed: choose another one.</source>
        <translation>Cet indicateur n’existe plus. Rien n’a été modifié&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{indicator} is no longer reported on. Nothing was changed: put it to use again first.</source>
        <translation>{indicator} n’est plus renseigné. Rien n’a été modifié&#xa0;: remettez-le d’abord en service.</translation>
    </message>
    <message>
        <source>{indicator}: the period {since} to {until} is locked, so its figures stand. Nothing was changed: open it again with a reason, or restate a value.</source>
        <translation>{indicator}&#xa0;: la période du {since} au {until} est verrouillée, ses chiffres sont donc arrêtés. Rien n’a été modifié&#xa0;: rouvrez-la avec un motif, ou révisez une valeur.</translation>
    </message>
    <message>
        <source>{indicator}: this value is approved and stands. Nothing was changed: restate it, with the reason.</source>
        <translation>{indicator}&#xa0;: cette valeur est approuvée et arrêtée. Rien n’a été modifié&#xa0;: révisez-la, avec le motif.</translation>
    </message>
    <message>
        <source>{indicator}: parts without a total were not kept. Enter the total too; the parts come to {sum}.</source>
        <translation>{indicator}&#xa0;: des parties sans total n’ont pas été conservées. Saisissez aussi le total&#xa0;; les parties font {sum}.</translation>
    </message>
    <message>
        <source>{indicator}: {number} is below zero, which a count cannot be. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: {number} est inférieur à zéro, ce qu’un dénombrement ne peut être. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator}: this needs two numbers, of how many and out of how many, such as 62/100. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: il faut deux nombres, combien et sur combien, par exemple 62/100. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator}: out of 0 there is no share. Nothing was changed: leave both empty if none is known.</source>
        <translation>{indicator}&#xa0;: sur 0, il n’y a pas de part. Rien n’a été modifié&#xa0;: laissez les deux vides si rien n’est connu.</translation>
    </message>
    <message>
        <source>{indicator}: {number} is no step of this scale, which goes from 1 to {steps}. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: {number} n’est pas un degré de cette échelle, qui va de 1 à {steps}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator}: {day} is after the period, which ends on {until}. Nothing was changed: enter it in the period in which it was reached.</source>
        <translation>{indicator}&#xa0;: le {day} est postérieur à la période, qui se termine le {until}. Rien n’a été modifié&#xa0;: saisissez-le dans la période où il a été atteint.</translation>
    </message>
    <message>
        <source>{indicator}: a milestone is reached on a day, or not yet. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: un jalon est atteint un jour donné, ou pas encore. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator}: this indicator is told in words, not numbers. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: cet indicateur s’exprime en mots, pas en nombres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator}: what is measured here has no parts. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: ce qui est mesuré ici n’a pas de parties. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator}: the part {cell} was given twice. Nothing was changed.</source>
        <translation>{indicator}&#xa0;: la partie {cell} a été donnée deux fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator} is not split {dimension}. Nothing was changed: add that to the indicator first.</source>
        <translation>{indicator} n’est pas désagrégé {dimension}. Rien n’a été modifié&#xa0;: ajoutez-le d’abord à l’indicateur.</translation>
    </message>
    <message>
        <source>“{code}” of {cell} is in no list here. Nothing was changed: choose one of the list.</source>
        <translation>«&#xa0;{code}&#xa0;» de {cell} ne figure dans aucune liste ici. Rien n’a été modifié&#xa0;: choisissez dans la liste.</translation>
    </message>
    <message>
        <source>{indicator}: “{cell}” is no part. Parts are written like sex=female, in the indicator’s order.</source>
        <translation>{indicator}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas une partie. Les parties s’écrivent comme sex=female, dans l’ordre de l’indicateur.</translation>
    </message>
    <message>
        <source>{indicator}: parts {dimension} are given both alone and crossed with another, so people would count twice. Nothing was changed: give them one way.</source>
        <translation>{indicator}&#xa0;: les parties {dimension} sont données à la fois seules et croisées avec d’autres, des personnes compteraient donc deux fois. Rien n’a été modifié&#xa0;: donnez-les d’une seule façon.</translation>
    </message>
    <message>
        <source>{indicator}: the parts {dimension} come to {sum}, which is {left} more than the total of {total}. Nothing was changed: correct a part or the total.</source>
        <translation>{indicator}&#xa0;: les parties {dimension} font {sum}, soit {left} de plus que le total de {total}. Rien n’a été modifié&#xa0;: corrigez une partie ou le total.</translation>
    </message>
    <message>
        <source>{indicator}: the parts {dimension} come to {sum}, which is {left} less than the total of {total}. Nothing was changed: this indicator’s parts must add up.</source>
        <translation>{indicator}&#xa0;: les parties {dimension} font {sum}, soit {left} de moins que le total de {total}. Rien n’a été modifié&#xa0;: les parties de cet indicateur doivent faire le total.</translation>
    </message>
    <message>
        <source>An approved value is not taken away. Nothing was changed: restate it as not known, with the reason.</source>
        <translation>Une valeur approuvée ne se retire pas. Rien n’a été modifié&#xa0;: révisez-la comme non connue, avec le motif.</translation>
    </message>
    <message>
        <source>Only drafts and returned values can be handed in. Nothing was changed.</source>
        <translation>Seules les valeurs en brouillon ou renvoyées peuvent être soumises. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to hand in: no number and no words were entered. Nothing was changed.</source>
        <translation>Il n’y a rien à soumettre&#xa0;: ni nombre ni texte n’a été saisi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only values that were handed in can be approved or returned. Nothing was changed.</source>
        <translation>Seules les valeurs soumises peuvent être approuvées ou renvoyées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say why the value goes back. It was not returned: whoever entered it needs to know what to change.</source>
        <translation>Dites pourquoi la valeur est renvoyée. Elle ne l’a pas été&#xa0;: la personne qui l’a saisie doit savoir quoi changer.</translation>
    </message>
    <message>
        <source>{who} entered this value, so another colleague approves it. It waits for one.</source>
        <translation>{who} a saisi cette valeur, un autre collègue doit donc l’approuver. Elle l’attend.</translation>
    </message>
    <message>
        <source>{who} is not among the colleagues entered here. Nothing was changed: choose who acts, or add the colleague.</source>
        <translation>{who} ne figure pas parmi les collègues saisis ici. Rien n’a été modifié&#xa0;: choisissez qui agit, ou ajoutez le collègue.</translation>
    </message>
    <message>
        <source>Choose a reason and say why. Nothing was changed: what was reported before is printed beside it.</source>
        <translation>Choisissez un motif et dites pourquoi. Rien n’a été modifié&#xa0;: ce qui avait été rapporté est imprimé à côté.</translation>
    </message>
    <message>
        <source>This value is not approved yet, so it can simply be changed. Nothing was restated.</source>
        <translation>Cette valeur n’est pas encore approuvée, elle peut donc simplement être modifiée. Rien n’a été révisé.</translation>
    </message>
    <message>
        <source>This would change nothing, so nothing was restated.</source>
        <translation>Cela ne changerait rien, rien n’a donc été révisé.</translation>
    </message>
    <message>
        <source>This period is locked already, within {since} to {until}. Nothing was changed.</source>
        <translation>Cette période est déjà verrouillée, au sein du {since} au {until}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say why the period is opened again. It stays locked: the reason is kept with it.</source>
        <translation>Dites pourquoi la période est rouverte. Elle reste verrouillée&#xa0;: le motif est conservé avec elle.</translation>
    </message>
    <message>
        <source>{indicator}: a value of the same period and grant was given twice. Only one can stand.</source>
        <translation>{indicator}&#xa0;: une valeur de la même période et de la même subvention a été donnée deux fois. Une seule peut rester.</translation>
    </message>
    <message>
        <source>This period was opened before. Nothing was changed.</source>
        <translation>Cette période a déjà été rouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{result}” cannot stand there: a result stands under another one of its framework, and not under itself or what is below it. It stays where it was.</source>
        <translation>«&#xa0;{result}&#xa0;» ne peut pas être placé là&#xa0;: un résultat se place sous un autre résultat de son cadre, et non sous lui-même ni sous ce qui en dépend. Il reste où il était.</translation>
    </message>
    <message>
        <source>This target was set before. Say why it changes: the first one is kept beside it. It stays as it was.</source>
        <translation>Cette cible avait déjà été fixée. Indiquez pourquoi elle change&#xa0;: la première est conservée à côté. Elle reste comme elle était.</translation>
    </message>
    <message>
        <source>{indicator} has no target for the whole time yet. Set that one first, then spread it over the periods. Nothing was changed.</source>
        <translation>{indicator} n’a pas encore de cible pour toute la durée. Fixez d’abord celle-ci, puis répartissez-la sur les périodes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{indicator} has no periods yet. Enter from when to when the framework runs in its settings, or add a period. Nothing was changed.</source>
        <translation>{indicator} n’a pas encore de périodes. Saisissez dans les paramètres les dates de début et de fin du cadre, ou ajoutez une période. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Every period of {indicator} has a target already. Nothing was changed: a target that was set is changed one by one, with a reason.</source>
        <translation>Chaque période de {indicator} a déjà une cible. Rien n’a été modifié&#xa0;: une cible fixée se modifie une à une, avec un motif.</translation>
    </message>
    <message>
        <source>The period from {since} to {until} is there already. Nothing was added.</source>
        <translation>La période du {since} au {until} existe déjà. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>{source} cannot count towards {indicator}: {indicator} already counts towards {source}, and no indicator may count itself. Nothing was changed.</source>
        <translation>{source} ne peut pas compter pour {indicator}&#xa0;: {indicator} compte déjà pour {source}, et aucun indicateur ne peut se compter lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An expected result of a grant and another indicator cannot be the source at once. Choose one of them; nothing was changed.</source>
        <translation>Un résultat attendu d’une subvention et un autre indicateur ne peuvent pas être la source à la fois. Choisissez l’un des deux&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A factor or weight cannot be below zero. Nothing was changed: tick “left out” where values are not to count.</source>
        <translation>Un facteur ou un poids ne peut pas être inférieur à zéro. Rien n’a été modifié&#xa0;: cochez «&#xa0;exclu&#xa0;» là où des valeurs ne doivent pas compter.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be put together over time that way: a ratio, for instance, is never a sum of percentages. It stays as it was; choose another way over time.</source>
        <translation>Les valeurs de ce type ne peuvent pas être réunies ainsi dans le temps&#xa0;: un ratio, par exemple, n’est jamais une somme de pourcentages. Rien n’a changé&#xa0;; choisissez une autre façon de procéder dans le temps.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be put together over grants that way: steps on a scale, for instance, are not added. It stays as it was; choose another way over grants.</source>
        <translation>Les valeurs de ce type ne peuvent pas être réunies ainsi entre subventions&#xa0;: les niveaux d’une échelle, par exemple, ne s’additionnent pas. Rien n’a changé&#xa0;; choisissez une autre façon de procéder entre subventions.</translation>
    </message>
    <message>
        <source>At most {most} disaggregations can be crossed: with more, hardly anybody could fill the cells. It stays as it was; take one away first.</source>
        <translation>Au plus {most} ventilations peuvent être croisées&#xa0;: au-delà, presque personne ne pourrait remplir les cases. Rien n’a changé&#xa0;; retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>Values, targets or baselines of {indicator} are disaggregated already, so its disaggregation stands. Nothing was changed: make a new indicator where it must be another one.</source>
        <translation>Des valeurs, cibles ou références de {indicator} sont déjà ventilées&#xa0;: sa ventilation ne change donc plus. Rien n’a été modifié&#xa0;: créez un nouvel indicateur s’il en faut une autre.</translation>
    </message>
    <message>
        <source>{indicator} has values already, which would mean something else if what is measured changed. Nothing was changed: make a new indicator instead.</source>
        <translation>{indicator} a déjà des valeurs, qui prendraient un autre sens si l’objet de la mesure changeait. Rien n’a été modifié&#xa0;: créez plutôt un nouvel indicateur.</translation>
    </message>
    <message>
        <source>No file was written: it would not be a valid IATI file. What has to be mended first: {count}; each is named above.</source>
        <translation>Aucun fichier n’a été écrit&#xa0;: il ne serait pas un fichier IITA valide. À corriger d’abord&#xa0;: {count}&#xa0;; chaque point est nommé ci-dessus.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Nothing was changed: choose one of {known}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;». Rien n’a été modifié&#xa0;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a report, so nothing was written. Let it end in .pdf, .docx or .xlsx.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom de rapport&#xa0;; rien n’a été écrit. Faites-le finir par .pdf, .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>The report has no period yet, or one that ends before it begins. Enter its first and last day first.</source>
        <translation>Le rapport n’a pas encore de période, ou elle finit avant de commencer. Saisissez d’abord son premier et son dernier jour.</translation>
    </message>
    <message>
        <source>Reports have no block “{block}”. Nothing was changed.</source>
        <translation>Les rapports n’ont pas de bloc «&#xa0;{block}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A report has at least one block. Nothing was changed: leave one in.</source>
        <translation>Un rapport a au moins un bloc. Rien n’a été modifié&#xa0;: laissez-en un.</translation>
    </message>
    <message>
        <source>The report has no text “{block}” any more. What you wrote was not kept: copy it before you go on.</source>
        <translation>Le rapport n’a plus de texte «&#xa0;{block}&#xa0;». Ce que vous avez écrit n’a pas été conservé&#xa0;: copiez-le avant de continuer.</translation>
    </message>
    <message>
        <source>This report is issued and stays as it is. Nothing was changed: take it up again to make a new version.</source>
        <translation>Ce rapport est diffusé et reste tel quel. Rien n’a été modifié&#xa0;: reprenez-le pour en faire une nouvelle version.</translation>
    </message>
    <message>
        <source>Figures changed since this report was issued, so another language of it would tell other figures. Nothing was issued: take the report up again to make a new version.</source>
        <translation>Des chiffres ont changé depuis la diffusion de ce rapport&#xa0;; une autre langue donnerait d’autres chiffres. Rien n’a été diffusé&#xa0;: reprenez le rapport pour en faire une nouvelle version.</translation>
    </message>
    <message>
        <source>{count} things hold this report back, so it was not issued. They are listed on its page.</source>
        <translation>{count} points retiennent ce rapport&#xa0;; il n’a pas été diffusé. Ils figurent sur sa page.</translation>
    </message>
    <message>
        <source>One thing holds this report back, so it was not issued. It is listed on its page.</source>
        <translation>Un point retient ce rapport&#xa0;; il n’a pas été diffusé. Il figure sur sa page.</translation>
    </message>
    <message>
        <source>Nothing was written: give --out a file whose name ends with {kinds}; “{name}” does not.</source>
        <translation>Rien n’a été écrit&#xa0;: donnez à --out un fichier dont le nom se termine par {kinds}&#xa0;; «&#xa0;{name}&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>The report has no period yet. Enter from when to when it tells; then it can be looked at.</source>
        <translation>Le rapport n’a pas encore de période. Saisissez de quand à quand il porte&#xa0;; il pourra alors être examiné.</translation>
    </message>
    <message>
        <source>{title} works with this workspace and was not anonymised. Take them off the colleagues of grants first.</source>
        <translation>{title} travaille avec cet espace de travail et n’a pas été anonymisé. Retirez d’abord cette personne des collègues des subventions.</translation>
    </message>
    <message>
        <source>{title} was anonymised before. Nothing was changed.</source>
        <translation>{title} a déjà été anonymisé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody is called “{asked}”. Nothing was written.</source>
        <translation>Personne ne s’appelle «&#xa0;{asked}&#xa0;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{count} people are called “{asked}”: {names}. Give the number of the one you mean.</source>
        <translation>{count} personnes s’appellent «&#xa0;{asked}&#xa0;»&#xa0;: {names}. Donnez le numéro de celle que vous voulez.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no group of fields “{name}”.</source>
        <translation>Rien n’a été modifié&#xa0;: il n’existe pas de groupe de champs «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>What was to be kept in the own fields cannot be read as their values. Nothing was changed.</source>
        <translation>Ce qui devait être gardé dans les champs propres ne se lit pas comme leurs valeurs. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no own field “{value}” here. Nothing was changed; own fields are defined under Set up.</source>
        <translation>Il n’y a pas ici de champ propre «&#xa0;{value}&#xa0;». Rien n’a été modifié&#xa0;; les champs propres se définissent sous Réglages.</translation>
    </message>
    <message>
        <source>The list has no column “{value}”. It has: {known}.</source>
        <translation>La liste n’a pas de colonne «&#xa0;{value}&#xa0;». Elle a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a filter. Write it like country=CD, extra.staff&gt;=10 or name~gold.</source>
        <translation>«&#xa0;{value}&#xa0;» ne se lit pas comme un filtre. Écrivez par exemple country=CD, extra.staff&gt;=10 ou name~gold.</translation>
    </message>
    <message>
        <source>No list is written to a file ending in “{value}”, but to: {known}.</source>
        <translation>Aucune liste ne s’écrit dans un fichier finissant par «&#xa0;{value}&#xa0;», mais par&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It needs a name in English or in French. Nothing was changed.</source>
        <translation>Il faut un nom en anglais ou en français. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” is there already. Choose another name.</source>
        <translation>«&#xa0;{value}&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{title}” is filled in for {count} records, so it keeps its type and cannot be removed. Tick “No longer asked” instead: what was entered stays readable.</source>
        <translation>«&#xa0;{title}&#xa0;» est renseigné dans {count} fiches&#xa0;: son type ne change plus et il ne peut pas être supprimé. Cochez plutôt «&#xa0;N’est plus demandé&#xa0;»&#xa0;: ce qui a été saisi reste lisible.</translation>
    </message>
    <message>
        <source>“{title}” is chosen in {count} records, so it cannot be removed. It can be called something else.</source>
        <translation>«&#xa0;{title}&#xa0;» est choisi dans {count} fiches et ne peut donc pas être supprimé. Il peut changer de nom.</translation>
    </message>
    <message>
        <source>{name} leaves {organisation} and cannot begin there on the same day. Nothing was changed: choose another employer, or change the title of the position.</source>
        <translation>{name} quitte {organisation} et ne peut pas y commencer le même jour. Rien n’a été modifié&#xa0;: choisissez un autre employeur ou modifiez l’intitulé du poste.</translation>
    </message>
    <message>
        <source>The position at {organisation} began on {since}, so it cannot have ended before {on}. Nothing was changed: choose a later day, or correct the position first.</source>
        <translation>Le poste auprès de {organisation} a commencé le {since}, il ne peut donc pas avoir pris fin avant le {on}. Rien n’a été modifié&#xa0;: choisissez un jour ultérieur ou corrigez d’abord le poste.</translation>
    </message>
    <message>
        <source>{name} has no position to leave on that day, and no new employer was chosen. Nothing was changed.</source>
        <translation>{name} n’a pas de poste à quitter ce jour-là, et aucun nouvel employeur n’est choisi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say what becomes of “{seat}”: does it follow the person, stay with the organisation, or end? Nothing was changed.</source>
        <translation>Dites ce que devient «&#xa0;{seat}&#xa0;»&#xa0;: suit-il la personne, reste-t-il à l’organisation, ou le mandat prend-il fin&#xa0;? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} cannot follow themselves on a seat. Nothing was changed: choose somebody else, or nobody.</source>
        <translation>{name} ne peut pas se succéder à soi-même. Rien n’a été modifié&#xa0;: choisissez quelqu’un d’autre, ou personne.</translation>
    </message>
    <message>
        <source>Nobody was named. The list stays as it is: choose a person or an organisation, or write a name.</source>
        <translation>Personne n’est nommé. La liste reste telle quelle&#xa0;: choisissez une personne ou une organisation, ou écrivez un nom.</translation>
    </message>
    <message>
        <source>Say from which day the change holds. Nothing was changed.</source>
        <translation>Dites à partir de quel jour le changement vaut. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2026-03-01. Nothing was written.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour. Écrivez-le ainsi&#xa0;: 2026-03-01. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No group has the key “{key}”. There are: {keys}.</source>
        <translation>Aucun groupe n’a la clé «&#xa0;{key}&#xa0;». Il y a&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Say who sits there: a person, an organisation, or both. Nothing was entered.</source>
        <translation>Dites qui siège&#xa0;: une personne, une organisation, ou les deux. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>{who} holds this seat on some of these days. End that term first. Nothing was entered.</source>
        <translation>{who} occupe ce siège certains de ces jours. Terminez d’abord ce mandat. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>There is no such seat on {since}. Its days stand under Seats. Nothing was entered.</source>
        <translation>Ce siège n’existe pas au {since}. Ses dates figurent sous Sièges. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>A term cannot end ({until}) before it begins ({since}). Nothing was changed.</source>
        <translation>Un mandat ne peut pas se terminer ({until}) avant de commencer ({since}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The term of {who} has no end, so none can follow it. End it first. Nothing was entered.</source>
        <translation>Le mandat de {who} n’a pas de fin&#xa0;; aucun ne peut donc le suivre. Terminez-le d’abord. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>{who} is already entered from {since}. Nothing was entered.</source>
        <translation>{who} est déjà saisi à partir du {since}. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>The term of {who} does not run on {since}, so nobody can stand in. Nothing was entered.</source>
        <translation>Le mandat de {who} ne court pas au {since}&#xa0;; personne ne peut donc suppléer. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>{who} cannot stand in for themselves. Choose somebody else. Nothing was entered.</source>
        <translation>{who} ne peut pas se suppléer. Choisissez quelqu’un d’autre. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>{who} already takes part on some of these days. Nothing was entered.</source>
        <translation>{who} participe déjà certains de ces jours. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>This interest has already led to a term. Nothing was entered.</source>
        <translation>Cet intérêt a déjà donné lieu à un mandat. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number: there is no digit in it.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un numéro de téléphone&#xa0;: il ne contient aucun chiffre.</translation>
    </message>
    <message>
        <source>{name} holds no vCard. Nothing was changed: export the contacts again.</source>
        <translation>{name} ne contient aucune vCard. Rien n’a été modifié&#xa0;: exportez de nouveau les contacts.</translation>
    </message>
    <message>
        <source>That is before {day}, the day of the step before it. Nothing was changed: choose a later day.</source>
        <translation>C’est avant le {day}, date de l’étape précédente. Rien n’a été modifié&#xa0;: choisissez une date plus tardive.</translation>
    </message>
    <message>
        <source>That is after {day}, the day of the step after it. Nothing was changed: choose an earlier day.</source>
        <translation>C’est après le {day}, date de l’étape suivante. Rien n’a été modifié&#xa0;: choisissez une date plus proche.</translation>
    </message>
    <message>
        <source>It holds until {day} already. Nothing was changed: choose a later day.</source>
        <translation>Elle vaut déjà jusqu’au {day}. Rien n’a été modifié&#xa0;: choisissez une date plus tardive.</translation>
    </message>
    <message>
        <source>Say in a few words why it stands otherwise than its days say. Nothing was changed.</source>
        <translation>Dites en quelques mots pourquoi le statut diffère de ce que disent les dates. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It has a membership that has not ended. End that one before another begins.</source>
        <translation>Elle a une adhésion qui n’a pas pris fin. Terminez-la avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>Choose the outcome of the vetting. Its answers are kept.</source>
        <translation>Choisissez l’issue de l’examen. Les réponses sont conservées.</translation>
    </message>
    <message>
        <source>Write down the conditions, or why it is declined. The answers are kept; it is not closed yet.</source>
        <translation>Notez les conditions, ou pourquoi la demande est refusée. Les réponses sont conservées&#xa0;; l’examen n’est pas encore clos.</translation>
    </message>
    <message>
        <source>Questions that need an answer have none: {count}. Answer them, or accept with conditions.</source>
        <translation>Questions obligatoires sans réponse&#xa0;: {count}. Répondez-y, ou acceptez sous conditions.</translation>
    </message>
    <message>
        <source>Say how much was paid, or what the thing given is worth. Nothing was noted.</source>
        <translation>Dites combien a été payé, ou ce que vaut la chose donnée. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Its dues of {year} are raised already. Nothing was added.</source>
        <translation>Sa cotisation {year} est déjà établie. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>These are one record already. Nothing was changed.</source>
        <translation>Il s’agit déjà d’une seule et même fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>One of the two was anonymised: who it was is no longer known here. Nothing was changed.</source>
        <translation>L’une des deux fiches a été anonymisée&#xa0;: on ne sait plus ici de qui il s’agissait. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no field {{{name}}}. Write one of these instead: {known}. No letter was made.</source>
        <translation>Il n’y a pas de champ {{{name}}}. Écrivez plutôt&#xa0;: {known}. Aucune lettre n’a été faite.</translation>
    </message>
    <message>
        <source>A brace is not closed, or not opened, at “{words}”. Fields are written like {{organisation}}. No letter was made.</source>
        <translation>Une accolade n’est pas fermée, ou pas ouverte, à «&#xa0;{words}&#xa0;». Les champs s’écrivent comme {{organisation}}. Aucune lettre n’a été faite.</translation>
    </message>
    <message>
        <source>The letters could not be written to {path} ({why}). Nothing was left there: choose another folder.</source>
        <translation>Les lettres n’ont pas pu être écrites dans {path} ({why}). Rien n’y est resté&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}). No letter was written: check the file, or take it off.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({why}). Aucune lettre n’a été écrite&#xa0;: vérifiez le fichier ou retirez-le.</translation>
    </message>
    <message>
        <source>What goes along with “{name}” is more than {most} MB, and most mail servers refuse that. No letter was written: send a link instead.</source>
        <translation>Ce qui accompagne «&#xa0;{name}&#xa0;» dépasse {most} Mo, et la plupart des serveurs de messagerie le refusent. Aucune lettre n’a été écrite&#xa0;: envoyez plutôt un lien.</translation>
    </message>
    <message>
        <source>“{target}” is nothing that a column of contacts tells. Nothing was taken in. Say one of: {known}.</source>
        <translation>«&#xa0;{target}&#xa0;» n’est rien qu’une colonne de contacts puisse dire. Rien n’a été repris. Indiquez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. Nothing was taken in. Name a column by its heading or its letter.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;{column}&#xa0;». Rien n’a été repris. Nommez une colonne par son intitulé ou sa lettre.</translation>
    </message>
    <message>
        <source>“{name}” is neither a PDF nor a Word file. Let the name end in .pdf or .docx, or say --format.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un PDF ni un fichier Word. Terminez le nom par .pdf ou .docx, ou indiquez --format.</translation>
    </message>
    <message>
        <source>“{text}” has no place any more in the edited text. Nothing was changed: write it in by hand, then keep your text.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a plus sa place dans le texte modifié. Rien n’a été changé&#xa0;: reprenez-le à la main, puis gardez votre texte.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was kept: write what you have to say of the block.</source>
        <translation>Un commentaire demande des mots. Rien n’a été gardé&#xa0;: écrivez ce que vous avez à dire du passage.</translation>
    </message>
    <message>
        <source>“{value}” is not a count. Type a whole number, or leave it empty where nobody counted.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un décompte. Saisissez un nombre entier, ou laissez vide si personne n’a compté.</translation>
    </message>
    <message>
        <source>This meeting has no priorities yet. Add them in the tab Priorities, then offer them here.</source>
        <translation>Cette réunion n’a pas encore de priorités. Ajoutez-les dans l’onglet Priorités, puis proposez-les ici.</translation>
    </message>
    <message>
        <source>This poll is anonymous, so its ballots take no names. Add ballots without a name instead.</source>
        <translation>Ce sondage est anonyme&#xa0;: ses bulletins ne portent pas de nom. Ajoutez des bulletins sans nom.</translation>
    </message>
    <message>
        <source>“{value}” says nothing here. Type x or 1 where the answer was chosen; delete takes it away.</source>
        <translation>«&#xa0;{value}&#xa0;» ne dit rien ici. Saisissez x ou 1 si la réponse a été choisie&#xa0;; Suppr l’efface.</translation>
    </message>
    <message>
        <source>“{value}” is not a place. Type 1 for the first, 2 for the second; leave out what was not ranked.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une place. Saisissez 1 pour la première, 2 pour la deuxième&#xa0;; laissez vide ce qui n’a pas été classé.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of dots. Type a whole number from 0.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre de pastilles. Saisissez un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>“{value}” is not a score. Type a whole number from 0 to 5.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une note. Saisissez un nombre entier de 0 à 5.</translation>
    </message>
    <message>
        <source>At least one measure has to count. The weight stays as it was.</source>
        <translation>Une mesure au moins doit compter. Le poids reste inchangé.</translation>
    </message>
    <message>
        <source>Nothing was counted of these priorities yet, so no next step follows. Choose it by hand.</source>
        <translation>Rien n’a encore été compté pour ces priorités&#xa0;: aucune suite n’en découle. Choisissez-la à la main.</translation>
    </message>
    <message>
        <source>“{value}” is not a percentage. Type a whole number from 0 to 100; empty takes the shipped one.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un pourcentage. Saisissez un nombre entier de 0 à 100&#xa0;; vide reprend la valeur livrée.</translation>
    </message>
    <message>
        <source>How long “{title}” takes is not entered, so nobody knows whether it fits. Enter its minutes first.</source>
        <translation>La durée de «&#xa0;{title}&#xa0;» n’est pas saisie&#xa0;: impossible de savoir si elle tient. Saisissez d’abord ses minutes.</translation>
    </message>
    <message>
        <source>“{title}” takes {minutes} min and {left} are left. Nothing was changed: shorten a talk, make the session longer, or put it on the waiting list.</source>
        <translation>«&#xa0;{title}&#xa0;» prend {minutes} min, il en reste {left}. Rien n’a été modifié&#xa0;: raccourcissez une intervention, allongez la séance ou mettez-la en attente.</translation>
    </message>
    <message>
        <source>The call has no words yet. Write them first, then save it as e-mail.</source>
        <translation>L’appel n’a pas encore de texte. Rédigez-le d’abord, puis enregistrez-le comme courriel.</translation>
    </message>
    <message>
        <source>“{value}” is no place in a recording. Write it as 0:42:10 or 42:10.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un moment d’un enregistrement. Écrivez-le comme 0&#xa0;h&#xa0;42&#xa0;min&#xa0;10&#xa0;s.</translation>
    </message>
    <message>
        <source>“{title}” cannot be part of itself. Nothing was moved: put it somewhere else.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas faire partie de lui-même. Rien n’a été déplacé&#xa0;: placez-le ailleurs.</translation>
    </message>
    <message>
        <source>The meeting has no session with the key “{key}”. Its sessions: {keys}.</source>
        <translation>La réunion n’a pas de séance dont la clé soit «&#xa0;{key}&#xa0;». Ses séances&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>The cluster has no title yet. Say what its notes have in common, then make a theme of it.</source>
        <translation>Le groupe de notes n’a pas encore de titre. Dites ce que ses notes ont en commun, puis faites-en un thème.</translation>
    </message>
    <message>
        <source>This meeting has no day yet. Enter when it begins under Overview. Nothing was written.</source>
        <translation>Cette réunion n’a pas encore de date. Saisissez son début sous Aperçu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The meeting begins at {hour}, but at {hour} of which place? Choose its time zone under Overview. Nothing was written.</source>
        <translation>La réunion commence à {hour}, mais à {hour} de quel lieu&#xa0;? Choisissez son fuseau horaire sous Aperçu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This action comes from this meeting: say how it stands in its own list. Nothing was changed.</source>
        <translation>Cette action vient de cette réunion&#xa0;: dites où elle en est dans sa propre liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} holds no reply to an invitation. Nothing was changed: save the mail again as .eml or .ics.</source>
        <translation>{name} ne contient aucune réponse à une invitation. Rien n’a été modifié&#xa0;: enregistrez à nouveau le courriel en .eml ou .ics.</translation>
    </message>
    <message>
        <source>There is nobody to write to: everybody on the list has the invitation as it stands, or has replied. Nothing was written.</source>
        <translation>Il n’y a personne à qui écrire&#xa0;: chacun sur la liste a l’invitation à jour, ou a répondu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Replies would go nowhere: enter the Secretariat’s e-mail under “The alliance and its letterhead” (Ctrl+K). Nothing was written.</source>
        <translation>Les réponses n’arriveraient nulle part&#xa0;: saisissez le courriel du Secrétariat sous «&#xa0;L’alliance et son en-tête&#xa0;» (Ctrl+K). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Everybody’s address may be shown to all only within a work group. Say whose meeting it is, or let each see only their own. Nothing was written.</source>
        <translation>L’adresse de chacun ne peut être montrée à tous qu’au sein d’un groupe de travail. Indiquez à qui est la réunion, ou laissez chacun ne voir que la sienne. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” held no meeting in that time that this edition may show. Nothing was written: choose other days or mark the meetings as held.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a tenu dans cette période aucune réunion que cette édition puisse montrer. Rien n’a été écrit&#xa0;: choisissez d’autres dates ou marquez les réunions comme tenues.</translation>
    </message>
    <message>
        <source>Nobody holds that seat on the day of “{title}”. The other votes stand as they are.</source>
        <translation>Personne n’occupe ce siège le jour de «&#xa0;{title}&#xa0;». Les autres voix restent inchangées.</translation>
    </message>
    <message>
        <source>“{title}” comes from a vote on a grant. Nothing was changed: open it again on the page of the grant.</source>
        <translation>«&#xa0;{title}&#xa0;» vient d’un vote sur une subvention. Rien n’a été modifié&#xa0;: rouvrez-le sur la page de la subvention.</translation>
    </message>
    <message>
        <source>The counts of “{title}” are not complete. It stays open: enter seats, for, against, abstained and recused, 0 where it was nobody.</source>
        <translation>Le décompte de «&#xa0;{title}&#xa0;» est incomplet. Le vote reste ouvert&#xa0;: saisissez sièges, pour, contre, abstentions et récusés, 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>“{title}” has more votes than its {seats} seats. It stays open: look at the counts again.</source>
        <translation>«&#xa0;{title}&#xa0;» a plus de voix que ses {seats} sièges. Le vote reste ouvert&#xa0;: revoyez le décompte.</translation>
    </message>
    <message>
        <source>The rule of “{title}” asks for a majority in each constituency. It stays open: empty the counts and note who voted how.</source>
        <translation>La règle de «&#xa0;{title}&#xa0;» demande une majorité dans chaque collège. Le vote reste ouvert&#xa0;: videz le décompte et notez qui a voté quoi.</translation>
    </message>
    <message>
        <source>No vote on “{title}” is noted yet. It stays open: note who voted how, or enter the counts.</source>
        <translation>Aucune voix n’est encore notée pour «&#xa0;{title}&#xa0;». Le vote reste ouvert&#xa0;: notez qui a voté quoi, ou saisissez le décompte.</translation>
    </message>
    <message>
        <source>A meeting approves minutes of earlier meetings of the same group. Nothing was changed: look at group and day of both.</source>
        <translation>Une réunion approuve les procès-verbaux de réunions antérieures du même groupe. Rien n’a été modifié&#xa0;: vérifiez le groupe et la date des deux.</translation>
    </message>
    <message>
        <source>There is no room yet. Say how many rooms there are; then everybody is given one.</source>
        <translation>Il n’y a pas encore de salle. Dites combien il y en a&#xa0;; chacun en recevra une.</translation>
    </message>
    <message>
        <source>The rooms take {places} people, and {people} need one. Nobody was moved: add a room, or let one take more.</source>
        <translation>Les salles ont {places} places, et {people} personnes en ont besoin. Personne n’a été déplacé&#xa0;: ajoutez une salle, ou augmentez la capacité de l’une d’elles.</translation>
    </message>
    <message>
        <source>This meeting has no item of the kind “breakout groups”. Give one item of its agenda that kind; then it gets rooms.</source>
        <translation>Cette réunion n’a pas de point du type «&#xa0;ateliers&#xa0;». Donnez ce type à un point de l’ordre du jour&#xa0;; il aura alors des salles.</translation>
    </message>
    <message>
        <source>Say which session is meant; “{key}” is none of those in groups: {keys}. Nothing was written.</source>
        <translation>Précisez la séance&#xa0;; «&#xa0;{key}&#xa0;» n’est pas l’une de celles en ateliers&#xa0;: {keys}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{number} is outside what is possible here: from {least} to {most}. Nothing was changed.</source>
        <translation>{number} est hors de ce qui est possible ici&#xa0;: de {least} à {most}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Overdue is not chosen: an open action is overdue once the day it is due has passed. Change the day instead.</source>
        <translation>«&#xa0;En retard&#xa0;» ne se choisit pas&#xa0;: une action ouverte l’est une fois l’échéance passée. Changez plutôt l’échéance.</translation>
    </message>
    <message>
        <source>An action is done on a day. Enter first when it was done; nothing was changed.</source>
        <translation>Une action est faite à une date. Saisissez d’abord quand elle l’a été&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An action is verified by something. Enter first what shows that it was done; nothing was changed.</source>
        <translation>Une action est vérifiée par une preuve. Saisissez d’abord ce qui montre qu’elle a été faite&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{day} has not come yet. What was opened, done or verified lies in the past; nothing was changed.</source>
        <translation>Le {day} n’est pas encore venu. Ce qui est ouvert, fait ou vérifié se situe dans le passé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Done on {done}, opened on {opened}: one of the two days cannot be right. Nothing was changed.</source>
        <translation>Faite le {done}, ouverte le {opened}&#xa0;: l’une des deux dates ne peut être juste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No corrective action stands there any more. Nothing was noted.</source>
        <translation>Plus aucune action corrective n’y figure. Rien n’a été retenu.</translation>
    </message>
    <message>
        <source>Nobody said the category or the province of these actions, so they are no area of need. Enter them first.</source>
        <translation>La catégorie ou la province de ces actions n’est pas indiquée&#xa0;: ce n’est pas une zone de besoin. Saisissez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>This sentence was written by hand: no record says it.</source>
        <translation>Phrase écrite à la main&#xa0;: aucune fiche ne la dit.</translation>
    </message>
    <message>
        <source>This sentence rests on:</source>
        <translation>Cette phrase repose sur&#xa0;:</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Here stand incidents from the ground. Take a table in, or log a report.</source>
        <translation>Ici se trouvent les incidents du terrain. Reprenez un tableau, ou saisissez un signalement.</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
    <message>
        <source>Here stand laws, guidance, standards and programmes around mineral supply chains.</source>
        <translation>Ici se trouvent lois, lignes directrices, normes et programmes autour des chaînes d’approvisionnement en minerais.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Here stand corrective action plans on what incidents, audits, assessments and studies found.</source>
        <translation>Ici se trouvent les plans d’actions correctives sur ce que des incidents, audits, évaluations et études ont constaté.</translation>
    </message>
    <message>
        <source>New mine site</source>
        <translation>Nouveau site minier</translation>
    </message>
    <message>
        <source>Here stand mine sites, with what visits saw there.</source>
        <translation>Ici se trouvent les sites miniers, avec ce que les visites y ont vu.</translation>
    </message>
    <message>
        <source>New field study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Here stand field studies, planned, under way or done.</source>
        <translation>Ici se trouvent les études de terrain, prévues, en cours ou faites.</translation>
    </message>
</context>
<context>
    <name>EvidenceArea</name>
    <message>
        <source>Initiatives, incidents, sites, plans or studies</source>
        <translation>Initiatives, incidents, sites, plans ou études</translation>
    </message>
    <message>
        <source>What it is called, then Enter</source>
        <translation>Le nom, puis Entrée</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Results of surveys it rests on</source>
        <translation>Résultats d’enquêtes sur lesquels elle repose</translation>
    </message>
    <message>
        <source>Cite a key result of a survey</source>
        <translation>Citer un résultat clé d’une enquête</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>None yet. Keep one under Key results of a survey.</source>
        <translation>Aucun pour l’instant. Gardez-en un sous Résultats clés d’une enquête.</translation>
    </message>
    <message>
        <source>Take off: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ExchangeTab</name>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>360Giving JSON and spreadsheets, or any list of grants in English or French. You see first what each row would do.</source>
        <translation>JSON et tableurs 360Giving, ou toute liste de subventions en français ou en anglais. Vous voyez d’abord ce que ferait chaque ligne.</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Reprendre des fichiers…</translation>
    </message>
    <message>
        <source>Files of grants</source>
        <translation>Fichiers de subventions</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Code of a figure</source>
        <translation>Code d’un chiffre</translation>
    </message>
    <message>
        <source>Codes stand beside figures in reports, such as A12-260630</source>
        <translation>Les codes figurent à côté des chiffres dans les rapports, par exemple A12-260630</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Where does this figure come from?</source>
        <translation>D’où vient ce chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>with values not yet approved</source>
        <translation>avec des valeurs non encore approuvées</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Ouvrir l’indicateur</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>In reports that were issued</source>
        <translation>Dans les rapports diffusés</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>diffusé le {day}</translation>
    </message>
    <message>
        <source>{then}, and so it is still</source>
        <translation>{then}, et c’est toujours le cas</translation>
    </message>
    <message>
        <source>{then} then, {now} now</source>
        <translation>{then} alors, {now} aujourd’hui</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Comment il est calculé</translation>
    </message>
    <message>
        <source>Targets that were changed</source>
        <translation>Cibles modifiées</translation>
    </message>
    <message>
        <source>{code} is copied.</source>
        <translation>{code} est copié.</translation>
    </message>
</context>
<context>
    <name>FederalTab</name>
    <message>
        <source>Taken over from the last report to the same funder.</source>
        <translation>Repris du dernier rapport au même bailleur.</translation>
    </message>
    <message>
        <source>For the cover</source>
        <translation>Pour la page de garde</translation>
    </message>
    <message>
        <source>Attachments F and F-2: programme management</source>
        <translation>Annexes F et F-2&#xa0;: gestion du programme</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
</context>
<context>
    <name>FieldGroups</name>
    <message>
        <source>What it is, where and in what it works</source>
        <translation>Ce qu’elle est, où et dans quoi elle travaille</translation>
    </message>
    <message>
        <source>E-mail, phone, further contacts</source>
        <translation>Courriel, téléphone, autres contacts</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Adresses postales</translation>
    </message>
    <message>
        <source>Membership and work groups</source>
        <translation>Adhésion et groupes de travail</translation>
    </message>
    <message>
        <source>Steps before joining, memorandum, renewal, dues</source>
        <translation>Étapes avant l’adhésion, protocole, renouvellement, cotisations</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Étiquettes et notes</translation>
    </message>
    <message>
        <source>Name, position and work groups</source>
        <translation>Nom, poste et groupes de travail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Tags, notes and what was agreed to</source>
        <translation>Étiquettes, notes et consentements</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Avant la réunion</translation>
    </message>
    <message>
        <source>Description for those who cannot see it (English)</source>
        <translation>Description pour qui ne peut pas voir (anglais)</translation>
    </message>
    <message>
        <source>Description for those who cannot see it (French)</source>
        <translation>Description pour qui ne peut pas voir (français)</translation>
    </message>
    <message>
        <source>What this score means (English)</source>
        <translation>Sens de cette note (anglais)</translation>
    </message>
    <message>
        <source>What this score means (French)</source>
        <translation>Sens de cette note (français)</translation>
    </message>
    <message>
        <source>What is promised about names</source>
        <translation>Promesse sur l’anonymat</translation>
    </message>
    <message>
        <source>Has answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Asked about the file</source>
        <translation>Précisions demandées sur le fichier</translation>
    </message>
    <message>
        <source>For whom (English)</source>
        <translation>Pour qui (anglais)</translation>
    </message>
    <message>
        <source>For whom (French)</source>
        <translation>Pour qui (français)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Audience as of</source>
        <translation>Public visé au</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Only choices where</source>
        <translation>Seulement les choix où</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Clôture le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Consent to be named</source>
        <translation>Accord pour être nommé</translation>
    </message>
    <message>
        <source>Consent noted on</source>
        <translation>Accord noté le</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Must satisfy</source>
        <translation>Doit satisfaire</translation>
    </message>
    <message>
        <source>Said when it does not (English)</source>
        <translation>Message sinon (anglais)</translation>
    </message>
    <message>
        <source>Said when it does not (French)</source>
        <translation>Message sinon (français)</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Courriel de contact</translation>
    </message>
    <message>
        <source>Contact (English)</source>
        <translation>Contact (anglais)</translation>
    </message>
    <message>
        <source>Contact (French)</source>
        <translation>Contact (français)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Filled in beforehand</source>
        <translation>Prérempli avec</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Première langue</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>Définition (anglais)</translation>
    </message>
    <message>
        <source>Definition (French)</source>
        <translation>Définition (français)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>How it is due</source>
        <translation>Type d’échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due, in words (English)</source>
        <translation>Échéance en mots (anglais)</translation>
    </message>
    <message>
        <source>Due, in words (French)</source>
        <translation>Échéance en mots (français)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Number where it came from</source>
        <translation>Numéro d’origine</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Figure behind it</source>
        <translation>Chiffre à l’appui</translation>
    </message>
    <message>
        <source>Number in a public register</source>
        <translation>Numéro dans un registre public</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Applicant, if a person</source>
        <translation>Demandeur, si c’est une personne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Amount added up</source>
        <translation>Montant totalisé</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Sur le tableau</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <source>Annex II risk</source>
        <translation>Risque de l’annexe II</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Sector or chiefdom</source>
        <translation>Secteur ou chefferie</translation>
    </message>
    <message>
        <source>Groupement</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Village or mine</source>
        <translation>Village ou mine</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Site minier</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Stage of the chain</source>
        <translation>Maillon de la chaîne</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Alleged actor</source>
        <translation>Acteur présumé</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Public ou privé</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Ce qui a été signalé</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Sharing agreed to</source>
        <translation>Partage consenti</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Why it persists</source>
        <translation>Pourquoi il persiste</translation>
    </message>
    <message>
        <source>Accepted by the reporter</source>
        <translation>Accepté par le déclarant</translation>
    </message>
    <message>
        <source>Accepted by the community</source>
        <translation>Accepté par la communauté</translation>
    </message>
    <message>
        <source>Accepted by the authority</source>
        <translation>Accepté par l’autorité</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Code du cas</translation>
    </message>
    <message>
        <source>Next step due on</source>
        <translation>Prochaine étape pour le</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Legal force</source>
        <translation>Force juridique</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Tenue par</translation>
    </message>
    <message>
        <source>Grant of the alliance</source>
        <translation>Subvention de l’alliance</translation>
    </message>
    <message>
        <source>Part of the chain</source>
        <translation>Partie de la chaîne</translation>
    </message>
    <message>
        <source>From (year)</source>
        <translation>De (année)</translation>
    </message>
    <message>
        <source>Until (year)</source>
        <translation>Jusqu’à (année)</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>En vigueur le</translation>
    </message>
    <message>
        <source>Producer inclusion</source>
        <translation>Inclusion des producteurs</translation>
    </message>
    <message>
        <source>How producers are included (English)</source>
        <translation>Comment les producteurs sont inclus (anglais)</translation>
    </message>
    <message>
        <source>How producers are included (French)</source>
        <translation>Comment les producteurs sont inclus (français)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Cited work</source>
        <translation>Ouvrage cité</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Other initiative</source>
        <translation>Autre initiative</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Producer groups</source>
        <translation>Groupes de producteurs</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Producer group</source>
        <translation>Groupe de producteurs</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Representation aimed at</source>
        <translation>Représentation visée</translation>
    </message>
    <message>
        <source>Participation aimed at</source>
        <translation>Participation visée</translation>
    </message>
    <message>
        <source>Who could do it</source>
        <translation>Qui pourrait le faire</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Field study</source>
        <translation>Étude de terrain</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Passé le</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Which incidents</source>
        <translation>Quels incidents</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cluster of incidents</source>
        <translation>Groupe d’incidents</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plan d’actions correctives</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>Dans les rapports</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Code du lieu</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>Exploité par</translation>
    </message>
    <message>
        <source>Status of</source>
        <translation>Statut du</translation>
    </message>
    <message>
        <source>Status according to</source>
        <translation>Statut selon</translation>
    </message>
    <message>
        <source>Mining title</source>
        <translation>Titre minier</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Coordinates may be shown</source>
        <translation>Coordonnées montrables</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Dangers</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Visité le</translation>
    </message>
    <message>
        <source>On the site itself</source>
        <translation>Sur le site même</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Code of the visit</source>
        <translation>Code de la visite</translation>
    </message>
    <message>
        <source>Pits</source>
        <translation>Puits</translation>
    </message>
    <message>
        <source>Armed presence</source>
        <translation>Présence armée</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>Groupes armés</translation>
    </message>
    <message>
        <source>Interference</source>
        <translation>Ingérence</translation>
    </message>
    <message>
        <source>State services</source>
        <translation>Services de l’État</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Mercure</translation>
    </message>
    <message>
        <source>Children under 15</source>
        <translation>Enfants de moins de 15 ans</translation>
    </message>
    <message>
        <source>Women at work</source>
        <translation>Femmes au travail</translation>
    </message>
    <message>
        <source>Workers counted</source>
        <translation>Travailleurs comptés</translation>
    </message>
    <message>
        <source>Other columns of the source</source>
        <translation>Autres colonnes de la source</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Caption (English)</source>
        <translation>Légende (anglais)</translation>
    </message>
    <message>
        <source>Caption (French)</source>
        <translation>Légende (français)</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Kept by the programme</source>
        <translation>Tenu par le programme</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Finding (English)</source>
        <translation>Constat (anglais)</translation>
    </message>
    <message>
        <source>Finding (French)</source>
        <translation>Constat (français)</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Support needed (English)</source>
        <translation>Appui nécessaire (anglais)</translation>
    </message>
    <message>
        <source>Support needed (French)</source>
        <translation>Appui nécessaire (français)</translation>
    </message>
    <message>
        <source>Organisation in charge</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Closed actions</source>
        <translation>Actions closes</translation>
    </message>
    <message>
        <source>Median days open</source>
        <translation>Jours ouverts (médiane)</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Financée par</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Replicates</source>
        <translation>Reproduit</translation>
    </message>
    <message>
        <source>Objectives (English)</source>
        <translation>Objectifs (anglais)</translation>
    </message>
    <message>
        <source>Objectives (French)</source>
        <translation>Objectifs (français)</translation>
    </message>
    <message>
        <source>Phases (English)</source>
        <translation>Phases (anglais)</translation>
    </message>
    <message>
        <source>Phases (French)</source>
        <translation>Phases (français)</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Months in the field</source>
        <translation>Mois sur le terrain</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>People in a team</source>
        <translation>Personnes par équipe</translation>
    </message>
    <message>
        <source>A woman and a man in each team</source>
        <translation>Une femme et un homme par équipe</translation>
    </message>
    <message>
        <source>Sites a team, at least</source>
        <translation>Sites par équipe, au moins</translation>
    </message>
    <message>
        <source>Sites a team, at most</source>
        <translation>Sites par équipe, au plus</translation>
    </message>
    <message>
        <source>Ethics approved by</source>
        <translation>Éthique approuvée par</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Adultes seulement</translation>
    </message>
    <message>
        <source>Sample (English)</source>
        <translation>Échantillon (anglais)</translation>
    </message>
    <message>
        <source>Sample (French)</source>
        <translation>Échantillon (français)</translation>
    </message>
    <message>
        <source>Findings (English)</source>
        <translation>Résultats (anglais)</translation>
    </message>
    <message>
        <source>Findings (French)</source>
        <translation>Résultats (français)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>Paru le</translation>
    </message>
    <message>
        <source>Wrapped key</source>
        <translation>Clé enveloppée</translation>
    </message>
    <message>
        <source>Bound to the entry before</source>
        <translation>Lié à l’entrée précédente</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>De l’étape</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Vers l’étape</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Quorum is a share of</source>
        <translation>Le quorum est une part de</translation>
    </message>
    <message>
        <source>Exactly that share is a quorum</source>
        <translation>Cette part exactement suffit au quorum</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Majority is a share of</source>
        <translation>La majorité est une part de</translation>
    </message>
    <message>
        <source>Exactly the share is enough</source>
        <translation>La part exacte suffit</translation>
    </message>
    <message>
        <source>Those who abstain count for the quorum</source>
        <translation>Les abstentions comptent pour le quorum</translation>
    </message>
    <message>
        <source>Majority in each constituency, too</source>
        <translation>Majorité dans chaque collège aussi</translation>
    </message>
    <message>
        <source>Reviews due on</source>
        <translation>Évaluations attendues le</translation>
    </message>
    <message>
        <source>Committee decides on</source>
        <translation>Le comité décide le</translation>
    </message>
    <message>
        <source>Voting rule</source>
        <translation>Règle de vote</translation>
    </message>
    <message>
        <source>Concept note first</source>
        <translation>Note conceptuelle d’abord</translation>
    </message>
    <message>
        <source>Form for concept notes</source>
        <translation>Formulaire de note conceptuelle</translation>
    </message>
    <message>
        <source>Form for proposals</source>
        <translation>Formulaire de proposition</translation>
    </message>
    <message>
        <source>Rubric for reviews</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Due diligence checklist</source>
        <translation>Liste de vérification préalable</translation>
    </message>
    <message>
        <source>Form for reports</source>
        <translation>Formulaire de rapport</translation>
    </message>
    <message>
        <source>Reviews for each application</source>
        <translation>Évaluations par candidature</translation>
    </message>
    <message>
        <source>Others’ scores are seen</source>
        <translation>Les notes des autres sont visibles</translation>
    </message>
    <message>
        <source>Points apart that count as disagreement</source>
        <translation>Écart de points valant désaccord</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Dotation</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Règles d’éligibilité</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Summary (English)</source>
        <translation>Résumé (anglais)</translation>
    </message>
    <message>
        <source>Summary (French)</source>
        <translation>Résumé (français)</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>À cette étape depuis</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Marqueur genre</translation>
    </message>
    <message>
        <source>Why this gender marker</source>
        <translation>Motif du marqueur genre</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerais</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Provinces</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Number it came from</source>
        <translation>Numéro d’origine</translation>
    </message>
    <message>
        <source>Commissioned by the alliance</source>
        <translation>Commandée par l’alliance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not spent</source>
        <translation>Non dépensé</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Record as taken in</source>
        <translation>Enregistrement d’origine</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Formulée le</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Comment elle a été levée</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>First results (English)</source>
        <translation>Premiers résultats (anglais)</translation>
    </message>
    <message>
        <source>First results (French)</source>
        <translation>Premiers résultats (français)</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Why it was taken late</source>
        <translation>Motif de l’acceptation tardive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation>Remplacée par une autre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Came back in</source>
        <translation>Revenue dans</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Appréciée le</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Appréciée par</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notée le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Mode de scrutin</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Cast on</source>
        <translation>Voté le</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>A voté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Rapport dû</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Rédigée le</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Transmise le</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Concluante</translation>
    </message>
    <message>
        <source>Pooled fund</source>
        <translation>Fonds commun</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Usage autorisé</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Signed by the alliance</source>
        <translation>Signée par l’alliance</translation>
    </message>
    <message>
        <source>Signed by the grantee</source>
        <translation>Signée par le bénéficiaire</translation>
    </message>
    <message>
        <source>Signed for the grantee by</source>
        <translation>Signée pour le bénéficiaire par</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Taux du</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source du taux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>First release by</source>
        <translation>Premier accord par</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Premier accord</translation>
    </message>
    <message>
        <source>Second release by</source>
        <translation>Second accord par</translation>
    </message>
    <message>
        <source>Second release</source>
        <translation>Second accord</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Why it was returned</source>
        <translation>Motif du renvoi</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vaut à partir du</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’il change</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Currency paid</source>
        <translation>Monnaie payée</translation>
    </message>
    <message>
        <source>Amount in the grant’s currency</source>
        <translation>Montant dans la monnaie de la subvention</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Speaks for the organisation</source>
        <translation>Parle pour l’organisation</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Version du formulaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Audience frozen</source>
        <translation>Public figé le</translation>
    </message>
    <message>
        <source>Text as generated</source>
        <translation>Texte généré</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Work groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Guidance for the interviewer (English)</source>
        <translation>Consigne pour l’enquêteur (anglais)</translation>
    </message>
    <message>
        <source>Guidance for the interviewer (French)</source>
        <translation>Consigne pour l’enquêteur (français)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hint (English)</source>
        <translation>Aide (anglais)</translation>
    </message>
    <message>
        <source>Hint (French)</source>
        <translation>Aide (français)</translation>
    </message>
    <message>
        <source>Came with the import</source>
        <translation>Venu avec l’importation</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Everything here is invented, for training</source>
        <translation>Tout est inventé, pour la formation</translation>
    </message>
    <message>
        <source>Words of the invitation (English)</source>
        <translation>Texte de l’invitation (anglais)</translation>
    </message>
    <message>
        <source>Words of the invitation (French)</source>
        <translation>Texte de l’invitation (français)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Kept from the workbook</source>
        <translation>Conservé du classeur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label (English)</source>
        <translation>Libellé (anglais)</translation>
    </message>
    <message>
        <source>Label (French)</source>
        <translation>Libellé (français)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Stands for no answer</source>
        <translation>Vaut absence de réponse</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Nom (anglais)</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>Nom (français)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <source>Which meeting of its kind (9 for the ninth)</source>
        <translation>Rang parmi les réunions de ce type (9 pour la neuvième)</translation>
    </message>
    <message>
        <source>Organisation as invited</source>
        <translation>Organisation invitée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Asks for other words</source>
        <translation>Demande une précision</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>Person as invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Same survey before</source>
        <translation>Même enquête auparavant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>Mission (anglais)</translation>
    </message>
    <message>
        <source>Purpose (French)</source>
        <translation>Mission (français)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>Question (anglais)</translation>
    </message>
    <message>
        <source>Question (French)</source>
        <translation>Question (français)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reading of the result (English)</source>
        <translation>Lecture du résultat (anglais)</translation>
    </message>
    <message>
        <source>Reading of the result (French)</source>
        <translation>Lecture du résultat (français)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Time as the file told it</source>
        <translation>Heure telle qu’écrite dans le fichier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Asked only if</source>
        <translation>Posée seulement si</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>Words of the reminder (English)</source>
        <translation>Texte de la relance (anglais)</translation>
    </message>
    <message>
        <source>Words of the reminder (French)</source>
        <translation>Texte de la relance (français)</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Report-back (English)</source>
        <translation>Restitution (anglais)</translation>
    </message>
    <message>
        <source>Report-back (French)</source>
        <translation>Restitution (français)</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Said when it is missing (English)</source>
        <translation>Message si elle manque (anglais)</translation>
    </message>
    <message>
        <source>Said when it is missing (French)</source>
        <translation>Message si elle manque (français)</translation>
    </message>
    <message>
        <source>Respondent as written</source>
        <translation>Répondant tel qu’écrit</translation>
    </message>
    <message>
        <source>Set of answers</source>
        <translation>Jeu de réponses</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Shape of the file</source>
        <translation>Forme du fichier</translation>
    </message>
    <message>
        <source>Came with PPA Desk</source>
        <translation>Fourni avec PPA Desk</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Plus petit groupe montré</translation>
    </message>
    <message>
        <source>Counts at closing</source>
        <translation>Décompte à la clôture</translation>
    </message>
    <message>
        <source>Version as an XLSForm writes it</source>
        <translation>Version telle qu’un XLSForm l’écrit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>Degré d’engagement</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Votes counted</source>
        <translation>Voix comptées</translation>
    </message>
    <message>
        <source>Length of a term (months)</source>
        <translation>Durée du mandat (mois)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Code for free text</source>
        <translation>Code de texte libre</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Texte (anglais)</translation>
    </message>
    <message>
        <source>Text (French)</source>
        <translation>Texte (français)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Titre (anglais)</translation>
    </message>
    <message>
        <source>Title (French)</source>
        <translation>Titre (français)</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Code personnel</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Topic (English)</source>
        <translation>Sujet (anglais)</translation>
    </message>
    <message>
        <source>Topic (French)</source>
        <translation>Sujet (français)</translation>
    </message>
    <message>
        <source>Recalculated when this changes</source>
        <translation>Recalculé quand ceci change</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Several answers of one organisation</source>
        <translation>Plusieurs réponses d’une organisation</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Droit de vote</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>In words (English)</source>
        <translation>En mots (anglais)</translation>
    </message>
    <message>
        <source>In words (French)</source>
        <translation>En mots (français)</translation>
    </message>
    <message>
        <source>Work group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>Pour l’année</translation>
    </message>
    <message>
        <source>Results framework</source>
        <translation>Cadre de résultats</translation>
    </message>
    <message>
        <source>Month in which a year begins</source>
        <translation>Mois où commence l’année</translation>
    </message>
    <message>
        <source>On track from (%)</source>
        <translation>En bonne voie à partir de (%)</translation>
    </message>
    <message>
        <source>At risk from (%)</source>
        <translation>À risque à partir de (%)</translation>
    </message>
    <message>
        <source>Exceeded above (%)</source>
        <translation>Dépassé au-dessus de (%)</translation>
    </message>
    <message>
        <source>Explain differences of more than (%)</source>
        <translation>Expliquer les écarts de plus de (%)</translation>
    </message>
    <message>
        <source>Count the running period by its days</source>
        <translation>Compter la période en cours au prorata des jours</translation>
    </message>
    <message>
        <source>An example, not adopted</source>
        <translation>Un exemple, non adopté</translation>
    </message>
    <message>
        <source>Identifier of the activity (IATI)</source>
        <translation>Identifiant de l’activité (IITA)</translation>
    </message>
    <message>
        <source>Reporting organisation’s number (IATI)</source>
        <translation>Numéro de l’organisation déclarante (IITA)</translation>
    </message>
    <message>
        <source>Type of reporting organisation</source>
        <translation>Type d’organisation déclarante</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Type of aid</source>
        <translation>Type d’aide</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Statement (English)</source>
        <translation>Énoncé (anglais)</translation>
    </message>
    <message>
        <source>Statement (French)</source>
        <translation>Énoncé (français)</translation>
    </message>
    <message>
        <source>Explanation (English)</source>
        <translation>Explication (anglais)</translation>
    </message>
    <message>
        <source>Explanation (French)</source>
        <translation>Explication (français)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Qui le suit</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>What is done about it (English)</source>
        <translation>Mesures prises (anglais)</translation>
    </message>
    <message>
        <source>What is done about it (French)</source>
        <translation>Mesures prises (français)</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>What it did to the work (English)</source>
        <translation>Effet sur le travail (anglais)</translation>
    </message>
    <message>
        <source>What it did to the work (French)</source>
        <translation>Effet sur le travail (français)</translation>
    </message>
    <message>
        <source>Learned on</source>
        <translation>Appris le</translation>
    </message>
    <message>
        <source>Evidence (English)</source>
        <translation>Éléments probants (anglais)</translation>
    </message>
    <message>
        <source>Evidence (French)</source>
        <translation>Éléments probants (français)</translation>
    </message>
    <message>
        <source>What was changed (English)</source>
        <translation>Ce qui a été modifié (anglais)</translation>
    </message>
    <message>
        <source>What was changed (French)</source>
        <translation>Ce qui a été modifié (français)</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>Verrouillé le</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Verrouillé par</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Rouvert le</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>Rouvert par</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Pourquoi il a été rouvert</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>Unité (anglais)</translation>
    </message>
    <message>
        <source>Unit (French)</source>
        <translation>Unité (français)</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>Ce qui est mieux</translation>
    </message>
    <message>
        <source>Percentage shown first</source>
        <translation>Pourcentage mis en avant</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Over grants</source>
        <translation>Entre subventions</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Décimales affichées</translation>
    </message>
    <message>
        <source>Steps of the scale (English)</source>
        <translation>Échelons de l’échelle (anglais)</translation>
    </message>
    <message>
        <source>Steps of the scale (French)</source>
        <translation>Échelons de l’échelle (français)</translation>
    </message>
    <message>
        <source>Disaggregated</source>
        <translation>Désagrégation</translation>
    </message>
    <message>
        <source>Parts must add up to the total</source>
        <translation>Les parties doivent égaler le total</translation>
    </message>
    <message>
        <source>The running total includes the baseline</source>
        <translation>Le cumul comprend la valeur de référence</translation>
    </message>
    <message>
        <source>Where values come from</source>
        <translation>Origine des valeurs</translation>
    </message>
    <message>
        <source>Rule of the source</source>
        <translation>Règle de la source</translation>
    </message>
    <message>
        <source>Rationale (English)</source>
        <translation>Justification (anglais)</translation>
    </message>
    <message>
        <source>Rationale (French)</source>
        <translation>Justification (français)</translation>
    </message>
    <message>
        <source>Data source (English)</source>
        <translation>Source des données (anglais)</translation>
    </message>
    <message>
        <source>Data source (French)</source>
        <translation>Source des données (français)</translation>
    </message>
    <message>
        <source>Method of collection (English)</source>
        <translation>Méthode de collecte (anglais)</translation>
    </message>
    <message>
        <source>Method of collection (French)</source>
        <translation>Méthode de collecte (français)</translation>
    </message>
    <message>
        <source>Means of verification (English)</source>
        <translation>Moyens de vérification (anglais)</translation>
    </message>
    <message>
        <source>Means of verification (French)</source>
        <translation>Moyens de vérification (français)</translation>
    </message>
    <message>
        <source>How targets were set (English)</source>
        <translation>Fondement des cibles (anglais)</translation>
    </message>
    <message>
        <source>How targets were set (French)</source>
        <translation>Fondement des cibles (français)</translation>
    </message>
    <message>
        <source>Known limits (English)</source>
        <translation>Limites connues (anglais)</translation>
    </message>
    <message>
        <source>Known limits (French)</source>
        <translation>Limites connues (français)</translation>
    </message>
    <message>
        <source>Changes to the indicator (English)</source>
        <translation>Modifications de l’indicateur (anglais)</translation>
    </message>
    <message>
        <source>Changes to the indicator (French)</source>
        <translation>Modifications de l’indicateur (français)</translation>
    </message>
    <message>
        <source>Conclusion (English)</source>
        <translation>Conclusion (anglais)</translation>
    </message>
    <message>
        <source>Conclusion (French)</source>
        <translation>Conclusion (français)</translation>
    </message>
    <message>
        <source>Comment (English)</source>
        <translation>Commentaire (anglais)</translation>
    </message>
    <message>
        <source>Comment (French)</source>
        <translation>Commentaire (français)</translation>
    </message>
    <message>
        <source>Before (English)</source>
        <translation>Avant (anglais)</translation>
    </message>
    <message>
        <source>Before (French)</source>
        <translation>Avant (français)</translation>
    </message>
    <message>
        <source>After (English)</source>
        <translation>Après (anglais)</translation>
    </message>
    <message>
        <source>After (French)</source>
        <translation>Après (français)</translation>
    </message>
    <message>
        <source>Quotation (English)</source>
        <translation>Citation (anglais)</translation>
    </message>
    <message>
        <source>Quotation (French)</source>
        <translation>Citation (français)</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Code in a funder’s list</source>
        <translation>Code dans la liste d’un bailleur</translation>
    </message>
    <message>
        <source>Funder’s list</source>
        <translation>Liste du bailleur</translation>
    </message>
    <message>
        <source>Check data quality every so many months</source>
        <translation>Contrôler la qualité tous les (mois)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Révisé le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Expected result of the grant</source>
        <translation>Résultat attendu de la subvention</translation>
    </message>
    <message>
        <source>Indicator that counts towards it</source>
        <translation>Indicateur pris en compte</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Parts that count</source>
        <translation>Parties comptées</translation>
    </message>
    <message>
        <source>Other grant</source>
        <translation>Autre subvention</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>What is to be done (English)</source>
        <translation>Ce qui est à faire (anglais)</translation>
    </message>
    <message>
        <source>What is to be done (French)</source>
        <translation>Ce qui est à faire (français)</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Soumis le</translation>
    </message>
    <message>
        <source>Value it belongs to</source>
        <translation>Valeur d’origine</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Texte avant</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Texte après</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Retraité le</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Award number</source>
        <translation>Numéro d’octroi</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Shape of reports</source>
        <translation>Modèle de rapport</translation>
    </message>
    <message>
        <source>Data as known on</source>
        <translation>Données arrêtées au</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Rapport final</translation>
    </message>
    <message>
        <source>Include values not yet approved</source>
        <translation>Inclure les valeurs non encore approuvées</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Diffusé le</translation>
    </message>
    <message>
        <source>Sealed figures</source>
        <translation>Chiffres scellés</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Basis is accrual</source>
        <translation>Comptabilité d’engagement</translation>
    </message>
    <message>
        <source>10a Cash receipts</source>
        <translation>10a Encaissements</translation>
    </message>
    <message>
        <source>10b Cash disbursements</source>
        <translation>10b Décaissements</translation>
    </message>
    <message>
        <source>10d Total federal funds authorized</source>
        <translation>10d Total des fonds fédéraux autorisés</translation>
    </message>
    <message>
        <source>10e Federal share of expenditures</source>
        <translation>10e Part fédérale des dépenses</translation>
    </message>
    <message>
        <source>10f Federal share of unliquidated obligations</source>
        <translation>10f Part fédérale des engagements non liquidés</translation>
    </message>
    <message>
        <source>10i Recipient share required</source>
        <translation>10i Part exigée du bénéficiaire</translation>
    </message>
    <message>
        <source>10j Recipient share of expenditures</source>
        <translation>10j Part du bénéficiaire dans les dépenses</translation>
    </message>
    <message>
        <source>10l Program income earned</source>
        <translation>10l Recettes du programme</translation>
    </message>
    <message>
        <source>10m Program income expended, deduction</source>
        <translation>10m Recettes dépensées, déduction</translation>
    </message>
    <message>
        <source>10n Program income expended, addition</source>
        <translation>10n Recettes dépensées, addition</translation>
    </message>
    <message>
        <source>11a Type of indirect expense</source>
        <translation>11a Type de frais indirects</translation>
    </message>
    <message>
        <source>11b Rate</source>
        <translation>11b Taux</translation>
    </message>
    <message>
        <source>11c Period from</source>
        <translation>11c Période du</translation>
    </message>
    <message>
        <source>11c Period to</source>
        <translation>11c Période au</translation>
    </message>
    <message>
        <source>11d Base</source>
        <translation>11d Assiette</translation>
    </message>
    <message>
        <source>11f Federal share of indirect expense</source>
        <translation>11f Part fédérale des frais indirects</translation>
    </message>
    <message>
        <source>12 Remarks</source>
        <translation>12 Observations</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Recueilli le</translation>
    </message>
    <message>
        <source>Another name than theirs</source>
        <translation>Nom d’emprunt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Résolu le</translation>
    </message>
    <message>
        <source>Aim (English)</source>
        <translation>Objectif (anglais)</translation>
    </message>
    <message>
        <source>Aim (French)</source>
        <translation>Objectif (français)</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Paper of documents</source>
        <translation>Papier des documents</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Consideration (English)</source>
        <translation>Élément à considérer (anglais)</translation>
    </message>
    <message>
        <source>Consideration (French)</source>
        <translation>Élément à considérer (français)</translation>
    </message>
    <message>
        <source>Decision (English)</source>
        <translation>Décision (anglais)</translation>
    </message>
    <message>
        <source>Decision (French)</source>
        <translation>Décision (français)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>Type de formulaire</translation>
    </message>
    <message>
        <source>Answer offered (English)</source>
        <translation>Réponse proposée (anglais)</translation>
    </message>
    <message>
        <source>Answer offered (French)</source>
        <translation>Réponse proposée (français)</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Name in the data</source>
        <translation>Nom dans les données</translation>
    </message>
    <message>
        <source>What is asked (English)</source>
        <translation>Question posée (anglais)</translation>
    </message>
    <message>
        <source>What is asked (French)</source>
        <translation>Question posée (français)</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Result in a sentence (English)</source>
        <translation>Résultat en une phrase (anglais)</translation>
    </message>
    <message>
        <source>Result in a sentence (French)</source>
        <translation>Résultat en une phrase (français)</translation>
    </message>
    <message>
        <source>Consent to show it</source>
        <translation>Accord pour le montrer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Group that meets</source>
        <translation>Groupe qui se réunit</translation>
    </message>
    <message>
        <source>Text as edited</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Écrite en</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>Answer (English)</source>
        <translation>Réponse (anglais)</translation>
    </message>
    <message>
        <source>Answer (French)</source>
        <translation>Réponse (français)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Work group asked</source>
        <translation>Groupe de travail interrogé</translation>
    </message>
    <message>
        <source>Speaker’s organisation</source>
        <translation>Organisation de l’intervenant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What it does (English)</source>
        <translation>Ce qu’elle fait (anglais)</translation>
    </message>
    <message>
        <source>What it does (French)</source>
        <translation>Ce qu’elle fait (français)</translation>
    </message>
    <message>
        <source>Seat in</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Number where they came from</source>
        <translation>Numéro dans la source</translation>
    </message>
    <message>
        <source>Wants to join since</source>
        <translation>Souhaite adhérer depuis</translation>
    </message>
    <message>
        <source>Vetting began</source>
        <translation>Début de l’examen</translation>
    </message>
    <message>
        <source>Dormant since</source>
        <translation>En sommeil depuis</translation>
    </message>
    <message>
        <source>To be renewed by</source>
        <translation>À renouveler avant le</translation>
    </message>
    <message>
        <source>Memorandum signed</source>
        <translation>Protocole signé le</translation>
    </message>
    <message>
        <source>Memorandum valid until</source>
        <translation>Protocole valable jusqu’au</translation>
    </message>
    <message>
        <source>Status, decided otherwise</source>
        <translation>Statut décidé autrement</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Why it is decided otherwise</source>
        <translation>Pourquoi il est décidé autrement</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Membre jusqu’au</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturée le</translation>
    </message>
    <message>
        <source>Payable by</source>
        <translation>Payable avant le</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonérée</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>Amount or worth</source>
        <translation>Montant ou valeur</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Where consent is noted</source>
        <translation>Où le consentement est noté</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisée le</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vaut jusqu’au</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Members sit on seats</source>
        <translation>On y siège sur des sièges</translation>
    </message>
    <message>
        <source>Charter (English)</source>
        <translation>Charte (anglais)</translation>
    </message>
    <message>
        <source>Charter (French)</source>
        <translation>Charte (français)</translation>
    </message>
    <message>
        <source>Tell about the end of terms this many days before</source>
        <translation>Signaler la fin des mandats tant de jours avant</translation>
    </message>
    <message>
        <source>An interest is old after this many days</source>
        <translation>Un intérêt est ancien après tant de jours</translation>
    </message>
    <message>
        <source>Terms in a row, at most</source>
        <translation>Mandats de suite, au plus</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Filled by (English)</source>
        <translation>Pourvu par (anglais)</translation>
    </message>
    <message>
        <source>Filled by (French)</source>
        <translation>Pourvu par (français)</translation>
    </message>
    <message>
        <source>When its holder changes employer</source>
        <translation>Quand son titulaire change d’employeur</translation>
    </message>
    <message>
        <source>Requirements (English)</source>
        <translation>Exigences (anglais)</translation>
    </message>
    <message>
        <source>Requirements (French)</source>
        <translation>Exigences (français)</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Supplée</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pourquoi il a pris fin</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>Nom tel qu’écrit</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ propre</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Starts at (h:mm:ss)</source>
        <translation>Commence à (h, min, s)</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Fin à</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Lien pour participer</translation>
    </message>
    <message>
        <source>How else to join</source>
        <translation>Autre moyen de participer</translation>
    </message>
    <message>
        <source>Invitation (English)</source>
        <translation>Invitation (anglais)</translation>
    </message>
    <message>
        <source>Invitation (French)</source>
        <translation>Invitation (français)</translation>
    </message>
    <message>
        <source>Name in calendars</source>
        <translation>Nom dans les agendas</translation>
    </message>
    <message>
        <source>Changes since the first invitation</source>
        <translation>Changements depuis la première invitation</translation>
    </message>
    <message>
        <source>State of the last invitation</source>
        <translation>État de la dernière invitation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Counts as present from (minutes)</source>
        <translation>Compte comme présent à partir de (minutes)</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Call closes on</source>
        <translation>Clôture de l’appel</translation>
    </message>
    <message>
        <source>Call for talks (English)</source>
        <translation>Appel à interventions (anglais)</translation>
    </message>
    <message>
        <source>Call for talks (French)</source>
        <translation>Appel à interventions (français)</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Conduite par</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Proposée le</translation>
    </message>
    <message>
        <source>What it is about (English)</source>
        <translation>Sujet (anglais)</translation>
    </message>
    <message>
        <source>What it is about (French)</source>
        <translation>Sujet (français)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitateur</translation>
    </message>
    <message>
        <source>Room for at most</source>
        <translation>Places au plus</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Part of the board</source>
        <translation>Partie du tableau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Votes on it</source>
        <translation>Voix reçues</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Pastilles par personne</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Stands for the priority</source>
        <translation>Représente la priorité</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Suivie par</translation>
    </message>
    <message>
        <source>Reason for another step (English)</source>
        <translation>Raison d’une autre suite (anglais)</translation>
    </message>
    <message>
        <source>Reason for another step (French)</source>
        <translation>Raison d’une autre suite (français)</translation>
    </message>
    <message>
        <source>Voting seats</source>
        <translation>Sièges votants</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Récusés</translation>
    </message>
    <message>
        <source>Outcome (English)</source>
        <translation>Résultat (anglais)</translation>
    </message>
    <message>
        <source>Outcome (French)</source>
        <translation>Résultat (français)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Said with the reply</source>
        <translation>Message joint à la réponse</translation>
    </message>
    <message>
        <source>State replied to</source>
        <translation>État concerné par la réponse</translation>
    </message>
    <message>
        <source>State last sent</source>
        <translation>Dernier état envoyé</translation>
    </message>
    <message>
        <source>Breakout group</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>Y reste</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’une</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>En salle d’attente</translation>
    </message>
    <message>
        <source>Name as it is compared</source>
        <translation>Nom tel qu’il est comparé</translation>
    </message>
    <message>
        <source>At (seconds)</source>
        <translation>À (secondes)</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Écrit à</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Minutes of</source>
        <translation>Procès-verbal de</translation>
    </message>
    <message>
        <source>Corrections (English)</source>
        <translation>Corrections (anglais)</translation>
    </message>
    <message>
        <source>Corrections (French)</source>
        <translation>Corrections (français)</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Répondu à</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Apporté par</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Fiche fusionnée</translation>
    </message>
    <message>
        <source>Kept for (months)</source>
        <translation>Conservé (mois)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Reason (English)</source>
        <translation>Raison (anglais)</translation>
    </message>
    <message>
        <source>Reason (French)</source>
        <translation>Raison (français)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Subject (English)</source>
        <translation>Objet (anglais)</translation>
    </message>
    <message>
        <source>Subject (French)</source>
        <translation>Objet (français)</translation>
    </message>
    <message>
        <source>Drafts last written</source>
        <translation>Derniers brouillons écrits</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Intervient dans</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>N’est plus demandé</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Insert figure</source>
        <translation>Insérer un chiffre</translation>
    </message>
    <message>
        <source>Type an indicator, or “target”, “actual”…</source>
        <translation>Tapez un indicateur, ou «&#xa0;cible&#xa0;», «&#xa0;valeur&#xa0;»…</translation>
    </message>
    <message>
        <source>Reads: {text}</source>
        <translation>Se lit&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FigureLink</name>
    <message>
        <source>Where does this figure come from? {code}</source>
        <translation>D’où vient ce chiffre&#xa0;? {code}</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file is kept in the workspace.</source>
        <translation>Aucun fichier n’est conservé dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Voir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Open the first record this is about</source>
        <translation>Ouvrir la première fiche concernée</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher les %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like this</source>
        <translation>
            <numerusform>%n autre de ce genre</numerusform>
            <numerusform>%n autres de ce genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Fill in the form</source>
        <translation>Remplir le formulaire</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Save as XLSForm…</source>
        <translation>Enregistrer en XLSForm…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Freeze the questions as a version that answers are kept with</source>
        <translation>Figer les questions en une version avec laquelle les réponses sont conservées</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <source>Drag to put them in order; a group goes with all it holds</source>
        <translation>Glissez pour les ordonner&#xa0;; un groupe emporte son contenu</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Type the first question below.</source>
        <translation>Rien n’est encore demandé. Écrivez la première question ci-dessous.</translation>
    </message>
    <message>
        <source>Choices of one list have the same list name</source>
        <translation>Les choix d’une liste portent le même nom de liste</translation>
    </message>
    <message>
        <source>No choices yet. A question with one or several answers takes them from a list.</source>
        <translation>Pas encore de choix. Une question à une ou plusieurs réponses les prend dans une liste.</translation>
    </message>
    <message>
        <source>About this form</source>
        <translation>À propos de ce formulaire</translation>
    </message>
    <message>
        <source>Published. Surveys may ask with this version.</source>
        <translation>Publié. Les enquêtes peuvent utiliser cette version.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Add one</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This question must be answered.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>This is outside what the question allows.</source>
        <translation>Ceci sort de ce que permet la question.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 2020-11-09.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2020-11-09.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Ce n’est aucun des choix.</translation>
    </message>
    <message>
        <source>Not everything is ranked yet.</source>
        <translation>Tout n’est pas encore classé.</translation>
    </message>
</context>
<context>
    <name>FrameworkPage</name>
    <message>
        <source>example, not adopted</source>
        <translation>exemple, non adopté</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkTab</name>
    <message>
        <source>Removed “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) under it went with it.</source>
        <translation>
            <numerusform>%n résultat qui en dépendait a été supprimé aussi.</numerusform>
            <numerusform>%n résultats qui en dépendaient ont été supprimés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No result yet. Begin with the goal: what is to be different in the end?</source>
        <translation>Pas encore de résultat. Commencez par la finalité&#xa0;: qu’est-ce qui doit avoir changé à la fin&#xa0;?</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Ajouter la finalité</translation>
    </message>
    <message>
        <source>Drag a result onto another to put it below, or between two.</source>
        <translation>Faites glisser un résultat sur un autre pour le placer dessous, ou entre deux.</translation>
    </message>
    <message>
        <source>Add a result beside it</source>
        <translation>Ajouter un résultat à côté</translation>
    </message>
    <message>
        <source>Add a result below it</source>
        <translation>Ajouter un résultat dessous</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put under the one above</source>
        <translation>Placer sous celui du dessus</translation>
    </message>
    <message>
        <source>Put one level higher</source>
        <translation>Remonter d’un niveau</translation>
    </message>
    <message>
        <source>Write its statement</source>
        <translation>Rédiger son énoncé</translation>
    </message>
    <message>
        <source>Remove, with what is under it</source>
        <translation>Supprimer, avec ce qui en dépend</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
</context>
<context>
    <name>FundPage</name>
    <message>
        <source>What it is</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Who paid into it stands here. A pool without an amount of its own has their sum.</source>
        <translation>Ici figurent ceux qui y ont contribué. Un fonds commun sans montant propre en a la somme.</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>À quoi il peut servir</translation>
    </message>
    <message>
        <source>Pooled fund</source>
        <translation>Fonds commun</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>sur {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>(nobody chosen)</source>
        <translation>(personne de choisi)</translation>
    </message>
</context>
<context>
    <name>FundersCard</name>
    <message>
        <source>Funders’ words</source>
        <translation>Termes des bailleurs</translation>
    </message>
    <message>
        <source>What this funder calls levels and indicators in its reports. An empty field: the same as here.</source>
        <translation>Comment ce bailleur nomme les niveaux et les indicateurs dans ses rapports. Un champ vide&#xa0;: comme ici.</translation>
    </message>
    <message>
        <source>No shape of reports yet. Once one is made for a funder, its words for levels and indicators stand here.</source>
        <translation>Pas encore de modèle de rapport. Dès qu’il en existe un pour un bailleur, ses termes pour les niveaux et les indicateurs figurent ici.</translation>
    </message>
</context>
<context>
    <name>GenderCard</name>
    <message>
        <source>Was it looked into how women and men, girls and boys are touched?</source>
        <translation>A-t-on examiné en quoi femmes et hommes, filles et garçons sont touchés&#xa0;?</translation>
    </message>
    <message>
        <source>Is harm to women, girls and others looked out for?</source>
        <translation>Veille-t-on aux torts possibles pour les femmes, les filles et d’autres&#xa0;?</translation>
    </message>
    <message>
        <source>Is equality between women and men an aim that is written down?</source>
        <translation>L’égalité entre femmes et hommes est-elle un objectif écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Is it the main aim, without which there would be no project?</source>
        <translation>Est-ce l’objectif principal, sans lequel il n’y aurait pas de projet&#xa0;?</translation>
    </message>
    <message>
        <source>Is it measured: by sex, and with an indicator of its own?</source>
        <translation>Est-ce mesuré&#xa0;: par sexe, et avec un indicateur propre&#xa0;?</translation>
    </message>
    <message>
        <source>Find the gender marker</source>
        <translation>Trouver le marqueur genre</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>Répondre à quelques questions</translation>
    </message>
    <message>
        <source>Enter this marker</source>
        <translation>Saisir ce marqueur</translation>
    </message>
    <message>
        <source>An empty marker is not 0, and 2 is not better than 1.</source>
        <translation>Un marqueur vide n’est pas 0, et 2 n’est pas meilleur que 1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>not screened</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Entered, with the reason above. Say more there if need be.</source>
        <translation>Saisi, avec le motif ci-dessus. Complétez-le au besoin.</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>Publisher’s prefix</source>
        <translation>Préfixe de l’éditeur</translation>
    </message>
    <message>
        <source>What to look at before you publish</source>
        <translation>À regarder avant de publier</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Open data (360Giving)</source>
        <translation>Données ouvertes (360Giving)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For registries and programs</source>
        <translation>Pour les registres et les programmes</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>The standard’s columns, one grant a row</source>
        <translation>Les colonnes de la norme, une subvention par ligne</translation>
    </message>
    <message>
        <source>For your own use</source>
        <translation>Pour votre propre usage</translation>
    </message>
    <message>
        <source>Every grant, also those not yet awarded; changed in Excel, it can be taken in again</source>
        <translation>Toutes les subventions, même pas encore accordées&#xa0;; modifiée dans Excel, la liste peut être reprise</translation>
    </message>
    <message>
        <source>List (Excel)</source>
        <translation>Liste (Excel)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) can be given out.</source>
        <translation>
            <numerusform>%n subvention peut être donnée.</numerusform>
            <numerusform>%n subventions peuvent être données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all 36 checks passed.</source>
        <translation>Rien&#xa0;: les 36 contrôles sont passés.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the grants</source>
        <translation>Enregistrer les subventions</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing is sent by itself.</source>
        <translation>Enregistré sous {name}. Rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>Likely wrong</source>
        <translation>Sans doute faux</translation>
    </message>
    <message>
        <source>More useful</source>
        <translation>Plus utile</translation>
    </message>
</context>
<context>
    <name>GrantLines</name>
    <message>
        <source>to change</source>
        <translation>à modifier</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non reprise</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non reprises</translation>
    </message>
</context>
<context>
    <name>GrantPage</name>
    <message>
        <source>Move to…</source>
        <translation>Passer à…</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the grant.</source>
        <translation>Pourquoi&#xa0;? Le motif est conservé avec la subvention.</translation>
    </message>
    <message>
        <source>Now in: {stage}</source>
        <translation>Désormais à l’étape&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Before “{step}”: {missing}</source>
        <translation>Avant «&#xa0;{step}&#xa0;»&#xa0;: {missing}</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Late report</source>
        <translation>Rapport en retard</translation>
    </message>
    <message>
        <source>New grant</source>
        <translation>Nouvelle subvention</translation>
    </message>
    <message>
        <source>Here stand ideas, applications and grants, from the first note to the end.</source>
        <translation>Ici se trouvent les idées, les candidatures et les subventions, de la première note à la fin.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>Here stand calls for proposals and rounds of decisions.</source>
        <translation>Ici se trouvent les appels à propositions et les tours de décision.</translation>
    </message>
    <message>
        <source>New fund</source>
        <translation>Nouveau fonds</translation>
    </message>
    <message>
        <source>Here stand the funds that grants are paid from.</source>
        <translation>Ici figurent les fonds qui financent les subventions.</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>commun</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n subvention</numerusform>
            <numerusform>%n subventions</numerusform>
        </translation>
    </message>
    <message>
        <source>open until {day}</source>
        <translation>ouvert jusqu’au {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>clos le {day}</translation>
    </message>
</context>
<context>
    <name>GrantsArea</name>
    <message>
        <source>Grants, calls or funds</source>
        <translation>Subventions, appels ou fonds</translation>
    </message>
    <message>
        <source>Title of the grant, then Enter</source>
        <translation>Titre de la subvention, puis Entrée</translation>
    </message>
    <message>
        <source>Title of the call, then Enter</source>
        <translation>Titre de l’appel, puis Entrée</translation>
    </message>
    <message>
        <source>Name of the fund, then Enter</source>
        <translation>Nom du fonds, puis Entrée</translation>
    </message>
</context>
<context>
    <name>GrantsOfCall</name>
    <message>
        <source>Title of the grant, then Enter</source>
        <translation>Titre de la subvention, puis Entrée</translation>
    </message>
</context>
<context>
    <name>GrantsTab</name>
    <message>
        <source>Grants and applications</source>
        <translation>Subventions et demandes</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Vérification préalable</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et&#xa0;%n autre</numerusform>
            <numerusform>… et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It has applied for nothing, and takes part in no grant.</source>
        <translation>Elle n’a rien demandé et ne participe à aucune subvention.</translation>
    </message>
    <message>
        <source>as {part}</source>
        <translation>comme {part}</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>demandé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>approved {amount}</source>
        <translation>approuvé&#xa0;: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>score {points} of 100, from %n reader(s)</source>
        <translation>
            <numerusform>note {points} sur 100, de&#xa0;%n évaluateur</numerusform>
            <numerusform>note {points} sur 100, de&#xa0;%n évaluateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>versé&#xa0;: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n late report(s)</source>
        <translation>
            <numerusform>%n rapport en retard</numerusform>
            <numerusform>%n rapports en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupActionsTab</name>
    <message>
        <source>Page for the next call</source>
        <translation>Page pour le prochain appel</translation>
    </message>
    <message>
        <source>What stands here as a document, in both languages</source>
        <translation>Ce qui figure ici, en document, dans les deux langues</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Former</source>
        <translation>Anciens</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>No seats. An open group needs none: enter who takes part under Terms.</source>
        <translation>Pas de sièges. Un groupe ouvert n’en a pas besoin&#xa0;: inscrivez les participants sous Mandats.</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Add a term and say who, for which organisation, from when.</source>
        <translation>Personne ne siège encore. Ajoutez un mandat et dites qui, pour quelle organisation, depuis quand.</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>supplée {name}</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>sans voix</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>Siège {number}</translation>
    </message>
    <message>
        <source>(nobody entered)</source>
        <translation>(personne d’inscrit)</translation>
    </message>
</context>
<context>
    <name>GroupsArea</name>
    <message>
        <source>Name of the group, then Enter</source>
        <translation>Nom du groupe, puis Entrée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Here stand the alliance's work groups, with their seats and who holds them.</source>
        <translation>Ici figurent les groupes de travail de l’alliance, leurs sièges et leurs titulaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>former</source>
        <translation>ancien</translation>
    </message>
</context>
<context>
    <name>GroupsStart</name>
    <message>
        <source>Here stand the alliance’s work groups. Begin with “New group” at the left.</source>
        <translation>Ici figurent les groupes de travail de l’alliance. Commencez par «&#xa0;Nouveau groupe&#xa0;» à gauche.</translation>
    </message>
    <message>
        <source>Work groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Anciens groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n sans siège</numerusform>
            <numerusform>%n sans siège</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taking part</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody entered</source>
        <translation>personne n’est saisi</translation>
    </message>
    <message>
        <source>nothing asks for attention</source>
        <translation>rien n’appelle l’attention</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end soon</source>
        <translation>
            <numerusform>%n mandat se termine bientôt</numerusform>
            <numerusform>%n mandats se terminent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>balance not as the rule asks</source>
        <translation>équilibre non conforme à la règle</translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s) waiting</source>
        <translation>
            <numerusform>%n intérêt en attente</numerusform>
            <numerusform>%n intérêts en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than the group allows</source>
        <translation>
            <numerusform>%n plus ancien que le groupe ne l’admet</numerusform>
            <numerusform>%n plus anciens que le groupe ne l’admet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedInPage</name>
    <message>
        <source>Take in what was handed in</source>
        <translation>Reprendre ce qui a été remis</translation>
    </message>
    <message>
        <source>When did these files come?</source>
        <translation>Quand ces fichiers sont-ils arrivés&#xa0;?</translation>
    </message>
    <message>
        <source>Exports that tell the day of each row keep it.</source>
        <translation>Les exports qui donnent la date de chaque ligne la gardent.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n demande reprise.</numerusform>
            <numerusform>%n demandes reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n ligne ne peut être lue. Regardez en haut de la liste ci-dessous.</numerusform>
            <numerusform>%n lignes ne peuvent être lues. Regardez en haut de la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in what was handed in…</source>
        <translation>Reprise de ce qui a été remis…</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Une nouvelle organisation</translation>
    </message>
    <message>
        <source>Nothing is taken in yet: decide below what is left open.</source>
        <translation>Rien n’est encore repris&#xa0;: décidez ci-dessous de ce qui reste ouvert.</translation>
    </message>
</context>
<context>
    <name>HandoutTab</name>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you save files and send them.</source>
        <translation>Rien n’est envoyé tout seul&#xa0;: vous enregistrez des fichiers et les envoyez.</translation>
    </message>
    <message>
        <source>One file for everybody</source>
        <translation>Un fichier pour tous</translation>
    </message>
    <message>
        <source>One file for each</source>
        <translation>Un fichier pour chacun</translation>
    </message>
    <message>
        <source>Each carries the code by which the answer is known again</source>
        <translation>Chacun porte le code qui fera reconnaître la réponse</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>Dans un dossier…</translation>
    </message>
    <message>
        <source>Invitations as drafts</source>
        <translation>Invitations en brouillon</translation>
    </message>
    <message>
        <source>An e-mail for each to finish and send</source>
        <translation>Un courriel pour chacun, à finir et envoyer</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier des brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n fichier enregistré.</numerusform>
            <numerusform>%n fichiers enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>They have closed it: take over</source>
        <translation>Il y est fermé&#xa0;: reprendre la main</translation>
    </message>
    <message>
        <source>{name} is open elsewhere</source>
        <translation>{name} est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Take over only if you know that it is closed there: two at once would damage it.</source>
        <translation>Ne reprenez la main que si vous savez qu’il y est fermé&#xa0;: deux à la fois l’endommageraient.</translation>
    </message>
</context>
<context>
    <name>HereCard</name>
    <message>
        <source>Those who are here already</source>
        <translation>Ceux qui sont déjà là</translation>
    </message>
    <message>
        <source>Fill what is empty, ask where they differ</source>
        <translation>Compléter les blancs, demander s’il y a des différences</translation>
    </message>
    <message>
        <source>Only fill what is empty</source>
        <translation>Seulement compléter les blancs</translation>
    </message>
    <message>
        <source>Take over what the file says</source>
        <translation>Reprendre ce que dit le fichier</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Nothing that is here is ever emptied, and one click takes everything back.</source>
        <translation>Rien de ce qui est là n’est jamais effacé, et un clic annule tout.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Voir les modifications plus anciennes</translation>
    </message>
    <message>
        <source>Nothing has changed here yet.</source>
        <translation>Rien n’a encore changé ici.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Actions overdue</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>Surveys past their deadline, still open</source>
        <translation>Enquêtes échues, encore ouvertes</translation>
    </message>
    <message>
        <source>Actions due within two weeks</source>
        <translation>Actions à faire sous quinze jours</translation>
    </message>
    <message>
        <source>Surveys closing within two weeks</source>
        <translation>Enquêtes qui se ferment sous quinze jours</translation>
    </message>
    <message>
        <source>Meeting summaries to issue</source>
        <translation>Synthèses à diffuser</translation>
    </message>
    <message>
        <source>Actions nobody is assigned to</source>
        <translation>Actions sans responsable</translation>
    </message>
    <message>
        <source>Other open surveys</source>
        <translation>Autres enquêtes ouvertes</translation>
    </message>
    <message>
        <source>Open surveys without a deadline</source>
        <translation>Enquêtes ouvertes sans échéance</translation>
    </message>
    <message>
        <source>Terms of office that end soon</source>
        <translation>Mandats bientôt terminés</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Sièges vacants</translation>
    </message>
    <message>
        <source>Seats with no holder entered</source>
        <translation>Sièges sans titulaire saisi</translation>
    </message>
    <message>
        <source>Interests in groups to answer</source>
        <translation>Intérêts pour des groupes à traiter</translation>
    </message>
    <message>
        <source>Minutes that are not approved</source>
        <translation>Procès-verbaux non approuvés</translation>
    </message>
    <message>
        <source>Materials that meetings wait for</source>
        <translation>Documents attendus pour des réunions</translation>
    </message>
    <message>
        <source>Votes past their deadline, still open</source>
        <translation>Votes échus, encore ouverts</translation>
    </message>
    <message>
        <source>Open votes on grants</source>
        <translation>Votes ouverts sur des subventions</translation>
    </message>
    <message>
        <source>Grant reports that are late</source>
        <translation>Rapports de subvention en retard</translation>
    </message>
    <message>
        <source>Releases that wait for a second colleague</source>
        <translation>Déblocages qui attendent un second collègue</translation>
    </message>
    <message>
        <source>Released tranches to pay</source>
        <translation>Tranches débloquées à payer</translation>
    </message>
    <message>
        <source>Tranches whose conditions are met</source>
        <translation>Tranches dont les conditions sont remplies</translation>
    </message>
    <message>
        <source>Grant reports to read</source>
        <translation>Rapports de subvention à lire</translation>
    </message>
    <message>
        <source>Reviews not handed in</source>
        <translation>Évaluations non remises</translation>
    </message>
    <message>
        <source>Grant reports due within two weeks</source>
        <translation>Rapports de subvention attendus sous deux semaines</translation>
    </message>
    <message>
        <source>Calls closing within two weeks</source>
        <translation>Appels qui ferment sous deux semaines</translation>
    </message>
    <message>
        <source>Due diligence that expires within 60 days</source>
        <translation>Diligences qui expirent sous 60 jours</translation>
    </message>
    <message>
        <source>Grants that end within 60 days</source>
        <translation>Subventions qui prennent fin sous 60 jours</translation>
    </message>
    <message>
        <source>Reports to funders that are late</source>
        <translation>Rapports aux bailleurs en retard</translation>
    </message>
    <message>
        <source>Reports to funders due within 30 days</source>
        <translation>Rapports aux bailleurs attendus dans les 30 jours</translation>
    </message>
    <message>
        <source>Indicators without a value for the period that ended</source>
        <translation>Indicateurs sans valeur pour la période achevée</translation>
    </message>
    <message>
        <source>Indicators with values to approve</source>
        <translation>Indicateurs avec des valeurs à approuver</translation>
    </message>
    <message>
        <source>Data quality to look at</source>
        <translation>Qualité des données à vérifier</translation>
    </message>
    <message>
        <source>Dues overdue</source>
        <translation>Cotisations en retard</translation>
    </message>
    <message>
        <source>Memberships to renew</source>
        <translation>Adhésions à renouveler</translation>
    </message>
    <message>
        <source>Memberships that end</source>
        <translation>Adhésions qui prennent fin</translation>
    </message>
    <message>
        <source>Memoranda that expire</source>
        <translation>Protocoles qui expirent</translation>
    </message>
    <message>
        <source>Files of members that expire</source>
        <translation>Pièces de membres qui expirent</translation>
    </message>
    <message>
        <source>In vetting for more than 90 days</source>
        <translation>À l’examen depuis plus de 90 jours</translation>
    </message>
    <message>
        <source>Prospects nobody has vetted for 90 days</source>
        <translation>Candidates que personne n’examine depuis 90 jours</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {asked} organisations have answered</source>
        <translation>{answered} organisations sur {asked} ont répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) would close the widest gap: {group}</source>
        <translation>
            <numerusform>%n réponse de plus comblerait le plus grand écart&#xa0;: {group}</numerusform>
            <numerusform>%n réponses de plus combleraient le plus grand écart&#xa0;: {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeArea</name>
    <message>
        <source>Go to Members, Groups or Meetings to begin a new record.</source>
        <translation>Allez dans Membres, Groupes ou Réunions pour créer une fiche.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What needs you now</source>
        <translation>À voir maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Nothing is overdue, due soon, vacant or waiting. Enjoy the day.</source>
        <translation>Rien en retard, rien d’urgent, rien de vacant, rien en attente. Bonne journée.</translation>
    </message>
    <message>
        <source>Here you will see what is overdue, who is to be reminded, which terms end and which seats are vacant. Begin with the first member: press Ctrl+N in Members.</source>
        <translation>Vous verrez ici ce qui est en retard, qui relancer, quels mandats s’achèvent et quels sièges sont vacants. Commencez par le premier membre&#xa0;: Ctrl+N dans Membres.</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>Ajouter le premier membre</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to before it goes out</source>
        <translation>
            <numerusform>%n point à régler avant la diffusion</numerusform>
            <numerusform>%n points à régler avant la diffusion</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to go out</source>
        <translation>Prête à être diffusée</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself after half an hour of changes.</source>
        <translation>Pas encore de sauvegarde. Il s’en fait une d’elle-même après une demi-heure de modifications.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Dernière sauvegarde&#xa0;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept, each opened and proved</source>
        <translation>
            <numerusform>%n sauvegarde conservée, ouverte et vérifiée</numerusform>
            <numerusform>%n sauvegardes conservées, chacune ouverte et vérifiée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeasBox</name>
    <message>
        <source>Grants that came from it</source>
        <translation>Subventions qui en sont issues</translation>
    </message>
    <message>
        <source>Make a grant idea of it</source>
        <translation>En faire une idée de subvention</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take in answers</source>
        <translation>Reprendre des réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n ligne est illisible. Voyez le haut de la liste ci-dessous.</numerusform>
            <numerusform>%n lignes sont illisibles. Voyez le haut de la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the answers in…</source>
        <translation>Reprise des réponses en cours…</translation>
    </message>
    <message>
        <source>Take them in all the same</source>
        <translation>Les reprendre quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers taken in.</source>
        <translation>
            <numerusform>%n jeu de réponses repris.</numerusform>
            <numerusform>%n jeux de réponses repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message>
        <source>Lists of contacts taken in</source>
        <translation>Listes de contacts reprises</translation>
    </message>
    <message>
        <source>No list was taken in yet, or each was taken back.</source>
        <translation>Aucune liste n’a été reprise, ou chacune a été annulée.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la reprise</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n nouvelle fiche</numerusform>
            <numerusform>%n nouvelles fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Nothing of it is kept.</source>
        <translation>Annulé. Rien n’en est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, save %n that somebody worked on since, or that others need: {names}.</source>
        <translation>
            <numerusform>Annulé, sauf %n fiche modifiée depuis ou utilisée ailleurs&#xa0;: {names}.</numerusform>
            <numerusform>Annulé, sauf %n fiches modifiées depuis ou utilisées ailleurs&#xa0;: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Take in incidents</source>
        <translation>Reprendre des incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) taken in.</source>
        <translation>
            <numerusform>%n incident repris.</numerusform>
            <numerusform>%n incidents repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n ligne n’est pas reprise. Voyez le haut de la liste ci-dessous.</numerusform>
            <numerusform>%n lignes ne sont pas reprises. Voyez le haut de la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the incidents in…</source>
        <translation>Reprise des incidents…</translation>
    </message>
</context>
<context>
    <name>IncidentsTab</name>
    <message>
        <source>No incident is kept here. Take a table in, or add one by its key.</source>
        <translation>Aucun incident n’est conservé ici. Reprenez un tableau, ou ajoutez-en un par sa clé.</translation>
    </message>
    <message>
        <source>What indicators count</source>
        <translation>Ce que comptent les indicateurs</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A table with a key, days, category, severity, status, province and mineral, in English or French. Columns of anything else are left out: no names and no free text come in here.</source>
        <translation>Un tableau avec clé, dates, catégorie, gravité, état, province et minerai, en français ou en anglais. Les autres colonnes sont laissées de côté&#xa0;: ni noms ni texte libre n’entrent ici.</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Reprendre un tableau…</translation>
    </message>
    <message>
        <source>Tables of incidents</source>
        <translation>Tableaux d’incidents</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>None yet: how will one know? Type what is counted or measured.</source>
        <translation>Aucun pour l’instant&#xa0;: comment le saura-t-on&#xa0;? Saisissez ce qui est compté ou mesuré.</translation>
    </message>
    <message>
        <source>Open it: sheet, targets, values</source>
        <translation>L’ouvrir&#xa0;: fiche, cibles, valeurs</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>To the result it measures: {result}</source>
        <translation>Vers le résultat qu’il mesure&#xa0;: {result}</translation>
    </message>
</context>
<context>
    <name>IndicatorRows</name>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Reprendre des fichiers…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Reprendre un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%n without anything handed in</source>
        <translation>
            <numerusform>%n sans rien de remis</numerusform>
            <numerusform>%n sans rien de remis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Choose the files that came; you see first what they would do.</source>
        <translation>Rien pour l’instant. Choisissez les fichiers arrivés&#xa0;; vous voyez d’abord ce qu’ils feraient.</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Ce qui a été remis</translation>
    </message>
    <message>
        <source>Folder of what was handed in</source>
        <translation>Dossier de ce qui a été remis</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>The call has no form yet. Take the shipped ones, or choose others in its terms.</source>
        <translation>L’appel n’a pas encore de formulaire. Prenez ceux qui sont fournis, ou choisissez-en d’autres dans ses modalités.</translation>
    </message>
    <message>
        <source>Take the shipped forms</source>
        <translation>Prendre les formulaires fournis</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you save files and send them.</source>
        <translation>Rien ne part tout seul&#xa0;: vous enregistrez des fichiers et les envoyez.</translation>
    </message>
    <message>
        <source>Hand out: {form}</source>
        <translation>Diffuser&#xa0;: {form}</translation>
    </message>
</context>
<context>
    <name>InterestsTab</name>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Who waits longest stands first</source>
        <translation>Le plus ancien en premier</translation>
    </message>
    <message>
        <source>All interests</source>
        <translation>Tous les intérêts</translation>
    </message>
    <message>
        <source>Nobody has said they would like to join. Add an interest with its day, from whom it came.</source>
        <translation>Personne n’a dit vouloir rejoindre le groupe. Ajoutez un intérêt avec sa date et d’où il vient.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>(nobody entered)</source>
        <translation>(personne n’est saisi)</translation>
    </message>
    <message>
        <source>day not entered</source>
        <translation>date non saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>older than the group allows</source>
        <translation>plus ancien que le groupe ne l’admet</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation faite</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>A décliné</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>S’est retiré</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <translation>Laisser caduc</translation>
    </message>
    <message>
        <source>Joins…</source>
        <translation>Rejoint…</translation>
    </message>
    <message>
        <source>Let join</source>
        <translation>Faire entrer</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>To the survey</source>
        <translation>Vers l’enquête</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter à nouveau</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Count the answers as given</source>
        <translation>Compter les réponses comme données</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} réponses sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to look at. Finish once more to keep the answers as they are.</source>
        <translation>
            <numerusform>%n question à vérifier. Terminez encore une fois pour conserver les réponses telles quelles.</numerusform>
            <numerusform>%n questions à vérifier. Terminez encore une fois pour conserver les réponses telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Voir la première</translation>
    </message>
    <message>
        <source>Kept. Thank you.</source>
        <translation>Conservé. Merci.</translation>
    </message>
    <message>
        <source>Set aside: not counted any more.</source>
        <translation>Mis de côté&#xa0;: ne compte plus.</translation>
    </message>
    <message>
        <source>Counted again.</source>
        <translation>Compté à nouveau.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>As readers get it: {language}</source>
        <translation>Telle qu’elle est reçue&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>InvitationsCard</name>
    <message>
        <source>Invitations and replies</source>
        <translation>Invitations et réponses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No invitation yet</source>
        <translation>Pas encore invité</translation>
    </message>
    <message>
        <source>Not replied</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody is on the list. Put the members, a group or a saved list there.</source>
        <translation>La liste est vide. Inscrivez-y les membres, un groupe ou une liste enregistrée.</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <source>Write invitations…</source>
        <translation>Rédiger les invitations…</translation>
    </message>
    <message>
        <source>A draft e-mail each with a calendar file, for whoever needs one; nothing is sent</source>
        <translation>Un brouillon de courriel chacun avec un fichier d’agenda, à qui en a besoin&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Remind the silent…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Drafts to exactly those who have an invitation and did not reply</source>
        <translation>Des brouillons à ceux, et à eux seuls, qui sont invités et n’ont pas répondu</translation>
    </message>
    <message>
        <source>Take in replies…</source>
        <translation>Lire les réponses…</translation>
    </message>
    <message>
        <source>Files of replies (.ics) or mails that hold one (.eml); dropping them here does as well</source>
        <translation>Des fichiers de réponse (.ics) ou des courriels qui en contiennent (.eml)&#xa0;; on peut aussi les déposer ici</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>The words of the invitation, and how its readers get it</source>
        <translation>Les mots de l’invitation, et comment elle est reçue</translation>
    </message>
    <message>
        <source>Everybody sees who is invited, with addresses</source>
        <translation>Chacun voit qui est invité, adresses comprises</translation>
    </message>
    <message>
        <source>The chosen one:</source>
        <translation>Pour la ligne choisie&#xa0;:</translation>
    </message>
    <message>
        <source>Enter what they said on the phone or in a letter</source>
        <translation>Saisir ce qui a été dit au téléphone ou par courrier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>Write updates…</source>
        <translation>Rédiger les mises à jour…</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is cancelled, and %n calendar(s) still show it.</source>
        <translation>
            <numerusform>La réunion est annulée et %n agenda l’affiche encore.</numerusform>
            <numerusform>La réunion est annulée et %n agendas l’affichent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation>La réunion est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The meeting has changed since the last invitations: %n to be told.</source>
        <translation>
            <numerusform>La réunion a changé depuis les dernières invitations&#xa0;: %n personne à prévenir.</numerusform>
            <numerusform>La réunion a changé depuis les dernières invitations&#xa0;: %n personnes à prévenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its day has passed.</source>
        <translation>Sa date est passée.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an invitation yet.</source>
        <translation>
            <numerusform>%n pas encore invité.</numerusform>
            <numerusform>%n pas encore invités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off since, whose calendars still show it.</source>
        <translation>
            <numerusform>%n retiré depuis, dont l’agenda l’affiche encore.</numerusform>
            <numerusform>%n retirés depuis, dont l’agenda l’affiche encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address.</source>
        <translation>
            <numerusform>%n sans adresse de courriel.</numerusform>
            <numerusform>%n sans adresse de courriel.</numerusform>
        </translation>
    </message>
    <message>
        <source>constituency not known</source>
        <translation>collège non connu</translation>
    </message>
    <message>
        <source>{reply}: {counts}</source>
        <translation>{reply}&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>{reply}, before it changed</source>
        <translation>{reply}, avant le changement</translation>
    </message>
    <message numerus="yes">
        <source>%n put on the list.</source>
        <translation>
            <numerusform>%n inscrit.</numerusform>
            <numerusform>%n inscrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier pour les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n brouillon dans {folder}. Ouvrez-le pour le terminer et l’envoyer.</numerusform>
            <numerusform>%n brouillons dans {folder}. Ouvrez chacun pour le terminer et l’envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back: see the table there.</source>
        <translation>
            <numerusform>%n retenu&#xa0;: voyez le tableau qui s’y trouve.</numerusform>
            <numerusform>%n retenus&#xa0;: voyez le tableau qui s’y trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The members</source>
        <translation>Les membres</translation>
    </message>
</context>
<context>
    <name>IssueButton</name>
    <message>
        <source>Issue…</source>
        <translation>Diffuser…</translation>
    </message>
    <message>
        <source>Freeze this edition as a numbered document that never changes</source>
        <translation>Figer cette édition en un document numéroté qui ne change plus</translation>
    </message>
    <message>
        <source>Issue the {edition} ({language})? An issued document stays as it is, and is not undone.</source>
        <translation>Diffuser&#xa0;: {edition} ({language})&#xa0;? Un document diffusé reste tel quel et ne s’annule pas.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Issued. It stands under Documents, with its hash.</source>
        <translation>Diffusé. Il se trouve sous Documents, avec son empreinte.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>IssueTab</name>
    <message>
        <source>Before it goes out</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>See the report as its readers will, save it as PDF or issue it</source>
        <translation>Voir le rapport comme ses lecteurs, l’enregistrer en PDF ou le diffuser</translation>
    </message>
    <message>
        <source>Save as Word file…</source>
        <translation>Enregistrer en fichier Word…</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Enregistrer comme classeur…</translation>
    </message>
    <message>
        <source>Its tables on sheets, indicators with live formulas, every figure with its code</source>
        <translation>Ses tableaux sur des feuilles, les indicateurs en formules, chaque chiffre avec son code</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>What was issued stays; the next issue is a new version</source>
        <translation>Ce qui a été diffusé reste&#xa0;; la prochaine diffusion sera une nouvelle version</translation>
    </message>
    <message>
        <source>Nothing holds it back.</source>
        <translation>Rien ne le retient.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Figures sealed with SHA-256 {hash}</source>
        <translation>Chiffres scellés par SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Save the Word file</source>
        <translation>Enregistrer le fichier Word</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Something holds this report back: see “Preview and issue”</source>
        <translation>Quelque chose retient ce rapport&#xa0;: voir «&#xa0;Aperçu et diffusion&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeptRows</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>now known</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non pris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Now known</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non pris</translation>
    </message>
</context>
<context>
    <name>KeyResultsTab</name>
    <message>
        <source>Keep a result: type words of it, or open the list</source>
        <translation>Garder un résultat&#xa0;: tapez-en des mots ou ouvrez la liste</translation>
    </message>
    <message>
        <source>No result is kept yet. Choose the first one above, once the survey is closed.</source>
        <translation>Aucun résultat n’est gardé. Choisissez le premier ci-dessus, une fois l’enquête close.</translation>
    </message>
    <message>
        <source>Sentences that summaries and priorities cite</source>
        <translation>Des phrases que les comptes rendus et les priorités citent</translation>
    </message>
    <message>
        <source>Cite it in a text of a meeting: {key}</source>
        <translation>Le citer dans un texte de réunion&#xa0;: {key}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In a list of parts: move the chosen one up or down</source>
        <translation>Dans une liste de parties&#xa0;: monter ou descendre celle qui est choisie</translation>
    </message>
    <message>
        <source>In a list of parts: remove the chosen one</source>
        <translation>Dans une liste de parties&#xa0;: supprimer celle qui est choisie</translation>
    </message>
    <message>
        <source>In the questions of a form: duplicate the chosen question or group</source>
        <translation>Dans les questions d’un formulaire&#xa0;: dupliquer la question ou le groupe choisi</translation>
    </message>
    <message>
        <source>In the questions of a form: put the chosen question into a new group</source>
        <translation>Dans les questions d’un formulaire&#xa0;: mettre la question choisie dans un nouveau groupe</translation>
    </message>
    <message>
        <source>In an interview: choose an answer; Enter goes on, Ctrl+Enter finishes</source>
        <translation>Dans un entretien&#xa0;: choisir une réponse&#xa0;; Entrée passe à la suite, Ctrl+Entrée termine</translation>
    </message>
    <message>
        <source>In a field one chooses in: show all choices</source>
        <translation>Dans un champ à choix&#xa0;: montrer tous les choix</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Vers le champ suivant</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Alliance</source>
        <translation>Alliance</translation>
    </message>
    <message>
        <source>Alliances</source>
        <translation>Alliances</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Work group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Work groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Breakout group</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Breakout groups</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Whiteboard note</source>
        <translation>Note du tableau blanc</translation>
    </message>
    <message>
        <source>Whiteboard notes</source>
        <translation>Notes du tableau blanc</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Document de réunion</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Documents de réunion</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Poll answer</source>
        <translation>Réponse au sondage</translation>
    </message>
    <message>
        <source>Poll answers</source>
        <translation>Réponses au sondage</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Élément à considérer</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Éléments à considérer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Responsible for an action</source>
        <translation>Responsable d’une action</translation>
    </message>
    <message>
        <source>Responsible for actions</source>
        <translation>Responsables d’actions</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Edited text</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Edited texts</source>
        <translation>Textes modifiés</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>Document publié</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Documents publiés</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Version of a form</source>
        <translation>Version d’un formulaire</translation>
    </message>
    <message>
        <source>Versions of forms</source>
        <translation>Versions de formulaires</translation>
    </message>
    <message>
        <source>Answer as understood</source>
        <translation>Réponse telle que comprise</translation>
    </message>
    <message>
        <source>Answers as understood</source>
        <translation>Réponses telles que comprises</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>Line of a saved list</source>
        <translation>Ligne d’une liste enregistrée</translation>
    </message>
    <message>
        <source>Lines of saved lists</source>
        <translation>Lignes de listes enregistrées</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Set of answers</source>
        <translation>Jeu de réponses</translation>
    </message>
    <message>
        <source>Sets of answers</source>
        <translation>Jeux de réponses</translation>
    </message>
    <message>
        <source>Code for free text</source>
        <translation>Code de texte libre</translation>
    </message>
    <message>
        <source>Codes for free text</source>
        <translation>Codes de texte libre</translation>
    </message>
    <message>
        <source>Mark in free text</source>
        <translation>Repère dans un texte libre</translation>
    </message>
    <message>
        <source>Marks in free text</source>
        <translation>Repères dans des textes libres</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Résultats clés</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Move of the pipeline</source>
        <translation>Passage du circuit</translation>
    </message>
    <message>
        <source>Moves of the pipeline</source>
        <translation>Passages du circuit</translation>
    </message>
    <message>
        <source>Voting rule</source>
        <translation>Règle de vote</translation>
    </message>
    <message>
        <source>Voting rules</source>
        <translation>Règles de vote</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Partner in a grant</source>
        <translation>Partenaire d’une subvention</translation>
    </message>
    <message>
        <source>Partners in grants</source>
        <translation>Partenaires de subventions</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lieu d’intervention</translation>
    </message>
    <message>
        <source>Places of work</source>
        <translation>Lieux d’intervention</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Groups of beneficiaries</source>
        <translation>Groupes de bénéficiaires</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Eligibility override</source>
        <translation>Dérogation d’éligibilité</translation>
    </message>
    <message>
        <source>Eligibility overrides</source>
        <translation>Dérogations d’éligibilité</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>Discussion note</source>
        <translation>Note de discussion</translation>
    </message>
    <message>
        <source>Discussion notes</source>
        <translation>Notes de discussion</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Line of a scenario</source>
        <translation>Ligne d’un scénario</translation>
    </message>
    <message>
        <source>Lines of scenarios</source>
        <translation>Lignes de scénarios</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Due diligence check</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Due diligence checks</source>
        <translation>Vérifications préalables</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Source of a grant’s money</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Sources of grants’ money</source>
        <translation>Sources de financement</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Spending lines</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Rapport dû</translation>
    </message>
    <message>
        <source>Reports due</source>
        <translation>Rapports dus</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Assumption or risk</source>
        <translation>Hypothèse ou risque</translation>
    </message>
    <message>
        <source>Assumptions and risks</source>
        <translation>Hypothèses et risques</translation>
    </message>
    <message>
        <source>Grant that serves a result</source>
        <translation>Subvention au service d’un résultat</translation>
    </message>
    <message>
        <source>Grants that serve results</source>
        <translation>Subventions au service de résultats</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Évolution du contexte</translation>
    </message>
    <message>
        <source>Developments</source>
        <translation>Évolutions du contexte</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Locked period</source>
        <translation>Période verrouillée</translation>
    </message>
    <message>
        <source>Locked periods</source>
        <translation>Périodes verrouillées</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Valeurs de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Revision of a target</source>
        <translation>Révision d’une cible</translation>
    </message>
    <message>
        <source>Revisions of targets</source>
        <translation>Révisions de cibles</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>Règle de comptage</translation>
    </message>
    <message>
        <source>Ways of counting</source>
        <translation>Règles de comptage</translation>
    </message>
    <message>
        <source>People counted twice</source>
        <translation>Personnes comptées deux fois</translation>
    </message>
    <message>
        <source>Data quality check</source>
        <translation>Contrôle de qualité des données</translation>
    </message>
    <message>
        <source>Data quality checks</source>
        <translation>Contrôles de qualité des données</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Part of a value</source>
        <translation>Partie d’une valeur</translation>
    </message>
    <message>
        <source>Parts of values</source>
        <translation>Parties de valeurs</translation>
    </message>
    <message>
        <source>Restatement</source>
        <translation>Retraitement</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Retraitements</translation>
    </message>
    <message>
        <source>Shape of reports</source>
        <translation>Modèle de rapport</translation>
    </message>
    <message>
        <source>Shapes of reports</source>
        <translation>Modèles de rapport</translation>
    </message>
    <message>
        <source>Funder’s name for a level</source>
        <translation>Nom d’un niveau chez un bailleur</translation>
    </message>
    <message>
        <source>Funders’ names for levels</source>
        <translation>Noms de niveaux chez des bailleurs</translation>
    </message>
    <message>
        <source>Funder’s name for an indicator</source>
        <translation>Nom d’un indicateur chez un bailleur</translation>
    </message>
    <message>
        <source>Funders’ names for indicators</source>
        <translation>Noms d’indicateurs chez des bailleurs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Text of a report</source>
        <translation>Texte d’un rapport</translation>
    </message>
    <message>
        <source>Texts of reports</source>
        <translation>Textes de rapports</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Form of a report</source>
        <translation>Formulaire d’un rapport</translation>
    </message>
    <message>
        <source>Forms of reports</source>
        <translation>Formulaires de rapports</translation>
    </message>
    <message>
        <source>Federal financial report</source>
        <translation>Rapport financier fédéral</translation>
    </message>
    <message>
        <source>Federal financial reports</source>
        <translation>Rapports financiers fédéraux</translation>
    </message>
    <message>
        <source>Success story</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Vettings</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Tier of dues</source>
        <translation>Palier de cotisation</translation>
    </message>
    <message>
        <source>Tiers of dues</source>
        <translation>Paliers de cotisation</translation>
    </message>
    <message>
        <source>Dues of a year</source>
        <translation>Cotisation d’une année</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Payment of dues</source>
        <translation>Versement de cotisation</translation>
    </message>
    <message>
        <source>Payments of dues</source>
        <translation>Versements de cotisation</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Further contact</source>
        <translation>Autre moyen de contact</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Autres moyens de contact</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Adresses postales</translation>
    </message>
    <message>
        <source>Balance of a constituency</source>
        <translation>Équilibre d’un collège</translation>
    </message>
    <message>
        <source>Balance of constituencies</source>
        <translation>Équilibre des collèges</translation>
    </message>
    <message>
        <source>Interest in a group</source>
        <translation>Intérêt pour un groupe</translation>
    </message>
    <message>
        <source>Interests in groups</source>
        <translation>Intérêts pour des groupes</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ propre</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Choice of an own field</source>
        <translation>Choix d’un champ propre</translation>
    </message>
    <message>
        <source>Choices of own fields</source>
        <translation>Choix de champs propres</translation>
    </message>
    <message>
        <source>Visibility of fields</source>
        <translation>Visibilité des champs</translation>
    </message>
    <message>
        <source>Remembered file layout</source>
        <translation>Disposition de fichier retenue</translation>
    </message>
    <message>
        <source>Remembered file layouts</source>
        <translation>Dispositions de fichiers retenues</translation>
    </message>
    <message>
        <source>Pair that is not a duplicate</source>
        <translation>Paire qui n’est pas un doublon</translation>
    </message>
    <message>
        <source>Pairs that are not duplicates</source>
        <translation>Paires qui ne sont pas des doublons</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Fiche fusionnée</translation>
    </message>
    <message>
        <source>Merged records</source>
        <translation>Fiches fusionnées</translation>
    </message>
    <message>
        <source>Rule of retention</source>
        <translation>Règle de conservation</translation>
    </message>
    <message>
        <source>Rules of retention</source>
        <translation>Règles de conservation</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Mailings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Place in a breakout group</source>
        <translation>Place dans un atelier</translation>
    </message>
    <message>
        <source>Places in breakout groups</source>
        <translation>Places dans les ateliers</translation>
    </message>
    <message>
        <source>Rule for breakout groups</source>
        <translation>Règle pour les ateliers</translation>
    </message>
    <message>
        <source>Rules for breakout groups</source>
        <translation>Règles pour les ateliers</translation>
    </message>
    <message>
        <source>Cluster of notes</source>
        <translation>Groupe de notes</translation>
    </message>
    <message>
        <source>Clusters of notes</source>
        <translation>Groupes de notes</translation>
    </message>
    <message>
        <source>Online connection</source>
        <translation>Connexion en ligne</translation>
    </message>
    <message>
        <source>Online connections</source>
        <translation>Connexions en ligne</translation>
    </message>
    <message>
        <source>Name used online</source>
        <translation>Nom utilisé en ligne</translation>
    </message>
    <message>
        <source>Names used online</source>
        <translation>Noms utilisés en ligne</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Approval of minutes</source>
        <translation>Approbation d’un procès-verbal</translation>
    </message>
    <message>
        <source>Approvals of minutes</source>
        <translation>Approbations de procès-verbaux</translation>
    </message>
    <message>
        <source>Ballot of a poll</source>
        <translation>Bulletin d’un sondage</translation>
    </message>
    <message>
        <source>Ballots of polls</source>
        <translation>Bulletins de sondages</translation>
    </message>
    <message>
        <source>Mark on a ballot</source>
        <translation>Marque sur un bulletin</translation>
    </message>
    <message>
        <source>Marks on ballots</source>
        <translation>Marques sur les bulletins</translation>
    </message>
    <message>
        <source>Threshold of poll wording</source>
        <translation>Seuil de formulation</translation>
    </message>
    <message>
        <source>Thresholds of poll wording</source>
        <translation>Seuils de formulation</translation>
    </message>
    <message>
        <source>Weight of a measure</source>
        <translation>Poids d’une mesure</translation>
    </message>
    <message>
        <source>Weights of measures</source>
        <translation>Poids des mesures</translation>
    </message>
    <message>
        <source>Vote on a decision</source>
        <translation>Vote sur une décision</translation>
    </message>
    <message>
        <source>Votes on decisions</source>
        <translation>Votes sur les décisions</translation>
    </message>
    <message>
        <source>Look back at an action</source>
        <translation>Retour sur une action</translation>
    </message>
    <message>
        <source>Looks back at actions</source>
        <translation>Retours sur les actions</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Source of an initiative</source>
        <translation>Source d’une initiative</translation>
    </message>
    <message>
        <source>Sources of initiatives</source>
        <translation>Sources d’initiatives</translation>
    </message>
    <message>
        <source>Link between initiatives</source>
        <translation>Lien entre initiatives</translation>
    </message>
    <message>
        <source>Links between initiatives</source>
        <translation>Liens entre initiatives</translation>
    </message>
    <message>
        <source>Cited work</source>
        <translation>Ouvrage cité</translation>
    </message>
    <message>
        <source>Cited works</source>
        <translation>Ouvrages cités</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Critiques</source>
        <translation>Critiques</translation>
    </message>
    <message>
        <source>Participation assessment</source>
        <translation>Évaluation de la participation</translation>
    </message>
    <message>
        <source>Participation assessments</source>
        <translation>Évaluations de la participation</translation>
    </message>
    <message>
        <source>Rating of an assessment</source>
        <translation>Appréciation d’une évaluation</translation>
    </message>
    <message>
        <source>Ratings of assessments</source>
        <translation>Appréciations d’évaluations</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Voie d’amélioration</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Voies d’amélioration</translation>
    </message>
    <message>
        <source>Digital-tool check</source>
        <translation>Examen d’un outil numérique</translation>
    </message>
    <message>
        <source>Digital-tool checks</source>
        <translation>Examens d’outils numériques</translation>
    </message>
    <message>
        <source>Move of an incident</source>
        <translation>Passage d’un incident</translation>
    </message>
    <message>
        <source>Moves of incidents</source>
        <translation>Passages d’incidents</translation>
    </message>
    <message>
        <source>People harmed</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Follow-up step</source>
        <translation>Étape de suivi</translation>
    </message>
    <message>
        <source>Follow-up steps</source>
        <translation>Étapes de suivi</translation>
    </message>
    <message>
        <source>Cluster of incidents</source>
        <translation>Groupe d’incidents</translation>
    </message>
    <message>
        <source>Clusters of incidents</source>
        <translation>Groupes d’incidents</translation>
    </message>
    <message>
        <source>Export of incidents</source>
        <translation>Sortie d’incidents</translation>
    </message>
    <message>
        <source>Exports of incidents</source>
        <translation>Sorties d’incidents</translation>
    </message>
    <message>
        <source>Rule of evidence</source>
        <translation>Règle des preuves</translation>
    </message>
    <message>
        <source>Rules of evidence</source>
        <translation>Règles des preuves</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Usage d’une preuve</translation>
    </message>
    <message>
        <source>Uses of evidence</source>
        <translation>Usages de preuves</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Site minier</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Sites miniers</translation>
    </message>
    <message>
        <source>Visit of a site</source>
        <translation>Visite d’un site</translation>
    </message>
    <message>
        <source>Visits of sites</source>
        <translation>Visites de sites</translation>
    </message>
    <message>
        <source>Validity of a site status</source>
        <translation>Validité d’un statut de site</translation>
    </message>
    <message>
        <source>Validity of site statuses</source>
        <translation>Validité des statuts de sites</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plan d’actions correctives</translation>
    </message>
    <message>
        <source>Corrective action plans</source>
        <translation>Plans d’actions correctives</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Actions correctives</translation>
    </message>
    <message>
        <source>Area of need</source>
        <translation>Zone de besoin</translation>
    </message>
    <message>
        <source>Areas of need</source>
        <translation>Zones de besoin</translation>
    </message>
    <message>
        <source>Field study</source>
        <translation>Étude de terrain</translation>
    </message>
    <message>
        <source>Field studies</source>
        <translation>Études de terrain</translation>
    </message>
    <message>
        <source>Who takes part in a study</source>
        <translation>Participant à une étude</translation>
    </message>
    <message>
        <source>Who takes part in studies</source>
        <translation>Participants à des études</translation>
    </message>
    <message>
        <source>Team of a study</source>
        <translation>Équipe d’une étude</translation>
    </message>
    <message>
        <source>Teams of studies</source>
        <translation>Équipes d’études</translation>
    </message>
    <message>
        <source>Member of a team</source>
        <translation>Membre d’une équipe</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>Membres d’équipes</translation>
    </message>
    <message>
        <source>Site of a team</source>
        <translation>Site d’une équipe</translation>
    </message>
    <message>
        <source>Sites of teams</source>
        <translation>Sites d’équipes</translation>
    </message>
    <message>
        <source>Output of a study</source>
        <translation>Produit d’une étude</translation>
    </message>
    <message>
        <source>Outputs of studies</source>
        <translation>Produits d’études</translation>
    </message>
    <message>
        <source>Way to sealed reporters</source>
        <translation>Accès aux déclarants scellés</translation>
    </message>
    <message>
        <source>Ways to sealed reporters</source>
        <translation>Accès aux déclarants scellés</translation>
    </message>
    <message>
        <source>Sealed reporter</source>
        <translation>Déclarant scellé</translation>
    </message>
    <message>
        <source>Sealed reporters</source>
        <translation>Déclarants scellés</translation>
    </message>
    <message>
        <source>Entry on sealed reporters</source>
        <translation>Entrée sur les déclarants scellés</translation>
    </message>
    <message>
        <source>Entries on sealed reporters</source>
        <translation>Entrées sur les déclarants scellés</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>Labels for</source>
        <translation>Étiquettes pour</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>One label for each</source>
        <translation>Une étiquette par</translation>
    </message>
    <message>
        <source>Posted in</source>
        <translation>Posté depuis</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Première étiquette</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les consulter…</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>every country is written</source>
        <translation>chaque pays est écrit</translation>
    </message>
    <message>
        <source>No list is saved yet</source>
        <translation>Aucune liste enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a postal address:</source>
        <translation>
            <numerusform>%n sans adresse postale&#xa0;:</numerusform>
            <numerusform>%n sans adresse postale&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said no to mailings:</source>
        <translation>
            <numerusform>%n a refusé les envois&#xa0;:</numerusform>
            <numerusform>%n ont refusé les envois&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Came after the closing day</source>
        <translation>Arrivé après la clôture</translation>
    </message>
    <message>
        <source>Left out unless you give a reason; the reason is kept with it and shown wherever it matters.</source>
        <translation>Laissé de côté, sauf si vous donnez un motif&#xa0;; il est conservé et montré partout où cela compte.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>Why is it taken although late?</source>
        <translation>Pourquoi est-ce accepté malgré le retard&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Still to be filled in: {gaps}.</source>
        <translation>Encore à compléter&#xa0;: {gaps}.</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Marks the letter ready, and shows the next draft</source>
        <translation>Marque la lettre prête et affiche le brouillon suivant</translation>
    </message>
    <message>
        <source>Save as e-mail…</source>
        <translation>Enregistrer en courriel…</translation>
    </message>
    <message>
        <source>A draft for your mail program; nothing is sent from here</source>
        <translation>Un brouillon pour votre messagerie&#xa0;; rien n’est envoyé d’ici</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Récrire</translation>
    </message>
    <message>
        <source>Takes the template again, in the language chosen here; what was changed by hand is lost</source>
        <translation>Reprend le modèle, dans la langue choisie ici&#xa0;; ce qui a été changé à la main est perdu</translation>
    </message>
    <message>
        <source>nobody entered as applicant or contact</source>
        <translation>personne n’est saisi comme demandeur ou contact</translation>
    </message>
    <message>
        <source>To {name}, {email}</source>
        <translation>À {name}, {email}</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>Save the letter as e-mail</source>
        <translation>Enregistrer la lettre en courriel</translation>
    </message>
    <message>
        <source>Saved as {name}. Open it to finish and send it.</source>
        <translation>Enregistré sous {name}. Ouvrez-le pour le terminer et l’envoyer.</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Draft the decisions</source>
        <translation>Rédiger les décisions</translation>
    </message>
    <message>
        <source>A letter for every grant of this round that was approved or declined</source>
        <translation>Une lettre pour chaque subvention de ce cycle approuvée ou refusée</translation>
    </message>
    <message>
        <source>Save the ready ones…</source>
        <translation>Enregistrer les lettres prêtes…</translation>
    </message>
    <message>
        <source>A draft e-mail each, for your mail program; nothing is sent</source>
        <translation>Un brouillon de courriel chacune, pour votre messagerie&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Type de lettre</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>La rédiger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>No letter is written yet.</source>
        <translation>Aucune lettre n’est encore rédigée.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Ready. %n draft(s) left.</source>
        <translation>
            <numerusform>Prête. Il reste %n brouillon.</numerusform>
            <numerusform>Prête. Il reste %n brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. No draft is left.</source>
        <translation>Prête. Il ne reste aucun brouillon.</translation>
    </message>
    <message>
        <source>Every grant that was approved or declined has its letter.</source>
        <translation>Chaque subvention approuvée ou refusée a sa lettre.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>%n lettre rédigée.</numerusform>
            <numerusform>%n lettres rédigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is ready. Look at the drafts and mark them ready first.</source>
        <translation>Aucune lettre n’est prête. Relisez les brouillons et marquez-les prêts d’abord.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier pour les lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved. Open them to finish and send them.</source>
        <translation>
            <numerusform>%n lettre enregistrée. Ouvrez-la pour la terminer et l’envoyer.</numerusform>
            <numerusform>%n lettres enregistrées. Ouvrez-les pour les terminer et les envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters to many</source>
        <translation>Lettres à plusieurs</translation>
    </message>
    <message>
        <source>One letter, a list, a draft e-mail for each. Nothing is sent: your mail program does that.</source>
        <translation>Une lettre, une liste, un brouillon de courriel pour chacun. Rien n’est envoyé&#xa0;: votre messagerie s’en charge.</translation>
    </message>
    <message>
        <source>No letter yet. Give the first one a title below.</source>
        <translation>Pas encore de lettre. Donnez un titre à la première ci-dessous.</translation>
    </message>
    <message>
        <source>drafts of {day}</source>
        <translation>brouillons du {day}</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>À personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>LikenessHint</name>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Côte à côte…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>See both field by field, then let them become one</source>
        <translation>Voir les deux champ par champ, puis n’en faire qu’une fiche</translation>
    </message>
    <message>
        <source>They are two: never ask about them again</source>
        <translation>Ce sont deux fiches&#xa0;: ne plus poser la question</translation>
    </message>
    <message>
        <source>“{former}” is part of “{title}” now; its old number leads there.</source>
        <translation>«&#xa0;{former}&#xa0;» fait désormais partie de «&#xa0;{title}&#xa0;»&#xa0;; son ancien numéro y conduit.</translation>
    </message>
    <message>
        <source>Noted: these are two. They will not be suggested again.</source>
        <translation>C’est noté&#xa0;: ce sont deux fiches distinctes. Elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: all is as it was.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Open the link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>This link is not opened: it leads neither to a web page nor to an address.</source>
        <translation>Ce lien n’est pas ouvert&#xa0;: il ne mène ni à une page web ni à une adresse.</translation>
    </message>
    <message>
        <source>Open a page of {host} in the browser?</source>
        <translation>Ouvrir une page de {host} dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Surveys, documents issued and the groups that act will stand here.</source>
        <translation>Les enquêtes, les documents diffusés et les groupes qui agissent se trouveront ici.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Enregistrer en classeur…</translation>
    </message>
    <message>
        <source>The links as a list to open one by one, with room for the day</source>
        <translation>Les liens à ouvrir un par un, avec une place pour la date</translation>
    </message>
    <message>
        <source>{n} to mend</source>
        <translation>{n} à corriger</translation>
    </message>
    <message>
        <source>all well formed</source>
        <translation>tous bien formés</translation>
    </message>
    <message>
        <source>Save the list of links</source>
        <translation>Enregistrer la liste des liens</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Works?</source>
        <translation>Fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Il s’ouvre</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>What to do with this list</source>
        <translation>Que faire de cette liste</translation>
    </message>
    <message>
        <source>Columns, filter, views, save this list</source>
        <translation>Colonnes, filtre, vues, enregistrer cette liste</translation>
    </message>
    <message>
        <source>Columns and filter…</source>
        <translation>Colonnes et filtre…</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save this list as a workbook…</source>
        <translation>Enregistrer cette liste en classeur…</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>Enregistrer cette liste en CSV…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Garder comme vue…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Comment s’appelle cette vue&#xa0;?</translation>
    </message>
    <message>
        <source>The view is kept on this computer.</source>
        <translation>La vue est gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Saving the list: {percent} %</source>
        <translation>Enregistrement de la liste&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The list is saved as {file}.</source>
        <translation>La liste est enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>The list could not be written there. Close the file, or choose another place.</source>
        <translation>La liste n’a pas pu être écrite à cet endroit. Fermez le fichier ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <translation>Filtrer&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Show only what holds these words</source>
        <translation>Ne montrer que ce qui contient ces mots</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Rien ne correspond ici.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>Tri&#xa0;: {column}</translation>
    </message>
</context>
<context>
    <name>LookUpTab</name>
    <message>
        <source>Code of a figure</source>
        <translation>Code d’un chiffre</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>Montrer d’où il vient</translation>
    </message>
    <message>
        <source>Where does a figure come from?</source>
        <translation>D’où vient un chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>In reports and workbooks each figure has a small code. Paste it here, or press Ctrl+K anywhere and paste it there: you see how the figure was worked out, from which values, on what evidence, approved by whom.</source>
        <translation>Dans les rapports et les classeurs, chaque chiffre porte un petit code. Collez-le ici, ou appuyez sur Ctrl+K n’importe où et collez-le là&#xa0;: vous verrez comment le chiffre a été calculé, à partir de quelles valeurs, sur quelles preuves et qui l’a approuvé.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>What the columns tell</source>
        <translation>Ce que disent les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n column(s) that were recognised</source>
        <translation>
            <numerusform>Afficher %n colonne reconnue</numerusform>
            <numerusform>Afficher les %n colonnes reconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to look at; the others were recognised.</source>
        <translation>
            <numerusform>%n colonne à vérifier&#xa0;; les autres ont été reconnues.</numerusform>
            <numerusform>%n colonnes à vérifier&#xa0;; les autres ont été reconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns were recognised. What you change is remembered for the next file like this.</source>
        <translation>Toutes les colonnes ont été reconnues. Vos changements seront retenus pour le prochain fichier de ce type.</translation>
    </message>
    <message>
        <source>Keep in the notes</source>
        <translation>Garder dans les notes</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Minutes approved on {day}</source>
        <translation>Procès-verbal approuvé le {day}</translation>
    </message>
    <message>
        <source>Preview summary</source>
        <translation>Aperçu de la synthèse</translation>
    </message>
    <message>
        <source>Preview minutes</source>
        <translation>Aperçu du procès-verbal</translation>
    </message>
    <message>
        <source>See the minutes as their readers will</source>
        <translation>Voir le procès-verbal comme ses lecteurs le verront</translation>
    </message>
    <message>
        <source>See the summary as its readers will</source>
        <translation>Voir la synthèse comme ses lecteurs la verront</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Still marked as planned</source>
        <translation>Encore marquée comme prévue</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Who does what, and how it is due</source>
        <translation>Qui fait quoi, et pour quand</translation>
    </message>
    <message>
        <source>No action yet. Type what is to be done below.</source>
        <translation>Pas encore d’action. Écrivez ci-dessous ce qui est à faire.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>Within which time, such as “in the coming weeks”</source>
        <translation>Dans quel délai, par exemple «&#xa0;dans les semaines à venir&#xa0;»</translation>
    </message>
    <message>
        <source>On what, such as “when the report is published”</source>
        <translation>À quel événement, par exemple «&#xa0;à la parution du rapport&#xa0;»</translation>
    </message>
    <message>
        <source>After what, such as “after first results of the pilot”</source>
        <translation>Après quoi, par exemple «&#xa0;après les premiers résultats du pilote&#xa0;»</translation>
    </message>
    <message>
        <source>date not entered</source>
        <translation>date non saisie</translation>
    </message>
    <message>
        <source>No talk is recorded for this session.</source>
        <translation>Aucune intervention n’est enregistrée pour cette séance.</translation>
    </message>
    <message>
        <source>No breakout group is recorded for this session.</source>
        <translation>Aucun atelier n’est enregistré pour cette séance.</translation>
    </message>
    <message>
        <source>Before you issue the summary</source>
        <translation>Avant de diffuser la synthèse</translation>
    </message>
    <message>
        <source>Before you issue the minutes</source>
        <translation>Avant de diffuser le procès-verbal</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Summary issued</source>
        <translation>Synthèse diffusée</translation>
    </message>
    <message>
        <source>Minutes issued</source>
        <translation>Procès-verbal diffusé</translation>
    </message>
    <message>
        <source>Summary in draft</source>
        <translation>Synthèse provisoire</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>how long?</source>
        <translation>durée&#xa0;?</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>Procès-verbal provisoire</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>tour {n}</translation>
    </message>
    <message>
        <source>no report-back yet</source>
        <translation>pas encore de restitution</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Link missing</source>
        <translation>Lien manquant</translation>
    </message>
    <message>
        <source>closes {date}</source>
        <translation>se ferme le {date}</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sans échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>(no question yet)</source>
        <translation>(sans question)</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Pas encore d’interprétation</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Cited by key: [[key]] or [[key|words]]</source>
        <translation>Cités par leur clé&#xa0;: [[clé]] ou [[clé|mots]]</translation>
    </message>
    <message>
        <source>No material yet. A link may be entered later; until then it is missing.</source>
        <translation>Pas encore de document. Le lien peut être saisi plus tard&#xa0;; d’ici là il manque.</translation>
    </message>
    <message>
        <source>Before this picture goes out: {what}.</source>
        <translation>Avant de diffuser cette image&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>It should have been here by now.</source>
        <translation>Il devrait déjà être là.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>qui l’a prise</translation>
    </message>
    <message>
        <source>the consent of those in it</source>
        <translation>le consentement des personnes</translation>
    </message>
    <message>
        <source>what it shows, in English</source>
        <translation>ce qu’elle montre, en anglais</translation>
    </message>
    <message>
        <source>what it shows, in French</source>
        <translation>ce qu’elle montre, en français</translation>
    </message>
    <message>
        <source>Poll reading</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>No poll recorded</source>
        <translation>Aucun sondage enregistré</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>No decision is recorded. A decision says what was agreed, by whom and when.</source>
        <translation>Aucune décision n’est notée. Une décision dit ce qui a été convenu, par qui et quand.</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier pour les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n brouillon dans {folder}. Ouvrez-le pour le terminer et l’envoyer.</numerusform>
            <numerusform>%n brouillons dans {folder}. Ouvrez chacun pour le terminer et l’envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>pas une adresse web</translation>
    </message>
    <message>
        <source>keeps a place only</source>
        <translation>texte provisoire</translation>
    </message>
    <message>
        <source>leads to a service that was shut</source>
        <translation>mène à un service fermé</translation>
    </message>
    <message>
        <source>stands in another material too</source>
        <translation>figure aussi ailleurs</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>nobody brings it yet</source>
        <translation>personne ne l’apporte encore</translation>
    </message>
</context>
<context>
    <name>MeetingsArea</name>
    <message>
        <source>Choose a meeting at the left to see its agenda, notes, outcomes and summary.</source>
        <translation>Choisissez une réunion à gauche pour voir son programme, ses notes, ses résultats et sa synthèse.</translation>
    </message>
    <message>
        <source>A meeting holds its agenda, whiteboard notes, polls, priorities and actions; its summary is written from them.</source>
        <translation>Une réunion contient son programme, ses notes, ses sondages, ses priorités et ses actions&#xa0;; sa synthèse s’écrit à partir d’eux.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Title of the meeting, then Enter</source>
        <translation>Titre de la réunion, puis Entrée</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Here stand the meetings of the alliance and its groups.</source>
        <translation>Les réunions de l’alliance et de ses groupes se trouvent ici.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>In no work group. Seats are filled on the page of a group.</source>
        <translation>Dans aucun groupe de travail. Les sièges se pourvoient sur la page d’un groupe.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Non membres</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Here stand the organisations you work with, members or not.</source>
        <translation>Ici figurent les organisations avec lesquelles vous travaillez, membres ou non.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Here stand the people you deal with, and where they work.</source>
        <translation>Ici figurent vos interlocuteurs, et où ils travaillent.</translation>
    </message>
    <message>
        <source>Not to be named</source>
        <translation>À ne pas nommer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>People at this organisation</source>
        <translation>Personnes de cette organisation</translation>
    </message>
    <message>
        <source>Nobody yet. Choose a person below; new people are added in the list at the left.</source>
        <translation>Personne encore. Choisissez une personne ci-dessous&#x202f;; les nouvelles s’ajoutent dans la liste à gauche.</translation>
    </message>
    <message>
        <source>Where this person works</source>
        <translation>Où cette personne travaille</translation>
    </message>
    <message>
        <source>Nothing yet. Choose an organisation below.</source>
        <translation>Rien encore. Choisissez une organisation ci-dessous.</translation>
    </message>
    <message>
        <source>Where this organisation sits</source>
        <translation>Où siège cette organisation</translation>
    </message>
    <message>
        <source>Where this person sits</source>
        <translation>Où siège cette personne</translation>
    </message>
    <message>
        <source>Before a call</source>
        <translation>Avant un appel</translation>
    </message>
    <message>
        <source>Who it is, what is open and what happened lately, on one page</source>
        <translation>Qui c’est, ce qui reste ouvert et ce qui s’est passé dernièrement, sur une page</translation>
    </message>
</context>
<context>
    <name>MembersArea</name>
    <message>
        <source>Organisations or people</source>
        <translation>Organisations ou personnes</translation>
    </message>
    <message>
        <source>Name of the organisation, then Enter</source>
        <translation>Nom de l’organisation, puis Entrée</translation>
    </message>
    <message>
        <source>Given and family name, then Enter</source>
        <translation>Prénom et nom, puis Entrée</translation>
    </message>
</context>
<context>
    <name>MembersStart</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Take in contacts…</source>
        <translation>Reprendre des contacts…</translation>
    </message>
    <message>
        <source>A list (CSV, Excel) or vCards; or drop the files here</source>
        <translation>Une liste (CSV, Excel) ou des vCards&#xa0;; ou déposez les fichiers ici</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <source>Correct the days</source>
        <translation>Corriger les dates</translation>
    </message>
    <message>
        <source>Show its facts and files</source>
        <translation>Afficher les faits et fichiers</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Décider autrement…</translation>
    </message>
    <message>
        <source>To be renewed by {day}.</source>
        <translation>À renouveler avant le {day}.</translation>
    </message>
    <message>
        <source>It should have been renewed by {day}.</source>
        <translation>Aurait dû être renouvelée avant le {day}.</translation>
    </message>
    <message>
        <source>Its memorandum holds until {day}.</source>
        <translation>Son protocole vaut jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Its memorandum has expired on {day}.</source>
        <translation>Son protocole a expiré le {day}.</translation>
    </message>
    <message>
        <source>It ends on {day}.</source>
        <translation>Elle prend fin le {day}.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Take in what came back</source>
        <translation>Reprendre ce qui est revenu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>The passphrase of the pack</source>
        <translation>La phrase secrète du dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There is nothing new in this file: nothing needs to be taken in.</source>
        <translation>Il n’y a rien de nouveau dans ce fichier&#xa0;: rien n’est à reprendre.</translation>
    </message>
    <message>
        <source>The reader has not marked this file as ready to return. What is in it may be unfinished.</source>
        <translation>L’évaluateur n’a pas indiqué que ce fichier est prêt. Son contenu peut être inachevé.</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>What differs: choose for each grant</source>
        <translation>Ce qui diffère&#xa0;: choisissez pour chaque subvention</translation>
    </message>
    <message>
        <source>Keep what stands here</source>
        <translation>Garder ce qui figure ici</translation>
    </message>
    <message>
        <source>Take what came back</source>
        <translation>Prendre ce qui est revenu</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) taken in.</source>
        <translation>
            <numerusform>%n évaluation reprise.</numerusform>
            <numerusform>%n évaluations reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: all is as it was.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Champ par champ</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Back, nothing is changed</source>
        <translation>Retour, rien n’est modifié</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Two people become one</source>
        <translation>Deux personnes n’en font plus qu’une</translation>
    </message>
    <message>
        <source>Two organisations become one</source>
        <translation>Deux organisations n’en font plus qu’une</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Garder plutôt l’autre</translation>
    </message>
    <message>
        <source>“{stays}” (no. {number}) stays; “{goes}” (no. {former}) becomes part of it. Its old number will lead here, and undo brings both back.</source>
        <translation>«&#xa0;{stays}&#xa0;» (n°&#xa0;{number}) reste&#xa0;; «&#xa0;{goes}&#xa0;» (n°&#xa0;{former}) en fera partie. Son ancien numéro conduira ici, et l’annulation rétablit les deux.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>En fera partie</translation>
    </message>
    <message>
        <source>It will be</source>
        <translation>Ce sera</translation>
    </message>
    <message>
        <source>The same in both: {fields}.</source>
        <translation>Identique dans les deux&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Nothing else belongs to it.</source>
        <translation>Rien d’autre ne s’y rattache.</translation>
    </message>
    <message numerus="yes">
        <source>%n there already, not doubled</source>
        <translation>
            <numerusform>%n s’y trouve déjà, sans être doublé</numerusform>
            <numerusform>%n s’y trouvent déjà, sans être doublés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>{field}, what it will be</source>
        <translation>{field}, ce que ce sera</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>only one has it</source>
        <translation>une seule l’indique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>spelt otherwise</source>
        <translation>orthographe différente</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>les deux sont gardés</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>réunis</translation>
    </message>
</context>
<context>
    <name>MergeTogether</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge the very likely pairs</source>
        <translation>Fusionner les paires très probables</translation>
    </message>
    <message>
        <source>Comparing the pairs</source>
        <translation>Comparaison des paires</translation>
    </message>
    <message>
        <source>{goes} becomes part of {stays}</source>
        <translation>{goes} fera partie de {stays}</translation>
    </message>
    <message>
        <source>In these pairs no field differs: nothing that was said of either is lost.</source>
        <translation>Dans ces paires, aucun champ ne diffère&#xa0;: rien de ce qui est dit de l’une ou de l’autre n’est perdu.</translation>
    </message>
    <message>
        <source>In each of these pairs some field differs, and somebody has to say which value holds.</source>
        <translation>Dans chacune de ces paires, un champ diffère, et quelqu’un doit dire quelle valeur retenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to be looked at one by one.</source>
        <translation>
            <numerusform>%n paire à regarder à part.</numerusform>
            <numerusform>%n paires à regarder une par une.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (no. {number})</source>
        <translation>{title} (n°&#xa0;{number})</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Fusionner %n paire</numerusform>
            <numerusform>Fusionner %n paires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Federal financial report (SF-425)</source>
        <translation>Rapport financier fédéral (SF-425)</translation>
    </message>
    <message>
        <source>Fill in the lines</source>
        <translation>Remplir les lignes</translation>
    </message>
    <message>
        <source>Every line counts from the beginning of the award. A line left blank is not zero.</source>
        <translation>Chaque ligne compte depuis le début de l’octroi. Une ligne laissée vide n’est pas zéro.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Suggested for {line}: {amount}</source>
        <translation>Proposé pour {line}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Le saisir</translation>
    </message>
    <message>
        <source>Cash on hand</source>
        <translation>Trésorerie disponible</translation>
    </message>
    <message>
        <source>Total federal share</source>
        <translation>Total de la part fédérale</translation>
    </message>
    <message>
        <source>Unobligated balance of federal funds</source>
        <translation>Solde non engagé des fonds fédéraux</translation>
    </message>
    <message>
        <source>Remaining recipient share to be provided</source>
        <translation>Part du bénéficiaire restant à apporter</translation>
    </message>
    <message>
        <source>Unexpended program income</source>
        <translation>Recettes du programme non dépensées</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Note the change</source>
        <translation>Noter le changement</translation>
    </message>
    <message>
        <source>What becomes of each seat?</source>
        <translation>Que devient chaque siège&#xa0;?</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back, nothing is changed</source>
        <translation>Retour, rien n’est modifié</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>{person} changed employer</source>
        <translation>Changement d’employeur&#xa0;: {person}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Nouvel employeur</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Empty: left, and no new employer is known</source>
        <translation>Vide&#xa0;: départ, nouvel employeur inconnu</translation>
    </message>
    <message>
        <source>The old position ends the day before. Everything before stays as it is; the membership of the organisation is not touched.</source>
        <translation>L’ancien poste prend fin la veille. Tout ce qui précède reste tel quel&#xa0;; l’adhésion de l’organisation n’est pas touchée.</translation>
    </message>
    <message>
        <source>Leaves {organisation}</source>
        <translation>Quitte {organisation}</translation>
    </message>
    <message>
        <source>No employer was known until now.</source>
        <translation>Aucun employeur n’était connu jusqu’ici.</translation>
    </message>
    <message>
        <source>These stay with the person. Open one to give it to somebody else.</source>
        <translation>Elles restent à la personne. Ouvrez-en une pour la confier à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{organisation} is not an active member of the alliance.</source>
        <translation>{organisation} n’est pas membre actif de l’alliance.</translation>
    </message>
    <message>
        <source>Noted. Undo takes it back.</source>
        <translation>Noté. «&#xa0;Annuler&#xa0;» le reprend.</translation>
    </message>
</context>
<context>
    <name>MoveReach</name>
    <message>
        <source>E-mail and phone</source>
        <translation>Courriel et téléphone</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Nouveau courriel</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Nouveau téléphone</translation>
    </message>
    <message>
        <source>Empty: none is known yet.</source>
        <translation>Vide&#xa0;: pas encore connu.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>still reaches them</source>
        <translation>joint toujours la personne</translation>
    </message>
    <message>
        <source>keep as a former one</source>
        <translation>garder comme ancien</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>MoveSeat</name>
    <message>
        <source>Who sits there from that day</source>
        <translation>Qui y siège à partir de ce jour</translation>
    </message>
    <message>
        <source>Nobody yet: the seat is vacant</source>
        <translation>Personne pour l’instant&#xa0;: le siège est vacant</translation>
    </message>
    <message>
        <source>It follows {person} and is for {organisation}</source>
        <translation>Il suit {person} et se tient désormais pour {organisation}</translation>
    </message>
    <message>
        <source>It follows {person}</source>
        <translation>Il suit {person}</translation>
    </message>
    <message>
        <source>A place without a seat</source>
        <translation>Une place sans siège</translation>
    </message>
    <message>
        <source>for {organisation}</source>
        <translation>pour {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>%n alternate(s)</source>
        <translation>
            <numerusform>%n suppléance</numerusform>
            <numerusform>%n suppléances</numerusform>
        </translation>
    </message>
    <message>
        <source>The group’s rule: it follows the person</source>
        <translation>Règle du groupe&#xa0;: il suit la personne</translation>
    </message>
    <message>
        <source>The group’s rule: it stays with the organisation</source>
        <translation>Règle du groupe&#xa0;: il reste à l’organisation</translation>
    </message>
    <message>
        <source>It stays with {organisation}</source>
        <translation>Il reste à l’organisation&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>The term ends; whoever appoints fills the seat again</source>
        <translation>Le mandat prend fin&#xa0;; qui nomme pourvoit de nouveau le siège</translation>
    </message>
    <message>
        <source>The term ends</source>
        <translation>Le mandat prend fin</translation>
    </message>
    <message>
        <source>Somebody else takes it</source>
        <translation>Quelqu’un d’autre le prend</translation>
    </message>
    <message>
        <source>The seat is for “{seat}”; the constituency of {organisation} is not entered.</source>
        <translation>Le siège revient au collège «&#xa0;{seat}&#xa0;»&#xa0;; celui de {organisation} n’est pas saisi.</translation>
    </message>
    <message>
        <source>The seat is for “{seat}”, but {organisation} is “{other}”. Is it still theirs to hold?</source>
        <translation>Le siège revient au collège «&#xa0;{seat}&#xa0;», mais {organisation} relève de «&#xa0;{other}&#xa0;». Peut-il encore lui revenir&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Enter adds it, Esc does not</source>
        <translation>Entrée l’ajoute, Échap non</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>A workspace is one folder on this computer with everything in it.</source>
        <translation>Un espace de travail est un dossier de cet ordinateur qui contient tout.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>PPA</source>
        <translation>PPA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever has the folder can read it</source>
        <translation>Sans phrase secrète&#xa0;: qui a le dossier peut le lire</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Where the workspace is to lie</source>
        <translation>Où placer l’espace de travail</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Donnez un nom à l’espace de travail.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice, of at least 8 characters, or choose to go without.</source>
        <translation>Écrivez deux fois la même phrase secrète, d’au moins 8 caractères, ou choisissez de vous en passer.</translation>
    </message>
</context>
<context>
    <name>NextTerms</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next terms</source>
        <translation>Mandats suivants</translation>
    </message>
    <message>
        <source>Each next term begins the day after the last one ends, on the same seat, in the same role. Ticked are members whose term ends soon, as long as the group’s rules allow one more.</source>
        <translation>Chaque mandat suivant commence le lendemain de la fin du précédent, sur le même siège, dans le même rôle. Sont cochés les membres dont le mandat se termine bientôt, tant que les règles du groupe en permettent un de plus.</translation>
    </message>
    <message>
        <source>more terms in a row than the group’s rules allow</source>
        <translation>plus de mandats de suite que les règles du groupe n’en permettent</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>fin le {day}</translation>
    </message>
    <message>
        <source>{since}, no end: the length of a term is not entered</source>
        <translation>{since}, sans fin&#xa0;: la durée d’un mandat n’est pas saisie</translation>
    </message>
    <message>
        <source>next: {days}</source>
        <translation>suivant&#xa0;: {days}</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n next term(s)</source>
        <translation>
            <numerusform>Saisir %n mandat suivant</numerusform>
            <numerusform>Saisir %n mandats suivants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>no theme</source>
        <translation>sans thème</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Every page of the file can be read.</source>
        <translation>Chaque page du fichier se lit.</translation>
    </message>
    <message>
        <source>Pages of the file that cannot be read: {count}, first: {first}. Restore a backup.</source>
        <translation>Pages du fichier illisibles&#xa0;: {count}, la première&#xa0;: {first}. Rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file’s structure is whole.</source>
        <translation>La structure du fichier est intacte.</translation>
    </message>
    <message>
        <source>Damaged places in the file’s structure: {count}, first: {first}. Restore a backup.</source>
        <translation>Endroits endommagés de la structure du fichier&#xa0;: {count}, le premier&#xa0;: {first}. Rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Every link leads to a record.</source>
        <translation>Chaque lien mène à une fiche.</translation>
    </message>
    <message>
        <source>Links that lead to records that are not there: {count}, first: {first}.</source>
        <translation>Liens vers des fiches absentes&#xa0;: {count}, le premier&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>Every record can be found by its words.</source>
        <translation>Chaque fiche se retrouve par ses mots.</translation>
    </message>
    <message>
        <source>Entries of the search index missing or out of date: {count}. Open the workspace for writing and check again.</source>
        <translation>Entrées de l’index manquantes ou périmées&#xa0;: {count}. Ouvrez l’espace de travail en écriture et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Entries of the search index missing or out of date: {count}. The index was made again.</source>
        <translation>Entrées de l’index manquantes ou périmées&#xa0;: {count}. L’index a été refait.</translation>
    </message>
    <message>
        <source>Every record is what its history says.</source>
        <translation>Chaque fiche est ce que dit son historique.</translation>
    </message>
    <message>
        <source>Records that are not what their history says: {count}, first: {first}. They were changed outside this program.</source>
        <translation>Fiches qui ne sont pas ce que dit leur historique&#xa0;: {count}, la première&#xa0;: {first}. Elles ont été changées hors de ce programme.</translation>
    </message>
    <message>
        <source>Attached files are as they came: {count}.</source>
        <translation>Fichiers joints restés tels quels&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Attached files that are not as they came: {count}. Restore a backup.</source>
        <translation>Fichiers joints qui ne sont plus tels quels&#xa0;: {count}. Rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Attachments of records that were removed: {count}. They are kept, so that the removal can be undone.</source>
        <translation>Pièces jointes de fiches supprimées&#xa0;: {count}. Elles sont gardées, pour que la suppression puisse être annulée.</translation>
    </message>
    <message>
        <source>The last change is dated {last}, which is still to come. Check this computer’s date.</source>
        <translation>Le dernier changement est daté du {last}, encore à venir. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Backups that can be restored: {count}, the last of {last}.</source>
        <translation>Sauvegardes qu’on peut rétablir&#xa0;: {count}, la dernière du {last}.</translation>
    </message>
    <message>
        <source>Backups that cannot be restored: {count}, first: {first}. The others are whole.</source>
        <translation>Sauvegardes qu’on ne peut pas rétablir&#xa0;: {count}, la première&#xa0;: {first}. Les autres sont intactes.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the workspace is closed after a change.</source>
        <translation>Pas encore de sauvegarde. Une se fait à la fermeture de l’espace de travail après un changement.</translation>
    </message>
    <message>
        <source>The check could not go on.</source>
        <translation>La vérification n’a pas pu continuer.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: whoever has the folder can read it.</source>
        <translation>Cet espace de travail n’a pas de phrase secrète&#xa0;: qui a le dossier peut le lire.</translation>
    </message>
    <message>
        <source>This folder is copied elsewhere by {service}, which can damage an open workspace. Keep the workspace on this computer and put backups there.</source>
        <translation>Ce dossier est copié ailleurs par {service}, ce qui peut endommager un espace de travail ouvert. Gardez l’espace de travail sur cet ordinateur et mettez-y des sauvegardes.</translation>
    </message>
    <message>
        <source>This folder is on another computer ({kind}), where an open workspace can be damaged. Keep the workspace on this computer.</source>
        <translation>Ce dossier est sur un autre ordinateur ({kind}), où un espace de travail ouvert peut être endommagé. Gardez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{folder} may not be written, so the workspace is open for reading only.</source>
        <translation>{folder} ne peut pas être écrit&#x202f;; l’espace de travail est donc ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>L’espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time. Everything that was saved is here and was checked.</source>
        <translation>L’espace de travail n’a pas été bien fermé la dernière fois. Tout ce qui était enregistré est là et a été vérifié.</translation>
    </message>
    <message>
        <source>keys.json was missing or damaged and was taken from the backup {backup}. The passphrase of that day applies.</source>
        <translation>keys.json manquait ou était endommagé et a été repris de la sauvegarde {backup}. La phrase secrète de ce jour-là est en vigueur.</translation>
    </message>
    <message>
        <source>Materials without a link: {count}.</source>
        <translation>Documents sans lien&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Open surveys without a link: {count}.</source>
        <translation>Enquêtes ouvertes sans lien&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Links that are not web addresses: {count}.</source>
        <translation>Liens qui ne sont pas des adresses web&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Links that only keep a place: {count}.</source>
        <translation>Liens provisoires&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Links to services that were shut, what they held is gone: {count}.</source>
        <translation>Liens vers des services fermés, dont le contenu a disparu&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Links that stand in more than one record: {count}.</source>
        <translation>Liens présents dans plus d’une fiche&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Links that are well formed: {count}, every one that is there.</source>
        <translation>Liens bien formés&#xa0;: {count}, tous ceux qui sont là.</translation>
    </message>
    <message>
        <source>Commitments and requests that nobody is assigned to: {count}.</source>
        <translation>Engagements et demandes sans responsable&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Recommendations and points of interest that nobody is assigned to: {count}.</source>
        <translation>Recommandations et marques d’intérêt sans responsable&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Actions without a date: {count} of {of}.</source>
        <translation>Actions sans date&#xa0;: {count} sur {of}.</translation>
    </message>
    <message>
        <source>Surveys without a deadline: {count}.</source>
        <translation>Enquêtes sans échéance&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Survey deadline {date}: the weekday agrees.</source>
        <translation>Échéance de l’enquête {date}&#xa0;: le jour de la semaine concorde.</translation>
    </message>
    <message>
        <source>The survey closes on {closes}, but the action that asks for answers is due on {due}.</source>
        <translation>L’enquête se clôt le {closes}, mais l’action qui demande d’y répondre est due le {due}.</translation>
    </message>
    <message>
        <source>Photos that were not added yet: {count}.</source>
        <translation>Photos pas encore ajoutées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Photos without consent to show them: {count}.</source>
        <translation>Photos sans accord pour les montrer&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Photos without a credit: {count}.</source>
        <translation>Photos sans crédit&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Photos without a description for those who cannot see them: {count}.</source>
        <translation>Photos sans description pour qui ne peut pas les voir&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Polls without a reading of the result: {count}.</source>
        <translation>Sondages sans lecture du résultat&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Priorities without a poll: {count}.</source>
        <translation>Priorités sans sondage&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Texts without their English: {count}.</source>
        <translation>Textes sans leur anglais&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Texts without their French: {count}.</source>
        <translation>Textes sans leur français&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Every text is there in English.</source>
        <translation>Chaque texte existe en anglais.</translation>
    </message>
    <message>
        <source>Every text is there in French.</source>
        <translation>Chaque texte existe en français.</translation>
    </message>
    <message>
        <source>“{text}” cannot be right: that day is {date}.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être juste&#xa0;: ce jour est un {date}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be right: there is no such date.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être juste&#xa0;: cette date n’existe pas.</translation>
    </message>
    <message>
        <source>Dates written with their weekday, each of them right: {count}.</source>
        <translation>Dates écrites avec leur jour de la semaine, toutes justes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>People without consent to be named: {count}. The summary gives their role instead.</source>
        <translation>Personnes sans accord pour être nommées&#xa0;: {count}. La synthèse donne leur fonction à la place.</translation>
    </message>
    <message>
        <source>{name} is named in a text, without consent.</source>
        <translation>{name} est nommé dans un texte, sans accord.</translation>
    </message>
    <message>
        <source>Nobody is named without consent.</source>
        <translation>Personne n’est nommé sans accord.</translation>
    </message>
    <message>
        <source>[[{key}]] cites nothing: no material has that key.</source>
        <translation>[[{key}]] ne cite rien&#xa0;: aucun document n’a cette clé.</translation>
    </message>
    <message>
        <source>Row {row}: a group does not begin and end as it should (“{name}”). Put begin and end in pairs.</source>
        <translation>Ligne {row}&#xa0;: un groupe ne commence et ne finit pas comme il faut («&#xa0;{name}&#xa0;»). Mettez début et fin par paires.</translation>
    </message>
    <message>
        <source>pyxform: {message}</source>
        <translation>pyxform&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The form’s key “{key}” is empty or has signs other than letters, digits, dots and dashes.</source>
        <translation>La clé du formulaire «&#xa0;{key}&#xa0;» est vide ou contient d’autres signes que lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>The form asks nothing yet.</source>
        <translation>Le formulaire ne pose encore aucune question.</translation>
    </message>
    <message>
        <source>The column “{header}” is not known and would be passed over in silence. Is “{near}” meant?</source>
        <translation>La colonne «&#xa0;{header}&#xa0;» est inconnue et serait ignorée en silence. Vouliez-vous «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The column “{header}” is not one of XLSForm’s; it is kept and does nothing.{near}</source>
        <translation>La colonne «&#xa0;{header}&#xa0;» n’est pas une colonne XLSForm&#xa0;; elle est conservée sans effet.{near}</translation>
    </message>
    <message>
        <source>“{name}”: the type “{type}” is not known. Is “{near}” meant?</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le type «&#xa0;{type}&#xa0;» est inconnu. Vouliez-vous «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This row has no name.</source>
        <translation>Cette ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>The name “{name}” must begin with a letter or _, and have only letters, digits, _, - and dots.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» doit commencer par une lettre ou _, et n’avoir que lettres, chiffres, _, - et points.</translation>
    </message>
    <message>
        <source>The name “{name}” is used twice; answers would be mixed up.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est utilisé deux fois&#xa0;; les réponses se mélangeraient.</translation>
    </message>
    <message>
        <source>“{name}” offers the list “{list}”, which has no choices.</source>
        <translation>«&#xa0;{name}&#xa0;» propose la liste «&#xa0;{list}&#xa0;», qui n’a pas de choix.</translation>
    </message>
    <message>
        <source>The list “{list}” is used by no question.</source>
        <translation>Aucune question n’utilise la liste «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” takes its choices from a file; here it is only kept, not filled in.</source>
        <translation>«&#xa0;{name}&#xa0;» tire ses choix d’un fichier&#xa0;; ici elle est seulement conservée, pas remplie.</translation>
    </message>
    <message>
        <source>“{name}”: the parameter {parameter} is “{value}”, which is no number that works.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le paramètre {parameter} vaut «&#xa0;{value}&#xa0;», qui n’est pas un nombre utilisable.</translation>
    </message>
    <message>
        <source>The list “{list}” has the choice “{name}” twice.</source>
        <translation>La liste «&#xa0;{list}&#xa0;» a deux fois le choix «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The choice “{name}” of the list “{list}” has a space; with several answers it could not be told apart.</source>
        <translation>Le choix «&#xa0;{name}&#xa0;» de la liste «&#xa0;{list}&#xa0;» contient une espace&#xa0;; avec plusieurs réponses on ne pourrait pas le distinguer.</translation>
    </message>
    <message>
        <source>“{name}”: “{value}” is not known here; use dont_know, not_applicable or refused.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{value}&#xa0;» est inconnu ici&#xa0;; utilisez dont_know, not_applicable ou refused.</translation>
    </message>
    <message>
        <source>“{name}”: the expression is too long to be read.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: l’expression est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>“{name}”: the expression is nested too deeply to be read.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: l’expression est trop imbriquée pour être lue.</translation>
    </message>
    <message>
        <source>“{name}”: brackets or quotes do not match in “{text}”, near character {at}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: les parenthèses ou guillemets ne vont pas par paires dans «&#xa0;{text}&#xa0;», vers le caractère {at}.</translation>
    </message>
    <message>
        <source>“{name}”: “{text}” ends before it says something whole.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{text}&#xa0;» s’arrête avant d’avoir tout dit.</translation>
    </message>
    <message>
        <source>“{name}”: “{text}” cannot be read at character {at}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{text}&#xa0;» est illisible au caractère {at}.</translation>
    </message>
    <message>
        <source>“{name}”: something does not belong in “{text}”, at character {at}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: quelque chose n’a pas sa place dans «&#xa0;{text}&#xa0;», au caractère {at}.</translation>
    </message>
    <message>
        <source>“{name}” is a calculation that calculates nothing.</source>
        <translation>«&#xa0;{name}&#xa0;» est un calcul qui ne calcule rien.</translation>
    </message>
    <message>
        <source>These depend on each other in a circle: {path}.</source>
        <translation>Ces éléments dépendent les uns des autres en cercle&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>“{name}” refers to “{reference}”, which is not in the form.</source>
        <translation>«&#xa0;{name}&#xa0;» renvoie à «&#xa0;{reference}&#xa0;», qui n’est pas dans le formulaire.</translation>
    </message>
    <message>
        <source>“{name}” uses {function}(), which is kept and works only where the form is filled in elsewhere.</source>
        <translation>«&#xa0;{name}&#xa0;» utilise {function}(), conservée et active seulement là où le formulaire est rempli ailleurs.</translation>
    </message>
    <message>
        <source>“{name}”: “{path}” is a path; it is kept and not evaluated here. Write a question as ${{name}}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{path}&#xa0;» est un chemin&#xa0;; il est conservé sans être évalué ici. Écrivez une question ${{name}}.</translation>
    </message>
    <message>
        <source>“{name}” uses {function}(), which no form program knows.</source>
        <translation>«&#xa0;{name}&#xa0;» utilise {function}(), qu’aucun programme de formulaires ne connaît.</translation>
    </message>
    <message>
        <source>“{name}”: {function}() is given {found} values and needs at least {least}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {function}() reçoit {found} valeurs et en demande au moins {least}.</translation>
    </message>
    <message>
        <source>“{name}”: the pattern “{pattern}” is no pattern, or can take for ever.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le motif «&#xa0;{pattern}&#xa0;» n’en est pas un, ou peut durer sans fin.</translation>
    </message>
    <message>
        <source>“{name}” compares “{question}” with “{value}”, which the list “{list}” does not offer: it can never be true.</source>
        <translation>«&#xa0;{name}&#xa0;» compare «&#xa0;{question}&#xa0;» à «&#xa0;{value}&#xa0;», que la liste «&#xa0;{list}&#xa0;» ne propose pas&#xa0;: ce ne sera jamais vrai.</translation>
    </message>
    <message>
        <source>“{name}”: “{question}” takes several answers; “= {value}” is true only when it is the only one. Use selected().</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{question}&#xa0;» accepte plusieurs réponses&#xa0;; «&#xa0;= {value}&#xa0;» n’est vrai que si c’est la seule. Utilisez selected().</translation>
    </message>
    <message>
        <source>“{name}” has no words to ask with.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte pour poser la question.</translation>
    </message>
    <message>
        <source>The choice “{name}” has no label.</source>
        <translation>Le choix «&#xa0;{name}&#xa0;» n’a pas de libellé.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has no column “{header}”: nothing there is translated.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» n’a pas de colonne «&#xa0;{header}&#xa0;»&#xa0;: rien n’y est traduit.</translation>
    </message>
    <message>
        <source>“{name}”: the {column} is missing in one language ({language}).</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: il manque le texte «&#xa0;{column}&#xa0;» dans une langue ({language}).</translation>
    </message>
    <message>
        <source>{file} belongs to another form ({form}).</source>
        <translation>{file} appartient à un autre formulaire ({form}).</translation>
    </message>
    <message>
        <source>{file} was made from a version of the form that is not kept here ({version}).</source>
        <translation>{file} vient d’une version du formulaire qui n’est pas conservée ici ({version}).</translation>
    </message>
    <message>
        <source>{file}: no row names the questions of this survey, so nothing in it was understood.</source>
        <translation>{file}&#xa0;: aucune ligne ne nomme les questions de cette enquête&#xa0;; rien n’y a été compris.</translation>
    </message>
    <message>
        <source>This very file was taken in before.</source>
        <translation>Ce même fichier a déjà été repris.</translation>
    </message>
    <message>
        <source>There is no answer in this row.</source>
        <translation>Cette ligne ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>This was taken in before.</source>
        <translation>Ceci a déjà été repris.</translation>
    </message>
    <message>
        <source>Replaces what was answered before; that is kept.</source>
        <translation>Remplace une réponse précédente, qui est conservée.</translation>
    </message>
    <message>
        <source>The same sender answered again later; the later answers stand, these are kept as replaced.</source>
        <translation>Le même expéditeur a répondu de nouveau plus tard&#xa0;; les réponses les plus récentes comptent, celles-ci sont conservées comme remplacées.</translation>
    </message>
    <message>
        <source>The column “{header}” is worded otherwise than the question; it was taken for it.</source>
        <translation>La colonne «&#xa0;{header}&#xa0;» est formulée autrement que la question&#xa0;; elle a été retenue pour elle.</translation>
    </message>
    <message>
        <source>{file} holds a script. It was not run; only the fields were read.</source>
        <translation>{file} contient un script. Il n’a pas été exécuté&#xa0;; seuls les champs ont été lus.</translation>
    </message>
    <message>
        <source>{file}: is “{example}” written month first or day first?</source>
        <translation>{file}&#xa0;: «&#xa0;{example}&#xa0;» commence-t-il par le mois ou par le jour&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: where do answers part in “{example}”?</source>
        <translation>{file}&#xa0;: où se séparent les réponses dans «&#xa0;{example}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{question}”: the value is outside what the question allows. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: la valeur sort de ce que permet la question. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>“{question}”: the answer is none of the choices. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: la réponse n’est aucun des choix. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>“{question}”: not everything was ranked.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: tout n’a pas été classé.</translation>
    </message>
    <message>
        <source>“{question}”: this is no whole number. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: ce n’est pas un nombre entier. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>“{question}”: this is no number. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: ce n’est pas un nombre. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>“{question}”: this is no date. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: ce n’est pas une date. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>“{question}”: this is no time of day. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: ce n’est pas une heure. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>“{question}”: this is neither yes nor no. It is kept as it is.</source>
        <translation>«&#xa0;{question}&#xa0;»&#xa0;: ce n’est ni oui ni non. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Newer answers of this sender are kept already; these stay out.</source>
        <translation>Des réponses plus récentes de cet expéditeur sont déjà conservées&#xa0;; celles-ci restent en dehors.</translation>
    </message>
    <message>
        <source>All {count} answers taken in from {file} come again here word for word. If this is the same file grown longer, take that import back first; otherwise they count twice.</source>
        <translation>Les {count} réponses reprises de {file} reviennent toutes ici mot pour mot. S’il s’agit du même fichier complété, annulez d’abord cette importation&#xa0;; sinon elles compteront deux fois.</translation>
    </message>
    <message>
        <source>{count} columns answer no question of this survey and are left out: {headers}.</source>
        <translation>{count} colonnes ne répondent à aucune question de cette enquête et sont laissées de côté&#xa0;: {headers}.</translation>
    </message>
    <message>
        <source>{count} rows have more cells than the table has columns, the first is row {row}; what stands there is left out.</source>
        <translation>{count} lignes ont plus de cellules que le tableau n’a de colonnes, la première est la ligne {row}&#xa0;; ce qui s’y trouve est laissé de côté.</translation>
    </message>
    <message>
        <source>The pipeline has no such step.</source>
        <translation>Le circuit n’a pas ce passage.</translation>
    </message>
    <message>
        <source>For another role.</source>
        <translation>Pour un autre rôle.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Il manque un motif.</translation>
    </message>
    <message>
        <source>No applicant yet.</source>
        <translation>Pas encore de demandeur.</translation>
    </message>
    <message>
        <source>Belongs to no call yet.</source>
        <translation>N’appartient encore à aucun appel.</translation>
    </message>
    <message>
        <source>No concept note handed in.</source>
        <translation>Aucune note conceptuelle remise.</translation>
    </message>
    <message>
        <source>No proposal handed in.</source>
        <translation>Aucune proposition remise.</translation>
    </message>
    <message>
        <source>Not every rule of the call is met.</source>
        <translation>Toutes les règles de l’appel ne sont pas remplies.</translation>
    </message>
    <message>
        <source>Reviews in: {done}; still out: {left}.</source>
        <translation>Évaluations remises&#xa0;: {done}&#xa0;; attendues&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>No recommended amount.</source>
        <translation>Aucun montant recommandé.</translation>
    </message>
    <message>
        <source>No vote of the committee for it.</source>
        <translation>Aucun vote favorable du comité.</translation>
    </message>
    <message>
        <source>No approved amount.</source>
        <translation>Aucun montant approuvé.</translation>
    </message>
    <message>
        <source>Fund sources do not add up ({left} left).</source>
        <translation>Les sources n’égalent pas le montant (reste {left}).</translation>
    </message>
    <message>
        <source>No valid due diligence check.</source>
        <translation>Aucune vérification préalable valable.</translation>
    </message>
    <message>
        <source>Agreement not signed by both.</source>
        <translation>Convention non signée par les deux parties.</translation>
    </message>
    <message>
        <source>No signed amount.</source>
        <translation>Aucun montant signé.</translation>
    </message>
    <message>
        <source>Not screened for gender.</source>
        <translation>Non examinée sous l’angle du genre.</translation>
    </message>
    <message>
        <source>Nothing it would wait for.</source>
        <translation>Rien qu’elle attendrait.</translation>
    </message>
    <message>
        <source>Still waits for results.</source>
        <translation>Attend encore des résultats.</translation>
    </message>
    <message>
        <source>Something is still open: see Closeout.</source>
        <translation>Quelque chose est encore ouvert&#xa0;: voyez Clôture.</translation>
    </message>
    <message>
        <source>Works for {organisation}{detail}.</source>
        <translation>Travaille pour {organisation}{detail}.</translation>
    </message>
    <message>
        <source>Worked for {organisation}{detail}.</source>
        <translation>A travaillé pour {organisation}{detail}.</translation>
    </message>
    <message>
        <source>Sits for {organisation} in a work group{detail}.</source>
        <translation>Siège pour {organisation} dans un groupe de travail{detail}.</translation>
    </message>
    <message>
        <source>Belongs to {organisation}, a co-applicant or partner{detail}.</source>
        <translation>Appartient à {organisation}, codemandeur ou partenaire{detail}.</translation>
    </message>
    <message>
        <source>Has an e-mail address of {organisation}{detail}.</source>
        <translation>A une adresse électronique de {organisation}{detail}.</translation>
    </message>
    <message>
        <source>Is the applicant or its contact.</source>
        <translation>Est le demandeur ou son contact.</translation>
    </message>
    <message>
        <source>Is a co-applicant or partner.</source>
        <translation>Est codemandeur ou partenaire.</translation>
    </message>
    <message>
        <source>Declared an interest.</source>
        <translation>A déclaré un intérêt.</translation>
    </message>
    <message>
        <source>{grant}: {count} reader(s) missing, since everybody else has a conflict or as much as they take on.</source>
        <translation>{grant}&#xa0;: il manque {count} lecteur(s), car tous les autres ont un conflit ou autant qu’ils en acceptent.</translation>
    </message>
    <message>
        <source>New, handed in: {score} of 100.</source>
        <translation>Nouvelle, remise&#xa0;: {score} sur 100.</translation>
    </message>
    <message>
        <source>New, handed in without a score: nothing applied.</source>
        <translation>Nouvelle, remise sans note&#xa0;: rien ne s’appliquait.</translation>
    </message>
    <message>
        <source>New, begun and not handed in: taken in as a draft.</source>
        <translation>Nouvelle, commencée mais non remise&#xa0;: reprise comme brouillon.</translation>
    </message>
    <message>
        <source>Taken in already: it says the same as here.</source>
        <translation>Déjà reprise&#xa0;: elle dit la même chose qu’ici.</translation>
    </message>
    <message>
        <source>Nothing was written about it.</source>
        <translation>Rien n’a été écrit à son sujet.</translation>
    </message>
    <message>
        <source>{person} keeps away from it because of a conflict of interest: what was written is left out.</source>
        <translation>{person} s’en tient à l’écart en raison d’un conflit d’intérêts&#xa0;: ce qui a été écrit est laissé de côté.</translation>
    </message>
    <message>
        <source>{person} does not read it any more: what was written is left out.</source>
        <translation>{person} ne la lit plus&#xa0;: ce qui a été écrit est laissé de côté.</translation>
    </message>
    <message>
        <source>An interest was declared: “{text}”. The review is withdrawn.</source>
        <translation>Un intérêt a été déclaré&#xa0;: «&#xa0;{text}&#xa0;». L’évaluation est retirée.</translation>
    </message>
    <message>
        <source>“{title}” differs in {count} answers from what stands here</source>
        <translation>«&#xa0;{title}&#xa0;» diffère de ce qui figure ici sur {count} réponses</translation>
    </message>
    <message>
        <source>Differs in {count} answers: what came back is taken.</source>
        <translation>Diffère sur {count} réponses&#xa0;: ce qui est revenu est repris.</translation>
    </message>
    <message>
        <source>Differs in {count} answers: what stands here is kept.</source>
        <translation>Diffère sur {count} réponses&#xa0;: ce qui figure ici est gardé.</translation>
    </message>
    <message>
        <source>{who} asked for it: somebody else must release it.</source>
        <translation>{who} l’a demandé&#xa0;: quelqu’un d’autre doit débloquer.</translation>
    </message>
    <message>
        <source>For the Secretariat.</source>
        <translation>Pour le Secrétariat.</translation>
    </message>
    <message>
        <source>For finance.</source>
        <translation>Pour les finances.</translation>
    </message>
    <message>
        <source>For the Secretariat or finance.</source>
        <translation>Pour le Secrétariat ou les finances.</translation>
    </message>
    <message>
        <source>The agreement is not signed by both.</source>
        <translation>La convention n’est pas signée des deux côtés.</translation>
    </message>
    <message>
        <source>A report is late.</source>
        <translation>Un rapport est en retard.</translation>
    </message>
    <message>
        <source>The report is not accepted yet.</source>
        <translation>Le rapport n’est pas encore accepté.</translation>
    </message>
    <message>
        <source>No report is chosen yet.</source>
        <translation>Aucun rapport n’est encore choisi.</translation>
    </message>
    <message>
        <source>No amount yet.</source>
        <translation>Pas encore de montant.</translation>
    </message>
    <message>
        <source>Something was paid already: reverse it first.</source>
        <translation>Une partie est déjà versée&#xa0;: contrepassez d’abord.</translation>
    </message>
    <message>
        <source>{fund} is for {codes} only, and this grant has another theme.</source>
        <translation>{fund} est réservé à&#xa0;: {codes}. Cette subvention a un autre thème.</translation>
    </message>
    <message>
        <source>{fund} is for {codes} only, and this grant has no theme yet.</source>
        <translation>{fund} est réservé à&#xa0;: {codes}. Cette subvention n’a pas encore de thème.</translation>
    </message>
    <message>
        <source>{fund} may not be used in {codes}.</source>
        <translation>{fund} ne peut pas servir dans&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>{fund} is for {codes} only, and this grant has no country yet.</source>
        <translation>{fund} est réservé à&#xa0;: {codes}. Cette subvention n’a pas encore de pays.</translation>
    </message>
    <message>
        <source>This grant runs outside the time {fund} may be used.</source>
        <translation>Cette subvention sort de la période où {fund} peut servir.</translation>
    </message>
    <message>
        <source>The budget lines come to {sum}, and the grant is {whole}.</source>
        <translation>Les lignes du budget totalisent {sum}, et la subvention est de {whole}.</translation>
    </message>
    <message>
        <source>{spent} was spent, and only {paid} was paid.</source>
        <translation>{spent} sont dépensés, et seulement {paid} versés.</translation>
    </message>
    <message>
        <source>Money was spent from {first}, before the award of {awarded}.</source>
        <translation>De l’argent a été dépensé dès le {first}, avant l’octroi du {awarded}.</translation>
    </message>
    <message>
        <source>{line}: {since} to {until} is reported twice.</source>
        <translation>{line}&#xa0;: la période du {since} au {until} est déclarée deux fois.</translation>
    </message>
    <message>
        <source>{line}: {since} to {until} overlaps with another period.</source>
        <translation>{line}&#xa0;: la période du {since} au {until} en recouvre une autre.</translation>
    </message>
    <message>
        <source>{line}: {per_cent} % more than planned. From {threshold} % on, say why in its explanation.</source>
        <translation>{line}&#xa0;: {per_cent}&#xa0;% de plus que prévu. À partir de {threshold}&#xa0;%, donnez la raison dans l’explication.</translation>
    </message>
    <message>
        <source>{line}: {per_cent} % less than planned. From {threshold} % on, say why in its explanation.</source>
        <translation>{line}&#xa0;: {per_cent}&#xa0;% de moins que prévu. À partir de {threshold}&#xa0;%, donnez la raison dans l’explication.</translation>
    </message>
    <message>
        <source>Awarded 0: {count} of {of} grants ({percent} %), {cells}. Enter what was awarded, or leave out grants that were not.</source>
        <translation>Montant accordé de 0&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Saisissez ce qui a été accordé, ou écartez les subventions qui ne l’ont pas été.</translation>
    </message>
    <message>
        <source>A line break in the grant’s identifier: {count} of {of} grants ({percent} %), {cells}. Take it out.</source>
        <translation>Un saut de ligne dans l’identifiant de la subvention&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Supprimez-le.</translation>
    </message>
    <message>
        <source>A line break in an organisation’s identifier: {count} of {of} grants ({percent} %), {cells}. Take it out.</source>
        <translation>Un saut de ligne dans l’identifiant d’une organisation&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Supprimez-le.</translation>
    </message>
    <message>
        <source>What looks like an e-mail address: {count} of {of} grants ({percent} %), {cells}. Take out addresses of persons.</source>
        <translation>Ce qui ressemble à une adresse électronique&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Retirez les adresses de personnes.</translation>
    </message>
    <message>
        <source>A date that does not exist: {count} of {of} grants ({percent} %), {cells}. Correct it.</source>
        <translation>Une date qui n’existe pas&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Corrigez-la.</translation>
    </message>
    <message>
        <source>Awarded on a day yet to come: {count} of {of} grants ({percent} %), {cells}. Correct the date, or publish later.</source>
        <translation>Décision à une date à venir&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Corrigez la date, ou publiez plus tard.</translation>
    </message>
    <message>
        <source>Personal characteristics of somebody who receives: {count} of {of} grants ({percent} %), {cells}. Take them out.</source>
        <translation>Caractéristiques personnelles d’une personne bénéficiaire&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Retirez-les.</translation>
    </message>
    <message>
        <source>The whole postcode of somebody who receives: {count} of {of} grants ({percent} %), {cells}. Tell a larger area instead.</source>
        <translation>Code postal entier d’une personne bénéficiaire&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Indiquez plutôt une zone plus large.</translation>
    </message>
    <message>
        <source>Another funder than most have: {count} of {of} grants ({percent} %), {cells}. Look whether that is meant.</source>
        <translation>Un autre bailleur que la plupart&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Regardez si c’est voulu.</translation>
    </message>
    <message>
        <source>A funder’s identifier of no known register: {count} of {of} grants ({percent} %), {cells}. Look the register up at org-id.guide.</source>
        <translation>Identifiant de bailleur d’aucun registre connu&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Cherchez le registre sur org-id.guide.</translation>
    </message>
    <message>
        <source>A recipient’s identifier of no known register: {count} of {of} grants ({percent} %), {cells}. Look the register up at org-id.guide.</source>
        <translation>Identifiant de bénéficiaire d’aucun registre connu&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Cherchez le registre sur org-id.guide.</translation>
    </message>
    <message>
        <source>A charity number that has not six or seven digits: {count} of {of} grants ({percent} %), {cells}. Look it up in the register.</source>
        <translation>Numéro d’organisme caritatif sans six ou sept chiffres&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Vérifiez-le dans le registre.</translation>
    </message>
    <message>
        <source>A company number that has not eight signs: {count} of {of} grants ({percent} %), {cells}. Put back zeros that a spreadsheet took away.</source>
        <translation>Numéro d’entreprise sans huit signes&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Remettez les zéros qu’un tableur a retirés.</translation>
    </message>
    <message>
        <source>A number that the British registers do not give: {count} of {of} grants ({percent} %), {cells}. Look it up.</source>
        <translation>Numéro que les registres britanniques n’attribuent pas&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Planned to end before the beginning: {count} of {of} grants ({percent} %), {cells}. Correct one of the dates.</source>
        <translation>Fin prévue avant le début&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>Ended before the beginning: {count} of {of} grants ({percent} %), {cells}. Correct one of the dates.</source>
        <translation>Fin réelle avant le début&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>Planned more than twelve years ahead: {count} of {of} grants ({percent} %), {cells}. Look at the year.</source>
        <translation>Prévue à plus de douze ans&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Regardez l’année.</translation>
    </message>
    <message>
        <source>An actual date more than five years ahead: {count} of {of} grants ({percent} %), {cells}. Look at the year.</source>
        <translation>Date réelle à plus de cinq ans&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Regardez l’année.</translation>
    </message>
    <message>
        <source>A date more than 25 years ago: {count} of {of} grants ({percent} %), {cells}. Look at the year.</source>
        <translation>Date vieille de plus de 25 ans&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Regardez l’année.</translation>
    </message>
    <message>
        <source>A funder with one identifier and several names: {count} of {of} grants ({percent} %), {cells}. Write the name in one way.</source>
        <translation>Bailleur à un identifiant et plusieurs noms&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Écrivez le nom d’une seule façon.</translation>
    </message>
    <message>
        <source>A funder with one name and several identifiers: {count} of {of} grants ({percent} %), {cells}. Keep one of them.</source>
        <translation>Bailleur à un nom et plusieurs identifiants&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Gardez-en un.</translation>
    </message>
    <message>
        <source>A recipient known only by the publisher’s own identifier: {count} of {of} grants ({percent} %), {cells}. Where a public register has it, use that number.</source>
        <translation>Bénéficiaire connu du seul éditeur&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. S’il figure dans un registre public, utilisez ce numéro.</translation>
    </message>
    <message>
        <source>A funder known only by the publisher’s own identifier: {count} of {of} grants ({percent} %), {cells}. Where a public register has it, use that number.</source>
        <translation>Bailleur connu du seul éditeur&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. S’il figure dans un registre public, utilisez ce numéro.</translation>
    </message>
    <message>
        <source>No charity or company number of the recipient: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Aucun numéro d’organisme caritatif ou d’entreprise du bénéficiaire&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>No place of the recipient: {count} of {of} grants ({percent} %), {cells}. A postcode or a coded place helps.</source>
        <translation>Aucun lieu du bénéficiaire&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Un code postal ou un lieu codé aide.</translation>
    </message>
    <message>
        <source>No programme or call: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Aucun programme ni appel&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>No place of those it is for: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Aucun lieu des destinataires&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>The same words as title and description: {count} of {of} grants ({percent} %), {cells}. Say more in the description.</source>
        <translation>Les mêmes mots en titre et en description&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Dites-en plus dans la description.</translation>
    </message>
    <message>
        <source>A title of more than 140 letters: {count} of {of} grants ({percent} %), {cells}. Shorten it.</source>
        <translation>Un titre de plus de 140 lettres&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>No time of the last change: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Aucune date de dernière modification&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>No source of the data: {count} of {of} grants ({percent} %), {cells}. The address of a web page helps.</source>
        <translation>Aucune source des données&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}. L’adresse d’une page web aide.</translation>
    </message>
    <message>
        <source>To a person, without reason or purpose: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>À une personne, sans raison ni but&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>Neither duration nor beginning and end: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Ni durée, ni début et fin&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>A place without its code: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Un lieu sans son code&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>On a map by those it is for, not by its recipient: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Sur une carte par ses destinataires, non par son bénéficiaire&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>On a map by its recipient, not by those it is for: {count} of {of} grants ({percent} %), {cells}.</source>
        <translation>Sur une carte par son bénéficiaire, non par ses destinataires&#xa0;: {count} sur {of} subventions ({percent}&#xa0;%), {cells}.</translation>
    </message>
    <message>
        <source>“{title}” ({key}) is not given out: it is not marked as visible to everyone. Mark it so on its page if it may be published.</source>
        <translation>«&#xa0;{title}&#xa0;» ({key}) n’est pas donnée&#xa0;: elle n’est pas marquée comme visible par tous. Marquez-la ainsi sur sa page si elle peut être publiée.</translation>
    </message>
    <message>
        <source>“{title}” ({key}) is not given out: it is work the alliance ordered, not a grant.</source>
        <translation>«&#xa0;{title}&#xa0;» ({key}) n’est pas donnée&#xa0;: c’est un travail commandé par l’alliance, non une subvention.</translation>
    </message>
    <message>
        <source>“{title}” ({key}) is not given out: the standard asks for what is missing here ({missing}).</source>
        <translation>«&#xa0;{title}&#xa0;» ({key}) n’est pas donnée&#xa0;: la norme demande ce qui manque ici ({missing}).</translation>
    </message>
    <message>
        <source>There is no publisher’s prefix, such as 360G-name; ask 360Giving for one, so that identifiers are yours alone in the world.</source>
        <translation>Il n’y a pas de préfixe d’éditeur, comme 360G-nom&#xa0;; demandez-en un à 360Giving, pour que vos identifiants soient uniques au monde.</translation>
    </message>
    <message>
        <source>{file} holds no grants that were understood: no row names at least two things of a grant, such as a title and an amount. Nothing in it was read.</source>
        <translation>{file} ne contient aucune subvention comprise&#xa0;: aucune ligne ne nomme au moins deux éléments d’une subvention, comme un titre et un montant. Rien n’y a été lu.</translation>
    </message>
    <message>
        <source>This is no record of a grant. It was left out: correct the file at its source.</source>
        <translation>Ceci n’est pas la fiche d’une subvention. Elle est laissée de côté&#xa0;: corrigez le fichier à sa source.</translation>
    </message>
    <message>
        <source>The same grant ({id}) stands in rows {first} and {second}, word for word. It is taken in once.</source>
        <translation>La même subvention ({id}) figure aux lignes {first} et {second}, mot pour mot. Elle est reprise une seule fois.</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have the same identifier ({id}) but tell different things. Neither is taken in: give one of them its own identifier, or make them agree.</source>
        <translation>Les lignes {first} et {second} ont le même identifiant ({id}) mais disent des choses différentes. Aucune n’est reprise&#xa0;: donnez à l’une son propre identifiant, ou accordez-les.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has no header that was understood, and was left out.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» n’a aucun en-tête compris&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Column {column} “{header}” is taken for {title}.</source>
        <translation>La colonne {column} «&#xa0;{header}&#xa0;» est prise pour {title}.</translation>
    </message>
    <message>
        <source>This looks like a line of totals, not like a grant. It was left out.</source>
        <translation>Ceci ressemble à une ligne de totaux et non à une subvention. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>None of the cells of this row was understood. It was left out.</source>
        <translation>Aucune cellule de cette ligne n’a été comprise. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Row {row} tells the same again; it is taken in once.</source>
        <translation>La ligne {row} dit la même chose&#xa0;; elle est reprise une seule fois.</translation>
    </message>
    <message>
        <source>“{id}” is told twice: {first} says “{one}”, {second} says “{other}”. Neither row is taken in: correct one of the two cells, or give one row its own identifier.</source>
        <translation>«&#xa0;{id}&#xa0;» est dit deux fois&#xa0;: {first} dit «&#xa0;{one}&#xa0;», {second} dit «&#xa0;{other}&#xa0;». Aucune des deux lignes n’est reprise&#xa0;: corrigez l’une des cellules, ou donnez à une ligne son propre identifiant.</translation>
    </message>
    <message>
        <source>Belongs to the grant in row {row}.</source>
        <translation>Fait partie de la subvention de la ligne {row}.</translation>
    </message>
    <message>
        <source>Nothing says what this grant is: it has no title, description or recipient. It was left out.</source>
        <translation>Rien ne dit ce qu’est cette subvention&#xa0;: ni titre, ni description, ni bénéficiaire. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>A grant of this name to the same organisation is here already: “{title}”. Look whether it is the same.</source>
        <translation>Une subvention de ce nom à la même organisation existe déjà&#xa0;: «&#xa0;{title}&#xa0;». Regardez si c’est la même.</translation>
    </message>
    <message>
        <source>{cell}: “{name}” is the organisation known here as “{known}”; the name here stays.</source>
        <translation>{cell}&#xa0;: «&#xa0;{name}&#xa0;» est l’organisation connue ici comme «&#xa0;{known}&#xa0;»&#xa0;; le nom d’ici reste.</translation>
    </message>
    <message>
        <source>It is here already, and the file says nothing new.</source>
        <translation>Elle est déjà ici, et le fichier ne dit rien de nouveau.</translation>
    </message>
    <message>
        <source>“{field}” was changed here since: the file says “{file}”, here stands “{here}”. What stands here is kept.</source>
        <translation>«&#xa0;{field}&#xa0;» a été modifié ici depuis&#xa0;: le fichier dit «&#xa0;{file}&#xa0;», ici figure «&#xa0;{here}&#xa0;». Ce qui figure ici est gardé.</translation>
    </message>
    <message>
        <source>The source changed since it was last taken in: {fields}.</source>
        <translation>La source a changé depuis la dernière reprise&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>The source tells more than last time; that is kept with the grant.</source>
        <translation>La source en dit plus que la dernière fois&#xa0;; c’est conservé avec la subvention.</translation>
    </message>
    <message>
        <source>The recipient is a person. No person is added; who it is stays in the record as taken in.</source>
        <translation>Le bénéficiaire est une personne. Aucune personne n’est ajoutée&#xa0;; son identité reste dans la fiche d’origine.</translation>
    </message>
    <message>
        <source>There is no title; “{title}” from {cell} stands in its place.</source>
        <translation>Il n’y a pas de titre&#xa0;; «&#xa0;{title}&#xa0;», repris de {cell}, en tient lieu.</translation>
    </message>
    <message>
        <source>{cell}: the title is longer than {most} letters; its beginning is the title here, all of it is kept in the record as taken in.</source>
        <translation>{cell}&#xa0;: le titre dépasse {most} lettres&#xa0;; son début sert ici de titre, le tout reste dans la fiche d’origine.</translation>
    </message>
    <message>
        <source>{cell}: this name or identifier is longer than {most} letters and no organisation was made of it. Shorten it in the file.</source>
        <translation>{cell}&#xa0;: ce nom ou cet identifiant dépasse {most} lettres et aucune organisation n’en a été faite. Raccourcissez-le dans le fichier.</translation>
    </message>
    <message>
        <source>Cells of this row have spaces at their ends ({count}, the first is {cell}); these are left off.</source>
        <translation>Des cellules de cette ligne ont des espaces aux extrémités ({count}, la première est {cell})&#xa0;; elles sont retirées.</translation>
    </message>
    <message>
        <source>{file}: “{example}” in {cell} is short ({count} in all). Does it mean {meant}?</source>
        <translation>{file}&#xa0;: «&#xa0;{example}&#xa0;» dans {cell} est abrégé ({count} en tout). Cela signifie-t-il {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: “{text}” in {cell} ({count} in all) is no currency. Is {meant} meant?</source>
        <translation>{file}&#xa0;: «&#xa0;{text}&#xa0;» dans {cell} ({count} en tout) n’est pas une devise. S’agit-il de {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>{cell} holds no single value, and was left out.</source>
        <translation>{cell} ne contient pas une valeur simple et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is not among the terms known here and was left out; it is kept in the record as taken in.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne figure pas parmi les termes connus ici et a été laissé de côté&#xa0;; il reste dans la fiche d’origine.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no amount. The amount stays unknown: enter it once it is known.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un montant. Le montant reste inconnu&#xa0;: saisissez-le dès qu’il est connu.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” cannot be read as an amount. It stays unknown: write the number alone, such as 26000.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne peut être lu comme un montant. Il reste inconnu&#xa0;: écrivez le nombre seul, comme 26000.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” can be read in two ways. The amount stays unknown: write thousands without a sign and decimals after a point.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» peut se lire de deux façons. Le montant reste inconnu&#xa0;: écrivez les milliers sans signe et les décimales après un point.</translation>
    </message>
    <message>
        <source>{cell}: {text} has more decimals than {currency} has ({digits}). The amount stays unknown: round it in the file.</source>
        <translation>{cell}&#xa0;: {text} a plus de décimales que {currency} ({digits}). Le montant reste inconnu&#xa0;: arrondissez-le dans le fichier.</translation>
    </message>
    <message>
        <source>{cell}: {text} is too large to be an amount. It stays unknown.</source>
        <translation>{cell}&#xa0;: {text} est trop grand pour être un montant. Il reste inconnu.</translation>
    </message>
    <message>
        <source>{cell}: {text} is what calculating left of {meant}; {meant} is taken.</source>
        <translation>{cell}&#xa0;: {text} est ce qu’un calcul a laissé de {meant}&#xa0;; c’est {meant} qui est repris.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” probably means {meant}. The amount stays unknown until that is said: answer above, or write the whole number.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» signifie sans doute {meant}. Le montant reste inconnu tant que ce n’est pas dit&#xa0;: répondez ci-dessus, ou écrivez le nombre entier.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is taken as {meant}, as was answered.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» est repris comme {meant}, selon la réponse donnée.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is read without its sign {sign}; write the number alone and the currency in its own column.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» est lu sans son signe {sign}&#xa0;; écrivez le nombre seul et la devise dans sa propre colonne.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” has the sign {sign}, but the currency is {currency}. The amount stays unknown: correct one of the two.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» porte le signe {sign}, mais la devise est {currency}. Le montant reste inconnu&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no currency. {meant} is probably meant: answer above, or correct the cell. The currency stays unknown until then.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une devise. Il s’agit sans doute de {meant}&#xa0;: répondez ci-dessus, ou corrigez la cellule. La devise reste inconnue d’ici là.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no currency. It stays unknown: write its three letters, such as USD.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une devise. Elle reste inconnue&#xa0;: écrivez ses trois lettres, comme USD.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no date. It stays unknown.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une date. Elle reste inconnue.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” cannot be read as a date. It stays unknown: write it like 2020-11-09.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne peut être lu comme une date. Elle reste inconnue&#xa0;: écrivez-la comme 2020-11-09.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” tells no day. It is kept in the record as taken in, and no date is set here.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’indique pas de jour. C’est conservé dans la fiche d’origine, et aucune date n’est fixée ici.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” looks like {meant} as a spreadsheet counts days. The date stays unknown: format the cell as a date.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ressemble à {meant} tel qu’un tableur compte les jours. La date reste inconnue&#xa0;: donnez à la cellule le format d’une date.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” can be read day first or month first. The date stays unknown until that is said: answer above.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» peut se lire jour d’abord ou mois d’abord. La date reste inconnue tant que ce n’est pas dit&#xa0;: répondez ci-dessus.</translation>
    </message>
    <message>
        <source>{file}: what does column {column} “{header}” tell?</source>
        <translation>{file}&#xa0;: que dit la colonne {column} «&#xa0;{header}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: is “{example}” in {cell} written day first or month first?</source>
        <translation>{file}&#xa0;: «&#xa0;{example}&#xa0;» dans {cell} est-il écrit jour d’abord ou mois d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: nothing tells the currency of {count} grants. Which is it?</source>
        <translation>{file}&#xa0;: rien n’indique la devise de {count} subventions. Laquelle est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: in which language are its titles?</source>
        <translation>{file}&#xa0;: dans quelle langue sont ses titres&#xa0;?</translation>
    </message>
    <message>
        <source>{cell}: is “{name}” an organisation that is known already?</source>
        <translation>{cell}&#xa0;: «&#xa0;{name}&#xa0;» est-elle une organisation déjà connue&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Yes, take it so</source>
        <translation>Oui, le reprendre ainsi</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>The amount awarded</source>
        <translation>Le montant accordé</translation>
    </message>
    <message>
        <source>The amount asked for</source>
        <translation>Le montant demandé</translation>
    </message>
    <message>
        <source>The amount paid</source>
        <translation>Le montant versé</translation>
    </message>
    <message>
        <source>The day of the award</source>
        <translation>Le jour de la décision</translation>
    </message>
    <message>
        <source>The first day of the grant</source>
        <translation>Le premier jour de la subvention</translation>
    </message>
    <message>
        <source>Not in the register yet: the organisation is added.</source>
        <translation>Pas encore au registre&#xa0;: l’organisation est ajoutée.</translation>
    </message>
    <message>
        <source>Left out until you say above which organisation this is, or that it is a new one.</source>
        <translation>Laissé de côté jusqu’à ce que vous disiez ci-dessus de quelle organisation il s’agit, ou qu’elle est nouvelle.</translation>
    </message>
    <message>
        <source>Nothing in {file} says who applies.</source>
        <translation>Rien dans {file} ne dit qui est le demandeur.</translation>
    </message>
    <message>
        <source>Came on {received}; the call closed on {closed}. It is left out unless you give a reason above.</source>
        <translation>Arrivé le {received}&#xa0;; l’appel a clos le {closed}. Laissé de côté, sauf si vous donnez un motif ci-dessus.</translation>
    </message>
    <message>
        <source>Late, and taken all the same: {reason}</source>
        <translation>En retard, et accepté malgré tout&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Replaces what the applicant handed in before; both are kept.</source>
        <translation>Remplace ce que le demandeur avait remis&#xa0;; les deux sont conservés.</translation>
    </message>
    <message>
        <source>Where nothing is entered yet, it fills in: {fields}.</source>
        <translation>Là où rien n’est encore saisi, cela renseigne&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Asks for {amount}.</source>
        <translation>Demande {amount}.</translation>
    </message>
    <message>
        <source>“{text}” is no clear amount ({question}): it is kept as written, and no sum is entered.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant clair ({question})&#xa0;: il est conservé tel quel, et aucune somme n’est saisie.</translation>
    </message>
    <message>
        <source>{applicant} handed in “{before}” before. What is “{title}” ({file})?</source>
        <translation>{applicant} avait déjà remis «&#xa0;{before}&#xa0;». Qu’est-ce que «&#xa0;{title}&#xa0;» ({file})&#xa0;?</translation>
    </message>
    <message>
        <source>The register cannot tell; judge it yourself.</source>
        <translation>Le registre ne peut pas le dire&#xa0;; jugez-en vous-même.</translation>
    </message>
    <message>
        <source>Not known: the grant has no organisation as its applicant.</source>
        <translation>Inconnu&#xa0;: la subvention n’a pas d’organisation comme demandeur.</translation>
    </message>
    <message>
        <source>{applicant} is in the register.</source>
        <translation>{applicant} figure au registre.</translation>
    </message>
    <message>
        <source>{applicant} is an active member.</source>
        <translation>{applicant} est membre actif.</translation>
    </message>
    <message>
        <source>{applicant} is in the register, but not an active member today.</source>
        <translation>{applicant} figure au registre, mais n’est pas membre actif aujourd’hui.</translation>
    </message>
    <message>
        <source>No membership of {applicant} is recorded.</source>
        <translation>Aucune adhésion de {applicant} n’est enregistrée.</translation>
    </message>
    <message>
        <source>Not known: the call names no countries.</source>
        <translation>Inconnu&#xa0;: l’appel ne nomme aucun pays.</translation>
    </message>
    <message>
        <source>Not known: no country is recorded for {applicant}.</source>
        <translation>Inconnu&#xa0;: aucun pays n’est enregistré pour {applicant}.</translation>
    </message>
    <message>
        <source>{applicant} is in a country of the call: {country}.</source>
        <translation>{applicant} est dans un pays de l’appel&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>{applicant} is in {country}, which the call does not name.</source>
        <translation>{applicant} a pour pays {country}, que l’appel ne nomme pas.</translation>
    </message>
    <message>
        <source>No report of {applicant} is late.</source>
        <translation>Aucun rapport de {applicant} n’est en retard.</translation>
    </message>
    <message>
        <source>{applicant} has late reports: {grants}.</source>
        <translation>{applicant} a des rapports en retard&#xa0;: {grants}.</translation>
    </message>
    <message>
        <source>Not known: {applicant} was never checked.</source>
        <translation>Inconnu&#xa0;: {applicant} n’a jamais été vérifié.</translation>
    </message>
    <message>
        <source>{applicant} passed its last due diligence check.</source>
        <translation>{applicant} a satisfait à sa dernière vérification préalable.</translation>
    </message>
    <message>
        <source>{applicant} failed its last due diligence check.</source>
        <translation>{applicant} n’a pas satisfait à sa dernière vérification préalable.</translation>
    </message>
    <message>
        <source>Not known: the call names no themes.</source>
        <translation>Inconnu&#xa0;: l’appel ne nomme aucun thème.</translation>
    </message>
    <message>
        <source>Not known: the grant has no theme yet.</source>
        <translation>Inconnu&#xa0;: la subvention n’a pas encore de thème.</translation>
    </message>
    <message>
        <source>A theme of the grant is one of the call’s.</source>
        <translation>Un thème de la subvention est un thème de l’appel.</translation>
    </message>
    <message>
        <source>No theme of the grant is one of the call’s.</source>
        <translation>Aucun thème de la subvention n’est un thème de l’appel.</translation>
    </message>
    <message>
        <source>Not known: the amount of the grant or of the call is missing.</source>
        <translation>Inconnu&#xa0;: le montant de la subvention ou celui de l’appel manque.</translation>
    </message>
    <message>
        <source>Not known: {amount} is asked for, the call has {budget}, and no rate joins the two here.</source>
        <translation>Inconnu&#xa0;: {amount} sont demandés, l’appel dispose de {budget}, et aucun taux ne relie les deux ici.</translation>
    </message>
    <message>
        <source>{amount} is asked for; the call has {budget}.</source>
        <translation>{amount} sont demandés&#xa0;; l’appel dispose de {budget}.</translation>
    </message>
    <message>
        <source>{amount} is asked for, more than the {budget} of the call.</source>
        <translation>{amount} sont demandés, plus que les {budget} de l’appel.</translation>
    </message>
    <message>
        <source>Not known: nothing has been handed in.</source>
        <translation>Inconnu&#xa0;: rien n’a été remis.</translation>
    </message>
    <message>
        <source>Handed in on {received}; the call has no closing day.</source>
        <translation>Remis le {received}&#xa0;; l’appel n’a pas de date de clôture.</translation>
    </message>
    <message>
        <source>Handed in on {received}, before the call closed on {closed}.</source>
        <translation>Remis le {received}, avant la clôture de l’appel le {closed}.</translation>
    </message>
    <message>
        <source>Handed in on {received}; the call had closed on {closed}.</source>
        <translation>Remis le {received}&#xa0;; l’appel avait clos le {closed}.</translation>
    </message>
    <message>
        <source>Handed in on {received}, after the call closed on {closed}, and taken all the same: {reason}</source>
        <translation>Remis le {received}, après la clôture de l’appel le {closed}, et accepté malgré tout&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not screened yet. That is not the same as 0.</source>
        <translation>Pas encore examiné. Ce n’est pas la même chose que 0.</translation>
    </message>
    <message>
        <source>Screened: equality between women and men is not an aim.</source>
        <translation>Examiné&#xa0;: l’égalité entre femmes et hommes n’est pas un objectif.</translation>
    </message>
    <message>
        <source>Equality is named as an aim, but no gender analysis was made; 1 and 2 need one.</source>
        <translation>L’égalité est nommée comme objectif, mais aucune analyse de genre n’a été faite&#xa0;; 1 et 2 en exigent une.</translation>
    </message>
    <message>
        <source>Equality is named as an aim, but nothing measures it; 1 and 2 need an indicator and counts by sex.</source>
        <translation>L’égalité est nommée comme objectif, mais rien ne la mesure&#xa0;; 1 et 2 exigent un indicateur et un comptage par sexe.</translation>
    </message>
    <message>
        <source>Equality is an important and deliberate aim beside others.</source>
        <translation>L’égalité est un objectif important et délibéré, parmi d’autres.</translation>
    </message>
    <message>
        <source>Equality is the main aim; without it there would be no project.</source>
        <translation>L’égalité est l’objectif principal&#xa0;; sans elle, il n’y aurait pas de projet.</translation>
    </message>
    <message>
        <source>Every project needs a gender analysis; this one has none.</source>
        <translation>Tout projet demande une analyse de genre&#xa0;; celui-ci n’en a pas.</translation>
    </message>
    <message>
        <source>Every project has to look out for harm to women, girls and others; this one does not.</source>
        <translation>Tout projet doit veiller aux torts causés aux femmes, aux filles et à d’autres&#xa0;; celui-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>{file} is no report workbook from here. Send the grantee a new workbook and take that in.</source>
        <translation>{file} n’est pas un classeur de rapport établi ici. Envoyez un nouveau classeur au bénéficiaire et prenez celui-là.</translation>
    </message>
    <message>
        <source>What {file} says of itself was changed, so nothing in it can be trusted. Ask for it anew.</source>
        <translation>Ce que {file} dit de lui-même a été modifié&#xa0;: rien n’y est plus sûr. Redemandez-le.</translation>
    </message>
    <message>
        <source>The report this workbook was made for is no longer here (grant {grant}). Send a new workbook.</source>
        <translation>Le rapport pour lequel ce classeur a été établi n’existe plus (subvention {grant}). Envoyez un nouveau classeur.</translation>
    </message>
    <message>
        <source>This workbook belongs to another grant ({grant}). Take it in there.</source>
        <translation>Ce classeur appartient à une autre subvention ({grant}). Prenez-le là-bas.</translation>
    </message>
    <message>
        <source>This workbook belongs to report {nr} of “{grant}”. Take it in there.</source>
        <translation>Ce classeur appartient au rapport {nr} de «&#xa0;{grant}&#xa0;». Prenez-le là-bas.</translation>
    </message>
    <message>
        <source>This very file was taken in before. Nothing is to be done.</source>
        <translation>Ce même fichier a déjà été pris. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This report of “{grant}” was accepted and stands. Open it again before another takes its place.</source>
        <translation>Ce rapport de «&#xa0;{grant}&#xa0;» est accepté et fait foi. Rouvrez-le avant qu’un autre prenne sa place.</translation>
    </message>
    <message>
        <source>The questions are of a version of the form that is not kept here. Their answers stay in the file.</source>
        <translation>Les questions sont d’une version du formulaire qui n’est pas conservée ici. Leurs réponses restent dans le fichier.</translation>
    </message>
    <message>
        <source>What this row is about was taken out of the grant since. Enter the figure by hand where it belongs.</source>
        <translation>L’objet de cette ligne a été retiré de la subvention depuis. Saisissez le chiffre à la main, là où il va.</translation>
    </message>
    <message>
        <source>A locked cell was changed from “{before}” to “{now}”. What is kept here stands; ask why.</source>
        <translation>Une cellule verrouillée est passée de «&#xa0;{before}&#xa0;» à «&#xa0;{now}&#xa0;». Ce qui est conservé ici fait foi&#xa0;; demandez pourquoi.</translation>
    </message>
    <message>
        <source>Left empty: not known, and not counted as zero.</source>
        <translation>Laissé vide&#xa0;: inconnu, et non compté comme zéro.</translation>
    </message>
    <message>
        <source>As it is kept already.</source>
        <translation>Identique à ce qui est conservé.</translation>
    </message>
    <message>
        <source>An explanation by the grantee.</source>
        <translation>Une explication du bénéficiaire.</translation>
    </message>
    <message>
        <source>Less than the last value, {last}. Ask whether both are meant.</source>
        <translation>Moins que la dernière valeur, {last}. Demandez si les deux sont justes.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Ask the grantee for digits, or leave the cell empty.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant. Demandez des chiffres au bénéficiaire, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>“{text}” is no amount as it stands. Is {meant} meant? Then write that into the cell.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant tel quel. S’agit-il de {meant}&#xa0;? Alors écrivez cela dans la cellule.</translation>
    </message>
    <message>
        <source>“{text}” may be read in two ways. Write it without points and commas between thousands.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Écrivez-le sans points ni virgules entre les milliers.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write digits only.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier. N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Ask what is meant.</source>
        <translation>«&#xa0;{text}&#xa0;» est inférieur à zéro. Demandez ce qui est voulu.</translation>
    </message>
    <message>
        <source>Questions answered: {count}.</source>
        <translation>Questions répondues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>“{question}” needs an answer and has none.</source>
        <translation>«&#xa0;{question}&#xa0;» demande une réponse et n’en a pas.</translation>
    </message>
    <message>
        <source>The report will be received, and the file kept with it.</source>
        <translation>Le rapport sera noté reçu, et le fichier conservé avec lui.</translation>
    </message>
    <message>
        <source>Some cells cannot be taken in, so the report stays a draft; the file is kept with it.</source>
        <translation>Certaines cellules ne peuvent pas être prises&#xa0;: le rapport reste à l’état d’ébauche&#xa0;; le fichier est conservé avec lui.</translation>
    </message>
    <message>
        <source>“{line}” is overspent by {over}, more than a tenth, and nobody says why. Ask for an explanation.</source>
        <translation>«&#xa0;{line}&#xa0;» est dépassée de {over}, plus d’un dixième, sans explication. Demandez-en une.</translation>
    </message>
    <message>
        <source>“{line}” is overspent by {over}.</source>
        <translation>«&#xa0;{line}&#xa0;» est dépassée de {over}.</translation>
    </message>
    <message>
        <source>{spent} were spent, more than the {signed} that were signed.</source>
        <translation>{spent} ont été dépensés, plus que les {signed} signés.</translation>
    </message>
    <message>
        <source>The receipt “{reference}” stands here more than once.</source>
        <translation>La pièce «&#xa0;{reference}&#xa0;» figure ici plus d’une fois.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 2026-03-31.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez-la comme 2026-03-31.</translation>
    </message>
    <message>
        <source>Spent on {day}, before the grant began on {first}.</source>
        <translation>Dépensé le {day}, avant le début de la subvention le {first}.</translation>
    </message>
    <message>
        <source>Spent on {day}, outside the period of this report.</source>
        <translation>Dépensé le {day}, hors de la période de ce rapport.</translation>
    </message>
    <message>
        <source>“{text}” is no amount, so this payment is not counted.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant&#xa0;: cette dépense n’est pas comptée.</translation>
    </message>
    <message>
        <source>“{line}”: the single payments come to {details}, the budget sheet says {spent}.</source>
        <translation>«&#xa0;{line}&#xa0;»&#xa0;: les dépenses une par une font {details}, la feuille de budget dit {spent}.</translation>
    </message>
    <message>
        <source>Payments of {count} budget lines that are not in this grant.</source>
        <translation>Dépenses sur {count} lignes budgétaires qui ne sont pas dans cette subvention.</translation>
    </message>
    <message>
        <source>The grant still runs, until {day}.</source>
        <translation>La subvention court encore, jusqu’au {day}.</translation>
    </message>
    <message>
        <source>It has ended, on {day}.</source>
        <translation>Elle est terminée, le {day}.</translation>
    </message>
    <message>
        <source>Reports not accepted yet: {count}.</source>
        <translation>Rapports non encore acceptés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Every report is accepted.</source>
        <translation>Tous les rapports sont acceptés.</translation>
    </message>
    <message>
        <source>No final report is accepted.</source>
        <translation>Aucun rapport final n’est accepté.</translation>
    </message>
    <message>
        <source>The final report is accepted.</source>
        <translation>Le rapport final est accepté.</translation>
    </message>
    <message>
        <source>Amendments still open: {count}.</source>
        <translation>Avenants encore ouverts&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No amendment is open.</source>
        <translation>Aucun avenant n’est ouvert.</translation>
    </message>
    <message>
        <source>Tranches neither paid nor cancelled: {count}.</source>
        <translation>Tranches ni payées ni annulées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Every tranche is paid or cancelled.</source>
        <translation>Toutes les tranches sont payées ou annulées.</translation>
    </message>
    <message>
        <source>Paid {paid}, spent {spent}, unspent {unspent}: this does not add up.</source>
        <translation>Payé {paid}, dépensé {spent}, non dépensé {unspent}&#xa0;: le compte n’y est pas.</translation>
    </message>
    <message>
        <source>Paid {paid} is spent {spent} and unspent {unspent}.</source>
        <translation>Les {paid} payés sont {spent} dépensés et {unspent} non dépensés.</translation>
    </message>
    <message>
        <source>Not spent: {left}. What becomes of it is not decided.</source>
        <translation>Non dépensé&#xa0;: {left}. Son sort n’est pas décidé.</translation>
    </message>
    <message>
        <source>What was not spent is settled.</source>
        <translation>Le sort du solde est décidé.</translation>
    </message>
    <message>
        <source>Grants that still wait for its first results: {count}.</source>
        <translation>Subventions qui attendent encore ses premiers résultats&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No grant waits for its results.</source>
        <translation>Aucune subvention n’attend ses résultats.</translation>
    </message>
    <message>
        <source>Reservations never settled: {count}.</source>
        <translation>Réserves jamais levées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Every reservation is settled.</source>
        <translation>Toutes les réserves sont levées.</translation>
    </message>
    <message>
        <source>No lesson is written down.</source>
        <translation>Aucun enseignement n’est consigné.</translation>
    </message>
    <message>
        <source>Lessons are written down.</source>
        <translation>Les enseignements sont consignés.</translation>
    </message>
    <message>
        <source>No line of the financial report is entered yet.</source>
        <translation>Aucune ligne du rapport financier n’est encore saisie.</translation>
    </message>
    <message>
        <source>Still blank: {lines}. A blank line is not zero: enter 0 where there was nothing.</source>
        <translation>Encore vides&#xa0;: {lines}. Une ligne vide n’est pas zéro&#xa0;: saisissez 0 là où il n’y a rien eu.</translation>
    </message>
    <message>
        <source>{line} is {now} and was {before} in the last report. Every line counts from the beginning of the award, so it cannot fall: was only the period entered?</source>
        <translation>{line} est de {now} et était de {before} dans le rapport précédent. Chaque ligne compte depuis le début de l’octroi et ne peut donc pas baisser&#xa0;: la période seule a-t-elle été saisie&#xa0;?</translation>
    </message>
    <message>
        <source>10e is {now}: exactly what was spent in this period. It counts from the beginning of the award; with the last report it would be {sum}.</source>
        <translation>10e est de {now}&#xa0;: exactement ce qui a été dépensé pendant cette période. La ligne compte depuis le début de l’octroi&#xa0;; avec le rapport précédent, ce serait {sum}.</translation>
    </message>
    <message>
        <source>10f must be 0 in a final report and is {now}: settle what is still owed, or report again when it is.</source>
        <translation>10f doit être à 0 dans un rapport final et est de {now}&#xa0;: réglez ce qui reste dû, ou remettez le rapport une fois que c’est fait.</translation>
    </message>
    <message>
        <source>10k: {now} of the recipient’s share is still to be given, and this is the final report.</source>
        <translation>10k&#xa0;: {now} de la part du bénéficiaire restent à apporter, et ce rapport est le dernier.</translation>
    </message>
    <message>
        <source>10b is {paid} and 10e is {spent}. On a cash basis what was paid out is what was spent: they should be equal.</source>
        <translation>10b est de {paid} et 10e de {spent}. En comptabilité de caisse, ce qui a été décaissé est ce qui a été dépensé&#xa0;: les deux devraient être égaux.</translation>
    </message>
    <message>
        <source>10b is {paid} and 10e only {spent}: more was paid out than spent. Advances to sub-awardees count when they spend them; say why in the remarks.</source>
        <translation>10b est de {paid} et 10e de {spent} seulement&#xa0;: il a été décaissé plus que dépensé. Les avances aux sous-bénéficiaires comptent quand ils les dépensent&#xa0;; dites pourquoi dans les remarques.</translation>
    </message>
    <message>
        <source>10c is below zero: {now} more was paid out than came in.</source>
        <translation>10c est négatif&#xa0;: {now} de plus ont été décaissés que reçus.</translation>
    </message>
    <message>
        <source>10h is below zero: {now} more was spent or committed than is authorized.</source>
        <translation>10h est négatif&#xa0;: {now} de plus ont été dépensés ou engagés qu’autorisés.</translation>
    </message>
    <message>
        <source>10o is below zero: {now} more program income was spent than earned.</source>
        <translation>10o est négatif&#xa0;: {now} de recettes du programme de plus ont été dépensés que perçus.</translation>
    </message>
    <message>
        <source>10m and 10n are both filled in. Program income is spent one way: leave one blank, and 10o is reckoned.</source>
        <translation>10m et 10n sont toutes deux remplies. Les recettes du programme se dépensent d’une seule façon&#xa0;: laissez-en une vide, et 10o est calculée.</translation>
    </message>
    <message>
        <source>The period ends on {day}. Federal periods end on March 31, June 30, September 30 or December 31; the next one is {next}.</source>
        <translation>La période se termine le {day}. Les périodes fédérales se terminent le 31 mars, le 30 juin, le 30 septembre ou le 31 décembre&#xa0;; la prochaine échéance est le {next}.</translation>
    </message>
    <message>
        <source>the amount of the fund</source>
        <translation>le montant du fonds</translation>
    </message>
    <message>
        <source>what was paid into the fund by the end of the period</source>
        <translation>ce qui a été versé au fonds jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>payments from the fund by the end of the period</source>
        <translation>les paiements du fonds jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>what grantees reported as spent by the end of the period</source>
        <translation>ce que les bénéficiaires ont déclaré avoir dépensé jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>what was signed with grantees and is not spent yet</source>
        <translation>ce qui a été signé avec les bénéficiaires et n’est pas encore dépensé</translation>
    </message>
    <message>
        <source>{top} out of {bottom} is more than all. Is that meant?</source>
        <translation>{top} sur {bottom}, c’est plus que le tout. Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>The parts {dimension} come to {sum}, {left} more than the total of {total}.</source>
        <translation>Les parties {dimension} font {sum}, soit {left} de plus que le total de {total}.</translation>
    </message>
    <message>
        <source>The parts {dimension} come to {sum} of {total}: of {left} it is not known.</source>
        <translation>Les parties {dimension} font {sum} sur {total}&#xa0;: pour {left}, on ne sait pas.</translation>
    </message>
    <message>
        <source>In the sheet “{sheet}” column {column} now stands in column {now}, so no cell of it can be trusted. Nothing of this sheet is taken in: ask for it in the workbook as it went out.</source>
        <translation>Dans la feuille «&#xa0;{sheet}&#xa0;», la colonne {column} se trouve maintenant en colonne {now}&#xa0;: aucune de ses cellules n’est donc sûre. Rien de cette feuille n’est repris&#xa0;: redemandez-la dans le classeur tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>{file} has no header that names an indicator and a number. Put a row on top such as: Code, Indicator, Baseline, Target, Actual, Period.</source>
        <translation>{file} n’a pas d’en-tête qui nomme un indicateur et un nombre. Mettez en haut une ligne comme&#xa0;: Code, Indicateur, Référence, Cible, Réalisé, Période.</translation>
    </message>
    <message>
        <source>Column {column}, “{header}”, is not taken in: it tells nothing that indicators keep.</source>
        <translation>La colonne {column}, «&#xa0;{header}&#xa0;», n’est pas reprise&#xa0;: elle ne dit rien que les indicateurs conservent.</translation>
    </message>
    <message>
        <source>{cell}: neither a code nor a name of an indicator stands here.</source>
        <translation>{cell}&#xa0;: ni le code ni le nom d’un indicateur ne figure ici.</translation>
    </message>
    <message>
        <source>Row {row} tells the same indicator, period and grant. This one is not taken in: leave only one.</source>
        <translation>La ligne {row} porte sur le même indicateur, la même période et la même subvention. Celle-ci n’est pas reprise&#xa0;: n’en laissez qu’une.</translation>
    </message>
    <message>
        <source>A part of the value in row {row}.</source>
        <translation>Une partie de la valeur de la ligne {row}.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is read as not reported, which is not zero.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» est lu comme non rapporté, ce qui n’est pas zéro.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is read as {number}.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» est lu comme {number}.</translation>
    </message>
    <message>
        <source>{cell}: {text} is kept as {number}, with six decimals.</source>
        <translation>{cell}&#xa0;: {text} est conservé comme {number}, avec six décimales.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no number. The row is not taken in: write digits, or leave it empty if not known.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un nombre. La ligne n’est pas reprise&#xa0;: écrivez des chiffres, ou laissez vide si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>{cell}: {text} is too large to be meant. The row is not taken in: correct it.</source>
        <translation>{cell}&#xa0;: {text} est trop grand pour être voulu. La ligne n’est pas reprise&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>{cell}: {text} has more than six decimals. The row is not taken in: round it.</source>
        <translation>{cell}&#xa0;: {text} a plus de six décimales. La ligne n’est pas reprise&#xa0;: arrondissez.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” may mean {meant}. The row is not taken in: write all digits.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» peut signifier {meant}. La ligne n’est pas reprise&#xa0;: écrivez tous les chiffres.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” may be {one} or {other}. The row is not taken in: write it without points and commas between thousands.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» peut être {one} ou {other}. La ligne n’est pas reprise&#xa0;: écrivez-le sans point ni virgule entre les milliers.</translation>
    </message>
    <message>
        <source>{cell}: the column is in per cent, so {text} may be {other}% or {one}%. The row is not taken in: write the sign % behind it.</source>
        <translation>{cell}&#xa0;: la colonne est en pour cent, {text} peut donc être {other}&#xa0;% ou {one}&#xa0;%. La ligne n’est pas reprise&#xa0;: écrivez le signe&#xa0;% derrière.</translation>
    </message>
    <message>
        <source>{cell}: another number of the row has the sign %, so {text} may be {other}% or {one}%. The row is not taken in: write the sign % behind each.</source>
        <translation>{cell}&#xa0;: un autre nombre de la ligne porte le signe %, donc {text} peut être {other}&#xa0;% ou {one}&#xa0;%. La ligne n’est pas reprise&#xa0;: écrivez le signe % derrière chacun.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is a share alone. This indicator needs two numbers, so that shares of several grants can be put together: write 62/100, or add columns Numerator and Denominator.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est qu’une part. Cet indicateur demande deux nombres, pour que les parts de plusieurs subventions puissent être réunies&#xa0;: écrivez 62/100, ou ajoutez les colonnes Numérateur et Dénominateur.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” does not say whether it is reached. Write the day, yes, or no.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne dit pas si c’est atteint. Écrivez la date, oui, ou non.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no year, so it is left out.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une année, c’est donc laissé de côté.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no period one can be sure of. The row is not taken in: write two days, such as 2026-01-01:2026-06-30.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une période sûre. La ligne n’est pas reprise&#xa0;: écrivez deux jours, par exemple 2026-01-01:2026-06-30.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is in no list by which values are split. The row is not taken in: correct the word.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne figure dans aucune liste de désagrégation. La ligne n’est pas reprise&#xa0;: corrigez le mot.</translation>
    </message>
    <message>
        <source>{cell}: no grant is called “{text}”. The row is not taken in: write its key or title.</source>
        <translation>{cell}&#xa0;: aucune subvention ne s’appelle «&#xa0;{text}&#xa0;». La ligne n’est pas reprise&#xa0;: écrivez sa clé ou son titre.</translation>
    </message>
    <message>
        <source>{cell}: no grant is called “{text}”. Is “{meant}” meant? Then write that; the row is not taken in.</source>
        <translation>{cell}&#xa0;: aucune subvention ne s’appelle «&#xa0;{text}&#xa0;». S’agit-il de «&#xa0;{meant}&#xa0;»&#xa0;? Alors écrivez cela&#xa0;; la ligne n’est pas reprise.</translation>
    </message>
    <message>
        <source>{cell}: parts by {count} things are too many. The indicator is not taken in: split it by three at most.</source>
        <translation>{cell}&#xa0;: des parties selon {count} critères, c’est trop. L’indicateur n’est pas repris&#xa0;: désagrégez-le selon trois au plus.</translation>
    </message>
    <message>
        <source>{cell}: the target is {told} in the file and {here} here. What is here stands: revise it on the indicator’s page, with the reason.</source>
        <translation>{cell}&#xa0;: la cible est {told} dans le fichier et {here} ici. Ce qui est ici reste&#xa0;: révisez-la sur la page de l’indicateur, avec le motif.</translation>
    </message>
    <message>
        <source>{cell}: the baseline is {told} in the file and {here} here. What is here stands.</source>
        <translation>{cell}&#xa0;: la valeur de référence est {told} dans le fichier et {here} ici. Ce qui est ici reste.</translation>
    </message>
    <message>
        <source>The targets of the periods come to {sum}, the target of the whole time is {whole}. Correct one of them.</source>
        <translation>Les cibles des périodes font {sum}, la cible de toute la durée est {whole}. Corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>The targets of the grants come to {sum}, the target of all is {whole}. Correct one of them.</source>
        <translation>Les cibles des subventions font {sum}, la cible de l’ensemble est {whole}. Corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>{grants} reports the same number, {number}, for the same period. If these are the same people, note it in the overlap register, or they count twice.</source>
        <translation>{grants} rapporte le même nombre, {number}, pour la même période. S’il s’agit des mêmes personnes, notez-le au registre des chevauchements, sinon elles comptent deux fois.</translation>
    </message>
    <message>
        <source>{cell}: numerator and denominator are not in the file, so it is kept as a number in per cent; grants are then averaged, not weighed.</source>
        <translation>{cell}&#xa0;: numérateur et dénominateur ne sont pas dans le fichier, c’est donc conservé comme un nombre en pour cent&#xa0;; les subventions sont alors moyennées, non pondérées.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” does not go with what is measured, so periods are put together as is usual for it.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne convient pas à ce qui est mesuré, les périodes sont donc réunies comme d’habitude dans ce cas.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” says nothing of which way is better. More is taken to be better.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne dit pas dans quel sens c’est mieux. Plus est pris pour mieux.</translation>
    </message>
    <message>
        <source>No column says which way is better. The target lies below the baseline, so less is taken to be better.</source>
        <translation>Aucune colonne ne dit dans quel sens c’est mieux. La cible est inférieure à la référence, moins est donc pris pour mieux.</translation>
    </message>
    <message>
        <source>A new indicator; values of periods are added.</source>
        <translation>Un nouvel indicateur&#xa0;; les valeurs des périodes sont additionnées.</translation>
    </message>
    <message>
        <source>A new indicator; each value is the running total.</source>
        <translation>Un nouvel indicateur&#xa0;; chaque valeur est le total cumulé.</translation>
    </message>
    <message>
        <source>A new indicator; the last value counts.</source>
        <translation>Un nouvel indicateur&#xa0;; la dernière valeur compte.</translation>
    </message>
    <message>
        <source>A new indicator; periods are averaged.</source>
        <translation>Un nouvel indicateur&#xa0;; la moyenne des périodes est prise.</translation>
    </message>
    <message>
        <source>A new indicator; the highest value counts.</source>
        <translation>Un nouvel indicateur&#xa0;; la valeur la plus élevée compte.</translation>
    </message>
    <message>
        <source>A new indicator; all numerators over all denominators.</source>
        <translation>Un nouvel indicateur&#xa0;; tous les numérateurs sur tous les dénominateurs.</translation>
    </message>
    <message>
        <source>A new indicator; periods are not put together.</source>
        <translation>Un nouvel indicateur&#xa0;; les périodes ne sont pas réunies.</translation>
    </message>
    <message>
        <source>Column {column} of {file} has numbers above 1, so it is read as per cent: 62 is 62%.</source>
        <translation>La colonne {column} de {file} a des nombres supérieurs à 1, elle est donc lue en pour cent&#xa0;: 62 vaut 62&#xa0;%.</translation>
    </message>
    <message>
        <source>All numbers in column {column} of {file} lie between 0 and 1, so they are read as shares: 0.62 is 62%.</source>
        <translation>Tous les nombres de la colonne {column} de {file} sont entre 0 et 1, ils sont donc lus comme des parts&#xa0;: 0,62 vaut 62&#xa0;%.</translation>
    </message>
    <message>
        <source>Some rows of {file} name no period. For which period were their values?</source>
        <translation>Des lignes de {file} ne nomment pas de période. De quelle période sont leurs valeurs&#xa0;?</translation>
    </message>
    <message>
        <source>How far have the values of {file} come?</source>
        <translation>Où en sont les valeurs de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>Per cent: 62 is 62%</source>
        <translation>Pour cent&#xa0;: 62 vaut 62&#xa0;%</translation>
    </message>
    <message>
        <source>Shares: 0.62 is 62%</source>
        <translation>Parts&#xa0;: 0,62 vaut 62&#xa0;%</translation>
    </message>
    <message>
        <source>Drafts, to be looked through</source>
        <translation>Brouillons, à relire</translation>
    </message>
    <message>
        <source>To be approved by another colleague</source>
        <translation>À approuver par un autre collègue</translation>
    </message>
    <message>
        <source>Approved: they count at once</source>
        <translation>Approuvées&#xa0;: elles comptent aussitôt</translation>
    </message>
    <message>
        <source>The framework is not marked as visible to everyone. Mark it so once the alliance wants to publish it.</source>
        <translation>Le cadre n’est pas marqué comme visible par tous. Marquez-le ainsi dès que l’alliance souhaite le publier.</translation>
    </message>
    <message>
        <source>The framework is an example, not what the alliance adopted. Take the mark off once it is adopted.</source>
        <translation>Le cadre est un exemple, et non ce que l’alliance a adopté. Retirez la marque une fois qu’il est adopté.</translation>
    </message>
    <message>
        <source>The framework has no entry for “{field}”. Enter it.</source>
        <translation>Le cadre n’a rien sous «&#xa0;{field}&#xa0;». Renseignez ce champ.</translation>
    </message>
    <message>
        <source>The alliance has no name. Enter it in the settings: it is who reports.</source>
        <translation>L’alliance n’a pas de nom. Saisissez-le dans les réglages&#xa0;: c’est elle qui publie.</translation>
    </message>
    <message>
        <source>The framework ends ({until}) before it begins ({since}). Correct one of the two dates.</source>
        <translation>Le cadre se termine ({until}) avant de commencer ({since}). Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a code of its list. Choose one from the list.</source>
        <translation>{field}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un code de sa liste. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The framework’s identifier is that of the organisation that reports ({text}). Add a hyphen and a name of its own.</source>
        <translation>L’identifiant du cadre est celui de l’organisation qui publie ({text}). Ajoutez un trait d’union et un nom propre.</translation>
    </message>
    <message>
        <source>The framework’s identifier “{text}” does not begin with that of the organisation that reports. Begin it with “{start}”, or leave it empty and it is made from the key.</source>
        <translation>L’identifiant du cadre, «&#xa0;{text}&#xa0;», ne commence pas par celui de l’organisation qui publie. Faites-le commencer par «&#xa0;{start}&#xa0;», ou laissez-le vide&#xa0;: il est alors tiré de la clé.</translation>
    </message>
    <message>
        <source>“{text}” does not begin like a register’s code, such as US-EIN. Look the organisation up at org-id.guide.</source>
        <translation>«&#xa0;{text}&#xa0;» ne commence pas comme le code d’un registre, tel que US-EIN. Cherchez l’organisation sur org-id.guide.</translation>
    </message>
    <message>
        <source>The identifier “{text}” has a space or one of the signs / &amp; | ? in it. Take them out.</source>
        <translation>L’identifiant «&#xa0;{text}&#xa0;» contient une espace ou l’un des signes / &amp; |&#xa0;?. Retirez-les.</translation>
    </message>
    <message>
        <source>A grant and the framework have the same identifier, {text}. Give the framework an identifier of its own.</source>
        <translation>Une subvention et le cadre ont le même identifiant, {text}. Donnez au cadre un identifiant propre.</translation>
    </message>
    <message>
        <source>{field}: the standard asks how much each of the {count} gets. Nothing here says so; equal shares are written.</source>
        <translation>{field}&#xa0;: la norme demande la part de chacun des {count}. Rien ne la dit ici&#xa0;; des parts égales sont écrites.</translation>
    </message>
    <message>
        <source>“{field}” is empty; the framework says it in the other language only.</source>
        <translation>«&#xa0;{field}&#xa0;» est vide&#xa0;; le cadre ne le dit que dans l’autre langue.</translation>
    </message>
    <message>
        <source>{name} is not visible to everyone. What it gave stays out, and so does its name.</source>
        <translation>{name} n’est pas visible par tous. Ce que cette organisation a donné reste en dehors, et son nom aussi.</translation>
    </message>
    <message>
        <source>The fund “{name}” has an amount without a date. It stays out until the date is entered.</source>
        <translation>Le fonds «&#xa0;{name}&#xa0;» a un montant sans date. Il reste en dehors tant que la date n’est pas saisie.</translation>
    </message>
    <message>
        <source>The fund “{name}” also pays grants that are not in the file ({count}). What came into it is told whole.</source>
        <translation>Le fonds «&#xa0;{name}&#xa0;» paie aussi des subventions qui ne sont pas dans le fichier ({count}). Ce qui y est entré est publié en entier.</translation>
    </message>
    <message>
        <source>{name} is named in a text that would be published, and has not agreed to it. Take the name out, or note the consent.</source>
        <translation>{name} est nommé(e) dans un texte qui serait publié, sans y avoir consenti. Retirez le nom, ou notez le consentement.</translation>
    </message>
    <message>
        <source>No grant goes out with the framework: none that serves it is public, awarded and complete.</source>
        <translation>Aucune subvention n’est publiée avec le cadre&#xa0;: aucune de celles qui le servent n’est publique, accordée et complète.</translation>
    </message>
    <message>
        <source>“{title}” has no approved amount. Its budget stays out, not 0.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de montant approuvé. Son budget reste en dehors&#xa0;; il n’est pas de 0.</translation>
    </message>
    <message>
        <source>“{title}” has no end date. Its budget stays out: a budget is told year by year.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de date de fin. Son budget reste en dehors&#xa0;: un budget se donne année par année.</translation>
    </message>
    <message>
        <source>“{title}”: nothing says when its amount was promised. Enter when it was decided, or when both sides signed.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: rien ne dit quand son montant a été engagé. Saisissez la date de la décision, ou celle des deux signatures.</translation>
    </message>
    <message>
        <source>“{title}”: payments without a date stay out ({count}).</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: les paiements sans date restent en dehors ({count}).</translation>
    </message>
    <message>
        <source>“{title}”: a payment is dated {day}, which is yet to come. It stays out.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: un paiement est daté du {day}, qui est à venir. Il reste en dehors.</translation>
    </message>
    <message>
        <source>“{title}” is said to have ended on {day}, which lies ahead or before its start. That date stays out.</source>
        <translation>«&#xa0;{title}&#xa0;» se serait terminé le {day}, date à venir ou antérieure à son début. Cette date reste en dehors.</translation>
    </message>
    <message>
        <source>“{title}” has no organisation that receives it.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas d’organisation bénéficiaire.</translation>
    </message>
    <message>
        <source>{name} receives “{title}” but is not visible to everyone, and so is not named.</source>
        <translation>{name} reçoit «&#xa0;{title}&#xa0;» mais n’est pas visible par tous&#xa0;; cette organisation n’est donc pas nommée.</translation>
    </message>
    <message>
        <source>{name} has no identifier of a public register. It is told by its name alone.</source>
        <translation>{name} n’a pas d’identifiant d’un registre public. Seul son nom est donné.</translation>
    </message>
    <message>
        <source>“{title}” was not screened for gender. No marker is written: not screened is not 0.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas été examiné au regard du genre. Aucun marqueur n’est écrit&#xa0;: non examiné n’est pas 0.</translation>
    </message>
    <message>
        <source>“{title}”: tranche {nr} has no due date. It stays out of what is planned.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: la tranche {nr} n’a pas d’échéance. Elle reste en dehors de ce qui est prévu.</translation>
    </message>
    <message>
        <source>“{title}” has its title or summary in one language only.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a son titre ou son résumé que dans une langue.</translation>
    </message>
    <message>
        <source>No indicator is visible to everyone: the file tells of money and no results.</source>
        <translation>Aucun indicateur n’est visible par tous&#xa0;: le fichier parle d’argent et non de résultats.</translation>
    </message>
    <message>
        <source>Result {code} has no statement. Write what is to change.</source>
        <translation>Le résultat {code} n’a pas d’énoncé. Écrivez ce qui doit changer.</translation>
    </message>
    <message>
        <source>Result {code} has no level. It is told as “other”: say whether it is an output or an outcome.</source>
        <translation>Le résultat {code} n’a pas de niveau. Il est publié comme «&#xa0;autre&#xa0;»&#xa0;: dites s’il s’agit d’un produit ou d’un effet.</translation>
    </message>
    <message>
        <source>Result {code} has its statement in one language only.</source>
        <translation>Le résultat {code} n’a son énoncé que dans une langue.</translation>
    </message>
    <message>
        <source>Indicator {code} has its name in one language only.</source>
        <translation>L’indicateur {code} n’a son nom que dans une langue.</translation>
    </message>
    <message>
        <source>Indicator {code} has no baseline.</source>
        <translation>L’indicateur {code} n’a pas de valeur de référence.</translation>
    </message>
    <message>
        <source>Indicator {code} has a baseline without its year. It stays out: the standard asks for the year.</source>
        <translation>L’indicateur {code} a une valeur de référence sans année. Elle reste en dehors&#xa0;: la norme demande l’année.</translation>
    </message>
    <message>
        <source>The baseline of indicator {code} is not collected yet. It stays out, not 0.</source>
        <translation>La valeur de référence de l’indicateur {code} n’est pas encore collectée. Elle reste en dehors&#xa0;; elle n’est pas de 0.</translation>
    </message>
    <message>
        <source>Indicator {code} has a target from {since} to {until}. It stays out until the dates are put right.</source>
        <translation>L’indicateur {code} a une cible du {since} au {until}. Elle reste en dehors tant que les dates ne sont pas corrigées.</translation>
    </message>
    <message>
        <source>Indicator {code}: nothing is approved for {since} to {until}. The target goes out without a value, not with 0.</source>
        <translation>Indicateur {code}&#xa0;: rien n’est approuvé du {since} au {until}. La cible est publiée sans valeur, et non avec 0.</translation>
    </message>
    <message>
        <source>Indicator {code} has a funder’s code without its list, or a list without a code. It stays out.</source>
        <translation>L’indicateur {code} a un code de bailleur sans sa liste, ou une liste sans code. La référence reste en dehors.</translation>
    </message>
    <message>
        <source>Indicator {code} has submitted values that are not approved ({count}). They are not in the file.</source>
        <translation>L’indicateur {code} a des valeurs soumises qui ne sont pas approuvées ({count}). Elles ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Indicator {code}: the part “{text}” is not one of its disaggregations. Correct it.</source>
        <translation>Indicateur {code}&#xa0;: la part «&#xa0;{text}&#xa0;» n’est pas l’une de ses désagrégations. Corrigez-la.</translation>
    </message>
    <message>
        <source>Totals of the framework hold values of {count} grant(s) that are not in the file themselves.</source>
        <translation>Les totaux du cadre contiennent les valeurs de {count} subvention(s) qui ne sont pas elles-mêmes dans le fichier.</translation>
    </message>
    <message>
        <source>The grant “{title}” is not visible to everyone and stays out.</source>
        <translation>La subvention «&#xa0;{title}&#xa0;» n’est pas visible par tous et reste en dehors.</translation>
    </message>
    <message>
        <source>The grant “{title}” is not awarded and stays out.</source>
        <translation>La subvention «&#xa0;{title}&#xa0;» n’est pas accordée et reste en dehors.</translation>
    </message>
    <message>
        <source>The grant “{title}” stays out until this is entered or put right: {missing}.</source>
        <translation>La subvention «&#xa0;{title}&#xa0;» reste en dehors tant que ceci n’est pas saisi ou corrigé&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Indicator {title} is not visible to everyone and stays out.</source>
        <translation>L’indicateur {title} n’est pas visible par tous et reste en dehors.</translation>
    </message>
    <message>
        <source>Values that are not yet approved are included: every page says draft, and the report cannot be issued.</source>
        <translation>Des valeurs non encore approuvées sont comprises&#xa0;: chaque page porte la mention projet, et le rapport ne peut pas être diffusé.</translation>
    </message>
    <message>
        <source>{code} {name} is far from its target and not explained yet.</source>
        <translation>{code} {name} s’écarte de sa cible et n’est pas encore expliqué.</translation>
    </message>
    <message>
        <source>{code} {name} is explained, but no reason is chosen.</source>
        <translation>{code} {name} est expliqué, mais aucun motif n’est choisi.</translation>
    </message>
    <message>
        <source>{code} {name} is explained, but not in the language of this report.</source>
        <translation>{code} {name} est expliqué, mais pas dans la langue de ce rapport.</translation>
    </message>
    <message>
        <source>The code {code} in “{block}” leads to no figure.</source>
        <translation>Le code {code} dans «&#xa0;{block}&#xa0;» ne mène à aucun chiffre.</translation>
    </message>
    <message>
        <source>The executive summary has {count} words; {most} are the most a reader expects.</source>
        <translation>Le résumé compte {count} mots&#xa0;; un lecteur en attend {most} au plus.</translation>
    </message>
    <message>
        <source>The figures under “{block}” changed after it was edited.</source>
        <translation>Les chiffres sous «&#xa0;{block}&#xa0;» ont changé depuis sa modification.</translation>
    </message>
    <message>
        <source>Indicator {code}: nothing is approved for the period. That is not zero: enter a value, or say why.</source>
        <translation>Indicateur {code}&#xa0;: rien n’est approuvé pour la période. Ce n’est pas zéro&#xa0;: saisissez une valeur, ou dites pourquoi.</translation>
    </message>
    <message>
        <source>Indicator {code}: values are still drafts ({count}). They count once they are handed on and approved.</source>
        <translation>Indicateur {code}&#xa0;: des valeurs sont encore à l’état de brouillon ({count}). Elles comptent une fois transmises et approuvées.</translation>
    </message>
    <message>
        <source>Indicator {code}: submitted values wait for approval ({count}). They do not count yet.</source>
        <translation>Indicateur {code}&#xa0;: des valeurs soumises attendent leur approbation ({count}). Elles ne comptent pas encore.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: values were returned and have not come again ({count}).</source>
        <translation>Indicateur {code}{who}&#xa0;: des valeurs ont été renvoyées et ne sont pas revenues ({count}).</translation>
    </message>
    <message>
        <source>Indicator {code}: a value was approved {days} days after its period had ended.</source>
        <translation>Indicateur {code}&#xa0;: une valeur a été approuvée {days} jours après la fin de sa période.</translation>
    </message>
    <message>
        <source>The report was due on {day}, {days} days ago.</source>
        <translation>Le rapport était attendu le {day}, il y a {days} jours.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {now} now, {then} before. Is a digit too many, or another unit meant?</source>
        <translation>Indicateur {code}{who}&#xa0;: {now} maintenant, {then} auparavant. Y a-t-il un chiffre de trop, ou une autre unité&#xa0;?</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {now}, exactly as before. Was it measured again?</source>
        <translation>Indicateur {code}{who}&#xa0;: {now}, exactement comme auparavant. A-t-on mesuré de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: a total since the start fell from {then} to {now}. One of the two is wrong.</source>
        <translation>Indicateur {code}{who}&#xa0;: un total depuis le début est passé de {then} à {now}. L’une des deux valeurs est fausse.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: 0 now, {then} before. If nobody counted, take the 0 out: it says there was none.</source>
        <translation>Indicateur {code}{who}&#xa0;: 0 maintenant, {then} auparavant. Si personne n’a compté, retirez le 0&#xa0;: il dit qu’il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {now} of {then} is more than 100 %. Are the two numbers the wrong way round?</source>
        <translation>Indicateur {code}{who}&#xa0;: {now} sur {then} fait plus de 100 %. Les deux nombres sont-ils inversés&#xa0;?</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: divided by 0, it says nothing. Leave it empty where nobody was asked.</source>
        <translation>Indicateur {code}{who}&#xa0;: divisé par 0, il ne dit rien. Laissez-le vide là où personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {now} has more decimals than the indicator shows.</source>
        <translation>Indicateur {code}{who}&#xa0;: {now} a plus de décimales que l’indicateur n’en montre.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {now} is below zero.</source>
        <translation>Indicateur {code}{who}&#xa0;: {now} est inférieur à zéro.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {dimension} comes to {parts}, the total is {total}. A part cannot be more.</source>
        <translation>Indicateur {code}{who}&#xa0;: {dimension}, on arrive à {parts}&#xa0;; le total est de {total}. Une partie ne peut pas être plus grande.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {dimension} comes to {parts} of {total}; of {rest} it is not known.</source>
        <translation>Indicateur {code}{who}&#xa0;: {dimension}, on arrive à {parts} sur {total}&#xa0;; pour {rest}, on ne sait pas.</translation>
    </message>
    <message>
        <source>Indicator {code} is to be told {dimensions}: values without any parts, {count} of {of}.</source>
        <translation>L’indicateur {code} doit être désagrégé {dimensions}&#xa0;: valeurs sans aucune désagrégation, {count} sur {of}.</translation>
    </message>
    <message>
        <source>Indicator {code}{who}: {dimension} comes to {parts}, {other} to {total}, and no total is entered.</source>
        <translation>Indicateur {code}{who}&#xa0;: {dimension}, on arrive à {parts}&#xa0;; {other}, à {total}&#xa0;; et aucun total n’est saisi.</translation>
    </message>
    <message>
        <source>Indicator {code}: the targets of its periods come to {parts}, the target of the whole time is {total}.</source>
        <translation>Indicateur {code}&#xa0;: les cibles de ses périodes font {parts}&#xa0;; la cible pour toute la durée est de {total}.</translation>
    </message>
    <message>
        <source>Indicator {code}: the targets of grants come to {parts}, that of the framework is {total}.</source>
        <translation>Indicateur {code}&#xa0;: les cibles des subventions font {parts}&#xa0;; celle du cadre est de {total}.</translation>
    </message>
    <message>
        <source>Indicator {code} has no target: nothing can be said of whether it is on track.</source>
        <translation>L’indicateur {code} n’a pas de cible&#xa0;: on ne peut pas dire s’il est en bonne voie.</translation>
    </message>
    <message>
        <source>Indicator {code}: more is better, and the target is 0. No percentage can be told; was it left blank?</source>
        <translation>Indicateur {code}&#xa0;: plus vaut mieux, et la cible est de 0. Aucun pourcentage n’est possible&#xa0;; était-elle restée vide&#xa0;?</translation>
    </message>
    <message>
        <source>Indicator {code}: the target lies on the wrong side of the baseline. Is “more is better” right?</source>
        <translation>Indicateur {code}&#xa0;: la cible est du mauvais côté de la valeur de référence. Le sens (plus ou moins vaut mieux) est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>Indicator {code}: the baseline was to be collected by {day} and is not.</source>
        <translation>Indicateur {code}&#xa0;: la valeur de référence devait être collectée avant le {day} et ne l’est pas.</translation>
    </message>
    <message>
        <source>Indicator {code}: a target was changed on {day} without a reason. Write why.</source>
        <translation>Indicateur {code}&#xa0;: une cible a été modifiée le {day} sans motif. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Indicator {code}: no file shows where {count} of {of} values come from.</source>
        <translation>Indicateur {code}&#xa0;: aucun fichier ne montre d’où viennent {count} valeurs sur {of}.</translation>
    </message>
    <message>
        <source>Indicator {code}: {who} entered a value and approved it. Let another colleague look.</source>
        <translation>Indicateur {code}&#xa0;: {who} a saisi une valeur et l’a approuvée. Demandez à une autre personne de regarder.</translation>
    </message>
    <message>
        <source>Indicator {code}: the check of its data quality was due on {day}.</source>
        <translation>Indicateur {code}&#xa0;: le contrôle de la qualité de ses données était prévu le {day}.</translation>
    </message>
    <message>
        <source>Indicator {code}: its data quality is to be checked every {months} months and never was.</source>
        <translation>Indicateur {code}&#xa0;: la qualité de ses données doit être contrôlée tous les {months} mois et ne l’a jamais été.</translation>
    </message>
    <message>
        <source>Indicator {code} has no definition, source or method: nobody could measure the same again.</source>
        <translation>L’indicateur {code} n’a ni définition, ni source, ni méthode&#xa0;: personne ne pourrait mesurer de nouveau la même chose.</translation>
    </message>
    <message>
        <source>Indicator {code}: “{one}” and “{other}” count people in the same place and time. Say how many are the same, or that none are.</source>
        <translation>Indicateur {code}&#xa0;: «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» comptent des personnes au même endroit et au même moment. Dites combien sont les mêmes, ou qu’aucune ne l’est.</translation>
    </message>
    <message>
        <source>Indicator {code}: “{one}” and “{other}” both report {number} in the same place and time. Are they the same people?</source>
        <translation>Indicateur {code}&#xa0;: «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» déclarent tous deux {number} au même endroit et au même moment. S’agit-il des mêmes personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Indicator {code}: an approved value was changed on {day} without a reason. Write why.</source>
        <translation>Indicateur {code}&#xa0;: une valeur approuvée a été modifiée le {day} sans motif. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Result {code} has no statement in {language}.</source>
        <translation>Le résultat {code} n’a pas d’énoncé dans la langue du rapport ({language}).</translation>
    </message>
    <message>
        <source>Indicator {code} has no name in {language}.</source>
        <translation>L’indicateur {code} n’a pas de nom dans la langue du rapport ({language}).</translation>
    </message>
    <message>
        <source>Indicator {code}: what was reported in words is not in {language}.</source>
        <translation>Indicateur {code}&#xa0;: ce qui a été rapporté en mots n’est pas dans la langue du rapport ({language}).</translation>
    </message>
    <message>
        <source>“{title}”: nothing says that those it tells of agreed. Ask, or leave it out.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: rien ne dit que les personnes dont il est question ont consenti. Demandez-leur, ou n’en parlez pas.</translation>
    </message>
    <message>
        <source>“{title}”: those it tells of refused. It must not go out.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: les personnes dont il est question ont refusé. Ce récit ne doit pas être publié.</translation>
    </message>
    <message>
        <source>“{title}” has pictures, and nobody is named who took them.</source>
        <translation>«&#xa0;{title}&#xa0;» a des images, et personne n’est nommé comme leur auteur.</translation>
    </message>
    <message>
        <source>The report has no cut-off day: a value approved tomorrow still changes its figures.</source>
        <translation>Le rapport n’a pas de date d’arrêt des données&#xa0;: une valeur approuvée demain changera encore ses chiffres.</translation>
    </message>
    <message>
        <source>Nobody is named as having prepared and approved the report.</source>
        <translation>Personne n’est nommé comme ayant préparé et approuvé le rapport.</translation>
    </message>
    <message>
        <source>{who} both prepared and approved the report.</source>
        <translation>{who} a préparé et approuvé le rapport.</translation>
    </message>
    <message>
        <source>“{beginning}…” is {percent} % the text of the last report ({title}). Does it still hold?</source>
        <translation>«&#xa0;{beginning}…&#xa0;» est à {percent} % le texte du dernier rapport ({title}). Est-ce toujours vrai&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is named in full and has not agreed to it. Take the name out, or note the consent.</source>
        <translation>{name} est nommé(e) en toutes lettres sans y avoir consenti. Retirez le nom, ou notez le consentement.</translation>
    </message>
    <message>
        <source>{file}: is “{example}” written day first or month first?</source>
        <translation>{file}&#xa0;: «&#xa0;{example}&#xa0;» commence-t-il par le jour ou par le mois&#xa0;?</translation>
    </message>
    <message>
        <source>“{file}” has no row of headings with a key. Nothing of it is taken in: name the column of codes “Code”.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas de ligne d’en-têtes avec une clé. Rien n’en est repris&#xa0;: nommez la colonne des codes «&#xa0;Code&#xa0;».</translation>
    </message>
    <message>
        <source>These columns stay outside, so that no names and no free text come in: {columns}.</source>
        <translation>Ces colonnes restent dehors, pour que ni noms ni texte libre n’entrent&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The row has no key, so it cannot be found again.</source>
        <translation>La ligne n’a pas de clé&#xa0;: on ne pourrait la retrouver.</translation>
    </message>
    <message>
        <source>“{key}” stands in row {row} already. Only that row is taken in.</source>
        <translation>«&#xa0;{key}&#xa0;» figure déjà à la ligne {row}. Seule celle-là est reprise.</translation>
    </message>
    <message>
        <source>Known already, with nothing new.</source>
        <translation>Déjà connu, rien de nouveau.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no day. Write it like 2026-06-30, or leave the cell empty.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une date. Écrivez-la comme 2026-06-30, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is none of the codes or labels here. Codes are {known}.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est ni un code ni un libellé connu. Les codes sont {known}.</translation>
    </message>
    <message>
        <source>{second} is before {first}, although it comes after it. Correct one of the days.</source>
        <translation>{second} précède {first}, alors qu’il vient après. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>This card, which begins on line {line}, has no end: it was cut off or damaged. It stays out; all others come in.</source>
        <translation>Cette fiche, qui commence à la ligne {line}, n’a pas de fin&#xa0;: elle est coupée ou endommagée. Elle est laissée de côté&#xa0;; toutes les autres sont reprises.</translation>
    </message>
    <message>
        <source>This card is a group of {count} cards, not a contact. Its name is given to those as their group.</source>
        <translation>Cette fiche est un groupe de {count} fiches, pas un contact. Son nom leur est donné comme groupe.</translation>
    </message>
    <message>
        <source>{count} lines of this card could not be read; they are kept in the notes: “{text}”.</source>
        <translation>{count} lignes de cette fiche n’ont pas pu être lues&#xa0;; elles sont conservées dans les notes&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>The picture on this card is not taken in.</source>
        <translation>L’image de cette fiche n’est pas reprise.</translation>
    </message>
    <message>
        <source>Not taken in from this card: {names}.</source>
        <translation>Non repris de cette fiche&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{file} holds no contacts that were understood: no row looks like a header with at least two things of a contact, such as a name and an e-mail address. Nothing in it was read.</source>
        <translation>{file} ne contient aucun contact compris&#xa0;: aucune ligne ne ressemble à un en-tête avec au moins deux éléments d’un contact, comme un nom et une adresse électronique. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>Column {column} “{header}” is not understood: what it says is kept in the notes under its heading.</source>
        <translation>La colonne {column} «&#xa0;{header}&#xa0;» n’est pas comprise&#xa0;: ce qu’elle dit est conservé dans les notes, sous son intitulé.</translation>
    </message>
    <message>
        <source>Column {column} “{header}” is left out.</source>
        <translation>La colonne {column} «&#xa0;{header}&#xa0;» est laissée de côté.</translation>
    </message>
    <message>
        <source>Nobody is named: the row has no name, no e-mail address, no phone number and no organisation. It was left out: complete it in the file and take the file in again.</source>
        <translation>Personne n’est nommé&#xa0;: la ligne n’a ni nom, ni adresse électronique, ni numéro de téléphone, ni organisation. Elle a été laissée de côté&#xa0;: complétez-la dans le fichier et reprenez-le.</translation>
    </message>
    <message>
        <source>Here already, with all that the row says.</source>
        <translation>Déjà ici, avec tout ce que dit la ligne.</translation>
    </message>
    <message>
        <source>Here already, and left as it is.</source>
        <translation>Déjà ici, et laissé tel quel.</translation>
    </message>
    <message>
        <source>The same contact stands in row {row} of {file}.</source>
        <translation>Le même contact figure à la ligne {row} de {file}.</translation>
    </message>
    <message>
        <source>Adds: {fields}.</source>
        <translation>Ajoute&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Takes the place of what is here: {fields}.</source>
        <translation>Remplace ce qui est ici&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>{field} ({cell}): here “{here}”, in the file “{told}”. What is here stays until you decide.</source>
        <translation>{field} ({cell})&#xa0;: ici «&#xa0;{here}&#xa0;», dans le fichier «&#xa0;{told}&#xa0;». Ce qui est ici reste jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>{field} ({cell}): in the file “{told}”; “{here}” stays, as it is here.</source>
        <translation>{field} ({cell})&#xa0;: dans le fichier «&#xa0;{told}&#xa0;»&#xa0;; «&#xa0;{here}&#xa0;» reste, tel qu’ici.</translation>
    </message>
    <message>
        <source>{field} ({cell}): an earlier row says “{here}”, this one “{told}”; the first stands.</source>
        <translation>{field} ({cell})&#xa0;: une ligne précédente dit «&#xa0;{here}&#xa0;», celle-ci «&#xa0;{told}&#xa0;»&#xa0;; la première vaut.</translation>
    </message>
    <message>
        <source>The organisation “{name}” is new.</source>
        <translation>L’organisation «&#xa0;{name}&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>Adds a position at “{name}”.</source>
        <translation>Ajoute une fonction auprès de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Adds a membership.</source>
        <translation>Ajoute une adhésion.</translation>
    </message>
    <message>
        <source>“{name}” is the organisation known here as “{known}”; the name here stays.</source>
        <translation>«&#xa0;{name}&#xa0;» est l’organisation connue ici sous le nom de «&#xa0;{known}&#xa0;»&#xa0;; le nom d’ici reste.</translation>
    </message>
    <message>
        <source>{count} people here have this name at this organisation; the first of them is taken.</source>
        <translation>{count} personnes portent ici ce nom dans cette organisation&#xa0;; la première est retenue.</translation>
    </message>
    <message>
        <source>{email} is the address of {name} as well, under another name: taken as two people.</source>
        <translation>{email} est aussi l’adresse de {name}, sous un autre nom&#xa0;: considérés comme deux personnes.</translation>
    </message>
    <message>
        <source>{email} is an address of a house: nobody is recognised by it.</source>
        <translation>{email} est une adresse collective&#xa0;: personne n’est reconnu par elle.</translation>
    </message>
    <message>
        <source>The row has no name; the address or number stands in its place.</source>
        <translation>La ligne n’a pas de nom&#xa0;; l’adresse ou le numéro en tient lieu.</translation>
    </message>
    <message>
        <source>“{title}” is kept in the notes: the row names no organisation to have that job at.</source>
        <translation>«&#xa0;{title}&#xa0;» est conservé dans les notes&#xa0;: la ligne ne nomme aucune organisation pour cette fonction.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” cannot be read as {field}; it is kept in the notes.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» ne se lit pas comme {field}&#xa0;; c’est conservé dans les notes.</translation>
    </message>
    <message>
        <source>{cell}: the text is too long for {field}; its beginning stands there, the whole in the notes.</source>
        <translation>{cell}&#xa0;: le texte est trop long pour {field}&#xa0;; son début y figure, le tout est dans les notes.</translation>
    </message>
    <message>
        <source>{cell}: {field} takes one value; “{text}” is kept in the notes.</source>
        <translation>{cell}&#xa0;: {field} n’admet qu’une valeur&#xa0;; «&#xa0;{text}&#xa0;» est conservé dans les notes.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is no phone number with its country; it is kept as it is written.</source>
        <translation>{cell}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un numéro de téléphone avec son pays&#xa0;; il est conservé tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>{file}, column {column}: does “{example}” begin with the day or with the month?</source>
        <translation>{file}, colonne {column}&#xa0;: «&#xa0;{example}&#xa0;» commence-t-il par le jour ou par le mois&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: {count} phone numbers do not say their country, such as “{example}”. Where are they?</source>
        <translation>{file}&#xa0;: {count} numéros de téléphone n’indiquent pas leur pays, comme «&#xa0;{example}&#xa0;». De quel pays sont-ils&#xa0;?</translation>
    </message>
    <message>
        <source>{file}: a phone number does not say its country: “{example}”. Where is it?</source>
        <translation>{file}&#xa0;: un numéro de téléphone n’indique pas son pays&#xa0;: «&#xa0;{example}&#xa0;». De quel pays est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Keep them as written</source>
        <translation>Les garder tels quels</translation>
    </message>
    <message>
        <source>{file}: {count} rows say otherwise than what is here. What holds?</source>
        <translation>{file}&#xa0;: {count} lignes disent autre chose que ce qui est ici. Qu’est-ce qui vaut&#xa0;?</translation>
    </message>
    <message>
        <source>What is here stays</source>
        <translation>Ce qui est ici reste</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Le fichier fait foi</translation>
    </message>
    <message>
        <source>{file} names work groups for people, {count} times. Do they join them?</source>
        <translation>{file} nomme des groupes de travail pour des personnes, {count} fois. Les rejoignent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>No, keep the names as tags</source>
        <translation>Non, garder les noms comme étiquettes</translation>
    </message>
    <message>
        <source>Yes, without a seat</source>
        <translation>Oui, sans siège</translation>
    </message>
    <message>
        <source>The position at {organisation} ends on {until}, before it begins on {since}.</source>
        <translation>Le poste auprès de {organisation} prend fin le {until}, avant de commencer le {since}.</translation>
    </message>
    <message>
        <source>Two positions at {organisation} run at the same time.</source>
        <translation>Deux postes auprès de {organisation} courent en même temps.</translation>
    </message>
    <message>
        <source>From {since} on, positions at {one} and at {other} run side by side. If one was left, enter its end.</source>
        <translation>À partir du {since}, des postes auprès de {one} et de {other} courent en parallèle. Si l’un a été quitté, saisissez sa fin.</translation>
    </message>
    <message>
        <source>Nothing is known between {until} and {since}, when the position at {organisation} began.</source>
        <translation>Rien n’est connu entre le {until} et le {since}, début du poste auprès de {organisation}.</translation>
    </message>
    <message>
        <source>A place in “{group}” is still held for {organisation}, where the position ended on {until}. End it, or give it to somebody else.</source>
        <translation>Une place au groupe «&#xa0;{group}&#xa0;» est toujours tenue pour {organisation}, où le poste a pris fin le {until}. Mettez-y fin ou confiez-la à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>the same e-mail, {said}</source>
        <translation>le même courriel, {said}</translation>
    </message>
    <message>
        <source>the same e-mail, {said}, which others use too: it does not count</source>
        <translation>le même courriel, {said}, que d’autres utilisent aussi&#xa0;: il ne compte pas</translation>
    </message>
    <message>
        <source>the same phone, {said}</source>
        <translation>le même téléphone, {said}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same name, given and family name the other way round</source>
        <translation>le même nom, prénom et nom de famille intervertis</translation>
    </message>
    <message>
        <source>the same family name, given names that can be one: {said}</source>
        <translation>le même nom de famille, des prénoms qui peuvent n’en faire qu’un&#xa0;: {said}</translation>
    </message>
    <message>
        <source>the same given name, family names of which one is in the other: {said}</source>
        <translation>le même prénom, des noms de famille dont l’un est contenu dans l’autre&#xa0;: {said}</translation>
    </message>
    <message>
        <source>names a letter apart, one of them spelt so only here: {said}</source>
        <translation>des noms à une lettre près, dont l’un ne s’écrit ainsi qu’ici&#xa0;: {said}</translation>
    </message>
    <message>
        <source>names that are much alike: {said}</source>
        <translation>des noms très ressemblants&#xa0;: {said}</translation>
    </message>
    <message>
        <source>the same employer, {said}</source>
        <translation>le même employeur, {said}</translation>
    </message>
    <message>
        <source>e-mails of the same house, {said}</source>
        <translation>des courriels de la même maison, {said}</translation>
    </message>
    <message>
        <source>e-mails a letter apart: {said}</source>
        <translation>des courriels à une lettre près&#xa0;: {said}</translation>
    </message>
    <message>
        <source>each has an e-mail of their own at {said}</source>
        <translation>chacun a son propre courriel chez {said}</translation>
    </message>
    <message>
        <source>of one of them nothing but the name is known</source>
        <translation>de l’un des deux, on ne connaît que le nom</translation>
    </message>
    <message>
        <source>of one of them no e-mail or phone is known</source>
        <translation>de l’un des deux, on ne connaît ni courriel ni téléphone</translation>
    </message>
    <message>
        <source>what follows the name differs: {said}</source>
        <translation>ce qui suit le nom diffère&#xa0;: {said}</translation>
    </message>
    <message>
        <source>middle names differ: {said}</source>
        <translation>les deuxièmes prénoms diffèrent&#xa0;: {said}</translation>
    </message>
    <message>
        <source>names with nothing in common</source>
        <translation>des noms sans rien de commun</translation>
    </message>
    <message>
        <source>the name of one is the acronym of the other, {said}</source>
        <translation>le nom de l’un est le sigle de l’autre, {said}</translation>
    </message>
    <message>
        <source>the same acronym, {said}</source>
        <translation>le même sigle, {said}</translation>
    </message>
    <message>
        <source>names a letter or two apart: {said}</source>
        <translation>des noms à une ou deux lettres près&#xa0;: {said}</translation>
    </message>
    <message>
        <source>the same website, {said}</source>
        <translation>le même site web, {said}</translation>
    </message>
    <message>
        <source>the same identifier, {said}</source>
        <translation>le même identifiant, {said}</translation>
    </message>
    <message>
        <source>seats in different countries: {said}</source>
        <translation>des sièges dans des pays différents&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{file} is no attendance file that was understood: no row is headed by a name with a time or a duration. Nothing in it was read.</source>
        <translation>{file} n’est pas un relevé de présence reconnu&#xa0;: aucune ligne n’a pour en-têtes un nom avec une heure ou une durée. Rien n’y a été lu.</translation>
    </message>
    <message>
        <source>Not understood as somebody who was there, and left out.</source>
        <translation>Ne désigne personne que l’on ait reconnu&#xa0;; ligne laissée de côté.</translation>
    </message>
    <message>
        <source>Here already.</source>
        <translation>Déjà là.</translation>
    </message>
    <message>
        <source>In the waiting room only: kept, but no attendance.</source>
        <translation>Salle d’attente seulement&#xa0;: gardé, mais ce n’est pas une présence.</translation>
    </message>
    <message>
        <source>“{text}” is no time that can be read. The row was left out.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure lisible. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{text}” can be read with the day or the month first. Answer the question about dates first.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire jour ou mois en premier. Répondez d’abord à la question sur les dates.</translation>
    </message>
    <message>
        <source>It ends ({gone}) before it begins ({joined}). The row was left out.</source>
        <translation>Fin ({gone}) avant le début ({joined}). La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Dates in {file} such as {example} can be read in two ways, and no other row shows which one is meant.</source>
        <translation>Les dates de {file}, telles que {example}, peuvent se lire de deux façons, et aucune autre ligne ne montre laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Dates in {file} such as {example} can be read in two ways, and no other row shows which one is meant. Only the first answer makes them fall on the day of the meeting.</source>
        <translation>Les dates de {file}, telles que {example}, peuvent se lire de deux façons, et aucune autre ligne ne montre laquelle est la bonne. Seule la première réponse les fait tomber le jour de la réunion.</translation>
    </message>
    <message>
        <source>{file} is of {day}; this meeting was held on {held}. Does it belong to this meeting all the same?</source>
        <translation>{file} date du {day}&#xa0;; cette réunion s’est tenue le {held}. En fait-il partie malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Non, le laisser de côté</translation>
    </message>
    <message>
        <source>Yes, take it in</source>
        <translation>Oui, le prendre</translation>
    </message>
    <message>
        <source>Of another day than this meeting, and left out.</source>
        <translation>D’un autre jour que cette réunion&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>Nobody is found for this name with certainty. The row is kept; say who it is now or later.</source>
        <translation>Personne n’est trouvé avec certitude pour ce nom. La ligne est gardée&#xa0;; dites qui c’est, maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>{who}, by the e-mail address.</source>
        <translation>{who}, par l’adresse e-mail.</translation>
    </message>
    <message>
        <source>{who}, as somebody said of this name before.</source>
        <translation>{who}, comme on l’a déjà dit de ce nom.</translation>
    </message>
    <message>
        <source>{who}, the only one on the list of that name.</source>
        <translation>{who}, seule personne de ce nom sur la liste.</translation>
    </message>
    <message>
        <source>{who}, as in an earlier file of this meeting.</source>
        <translation>{who}, comme dans un fichier précédent de cette réunion.</translation>
    </message>
    <message>
        <source>{who}, as it stands on the list.</source>
        <translation>{who}, comme écrit sur la liste.</translation>
    </message>
    <message>
        <source>Nobody of the register, as somebody said of this name before.</source>
        <translation>Hors du registre, comme on l’a déjà dit de ce nom.</translation>
    </message>
    <message>
        <source>{who}, by your choice; the name is remembered.</source>
        <translation>{who}, par votre choix&#xa0;; le nom est retenu.</translation>
    </message>
    <message>
        <source>Kept as a name: nobody of the register.</source>
        <translation>Gardé comme nom&#xa0;: hors du registre.</translation>
    </message>
    <message>
        <source>A phone or a room: counted as nobody.</source>
        <translation>Un téléphone ou une salle&#xa0;: ne compte pour personne.</translation>
    </message>
    <message>
        <source>{file} is no poll file that was understood: no row is headed by a user name with a time of sending. Nothing in it was read.</source>
        <translation>{file} n’est pas un fichier de sondage reconnu&#xa0;: aucune ligne n’a pour en-têtes un nom d’utilisateur et une heure d’envoi. Rien n’y a été lu.</translation>
    </message>
    <message>
        <source>No answer to a poll: it tells of the file, or nothing was chosen.</source>
        <translation>Pas une réponse&#xa0;: la ligne parle du fichier, ou rien n’a été choisi.</translation>
    </message>
    <message>
        <source>Anonymous: kept apart from ballots with a name, and never merged.</source>
        <translation>Anonyme&#xa0;: gardé à part des votes nommés, et jamais fusionné.</translation>
    </message>
    <message>
        <source>The same person answered again later: this answer is kept as replaced, and not counted.</source>
        <translation>La même personne a répondu à nouveau plus tard&#xa0;: cette réponse est gardée comme remplacée, et n’est pas comptée.</translation>
    </message>
    <message>
        <source>Stands in place of an earlier answer of the same person.</source>
        <translation>Remplace une réponse antérieure de la même personne.</translation>
    </message>
    <message>
        <source>“{name}” answered more than once, without an address: nobody can say whether it is one person. Each answer counts.</source>
        <translation>«&#xa0;{name}&#xa0;» a répondu plusieurs fois, sans adresse&#xa0;: nul ne peut dire s’il s’agit d’une seule personne. Chaque réponse compte.</translation>
    </message>
    <message>
        <source>“{question}” in {file}: is “{answer}” one answer, or two that were both chosen? No other row shows it.</source>
        <translation>«&#xa0;{question}&#xa0;» dans {file}&#xa0;: «&#xa0;{answer}&#xa0;» est-il une réponse, ou deux choisies ensemble&#xa0;? Aucune autre ligne ne le montre.</translation>
    </message>
    <message>
        <source>“{question}”: its answers ({answers}) read like interest and hesitation. How is it to be counted?</source>
        <translation>« {question} » : ses réponses ({answers}) ressemblent à de l’intérêt et des réserves. Comment compter ?</translation>
    </message>
    <message>
        <source>As interest and hesitation</source>
        <translation>Comme intérêt et réserves</translation>
    </message>
    <message>
        <source>As one answer each</source>
        <translation>Comme une réponse chacun</translation>
    </message>
    <message>
        <source>What does the answer “{answer}” stand for?</source>
        <translation>Que signifie la réponse « {answer} » ?</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Hesitation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Counts as interest.</source>
        <translation>Compte comme intérêt.</translation>
    </message>
    <message>
        <source>Counts as not sure.</source>
        <translation>Compte comme incertitude.</translation>
    </message>
    <message>
        <source>Counts as hesitation.</source>
        <translation>Compte comme réserve.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Deux réponses</translation>
    </message>
    <message>
        <source>“{answer}” is read as one answer: where several were chosen, no space stands behind the semicolon.</source>
        <translation>«&#xa0;{answer}&#xa0;» est lu comme une seule réponse&#xa0;: là où plusieurs ont été choisies, aucune espace ne suit le point-virgule.</translation>
    </message>
    <message>
        <source>{file} is no chat and no transcript that was understood: no line begins with a time and a name. Nothing in it was read.</source>
        <translation>{file} n’est ni une messagerie ni une transcription reconnue&#xa0;: aucune ligne ne commence par une heure et un nom. Rien n’y a été lu.</translation>
    </message>
    <message>
        <source>{file} holds messages that were written to one person only ({count}). What becomes of them?</source>
        <translation>{file} contient des messages adressés à une seule personne ({count}). Qu’en faire&#xa0;?</translation>
    </message>
    <message>
        <source>Leave them out, in the kept file too</source>
        <translation>Les laisser de côté, dans le fichier gardé aussi</translation>
    </message>
    <message>
        <source>Take them in with the others</source>
        <translation>Les prendre avec les autres</translation>
    </message>
    <message>
        <source>Written to one person only, and left out.</source>
        <translation>Adressé à une seule personne&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>Only a reaction; it stays in the file.</source>
        <translation>Une simple réaction&#xa0;; elle reste dans le fichier.</translation>
    </message>
    <message>
        <source>Without words; it stays in the file.</source>
        <translation>Sans texte&#xa0;; cela reste dans le fichier.</translation>
    </message>
    <message>
        <source>{who} is added to the register; the name is remembered.</source>
        <translation>{who} est ajouté au registre&#xa0;; le nom est retenu.</translation>
    </message>
    <message>
        <source>The meeting has no day yet.</source>
        <translation>La réunion n’a pas encore de date.</translation>
    </message>
    <message>
        <source>It is not entered at what time the meeting begins.</source>
        <translation>L’heure de début de la réunion n’est pas saisie.</translation>
    </message>
    <message>
        <source>It is not entered whose time the times are in.</source>
        <translation>Le fuseau horaire des heures n’est pas saisi.</translation>
    </message>
    <message>
        <source>The agenda has no item yet.</source>
        <translation>L’ordre du jour n’a pas encore de point.</translation>
    </message>
    <message>
        <source>The agenda ends at {ends}, {minutes} min after the meeting, which ends at {until}.</source>
        <translation>L’ordre du jour se termine à {ends}, {minutes} min après la fin de la réunion ({until}).</translation>
    </message>
    <message>
        <source>“{title}” begins at {begins}, {minutes} min before the meeting does.</source>
        <translation>«&#xa0;{title}&#xa0;» commence à {begins}, {minutes} min avant la réunion.</translation>
    </message>
    <message>
        <source>{minutes} min are left until the meeting ends at {until}.</source>
        <translation>Il reste {minutes} min jusqu’à la fin de la réunion à {until}.</translation>
    </message>
    <message>
        <source>Between “{before}” and “{title}” at {at}, {minutes} min are free.</source>
        <translation>Entre «&#xa0;{before}&#xa0;» et «&#xa0;{title}&#xa0;» à {at}, {minutes} min sont libres.</translation>
    </message>
    <message>
        <source>From the beginning of the meeting to “{title}” at {at}, {minutes} min are free.</source>
        <translation>Du début de la réunion à «&#xa0;{title}&#xa0;» ({at}), {minutes} min sont libres.</translation>
    </message>
    <message>
        <source>From the beginning of “{whole}” to “{title}” at {at}, {minutes} min are free.</source>
        <translation>Du début de «&#xa0;{whole}&#xa0;» à «&#xa0;{title}&#xa0;» ({at}), {minutes} min sont libres.</translation>
    </message>
    <message>
        <source>“{title}” begins at {at}, {minutes} min before “{before}” has ended.</source>
        <translation>«&#xa0;{title}&#xa0;» commence à {at}, {minutes} min avant la fin de «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>“{title}” begins at {at}, {minutes} min before “{whole}”, which it is part of.</source>
        <translation>«&#xa0;{title}&#xa0;» commence à {at}, {minutes} min avant «&#xa0;{whole}&#xa0;», dont il fait partie.</translation>
    </message>
    <message>
        <source>The parts of “{title}” take {parts} min, {over} more than the {minutes} it has.</source>
        <translation>Les parties de «&#xa0;{title}&#xa0;» prennent {parts} min, {over} de plus que les {minutes} prévues.</translation>
    </message>
    <message>
        <source>The talks of “{title}” take {parts} min, {over} more than the {minutes} it has.</source>
        <translation>Les interventions de «&#xa0;{title}&#xa0;» prennent {parts} min, {over} de plus que les {minutes} prévues.</translation>
    </message>
    <message>
        <source>“{title}” ends {over} min after “{whole}”, which it is part of.</source>
        <translation>«&#xa0;{title}&#xa0;» se termine {over} min après «&#xa0;{whole}&#xa0;», dont il fait partie.</translation>
    </message>
    <message>
        <source>How long “{title}” takes is not entered, so what follows it has no time.</source>
        <translation>La durée de «&#xa0;{title}&#xa0;» n’est pas saisie&#xa0;: ce qui suit n’a pas d’heure.</translation>
    </message>
    <message>
        <source>How long “{title}” takes is not entered, nor for {count} more: what follows them has no time.</source>
        <translation>La durée de «&#xa0;{title}&#xa0;» n’est pas saisie, ni celle de {count} autres&#xa0;: ce qui suit n’a pas d’heure.</translation>
    </message>
    <message>
        <source>The meeting has no time of day yet. Enter it under Overview, and the agenda has its times.</source>
        <translation>La réunion n’a pas encore d’heure. Saisissez-la sous Aperçu, et l’ordre du jour aura ses heures.</translation>
    </message>
    <message>
        <source>{file} holds no notes that were understood. A table needs a column called text, content or note; a text has one note a line.</source>
        <translation>{file} ne contient aucune note reconnaissable. Un tableau doit avoir une colonne nommée texte, contenu ou note&#xa0;; un texte a une note par ligne.</translation>
    </message>
    <message>
        <source>It is on the board already.</source>
        <translation>Elle est déjà sur le tableau.</translation>
    </message>
    <message>
        <source>Nothing is written on it.</source>
        <translation>Rien n’y est écrit.</translation>
    </message>
    <message>
        <source>It is on the board already; the file says otherwise: {fields}.</source>
        <translation>Elle est déjà sur le tableau&#xa0;; le fichier dit autre chose&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>The colour “{text}” is not known here, and is left out.</source>
        <translation>La couleur «&#xa0;{text}&#xa0;» n’est pas connue ici et n’est pas reprise.</translation>
    </message>
    <message>
        <source>“{text}” is no count of votes, and is left out.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de voix et n’est pas repris.</translation>
    </message>
    <message>
        <source>The language “{text}” is not known here, and is left out.</source>
        <translation>La langue «&#xa0;{text}&#xa0;» n’est pas connue ici et n’est pas reprise.</translation>
    </message>
    <message>
        <source>Its tags are left out: {text}.</source>
        <translation>Ses étiquettes ne sont pas reprises&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>{count} other things on the board hold words, but are no notes. They are left out.</source>
        <translation>{count} autres éléments du tableau contiennent des mots sans être des notes. Ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>Will come to “{meeting}”.</source>
        <translation>Participera à «&#xa0;{meeting}&#xa0;».</translation>
    </message>
    <message>
        <source>May come to “{meeting}”.</source>
        <translation>Participera peut-être à «&#xa0;{meeting}&#xa0;».</translation>
    </message>
    <message>
        <source>Will not come to “{meeting}”.</source>
        <translation>Ne participera pas à «&#xa0;{meeting}&#xa0;».</translation>
    </message>
    <message>
        <source>Will not come to “{meeting}”, and passes it on to {whom}.</source>
        <translation>Ne participera pas à «&#xa0;{meeting}&#xa0;» et transmet l’invitation à {whom}.</translation>
    </message>
    <message>
        <source>Comes instead of {whom}, and is put on the list.</source>
        <translation>Vient à la place de {whom} et est inscrit sur la liste.</translation>
    </message>
    <message>
        <source>Says: “{words}”.</source>
        <translation>Dit&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>This answers an earlier invitation: the meeting has changed since. It is kept, and asked again.</source>
        <translation>Ceci répond à une invitation antérieure&#xa0;: la réunion a changé depuis. La réponse est conservée, et la question reposée.</translation>
    </message>
    <message>
        <source>Until now: {before}.</source>
        <translation>Jusqu’ici&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>That is recorded already.</source>
        <translation>C’est déjà enregistré.</translation>
    </message>
    <message>
        <source>A later reply of theirs counts.</source>
        <translation>Une réponse ultérieure de sa part compte.</translation>
    </message>
    <message>
        <source>A later reply of theirs is recorded, and stays.</source>
        <translation>Une réponse ultérieure de sa part est enregistrée, et reste.</translation>
    </message>
    <message>
        <source>No answer is in this file.</source>
        <translation>Ce fichier ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>Was not on the list, and is put there.</source>
        <translation>N’était pas sur la liste, et y est inscrit.</translation>
    </message>
    <message>
        <source>“{title}” is no meeting that was invited to from this workspace. Nothing was taken in of it.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas une réunion à laquelle cet espace a invité. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Nobody on the list has the address {email}: say whether they are to be put there. Nothing was taken in of it.</source>
        <translation>Personne sur la liste n’a l’adresse {email}&#xa0;: dites s’il faut l’y inscrire. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>“{title}” is no reply ({method}). Only answers to invitations are taken in here.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas une réponse ({method}). Seules les réponses à des invitations sont lues ici.</translation>
    </message>
    <message>
        <source>“{title}”: another time is proposed. Nothing was taken in: read the mail, and answer it.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: un autre horaire est proposé. Rien n’a été repris&#xa0;: lisez le courriel et répondez-y.</translation>
    </message>
    <message>
        <source>The reply does not say who answers. Nothing was taken in of it.</source>
        <translation>La réponse ne dit pas qui répond. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>This is neither a calendar file nor an e-mail.</source>
        <translation>Ce n’est ni un fichier d’agenda ni un courriel.</translation>
    </message>
    <message>
        <source>{name} ({email}) is not on the list.</source>
        <translation>{name} ({email}) n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>Leave this reply out</source>
        <translation>Laisser cette réponse de côté</translation>
    </message>
    <message>
        <source>Put them on the list</source>
        <translation>Inscrire sur la liste</translation>
    </message>
    <message>
        <source>Comments of colleagues that are not settled yet: {count}.</source>
        <translation>Commentaires de collègues pas encore traités&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nobody noted who was there: mark it under People.</source>
        <translation>Personne n’a noté qui était là&#xa0;: indiquez-le sous Personnes.</translation>
    </message>
    <message>
        <source>The quorum was met: {present} seats were present, {needed} needed.</source>
        <translation>Le quorum était atteint&#xa0;: {present} sièges présents, {needed} requis.</translation>
    </message>
    <message>
        <source>The quorum was not met: {present} seats were present, {needed} needed.</source>
        <translation>Le quorum n’était pas atteint&#xa0;: {present} sièges présents, {needed} requis.</translation>
    </message>
    <message>
        <source>Votes that are not closed, so that no result is told: {count}.</source>
        <translation>Votes non clos, dont aucun résultat n’est donc donné&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Earlier minutes that wait for approval, and of which this meeting said nothing: {count}.</source>
        <translation>Procès-verbaux antérieurs en attente d’approbation, dont cette réunion n’a rien dit&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>New notes, one line each</source>
        <translation>Nouvelles notes, une par ligne</translation>
    </message>
    <message>
        <source>From which session (if known)</source>
        <translation>De quelle séance (si on le sait)</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add every line as a note</source>
        <translation>Ajouter chaque ligne comme note</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note ajoutée</numerusform>
            <numerusform>%n notes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write notes down or paste them</source>
        <translation>Noter ou coller des notes</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, or JSON of Miro or Mural; you see first what would happen</source>
        <translation>Texte, CSV, Excel, ou JSON de Miro ou Mural&#xa0;; vous voyez d’abord ce qui se passerait</translation>
    </message>
    <message>
        <source>No note yet. What members wrote on the board goes here.</source>
        <translation>Pas encore de note. Ce que les membres ont écrit au tableau va ici.</translation>
    </message>
    <message>
        <source>The boards themselves:</source>
        <translation>Les tableaux eux-mêmes&#xa0;:</translation>
    </message>
    <message>
        <source>One line each. An empty line begins another cluster; a line after “# ” names a part of the board.</source>
        <translation>Une ligne par note. Une ligne vide commence un autre groupe&#xa0;; une ligne après «&#xa0;#&#xa0;» nomme une partie du tableau.</translation>
    </message>
    <message>
        <source>A file of notes</source>
        <translation>Un fichier de notes</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Aucune note ne correspond.</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Put the chosen notes under a theme</source>
        <translation>Rattacher les notes choisies à un thème</translation>
    </message>
    <message>
        <source>Remove the chosen notes</source>
        <translation>Retirer les notes choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) put under the theme</source>
        <translation>
            <numerusform>%n note rattachée au thème</numerusform>
            <numerusform>%n notes rattachées au thème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n note retirée. Ctrl+Z la ramène.</numerusform>
            <numerusform>%n notes retirées. Ctrl+Z les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Came from: {origin}</source>
        <translation>Origine&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>Choose a note to change it.</source>
        <translation>Choisissez une note pour la modifier.</translation>
    </message>
</context>
<context>
    <name>OnlineCard</name>
    <message>
        <source>Who was there online</source>
        <translation>Présences en ligne</translation>
    </message>
    <message>
        <source>Present counts who was there for</source>
        <translation>Compte comme présent à partir de</translation>
    </message>
    <message>
        <source>minutes; empty: the usual rule</source>
        <translation>minutes&#xa0;; vide&#xa0;: règle habituelle</translation>
    </message>
    <message numerus="yes">
        <source>Say who %n name(s) are…</source>
        <translation>
            <numerusform>Dire qui est %n nom…</numerusform>
            <numerusform>Dire qui sont %n noms…</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of attendance was taken in.</source>
        <translation>Aucun relevé de présence n’a été pris.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were there for less.</source>
        <translation>
            <numerusform>%n personne y a été moins longtemps.</numerusform>
            <numerusform>%n personnes y ont été moins longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) stayed in the waiting room.</source>
        <translation>
            <numerusform>%n connexion est restée en salle d’attente.</numerusform>
            <numerusform>%n connexions sont restées en salle d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum atteint</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Quorum non atteint</translation>
    </message>
    <message>
        <source>{present} of {seats} voting seats are present; {needed} are needed, of a base of {base} ({rule}).</source>
        <translation>{present} sièges votants présents sur {seats}&#xa0;; {needed} requis, sur une base de {base} ({rule}).</translation>
    </message>
    <message>
        <source>{present} of {seats} voting seats are present; any number may decide ({rule}).</source>
        <translation>{present} sièges votants présents sur {seats}&#xa0;; tout nombre peut décider ({rule}).</translation>
    </message>
    <message>
        <source>{alternate} stands in for {holder}.</source>
        <translation>{alternate} supplée {holder}.</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>siège vacant</translation>
    </message>
    <message>
        <source>Not there: {names}.</source>
        <translation>Absents&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Check being written</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Kept as you type; it counts once it is closed</source>
        <translation>Conservée à mesure que vous écrivez&#xa0;; elle compte une fois close</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>As the answers point to</source>
        <translation>Selon les réponses</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Clore la vérification</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still decide about the risk.</source>
        <translation>
            <numerusform>%n réponse décide encore du risque.</numerusform>
            <numerusform>%n réponses décident encore du risque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers point to: {risk}.</source>
        <translation>Les réponses indiquent&#xa0;: {risk}.</translation>
    </message>
</context>
<context>
    <name>OpenDataTab</name>
    <message>
        <source>What the file says of it</source>
        <translation>Ce que le fichier en dit</translation>
    </message>
    <message>
        <source>What to look at before you publish</source>
        <translation>À regarder avant de publier</translation>
    </message>
    <message>
        <source>What stays out</source>
        <translation>Ce qui reste en dehors</translation>
    </message>
    <message>
        <source>Let everyone see them</source>
        <translation>Les rendre visibles de tous</translation>
    </message>
    <message>
        <source>Open aid data (IATI 2.03)</source>
        <translation>Données ouvertes de l’aide (IITA 2.03)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n subvention</numerusform>
            <numerusform>%n subventions</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework, {grants} and {indicators} go out. Nothing is sent by itself.</source>
        <translation>Le cadre, {grants} et {indicators} sont publiés. Rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>No valid file can be made yet: see what is marked “Before publishing” below.</source>
        <translation>Aucun fichier valide n’est encore possible&#xa0;: voyez ci-dessous ce qui est marqué «&#xa0;Avant de publier&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing: every rule is kept.</source>
        <translation>Rien&#xa0;: toutes les règles sont respectées.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The indicators are visible to everyone now. Ctrl+Z takes it back.</source>
        <translation>Les indicateurs sont maintenant visibles par tous. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Save the IATI file</source>
        <translation>Enregistrer le fichier IITA</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing is sent by itself.</source>
        <translation>Enregistré sous {name}. Rien n’est envoyé tout seul.</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look being written</source>
        <translation>Vérification en cours de rédaction</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Conservée au fil de la saisie</translation>
    </message>
    <message>
        <source>Close the look</source>
        <translation>Clore la vérification</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Qui a vérifié</translation>
    </message>
</context>
<context>
    <name>OpenVetting</name>
    <message>
        <source>Checklist being written</source>
        <translation>Grille en cours</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Conditions, reasons, remarks</source>
        <translation>Conditions, motifs, remarques</translation>
    </message>
    <message>
        <source>Close the vetting</source>
        <translation>Clore l’examen</translation>
    </message>
    <message>
        <source>Every question that needs an answer has one.</source>
        <translation>Toutes les questions obligatoires ont une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Still to be answered: %n question(s).</source>
        <translation>
            <numerusform>Encore à répondre&#xa0;: %n question.</numerusform>
            <numerusform>Encore à répondre&#xa0;: %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrphanCard</name>
    <message>
        <source>A text without a block</source>
        <translation>Un texte sans passage</translation>
    </message>
    <message>
        <source>What this was written on is gone. The text is kept until you move it.</source>
        <translation>Ce sur quoi il portait n’existe plus. Le texte est gardé jusqu’à ce que vous le déplaciez.</translation>
    </message>
    <message>
        <source>Move to the end of…</source>
        <translation>Placer à la fin de…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>OverTimeCard</name>
    <message>
        <source>Hide the words</source>
        <translation>Masquer les mots</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No aim is entered yet.</source>
        <translation>Aucun objectif n’est encore saisi.</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Considérations</translation>
    </message>
    <message>
        <source>Nothing is entered that should be kept in mind.</source>
        <translation>Rien n’est saisi dont il faille tenir compte.</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Ouvrir le formulaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Start from a ready form</source>
        <translation>Partir d’un formulaire prêt</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>{people} people of {organisations} organisations</source>
        <translation>{people} personnes de {organisations} organisations</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <source>what is promised about names</source>
        <translation>ce qui est promis sur les noms</translation>
    </message>
    <message>
        <source>an audience</source>
        <translation>un public</translation>
    </message>
    <message>
        <source>somebody in its audience</source>
        <translation>quelqu’un dans son public</translation>
    </message>
    <message>
        <source>a deadline that is not past</source>
        <translation>une échéance à venir</translation>
    </message>
    <message>
        <source>Before it can be opened, it needs {what}.</source>
        <translation>Avant de pouvoir l’ouvrir, il faut {what}.</translation>
    </message>
    <message>
        <source>Everything is there: it can be opened.</source>
        <translation>Tout y est&#xa0;: elle peut être ouverte.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Themes and places</source>
        <translation>Thèmes et lieux</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où elle vient</translation>
    </message>
</context>
<context>
    <name>OwnFieldsCard</name>
    <message>
        <source>What you ask of organisations and people beyond what stands here already. Own fields are edited, listed, filtered, imported and saved like all others.</source>
        <translation>Ce que vous demandez aux organisations et aux personnes en plus de ce qui existe déjà. Les champs propres se modifient, se listent, se filtrent, s’importent et s’enregistrent comme tous les autres.</translation>
    </message>
    <message>
        <source>None yet. Type what the first one is called, such as “Number of staff”.</source>
        <translation>Aucun pour l’instant. Saisissez le nom du premier, par exemple «&#xa0;Nombre d’employés&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OwnersBox</name>
    <message>
        <source>Who is to do it</source>
        <translation>Qui doit le faire</translation>
    </message>
    <message>
        <source>Add a group, a person, an organisation, or say it in words</source>
        <translation>Ajouter un groupe, une personne, une organisation, ou le dire en mots</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>En mots&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>PackedPage</name>
    <message>
        <source>Your review</source>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>No papers came with this grant.</source>
        <translation>Aucune pièce n’accompagne cette subvention.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>If you have a part in this grant, say so here: your review is then left out, and nobody asks you.</source>
        <translation>Si vous avez un intérêt dans cette subvention, dites-le ici&#xa0;: votre évaluation est alors laissée de côté, sans autre question.</translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation>Rien à déclarer</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer la pièce</translation>
    </message>
</context>
<context>
    <name>PacksBox</name>
    <message>
        <source>Save their pack…</source>
        <translation>Enregistrer son dossier…</translation>
    </message>
    <message>
        <source>One encrypted file with papers and forms, opened by PPA Desk without a workspace</source>
        <translation>Un fichier chiffré avec pièces et formulaires, que PPA Desk ouvre sans espace de travail</translation>
    </message>
    <message>
        <source>Save score sheets…</source>
        <translation>Enregistrer les feuilles de notation…</translation>
    </message>
    <message>
        <source>A workbook with a locked sheet for each grant; it is not encrypted</source>
        <translation>Un classeur avec une feuille verrouillée par subvention&#xa0;; il n’est pas chiffré</translation>
    </message>
    <message>
        <source>To read and score without this workspace. What they keep away from is never in it.</source>
        <translation>Pour lire et noter sans cet espace de travail. Ce dont la personne se tient à l’écart n’y figure jamais.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Shown only now. Tell it by another way than the file.</source>
        <translation>Affichée seulement maintenant. Donnez-la par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Save the score sheets</source>
        <translation>Enregistrer les feuilles de notation</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Préparation du fichier…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Moved job?</source>
        <translation>Changement d’emploi&#xa0;?</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} points</translation>
    </message>
    <message>
        <source>Very likely · {points}</source>
        <translation>Très probable · {points}</translation>
    </message>
    <message>
        <source>Perhaps · {points}</source>
        <translation>Peut-être · {points}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Same person…</source>
        <translation>Même personne…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>See both field by field, then let them become one</source>
        <translation>Voir les deux fiches champ par champ, puis n’en faire qu’une</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>They are two: never ask about them again</source>
        <translation>Ce sont deux fiches distinctes&#xa0;: ne plus jamais poser la question</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything or run a command</source>
        <translation>Trouver ou exécuter une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another spelling.</source>
        <translation>Rien n’a été trouvé. Essayez moins de lettres, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Where does this figure come from?</source>
        <translation>D’où vient ce chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back to the review</source>
        <translation>Retour à l’évaluation</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>Parts of the value</source>
        <translation>Parties de la valeur</translation>
    </message>
    <message>
        <source>Crossed with each other</source>
        <translation>Croisées entre elles</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>More than the total: {what}</source>
        <translation>Plus que le total&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Non connu&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>PassagesBox</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>No line holds these words.</source>
        <translation>Aucune ligne ne contient ces mots.</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Mettre au tableau</translation>
    </message>
    <message>
        <source>Copy with its time</source>
        <translation>Copier avec l’heure</translation>
    </message>
    <message>
        <source>Copies the line with who, when and the key of this material, for pasting into a text</source>
        <translation>Copie la ligne avec qui, quand et la clé de ce document, à coller dans un texte</translation>
    </message>
    <message>
        <source>It is a note now, with where it is from. Take it up under Notes.</source>
        <translation>C’est maintenant une note, avec sa provenance. Reprenez-la sous Notes.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a text; the key becomes a link there.</source>
        <translation>Copié. Collez-le dans un texte&#xa0;; la clé y devient un lien.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>At least 8 characters. Three or four words are easy to remember and hard to guess.</source>
        <translation>Au moins 8 caractères. Trois ou quatre mots se retiennent bien et se devinent mal.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation>Facile à deviner. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Passable. Un mot de plus, et elle est bonne.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Difficile à deviner.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A review pack. Its passphrase was told to you by another way than the file.</source>
        <translation>Un dossier d’évaluation. Sa phrase secrète vous a été donnée par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Note the payment</source>
        <translation>Noter le versement</translation>
    </message>
    <message>
        <source>This is the latest rate entered that is not later than the payment.</source>
        <translation>C’est le dernier taux saisi qui n’est pas postérieur au versement.</translation>
    </message>
    <message>
        <source>No rate is entered for 1 {one} in {into}. Type it with its day and source.</source>
        <translation>Aucun taux n’est saisi pour 1 {one} en {into}. Saisissez-le avec son jour et sa source.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message>
        <source>Reverse…</source>
        <translation>Contrepasser…</translation>
    </message>
    <message>
        <source>Nothing was paid yet. A released tranche can be paid in the card above.</source>
        <translation>Rien n’est encore versé. Une tranche débloquée peut être versée dans la carte ci-dessus.</translation>
    </message>
    <message>
        <source>Why is this payment reversed? Both stay in the list.</source>
        <translation>Pourquoi contrepasser ce versement&#xa0;? Les deux restent dans la liste.</translation>
    </message>
    <message>
        <source>Reversed. The tranche can be paid again.</source>
        <translation>Contrepassé. La tranche peut être versée à nouveau.</translation>
    </message>
    <message>
        <source>tranche {nr}</source>
        <translation>tranche {nr}</translation>
    </message>
    <message>
        <source>takes another back</source>
        <translation>en contrepasse un autre</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who sent these?</source>
        <translation>Qui a envoyé ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Not found for certain among those who were asked. Left alone, the answers come in all the same.</source>
        <translation>Non reconnus avec certitude parmi les personnes sollicitées. Sans choix de votre part, les réponses sont reprises quand même.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>{where} · perhaps {names}</source>
        <translation>{where} · peut-être {names}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Changed employer…</source>
        <translation>Changement d’employeur…</translation>
    </message>
    <message>
        <source>End the position, begin the new one, and say what becomes of each seat</source>
        <translation>Terminer le poste, commencer le nouveau et dire ce que devient chaque siège</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>Peut être nommée</translation>
    </message>
    <message>
        <source>Not to be named</source>
        <translation>À ne pas nommer</translation>
    </message>
    <message>
        <source>Consent to be named not recorded</source>
        <translation>Accord pour être nommée non inscrit</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Show all choices</source>
        <translation>Montrer tous les choix</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Écrire pour choisir</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>There is no row in these files.</source>
        <translation>Il n’y a aucune ligne dans ces fichiers.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>to add</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>to replace</source>
        <translation>à remplacer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>À remplacer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Plan these tranches</source>
        <translation>Planifier ces tranches</translation>
    </message>
    <message>
        <source>The tranches come to {amount} more than the grant.</source>
        <translation>Les tranches dépassent la subvention de {amount}.</translation>
    </message>
    <message>
        <source>{amount} is not planned yet.</source>
        <translation>{amount} ne sont pas encore planifiés.</translation>
    </message>
    <message>
        <source>The first day is no date. Nothing was planned: correct it.</source>
        <translation>Le premier jour n’est pas une date. Rien n’a été planifié&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>First due on</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Months between two</source>
        <translation>Mois entre deux</translation>
    </message>
    <message>
        <source>Conditions of each</source>
        <translation>Conditions de chacune</translation>
    </message>
</context>
<context>
    <name>PollCounts</name>
    <message>
        <source>Empty means not counted; 0 means nobody</source>
        <translation>Vide&#xa0;: non compté&#xa0;; 0&#xa0;: personne</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Offer interest, unsure, hesitation</source>
        <translation>Proposer intérêt, incertitude, réserve</translation>
    </message>
    <message>
        <source>Offer the priorities</source>
        <translation>Proposer les priorités</translation>
    </message>
</context>
<context>
    <name>PollPapers</name>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Résultats des sondages</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>The table could not be written there. Close the file, or choose another place.</source>
        <translation>Le tableau n’a pas pu être écrit à cet endroit. Fermez le fichier ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The table is saved as {file}.</source>
        <translation>Le tableau est enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>PollsTab</name>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Read in words; counts may be missing</source>
        <translation>Interprétés en mots&#xa0;; les comptes peuvent manquer</translation>
    </message>
    <message>
        <source>No poll is recorded. Type the question of the first one below.</source>
        <translation>Aucun sondage n’est enregistré. Écrivez ci-dessous la question du premier.</translation>
    </message>
    <message>
        <source>Results as a document</source>
        <translation>Résultats en document</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Results as a workbook</source>
        <translation>Résultats en classeur</translation>
    </message>
    <message>
        <source>Results as CSV</source>
        <translation>Résultats en CSV</translation>
    </message>
    <message>
        <source>Ballots of this poll as a workbook</source>
        <translation>Bulletins de ce sondage en classeur</translation>
    </message>
    <message>
        <source>Ballots of this poll as CSV</source>
        <translation>Bulletins de ce sondage en CSV</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Résultats des sondages</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No answers are recorded. A poll may stand with its reading alone.</source>
        <translation>Aucune réponse n’est enregistrée. Un sondage peut n’avoir que son interprétation.</translation>
    </message>
    <message>
        <source>Answers it offered</source>
        <translation>Réponses proposées</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Sent out before or after the meeting</source>
        <translation>Envoyées avant ou après la réunion</translation>
    </message>
    <message>
        <source>No survey belongs to this meeting.</source>
        <translation>Aucune enquête n’est rattachée à cette réunion.</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Before the meeting</source>
        <translation>Avant la réunion</translation>
    </message>
    <message>
        <source>Write reminders…</source>
        <translation>Rédiger des rappels…</translation>
    </message>
    <message>
        <source>A draft e-mail to each who brings something that is missing; nothing is sent</source>
        <translation>Un brouillon de courriel à chaque personne qui apporte ce qui manque&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Materials: {here} here, {missing} still missing</source>
        <translation>Documents&#xa0;: {here} reçus, {missing} manquants</translation>
    </message>
    <message>
        <source>Day, time and agenda stand; nothing that was wanted or promised is missing.</source>
        <translation>Date, heure et ordre du jour sont prêts&#xa0;; rien de ce qui était attendu ne manque.</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Empty means not counted; 0 means nobody</source>
        <translation>Vide&#xa0;: non compté&#xa0;; 0&#xa0;: personne</translation>
    </message>
    <message>
        <source>sex not noted</source>
        <translation>sexe non noté</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>constituency not noted</source>
        <translation>collège non noté</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Mise en page du document</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Drawing the document…</source>
        <translation>Mise en page du document…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The drawing was stopped. Nothing was changed.</source>
        <translation>La mise en page a été arrêtée. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Mettre en page</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Save the draft e-mail</source>
        <translation>Enregistrer le brouillon de courriel</translation>
    </message>
    <message>
        <source>Please find attached: {title}</source>
        <translation>Veuillez trouver ci-joint&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Saved as {name}. Open it to finish and send it.</source>
        <translation>Enregistré sous {name}. Ouvrez-le pour le compléter et l’envoyer.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show in folder: save the document first</source>
        <translation>Montrer dans le dossier&#xa0;: enregistrez d’abord le document</translation>
    </message>
    <message>
        <source>Printing page {at} of {of}</source>
        <translation>Impression de la page {at} sur {of}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>L’imprimante n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>Close the survey first: until then its report tells no results</source>
        <translation>Clôturez d’abord l’enquête&#xa0;: d’ici là, son rapport ne donne aucun résultat</translation>
    </message>
    <message>
        <source>Grant portfolio</source>
        <translation>Portefeuille de subventions</translation>
    </message>
    <message>
        <source>Member directory</source>
        <translation>Annuaire des membres</translation>
    </message>
    <message>
        <source>Roster {group} {day}</source>
        <translation>Composition {group} {day}</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
        <source>Names shortened on the labels of: {names}</source>
        <translation>Noms abrégés sur les étiquettes de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Reference sheet {code}</source>
        <translation>Fiche de référence {code}</translation>
    </message>
    <message>
        <source>Data quality {code}</source>
        <translation>Qualité des données {code}</translation>
    </message>
    <message>
        <source>Held on {name}</source>
        <translation>Conservé sur {name}</translation>
    </message>
    <message>
        <source>Membership overview</source>
        <translation>Vue d’ensemble des membres</translation>
    </message>
    <message>
        <source>Before a call: {name}</source>
        <translation>Avant un appel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Agenda: {name}</source>
        <translation>Ordre du jour&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Minutes: {name}</source>
        <translation>Procès-verbal&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Participants: {name}</source>
        <translation>Participants&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rooms: {name}</source>
        <translation>Salles&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open actions: {group}</source>
        <translation>Actions ouvertes&#xa0;: {group}</translation>
    </message>
    <message>
        <source>Plan for {year}</source>
        <translation>Plan pour {year}</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Draft an e-mail with this document attached</source>
        <translation>Préparer un courriel avec ce document joint</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Found next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>sur {pages}</translation>
    </message>
    <message>
        <source>{at} of {found}</source>
        <translation>{at} sur {found}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>Try it: what shows follows your answers. Nothing here is kept.</source>
        <translation>Essayez&#xa0;: l’affichage suit vos réponses. Rien n’est conservé ici.</translation>
    </message>
</context>
<context>
    <name>PrioritiesTab</name>
    <message>
        <source>Other activities</source>
        <translation>Autres activités</translation>
    </message>
    <message>
        <source>Highlights, and what else members put forward</source>
        <translation>Temps forts, et autres propositions des membres</translation>
    </message>
    <message>
        <source>No other activity is recorded.</source>
        <translation>Aucune autre activité n’est enregistrée.</translation>
    </message>
</context>
<context>
    <name>PriorityList</name>
    <message>
        <source>No priority yet. Type the title of the first one below.</source>
        <translation>Pas encore de priorité. Écrivez ci-dessous le titre de la première.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>In the order of the meeting</source>
        <translation>Dans l’ordre de la réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyTab</name>
    <message>
        <source>What this person agreed to</source>
        <translation>Ce que cette personne a accepté</translation>
    </message>
    <message>
        <source>Nothing recorded. What was not asked is not a yes.</source>
        <translation>Rien de noté. Ce qui n’a pas été demandé n’est pas un oui.</translation>
    </message>
    <message>
        <source>To be named in documents</source>
        <translation>Être nommé dans les documents</translation>
    </message>
    <message>
        <source>What is held on this person</source>
        <translation>Ce qui est conservé sur cette personne</translation>
    </message>
    <message>
        <source>Their record, what names them anywhere, their files by name, and what was changed.</source>
        <translation>Sa fiche, ce qui la nomme ailleurs, ses fichiers par leur nom, et ce qui a été modifié.</translation>
    </message>
    <message>
        <source>Show as a document</source>
        <translation>Montrer comme document</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>When this person asks to be forgotten</source>
        <translation>Quand cette personne demande à être oubliée</translation>
    </message>
    <message>
        <source>Name, addresses, notes, files and consents are removed, also from the history. That somebody sat, came or answered stays counted. This cannot be undone; backups hold the name for as long as they are kept.</source>
        <translation>Le nom, les adresses, les notes, les fichiers et les consentements sont supprimés, aussi de l’historique. Le fait que quelqu’un a siégé, est venu ou a répondu reste compté. Cela ne peut pas être annulé&#xa0;; les sauvegardes contiennent le nom tant qu’elles sont conservées.</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonymiser…</translation>
    </message>
    <message>
        <source>Save everything held</source>
        <translation>Enregistrer tout ce qui est conservé</translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <translation>Non enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Remove everything that names {name}? This cannot be undone.</source>
        <translation>Supprimer tout ce qui nomme {name}&#xa0;? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Anonymised: now called {name}.</source>
        <translation>Anonymisé&#xa0;: s’appelle désormais {name}.</translation>
    </message>
    <message>
        <source>The name still stands in texts others wrote: {places}.</source>
        <translation>Le nom figure encore dans des textes écrits par d’autres&#xa0;: {places}.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something in PPA Desk went wrong. What was saved is safe.</source>
        <translation>Une erreur s’est produite dans PPA Desk. Ce qui était enregistré l’est toujours.</translation>
    </message>
    <message>
        <source>Some of what you typed could not be kept; it is still on the screen.</source>
        <translation>Une partie de ce que vous avez écrit n’a pas pu être gardée&#x202f;; elle est encore à l’écran.</translation>
    </message>
    <message>
        <source>What happened is noted, without your data, in {path}.</source>
        <translation>L’incident est noté, sans vos données, dans {path}.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Fixer la phrase secrète</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>Go without a passphrase</source>
        <translation>Se passer de phrase secrète</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Let this computer forget it</source>
        <translation>La faire oublier à cet ordinateur</translation>
    </message>
    <message>
        <source>Let this computer remember it</source>
        <translation>La faire retenir à cet ordinateur</translation>
    </message>
    <message>
        <source>Type the same passphrase twice, of at least 8 characters.</source>
        <translation>Écrivez deux fois la même phrase secrète, d’au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>La phrase secrète est fixée.</translation>
    </message>
    <message>
        <source>The recovery code printed before will no longer open this workspace. Make a new one?</source>
        <translation>Le code de secours imprimé auparavant n’ouvrira plus cet espace de travail. En créer un nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>The new code applies.</source>
        <translation>Le nouveau code est en vigueur.</translation>
    </message>
    <message>
        <source>This computer asks for it from now on.</source>
        <translation>Désormais cet ordinateur la demande.</translation>
    </message>
    <message>
        <source>This computer remembers it from now on.</source>
        <translation>Désormais cet ordinateur la retient.</translation>
    </message>
    <message>
        <source>Whoever has the folder will be able to read the workspace and its backups. Go without?</source>
        <translation>Qui a le dossier pourra lire l’espace de travail et ses sauvegardes. S’en passer&#x202f;?</translation>
    </message>
    <message>
        <source>The workspace is no longer protected.</source>
        <translation>L’espace de travail n’est plus protégé.</translation>
    </message>
</context>
<context>
    <name>PutOffCard</name>
    <message>
        <source>Put off by earlier meetings</source>
        <translation>Reportés par des réunions précédentes</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up: {title}</source>
        <translation>Reprendre&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{standard}: met</source>
        <translation>{standard}&#xa0;: respectée</translation>
    </message>
    <message>
        <source>{standard}: in part</source>
        <translation>{standard}&#xa0;: en partie</translation>
    </message>
    <message>
        <source>{standard}: not met</source>
        <translation>{standard}&#xa0;: non respectée</translation>
    </message>
    <message>
        <source>{standard}: open</source>
        <translation>{standard}&#xa0;: à établir</translation>
    </message>
</context>
<context>
    <name>QualityTab</name>
    <message>
        <source>Look at the data now</source>
        <translation>Vérifier les données maintenant</translation>
    </message>
    <message>
        <source>Preview the reference sheet</source>
        <translation>Aperçu de la fiche de référence</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>next look by {day}</source>
        <translation>prochaine vérification d’ici au {day}</translation>
    </message>
    <message>
        <source>no next look is planned</source>
        <translation>aucune vérification prévue</translation>
    </message>
    <message>
        <source>never looked at</source>
        <translation>jamais vérifiées</translation>
    </message>
    <message>
        <source>Closed. It stands below with its answers.</source>
        <translation>Close. Elle figure ci-dessous avec ses réponses.</translation>
    </message>
</context>
<context>
    <name>QuestionDetail</name>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>End of the repeat</source>
        <translation>Fin de la répétition</translation>
    </message>
    <message>
        <source>End of the group</source>
        <translation>Fin du groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Repeat: asked as often as needed</source>
        <translation>Répétition&#xa0;: autant de fois qu’il le faut</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Put the chosen question into a new group</source>
        <translation>Mettre la question choisie dans un nouveau groupe</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Put the chosen question into a new group that is asked as often as needed</source>
        <translation>Mettre la question choisie dans un nouveau groupe, posé autant de fois qu’il le faut</translation>
    </message>
    <message>
        <source>Move this row to take questions into the group or out of it.</source>
        <translation>Déplacez cette ligne pour faire entrer des questions dans le groupe ou les en faire sortir.</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Écrire pour ajouter</translation>
    </message>
    <message>
        <source>Type to add to “{group}”</source>
        <translation>Ajouter à «&#xa0;{group}&#xa0;»</translation>
    </message>
    <message>
        <source>New repeat</source>
        <translation>Nouvelle répétition</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>The group is gone; what it held stays.</source>
        <translation>Le groupe n’existe plus&#xa0;; son contenu reste.</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ties a reader to a grant of this call.</source>
        <translation>Rien ne lie un évaluateur à une subvention de cet appel.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>keeps away</source>
        <translation>se tient à l’écart</translation>
    </message>
    <message>
        <source>declared, keeps away</source>
        <translation>déclaré, se tient à l’écart</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>pas de conflit</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The person keeps away from this grant: reading, scoring, packet, vote and minutes</source>
        <translation>La personne se tient à l’écart de cette subvention&#xa0;: lecture, notation, dossier, vote et procès-verbal</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Pas de conflit</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Confirm it after all</source>
        <translation>Le confirmer finalement</translation>
    </message>
    <message>
        <source>There is none after all</source>
        <translation>Il n’y en a finalement pas</translation>
    </message>
    <message>
        <source>Who declared it</source>
        <translation>Qui le déclare</translation>
    </message>
    <message>
        <source>For which grant</source>
        <translation>Pour quelle subvention</translation>
    </message>
    <message>
        <source>Which interest, in a few words</source>
        <translation>Quel intérêt, en quelques mots</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Choose who declared it, and for which grant.</source>
        <translation>Choisissez qui le déclare, et pour quelle subvention.</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Raise dues</source>
        <translation>Établir la cotisation</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Sans palier</translation>
    </message>
</context>
<context>
    <name>RaisePage</name>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>A tier for all who have none</source>
        <translation>Un palier pour tous ceux qui n’en ont pas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back, nothing is raised</source>
        <translation>Retour, rien n’est établi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Raise the dues of a year</source>
        <translation>Établir les cotisations d’une année</translation>
    </message>
    <message>
        <source>Every active member gets the dues of its tier; the tier of its last dues is taken over. Members without one stand below: choose theirs. Nothing is raised before you press the button, and undo takes all back.</source>
        <translation>Chaque membre actif reçoit la cotisation de son palier&#xa0;; celui de sa dernière cotisation est repris. Les membres sans palier figurent plus bas&#xa0;: choisissez le leur. Rien n’est établi avant que vous n’appuyiez sur le bouton, et «&#xa0;Annuler&#xa0;» reprend tout.</translation>
    </message>
    <message>
        <source>Invoiced on (empty: not yet)</source>
        <translation>Facturée le (vide&#xa0;: pas encore)</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonérée</translation>
    </message>
    <message>
        <source>Nobody gets dues</source>
        <translation>Personne ne reçoit de cotisation</translation>
    </message>
    <message numerus="yes">
        <source>Dues for %n member(s)</source>
        <translation>
            <numerusform>Cotisation pour %n membre</numerusform>
            <numerusform>Cotisations pour %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the dues of {year}</source>
        <translation>Établir les cotisations {year}</translation>
    </message>
    <message numerus="yes">
        <source>Dues raised for %n member(s).</source>
        <translation>
            <numerusform>Cotisation établie pour %n membre.</numerusform>
            <numerusform>Cotisations établies pour %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>its dues of {year} are there already</source>
        <translation>sa cotisation {year} existe déjà</translation>
    </message>
    <message>
        <source>no tier is chosen</source>
        <translation>aucun palier choisi</translation>
    </message>
    <message>
        <source>its tier has no amount</source>
        <translation>son palier est sans montant</translation>
    </message>
    <message>
        <source>Tier of {name}</source>
        <translation>Palier de {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Add the rate</source>
        <translation>Ajouter le taux</translation>
    </message>
    <message>
        <source>A rate needs both currencies and its day. Nothing was added: fill them in.</source>
        <translation>Un taux demande les deux monnaies et son jour. Rien n’a été ajouté&#xa0;: complétez.</translation>
    </message>
</context>
<context>
    <name>RatesTab</name>
    <message>
        <source>A payment in another currency is offered the latest rate that is not later than its day, and keeps it. Nothing is fetched or worked out: enter what a bank published.</source>
        <translation>À un versement dans une autre monnaie est proposé le dernier taux qui ne lui est pas postérieur&#xa0;; il le garde. Rien n’est téléchargé ni calculé&#xa0;: saisissez ce qu’une banque a publié.</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>People counted twice</source>
        <translation>Personnes comptées deux fois</translation>
    </message>
    <message>
        <source>Approved values until today</source>
        <translation>Valeurs approuvées à ce jour</translation>
    </message>
    <message>
        <source>Nobody is said to be counted twice. Add two grants that reached the same people.</source>
        <translation>Personne n’est signalé comme compté deux fois. Ajoutez deux subventions qui ont atteint les mêmes personnes.</translation>
    </message>
    <message>
        <source>reported by grants: {n}</source>
        <translation>rapporté par les subventions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>nobody twice: {n}</source>
        <translation>personne deux fois&#xa0;: {n}</translation>
    </message>
    <message>
        <source>taken off: {n}</source>
        <translation>déduit&#xa0;: {n}</translation>
    </message>
    <message>
        <source>“{grant}” and “{other}” both report {places}, {since} – {until}: is anybody counted twice?</source>
        <translation>«&#xa0;{grant}&#xa0;» et «&#xa0;{other}&#xa0;» rapportent toutes deux {places}, {since} – {until}&#xa0;: quelqu’un est-il compté deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Say how many</source>
        <translation>Dire combien</translation>
    </message>
</context>
<context>
    <name>ReaderWindow</name>
    <message>
        <source>What you wrote last could not be kept: the file cannot be written. Close all the same?</source>
        <translation>Vos dernières lignes n’ont pas pu être conservées&#xa0;: le fichier n’est pas accessible en écriture. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Grants to read</source>
        <translation>Subventions à lire</translation>
    </message>
    <message>
        <source>Ready to return</source>
        <translation>Prêt à renvoyer</translation>
    </message>
    <message>
        <source>Everything is in the file already; this says that you are done</source>
        <translation>Tout est déjà dans le fichier&#xa0;; ceci indique que vous avez terminé</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) are not handed in. Return the file all the same?</source>
        <translation>
            <numerusform>%n subvention n’est pas remise. Renvoyer le fichier quand même&#xa0;?</numerusform>
            <numerusform>%n subventions ne sont pas remises. Renvoyer le fichier quand même&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} terminées</translation>
    </message>
    <message>
        <source>Ready. Send the file {name} back to {contact}.</source>
        <translation>Prêt. Renvoyez le fichier {name} à {contact}.</translation>
    </message>
    <message>
        <source>Ready. Send {name} back.</source>
        <translation>Prêt. Renvoyez {name}.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Afficher son dossier</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Taken although late: {reason}</source>
        <translation>Accepté malgré le retard&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No answers are kept with it.</source>
        <translation>Aucune réponse n’est conservée avec.</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Afficher les réponses</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation>Remplacé par un envoi plus récent</translation>
    </message>
    <message>
        <source>handed in {day}</source>
        <translation>remis le {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>form {version}</source>
        <translation>formulaire {version}</translation>
    </message>
</context>
<context>
    <name>RecentHistory</name>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Somebody else wrote here meanwhile: “{theirs}”. Nothing was lost; choose which to keep.</source>
        <translation>Quelqu’un d’autre a écrit ici entre-temps&#xa0;: «&#xa0;{theirs}&#xa0;». Rien n’est perdu&#x202f;; choisissez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>Somebody else emptied this field meanwhile. Nothing was lost; choose which to keep.</source>
        <translation>Quelqu’un d’autre a vidé ce champ entre-temps. Rien n’est perdu&#x202f;; choisissez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Translation missing</source>
        <translation>Traduction manquante</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What changed here, from what to what, when, by whom</source>
        <translation>Ce qui a changé ici, de quoi à quoi, quand, par qui</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>Retards et échéances</translation>
    </message>
    <message>
        <source>Pipeline and people</source>
        <translation>Circuit et équipe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Dues and renewals</source>
        <translation>Cotisations et renouvellements</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Closeout</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Qui siège où</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Cut-line</source>
        <translation>Ligne de coupe</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Look up a figure</source>
        <translation>Chercher un chiffre</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Théorie du changement</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Preview and issue</source>
        <translation>Aperçu et diffusion</translation>
    </message>
    <message>
        <source>Federal form</source>
        <translation>Formulaire fédéral</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Fiche de référence</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Mode de comptage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Sur le terrain</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Cited works</source>
        <translation>Ouvrages cités</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Ask for release</source>
        <translation>Demander le déblocage</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Note a payment…</source>
        <translation>Noter un versement…</translation>
    </message>
    <message>
        <source>Take back the release</source>
        <translation>Retirer le déblocage</translation>
    </message>
    <message>
        <source>Cancel the tranche</source>
        <translation>Annuler la tranche</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>La planifier à nouveau</translation>
    </message>
</context>
<context>
    <name>ReleaseBox</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>Report that must be accepted first</source>
        <translation>Rapport à accepter d’abord</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>attendu le {day}</translation>
    </message>
    <message>
        <source>Asked by {who}, {when}</source>
        <translation>Demandé par {who}, {when}</translation>
    </message>
    <message>
        <source>Released by {who}, {when}</source>
        <translation>Débloqué par {who}, {when}</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>Comment for colleagues; it never comes into the document</source>
        <translation>Commentaire pour les collègues&#xa0;; il n’entre jamais dans le document</translation>
    </message>
    <message>
        <source>Comment on: {block}</source>
        <translation>Commenter&#xa0;: {block}</translation>
    </message>
    <message>
        <source>{who}: “{text}”</source>
        <translation>{who}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{comment} Settled by {who}.</source>
        <translation>{comment} Traité par {who}.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Traité</translation>
    </message>
</context>
<context>
    <name>ReplyLines</name>
    <message>
        <source>not taken in</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non repris</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <source>Take in</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you save files and send them.</source>
        <translation>Rien n’est envoyé automatiquement&#xa0;: vous enregistrez des fichiers et les envoyez.</translation>
    </message>
    <message>
        <source>Draft reminders</source>
        <translation>Rédiger des rappels</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>attendu le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>by {who}, {day}</source>
        <translation>par {who}, le {day}</translation>
    </message>
    <message>
        <source>Returned: {why}</source>
        <translation>Renvoyé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Enregistrer le classeur…</translation>
    </message>
    <message>
        <source>Take a workbook in…</source>
        <translation>Prendre un classeur…</translation>
    </message>
    <message>
        <source>It came otherwise</source>
        <translation>Reçu autrement</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save letter…</source>
        <translation>Enregistrer la lettre…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>What is to be put right? The grantee reads this.</source>
        <translation>Que faut-il corriger&#xa0;? Le bénéficiaire lira ceci.</translation>
    </message>
    <message>
        <source>Returned. A letter that says why is drafted: save it and send it.</source>
        <translation>Renvoyé. Une lettre qui dit pourquoi est rédigée&#xa0;: enregistrez-la et envoyez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) drafted, each beside its report.</source>
        <translation>
            <numerusform>%n rappel rédigé, à côté de son rapport.</numerusform>
            <numerusform>%n rappels rédigés, chacun à côté de son rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due within a month that has no draft yet.</source>
        <translation>Rien n’est attendu d’ici un mois qui n’ait déjà son rappel.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Workbook of the grantee</source>
        <translation>Classeur du bénéficiaire</translation>
    </message>
    <message numerus="yes">
        <source>Taken in, but for %n cell(s). The report stays a draft.</source>
        <translation>
            <numerusform>Pris, sauf %n cellule. Le rapport reste une ébauche.</numerusform>
            <numerusform>Pris, sauf %n cellules. Le rapport reste une ébauche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in. The report is here: accept it, or return it.</source>
        <translation>Pris. Le rapport est reçu&#xa0;: acceptez-le, ou renvoyez-le.</translation>
    </message>
    <message>
        <source>A shape is how one funder wants its reports: template, language, year, blocks. The same data go into all of them.</source>
        <translation>Un format dit comment un bailleur veut ses rapports&#xa0;: modèle, langue, année, blocs. Les mêmes données alimentent tous les formats.</translation>
    </message>
    <message>
        <source>New shape</source>
        <translation>Nouveau format</translation>
    </message>
    <message>
        <source>There is no shape yet. Begin one from a template.</source>
        <translation>Il n’y a pas encore de format. Commencez à partir d’un modèle.</translation>
    </message>
</context>
<context>
    <name>RequiredBox</name>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Must be answered where its expression holds</source>
        <translation>Réponse obligatoire là où son expression est vraie</translation>
    </message>
</context>
<context>
    <name>Restating</name>
    <message>
        <source>Reason…</source>
        <translation>Motif…</translation>
    </message>
    <message>
        <source>Restate</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ResultSide</name>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>None yet: what must hold for this?</source>
        <translation>Aucun pour l’instant&#xa0;: qu’est-ce qui doit se vérifier pour cela&#xa0;?</translation>
    </message>
    <message>
        <source>None yet: choose a grant. A share such as 40% says how much of its money goes here.</source>
        <translation>Aucune pour l’instant&#xa0;: choisissez une subvention. Une part telle que 40&#xa0;% indique combien de son montant y est consacré.</translation>
    </message>
    <message>
        <source>{share} of its money</source>
        <translation>{share} de son montant</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>non répartie</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>New framework</source>
        <translation>Nouveau cadre</translation>
    </message>
    <message>
        <source>Here stand results frameworks: what is to change, and how one knows.</source>
        <translation>Ici figurent les cadres de résultats&#xa0;: ce qui doit changer, et comment on le sait.</translation>
    </message>
    <message>
        <source>Here stand indicators. Add them to the results of a framework.</source>
        <translation>Ici figurent les indicateurs. Ajoutez-les aux résultats d’un cadre.</translation>
    </message>
    <message>
        <source>Here stand reports to funders. Begin one on the page of a framework.</source>
        <translation>Ici figurent les rapports aux bailleurs. Commencez-en un sur la page d’un cadre.</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>ResultsArea</name>
    <message>
        <source>Frameworks, indicators or reports</source>
        <translation>Cadres, indicateurs ou rapports</translation>
    </message>
    <message>
        <source>Title of the framework, then Enter</source>
        <translation>Titre du cadre, puis Entrée</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>By {group}</source>
        <translation>Par {group}</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Enregistrer en classeur…</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long people are kept</source>
        <translation>Combien de temps les personnes sont conservées</translation>
    </message>
    <message>
        <source>Nothing happens by itself: whom a rule names stands below, and you decide about each.</source>
        <translation>Rien ne se fait tout seul&#xa0;: les personnes visées par une règle figurent ci-dessous, et vous décidez pour chacune.</translation>
    </message>
    <message>
        <source>No rules. Without one, everybody is kept.</source>
        <translation>Aucune règle. Sans règle, tout le monde est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>après %n mois</numerusform>
            <numerusform>après %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>no time entered</source>
        <translation>pas de durée saisie</translation>
    </message>
    <message>
        <source>{after}: {deed}</source>
        <translation>{after}&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n à traiter aujourd’hui</numerusform>
            <numerusform>%n à traiter aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonymiser…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove everything that names {name}? This cannot be undone.</source>
        <translation>Supprimer tout ce qui nomme {name}&#xa0;? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}? Ctrl+Z brings it back.</source>
        <translation>Supprimer {name}&#xa0;? Ctrl+Z le rétablit.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back to the grant</source>
        <translation>Retour à la subvention</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The score is worked out once and stands</source>
        <translation>La note est calculée une fois et fait foi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer. All is kept.</source>
        <translation>
            <numerusform>%n question attend encore une réponse. Tout est conservé.</numerusform>
            <numerusform>%n questions attendent encore une réponse. Tout est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} réponses sur {all}</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Pas encore notée</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Data quality, by the five standards</source>
        <translation>Qualité des données, selon les cinq critères</translation>
    </message>
    <message>
        <source>How many indicators have nothing against them. What is only worth knowing takes nothing off.</source>
        <translation>Nombre d’indicateurs sans rien à redire. Ce qui est seulement bon à savoir n’enlève rien.</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Nothing was found. The report can be sent.</source>
        <translation>Rien n’a été trouvé. Le rapport peut partir.</translation>
    </message>
    <message>
        <source>Nothing could be looked at.</source>
        <translation>Rien n’a pu être examiné.</translation>
    </message>
    <message numerus="yes">
        <source>The framework’s open data file is not valid yet: %n thing(s) to mend first.</source>
        <translation>
            <numerusform>Le fichier de données ouvertes du cadre n’est pas encore valide&#xa0;: %n point à corriger d’abord.</numerusform>
            <numerusform>Le fichier de données ouvertes du cadre n’est pas encore valide&#xa0;: %n points à corriger d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>C’est fait. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Before issuing</source>
        <translation>Avant émission</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Plan a check</source>
        <translation>Prévoir un contrôle</translation>
    </message>
    <message>
        <source>Cut off today</source>
        <translation>Arrêter aujourd’hui</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>{standard}: {good} of {of}</source>
        <translation>{standard}&#xa0;: {good} sur {of}</translation>
    </message>
</context>
<context>
    <name>ReviewersTab</name>
    <message>
        <source>Who reads what</source>
        <translation>Qui lit quoi</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Add the committee</source>
        <translation>Ajouter le comité</translation>
    </message>
    <message>
        <source>Put everybody who sits in the call’s committee today into the pool</source>
        <translation>Ajouter tous ceux qui siègent aujourd’hui au comité de l’appel</translation>
    </message>
    <message>
        <source>Give the grants out</source>
        <translation>Confier les subventions</translation>
    </message>
    <message>
        <source>Each grant gets its readers, evenly, and nobody against a conflict of interest</source>
        <translation>Chaque subvention reçoit ses évaluateurs, équitablement, et personne malgré un conflit d’intérêts</translation>
    </message>
    <message>
        <source>Nobody reads for this call yet. Add people, or the whole committee.</source>
        <translation>Personne n’évalue encore pour cet appel. Ajoutez des personnes, ou tout le comité.</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n à lire</numerusform>
            <numerusform>%n à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>takes at most {most}</source>
        <translation>en accepte {most} au plus</translation>
    </message>
    <message>
        <source>leans {points}</source>
        <translation>biais {points}</translation>
    </message>
    <message>
        <source>Take in what came back…</source>
        <translation>Reprendre ce qui est revenu…</translation>
    </message>
    <message>
        <source>Packs and score sheets; they may also be dropped on the window</source>
        <translation>Dossiers et feuilles de notation&#xa0;; on peut aussi les déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>{done} of {all} in</source>
        <translation>{done} sur {all} remises</translation>
    </message>
    <message>
        <source>No grant of this call is being read yet.</source>
        <translation>Aucune subvention de cet appel n’est encore en lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) missing</source>
        <translation>
            <numerusform>%n lecteur manquant</numerusform>
            <numerusform>%n lecteurs manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {points}</source>
        <translation>moyenne {points}</translation>
    </message>
    <message>
        <source>spread {points}</source>
        <translation>écart {points}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} reviews in</source>
        <translation>{done} évaluations remises sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>%n commencée</numerusform>
            <numerusform>%n commencées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn for a conflict</source>
        <translation>
            <numerusform>%n retirée pour conflit</numerusform>
            <numerusform>%n retirées pour conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) added.</source>
        <translation>
            <numerusform>%n évaluateur ajouté.</numerusform>
            <numerusform>%n évaluateurs ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was added. Choose the committee in the terms of the call, with people on its seats.</source>
        <translation>Personne n’a été ajouté. Choisissez le comité dans les modalités de l’appel, avec des personnes sur ses sièges.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) given out.</source>
        <translation>
            <numerusform>%n évaluation confiée.</numerusform>
            <numerusform>%n évaluations confiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsTab</name>
    <message>
        <source>You keep away from this grant because of a conflict of interest: its reviews are not shown.</source>
        <translation>Vous vous tenez à l’écart de cette subvention en raison d’un conflit d’intérêts&#xa0;: ses évaluations ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <source>What the scores say</source>
        <translation>Ce que disent les notes</translation>
    </message>
    <message>
        <source>The readers disagree: {points} points lie between their scores. Talk about it.</source>
        <translation>Les évaluateurs ne sont pas d’accord&#xa0;: {points} points séparent leurs notes. Parlez-en.</translation>
    </message>
    <message>
        <source>Scores of 100: {list}</source>
        <translation>Notes sur 100&#xa0;: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {points}</source>
        <translation>moyenne {points}</translation>
    </message>
    <message>
        <source>median {points}</source>
        <translation>médiane {points}</translation>
    </message>
    <message>
        <source>spread {points}</source>
        <translation>écart {points}</translation>
    </message>
    <message>
        <source>standard deviation {points}</source>
        <translation>écart type {points}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message numerus="yes">
        <source>%n other review(s): shown as the call’s rules allow.</source>
        <translation>
            <numerusform>%n autre évaluation&#xa0;: visible selon les règles de l’appel.</numerusform>
            <numerusform>%n autres évaluations&#xa0;: visibles selon les règles de l’appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody reads this grant yet.</source>
        <translation>Personne ne lit encore cette subvention.</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>It becomes a draft again; why is kept in the history</source>
        <translation>Elle redevient un brouillon&#xa0;; le motif reste dans l’historique</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Give it to…</source>
        <translation>La confier à…</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said, and by whom.</source>
        <translation>Pas encore de notes. Consignez ce qui a été dit, et par qui.</translation>
    </message>
    <message>
        <source>Why does it go back? The reason is kept in the history.</source>
        <translation>Pourquoi la rendre&#xa0;? Le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>Handed in. Thank you.</source>
        <translation>Remise. Merci.</translation>
    </message>
</context>
<context>
    <name>RevisionsCard</name>
    <message>
        <source>Whole time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{day}: {period}, {before} became {after}</source>
        <translation>{day}&#xa0;: {period}, {before} est devenu {after}</translation>
    </message>
    <message>
        <source>{period}, {before} became {after}</source>
        <translation>{period}, {before} est devenu {after}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>{n} au plus</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Breakout groups</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Number of rooms</source>
        <translation>Nombre de salles</translation>
    </message>
    <message>
        <source>One language a room</source>
        <translation>Une langue par salle</translation>
    </message>
    <message>
        <source>An item of the agenda of the kind “breakout groups” gets its rooms here.</source>
        <translation>Un point de l’ordre du jour du type «&#xa0;ateliers&#xa0;» reçoit ici ses salles.</translation>
    </message>
    <message>
        <source>Mix constituencies</source>
        <translation>Mêler les collèges</translation>
    </message>
    <message>
        <source>Mix organisations</source>
        <translation>Mêler les organisations</translation>
    </message>
    <message>
        <source>Mix countries</source>
        <translation>Mêler les pays</translation>
    </message>
    <message>
        <source>Mix languages</source>
        <translation>Mêler les langues</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Fill the rooms</source>
        <translation>Remplir les salles</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Put the chosen person into another room; filling again leaves them there</source>
        <translation>Placer la personne choisie dans une autre salle&#xa0;; elle y reste quand on remplit de nouveau</translation>
    </message>
    <message>
        <source>Apart or together…</source>
        <translation>Séparer ou réunir…</translation>
    </message>
    <message>
        <source>Ask that the chosen person is apart from somebody, or together with somebody</source>
        <translation>Demander que la personne choisie soit séparée de quelqu’un, ou réunie avec quelqu’un</translation>
    </message>
    <message>
        <source>For Zoom…</source>
        <translation>Pour Zoom…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listes…</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>Remplir autrement</translation>
    </message>
    <message>
        <source>{title}, round {round}</source>
        <translation>{title}, tour {round}</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message numerus="yes">
        <source>%n people need a room. Say how many rooms there are.</source>
        <translation>
            <numerusform>%n personne a besoin d’une salle. Dites combien il y a de salles.</numerusform>
            <numerusform>%n personnes ont besoin d’une salle. Dites combien il y a de salles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a room</source>
        <translation>
            <numerusform>%n personne a une salle</numerusform>
            <numerusform>%n personnes ont une salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n n’en a pas</numerusform>
            <numerusform>%n n’en ont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} in a room</source>
        <translation>{least} à {most} par salle</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs meet again</source>
        <translation>
            <numerusform>%n paire se retrouve</numerusform>
            <numerusform>%n paires se retrouvent</numerusform>
        </translation>
    </message>
    <message>
        <source>not apart: {one} and {other}</source>
        <translation>non séparés&#xa0;: {one} et {other}</translation>
    </message>
    <message>
        <source>not together: {one} and {other}</source>
        <translation>non réunis&#xa0;: {one} et {other}</translation>
    </message>
    <message>
        <source>May be moved</source>
        <translation>Peut changer</translation>
    </message>
    <message>
        <source>Stays there</source>
        <translation>Y reste</translation>
    </message>
    <message>
        <source>Say how many rooms there are: a number from 1 to {most}. Nothing was changed.</source>
        <translation>Dites combien il y a de salles&#xa0;: un nombre de 1 à {most}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Out of all rooms</source>
        <translation>Hors de toutes les salles</translation>
    </message>
    <message>
        <source>Apart from</source>
        <translation>Séparer de</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Réunir avec</translation>
    </message>
    <message>
        <source>Rooms for Zoom</source>
        <translation>Salles pour Zoom</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit ({why}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved. Without an e-mail Zoom cannot know: {names}.</source>
        <translation>Enregistré. Sans adresse électronique, Zoom ne peut connaître&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Who sits where</source>
        <translation>Qui siège où</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show the roster as of this day</source>
        <translation>Montrer la composition à cette date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Roster as PDF</source>
        <translation>Composition en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n sans siège</numerusform>
            <numerusform>%n sans siège</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taking part</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Somebody takes part without a seat…</source>
        <translation>Quelqu’un participe sans siège…</translation>
    </message>
    <message>
        <source>Somebody takes part…</source>
        <translation>Quelqu’un participe…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Pourvoir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>An open group: nobody is entered for that day.</source>
        <translation>Un groupe ouvert&#xa0;: personne n’est saisi pour ce jour.</translation>
    </message>
    <message>
        <source>The group had no seats on that day, and nobody is entered.</source>
        <translation>Le groupe n’avait aucun siège ce jour-là, et personne n’est saisi.</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter un siège</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Numbers of this workspace</source>
        <translation>Nombres de cet espace de travail</translation>
    </message>
    <message>
        <source>Type another number and leave the field. Whatever is listed, counted or locked follows it.</source>
        <translation>Saisissez un autre nombre et quittez le champ. Ce qui est listé, compté ou verrouillé le suit.</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>Revenir à {number}</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. {kept} stays.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier. {kept} reste.</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>How the group decides</source>
        <translation>Comment le groupe décide</translation>
    </message>
    <message>
        <source>Rules as data</source>
        <translation>Les règles en données</translation>
    </message>
    <message>
        <source>Where nothing is entered: terms are told about {term} days before they end, interests are old after {interest} days, and terms in a row are counted without a limit.</source>
        <translation>Sans saisie&#xa0;: la fin d’un mandat est signalée {term} jours avant, un intérêt est ancien après {interest} jours, et les mandats de suite sont comptés sans limite.</translation>
    </message>
    <message>
        <source>No voting rule is chosen yet. Choose one below; rules are kept under Grants, Pipeline and people.</source>
        <translation>Aucune règle de vote n’est encore choisie. Choisissez-en une ci-dessous&#xa0;; les règles sont tenues sous Subventions, Circuit et équipe.</translation>
    </message>
    <message>
        <source>For the seats of today</source>
        <translation>Pour les sièges d’aujourd’hui</translation>
    </message>
    <message>
        <source>No rule. Add a constituency with how many seats it has at least or at most.</source>
        <translation>Pas de règle. Ajoutez un collège avec le nombre de sièges qu’il a au moins ou au plus.</translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>Are these the same organisations?</source>
        <translation>S’agit-il des mêmes organisations&#xa0;?</translation>
    </message>
    <message>
        <source>Their names are much alike. Left alone, each becomes an organisation of its own.</source>
        <translation>Leurs noms se ressemblent beaucoup. Sans réponse, chacune devient une organisation distincte.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Une nouvelle organisation</translation>
    </message>
    <message>
        <source>The same as “{name}”</source>
        <translation>La même que «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SavedListPage</name>
    <message>
        <source>Add all members</source>
        <translation>Ajouter tous les membres</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Qui y figure</translation>
    </message>
    <message>
        <source>An organisation stands for all its people</source>
        <translation>Une organisation vaut pour toutes ses personnes</translation>
    </message>
    <message>
        <source>Nobody yet. Choose the first organisation or person below.</source>
        <translation>Personne encore. Choisissez la première organisation ou personne ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>(nobody chosen yet)</source>
        <translation>(personne encore)</translation>
    </message>
</context>
<context>
    <name>ScenarioRates</name>
    <message>
        <source>as entered</source>
        <translation>comme saisi</translation>
    </message>
    <message>
        <source>What 1 {one} is worth in {other} here</source>
        <translation>Ce que vaut ici 1 {one} en {other}</translation>
    </message>
    <message>
        <source>1 {currency} =</source>
        <translation>1 {currency} =</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Home tells two weeks before</source>
        <translation>L’accueil le rappelle deux semaines avant</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Tous les … mois</translation>
    </message>
    <message>
        <source>Next look by</source>
        <translation>Prochaine vérification d’ici au</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Garder le plan</translation>
    </message>
    <message>
        <source>“{text}” is no date. Nothing was changed.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que j’écris</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de secours</translation>
    </message>
    <message>
        <source>Let this computer remember it (in the system's keyring)</source>
        <translation>La faire retenir à cet ordinateur (dans le trousseau du système)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This workspace is protected.</source>
        <translation>Cet espace de travail est protégé.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Day of the next one</source>
        <translation>Date de la suivante</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>La préparer</translation>
    </message>
    <message>
        <source>A new meeting with this agenda, these aims and what is wanted, its days moved</source>
        <translation>Une nouvelle réunion avec cet ordre du jour, ces objectifs et les documents attendus, dates décalées</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the series</source>
        <translation>
            <numerusform>et %n autre dans la série</numerusform>
            <numerusform>et %n autres dans la série</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>No number yet. Next would be: {which}.</source>
        <translation>Pas encore de numéro. Le suivant serait&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Whoever keeps the server looks after the backups and passwords of this workspace.</source>
        <translation>Qui tient le serveur s’occupe des sauvegardes et des mots de passe de cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>has</source>
        <translation>a</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>n’a pas</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après le</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant le</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>{name} (all where none is chosen)</source>
        <translation>{name} (tous si rien n’est choisi)</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Who acts now</source>
        <translation>Qui agit maintenant</translation>
    </message>
    <message>
        <source>While nobody is entered here, whoever sits at this computer acts in every role. Releasing money takes two different people.</source>
        <translation>Tant que personne n’est saisi ici, quiconque se trouve à cet ordinateur agit dans tous les rôles. Débloquer de l’argent exige deux personnes différentes.</translation>
    </message>
    <message>
        <source>In the order of the board</source>
        <translation>Dans l’ordre du tableau</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Peut passer à</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When a result is on track</source>
        <translation>Quand un résultat est en bonne voie</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Type to add</source>
        <translation>Tapez pour ajouter</translation>
    </message>
    <message>
        <source>New: “{word}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ShapeCard</name>
    <message>
        <source>Funder, award, language, year</source>
        <translation>Bailleur, subvention, langue, année</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>attendue le {day}</translation>
    </message>
    <message>
        <source>Begin the report of {period}</source>
        <translation>Commencer le rapport&#xa0;: {period}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SheetTab</name>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Steps of the scale, a line each</source>
        <translation>Niveaux de l’échelle, un par ligne</translation>
    </message>
    <message>
        <source>How values come together</source>
        <translation>Comment les valeurs sont réunies</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Fiche de référence</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>Show what changed</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>What changed since version {n}</source>
        <translation>Changements depuis la version {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed, new or gone</source>
        <translation>
            <numerusform>%n passage changé, nouveau ou disparu</numerusform>
            <numerusform>%n passages changés, nouveaux ou disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: the draft says what that version says.</source>
        <translation>Aucun changement&#xa0;: le texte dit ce que dit cette version.</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Masquer les changements</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et {n} autres.</translation>
    </message>
</context>
<context>
    <name>SitsTab</name>
    <message>
        <source>What asks for attention</source>
        <translation>Ce qui appelle l’attention</translation>
    </message>
    <message>
        <source>Took part before</source>
        <translation>Ont participé auparavant</translation>
    </message>
    <message numerus="yes">
        <source>%n next term(s) entered in one step.</source>
        <translation>
            <numerusform>%n mandat suivant saisi en une étape.</numerusform>
            <numerusform>%n mandats suivants saisis en une étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: all is as it was.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>Vacant depuis</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Non saisi</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s) to answer</source>
        <translation>
            <numerusform>%n intérêt à traiter</numerusform>
            <numerusform>%n intérêts à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than the group allows</source>
        <translation>
            <numerusform>%n plus ancien que le groupe ne l’admet</numerusform>
            <numerusform>%n plus anciens que le groupe ne l’admet</numerusform>
        </translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Pourvoir</translation>
    </message>
    <message>
        <source>Fill the first</source>
        <translation>Pourvoir le premier</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Next terms…</source>
        <translation>Mandats suivants…</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Fin proche</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Mandat suivant</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingPanel</name>
    <message>
        <source>Put on the seat</source>
        <translation>Mettre sur le siège</translation>
    </message>
    <message>
        <source>Let take part</source>
        <translation>Faire participer</translation>
    </message>
    <message>
        <source>Enter the next term: {days}</source>
        <translation>Saisir le mandat suivant&#xa0;: {days}</translation>
    </message>
    <message>
        <source>End the term…</source>
        <translation>Terminer le mandat…</translation>
    </message>
    <message>
        <source>Put an alternate…</source>
        <translation>Désigner une suppléance…</translation>
    </message>
    <message>
        <source>Show the term</source>
        <translation>Voir le mandat</translation>
    </message>
    <message>
        <source>End the alternate: {who}…</source>
        <translation>Terminer la suppléance&#xa0;: {who}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The next term would be number {n} in a row, more than the group’s rules allow.</source>
        <translation>Le mandat suivant serait le {n}e de suite, plus que les règles du groupe ne le permettent.</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>Terminer le mandat</translation>
    </message>
    <message>
        <source>Put as the alternate</source>
        <translation>Désigner comme suppléance</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>D’où viennent les valeurs</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation>Les valeurs viennent de</translation>
    </message>
    <message>
        <source>Still to be chosen: {names}</source>
        <translation>Reste à choisir&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Grantees report the values; they come in with their workbooks.</source>
        <translation>Les bénéficiaires communiquent les valeurs&#xa0;; elles arrivent avec leurs classeurs.</translation>
    </message>
    <message>
        <source>It is made up of other indicators and has no values of its own.</source>
        <translation>Il se compose d’autres indicateurs et n’a pas de valeurs propres.</translation>
    </message>
    <message>
        <source>Somebody enters the values for each period.</source>
        <translation>Quelqu’un saisit les valeurs de chaque période.</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where it comes from</source>
        <translation>D’où vient l’argent</translation>
    </message>
    <message>
        <source>No fund pays for it yet. Choose one below; an amount or a share says how much.</source>
        <translation>Aucun fonds ne la finance encore. Choisissez-en un ci-dessous&#xa0;; un montant ou une part dit combien.</translation>
    </message>
    <message>
        <source>Nothing is approved yet, so there is nothing to fund.</source>
        <translation>Rien n’est encore approuvé&#xa0;: il n’y a rien à financer.</translation>
    </message>
    <message>
        <source>{amount} has no source yet.</source>
        <translation>{amount} n’ont pas encore de source.</translation>
    </message>
    <message>
        <source>The sources give {amount} too much.</source>
        <translation>Les sources donnent {amount} de trop.</translation>
    </message>
    <message>
        <source>The sources come to {amount}.</source>
        <translation>Les sources totalisent {amount}.</translation>
    </message>
    <message>
        <source>paid so far: {amount}</source>
        <translation>versé à ce jour&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>pas de montant</translation>
    </message>
    <message>
        <source>Open the fund</source>
        <translation>Ouvrir le fonds</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Decided otherwise: {standing}. No reason was given.</source>
        <translation>Décidé autrement&#xa0;: {standing}. Aucun motif n’est indiqué.</translation>
    </message>
    <message>
        <source>Decided otherwise: {standing}, because: {reason}</source>
        <translation>Décidé autrement&#xa0;: {standing}, parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Former: a member until {day}.</source>
        <translation>Ancien membre&#xa0;: membre jusqu’au {day}.</translation>
    </message>
    <message>
        <source>It did not join; closed on {day}.</source>
        <translation>Elle n’a pas adhéré&#xa0;; clos le {day}.</translation>
    </message>
    <message>
        <source>Dormant since {day}.</source>
        <translation>En sommeil depuis le {day}.</translation>
    </message>
    <message>
        <source>Active since {day}.</source>
        <translation>Membre actif depuis le {day}.</translation>
    </message>
    <message>
        <source>Active. Since when is not known.</source>
        <translation>Membre actif. La date d’adhésion n’est pas connue.</translation>
    </message>
    <message>
        <source>In vetting since {day}.</source>
        <translation>En cours d’examen depuis le {day}.</translation>
    </message>
    <message>
        <source>It wants to join since {day}.</source>
        <translation>Souhaite adhérer depuis le {day}.</translation>
    </message>
    <message>
        <source>A prospect: its first step is on {day}.</source>
        <translation>Pressentie&#xa0;: première étape le {day}.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Close without joining</source>
        <translation>Clore sans adhésion</translation>
    </message>
    <message>
        <source>Begin vetting</source>
        <translation>Commencer l’examen</translation>
    </message>
    <message>
        <source>Accept as a member</source>
        <translation>Accepter comme membre</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Make dormant</source>
        <translation>Mettre en sommeil</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>Rendre actif</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>Mettre fin à l’adhésion</translation>
    </message>
    <message>
        <source>Follow the days again</source>
        <translation>Suivre de nouveau les dates</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Vetting begins on</source>
        <translation>L’examen commence le</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vaut jusqu’au</translation>
    </message>
    <message>
        <source>Dormant since</source>
        <translation>En sommeil depuis le</translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation>Dernier jour comme membre</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) changed beneath</source>
        <translation>
            <numerusform>%n passage dont les fiches ont changé</numerusform>
            <numerusform>%n passages dont les fiches ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) edited</source>
        <translation>
            <numerusform>%n passage modifié</numerusform>
            <numerusform>%n passages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a block</source>
        <translation>
            <numerusform>%n texte sans passage</numerusform>
            <numerusform>%n textes sans passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Members are organisations with a membership. Begin with an organisation.</source>
        <translation>Les membres sont des organisations ayant une adhésion. Commencez par une organisation.</translation>
    </message>
    <message>
        <source>Ask your members</source>
        <translation>Interrogez vos membres</translation>
    </message>
    <message>
        <source>A survey is a form, those it goes to, and a deadline. It goes out as a PDF, a spreadsheet, a Google form, a Kobo form or by phone; the answers come home here, and you see who is still missing.</source>
        <translation>Une enquête, c’est un formulaire, un public et une échéance. Elle part en PDF, tableur, formulaire Google ou Kobo, ou par téléphone&#xa0;; les réponses reviennent ici, et vous voyez qui manque encore.</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Forms to start from</source>
        <translation>Formulaires de départ</translation>
    </message>
    <message>
        <source>In English and French; change them as you like</source>
        <translation>En anglais et en français&#xa0;; modifiez-les à votre gré</translation>
    </message>
    <message>
        <source>Take in an XLSForm workbook…</source>
        <translation>Reprendre un classeur XLSForm…</translation>
    </message>
    <message>
        <source>XLSForm workbook</source>
        <translation>Classeur XLSForm</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The desk of an alliance's secretariat: members, groups, meetings and the documents they lead to.</source>
        <translation>Le bureau du secrétariat d’une alliance&#xa0;: membres, groupes, réunions et les documents qui en naissent.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Look at the 2020 sample</source>
        <translation>Voir l’exemple de 2020</translation>
    </message>
    <message>
        <source>Open a review pack…</source>
        <translation>Ouvrir un dossier d’évaluation…</translation>
    </message>
    <message>
        <source>An empty workspace for your alliance, with a passphrase if you want one.</source>
        <translation>Un espace vide pour votre alliance, avec une phrase secrète si vous le voulez.</translation>
    </message>
    <message>
        <source>A folder on this computer that holds a workspace.</source>
        <translation>Un dossier de cet ordinateur qui contient un espace de travail.</translation>
    </message>
    <message>
        <source>The member meeting of 2020 with its members, priorities and summary, to try things on.</source>
        <translation>La réunion des membres de 2020, avec ses membres, priorités et synthèse, pour essayer.</translation>
    </message>
    <message>
        <source>Grants to read and score, in a file that was sent to you. It needs no workspace.</source>
        <translation>Des subventions à lire et à noter, dans un fichier qu’on vous a envoyé. Aucun espace de travail n’est nécessaire.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>StrangeCard</name>
    <message>
        <source>Answers that are no choice</source>
        <translation>Réponses hors des choix</translation>
    </message>
    <message>
        <source>Say once what they mean; it is remembered. Left alone, they stay as they are and come up again.</source>
        <translation>Dites une fois ce qu’elles signifient&#xa0;; c’est retenu. Sans choix de votre part, elles restent telles quelles et vous seront de nouveau soumises.</translation>
    </message>
    <message>
        <source>Keep as “{other}”</source>
        <translation>Garder sous «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>{choice} (likely)</source>
        <translation>{choice} (probable)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>SummaryBlock</name>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Say something of this block to colleagues</source>
        <translation>Dire quelque chose de ce passage aux collègues</translation>
    </message>
    <message>
        <source>Comment on: {block}</source>
        <translation>Commenter&#xa0;: {block}</translation>
    </message>
    <message numerus="yes">
        <source>The records changed after this was edited, in %n sentence(s).</source>
        <translation>
            <numerusform>Les fiches ont changé après cette modification, dans %n phrase.</numerusform>
            <numerusform>Les fiches ont changé après cette modification, dans %n phrases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language of what is written</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Colleagues read and comment while it is in review; its foot says so</source>
        <translation>Les collègues relisent et commentent pendant la relecture&#xa0;; le pied de page le dit</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Nothing can be written yet: enter sessions, priorities or actions first.</source>
        <translation>Rien ne peut encore s’écrire&#xa0;: saisissez d’abord des séances, des priorités ou des actions.</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found, {enough} of them there for long enough.</source>
        <translation>
            <numerusform>%n personne trouvée, dont {enough} présente assez longtemps.</numerusform>
            <numerusform>%n personnes trouvées, dont {enough} présentes assez longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) still to be told.</source>
        <translation>
            <numerusform>%n nom reste à dire.</numerusform>
            <numerusform>%n noms restent à dire.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time is told of this session.</source>
        <translation>Aucune durée n’est indiquée pour cette séance.</translation>
    </message>
    <message>
        <source>The session was {session} min long; present counts who was there for {needed} min, as was chosen for this meeting.</source>
        <translation>La séance a duré {session} min&#xa0;; compte comme présent qui y a été {needed} min, seuil choisi pour cette réunion.</translation>
    </message>
    <message>
        <source>The session was {session} min long; present counts who was there for {needed} min, more than a quarter of it.</source>
        <translation>La séance a duré {session} min&#xa0;; compte comme présent qui y a été {needed} min, plus d’un quart de la séance.</translation>
    </message>
    <message>
        <source>The session was {session} min long; present counts who was there for a quarter of it, {needed} min.</source>
        <translation>La séance a duré {session} min&#xa0;; compte comme présent qui y a été un quart du temps, {needed} min.</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Close the survey</source>
        <translation>Clore l’enquête</translation>
    </message>
    <message>
        <source>Preview report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Ouvrir l’enquête</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{answered} of {invited} answered</source>
        <translation>Réponses&#xa0;: {answered} sur {invited}</translation>
    </message>
    <message>
        <source>Close the survey? No more answers are taken in, until it is opened again.</source>
        <translation>Clore l’enquête&#xa0;? Plus aucune réponse ne sera reprise tant qu’elle ne sera pas rouverte.</translation>
    </message>
    <message>
        <source>Closed. What was counted is kept.</source>
        <translation>Close. Le décompte est conservé.</translation>
    </message>
    <message>
        <source>Open again: answers are taken in.</source>
        <translation>Rouverte&#xa0;: les réponses sont de nouveau reprises.</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n person(s) asked.</source>
        <translation>
            <numerusform>Ouverte&#xa0;: %n personne interrogée.</numerusform>
            <numerusform>Ouverte&#xa0;: %n personnes interrogées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Here stand the questions you put to your members.</source>
        <translation>Ici figurent les questions que vous posez à vos membres.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Here stand the forms you ask with. Surveys are made from them.</source>
        <translation>Ici figurent vos formulaires. Les enquêtes en sont faites.</translation>
    </message>
    <message>
        <source>{answered} of {invited}</source>
        <translation>{answered} sur {invited}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveysArea</name>
    <message>
        <source>Title of the survey, then Enter</source>
        <translation>Titre de l’enquête, puis Entrée</translation>
    </message>
    <message>
        <source>Title of the form, then Enter</source>
        <translation>Titre du formulaire, puis Entrée</translation>
    </message>
    <message>
        <source>Surveys or forms</source>
        <translation>Enquêtes ou formulaires</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>to change</source>
        <translation>à modifier</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>non reprise</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non reprises</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>How they are written</source>
        <translation>Comment ils sont écrits</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation>Chiffres jusqu’au</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Approved values only</source>
        <translation>Valeurs approuvées seulement</translation>
    </message>
    <message>
        <source>With values not yet approved</source>
        <translation>Avec les valeurs non encore approuvées</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>With values not yet approved, every sheet says DRAFT</source>
        <translation>Avec les valeurs non encore approuvées, chaque feuille porte la mention PROJET</translation>
    </message>
    <message>
        <source>What a funder calls levels and indicators</source>
        <translation>Comment un bailleur appelle les niveaux et les indicateurs</translation>
    </message>
    <message>
        <source>The framework’s own</source>
        <translation>Ceux du cadre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Indicator tracking table</source>
        <translation>Tableau de suivi des indicateurs</translation>
    </message>
    <message>
        <source>A sheet for each frequency with targets, actuals and percentages as formulas; deviations, revised targets, sources of baselines and changes on sheets of their own</source>
        <translation>Une feuille par fréquence avec cibles, valeurs atteintes et pourcentages en formules&#xa0;; écarts, cibles révisées, sources des références et modifications sur leurs propres feuilles</translation>
    </message>
    <message>
        <source>Indicator plan</source>
        <translation>Plan de suivi des indicateurs</translation>
    </message>
    <message>
        <source>A row for each indicator with everything its reference sheet says</source>
        <translation>Une ligne par indicateur avec tout ce que dit sa fiche</translation>
    </message>
    <message>
        <source>Logical framework</source>
        <translation>Cadre logique</translation>
    </message>
    <message>
        <source>Results, indicators, means of verification, assumptions and risks</source>
        <translation>Résultats, indicateurs, moyens de vérification, hypothèses et risques</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Reports to funders stand under Reports; nothing is sent by itself.</source>
        <translation>Les rapports aux bailleurs se trouvent sous Rapports&#xa0;; rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>A new tag is added here, or where it is first needed: type it in the field of a record.</source>
        <translation>Une nouvelle étiquette s’ajoute ici, ou là où l’on en a besoin&#xa0;: saisissez-la dans le champ d’une fiche.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>{tag} in English</source>
        <translation>{tag} en anglais</translation>
    </message>
    <message>
        <source>{tag} in French</source>
        <translation>{tag} en français</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Ne plus proposer</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Take in files of the meeting…</source>
        <translation>Prendre des fichiers de la réunion…</translation>
    </message>
    <message>
        <source>Attendance, polls, chat or transcript, as the online meeting left them; they may also be dropped on the window</source>
        <translation>Présences, sondages, messagerie ou transcription, tels que la réunion en ligne les a laissés&#xa0;; on peut aussi les déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>Files of the meeting</source>
        <translation>Fichiers de la réunion</translation>
    </message>
</context>
<context>
    <name>TakeInAttendance</name>
    <message>
        <source>Take in who was there</source>
        <translation>Prendre les présences</translation>
    </message>
    <message>
        <source>Say who was there</source>
        <translation>Dire qui était là</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) taken in.</source>
        <translation>
            <numerusform>%n connexion prise.</numerusform>
            <numerusform>%n connexions prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n ligne n’est pas prise. Elle figure en tête de la liste ci-dessous, avec la raison.</numerusform>
            <numerusform>%n lignes ne sont pas prises. Elles figurent en tête de la liste ci-dessous, avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in who was there…</source>
        <translation>Prise des présences…</translation>
    </message>
</context>
<context>
    <name>TakeInContacts</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take in contacts</source>
        <translation>Reprendre des contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) taken in.</source>
        <translation>
            <numerusform>%n contact repris.</numerusform>
            <numerusform>%n contacts repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s) taken in.</source>
        <translation>
            <numerusform>%n nouveau contact repris.</numerusform>
            <numerusform>%n nouveaux contacts repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) completed contacts that were there.</source>
        <translation>
            <numerusform>%n ligne a complété une fiche existante.</numerusform>
            <numerusform>%n lignes ont complété des fiches existantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n ligne n’est pas reprise. Elle figure en haut de la liste ci-dessous, avec la raison.</numerusform>
            <numerusform>%n lignes ne sont pas reprises. Elles figurent en haut de la liste ci-dessous, avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the contacts in…</source>
        <translation>Reprise des contacts…</translation>
    </message>
    <message>
        <source>Called off. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation de la reprise…</translation>
    </message>
    <message>
        <source>Files of contacts</source>
        <translation>Fichiers de contacts</translation>
    </message>
</context>
<context>
    <name>TakeInNotes</name>
    <message>
        <source>Take in notes of a whiteboard</source>
        <translation>Reprendre les notes d’un tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken in. They lie on the board.</source>
        <translation>
            <numerusform>%n note reprise. Elle est sur le tableau.</numerusform>
            <numerusform>%n notes reprises. Elles sont sur le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n note n’est pas reprise. Voyez le haut de la liste ci-dessous.</numerusform>
            <numerusform>%n notes ne sont pas reprises. Voyez le haut de la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the notes in…</source>
        <translation>Reprise des notes…</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>Take in grants</source>
        <translation>Reprendre des subventions</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) taken in.</source>
        <translation>
            <numerusform>%n subvention reprise.</numerusform>
            <numerusform>%n subventions reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n ligne n’est pas reprise. Regardez en haut de la liste ci-dessous.</numerusform>
            <numerusform>%n lignes ne sont pas reprises. Regardez en haut de la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the grants in…</source>
        <translation>Reprise des subventions…</translation>
    </message>
</context>
<context>
    <name>TakeInPolls</name>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Take in polls</source>
        <translation>Prendre des sondages</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s):</source>
        <translation>
            <numerusform>%n question&#xa0;:</numerusform>
            <numerusform>%n questions&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ballot(s) with a name,</source>
        <translation>
            <numerusform>%n nouveau vote nommé,</numerusform>
            <numerusform>%n nouveaux votes nommés,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous one(s), kept apart;</source>
        <translation>
            <numerusform>%n anonyme, gardé à part&#xa0;;</numerusform>
            <numerusform>%n anonymes, gardés à part&#xa0;;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by a later one.</source>
        <translation>
            <numerusform>%n remplacé par un plus récent.</numerusform>
            <numerusform>%n remplacés par un plus récent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in.</source>
        <translation>
            <numerusform>%n réponse prise.</numerusform>
            <numerusform>%n réponses prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n ligne n’est pas prise. Elle figure en tête de la liste ci-dessous, avec la raison.</numerusform>
            <numerusform>%n lignes ne sont pas prises. Elles figurent en tête de la liste ci-dessous, avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in the polls…</source>
        <translation>Prise des sondages…</translation>
    </message>
</context>
<context>
    <name>TakeInReplies</name>
    <message>
        <source>Take in replies</source>
        <translation>Lire les réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies) taken in.</source>
        <translation>
            <numerusform>%n réponse prise en compte.</numerusform>
            <numerusform>%n réponses prises en compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n ligne n’est pas prise en compte. Elle figure en tête de la liste ci-dessous, avec le motif.</numerusform>
            <numerusform>%n lignes ne sont pas prises en compte. Elles figurent en tête de la liste ci-dessous, avec le motif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the replies in…</source>
        <translation>Lecture des réponses…</translation>
    </message>
</context>
<context>
    <name>TakeInTable</name>
    <message>
        <source>Take in a table of indicators</source>
        <translation>Reprendre un tableau d’indicateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in.</source>
        <translation>
            <numerusform>%n ligne reprise.</numerusform>
            <numerusform>%n lignes reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n ligne n’est pas reprise. Voyez en haut de la liste ci-dessous.</numerusform>
            <numerusform>%n lignes ne sont pas reprises. Voyez en haut de la liste ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the values in…</source>
        <translation>Reprise des valeurs…</translation>
    </message>
</context>
<context>
    <name>TakeInTalk</name>
    <message>
        <source>Take in what was said</source>
        <translation>Prendre ce qui a été dit</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken in. They stand with their material, for the Secretariat only.</source>
        <translation>
            <numerusform>%n ligne prise. Elle figure avec son document, pour le Secrétariat seulement.</numerusform>
            <numerusform>%n lignes prises. Elles figurent avec leur document, pour le Secrétariat seulement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n ligne n’est pas prise. Elle figure en tête de la liste ci-dessous, avec la raison.</numerusform>
            <numerusform>%n lignes ne sont pas prises. Elles figurent en tête de la liste ci-dessous, avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in what was said…</source>
        <translation>Prise de ce qui a été dit…</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Look through it, then take it in; one click takes it back.</source>
        <translation>Rien n’est encore modifié. Parcourez le tout, puis reprenez-le&#xa0;; un clic l’annule.</translation>
    </message>
    <message>
        <source>There is nothing new to take in from these files.</source>
        <translation>Il n’y a rien de nouveau à reprendre de ces fichiers.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la reprise</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it is kept.</source>
        <translation>Annulé. Rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>to be reached</source>
        <translation>à atteindre</translation>
    </message>
    <message>
        <source>That is at most 1%. Type 62 for 62%.</source>
        <translation>Cela fait au plus 1&#xa0;%. Saisissez 62 pour 62&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>Targets of</source>
        <translation>Cibles de</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>À l’origine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>à atteindre</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>No periods yet: enter from when to when the framework runs in its settings, or add one of your own below.</source>
        <translation>Pas encore de périodes&#xa0;: saisissez les dates de début et de fin du cadre dans ses paramètres, ou ajoutez-en une ci-dessous.</translation>
    </message>
    <message>
        <source>The targets of the periods come to {together}, the one of the whole time is {whole}.</source>
        <translation>Les cibles des périodes donnent {together}, celle de toute la durée est de {whole}.</translation>
    </message>
    <message>
        <source>The grants’ targets come to {together}, the one of everything is {whole}.</source>
        <translation>Les cibles des subventions donnent {together}, celle de l’ensemble est de {whole}.</translation>
    </message>
    <message>
        <source>The targets {dimension} come to {together}, the one of all is {whole}.</source>
        <translation>Les cibles {dimension} donnent {together}, celle du total est de {whole}.</translation>
    </message>
    <message>
        <source>Spread over the periods</source>
        <translation>Répartir sur les périodes</translation>
    </message>
    <message>
        <source>Add this period</source>
        <translation>Ajouter cette période</translation>
    </message>
    <message>
        <source>Another period:</source>
        <translation>Autre période&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Dates and money</source>
        <translation>Dates et argent</translation>
    </message>
    <message>
        <source>Who decides, and how</source>
        <translation>Qui décide, et comment</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Figures stand in braces and are printed as they are on the day; “Insert figure” finds them.</source>
        <translation>Les chiffres figurent entre accolades et sont imprimés tels qu’ils sont ce jour-là&#xa0;; «&#xa0;Insérer un chiffre&#xa0;» les trouve.</translation>
    </message>
    <message>
        <source>The blocks of this report need no text.</source>
        <translation>Les blocs de ce rapport n’ont pas besoin de texte.</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>What several contributions were about, and where it led</source>
        <translation>Ce que plusieurs contributions ont en commun, et où cela mène</translation>
    </message>
    <message>
        <source>No theme yet. Name what several notes have in common, then put the notes under it.</source>
        <translation>Pas encore de thème. Nommez ce que plusieurs notes ont en commun, puis rattachez-les.</translation>
    </message>
    <message>
        <source>No note stands under this theme yet.</source>
        <translation>Aucune note n’est encore rattachée à ce thème.</translation>
    </message>
    <message>
        <source>Its whiteboard notes</source>
        <translation>Ses notes du tableau</translation>
    </message>
</context>
<context>
    <name>TheoryTab</name>
    <message>
        <source>Theory of change</source>
        <translation>Théorie du changement</translation>
    </message>
    <message>
        <source>As it stood on a day</source>
        <translation>Situation à une date</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Situation au {day}</translation>
    </message>
    <message>
        <source>Here stand results as boxes, once the framework has some.</source>
        <translation>Ici figureront les résultats sous forme de cases, dès que le cadre en comptera.</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n subvention</numerusform>
            <numerusform>%n subventions</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the theory of change</source>
        <translation>Enregistrer la théorie du changement</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Names that are usual somewhere</source>
        <translation>Noms en usage ailleurs</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Utiliser ces noms</translation>
    </message>
    <message>
        <source>From the top; a result takes the level of its depth in the tree.</source>
        <translation>À partir du haut&#xa0;; un résultat prend le niveau de sa profondeur dans l’arbre.</translation>
    </message>
    <message>
        <source>The levels have these names now; codes follow.</source>
        <translation>Les niveaux portent désormais ces noms&#xa0;; les codes suivent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>{what} (ahead)</source>
        <translation>{what} (à venir)</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything one can do here</source>
        <translation>Tout ce qu’on peut faire ici</translation>
    </message>
    <message>
        <source>Find anything or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>backed up {time}</source>
        <translation>sauvegardé à {time}</translation>
    </message>
</context>
<context>
    <name>TrancheList</name>
    <message>
        <source>No tranche is planned yet. Plan them all above, or add one.</source>
        <translation>Aucune tranche n’est encore planifiée. Planifiez-les toutes ci-dessus, ou ajoutez-en une.</translation>
    </message>
    <message>
        <source>Tranche {nr}</source>
        <translation>Tranche {nr}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de date</translation>
    </message>
</context>
<context>
    <name>TranchesCard</name>
    <message>
        <source>You act as {name}</source>
        <translation>Vous agissez en tant que {name}</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ValueHistory</name>
    <message>
        <source>Values over time</source>
        <translation>Valeurs dans le temps</translation>
    </message>
    <message>
        <source>No value yet. Values are entered on the page of the framework.</source>
        <translation>Pas encore de valeur. Les valeurs se saisissent sur la page du cadre.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entered, approved</source>
        <translation>Saisie, approbation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, restated</source>
        <translation>{state}, révisée</translation>
    </message>
    <message>
        <source>The alliance itself</source>
        <translation>L’alliance elle-même</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Returned: {why}</source>
        <translation>Renvoyée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>Pourquoi elle est renvoyée</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>entered by {who}</source>
        <translation>saisie par {who}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>approuvée par {who} le {day}</translation>
    </message>
    <message>
        <source>Keep the parts</source>
        <translation>Conserver les parties</translation>
    </message>
    <message>
        <source>Hand in to be approved</source>
        <translation>Soumettre pour approbation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Restate…</source>
        <translation>Réviser…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Restated on {day} by {who}: {before} → {after}. {reason}: {why}</source>
        <translation>Révisée le {day} par {who}&#xa0;: {before} → {after}. {reason}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>ValuesTab</name>
    <message>
        <source>No indicator is reported in any period yet. Enter the framework’s first and last day, and add indicators; or take a table in.</source>
        <translation>Aucun indicateur n’est encore renseigné pour une période. Saisissez le premier et le dernier jour du cadre et ajoutez des indicateurs&#xa0;; ou reprenez un tableau.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Pourquoi elle est rouverte</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Values of the period</source>
        <translation>Valeurs de la période</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Reprendre un tableau…</translation>
    </message>
    <message>
        <source>Of every grant and the alliance, for this period; what you entered yourself waits</source>
        <translation>De chaque subvention et de l’alliance, pour cette période&#xa0;; ce que vous avez saisi vous-même attend</translation>
    </message>
    <message>
        <source>Lock the period</source>
        <translation>Verrouiller la période</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message numerus="yes">
        <source>{period} · %n indicator(s)</source>
        <translation>
            <numerusform>{period}  · &#xa0;%n indicateur</numerusform>
            <numerusform>{period}  · &#xa0;%n indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The alliance itself</source>
        <translation>L’alliance elle-même</translation>
    </message>
    <message numerus="yes">
        <source>Hand in %n value(s) to be approved</source>
        <translation>
            <numerusform>Soumettre&#xa0;%n valeur pour approbation</numerusform>
            <numerusform>Soumettre&#xa0;%n valeurs pour approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n value(s)</source>
        <translation>
            <numerusform>Approuver&#xa0;%n valeur</numerusform>
            <numerusform>Approuver&#xa0;%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked on {day} by {who}: nothing is added or changed until it is opened again.</source>
        <translation>Verrouillée le {day} par {who}&#xa0;: rien n’est ajouté ni modifié tant qu’elle n’est pas rouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) wait for another colleague, since you entered them.</source>
        <translation>
            <numerusform>%n valeur attend un autre collègue, puisque vous l’avez saisie.</numerusform>
            <numerusform>%n valeurs attendent un autre collègue, puisque vous les avez saisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n autre cellule ne peut être lue.</numerusform>
            <numerusform>%n autres cellules ne peuvent être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock this period? Its approved values then stand; new ones are refused until it is opened.</source>
        <translation>Verrouiller cette période&#xa0;? Ses valeurs approuvées sont alors arrêtées&#xa0;; de nouvelles sont refusées jusqu’à sa réouverture.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>A table of indicators or values</source>
        <translation>Un tableau d’indicateurs ou de valeurs</translation>
    </message>
</context>
<context>
    <name>VettingBox</name>
    <message>
        <source>Begin the checklist</source>
        <translation>Commencer la grille</translation>
    </message>
    <message>
        <source>Forms on paper or by e-mail…</source>
        <translation>Formulaires sur papier ou par courriel…</translation>
    </message>
    <message>
        <source>No checklist was worked through yet.</source>
        <translation>Aucune grille n’a encore été remplie.</translation>
    </message>
    <message>
        <source>Closed: {outcome}.</source>
        <translation>Clos&#xa0;: {outcome}.</translation>
    </message>
</context>
<context>
    <name>VisibilityCard</name>
    <message>
        <source>Who may see what in what goes out</source>
        <translation>Qui peut voir quoi dans ce qui sort</translation>
    </message>
    <message>
        <source>This holds for directories, lists and cards. Of people only what they agreed to goes out.</source>
        <translation>Cela vaut pour les annuaires, les listes et les cartes. Des personnes ne sort que ce qu’elles ont accepté.</translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message numerus="yes">
        <source>%n vote(s) missing</source>
        <translation>
            <numerusform>%n vote manquant</numerusform>
            <numerusform>%n votes manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>all voted</source>
        <translation>tous ont voté</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Count, keep the result, and write it into the minutes of the meeting</source>
        <translation>Compter, garder le résultat et l’inscrire au procès-verbal de la réunion</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Paste e-mails</source>
        <translation>Coller des courriels</translation>
    </message>
    <message>
        <source>Read votes from the e-mails in which they came</source>
        <translation>Lire les votes dans les courriels reçus</translation>
    </message>
    <message>
        <source>Save voting slips…</source>
        <translation>Enregistrer les bulletins…</translation>
    </message>
    <message>
        <source>A draft e-mail to each who has not voted; nothing is sent</source>
        <translation>Un brouillon de courriel à chaque personne qui n’a pas voté&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>No committee with voting seats, or no rule yet: choose both below.</source>
        <translation>Pas encore de comité avec des sièges votants, ou pas de règle&#xa0;: choisissez les deux ci-dessous.</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>Not voted</source>
        <translation>Sans vote</translation>
    </message>
    <message>
        <source>The deadline is past. Why does this vote count all the same?</source>
        <translation>Le délai est passé. Pourquoi ce vote compte-t-il quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Why is the vote opened again? The reason is kept with it.</source>
        <translation>Pourquoi le vote est-il rouvert&#xa0;? Le motif est conservé avec lui.</translation>
    </message>
    <message>
        <source>Folder for the voting slips</source>
        <translation>Dossier pour les bulletins de vote</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved. Open them to finish and send them.</source>
        <translation>
            <numerusform>%n brouillon enregistré. Ouvrez-le pour le terminer et l’envoyer.</numerusform>
            <numerusform>%n brouillons enregistrés. Ouvrez-les pour les terminer et les envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address: {names}.</source>
        <translation>Sans adresse&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>VotesTab</name>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Put the recommended to the vote</source>
        <translation>Mettre aux voix les subventions recommandées</translation>
    </message>
    <message>
        <source>A vote for every grant with a recommended amount that has none yet</source>
        <translation>Un vote pour chaque subvention recommandée qui n’en a pas encore</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Nothing is put to the vote yet. Recommend amounts first, or choose a scenario.</source>
        <translation>Rien n’est encore mis aux voix. Recommandez d’abord des montants, ou choisissez un scénario.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n recused</source>
        <translation>
            <numerusform>%n récusé</numerusform>
            <numerusform>%n récusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) prepared.</source>
        <translation>
            <numerusform>%n vote préparé.</numerusform>
            <numerusform>%n votes préparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every recommended grant has a vote.</source>
        <translation>Chaque subvention recommandée a un vote.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>It waits for nothing.</source>
        <translation>Elle n’attend rien.</translation>
    </message>
    <message>
        <source>Recorded. It waits no longer.</source>
        <translation>Consigné. Elle n’attend plus.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>First results: {words}</source>
        <translation>Premiers résultats&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What the first results were</source>
        <translation>Quels ont été les premiers résultats</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>Consigner et poursuivre</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if?</source>
        <translation>Et si&#xa0;?</translation>
    </message>
    <message>
        <source>Target, more or less in per cent</source>
        <translation>Cible, plus ou moins en pour cent</translation>
    </message>
    <message>
        <source>Days a grant stops</source>
        <translation>Jours d’arrêt d’une subvention</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Une autre cible</translation>
    </message>
    <message>
        <source>A grant that stops</source>
        <translation>Une subvention qui s’arrête</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>Only shown here: nothing of it is kept.</source>
        <translation>Seulement affiché ici&#xa0;: rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Who are these?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Each choice is remembered for the next meetings. What is left alone comes in all the same, and may be said later. Type a few letters, or press Down; Enter takes the choice and goes to the next name.</source>
        <translation>Chaque choix est retenu pour les réunions suivantes. Ce que vous laissez est pris quand même et pourra être dit plus tard. Tapez quelques lettres, ou appuyez sur Bas&#xa0;; Entrée prend le choix et passe au nom suivant.</translation>
    </message>
    <message>
        <source>Those whose name, letter for letter, only one person of the register has</source>
        <translation>Celles et ceux dont une seule personne du registre porte exactement le nom</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n that have the same name</source>
        <translation>
            <numerusform>Prendre %n personne du même nom</numerusform>
            <numerusform>Prendre les %n du même nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, or choose below</source>
        <translation>Tapez un nom, ou choisissez ci-dessous</translation>
    </message>
    <message>
        <source>Only a name</source>
        <translation>Nom seul</translation>
    </message>
    <message>
        <source>Phone or room</source>
        <translation>Téléphone ou salle</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>the same e-mail address, but not the only sign</source>
        <translation>la même adresse e-mail, mais pas le seul indice</translation>
    </message>
    <message>
        <source>went by this name before, as somebody else did</source>
        <translation>a déjà porté ce nom, comme une autre personne</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <source>the same name, not on the list of this meeting</source>
        <translation>le même nom, hors de la liste de cette réunion</translation>
    </message>
    <message>
        <source>the name stands in what is written</source>
        <translation>le nom figure dans ce qui est écrit</translation>
    </message>
    <message>
        <source>Not a member: keep as a name</source>
        <translation>Pas un membre&#xa0;: garder le nom</translation>
    </message>
    <message>
        <source>A phone or a room</source>
        <translation>Un téléphone ou une salle</translation>
    </message>
    <message>
        <source>Add to the register: {name}</source>
        <translation>Ajouter au registre&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>Nobody has been asked yet. Open the survey to freeze its audience.</source>
        <translation>Personne n’a encore été interrogé. Ouvrez l’enquête pour figer son public.</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Réponses à ce jour</translation>
    </message>
    <message>
        <source>{answered} of {organisations} organisations, {people} of {asked} people</source>
        <translation>{answered} organisations sur {organisations}, {people} personnes sur {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} sur {asked}</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n more organisation(s) would close the gap.</source>
        <translation>
            <numerusform>{group}&#xa0;: %n organisation de plus comblerait l’écart.</numerusform>
            <numerusform>{group}&#xa0;: %n organisations de plus combleraient l’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Not heard from</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Organisations of which nobody has answered</source>
        <translation>Organisations dont personne n’a répondu</translation>
    </message>
    <message>
        <source>Everybody asked has been heard from.</source>
        <translation>Tous les interrogés ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>reminded on {day}</source>
        <translation>relancé le {day}</translation>
    </message>
    <message>
        <source>Save reminders as drafts…</source>
        <translation>Enregistrer des relances en brouillon…</translation>
    </message>
    <message>
        <source>Save a table for a mail merge…</source>
        <translation>Enregistrer un tableau de publipostage…</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Dossier des brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n brouillon enregistré. Ouvrez-le pour le finir et l’envoyer.</numerusform>
            <numerusform>%n brouillons enregistrés. Ouvrez-les pour les finir et les envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>Why does this target change?</source>
        <translation>Pourquoi cette cible change-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choisir un motif…</translation>
    </message>
    <message>
        <source>In words, for the next report</source>
        <translation>En quelques mots, pour le prochain rapport</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Modifier la cible</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La laisser telle quelle</translation>
    </message>
    <message>
        <source>{period}: {before} becomes {after}. Both stay beside each other in reports.</source>
        <translation>{period}&#xa0;: {before} devient {after}. Les deux restent côte à côte dans les rapports.</translation>
    </message>
    <message>
        <source>Choose a reason first. The target stays as it was.</source>
        <translation>Choisissez d’abord un motif. La cible reste comme elle était.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Refaire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>Training: everything in this workspace is invented.</source>
        <translation>Formation&#xa0;: tout est inventé dans cet espace.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Nobody reads this workspace without a passphrase</source>
        <translation>Personne ne lit cet espace de travail sans phrase secrète</translation>
    </message>
    <message>
        <source>Anybody who gets at this computer's files can read this workspace. See Menu, Protection.</source>
        <translation>Quiconque accède aux fichiers de cet ordinateur peut lire cet espace de travail. Voir Menu, Protection.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no document to preview here.</source>
        <translation>Il n’y a pas de document à voir ici.</translation>
    </message>
    <message>
        <source>There is no record open.</source>
        <translation>Aucune fiche n’est ouverte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold something that cannot be kept as it stands.</source>
        <translation>
            <numerusform>%n champ contient quelque chose qui ne peut pas être gardé tel quel.</numerusform>
            <numerusform>%n champs contiennent quelque chose qui ne peut pas être gardé tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without it?</source>
        <translation>Fermer sans cela&#x202f;?</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans cela</translation>
    </message>
</context>
<context>
    <name>WordButton</name>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Save the document for Word</source>
        <translation>Enregistrer le document pour Word</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>From which shares which words are used</source>
        <translation>À partir de quelles parts quels mots sont employés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take the shipped one</source>
        <translation>Reprendre la valeur livrée</translation>
    </message>
    <message>
        <source>%, the Secretariat’s choice; shipped: {n}</source>
        <translation>%, choix du Secrétariat&#xa0;; valeur livrée&#xa0;: {n}</translation>
    </message>
    <message>
        <source>%, as shipped</source>
        <translation>%, valeur livrée</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words that are not known here</source>
        <translation>Mots inconnus ici</translation>
    </message>
    <message>
        <source>Say once what they mean; it is remembered. Left alone, they are kept in the notes.</source>
        <translation>Dites une fois ce qu’ils signifient&#xa0;; ce sera retenu. Sinon, ils sont gardés dans les notes.</translation>
    </message>
    <message>
        <source>Keep in the notes</source>
        <translation>Garder dans les notes</translation>
    </message>
    <message>
        <source>{choice} (likely)</source>
        <translation>{choice} (probable)</translation>
    </message>
    <message>
        <source>{list} · first in {cell}</source>
        <translation>{list} · d’abord en {cell}</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>_BackupRow</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back the backup of {time}</source>
        <translation>Rétablir la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Cannot be restored.</source>
        <translation>Ne peut pas être rétablie.</translation>
    </message>
    <message>
        <source>{organisations} organisations, {people} people, {meetings} meetings, {changes} changes</source>
        <translation>{organisations} organisations, {people} personnes, {meetings} réunions, {changes} changements</translation>
    </message>
    <message>
        <source>last change {time}</source>
        <translation>dernier changement {time}</translation>
    </message>
</context>
<context>
    <name>_Begin</name>
    <message>
        <source>Begin a framework</source>
        <translation>Commencer un cadre</translation>
    </message>
    <message>
        <source>Names of its levels</source>
        <translation>Noms de ses niveaux</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New from the example</source>
        <translation>Nouveau à partir de l’exemple</translation>
    </message>
    <message>
        <source>Give the framework a title first. Nothing was added.</source>
        <translation>Donnez d’abord un titre au cadre. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The example follows the three priorities of Phase 2, with indicators in English and French. It is marked as an example: nothing in it was measured, and it has no targets.</source>
        <translation>L’exemple suit les trois priorités de la phase 2, avec des indicateurs en anglais et en français. Il est signalé comme exemple&#xa0;: rien n’y a été mesuré et il n’a pas de cibles.</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Save: {name}</source>
        <translation>Enregistrer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Valid until…</source>
        <translation>Valable jusqu’au…</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>Expiré le {day}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Valable jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>_Grants</name>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
</context>
<context>
    <name>_OwnerRow</name>
    <message>
        <source>Take off: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>_TitleEdit</name>
    <message>
        <source>Title of the cluster</source>
        <translation>Titre du groupe</translation>
    </message>
    <message>
        <source>What these notes have in common</source>
        <translation>Ce que ces notes ont en commun</translation>
    </message>
</context>
</TS>
