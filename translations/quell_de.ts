<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CommandType</name>
    <message>
        <source>Name one connection.</source>
        <translation>Genau eine Verbindung nennen.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für die Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 wurde nicht geschrieben (%2). Einen anderen Ort wählen, oder dort Berechtigungen und freien Platz prüfen.</translation>
    </message>
</context>
<context>
    <name>ProgramLog</name>
    <message>
        <source>The log that %1 names cannot be written; there is none.</source>
        <translation>In das Protokoll, das %1 nennt, kann nicht geschrieben werden; es gibt keines.</translation>
    </message>
</context>
<context>
    <name>Quell::AboutDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About Quell</source>
        <translation>Über Quell</translation>
    </message>
    <message>
        <source>Icon of Quell</source>
        <translation>Symbol von Quell</translation>
    </message>
    <message>
        <source>Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones that should not be running.</source>
        <translation>Zeigt alle Abfragen, die für Sie auf Dune und Atoti laufen, in einer Liste und bricht ab, was nicht laufen soll.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It is made with:</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung. Verwendet werden:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n Ereignis nach %1 geschrieben.</numerusform>
            <numerusform>%n Ereignisse nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Das Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search by ID, connection, what happened, or the service&apos;s words</source>
        <translation>Nach ID, Verbindung, Ereignis oder Worten des Dienstes suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Goes to the newest events</source>
        <translation>Geht zu den neuesten Ereignissen</translation>
    </message>
    <message>
        <source>Export activity log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Write all events that the search leaves to a file, as a table or as JSON</source>
        <translation>Alle Ereignisse, die die Suche übrig lässt, in eine Datei schreiben, als Tabelle oder als JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list any more; only its events are kept.</source>
        <translation>%1 ist nicht mehr in der Liste; nur die Ereignisse sind noch vorhanden.</translation>
    </message>
    <message>
        <source>&amp;Newer events: %1</source>
        <translation>&amp;Neuere Ereignisse: %1</translation>
    </message>
    <message>
        <source>Looking for events… %1 so far.</source>
        <translation>Ereignisse werden gesucht… Bisher %1.</translation>
    </message>
    <message>
        <source>%1 events, newest first; older ones follow further down.</source>
        <translation>Ereignisse: %1, die neuesten zuerst; ältere folgen weiter unten.</translation>
    </message>
    <message>
        <source>Nothing in the activity log matches the search.</source>
        <translation>Nichts im Protokoll passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Events: %1, newest first; these are all.</source>
        <translation>Ereignisse: %1, die neuesten zuerst; das sind alle.</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Das Protokoll exportieren</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogModel</name>
    <message>
        <source>removed connection</source>
        <translation>entfernte Verbindung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>In den Worten des Dienstes</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogView</name>
    <message>
        <source>Activity log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionCommand</name>
    <message>
        <source>Which service: dune or atoti.</source>
        <translation>Der Dienst: dune oder atoti.</translation>
    </message>
    <message>
        <source>The server&apos;s address, where the service has no fixed one.</source>
        <translation>Die Adresse des Servers, sofern der Dienst keine feste hat.</translation>
    </message>
    <message>
        <source>The way of signing in: api-key, basic, jwt or token.</source>
        <translation>Die Art der Anmeldung: api-key, basic, jwt oder token.</translation>
    </message>
    <message>
        <source>How a token is announced: Bearer or Jwt.</source>
        <translation>Wie ein Token angekündigt wird: Bearer oder Jwt.</translation>
    </message>
    <message>
        <source>The user name.</source>
        <translation>Der Benutzername.</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust beside the system&apos;s.</source>
        <translation>Zertifikate (PEM), denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>How the server is reached: system (the computer&apos;s settings, the default), none, http://host:port or socks5://host:port.</source>
        <translation>Wie der Server erreicht wird: system (Systemeinstellungen, Vorgabe), none, http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>Which running executions the window shows by itself, where the service lists them: own (the default), everyone or nothing.</source>
        <translation>Welche laufenden Ausführungen das Fenster von selbst zeigt, sofern der Dienst sie auflistet: own (Vorgabe), everyone oder nothing.</translation>
    </message>
    <message>
        <source>How many requests a minute your plan allows.</source>
        <translation>Wie viele Anfragen pro Minute der Tarif erlaubt.</translation>
    </message>
    <message>
        <source>Accept http:// to another machine, where everyone on the way can read the secret.</source>
        <translation>http:// zu einem anderen Rechner zulassen, obwohl unterwegs jeder das Geheimnis mitlesen kann.</translation>
    </message>
    <message>
        <source>Nothing on this connection is ever cancelled, by nobody.</source>
        <translation>Auf dieser Verbindung wird nie etwas abgebrochen, von niemandem.</translation>
    </message>
    <message>
        <source>Mark it as production: the window always asks before it cancels there.</source>
        <translation>Als Produktion kennzeichnen: Das Fenster fragt dort vor jedem Abbruch nach.</translation>
    </message>
    <message>
        <source>Do not keep the secret, for machines without a keyring: QUELL_SECRET gives it to each command.</source>
        <translation>Das Geheimnis nicht speichern, für Rechner ohne Schlüsselbund: QUELL_SECRET übergibt es jedem Befehl.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>Die Zertifikate in %1 sind nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Add a connection; its secret is read from standard input.</source>
        <translation>Eine Verbindung hinzufügen; ihr Geheimnis wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring.</source>
        <translation>Das Geheimnis (API-Schlüssel, Passwort oder Token) wird im Terminal verdeckt eingegeben oder per Pipe übergeben; es wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Give the connection one name; the secret comes from standard input.</source>
        <translation>Der Verbindung genau einen Namen geben; das Geheimnis kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Say which service with --service dune or --service atoti.</source>
        <translation>Den Dienst mit --service dune oder --service atoti angeben.</translation>
    </message>
    <message>
        <source>--discover is own, everyone or nothing.</source>
        <translation>--discover ist own, everyone oder nothing.</translation>
    </message>
    <message>
        <source>--rpm needs a whole number from 1 to %1.</source>
        <translation>--rpm erfordert eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>There is no service “%1”. These there are: %2.</source>
        <translation>Der Dienst „%1“ ist nicht vorhanden. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 has no sign-in “%2”. Use --auth with one of: %3.</source>
        <translation>%1 kennt keine Anmeldung „%2“. --auth mit einem dieser Werte verwenden: %3.</translation>
    </message>
    <message>
        <source>--scheme is for a sign-in with a token; leave it out.</source>
        <translation>--scheme gehört zu einer Anmeldung mit Token; hier weglassen.</translation>
    </message>
    <message>
        <source>This sign-in needs a user name: add --user NAME.</source>
        <translation>Diese Anmeldung erfordert einen Benutzernamen: --user NAME hinzufügen.</translation>
    </message>
    <message>
        <source>%1 has no fixed address: add --url, for example --url %2</source>
        <translation>%1 hat keine feste Adresse: --url hinzufügen, zum Beispiel --url %2</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1 Um das in Kauf zu nehmen, --allow-http hinzufügen.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. On a machine without a keyring add --no-keyring: the connection is kept without its secret, which QUELL_SECRET gives to each command that names it with -c.</source>
        <translation>%1 Es wurde nichts gespeichert. Auf einem Rechner ohne Schlüsselbund --no-keyring hinzufügen: Die Verbindung wird dann ohne ihr Geheimnis gespeichert; QUELL_SECRET übergibt es jedem Befehl, der sie mit -c nennt.</translation>
    </message>
    <message>
        <source>Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.</source>
        <translation>Hinzugefügt. Das Geheimnis wurde nicht gespeichert: in QUELL_SECRET zusammen mit -c %1 übergeben.</translation>
    </message>
    <message>
        <source>Added; its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>Hinzugefügt; das Geheimnis liegt im Schlüsselbund. Ausprobieren mit: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>Nur &amp;für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Try the keyring a&amp;gain</source>
        <translation>Sc&amp;hlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindun&amp;g testen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>Warten auf den Schlüsselbund… Möglicherweise fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Testing… One harmless request is sent to %1.</source>
        <translation>Wird getestet… Eine harmlose Anfrage geht an %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in memory until it ends.</source>
        <translation>Es wurde nichts gespeichert. Den Schlüsselbund entsperren und erneut versuchen, oder das Geheimnis bis zum Beenden von Quell im Speicher halten.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable %1. Programs that Quell starts do not get it any more.</source>
        <translation>Der Schlüssel stammt aus der Umgebungsvariable %1. Programme, die Quell startet, bekommen ihn nicht mehr.</translation>
    </message>
    <message>
        <source>The key lies in clear text in %1. Quell leaves this file as it is: delete the key there if nothing else needs it.</source>
        <translation>Der Schlüssel steht im Klartext in %1. Quell lässt diese Datei, wie sie ist: Löschen Sie ihn dort, wenn ihn nichts anderes braucht.</translation>
    </message>
    <message>
        <source>Save puts a copy into the keyring, and nowhere else.</source>
        <translation>Speichern legt eine Kopie in den Schlüsselbund und sonst nirgends ab.</translation>
    </message>
</context>
<context>
    <name>Quell::AnswerMapping</name>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>der Proxy hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>der Name des Proxys wurde nicht gefunden</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>it asks for a user name and password, which Quell does not send</source>
        <translation>der Proxy verlangt Benutzername und Passwort, die Quell nicht sendet</translation>
    </message>
    <message>
        <source>it could not connect to the server</source>
        <translation>der Proxy konnte den Server nicht erreichen</translation>
    </message>
</context>
<context>
    <name>Quell::ArrivalPlan</name>
    <message>
        <source>The link is about the service %1, which this Quell does not know. Nothing was tracked.</source>
        <translation>Der Link betrifft den Dienst %1, den dieses Quell nicht kennt. Es wurde nichts verfolgt.</translation>
    </message>
    <message>
        <source>The link does not say which connection is meant.</source>
        <translation>Der Link sagt nicht, welche Verbindung gemeint ist.</translation>
    </message>
    <message>
        <source>The link names the connection %1, which there is not here. Choose the one that is meant.</source>
        <translation>Der Link nennt die Verbindung %1, die es hier nicht gibt. Wählen Sie die gemeinte aus.</translation>
    </message>
    <message>
        <source>The link names the connection %1, but what it wants to be tracked is not of %2.</source>
        <translation>Der Link nennt die Verbindung %1, aber was verfolgt werden soll, ist nicht von %2.</translation>
    </message>
</context>
<context>
    <name>Quell::Arrivals</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it.</source>
        <translation>Der Text ist größer als 4 MiB, daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>There is no execution id in it, so nothing was tracked.</source>
        <translation>Es ist keine Ausführungs-ID darin, daher wurde nichts verfolgt.</translation>
    </message>
    <message>
        <source>There is no execution id in what was dropped, so nothing was tracked.</source>
        <translation>Im Abgelegten ist keine Ausführungs-ID, daher wurde nichts verfolgt.</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>Ausführungen verfolgen…</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%1 auf %2 wird schon verfolgt.</translation>
    </message>
    <message numerus="yes">
        <source>All of them are tracked already: %n execution(s) of %1.</source>
        <translation>
            <numerusform>Alle werden schon verfolgt: %n Ausführung von %1.</numerusform>
            <numerusform>Alle werden schon verfolgt: %n Ausführungen von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is tracked now.</source>
        <translation>%1 von %2 wird jetzt verfolgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) of %1 are tracked now.</source>
        <translation>
            <numerusform>%n Ausführung von %1 wird jetzt verfolgt.</numerusform>
            <numerusform>%n Ausführungen von %1 werden jetzt verfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked already: %1.</source>
        <translation>Schon verfolgt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Quell::Atoti</name>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User and password, exchanged for a JWT</source>
        <translation>Benutzer und Passwort, gegen ein JWT getauscht</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the address of the server without /activeviam, and sign in as you do in its user interface.</source>
        <translation>Die Adresse des Servers ohne /activeviam eingeben und sich anmelden wie in dessen Oberfläche.</translation>
    </message>
    <message>
        <source>To show the plan the server runs this query again, in your name. That takes as long and loads the server as much as the query itself, and a cancel here does not stop it.</source>
        <translation>Um den Plan zu zeigen, führt der Server diese Abfrage in Ihrem Namen noch einmal aus. Das dauert so lange und belastet den Server so stark wie die Abfrage selbst, und ein Abbruch hier hält sie nicht an.</translation>
    </message>
    <message>
        <source>16 digits and letters from a to f, or on some servers a number</source>
        <translation>16 Ziffern und Buchstaben von a bis f, auf manchen Servern eine Zahl</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiClient</name>
    <message>
        <source>The server accepted the token and showed its query history.</source>
        <translation>Der Server hat das Token akzeptiert und seinen Abfrageverlauf gezeigt.</translation>
    </message>
    <message>
        <source>The server accepted %1 with this password and showed its query history.</source>
        <translation>Der Server hat %1 mit diesem Passwort akzeptiert und seinen Abfrageverlauf gezeigt.</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiSession</name>
    <message>
        <source>this server does not exchange passwords for a JWT: choose another sign-in</source>
        <translation>dieser Server tauscht Passwörter nicht gegen ein JWT: eine andere Anmeldung wählen</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to the server. Check the user name.</source>
        <translation>Ein Benutzername mit Doppelpunkt kann nicht an den Server gesendet werden. Den Benutzernamen prüfen.</translation>
    </message>
</context>
<context>
    <name>Quell::AutostartEntry</name>
    <message>
        <source>Quell will not start at login: %1 cannot be written (%2).</source>
        <translation>Quell startet nicht bei der Anmeldung: %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Quell still starts at login: %1 cannot be removed (%2).</source>
        <translation>Quell startet weiterhin bei der Anmeldung: %1 kann nicht entfernt werden (%2).</translation>
    </message>
</context>
<context>
    <name>Quell::CancelCommand</name>
    <message>
        <source>How long to wait to see it end; 0: until the request is accepted. Default: 20.</source>
        <translation>Wie lange auf das Ende gewartet wird; 0: bis die Anforderung angenommen ist. Vorgabe: 20.</translation>
    </message>
    <message>
        <source>All that runs under the connection: what is tracked there and not seen to have ended, or, where the server lists what runs, everything on it, everybody&apos;s.</source>
        <translation>Alles, was unter der Verbindung läuft: was dort verfolgt wird und nicht als beendet gesehen wurde oder, wenn der Server Laufendes auflistet, alles darauf, auch von anderen.</translation>
    </message>
    <message>
        <source>Yes, cancel them all.</source>
        <translation>Ja, alle abbrechen.</translation>
    </message>
    <message>
        <source>Only those that began longer ago: 90s, 15m, 2h, 1d.</source>
        <translation>Nur jene, deren Beginn länger zurückliegt: 90s, 15m, 2h, 1d.</translation>
    </message>
    <message>
        <source>Show what --all-running would cancel, and send nothing.</source>
        <translation>Zeigen, was --all-running abbrechen würde, und nichts senden.</translation>
    </message>
    <message>
        <source>--wait needs whole seconds, at most %1.</source>
        <translation>--wait erfordert ganze Sekunden, höchstens %1.</translation>
    </message>
    <message>
        <source>--yes, --older-than and --dry-run go with --all-running.</source>
        <translation>--yes, --older-than und --dry-run gehören zu --all-running.</translation>
    </message>
    <message>
        <source>Name at least one execution to cancel.</source>
        <translation>Mindestens eine abzubrechende Ausführung nennen.</translation>
    </message>
    <message>
        <source>Name executions or use --all-running, not both.</source>
        <translation>Entweder Ausführungen nennen oder --all-running verwenden, nicht beides.</translation>
    </message>
    <message>
        <source>--all-running needs -c NAME: all of which connection?</source>
        <translation>--all-running erfordert -c NAME: alle auf welcher Verbindung?</translation>
    </message>
    <message>
        <source>--all-running needs --yes; --dry-run shows what it would cancel.</source>
        <translation>--all-running erfordert --yes; --dry-run zeigt, was abgebrochen würde.</translation>
    </message>
    <message>
        <source>--older-than needs a duration such as 90s, 15m, 2h or 1d.</source>
        <translation>--older-than erfordert eine Dauer wie 90s, 15m, 2h oder 1d.</translation>
    </message>
    <message>
        <source>Stop executions, and wait to see them end.</source>
        <translation>Ausführungen abbrechen und warten, bis sie als beendet gesehen werden.</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.

--all-running on an Atoti server is the server&apos;s own call, which takes the queries of everybody; with --older-than those that are older are cancelled one by one.

Exit status: 0 each one was seen not to run any more (or, with --wait 0, the request was accepted); 1 refused, failed, unresolved, still running, or not known to the service; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in. Where several end differently, 3 comes before 1, and 1 before 0.</source>
        <translation>Was noch nicht verfolgt wird, wird zuerst verfolgt. Eine falsche ID hält den Befehl an, bevor etwas gesendet wird.

--all-running ist auf einem Atoti-Server dessen eigener Aufruf, der die Abfragen aller erfasst; mit --older-than werden die älteren einzeln abgebrochen.

Rückgabewert: 0 jede wurde als nicht mehr laufend gesehen (oder, mit --wait 0, die Anforderung wurde angenommen); 1 abgelehnt, fehlgeschlagen, ungeklärt, läuft noch oder dem Dienst nicht bekannt; 2 falscher Aufruf oder ungültige ID; 3 Verbindung nicht vorhanden, kein Geheimnis oder kein Zugang. Gehen mehrere verschieden aus, kommt 3 vor 1 und 1 vor 0.</translation>
    </message>
    <message>
        <source>Nothing that is tracked there is running.</source>
        <translation>Nichts von dem, was dort verfolgt wird, läuft.</translation>
    </message>
    <message>
        <source>One of the arguments contains several ids: %1, … Name each execution by itself.</source>
        <translation>Eines der Argumente enthält mehrere IDs: %1, … Jede Ausführung einzeln nennen.</translation>
    </message>
    <message>
        <source>What runs on %1 could not be listed, and nothing was sent. %2</source>
        <translation>Was auf %1 läuft, konnte nicht aufgelistet werden; es wurde nichts gesendet. %2</translation>
    </message>
    <message>
        <source>Nothing that runs on %1 is that old.</source>
        <translation>Nichts, was auf %1 läuft, ist so alt.</translation>
    </message>
    <message>
        <source>Nothing runs on %1.</source>
        <translation>Auf %1 läuft nichts.</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 done.</source>
        <translation>Abbruch: %1 von %2 erledigt.</translation>
    </message>
</context>
<context>
    <name>Quell::CancelConfirmation</name>
    <message>
        <source>Cancel execution?</source>
        <translation>Ausführung abbrechen?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Executions to be cancelled</source>
        <translation>Abzubrechende Ausführungen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again when double-clicking</source>
        <translation>Bei Doppelklick &amp;nicht mehr fragen</translation>
    </message>
    <message>
        <source>&amp;Cancel execution</source>
        <translation>Ausführung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Cancel this execution on %1, which is production?</source>
        <translation>Diese Ausführung auf %1 (Produktion) abbrechen?</translation>
    </message>
    <message>
        <source>Cancel this execution?</source>
        <translation>Diese Ausführung abbrechen?</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n executions? %1.</source>
        <translation>
            <numerusform>Diese Ausführung abbrechen? %1.</numerusform>
            <numerusform>Diese %n Ausführungen abbrechen? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them are executions on production: %1.</source>
        <translation>Darunter sind Ausführungen auf Produktion: %1.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to you.</source>
        <translation>Sie gehört %1, nicht Ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>Among them are executions of other people (%n): %1.</source>
        <translation>
            <numerusform>Darunter ist eine fremde Ausführung (%n): %1.</numerusform>
            <numerusform>Darunter sind fremde Ausführungen (%n): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>Es ist nicht bekannt, wem sie gehört.</translation>
    </message>
    <message numerus="yes">
        <source>Of some it is not known whose they are (%n).</source>
        <translation>
            <numerusform>Bei einer ist nicht bekannt, wem sie gehört (%n).</numerusform>
            <numerusform>Bei einigen ist nicht bekannt, wem sie gehören (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken off the list meanwhile. Nothing will be cancelled.</source>
        <translation>Sie wurde inzwischen aus der Liste entfernt. Es wird nichts abgebrochen.</translation>
    </message>
    <message>
        <source>It has ended meanwhile: %1. There is nothing left to cancel.</source>
        <translation>Sie ist inzwischen beendet: %1. Es gibt nichts mehr abzubrechen.</translation>
    </message>
    <message>
        <source>It is being cancelled already.</source>
        <translation>Sie wird schon abgebrochen.</translation>
    </message>
    <message>
        <source>All of them have ended or are being cancelled already.</source>
        <translation>Alle sind beendet oder werden schon abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Some have ended meanwhile or are being cancelled already (%n); these are left alone.</source>
        <translation>
            <numerusform>Eine ist inzwischen beendet oder wird schon abgebrochen (%n); sie bleibt unberührt.</numerusform>
            <numerusform>Einige sind inzwischen beendet oder werden schon abgebrochen (%n); sie bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>gerade eben gesehen</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>vor %1 s gesehen</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vor %1 gesehen</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1, Laufzeit %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n executions</source>
        <translation>
            <numerusform>%n Ausführung a&amp;bbrechen</numerusform>
            <numerusform>%n Ausführungen a&amp;bbrechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::CancelProgressBar</name>
    <message>
        <source>Stop sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Cancel progress</source>
        <translation>Fortschritt des Abbrechens</translation>
    </message>
    <message>
        <source>Cancelled so far</source>
        <translation>Bisher abgebrochen</translation>
    </message>
    <message>
        <source>Keep back the requests that have not left yet; what was sent is followed on</source>
        <translation>Noch nicht gesendete Anforderungen zurückhalten; gesendete werden weiter verfolgt</translation>
    </message>
    <message>
        <source>Hide the progress; nothing is stopped by that</source>
        <translation>Den Fortschritt ausblenden; angehalten wird dadurch nichts</translation>
    </message>
    <message>
        <source>Hide cancel progress</source>
        <translation>Fortschritt des Abbrechens ausblenden</translation>
    </message>
    <message>
        <source>Sent %1 of %2 requests to cancel</source>
        <translation>%1 von %2 Abbruchanforderungen gesendet</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>Requests to cancel: %1</source>
        <translation>Abbruchanforderungen: %1</translation>
    </message>
    <message>
        <source>%1 seen cancelled</source>
        <translation>%1 als abgebrochen gesehen</translation>
    </message>
    <message>
        <source>%1 ended otherwise</source>
        <translation>%1 anders beendet</translation>
    </message>
    <message>
        <source>%1 refused, failed or still running</source>
        <translation>%1 abgelehnt, fehlgeschlagen oder noch laufend</translation>
    </message>
    <message>
        <source>%1 not sent, because you stopped it</source>
        <translation>%1 nicht gesendet, weil Sie das Senden angehalten haben</translation>
    </message>
</context>
<context>
    <name>Quell::CancelSender</name>
    <message>
        <source>The connection has got another address or account since. Ask again if it is to be cancelled there.</source>
        <translation>Die Verbindung hat seither eine andere Adresse oder ein anderes Konto bekommen. Noch einmal anfordern, wenn dort abgebrochen werden soll.</translation>
    </message>
</context>
<context>
    <name>Quell::CancelVerdict</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not known to %2, so it was not seen to end. Check the id and the connection.</source>
        <translation>%1 ist dem Dienst %2 nicht bekannt, das Ende wurde also nicht gesehen. ID und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 was cancelled: seen %2 after it was asked to.</source>
        <translation>%1 wurde abgebrochen: gesehen %2 nach der Anforderung.</translation>
    </message>
    <message>
        <source>%1 had been cancelled before; nothing was sent.</source>
        <translation>%1 war schon vorher abgebrochen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 had ended before the request could stop it: %2.</source>
        <translation>%1 war beendet, bevor die Anforderung wirken konnte: %2.</translation>
    </message>
    <message>
        <source>%1 had ended before: %2. Nothing was sent.</source>
        <translation>%1 war schon vorher beendet: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 was not cancelled</source>
        <translation>%1 wurde nicht abgebrochen</translation>
    </message>
    <message>
        <source>%1 was not cancelled, no request left</source>
        <translation>%1 wurde nicht abgebrochen, keine Anforderung ging hinaus</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still queued when looked at %2 later.</source>
        <translation>%1: Die Anforderung wurde angenommen, doch beim Nachsehen %2 später wartete die Ausführung noch.</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still running when looked at %2 later.</source>
        <translation>%1: Die Anforderung wurde angenommen, doch beim Nachsehen %2 später lief die Ausführung noch.</translation>
    </message>
    <message>
        <source>%1: the request was accepted, and it was not yet seen to stop. Look again with: quell-cli status %2</source>
        <translation>%1: Die Anforderung wurde angenommen, ein Ende wurde noch nicht gesehen. Erneut nachsehen mit: quell-cli status %2</translation>
    </message>
    <message>
        <source>%1: the request was accepted; it was not looked at since.</source>
        <translation>%1: Die Anforderung wurde angenommen; seither wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: whether it is cancelled is not known, look with quell-cli status</source>
        <translation>%1: Ob abgebrochen wurde, ist nicht bekannt; nachsehen mit quell-cli status</translation>
    </message>
    <message>
        <source>%1: no request to cancel it was sent.</source>
        <translation>%1: Es wurde keine Abbruchanforderung gesendet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: the request was refused, and it has ended since: %2.</source>
        <translation>%1: Der Abbruch wurde abgelehnt, seitdem ist die Ausführung zu Ende: %2.</translation>
    </message>
    <message>
        <source>%1: what became of the request is not known, and it was still running when looked at %2 after it.</source>
        <translation>%1: Was aus der Anfrage wurde, ist nicht bekannt; sie lief noch, als %2 danach nachgesehen wurde.</translation>
    </message>
</context>
<context>
    <name>Quell::Canceller</name>
    <message>
        <source>Another running Quell is cancelling it already.</source>
        <translation>Ein anderes laufendes Quell bricht sie schon ab.</translation>
    </message>
    <message>
        <source>It had waited for its turn too long, and was not sent. Ask again later.</source>
        <translation>Die Anfrage hatte zu lange gewartet, bis sie an der Reihe war, und wurde nicht gesendet. Später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Quell::ClipboardWatch</name>
    <message>
        <source>An execution that is not tracked was copied: %1.</source>
        <translation>Eine Ausführung, die nicht verfolgt wird, wurde kopiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) that are not tracked were copied.</source>
        <translation>
            <numerusform>%n Ausführung, die nicht verfolgt wird, wurde kopiert.</numerusform>
            <numerusform>%n Ausführungen, die nicht verfolgt werden, wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
</context>
<context>
    <name>Quell::Command</name>
    <message>
        <source>QUELL_SECRET can give the secret to one command that names the connection with -c.</source>
        <translation>QUELL_SECRET kann das Geheimnis einem Befehl übergeben, der die Verbindung mit -c nennt.</translation>
    </message>
    <message>
        <source>The keyring is still busy with the secret, and is waited for. A second signal ends this at once, and may leave an entry behind that nothing uses.</source>
        <translation>Der Schlüsselbund ist noch mit dem Geheimnis beschäftigt, auf ihn wird gewartet. Ein zweites Signal beendet dies sofort und lässt vielleicht einen Eintrag zurück, den nichts benutzt.</translation>
    </message>
</context>
<context>
    <name>Quell::CommandLine</name>
    <message>
        <source>Use the profile in this directory.</source>
        <translation>Das Profil in diesem Verzeichnis verwenden.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>The connection that is meant.</source>
        <translation>Die gemeinte Verbindung.</translation>
    </message>
    <message>
        <source>A connection&apos;s name cannot be empty.</source>
        <translation>Der Name einer Verbindung darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Name one connection, not several.</source>
        <translation>Nur eine Verbindung nennen, nicht mehrere.</translation>
    </message>
    <message>
        <source>QUELL_SECRET is set, and is only for a command that asks one connection, named with -c. Unset it for this one.</source>
        <translation>QUELL_SECRET ist gesetzt, gilt aber nur für Befehle, die genau eine mit -c genannte Verbindung benutzen. Für diesen Befehl die Variable entfernen.</translation>
    </message>
    <message>
        <source>%1 See: quell-cli %2 --help</source>
        <translation>%1 Siehe: quell-cli %2 --help</translation>
    </message>
    <message>
        <source>Usage: quell-cli %1 [options] %2</source>
        <translation>Aufruf: quell-cli %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>Usage: quell-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Aufruf: quell-cli [--profile DIR] [--json] BEFEHL …</translation>
    </message>
    <message>
        <source>See and stop the queries that run for you on Dune and on Atoti.</source>
        <translation>Die Abfragen sehen und abbrechen, die für Sie auf Dune und Atoti laufen.</translation>
    </message>
    <message>
        <source>Commands (quell-cli COMMAND --help says more):</source>
        <translation>Befehle (mehr dazu mit quell-cli BEFEHL --help):</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused, failed, unresolved or still running; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in.</source>
        <translation>Rückgabewert: 0 erledigt; 1 abgelehnt, fehlgeschlagen, ungeklärt oder läuft noch; 2 falscher Aufruf oder ungültige ID; 3 Verbindung nicht vorhanden, kein Geheimnis oder kein Zugang.</translation>
    </message>
    <message>
        <source>See: quell-cli --help</source>
        <translation>Siehe: quell-cli --help</translation>
    </message>
    <message>
        <source>Say which command. %1</source>
        <translation>Einen Befehl angeben. %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation>Der Befehl „%1“ ist nicht vorhanden. %2</translation>
    </message>
    <message>
        <source>Say which: %1. %2</source>
        <translation>Eines davon angeben: %1. %2</translation>
    </message>
</context>
<context>
    <name>Quell::Connection</name>
    <message>
        <source>The proxy&apos;s address contains a user name or password. Quell does not store one for a proxy: use a proxy that asks for none, or let the computer&apos;s settings sign in to it.</source>
        <translation>Die Adresse des Proxys enthält einen Benutzernamen oder ein Passwort. Quell speichert beides für Proxys nicht: einen Proxy ohne Anmeldung verwenden oder die Anmeldung den Systemeinstellungen überlassen.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy that can be used. Give it as http://host:port or socks5://host:port, or choose “system” or “none”.</source>
        <translation>Das ist keine verwendbare Proxy-Adresse. Als http://host:port oder socks5://host:port angeben, oder „system“ oder „none“ wählen.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://olap.example.com.</source>
        <translation>Die Adresse des Servers eingeben, zum Beispiel https://olap.example.com.</translation>
    </message>
    <message>
        <source>The address needs to start with https://, or with http:// for a server on this machine.</source>
        <translation>Die Adresse muss mit https:// beginnen, oder mit http:// bei einem Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This is not an address that can be used. Check it for blanks and misplaced characters.</source>
        <translation>Das ist keine verwendbare Adresse. Auf Leerzeichen und falsch gesetzte Zeichen prüfen.</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Take it out and use the fields for signing in: what stands in an address ends up in logs.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Beides entfernen und die Felder für die Anmeldung verwenden: Was in einer Adresse steht, landet in Protokolldateien.</translation>
    </message>
    <message>
        <source>Only https:// and http:// addresses can be used, not %1://.</source>
        <translation>Nur Adressen mit https:// und http:// sind verwendbar, nicht %1://.</translation>
    </message>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it. Use https:// if the server offers it.</source>
        <translation>http:// zu %1 ist nicht verschlüsselt: Unterwegs kann jeder das Geheimnis mitlesen und benutzen. https:// verwenden, falls der Server es anbietet.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionActions</name>
    <message>
        <source>Tracked already: %1.</source>
        <translation>Schon verfolgt: %1.</translation>
    </message>
    <message>
        <source>Its key or password is deleted from the keyring.</source>
        <translation>Ihr API-Schlüssel oder Passwort wird aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Executions that leave the list: %1; nothing is cancelled.</source>
        <translation>Ausführungen, die aus der Liste verschwinden: %1; abgebrochen wird nichts.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Die Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>Keep connection</source>
        <translation>Verbindung behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Enter key or password…</source>
        <translation>API-Schlüssel oder Passwort &amp;eingeben…</translation>
    </message>
    <message>
        <source>&amp;Cancel all running on %1…</source>
        <translation>Alle auf %1 laufenden ab&amp;brechen…</translation>
    </message>
    <message>
        <source>&amp;New executions</source>
        <translation>&amp;Neue Ausführungen</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung ent&amp;fernen…</translation>
    </message>
    <message>
        <source>This connection is %1</source>
        <translation>Diese Verbindung: %1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Mine (all, as this connection names no user)</source>
        <translation>&amp;Meine (alle, da diese Verbindung keinen Benutzer nennt)</translation>
    </message>
    <message>
        <source>&amp;Mine appear by themselves</source>
        <translation>&amp;Meine erscheinen von selbst</translation>
    </message>
    <message>
        <source>&amp;Everyone&apos;s appear by themselves</source>
        <translation>Die &amp;aller Benutzer erscheinen von selbst</translation>
    </message>
    <message>
        <source>&amp;None appear unless tracked</source>
        <translation>&amp;Keine erscheinen, nur verfolgte</translation>
    </message>
    <message>
        <source>%1 has other settings now, and nothing was cancelled. Ask again if that is still wanted.</source>
        <translation>%1 hat jetzt andere Einstellungen, und es wurde nichts abgebrochen. Wiederholen Sie den Befehl, wenn es noch gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChip</name>
    <message>
        <source>%1 of %2/min</source>
        <translation>%1 von %2/min</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <translation>%1 von %2 Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last answer at %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFaces</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFile</name>
    <message>
        <source>%1 cannot be understood and is left untouched: %2 Correct it, or end Quell, move it away and add the connections again.</source>
        <translation>%1 ist nicht verständlich und bleibt unverändert: %2 Die Datei korrigieren, oder Quell beenden, sie verschieben und die Verbindungen neu hinzufügen.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions and the free space of its directory, and try again.</source>
        <translation>%1 kann nicht zum Schreiben gesperrt werden. Berechtigungen und freien Platz des Verzeichnisses prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it is a file and that you may read it.</source>
        <translation>%1 ist nicht lesbar (%2). Prüfen, ob es eine Datei ist und Leserechte bestehen.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the disk that it lies on.</source>
        <translation>%1 ist nicht lesbar (%2). Den Datenträger prüfen, auf dem die Datei liegt.</translation>
    </message>
    <message>
        <source>it is far too large.</source>
        <translation>die Datei ist viel zu groß.</translation>
    </message>
    <message>
        <source>%1 in line %2.</source>
        <translation>%1 in Zeile %2.</translation>
    </message>
    <message>
        <source>“version” or “connections” is missing.</source>
        <translation>„version“ oder „connections“ fehlt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 wurde von einem neueren Quell geschrieben und bleibt unverändert. Jene Version verwenden, oder mit --profile ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is as it was before. Check its permissions and the free space, and try again.</source>
        <translation>%1 kann nicht geschrieben werden (%2); der vorherige Stand bleibt. Berechtigungen und freien Platz prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that cannot be used.</source>
        <translation>%1: „%2“ hat einen nicht verwendbaren Wert.</translation>
    </message>
    <message>
        <source>%1: “id” is not a UUID.</source>
        <translation>%1: „id“ ist keine UUID.</translation>
    </message>
    <message>
        <source>%1: “name” is missing.</source>
        <translation>%1: „name“ fehlt.</translation>
    </message>
    <message>
        <source>%1: “service” or “signIn” is missing.</source>
        <translation>%1: „service“ oder „signIn“ fehlt.</translation>
    </message>
    <message>
        <source>%1: “url” contains a user name or password, or is not an address.</source>
        <translation>%1: „url“ enthält einen Benutzernamen oder ein Passwort, oder ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1: “url” cannot be used. %2</source>
        <translation>%1: „url“ ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>%1: “proxy” cannot be used. %2</source>
        <translation>%1: „proxy“ ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>%1: “discovery” must be own, everyone or nothing.</source>
        <translation>%1: „discovery“ muss own, everyone oder nothing sein.</translation>
    </message>
    <message>
        <source>A connection needs an id and a name.</source>
        <translation>Eine Verbindung braucht eine ID und einen Namen.</translation>
    </message>
    <message>
        <source>The address of “%1” contains a user name or password, and is not stored. Take it out and use the fields for signing in.</source>
        <translation>Die Adresse von „%1“ enthält einen Benutzernamen oder ein Passwort und wird nicht gespeichert. Beides entfernen und die Felder für die Anmeldung verwenden.</translation>
    </message>
    <message>
        <source>There are two connections with the name or id of “%1”. Rename one of them.</source>
        <translation>Zwei Verbindungen haben den Namen oder die ID von „%1“. Eine davon umbenennen.</translation>
    </message>
    <message>
        <source>%1 is not there any more; the connections that were in it are kept as long as this Quell runs. Put the file back, or start Quell again to begin without connections.</source>
        <translation>%1 ist nicht mehr da; die Verbindungen darin bleiben, solange dieses Quell läuft. Die Datei zurücklegen, oder Quell neu starten, um ohne Verbindungen anzufangen.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>Server-&amp;URL</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>Send t&amp;he secret unencrypted all the same</source>
        <translation>Geheimnis trotzdem un&amp;verschlüsselt senden</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>Gesendet a&amp;ls</translation>
    </message>
    <message>
        <source>Token scheme</source>
        <translation>Token-Schema</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Anfragen pro &amp;Minute</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Advanc&amp;ed</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file, where a company signs its own</source>
        <translation>Eine PEM-Datei, falls die Firma selbst signiert</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Date&amp;i auswählen…</translation>
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
        <translation>Wie in den Systemeinstellungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>http://host:port</source>
        <translation>http://host:port</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Production: marked, and cancelling al&amp;ways asks</source>
        <translation>P&amp;roduktion: gekennzeichnet; vor jedem Abbruch wird gefragt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: nothing on it is ever cancelled</source>
        <translation>Nur l&amp;esend: Hier wird nie etwas abgebrochen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 pro Minute</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Optional: tells which executions are yours</source>
        <translation>Optional: zeigt, welche Ausführungen Ihre sind</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Zertifikate auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Die Adresse des Proxys eingeben.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionRules</name>
    <message>
        <source>The scheme of the token needs to be one of these: %1.</source>
        <translation>Das Schema des Tokens muss eines von diesen sein: %1.</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that is called &quot;%2&quot;.</source>
        <translation>%1 kennt keine Anmeldung namens „%2“.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Den Benutzernamen eingeben.</translation>
    </message>
    <message>
        <source>The requests per minute need to be a number between 0 and %L1; 0 sets no limit.</source>
        <translation>Die Anfragen pro Minute müssen eine Zahl zwischen 0 und %L1 sein; 0 bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>The file with the certificates cannot be read: %1.</source>
        <translation>Die Datei mit den Zertifikaten ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Choose a shorter one.</source>
        <translation>Der Name ist länger als %1 Zeichen. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown. Choose another one.</source>
        <translation>Der Name enthält ein Zeichen, das nicht angezeigt werden kann. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is already a connection named %1. Choose another name.</source>
        <translation>Eine Verbindung namens %1 ist schon vorhanden. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>C&amp;olour mark</source>
        <translation>&amp;Farbmarkierung</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSharing</name>
    <message>
        <source>Settings of connections (*.json)</source>
        <translation>Einstellungen von Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>Einstellungen der Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>Einstellungen von Verbindungen importieren</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys and passwords.</source>
        <translation>Die Einstellungen wurden nach %1 geschrieben, ohne API-Schlüssel und Passwörter.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Berechtigungen prüfen.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionTransfer</name>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>Verbindung „%1“: %2</translation>
    </message>
    <message>
        <source>This is far too large for a file with connections.</source>
        <translation>Das ist viel zu groß für eine Datei mit Verbindungen.</translation>
    </message>
    <message>
        <source>This is no file with connections: %1 in line %2.</source>
        <translation>Das ist keine Datei mit Verbindungen: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>This is no file with connections: “version” or “connections” is missing.</source>
        <translation>Das ist keine Datei mit Verbindungen: „version“ oder „connections“ fehlt.</translation>
    </message>
    <message>
        <source>These connections were written by a newer Quell. Import them with that one.</source>
        <translation>Diese Verbindungen hat ein neueres Quell geschrieben. Importieren Sie sie mit diesem.</translation>
    </message>
    <message>
        <source>More than %1 connections cannot be imported at once.</source>
        <translation>Mehr als %1 Verbindungen können nicht auf einmal importiert werden.</translation>
    </message>
</context>
<context>
    <name>Quell::Connections</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Diese Verbindung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This Quell does not know the service &quot;%1&quot;. A newer one may.</source>
        <translation>Dieses Quell kennt den Dienst „%1“ nicht. Ein neueres vielleicht.</translation>
    </message>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>API-Schlüssel oder Passwort ist leer. Eingeben und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Quell::CopyableValue</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Quell::DemoPicture</name>
    <message>
        <source>No cancel was confirmed within two minutes.</source>
        <translation>Innerhalb von zwei Minuten wurde kein Abbruch bestätigt.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Quell::DetailsPanel</name>
    <message>
        <source>Details of the execution</source>
        <translation>Details der Ausführung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy ID of the shown execution</source>
        <translation>ID der angezeigten Ausführung kopieren</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Die Details ausblenden</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Enlarge details</source>
        <translation>Details vergrößern</translation>
    </message>
</context>
<context>
    <name>Quell::DockEnlarger</name>
    <message>
        <source>Details back to their si&amp;ze</source>
        <translation>Details &amp;verkleinern</translation>
    </message>
    <message>
        <source>Enlar&amp;ge details</source>
        <translation>Details &amp;vergrößern</translation>
    </message>
    <message>
        <source>Show the list of executions again</source>
        <translation>Die Liste der Ausführungen wieder anzeigen</translation>
    </message>
    <message>
        <source>Let the details fill the window</source>
        <translation>Die Details füllen das Fenster</translation>
    </message>
</context>
<context>
    <name>Quell::DroppedFiles</name>
    <message>
        <source>%1 is no ordinary file, so nothing was taken from it.</source>
        <translation>%1 ist keine gewöhnliche Datei, daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 is too large: up to 4 MiB can be dropped at once.</source>
        <translation>%1 ist zu groß: Bis zu 4 MiB können auf einmal abgelegt werden.</translation>
    </message>
    <message>
        <source>%1 is no text, so nothing was taken from it.</source>
        <translation>%1 ist kein Text, daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Up to %1 files can be dropped at once.</source>
        <translation>Bis zu %1 Dateien können auf einmal abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>Quell::Dune</name>
    <message>
        <source>Create an API key at dune.com, in the settings of your account or team under API; the scope Read is enough.</source>
        <translation>Einen API-Schlüssel auf dune.com anlegen, in den Einstellungen des Kontos oder Teams unter API; der Umfang Read genügt.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
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
        <translation>Ein Lauf einer Pipeline: alle seine Ausführungen</translation>
    </message>
    <message>
        <source>Pipeline execution ID, or a text that contains it</source>
        <translation>ID einer Pipeline-Ausführung oder ein Text, der sie enthält</translation>
    </message>
    <message>
        <source>A query: its latest execution</source>
        <translation>Eine Abfrage: ihre neueste Ausführung</translation>
    </message>
    <message>
        <source>Query ID or URL</source>
        <translation>Abfrage-ID oder URL</translation>
    </message>
    <message>
        <source>Dune may charge credits for this question; it is asked once, without rows.</source>
        <translation>Dune berechnet für diese Anfrage möglicherweise Credits; sie wird einmal gestellt, ohne Zeilen.</translation>
    </message>
    <message>
        <source>26 letters and digits that start with 01</source>
        <translation>26 Buchstaben und Ziffern, beginnend mit 01</translation>
    </message>
</context>
<context>
    <name>Quell::DuneClient</name>
    <message>
        <source>Dune accepted the key: it may read the status of executions.</source>
        <translation>Dune hat den API-Schlüssel akzeptiert: Er darf den Status von Ausführungen lesen.</translation>
    </message>
</context>
<context>
    <name>Quell::EditConnectionCommand</name>
    <message>
        <source>Another name for it.</source>
        <translation>Ein anderer Name für sie.</translation>
    </message>
    <message>
        <source>Take back the consent to http:// to another machine.</source>
        <translation>Die Zustimmung zu http:// auf einen anderen Rechner zurücknehmen.</translation>
    </message>
    <message>
        <source>Executions on it may be cancelled again.</source>
        <translation>Ausführungen auf ihr dürfen wieder abgebrochen werden.</translation>
    </message>
    <message>
        <source>Take the mark of production away.</source>
        <translation>Die Kennzeichnung als Produktion entfernen.</translation>
    </message>
    <message>
        <source>Keep it, but ask nothing of it.</source>
        <translation>Sie behalten, aber nichts von ihr abfragen.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Sie wieder abfragen.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 und --%2 widersprechen sich.</translation>
    </message>
    <message>
        <source>Name one connection.</source>
        <translation>Genau eine Verbindung nennen.</translation>
    </message>
    <message>
        <source>Say what is to be different.</source>
        <translation>Sagen, was anders sein soll.</translation>
    </message>
    <message>
        <source>Change the settings of a connection; its secret stays.</source>
        <translation>Die Einstellungen einer Verbindung ändern; ihr Geheimnis bleibt.</translation>
    </message>
    <message>
        <source>Only what is named changes. connection secret NAME changes the secret; another way of signing in needs another connection.</source>
        <translation>Nur was genannt wird, ändert sich. connection secret NAME ändert das Geheimnis; eine andere Anmeldung braucht eine andere Verbindung.</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1 Um das in Kauf zu nehmen, --allow-http hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing is different from before.</source>
        <translation>Nichts ist anders als zuvor.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
</context>
<context>
    <name>Quell::EmptyPage</name>
    <message>
        <source>See every query that runs for you, and stop the ones that should not</source>
        <translation>Alle Abfragen sehen, die für Sie laufen, und abbrechen, was nicht laufen soll</translation>
    </message>
    <message>
        <source>Your keys stay in the keyring of this computer. Nothing is cancelled unless you ask for it.</source>
        <translation>Ihre API-Schlüssel bleiben im Schlüsselbund dieses Rechners. Nichts wird abgebrochen, wenn Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>An analyst&apos;s day against a simulator on this computer. No account is needed, and nothing is kept.</source>
        <translation>Ein Arbeitstag einer Analystin mit einem Simulator auf diesem Rechner. Kein Konto nötig, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Take over the key of %1</source>
        <translation>Schlüssel von %1 übernehmen</translation>
    </message>
    <message>
        <source>It was found in %1. You see what becomes of it before it is kept in the keyring.</source>
        <translation>Er wurde in %1 gefunden. Sie sehen, was daraus wird, bevor er in den Schlüsselbund kommt.</translation>
    </message>
</context>
<context>
    <name>Quell::EngineMessages</name>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Erneut eingeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The request to cancel %1 was not sent, because it could not be written down first. %2</source>
        <translation>Die Abbruchanforderung für %1 wurde nicht gesendet, weil sie vorher nicht festgehalten werden konnte. %2</translation>
    </message>
    <message>
        <source>No request to cancel was sent (%1 asked for), because they could not be written down first. %2</source>
        <translation>Keine Abbruchanforderung wurde gesendet (%1 verlangt), weil sie vorher nicht festgehalten werden konnten. %2</translation>
    </message>
    <message>
        <source>%1 took the request to cancel everything that runs there. What is in the list is looked at until it was seen to end.</source>
        <translation>%1 hat die Anforderung angenommen, alles abzubrechen, was dort läuft. Was in der Liste steht, wird geprüft, bis sein Ende gesehen wurde.</translation>
    </message>
    <message>
        <source>Whether %1 has cancelled everything that runs there is not known. %2</source>
        <translation>Ob %1 alles abgebrochen hat, was dort läuft, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>%1 did not cancel what runs there. %2</source>
        <translation>%1 hat nicht abgebrochen, was dort läuft. %2</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it has finished already (%2).</source>
        <translation>Für %1 wurde nichts gesendet: schon beendet (%2).</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it is being cancelled already, or no longer in the list.</source>
        <translation>Für %1 wurde nichts gesendet: wird schon abgebrochen oder steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Nothing was sent for %1 executions: they have finished, or are being cancelled already.</source>
        <translation>Für %1 Ausführungen wurde nichts gesendet: Sie sind beendet oder werden schon abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionActions</name>
    <message>
        <source>Nothing that is shown can be cancelled: it has finished, or is being cancelled already.</source>
        <translation>Nichts von dem, was angezeigt wird, kann abgebrochen werden: Es ist beendet oder wird schon abgebrochen.</translation>
    </message>
    <message>
        <source>Your choice not to be asked holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>Die Wahl, nicht gefragt zu werden, gilt bis zum Beenden von Quell: Sie konnte nicht festgehalten werden. Prüfen, ob der Ordner des Profils beschreibbar ist.</translation>
    </message>
    <message>
        <source>Left out, because already finished: %1.</source>
        <translation>Ausgelassen, weil schon beendet: %1.</translation>
    </message>
    <message>
        <source>Left out, because already being cancelled: %1.</source>
        <translation>Ausgelassen, weil schon im Abbruch: %1.</translation>
    </message>
    <message>
        <source>This execution is being cancelled already.</source>
        <translation>Diese Ausführung wird schon abgebrochen.</translation>
    </message>
    <message>
        <source>This execution is no longer in the list; there is nothing to cancel.</source>
        <translation>Diese Ausführung ist nicht mehr in der Liste; es gibt nichts abzubrechen.</translation>
    </message>
    <message>
        <source>This execution has finished already (%1); there is nothing to cancel.</source>
        <translation>Diese Ausführung ist schon beendet (%1); es gibt nichts abzubrechen.</translation>
    </message>
    <message>
        <source>There is nothing to look at: select executions, or scroll to active ones.</source>
        <translation>Nichts zu prüfen: Ausführungen auswählen oder zu aktiven blättern.</translation>
    </message>
    <message>
        <source>Only finished executions can be removed from the list; active ones that stay: %1.</source>
        <translation>Nur beendete Ausführungen lassen sich aus der Liste entfernen; aktive, die bleiben: %1.</translation>
    </message>
    <message>
        <source>There is no finished execution in the list.</source>
        <translation>In der Liste ist keine beendete Ausführung.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n finished executions off the list?</source>
        <translation>
            <numerusform>%n beendete Ausführung aus der Liste entfernen?</numerusform>
            <numerusform>%n beendete Ausführungen aus der Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is cancelled, and the activity log stays. The services still know them.</source>
        <translation>Abgebrochen wird nichts, und das Protokoll bleibt. Die Dienste kennen sie weiterhin.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1</source>
        <translation>Es konnte kein Browser gestartet werden. Die Seite ist %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionFinder</name>
    <message>
        <source>There is nothing in it. An id of %1 is %2.</source>
        <translation>Es ist nichts darin enthalten. Format einer ID von %1: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>This Quell does not know the service of %1; a newer one may.</source>
        <translation>Dieses Quell kennt den Dienst von %1 nicht; ein neueres vielleicht.</translation>
    </message>
    <message>
        <source>“%1” can belong to more than one service. Say which connection is meant with -c NAME.</source>
        <translation>„%1“ kann zu mehr als einem Dienst gehören. Die gemeinte Verbindung mit -c NAME angeben.</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not an execution id (%2).</source>
        <translation>„%1“ ist keine Ausführungs-ID (%2).</translation>
    </message>
    <message>
        <source>%1 is tracked under several connections: %2. Say which is meant with -c NAME.</source>
        <translation>%1 wird unter mehreren Verbindungen verfolgt: %2. Die gemeinte mit -c NAME angeben.</translation>
    </message>
    <message>
        <source>“%1” looks like an execution of %2, and there is no connection to %2. Add one with: quell-cli connection add NAME --service %3</source>
        <translation>„%1“ sieht nach einer Ausführung von %2 aus, doch es gibt keine Verbindung zu %2. Hinzufügen mit: quell-cli connection add NAME --service %3</translation>
    </message>
    <message>
        <source>“%1” can belong to any of these connections: %2. Say which is meant with -c NAME.</source>
        <translation>„%1“ kann zu jeder dieser Verbindungen gehören: %2. Die gemeinte mit -c NAME angeben.</translation>
    </message>
    <message>
        <source>This is not an execution, but leads to some, for which the service has to be asked: quell-cli track --%1 %2</source>
        <translation>Das ist keine Ausführung, führt aber zu solchen; danach muss der Dienst gefragt werden: quell-cli track --%1 %2</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTableModel</name>
    <message>
        <source>%1, %2 ago</source>
        <comment>a state, and how long ago it was seen</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
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
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Eingereicht: %1</translation>
    </message>
    <message>
        <source>Tracked since %1</source>
        <translation>Verfolgt seit: %1</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteplatz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Long-running: over %1 min</source>
        <translation>Läuft lange: über %1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, bell on</source>
        <comment>a state</comment>
        <translation>%1, Glocke an</translation>
    </message>
    <message>
        <source>%1, bell off</source>
        <comment>a state</comment>
        <translation>%1, Glocke aus</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTexts</name>
    <message>
        <source>Query %1</source>
        <translation>Abfrage %1</translation>
    </message>
    <message>
        <source>Ad-hoc query</source>
        <translation>Ad-hoc-Abfrage</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>zuletzt vor %1 gesehen</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionView</name>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
</context>
<context>
    <name>Quell::ExportActions</name>
    <message numerus="yes">
        <source>Export %n execution(s)</source>
        <translation>
            <numerusform>%n Ausführung exportieren</numerusform>
            <numerusform>%n Ausführungen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) written to %1.</source>
        <translation>
            <numerusform>%n Ausführung nach %1 geschrieben.</numerusform>
            <numerusform>%n Ausführungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExportCommand</name>
    <message>
        <source>Write the table of executions as CSV or JSON; asks no service.</source>
        <translation>Die Tabelle der Ausführungen als CSV oder JSON ausgeben; fragt keinen Dienst.</translation>
    </message>
    <message>
        <source>The newest execution first, with the fields of list --json. In CSV (UTF-8) a text that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>Die neueste Ausführung zuerst, mit den Feldern von list --json. In CSV (UTF-8) bekommt ein Text, den eine Tabellenkalkulation für eine Formel hielte, einen Apostroph vorangestellt.</translation>
    </message>
    <message>
        <source>This command takes no arguments; -o names the file.</source>
        <translation>Dieser Befehl nimmt keine Argumente; -o nennt die Datei.</translation>
    </message>
    <message>
        <source>%1 executions written so far.</source>
        <translation>Bisher %1 Ausführungen geschrieben.</translation>
    </message>
</context>
<context>
    <name>Quell::ExportConnectionsCommand</name>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>FILE überschreiben, wenn es schon existiert.</translation>
    </message>
    <message>
        <source>Write the settings of connections as JSON, without secrets, for a team.</source>
        <translation>Die Einstellungen von Verbindungen als JSON ausgeben, ohne Geheimnisse, für ein Team.</translation>
    </message>
    <message>
        <source>All connections, or the one that -c names; to standard output, or into a file.</source>
        <translation>Alle Verbindungen, oder die mit -c genannte; auf die Standardausgabe oder in eine Datei.</translation>
    </message>
    <message>
        <source>Name one file, or none for standard output.</source>
        <translation>Eine Datei nennen, oder keine für die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>Quell::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendete</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Connection filter</source>
        <translation>Verbindungsfilter</translation>
    </message>
    <message>
        <source>Show the executions of one connection</source>
        <translation>Die Ausführungen einer Verbindung anzeigen</translation>
    </message>
    <message>
        <source>Filter executions</source>
        <translation>Ausführungen filtern</translation>
    </message>
    <message>
        <source>Looks through ID, query, user and note</source>
        <translation>Durchsucht ID, Abfrage, Benutzer und Hinweis</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
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
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Quell::HttpEndpoint</name>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it.</source>
        <translation>http:// zu %1 ist nicht verschlüsselt: Unterwegs kann jeder das Geheimnis mitlesen und benutzen.</translation>
    </message>
    <message>
        <source>the file %1 cannot be read, or has no certificate in PEM form</source>
        <translation>die Datei %1 ist nicht lesbar oder enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>The address cannot be used. Check the connection&apos;s server URL.</source>
        <translation>Die Adresse ist nicht verwendbar. Die Server-URL der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The key, password or token contains a character that cannot be sent. Enter it again.</source>
        <translation>API-Schlüssel, Passwort oder Token enthält ein Zeichen, das nicht gesendet werden kann. Erneut eingeben.</translation>
    </message>
    <message>
        <source>the computer&apos;s settings did not say in time which it is</source>
        <translation>die Systemeinstellungen haben den Proxy nicht rechtzeitig genannt</translation>
    </message>
</context>
<context>
    <name>Quell::IdExtraction</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it. Take the ids out of it and try again.</source>
        <translation>Der Text ist größer als 4 MiB, daher wurde nichts daraus übernommen. Die IDs herausnehmen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This JSON contains no execution_id.</source>
        <translation>Dieses JSON enthält keine execution_id.</translation>
    </message>
    <message>
        <source>This looks like an execution id of %1, but the connection is one of %2.</source>
        <translation>Das sieht nach einer Ausführungs-ID von %1 aus, doch die Verbindung gehört zu %2.</translation>
    </message>
    <message>
        <source>This contains a character that no id has, such as an accented letter or a typographic sign. An id of %1 is %2.</source>
        <translation>Enthält ein Zeichen, das in keiner ID vorkommt, etwa einen Buchstaben mit Akzent oder ein typografisches Zeichen. Format einer ID von %1: %2.</translation>
    </message>
    <message>
        <source>This address contains no execution id of %1.</source>
        <translation>Diese Adresse enthält keine Ausführungs-ID von %1.</translation>
    </message>
    <message>
        <source>This contains a slash or dots, which no id has. An id of %1 is %2.</source>
        <translation>Enthält einen Schrägstrich oder Punkte, die in keiner ID vorkommen. Format einer ID von %1: %2.</translation>
    </message>
    <message>
        <source>This is too long for an id. An id of %1 is %2.</source>
        <translation>Zu lang für eine ID. Format einer ID von %1: %2.</translation>
    </message>
    <message>
        <source>No execution id found. An id of %1 is %2.</source>
        <translation>Keine Ausführungs-ID gefunden. Format einer ID von %1: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::ImportConnectionsCommand</name>
    <message>
        <source>Accept http:// to other machines where the file does: everyone on the way can read the secret.</source>
        <translation>http:// zu anderen Rechnern annehmen, wo die Datei es tut: Jeder auf dem Weg kann das Geheimnis lesen.</translation>
    </message>
    <message>
        <source>Show what would be added, and store nothing.</source>
        <translation>Zeigen, was hinzugefügt würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>Add the connections of a file that connection export has written.</source>
        <translation>Die Verbindungen einer Datei hinzufügen, die connection export geschrieben hat.</translation>
    </message>
    <message>
        <source>Without FILE, or with -, from standard input. No connection that is there is changed: one whose name is taken gets another name, and what is there already is passed over. The secrets are not in the file: connection secret NAME takes each of them.

Exit status: 0 all is there now; 1 a connection is there with other settings, and was left as it is; 2 something in the file cannot be used.</source>
        <translation>Ohne FILE, oder mit -, von der Standardeingabe. Keine vorhandene Verbindung wird geändert: Eine, deren Name vergeben ist, bekommt einen anderen, und was schon da ist, wird übergangen. Die Geheimnisse stehen nicht in der Datei: connection secret NAME nimmt jedes entgegen.

Exit-Status: 0 alles ist jetzt da; 1 eine Verbindung ist mit anderen Einstellungen da und blieb, wie sie ist; 2 etwas in der Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Name one file, or none for standard input.</source>
        <translation>Eine Datei nennen, oder keine für die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Es steht keine Verbindung darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>%1 würde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is added. Give it its secret with: quell-cli connection secret %2</source>
        <translation>%1 ist hinzugefügt. Das Geheimnis dazu geben mit: quell-cli connection secret %2</translation>
    </message>
    <message>
        <source>%1 would be added as %2, because there is another connection of its name.</source>
        <translation>%1 würde als %2 hinzugefügt, weil es eine andere Verbindung dieses Namens gibt.</translation>
    </message>
    <message>
        <source>%1 is added as %2, because there is another connection of its name. Give it its secret with: quell-cli connection secret %3</source>
        <translation>%1 ist als %2 hinzugefügt, weil es eine andere Verbindung dieses Namens gibt. Das Geheimnis dazu geben mit: quell-cli connection secret %3</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>%1 is there with other settings, and is left as it is. Change it with: quell-cli connection edit %2</source>
        <translation>%1 ist mit anderen Einstellungen da und bleibt, wie sie ist. Ändern mit: quell-cli connection edit %2</translation>
    </message>
</context>
<context>
    <name>Quell::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Verbindungen in der Datei</translation>
    </message>
    <message>
        <source>&amp;Also those that send keys unencrypted (http) to another machine</source>
        <translation>A&amp;uch solche, die Schlüssel unverschlüsselt (http) an einen anderen Rechner senden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A file has no keys and passwords: each connection asks for its own afterwards.</source>
        <translation>Eine Datei enthält keine API-Schlüssel und Passwörter: Jede Verbindung fragt danach nach ihren eigenen.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be added.</source>
        <translation>In dieser Datei ist nichts, was hinzugefügt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be added.</source>
        <translation>
            <numerusform>%n Verbindung wird hinzugefügt.</numerusform>
            <numerusform>%n Verbindungen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be added.</source>
        <translation>%1: wird hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: will be added as %2, because there is another one of its name.</source>
        <translation>%1: wird als %2 hinzugefügt, weil es den Namen schon gibt.</translation>
    </message>
    <message>
        <source>%1: is there already.</source>
        <translation>%1: ist schon da.</translation>
    </message>
    <message>
        <source>%1: is there with other settings, and stays as it is.</source>
        <translation>%1: ist mit anderen Einstellungen da und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Enter the key or password of each.</source>
        <translation>
            <numerusform>%n Verbindung hinzugefügt. Geben Sie ihren API-Schlüssel oder ihr Passwort ein.</numerusform>
            <numerusform>%n Verbindungen hinzugefügt. Geben Sie zu jeder den API-Schlüssel oder das Passwort ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Instance</name>
    <message>
        <source>Another Quell has this profile open, but does not answer. Close it, and start Quell again.</source>
        <translation>Ein anderes Quell hat dieses Profil geöffnet, antwortet aber nicht. Es schließen und Quell neu starten.</translation>
    </message>
    <message>
        <source>No Quell has this profile open.</source>
        <translation>Kein Quell hat dieses Profil geöffnet.</translation>
    </message>
    <message>
        <source>quell-cli watch has this profile open. Close it, and start Quell again.</source>
        <translation>quell-cli watch hat dieses Profil geöffnet. Es schließen und Quell neu starten.</translation>
    </message>
    <message>
        <source>The profile cannot be locked: %1 cannot be written. Check the permissions and the free space of its directory.</source>
        <translation>Das Profil kann nicht gesperrt werden: %1 ist nicht beschreibbar. Berechtigungen und freien Platz des Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>That is too much to hand to the Quell that is open. Paste the ids into its window.</source>
        <translation>Das ist zu viel, um es dem geöffneten Quell zu übergeben. Die IDs in dessen Fenster einfügen.</translation>
    </message>
    <message>
        <source>%1 is not a directory that belongs to you alone. Remove it, or set XDG_RUNTIME_DIR to one that does.</source>
        <translation>%1 ist kein Verzeichnis, das Ihnen allein gehört. Es entfernen, oder XDG_RUNTIME_DIR auf ein solches setzen.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made (%2). Check the permissions and the free space of its directory.</source>
        <translation>Der Socket %1 kann nicht angelegt werden (%2). Berechtigungen und freien Platz des Verzeichnisses prüfen.</translation>
    </message>
</context>
<context>
    <name>Quell::Journal</name>
    <message>
        <source>%1 is damaged and cannot be set aside (%2). Move it away and start Quell again.</source>
        <translation>%1 ist beschädigt und kann nicht beiseitegelegt werden (%2). Die Datei verschieben und Quell neu starten.</translation>
    </message>
    <message>
        <source>The disk that %1 lies on is full. Make room on it; what is shown is right, but is not kept.</source>
        <translation>Der Datenträger von %1 ist voll. Platz schaffen; die Anzeige stimmt, wird aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its directory.</source>
        <translation>%1 kann nicht geschrieben werden. Berechtigungen der Datei und des Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file, and the permissions of its directory.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen, ob es eine Datei ist, und die Berechtigungen des Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy. Close it and try again.</source>
        <translation>Ein anderes Programm hält %1 belegt. Es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Quell again: it sets the file aside and begins a new one.</source>
        <translation>%1 ist beschädigt. Quell neu starten: Es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk that it lies on.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden (%2). Den Datenträger prüfen, auf dem die Datei liegt.</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>%1 konnte nicht verwendet werden (%2).</translation>
    </message>
</context>
<context>
    <name>Quell::JournalDatabase</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Another Quell is busy opening %1. Try again in a while.</source>
        <translation>Ein anderes Quell öffnet gerade %1. In Kürze erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because nothing can be written beside it. Check the permissions and the free space of its directory.</source>
        <translation>%1 kann nicht geöffnet werden, weil daneben nichts geschrieben werden kann. Berechtigungen und freien Platz des Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed. On Debian it is the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert. Unter Debian ist es das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set (%2).</source>
        <translation>Die Berechtigungen von %1 können nicht gesetzt werden (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 wurde von einem neueren Quell geschrieben und bleibt unverändert. Jene Version verwenden, oder mit --profile ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The list of tracked executions is damaged, and another Quell has it open. Close that one first.</source>
        <translation>Die Liste der verfolgten Ausführungen ist beschädigt, und ein anderes Quell hat sie geöffnet. Zuerst jenes schließen.</translation>
    </message>
</context>
<context>
    <name>Quell::KeyringTask</name>
    <message>
        <source>No keyring answers on this desktop. Install or start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation>In dieser Arbeitsumgebung antwortet kein Schlüsselbund. Einen installieren oder starten, etwa GNOME-Schlüsselbund oder KWallet, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password and try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Mit seinem Passwort entsperren und erneut versuchen, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keyring has not been set up. Choose a password for it when the desktop asks, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund ist nicht eingerichtet. Auf Nachfrage der Arbeitsumgebung ein Passwort dafür wählen, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keyring did not let Quell in. Allow it there and try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund hat Quell nicht zugelassen. Den Zugriff dort erlauben und erneut versuchen, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for a window of it that waits for its password and try again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Nach einem Fenster suchen, das auf sein Passwort wartet, und erneut versuchen, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written. Look at it in the desktop&apos;s password program, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund hat das Geschriebene nicht behalten. Im Passwortprogramm der Arbeitsumgebung nachsehen, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry. Remove it in the desktop&apos;s password program: it belongs to “quell”.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt. Im Passwortprogramm der Arbeitsumgebung entfernen: Er gehört zu „quell“.</translation>
    </message>
    <message>
        <source>The keyring failed: %1. Try again, or keep the secret for this session only.</source>
        <translation>Fehler des Schlüsselbunds: %1. Erneut versuchen, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The library libsecret, through which Quell reaches the keyring, is missing. Install it, or keep the secret for this session only.</source>
        <translation>Die Bibliothek libsecret, über die Quell den Schlüsselbund erreicht, fehlt. Sie installieren, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>Quell::ListCommand</name>
    <message>
        <source>Show what was last seen, and when; asks no service.</source>
        <translation>Zeigen, was zuletzt gesehen wurde und wann; fragt keinen Dienst.</translation>
    </message>
    <message>
        <source>This command takes no arguments; status asks about single ids.</source>
        <translation>Dieser Befehl nimmt keine Argumente; nach einzelnen IDs fragt status.</translation>
    </message>
    <message>
        <source>Nothing is tracked yet. Track an execution with: quell-cli track ID</source>
        <translation>Noch wird nichts verfolgt. Eine Ausführung verfolgen mit: quell-cli track ID</translation>
    </message>
    <message>
        <source>Nothing of what is tracked fits.</source>
        <translation>Nichts von dem, was verfolgt wird, passt.</translation>
    </message>
</context>
<context>
    <name>Quell::ListConnectionsCommand</name>
    <message>
        <source>This command takes no arguments.</source>
        <translation>Dieser Befehl nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>Noch ist keine Verbindung vorhanden. Hinzufügen mit: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>List the connections, how they are, and how much of their quota was used.</source>
        <translation>Die Verbindungen auflisten, ihren Zustand, und wie viel ihres Kontingents verbraucht ist.</translation>
    </message>
    <message>
        <source>How each connection is at present, as the window or quell-cli watch knows it while one of them runs; what all of them have sent in the last minute, and when something was last seen there. No service is asked.</source>
        <translation>Wie es jeder Verbindung gerade geht, soweit das Fenster oder quell-cli watch es weiß, solange eines davon läuft; was alle in der letzten Minute gesendet haben, und wann dort zuletzt etwas gesehen wurde. Es wird kein Dienst gefragt.</translation>
    </message>
</context>
<context>
    <name>Quell::LogCommand</name>
    <message>
        <source>Only of the execution with this id.</source>
        <translation>Nur die der Ausführung mit dieser ID.</translation>
    </message>
    <message>
        <source>Only what happened since: a time ago (90s, 15m, 2h, 1d), or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>Nur was seitdem geschah: vor einer Zeit (90s, 15m, 2h, 1d), oder ein Datum oder Zeitpunkt wie 2026-01-31 oder 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>Only these kinds: asked, answered, changed.</source>
        <translation>Nur diese Arten: asked, answered, changed.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 0: all. Default: 100 as text, else all.</source>
        <translation>Höchstens so viele, die neuesten; 0: alle. Standard: 100 als Text, sonst alle.</translation>
    </message>
    <message>
        <source>This command takes no arguments; --id names an execution.</source>
        <translation>Dieser Befehl nimmt keine Argumente; --id nennt eine Ausführung.</translation>
    </message>
    <message>
        <source>An execution&apos;s id cannot be empty.</source>
        <translation>Die ID einer Ausführung kann nicht leer sein.</translation>
    </message>
    <message>
        <source>--since needs a duration such as 15m or 2d, or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>--since braucht eine Dauer wie 15m oder 2d, oder ein Datum oder einen Zeitpunkt wie 2026-01-31 oder 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>--kind is of these: asked, answered, changed.</source>
        <translation>--kind ist eines hiervon: asked, answered, changed.</translation>
    </message>
    <message>
        <source>--limit needs a whole number; 0 is all.</source>
        <translation>--limit braucht eine ganze Zahl; 0 ist alles.</translation>
    </message>
    <message>
        <source>Show the activity log: what was asked, answered, and seen to change.</source>
        <translation>Das Aktivitätsprotokoll zeigen: was verlangt, geantwortet und als geändert gesehen wurde.</translation>
    </message>
    <message>
        <source>The newest event first. Asks no service.</source>
        <translation>Das neueste Ereignis zuerst. Fragt keinen Dienst.</translation>
    </message>
    <message>
        <source>%1 events written so far.</source>
        <translation>Bisher %1 Ereignisse geschrieben.</translation>
    </message>
    <message>
        <source>Nothing has happened yet that fits.</source>
        <translation>Noch ist nichts Passendes geschehen.</translation>
    </message>
</context>
<context>
    <name>Quell::MainWindow</name>
    <message>
        <source>No executions yet</source>
        <translation>Noch keine Ausführungen</translation>
    </message>
    <message>
        <source>Paste the ids, URLs or JSON of executions to follow them here. What a service lists appears by itself.</source>
        <translation>IDs, URLs oder JSON von Ausführungen einfügen, um sie hier zu verfolgen. Was ein Dienst auflistet, erscheint von selbst.</translation>
    </message>
    <message>
        <source>Track first executions</source>
        <translation>Erste Ausführungen verfolgen</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>Ausführungen verfolgen…</translation>
    </message>
    <message>
        <source>No executions match the filter</source>
        <translation>Keine Ausführung passt zum Filter</translation>
    </message>
    <message>
        <source>They are still tracked; only the list is narrowed.</source>
        <translation>Sie werden weiterhin verfolgt; nur die Liste ist eingeschränkt.</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>Alle Ausführungen anzeigen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xecutions</source>
        <translation>A&amp;usführungen</translation>
    </message>
    <message>
        <source>Tell me a&amp;bout it</source>
        <translation>Be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Track executions…</source>
        <translation>Ausführungen &amp;verfolgen…</translation>
    </message>
    <message>
        <source>Track executions by their ids, URLs or JSON</source>
        <translation>Ausführungen anhand ihrer IDs, URLs oder JSON verfolgen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write all executions that are shown to a file, as a table or as JSON</source>
        <translation>Alle angezeigten Ausführungen in eine Datei schreiben, als Tabelle oder als JSON</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;selection…</source>
        <translation>&amp;Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Write the selected executions to a file, as a table or as JSON</source>
        <translation>Die ausgewählten Ausführungen in eine Datei schreiben, als Tabelle oder als JSON</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy everything about the selected executions, a line for each</source>
        <translation>Alles über die ausgewählten Ausführungen kopieren, je eine Zeile</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as cu&amp;rl command</source>
        <translation>Als cu&amp;rl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the commands that read the selected executions, with a placeholder for the key</source>
        <translation>Die Befehle kopieren, die die ausgewählten Ausführungen lesen, mit einem Platzhalter für den API-Schlüssel</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Cancel selected…</source>
        <translation>Ausgewählte a&amp;bbrechen…</translation>
    </message>
    <message>
        <source>Ask the services to stop the selected executions</source>
        <translation>Die Dienste auffordern, die ausgewählten Ausführungen abzubrechen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel all &amp;shown…</source>
        <translation>Alle an&amp;gezeigten abbrechen…</translation>
    </message>
    <message>
        <source>Ask the services to stop all active executions that the filters show now</source>
        <translation>Die Dienste auffordern, alle aktiven Ausführungen abzubrechen, die die Filter gerade zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Look at the selected executions now, or else at the active ones in sight</source>
        <translation>Jetzt nach den ausgewählten Ausführungen sehen, sonst nach den sichtbaren aktiven</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>Aktualisierung an&amp;halten</translation>
    </message>
    <message>
        <source>Stop looking at executions; a cancel under way is followed all the same</source>
        <translation>Nicht mehr nach Ausführungen sehen; ein laufender Abbruch wird trotzdem verfolgt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Open &amp;query page</source>
        <translation>Abfrageseite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Take finished executions off the list; nothing is cancelled</source>
        <translation>Beendete Ausführungen aus der Liste entfernen; abgebrochen wird nichts</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Wie in den &amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Clear &amp;finished…</source>
        <translation>Beendete &amp;entfernen…</translation>
    </message>
    <message>
        <source>Take all finished executions off the list; nothing is cancelled</source>
        <translation>Alle beendeten Ausführungen aus der Liste entfernen; abgebrochen wird nichts</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>&amp;Vor Abbruch durch Doppelklick fragen</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a connection to a service</source>
        <translation>Eine Verbindung zu einem Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>A&amp;ktive</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>&amp;Beendete</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Active ones first, newest above</source>
        <translation>Aktive zuerst, neueste oben</translation>
    </message>
    <message>
        <source>&amp;About Quell</source>
        <translation>Ü&amp;ber Quell</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>%1 im Abbruch</translation>
    </message>
    <message>
        <source>Quell demo</source>
        <translation>Quell-Demo</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>%1 verfolgt</translation>
    </message>
    <message>
        <source>Track executions</source>
        <translation>Ausführungen verfolgen</translation>
    </message>
    <message>
        <source>Track…</source>
        <translation>Verfolgen…</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>Ausgewählte abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Pause updates</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>Updates are paused; a cancel under way is followed all the same</source>
        <translation>Die Aktualisierung ist angehalten; ein laufender Abbruch wird trotzdem verfolgt</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Schlag&amp;wort…</translation>
    </message>
    <message>
        <source>Write a word of your own on the selected executions</source>
        <translation>Die ausgewählten Ausführungen mit einem eigenen Schlagwort versehen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Activity &amp;log…</source>
        <translation>Pro&amp;tokoll…</translation>
    </message>
    <message>
        <source>Show everything that happened, of all executions</source>
        <translation>Alles anzeigen, was geschehen ist, zu allen Ausführungen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Paste executions</source>
        <translation>Ausführungen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Track the executions whose ids are in the clipboard</source>
        <translation>Die Ausführungen verfolgen, deren IDs in der Zwischenablage stehen</translation>
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
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Quell::Notifier</name>
    <message numerus="yes">
        <source>%n executions have ended</source>
        <translation>
            <numerusform>%n Ausführung ist beendet</numerusform>
            <numerusform>%n Ausführungen sind beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in trouble</source>
        <translation>Störung bei %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
</context>
<context>
    <name>Quell::OverviewPage</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Select an execution to see everything about it.</source>
        <translation>Eine Ausführung auswählen, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query ID</source>
        <translation>Abfrage-ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Queued for</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Cost in credits</source>
        <translation>Kosten in Credits</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Abbruch angefordert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Tracked since</source>
        <translation>Verfolgt seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>Quell::PlanPage</name>
    <message>
        <source>Run the query again for its plan</source>
        <translation>Abfrage für den Plan erneut ausführen</translation>
    </message>
    <message>
        <source>Plan of the query</source>
        <translation>Plan der Abfrage</translation>
    </message>
    <message>
        <source>The plan is longer than can be shown; this is its beginning.</source>
        <translation>Der Plan ist länger, als angezeigt werden kann; dies ist sein Anfang.</translation>
    </message>
    <message>
        <source>The query runs again; its plan appears here. That may take up to two minutes.</source>
        <translation>Die Abfrage läuft erneut; ihr Plan erscheint hier. Das kann bis zu zwei Minuten dauern.</translation>
    </message>
</context>
<context>
    <name>Quell::Profile</name>
    <message>
        <source>%1 is a file, not a directory. Choose another directory with --profile.</source>
        <translation>%1 ist eine Datei, kein Verzeichnis. Mit --profile ein anderes Verzeichnis wählen.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Check the permissions above it, or choose another one with --profile.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden. Die Berechtigungen darüber prüfen, oder mit --profile ein anderes wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written in the directory %1 (%2). Check its permissions and the free space, or choose another one with --profile.</source>
        <translation>Im Verzeichnis %1 kann nicht geschrieben werden (%2). Berechtigungen und freien Platz prüfen, oder mit --profile ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>Quell::Program</name>
    <message>
        <source>The demo&apos;s simulator could not be started: no port on this machine is free.</source>
        <translation>Der Simulator der Demo konnte nicht gestartet werden: Auf diesem Rechner ist kein Port frei.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start it from a terminal: quell --demo</source>
        <translation>Die Demo konnte nicht gestartet werden. In einem Terminal starten: quell --demo</translation>
    </message>
    <message>
        <source>Quell goes on in the tray</source>
        <translation>Quell läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>What you track is still followed. To end Quell, choose Quit in the menu of its icon.</source>
        <translation>Was Sie verfolgen, wird weiter verfolgt. Zum Beenden im Menü des Symbols „Beenden“ wählen.</translation>
    </message>
</context>
<context>
    <name>Quell::QueryPage</name>
    <message>
        <source>Open the query&apos;s page</source>
        <translation>Die Seite der Abfrage öffnen</translation>
    </message>
    <message>
        <source>Open page of the shown query</source>
        <translation>Seite der angezeigten Abfrage öffnen</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Text der Abfrage</translation>
    </message>
    <message>
        <source>Select an execution to see its query.</source>
        <translation>Eine Ausführung auswählen, um ihre Abfrage zu sehen.</translation>
    </message>
    <message>
        <source>The service gave neither name nor text of this query.</source>
        <translation>Der Dienst hat weder Namen noch Text dieser Abfrage genannt.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Abfrage %1</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>Quell::RemoveConnectionCommand</name>
    <message>
        <source>Remove a connection, its secret, and what is tracked under it.</source>
        <translation>Eine Verbindung, ihr Geheimnis und alles, was unter ihr verfolgt wird, entfernen.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Removed. The executions that were tracked under it (%1) are forgotten; none was cancelled.</source>
        <translation>Entfernt. Die Ausführungen, die darunter verfolgt wurden (%1), sind vergessen; keine wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection is removed, but its secret could not be removed from the keyring: %1 Delete the entry “quell”, %2, by hand.</source>
        <translation>Die Verbindung ist entfernt, doch ihr Geheimnis konnte nicht aus dem Schlüsselbund entfernt werden: %1 Den Eintrag „quell“, %2, von Hand löschen.</translation>
    </message>
</context>
<context>
    <name>Quell::ReplaceSecretCommand</name>
    <message>
        <source>Give a connection its secret, or another one, from standard input.</source>
        <translation>Einer Verbindung ihr Geheimnis oder ein anderes geben, von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring. connection test NAME says whether it is accepted.</source>
        <translation>Das Geheimnis (API-Schlüssel, Passwort oder Token) wird im Terminal verdeckt eingegeben oder per Pipe übergeben; es wird im Schlüsselbund gespeichert. connection test NAME sagt, ob es angenommen wird.</translation>
    </message>
    <message>
        <source>Name one connection; the secret comes from standard input.</source>
        <translation>Genau eine Verbindung nennen; das Geheimnis kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1 Das Geheimnis wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>Das Geheimnis liegt im Schlüsselbund. Ausprobieren mit: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::ResultFile</name>
    <message>
        <source>Not everything could be written to standard output (%1).</source>
        <translation>Nicht alles konnte auf die Standardausgabe geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>%1 exists and is left as it is. Choose another name, or add --force to write over it.</source>
        <translation>%1 existiert und bleibt, wie es ist. Einen anderen Namen wählen, oder --force hinzufügen, um es zu überschreiben.</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 wurde nicht geschrieben (%2). Einen anderen Ort wählen, oder dort Berechtigungen und freien Platz prüfen.</translation>
    </message>
</context>
<context>
    <name>Quell::ResultOptions</name>
    <message>
        <source>--json and --format %1 contradict each other. Leave one out.</source>
        <translation>--json und --format %1 widersprechen sich. Eines weglassen.</translation>
    </message>
    <message>
        <source>How it is written: %1. Default: what FILE ends with, else the first of these.</source>
        <translation>Wie es geschrieben wird: %1. Standard: die Endung von FILE, sonst das erste davon.</translation>
    </message>
    <message>
        <source>Write to this file, which is there once all of it is written. Default: standard output.</source>
        <translation>In diese Datei schreiben; sie ist da, sobald alles geschrieben ist. Standard: die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>FILE überschreiben, wenn es schon existiert.</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format ist eines hiervon: %1.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Der Name der Datei ist leer.</translation>
    </message>
    <message>
        <source>--force goes with -o FILE.</source>
        <translation>--force gehört zu -o FILE.</translation>
    </message>
</context>
<context>
    <name>Quell::Secret</name>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>API-Schlüssel oder Passwort ist leer. Eingeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The key or password contains a line break or another control character. Copy it again, without what stands around it.</source>
        <translation>API-Schlüssel oder Passwort enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Erneut kopieren, ohne das, was darum herum steht.</translation>
    </message>
</context>
<context>
    <name>Quell::SecretDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Store it in the &amp;keyring</source>
        <translation>Im Schlüssel&amp;bund speichern</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>Nur &amp;für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>Warten auf den Schlüsselbund… Möglicherweise fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Nothing was stored. It can be kept for this session.</source>
        <translation>Es wurde nichts gespeichert. Für diese Sitzung kann es behalten werden.</translation>
    </message>
</context>
<context>
    <name>Quell::SecretPlacement</name>
    <message>
        <source>The connection %1 has this key already. The number of requests that %2 allows belongs to the key, so one connection has to do for it.</source>
        <translation>Die Verbindung %1 hat diesen API-Schlüssel schon. Die Zahl der Anfragen, die %2 erlaubt, hängt am Schlüssel; daher muss eine Verbindung dafür genügen.</translation>
    </message>
</context>
<context>
    <name>Quell::ServerCancelConfirmation</name>
    <message>
        <source>Cancel everything on a server?</source>
        <translation>Alles auf einem Server abbrechen?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Known to run</source>
        <translation>Läuft bekanntermaßen</translation>
    </message>
    <message>
        <source>&amp;Cancel all executions</source>
        <translation>&amp;Alle Ausführungen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1, which is production?</source>
        <translation>Alles abbrechen, was auf %1 (Produktion) läuft?</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1?</source>
        <translation>Alles abbrechen, was auf %1 läuft?</translation>
    </message>
    <message>
        <source>The server cancels the queries of everybody, not only yours, also those that Quell does not show.</source>
        <translation>Der Server bricht die Abfragen aller ab, nicht nur Ihre, auch jene, die Quell nicht zeigt.</translation>
    </message>
    <message>
        <source>%1 of other people</source>
        <translation>davon %1 von anderen</translation>
    </message>
    <message>
        <source>%1 of which it is not known whose they are</source>
        <translation>%1 mit unbekanntem Besitzer</translation>
    </message>
</context>
<context>
    <name>Quell::ServiceClient</name>
    <message>
        <source>This service has no call that cancels everything. Name the executions instead.</source>
        <translation>Dieser Dienst hat keinen Aufruf, der alles abbricht. Stattdessen die Ausführungen nennen.</translation>
    </message>
    <message>
        <source>This service leads to executions by their ids only. Name the executions instead.</source>
        <translation>Dieser Dienst führt nur über IDs zu Ausführungen. Stattdessen die Ausführungen nennen.</translation>
    </message>
    <message>
        <source>This service shows no plans.</source>
        <translation>Dieser Dienst zeigt keine Pläne.</translation>
    </message>
</context>
<context>
    <name>Quell::Session</name>
    <message>
        <source>QUELL_SECRET: %1</source>
        <translation>QUELL_SECRET: %1</translation>
    </message>
    <message>
        <source>There is no connection “%1”, nor any other yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>Die Verbindung „%1“ ist nicht vorhanden, auch noch keine andere. Hinzufügen mit: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>There is no connection “%1”. These there are: %2.</source>
        <translation>Die Verbindung „%1“ ist nicht vorhanden. Vorhanden sind: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsAppearancePage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Ids, exports and what a service says stay as they are.</source>
        <translation>IDs, Exporte und Meldungen der Dienste bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsBehaviourPage</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Keep Quell in the tray when its window is closed</source>
        <translation>Quell beim Schließen des Fensters im &amp;Infobereich behalten</translation>
    </message>
    <message>
        <source>Start mi&amp;nimized</source>
        <translation>&amp;Minimiert starten</translation>
    </message>
    <message>
        <source>Start Quell when I &amp;log in</source>
        <translation>Quell bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>Vor Abbruch durch &amp;Doppelklick fragen</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Keep &amp;finished executions</source>
        <translation>&amp;Beendete Ausführungen behalten</translation>
    </message>
    <message>
        <source>Keep finished executions</source>
        <translation>Beendete Ausführungen behalten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep the a&amp;ctivity log</source>
        <translation>Das &amp;Protokoll behalten</translation>
    </message>
    <message>
        <source>Keep the activity log</source>
        <translation>Das Protokoll behalten</translation>
    </message>
    <message>
        <source>Call it lon&amp;g-running after</source>
        <translation>Gilt als &amp;lang laufend nach</translation>
    </message>
    <message>
        <source>Long-running after</source>
        <translation>Lang laufend nach</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>What belongs to someone else, what is on production, and what is cancelled by menu or key is asked about in any case.</source>
        <translation>Bei fremden Ausführungen, auf Produktion und bei Abbruch über Menü oder Taste wird in jedem Fall gefragt.</translation>
    </message>
    <message>
        <source>What is older leaves the list and the log; nothing is ever cancelled by that.</source>
        <translation>Was älter ist, verschwindet aus Liste und Protokoll; abgebrochen wird dadurch nie etwas.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Quell.</source>
        <translation>Diese Arbeitsumgebung hat derzeit keinen Infobereich: Das Schließen des Fensters beendet Quell.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Offer to track executions whose ids I cop&amp;y</source>
        <translation>&amp;Verfolgen anbieten, wenn ich Ausführungs-IDs kopiere</translation>
    </message>
    <message>
        <source>What is copied is looked at for ids alone: nothing of it is kept, and nothing is tracked unless you say so.</source>
        <translation>Kopiertes wird nur auf IDs angesehen: Nichts davon wird behalten, und verfolgt wird nur, was Sie bestätigen.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter key or password</source>
        <translation>API-Schlüssel oder Passwort eingeben</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>API-&amp;Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Keys and passwords lie in the keyring and are shown nowhere.</source>
        <translation>API-Schlüssel und Passwörter liegen im Schlüsselbund und werden nirgends angezeigt.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>E&amp;inschalten</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>Einstellungen der Verbindungen exportieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>Einstellungen von Verbindungen importieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsNotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>an execution has &amp;finished</source>
        <translation>eine Ausführung &amp;beendet ist</translation>
    </message>
    <message>
        <source>an execution has fai&amp;led</source>
        <translation>eine Ausführung &amp;fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>an execution was seen &amp;cancelled</source>
        <translation>eine Ausführung als &amp;abgebrochen gesehen wurde</translation>
    </message>
    <message>
        <source>an execution has become lon&amp;g-running</source>
        <translation>eine Ausführung als &amp;lang laufend gilt</translation>
    </message>
    <message>
        <source>a connection is in &amp;trouble</source>
        <translation>eine Verbindung &amp;gestört ist</translation>
    </message>
    <message>
        <source>But only</source>
        <translation>Aber nur</translation>
    </message>
    <message>
        <source>of executions that &amp;ran longer than</source>
        <translation>bei Ausführungen, &amp;die länger liefen als</translation>
    </message>
    <message>
        <source>Only of executions that ran longer than</source>
        <translation>Nur bei Ausführungen, die länger liefen als</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>while the &amp;window is not in front</source>
        <translation>&amp;während das Fenster nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>The bell in the menu of a row goes before all of this: always, or never, for that one.</source>
        <translation>Die Glocke im Menü einer Zeile hat Vorrang vor all dem: immer oder nie, für diese eine.</translation>
    </message>
    <message>
        <source>That is after %1; the page Behaviour says so.</source>
        <translation>Das ist nach %1 der Fall, wie auf der Seite „Verhalten“ festgelegt.</translation>
    </message>
    <message>
        <source>Nothing is, as the page Behaviour says now.</source>
        <translation>Derzeit gilt keine als lang laufend, siehe Seite „Verhalten“.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsParts</name>
    <message>
        <source>This holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>Dies gilt bis zum Beenden von Quell: Es konnte nicht festgehalten werden. Prüfen, ob der Ordner des Profils beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>Quell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>In the list of executions</source>
        <translation>In der Liste der Ausführungen</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Details der Zeile anzeigen</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>Zur Zeile darüber oder darunter</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Zur ersten oder letzten Zeile</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Das Menü der Zeile öffnen</translation>
    </message>
    <message>
        <source>Cancel an active execution, after a question</source>
        <translation>Eine aktive Ausführung abbrechen, nach Rückfrage</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Move between the parts of the window</source>
        <translation>Zwischen den Teilen des Fensters wechseln</translation>
    </message>
</context>
<context>
    <name>Quell::Simulator</name>
    <message>
        <source>Listening. Stop it with Ctrl+C.</source>
        <translation>Lauscht. Anhalten mit Strg+C.</translation>
    </message>
    <message>
        <source>  API key:  %1 (%2 requests a minute)</source>
        <translation>  API-Schlüssel: %1 (%2 Anfragen pro Minute)</translation>
    </message>
    <message>
        <source>  user:     %1, password: %2</source>
        <translation>  Benutzer:      %1, Passwort: %2</translation>
    </message>
    <message>
        <source>  token:    %1 (Bearer or Jwt)</source>
        <translation>  Token:         %1 (Bearer oder Jwt)</translation>
    </message>
    <message>
        <source>Serves a simulated Dune and two simulated Atoti servers on this machine, with an analyst&apos;s day in them.</source>
        <translation>Stellt auf diesem Rechner ein simuliertes Dune und zwei simulierte Atoti-Server bereit, mit dem Arbeitstag einer Analystin darin.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>Der Port, auf dem gelauscht wird; 0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>The loopback address to listen on.</source>
        <translation>Die Loopback-Adresse, auf der gelauscht wird.</translation>
    </message>
    <message>
        <source>quell-simulator: --port takes a number from 0 to 65535, and there are no other arguments. See --help.</source>
        <translation>quell-simulator: --port nimmt eine Zahl von 0 bis 65535; andere Argumente gibt es nicht. Siehe --help.</translation>
    </message>
    <message>
        <source>quell-simulator: cannot listen on port %1 of %2: %3. Choose another one with --port.</source>
        <translation>quell-simulator: Lauschen auf Port %1 von %2 ist nicht möglich: %3. Mit --port einen anderen wählen.</translation>
    </message>
    <message>
        <source>the simulator is for this machine alone, and that is not a loopback address</source>
        <translation>der Simulator ist nur für diesen Rechner, und das ist keine Loopback-Adresse</translation>
    </message>
</context>
<context>
    <name>Quell::SourceChoice</name>
    <message>
        <source>Executions</source>
        <translation>Ausführungen</translation>
    </message>
</context>
<context>
    <name>Quell::SourceFinder</name>
    <message>
        <source>%1 is not for %2: its service has no such thing.</source>
        <translation>%1 ist nichts für %2: Der zugehörige Dienst kennt so etwas nicht.</translation>
    </message>
    <message>
        <source>No connection is to a service for which %1 is.</source>
        <translation>Keine Verbindung führt zu einem Dienst, für den %1 gilt.</translation>
    </message>
    <message>
        <source>%1 can be asked of several connections: %2. Say which with -c.</source>
        <translation>%1 kann an mehrere Verbindungen gerichtet werden: %2. Die gemeinte mit -c angeben.</translation>
    </message>
    <message>
        <source>%1: there is no such id in it. What is needed: %2.</source>
        <translation>%1: Es ist keine solche ID enthalten. Benötigt wird: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::StandardInput</name>
    <message>
        <source>What came from standard input is not UTF-8 text.</source>
        <translation>Von der Standardeingabe kam kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Nothing can be read from standard input.</source>
        <translation>Von der Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What came from standard input is longer than %1 KB.</source>
        <translation>Von der Standardeingabe kamen mehr als %1 KB.</translation>
    </message>
    <message>
        <source>The terminal cannot be read without showing what is typed: pipe the secret in.</source>
        <translation>Vom Terminal kann nicht gelesen werden, ohne die Eingabe anzuzeigen: Das Geheimnis per Pipe übergeben.</translation>
    </message>
</context>
<context>
    <name>Quell::StateOption</name>
    <message>
        <source>Only these states: %1.</source>
        <translation>Nur diese Zustände: %1.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Den Zustand „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Quell::StatusCommand</name>
    <message>
        <source>Ask the services about these executions now.</source>
        <translation>Die Dienste jetzt nach diesen Ausführungen fragen.</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.</source>
        <translation>Was noch nicht verfolgt wird, wird zuerst verfolgt. Eine falsche ID hält den Befehl an, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Name at least one execution; list shows what was last seen of all.</source>
        <translation>Mindestens eine Ausführung nennen; list zeigt, was zuletzt von allen gesehen wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answered.</source>
        <translation>Abfrage: %1 von %2 beantwortet.</translation>
    </message>
</context>
<context>
    <name>Quell::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>A word or a few of your own for %1, to find it by. Leave it empty to take it away.</source>
        <translation>Ein oder mehrere eigene Wörter für %1, um die Ausführung wiederzufinden. Leer lassen, um sie zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</source>
        <translation>
            <numerusform>Ein oder mehrere eigene Wörter für %n Ausführung, um sie wiederzufinden. Leer lassen, um sie zu entfernen.</numerusform>
            <numerusform>Ein oder mehrere eigene Wörter für %n Ausführungen, um sie wiederzufinden. Leer lassen, um sie zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in this profile and in exports, and never sent to a service.</source>
        <translation>Es steht in diesem Profil und in Exporten und wird nie an einen Dienst gesendet.</translation>
    </message>
</context>
<context>
    <name>Quell::TestConnectionCommand</name>
    <message>
        <source>Make one harmless request and say what it proved.</source>
        <translation>Eine harmlose Anfrage stellen und sagen, was sie bewiesen hat.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
</context>
<context>
    <name>Quell::TextOutput</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>ABFRAGE</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>GESTARTET</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <translation>ANMELDUNG</translation>
    </message>
    <message>
        <source>REQUESTS PER MINUTE</source>
        <translation>ANFRAGEN PRO MINUTE</translation>
    </message>
    <message>
        <source>LAST MINUTE</source>
        <translation>LETZTE MINUTE</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ZULETZT GESEHEN</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIMNIS</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>KENNZEICHEN</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1 used, %2 left</source>
        <translation>%1 verbraucht, %2 übrig</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 You are %2 on %3.</source>
        <translation>%1 Sie sind %2 auf %3.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show less time (wheel, or +)</source>
        <translation>Weniger Zeit zeigen (Mausrad oder +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more time (wheel, or -)</source>
        <translation>Mehr Zeit zeigen (Mausrad oder -)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Zum Jetzt</translation>
    </message>
    <message>
        <source>Show the present (0)</source>
        <translation>Die Gegenwart zeigen (0)</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>Gewählter Zeitraum</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By connection</source>
        <translation>Nach Verbindung</translation>
    </message>
    <message>
        <source>By query</source>
        <translation>Nach Abfrage</translation>
    </message>
    <message>
        <source>Span from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Span to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation>Legende der Zeitachse</translation>
    </message>
    <message>
        <source>What the colours and patterns mean</source>
        <translation>Was Farben und Muster bedeuten</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLayout</name>
    <message>
        <source>Unknown connection</source>
        <translation>Unbekannte Verbindung</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Abfrage %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Legende der Zeitachse</translation>
    </message>
    <message>
        <source>Not seen lately: grey</source>
        <translation>Länger nicht gesehen: grau</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>Sie haben den Abbruch angefordert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Waited before it ran: lighter, with stripes</source>
        <translation>Wartezeit vor dem Lauf: heller, gestreift</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePage</name>
    <message>
        <source>Nothing to show yet. The executions of the list appear here as bars over time: how long they waited, how long they ran, and when they were asked to stop.</source>
        <translation>Noch nichts zu zeigen. Die Ausführungen der Liste erscheinen hier als Balken über der Zeit: wie lange sie gewartet haben, wie lange sie liefen und wann ihr Abbruch angefordert wurde.</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePainter</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineText</name>
    <message>
        <source>Started %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Started %1, running for %2</source>
        <translation>Gestartet: %1, läuft seit %2</translation>
    </message>
    <message>
        <source>Started %1, ran for %2</source>
        <translation>Gestartet: %1, lief %2</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Eingereicht: %1</translation>
    </message>
    <message>
        <source>Submitted %1, in the queue for %2</source>
        <translation>Eingereicht: %1, %2 in der Warteschlange</translation>
    </message>
    <message>
        <source>Asked to cancel %1, not answered yet</source>
        <translation>Abbruch angefordert: %1, noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Asked to cancel %1, accepted</source>
        <translation>Abbruch angefordert: %1, angenommen</translation>
    </message>
    <message>
        <source>Asked to cancel %1, confirmed</source>
        <translation>Abbruch angefordert: %1, bestätigt</translation>
    </message>
    <message>
        <source>Asked to cancel %1, too late</source>
        <translation>Abbruch angefordert: %1, zu spät</translation>
    </message>
    <message>
        <source>Asked to cancel %1, seen still running after that</source>
        <translation>Abbruch angefordert: %1, danach noch laufend gesehen</translation>
    </message>
    <message>
        <source>Asked to cancel %1, refused</source>
        <translation>Abbruch angefordert: %1, abgelehnt</translation>
    </message>
    <message>
        <source>Asked to cancel %1, but the request was not sent</source>
        <translation>Abbruch angefordert: %1, doch die Anforderung wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Asked to cancel %1, outcome not known</source>
        <translation>Abbruch angefordert: %1, Ausgang nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet: %1</translation>
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
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Nothing of the list ran from %1 to %2. Choose a longer time span to see it.</source>
        <translation>Nichts aus der Liste lief von %1 bis %2. Einen längeren Zeitraum wählen, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>Mindestens eine Ausführung mit ID oder URL nennen.</translation>
    </message>
    <message>
        <source>Track executions; - reads them from standard input.</source>
        <translation>Ausführungen verfolgen; - liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input may hold ids, URLs, or JSON that contains execution_id. -c may be left out where an id can belong to one connection only. What cannot be read is named, and the rest is tracked. No service is asked, but with --pipeline and --latest, whose questions count in the quota.</source>
        <translation>Die Standardeingabe kann IDs, URLs oder JSON mit execution_id enthalten. -c darf fehlen, wenn eine ID nur zu einer Verbindung gehören kann. Was nicht lesbar ist, wird genannt; der Rest wird verfolgt. Kein Dienst wird gefragt, außer mit --pipeline und --latest, deren Anfragen auf das Kontingent angerechnet werden.</translation>
    </message>
    <message>
        <source>All executions of a run of a pipeline (Dune), by its pipeline execution id.</source>
        <translation>Alle Ausführungen eines Laufs einer Pipeline (Dune), anhand der ID der Pipeline-Ausführung.</translation>
    </message>
    <message>
        <source>The latest execution of a query (Dune), by its number or URL. The service may charge credits for this question.</source>
        <translation>Die neueste Ausführung einer Abfrage (Dune), anhand ihrer Nummer oder URL. Der Dienst berechnet für diese Anfrage möglicherweise Credits.</translation>
    </message>
    <message>
        <source>%1: not all of it has begun, and what has not has no execution yet (%2). Ask again later.</source>
        <translation>%1: Nicht alles hat begonnen, und was nicht begonnen hat, hat noch keine Ausführung (%2). Später erneut fragen.</translation>
    </message>
    <message>
        <source>%1 has no executions.</source>
        <translation>%1 hat keine Ausführungen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tracking %1 of %2.</source>
        <translation>%1 auf %2 wird verfolgt.</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%1 auf %2 wird schon verfolgt.</translation>
    </message>
    <message>
        <source>Nothing came from standard input: pipe ids, URLs or JSON in.</source>
        <translation>Von der Standardeingabe kam nichts: IDs, URLs oder JSON per Pipe übergeben.</translation>
    </message>
    <message>
        <source>Asking %1 for executions.</source>
        <translation>%1 wird nach Ausführungen gefragt.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackDialog</name>
    <message>
        <source>Track executions</source>
        <translation>Ausführungen verfolgen</translation>
    </message>
    <message>
        <source>Execution &amp;IDs, URLs, or JSON that contains them</source>
        <translation>Ausführungs-&amp;IDs, URLs oder JSON, das sie enthält</translation>
    </message>
    <message>
        <source>Execution IDs</source>
        <translation>Ausführungs-IDs</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>These a&amp;re</source>
        <translation>&amp;Art der Eingabe</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>Art der Eingabe</translation>
    </message>
    <message>
        <source>&amp;Add connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Nicht verwendbare Zeilen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>Ver&amp;folgen</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, and the executions can be tracked.</source>
        <translation>Noch ist keine Verbindung vorhanden. Eine hinzufügen, dann können die Ausführungen verfolgt werden.</translation>
    </message>
    <message>
        <source>An id of %1 is %2.</source>
        <translation>Format einer ID von %1: %2.</translation>
    </message>
    <message>
        <source>1 id found</source>
        <translation>1 ID gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n ids found</source>
        <translation>
            <numerusform>%n ID gefunden</numerusform>
            <numerusform>%n IDs gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 Duplikat</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n Duplikat</numerusform>
            <numerusform>%n Duplikate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line cannot be used</source>
        <translation>1 Zeile nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be used</source>
        <translation>
            <numerusform>%n Zeile nicht verwendbar</numerusform>
            <numerusform>%n Zeilen nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>Zeile %1 (%2): %3</translation>
    </message>
    <message>
        <source>There is no such id in the field. What is needed: %1.</source>
        <translation>Im Feld ist keine solche ID enthalten. Benötigt wird: %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>It has no executions yet.</source>
        <translation>Noch keine Ausführungen vorhanden.</translation>
    </message>
    <message>
        <source>Executions that are tracked now: %1.</source>
        <translation>Jetzt verfolgte Ausführungen: %1.</translation>
    </message>
    <message>
        <source>%1 Parts that have not begun and have no execution yet: %2. Ask again later.</source>
        <translation>%1 Teile, die noch nicht begonnen haben und noch keine Ausführung haben: %2. Später erneut fragen.</translation>
    </message>
    <message>
        <source>Paste at least one id first.</source>
        <translation>Zuerst mindestens eine ID einfügen.</translation>
    </message>
    <message>
        <source>1 execution is tracked.</source>
        <translation>1 Ausführung wird verfolgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n executions are tracked.</source>
        <translation>
            <numerusform>%n Ausführung wird verfolgt.</numerusform>
            <numerusform>%n Ausführungen werden verfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left in the field could not be used.</source>
        <translation>Was im Feld geblieben ist, war nicht verwendbar.</translation>
    </message>
    <message>
        <source>Only a beginning of this long text is shown, but all of it counts.</source>
        <translation>Von diesem langen Text ist nur ein Anfang zu sehen, aber er zählt ganz.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackLink</name>
    <message>
        <source>The link is too long, so nothing was tracked.</source>
        <translation>Der Link ist zu lang, daher wurde nichts verfolgt.</translation>
    </message>
    <message>
        <source>Quell does not know this link, so nothing was done. A link can only track executions.</source>
        <translation>Quell kennt diesen Link nicht, daher wurde nichts getan. Ein Link kann nur Ausführungen verfolgen.</translation>
    </message>
    <message>
        <source>The link is not as it should be, so nothing was tracked. It has to look like %1.</source>
        <translation>Der Link hat nicht die richtige Form, daher wurde nichts verfolgt. Er muss so aussehen: %1.</translation>
    </message>
    <message>
        <source>The link names more than %1 executions, so nothing was tracked.</source>
        <translation>Der Link nennt mehr als %1 Ausführungen, daher wurde nichts verfolgt.</translation>
    </message>
</context>
<context>
    <name>Quell::TrayIcon</name>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>%1 im Abbruch</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>Quell — %1</source>
        <translation>Quell — %1</translation>
    </message>
    <message>
        <source>&amp;Show Quell</source>
        <translation>Quell an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Track…</source>
        <translation>&amp;Verfolgen…</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>Aktualisierung an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>und %n weitere…</numerusform>
            <numerusform>und %n weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Being cancelled: %1 on %2</source>
        <translation>Im Abbruch: %1 auf %2</translation>
    </message>
    <message>
        <source>Cancel %1 on %2…</source>
        <translation>%1 auf %2 abbrechen…</translation>
    </message>
</context>
<context>
    <name>Quell::UntrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>Mindestens eine Ausführung mit ID oder URL nennen.</translation>
    </message>
    <message>
        <source>Forget executions. Cancels nothing.</source>
        <translation>Ausführungen vergessen. Bricht nichts ab.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked.</source>
        <translation>%1 auf %2 wird nicht mehr verfolgt.</translation>
    </message>
    <message>
        <source>%1 of %2 is not tracked. quell-cli list shows what is.</source>
        <translation>%1 auf %2 wird nicht verfolgt. quell-cli list zeigt, was verfolgt wird.</translation>
    </message>
</context>
<context>
    <name>Quell::WaitingSign</name>
    <message>
        <source>The list moves on when the pointer rests</source>
        <translation>Die Liste bewegt sich weiter, sobald der Zeiger ruht</translation>
    </message>
</context>
<context>
    <name>Quell::WatchCommand</name>
    <message>
        <source>Write a line for each change until all have finished.</source>
        <translation>Für jede Änderung eine Zeile ausgeben, bis alle beendet sind.</translation>
    </message>
    <message>
        <source>Without ids: everything that is active, and what begins to run meanwhile; -c NAME: of one connection. With ids, what is not tracked yet is tracked first. While a window has the profile open, it is the one that asks the services, unless its updates are paused. With --json each line is one JSON object.

Exit status: 0 all have finished, however they ended; 1 a service does not know an id, or could not be reached; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in; 130 after Ctrl+C.</source>
        <translation>Ohne IDs: alles, was aktiv ist und was inzwischen zu laufen beginnt; mit -c NAME: von einer Verbindung. Mit IDs wird, was noch nicht verfolgt wird, zuerst verfolgt. Solange ein Fenster das Profil geöffnet hat, fragt dieses die Dienste, sofern seine Aktualisierung nicht angehalten ist. Mit --json ist jede Zeile ein JSON-Objekt.

Rückgabewert: 0 alle sind beendet, gleich wie; 1 ein Dienst kennt eine ID nicht oder war nicht erreichbar; 2 falscher Aufruf oder ungültige ID; 3 Verbindung nicht vorhanden, kein Geheimnis oder kein Zugang; 130 nach Strg+C.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked, and not watched any more.</source>
        <translation>%1 auf %2 wird nicht mehr verfolgt und nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>%1 It is tried again until it answers.</source>
        <translation>%1 Es wird weiter versucht, bis eine Antwort kommt.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 antwortet wieder.</translation>
    </message>
    <message>
        <source>Nothing is running or queued.</source>
        <translation>Nichts läuft oder wartet.</translation>
    </message>
    <message>
        <source>Not everything is told about; it is asked for again from time to time. %1</source>
        <translation>Nicht über alles kommt Auskunft; es wird von Zeit zu Zeit wieder gefragt. %1</translation>
    </message>
</context>
<context>
    <name>Quell::WindowMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>Quell::Wording</name>
    <message>
        <source>no cancel</source>
        <translation>kein Abbruch</translation>
    </message>
    <message>
        <source>asked to cancel</source>
        <translation>Abbruch angefordert</translation>
    </message>
    <message>
        <source>cancel accepted</source>
        <translation>Abbruch angenommen</translation>
    </message>
    <message>
        <source>cancel confirmed</source>
        <translation>Abbruch bestätigt</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>Abbruch kam zu spät</translation>
    </message>
    <message>
        <source>still running after the cancel</source>
        <translation>läuft nach dem Abbruch noch</translation>
    </message>
    <message>
        <source>cancel refused</source>
        <translation>Abbruch abgelehnt</translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <translation>Abbruch nicht gesendet</translation>
    </message>
    <message>
        <source>what became of the cancel is not known yet</source>
        <translation>was aus dem Abbruch wurde, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>seen in an unknown state</source>
        <translation>in unbekanntem Zustand gesehen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>completed in part</source>
        <translation>teilweise abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>no longer known to the service</source>
        <translation>dem Dienst nicht mehr bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the service&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>signed out: key or password not accepted</source>
        <translation>abgemeldet: API-Schlüssel oder Passwort nicht akzeptiert</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <translation>angehalten: nicht erlaubt</translation>
    </message>
    <message>
        <source>signed out: no key or password stored</source>
        <translation>abgemeldet: kein API-Schlüssel oder Passwort gespeichert</translation>
    </message>
    <message>
        <source>signed out: keyring not available</source>
        <translation>abgemeldet: Schlüsselbund nicht verfügbar</translation>
    </message>
    <message>
        <source>stopped: address not encrypted</source>
        <translation>angehalten: Adresse nicht verschlüsselt</translation>
    </message>
    <message>
        <source>stopped: no query history</source>
        <translation>angehalten: kein Abfrageverlauf</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>Serverstörung</translation>
    </message>
    <message>
        <source>server trouble (status %1)</source>
        <translation>Serverstörung (Status %1)</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>proxy trouble</source>
        <translation>Proxy-Störung</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>answers not understood</source>
        <translation>Antworten nicht verstanden</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>unreachable for 40 s</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, neuer Versuch in %2</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>Anfragelimit erreicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>rate limit reached, going on in %1</source>
        <translation>Anfragelimit erreicht, weiter in %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet noch %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>more runs than is shown</source>
        <translation>mehr läuft, als gezeigt wird</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <translation>%1 von %2 pro Minute</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed; the service did not say why</source>
        <translation>Fehlgeschlagen; der Dienst hat keinen Grund genannt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>%1 of %2 slots in use</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
    <message>
        <source>%1, only a part of the result</source>
        <translation>%1, nur ein Teil des Ergebnisses</translation>
    </message>
    <message>
        <source>Only a part of the result</source>
        <translation>Nur ein Teil des Ergebnisses</translation>
    </message>
    <message>
        <source>%1 no longer keeps its result</source>
        <translation>%1 hält das Ergebnis nicht mehr vor</translation>
    </message>
    <message>
        <source>%1 no longer knows this id</source>
        <translation>%1 kennt diese ID nicht mehr</translation>
    </message>
    <message>
        <source>Completed before the cancel took effect</source>
        <translation>Abgeschlossen, bevor der Abbruch wirkte</translation>
    </message>
    <message>
        <source>Completed before the cancel arrived</source>
        <translation>Abgeschlossen, bevor der Abbruch ankam</translation>
    </message>
    <message>
        <source>Completed in part before the cancel took effect</source>
        <translation>Teilweise abgeschlossen, bevor der Abbruch wirkte</translation>
    </message>
    <message>
        <source>Completed in part before the cancel arrived</source>
        <translation>Teilweise abgeschlossen, bevor der Abbruch ankam</translation>
    </message>
    <message>
        <source>Failed before the cancel took effect</source>
        <translation>Fehlgeschlagen, bevor der Abbruch wirkte</translation>
    </message>
    <message>
        <source>Failed before the cancel arrived</source>
        <translation>Fehlgeschlagen, bevor der Abbruch ankam</translation>
    </message>
    <message>
        <source>Expired before the cancel took effect</source>
        <translation>Abgelaufen, bevor der Abbruch wirkte</translation>
    </message>
    <message>
        <source>Expired before the cancel arrived</source>
        <translation>Abgelaufen, bevor der Abbruch ankam</translation>
    </message>
    <message>
        <source>%1 no longer knows this id, so there was nothing to cancel</source>
        <translation>%1 kennt diese ID nicht mehr, daher gab es nichts abzubrechen</translation>
    </message>
    <message>
        <source>It had ended before the cancel arrived</source>
        <translation>War beendet, bevor der Abbruch ankam</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>Wartete %1 nach Annahme des Abbruchs noch; erneutes Anfordern ist möglich</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>Lief %1 nach Annahme des Abbruchs noch; erneutes Anfordern ist möglich</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the request to cancel; you can ask again</source>
        <translation>Wartete %1 nach der Abbruchanforderung noch; erneutes Anfordern ist möglich</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the request to cancel; you can ask again</source>
        <translation>Lief %1 nach der Abbruchanforderung noch; erneutes Anfordern ist möglich</translation>
    </message>
    <message>
        <source>Refused by %1, which did not say why</source>
        <translation>%1 hat abgelehnt, ohne einen Grund zu nennen</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer was lost; reading the execution to find out</source>
        <translation>Die Antwort ging verloren; die Ausführung wird zur Klärung gelesen</translation>
    </message>
    <message>
        <source>%1 said no; reading the execution to find out why</source>
        <translation>%1 hat verneint; die Ausführung wird zur Klärung gelesen</translation>
    </message>
    <message>
        <source>%1 said no (%2); reading the execution to find out why</source>
        <translation>%1 hat verneint (%2); die Ausführung wird zur Klärung gelesen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed %1 after the request</source>
        <translation>Bestätigt %1 nach der Anforderung</translation>
    </message>
    <message>
        <source>Asked %1 to cancel</source>
        <translation>Abbruch angefordert (%1)</translation>
    </message>
    <message>
        <source>Accepted by %1, waiting to see it stop</source>
        <translation>%1 hat angenommen; das Ende wird noch abgewartet</translation>
    </message>
    <message>
        <source>Not sent: you stopped the sending</source>
        <translation>Nicht gesendet: Sie haben das Senden angehalten</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait %2 before the next one.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an: Das Anfragelimit ist erreicht. Vor der nächsten %2 warten.</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait a minute before the next one.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an: Das Anfragelimit ist erreicht. Vor der nächsten eine Minute warten.</translation>
    </message>
    <message>
        <source>This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.</source>
        <translation>%1 hat keine Ausführungs-IDs dieser Form, daher wurde nichts gesendet%2. Die ID erneut kopieren.</translation>
    </message>
    <message>
        <source>%1 calls this execution id malformed%2. Copy the id again, without what stands around it.</source>
        <translation>%1 nennt diese Ausführungs-ID fehlerhaft%2. Die ID erneut kopieren, ohne das, was darum herum steht.</translation>
    </message>
    <message>
        <source>%1 pointed to another address; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 hat auf eine andere Adresse verwiesen; ihr wurde nicht gefolgt, der API-Schlüssel ging also nicht dorthin. Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 pointed to %2; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 hat auf %2 verwiesen; dem wurde nicht gefolgt, der API-Schlüssel ging also nicht dorthin. Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Try again in a while.</source>
        <translation>%1 ist selbst gestört%2. In Kürze erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answered with status %2%3. Try again in a while.</source>
        <translation>%1 ist selbst gestört und hat mit Status %2 geantwortet%3. In Kürze erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or password%2. Check it and enter it again.</source>
        <translation>%1 hat den API-Schlüssel oder das Passwort nicht akzeptiert%2. Prüfen und erneut eingeben.</translation>
    </message>
    <message>
        <source>%1 knows this account, but does not permit it to do that%2. Use another key, or ask its administrator.</source>
        <translation>%1 kennt dieses Konto, erlaubt ihm das aber nicht%2. Einen anderen API-Schlüssel verwenden oder die Administration fragen.</translation>
    </message>
    <message>
        <source>%1 knows no execution with this id%2. Check the id, and that it belongs to this connection.</source>
        <translation>%1 kennt keine Ausführung mit dieser ID%2. Die ID prüfen, und ob sie zu dieser Verbindung gehört.</translation>
    </message>
    <message>
        <source>%1 has no query history; ask its administrator to enable the Query History starter of Atoti Server 6.1.19 or later, or check the address.</source>
        <translation>%1 hat keinen Abfrageverlauf; die Administration bitten, den Starter „Query History“ von Atoti Server 6.1.19 oder neuer zu aktivieren, oder die Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 refused without saying why. Look at the execution again.</source>
        <translation>%1 hat abgelehnt, ohne einen Grund zu nennen. Erneut nach der Ausführung sehen.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>The credits of this account at %1 are used up%2. Wait for the next billing period, or buy more.</source>
        <translation>%1 meldet, dass die Credits dieses Kontos aufgebraucht sind%2. Den nächsten Abrechnungszeitraum abwarten oder weitere kaufen.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Quell does not understand%2. Check that the address leads to the service itself, and not to a sign-in page or a proxy.</source>
        <translation>%1 hat eine Antwort gegeben, die Quell nicht versteht%2. Prüfen, ob die Adresse zum Dienst selbst führt und nicht zu einer Anmeldeseite oder einem Proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 was larger than 4 MiB and was cut off, so it could not be used.</source>
        <translation>%1 hat mit mehr als 4 MiB geantwortet; die Antwort wurde abgeschnitten und war nicht verwendbar.</translation>
    </message>
    <message>
        <source>The name in the address of %1 was not found%2. Check the address, and your network connection.</source>
        <translation>%1: Der Name in der Adresse wurde nicht gefunden%2. Die Adresse und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be reached%2. Check the address, your network connection, and whether the server is running.</source>
        <translation>%1 war nicht erreichbar%2. Die Adresse und die Netzwerkverbindung prüfen, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 could not be asked through the proxy%2. Check the proxy of this connection, or that of the computer&apos;s settings.</source>
        <translation>%1 war über den Proxy nicht erreichbar%2. Den Proxy dieser Verbindung oder den der Systemeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection to %1 could be made%2, so nothing was sent. Check the address; for a company&apos;s own certificate, give its CA file.</source>
        <translation>%1: Eine vertrauenswürdige verschlüsselte Verbindung war nicht möglich%2, daher wurde nichts gesendet. Die Adresse prüfen; bei einem firmeneigenen Zertifikat dessen CA-Datei angeben.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known what became of the request. Try again in a while.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; was aus der Anfrage wurde, ist daher nicht bekannt. In Kürze erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer had come, so it is not known what became of the request. Look at the execution again.</source>
        <translation>%1: Die Verbindung ging verloren, bevor die Antwort kam; was aus der Anfrage wurde, ist daher nicht bekannt. Erneut nach der Ausführung sehen.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted: everyone on the way could read the key. Use https, or allow http for this connection.</source>
        <translation>%1: Die Adresse ist nicht verschlüsselt; unterwegs könnte jeder den API-Schlüssel mitlesen. https verwenden, oder http für diese Verbindung erlauben.</translation>
    </message>
    <message>
        <source>The keyring has no key, password or token for %1. Enter it again.</source>
        <translation>%1: Der Schlüsselbund enthält weder API-Schlüssel noch Passwort oder Token dafür. Erneut eingeben.</translation>
    </message>
    <message>
        <source>The keyring is missing, locked, or does not answer. Unlock it, or enter the key or password for this session only.</source>
        <translation>Der Schlüsselbund fehlt, ist gesperrt oder antwortet nicht. Entsperren, oder den API-Schlüssel oder das Passwort nur für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <source>A file of the profile could not be read or written. Check the free space and the permissions of its directory.</source>
        <translation>Eine Datei des Profils konnte nicht gelesen oder geschrieben werden. Freien Platz und Berechtigungen des Verzeichnisses prüfen.</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Check it and try again.</source>
        <translation>Die Eingabe ist nicht verwendbar. Prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>You stopped the sending before this one had left for %1. It can be asked for again.</source>
        <translation>%1: Sie haben das Senden angehalten, bevor diese Anforderung hinausging. Sie kann erneut gestellt werden.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing on it is ever cancelled, and nothing was sent. To cancel there, take read-only off in the settings of the connection.</source>
        <translation>%1 ist nur lesend: Hier wird nie etwas abgebrochen, und es wurde nichts gesendet. Um dort abzubrechen, „Nur lesend“ in den Einstellungen der Verbindung ausschalten.</translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was sent. Switch it on in the settings of its connection.</source>
        <translation>%1 ist ausgeschaltet: Es wurde nichts gesendet. In den Einstellungen der Verbindung einschalten.</translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered. Look at the execution again.</source>
        <translation>Angehalten, bevor %1 geantwortet hatte. Erneut nach der Ausführung sehen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Im Abbruch</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Asked %1 to cancel; the answer is not known here</source>
        <translation>%1 um Abbruch gebeten; die Antwort ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>does not tell about everything</source>
        <translation>sagt nicht über alles Bescheid</translation>
    </message>
</context>
<context>
    <name>Quell::Workspace</name>
    <message>
        <source>The list of tracked executions was damaged. It was set aside as %1 and a new one was begun; connections and their keys are untouched.</source>
        <translation>Die Liste der verfolgten Ausführungen war beschädigt. Sie wurde als %1 beiseitegelegt und eine neue begonnen; Verbindungen und ihre API-Schlüssel sind unberührt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows every query that runs for you on Dune and on Atoti, and stops the ones that should not run.</source>
        <translation>Zeigt alle Abfragen, die für Sie auf Dune und Atoti laufen, und bricht ab, was nicht laufen soll.</translation>
    </message>
    <message>
        <source>Use the profile in &lt;directory&gt; instead of your own.</source>
        <translation>Das Profil in &lt;directory&gt; statt des eigenen verwenden.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Show an analyst&apos;s day against a simulator; no account is needed.</source>
        <translation>Den Arbeitstag einer Analystin mit einem Simulator zeigen; kein Konto nötig.</translation>
    </message>
    <message>
        <source>Start in the tray, or with the window minimized where there is none.</source>
        <translation>Im Infobereich starten, oder mit minimiertem Fenster, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>--picture works with --demo only.</source>
        <translation>--picture ist nur mit --demo möglich.</translation>
    </message>
    <message>
        <source>QUELL_SECRET is for quell-cli; the window takes secrets from the keyring.</source>
        <translation>QUELL_SECRET ist für quell-cli; das Fenster liest Geheimnisse aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>With --demo: cancel one execution, write a picture of the window to &lt;file&gt; once the cancel is confirmed, and end; several pictures where &lt;file&gt; is a directory.</source>
        <translation>Mit --demo: eine Ausführung abbrechen, nach bestätigtem Abbruch ein Bild des Fensters in &lt;file&gt; schreiben und beenden; mehrere Bilder, wenn &lt;file&gt; ein Verzeichnis ist.</translation>
    </message>
    <message>
        <source>Executions to track, or a link of Quell; the window asks where it is not clear what is meant.</source>
        <translation>Zu verfolgende Ausführungen oder ein Link von Quell; das Fenster fragt, wo nicht klar ist, was gemeint ist.</translation>
    </message>
</context>
</TS>
