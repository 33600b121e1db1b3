<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CommandType</name>
    <message>
        <source>Name one connection.</source>
        <translation>Nommez une seule connexion.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 n’a pas été écrit (%2). Choisissez un autre emplacement, ou vérifiez-y les droits d’accès et l’espace libre.</translation>
    </message>
</context>
<context>
    <name>ProgramLog</name>
    <message>
        <source>The log that %1 names cannot be written; there is none.</source>
        <translation>Le journal indiqué par %1 ne peut pas être écrit ; il n’y en aura pas.</translation>
    </message>
</context>
<context>
    <name>Quell::AboutDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>About Quell</source>
        <translation>À propos de Quell</translation>
    </message>
    <message>
        <source>Icon of Quell</source>
        <translation>Icône de Quell</translation>
    </message>
    <message>
        <source>Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones that should not be running.</source>
        <translation>Affiche dans une seule liste toutes les requêtes en cours pour vous sur Dune et sur Atoti, et arrête celles qui ne devraient pas tourner.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It is made with:</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Réalisé avec&#xa0;:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n événement écrit dans %1.</numerusform>
            <numerusform>%n événements écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search by ID, connection, what happened, or the service&apos;s words</source>
        <translation>Rechercher par ID, connexion, événement ou mots du service</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Goes to the newest events</source>
        <translation>Va aux événements les plus récents</translation>
    </message>
    <message>
        <source>Export activity log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Write all events that the search leaves to a file, as a table or as JSON</source>
        <translation>Écrire dans un fichier tous les événements trouvés, sous forme de tableau ou de JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list any more; only its events are kept.</source>
        <translation>%1 n’est plus dans la liste&#xa0;; seuls ses événements sont conservés.</translation>
    </message>
    <message>
        <source>&amp;Newer events: %1</source>
        <translation>Événements plus &amp;récents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for events… %1 so far.</source>
        <translation>Recherche d’événements… %1 pour l’instant.</translation>
    </message>
    <message>
        <source>%1 events, newest first; older ones follow further down.</source>
        <translation>Événements&#xa0;: %1, les plus récents d’abord&#xa0;; les plus anciens suivent plus bas.</translation>
    </message>
    <message>
        <source>Nothing in the activity log matches the search.</source>
        <translation>Rien dans le journal ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore produit.</translation>
    </message>
    <message>
        <source>Events: %1, newest first; these are all.</source>
        <translation>Événements&#xa0;: %1, les plus récents d’abord&#xa0;; ils y sont tous.</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Exporter le journal</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogModel</name>
    <message>
        <source>removed connection</source>
        <translation>connexion supprimée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>Selon le service</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogView</name>
    <message>
        <source>Activity log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionCommand</name>
    <message>
        <source>Which service: dune or atoti.</source>
        <translation>Le service&#xa0;: dune ou atoti.</translation>
    </message>
    <message>
        <source>The server&apos;s address, where the service has no fixed one.</source>
        <translation>L’adresse du serveur, si le service n’en a pas de fixe.</translation>
    </message>
    <message>
        <source>The way of signing in: api-key, basic, jwt or token.</source>
        <translation>Le mode d’authentification&#xa0;: api-key, basic, jwt ou token.</translation>
    </message>
    <message>
        <source>How a token is announced: Bearer or Jwt.</source>
        <translation>La manière d’annoncer un jeton&#xa0;: Bearer ou Jwt.</translation>
    </message>
    <message>
        <source>The user name.</source>
        <translation>Le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust beside the system&apos;s.</source>
        <translation>Certificats (PEM) auxquels se fier en plus de ceux du système.</translation>
    </message>
    <message>
        <source>How the server is reached: system (the computer&apos;s settings, the default), none, http://host:port or socks5://host:port.</source>
        <translation>La manière de joindre le serveur&#xa0;: system (les paramètres de l’ordinateur, par défaut), none, http://hôte:port ou socks5://hôte:port.</translation>
    </message>
    <message>
        <source>Which running executions the window shows by itself, where the service lists them: own (the default), everyone or nothing.</source>
        <translation>Les exécutions en cours que la fenêtre affiche d’elle-même, si le service les énumère&#xa0;: own (par défaut), everyone ou nothing.</translation>
    </message>
    <message>
        <source>How many requests a minute your plan allows.</source>
        <translation>Le nombre d’appels par minute que permet votre forfait.</translation>
    </message>
    <message>
        <source>Accept http:// to another machine, where everyone on the way can read the secret.</source>
        <translation>Accepte http:// vers une autre machine, au risque que quiconque se trouve sur le trajet lise le secret.</translation>
    </message>
    <message>
        <source>Nothing on this connection is ever cancelled, by nobody.</source>
        <translation>Rien n’est jamais annulé sur cette connexion, par personne.</translation>
    </message>
    <message>
        <source>Mark it as production: the window always asks before it cancels there.</source>
        <translation>Marque la connexion comme production&#xa0;: la fenêtre y demande toujours confirmation avant d’annuler.</translation>
    </message>
    <message>
        <source>Do not keep the secret, for machines without a keyring: QUELL_SECRET gives it to each command.</source>
        <translation>Ne conserve pas le secret, pour les machines sans trousseau&#xa0;: QUELL_SECRET le fournit à chaque commande.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>Impossible de lire les certificats de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Add a connection; its secret is read from standard input.</source>
        <translation>Ajoute une connexion&#xa0;; son secret est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring.</source>
        <translation>Le secret (clé, mot de passe ou jeton) est saisi sans écho dans un terminal ou transmis par un tube&#xa0;; il est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>Give the connection one name; the secret comes from standard input.</source>
        <translation>Donnez un seul nom à la connexion&#xa0;; le secret vient de l’entrée standard.</translation>
    </message>
    <message>
        <source>Say which service with --service dune or --service atoti.</source>
        <translation>Indiquez le service avec --service dune ou --service atoti.</translation>
    </message>
    <message>
        <source>--discover is own, everyone or nothing.</source>
        <translation>--discover vaut own, everyone ou nothing.</translation>
    </message>
    <message>
        <source>--rpm needs a whole number from 1 to %1.</source>
        <translation>--rpm attend un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>There is no service “%1”. These there are: %2.</source>
        <translation>Le service «&#xa0;%1&#xa0;» n’existe pas. Services disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no sign-in “%2”. Use --auth with one of: %3.</source>
        <translation>%1 n’a pas de mode d’authentification «&#xa0;%2&#xa0;». Utilisez --auth avec l’un de ceux-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--scheme is for a sign-in with a token; leave it out.</source>
        <translation>--scheme ne concerne que l’authentification par jeton&#xa0;; ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>This sign-in needs a user name: add --user NAME.</source>
        <translation>Cette authentification exige un nom d’utilisateur&#xa0;: ajoutez --user NAME.</translation>
    </message>
    <message>
        <source>%1 has no fixed address: add --url, for example --url %2</source>
        <translation>%1 n’a pas d’adresse fixe&#xa0;: ajoutez --url, par exemple --url %2</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1 Si vous l’acceptez, ajoutez --allow-http.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. On a machine without a keyring add --no-keyring: the connection is kept without its secret, which QUELL_SECRET gives to each command that names it with -c.</source>
        <translation>%1 Rien n’a été enregistré. Sur une machine sans trousseau, ajoutez --no-keyring&#xa0;: la connexion est conservée sans son secret, que QUELL_SECRET fournit à chaque commande qui la nomme avec -c.</translation>
    </message>
    <message>
        <source>Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.</source>
        <translation>Connexion ajoutée. Son secret n’a pas été conservé&#xa0;: fournissez-le dans QUELL_SECRET avec -c %1.</translation>
    </message>
    <message>
        <source>Added; its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>Connexion ajoutée&#xa0;; son secret est dans le trousseau. Essayez-la avec&#xa0;: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>&amp;Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Try the keyring a&amp;gain</source>
        <translation>Réessa&amp;yer le trousseau</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>En attente du trousseau… Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Testing… One harmless request is sent to %1.</source>
        <translation>Test… Un appel sans effet est envoyé vers %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in memory until it ends.</source>
        <translation>Rien n’a été enregistré. Déverrouillez le trousseau et réessayez, ou laissez Quell garder le secret en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable %1. Programs that Quell starts do not get it any more.</source>
        <translation>La clé vient de la variable d’environnement %1. Les programmes que Quell lance ne la reçoivent plus.</translation>
    </message>
    <message>
        <source>The key lies in clear text in %1. Quell leaves this file as it is: delete the key there if nothing else needs it.</source>
        <translation>La clé se trouve en clair dans %1. Quell laisse ce fichier tel quel : supprimez-la si rien d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>Save puts a copy into the keyring, and nowhere else.</source>
        <translation>Enregistrer en met une copie dans le trousseau, et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>Quell::AnswerMapping</name>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>son nom est introuvable</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it asks for a user name and password, which Quell does not send</source>
        <translation>il demande un nom d’utilisateur et un mot de passe, que Quell n’envoie pas</translation>
    </message>
    <message>
        <source>it could not connect to the server</source>
        <translation>il n’a pas pu joindre le serveur</translation>
    </message>
</context>
<context>
    <name>Quell::ArrivalPlan</name>
    <message>
        <source>The link is about the service %1, which this Quell does not know. Nothing was tracked.</source>
        <translation>Le lien concerne le service %1, que ce Quell ne connaît pas. Rien n’a été suivi.</translation>
    </message>
    <message>
        <source>The link does not say which connection is meant.</source>
        <translation>Le lien ne dit pas quelle connexion est visée.</translation>
    </message>
    <message>
        <source>The link names the connection %1, which there is not here. Choose the one that is meant.</source>
        <translation>Le lien désigne la connexion %1, qui n’existe pas ici. Choisissez celle qui est visée.</translation>
    </message>
    <message>
        <source>The link names the connection %1, but what it wants to be tracked is not of %2.</source>
        <translation>Le lien désigne la connexion %1, mais ce qu’il demande de suivre ne vient pas de %2.</translation>
    </message>
</context>
<context>
    <name>Quell::Arrivals</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it.</source>
        <translation>Le texte dépasse 4 Mio, rien n’en a donc été extrait.</translation>
    </message>
    <message>
        <source>There is no execution id in it, so nothing was tracked.</source>
        <translation>Il ne contient aucun identifiant d’exécution, rien n’a donc été suivi.</translation>
    </message>
    <message>
        <source>There is no execution id in what was dropped, so nothing was tracked.</source>
        <translation>Ce qui a été déposé ne contient aucun identifiant d’exécution, rien n’a donc été suivi.</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>Suivre des exécutions…</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%1 sur %2 est déjà suivie.</translation>
    </message>
    <message numerus="yes">
        <source>All of them are tracked already: %n execution(s) of %1.</source>
        <translation>
            <numerusform>Toutes sont déjà suivies : %n exécution de %1.</numerusform>
            <numerusform>Toutes sont déjà suivies : %n exécutions de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is tracked now.</source>
        <translation>%1 de %2 est maintenant suivie.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) of %1 are tracked now.</source>
        <translation>
            <numerusform>%n exécution de %1 est maintenant suivie.</numerusform>
            <numerusform>%n exécutions de %1 sont maintenant suivies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked already: %1.</source>
        <translation>Déjà suivies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’ajout</translation>
    </message>
</context>
<context>
    <name>Quell::Atoti</name>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>User and password, exchanged for a JWT</source>
        <translation>Utilisateur et mot de passe, échangés contre un JWT</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Enter the address of the server without /activeviam, and sign in as you do in its user interface.</source>
        <translation>Saisissez l’adresse du serveur sans /activeviam, et authentifiez-vous comme dans son interface.</translation>
    </message>
    <message>
        <source>To show the plan the server runs this query again, in your name. That takes as long and loads the server as much as the query itself, and a cancel here does not stop it.</source>
        <translation>Pour afficher le plan, le serveur exécute de nouveau cette requête, en votre nom. Cela prend autant de temps et charge autant le serveur que la requête elle-même, et une annulation ici ne l’arrête pas.</translation>
    </message>
    <message>
        <source>16 digits and letters from a to f, or on some servers a number</source>
        <translation>16 chiffres et lettres de a à f, ou un nombre sur certains serveurs</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiClient</name>
    <message>
        <source>The server accepted the token and showed its query history.</source>
        <translation>Le serveur a accepté le jeton et a montré son historique des requêtes.</translation>
    </message>
    <message>
        <source>The server accepted %1 with this password and showed its query history.</source>
        <translation>Le serveur a accepté %1 avec ce mot de passe et a montré son historique des requêtes.</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiSession</name>
    <message>
        <source>this server does not exchange passwords for a JWT: choose another sign-in</source>
        <translation>ce serveur n’échange pas de mot de passe contre un JWT&#xa0;: choisissez une autre authentification</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to the server. Check the user name.</source>
        <translation>Un nom d’utilisateur contenant un deux-points ne peut pas être envoyé au serveur. Vérifiez le nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>Quell::AutostartEntry</name>
    <message>
        <source>Quell will not start at login: %1 cannot be written (%2).</source>
        <translation>Quell ne se lancera pas à l’ouverture de session&#xa0;: impossible d’écrire %1 (%2).</translation>
    </message>
    <message>
        <source>Quell still starts at login: %1 cannot be removed (%2).</source>
        <translation>Quell se lance toujours à l’ouverture de session&#xa0;: impossible de supprimer %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Quell::CancelCommand</name>
    <message>
        <source>How long to wait to see it end; 0: until the request is accepted. Default: 20.</source>
        <translation>Délai d’attente de la fin, en secondes&#xa0;; 0&#xa0;: jusqu’à l’acceptation de la demande. Par défaut&#xa0;: 20.</translation>
    </message>
    <message>
        <source>All that runs under the connection: what is tracked there and not seen to have ended, or, where the server lists what runs, everything on it, everybody&apos;s.</source>
        <translation>Tout ce qui est en cours sur la connexion&#xa0;: ce qui y est suivi et dont la fin n’a pas été constatée ou, si le serveur énumère ce qui est en cours, tout ce qui s’y trouve, pour tout le monde.</translation>
    </message>
    <message>
        <source>Yes, cancel them all.</source>
        <translation>Oui, tout annuler.</translation>
    </message>
    <message>
        <source>Only those that began longer ago: 90s, 15m, 2h, 1d.</source>
        <translation>Seulement celles qui ont commencé il y a plus longtemps&#xa0;: 90s, 15m, 2h, 1d.</translation>
    </message>
    <message>
        <source>Show what --all-running would cancel, and send nothing.</source>
        <translation>Affiche ce que --all-running annulerait, sans rien envoyer.</translation>
    </message>
    <message>
        <source>--wait needs whole seconds, at most %1.</source>
        <translation>--wait attend un nombre entier de secondes, %1 au plus.</translation>
    </message>
    <message>
        <source>--yes, --older-than and --dry-run go with --all-running.</source>
        <translation>--yes, --older-than et --dry-run s’utilisent avec --all-running.</translation>
    </message>
    <message>
        <source>Name at least one execution to cancel.</source>
        <translation>Nommez au moins une exécution à annuler.</translation>
    </message>
    <message>
        <source>Name executions or use --all-running, not both.</source>
        <translation>Nommez des exécutions ou utilisez --all-running, mais pas les deux.</translation>
    </message>
    <message>
        <source>--all-running needs -c NAME: all of which connection?</source>
        <translation>--all-running nécessite -c NAME&#xa0;: toutes celles de quelle connexion&#xa0;?</translation>
    </message>
    <message>
        <source>--all-running needs --yes; --dry-run shows what it would cancel.</source>
        <translation>--all-running nécessite --yes&#xa0;; --dry-run montre ce qui serait annulé.</translation>
    </message>
    <message>
        <source>--older-than needs a duration such as 90s, 15m, 2h or 1d.</source>
        <translation>--older-than attend une durée telle que 90s, 15m, 2h ou 1d.</translation>
    </message>
    <message>
        <source>Stop executions, and wait to see them end.</source>
        <translation>Arrête des exécutions et attend d’en constater la fin.</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.

--all-running on an Atoti server is the server&apos;s own call, which takes the queries of everybody; with --older-than those that are older are cancelled one by one.

Exit status: 0 each one was seen not to run any more (or, with --wait 0, the request was accepted); 1 refused, failed, unresolved, still running, or not known to the service; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in. Where several end differently, 3 comes before 1, and 1 before 0.</source>
        <translation>Ce qui n’est pas encore suivi l’est d’abord. Un identifiant erroné arrête la commande avant tout envoi.

Sur un serveur Atoti, --all-running est l’appel du serveur lui-même, qui touche les requêtes de tout le monde&#xa0;; avec --older-than, les plus anciennes sont annulées une à une.

Code de sortie&#xa0;: 0 il a été constaté que plus aucune n’est en cours (ou, avec --wait 0, la demande a été acceptée)&#xa0;; 1 refus, échec, issue incertaine, encore en cours ou inconnue du service&#xa0;; 2 mauvaise utilisation ou identifiant erroné&#xa0;; 3 connexion inexistante, secret manquant ou accès refusé. Si les issues diffèrent, 3 l’emporte sur 1, et 1 sur 0.</translation>
    </message>
    <message>
        <source>Nothing that is tracked there is running.</source>
        <translation>Rien de ce qui y est suivi n’est en cours.</translation>
    </message>
    <message>
        <source>One of the arguments contains several ids: %1, … Name each execution by itself.</source>
        <translation>L’un des arguments contient plusieurs identifiants&#xa0;: %1, … Nommez chaque exécution séparément.</translation>
    </message>
    <message>
        <source>What runs on %1 could not be listed, and nothing was sent. %2</source>
        <translation>Impossible d’énumérer ce qui est en cours sur %1&#xa0;; rien n’a été envoyé. %2</translation>
    </message>
    <message>
        <source>Nothing that runs on %1 is that old.</source>
        <translation>Rien d’aussi ancien n’est en cours sur %1.</translation>
    </message>
    <message>
        <source>Nothing runs on %1.</source>
        <translation>Rien n’est en cours sur %1.</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 done.</source>
        <translation>Annulation : %1 sur %2 terminées.</translation>
    </message>
</context>
<context>
    <name>Quell::CancelConfirmation</name>
    <message>
        <source>Cancel execution?</source>
        <translation>Annuler l’exécution&#xa0;?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Executions to be cancelled</source>
        <translation>Exécutions à annuler</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again when double-clicking</source>
        <translation>&amp;Ne plus demander lors d’un double-clic</translation>
    </message>
    <message>
        <source>&amp;Cancel execution</source>
        <translation>&amp;Annuler l’exécution</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Cancel this execution on %1, which is production?</source>
        <translation>Annuler cette exécution sur %1, qui est en production&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel this execution?</source>
        <translation>Annuler cette exécution&#xa0;?</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n executions? %1.</source>
        <translation>
            <numerusform>Annuler %n exécution&#xa0;? %1.</numerusform>
            <numerusform>Annuler ces %n exécutions&#xa0;? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them are executions on production: %1.</source>
        <translation>Certaines exécutions sont en production&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to you.</source>
        <translation>Elle appartient à %1, pas à vous.</translation>
    </message>
    <message numerus="yes">
        <source>Among them are executions of other people (%n): %1.</source>
        <translation>
            <numerusform>Parmi elles, %n exécution d’autres personnes&#xa0;: %1.</numerusform>
            <numerusform>Parmi elles, %n exécutions d’autres personnes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>On ignore à qui elle appartient.</translation>
    </message>
    <message numerus="yes">
        <source>Of some it is not known whose they are (%n).</source>
        <translation>
            <numerusform>On ignore à qui appartient %n d’entre elles.</numerusform>
            <numerusform>On ignore à qui appartiennent %n d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken off the list meanwhile. Nothing will be cancelled.</source>
        <translation>Elle a été retirée de la liste entre-temps. Rien ne sera annulé.</translation>
    </message>
    <message>
        <source>It has ended meanwhile: %1. There is nothing left to cancel.</source>
        <translation>Elle a pris fin entre-temps&#xa0;: %1. Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>It is being cancelled already.</source>
        <translation>Son annulation est déjà en cours.</translation>
    </message>
    <message>
        <source>All of them have ended or are being cancelled already.</source>
        <translation>Toutes ont pris fin ou sont déjà en cours d’annulation.</translation>
    </message>
    <message numerus="yes">
        <source>Some have ended meanwhile or are being cancelled already (%n); these are left alone.</source>
        <translation>
            <numerusform>%n a pris fin entre-temps ou est déjà en cours d’annulation&#xa0;; elle est laissée de côté.</numerusform>
            <numerusform>%n ont pris fin entre-temps ou sont déjà en cours d’annulation&#xa0;; elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>n’est plus dans la liste</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>pas encore vue</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>vue à l’instant</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>vue il y a %1 s</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vue il y a %1</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 depuis %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n executions</source>
        <translation>
            <numerusform>&amp;Annuler %n exécution</numerusform>
            <numerusform>&amp;Annuler %n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::CancelProgressBar</name>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Cancel progress</source>
        <translation>Progression des annulations</translation>
    </message>
    <message>
        <source>Cancelled so far</source>
        <translation>Annulations jusqu’ici</translation>
    </message>
    <message>
        <source>Keep back the requests that have not left yet; what was sent is followed on</source>
        <translation>Retenir les demandes qui ne sont pas encore parties&#xa0;; celles déjà envoyées restent suivies</translation>
    </message>
    <message>
        <source>Hide the progress; nothing is stopped by that</source>
        <translation>Masquer la progression&#xa0;; cela n’arrête rien</translation>
    </message>
    <message>
        <source>Hide cancel progress</source>
        <translation>Masquer la progression des annulations</translation>
    </message>
    <message>
        <source>Sent %1 of %2 requests to cancel</source>
        <translation>Demandes d’annulation envoyées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requests to cancel: %1</source>
        <translation>Demandes d’annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 seen cancelled</source>
        <translation>annulations constatées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ended otherwise</source>
        <translation>autres fins&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused, failed or still running</source>
        <translation>refusées, échouées ou encore en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not sent, because you stopped it</source>
        <translation>non envoyées, car vous avez arrêté l’envoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Quell::CancelSender</name>
    <message>
        <source>The connection has got another address or account since. Ask again if it is to be cancelled there.</source>
        <translation>Depuis, la connexion a reçu une autre adresse ou un autre compte. Redemandez-le s’il faut annuler là-bas.</translation>
    </message>
</context>
<context>
    <name>Quell::CancelVerdict</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not known to %2, so it was not seen to end. Check the id and the connection.</source>
        <translation>%2 ne connaît pas %1&#xa0;: sa fin n’a donc pas été constatée. Vérifiez l’identifiant et la connexion.</translation>
    </message>
    <message>
        <source>%1 was cancelled: seen %2 after it was asked to.</source>
        <translation>%1 a été annulée&#xa0;: constaté %2 après la demande.</translation>
    </message>
    <message>
        <source>%1 had been cancelled before; nothing was sent.</source>
        <translation>%1 avait déjà été annulée&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 had ended before the request could stop it: %2.</source>
        <translation>%1 avait pris fin avant que la demande puisse l’arrêter&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 had ended before: %2. Nothing was sent.</source>
        <translation>%1 avait déjà pris fin&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 was not cancelled</source>
        <translation>%1 n’a pas été annulée</translation>
    </message>
    <message>
        <source>%1 was not cancelled, no request left</source>
        <translation>%1 n’a pas été annulée, aucune demande n’est partie</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still queued when looked at %2 later.</source>
        <translation>%1&#xa0;: la demande a été acceptée, mais l’exécution était encore en attente lors de la vérification, %2 plus tard.</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still running when looked at %2 later.</source>
        <translation>%1&#xa0;: la demande a été acceptée, mais l’exécution était encore en cours lors de la vérification, %2 plus tard.</translation>
    </message>
    <message>
        <source>%1: the request was accepted, and it was not yet seen to stop. Look again with: quell-cli status %2</source>
        <translation>%1&#xa0;: la demande a été acceptée, mais l’arrêt n’a pas encore été constaté. Vérifiez de nouveau avec&#xa0;: quell-cli status %2</translation>
    </message>
    <message>
        <source>%1: the request was accepted; it was not looked at since.</source>
        <translation>%1&#xa0;: la demande a été acceptée&#xa0;; aucune vérification n’a eu lieu depuis.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: whether it is cancelled is not known, look with quell-cli status</source>
        <translation>%1&#xa0;: on ignore si elle est annulée, vérifiez avec quell-cli status</translation>
    </message>
    <message>
        <source>%1: no request to cancel it was sent.</source>
        <translation>%1&#xa0;: aucune demande d’annulation n’a été envoyée.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: the request was refused, and it has ended since: %2.</source>
        <translation>%1 : la demande a été refusée, et l’exécution a pris fin depuis : %2.</translation>
    </message>
    <message>
        <source>%1: what became of the request is not known, and it was still running when looked at %2 after it.</source>
        <translation>%1 : on ne sait pas ce qu’est devenue la demande, et l’exécution était encore en cours %2 après.</translation>
    </message>
</context>
<context>
    <name>Quell::Canceller</name>
    <message>
        <source>Another running Quell is cancelling it already.</source>
        <translation>Une autre instance de Quell est déjà en train de l’annuler.</translation>
    </message>
    <message>
        <source>It had waited for its turn too long, and was not sent. Ask again later.</source>
        <translation>La demande a attendu son tour trop longtemps et n’a pas été envoyée. Redemandez plus tard.</translation>
    </message>
</context>
<context>
    <name>Quell::ClipboardWatch</name>
    <message>
        <source>An execution that is not tracked was copied: %1.</source>
        <translation>Une exécution qui n’est pas suivie a été copiée : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) that are not tracked were copied.</source>
        <translation>
            <numerusform>%n exécution qui n’est pas suivie a été copiée.</numerusform>
            <numerusform>%n exécutions qui ne sont pas suivies ont été copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Suivre</translation>
    </message>
</context>
<context>
    <name>Quell::Command</name>
    <message>
        <source>QUELL_SECRET can give the secret to one command that names the connection with -c.</source>
        <translation>QUELL_SECRET peut fournir le secret à une commande qui nomme la connexion avec -c.</translation>
    </message>
    <message>
        <source>The keyring is still busy with the secret, and is waited for. A second signal ends this at once, and may leave an entry behind that nothing uses.</source>
        <translation>Le trousseau est encore occupé avec le secret ; la commande l’attend. Un second signal y met fin aussitôt, et peut laisser une entrée que rien n’utilise.</translation>
    </message>
</context>
<context>
    <name>Quell::CommandLine</name>
    <message>
        <source>Use the profile in this directory.</source>
        <translation>Utilise le profil de ce dossier.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Répond en JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The connection that is meant.</source>
        <translation>La connexion concernée.</translation>
    </message>
    <message>
        <source>A connection&apos;s name cannot be empty.</source>
        <translation>Le nom d’une connexion ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Name one connection, not several.</source>
        <translation>Nommez une connexion, pas plusieurs.</translation>
    </message>
    <message>
        <source>QUELL_SECRET is set, and is only for a command that asks one connection, named with -c. Unset it for this one.</source>
        <translation>QUELL_SECRET est définie, mais ne sert qu’aux commandes qui interrogent une seule connexion, nommée avec -c. Supprimez-la pour celle-ci.</translation>
    </message>
    <message>
        <source>%1 See: quell-cli %2 --help</source>
        <translation>%1 Voir&#xa0;: quell-cli %2 --help</translation>
    </message>
    <message>
        <source>Usage: quell-cli %1 [options] %2</source>
        <translation>Utilisation&#xa0;: quell-cli %1 [options] %2</translation>
    </message>
    <message>
        <source>Usage: quell-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Utilisation&#xa0;: quell-cli [--profile DIR] [--json] COMMANDE …</translation>
    </message>
    <message>
        <source>See and stop the queries that run for you on Dune and on Atoti.</source>
        <translation>Affiche et arrête les requêtes en cours pour vous sur Dune et sur Atoti.</translation>
    </message>
    <message>
        <source>Commands (quell-cli COMMAND --help says more):</source>
        <translation>Commandes (quell-cli COMMANDE --help en dit plus)&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused, failed, unresolved or still running; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in.</source>
        <translation>Code de sortie&#xa0;: 0 réussite&#xa0;; 1 refus, échec, issue incertaine ou encore en cours&#xa0;; 2 mauvaise utilisation ou identifiant erroné&#xa0;; 3 connexion inexistante, secret manquant ou accès refusé.</translation>
    </message>
    <message>
        <source>See: quell-cli --help</source>
        <translation>Voir&#xa0;: quell-cli --help</translation>
    </message>
    <message>
        <source>Say which command. %1</source>
        <translation>Indiquez une commande. %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. %2</translation>
    </message>
    <message>
        <source>Say which: %1. %2</source>
        <translation>Précisez laquelle&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Quell::Connection</name>
    <message>
        <source>The proxy&apos;s address contains a user name or password. Quell does not store one for a proxy: use a proxy that asks for none, or let the computer&apos;s settings sign in to it.</source>
        <translation>L’adresse du proxy contient un nom d’utilisateur ou un mot de passe. Quell n’en enregistre pas pour un proxy&#xa0;: utilisez un proxy qui n’en demande pas, ou laissez les paramètres de l’ordinateur s’y authentifier.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy that can be used. Give it as http://host:port or socks5://host:port, or choose “system” or “none”.</source>
        <translation>Ce n’est pas une adresse de proxy utilisable. Indiquez-la sous la forme http://hôte:port ou socks5://hôte:port, ou choisissez «&#xa0;system&#xa0;» ou «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://olap.example.com.</source>
        <translation>Saisissez l’adresse du serveur, par exemple https://olap.example.com.</translation>
    </message>
    <message>
        <source>The address needs to start with https://, or with http:// for a server on this machine.</source>
        <translation>L’adresse doit commencer par https://, ou par http:// pour un serveur sur cette machine.</translation>
    </message>
    <message>
        <source>This is not an address that can be used. Check it for blanks and misplaced characters.</source>
        <translation>Cette adresse n’est pas utilisable. Vérifiez qu’elle ne contient ni espaces ni caractères mal placés.</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Take it out and use the fields for signing in: what stands in an address ends up in logs.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-le et utilisez les champs d’authentification&#xa0;: ce qui figure dans une adresse finit dans des journaux.</translation>
    </message>
    <message>
        <source>Only https:// and http:// addresses can be used, not %1://.</source>
        <translation>Seules les adresses https:// et http:// sont utilisables, pas %1://.</translation>
    </message>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it. Use https:// if the server offers it.</source>
        <translation>http:// vers %1 n’est pas chiffré&#xa0;: quiconque se trouve sur le trajet peut lire le secret et l’utiliser. Utilisez https:// si le serveur le propose.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionActions</name>
    <message>
        <source>Tracked already: %1.</source>
        <translation>Déjà suivies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its key or password is deleted from the keyring.</source>
        <translation>Sa clé ou son mot de passe est supprimé du trousseau.</translation>
    </message>
    <message>
        <source>Executions that leave the list: %1; nothing is cancelled.</source>
        <translation>Exécutions qui quittent la liste&#xa0;: %1&#xa0;; rien n’est annulé.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Supprimer la connexion %1&#xa0;?</translation>
    </message>
    <message>
        <source>Keep connection</source>
        <translation>Garder la connexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Enter key or password…</source>
        <translation>Saisir la clé ou le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Cancel all running on %1…</source>
        <translation>Ann&amp;uler tout ce qui est en cours sur %1…</translation>
    </message>
    <message>
        <source>&amp;New executions</source>
        <translation>&amp;Nouvelles exécutions</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Supprimer la connexion…</translation>
    </message>
    <message>
        <source>This connection is %1</source>
        <translation>Connexion en %1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Mine (all, as this connection names no user)</source>
        <translation>Les &amp;miennes (toutes, cette connexion n’indiquant aucun utilisateur)</translation>
    </message>
    <message>
        <source>&amp;Mine appear by themselves</source>
        <translation>Les &amp;miennes apparaissent d’elles-mêmes</translation>
    </message>
    <message>
        <source>&amp;Everyone&apos;s appear by themselves</source>
        <translation>Celles de &amp;tous apparaissent d’elles-mêmes</translation>
    </message>
    <message>
        <source>&amp;None appear unless tracked</source>
        <translation>&amp;Aucune n’apparaît sans être suivie</translation>
    </message>
    <message>
        <source>%1 has other settings now, and nothing was cancelled. Ask again if that is still wanted.</source>
        <translation>%1 a maintenant d’autres réglages et rien n’a été annulé. Répétez la commande si c’est toujours souhaité.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChip</name>
    <message>
        <source>%1 of %2/min</source>
        <translation>%1 sur %2/min</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <translation>%1 appels sur %2 par minute</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Connexion %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last answer at %1</source>
        <translation>Dernière réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFaces</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFile</name>
    <message>
        <source>%1 cannot be understood and is left untouched: %2 Correct it, or end Quell, move it away and add the connections again.</source>
        <translation>%1 est incompréhensible et reste inchangé&#xa0;: %2 Corrigez-le, ou quittez Quell, déplacez-le et ajoutez de nouveau les connexions.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions and the free space of its directory, and try again.</source>
        <translation>Impossible de verrouiller %1 en écriture. Vérifiez les droits d’accès et l’espace libre de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it is a file and that you may read it.</source>
        <translation>Impossible de lire %1 (%2). Vérifiez qu’il s’agit d’un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the disk that it lies on.</source>
        <translation>Impossible de lire %1 (%2). Vérifiez le disque sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>it is far too large.</source>
        <translation>il est bien trop volumineux.</translation>
    </message>
    <message>
        <source>%1 in line %2.</source>
        <translation>%1 à la ligne %2.</translation>
    </message>
    <message>
        <source>“version” or “connections” is missing.</source>
        <translation>«&#xa0;version&#xa0;» ou «&#xa0;connections&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 a été écrit par une version plus récente de Quell et reste inchangé. Utilisez cette version, ou un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is as it was before. Check its permissions and the free space, and try again.</source>
        <translation>Impossible d’écrire %1 (%2)&#xa0;; il est resté tel quel. Vérifiez les droits d’accès et l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that cannot be used.</source>
        <translation>%1&#xa0;: la valeur de «&#xa0;%2&#xa0;» n’est pas utilisable.</translation>
    </message>
    <message>
        <source>%1: “id” is not a UUID.</source>
        <translation>%1&#xa0;: «&#xa0;id&#xa0;» n’est pas un UUID.</translation>
    </message>
    <message>
        <source>%1: “name” is missing.</source>
        <translation>%1&#xa0;: «&#xa0;name&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%1: “service” or “signIn” is missing.</source>
        <translation>%1&#xa0;: «&#xa0;service&#xa0;» ou «&#xa0;signIn&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%1: “url” contains a user name or password, or is not an address.</source>
        <translation>%1&#xa0;: «&#xa0;url&#xa0;» contient un nom d’utilisateur ou un mot de passe, ou n’est pas une adresse.</translation>
    </message>
    <message>
        <source>%1: “url” cannot be used. %2</source>
        <translation>%1&#xa0;: «&#xa0;url&#xa0;» n’est pas utilisable. %2</translation>
    </message>
    <message>
        <source>%1: “proxy” cannot be used. %2</source>
        <translation>%1&#xa0;: «&#xa0;proxy&#xa0;» n’est pas utilisable. %2</translation>
    </message>
    <message>
        <source>%1: “discovery” must be own, everyone or nothing.</source>
        <translation>%1&#xa0;: «&#xa0;discovery&#xa0;» doit valoir own, everyone ou nothing.</translation>
    </message>
    <message>
        <source>A connection needs an id and a name.</source>
        <translation>Une connexion a besoin d’un identifiant et d’un nom.</translation>
    </message>
    <message>
        <source>The address of “%1” contains a user name or password, and is not stored. Take it out and use the fields for signing in.</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» contient un nom d’utilisateur ou un mot de passe et n’est pas enregistrée. Retirez-le et utilisez les champs d’authentification.</translation>
    </message>
    <message>
        <source>There are two connections with the name or id of “%1”. Rename one of them.</source>
        <translation>Deux connexions portent le nom ou l’identifiant de «&#xa0;%1&#xa0;». Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 is not there any more; the connections that were in it are kept as long as this Quell runs. Put the file back, or start Quell again to begin without connections.</source>
        <translation>%1 n’est plus là&#xa0;; les connexions qui s’y trouvaient sont gardées tant que ce Quell s’exécute. Remettez le fichier en place, ou redémarrez Quell pour commencer sans connexions.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Se&amp;rvice</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>&amp;URL du serveur</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL du serveur</translation>
    </message>
    <message>
        <source>Send t&amp;he secret unencrypted all the same</source>
        <translation>&amp;Envoyer quand même le secret en clair</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>Authent&amp;ification</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>Envoyé c&amp;omme</translation>
    </message>
    <message>
        <source>Token scheme</source>
        <translation>Schéma du jeton</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>Nom &amp;d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>Forf&amp;ait</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Appels par &amp;minute</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Advanc&amp;ed</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>A PEM file, where a company signs its own</source>
        <translation>Un fichier PEM, si une entreprise signe elle-même</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As in the computer&apos;s settings</source>
        <translation>Selon les paramètres de l’ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>http://host:port</source>
        <translation>http://hôte:port</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Production: marked, and cancelling al&amp;ways asks</source>
        <translation>&amp;Production&#xa0;: signalée, toute annulation demande confirmation</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: nothing on it is ever cancelled</source>
        <translation>Lecture seule&#xa0;: rien n’y est &amp;jamais annulé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 par minute</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Optional: tells which executions are yours</source>
        <translation>Facultatif&#xa0;: permet de reconnaître vos exécutions</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Choisir les certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Saisissez l’adresse du proxy.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionRules</name>
    <message>
        <source>The scheme of the token needs to be one of these: %1.</source>
        <translation>Le schéma du jeton doit être l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that is called &quot;%2&quot;.</source>
        <translation>%1 n’a pas de mode d’authentification appelé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The requests per minute need to be a number between 0 and %L1; 0 sets no limit.</source>
        <translation>Le nombre d’appels par minute doit être compris entre 0 et %L1&#xa0;; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>The file with the certificates cannot be read: %1.</source>
        <translation>Impossible de lire le fichier des certificats&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Choose a shorter one.</source>
        <translation>Le nom dépasse %1 caractères. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown. Choose another one.</source>
        <translation>Le nom contient un caractère qui ne peut pas être affiché. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is already a connection named %1. Choose another name.</source>
        <translation>Une connexion nommée %1 existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de la connexion</translation>
    </message>
    <message>
        <source>C&amp;olour mark</source>
        <translation>Pa&amp;stille de couleur</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>Pastille de couleur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSharing</name>
    <message>
        <source>Settings of connections (*.json)</source>
        <translation>Paramètres de connexions (*.json)</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>Exporter les paramètres des connexions</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>Importer des paramètres de connexions</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys and passwords.</source>
        <translation>Les paramètres ont été écrits dans %1, sans clés ni mots de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire %1. Vérifiez ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionTransfer</name>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>Connexion « %1 » : %2</translation>
    </message>
    <message>
        <source>This is far too large for a file with connections.</source>
        <translation>C’est beaucoup trop gros pour un fichier de connexions.</translation>
    </message>
    <message>
        <source>This is no file with connections: %1 in line %2.</source>
        <translation>Ce n’est pas un fichier de connexions : %1 à la ligne %2.</translation>
    </message>
    <message>
        <source>This is no file with connections: “version” or “connections” is missing.</source>
        <translation>Ce n’est pas un fichier de connexions : « version » ou « connections » manque.</translation>
    </message>
    <message>
        <source>These connections were written by a newer Quell. Import them with that one.</source>
        <translation>Ces connexions ont été écrites par une version plus récente de Quell. Importez-les avec celle-ci.</translation>
    </message>
    <message>
        <source>More than %1 connections cannot be imported at once.</source>
        <translation>Plus de %1 connexions ne peuvent pas être importées à la fois.</translation>
    </message>
</context>
<context>
    <name>Quell::Connections</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Cette connexion n’existe plus.</translation>
    </message>
    <message>
        <source>This Quell does not know the service &quot;%1&quot;. A newer one may.</source>
        <translation>Cette version de Quell ne connaît pas le service «&#xa0;%1&#xa0;». Une plus récente le connaît peut-être.</translation>
    </message>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>La clé ou le mot de passe est vide. Saisissez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>Quell::CopyableValue</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Quell::DemoPicture</name>
    <message>
        <source>No cancel was confirmed within two minutes.</source>
        <translation>Aucune annulation n’a été confirmée en deux minutes.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Impossible d’enregistrer l’image dans %1.</translation>
    </message>
</context>
<context>
    <name>Quell::DetailsPanel</name>
    <message>
        <source>Details of the execution</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy ID of the shown execution</source>
        <translation>Copier l’ID de l’exécution affichée</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Enlarge details</source>
        <translation>Agrandir les détails</translation>
    </message>
</context>
<context>
    <name>Quell::DockEnlarger</name>
    <message>
        <source>Details back to their si&amp;ze</source>
        <translation>&amp;Rétablir la taille des détails</translation>
    </message>
    <message>
        <source>Enlar&amp;ge details</source>
        <translation>A&amp;grandir les détails</translation>
    </message>
    <message>
        <source>Show the list of executions again</source>
        <translation>Afficher de nouveau la liste des exécutions</translation>
    </message>
    <message>
        <source>Let the details fill the window</source>
        <translation>Laisser les détails remplir la fenêtre</translation>
    </message>
</context>
<context>
    <name>Quell::DroppedFiles</name>
    <message>
        <source>%1 is no ordinary file, so nothing was taken from it.</source>
        <translation>%1 n’est pas un fichier ordinaire, rien n’en a donc été extrait.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire %1. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is too large: up to 4 MiB can be dropped at once.</source>
        <translation>%1 est trop volumineux : 4 Mio au plus peuvent être déposés à la fois.</translation>
    </message>
    <message>
        <source>%1 is no text, so nothing was taken from it.</source>
        <translation>%1 n’est pas un texte, rien n’en a donc été extrait.</translation>
    </message>
    <message>
        <source>Up to %1 files can be dropped at once.</source>
        <translation>%1 fichiers au plus peuvent être déposés à la fois.</translation>
    </message>
</context>
<context>
    <name>Quell::Dune</name>
    <message>
        <source>Create an API key at dune.com, in the settings of your account or team under API; the scope Read is enough.</source>
        <translation>Créez une clé d’API sur dune.com, dans les paramètres de votre compte ou de votre équipe, sous API&#xa0;; la portée Read suffit.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>A run of a pipeline: all its executions</source>
        <translation>Un lancement de pipeline&#xa0;: toutes ses exécutions</translation>
    </message>
    <message>
        <source>Pipeline execution ID, or a text that contains it</source>
        <translation>ID d’exécution de pipeline, ou un texte qui le contient</translation>
    </message>
    <message>
        <source>A query: its latest execution</source>
        <translation>Une requête&#xa0;: sa dernière exécution</translation>
    </message>
    <message>
        <source>Query ID or URL</source>
        <translation>ID ou URL de la requête</translation>
    </message>
    <message>
        <source>Dune may charge credits for this question; it is asked once, without rows.</source>
        <translation>Dune peut facturer des crédits pour cette question&#xa0;; elle n’est posée qu’une fois, sans lignes de résultat.</translation>
    </message>
    <message>
        <source>26 letters and digits that start with 01</source>
        <translation>26 lettres et chiffres commençant par 01</translation>
    </message>
</context>
<context>
    <name>Quell::DuneClient</name>
    <message>
        <source>Dune accepted the key: it may read the status of executions.</source>
        <translation>Dune a accepté la clé&#xa0;: elle permet de lire l’état des exécutions.</translation>
    </message>
</context>
<context>
    <name>Quell::EditConnectionCommand</name>
    <message>
        <source>Another name for it.</source>
        <translation>Un autre nom pour elle.</translation>
    </message>
    <message>
        <source>Take back the consent to http:// to another machine.</source>
        <translation>Retire l’accord pour http:// vers une autre machine.</translation>
    </message>
    <message>
        <source>Executions on it may be cancelled again.</source>
        <translation>Ses exécutions peuvent de nouveau être annulées.</translation>
    </message>
    <message>
        <source>Take the mark of production away.</source>
        <translation>Retire la marque de production.</translation>
    </message>
    <message>
        <source>Keep it, but ask nothing of it.</source>
        <translation>La garder, mais ne rien lui demander.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>L’interroger de nouveau.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 et --%2 se contredisent.</translation>
    </message>
    <message>
        <source>Name one connection.</source>
        <translation>Nommez une seule connexion.</translation>
    </message>
    <message>
        <source>Say what is to be different.</source>
        <translation>Dites ce qui doit changer.</translation>
    </message>
    <message>
        <source>Change the settings of a connection; its secret stays.</source>
        <translation>Modifie les réglages d’une connexion ; son secret reste.</translation>
    </message>
    <message>
        <source>Only what is named changes. connection secret NAME changes the secret; another way of signing in needs another connection.</source>
        <translation>Seul ce qui est nommé change. connection secret NAME change le secret ; une autre façon de se connecter demande une autre connexion.</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1 Si vous l’acceptez, ajoutez --allow-http.</translation>
    </message>
    <message>
        <source>Nothing is different from before.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifiée.</translation>
    </message>
</context>
<context>
    <name>Quell::EmptyPage</name>
    <message>
        <source>See every query that runs for you, and stop the ones that should not</source>
        <translation>Voyez toutes les requêtes en cours pour vous et arrêtez celles qui ne devraient pas tourner</translation>
    </message>
    <message>
        <source>Your keys stay in the keyring of this computer. Nothing is cancelled unless you ask for it.</source>
        <translation>Vos clés restent dans le trousseau de cet ordinateur. Rien n’est annulé sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>An analyst&apos;s day against a simulator on this computer. No account is needed, and nothing is kept.</source>
        <translation>La journée d’un analyste sur un simulateur local. Aucun compte n’est nécessaire et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Take over the key of %1</source>
        <translation>Reprendre la clé de %1</translation>
    </message>
    <message>
        <source>It was found in %1. You see what becomes of it before it is kept in the keyring.</source>
        <translation>Elle a été trouvée dans %1. Vous voyez ce qu’elle devient avant qu’elle soit gardée dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>Quell::EngineMessages</name>
    <message>
        <source>The profile</source>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Saisir de nouveau…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The request to cancel %1 was not sent, because it could not be written down first. %2</source>
        <translation>La demande d’annulation de %1 n’a pas été envoyée, car elle n’a pas pu être consignée au préalable. %2</translation>
    </message>
    <message>
        <source>No request to cancel was sent (%1 asked for), because they could not be written down first. %2</source>
        <translation>Aucune demande d’annulation n’a été envoyée (demandées&#xa0;: %1), car elles n’ont pas pu être consignées au préalable. %2</translation>
    </message>
    <message>
        <source>%1 took the request to cancel everything that runs there. What is in the list is looked at until it was seen to end.</source>
        <translation>%1 a accepté la demande d’annuler tout ce qui y est en cours. Ce qui figure dans la liste est vérifié jusqu’à ce que sa fin soit constatée.</translation>
    </message>
    <message>
        <source>Whether %1 has cancelled everything that runs there is not known. %2</source>
        <translation>On ignore si %1 a annulé tout ce qui y est en cours. %2</translation>
    </message>
    <message>
        <source>%1 did not cancel what runs there. %2</source>
        <translation>%1 n’a pas annulé ce qui y est en cours. %2</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it has finished already (%2).</source>
        <translation>Rien n’a été envoyé pour %1&#xa0;: elle est déjà terminée (%2).</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it is being cancelled already, or no longer in the list.</source>
        <translation>Rien n’a été envoyé pour %1&#xa0;: elle est déjà en cours d’annulation ou n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Nothing was sent for %1 executions: they have finished, or are being cancelled already.</source>
        <translation>Rien n’a été envoyé pour %1 exécutions&#xa0;: elles sont terminées ou déjà en cours d’annulation.</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionActions</name>
    <message>
        <source>Nothing that is shown can be cancelled: it has finished, or is being cancelled already.</source>
        <translation>Rien de ce qui est affiché ne peut être annulé&#xa0;: tout est terminé ou déjà en cours d’annulation.</translation>
    </message>
    <message>
        <source>Your choice not to be asked holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>Votre choix de ne plus confirmer vaut jusqu’à la fermeture de Quell&#xa0;: il n’a pas pu être enregistré. Vérifiez que le dossier du profil est accessible en écriture.</translation>
    </message>
    <message>
        <source>Left out, because already finished: %1.</source>
        <translation>Laissées de côté, car déjà terminées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, because already being cancelled: %1.</source>
        <translation>Laissées de côté, car déjà en cours d’annulation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This execution is being cancelled already.</source>
        <translation>Cette exécution est déjà en cours d’annulation.</translation>
    </message>
    <message>
        <source>This execution is no longer in the list; there is nothing to cancel.</source>
        <translation>Cette exécution n’est plus dans la liste&#xa0;; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This execution has finished already (%1); there is nothing to cancel.</source>
        <translation>Cette exécution est déjà terminée (%1)&#xa0;; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to look at: select executions, or scroll to active ones.</source>
        <translation>Il n’y a rien à actualiser&#xa0;: sélectionnez des exécutions ou faites défiler jusqu’à des exécutions actives.</translation>
    </message>
    <message>
        <source>Only finished executions can be removed from the list; active ones that stay: %1.</source>
        <translation>Seules les exécutions terminées peuvent être retirées de la liste&#xa0;; exécutions actives conservées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no finished execution in the list.</source>
        <translation>La liste ne contient aucune exécution terminée.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les exécutions terminées</translation>
    </message>
    <message numerus="yes">
        <source>Take %n finished executions off the list?</source>
        <translation>
            <numerusform>Retirer %n exécution terminée de la liste&#xa0;?</numerusform>
            <numerusform>Retirer %n exécutions terminées de la liste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is cancelled, and the activity log stays. The services still know them.</source>
        <translation>Rien n’est annulé et le journal reste. Les services les connaissent toujours.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1</source>
        <translation>Impossible de lancer un navigateur. La page est %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionFinder</name>
    <message>
        <source>There is nothing in it. An id of %1 is %2.</source>
        <translation>Le contenu est vide. Format d’un identifiant %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>This Quell does not know the service of %1; a newer one may.</source>
        <translation>Cette version de Quell ne connaît pas le service de %1&#xa0;; une plus récente le connaît peut-être.</translation>
    </message>
    <message>
        <source>“%1” can belong to more than one service. Say which connection is meant with -c NAME.</source>
        <translation>«&#xa0;%1&#xa0;» peut relever de plusieurs services. Indiquez la connexion voulue avec -c NAME.</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not an execution id (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant d’exécution (%2).</translation>
    </message>
    <message>
        <source>%1 is tracked under several connections: %2. Say which is meant with -c NAME.</source>
        <translation>%1 est suivie sous plusieurs connexions&#xa0;: %2. Indiquez celle voulue avec -c NAME.</translation>
    </message>
    <message>
        <source>“%1” looks like an execution of %2, and there is no connection to %2. Add one with: quell-cli connection add NAME --service %3</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une exécution sur %2, et il n’y a pas de connexion vers %2. Ajoutez-en une avec&#xa0;: quell-cli connection add NAME --service %3</translation>
    </message>
    <message>
        <source>“%1” can belong to any of these connections: %2. Say which is meant with -c NAME.</source>
        <translation>«&#xa0;%1&#xa0;» peut relever de n’importe laquelle de ces connexions&#xa0;: %2. Indiquez celle voulue avec -c NAME.</translation>
    </message>
    <message>
        <source>This is not an execution, but leads to some, for which the service has to be asked: quell-cli track --%1 %2</source>
        <translation>Ce n’est pas une exécution, mais cela mène à des exécutions, pour lesquelles il faut interroger le service : quell-cli track --%1 %2</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTableModel</name>
    <message>
        <source>%1, %2 ago</source>
        <comment>a state, and how long ago it was seen</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Soumission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tracked since %1</source>
        <translation>Suivie depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>Position dans la file d’attente</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Long-running: over %1 min</source>
        <translation>De longue durée&#xa0;: plus de %1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, bell on</source>
        <comment>a state</comment>
        <translation>%1, cloche activée</translation>
    </message>
    <message>
        <source>%1, bell off</source>
        <comment>a state</comment>
        <translation>%1, cloche désactivée</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTexts</name>
    <message>
        <source>Query %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Ad-hoc query</source>
        <translation>Requête ad hoc</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vue</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>vue pour la dernière fois il y a %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionView</name>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>Quell::ExportActions</name>
    <message numerus="yes">
        <source>Export %n execution(s)</source>
        <translation>
            <numerusform>Exporter %n exécution</numerusform>
            <numerusform>Exporter %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) written to %1.</source>
        <translation>
            <numerusform>%n exécution écrite dans %1.</numerusform>
            <numerusform>%n exécutions écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExportCommand</name>
    <message>
        <source>Write the table of executions as CSV or JSON; asks no service.</source>
        <translation>Écrit le tableau des exécutions en CSV ou en JSON ; n’interroge aucun service.</translation>
    </message>
    <message>
        <source>The newest execution first, with the fields of list --json. In CSV (UTF-8) a text that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>L’exécution la plus récente d’abord, avec les champs de list --json. En CSV (UTF-8), un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe.</translation>
    </message>
    <message>
        <source>This command takes no arguments; -o names the file.</source>
        <translation>Cette commande ne prend pas d’arguments ; -o nomme le fichier.</translation>
    </message>
    <message>
        <source>%1 executions written so far.</source>
        <translation>%1 exécutions écrites jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>Quell::ExportConnectionsCommand</name>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>Remplace FILE s’il existe.</translation>
    </message>
    <message>
        <source>Write the settings of connections as JSON, without secrets, for a team.</source>
        <translation>Écrit les réglages des connexions en JSON, sans secrets, pour une équipe.</translation>
    </message>
    <message>
        <source>All connections, or the one that -c names; to standard output, or into a file.</source>
        <translation>Toutes les connexions, ou celle que -c nomme ; sur la sortie standard ou dans un fichier.</translation>
    </message>
    <message>
        <source>Name one file, or none for standard output.</source>
        <translation>Nommez un fichier, ou aucun pour la sortie standard.</translation>
    </message>
</context>
<context>
    <name>Quell::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Connection filter</source>
        <translation>Filtre des connexions</translation>
    </message>
    <message>
        <source>Show the executions of one connection</source>
        <translation>Afficher les exécutions d’une seule connexion</translation>
    </message>
    <message>
        <source>Filter executions</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Looks through ID, query, user and note</source>
        <translation>Recherche dans l’ID, la requête, l’utilisateur et la note</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sort of executions, and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection, and how many executions</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Quell::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Quell::HttpEndpoint</name>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it.</source>
        <translation>http:// vers %1 n’est pas chiffré&#xa0;: quiconque se trouve sur le trajet peut lire le secret et l’utiliser.</translation>
    </message>
    <message>
        <source>the file %1 cannot be read, or has no certificate in PEM form</source>
        <translation>le fichier %1 est illisible ou ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
        <source>The address cannot be used. Check the connection&apos;s server URL.</source>
        <translation>L’adresse n’est pas utilisable. Vérifiez l’URL du serveur de la connexion.</translation>
    </message>
    <message>
        <source>The key, password or token contains a character that cannot be sent. Enter it again.</source>
        <translation>La clé, le mot de passe ou le jeton contient un caractère qui ne peut pas être envoyé. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>the computer&apos;s settings did not say in time which it is</source>
        <translation>les paramètres de l’ordinateur ne l’ont pas indiqué à temps</translation>
    </message>
</context>
<context>
    <name>Quell::IdExtraction</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it. Take the ids out of it and try again.</source>
        <translation>Le texte dépasse 4 Mio, rien n’en a donc été extrait. Extrayez-en les identifiants et réessayez.</translation>
    </message>
    <message>
        <source>This JSON contains no execution_id.</source>
        <translation>Ce JSON ne contient pas d’execution_id.</translation>
    </message>
    <message>
        <source>This looks like an execution id of %1, but the connection is one of %2.</source>
        <translation>Cela ressemble à un identifiant d’exécution %1, mais la connexion est de type %2.</translation>
    </message>
    <message>
        <source>This contains a character that no id has, such as an accented letter or a typographic sign. An id of %1 is %2.</source>
        <translation>Ceci contient un caractère absent de tout identifiant, comme une lettre accentuée ou un signe typographique. Format d’un identifiant %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This address contains no execution id of %1.</source>
        <translation>Cette adresse ne contient aucun identifiant d’exécution %1.</translation>
    </message>
    <message>
        <source>This contains a slash or dots, which no id has. An id of %1 is %2.</source>
        <translation>Ceci contient une barre oblique ou des points, absents de tout identifiant. Format d’un identifiant %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is too long for an id. An id of %1 is %2.</source>
        <translation>C’est trop long pour un identifiant. Format d’un identifiant %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No execution id found. An id of %1 is %2.</source>
        <translation>Aucun identifiant d’exécution trouvé. Format d’un identifiant %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::ImportConnectionsCommand</name>
    <message>
        <source>Accept http:// to other machines where the file does: everyone on the way can read the secret.</source>
        <translation>Accepte http:// vers d’autres machines là où le fichier l’accepte : quiconque sur le chemin peut lire le secret.</translation>
    </message>
    <message>
        <source>Show what would be added, and store nothing.</source>
        <translation>Affiche ce qui serait ajouté, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Add the connections of a file that connection export has written.</source>
        <translation>Ajoute les connexions d’un fichier écrit par connection export.</translation>
    </message>
    <message>
        <source>Without FILE, or with -, from standard input. No connection that is there is changed: one whose name is taken gets another name, and what is there already is passed over. The secrets are not in the file: connection secret NAME takes each of them.

Exit status: 0 all is there now; 1 a connection is there with other settings, and was left as it is; 2 something in the file cannot be used.</source>
        <translation>Sans FILE, ou avec -, depuis l’entrée standard. Aucune connexion existante n’est modifiée : celle dont le nom est pris en reçoit un autre, et ce qui est déjà là est passé. Les secrets ne sont pas dans le fichier : connection secret NAME reçoit chacun d’eux.

Code de sortie : 0 tout est là maintenant ; 1 une connexion est là avec d’autres réglages, et a été laissée telle quelle ; 2 quelque chose dans le fichier n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Name one file, or none for standard input.</source>
        <translation>Nommez un fichier, ou aucun pour l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Il ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>%1 serait ajoutée.</translation>
    </message>
    <message>
        <source>%1 is added. Give it its secret with: quell-cli connection secret %2</source>
        <translation>%1 est ajoutée. Donnez-lui son secret avec : quell-cli connection secret %2</translation>
    </message>
    <message>
        <source>%1 would be added as %2, because there is another connection of its name.</source>
        <translation>%1 serait ajoutée sous le nom %2, car une autre connexion porte son nom.</translation>
    </message>
    <message>
        <source>%1 is added as %2, because there is another connection of its name. Give it its secret with: quell-cli connection secret %3</source>
        <translation>%1 est ajoutée sous le nom %2, car une autre connexion porte son nom. Donnez-lui son secret avec : quell-cli connection secret %3</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 est déjà là.</translation>
    </message>
    <message>
        <source>%1 is there with other settings, and is left as it is. Change it with: quell-cli connection edit %2</source>
        <translation>%1 est là avec d’autres réglages, et est laissée telle quelle. Modifiez-la avec : quell-cli connection edit %2</translation>
    </message>
</context>
<context>
    <name>Quell::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Connexions du fichier</translation>
    </message>
    <message>
        <source>&amp;Also those that send keys unencrypted (http) to another machine</source>
        <translation>&amp;Aussi celles qui envoient des clés sans chiffrement (http) à une autre machine</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A file has no keys and passwords: each connection asks for its own afterwards.</source>
        <translation>Un fichier ne contient ni clés ni mots de passe : chaque connexion demande ensuite les siens.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be added.</source>
        <translation>Ce fichier ne contient rien qui puisse être ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be added.</source>
        <translation>
            <numerusform>%n connexion sera ajoutée.</numerusform>
            <numerusform>%n connexions seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be added.</source>
        <translation>%1 : sera ajoutée.</translation>
    </message>
    <message>
        <source>%1: will be added as %2, because there is another one of its name.</source>
        <translation>%1 : sera ajoutée sous le nom %2, car il en existe une autre de ce nom.</translation>
    </message>
    <message>
        <source>%1: is there already.</source>
        <translation>%1 : existe déjà.</translation>
    </message>
    <message>
        <source>%1: is there with other settings, and stays as it is.</source>
        <translation>%1 : existe avec d’autres paramètres et reste telle quelle.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Le profil</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Enter the key or password of each.</source>
        <translation>
            <numerusform>%n connexion ajoutée. Saisissez sa clé ou son mot de passe.</numerusform>
            <numerusform>%n connexions ajoutées. Saisissez la clé ou le mot de passe de chacune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Instance</name>
    <message>
        <source>Another Quell has this profile open, but does not answer. Close it, and start Quell again.</source>
        <translation>Une autre instance de Quell a ouvert ce profil, mais ne répond pas. Fermez-la et relancez Quell.</translation>
    </message>
    <message>
        <source>No Quell has this profile open.</source>
        <translation>Aucune instance de Quell n’a ouvert ce profil.</translation>
    </message>
    <message>
        <source>quell-cli watch has this profile open. Close it, and start Quell again.</source>
        <translation>quell-cli watch a ouvert ce profil. Arrêtez cette commande et relancez Quell.</translation>
    </message>
    <message>
        <source>The profile cannot be locked: %1 cannot be written. Check the permissions and the free space of its directory.</source>
        <translation>Impossible de verrouiller le profil&#xa0;: impossible d’écrire %1. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>That is too much to hand to the Quell that is open. Paste the ids into its window.</source>
        <translation>C’est trop pour être transmis à l’instance de Quell ouverte. Collez les identifiants dans sa fenêtre.</translation>
    </message>
    <message>
        <source>%1 is not a directory that belongs to you alone. Remove it, or set XDG_RUNTIME_DIR to one that does.</source>
        <translation>%1 n’est pas un dossier qui n’appartient qu’à vous. Supprimez-le, ou définissez XDG_RUNTIME_DIR vers un dossier qui convient.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made (%2). Check the permissions and the free space of its directory.</source>
        <translation>Impossible de créer le socket %1 (%2). Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
</context>
<context>
    <name>Quell::Journal</name>
    <message>
        <source>%1 is damaged and cannot be set aside (%2). Move it away and start Quell again.</source>
        <translation>%1 est endommagé et ne peut pas être mis de côté (%2). Déplacez-le et relancez Quell.</translation>
    </message>
    <message>
        <source>The disk that %1 lies on is full. Make room on it; what is shown is right, but is not kept.</source>
        <translation>Le disque où se trouve %1 est plein. Libérez de la place&#xa0;; ce qui est affiché est exact, mais n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its directory.</source>
        <translation>Impossible d’écrire %1. Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file, and the permissions of its directory.</source>
        <translation>Impossible d’ouvrir %1. Vérifiez qu’il s’agit d’un fichier, ainsi que les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy. Close it and try again.</source>
        <translation>Un autre programme occupe %1. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Quell again: it sets the file aside and begins a new one.</source>
        <translation>%1 est endommagé. Relancez Quell&#xa0;: il met le fichier de côté et en commence un nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk that it lies on.</source>
        <translation>Impossible de lire ou d’écrire %1 (%2). Vérifiez le disque sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>Impossible d’utiliser %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Quell::JournalDatabase</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Another Quell is busy opening %1. Try again in a while.</source>
        <translation>Une autre instance de Quell est en train d’ouvrir %1. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because nothing can be written beside it. Check the permissions and the free space of its directory.</source>
        <translation>Impossible d’ouvrir %1, car rien ne peut être écrit à côté. Vérifiez les droits d’accès et l’espace libre de son dossier.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed. On Debian it is the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé. Sous Debian, c’est le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set (%2).</source>
        <translation>Impossible de définir les droits d’accès de %1 (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 a été écrit par une version plus récente de Quell et reste inchangé. Utilisez cette version, ou un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The list of tracked executions is damaged, and another Quell has it open. Close that one first.</source>
        <translation>La liste des exécutions suivies est endommagée, et une autre instance de Quell l’a ouverte. Fermez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>Quell::KeyringTask</name>
    <message>
        <source>No keyring answers on this desktop. Install or start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation>Aucun trousseau ne répond sur ce bureau. Installez-en ou démarrez-en un, comme GNOME Keyring ou KWallet, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password and try again, or keep the secret for this session only.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le avec son mot de passe et réessayez, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring has not been set up. Choose a password for it when the desktop asks, or keep the secret for this session only.</source>
        <translation>Le trousseau n’est pas configuré. Choisissez-lui un mot de passe quand le bureau le demande, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring did not let Quell in. Allow it there and try again, or keep the secret for this session only.</source>
        <translation>Le trousseau a refusé l’accès à Quell. Autorisez-le et réessayez, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for a window of it that waits for its password and try again, or keep the secret for this session only.</source>
        <translation>Le trousseau n’a pas répondu. Cherchez une de ses fenêtres qui attend le mot de passe et réessayez, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written. Look at it in the desktop&apos;s password program, or keep the secret for this session only.</source>
        <translation>Le trousseau n’a pas conservé ce qui a été écrit. Examinez-le dans le gestionnaire de mots de passe du bureau, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry. Remove it in the desktop&apos;s password program: it belongs to “quell”.</source>
        <translation>Le trousseau n’a pas supprimé l’entrée. Supprimez-la dans le gestionnaire de mots de passe du bureau&#xa0;: elle appartient à «&#xa0;quell&#xa0;».</translation>
    </message>
    <message>
        <source>The keyring failed: %1. Try again, or keep the secret for this session only.</source>
        <translation>Erreur du trousseau&#xa0;: %1. Réessayez, ou gardez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The library libsecret, through which Quell reaches the keyring, is missing. Install it, or keep the secret for this session only.</source>
        <translation>La bibliothèque libsecret, par laquelle Quell accède au trousseau, est absente. Installez-la, ou gardez le secret pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>Quell::ListCommand</name>
    <message>
        <source>Show what was last seen, and when; asks no service.</source>
        <translation>Affiche ce qui a été observé en dernier, et quand&#xa0;; n’interroge aucun service.</translation>
    </message>
    <message>
        <source>This command takes no arguments; status asks about single ids.</source>
        <translation>Cette commande ne prend pas d’arguments&#xa0;; status interroge des identifiants précis.</translation>
    </message>
    <message>
        <source>Nothing is tracked yet. Track an execution with: quell-cli track ID</source>
        <translation>Rien n’est encore suivi. Suivez une exécution avec&#xa0;: quell-cli track ID</translation>
    </message>
    <message>
        <source>Nothing of what is tracked fits.</source>
        <translation>Rien de ce qui est suivi ne correspond.</translation>
    </message>
</context>
<context>
    <name>Quell::ListConnectionsCommand</name>
    <message>
        <source>This command takes no arguments.</source>
        <translation>Cette commande ne prend pas d’arguments.</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>Il n’y a pas encore de connexion. Ajoutez-en une avec&#xa0;: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>List the connections, how they are, and how much of their quota was used.</source>
        <translation>Énumère les connexions, leur état et la part utilisée de leur quota.</translation>
    </message>
    <message>
        <source>How each connection is at present, as the window or quell-cli watch knows it while one of them runs; what all of them have sent in the last minute, and when something was last seen there. No service is asked.</source>
        <translation>L’état actuel de chaque connexion, tel que la fenêtre ou quell-cli watch le connaît pendant que l’un des deux s’exécute&#xa0;; ce que tous ont envoyé pendant la dernière minute, et la dernière observation faite. Aucun service n’est interrogé.</translation>
    </message>
</context>
<context>
    <name>Quell::LogCommand</name>
    <message>
        <source>Only of the execution with this id.</source>
        <translation>Seulement ceux de l’exécution portant cet identifiant.</translation>
    </message>
    <message>
        <source>Only what happened since: a time ago (90s, 15m, 2h, 1d), or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>Seulement ce qui s’est passé depuis : un certain temps (90s, 15m, 2h, 1d), ou une date ou heure comme 2026-01-31 ou 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>Only these kinds: asked, answered, changed.</source>
        <translation>Seulement ces sortes : asked, answered, changed.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 0: all. Default: 100 as text, else all.</source>
        <translation>Au plus autant, les plus récents ; 0 : tous. Par défaut : 100 en texte, sinon tous.</translation>
    </message>
    <message>
        <source>This command takes no arguments; --id names an execution.</source>
        <translation>Cette commande ne prend pas d’arguments ; --id nomme une exécution.</translation>
    </message>
    <message>
        <source>An execution&apos;s id cannot be empty.</source>
        <translation>L’identifiant d’une exécution ne peut pas être vide.</translation>
    </message>
    <message>
        <source>--since needs a duration such as 15m or 2d, or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>--since demande une durée comme 15m ou 2d, ou une date ou heure comme 2026-01-31 ou 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>--kind is of these: asked, answered, changed.</source>
        <translation>--kind est l’un de ceux-ci : asked, answered, changed.</translation>
    </message>
    <message>
        <source>--limit needs a whole number; 0 is all.</source>
        <translation>--limit demande un nombre entier ; 0 veut dire tout.</translation>
    </message>
    <message>
        <source>Show the activity log: what was asked, answered, and seen to change.</source>
        <translation>Affiche le journal d’activité : ce qui a été demandé, répondu et vu changer.</translation>
    </message>
    <message>
        <source>The newest event first. Asks no service.</source>
        <translation>L’événement le plus récent d’abord. N’interroge aucun service.</translation>
    </message>
    <message>
        <source>%1 events written so far.</source>
        <translation>%1 événements écrits jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing has happened yet that fits.</source>
        <translation>Rien de tel ne s’est encore passé.</translation>
    </message>
</context>
<context>
    <name>Quell::MainWindow</name>
    <message>
        <source>No executions yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message>
        <source>Paste the ids, URLs or JSON of executions to follow them here. What a service lists appears by itself.</source>
        <translation>Collez ici les identifiants, les URL ou le JSON d’exécutions pour les suivre. Ce qu’un service énumère apparaît de lui-même.</translation>
    </message>
    <message>
        <source>Track first executions</source>
        <translation>Suivre de premières exécutions</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>Suivre des exécutions…</translation>
    </message>
    <message>
        <source>No executions match the filter</source>
        <translation>Aucune exécution ne correspond au filtre</translation>
    </message>
    <message>
        <source>They are still tracked; only the list is narrowed.</source>
        <translation>Elles sont toujours suivies&#xa0;; seule la liste est restreinte.</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>Afficher toutes les exécutions</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;xecutions</source>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>Tell me a&amp;bout it</source>
        <translation>&amp;M’avertir</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Track executions…</source>
        <translation>&amp;Suivre des exécutions…</translation>
    </message>
    <message>
        <source>Track executions by their ids, URLs or JSON</source>
        <translation>Suivre des exécutions par identifiant, URL ou JSON</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>Write all executions that are shown to a file, as a table or as JSON</source>
        <translation>Écrire toutes les exécutions affichées dans un fichier, sous forme de tableau ou de JSON</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;selection…</source>
        <translation>Exporter la sé&amp;lection…</translation>
    </message>
    <message>
        <source>Write the selected executions to a file, as a table or as JSON</source>
        <translation>Écrire les exécutions sélectionnées dans un fichier, sous forme de tableau ou de JSON</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>Copy everything about the selected executions, a line for each</source>
        <translation>Copier tout ce qui concerne les exécutions sélectionnées, une ligne pour chacune</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as cu&amp;rl command</source>
        <translation>Copier comme commande cu&amp;rl</translation>
    </message>
    <message>
        <source>Copy the commands that read the selected executions, with a placeholder for the key</source>
        <translation>Copier les commandes qui lisent les exécutions sélectionnées, avec un emplacement réservé pour la clé</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Cancel selected…</source>
        <translation>&amp;Annuler la sélection…</translation>
    </message>
    <message>
        <source>Ask the services to stop the selected executions</source>
        <translation>Demander aux services d’arrêter les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel all &amp;shown…</source>
        <translation>Annuler les exécutions a&amp;ffichées…</translation>
    </message>
    <message>
        <source>Ask the services to stop all active executions that the filters show now</source>
        <translation>Demander aux services d’arrêter toutes les exécutions actives que les filtres affichent en ce moment</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Look at the selected executions now, or else at the active ones in sight</source>
        <translation>Vérifier maintenant les exécutions sélectionnées, ou à défaut les exécutions actives visibles</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>&amp;Suspendre les mises à jour</translation>
    </message>
    <message>
        <source>Stop looking at executions; a cancel under way is followed all the same</source>
        <translation>Ne plus vérifier les exécutions&#xa0;; une annulation en cours reste suivie</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>T&amp;out sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Open &amp;query page</source>
        <translation>Ouvrir la pa&amp;ge de la requête</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Take finished executions off the list; nothing is cancelled</source>
        <translation>Retirer des exécutions terminées de la liste&#xa0;; rien n’est annulé</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Selon les &amp;paramètres</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Clear &amp;finished…</source>
        <translation>Retirer les exécutions t&amp;erminées…</translation>
    </message>
    <message>
        <source>Take all finished executions off the list; nothing is cancelled</source>
        <translation>Retirer toutes les exécutions terminées de la liste&#xa0;; rien n’est annulé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>Demander a&amp;vant d’annuler par double-clic</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Add a connection to a service</source>
        <translation>Ajouter une connexion vers un service</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>A&amp;ctives</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>T&amp;erminées</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Active ones first, newest above</source>
        <translation>Actives d’abord, les plus récentes en haut</translation>
    </message>
    <message>
        <source>&amp;About Quell</source>
        <translation>À &amp;propos de Quell</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>en annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quell demo</source>
        <translation>Démo de Quell</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>actives&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>suivies&#xa0;: %1</translation>
    </message>
    <message>
        <source>Track executions</source>
        <translation>Suivre des exécutions</translation>
    </message>
    <message>
        <source>Track…</source>
        <translation>Suivre…</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Pause updates</source>
        <translation>Suspendre les mises à jour</translation>
    </message>
    <message>
        <source>Updates are paused; a cancel under way is followed all the same</source>
        <translation>Les mises à jour sont suspendues&#xa0;; une annulation en cours reste suivie</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Éti&amp;quette…</translation>
    </message>
    <message>
        <source>Write a word of your own on the selected executions</source>
        <translation>Donner votre propre étiquette aux exécutions sélectionnées</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Activity &amp;log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Show everything that happened, of all executions</source>
        <translation>Afficher tout ce qui s’est passé, pour toutes les exécutions</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Paste executions</source>
        <translation>&amp;Coller des exécutions</translation>
    </message>
    <message>
        <source>Track the executions whose ids are in the clipboard</source>
        <translation>Suivre les exécutions dont les identifiants sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
</context>
<context>
    <name>Quell::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Quell::Notifier</name>
    <message numerus="yes">
        <source>%n executions have ended</source>
        <translation>
            <numerusform>%n exécution a pris fin</numerusform>
            <numerusform>%n exécutions ont pris fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in trouble</source>
        <translation>%1 rencontre un problème</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Une connexion</translation>
    </message>
</context>
<context>
    <name>Quell::OverviewPage</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Select an execution to see everything about it.</source>
        <translation>Sélectionnez une exécution pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query ID</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Queued for</source>
        <translation>Durée d’attente</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>Durée d’exécution</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>Position dans la file d’attente</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>Emplacements utilisés</translation>
    </message>
    <message>
        <source>Cost in credits</source>
        <translation>Coût en crédits</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Issue constatée</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière observation</translation>
    </message>
    <message>
        <source>Tracked since</source>
        <translation>Suivie depuis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>Quell::PlanPage</name>
    <message>
        <source>Run the query again for its plan</source>
        <translation>Réexécuter la requête pour obtenir son plan</translation>
    </message>
    <message>
        <source>Plan of the query</source>
        <translation>Plan de la requête</translation>
    </message>
    <message>
        <source>The plan is longer than can be shown; this is its beginning.</source>
        <translation>Le plan est trop long pour être affiché en entier&#xa0;; en voici le début.</translation>
    </message>
    <message>
        <source>The query runs again; its plan appears here. That may take up to two minutes.</source>
        <translation>La requête est réexécutée&#xa0;; son plan apparaîtra ici. Cela peut prendre jusqu’à deux minutes.</translation>
    </message>
</context>
<context>
    <name>Quell::Profile</name>
    <message>
        <source>%1 is a file, not a directory. Choose another directory with --profile.</source>
        <translation>%1 est un fichier, pas un dossier. Choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Check the permissions above it, or choose another one with --profile.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez les droits d’accès des dossiers parents, ou choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>Nothing can be written in the directory %1 (%2). Check its permissions and the free space, or choose another one with --profile.</source>
        <translation>Impossible d’écrire dans le dossier %1 (%2). Vérifiez ses droits d’accès et l’espace libre, ou choisissez-en un autre avec --profile.</translation>
    </message>
</context>
<context>
    <name>Quell::Program</name>
    <message>
        <source>The demo&apos;s simulator could not be started: no port on this machine is free.</source>
        <translation>Impossible de démarrer le simulateur de la démo&#xa0;: aucun port n’est libre sur cette machine.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start it from a terminal: quell --demo</source>
        <translation>Impossible de démarrer la démo. Lancez-la depuis un terminal&#xa0;: quell --demo</translation>
    </message>
    <message>
        <source>Quell goes on in the tray</source>
        <translation>Quell reste dans la zone de notification</translation>
    </message>
    <message>
        <source>What you track is still followed. To end Quell, choose Quit in the menu of its icon.</source>
        <translation>Ce que vous suivez reste suivi. Pour fermer Quell, choisissez Quitter dans le menu de son icône.</translation>
    </message>
</context>
<context>
    <name>Quell::QueryPage</name>
    <message>
        <source>Open the query&apos;s page</source>
        <translation>Ouvrir la page de la requête</translation>
    </message>
    <message>
        <source>Open page of the shown query</source>
        <translation>Ouvrir la page de la requête affichée</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Texte de la requête</translation>
    </message>
    <message>
        <source>Select an execution to see its query.</source>
        <translation>Sélectionnez une exécution pour voir sa requête.</translation>
    </message>
    <message>
        <source>The service gave neither name nor text of this query.</source>
        <translation>Le service n’a indiqué ni nom ni texte pour cette requête.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>crédits&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Quell::RemoveConnectionCommand</name>
    <message>
        <source>Remove a connection, its secret, and what is tracked under it.</source>
        <translation>Supprime une connexion, son secret et ce qui y est suivi.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Connexion supprimée.</translation>
    </message>
    <message>
        <source>Removed. The executions that were tracked under it (%1) are forgotten; none was cancelled.</source>
        <translation>Connexion supprimée. Les exécutions qui y étaient suivies (%1) sont oubliées&#xa0;; aucune n’a été annulée.</translation>
    </message>
    <message>
        <source>The connection is removed, but its secret could not be removed from the keyring: %1 Delete the entry “quell”, %2, by hand.</source>
        <translation>La connexion est supprimée, mais son secret n’a pas pu être retiré du trousseau&#xa0;: %1 Supprimez à la main l’entrée «&#xa0;quell&#xa0;», %2.</translation>
    </message>
</context>
<context>
    <name>Quell::ReplaceSecretCommand</name>
    <message>
        <source>Give a connection its secret, or another one, from standard input.</source>
        <translation>Donne à une connexion son secret, ou un autre, depuis l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring. connection test NAME says whether it is accepted.</source>
        <translation>Le secret (clé, mot de passe ou jeton) est saisi sans écho dans un terminal ou transmis par un tube ; il est conservé dans le trousseau. connection test NAME dit s’il est accepté.</translation>
    </message>
    <message>
        <source>Name one connection; the secret comes from standard input.</source>
        <translation>Nommez une seule connexion ; le secret vient de l’entrée standard.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1 Le secret n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>Son secret est dans le trousseau. Essayez-la avec : quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::ResultFile</name>
    <message>
        <source>Not everything could be written to standard output (%1).</source>
        <translation>Tout n’a pas pu être écrit sur la sortie standard (%1).</translation>
    </message>
    <message>
        <source>%1 exists and is left as it is. Choose another name, or add --force to write over it.</source>
        <translation>%1 existe et est laissé tel quel. Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 n’a pas été écrit (%2). Choisissez un autre emplacement, ou vérifiez-y les droits d’accès et l’espace libre.</translation>
    </message>
</context>
<context>
    <name>Quell::ResultOptions</name>
    <message>
        <source>--json and --format %1 contradict each other. Leave one out.</source>
        <translation>--json et --format %1 se contredisent. Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>How it is written: %1. Default: what FILE ends with, else the first of these.</source>
        <translation>Comment c’est écrit : %1. Par défaut : la terminaison de FILE, sinon le premier de ceux-ci.</translation>
    </message>
    <message>
        <source>Write to this file, which is there once all of it is written. Default: standard output.</source>
        <translation>Écrit dans ce fichier, qui n’est là qu’une fois tout écrit. Par défaut : la sortie standard.</translation>
    </message>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>Remplace FILE s’il existe.</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format est l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Le nom du fichier est vide.</translation>
    </message>
    <message>
        <source>--force goes with -o FILE.</source>
        <translation>--force va avec -o FILE.</translation>
    </message>
</context>
<context>
    <name>Quell::Secret</name>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>La clé ou le mot de passe est vide. Saisissez-le et réessayez.</translation>
    </message>
    <message>
        <source>The key or password contains a line break or another control character. Copy it again, without what stands around it.</source>
        <translation>La clé ou le mot de passe contient un saut de ligne ou un autre caractère de contrôle. Copiez-le de nouveau, sans ce qui l’entoure.</translation>
    </message>
</context>
<context>
    <name>Quell::SecretDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>S’authentifier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Store it in the &amp;keyring</source>
        <translation>Conserver dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>&amp;Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>En attente du trousseau… Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing was stored. It can be kept for this session.</source>
        <translation>Rien n’a été enregistré. Le secret peut être gardé pour cette session.</translation>
    </message>
</context>
<context>
    <name>Quell::SecretPlacement</name>
    <message>
        <source>The connection %1 has this key already. The number of requests that %2 allows belongs to the key, so one connection has to do for it.</source>
        <translation>La connexion %1 a déjà cette clé. Le nombre d’appels que %2 autorise est lié à la clé, une seule connexion doit donc suffire pour elle.</translation>
    </message>
</context>
<context>
    <name>Quell::ServerCancelConfirmation</name>
    <message>
        <source>Cancel everything on a server?</source>
        <translation>Tout annuler sur un serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Known to run</source>
        <translation>En cours (connues)</translation>
    </message>
    <message>
        <source>&amp;Cancel all executions</source>
        <translation>&amp;Annuler toutes les exécutions</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1, which is production?</source>
        <translation>Annuler tout ce qui est en cours sur %1, qui est en production&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1?</source>
        <translation>Annuler tout ce qui est en cours sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>The server cancels the queries of everybody, not only yours, also those that Quell does not show.</source>
        <translation>Le serveur annule les requêtes de tout le monde, pas seulement les vôtres, y compris celles que Quell n’affiche pas.</translation>
    </message>
    <message>
        <source>%1 of other people</source>
        <translation>dont %1 d’autres personnes</translation>
    </message>
    <message>
        <source>%1 of which it is not known whose they are</source>
        <translation>dont %1 de propriétaire inconnu</translation>
    </message>
</context>
<context>
    <name>Quell::ServiceClient</name>
    <message>
        <source>This service has no call that cancels everything. Name the executions instead.</source>
        <translation>Ce service n’a pas d’appel qui annule tout. Nommez plutôt les exécutions.</translation>
    </message>
    <message>
        <source>This service leads to executions by their ids only. Name the executions instead.</source>
        <translation>Ce service ne donne accès aux exécutions que par leur identifiant. Nommez plutôt les exécutions.</translation>
    </message>
    <message>
        <source>This service shows no plans.</source>
        <translation>Ce service n’affiche pas de plans.</translation>
    </message>
</context>
<context>
    <name>Quell::Session</name>
    <message>
        <source>QUELL_SECRET: %1</source>
        <translation>QUELL_SECRET&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no connection “%1”, nor any other yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>La connexion «&#xa0;%1&#xa0;» n’existe pas, et il n’y en a encore aucune autre. Ajoutez-en une avec&#xa0;: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>There is no connection “%1”. These there are: %2.</source>
        <translation>La connexion «&#xa0;%1&#xa0;» n’existe pas. Connexions existantes&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsAppearancePage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Ids, exports and what a service says stay as they are.</source>
        <translation>Les identifiants, les exports et les messages des services restent tels quels.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsBehaviourPage</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keep Quell in the tray when its window is closed</source>
        <translation>&amp;Garder Quell dans la zone de notification à la fermeture de sa fenêtre</translation>
    </message>
    <message>
        <source>Start mi&amp;nimized</source>
        <translation>Démarrer &amp;réduit</translation>
    </message>
    <message>
        <source>Start Quell when I &amp;log in</source>
        <translation>Lancer Quell à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>&amp;Demander avant d’annuler par double-clic</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Keep &amp;finished executions</source>
        <translation>Conserver les exécutions &amp;terminées</translation>
    </message>
    <message>
        <source>Keep finished executions</source>
        <translation>Conserver les exécutions terminées</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep the a&amp;ctivity log</source>
        <translation>Conserver le &amp;journal</translation>
    </message>
    <message>
        <source>Keep the activity log</source>
        <translation>Conserver le journal</translation>
    </message>
    <message>
        <source>Call it lon&amp;g-running after</source>
        <translation>Exécution jugée &amp;longue après</translation>
    </message>
    <message>
        <source>Long-running after</source>
        <translation>Exécution longue après</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>What belongs to someone else, what is on production, and what is cancelled by menu or key is asked about in any case.</source>
        <translation>Une confirmation est toujours demandée pour ce qui appartient à quelqu’un d’autre, ce qui est en production et ce qui est annulé par un menu ou une touche.</translation>
    </message>
    <message>
        <source>What is older leaves the list and the log; nothing is ever cancelled by that.</source>
        <translation>Ce qui est plus ancien quitte la liste et le journal&#xa0;; cela n’annule jamais rien.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Quell.</source>
        <translation>Ce bureau n’a pas de zone de notification actuellement&#xa0;: fermer la fenêtre ferme Quell.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Offer to track executions whose ids I cop&amp;y</source>
        <translation>&amp;Proposer de suivre les exécutions dont je copie l’identifiant</translation>
    </message>
    <message>
        <source>What is copied is looked at for ids alone: nothing of it is kept, and nothing is tracked unless you say so.</source>
        <translation>Ce qui est copié n’est examiné que pour y trouver des identifiants : rien n’en est conservé, et rien n’est suivi sans votre accord.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Enter key or password</source>
        <translation>Saisir la clé ou le mot de passe</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>Saisir la &amp;clé…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Keys and passwords lie in the keyring and are shown nowhere.</source>
        <translation>Les clés et mots de passe se trouvent dans le trousseau et ne sont affichés nulle part.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>Exporter les paramètres des connexions</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>Importer des paramètres de connexions</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsNotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>M’avertir quand</translation>
    </message>
    <message>
        <source>an execution has &amp;finished</source>
        <translation>une exécution est &amp;terminée</translation>
    </message>
    <message>
        <source>an execution has fai&amp;led</source>
        <translation>une exécution a éc&amp;houé</translation>
    </message>
    <message>
        <source>an execution was seen &amp;cancelled</source>
        <translation>l’&amp;annulation d’une exécution a été constatée</translation>
    </message>
    <message>
        <source>an execution has become lon&amp;g-running</source>
        <translation>une exécution est devenue &amp;longue</translation>
    </message>
    <message>
        <source>a connection is in &amp;trouble</source>
        <translation>une connexion rencontre un &amp;problème</translation>
    </message>
    <message>
        <source>But only</source>
        <translation>Mais seulement</translation>
    </message>
    <message>
        <source>of executions that &amp;ran longer than</source>
        <translation>pour les exécutions ayant &amp;duré plus de</translation>
    </message>
    <message>
        <source>Only of executions that ran longer than</source>
        <translation>Seulement pour les exécutions ayant duré plus de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>while the &amp;window is not in front</source>
        <translation>quand la &amp;fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>The bell in the menu of a row goes before all of this: always, or never, for that one.</source>
        <translation>La cloche du menu d’une ligne l’emporte sur tout ceci&#xa0;: toujours ou jamais, pour cette ligne.</translation>
    </message>
    <message>
        <source>That is after %1; the page Behaviour says so.</source>
        <translation>C’est-à-dire après %1, comme l’indique la page Comportement.</translation>
    </message>
    <message>
        <source>Nothing is, as the page Behaviour says now.</source>
        <translation>Aucune ne l’est&#xa0;: c’est le réglage actuel de la page Comportement.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsParts</name>
    <message>
        <source>This holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>Ceci vaut jusqu’à la fermeture de Quell&#xa0;: l’enregistrement a échoué. Vérifiez que le dossier du profil est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>Quell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>In the list of executions</source>
        <translation>Dans la liste des exécutions</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Afficher les détails de la ligne</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>Aller à la ligne du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Aller à la première ou à la dernière ligne</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Sélectionner plus de lignes</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Ouvrir le menu de la ligne</translation>
    </message>
    <message>
        <source>Cancel an active execution, after a question</source>
        <translation>Annuler une exécution active, après confirmation</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Move between the parts of the window</source>
        <translation>Passer d’une partie de la fenêtre à l’autre</translation>
    </message>
</context>
<context>
    <name>Quell::Simulator</name>
    <message>
        <source>Listening. Stop it with Ctrl+C.</source>
        <translation>À l’écoute. Ctrl+C pour arrêter.</translation>
    </message>
    <message>
        <source>  API key:  %1 (%2 requests a minute)</source>
        <translation>  clé d’API&#xa0;:   %1 (%2 appels par minute)</translation>
    </message>
    <message>
        <source>  user:     %1, password: %2</source>
        <translation>  utilisateur&#xa0;: %1, mot de passe&#xa0;: %2</translation>
    </message>
    <message>
        <source>  token:    %1 (Bearer or Jwt)</source>
        <translation>  jeton&#xa0;:       %1 (Bearer ou Jwt)</translation>
    </message>
    <message>
        <source>Serves a simulated Dune and two simulated Atoti servers on this machine, with an analyst&apos;s day in them.</source>
        <translation>Fournit sur cette machine un Dune simulé et deux serveurs Atoti simulés, avec la journée d’un analyste.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>Le port d’écoute&#xa0;; 0 en prend un libre quelconque.</translation>
    </message>
    <message>
        <source>The loopback address to listen on.</source>
        <translation>L’adresse de bouclage à écouter.</translation>
    </message>
    <message>
        <source>quell-simulator: --port takes a number from 0 to 65535, and there are no other arguments. See --help.</source>
        <translation>quell-simulator: --port attend un nombre de 0 à 65535, et il n’y a pas d’autres arguments. Voir --help.</translation>
    </message>
    <message>
        <source>quell-simulator: cannot listen on port %1 of %2: %3. Choose another one with --port.</source>
        <translation>quell-simulator: impossible d’écouter sur le port %1 de %2&#xa0;: %3. Choisissez-en un autre avec --port.</translation>
    </message>
    <message>
        <source>the simulator is for this machine alone, and that is not a loopback address</source>
        <translation>le simulateur est réservé à cette machine, et ce n’est pas une adresse de bouclage</translation>
    </message>
</context>
<context>
    <name>Quell::SourceChoice</name>
    <message>
        <source>Executions</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>Quell::SourceFinder</name>
    <message>
        <source>%1 is not for %2: its service has no such thing.</source>
        <translation>%1 ne convient pas à %2&#xa0;: son service n’offre rien de tel.</translation>
    </message>
    <message>
        <source>No connection is to a service for which %1 is.</source>
        <translation>Aucune connexion ne mène à un service auquel %1 convient.</translation>
    </message>
    <message>
        <source>%1 can be asked of several connections: %2. Say which with -c.</source>
        <translation>%1 peut être demandé à plusieurs connexions&#xa0;: %2. Indiquez laquelle avec -c.</translation>
    </message>
    <message>
        <source>%1: there is no such id in it. What is needed: %2.</source>
        <translation>%1&#xa0;: aucun identifiant de ce type. Il faut&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::StandardInput</name>
    <message>
        <source>What came from standard input is not UTF-8 text.</source>
        <translation>Ce qui est venu de l’entrée standard n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Nothing can be read from standard input.</source>
        <translation>Impossible de lire l’entrée standard.</translation>
    </message>
    <message>
        <source>What came from standard input is longer than %1 KB.</source>
        <translation>Ce qui est venu de l’entrée standard dépasse %1 Ko.</translation>
    </message>
    <message>
        <source>The terminal cannot be read without showing what is typed: pipe the secret in.</source>
        <translation>Impossible de lire le terminal sans afficher la saisie&#xa0;: transmettez le secret par un tube.</translation>
    </message>
</context>
<context>
    <name>Quell::StateOption</name>
    <message>
        <source>Only these states: %1.</source>
        <translation>Seulement ces états : %1.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>L’état « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Quell::StatusCommand</name>
    <message>
        <source>Ask the services about these executions now.</source>
        <translation>Interroge maintenant les services sur ces exécutions.</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.</source>
        <translation>Ce qui n’est pas encore suivi l’est d’abord. Un identifiant erroné arrête la commande avant tout envoi.</translation>
    </message>
    <message>
        <source>Name at least one execution; list shows what was last seen of all.</source>
        <translation>Nommez au moins une exécution&#xa0;; list montre ce qui a été observé en dernier pour toutes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answered.</source>
        <translation>Interrogation : %1 sur %2 ont répondu.</translation>
    </message>
</context>
<context>
    <name>Quell::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A word or a few of your own for %1, to find it by. Leave it empty to take it away.</source>
        <translation>Un ou quelques mots à vous pour %1, afin de la retrouver. Laissez vide pour les retirer.</translation>
    </message>
    <message numerus="yes">
        <source>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</source>
        <translation>
            <numerusform>Un ou quelques mots à vous pour %n exécution, afin de la retrouver. Laissez vide pour les retirer.</numerusform>
            <numerusform>Un ou quelques mots à vous pour %n exécutions, afin de les retrouver. Laissez vide pour les retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in this profile and in exports, and never sent to a service.</source>
        <translation>Elle est conservée dans ce profil et dans les exportations, et n’est jamais envoyée à un service.</translation>
    </message>
</context>
<context>
    <name>Quell::TestConnectionCommand</name>
    <message>
        <source>Make one harmless request and say what it proved.</source>
        <translation>Effectue un appel sans effet et indique ce qu’il a prouvé.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Interrogation de %1.</translation>
    </message>
</context>
<context>
    <name>Quell::TextOutput</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>REQUÊTE</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>OBSERVÉE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (périmé)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <translation>AUTHENTIFICATION</translation>
    </message>
    <message>
        <source>REQUESTS PER MINUTE</source>
        <translation>APPELS PAR MINUTE</translation>
    </message>
    <message>
        <source>LAST MINUTE</source>
        <translation>DERNIÈRE MINUTE</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>DERNIÈRE OBSERVATION</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SECRET</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>MARQUES</translation>
    </message>
    <message>
        <source>any</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>%1 used, %2 left</source>
        <translation>utilisés&#xa0;: %1, restants&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>utilisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>%1 You are %2 on %3.</source>
        <translation>%1 Vous êtes %2 sur %3.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show less time (wheel, or +)</source>
        <translation>Afficher une durée plus courte (molette, ou +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show more time (wheel, or -)</source>
        <translation>Afficher une durée plus longue (molette, ou -)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Aller à maintenant</translation>
    </message>
    <message>
        <source>Show the present (0)</source>
        <translation>Afficher le moment présent (0)</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>Période choisie</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>By connection</source>
        <translation>Par connexion</translation>
    </message>
    <message>
        <source>By query</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>Span from</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Span to</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation>Légende de la chronologie</translation>
    </message>
    <message>
        <source>What the colours and patterns mean</source>
        <translation>Signification des couleurs et des motifs</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLayout</name>
    <message>
        <source>Unknown connection</source>
        <translation>Connexion inconnue</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Légende de la chronologie</translation>
    </message>
    <message>
        <source>Not seen lately: grey</source>
        <translation>Pas observée récemment&#xa0;: gris</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>Vous avez demandé l’annulation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Waited before it ran: lighter, with stripes</source>
        <translation>Attente avant l’exécution&#xa0;: plus clair, avec des rayures</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePage</name>
    <message>
        <source>Nothing to show yet. The executions of the list appear here as bars over time: how long they waited, how long they ran, and when they were asked to stop.</source>
        <translation>Rien à afficher pour l’instant. Les exécutions de la liste apparaissent ici sous forme de barres dans le temps&#xa0;: combien de temps elles ont attendu, combien de temps elles ont tourné, et quand leur arrêt a été demandé.</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePainter</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineText</name>
    <message>
        <source>Started %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started %1, running for %2</source>
        <translation>Début&#xa0;: %1, en cours depuis %2</translation>
    </message>
    <message>
        <source>Started %1, ran for %2</source>
        <translation>Début&#xa0;: %1, durée %2</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Soumission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Submitted %1, in the queue for %2</source>
        <translation>Soumission&#xa0;: %1, %2 dans la file d’attente</translation>
    </message>
    <message>
        <source>Asked to cancel %1, not answered yet</source>
        <translation>Annulation demandée (%1), pas encore de réponse</translation>
    </message>
    <message>
        <source>Asked to cancel %1, accepted</source>
        <translation>Annulation demandée (%1), demande acceptée</translation>
    </message>
    <message>
        <source>Asked to cancel %1, confirmed</source>
        <translation>Annulation demandée (%1), confirmée</translation>
    </message>
    <message>
        <source>Asked to cancel %1, too late</source>
        <translation>Annulation demandée (%1), trop tard</translation>
    </message>
    <message>
        <source>Asked to cancel %1, seen still running after that</source>
        <translation>Annulation demandée (%1), vue encore en cours ensuite</translation>
    </message>
    <message>
        <source>Asked to cancel %1, refused</source>
        <translation>Annulation demandée (%1), refusée</translation>
    </message>
    <message>
        <source>Asked to cancel %1, but the request was not sent</source>
        <translation>Annulation demandée (%1), mais la demande n’a pas été envoyée</translation>
    </message>
    <message>
        <source>Asked to cancel %1, outcome not known</source>
        <translation>Annulation demandée (%1), issue inconnue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing of the list ran from %1 to %2. Choose a longer time span to see it.</source>
        <translation>Rien de la liste n’a tourné de %1 à %2. Choisissez une période plus longue pour voir quelque chose.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>Nommez au moins une exécution par son identifiant ou son URL.</translation>
    </message>
    <message>
        <source>Track executions; - reads them from standard input.</source>
        <translation>Suit des exécutions&#xa0;; - les lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Standard input may hold ids, URLs, or JSON that contains execution_id. -c may be left out where an id can belong to one connection only. What cannot be read is named, and the rest is tracked. No service is asked, but with --pipeline and --latest, whose questions count in the quota.</source>
        <translation>L’entrée standard peut contenir des identifiants, des URL ou du JSON avec execution_id. -c peut être omis si un identifiant ne peut relever que d’une seule connexion. Ce qui est illisible est signalé, et le reste est suivi. Aucun service n’est interrogé, sauf avec --pipeline et --latest, dont les questions comptent dans le quota.</translation>
    </message>
    <message>
        <source>All executions of a run of a pipeline (Dune), by its pipeline execution id.</source>
        <translation>Toutes les exécutions d’un lancement de pipeline (Dune), par son identifiant d’exécution de pipeline.</translation>
    </message>
    <message>
        <source>The latest execution of a query (Dune), by its number or URL. The service may charge credits for this question.</source>
        <translation>La dernière exécution d’une requête (Dune), par son numéro ou son URL. Le service peut facturer des crédits pour cette question.</translation>
    </message>
    <message>
        <source>%1: not all of it has begun, and what has not has no execution yet (%2). Ask again later.</source>
        <translation>%1&#xa0;: tout n’a pas encore commencé, et ce qui n’a pas commencé n’a pas encore d’exécution (%2). Redemandez plus tard.</translation>
    </message>
    <message>
        <source>%1 has no executions.</source>
        <translation>%1 n’a pas d’exécutions.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tracking %1 of %2.</source>
        <translation>%1 sur %2 est maintenant suivie.</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%1 sur %2 est déjà suivie.</translation>
    </message>
    <message>
        <source>Nothing came from standard input: pipe ids, URLs or JSON in.</source>
        <translation>Rien n’est venu de l’entrée standard&#xa0;: transmettez-y des identifiants, des URL ou du JSON.</translation>
    </message>
    <message>
        <source>Asking %1 for executions.</source>
        <translation>Interrogation de %1 sur ses exécutions.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackDialog</name>
    <message>
        <source>Track executions</source>
        <translation>Suivre des exécutions</translation>
    </message>
    <message>
        <source>Execution &amp;IDs, URLs, or JSON that contains them</source>
        <translation>&amp;Identifiants d’exécution, URL, ou JSON qui les contient</translation>
    </message>
    <message>
        <source>Execution IDs</source>
        <translation>Identifiants d’exécution</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>These a&amp;re</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>&amp;Add connection</source>
        <translation>&amp;Ajouter une connexion</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, and the executions can be tracked.</source>
        <translation>Il n’y a pas encore de connexion. Ajoutez-en une pour pouvoir suivre les exécutions.</translation>
    </message>
    <message>
        <source>An id of %1 is %2.</source>
        <translation>Format d’un identifiant %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>1 id found</source>
        <translation>1 identifiant trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n ids found</source>
        <translation>
            <numerusform>%n identifiant trouvé</numerusform>
            <numerusform>%n identifiants trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doublon</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line cannot be used</source>
        <translation>1 ligne inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be used</source>
        <translation>
            <numerusform>%n ligne inutilisable</numerusform>
            <numerusform>%n lignes inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>Ligne %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no such id in the field. What is needed: %1.</source>
        <translation>Le champ ne contient aucun identifiant de ce type. Il faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question posée à %1…</translation>
    </message>
    <message>
        <source>It has no executions yet.</source>
        <translation>Il n’y a pas encore d’exécutions.</translation>
    </message>
    <message>
        <source>Executions that are tracked now: %1.</source>
        <translation>Exécutions désormais suivies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Parts that have not begun and have no execution yet: %2. Ask again later.</source>
        <translation>%1 Parties qui n’ont pas commencé et n’ont pas encore d’exécution&#xa0;: %2. Redemandez plus tard.</translation>
    </message>
    <message>
        <source>Paste at least one id first.</source>
        <translation>Collez d’abord au moins un identifiant.</translation>
    </message>
    <message>
        <source>1 execution is tracked.</source>
        <translation>1 exécution est suivie.</translation>
    </message>
    <message numerus="yes">
        <source>%n executions are tracked.</source>
        <translation>
            <numerusform>%n exécution est suivie.</numerusform>
            <numerusform>%n exécutions sont suivies.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left in the field could not be used.</source>
        <translation>Ce qui reste dans le champ n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Only a beginning of this long text is shown, but all of it counts.</source>
        <translation>Seul un début de ce long texte est affiché, mais il compte en entier.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackLink</name>
    <message>
        <source>The link is too long, so nothing was tracked.</source>
        <translation>Le lien est trop long, rien n’a donc été suivi.</translation>
    </message>
    <message>
        <source>Quell does not know this link, so nothing was done. A link can only track executions.</source>
        <translation>Quell ne connaît pas ce lien, rien n’a donc été fait. Un lien peut seulement suivre des exécutions.</translation>
    </message>
    <message>
        <source>The link is not as it should be, so nothing was tracked. It has to look like %1.</source>
        <translation>Le lien n’a pas la bonne forme, rien n’a donc été suivi. Il doit ressembler à %1.</translation>
    </message>
    <message>
        <source>The link names more than %1 executions, so nothing was tracked.</source>
        <translation>Le lien désigne plus de %1 exécutions, rien n’a donc été suivi.</translation>
    </message>
</context>
<context>
    <name>Quell::TrayIcon</name>
    <message>
        <source>%1 running</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>en annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>rien n’est en cours</translation>
    </message>
    <message>
        <source>Quell — %1</source>
        <translation>Quell — %1</translation>
    </message>
    <message>
        <source>&amp;Show Quell</source>
        <translation>&amp;Afficher Quell</translation>
    </message>
    <message>
        <source>&amp;Track…</source>
        <translation>&amp;Suivre…</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>Sus&amp;pendre les mises à jour</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>et %n de plus…</numerusform>
            <numerusform>et %n de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Being cancelled: %1 on %2</source>
        <translation>En cours d’annulation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel %1 on %2…</source>
        <translation>Annuler %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>Quell::UntrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>Nommez au moins une exécution par son identifiant ou son URL.</translation>
    </message>
    <message>
        <source>Forget executions. Cancels nothing.</source>
        <translation>Oublie des exécutions. N’annule rien.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked.</source>
        <translation>%1 sur %2 n’est plus suivie.</translation>
    </message>
    <message>
        <source>%1 of %2 is not tracked. quell-cli list shows what is.</source>
        <translation>%1 sur %2 n’est pas suivie. quell-cli list montre ce qui l’est.</translation>
    </message>
</context>
<context>
    <name>Quell::WaitingSign</name>
    <message>
        <source>The list moves on when the pointer rests</source>
        <translation>La liste se met à jour quand le pointeur s’immobilise</translation>
    </message>
</context>
<context>
    <name>Quell::WatchCommand</name>
    <message>
        <source>Write a line for each change until all have finished.</source>
        <translation>Écrit une ligne à chaque changement, jusqu’à ce que toutes soient terminées.</translation>
    </message>
    <message>
        <source>Without ids: everything that is active, and what begins to run meanwhile; -c NAME: of one connection. With ids, what is not tracked yet is tracked first. While a window has the profile open, it is the one that asks the services, unless its updates are paused. With --json each line is one JSON object.

Exit status: 0 all have finished, however they ended; 1 a service does not know an id, or could not be reached; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in; 130 after Ctrl+C.</source>
        <translation>Sans identifiants&#xa0;: tout ce qui est actif et ce qui démarre entre-temps&#xa0;; -c NAME&#xa0;: pour une seule connexion. Avec des identifiants, ce qui n’est pas encore suivi l’est d’abord. Tant qu’une fenêtre a ouvert le profil, c’est elle qui interroge les services, sauf si ses mises à jour sont suspendues. Avec --json, chaque ligne est un objet JSON.

Code de sortie&#xa0;: 0 toutes sont terminées, quelle qu’en soit l’issue&#xa0;; 1 un service ne connaît pas un identifiant ou n’a pas pu être joint&#xa0;; 2 mauvaise utilisation ou identifiant erroné&#xa0;; 3 connexion inexistante, secret manquant ou accès refusé&#xa0;; 130 après Ctrl+C.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked, and not watched any more.</source>
        <translation>%1 sur %2 n’est plus suivie, ni observée.</translation>
    </message>
    <message>
        <source>%1 It is tried again until it answers.</source>
        <translation>%1 De nouvelles tentatives ont lieu jusqu’à une réponse.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 répond de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is running or queued.</source>
        <translation>Rien n’est en cours ni en attente.</translation>
    </message>
    <message>
        <source>Not everything is told about; it is asked for again from time to time. %1</source>
        <translation>Tout n’est pas renseigné ; la question est reposée de temps en temps. %1</translation>
    </message>
</context>
<context>
    <name>Quell::WindowMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>Quell::Wording</name>
    <message>
        <source>no cancel</source>
        <translation>pas d’annulation</translation>
    </message>
    <message>
        <source>asked to cancel</source>
        <translation>annulation demandée</translation>
    </message>
    <message>
        <source>cancel accepted</source>
        <translation>demande d’annulation acceptée</translation>
    </message>
    <message>
        <source>cancel confirmed</source>
        <translation>annulation confirmée</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>demande d’annulation arrivée trop tard</translation>
    </message>
    <message>
        <source>still running after the cancel</source>
        <translation>encore en cours après la demande d’annulation</translation>
    </message>
    <message>
        <source>cancel refused</source>
        <translation>demande d’annulation refusée</translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <translation>demande d’annulation non envoyée</translation>
    </message>
    <message>
        <source>what became of the cancel is not known yet</source>
        <translation>on ignore encore ce qu’est devenue la demande d’annulation</translation>
    </message>
    <message>
        <source>seen in an unknown state</source>
        <translation>vue dans un état inconnu</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>completed in part</source>
        <translation>partiellement terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>no longer known to the service</source>
        <translation>plus connue du service</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the service&apos;s own words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnectée</translation>
    </message>
    <message>
        <source>signed out: key or password not accepted</source>
        <translation>déconnectée&#xa0;: clé ou mot de passe refusé</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <translation>arrêtée&#xa0;: non autorisée</translation>
    </message>
    <message>
        <source>signed out: no key or password stored</source>
        <translation>déconnectée&#xa0;: ni clé ni mot de passe enregistré</translation>
    </message>
    <message>
        <source>signed out: keyring not available</source>
        <translation>déconnectée&#xa0;: trousseau indisponible</translation>
    </message>
    <message>
        <source>stopped: address not encrypted</source>
        <translation>arrêtée&#xa0;: adresse non chiffrée</translation>
    </message>
    <message>
        <source>stopped: no query history</source>
        <translation>arrêtée&#xa0;: pas d’historique des requêtes</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>problème du serveur</translation>
    </message>
    <message>
        <source>server trouble (status %1)</source>
        <translation>problème du serveur (code %1)</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>proxy trouble</source>
        <translation>problème de proxy</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigée</translation>
    </message>
    <message>
        <source>answers not understood</source>
        <translation>réponses non comprises</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>unreachable for 40 s</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1, nouvel essai maintenant</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, nouvel essai dans %2</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>limite de débit atteinte</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>rate limit reached, going on in %1</source>
        <translation>limite de débit atteinte, reprise dans %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>en attente, encore %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>more runs than is shown</source>
        <translation>plus d’exécutions que ce qui est affiché</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <translation>%1 sur %2 par minute</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed; the service did not say why</source>
        <translation>Échouée&#xa0;; le service n’a pas dit pourquoi</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 slots in use</source>
        <translation>%1 emplacements utilisés sur %2</translation>
    </message>
    <message>
        <source>%1, only a part of the result</source>
        <translation>%1, une partie seulement du résultat</translation>
    </message>
    <message>
        <source>Only a part of the result</source>
        <translation>Une partie seulement du résultat</translation>
    </message>
    <message>
        <source>%1 no longer keeps its result</source>
        <translation>%1 ne conserve plus son résultat</translation>
    </message>
    <message>
        <source>%1 no longer knows this id</source>
        <translation>%1 ne connaît plus cet identifiant</translation>
    </message>
    <message>
        <source>Completed before the cancel took effect</source>
        <translation>Terminée avant que l’annulation prenne effet</translation>
    </message>
    <message>
        <source>Completed before the cancel arrived</source>
        <translation>Terminée avant l’arrivée de la demande d’annulation</translation>
    </message>
    <message>
        <source>Completed in part before the cancel took effect</source>
        <translation>Partiellement terminée avant que l’annulation prenne effet</translation>
    </message>
    <message>
        <source>Completed in part before the cancel arrived</source>
        <translation>Partiellement terminée avant l’arrivée de la demande d’annulation</translation>
    </message>
    <message>
        <source>Failed before the cancel took effect</source>
        <translation>Échouée avant que l’annulation prenne effet</translation>
    </message>
    <message>
        <source>Failed before the cancel arrived</source>
        <translation>Échouée avant l’arrivée de la demande d’annulation</translation>
    </message>
    <message>
        <source>Expired before the cancel took effect</source>
        <translation>Expirée avant que l’annulation prenne effet</translation>
    </message>
    <message>
        <source>Expired before the cancel arrived</source>
        <translation>Expirée avant l’arrivée de la demande d’annulation</translation>
    </message>
    <message>
        <source>%1 no longer knows this id, so there was nothing to cancel</source>
        <translation>%1 ne connaît plus cet identifiant, il n’y avait donc rien à annuler</translation>
    </message>
    <message>
        <source>It had ended before the cancel arrived</source>
        <translation>Elle avait pris fin avant l’arrivée de la demande d’annulation</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>Encore en attente lors de la vérification, %1 après l’acceptation de la demande d’annulation&#xa0;; vous pouvez la renouveler</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>Encore en cours lors de la vérification, %1 après l’acceptation de la demande d’annulation&#xa0;; vous pouvez la renouveler</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the request to cancel; you can ask again</source>
        <translation>Encore en attente lors de la vérification, %1 après la demande d’annulation&#xa0;; vous pouvez la renouveler</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the request to cancel; you can ask again</source>
        <translation>Encore en cours lors de la vérification, %1 après la demande d’annulation&#xa0;; vous pouvez la renouveler</translation>
    </message>
    <message>
        <source>Refused by %1, which did not say why</source>
        <translation>%1 a refusé, sans dire pourquoi</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 a refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer was lost; reading the execution to find out</source>
        <translation>La réponse s’est perdue&#xa0;; lecture de l’exécution pour en savoir plus</translation>
    </message>
    <message>
        <source>%1 said no; reading the execution to find out why</source>
        <translation>%1 a dit non&#xa0;; lecture de l’exécution pour savoir pourquoi</translation>
    </message>
    <message>
        <source>%1 said no (%2); reading the execution to find out why</source>
        <translation>%1 a dit non (%2)&#xa0;; lecture de l’exécution pour savoir pourquoi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Confirmed %1 after the request</source>
        <translation>Confirmée %1 après la demande</translation>
    </message>
    <message>
        <source>Asked %1 to cancel</source>
        <translation>Annulation demandée (%1)</translation>
    </message>
    <message>
        <source>Accepted by %1, waiting to see it stop</source>
        <translation>Demande acceptée par %1, arrêt pas encore constaté</translation>
    </message>
    <message>
        <source>Not sent: you stopped the sending</source>
        <translation>Non envoyée&#xa0;: vous avez arrêté l’envoi</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Pas encore vue</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait %2 before the next one.</source>
        <translation>Limite de débit atteinte&#xa0;: %1 n’accepte plus d’appels pour le moment. Attendez %2 avant le suivant.</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait a minute before the next one.</source>
        <translation>Limite de débit atteinte&#xa0;: %1 n’accepte plus d’appels pour le moment. Attendez une minute avant le suivant.</translation>
    </message>
    <message>
        <source>This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.</source>
        <translation>Ce ne peut pas être un identifiant d’exécution pour %1, rien n’a donc été envoyé%2. Copiez de nouveau l’identifiant.</translation>
    </message>
    <message>
        <source>%1 calls this execution id malformed%2. Copy the id again, without what stands around it.</source>
        <translation>%1 juge cet identifiant d’exécution mal formé%2. Copiez-le de nouveau, sans ce qui l’entoure.</translation>
    </message>
    <message>
        <source>%1 pointed to another address; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 a renvoyé vers une autre adresse&#xa0;; ce renvoi n’a pas été suivi, la clé n’y est donc pas allée. Vérifiez l’adresse de la connexion.</translation>
    </message>
    <message>
        <source>%1 pointed to %2; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 a renvoyé vers %2&#xa0;; ce renvoi n’a pas été suivi, la clé n’y est donc pas allée. Vérifiez l’adresse de la connexion.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Try again in a while.</source>
        <translation>%1 rencontre un problème interne%2. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answered with status %2%3. Try again in a while.</source>
        <translation>%1 rencontre un problème interne&#xa0;: réponse avec le code %2%3. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or password%2. Check it and enter it again.</source>
        <translation>%1 n’a pas accepté la clé ou le mot de passe%2. Vérifiez-le et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 knows this account, but does not permit it to do that%2. Use another key, or ask its administrator.</source>
        <translation>%1 connaît ce compte, mais ne l’autorise pas à faire cela%2. Utilisez une autre clé ou adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>%1 knows no execution with this id%2. Check the id, and that it belongs to this connection.</source>
        <translation>%1 ne connaît aucune exécution portant cet identifiant%2. Vérifiez l’identifiant, et qu’il relève bien de cette connexion.</translation>
    </message>
    <message>
        <source>%1 has no query history; ask its administrator to enable the Query History starter of Atoti Server 6.1.19 or later, or check the address.</source>
        <translation>%1 n’a pas d’historique des requêtes&#xa0;; demandez à l’administrateur d’activer le starter Query History d’Atoti Server 6.1.19 ou ultérieur, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 refused without saying why. Look at the execution again.</source>
        <translation>%1 a refusé sans dire pourquoi. Vérifiez de nouveau l’exécution.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 a refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The credits of this account at %1 are used up%2. Wait for the next billing period, or buy more.</source>
        <translation>Les crédits de ce compte sur %1 sont épuisés%2. Attendez la prochaine période de facturation ou achetez-en.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Quell does not understand%2. Check that the address leads to the service itself, and not to a sign-in page or a proxy.</source>
        <translation>%1 a donné une réponse que Quell ne comprend pas%2. Vérifiez que l’adresse mène au service lui-même, et non à une page d’authentification ou à un proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 was larger than 4 MiB and was cut off, so it could not be used.</source>
        <translation>%1 a donné une réponse de plus de 4 Mio, qui a été tronquée et n’a donc pas pu être utilisée.</translation>
    </message>
    <message>
        <source>The name in the address of %1 was not found%2. Check the address, and your network connection.</source>
        <translation>Le nom figurant dans l’adresse utilisée pour %1 est introuvable%2. Vérifiez l’adresse et votre connexion réseau.</translation>
    </message>
    <message>
        <source>%1 could not be reached%2. Check the address, your network connection, and whether the server is running.</source>
        <translation>%1 est injoignable%2. Vérifiez l’adresse, votre connexion réseau, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>%1 could not be asked through the proxy%2. Check the proxy of this connection, or that of the computer&apos;s settings.</source>
        <translation>%1 n’a pas pu être interrogé par le proxy%2. Vérifiez le proxy de cette connexion ou celui des paramètres de l’ordinateur.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection to %1 could be made%2, so nothing was sent. Check the address; for a company&apos;s own certificate, give its CA file.</source>
        <translation>Aucune connexion chiffrée digne de confiance n’a pu être établie avec %1%2, rien n’a donc été envoyé. Vérifiez l’adresse&#xa0;; pour le certificat propre à une entreprise, indiquez le fichier de son autorité de certification.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known what became of the request. Try again in a while.</source>
        <translation>%1 n’a pas répondu à temps, on ignore donc ce qu’est devenue la demande. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer had come, so it is not known what became of the request. Look at the execution again.</source>
        <translation>La connexion avec %1 a été perdue avant l’arrivée de la réponse, on ignore donc ce qu’est devenue la demande. Vérifiez de nouveau l’exécution.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted: everyone on the way could read the key. Use https, or allow http for this connection.</source>
        <translation>L’adresse utilisée pour %1 n’est pas chiffrée&#xa0;: quiconque se trouve sur le trajet pourrait lire la clé. Utilisez https, ou autorisez http pour cette connexion.</translation>
    </message>
    <message>
        <source>The keyring has no key, password or token for %1. Enter it again.</source>
        <translation>Le trousseau ne contient ni clé, ni mot de passe, ni jeton pour %1. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keyring is missing, locked, or does not answer. Unlock it, or enter the key or password for this session only.</source>
        <translation>Le trousseau est absent, verrouillé ou ne répond pas. Déverrouillez-le, ou saisissez la clé ou le mot de passe pour cette session seulement.</translation>
    </message>
    <message>
        <source>A file of the profile could not be read or written. Check the free space and the permissions of its directory.</source>
        <translation>Impossible de lire ou d’écrire un fichier du profil. Vérifiez l’espace libre et les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Check it and try again.</source>
        <translation>La saisie n’est pas utilisable. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>You stopped the sending before this one had left for %1. It can be asked for again.</source>
        <translation>Vous avez arrêté l’envoi avant que cette demande ne parte vers %1. Elle peut être renouvelée.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing on it is ever cancelled, and nothing was sent. To cancel there, take read-only off in the settings of the connection.</source>
        <translation>%1 est en lecture seule&#xa0;: rien n’y est jamais annulé, et rien n’a été envoyé. Pour y annuler, retirez la lecture seule dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was sent. Switch it on in the settings of its connection.</source>
        <translation>%1&#xa0;: la connexion est désactivée, rien n’a été envoyé. Activez-la dans ses paramètres.</translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered. Look at the execution again.</source>
        <translation>Arrêt avant que %1 ait répondu. Vérifiez de nouveau l’exécution.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>En annulation</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Encore active</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Asked %1 to cancel; the answer is not known here</source>
        <translation>Annulation demandée à %1&#xa0;; la réponse n’est pas connue ici</translation>
    </message>
    <message>
        <source>does not tell about everything</source>
        <translation>ne renseigne pas sur tout</translation>
    </message>
</context>
<context>
    <name>Quell::Workspace</name>
    <message>
        <source>The list of tracked executions was damaged. It was set aside as %1 and a new one was begun; connections and their keys are untouched.</source>
        <translation>La liste des exécutions suivies était endommagée. Elle a été mise de côté sous le nom %1 et une nouvelle a été commencée&#xa0;; les connexions et leurs clés sont intactes.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows every query that runs for you on Dune and on Atoti, and stops the ones that should not run.</source>
        <translation>Affiche toutes les requêtes en cours pour vous sur Dune et sur Atoti, et arrête celles qui ne devraient pas tourner.</translation>
    </message>
    <message>
        <source>Use the profile in &lt;directory&gt; instead of your own.</source>
        <translation>Utilise le profil de &lt;directory&gt; au lieu du vôtre.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Show an analyst&apos;s day against a simulator; no account is needed.</source>
        <translation>Affiche la journée d’un analyste sur un simulateur&#xa0;; aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Start in the tray, or with the window minimized where there is none.</source>
        <translation>Démarre dans la zone de notification ou, s’il n’y en a pas, avec la fenêtre réduite.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>--picture works with --demo only.</source>
        <translation>--picture ne fonctionne qu’avec --demo.</translation>
    </message>
    <message>
        <source>QUELL_SECRET is for quell-cli; the window takes secrets from the keyring.</source>
        <translation>QUELL_SECRET est pour quell-cli&#xa0;; la fenêtre prend les secrets dans le trousseau.</translation>
    </message>
    <message>
        <source>With --demo: cancel one execution, write a picture of the window to &lt;file&gt; once the cancel is confirmed, and end; several pictures where &lt;file&gt; is a directory.</source>
        <translation>Avec --demo&#xa0;: annule une exécution, écrit une image de la fenêtre dans &lt;file&gt; une fois l’annulation confirmée, puis se ferme&#xa0;; plusieurs images si &lt;file&gt; est un répertoire.</translation>
    </message>
    <message>
        <source>Executions to track, or a link of Quell; the window asks where it is not clear what is meant.</source>
        <translation>Exécutions à suivre, ou un lien de Quell ; la fenêtre demande quand ce qui est visé n’est pas clair.</translation>
    </message>
</context>
</TS>
