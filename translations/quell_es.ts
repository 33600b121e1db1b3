<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CommandType</name>
    <message>
        <source>Name one connection.</source>
        <translation>Indique una conexión.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>No se escribió %1 (%2). Elija otro lugar o compruebe allí los permisos y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>ProgramLog</name>
    <message>
        <source>The log that %1 names cannot be written; there is none.</source>
        <translation>No se puede escribir en el registro que indica %1; no habrá ninguno.</translation>
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
        <translation>Acerca de Quell</translation>
    </message>
    <message>
        <source>Icon of Quell</source>
        <translation>Icono de Quell</translation>
    </message>
    <message>
        <source>Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones that should not be running.</source>
        <translation>Muestra en una sola lista todas las consultas en curso a su nombre en Dune y en Atoti, y detiene las que no deberían ejecutarse.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It is made with:</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna. Está hecho con:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>Se escribió %n suceso en %1.</numerusform>
            <numerusform>Se escribieron %n sucesos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search by ID, connection, what happened, or the service&apos;s words</source>
        <translation>Buscar por ID, conexión, suceso o palabras del servicio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpiar la búsqueda</translation>
    </message>
    <message>
        <source>Goes to the newest events</source>
        <translation>Va a los sucesos más recientes</translation>
    </message>
    <message>
        <source>Export activity log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Write all events that the search leaves to a file, as a table or as JSON</source>
        <translation>Escribir en un archivo todos los sucesos encontrados, como tabla o como JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list any more; only its events are kept.</source>
        <translation>%1 ya no está en la lista; solo se conservan sus sucesos.</translation>
    </message>
    <message>
        <source>&amp;Newer events: %1</source>
        <translation>Sucesos más &amp;nuevos: %1</translation>
    </message>
    <message>
        <source>Looking for events… %1 so far.</source>
        <translation>Buscando sucesos… %1 hasta ahora.</translation>
    </message>
    <message>
        <source>%1 events, newest first; older ones follow further down.</source>
        <translation>Sucesos: %1, los más nuevos primero; los más antiguos siguen más abajo.</translation>
    </message>
    <message>
        <source>Nothing in the activity log matches the search.</source>
        <translation>Nada en el registro coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha sucedido nada.</translation>
    </message>
    <message>
        <source>Events: %1, newest first; these are all.</source>
        <translation>Sucesos: %1, los más nuevos primero; son todos.</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>Exportar el registro</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogModel</name>
    <message>
        <source>removed connection</source>
        <translation>conexión eliminada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>En palabras del servicio</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogView</name>
    <message>
        <source>Activity log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Suceso</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionCommand</name>
    <message>
        <source>Which service: dune or atoti.</source>
        <translation>Servicio: dune o atoti.</translation>
    </message>
    <message>
        <source>The server&apos;s address, where the service has no fixed one.</source>
        <translation>Dirección del servidor, si el servicio no tiene una fija.</translation>
    </message>
    <message>
        <source>The way of signing in: api-key, basic, jwt or token.</source>
        <translation>Modo de inicio de sesión: api-key, basic, jwt o token.</translation>
    </message>
    <message>
        <source>How a token is announced: Bearer or Jwt.</source>
        <translation>Cómo se anuncia el token: Bearer o Jwt.</translation>
    </message>
    <message>
        <source>The user name.</source>
        <translation>Nombre de usuario.</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust beside the system&apos;s.</source>
        <translation>Certificados (PEM) en los que confiar además de los del sistema.</translation>
    </message>
    <message>
        <source>How the server is reached: system (the computer&apos;s settings, the default), none, http://host:port or socks5://host:port.</source>
        <translation>Cómo se llega al servidor: system (las preferencias del sistema; predeterminado), none, http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>Which running executions the window shows by itself, where the service lists them: own (the default), everyone or nothing.</source>
        <translation>Qué ejecuciones en curso muestra la ventana por sí sola, si el servicio las enumera: own (predeterminado), everyone o nothing.</translation>
    </message>
    <message>
        <source>How many requests a minute your plan allows.</source>
        <translation>Cuántas solicitudes por minuto permite su plan.</translation>
    </message>
    <message>
        <source>Accept http:// to another machine, where everyone on the way can read the secret.</source>
        <translation>Aceptar http:// hacia otra máquina, aunque cualquiera por el camino pueda leer el secreto.</translation>
    </message>
    <message>
        <source>Nothing on this connection is ever cancelled, by nobody.</source>
        <translation>Nadie cancela nunca nada en esta conexión.</translation>
    </message>
    <message>
        <source>Mark it as production: the window always asks before it cancels there.</source>
        <translation>Marcarla como de producción: la ventana siempre pregunta antes de cancelar en ella.</translation>
    </message>
    <message>
        <source>Do not keep the secret, for machines without a keyring: QUELL_SECRET gives it to each command.</source>
        <translation>No guardar el secreto, para máquinas sin depósito de claves: QUELL_SECRET lo da a cada orden.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>No se pueden leer los certificados de %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Add a connection; its secret is read from standard input.</source>
        <translation>Añadir una conexión; su secreto se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring.</source>
        <translation>El secreto (clave, contraseña o token) se escribe sin eco en una terminal o se pasa por una tubería; se guarda en el depósito de claves.</translation>
    </message>
    <message>
        <source>Give the connection one name; the secret comes from standard input.</source>
        <translation>Dé un solo nombre a la conexión; el secreto llega por la entrada estándar.</translation>
    </message>
    <message>
        <source>Say which service with --service dune or --service atoti.</source>
        <translation>Indique el servicio con --service dune o --service atoti.</translation>
    </message>
    <message>
        <source>--discover is own, everyone or nothing.</source>
        <translation>--discover es own, everyone o nothing.</translation>
    </message>
    <message>
        <source>--rpm needs a whole number from 1 to %1.</source>
        <translation>--rpm necesita un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (no se muestra): </translation>
    </message>
    <message>
        <source>There is no service “%1”. These there are: %2.</source>
        <translation>No existe el servicio «%1». Los que hay son: %2.</translation>
    </message>
    <message>
        <source>%1 has no sign-in “%2”. Use --auth with one of: %3.</source>
        <translation>%1 no tiene el inicio de sesión «%2». Use --auth con uno de estos: %3.</translation>
    </message>
    <message>
        <source>--scheme is for a sign-in with a token; leave it out.</source>
        <translation>--scheme es para un inicio de sesión con token; omítalo.</translation>
    </message>
    <message>
        <source>This sign-in needs a user name: add --user NAME.</source>
        <translation>Este inicio de sesión necesita un nombre de usuario: añada --user NAME.</translation>
    </message>
    <message>
        <source>%1 has no fixed address: add --url, for example --url %2</source>
        <translation>%1 no tiene una dirección fija: añada --url, por ejemplo --url %2</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1 Si lo acepta, añada --allow-http.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. On a machine without a keyring add --no-keyring: the connection is kept without its secret, which QUELL_SECRET gives to each command that names it with -c.</source>
        <translation>%1 No se almacenó nada. En una máquina sin depósito de claves, añada --no-keyring: la conexión se guarda sin su secreto, que QUELL_SECRET da a cada orden que la indique con -c.</translation>
    </message>
    <message>
        <source>Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.</source>
        <translation>Añadida. Su secreto no se guardó: indíquelo en QUELL_SECRET con -c %1.</translation>
    </message>
    <message>
        <source>Added; its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>Añadida; su secreto está en el depósito de claves. Pruébela con: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperando una respuesta</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>Conser&amp;var solo en esta sesión</translation>
    </message>
    <message>
        <source>Try the keyring a&amp;gain</source>
        <translation>&amp;Reintentar con el depósito de claves</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>Esperando al depósito de claves… Puede que esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Testing… One harmless request is sent to %1.</source>
        <translation>Probando… Se envía una solicitud inofensiva a %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in memory until it ends.</source>
        <translation>No se guardó nada. Desbloquee el depósito de claves y reinténtelo, o deje que Quell conserve el secreto en memoria hasta que termine.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable %1. Programs that Quell starts do not get it any more.</source>
        <translation>La clave procede de la variable de entorno %1. Los programas que inicie Quell ya no la reciben.</translation>
    </message>
    <message>
        <source>The key lies in clear text in %1. Quell leaves this file as it is: delete the key there if nothing else needs it.</source>
        <translation>La clave está en texto sin cifrar en %1. Quell deja este archivo como está: elimínela de ahí si nada más la necesita.</translation>
    </message>
    <message>
        <source>Save puts a copy into the keyring, and nowhere else.</source>
        <translation>Guardar pone una copia en el depósito de claves y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>Quell::AnswerMapping</name>
    <message>
        <source>the connection was refused</source>
        <translation>la conexión fue rechazada</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>no se encontró su nombre</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it asks for a user name and password, which Quell does not send</source>
        <translation>pide un nombre de usuario y una contraseña, que Quell no envía</translation>
    </message>
    <message>
        <source>it could not connect to the server</source>
        <translation>no pudo conectar con el servidor</translation>
    </message>
</context>
<context>
    <name>Quell::ArrivalPlan</name>
    <message>
        <source>The link is about the service %1, which this Quell does not know. Nothing was tracked.</source>
        <translation>El enlace se refiere al servicio %1, que este Quell no conoce. No se puso nada en seguimiento.</translation>
    </message>
    <message>
        <source>The link does not say which connection is meant.</source>
        <translation>El enlace no dice a qué conexión se refiere.</translation>
    </message>
    <message>
        <source>The link names the connection %1, which there is not here. Choose the one that is meant.</source>
        <translation>El enlace nombra la conexión %1, que aquí no existe. Elija la que corresponda.</translation>
    </message>
    <message>
        <source>The link names the connection %1, but what it wants to be tracked is not of %2.</source>
        <translation>El enlace nombra la conexión %1, pero lo que pide seguir no es de %2.</translation>
    </message>
</context>
<context>
    <name>Quell::Arrivals</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it.</source>
        <translation>El texto ocupa más de 4 MiB, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>There is no execution id in it, so nothing was tracked.</source>
        <translation>No contiene ningún ID de ejecución, así que no se puso nada en seguimiento.</translation>
    </message>
    <message>
        <source>There is no execution id in what was dropped, so nothing was tracked.</source>
        <translation>Lo que se soltó no contiene ningún ID de ejecución, así que no se puso nada en seguimiento.</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>Seguir ejecuciones…</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%1 de %2 ya se sigue.</translation>
    </message>
    <message numerus="yes">
        <source>All of them are tracked already: %n execution(s) of %1.</source>
        <translation>
            <numerusform>Ya están todas en seguimiento: %n ejecución de %1.</numerusform>
            <numerusform>Ya están todas en seguimiento: %n ejecuciones de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is tracked now.</source>
        <translation>%1 de %2 está ahora en seguimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) of %1 are tracked now.</source>
        <translation>
            <numerusform>%n ejecución de %1 está ahora en seguimiento.</numerusform>
            <numerusform>%n ejecuciones de %1 están ahora en seguimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked already: %1.</source>
        <translation>Ya en seguimiento: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Quell::Atoti</name>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>User and password, exchanged for a JWT</source>
        <translation>Usuario y contraseña, intercambiados por un JWT</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the address of the server without /activeviam, and sign in as you do in its user interface.</source>
        <translation>Introduzca la dirección del servidor sin /activeviam e inicie sesión como en su interfaz de usuario.</translation>
    </message>
    <message>
        <source>To show the plan the server runs this query again, in your name. That takes as long and loads the server as much as the query itself, and a cancel here does not stop it.</source>
        <translation>Para mostrar el plan, el servidor vuelve a ejecutar esta consulta en su nombre. Tarda lo mismo y carga el servidor tanto como la propia consulta, y una cancelación aquí no lo detiene.</translation>
    </message>
    <message>
        <source>16 digits and letters from a to f, or on some servers a number</source>
        <translation>16 cifras y letras de la a a la f o, en algunos servidores, un número</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiClient</name>
    <message>
        <source>The server accepted the token and showed its query history.</source>
        <translation>El servidor aceptó el token y mostró su historial de consultas.</translation>
    </message>
    <message>
        <source>The server accepted %1 with this password and showed its query history.</source>
        <translation>El servidor aceptó a %1 con esta contraseña y mostró su historial de consultas.</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiSession</name>
    <message>
        <source>this server does not exchange passwords for a JWT: choose another sign-in</source>
        <translation>este servidor no intercambia contraseñas por un JWT: elija otro inicio de sesión</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to the server. Check the user name.</source>
        <translation>No se puede enviar al servidor un nombre de usuario con dos puntos. Compruebe el nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>Quell::AutostartEntry</name>
    <message>
        <source>Quell will not start at login: %1 cannot be written (%2).</source>
        <translation>Quell no se iniciará al iniciar la sesión: no se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Quell still starts at login: %1 cannot be removed (%2).</source>
        <translation>Quell se sigue iniciando al iniciar la sesión: no se puede eliminar %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Quell::CancelCommand</name>
    <message>
        <source>How long to wait to see it end; 0: until the request is accepted. Default: 20.</source>
        <translation>Cuánto esperar hasta ver que termina; 0: hasta que se acepte la solicitud. Predeterminado: 20.</translation>
    </message>
    <message>
        <source>All that runs under the connection: what is tracked there and not seen to have ended, or, where the server lists what runs, everything on it, everybody&apos;s.</source>
        <translation>Todo lo que está en curso en la conexión: lo que se sigue en ella y no se ha visto terminar o, si el servidor enumera lo que está en curso, todo lo que hay en él, de todos los usuarios.</translation>
    </message>
    <message>
        <source>Yes, cancel them all.</source>
        <translation>Sí, cancelarlas todas.</translation>
    </message>
    <message>
        <source>Only those that began longer ago: 90s, 15m, 2h, 1d.</source>
        <translation>Solo las que empezaron hace más de: 90s, 15m, 2h, 1d.</translation>
    </message>
    <message>
        <source>Show what --all-running would cancel, and send nothing.</source>
        <translation>Mostrar qué cancelaría --all-running, sin enviar nada.</translation>
    </message>
    <message>
        <source>--wait needs whole seconds, at most %1.</source>
        <translation>--wait necesita segundos enteros, como máximo %1.</translation>
    </message>
    <message>
        <source>--yes, --older-than and --dry-run go with --all-running.</source>
        <translation>--yes, --older-than y --dry-run van con --all-running.</translation>
    </message>
    <message>
        <source>Name at least one execution to cancel.</source>
        <translation>Indique al menos una ejecución para cancelar.</translation>
    </message>
    <message>
        <source>Name executions or use --all-running, not both.</source>
        <translation>Indique ejecuciones o use --all-running, no ambas cosas.</translation>
    </message>
    <message>
        <source>--all-running needs -c NAME: all of which connection?</source>
        <translation>--all-running necesita -c NAME: ¿todas las de qué conexión?</translation>
    </message>
    <message>
        <source>--all-running needs --yes; --dry-run shows what it would cancel.</source>
        <translation>--all-running necesita --yes; --dry-run muestra qué cancelaría.</translation>
    </message>
    <message>
        <source>--older-than needs a duration such as 90s, 15m, 2h or 1d.</source>
        <translation>--older-than necesita una duración, como 90s, 15m, 2h o 1d.</translation>
    </message>
    <message>
        <source>Stop executions, and wait to see them end.</source>
        <translation>Detener ejecuciones y esperar a ver que terminan.</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.

--all-running on an Atoti server is the server&apos;s own call, which takes the queries of everybody; with --older-than those that are older are cancelled one by one.

Exit status: 0 each one was seen not to run any more (or, with --wait 0, the request was accepted); 1 refused, failed, unresolved, still running, or not known to the service; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in. Where several end differently, 3 comes before 1, and 1 before 0.</source>
        <translation>Lo que aún no se sigue empieza a seguirse primero. Un ID erróneo detiene la orden antes de que se envíe nada.

En un servidor Atoti, --all-running es una llamada del propio servidor, que afecta a las consultas de todos; con --older-than, las más antiguas se cancelan una a una.

Estado de salida: 0: se vio que ninguna sigue en curso (o, con --wait 0, se aceptó la solicitud); 1: rechazada, fallida, sin resolver, aún en curso o no conocida por el servicio; 2: uso incorrecto o ID erróneo; 3: no existe la conexión, falta el secreto o se denegó el acceso. Si varias terminan de forma distinta, 3 prevalece sobre 1, y 1 sobre 0.</translation>
    </message>
    <message>
        <source>Nothing that is tracked there is running.</source>
        <translation>No hay nada en curso entre lo que se sigue ahí.</translation>
    </message>
    <message>
        <source>One of the arguments contains several ids: %1, … Name each execution by itself.</source>
        <translation>Uno de los argumentos contiene varios ID: %1, … Indique cada ejecución por separado.</translation>
    </message>
    <message>
        <source>What runs on %1 could not be listed, and nothing was sent. %2</source>
        <translation>No se pudo enumerar lo que está en curso en %1 y no se envió nada. %2</translation>
    </message>
    <message>
        <source>Nothing that runs on %1 is that old.</source>
        <translation>Nada de lo que está en curso en %1 es tan antiguo.</translation>
    </message>
    <message>
        <source>Nothing runs on %1.</source>
        <translation>No hay nada en curso en %1.</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 done.</source>
        <translation>Cancelando: %1 de %2 hechas.</translation>
    </message>
</context>
<context>
    <name>Quell::CancelConfirmation</name>
    <message>
        <source>Cancel execution?</source>
        <translation>¿Cancelar la ejecución?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Executions to be cancelled</source>
        <translation>Ejecuciones que se cancelarán</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again when double-clicking</source>
        <translation>&amp;No volver a preguntar al hacer doble clic</translation>
    </message>
    <message>
        <source>&amp;Cancel execution</source>
        <translation>&amp;Cancelar ejecución</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Dejar en curso</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Cancel this execution on %1, which is production?</source>
        <translation>¿Cancelar esta ejecución en %1, que es de producción?</translation>
    </message>
    <message>
        <source>Cancel this execution?</source>
        <translation>¿Cancelar esta ejecución?</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n executions? %1.</source>
        <translation>
            <numerusform>¿Cancelar %n ejecución? %1.</numerusform>
            <numerusform>¿Cancelar estas %n ejecuciones? %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them are executions on production: %1.</source>
        <translation>Entre ellas hay ejecuciones en producción: %1.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to you.</source>
        <translation>Pertenece a %1, no a usted.</translation>
    </message>
    <message numerus="yes">
        <source>Among them are executions of other people (%n): %1.</source>
        <translation>
            <numerusform>Entre ellas hay una ejecución de otra persona (%n): %1.</numerusform>
            <numerusform>Entre ellas hay ejecuciones de otras personas (%n): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>No se sabe de quién es.</translation>
    </message>
    <message numerus="yes">
        <source>Of some it is not known whose they are (%n).</source>
        <translation>
            <numerusform>De alguna no se sabe de quién es (%n).</numerusform>
            <numerusform>De algunas no se sabe de quién son (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken off the list meanwhile. Nothing will be cancelled.</source>
        <translation>Entretanto se quitó de la lista. No se cancelará nada.</translation>
    </message>
    <message>
        <source>It has ended meanwhile: %1. There is nothing left to cancel.</source>
        <translation>Entretanto ha terminado: %1. Ya no hay nada que cancelar.</translation>
    </message>
    <message>
        <source>It is being cancelled already.</source>
        <translation>Ya se está cancelando.</translation>
    </message>
    <message>
        <source>All of them have ended or are being cancelled already.</source>
        <translation>Todas han terminado o ya se están cancelando.</translation>
    </message>
    <message numerus="yes">
        <source>Some have ended meanwhile or are being cancelled already (%n); these are left alone.</source>
        <translation>
            <numerusform>Entretanto alguna ha terminado o ya se está cancelando (%n); no se tocará.</numerusform>
            <numerusform>Entretanto algunas han terminado o ya se están cancelando (%n); no se tocarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>ya no está en la lista</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>aún no vista</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>vista ahora mismo</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>vista hace %1 s</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vista hace %1</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 desde hace %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n executions</source>
        <translation>
            <numerusform>&amp;Cancelar %n ejecución</numerusform>
            <numerusform>&amp;Cancelar %n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::CancelProgressBar</name>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Cancel progress</source>
        <translation>Progreso de la cancelación</translation>
    </message>
    <message>
        <source>Cancelled so far</source>
        <translation>Canceladas hasta ahora</translation>
    </message>
    <message>
        <source>Keep back the requests that have not left yet; what was sent is followed on</source>
        <translation>Retener las solicitudes que aún no han salido; lo enviado se sigue hasta el final</translation>
    </message>
    <message>
        <source>Hide the progress; nothing is stopped by that</source>
        <translation>Ocultar el progreso; con ello no se detiene nada</translation>
    </message>
    <message>
        <source>Hide cancel progress</source>
        <translation>Ocultar el progreso de la cancelación</translation>
    </message>
    <message>
        <source>Sent %1 of %2 requests to cancel</source>
        <translation>Enviadas %1 de %2 solicitudes de cancelación</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>respondidas: %1</translation>
    </message>
    <message>
        <source>Requests to cancel: %1</source>
        <translation>Solicitudes de cancelación: %1</translation>
    </message>
    <message>
        <source>%1 seen cancelled</source>
        <translation>vistas canceladas: %1</translation>
    </message>
    <message>
        <source>%1 ended otherwise</source>
        <translation>terminadas de otro modo: %1</translation>
    </message>
    <message>
        <source>%1 refused, failed or still running</source>
        <translation>rechazadas, fallidas o aún en curso: %1</translation>
    </message>
    <message>
        <source>%1 not sent, because you stopped it</source>
        <translation>no enviadas porque usted lo detuvo: %1</translation>
    </message>
</context>
<context>
    <name>Quell::CancelSender</name>
    <message>
        <source>The connection has got another address or account since. Ask again if it is to be cancelled there.</source>
        <translation>Desde entonces la conexión tiene otra dirección u otra cuenta. Vuelva a pedirlo si debe cancelarse allí.</translation>
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
        <translation>%2 no conoce %1, así que no se vio que terminara. Compruebe el ID y la conexión.</translation>
    </message>
    <message>
        <source>%1 was cancelled: seen %2 after it was asked to.</source>
        <translation>%1 quedó cancelada: se vio %2 después de solicitarlo.</translation>
    </message>
    <message>
        <source>%1 had been cancelled before; nothing was sent.</source>
        <translation>%1 ya estaba cancelada; no se envió nada.</translation>
    </message>
    <message>
        <source>%1 had ended before the request could stop it: %2.</source>
        <translation>%1 terminó antes de que la solicitud pudiera detenerla: %2.</translation>
    </message>
    <message>
        <source>%1 had ended before: %2. Nothing was sent.</source>
        <translation>%1 ya había terminado: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 was not cancelled</source>
        <translation>%1 no se canceló</translation>
    </message>
    <message>
        <source>%1 was not cancelled, no request left</source>
        <translation>%1 no se canceló; no salió ninguna solicitud</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still queued when looked at %2 later.</source>
        <translation>%1: se aceptó la solicitud, pero seguía en cola al comprobarla %2 después.</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still running when looked at %2 later.</source>
        <translation>%1: se aceptó la solicitud, pero seguía en curso al comprobarla %2 después.</translation>
    </message>
    <message>
        <source>%1: the request was accepted, and it was not yet seen to stop. Look again with: quell-cli status %2</source>
        <translation>%1: se aceptó la solicitud y aún no se ha visto que se detenga. Vuelva a comprobarla con: quell-cli status %2</translation>
    </message>
    <message>
        <source>%1: the request was accepted; it was not looked at since.</source>
        <translation>%1: se aceptó la solicitud; no se ha comprobado desde entonces.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: whether it is cancelled is not known, look with quell-cli status</source>
        <translation>%1: no se sabe si está cancelada; compruébela con quell-cli status</translation>
    </message>
    <message>
        <source>%1: no request to cancel it was sent.</source>
        <translation>%1: no se envió ninguna solicitud de cancelarla.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: the request was refused, and it has ended since: %2.</source>
        <translation>%1: la petición fue rechazada, y desde entonces ha terminado: %2.</translation>
    </message>
    <message>
        <source>%1: what became of the request is not known, and it was still running when looked at %2 after it.</source>
        <translation>%1: no se sabe qué fue de la petición, y aún se ejecutaba al mirar %2 después.</translation>
    </message>
</context>
<context>
    <name>Quell::Canceller</name>
    <message>
        <source>Another running Quell is cancelling it already.</source>
        <translation>Otro Quell en ejecución ya la está cancelando.</translation>
    </message>
    <message>
        <source>It had waited for its turn too long, and was not sent. Ask again later.</source>
        <translation>Esperó su turno demasiado tiempo y no se envió. Pídalo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>Quell::ClipboardWatch</name>
    <message>
        <source>An execution that is not tracked was copied: %1.</source>
        <translation>Se copió una ejecución que no está en seguimiento: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) that are not tracked were copied.</source>
        <translation>
            <numerusform>Se copió %n ejecución que no está en seguimiento.</numerusform>
            <numerusform>Se copiaron %n ejecuciones que no están en seguimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Quell::Command</name>
    <message>
        <source>QUELL_SECRET can give the secret to one command that names the connection with -c.</source>
        <translation>QUELL_SECRET puede dar el secreto a una orden que indique la conexión con -c.</translation>
    </message>
    <message>
        <source>The keyring is still busy with the secret, and is waited for. A second signal ends this at once, and may leave an entry behind that nothing uses.</source>
        <translation>El depósito de claves sigue ocupado con el secreto y se espera a que termine. Una segunda señal termina esto de inmediato y puede dejar una entrada que nada usa.</translation>
    </message>
</context>
<context>
    <name>Quell::CommandLine</name>
    <message>
        <source>Use the profile in this directory.</source>
        <translation>Usar el perfil de este directorio.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responder en JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>The connection that is meant.</source>
        <translation>La conexión a la que se refiere.</translation>
    </message>
    <message>
        <source>A connection&apos;s name cannot be empty.</source>
        <translation>El nombre de una conexión no puede estar vacío.</translation>
    </message>
    <message>
        <source>Name one connection, not several.</source>
        <translation>Indique una conexión, no varias.</translation>
    </message>
    <message>
        <source>QUELL_SECRET is set, and is only for a command that asks one connection, named with -c. Unset it for this one.</source>
        <translation>QUELL_SECRET está definida y solo sirve para una orden que pregunta a una única conexión, indicada con -c. Anúlela para esta orden.</translation>
    </message>
    <message>
        <source>%1 See: quell-cli %2 --help</source>
        <translation>%1 Véase: quell-cli %2 --help</translation>
    </message>
    <message>
        <source>Usage: quell-cli %1 [options] %2</source>
        <translation>Uso: quell-cli %1 [opciones] %2</translation>
    </message>
    <message>
        <source>Usage: quell-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Uso: quell-cli [--profile DIR] [--json] ORDEN …</translation>
    </message>
    <message>
        <source>See and stop the queries that run for you on Dune and on Atoti.</source>
        <translation>Ver y detener las consultas en curso a su nombre en Dune y en Atoti.</translation>
    </message>
    <message>
        <source>Commands (quell-cli COMMAND --help says more):</source>
        <translation>Órdenes (quell-cli ORDEN --help da más detalles):</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused, failed, unresolved or still running; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in.</source>
        <translation>Estado de salida: 0: hecho; 1: rechazada, fallida, sin resolver o aún en curso; 2: uso incorrecto o ID erróneo; 3: no existe la conexión, falta el secreto o se denegó el acceso.</translation>
    </message>
    <message>
        <source>See: quell-cli --help</source>
        <translation>Véase: quell-cli --help</translation>
    </message>
    <message>
        <source>Say which command. %1</source>
        <translation>Indique la orden. %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation>No existe la orden «%1». %2</translation>
    </message>
    <message>
        <source>Say which: %1. %2</source>
        <translation>Indique cuál: %1. %2</translation>
    </message>
</context>
<context>
    <name>Quell::Connection</name>
    <message>
        <source>The proxy&apos;s address contains a user name or password. Quell does not store one for a proxy: use a proxy that asks for none, or let the computer&apos;s settings sign in to it.</source>
        <translation>La dirección del proxy contiene un nombre de usuario o una contraseña. Quell no los almacena para un proxy: use uno que no los pida o deje que las preferencias del sistema inicien sesión en él.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy that can be used. Give it as http://host:port or socks5://host:port, or choose “system” or “none”.</source>
        <translation>Esta no es una dirección de proxy utilizable. Indíquela como http://host:port o socks5://host:port, o elija «system» o «none».</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://olap.example.com.</source>
        <translation>Introduzca la dirección del servidor, por ejemplo https://olap.example.com.</translation>
    </message>
    <message>
        <source>The address needs to start with https://, or with http:// for a server on this machine.</source>
        <translation>La dirección debe empezar por https://, o por http:// si el servidor está en esta máquina.</translation>
    </message>
    <message>
        <source>This is not an address that can be used. Check it for blanks and misplaced characters.</source>
        <translation>Esta no es una dirección utilizable. Compruebe que no tenga espacios ni caracteres fuera de lugar.</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Take it out and use the fields for signing in: what stands in an address ends up in logs.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña. Quítelos y use los campos de inicio de sesión: lo que figura en una dirección acaba en los registros.</translation>
    </message>
    <message>
        <source>Only https:// and http:// addresses can be used, not %1://.</source>
        <translation>Solo se pueden usar direcciones https:// y http://, no %1://.</translation>
    </message>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it. Use https:// if the server offers it.</source>
        <translation>http:// hacia %1 no está cifrado: cualquiera por el camino puede leer el secreto y usarlo. Use https:// si el servidor lo ofrece.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionActions</name>
    <message>
        <source>Tracked already: %1.</source>
        <translation>Ya en seguimiento: %1.</translation>
    </message>
    <message>
        <source>Its key or password is deleted from the keyring.</source>
        <translation>Su clave o contraseña se elimina del depósito de claves.</translation>
    </message>
    <message>
        <source>Executions that leave the list: %1; nothing is cancelled.</source>
        <translation>Ejecuciones que salen de la lista: %1; no se cancela nada.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>¿Quitar la conexión %1?</translation>
    </message>
    <message>
        <source>Keep connection</source>
        <translation>Conservar conexión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>&amp;Enter key or password…</source>
        <translation>&amp;Introducir clave o contraseña…</translation>
    </message>
    <message>
        <source>&amp;Cancel all running on %1…</source>
        <translation>&amp;Cancelar todo lo que está en curso en %1…</translation>
    </message>
    <message>
        <source>&amp;New executions</source>
        <translation>Ejecuciones &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar conexión…</translation>
    </message>
    <message>
        <source>This connection is %1</source>
        <translation>Esta conexión es de %1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Desac&amp;tivar</translation>
    </message>
    <message>
        <source>&amp;Mine (all, as this connection names no user)</source>
        <translation>&amp;Mías (todas, pues esta conexión no indica usuario)</translation>
    </message>
    <message>
        <source>&amp;Mine appear by themselves</source>
        <translation>Las &amp;mías aparecen solas</translation>
    </message>
    <message>
        <source>&amp;Everyone&apos;s appear by themselves</source>
        <translation>Las de &amp;todos aparecen solas</translation>
    </message>
    <message>
        <source>&amp;None appear unless tracked</source>
        <translation>&amp;Ninguna aparece si no se sigue</translation>
    </message>
    <message>
        <source>%1 has other settings now, and nothing was cancelled. Ask again if that is still wanted.</source>
        <translation>%1 tiene ahora otros ajustes y no se ha cancelado nada. Repita la orden si aún lo desea.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChip</name>
    <message>
        <source>%1 of %2/min</source>
        <translation>%1 de %2/min</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <translation>%1 de %2 solicitudes por minuto</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Conexión %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last answer at %1</source>
        <translation>Última respuesta: %1</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFaces</name>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFile</name>
    <message>
        <source>%1 cannot be understood and is left untouched: %2 Correct it, or end Quell, move it away and add the connections again.</source>
        <translation>No se puede interpretar %1 y se deja intacto: %2 Corríjalo, o cierre Quell, muévalo a otro lugar y vuelva a añadir las conexiones.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions and the free space of its directory, and try again.</source>
        <translation>No se puede bloquear %1 para escritura. Compruebe los permisos y el espacio libre de su directorio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it is a file and that you may read it.</source>
        <translation>No se puede leer %1 (%2). Compruebe que es un archivo y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the disk that it lies on.</source>
        <translation>No se puede leer %1 (%2). Compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>it is far too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 in line %2.</source>
        <translation>%1 en la línea %2.</translation>
    </message>
    <message>
        <source>“version” or “connections” is missing.</source>
        <translation>falta «version» o «connections».</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 lo escribió un Quell más reciente y se deja intacto. Use esa versión u otro directorio con --profile.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is as it was before. Check its permissions and the free space, and try again.</source>
        <translation>No se puede escribir %1 (%2); sigue como estaba. Compruebe sus permisos y el espacio libre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Conexión «%1»</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that cannot be used.</source>
        <translation>%1: «%2» tiene un valor que no se puede usar.</translation>
    </message>
    <message>
        <source>%1: “id” is not a UUID.</source>
        <translation>%1: «id» no es un UUID.</translation>
    </message>
    <message>
        <source>%1: “name” is missing.</source>
        <translation>%1: falta «name».</translation>
    </message>
    <message>
        <source>%1: “service” or “signIn” is missing.</source>
        <translation>%1: falta «service» o «signIn».</translation>
    </message>
    <message>
        <source>%1: “url” contains a user name or password, or is not an address.</source>
        <translation>%1: «url» contiene un nombre de usuario o una contraseña, o no es una dirección.</translation>
    </message>
    <message>
        <source>%1: “url” cannot be used. %2</source>
        <translation>%1: no se puede usar «url». %2</translation>
    </message>
    <message>
        <source>%1: “proxy” cannot be used. %2</source>
        <translation>%1: no se puede usar «proxy». %2</translation>
    </message>
    <message>
        <source>%1: “discovery” must be own, everyone or nothing.</source>
        <translation>%1: «discovery» debe ser own, everyone o nothing.</translation>
    </message>
    <message>
        <source>A connection needs an id and a name.</source>
        <translation>Una conexión necesita un ID y un nombre.</translation>
    </message>
    <message>
        <source>The address of “%1” contains a user name or password, and is not stored. Take it out and use the fields for signing in.</source>
        <translation>La dirección de «%1» contiene un nombre de usuario o una contraseña y no se almacena. Quítelos y use los campos de inicio de sesión.</translation>
    </message>
    <message>
        <source>There are two connections with the name or id of “%1”. Rename one of them.</source>
        <translation>Hay dos conexiones con el nombre o el ID de «%1». Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>%1 is not there any more; the connections that were in it are kept as long as this Quell runs. Put the file back, or start Quell again to begin without connections.</source>
        <translation>%1 ya no está; las conexiones que contenía se conservan mientras este Quell siga en ejecución. Devuelva el archivo a su sitio, o inicie Quell de nuevo para empezar sin conexiones.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>&amp;URL del servidor</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>Send t&amp;he secret unencrypted all the same</source>
        <translation>Enviar el secreto sin ci&amp;frar de todos modos</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>&amp;Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>Enviado c&amp;omo</translation>
    </message>
    <message>
        <source>Token scheme</source>
        <translation>Esquema del token</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>Nombre de usu&amp;ario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>Solicitudes por &amp;minuto</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Advanc&amp;ed</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>Cer&amp;tificados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A PEM file, where a company signs its own</source>
        <translation>Un archivo PEM, si la empresa firma los suyos</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Elegir archivo…</translation>
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
        <translation>Como en las preferencias del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>http://host:port</source>
        <translation>http://host:port</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Production: marked, and cancelling al&amp;ways asks</source>
        <translation>Pro&amp;ducción: se marca, y al cancelar siempre se pregunta</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: nothing on it is ever cancelled</source>
        <translation>Solo lectura: a&amp;quí nunca se cancela nada</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 por minuto</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Optional: tells which executions are yours</source>
        <translation>Opcional: indica qué ejecuciones son suyas</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Elegir certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>Introduzca la dirección del proxy.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionRules</name>
    <message>
        <source>The scheme of the token needs to be one of these: %1.</source>
        <translation>El esquema del token debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that is called &quot;%2&quot;.</source>
        <translation>%1 no tiene ningún modo de inicio de sesión llamado «%2».</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Introduzca el nombre de usuario.</translation>
    </message>
    <message>
        <source>The requests per minute need to be a number between 0 and %L1; 0 sets no limit.</source>
        <translation>Las solicitudes por minuto deben ser un número entre 0 y %L1; 0 no fija ningún límite.</translation>
    </message>
    <message>
        <source>The file with the certificates cannot be read: %1.</source>
        <translation>No se puede leer el archivo con los certificados: %1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Choose a shorter one.</source>
        <translation>El nombre tiene más de %1 caracteres. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown. Choose another one.</source>
        <translation>El nombre contiene un carácter que no se puede mostrar. Elija otro.</translation>
    </message>
    <message>
        <source>There is already a connection named %1. Choose another name.</source>
        <translation>Ya existe una conexión llamada %1. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Preferencias de la conexión</translation>
    </message>
    <message>
        <source>C&amp;olour mark</source>
        <translation>Mar&amp;ca de color</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>Marca de color</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
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
        <translation>Ajustes de conexiones (*.json)</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>Exportar los ajustes de las conexiones</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>Importar ajustes de conexiones</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys and passwords.</source>
        <translation>Los ajustes se escribieron en %1, sin claves ni contraseñas.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionTransfer</name>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>Conexión «%1»: %2</translation>
    </message>
    <message>
        <source>This is far too large for a file with connections.</source>
        <translation>Esto es demasiado grande para ser un archivo de conexiones.</translation>
    </message>
    <message>
        <source>This is no file with connections: %1 in line %2.</source>
        <translation>Esto no es un archivo de conexiones: %1 en la línea %2.</translation>
    </message>
    <message>
        <source>This is no file with connections: “version” or “connections” is missing.</source>
        <translation>Esto no es un archivo de conexiones: falta «version» o «connections».</translation>
    </message>
    <message>
        <source>These connections were written by a newer Quell. Import them with that one.</source>
        <translation>Estas conexiones las escribió un Quell más reciente. Impórtelas con él.</translation>
    </message>
    <message>
        <source>More than %1 connections cannot be imported at once.</source>
        <translation>No se pueden importar más de %1 conexiones a la vez.</translation>
    </message>
</context>
<context>
    <name>Quell::Connections</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>This Quell does not know the service &quot;%1&quot;. A newer one may.</source>
        <translation>Este Quell no conoce el servicio «%1». Puede que uno más reciente sí.</translation>
    </message>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>La clave o contraseña está vacía. Introdúzcala y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Quell::CopyableValue</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
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
        <translation>No se confirmó ninguna cancelación en dos minutos.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>Quell::DetailsPanel</name>
    <message>
        <source>Details of the execution</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Copy ID of the shown execution</source>
        <translation>Copiar el ID de la ejecución mostrada</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Enlarge details</source>
        <translation>Ampliar detalles</translation>
    </message>
</context>
<context>
    <name>Quell::DockEnlarger</name>
    <message>
        <source>Details back to their si&amp;ze</source>
        <translation>Devolver los detalles a su ta&amp;maño</translation>
    </message>
    <message>
        <source>Enlar&amp;ge details</source>
        <translation>A&amp;mpliar detalles</translation>
    </message>
    <message>
        <source>Show the list of executions again</source>
        <translation>Volver a mostrar la lista de ejecuciones</translation>
    </message>
    <message>
        <source>Let the details fill the window</source>
        <translation>Hacer que los detalles llenen la ventana</translation>
    </message>
</context>
<context>
    <name>Quell::DroppedFiles</name>
    <message>
        <source>%1 is no ordinary file, so nothing was taken from it.</source>
        <translation>%1 no es un archivo corriente, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is too large: up to 4 MiB can be dropped at once.</source>
        <translation>%1 es demasiado grande: se pueden soltar hasta 4 MiB a la vez.</translation>
    </message>
    <message>
        <source>%1 is no text, so nothing was taken from it.</source>
        <translation>%1 no es un texto, así que no se tomó nada de él.</translation>
    </message>
    <message>
        <source>Up to %1 files can be dropped at once.</source>
        <translation>Se pueden soltar hasta %1 archivos a la vez.</translation>
    </message>
</context>
<context>
    <name>Quell::Dune</name>
    <message>
        <source>Create an API key at dune.com, in the settings of your account or team under API; the scope Read is enough.</source>
        <translation>Cree una clave de API en dune.com, en las preferencias de su cuenta o equipo, en API; basta el ámbito Read.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
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
        <translation>Una pasada de un pipeline: todas sus ejecuciones</translation>
    </message>
    <message>
        <source>Pipeline execution ID, or a text that contains it</source>
        <translation>ID de ejecución de pipeline o un texto que lo contenga</translation>
    </message>
    <message>
        <source>A query: its latest execution</source>
        <translation>Una consulta: su última ejecución</translation>
    </message>
    <message>
        <source>Query ID or URL</source>
        <translation>ID o URL de la consulta</translation>
    </message>
    <message>
        <source>Dune may charge credits for this question; it is asked once, without rows.</source>
        <translation>Dune puede cobrar créditos por esta pregunta; se hace una sola vez, sin filas.</translation>
    </message>
    <message>
        <source>26 letters and digits that start with 01</source>
        <translation>26 letras y cifras que empiezan por 01</translation>
    </message>
</context>
<context>
    <name>Quell::DuneClient</name>
    <message>
        <source>Dune accepted the key: it may read the status of executions.</source>
        <translation>Dune aceptó la clave: permite leer el estado de las ejecuciones.</translation>
    </message>
</context>
<context>
    <name>Quell::EditConnectionCommand</name>
    <message>
        <source>Another name for it.</source>
        <translation>Otro nombre para ella.</translation>
    </message>
    <message>
        <source>Take back the consent to http:// to another machine.</source>
        <translation>Retirar el consentimiento a http:// hacia otra máquina.</translation>
    </message>
    <message>
        <source>Executions on it may be cancelled again.</source>
        <translation>Sus ejecuciones pueden volver a cancelarse.</translation>
    </message>
    <message>
        <source>Take the mark of production away.</source>
        <translation>Quitar la marca de producción.</translation>
    </message>
    <message>
        <source>Keep it, but ask nothing of it.</source>
        <translation>Conservarla, pero no consultarle nada.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Volver a consultarla.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 y --%2 se contradicen.</translation>
    </message>
    <message>
        <source>Name one connection.</source>
        <translation>Indique una conexión.</translation>
    </message>
    <message>
        <source>Say what is to be different.</source>
        <translation>Indique qué debe cambiar.</translation>
    </message>
    <message>
        <source>Change the settings of a connection; its secret stays.</source>
        <translation>Cambiar los ajustes de una conexión; su secreto se conserva.</translation>
    </message>
    <message>
        <source>Only what is named changes. connection secret NAME changes the secret; another way of signing in needs another connection.</source>
        <translation>Solo cambia lo que se indica. connection secret NAME cambia el secreto; otra forma de iniciar sesión necesita otra conexión.</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1 Si lo acepta, añada --allow-http.</translation>
    </message>
    <message>
        <source>Nothing is different from before.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiada.</translation>
    </message>
</context>
<context>
    <name>Quell::EmptyPage</name>
    <message>
        <source>See every query that runs for you, and stop the ones that should not</source>
        <translation>Vea todas las consultas en curso a su nombre y detenga las que no deberían ejecutarse</translation>
    </message>
    <message>
        <source>Your keys stay in the keyring of this computer. Nothing is cancelled unless you ask for it.</source>
        <translation>Sus claves se quedan en el depósito de claves de este equipo. No se cancela nada si usted no lo pide.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>An analyst&apos;s day against a simulator on this computer. No account is needed, and nothing is kept.</source>
        <translation>El día de un analista con un simulador en este equipo. No hace falta cuenta y no se guarda nada.</translation>
    </message>
    <message>
        <source>Take over the key of %1</source>
        <translation>Usar la clave de %1 que ya existe</translation>
    </message>
    <message>
        <source>It was found in %1. You see what becomes of it before it is kept in the keyring.</source>
        <translation>Se encontró en %1. Verá qué se hace con ella antes de guardarla en el depósito de claves.</translation>
    </message>
</context>
<context>
    <name>Quell::EngineMessages</name>
    <message>
        <source>The profile</source>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Volver a introducir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The request to cancel %1 was not sent, because it could not be written down first. %2</source>
        <translation>No se envió la solicitud de cancelar %1 porque no se pudo anotar antes. %2</translation>
    </message>
    <message>
        <source>No request to cancel was sent (%1 asked for), because they could not be written down first. %2</source>
        <translation>No se envió ninguna solicitud de cancelación (pedidas: %1) porque no se pudieron anotar antes. %2</translation>
    </message>
    <message>
        <source>%1 took the request to cancel everything that runs there. What is in the list is looked at until it was seen to end.</source>
        <translation>%1 aceptó la solicitud de cancelar todo lo que está en curso ahí. Lo que está en la lista se comprueba hasta ver que ha terminado.</translation>
    </message>
    <message>
        <source>Whether %1 has cancelled everything that runs there is not known. %2</source>
        <translation>No se sabe si %1 ha cancelado todo lo que está en curso ahí. %2</translation>
    </message>
    <message>
        <source>%1 did not cancel what runs there. %2</source>
        <translation>%1 no canceló lo que está en curso ahí. %2</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it has finished already (%2).</source>
        <translation>No se envió nada para %1: ya ha terminado (%2).</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it is being cancelled already, or no longer in the list.</source>
        <translation>No se envió nada para %1: ya se está cancelando o ya no está en la lista.</translation>
    </message>
    <message>
        <source>Nothing was sent for %1 executions: they have finished, or are being cancelled already.</source>
        <translation>No se envió nada para %1 ejecuciones: han terminado o ya se están cancelando.</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionActions</name>
    <message>
        <source>Nothing that is shown can be cancelled: it has finished, or is being cancelled already.</source>
        <translation>Nada de lo que se muestra se puede cancelar: ha terminado o ya se está cancelando.</translation>
    </message>
    <message>
        <source>Your choice not to be asked holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>Su elección de que no se le pregunte vale hasta que Quell termine: no se pudo anotar. Compruebe que se puede escribir en el directorio del perfil.</translation>
    </message>
    <message>
        <source>Left out, because already finished: %1.</source>
        <translation>Omitidas por haber terminado ya: %1.</translation>
    </message>
    <message>
        <source>Left out, because already being cancelled: %1.</source>
        <translation>Omitidas porque ya se están cancelando: %1.</translation>
    </message>
    <message>
        <source>This execution is being cancelled already.</source>
        <translation>Esta ejecución ya se está cancelando.</translation>
    </message>
    <message>
        <source>This execution is no longer in the list; there is nothing to cancel.</source>
        <translation>Esta ejecución ya no está en la lista; no hay nada que cancelar.</translation>
    </message>
    <message>
        <source>This execution has finished already (%1); there is nothing to cancel.</source>
        <translation>Esta ejecución ya ha terminado (%1); no hay nada que cancelar.</translation>
    </message>
    <message>
        <source>There is nothing to look at: select executions, or scroll to active ones.</source>
        <translation>No hay nada que comprobar: seleccione ejecuciones o desplácese hasta las activas.</translation>
    </message>
    <message>
        <source>Only finished executions can be removed from the list; active ones that stay: %1.</source>
        <translation>Solo se pueden quitar de la lista las ejecuciones terminadas; activas que se quedan: %1.</translation>
    </message>
    <message>
        <source>There is no finished execution in the list.</source>
        <translation>No hay ninguna ejecución terminada en la lista.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpiar terminadas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n finished executions off the list?</source>
        <translation>
            <numerusform>¿Quitar %n ejecución terminada de la lista?</numerusform>
            <numerusform>¿Quitar %n ejecuciones terminadas de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is cancelled, and the activity log stays. The services still know them.</source>
        <translation>No se cancela nada y el registro se conserva. Los servicios las siguen conociendo.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1</source>
        <translation>No se pudo iniciar ningún navegador. La página es %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionFinder</name>
    <message>
        <source>There is nothing in it. An id of %1 is %2.</source>
        <translation>No contiene nada. Un ID de %1 tiene esta forma: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>This Quell does not know the service of %1; a newer one may.</source>
        <translation>Este Quell no conoce el servicio de %1; puede que uno más reciente sí.</translation>
    </message>
    <message>
        <source>“%1” can belong to more than one service. Say which connection is meant with -c NAME.</source>
        <translation>«%1» puede pertenecer a más de un servicio. Indique la conexión con -c NAME.</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>de %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not an execution id (%2).</source>
        <translation>«%1» no es un ID de ejecución (%2).</translation>
    </message>
    <message>
        <source>%1 is tracked under several connections: %2. Say which is meant with -c NAME.</source>
        <translation>%1 se sigue en varias conexiones: %2. Indique cuál con -c NAME.</translation>
    </message>
    <message>
        <source>“%1” looks like an execution of %2, and there is no connection to %2. Add one with: quell-cli connection add NAME --service %3</source>
        <translation>«%1» parece una ejecución de %2 y no hay ninguna conexión con %2. Añada una con: quell-cli connection add NAME --service %3</translation>
    </message>
    <message>
        <source>“%1” can belong to any of these connections: %2. Say which is meant with -c NAME.</source>
        <translation>«%1» puede pertenecer a cualquiera de estas conexiones: %2. Indique cuál con -c NAME.</translation>
    </message>
    <message>
        <source>This is not an execution, but leads to some, for which the service has to be asked: quell-cli track --%1 %2</source>
        <translation>Esto no es una ejecución, pero lleva a algunas, por las que hay que preguntar al servicio: quell-cli track --%1 %2</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTableModel</name>
    <message>
        <source>%1, %2 ago</source>
        <comment>a state, and how long ago it was seen</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
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
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Envío: %1</translation>
    </message>
    <message>
        <source>Tracked since %1</source>
        <translation>En seguimiento desde %1</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>Posición en la cola</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Long-running: over %1 min</source>
        <translation>De larga duración: más de %1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, bell on</source>
        <comment>a state</comment>
        <translation>%1, campana activada</translation>
    </message>
    <message>
        <source>%1, bell off</source>
        <comment>a state</comment>
        <translation>%1, campana desactivada</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTexts</name>
    <message>
        <source>Query %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Ad-hoc query</source>
        <translation>Consulta ad hoc</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no vista</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>vista por última vez hace %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionView</name>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>Quell::ExportActions</name>
    <message numerus="yes">
        <source>Export %n execution(s)</source>
        <translation>
            <numerusform>Exportar %n ejecución</numerusform>
            <numerusform>Exportar %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) written to %1.</source>
        <translation>
            <numerusform>Se escribió %n ejecución en %1.</numerusform>
            <numerusform>Se escribieron %n ejecuciones en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExportCommand</name>
    <message>
        <source>Write the table of executions as CSV or JSON; asks no service.</source>
        <translation>Escribir la tabla de ejecuciones como CSV o JSON; no consulta ningún servicio.</translation>
    </message>
    <message>
        <source>The newest execution first, with the fields of list --json. In CSV (UTF-8) a text that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>Primero la ejecución más reciente, con los campos de list --json. En CSV (UTF-8), un texto que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante.</translation>
    </message>
    <message>
        <source>This command takes no arguments; -o names the file.</source>
        <translation>Esta orden no admite argumentos; -o indica el archivo.</translation>
    </message>
    <message>
        <source>%1 executions written so far.</source>
        <translation>%1 ejecuciones escritas hasta ahora.</translation>
    </message>
</context>
<context>
    <name>Quell::ExportConnectionsCommand</name>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>Sobrescribir FILE si existe.</translation>
    </message>
    <message>
        <source>Write the settings of connections as JSON, without secrets, for a team.</source>
        <translation>Escribir los ajustes de las conexiones como JSON, sin secretos, para un equipo.</translation>
    </message>
    <message>
        <source>All connections, or the one that -c names; to standard output, or into a file.</source>
        <translation>Todas las conexiones, o la que indica -c; en la salida estándar o en un archivo.</translation>
    </message>
    <message>
        <source>Name one file, or none for standard output.</source>
        <translation>Indique un archivo, o ninguno para la salida estándar.</translation>
    </message>
</context>
<context>
    <name>Quell::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Connection filter</source>
        <translation>Filtro de conexión</translation>
    </message>
    <message>
        <source>Show the executions of one connection</source>
        <translation>Mostrar las ejecuciones de una conexión</translation>
    </message>
    <message>
        <source>Filter executions</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Looks through ID, query, user and note</source>
        <translation>Busca en ID, consulta, usuario y nota</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpiar el filtro</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Quell::HttpEndpoint</name>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it.</source>
        <translation>http:// hacia %1 no está cifrado: cualquiera por el camino puede leer el secreto y usarlo.</translation>
    </message>
    <message>
        <source>the file %1 cannot be read, or has no certificate in PEM form</source>
        <translation>no se puede leer el archivo %1 o no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>The address cannot be used. Check the connection&apos;s server URL.</source>
        <translation>No se puede usar la dirección. Compruebe la URL del servidor de la conexión.</translation>
    </message>
    <message>
        <source>The key, password or token contains a character that cannot be sent. Enter it again.</source>
        <translation>La clave, la contraseña o el token contiene un carácter que no se puede enviar. Vuelva a introducir el secreto.</translation>
    </message>
    <message>
        <source>the computer&apos;s settings did not say in time which it is</source>
        <translation>las preferencias del sistema no dijeron a tiempo cuál es</translation>
    </message>
</context>
<context>
    <name>Quell::IdExtraction</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it. Take the ids out of it and try again.</source>
        <translation>El texto ocupa más de 4 MiB, así que no se tomó nada de él. Extraiga los ID y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This JSON contains no execution_id.</source>
        <translation>Este JSON no contiene ningún execution_id.</translation>
    </message>
    <message>
        <source>This looks like an execution id of %1, but the connection is one of %2.</source>
        <translation>Esto parece un ID de ejecución de %1, pero la conexión es de %2.</translation>
    </message>
    <message>
        <source>This contains a character that no id has, such as an accented letter or a typographic sign. An id of %1 is %2.</source>
        <translation>Contiene un carácter que ningún ID tiene, como una letra acentuada o un signo tipográfico. Un ID de %1 tiene esta forma: %2.</translation>
    </message>
    <message>
        <source>This address contains no execution id of %1.</source>
        <translation>Esta dirección no contiene ningún ID de ejecución de %1.</translation>
    </message>
    <message>
        <source>This contains a slash or dots, which no id has. An id of %1 is %2.</source>
        <translation>Contiene una barra o puntos, que ningún ID tiene. Un ID de %1 tiene esta forma: %2.</translation>
    </message>
    <message>
        <source>This is too long for an id. An id of %1 is %2.</source>
        <translation>Es demasiado largo para un ID. Un ID de %1 tiene esta forma: %2.</translation>
    </message>
    <message>
        <source>No execution id found. An id of %1 is %2.</source>
        <translation>No se encontró ningún ID de ejecución. Un ID de %1 tiene esta forma: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::ImportConnectionsCommand</name>
    <message>
        <source>Accept http:// to other machines where the file does: everyone on the way can read the secret.</source>
        <translation>Aceptar http:// hacia otras máquinas donde el archivo lo acepta: cualquiera en el camino puede leer el secreto.</translation>
    </message>
    <message>
        <source>Show what would be added, and store nothing.</source>
        <translation>Mostrar qué se añadiría, sin guardar nada.</translation>
    </message>
    <message>
        <source>Add the connections of a file that connection export has written.</source>
        <translation>Añadir las conexiones de un archivo escrito por connection export.</translation>
    </message>
    <message>
        <source>Without FILE, or with -, from standard input. No connection that is there is changed: one whose name is taken gets another name, and what is there already is passed over. The secrets are not in the file: connection secret NAME takes each of them.

Exit status: 0 all is there now; 1 a connection is there with other settings, and was left as it is; 2 something in the file cannot be used.</source>
        <translation>Sin FILE, o con -, desde la entrada estándar. Ninguna conexión existente cambia: la que tiene un nombre ya usado recibe otro, y lo que ya está se omite. Los secretos no están en el archivo: connection secret NAME recibe cada uno.

Estado de salida: 0 todo está ahora; 1 una conexión está con otros ajustes y se dejó como está; 2 algo del archivo no se puede usar.</translation>
    </message>
    <message>
        <source>Name one file, or none for standard input.</source>
        <translation>Indique un archivo, o ninguno para la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>No contiene ninguna conexión.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>Se añadiría %1.</translation>
    </message>
    <message>
        <source>%1 is added. Give it its secret with: quell-cli connection secret %2</source>
        <translation>%1 se ha añadido. Dele su secreto con: quell-cli connection secret %2</translation>
    </message>
    <message>
        <source>%1 would be added as %2, because there is another connection of its name.</source>
        <translation>%1 se añadiría como %2, porque hay otra conexión con su nombre.</translation>
    </message>
    <message>
        <source>%1 is added as %2, because there is another connection of its name. Give it its secret with: quell-cli connection secret %3</source>
        <translation>%1 se ha añadido como %2, porque hay otra conexión con su nombre. Dele su secreto con: quell-cli connection secret %3</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya está.</translation>
    </message>
    <message>
        <source>%1 is there with other settings, and is left as it is. Change it with: quell-cli connection edit %2</source>
        <translation>%1 está con otros ajustes y se deja como está. Cámbiela con: quell-cli connection edit %2</translation>
    </message>
</context>
<context>
    <name>Quell::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Conexiones del archivo</translation>
    </message>
    <message>
        <source>&amp;Also those that send keys unencrypted (http) to another machine</source>
        <translation>&amp;También las que envían claves sin cifrar (http) a otro equipo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A file has no keys and passwords: each connection asks for its own afterwards.</source>
        <translation>Un archivo no contiene claves ni contraseñas: cada conexión pide después las suyas.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be added.</source>
        <translation>En este archivo no hay nada que se pueda añadir.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n conexión.</numerusform>
            <numerusform>Se añadirán %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be added.</source>
        <translation>%1: se añadirá.</translation>
    </message>
    <message>
        <source>%1: will be added as %2, because there is another one of its name.</source>
        <translation>%1: se añadirá como %2, porque ya hay otra con su nombre.</translation>
    </message>
    <message>
        <source>%1: is there already.</source>
        <translation>%1: ya está.</translation>
    </message>
    <message>
        <source>%1: is there with other settings, and stays as it is.</source>
        <translation>%1: está con otros ajustes y se queda como está.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>El perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Enter the key or password of each.</source>
        <translation>
            <numerusform>Se añadió %n conexión. Introduzca su clave o contraseña.</numerusform>
            <numerusform>Se añadieron %n conexiones. Introduzca la clave o contraseña de cada una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Instance</name>
    <message>
        <source>Another Quell has this profile open, but does not answer. Close it, and start Quell again.</source>
        <translation>Otro Quell tiene abierto este perfil, pero no responde. Ciérrelo y vuelva a iniciar Quell.</translation>
    </message>
    <message>
        <source>No Quell has this profile open.</source>
        <translation>Ningún Quell tiene abierto este perfil.</translation>
    </message>
    <message>
        <source>quell-cli watch has this profile open. Close it, and start Quell again.</source>
        <translation>quell-cli watch tiene abierto este perfil. Ciérrelo y vuelva a iniciar Quell.</translation>
    </message>
    <message>
        <source>The profile cannot be locked: %1 cannot be written. Check the permissions and the free space of its directory.</source>
        <translation>No se puede bloquear el perfil: no se puede escribir %1. Compruebe los permisos y el espacio libre de su directorio.</translation>
    </message>
    <message>
        <source>That is too much to hand to the Quell that is open. Paste the ids into its window.</source>
        <translation>Es demasiado para entregarlo al Quell que está abierto. Pegue los ID en su ventana.</translation>
    </message>
    <message>
        <source>%1 is not a directory that belongs to you alone. Remove it, or set XDG_RUNTIME_DIR to one that does.</source>
        <translation>%1 no es un directorio que le pertenezca solo a usted. Elimínelo o defina XDG_RUNTIME_DIR con uno que sí lo sea.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made (%2). Check the permissions and the free space of its directory.</source>
        <translation>No se puede crear el socket %1 (%2). Compruebe los permisos y el espacio libre de su directorio.</translation>
    </message>
</context>
<context>
    <name>Quell::Journal</name>
    <message>
        <source>%1 is damaged and cannot be set aside (%2). Move it away and start Quell again.</source>
        <translation>%1 está dañado y no se puede apartar (%2). Muévalo a otro lugar y vuelva a iniciar Quell.</translation>
    </message>
    <message>
        <source>The disk that %1 lies on is full. Make room on it; what is shown is right, but is not kept.</source>
        <translation>El disco en el que está %1 está lleno. Libere espacio; lo que se muestra es correcto, pero no se conserva.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its directory.</source>
        <translation>No se puede escribir %1. Compruebe los permisos del archivo y de su directorio.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file, and the permissions of its directory.</source>
        <translation>No se puede abrir %1. Compruebe que es un archivo, y los permisos de su directorio.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy. Close it and try again.</source>
        <translation>Otro programa mantiene ocupado %1. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Quell again: it sets the file aside and begins a new one.</source>
        <translation>%1 está dañado. Vuelva a iniciar Quell: aparta el archivo y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk that it lies on.</source>
        <translation>No se pudo leer o escribir %1 (%2). Compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>No se pudo usar %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Quell::JournalDatabase</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>Another Quell is busy opening %1. Try again in a while.</source>
        <translation>Otro Quell está abriendo %1. Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because nothing can be written beside it. Check the permissions and the free space of its directory.</source>
        <translation>No se puede abrir %1 porque no se puede escribir nada a su lado. Compruebe los permisos y el espacio libre de su directorio.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed. On Debian it is the package libqt6sql6-sqlite.</source>
        <translation>El controlador SQLite de Qt no está instalado. En Debian es el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set (%2).</source>
        <translation>No se pueden fijar los permisos de %1 (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 lo escribió un Quell más reciente y se deja intacto. Use esa versión u otro directorio con --profile.</translation>
    </message>
    <message>
        <source>The list of tracked executions is damaged, and another Quell has it open. Close that one first.</source>
        <translation>La lista de ejecuciones en seguimiento está dañada y otro Quell la tiene abierta. Cierre primero ese.</translation>
    </message>
</context>
<context>
    <name>Quell::KeyringTask</name>
    <message>
        <source>No keyring answers on this desktop. Install or start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation>Ningún depósito de claves responde en este escritorio. Instale o inicie uno, como GNOME Keyring o KWallet, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password and try again, or keep the secret for this session only.</source>
        <translation>El depósito de claves está bloqueado. Desbloquéelo con su contraseña y vuelva a intentarlo, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring has not been set up. Choose a password for it when the desktop asks, or keep the secret for this session only.</source>
        <translation>El depósito de claves no está configurado. Elija una contraseña para él cuando el escritorio la pida, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not let Quell in. Allow it there and try again, or keep the secret for this session only.</source>
        <translation>El depósito de claves no dejó entrar a Quell. Permítalo ahí y vuelva a intentarlo, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for a window of it that waits for its password and try again, or keep the secret for this session only.</source>
        <translation>El depósito de claves no respondió. Busque una ventana suya que espere la contraseña y vuelva a intentarlo, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written. Look at it in the desktop&apos;s password program, or keep the secret for this session only.</source>
        <translation>El depósito de claves no guardó lo que se escribió. Compruébelo en el programa de contraseñas del escritorio, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry. Remove it in the desktop&apos;s password program: it belongs to “quell”.</source>
        <translation>El depósito de claves no eliminó la entrada. Elimínela en el programa de contraseñas del escritorio: pertenece a «quell».</translation>
    </message>
    <message>
        <source>The keyring failed: %1. Try again, or keep the secret for this session only.</source>
        <translation>El depósito de claves falló: %1. Vuelva a intentarlo, o conserve el secreto solo en esta sesión.</translation>
    </message>
    <message>
        <source>The library libsecret, through which Quell reaches the keyring, is missing. Install it, or keep the secret for this session only.</source>
        <translation>Falta la biblioteca libsecret, con la que Quell accede al depósito de claves. Instálela, o conserve el secreto solo en esta sesión.</translation>
    </message>
</context>
<context>
    <name>Quell::ListCommand</name>
    <message>
        <source>Show what was last seen, and when; asks no service.</source>
        <translation>Mostrar lo último que se vio, y cuándo; no pregunta a ningún servicio.</translation>
    </message>
    <message>
        <source>This command takes no arguments; status asks about single ids.</source>
        <translation>Esta orden no admite argumentos; status pregunta por ID sueltos.</translation>
    </message>
    <message>
        <source>Nothing is tracked yet. Track an execution with: quell-cli track ID</source>
        <translation>Aún no se sigue nada. Siga una ejecución con: quell-cli track ID</translation>
    </message>
    <message>
        <source>Nothing of what is tracked fits.</source>
        <translation>Nada de lo que se sigue coincide.</translation>
    </message>
</context>
<context>
    <name>Quell::ListConnectionsCommand</name>
    <message>
        <source>This command takes no arguments.</source>
        <translation>Esta orden no admite argumentos.</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>Aún no hay ninguna conexión. Añada una con: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>List the connections, how they are, and how much of their quota was used.</source>
        <translation>Enumerar las conexiones, su estado y cuánto se usó de su cuota.</translation>
    </message>
    <message>
        <source>How each connection is at present, as the window or quell-cli watch knows it while one of them runs; what all of them have sent in the last minute, and when something was last seen there. No service is asked.</source>
        <translation>El estado actual de cada conexión, tal como lo conoce la ventana o quell-cli watch mientras uno de ellos está en ejecución; lo que todos han enviado en el último minuto, y cuándo se vio algo ahí por última vez. No se pregunta a ningún servicio.</translation>
    </message>
</context>
<context>
    <name>Quell::LogCommand</name>
    <message>
        <source>Only of the execution with this id.</source>
        <translation>Solo de la ejecución con este id.</translation>
    </message>
    <message>
        <source>Only what happened since: a time ago (90s, 15m, 2h, 1d), or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>Solo lo ocurrido desde: hace un tiempo (90s, 15m, 2h, 1d), o una fecha u hora como 2026-01-31 o 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>Only these kinds: asked, answered, changed.</source>
        <translation>Solo estas clases: asked, answered, changed.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 0: all. Default: 100 as text, else all.</source>
        <translation>Como máximo tantos, los más recientes; 0: todos. Por omisión: 100 como texto; si no, todos.</translation>
    </message>
    <message>
        <source>This command takes no arguments; --id names an execution.</source>
        <translation>Esta orden no admite argumentos; --id indica una ejecución.</translation>
    </message>
    <message>
        <source>An execution&apos;s id cannot be empty.</source>
        <translation>El id de una ejecución no puede estar vacío.</translation>
    </message>
    <message>
        <source>--since needs a duration such as 15m or 2d, or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>--since necesita una duración como 15m o 2d, o una fecha u hora como 2026-01-31 o 2026-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>--kind is of these: asked, answered, changed.</source>
        <translation>--kind es uno de estos: asked, answered, changed.</translation>
    </message>
    <message>
        <source>--limit needs a whole number; 0 is all.</source>
        <translation>--limit necesita un número entero; 0 es todo.</translation>
    </message>
    <message>
        <source>Show the activity log: what was asked, answered, and seen to change.</source>
        <translation>Mostrar el registro de actividad: qué se pidió, se respondió y se vio cambiar.</translation>
    </message>
    <message>
        <source>The newest event first. Asks no service.</source>
        <translation>Primero el suceso más reciente. No consulta ningún servicio.</translation>
    </message>
    <message>
        <source>%1 events written so far.</source>
        <translation>%1 sucesos escritos hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing has happened yet that fits.</source>
        <translation>Aún no ha ocurrido nada que coincida.</translation>
    </message>
</context>
<context>
    <name>Quell::MainWindow</name>
    <message>
        <source>No executions yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Paste the ids, URLs or JSON of executions to follow them here. What a service lists appears by itself.</source>
        <translation>Pegue los ID, las URL o el JSON de ejecuciones para seguirlas aquí. Lo que un servicio enumera aparece solo.</translation>
    </message>
    <message>
        <source>Track first executions</source>
        <translation>Seguir las primeras ejecuciones</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>Seguir ejecuciones…</translation>
    </message>
    <message>
        <source>No executions match the filter</source>
        <translation>Ninguna ejecución coincide con el filtro</translation>
    </message>
    <message>
        <source>They are still tracked; only the list is narrowed.</source>
        <translation>Se siguen igualmente; solo se ha acotado la lista.</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>Mostrar todas las ejecuciones</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>E&amp;xecutions</source>
        <translation>Eje&amp;cuciones</translation>
    </message>
    <message>
        <source>Tell me a&amp;bout it</source>
        <translation>A&amp;visarme</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Track executions…</source>
        <translation>Se&amp;guir ejecuciones…</translation>
    </message>
    <message>
        <source>Track executions by their ids, URLs or JSON</source>
        <translation>Seguir ejecuciones por sus ID, URL o JSON</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Write all executions that are shown to a file, as a table or as JSON</source>
        <translation>Escribir en un archivo todas las ejecuciones mostradas, como tabla o como JSON</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;selection…</source>
        <translation>Exportar selecció&amp;n…</translation>
    </message>
    <message>
        <source>Write the selected executions to a file, as a table or as JSON</source>
        <translation>Escribir en un archivo las ejecuciones seleccionadas, como tabla o como JSON</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy everything about the selected executions, a line for each</source>
        <translation>Copiar todo sobre las ejecuciones seleccionadas, una línea por cada una</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as cu&amp;rl command</source>
        <translation>Copiar como orden cu&amp;rl</translation>
    </message>
    <message>
        <source>Copy the commands that read the selected executions, with a placeholder for the key</source>
        <translation>Copiar las órdenes que leen las ejecuciones seleccionadas, con un marcador en lugar de la clave</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Cancel selected…</source>
        <translation>&amp;Cancelar selección…</translation>
    </message>
    <message>
        <source>Ask the services to stop the selected executions</source>
        <translation>Pedir a los servicios que detengan las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel all &amp;shown…</source>
        <translation>Cancelar todas las &amp;mostradas…</translation>
    </message>
    <message>
        <source>Ask the services to stop all active executions that the filters show now</source>
        <translation>Pedir a los servicios que detengan todas las ejecuciones activas que los filtros muestran ahora</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Look at the selected executions now, or else at the active ones in sight</source>
        <translation>Comprobar ahora las ejecuciones seleccionadas o, si no hay, las activas a la vista</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>Pa&amp;usar actualizaciones</translation>
    </message>
    <message>
        <source>Stop looking at executions; a cancel under way is followed all the same</source>
        <translation>Dejar de comprobar las ejecuciones; una cancelación en marcha se sigue de todos modos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Open &amp;query page</source>
        <translation>Abrir pá&amp;gina de la consulta</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take finished executions off the list; nothing is cancelled</source>
        <translation>Quitar de la lista ejecuciones terminadas; no se cancela nada</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Según las &amp;preferencias</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Clear &amp;finished…</source>
        <translation>&amp;Limpiar terminadas…</translation>
    </message>
    <message>
        <source>Take all finished executions off the list; nothing is cancelled</source>
        <translation>Quitar de la lista todas las ejecuciones terminadas; no se cancela nada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>&amp;Preguntar antes de cancelar con doble clic</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Añadir conexión…</translation>
    </message>
    <message>
        <source>Add a connection to a service</source>
        <translation>Añadir una conexión con un servicio</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>&amp;Activas</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>Te&amp;rminadas</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Active ones first, newest above</source>
        <translation>Primero las activas, las más recientes arriba</translation>
    </message>
    <message>
        <source>&amp;About Quell</source>
        <translation>&amp;Acerca de Quell</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>%1 cancelándose</translation>
    </message>
    <message>
        <source>Quell demo</source>
        <translation>Demostración de Quell</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>Activas: %1</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>%1 en seguimiento</translation>
    </message>
    <message>
        <source>Track executions</source>
        <translation>Seguir ejecuciones</translation>
    </message>
    <message>
        <source>Track…</source>
        <translation>Seguir…</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>Cancelar selección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Pause updates</source>
        <translation>Pausar actualizaciones</translation>
    </message>
    <message>
        <source>Updates are paused; a cancel under way is followed all the same</source>
        <translation>Las actualizaciones están en pausa; una cancelación en marcha se sigue de todos modos</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Etique&amp;ta…</translation>
    </message>
    <message>
        <source>Write a word of your own on the selected executions</source>
        <translation>Poner una etiqueta propia a las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Activity &amp;log…</source>
        <translation>Registr&amp;o…</translation>
    </message>
    <message>
        <source>Show everything that happened, of all executions</source>
        <translation>Mostrar todo lo sucedido, de todas las ejecuciones</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Paste executions</source>
        <translation>Pe&amp;gar ejecuciones</translation>
    </message>
    <message>
        <source>Track the executions whose ids are in the clipboard</source>
        <translation>Seguir las ejecuciones cuyos ID están en el portapapeles</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar mensaje</translation>
    </message>
</context>
<context>
    <name>Quell::Notifier</name>
    <message numerus="yes">
        <source>%n executions have ended</source>
        <translation>
            <numerusform>Ha terminado %n ejecución</numerusform>
            <numerusform>Han terminado %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in trouble</source>
        <translation>%1 tiene problemas</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En curso desde hace %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Una conexión</translation>
    </message>
</context>
<context>
    <name>Quell::OverviewPage</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Select an execution to see everything about it.</source>
        <translation>Seleccione una ejecución para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query ID</source>
        <translation>ID de la consulta</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Queued for</source>
        <translation>Tiempo en cola</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>Tiempo en curso</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>Posición en la cola</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>Ranuras en uso</translation>
    </message>
    <message>
        <source>Cost in credits</source>
        <translation>Coste en créditos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Cancelación solicitada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Tracked since</source>
        <translation>En seguimiento desde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no vista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>Quell::PlanPage</name>
    <message>
        <source>Run the query again for its plan</source>
        <translation>Volver a ejecutar la consulta para ver su plan</translation>
    </message>
    <message>
        <source>Plan of the query</source>
        <translation>Plan de la consulta</translation>
    </message>
    <message>
        <source>The plan is longer than can be shown; this is its beginning.</source>
        <translation>El plan es demasiado largo para mostrarlo; este es su comienzo.</translation>
    </message>
    <message>
        <source>The query runs again; its plan appears here. That may take up to two minutes.</source>
        <translation>La consulta se vuelve a ejecutar; su plan aparecerá aquí. Puede tardar hasta dos minutos.</translation>
    </message>
</context>
<context>
    <name>Quell::Profile</name>
    <message>
        <source>%1 is a file, not a directory. Choose another directory with --profile.</source>
        <translation>%1 es un archivo, no un directorio. Elija otro directorio con --profile.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Check the permissions above it, or choose another one with --profile.</source>
        <translation>No se puede crear el directorio %1. Compruebe los permisos de los superiores o elija otro con --profile.</translation>
    </message>
    <message>
        <source>Nothing can be written in the directory %1 (%2). Check its permissions and the free space, or choose another one with --profile.</source>
        <translation>No se puede escribir nada en el directorio %1 (%2). Compruebe sus permisos y el espacio libre o elija otro con --profile.</translation>
    </message>
</context>
<context>
    <name>Quell::Program</name>
    <message>
        <source>The demo&apos;s simulator could not be started: no port on this machine is free.</source>
        <translation>No se pudo iniciar el simulador de la demostración: no hay ningún puerto libre en esta máquina.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start it from a terminal: quell --demo</source>
        <translation>No se pudo iniciar la demostración. Iníciela desde una terminal: quell --demo</translation>
    </message>
    <message>
        <source>Quell goes on in the tray</source>
        <translation>Quell continúa en la bandeja del sistema</translation>
    </message>
    <message>
        <source>What you track is still followed. To end Quell, choose Quit in the menu of its icon.</source>
        <translation>Lo que usted sigue se continúa siguiendo. Para terminar Quell, elija Salir en el menú de su icono.</translation>
    </message>
</context>
<context>
    <name>Quell::QueryPage</name>
    <message>
        <source>Open the query&apos;s page</source>
        <translation>Abrir la página de la consulta</translation>
    </message>
    <message>
        <source>Open page of the shown query</source>
        <translation>Abrir la página de la consulta mostrada</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Texto de la consulta</translation>
    </message>
    <message>
        <source>Select an execution to see its query.</source>
        <translation>Seleccione una ejecución para ver su consulta.</translation>
    </message>
    <message>
        <source>The service gave neither name nor text of this query.</source>
        <translation>El servicio no dio ni el nombre ni el texto de esta consulta.</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 créditos</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
</context>
<context>
    <name>Quell::RemoveConnectionCommand</name>
    <message>
        <source>Remove a connection, its secret, and what is tracked under it.</source>
        <translation>Quitar una conexión, su secreto y lo que se sigue en ella.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>Removed. The executions that were tracked under it (%1) are forgotten; none was cancelled.</source>
        <translation>Quitada. Las ejecuciones que se seguían en ella (%1) se han olvidado; no se canceló ninguna.</translation>
    </message>
    <message>
        <source>The connection is removed, but its secret could not be removed from the keyring: %1 Delete the entry “quell”, %2, by hand.</source>
        <translation>La conexión se ha quitado, pero su secreto no se pudo eliminar del depósito de claves: %1 Elimine a mano la entrada «quell», %2.</translation>
    </message>
</context>
<context>
    <name>Quell::ReplaceSecretCommand</name>
    <message>
        <source>Give a connection its secret, or another one, from standard input.</source>
        <translation>Dar a una conexión su secreto, u otro, desde la entrada estándar.</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring. connection test NAME says whether it is accepted.</source>
        <translation>El secreto (clave, contraseña o token) se escribe sin eco en una terminal o se pasa por una tubería; se guarda en el depósito de claves. connection test NAME dice si se acepta.</translation>
    </message>
    <message>
        <source>Name one connection; the secret comes from standard input.</source>
        <translation>Indique una conexión; el secreto llega por la entrada estándar.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (no se muestra): </translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1 El secreto no se guardó.</translation>
    </message>
    <message>
        <source>Its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>Su secreto está en el depósito de claves. Pruébela con: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::ResultFile</name>
    <message>
        <source>Not everything could be written to standard output (%1).</source>
        <translation>No se pudo escribir todo en la salida estándar (%1).</translation>
    </message>
    <message>
        <source>%1 exists and is left as it is. Choose another name, or add --force to write over it.</source>
        <translation>%1 existe y se deja como está. Elija otro nombre, o añada --force para sobrescribirlo.</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>No se escribió %1 (%2). Elija otro lugar o compruebe allí los permisos y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>Quell::ResultOptions</name>
    <message>
        <source>--json and --format %1 contradict each other. Leave one out.</source>
        <translation>--json y --format %1 se contradicen. Omita uno.</translation>
    </message>
    <message>
        <source>How it is written: %1. Default: what FILE ends with, else the first of these.</source>
        <translation>Cómo se escribe: %1. Por omisión: la terminación de FILE; si no, el primero de estos.</translation>
    </message>
    <message>
        <source>Write to this file, which is there once all of it is written. Default: standard output.</source>
        <translation>Escribir en este archivo, que aparece cuando todo está escrito. Por omisión: la salida estándar.</translation>
    </message>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>Sobrescribir FILE si existe.</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format es uno de estos: %1.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>El nombre del archivo está vacío.</translation>
    </message>
    <message>
        <source>--force goes with -o FILE.</source>
        <translation>--force va con -o FILE.</translation>
    </message>
</context>
<context>
    <name>Quell::Secret</name>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>La clave o contraseña está vacía. Introdúzcala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key or password contains a line break or another control character. Copy it again, without what stands around it.</source>
        <translation>La clave o contraseña contiene un salto de línea u otro carácter de control. Cópiela otra vez, sin lo que la rodea.</translation>
    </message>
</context>
<context>
    <name>Quell::SecretDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Store it in the &amp;keyring</source>
        <translation>Almacenar en el &amp;depósito de claves</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>Conser&amp;var solo en esta sesión</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>Esperando al depósito de claves… Puede que esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing was stored. It can be kept for this session.</source>
        <translation>No se almacenó nada. Se puede conservar en esta sesión.</translation>
    </message>
</context>
<context>
    <name>Quell::SecretPlacement</name>
    <message>
        <source>The connection %1 has this key already. The number of requests that %2 allows belongs to the key, so one connection has to do for it.</source>
        <translation>La conexión %1 ya tiene esta clave. El número de solicitudes que permite %2 va ligado a la clave, así que debe bastar con una conexión para ella.</translation>
    </message>
</context>
<context>
    <name>Quell::ServerCancelConfirmation</name>
    <message>
        <source>Cancel everything on a server?</source>
        <translation>¿Cancelar todo en un servidor?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Known to run</source>
        <translation>En curso, que se sepa</translation>
    </message>
    <message>
        <source>&amp;Cancel all executions</source>
        <translation>&amp;Cancelar todas las ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Dejar en curso</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1, which is production?</source>
        <translation>¿Cancelar todo lo que está en curso en %1, que es de producción?</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1?</source>
        <translation>¿Cancelar todo lo que está en curso en %1?</translation>
    </message>
    <message>
        <source>The server cancels the queries of everybody, not only yours, also those that Quell does not show.</source>
        <translation>El servidor cancela las consultas de todos, no solo las suyas, incluidas las que Quell no muestra.</translation>
    </message>
    <message>
        <source>%1 of other people</source>
        <translation>%1 de otras personas</translation>
    </message>
    <message>
        <source>%1 of which it is not known whose they are</source>
        <translation>%1 de las que no se sabe de quién son</translation>
    </message>
</context>
<context>
    <name>Quell::ServiceClient</name>
    <message>
        <source>This service has no call that cancels everything. Name the executions instead.</source>
        <translation>Este servicio no tiene ninguna llamada que lo cancele todo. Indique las ejecuciones.</translation>
    </message>
    <message>
        <source>This service leads to executions by their ids only. Name the executions instead.</source>
        <translation>Este servicio solo permite llegar a las ejecuciones por sus ID. Indique las ejecuciones.</translation>
    </message>
    <message>
        <source>This service shows no plans.</source>
        <translation>Este servicio no muestra planes.</translation>
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
        <translation>No existe la conexión «%1» ni hay todavía ninguna otra. Añada una con: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>There is no connection “%1”. These there are: %2.</source>
        <translation>No existe la conexión «%1». Las que hay son: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsAppearancePage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Ids, exports and what a service says stay as they are.</source>
        <translation>Los ID, las exportaciones y lo que dice un servicio se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsBehaviourPage</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Keep Quell in the tray when its window is closed</source>
        <translation>&amp;Mantener Quell en la bandeja del sistema al cerrar su ventana</translation>
    </message>
    <message>
        <source>Start mi&amp;nimized</source>
        <translation>Iniciar mi&amp;nimizado</translation>
    </message>
    <message>
        <source>Start Quell when I &amp;log in</source>
        <translation>&amp;Iniciar Quell al iniciar la sesión</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>&amp;Preguntar antes de cancelar con doble clic</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Keep &amp;finished executions</source>
        <translation>Conservar las ejecuciones &amp;terminadas</translation>
    </message>
    <message>
        <source>Keep finished executions</source>
        <translation>Conservar las ejecuciones terminadas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep the a&amp;ctivity log</source>
        <translation>Conservar el &amp;registro</translation>
    </message>
    <message>
        <source>Keep the activity log</source>
        <translation>Conservar el registro</translation>
    </message>
    <message>
        <source>Call it lon&amp;g-running after</source>
        <translation>Considerar de &amp;larga duración después de</translation>
    </message>
    <message>
        <source>Long-running after</source>
        <translation>De larga duración después de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>What belongs to someone else, what is on production, and what is cancelled by menu or key is asked about in any case.</source>
        <translation>Siempre se pregunta por lo que pertenece a otra persona, lo que está en producción y lo que se cancela con el menú o el teclado.</translation>
    </message>
    <message>
        <source>What is older leaves the list and the log; nothing is ever cancelled by that.</source>
        <translation>Lo más antiguo sale de la lista y del registro; con ello nunca se cancela nada.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Quell.</source>
        <translation>Este escritorio no tiene ahora bandeja del sistema: al cerrar la ventana termina Quell.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Offer to track executions whose ids I cop&amp;y</source>
        <translation>&amp;Ofrecer el seguimiento de las ejecuciones cuyos ID copie</translation>
    </message>
    <message>
        <source>What is copied is looked at for ids alone: nothing of it is kept, and nothing is tracked unless you say so.</source>
        <translation>Lo copiado solo se examina en busca de ID: no se conserva nada y nada se pone en seguimiento sin que usted lo diga.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Enter key or password</source>
        <translation>Introducir clave o contraseña</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>Introducir &amp;clave…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Desac&amp;tivar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Keys and passwords lie in the keyring and are shown nowhere.</source>
        <translation>Las claves y contraseñas están en el depósito de claves y no se muestran en ninguna parte.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>Exportar los ajustes de las conexiones</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>Importar ajustes de conexiones</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de preferencias</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsNotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>an execution has &amp;finished</source>
        <translation>una ejecución haya &amp;terminado</translation>
    </message>
    <message>
        <source>an execution has fai&amp;led</source>
        <translation>una ejecución haya &amp;fallado</translation>
    </message>
    <message>
        <source>an execution was seen &amp;cancelled</source>
        <translation>una ejecución se haya visto &amp;cancelada</translation>
    </message>
    <message>
        <source>an execution has become lon&amp;g-running</source>
        <translation>una ejecución pase a ser de &amp;larga duración</translation>
    </message>
    <message>
        <source>a connection is in &amp;trouble</source>
        <translation>una conexión tenga &amp;problemas</translation>
    </message>
    <message>
        <source>But only</source>
        <translation>Pero solo</translation>
    </message>
    <message>
        <source>of executions that &amp;ran longer than</source>
        <translation>de ejecuciones que duraron &amp;más de</translation>
    </message>
    <message>
        <source>Only of executions that ran longer than</source>
        <translation>Solo de ejecuciones que duraron más de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>while the &amp;window is not in front</source>
        <translation>mientras la &amp;ventana no está en primer plano</translation>
    </message>
    <message>
        <source>The bell in the menu of a row goes before all of this: always, or never, for that one.</source>
        <translation>La campana del menú de una fila prevalece sobre todo esto: siempre o nunca, para esa ejecución.</translation>
    </message>
    <message>
        <source>That is after %1; the page Behaviour says so.</source>
        <translation>Es decir, después de %1; así lo indica la página Comportamiento.</translation>
    </message>
    <message>
        <source>Nothing is, as the page Behaviour says now.</source>
        <translation>Ninguna lo es, según indica ahora la página Comportamiento.</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsParts</name>
    <message>
        <source>This holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>Esto vale hasta que Quell termine: no se pudo anotar. Compruebe que se puede escribir en el directorio del perfil.</translation>
    </message>
</context>
<context>
    <name>Quell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>In the list of executions</source>
        <translation>En la lista de ejecuciones</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Mostrar los detalles de la fila</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>Ir a la fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Ir a la primera o la última fila</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Abrir el menú de la fila</translation>
    </message>
    <message>
        <source>Cancel an active execution, after a question</source>
        <translation>Cancelar una ejecución activa, tras una pregunta</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Move between the parts of the window</source>
        <translation>Moverse entre las partes de la ventana</translation>
    </message>
</context>
<context>
    <name>Quell::Simulator</name>
    <message>
        <source>Listening. Stop it with Ctrl+C.</source>
        <translation>A la escucha. Deténgalo con Ctrl+C.</translation>
    </message>
    <message>
        <source>  API key:  %1 (%2 requests a minute)</source>
        <translation>  clave de API: %1 (%2 solicitudes por minuto)</translation>
    </message>
    <message>
        <source>  user:     %1, password: %2</source>
        <translation>  usuario:      %1, contraseña: %2</translation>
    </message>
    <message>
        <source>  token:    %1 (Bearer or Jwt)</source>
        <translation>  token:        %1 (Bearer o Jwt)</translation>
    </message>
    <message>
        <source>Serves a simulated Dune and two simulated Atoti servers on this machine, with an analyst&apos;s day in them.</source>
        <translation>Ofrece en esta máquina un Dune simulado y dos servidores Atoti simulados, con el día de un analista en ellos.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>Puerto en el que escuchar; 0 toma uno libre cualquiera.</translation>
    </message>
    <message>
        <source>The loopback address to listen on.</source>
        <translation>Dirección de bucle local en la que escuchar.</translation>
    </message>
    <message>
        <source>quell-simulator: --port takes a number from 0 to 65535, and there are no other arguments. See --help.</source>
        <translation>quell-simulator: --port admite un número de 0 a 65535 y no hay más argumentos. Véase --help.</translation>
    </message>
    <message>
        <source>quell-simulator: cannot listen on port %1 of %2: %3. Choose another one with --port.</source>
        <translation>quell-simulator: no se puede escuchar en el puerto %1 de %2: %3. Elija otro con --port.</translation>
    </message>
    <message>
        <source>the simulator is for this machine alone, and that is not a loopback address</source>
        <translation>el simulador es solo para esta máquina, y esa no es una dirección de bucle local</translation>
    </message>
</context>
<context>
    <name>Quell::SourceChoice</name>
    <message>
        <source>Executions</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>Quell::SourceFinder</name>
    <message>
        <source>%1 is not for %2: its service has no such thing.</source>
        <translation>%1 no sirve para %2: su servicio no tiene nada así.</translation>
    </message>
    <message>
        <source>No connection is to a service for which %1 is.</source>
        <translation>Ninguna conexión es con un servicio para el que sirva %1.</translation>
    </message>
    <message>
        <source>%1 can be asked of several connections: %2. Say which with -c.</source>
        <translation>%1 se puede preguntar a varias conexiones: %2. Indique cuál con -c.</translation>
    </message>
    <message>
        <source>%1: there is no such id in it. What is needed: %2.</source>
        <translation>%1: no contiene ningún ID de ese tipo. Se necesita: %2.</translation>
    </message>
</context>
<context>
    <name>Quell::StandardInput</name>
    <message>
        <source>What came from standard input is not UTF-8 text.</source>
        <translation>Lo que llegó por la entrada estándar no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Nothing can be read from standard input.</source>
        <translation>No se puede leer nada de la entrada estándar.</translation>
    </message>
    <message>
        <source>What came from standard input is longer than %1 KB.</source>
        <translation>Lo que llegó por la entrada estándar ocupa más de %1 KB.</translation>
    </message>
    <message>
        <source>The terminal cannot be read without showing what is typed: pipe the secret in.</source>
        <translation>No se puede leer la terminal sin mostrar lo que se escribe: pase el secreto por una tubería.</translation>
    </message>
</context>
<context>
    <name>Quell::StateOption</name>
    <message>
        <source>Only these states: %1.</source>
        <translation>Solo estos estados: %1.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
</context>
<context>
    <name>Quell::StatusCommand</name>
    <message>
        <source>Ask the services about these executions now.</source>
        <translation>Preguntar ahora a los servicios por estas ejecuciones.</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.</source>
        <translation>Lo que aún no se sigue empieza a seguirse primero. Un ID erróneo detiene la orden antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Name at least one execution; list shows what was last seen of all.</source>
        <translation>Indique al menos una ejecución; list muestra lo último que se vio de todas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answered.</source>
        <translation>Consultando: %1 de %2 respondidas.</translation>
    </message>
</context>
<context>
    <name>Quell::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A word or a few of your own for %1, to find it by. Leave it empty to take it away.</source>
        <translation>Una o varias palabras propias para %1, para encontrarla. Déjelo vacío para quitarlas.</translation>
    </message>
    <message numerus="yes">
        <source>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</source>
        <translation>
            <numerusform>Una o varias palabras propias para %n ejecución, para encontrarla. Déjelo vacío para quitarlas.</numerusform>
            <numerusform>Una o varias palabras propias para %n ejecuciones, para encontrarlas. Déjelo vacío para quitarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in this profile and in exports, and never sent to a service.</source>
        <translation>Se guarda en este perfil y en las exportaciones, y nunca se envía a un servicio.</translation>
    </message>
</context>
<context>
    <name>Quell::TestConnectionCommand</name>
    <message>
        <source>Make one harmless request and say what it proved.</source>
        <translation>Hacer una solicitud inofensiva y decir qué demostró.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Consultando %1.</translation>
    </message>
</context>
<context>
    <name>Quell::TextOutput</name>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>CONEXIÓN</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>CONSULTA</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>VISTA</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (sin actualizar)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICIO</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <translation>INICIO DE SESIÓN</translation>
    </message>
    <message>
        <source>REQUESTS PER MINUTE</source>
        <translation>SOLICITUDES POR MINUTO</translation>
    </message>
    <message>
        <source>LAST MINUTE</source>
        <translation>ÚLTIMO MINUTO</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ÚLTIMA VEZ VISTA</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>PROXY</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SECRETO</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>MARCAS</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 used, %2 left</source>
        <translation>usadas: %1, restantes: %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>usadas: %1</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el depósito de claves</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>%1 You are %2 on %3.</source>
        <translation>%1 Usted es %2 en %3.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcta</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show less time (wheel, or +)</source>
        <translation>Mostrar menos tiempo (rueda o +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more time (wheel, or -)</source>
        <translation>Mostrar más tiempo (rueda o -)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Ir a ahora</translation>
    </message>
    <message>
        <source>Show the present (0)</source>
        <translation>Mostrar el presente (0)</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>Intervalo elegido</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By connection</source>
        <translation>Por conexión</translation>
    </message>
    <message>
        <source>By query</source>
        <translation>Por consulta</translation>
    </message>
    <message>
        <source>Span from</source>
        <translation>Intervalo desde</translation>
    </message>
    <message>
        <source>Span to</source>
        <translation>Intervalo hasta</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation>Leyenda de la línea de tiempo</translation>
    </message>
    <message>
        <source>What the colours and patterns mean</source>
        <translation>Qué significan los colores y los patrones</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLayout</name>
    <message>
        <source>Unknown connection</source>
        <translation>Conexión desconocida</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Consulta %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Leyenda de la línea de tiempo</translation>
    </message>
    <message>
        <source>Not seen lately: grey</source>
        <translation>Sin verse últimamente: gris</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>Usted pidió cancelarla</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Waited before it ran: lighter, with stripes</source>
        <translation>Espera antes de ejecutarse: más claro, con rayas</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePage</name>
    <message>
        <source>Nothing to show yet. The executions of the list appear here as bars over time: how long they waited, how long they ran, and when they were asked to stop.</source>
        <translation>Aún no hay nada que mostrar. Las ejecuciones de la lista aparecen aquí como barras en el tiempo: cuánto esperaron, cuánto estuvieron en curso y cuándo se pidió que se detuvieran.</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePainter</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineText</name>
    <message>
        <source>Started %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Started %1, running for %2</source>
        <translation>Inicio: %1, en curso desde hace %2</translation>
    </message>
    <message>
        <source>Started %1, ran for %2</source>
        <translation>Inicio: %1, en curso durante %2</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Envío: %1</translation>
    </message>
    <message>
        <source>Submitted %1, in the queue for %2</source>
        <translation>Envío: %1, en cola durante %2</translation>
    </message>
    <message>
        <source>Asked to cancel %1, not answered yet</source>
        <translation>Cancelación solicitada: %1, aún sin respuesta</translation>
    </message>
    <message>
        <source>Asked to cancel %1, accepted</source>
        <translation>Cancelación solicitada: %1, aceptada</translation>
    </message>
    <message>
        <source>Asked to cancel %1, confirmed</source>
        <translation>Cancelación solicitada: %1, confirmada</translation>
    </message>
    <message>
        <source>Asked to cancel %1, too late</source>
        <translation>Cancelación solicitada: %1, demasiado tarde</translation>
    </message>
    <message>
        <source>Asked to cancel %1, seen still running after that</source>
        <translation>Cancelación solicitada: %1, después se vio aún en curso</translation>
    </message>
    <message>
        <source>Asked to cancel %1, refused</source>
        <translation>Cancelación solicitada: %1, rechazada</translation>
    </message>
    <message>
        <source>Asked to cancel %1, but the request was not sent</source>
        <translation>Cancelación solicitada: %1, pero la solicitud no se envió</translation>
    </message>
    <message>
        <source>Asked to cancel %1, outcome not known</source>
        <translation>Cancelación solicitada: %1, desenlace desconocido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fin: %1</translation>
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
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Nothing of the list ran from %1 to %2. Choose a longer time span to see it.</source>
        <translation>Nada de la lista estuvo en curso de %1 a %2. Elija un intervalo más largo para verlo.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>Indique al menos una ejecución por su ID o URL.</translation>
    </message>
    <message>
        <source>Track executions; - reads them from standard input.</source>
        <translation>Seguir ejecuciones; - las lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input may hold ids, URLs, or JSON that contains execution_id. -c may be left out where an id can belong to one connection only. What cannot be read is named, and the rest is tracked. No service is asked, but with --pipeline and --latest, whose questions count in the quota.</source>
        <translation>La entrada estándar puede contener ID, URL o JSON que contenga execution_id. Se puede omitir -c si un ID solo puede pertenecer a una conexión. Se indica lo que no se puede leer y el resto se sigue. No se pregunta a ningún servicio, salvo con --pipeline y --latest, cuyas preguntas cuentan para la cuota.</translation>
    </message>
    <message>
        <source>All executions of a run of a pipeline (Dune), by its pipeline execution id.</source>
        <translation>Todas las ejecuciones de una pasada de un pipeline (Dune), por su ID de ejecución de pipeline.</translation>
    </message>
    <message>
        <source>The latest execution of a query (Dune), by its number or URL. The service may charge credits for this question.</source>
        <translation>La última ejecución de una consulta (Dune), por su número o URL. El servicio puede cobrar créditos por esta pregunta.</translation>
    </message>
    <message>
        <source>%1: not all of it has begun, and what has not has no execution yet (%2). Ask again later.</source>
        <translation>%1: no ha empezado todo, y lo que no ha empezado aún no tiene ejecución (%2). Vuelva a preguntar más tarde.</translation>
    </message>
    <message>
        <source>%1 has no executions.</source>
        <translation>%1 no tiene ejecuciones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tracking %1 of %2.</source>
        <translation>Se sigue %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%1 de %2 ya se sigue.</translation>
    </message>
    <message>
        <source>Nothing came from standard input: pipe ids, URLs or JSON in.</source>
        <translation>No llegó nada por la entrada estándar: pase por una tubería ID, URL o JSON.</translation>
    </message>
    <message>
        <source>Asking %1 for executions.</source>
        <translation>Consultando a %1 por sus ejecuciones.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackDialog</name>
    <message>
        <source>Track executions</source>
        <translation>Seguir ejecuciones</translation>
    </message>
    <message>
        <source>Execution &amp;IDs, URLs, or JSON that contains them</source>
        <translation>&amp;ID de ejecución, URL o JSON que los contenga</translation>
    </message>
    <message>
        <source>Execution IDs</source>
        <translation>ID de ejecución</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>These a&amp;re</source>
        <translation>Se &amp;trata de</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>&amp;Add connection</source>
        <translation>&amp;Añadir conexión</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Líneas que no se pueden usar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, and the executions can be tracked.</source>
        <translation>Aún no hay ninguna conexión. Añada una y se podrán seguir las ejecuciones.</translation>
    </message>
    <message>
        <source>An id of %1 is %2.</source>
        <translation>Un ID de %1 tiene esta forma: %2.</translation>
    </message>
    <message>
        <source>1 id found</source>
        <translation>1 ID encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n ids found</source>
        <translation>
            <numerusform>%n ID encontrado</numerusform>
            <numerusform>%n ID encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 duplicado</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n duplicado</numerusform>
            <numerusform>%n duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line cannot be used</source>
        <translation>1 línea no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be used</source>
        <translation>
            <numerusform>%n línea no se puede usar</numerusform>
            <numerusform>%n líneas no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>Línea %1 (%2): %3</translation>
    </message>
    <message>
        <source>There is no such id in the field. What is needed: %1.</source>
        <translation>No hay ningún ID de ese tipo en el campo. Se necesita: %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>It has no executions yet.</source>
        <translation>Aún no tiene ejecuciones.</translation>
    </message>
    <message>
        <source>Executions that are tracked now: %1.</source>
        <translation>Ejecuciones que ahora se siguen: %1.</translation>
    </message>
    <message>
        <source>%1 Parts that have not begun and have no execution yet: %2. Ask again later.</source>
        <translation>%1 Partes que no han empezado y aún no tienen ejecución: %2. Vuelva a preguntar más tarde.</translation>
    </message>
    <message>
        <source>Paste at least one id first.</source>
        <translation>Pegue antes al menos un ID.</translation>
    </message>
    <message>
        <source>1 execution is tracked.</source>
        <translation>Se sigue 1 ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n executions are tracked.</source>
        <translation>
            <numerusform>Se sigue %n ejecución.</numerusform>
            <numerusform>Se siguen %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left in the field could not be used.</source>
        <translation>Lo que queda en el campo no se pudo usar.</translation>
    </message>
    <message>
        <source>Only a beginning of this long text is shown, but all of it counts.</source>
        <translation>De este texto largo solo se muestra un comienzo, pero cuenta entero.</translation>
    </message>
</context>
<context>
    <name>Quell::TrackLink</name>
    <message>
        <source>The link is too long, so nothing was tracked.</source>
        <translation>El enlace es demasiado largo, así que no se puso nada en seguimiento.</translation>
    </message>
    <message>
        <source>Quell does not know this link, so nothing was done. A link can only track executions.</source>
        <translation>Quell no conoce este enlace, así que no se hizo nada. Un enlace solo puede seguir ejecuciones.</translation>
    </message>
    <message>
        <source>The link is not as it should be, so nothing was tracked. It has to look like %1.</source>
        <translation>El enlace no tiene la forma debida, así que no se puso nada en seguimiento. Debe ser como %1.</translation>
    </message>
    <message>
        <source>The link names more than %1 executions, so nothing was tracked.</source>
        <translation>El enlace nombra más de %1 ejecuciones, así que no se puso nada en seguimiento.</translation>
    </message>
</context>
<context>
    <name>Quell::TrayIcon</name>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>%1 cancelándose</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nada en curso</translation>
    </message>
    <message>
        <source>Quell — %1</source>
        <translation>Quell — %1</translation>
    </message>
    <message>
        <source>&amp;Show Quell</source>
        <translation>&amp;Mostrar Quell</translation>
    </message>
    <message>
        <source>&amp;Track…</source>
        <translation>S&amp;eguir…</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>&amp;Pausar actualizaciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>y %n más…</numerusform>
            <numerusform>y %n más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Being cancelled: %1 on %2</source>
        <translation>Cancelándose: %1 en %2</translation>
    </message>
    <message>
        <source>Cancel %1 on %2…</source>
        <translation>Cancelar %1 en %2…</translation>
    </message>
</context>
<context>
    <name>Quell::UntrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>Indique al menos una ejecución por su ID o URL.</translation>
    </message>
    <message>
        <source>Forget executions. Cancels nothing.</source>
        <translation>Olvidar ejecuciones. No cancela nada.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked.</source>
        <translation>%1 de %2 ya no se sigue.</translation>
    </message>
    <message>
        <source>%1 of %2 is not tracked. quell-cli list shows what is.</source>
        <translation>%1 de %2 no se sigue. quell-cli list muestra lo que se sigue.</translation>
    </message>
</context>
<context>
    <name>Quell::WaitingSign</name>
    <message>
        <source>The list moves on when the pointer rests</source>
        <translation>La lista avanzará cuando el puntero esté quieto</translation>
    </message>
</context>
<context>
    <name>Quell::WatchCommand</name>
    <message>
        <source>Write a line for each change until all have finished.</source>
        <translation>Escribir una línea por cada cambio hasta que todas hayan terminado.</translation>
    </message>
    <message>
        <source>Without ids: everything that is active, and what begins to run meanwhile; -c NAME: of one connection. With ids, what is not tracked yet is tracked first. While a window has the profile open, it is the one that asks the services, unless its updates are paused. With --json each line is one JSON object.

Exit status: 0 all have finished, however they ended; 1 a service does not know an id, or could not be reached; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in; 130 after Ctrl+C.</source>
        <translation>Sin ID: todo lo que está activo y lo que empiece a ejecutarse entretanto; con -c NAME, de una conexión. Con ID, lo que aún no se sigue empieza a seguirse primero. Mientras una ventana tiene abierto el perfil, es ella la que pregunta a los servicios, salvo que sus actualizaciones estén en pausa. Con --json, cada línea es un objeto JSON.

Estado de salida: 0: todas han terminado, de cualquier modo; 1: un servicio no conoce un ID o no se pudo contactar con él; 2: uso incorrecto o ID erróneo; 3: no existe la conexión, falta el secreto o se denegó el acceso; 130: tras Ctrl+C.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked, and not watched any more.</source>
        <translation>%1 de %2 ya no se sigue ni se vigila.</translation>
    </message>
    <message>
        <source>%1 It is tried again until it answers.</source>
        <translation>%1 Se reintenta hasta que responda.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 vuelve a responder.</translation>
    </message>
    <message>
        <source>Nothing is running or queued.</source>
        <translation>No hay nada en curso ni en cola.</translation>
    </message>
    <message>
        <source>Not everything is told about; it is asked for again from time to time. %1</source>
        <translation>No se informa de todo; se vuelve a preguntar de vez en cuando. %1</translation>
    </message>
</context>
<context>
    <name>Quell::WindowMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>Quell::Wording</name>
    <message>
        <source>no cancel</source>
        <translation>sin cancelación</translation>
    </message>
    <message>
        <source>asked to cancel</source>
        <translation>cancelación solicitada</translation>
    </message>
    <message>
        <source>cancel accepted</source>
        <translation>cancelación aceptada</translation>
    </message>
    <message>
        <source>cancel confirmed</source>
        <translation>cancelación confirmada</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>la cancelación llegó demasiado tarde</translation>
    </message>
    <message>
        <source>still running after the cancel</source>
        <translation>aún en curso tras la cancelación</translation>
    </message>
    <message>
        <source>cancel refused</source>
        <translation>cancelación rechazada</translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <translation>cancelación no enviada</translation>
    </message>
    <message>
        <source>what became of the cancel is not known yet</source>
        <translation>aún no se sabe qué fue de la cancelación</translation>
    </message>
    <message>
        <source>seen in an unknown state</source>
        <translation>vista en un estado desconocido</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>completed in part</source>
        <translation>completada en parte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>no longer known to the service</source>
        <translation>el servicio ya no la conoce</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the service&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>signed out: key or password not accepted</source>
        <translation>sin sesión: clave o contraseña no aceptada</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <translation>detenida: sin permiso</translation>
    </message>
    <message>
        <source>signed out: no key or password stored</source>
        <translation>sin sesión: no hay clave o contraseña almacenada</translation>
    </message>
    <message>
        <source>signed out: keyring not available</source>
        <translation>sin sesión: depósito de claves no disponible</translation>
    </message>
    <message>
        <source>stopped: address not encrypted</source>
        <translation>detenida: dirección no cifrada</translation>
    </message>
    <message>
        <source>stopped: no query history</source>
        <translation>detenida: sin historial de consultas</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>problemas del servidor</translation>
    </message>
    <message>
        <source>server trouble (status %1)</source>
        <translation>problemas del servidor (estado %1)</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>proxy trouble</source>
        <translation>problemas del proxy</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>answers not understood</source>
        <translation>respuestas no comprendidas</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>unreachable for 40 s</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1, reintentando ahora</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1, se reintenta en %2</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>límite de solicitudes alcanzado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>rate limit reached, going on in %1</source>
        <translation>límite de solicitudes alcanzado, continúa en %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>en espera durante %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>more runs than is shown</source>
        <translation>se ejecuta más de lo que se muestra</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <translation>%1 de %2 por minuto</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed; the service did not say why</source>
        <translation>Fallida; el servicio no dijo por qué</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>%1 of %2 slots in use</source>
        <translation>%1 de %2 ranuras en uso</translation>
    </message>
    <message>
        <source>%1, only a part of the result</source>
        <translation>%1, solo una parte del resultado</translation>
    </message>
    <message>
        <source>Only a part of the result</source>
        <translation>Solo una parte del resultado</translation>
    </message>
    <message>
        <source>%1 no longer keeps its result</source>
        <translation>%1 ya no conserva su resultado</translation>
    </message>
    <message>
        <source>%1 no longer knows this id</source>
        <translation>%1 ya no conoce este ID</translation>
    </message>
    <message>
        <source>Completed before the cancel took effect</source>
        <translation>Completada antes de que la cancelación surtiera efecto</translation>
    </message>
    <message>
        <source>Completed before the cancel arrived</source>
        <translation>Completada antes de que llegara la cancelación</translation>
    </message>
    <message>
        <source>Completed in part before the cancel took effect</source>
        <translation>Completada en parte antes de que la cancelación surtiera efecto</translation>
    </message>
    <message>
        <source>Completed in part before the cancel arrived</source>
        <translation>Completada en parte antes de que llegara la cancelación</translation>
    </message>
    <message>
        <source>Failed before the cancel took effect</source>
        <translation>Fallida antes de que la cancelación surtiera efecto</translation>
    </message>
    <message>
        <source>Failed before the cancel arrived</source>
        <translation>Fallida antes de que llegara la cancelación</translation>
    </message>
    <message>
        <source>Expired before the cancel took effect</source>
        <translation>Caducada antes de que la cancelación surtiera efecto</translation>
    </message>
    <message>
        <source>Expired before the cancel arrived</source>
        <translation>Caducada antes de que llegara la cancelación</translation>
    </message>
    <message>
        <source>%1 no longer knows this id, so there was nothing to cancel</source>
        <translation>%1 ya no conoce este ID, así que no había nada que cancelar</translation>
    </message>
    <message>
        <source>It had ended before the cancel arrived</source>
        <translation>Había terminado antes de que llegara la cancelación</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>Seguía en cola al comprobarla %1 después de aceptarse la cancelación; puede volver a pedirla</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>Seguía en curso al comprobarla %1 después de aceptarse la cancelación; puede volver a pedirla</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the request to cancel; you can ask again</source>
        <translation>Seguía en cola al comprobarla %1 después de solicitarse la cancelación; puede volver a pedirla</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the request to cancel; you can ask again</source>
        <translation>Seguía en curso al comprobarla %1 después de solicitarse la cancelación; puede volver a pedirla</translation>
    </message>
    <message>
        <source>Refused by %1, which did not say why</source>
        <translation>Rechazada por %1, sin decir por qué</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>Rechazada por %1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>The answer was lost; reading the execution to find out</source>
        <translation>Se perdió la respuesta; leyendo la ejecución para averiguarlo</translation>
    </message>
    <message>
        <source>%1 said no; reading the execution to find out why</source>
        <translation>%1 dijo que no; leyendo la ejecución para averiguar por qué</translation>
    </message>
    <message>
        <source>%1 said no (%2); reading the execution to find out why</source>
        <translation>%1 dijo que no (%2); leyendo la ejecución para averiguar por qué</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Confirmed %1 after the request</source>
        <translation>Confirmada %1 después de la solicitud</translation>
    </message>
    <message>
        <source>Asked %1 to cancel</source>
        <translation>Cancelación solicitada a %1</translation>
    </message>
    <message>
        <source>Accepted by %1, waiting to see it stop</source>
        <translation>Aceptada por %1, esperando a ver que se detiene</translation>
    </message>
    <message>
        <source>Not sent: you stopped the sending</source>
        <translation>No enviada: usted detuvo el envío</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviada: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>Aún no vista</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait %2 before the next one.</source>
        <translation>Se ha alcanzado el límite de solicitudes de %1: por ahora no admite más. Espere %2 antes de la siguiente.</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait a minute before the next one.</source>
        <translation>Se ha alcanzado el límite de solicitudes de %1: por ahora no admite más. Espere un minuto antes de la siguiente.</translation>
    </message>
    <message>
        <source>This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.</source>
        <translation>Este no puede ser un ID de ejecución de %1, así que no se envió nada%2. Vuelva a copiar el ID.</translation>
    </message>
    <message>
        <source>%1 calls this execution id malformed%2. Copy the id again, without what stands around it.</source>
        <translation>Según %1, este ID de ejecución está mal formado%2. Vuelva a copiar el ID, sin lo que lo rodea.</translation>
    </message>
    <message>
        <source>%1 pointed to another address; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 remitió a otra dirección; no se siguió, así que la clave no llegó allí. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>%1 pointed to %2; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 remitió a %2; no se siguió, así que la clave no llegó allí. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Try again in a while.</source>
        <translation>%1 tiene problemas propios%2. Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answered with status %2%3. Try again in a while.</source>
        <translation>%1 tiene problemas propios: respondió con el estado %2%3. Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 did not accept the key or password%2. Check it and enter it again.</source>
        <translation>%1 no aceptó la clave o contraseña%2. Compruébela y vuelva a introducirla.</translation>
    </message>
    <message>
        <source>%1 knows this account, but does not permit it to do that%2. Use another key, or ask its administrator.</source>
        <translation>%1 conoce esta cuenta, pero no le permite hacer eso%2. Use otra clave o consulte a su administrador.</translation>
    </message>
    <message>
        <source>%1 knows no execution with this id%2. Check the id, and that it belongs to this connection.</source>
        <translation>%1 no conoce ninguna ejecución con este ID%2. Compruebe el ID y que pertenezca a esta conexión.</translation>
    </message>
    <message>
        <source>%1 has no query history; ask its administrator to enable the Query History starter of Atoti Server 6.1.19 or later, or check the address.</source>
        <translation>%1 no tiene historial de consultas; pida a su administrador que active el starter Query History de Atoti Server 6.1.19 o posterior, o compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 refused without saying why. Look at the execution again.</source>
        <translation>%1 lo rechazó sin decir por qué. Vuelva a comprobar la ejecución.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 lo rechazó: %2</translation>
    </message>
    <message>
        <source>The credits of this account at %1 are used up%2. Wait for the next billing period, or buy more.</source>
        <translation>Los créditos de esta cuenta en %1 se han agotado%2. Espere al próximo período de facturación o compre más.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Quell does not understand%2. Check that the address leads to the service itself, and not to a sign-in page or a proxy.</source>
        <translation>%1 dio una respuesta que Quell no comprende%2. Compruebe que la dirección lleva al propio servicio y no a una página de inicio de sesión o a un proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 was larger than 4 MiB and was cut off, so it could not be used.</source>
        <translation>La respuesta de %1 superaba los 4 MiB y se cortó, así que no se pudo usar.</translation>
    </message>
    <message>
        <source>The name in the address of %1 was not found%2. Check the address, and your network connection.</source>
        <translation>No se encontró el nombre de la dirección de %1%2. Compruebe la dirección y su conexión de red.</translation>
    </message>
    <message>
        <source>%1 could not be reached%2. Check the address, your network connection, and whether the server is running.</source>
        <translation>No se pudo contactar con %1%2. Compruebe la dirección, su conexión de red y si el servidor está funcionando.</translation>
    </message>
    <message>
        <source>%1 could not be asked through the proxy%2. Check the proxy of this connection, or that of the computer&apos;s settings.</source>
        <translation>No se pudo preguntar a %1 a través del proxy%2. Compruebe el proxy de esta conexión o el de las preferencias del sistema.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection to %1 could be made%2, so nothing was sent. Check the address; for a company&apos;s own certificate, give its CA file.</source>
        <translation>No se pudo establecer una conexión cifrada de confianza con %1%2, así que no se envió nada. Compruebe la dirección; si el certificado es de una empresa, indique su archivo de CA.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known what became of the request. Try again in a while.</source>
        <translation>%1 no respondió a tiempo, así que no se sabe qué fue de la solicitud. Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer had come, so it is not known what became of the request. Look at the execution again.</source>
        <translation>La conexión con %1 se perdió antes de que llegara la respuesta, así que no se sabe qué fue de la solicitud. Vuelva a comprobar la ejecución.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted: everyone on the way could read the key. Use https, or allow http for this connection.</source>
        <translation>La dirección de %1 no está cifrada: cualquiera por el camino podría leer la clave. Use https o permita http para esta conexión.</translation>
    </message>
    <message>
        <source>The keyring has no key, password or token for %1. Enter it again.</source>
        <translation>El depósito de claves no tiene clave, contraseña ni token para %1. Vuelva a introducir el secreto.</translation>
    </message>
    <message>
        <source>The keyring is missing, locked, or does not answer. Unlock it, or enter the key or password for this session only.</source>
        <translation>El depósito de claves falta, está bloqueado o no responde. Desbloquéelo, o introduzca la clave o contraseña solo para esta sesión.</translation>
    </message>
    <message>
        <source>A file of the profile could not be read or written. Check the free space and the permissions of its directory.</source>
        <translation>No se pudo leer o escribir un archivo del perfil. Compruebe el espacio libre y los permisos de su directorio.</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Check it and try again.</source>
        <translation>Lo introducido no se puede usar. Compruébelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You stopped the sending before this one had left for %1. It can be asked for again.</source>
        <translation>Usted detuvo el envío antes de que esta saliera hacia %1. Se puede volver a pedir.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing on it is ever cancelled, and nothing was sent. To cancel there, take read-only off in the settings of the connection.</source>
        <translation>%1 es de solo lectura: ahí nunca se cancela nada, y no se envió nada. Para cancelar ahí, desactive solo lectura en las preferencias de la conexión.</translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was sent. Switch it on in the settings of its connection.</source>
        <translation>%1 está desactivada: no se envió nada. Actívela en las preferencias de su conexión.</translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered. Look at the execution again.</source>
        <translation>Se detuvo antes de que %1 respondiera. Vuelva a comprobar la ejecución.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
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
        <translation>este servicio</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Asked %1 to cancel; the answer is not known here</source>
        <translation>Se pidió a %1 que cancele; aquí no se conoce la respuesta</translation>
    </message>
    <message>
        <source>does not tell about everything</source>
        <translation>no informa de todo</translation>
    </message>
</context>
<context>
    <name>Quell::Workspace</name>
    <message>
        <source>The list of tracked executions was damaged. It was set aside as %1 and a new one was begun; connections and their keys are untouched.</source>
        <translation>La lista de ejecuciones en seguimiento estaba dañada. Se apartó como %1 y se empezó una nueva; las conexiones y sus claves siguen intactas.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows every query that runs for you on Dune and on Atoti, and stops the ones that should not run.</source>
        <translation>Muestra todas las consultas en curso a su nombre en Dune y en Atoti, y detiene las que no deberían ejecutarse.</translation>
    </message>
    <message>
        <source>Use the profile in &lt;directory&gt; instead of your own.</source>
        <translation>Usar el perfil de &lt;directory&gt; en lugar del suyo.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Show an analyst&apos;s day against a simulator; no account is needed.</source>
        <translation>Mostrar el día de un analista con un simulador; no hace falta cuenta.</translation>
    </message>
    <message>
        <source>Start in the tray, or with the window minimized where there is none.</source>
        <translation>Iniciar en la bandeja del sistema o, si no la hay, con la ventana minimizada.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>--picture works with --demo only.</source>
        <translation>--picture solo funciona con --demo.</translation>
    </message>
    <message>
        <source>QUELL_SECRET is for quell-cli; the window takes secrets from the keyring.</source>
        <translation>QUELL_SECRET es para quell-cli; la ventana toma los secretos del depósito de claves.</translation>
    </message>
    <message>
        <source>With --demo: cancel one execution, write a picture of the window to &lt;file&gt; once the cancel is confirmed, and end; several pictures where &lt;file&gt; is a directory.</source>
        <translation>Con --demo: cancelar una ejecución, escribir una imagen de la ventana en &lt;file&gt; cuando se confirme la cancelación y terminar; varias imágenes si &lt;file&gt; es un directorio.</translation>
    </message>
    <message>
        <source>Executions to track, or a link of Quell; the window asks where it is not clear what is meant.</source>
        <translation>Ejecuciones que seguir, o un enlace de Quell; la ventana pregunta cuando no está claro a qué se refiere.</translation>
    </message>
</context>
</TS>
