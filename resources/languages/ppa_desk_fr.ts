<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Changed the workspace</source>
        <translation>Modification de l’espace de travail</translation>
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
        <translation>Les fiches ont changé après cette retouche. Avant : « {old} » Maintenant : « {new} »</translation>
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
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Issued {when}</source>
        <translation>Diffusé : {when}</translation>
    </message>
    <message>
        <source>Issue a new version…</source>
        <translation>Diffuser une nouvelle version…</translation>
    </message>
    <message>
        <source>Freeze the summary as it stands now as the next version; this one stays</source>
        <translation>Figer la synthèse telle qu’elle est maintenant comme version suivante ; celle-ci reste</translation>
    </message>
    <message>
        <source>SHA-256 {hash}…</source>
        <translation>SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Issue version {n}? It says what the records say now, and is not undone.</source>
        <translation>Diffuser la version {n} ? Elle dit ce que disent les fiches maintenant, et ne s’annule pas.</translation>
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
        <source>Documents stand here once they are issued, exactly as they went out. A meeting&apos;s summary is issued on the page of the meeting, under Summary.</source>
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
        <translation>Annuler : {what}</translation>
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
        <translation>Quelqu’un d’autre a modifié cette fiche entre-temps. Les deux versions sont conservées : choisissez celle à garder.</translation>
    </message>
    <message>
        <source>This cannot be removed: {count} other records need it. Remove or change those first.</source>
        <translation>Suppression impossible : {count} autres fiches en dépendent. Supprimez-les ou modifiez-les d’abord.</translation>
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
        <translation>Annulation impossible : une modification plus récente en dépend. Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>An issued document is not undone. Issue a new version instead.</source>
        <translation>Un document publié ne s’annule pas. Publiez plutôt une nouvelle version.</translation>
    </message>
    <message>
        <source>This field cannot be empty. The earlier text was kept.</source>
        <translation>Ce champ ne peut pas être vide. Le texte précédent a été conservé.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {longest} fit here. Nothing was cut: shorten it.</source>
        <translation>Ce texte compte {length} caractères ; {longest} au plus tiennent ici. Rien n’a été coupé : raccourcissez-le.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address, such as name@example.org.</source>
        <translation>« {value} » n’est pas une adresse électronique, comme nom@example.org.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address. It begins with https:// or http://.</source>
        <translation>« {value} » n’est pas une adresse web. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>« {value} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2020-11-09.</source>
        <translation>« {value} » n’est pas une date. Écrivez-la ainsi : 2020-11-09.</translation>
    </message>
    <message>
        <source>There is no meeting “{key}” in this workspace. Its meetings are: {keys}.</source>
        <translation>Il n’y a pas de réunion « {key} » dans cet espace de travail. Ses réunions sont : {keys}.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices here.</source>
        <translation>« {value} » ne fait pas partie des choix possibles ici.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What stood there was kept: free space or choose another place.</source>
        <translation>Impossible d’écrire « {path} » : {why}. Ce qui s’y trouvait a été conservé : libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no code list “{list}”. Nothing was changed.</source>
        <translation>La liste de codes « {list} » n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list “{list}” has no code “{value}”. Nothing was changed.</source>
        <translation>La liste « {list} » n’a pas de code « {value} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Use 1 to {longest} letters, digits or signs without spaces.</source>
        <translation>« {value} » ne peut pas être un code. Utilisez de 1 à {longest} lettres, chiffres ou signes, sans espace.</translation>
    </message>
    <message>
        <source>The code “{value}” needs a label in English or French.</source>
        <translation>Il faut au code « {value} » un libellé en anglais ou en français.</translation>
    </message>
    <message>
        <source>This list already has the code “{known}”. Nothing was added: choose another, or rename that one.</source>
        <translation>Cette liste a déjà le code « {known} ». Rien n’a été ajouté : choisissez-en un autre ou renommez celui-ci.</translation>
    </message>
    <message>
        <source>The code “{known}” of this list is already called “{value}”. Nothing was changed: use another label.</source>
        <translation>Le code « {known} » de cette liste s’appelle déjà « {value} ». Rien n’a été modifié : prenez un autre libellé.</translation>
    </message>
    <message>
        <source>“{record}” names no record. Write its kind and number, such as organisation/12.</source>
        <translation>« {record} » ne désigne aucune fiche. Écrivez son type et son numéro, par exemple organisation/12.</translation>
    </message>
    <message>
        <source>This workspace has {count} meetings. Name one with --meeting KEY.</source>
        <translation>Cet espace de travail compte {count} réunions. Nommez-en une avec --meeting CLÉ.</translation>
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
        <source>For whom (English)</source>
        <translation>Pour qui (anglais)</translation>
    </message>
    <message>
        <source>For whom (French)</source>
        <translation>Pour qui (français)</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
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
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
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
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publié</translation>
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
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Format</translation>
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
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va avec</translation>
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
        <source>Next step</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
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
        <source>Question (English)</source>
        <translation>Question (anglais)</translation>
    </message>
    <message>
        <source>Question (French)</source>
        <translation>Question (français)</translation>
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
        <source>Record</source>
        <translation>Fiche</translation>
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
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Starts at (seconds)</source>
        <translation>Début (secondes)</translation>
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
        <source>Topic (English)</source>
        <translation>Sujet (anglais)</translation>
    </message>
    <message>
        <source>Topic (French)</source>
        <translation>Sujet (français)</translation>
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
        <source>Has a vote</source>
        <translation>Droit de vote</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
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
        <source>What is to be done (English)</source>
        <translation>Ce qui est à faire (anglais)</translation>
    </message>
    <message>
        <source>What is to be done (French)</source>
        <translation>Ce qui est à faire (français)</translation>
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
        <source>Speaker’s organisation</source>
        <translation>Organisation de l’intervenant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
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
    <name>FindingRow</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Voir : {what}</translation>
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
        <source>Open surveys without a deadline</source>
        <translation>Enquêtes ouvertes sans échéance</translation>
    </message>
    <message>
        <source>Terms ending within 60 days</source>
        <translation>Mandats qui s’achèvent sous 60 jours</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Sièges vacants</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Vous verrez ici ce qui est en retard, qui relancer, quels mandats s’achèvent et quels sièges sont vacants. Commencez par le premier membre : Ctrl+N dans Membres.</translation>
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
        <translation>Dernière sauvegarde : {when}</translation>
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
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Preview summary</source>
        <translation>Aperçu de la synthèse</translation>
    </message>
    <message>
        <source>See the summary as its readers will</source>
        <translation>Voir la synthèse comme ses lecteurs la verront</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
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
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Still marked as planned</source>
        <translation>Encore marquée comme prévue</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>No decision is recorded. A decision says what was agreed, by whom and when.</source>
        <translation>Aucune décision n’est enregistrée. Une décision dit ce qui a été convenu, par qui et quand.</translation>
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
        <source>date not entered</source>
        <translation>date non saisie</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>On the day, and before it</source>
        <translation>Le jour même, et avant</translation>
    </message>
    <message>
        <source>No session yet. Type the title of the first one below.</source>
        <translation>Pas encore de séance. Écrivez ci-dessous le titre de la première.</translation>
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
        <source>Summary in draft</source>
        <translation>Synthèse provisoire</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
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
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
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
        <translation>Cités par leur clé : [[clé]] ou [[clé|mots]]</translation>
    </message>
    <message>
        <source>No material yet. A link may be entered later; until then it is missing.</source>
        <translation>Pas encore de document. Le lien peut être saisi plus tard ; d’ici là il manque.</translation>
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
</context>
<context>
    <name>MeetingsArea</name>
    <message>
        <source>Choose a meeting at the left to see its agenda, notes, outcomes and summary.</source>
        <translation>Choisissez une réunion à gauche pour voir son programme, ses notes, ses résultats et sa synthèse.</translation>
    </message>
    <message>
        <source>A meeting holds its agenda, whiteboard notes, polls, priorities and actions; its summary is written from them.</source>
        <translation>Une réunion contient son programme, ses notes, ses sondages, ses priorités et ses actions ; sa synthèse s’écrit à partir d’eux.</translation>
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
    <name>NoteList</name>
    <message>
        <source>no theme</source>
        <translation>sans thème</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Write notes down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>One line each; paste as many as you like</source>
        <translation>Une par ligne ; collez-en autant que vous voulez</translation>
    </message>
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
        <source>No note yet. What members wrote on the board goes here.</source>
        <translation>Pas encore de note. Ce que les membres ont écrit au tableau va ici.</translation>
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
        <source>Choose a note to change it.</source>
        <translation>Choisissez une note pour la modifier.</translation>
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
        <translation>En mots : {words}</translation>
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
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
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
    <name>PollsTab</name>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Read in words; counts may be missing</source>
        <translation>Interprétés en mots ; les comptes peuvent manquer</translation>
    </message>
    <message>
        <source>No poll is recorded. Type the question of the first one below.</source>
        <translation>Aucun sondage n’est enregistré. Écrivez ci-dessous la question du premier.</translation>
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
        <translation>Veuillez trouver ci-joint : {title}</translation>
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
        <translation>Montrer dans le dossier : enregistrez d’abord le document</translation>
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
    <name>RecentHistory</name>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Langue de la synthèse</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Diffuser…</translation>
    </message>
    <message>
        <source>Freeze this edition as a numbered document that never changes</source>
        <translation>Figer cette édition en un document numéroté qui ne change plus</translation>
    </message>
    <message>
        <source>Nothing can be written yet: enter sessions, priorities or actions first.</source>
        <translation>Rien ne peut encore s’écrire : saisissez d’abord des séances, des priorités ou des actions.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Opening of the meeting summary</source>
        <translation>Ouverture de la synthèse</translation>
    </message>
    <message>
        <source>Issue the {edition} ({language})? An issued document stays as it is, and is not undone.</source>
        <translation>Diffuser : {edition} ({language}) ? Un document diffusé reste tel quel et ne s’annule pas.</translation>
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
    <name>_FileRow</name>
    <message>
        <source>Save: {name}</source>
        <translation>Enregistrer : {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
</context>
<context>
    <name>_OwnerRow</name>
    <message>
        <source>Take off: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
</context>
</TS>
