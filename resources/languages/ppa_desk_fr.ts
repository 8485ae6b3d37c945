<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>{kind} “{title}”</source>
        <translation>{kind} « {title} »</translation>
    </message>
    <message>
        <source>Added {what}</source>
        <translation>Ajout : {what}</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>Modification : {what}</translation>
    </message>
    <message>
        <source>Removed {what}</source>
        <translation>Suppression : {what}</translation>
    </message>
    <message>
        <source>Put {kinds} in order</source>
        <translation>Mise en ordre : {kinds}</translation>
    </message>
    <message>
        <source>Retired {what}</source>
        <translation>Retrait : {what}</translation>
    </message>
    <message>
        <source>Took back into use {what}</source>
        <translation>Remise en usage : {what}</translation>
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
        <translation>Importation : {title}</translation>
    </message>
    <message>
        <source>Issued “{title}”</source>
        <translation>Publication de « {title} »</translation>
    </message>
    <message>
        <source>Edited the text of “{title}”</source>
        <translation>Modification du texte de « {title} »</translation>
    </message>
    <message>
        <source>Changed the workspace</source>
        <translation>Modification de l’espace de travail</translation>
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
</TS>
