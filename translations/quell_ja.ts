<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CommandType</name>
    <message>
        <source>Name one connection.</source>
        <translation>接続を 1 つ指定します。</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>プログラム用の JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 に書き込めませんでした (%2)。別の場所を選択するか、その場所のアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>ProgramLog</name>
    <message>
        <source>The log that %1 names cannot be written; there is none.</source>
        <translation>%1 が示すログに書き込めないため、ログは残りません。</translation>
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
        <translation>Quell について</translation>
    </message>
    <message>
        <source>Icon of Quell</source>
        <translation>Quell のアイコン</translation>
    </message>
    <message>
        <source>Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones that should not be running.</source>
        <translation>Dune と Atoti で実行中の自分のクエリをすべて 1 つの一覧に表示し、実行されるべきでないものを停止します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It is made with:</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。いかなる保証もありません。次のものを利用しています:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n 件のイベントを %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>アクティビティ記録</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>アクティビティ記録を検索</translation>
    </message>
    <message>
        <source>Search by ID, connection, what happened, or the service&apos;s words</source>
        <translation>ID、接続、内容、サービスの言葉で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Goes to the newest events</source>
        <translation>最新のイベントに移動します</translation>
    </message>
    <message>
        <source>Export activity log</source>
        <translation>アクティビティ記録をエクスポート</translation>
    </message>
    <message>
        <source>Write all events that the search leaves to a file, as a table or as JSON</source>
        <translation>検索に一致するすべてのイベントを、表または JSON としてファイルに書き込みます</translation>
    </message>
    <message>
        <source>%1 is not in the list any more; only its events are kept.</source>
        <translation>%1 はもう一覧にありません。イベントだけが残っています。</translation>
    </message>
    <message>
        <source>&amp;Newer events: %1</source>
        <translation>新しいイベント(&amp;N): %1</translation>
    </message>
    <message>
        <source>Looking for events… %1 so far.</source>
        <translation>イベントを検索しています… これまでに %1 件。</translation>
    </message>
    <message>
        <source>%1 events, newest first; older ones follow further down.</source>
        <translation>イベント %1 件、新しい順。古いものはさらに下にあります。</translation>
    </message>
    <message>
        <source>Nothing in the activity log matches the search.</source>
        <translation>検索に一致するアクティビティ記録はありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Events: %1, newest first; these are all.</source>
        <translation>イベント: %1 件、新しい順。これですべてです。</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>アクティビティ記録のエクスポート</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogModel</name>
    <message>
        <source>removed connection</source>
        <translation>削除された接続</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>サービスの言葉</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogView</name>
    <message>
        <source>Activity log</source>
        <translation>アクティビティ記録</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ記録</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionCommand</name>
    <message>
        <source>Which service: dune or atoti.</source>
        <translation>サービスの種類: dune または atoti。</translation>
    </message>
    <message>
        <source>The server&apos;s address, where the service has no fixed one.</source>
        <translation>サーバーのアドレス (アドレスが固定でないサービスの場合)。</translation>
    </message>
    <message>
        <source>The way of signing in: api-key, basic, jwt or token.</source>
        <translation>サインイン方式: api-key、basic、jwt、token のいずれか。</translation>
    </message>
    <message>
        <source>How a token is announced: Bearer or Jwt.</source>
        <translation>トークンの送信スキーム: Bearer または Jwt。</translation>
    </message>
    <message>
        <source>The user name.</source>
        <translation>ユーザー名。</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust beside the system&apos;s.</source>
        <translation>システムの証明書に加えて信頼する証明書 (PEM)。</translation>
    </message>
    <message>
        <source>How the server is reached: system (the computer&apos;s settings, the default), none, http://host:port or socks5://host:port.</source>
        <translation>サーバーへの接続経路: system (コンピューターの設定。既定)、none、http://host:port、socks5://host:port のいずれか。</translation>
    </message>
    <message>
        <source>Which running executions the window shows by itself, where the service lists them: own (the default), everyone or nothing.</source>
        <translation>ウィンドウに自動で表示する実行中の実行 (サービスが一覧を提供する場合): own (既定)、everyone、nothing のいずれか。</translation>
    </message>
    <message>
        <source>How many requests a minute your plan allows.</source>
        <translation>契約プランで許可される 1 分あたりのリクエスト数。</translation>
    </message>
    <message>
        <source>Accept http:// to another machine, where everyone on the way can read the secret.</source>
        <translation>ほかのマシンへの http:// を許可します。経路上の誰もがシークレットを読み取れます。</translation>
    </message>
    <message>
        <source>Nothing on this connection is ever cancelled, by nobody.</source>
        <translation>この接続では、誰も何もキャンセルできないようにします。</translation>
    </message>
    <message>
        <source>Mark it as production: the window always asks before it cancels there.</source>
        <translation>本番環境として印を付けます。ウィンドウでのキャンセル時に必ず確認します。</translation>
    </message>
    <message>
        <source>Do not keep the secret, for machines without a keyring: QUELL_SECRET gives it to each command.</source>
        <translation>シークレットを保存しません。キーリングのないマシン用です。コマンドごとに QUELL_SECRET で渡します。</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>%1 の証明書を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>Add a connection; its secret is read from standard input.</source>
        <translation>接続を追加します。シークレットは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring.</source>
        <translation>シークレット (キー、パスワード、またはトークン) は、端末で画面に表示せずに入力するか、パイプで渡します。キーリングに保存されます。</translation>
    </message>
    <message>
        <source>Give the connection one name; the secret comes from standard input.</source>
        <translation>接続の名前を 1 つ指定してください。シークレットは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Say which service with --service dune or --service atoti.</source>
        <translation>--service dune または --service atoti でサービスを指定してください。</translation>
    </message>
    <message>
        <source>--discover is own, everyone or nothing.</source>
        <translation>--discover には own、everyone、nothing のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--rpm needs a whole number from 1 to %1.</source>
        <translation>--rpm には 1 から %1 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (表示されません): </translation>
    </message>
    <message>
        <source>There is no service “%1”. These there are: %2.</source>
        <translation>サービス「%1」はありません。利用できるもの: %2。</translation>
    </message>
    <message>
        <source>%1 has no sign-in “%2”. Use --auth with one of: %3.</source>
        <translation>%1 にサインイン方式「%2」はありません。--auth に次のいずれかを指定してください: %3。</translation>
    </message>
    <message>
        <source>--scheme is for a sign-in with a token; leave it out.</source>
        <translation>--scheme はトークンによるサインイン用です。指定しないでください。</translation>
    </message>
    <message>
        <source>This sign-in needs a user name: add --user NAME.</source>
        <translation>このサインイン方式にはユーザー名が必要です。--user NAME を追加してください。</translation>
    </message>
    <message>
        <source>%1 has no fixed address: add --url, for example --url %2</source>
        <translation>%1 には固定のアドレスがありません。--url を追加してください。例: --url %2</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1これを承知の上で続ける場合は、--allow-http を追加してください。</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. On a machine without a keyring add --no-keyring: the connection is kept without its secret, which QUELL_SECRET gives to each command that names it with -c.</source>
        <translation>%1何も保存していません。キーリングのないマシンでは --no-keyring を追加してください。接続はシークレットなしで保存され、-c でこの接続を指定するコマンドごとに QUELL_SECRET でシークレットを渡します。</translation>
    </message>
    <message>
        <source>Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.</source>
        <translation>追加しました。シークレットは保存していません。-c %1 を指定するときに QUELL_SECRET で渡してください。</translation>
    </message>
    <message>
        <source>Added; its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>追加しました。シークレットはキーリングに保存しました。接続の確認: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>このセッションの間だけ保持(&amp;Y)</translation>
    </message>
    <message>
        <source>Try the keyring a&amp;gain</source>
        <translation>キーリングを再試行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>キーリングを待っています… キーリングがパスワードを要求している可能性があります。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Testing… One harmless request is sent to %1.</source>
        <translation>テストしています… 影響のないリクエストを 1 件 %1 に送信します。</translation>
    </message>
    <message>
        <source>Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in memory until it ends.</source>
        <translation>何も保存していません。キーリングのロックを解除して再試行するか、Quell の終了までシークレットをメモリに保持してください。</translation>
    </message>
    <message>
        <source>The key comes from the environment variable %1. Programs that Quell starts do not get it any more.</source>
        <translation>キーは環境変数 %1 から取得しました。Quell が起動するプログラムには渡されません。</translation>
    </message>
    <message>
        <source>The key lies in clear text in %1. Quell leaves this file as it is: delete the key there if nothing else needs it.</source>
        <translation>キーは %1 に平文で置かれています。Quell はこのファイルを変更しません。ほかで使わない場合は、そこから削除してください。</translation>
    </message>
    <message>
        <source>Save puts a copy into the keyring, and nowhere else.</source>
        <translation>「保存」を押すと、コピーがキーリングだけに保存されます。</translation>
    </message>
</context>
<context>
    <name>Quell::AnswerMapping</name>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it asks for a user name and password, which Quell does not send</source>
        <translation>ユーザー名とパスワードを要求されましたが、Quell はこれらを送信しません</translation>
    </message>
    <message>
        <source>it could not connect to the server</source>
        <translation>サーバーに接続できませんでした</translation>
    </message>
</context>
<context>
    <name>Quell::ArrivalPlan</name>
    <message>
        <source>The link is about the service %1, which this Quell does not know. Nothing was tracked.</source>
        <translation>リンクのサービス %1 はこの Quell では扱えません。何も追跡していません。</translation>
    </message>
    <message>
        <source>The link does not say which connection is meant.</source>
        <translation>リンクには、どの接続のものかが書かれていません。</translation>
    </message>
    <message>
        <source>The link names the connection %1, which there is not here. Choose the one that is meant.</source>
        <translation>リンクの接続 %1 はここにはありません。該当する接続を選んでください。</translation>
    </message>
    <message>
        <source>The link names the connection %1, but what it wants to be tracked is not of %2.</source>
        <translation>リンクは接続 %1 を指していますが、追跡するものは %2 のものではありません。</translation>
    </message>
</context>
<context>
    <name>Quell::Arrivals</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it.</source>
        <translation>テキストが 4 MiB を超えているため、何も取り出していません。</translation>
    </message>
    <message>
        <source>There is no execution id in it, so nothing was tracked.</source>
        <translation>実行 ID が含まれていないため、何も追跡していません。</translation>
    </message>
    <message>
        <source>There is no execution id in what was dropped, so nothing was tracked.</source>
        <translation>ドロップされたものに実行 ID が含まれていないため、何も追跡していません。</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>実行を追跡…</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%2 の %1 はすでに追跡中です。</translation>
    </message>
    <message numerus="yes">
        <source>All of them are tracked already: %n execution(s) of %1.</source>
        <translation>
            <numerusform>すべてすでに追跡中です: %1 の実行 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is tracked now.</source>
        <translation>%2 の %1 を追跡しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) of %1 are tracked now.</source>
        <translation>
            <numerusform>%1 の実行 %n 件を追跡しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked already: %1.</source>
        <translation>すでに追跡中: %1 件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Quell::Atoti</name>
    <message>
        <source>User and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>User and password, exchanged for a JWT</source>
        <translation>ユーザー名とパスワード (JWT と交換)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Enter the address of the server without /activeviam, and sign in as you do in its user interface.</source>
        <translation>/activeviam を除いたサーバーのアドレスを入力し、サーバーの画面と同じ方法でサインインしてください。</translation>
    </message>
    <message>
        <source>To show the plan the server runs this query again, in your name. That takes as long and loads the server as much as the query itself, and a cancel here does not stop it.</source>
        <translation>実行計画を表示するために、サーバーはこのクエリをあなたの名前でもう一度実行します。クエリ自体と同じ時間と負荷がかかり、ここでキャンセルしても停止しません。</translation>
    </message>
    <message>
        <source>16 digits and letters from a to f, or on some servers a number</source>
        <translation>数字と a から f までの英字からなる 16 文字、またはサーバーによっては数値</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiClient</name>
    <message>
        <source>The server accepted the token and showed its query history.</source>
        <translation>サーバーはトークンを受け付け、クエリ履歴を返しました。</translation>
    </message>
    <message>
        <source>The server accepted %1 with this password and showed its query history.</source>
        <translation>サーバーはこのパスワードで %1 を受け付け、クエリ履歴を返しました。</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiSession</name>
    <message>
        <source>this server does not exchange passwords for a JWT: choose another sign-in</source>
        <translation>このサーバーはパスワードを JWT と交換できません。別のサインイン方式を選択してください</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to the server. Check the user name.</source>
        <translation>コロンを含むユーザー名はサーバーに送信できません。ユーザー名を確認してください。</translation>
    </message>
</context>
<context>
    <name>Quell::AutostartEntry</name>
    <message>
        <source>Quell will not start at login: %1 cannot be written (%2).</source>
        <translation>ログイン時に Quell は起動しません: %1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>Quell still starts at login: %1 cannot be removed (%2).</source>
        <translation>ログイン時に Quell は引き続き起動します: %1 を削除できません (%2)。</translation>
    </message>
</context>
<context>
    <name>Quell::CancelCommand</name>
    <message>
        <source>How long to wait to see it end; 0: until the request is accepted. Default: 20.</source>
        <translation>終了を確認するまで待つ秒数。0 を指定すると、要求が受理されるまで待ちます。既定値: 20。</translation>
    </message>
    <message>
        <source>All that runs under the connection: what is tracked there and not seen to have ended, or, where the server lists what runs, everything on it, everybody&apos;s.</source>
        <translation>この接続で実行中のものすべて。追跡中で終了が確認されていないもの、またはサーバーが実行中のものを一覧できる場合は、全員のものを含むその全部です。</translation>
    </message>
    <message>
        <source>Yes, cancel them all.</source>
        <translation>すべてキャンセルすることを承認します。</translation>
    </message>
    <message>
        <source>Only those that began longer ago: 90s, 15m, 2h, 1d.</source>
        <translation>次の時間より前に開始したものに限ります: 90s、15m、2h、1d など。</translation>
    </message>
    <message>
        <source>Show what --all-running would cancel, and send nothing.</source>
        <translation>--all-running でキャンセルされるものを表示し、何も送信しません。</translation>
    </message>
    <message>
        <source>--wait needs whole seconds, at most %1.</source>
        <translation>--wait には整数の秒数を %1 以下で指定してください。</translation>
    </message>
    <message>
        <source>--yes, --older-than and --dry-run go with --all-running.</source>
        <translation>--yes、--older-than、--dry-run は --all-running と組み合わせて使います。</translation>
    </message>
    <message>
        <source>Name at least one execution to cancel.</source>
        <translation>キャンセルする実行を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Name executions or use --all-running, not both.</source>
        <translation>実行の指定と --all-running は同時に使えません。</translation>
    </message>
    <message>
        <source>--all-running needs -c NAME: all of which connection?</source>
        <translation>--all-running には -c NAME が必要です。どの接続のものかを指定してください。</translation>
    </message>
    <message>
        <source>--all-running needs --yes; --dry-run shows what it would cancel.</source>
        <translation>--all-running には --yes が必要です。キャンセルされるものは --dry-run で確認できます。</translation>
    </message>
    <message>
        <source>--older-than needs a duration such as 90s, 15m, 2h or 1d.</source>
        <translation>--older-than には 90s、15m、2h、1d のような時間を指定してください。</translation>
    </message>
    <message>
        <source>Stop executions, and wait to see them end.</source>
        <translation>実行を停止し、終了を確認するまで待ちます。</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.

--all-running on an Atoti server is the server&apos;s own call, which takes the queries of everybody; with --older-than those that are older are cancelled one by one.

Exit status: 0 each one was seen not to run any more (or, with --wait 0, the request was accepted); 1 refused, failed, unresolved, still running, or not known to the service; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in. Where several end differently, 3 comes before 1, and 1 before 0.</source>
        <translation>まだ追跡していないものは、先に追跡に加えます。誤った ID があると、何も送信せずにコマンドを中止します。

Atoti サーバーでの --all-running はサーバー自身の呼び出しで、全員のクエリが対象になります。--older-than を付けると、それより古いものを 1 件ずつキャンセルします。

終了ステータス: 0 すべて実行中でなくなったことを確認 (--wait 0 の場合は要求が受理された); 1 拒否、失敗、未解決、まだ実行中、またはサービスが認識していない; 2 使用法の誤り、または不正な ID; 3 接続がない、シークレットがない、または許可されない。結果が複数の場合は、3、1、0 の順に優先します。</translation>
    </message>
    <message>
        <source>Nothing that is tracked there is running.</source>
        <translation>追跡中のもので実行中のものはありません。</translation>
    </message>
    <message>
        <source>One of the arguments contains several ids: %1, … Name each execution by itself.</source>
        <translation>1 つの引数に複数の ID が含まれています: %1、… 実行は 1 つずつ指定してください。</translation>
    </message>
    <message>
        <source>What runs on %1 could not be listed, and nothing was sent. %2</source>
        <translation>%1 で実行中のものを一覧できず、何も送信していません。%2</translation>
    </message>
    <message>
        <source>Nothing that runs on %1 is that old.</source>
        <translation>%1 で実行中のもののうち、それほど前に開始したものはありません。</translation>
    </message>
    <message>
        <source>Nothing runs on %1.</source>
        <translation>%1 で実行中のものはありません。</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 done.</source>
        <translation>キャンセル中: %2 件中 %1 件が完了しました。</translation>
    </message>
</context>
<context>
    <name>Quell::CancelConfirmation</name>
    <message>
        <source>Cancel execution?</source>
        <translation>実行をキャンセルしますか?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Executions to be cancelled</source>
        <translation>キャンセルする実行</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again when double-clicking</source>
        <translation>次回からダブルクリック時に確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel execution</source>
        <translation>実行をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>Cancel this execution on %1, which is production?</source>
        <translation>本番環境 %1 のこの実行をキャンセルしますか?</translation>
    </message>
    <message>
        <source>Cancel this execution?</source>
        <translation>この実行をキャンセルしますか?</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2: %1 件</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n executions? %1.</source>
        <translation>
            <numerusform>これら %n 件の実行をキャンセルしますか? %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them are executions on production: %1.</source>
        <translation>本番環境の実行が含まれています: %1。</translation>
    </message>
    <message>
        <source>It belongs to %1, not to you.</source>
        <translation>この実行は自分のものではなく、%1 のものです。</translation>
    </message>
    <message numerus="yes">
        <source>Among them are executions of other people (%n): %1.</source>
        <translation>
            <numerusform>ほかのユーザーの実行が %n 件含まれています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>誰の実行かわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Of some it is not known whose they are (%n).</source>
        <translation>
            <numerusform>誰のものかわからない実行があります (%n 件)。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken off the list meanwhile. Nothing will be cancelled.</source>
        <translation>この間に一覧から削除されました。何もキャンセルされません。</translation>
    </message>
    <message>
        <source>It has ended meanwhile: %1. There is nothing left to cancel.</source>
        <translation>この間に終了しました: %1。キャンセルするものはありません。</translation>
    </message>
    <message>
        <source>It is being cancelled already.</source>
        <translation>すでにキャンセル中です。</translation>
    </message>
    <message>
        <source>All of them have ended or are being cancelled already.</source>
        <translation>すべて終了したか、すでにキャンセル中です。</translation>
    </message>
    <message numerus="yes">
        <source>Some have ended meanwhile or are being cancelled already (%n); these are left alone.</source>
        <translation>
            <numerusform>この間に終了したもの、またはすでにキャンセル中のものがあります (%n 件)。これらには何もしません。</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>たった今確認</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>%1 秒前に確認</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1前に確認</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 (%2経過)、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n executions</source>
        <translation>
            <numerusform>%n 件の実行をキャンセル(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::CancelProgressBar</name>
    <message>
        <source>Stop sending</source>
        <translation>送信を停止</translation>
    </message>
    <message>
        <source>Cancel progress</source>
        <translation>キャンセルの進捗</translation>
    </message>
    <message>
        <source>Cancelled so far</source>
        <translation>これまでにキャンセルされた数</translation>
    </message>
    <message>
        <source>Keep back the requests that have not left yet; what was sent is followed on</source>
        <translation>まだ送信していない要求を取りやめます。送信済みのものは引き続き確認します</translation>
    </message>
    <message>
        <source>Hide the progress; nothing is stopped by that</source>
        <translation>進捗を隠します。これによって何かが停止することはありません</translation>
    </message>
    <message>
        <source>Hide cancel progress</source>
        <translation>キャンセルの進捗を隠す</translation>
    </message>
    <message>
        <source>Sent %1 of %2 requests to cancel</source>
        <translation>キャンセル要求 %2 件中 %1 件を送信</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>応答 %1 件</translation>
    </message>
    <message>
        <source>Requests to cancel: %1</source>
        <translation>キャンセル要求: %1 件</translation>
    </message>
    <message>
        <source>%1 seen cancelled</source>
        <translation>キャンセル確認 %1 件</translation>
    </message>
    <message>
        <source>%1 ended otherwise</source>
        <translation>ほかの形で終了 %1 件</translation>
    </message>
    <message>
        <source>%1 refused, failed or still running</source>
        <translation>拒否・失敗・まだ実行中 %1 件</translation>
    </message>
    <message>
        <source>%1 not sent, because you stopped it</source>
        <translation>送信停止により未送信 %1 件</translation>
    </message>
</context>
<context>
    <name>Quell::CancelSender</name>
    <message>
        <source>The connection has got another address or account since. Ask again if it is to be cancelled there.</source>
        <translation>その後、接続のアドレスまたはアカウントが変更されました。そちらでキャンセルする場合は、もう一度要求してください。</translation>
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
        <translation>%1 は %2 に認識されていないため、終了を確認できませんでした。ID と接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 was cancelled: seen %2 after it was asked to.</source>
        <translation>%1 はキャンセルされました: 要求から %2後に確認しました。</translation>
    </message>
    <message>
        <source>%1 had been cancelled before; nothing was sent.</source>
        <translation>%1 はすでにキャンセルされていました。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 had ended before the request could stop it: %2.</source>
        <translation>%1 は要求によって停止する前に終了していました: %2。</translation>
    </message>
    <message>
        <source>%1 had ended before: %2. Nothing was sent.</source>
        <translation>%1 はすでに終了していました: %2。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 was not cancelled</source>
        <translation>%1 はキャンセルされませんでした</translation>
    </message>
    <message>
        <source>%1 was not cancelled, no request left</source>
        <translation>%1 はキャンセルされず、要求も送信されませんでした</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still queued when looked at %2 later.</source>
        <translation>%1: 要求は受理されましたが、%2後に確認したときはまだ待機中でした。</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still running when looked at %2 later.</source>
        <translation>%1: 要求は受理されましたが、%2後に確認したときはまだ実行中でした。</translation>
    </message>
    <message>
        <source>%1: the request was accepted, and it was not yet seen to stop. Look again with: quell-cli status %2</source>
        <translation>%1: 要求は受理されましたが、停止はまだ確認されていません。再確認するには: quell-cli status %2</translation>
    </message>
    <message>
        <source>%1: the request was accepted; it was not looked at since.</source>
        <translation>%1: 要求は受理されました。その後の状態は確認していません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1: whether it is cancelled is not known, look with quell-cli status</source>
        <translation>%1: キャンセルされたかどうか不明です。quell-cli status で確認してください</translation>
    </message>
    <message>
        <source>%1: no request to cancel it was sent.</source>
        <translation>%1: キャンセル要求は送信されませんでした。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: the request was refused, and it has ended since: %2.</source>
        <translation>%1: 依頼は拒否されましたが、その後終了しました: %2。</translation>
    </message>
    <message>
        <source>%1: what became of the request is not known, and it was still running when looked at %2 after it.</source>
        <translation>%1: 依頼の結果は分かりません。その %2 後に確認したときはまだ実行中でした。</translation>
    </message>
</context>
<context>
    <name>Quell::Canceller</name>
    <message>
        <source>Another running Quell is cancelling it already.</source>
        <translation>実行中の別の Quell がすでにキャンセル処理をしています。</translation>
    </message>
    <message>
        <source>It had waited for its turn too long, and was not sent. Ask again later.</source>
        <translation>順番を待つ時間が長すぎたため、送信しませんでした。後でもう一度依頼してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ClipboardWatch</name>
    <message>
        <source>An execution that is not tracked was copied: %1.</source>
        <translation>追跡していない実行がコピーされました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) that are not tracked were copied.</source>
        <translation>
            <numerusform>追跡していない実行 %n 件がコピーされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>追跡</translation>
    </message>
</context>
<context>
    <name>Quell::Command</name>
    <message>
        <source>QUELL_SECRET can give the secret to one command that names the connection with -c.</source>
        <translation>QUELL_SECRET でシークレットを渡せるのは、-c で接続を 1 つ指定するコマンドだけです。</translation>
    </message>
    <message>
        <source>The keyring is still busy with the secret, and is waited for. A second signal ends this at once, and may leave an entry behind that nothing uses.</source>
        <translation>キーリングがまだシークレットを処理しているため、待機しています。もう一度シグナルを送るとすぐに終了しますが、使われない項目が残ることがあります。</translation>
    </message>
</context>
<context>
    <name>Quell::CommandLine</name>
    <message>
        <source>Use the profile in this directory.</source>
        <translation>このディレクトリのプロファイルを使用します。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The connection that is meant.</source>
        <translation>対象の接続。</translation>
    </message>
    <message>
        <source>A connection&apos;s name cannot be empty.</source>
        <translation>接続の名前を空にすることはできません。</translation>
    </message>
    <message>
        <source>Name one connection, not several.</source>
        <translation>接続は複数ではなく 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>QUELL_SECRET is set, and is only for a command that asks one connection, named with -c. Unset it for this one.</source>
        <translation>QUELL_SECRET が設定されています。これは -c で指定した 1 つの接続に問い合わせるコマンド専用です。このコマンドでは設定を解除してください。</translation>
    </message>
    <message>
        <source>%1 See: quell-cli %2 --help</source>
        <translation>%1 参照: quell-cli %2 --help</translation>
    </message>
    <message>
        <source>Usage: quell-cli %1 [options] %2</source>
        <translation>使い方: quell-cli %1 [options] %2</translation>
    </message>
    <message>
        <source>Usage: quell-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>使い方: quell-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>See and stop the queries that run for you on Dune and on Atoti.</source>
        <translation>Dune と Atoti で実行中の自分のクエリを表示し、停止します。</translation>
    </message>
    <message>
        <source>Commands (quell-cli COMMAND --help says more):</source>
        <translation>コマンド (詳しくは quell-cli COMMAND --help):</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused, failed, unresolved or still running; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in.</source>
        <translation>終了ステータス: 0 完了; 1 拒否、失敗、未解決、またはまだ実行中; 2 使用法の誤り、または不正な ID; 3 接続がない、シークレットがない、または許可されない。</translation>
    </message>
    <message>
        <source>See: quell-cli --help</source>
        <translation>参照: quell-cli --help</translation>
    </message>
    <message>
        <source>Say which command. %1</source>
        <translation>コマンドを指定してください。%1</translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation>コマンド「%1」はありません。%2</translation>
    </message>
    <message>
        <source>Say which: %1. %2</source>
        <translation>次のいずれかを指定してください: %1。%2</translation>
    </message>
</context>
<context>
    <name>Quell::Connection</name>
    <message>
        <source>The proxy&apos;s address contains a user name or password. Quell does not store one for a proxy: use a proxy that asks for none, or let the computer&apos;s settings sign in to it.</source>
        <translation>プロキシのアドレスにユーザー名またはパスワードが含まれています。Quell はプロキシ用のものを保存しません。これらを要求しないプロキシを使用するか、コンピューターの設定でプロキシにサインインしてください。</translation>
    </message>
    <message>
        <source>This is not the address of a proxy that can be used. Give it as http://host:port or socks5://host:port, or choose “system” or “none”.</source>
        <translation>使用できるプロキシのアドレスではありません。http://host:port または socks5://host:port の形式で入力するか、「system」または「none」を選択してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://olap.example.com.</source>
        <translation>サーバーのアドレスを入力してください。例: https://olap.example.com</translation>
    </message>
    <message>
        <source>The address needs to start with https://, or with http:// for a server on this machine.</source>
        <translation>アドレスは https:// で始めてください。このマシン上のサーバーの場合は http:// も使用できます。</translation>
    </message>
    <message>
        <source>This is not an address that can be used. Check it for blanks and misplaced characters.</source>
        <translation>使用できるアドレスではありません。空白や余分な文字がないか確認してください。</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Take it out and use the fields for signing in: what stands in an address ends up in logs.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。これらを取り除き、サインイン用の欄に入力してください。アドレスの内容はログに残ることがあります。</translation>
    </message>
    <message>
        <source>Only https:// and http:// addresses can be used, not %1://.</source>
        <translation>使用できるアドレスは https:// と http:// だけです。%1:// は使用できません。</translation>
    </message>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it. Use https:// if the server offers it.</source>
        <translation>%1 への http:// は暗号化されません。経路上の誰もがシークレットを読み取り、利用できます。サーバーが対応している場合は https:// を使用してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionActions</name>
    <message>
        <source>Tracked already: %1.</source>
        <translation>すでに追跡中: %1 件。</translation>
    </message>
    <message>
        <source>Its key or password is deleted from the keyring.</source>
        <translation>キーまたはパスワードはキーリングから削除されます。</translation>
    </message>
    <message>
        <source>Executions that leave the list: %1; nothing is cancelled.</source>
        <translation>一覧から削除される実行: %1 件。キャンセルは行いません。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>接続 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Keep connection</source>
        <translation>接続を残す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>今すぐ再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enter key or password…</source>
        <translation>キーまたはパスワードを入力(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel all running on %1…</source>
        <translation>%1 で実行中のものをすべてキャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New executions</source>
        <translation>新しい実行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>接続を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>This connection is %1</source>
        <translation>この接続: %1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>有効にする(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>無効にする(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mine (all, as this connection names no user)</source>
        <translation>自分のもの (接続にユーザー名がないため全部)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mine appear by themselves</source>
        <translation>自分のものを自動で表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Everyone&apos;s appear by themselves</source>
        <translation>全員のものを自動で表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;None appear unless tracked</source>
        <translation>追跡しない限り表示しない(&amp;N)</translation>
    </message>
    <message>
        <source>%1 has other settings now, and nothing was cancelled. Ask again if that is still wanted.</source>
        <translation>%1 の設定が変わったため、何もキャンセルしていません。まだ必要な場合は、もう一度操作してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChip</name>
    <message>
        <source>%1 of %2/min</source>
        <translation>毎分 %1/%2</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <translation>毎分 %2 件中 %1 件のリクエスト</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>接続 %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last answer at %1</source>
        <translation>最終応答: %1</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFaces</name>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFile</name>
    <message>
        <source>%1 cannot be understood and is left untouched: %2 Correct it, or end Quell, move it away and add the connections again.</source>
        <translation>%1 を解釈できないため、変更していません: %2修正するか、Quell を終了してから別の場所に移して接続を追加し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions and the free space of its directory, and try again.</source>
        <translation>%1 を書き込み用にロックできません。ディレクトリのアクセス権と空き容量を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it is a file and that you may read it.</source>
        <translation>%1 を読み取れません (%2)。ファイルであること、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the disk that it lies on.</source>
        <translation>%1 を読み取れません (%2)。保存先のディスクを確認してください。</translation>
    </message>
    <message>
        <source>it is far too large.</source>
        <translation>サイズが大きすぎます。</translation>
    </message>
    <message>
        <source>%1 in line %2.</source>
        <translation>%2 行目: %1。</translation>
    </message>
    <message>
        <source>“version” or “connections” is missing.</source>
        <translation>「version」または「connections」がありません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 は新しいバージョンの Quell で書き込まれているため、変更していません。そのバージョンを使用するか、--profile で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is as it was before. Check its permissions and the free space, and try again.</source>
        <translation>%1 に書き込めません (%2)。以前の内容のままです。アクセス権と空き容量を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>エントリー %1</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>接続「%1」</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that cannot be used.</source>
        <translation>%1: 「%2」の値は使用できません。</translation>
    </message>
    <message>
        <source>%1: “id” is not a UUID.</source>
        <translation>%1: 「id」が UUID ではありません。</translation>
    </message>
    <message>
        <source>%1: “name” is missing.</source>
        <translation>%1: 「name」がありません。</translation>
    </message>
    <message>
        <source>%1: “service” or “signIn” is missing.</source>
        <translation>%1: 「service」または「signIn」がありません。</translation>
    </message>
    <message>
        <source>%1: “url” contains a user name or password, or is not an address.</source>
        <translation>%1: 「url」にユーザー名またはパスワードが含まれているか、アドレスではありません。</translation>
    </message>
    <message>
        <source>%1: “url” cannot be used. %2</source>
        <translation>%1: 「url」を使用できません。%2</translation>
    </message>
    <message>
        <source>%1: “proxy” cannot be used. %2</source>
        <translation>%1: 「proxy」を使用できません。%2</translation>
    </message>
    <message>
        <source>%1: “discovery” must be own, everyone or nothing.</source>
        <translation>%1: 「discovery」は own、everyone、nothing のいずれかにしてください。</translation>
    </message>
    <message>
        <source>A connection needs an id and a name.</source>
        <translation>接続には ID と名前が必要です。</translation>
    </message>
    <message>
        <source>The address of “%1” contains a user name or password, and is not stored. Take it out and use the fields for signing in.</source>
        <translation>「%1」のアドレスにユーザー名またはパスワードが含まれているため、保存していません。これらを取り除き、サインイン用の欄に入力してください。</translation>
    </message>
    <message>
        <source>There are two connections with the name or id of “%1”. Rename one of them.</source>
        <translation>「%1」と同じ名前または ID の接続が 2 つあります。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more; the connections that were in it are kept as long as this Quell runs. Put the file back, or start Quell again to begin without connections.</source>
        <translation>%1 が見つからなくなりました。その中にあった接続は、この Quell が動いている間は保持されます。ファイルを元に戻すか、Quell を再起動して接続なしで始めてください。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>サービス(&amp;V)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>サーバー URL(&amp;U)</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>サーバー URL</translation>
    </message>
    <message>
        <source>Send t&amp;he secret unencrypted all the same</source>
        <translation>暗号化なしでもシークレットを送信(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>サインイン方式(&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン方式</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>送信スキーム(&amp;A)</translation>
    </message>
    <message>
        <source>Token scheme</source>
        <translation>トークンのスキーム</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>ユーザー名(&amp;R)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>1 分あたりのリクエスト数(&amp;M)</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Advanc&amp;ed</source>
        <translation>詳細設定(&amp;H)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A PEM file, where a company signs its own</source>
        <translation>PEM ファイル (社内で独自に署名している場合)</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As in the computer&apos;s settings</source>
        <translation>コンピューターの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定する:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>http://host:port</source>
        <translation>http://host:port</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Production: marked, and cancelling al&amp;ways asks</source>
        <translation>本番環境: 印を付け、キャンセル時に必ず確認(&amp;B)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: nothing on it is ever cancelled</source>
        <translation>読み取り専用: 何もキャンセルしない(&amp;D)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1、毎分 %2 件</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Optional: tells which executions are yours</source>
        <translation>任意: 自分の実行を見分けるために使用</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>プロキシのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionRules</name>
    <message>
        <source>The scheme of the token needs to be one of these: %1.</source>
        <translation>トークンのスキームは次のいずれかにしてください: %1。</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that is called &quot;%2&quot;.</source>
        <translation>%1 に「%2」というサインイン方式はありません。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>The requests per minute need to be a number between 0 and %L1; 0 sets no limit.</source>
        <translation>1 分あたりのリクエスト数は 0 から %L1 までの数値にしてください。0 にすると制限しません。</translation>
    </message>
    <message>
        <source>The file with the certificates cannot be read: %1.</source>
        <translation>証明書のファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Choose a shorter one.</source>
        <translation>名前が %1 文字を超えています。短い名前にしてください。</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown. Choose another one.</source>
        <translation>名前に表示できない文字が含まれています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is already a connection named %1. Choose another name.</source>
        <translation>%1 という名前の接続はすでにあります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>C&amp;olour mark</source>
        <translation>識別色(&amp;O)</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>識別色</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSharing</name>
    <message>
        <source>Settings of connections (*.json)</source>
        <translation>接続の設定 (*.json)</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>接続の設定を書き出す</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>接続の設定を読み込む</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys and passwords.</source>
        <translation>設定を %1 に書き込みました。キーとパスワードは含まれていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionTransfer</name>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>接続「%1」: %2</translation>
    </message>
    <message>
        <source>This is far too large for a file with connections.</source>
        <translation>接続のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is no file with connections: %1 in line %2.</source>
        <translation>接続のファイルではありません: %2 行目で %1。</translation>
    </message>
    <message>
        <source>This is no file with connections: “version” or “connections” is missing.</source>
        <translation>接続のファイルではありません: 「version」または「connections」がありません。</translation>
    </message>
    <message>
        <source>These connections were written by a newer Quell. Import them with that one.</source>
        <translation>これらの接続は、より新しい Quell で書き出されました。その Quell でインポートしてください。</translation>
    </message>
    <message>
        <source>More than %1 connections cannot be imported at once.</source>
        <translation>一度にインポートできる接続は %1 件までです。</translation>
    </message>
</context>
<context>
    <name>Quell::Connections</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>この接続はもうありません。</translation>
    </message>
    <message>
        <source>This Quell does not know the service &quot;%1&quot;. A newer one may.</source>
        <translation>この Quell はサービス「%1」に対応していません。新しいバージョンでは対応している可能性があります。</translation>
    </message>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>キーまたはパスワードが空です。入力して再試行してください。</translation>
    </message>
</context>
<context>
    <name>Quell::CopyableValue</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
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
        <translation>2 分以内にキャンセルを確認できませんでした。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>画像を %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>Quell::DetailsPanel</name>
    <message>
        <source>Details of the execution</source>
        <translation>実行の詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>実行計画</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ記録</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy ID of the shown execution</source>
        <translation>表示中の実行の ID をコピー</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠します</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Enlarge details</source>
        <translation>詳細を拡大</translation>
    </message>
</context>
<context>
    <name>Quell::DockEnlarger</name>
    <message>
        <source>Details back to their si&amp;ze</source>
        <translation>詳細を元のサイズに戻す(&amp;Z)</translation>
    </message>
    <message>
        <source>Enlar&amp;ge details</source>
        <translation>詳細を拡大(&amp;G)</translation>
    </message>
    <message>
        <source>Show the list of executions again</source>
        <translation>実行の一覧を再び表示します</translation>
    </message>
    <message>
        <source>Let the details fill the window</source>
        <translation>詳細をウィンドウ全体に表示します</translation>
    </message>
</context>
<context>
    <name>Quell::DroppedFiles</name>
    <message>
        <source>%1 is no ordinary file, so nothing was taken from it.</source>
        <translation>%1 は通常のファイルではないため、何も取り出していません。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is too large: up to 4 MiB can be dropped at once.</source>
        <translation>%1 は大きすぎます。一度にドロップできるのは 4 MiB までです。</translation>
    </message>
    <message>
        <source>%1 is no text, so nothing was taken from it.</source>
        <translation>%1 はテキストではないため、何も取り出していません。</translation>
    </message>
    <message>
        <source>Up to %1 files can be dropped at once.</source>
        <translation>一度にドロップできるファイルは %1 個までです。</translation>
    </message>
</context>
<context>
    <name>Quell::Dune</name>
    <message>
        <source>Create an API key at dune.com, in the settings of your account or team under API; the scope Read is enough.</source>
        <translation>dune.com で、アカウントまたはチームの設定の API から APIキーを作成してください。スコープは Read で十分です。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
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
        <translation>パイプラインの実行 1 回: そのすべての実行</translation>
    </message>
    <message>
        <source>Pipeline execution ID, or a text that contains it</source>
        <translation>パイプライン実行 ID、またはそれを含むテキスト</translation>
    </message>
    <message>
        <source>A query: its latest execution</source>
        <translation>クエリ: その最新の実行</translation>
    </message>
    <message>
        <source>Query ID or URL</source>
        <translation>クエリ ID または URL</translation>
    </message>
    <message>
        <source>Dune may charge credits for this question; it is asked once, without rows.</source>
        <translation>この問い合わせで Dune のクレジットが消費されることがあります。問い合わせは 1 回だけで、行は取得しません。</translation>
    </message>
    <message>
        <source>26 letters and digits that start with 01</source>
        <translation>01 で始まる 26 文字の英数字</translation>
    </message>
</context>
<context>
    <name>Quell::DuneClient</name>
    <message>
        <source>Dune accepted the key: it may read the status of executions.</source>
        <translation>Dune はキーを受け付けました。実行の状態を読み取れます。</translation>
    </message>
</context>
<context>
    <name>Quell::EditConnectionCommand</name>
    <message>
        <source>Another name for it.</source>
        <translation>接続の別の名前。</translation>
    </message>
    <message>
        <source>Take back the consent to http:// to another machine.</source>
        <translation>別のマシンへの http:// の許可を取り消します。</translation>
    </message>
    <message>
        <source>Executions on it may be cancelled again.</source>
        <translation>この接続の実行を再びキャンセルできるようにします。</translation>
    </message>
    <message>
        <source>Take the mark of production away.</source>
        <translation>本番環境の印を外します。</translation>
    </message>
    <message>
        <source>Keep it, but ask nothing of it.</source>
        <translation>残しておき、何も問い合わせません。</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>再び問い合わせます。</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 と --%2 は両立しません。</translation>
    </message>
    <message>
        <source>Name one connection.</source>
        <translation>接続を 1 つ指定します。</translation>
    </message>
    <message>
        <source>Say what is to be different.</source>
        <translation>何を変更するかを指定してください。</translation>
    </message>
    <message>
        <source>Change the settings of a connection; its secret stays.</source>
        <translation>接続の設定を変更します。シークレットはそのままです。</translation>
    </message>
    <message>
        <source>Only what is named changes. connection secret NAME changes the secret; another way of signing in needs another connection.</source>
        <translation>指定したものだけが変わります。シークレットは connection secret NAME で変更します。別のサインイン方法には別の接続が必要です。</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1これを承知の上で続ける場合は、--allow-http を追加してください。</translation>
    </message>
    <message>
        <source>Nothing is different from before.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
</context>
<context>
    <name>Quell::EmptyPage</name>
    <message>
        <source>See every query that runs for you, and stop the ones that should not</source>
        <translation>実行中の自分のクエリをすべて表示し、不要なものを停止できます</translation>
    </message>
    <message>
        <source>Your keys stay in the keyring of this computer. Nothing is cancelled unless you ask for it.</source>
        <translation>キーはこのコンピューターのキーリングに保存されます。指示しない限り、何もキャンセルされません。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>An analyst&apos;s day against a simulator on this computer. No account is needed, and nothing is kept.</source>
        <translation>このコンピューター上のシミュレーターで、アナリストの 1 日を再現します。アカウントは不要で、何も保存されません。</translation>
    </message>
    <message>
        <source>Take over the key of %1</source>
        <translation>%1 のキーを引き継ぐ</translation>
    </message>
    <message>
        <source>It was found in %1. You see what becomes of it before it is kept in the keyring.</source>
        <translation>%1 で見つかりました。キーリングに保存する前に内容を確認できます。</translation>
    </message>
</context>
<context>
    <name>Quell::EngineMessages</name>
    <message>
        <source>The profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>再入力…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The request to cancel %1 was not sent, because it could not be written down first. %2</source>
        <translation>%1 のキャンセル要求は、事前に記録できなかったため送信していません。%2</translation>
    </message>
    <message>
        <source>No request to cancel was sent (%1 asked for), because they could not be written down first. %2</source>
        <translation>キャンセル要求 (%1 件) は、事前に記録できなかったため、1 件も送信していません。%2</translation>
    </message>
    <message>
        <source>%1 took the request to cancel everything that runs there. What is in the list is looked at until it was seen to end.</source>
        <translation>%1 は、実行中のものをすべてキャンセルする要求を受理しました。一覧にあるものは、終了を確認するまで状態を確認します。</translation>
    </message>
    <message>
        <source>Whether %1 has cancelled everything that runs there is not known. %2</source>
        <translation>%1 で実行中のものがすべてキャンセルされたかどうか不明です。%2</translation>
    </message>
    <message>
        <source>%1 did not cancel what runs there. %2</source>
        <translation>%1 で実行中のものはキャンセルされませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it has finished already (%2).</source>
        <translation>%1 については何も送信していません: すでに終了しています (%2)。</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it is being cancelled already, or no longer in the list.</source>
        <translation>%1 については何も送信していません: すでにキャンセル中か、一覧にありません。</translation>
    </message>
    <message>
        <source>Nothing was sent for %1 executions: they have finished, or are being cancelled already.</source>
        <translation>%1 件の実行については何も送信していません: すでに終了したか、キャンセル中です。</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionActions</name>
    <message>
        <source>Nothing that is shown can be cancelled: it has finished, or is being cancelled already.</source>
        <translation>表示中のものに、キャンセルできるものはありません: すでに終了したか、キャンセル中です。</translation>
    </message>
    <message>
        <source>Your choice not to be asked holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>確認しないという選択は記録できなかったため、Quell を終了すると失われます。プロファイルのフォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Left out, because already finished: %1.</source>
        <translation>終了済みのため除外: %1 件。</translation>
    </message>
    <message>
        <source>Left out, because already being cancelled: %1.</source>
        <translation>すでにキャンセル中のため除外: %1 件。</translation>
    </message>
    <message>
        <source>This execution is being cancelled already.</source>
        <translation>この実行はすでにキャンセル中です。</translation>
    </message>
    <message>
        <source>This execution is no longer in the list; there is nothing to cancel.</source>
        <translation>この実行は一覧にありません。キャンセルするものはありません。</translation>
    </message>
    <message>
        <source>This execution has finished already (%1); there is nothing to cancel.</source>
        <translation>この実行はすでに終了しています (%1)。キャンセルするものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to look at: select executions, or scroll to active ones.</source>
        <translation>状態を確認するものがありません。実行を選択するか、アクティブなものが見えるまでスクロールしてください。</translation>
    </message>
    <message>
        <source>Only finished executions can be removed from the list; active ones that stay: %1.</source>
        <translation>一覧から削除できるのは終了した実行だけです。残るアクティブな実行: %1 件。</translation>
    </message>
    <message>
        <source>There is no finished execution in the list.</source>
        <translation>一覧に終了した実行はありません。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終了したものを消去</translation>
    </message>
    <message numerus="yes">
        <source>Take %n finished executions off the list?</source>
        <translation>
            <numerusform>終了した %n 件の実行を一覧から削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is cancelled, and the activity log stays. The services still know them.</source>
        <translation>キャンセルは行わず、アクティビティ記録も残ります。サービス側の情報はそのままです。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1</source>
        <translation>ブラウザーを起動できませんでした。ページ: %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionFinder</name>
    <message>
        <source>There is nothing in it. An id of %1 is %2.</source>
        <translation>内容がありません。%1 の ID の形式: %2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>This Quell does not know the service of %1; a newer one may.</source>
        <translation>この Quell は %1 のサービスに対応していません。新しいバージョンでは対応している可能性があります。</translation>
    </message>
    <message>
        <source>“%1” can belong to more than one service. Say which connection is meant with -c NAME.</source>
        <translation>「%1」は複数のサービスに該当します。-c NAME で接続を指定してください。</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1 の場合: %2</translation>
    </message>
    <message>
        <source>“%1” is not an execution id (%2).</source>
        <translation>「%1」は実行 ID ではありません (%2)。</translation>
    </message>
    <message>
        <source>%1 is tracked under several connections: %2. Say which is meant with -c NAME.</source>
        <translation>%1 は複数の接続で追跡されています: %2。-c NAME でどれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” looks like an execution of %2, and there is no connection to %2. Add one with: quell-cli connection add NAME --service %3</source>
        <translation>「%1」は %2 の実行のようですが、%2 への接続がありません。追加するには: quell-cli connection add NAME --service %3</translation>
    </message>
    <message>
        <source>“%1” can belong to any of these connections: %2. Say which is meant with -c NAME.</source>
        <translation>「%1」は次のどの接続にも該当します: %2。-c NAME でどれかを指定してください。</translation>
    </message>
    <message>
        <source>This is not an execution, but leads to some, for which the service has to be asked: quell-cli track --%1 %2</source>
        <translation>これは実行ではありませんが、実行につながるものです。サービスへの問い合わせが必要です: quell-cli track --%1 %2</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTableModel</name>
    <message>
        <source>%1, %2 ago</source>
        <comment>a state, and how long ago it was seen</comment>
        <translation>%1、%2前</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>投入: %1</translation>
    </message>
    <message>
        <source>Tracked since %1</source>
        <translation>追跡開始: %1</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>待ち行列での順番</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Long-running: over %1 min</source>
        <translation>長時間実行: %1 分超</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, bell on</source>
        <comment>a state</comment>
        <translation>%1、通知オン</translation>
    </message>
    <message>
        <source>%1, bell off</source>
        <comment>a state</comment>
        <translation>%1、通知オフ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTexts</name>
    <message>
        <source>Query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>Ad-hoc query</source>
        <translation>アドホッククエリ</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>%1前に最終確認</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionView</name>
    <message>
        <source>Executions</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>Quell::ExportActions</name>
    <message numerus="yes">
        <source>Export %n execution(s)</source>
        <translation>
            <numerusform>%n 件の実行をエクスポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) written to %1.</source>
        <translation>
            <numerusform>%n 件の実行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExportCommand</name>
    <message>
        <source>Write the table of executions as CSV or JSON; asks no service.</source>
        <translation>実行の一覧を CSV または JSON で書き出します。サービスには問い合わせません。</translation>
    </message>
    <message>
        <source>The newest execution first, with the fields of list --json. In CSV (UTF-8) a text that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>新しい実行から順に、list --json と同じ項目を書き出します。CSV (UTF-8) では、表計算ソフトが数式とみなすテキストの前にアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>This command takes no arguments; -o names the file.</source>
        <translation>このコマンドに引数はありません。ファイルは -o で指定します。</translation>
    </message>
    <message>
        <source>%1 executions written so far.</source>
        <translation>これまでに %1 件の実行を書き出しました。</translation>
    </message>
</context>
<context>
    <name>Quell::ExportConnectionsCommand</name>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>FILE が存在する場合は上書きします。</translation>
    </message>
    <message>
        <source>Write the settings of connections as JSON, without secrets, for a team.</source>
        <translation>接続の設定をチーム用に、シークレットなしで JSON として書き出します。</translation>
    </message>
    <message>
        <source>All connections, or the one that -c names; to standard output, or into a file.</source>
        <translation>すべての接続、または -c で指定した接続を、標準出力またはファイルに書き出します。</translation>
    </message>
    <message>
        <source>Name one file, or none for standard output.</source>
        <translation>ファイルを 1 つ指定してください。省略すると標準出力です。</translation>
    </message>
</context>
<context>
    <name>Quell::FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Connection filter</source>
        <translation>接続フィルター</translation>
    </message>
    <message>
        <source>Show the executions of one connection</source>
        <translation>1 つの接続の実行だけを表示します</translation>
    </message>
    <message>
        <source>Filter executions</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Looks through ID, query, user and note</source>
        <translation>ID、クエリ、ユーザー、備考を検索します</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
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
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Quell::HttpEndpoint</name>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it.</source>
        <translation>%1 への http:// は暗号化されません。経路上の誰もがシークレットを読み取り、利用できます。</translation>
    </message>
    <message>
        <source>the file %1 cannot be read, or has no certificate in PEM form</source>
        <translation>ファイル %1 を読み取れないか、PEM 形式の証明書がありません</translation>
    </message>
    <message>
        <source>The address cannot be used. Check the connection&apos;s server URL.</source>
        <translation>アドレスを使用できません。接続のサーバー URL を確認してください。</translation>
    </message>
    <message>
        <source>The key, password or token contains a character that cannot be sent. Enter it again.</source>
        <translation>キー、パスワード、またはトークンに送信できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>the computer&apos;s settings did not say in time which it is</source>
        <translation>コンピューターの設定から、使用するプロキシを時間内に取得できませんでした</translation>
    </message>
</context>
<context>
    <name>Quell::IdExtraction</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it. Take the ids out of it and try again.</source>
        <translation>テキストが 4 MiB を超えているため、何も取り出していません。ID だけを抜き出して、再試行してください。</translation>
    </message>
    <message>
        <source>This JSON contains no execution_id.</source>
        <translation>この JSON に execution_id がありません。</translation>
    </message>
    <message>
        <source>This looks like an execution id of %1, but the connection is one of %2.</source>
        <translation>これは %1 の実行 ID のようですが、接続は %2 のものです。</translation>
    </message>
    <message>
        <source>This contains a character that no id has, such as an accented letter or a typographic sign. An id of %1 is %2.</source>
        <translation>アクセント付き文字や約物など、ID に使われない文字が含まれています。%1 の ID の形式: %2。</translation>
    </message>
    <message>
        <source>This address contains no execution id of %1.</source>
        <translation>このアドレスに %1 の実行 ID は含まれていません。</translation>
    </message>
    <message>
        <source>This contains a slash or dots, which no id has. An id of %1 is %2.</source>
        <translation>ID に使われないスラッシュまたはピリオドが含まれています。%1 の ID の形式: %2。</translation>
    </message>
    <message>
        <source>This is too long for an id. An id of %1 is %2.</source>
        <translation>ID としては長すぎます。%1 の ID の形式: %2。</translation>
    </message>
    <message>
        <source>No execution id found. An id of %1 is %2.</source>
        <translation>実行 ID が見つかりません。%1 の ID の形式: %2。</translation>
    </message>
</context>
<context>
    <name>Quell::ImportConnectionsCommand</name>
    <message>
        <source>Accept http:// to other machines where the file does: everyone on the way can read the secret.</source>
        <translation>ファイルで許可されている場合に、別のマシンへの http:// を許可します。経路上の誰もがシークレットを読み取れます。</translation>
    </message>
    <message>
        <source>Show what would be added, and store nothing.</source>
        <translation>追加されるものを表示し、何も保存しません。</translation>
    </message>
    <message>
        <source>Add the connections of a file that connection export has written.</source>
        <translation>connection export で書き出したファイルの接続を追加します。</translation>
    </message>
    <message>
        <source>Without FILE, or with -, from standard input. No connection that is there is changed: one whose name is taken gets another name, and what is there already is passed over. The secrets are not in the file: connection secret NAME takes each of them.

Exit status: 0 all is there now; 1 a connection is there with other settings, and was left as it is; 2 something in the file cannot be used.</source>
        <translation>FILE がない場合や - の場合は、標準入力から読み取ります。既存の接続は変更しません。名前が使われている接続には別の名前を付け、既にあるものは飛ばします。シークレットはファイルに含まれません。connection secret NAME で 1 つずつ渡します。

終了ステータス: 0 すべて存在する; 1 設定の異なる接続があり、そのままにした; 2 ファイルに使えないものがある。</translation>
    </message>
    <message>
        <source>Name one file, or none for standard input.</source>
        <translation>ファイルを 1 つ指定してください。省略すると標準入力です。</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>接続が含まれていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み取れません (%2)。</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>%1 が追加されます。</translation>
    </message>
    <message>
        <source>%1 is added. Give it its secret with: quell-cli connection secret %2</source>
        <translation>%1 を追加しました。シークレットを渡すには: quell-cli connection secret %2</translation>
    </message>
    <message>
        <source>%1 would be added as %2, because there is another connection of its name.</source>
        <translation>同じ名前の別の接続があるため、%1 は %2 として追加されます。</translation>
    </message>
    <message>
        <source>%1 is added as %2, because there is another connection of its name. Give it its secret with: quell-cli connection secret %3</source>
        <translation>同じ名前の別の接続があるため、%1 を %2 として追加しました。シークレットを渡すには: quell-cli connection secret %3</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 は既にあります。</translation>
    </message>
    <message>
        <source>%1 is there with other settings, and is left as it is. Change it with: quell-cli connection edit %2</source>
        <translation>%1 は異なる設定で存在するため、そのままにします。変更するには: quell-cli connection edit %2</translation>
    </message>
</context>
<context>
    <name>Quell::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>接続を読み込む</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>ファイル内の接続</translation>
    </message>
    <message>
        <source>&amp;Also those that send keys unencrypted (http) to another machine</source>
        <translation>キーを暗号化せずに (http) 別のマシンへ送る接続も含める(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>A file has no keys and passwords: each connection asks for its own afterwards.</source>
        <translation>ファイルにキーとパスワードは含まれません。読み込んだ後に接続ごとに入力します。</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be added.</source>
        <translation>このファイルに追加できる接続はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be added.</source>
        <translation>
            <numerusform>%n 件の接続を追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be added.</source>
        <translation>%1: 追加します。</translation>
    </message>
    <message>
        <source>%1: will be added as %2, because there is another one of its name.</source>
        <translation>%1: 同じ名前の接続があるため、%2 として追加します。</translation>
    </message>
    <message>
        <source>%1: is there already.</source>
        <translation>%1: すでにあります。</translation>
    </message>
    <message>
        <source>%1: is there with other settings, and stays as it is.</source>
        <translation>%1: 別の設定で存在するため、そのまま残します。</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>プロファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Enter the key or password of each.</source>
        <translation>
            <numerusform>%n 件の接続を追加しました。それぞれのキーまたはパスワードを入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Instance</name>
    <message>
        <source>Another Quell has this profile open, but does not answer. Close it, and start Quell again.</source>
        <translation>別の Quell がこのプロファイルを開いていますが、応答しません。それを閉じてから、Quell をもう一度起動してください。</translation>
    </message>
    <message>
        <source>No Quell has this profile open.</source>
        <translation>このプロファイルを開いている Quell はありません。</translation>
    </message>
    <message>
        <source>quell-cli watch has this profile open. Close it, and start Quell again.</source>
        <translation>quell-cli watch がこのプロファイルを開いています。それを終了してから、Quell をもう一度起動してください。</translation>
    </message>
    <message>
        <source>The profile cannot be locked: %1 cannot be written. Check the permissions and the free space of its directory.</source>
        <translation>プロファイルをロックできません: %1 に書き込めません。ディレクトリのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>That is too much to hand to the Quell that is open. Paste the ids into its window.</source>
        <translation>開いている Quell に渡すには量が多すぎます。ID をそのウィンドウに貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is not a directory that belongs to you alone. Remove it, or set XDG_RUNTIME_DIR to one that does.</source>
        <translation>%1 は、自分だけが所有するディレクトリではありません。削除するか、XDG_RUNTIME_DIR に自分専用のディレクトリを設定してください。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made (%2). Check the permissions and the free space of its directory.</source>
        <translation>ソケット %1 を作成できません (%2)。ディレクトリのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>Quell::Journal</name>
    <message>
        <source>%1 is damaged and cannot be set aside (%2). Move it away and start Quell again.</source>
        <translation>%1 は破損していますが、退避できません (%2)。別の場所に移してから、Quell をもう一度起動してください。</translation>
    </message>
    <message>
        <source>The disk that %1 lies on is full. Make room on it; what is shown is right, but is not kept.</source>
        <translation>%1 のあるディスクがいっぱいです。空き容量を確保してください。表示内容は正確ですが、保存されません。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its directory.</source>
        <translation>%1 に書き込めません。ファイルとディレクトリのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file, and the permissions of its directory.</source>
        <translation>%1 を開けません。ファイルであること、およびディレクトリのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy. Close it and try again.</source>
        <translation>別のプログラムが %1 を使用中です。それを閉じて、再試行してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Quell again: it sets the file aside and begins a new one.</source>
        <translation>%1 は破損しています。Quell をもう一度起動すると、このファイルを退避して新しいファイルを作成します。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk that it lies on.</source>
        <translation>%1 を読み書きできませんでした (%2)。保存先のディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>%1 を使用できませんでした (%2)。</translation>
    </message>
</context>
<context>
    <name>Quell::JournalDatabase</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 は開かれていません。</translation>
    </message>
    <message>
        <source>Another Quell is busy opening %1. Try again in a while.</source>
        <translation>別の Quell が %1 を開いている途中です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because nothing can be written beside it. Check the permissions and the free space of its directory.</source>
        <translation>%1 と同じ場所に書き込めないため、開けません。ディレクトリのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed. On Debian it is the package libqt6sql6-sqlite.</source>
        <translation>Qt の SQLite ドライバーがインストールされていません。Debian ではパッケージ libqt6sql6-sqlite です。</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set (%2).</source>
        <translation>%1 のアクセス権を設定できません (%2)。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 は新しいバージョンの Quell で書き込まれているため、変更していません。そのバージョンを使用するか、--profile で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>The list of tracked executions is damaged, and another Quell has it open. Close that one first.</source>
        <translation>追跡中の実行の一覧が破損しており、別の Quell がそれを開いています。まずそちらを閉じてください。</translation>
    </message>
</context>
<context>
    <name>Quell::KeyringTask</name>
    <message>
        <source>No keyring answers on this desktop. Install or start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation>このデスクトップではキーリングが応答しません。GNOME Keyring や KWallet などをインストールするか起動してください。または、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password and try again, or keep the secret for this session only.</source>
        <translation>キーリングがロックされています。パスワードでロックを解除して再試行するか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring has not been set up. Choose a password for it when the desktop asks, or keep the secret for this session only.</source>
        <translation>キーリングが設定されていません。デスクトップの求めに応じてパスワードを設定するか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring did not let Quell in. Allow it there and try again, or keep the secret for this session only.</source>
        <translation>キーリングが Quell のアクセスを許可しませんでした。許可して再試行するか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for a window of it that waits for its password and try again, or keep the secret for this session only.</source>
        <translation>キーリングが応答しませんでした。パスワードの入力を待っているキーリングのウィンドウを探して再試行するか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written. Look at it in the desktop&apos;s password program, or keep the secret for this session only.</source>
        <translation>キーリングに書き込んだ内容が保存されませんでした。デスクトップのパスワード管理プログラムで確認するか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry. Remove it in the desktop&apos;s password program: it belongs to “quell”.</source>
        <translation>キーリングからエントリーを削除できませんでした。デスクトップのパスワード管理プログラムで、「quell」のエントリーを削除してください。</translation>
    </message>
    <message>
        <source>The keyring failed: %1. Try again, or keep the secret for this session only.</source>
        <translation>キーリングでエラーが発生しました: %1。再試行するか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The library libsecret, through which Quell reaches the keyring, is missing. Install it, or keep the secret for this session only.</source>
        <translation>Quell がキーリングを利用するためのライブラリ libsecret がありません。インストールするか、シークレットをこのセッションの間だけ保持してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ListCommand</name>
    <message>
        <source>Show what was last seen, and when; asks no service.</source>
        <translation>最後に確認した内容と時刻を表示します。サービスには問い合わせません。</translation>
    </message>
    <message>
        <source>This command takes no arguments; status asks about single ids.</source>
        <translation>このコマンドに引数はありません。個々の ID については status で問い合わせます。</translation>
    </message>
    <message>
        <source>Nothing is tracked yet. Track an execution with: quell-cli track ID</source>
        <translation>追跡中のものはありません。実行を追跡するには: quell-cli track ID</translation>
    </message>
    <message>
        <source>Nothing of what is tracked fits.</source>
        <translation>追跡中のもので該当するものはありません。</translation>
    </message>
</context>
<context>
    <name>Quell::ListConnectionsCommand</name>
    <message>
        <source>This command takes no arguments.</source>
        <translation>このコマンドに引数はありません。</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>接続がありません。追加するには: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>List the connections, how they are, and how much of their quota was used.</source>
        <translation>接続と、その状態、クォータの使用量を一覧表示します。</translation>
    </message>
    <message>
        <source>How each connection is at present, as the window or quell-cli watch knows it while one of them runs; what all of them have sent in the last minute, and when something was last seen there. No service is asked.</source>
        <translation>各接続の現在の状態（ウィンドウまたは quell-cli watch が動作している間に把握しているもの）、直前の 1 分間にすべてが送信した量、最後に何かを確認した日時です。サービスには問い合わせません。</translation>
    </message>
</context>
<context>
    <name>Quell::LogCommand</name>
    <message>
        <source>Only of the execution with this id.</source>
        <translation>この ID の実行のものに限ります。</translation>
    </message>
    <message>
        <source>Only what happened since: a time ago (90s, 15m, 2h, 1d), or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>これ以降に起きたことに限ります: どれだけ前か (90s、15m、2h、1d)、または 2026-01-31 や 2026-01-31T09:00:00Z のような日付や時刻。</translation>
    </message>
    <message>
        <source>Only these kinds: asked, answered, changed.</source>
        <translation>次の種類に限ります: asked、answered、changed。</translation>
    </message>
    <message>
        <source>At most so many, the newest; 0: all. Default: 100 as text, else all.</source>
        <translation>最大件数 (新しいものから)。0: すべて。既定: テキストでは 100、それ以外はすべて。</translation>
    </message>
    <message>
        <source>This command takes no arguments; --id names an execution.</source>
        <translation>このコマンドに引数はありません。実行は --id で指定します。</translation>
    </message>
    <message>
        <source>An execution&apos;s id cannot be empty.</source>
        <translation>実行の ID を空にはできません。</translation>
    </message>
    <message>
        <source>--since needs a duration such as 15m or 2d, or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>--since には 15m や 2d のような期間、または 2026-01-31 や 2026-01-31T09:00:00Z のような日付や時刻が必要です。</translation>
    </message>
    <message>
        <source>--kind is of these: asked, answered, changed.</source>
        <translation>--kind は次のいずれかです: asked、answered、changed。</translation>
    </message>
    <message>
        <source>--limit needs a whole number; 0 is all.</source>
        <translation>--limit には整数が必要です。0 はすべてです。</translation>
    </message>
    <message>
        <source>Show the activity log: what was asked, answered, and seen to change.</source>
        <translation>アクティビティログを表示します: 要求、応答、確認された変化。</translation>
    </message>
    <message>
        <source>The newest event first. Asks no service.</source>
        <translation>新しい出来事から順に表示します。サービスには問い合わせません。</translation>
    </message>
    <message>
        <source>%1 events written so far.</source>
        <translation>これまでに %1 件の出来事を書き出しました。</translation>
    </message>
    <message>
        <source>Nothing has happened yet that fits.</source>
        <translation>該当することはまだ起きていません。</translation>
    </message>
</context>
<context>
    <name>Quell::MainWindow</name>
    <message>
        <source>No executions yet</source>
        <translation>実行がありません</translation>
    </message>
    <message>
        <source>Paste the ids, URLs or JSON of executions to follow them here. What a service lists appears by itself.</source>
        <translation>実行の ID、URL、または JSON を貼り付けると、ここで追跡できます。サービスが一覧に出すものは自動で表示されます。</translation>
    </message>
    <message>
        <source>Track first executions</source>
        <translation>最初の実行を追跡</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>実行を追跡…</translation>
    </message>
    <message>
        <source>No executions match the filter</source>
        <translation>フィルターに一致する実行がありません</translation>
    </message>
    <message>
        <source>They are still tracked; only the list is narrowed.</source>
        <translation>追跡は続いています。一覧が絞り込まれているだけです。</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>すべての実行を表示</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xecutions</source>
        <translation>実行(&amp;X)</translation>
    </message>
    <message>
        <source>Tell me a&amp;bout it</source>
        <translation>通知(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Track executions…</source>
        <translation>実行を追跡(&amp;T)…</translation>
    </message>
    <message>
        <source>Track executions by their ids, URLs or JSON</source>
        <translation>ID、URL、または JSON で実行を追跡します</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>一覧をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all executions that are shown to a file, as a table or as JSON</source>
        <translation>表示中のすべての実行を、表または JSON としてファイルに書き込みます</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;selection…</source>
        <translation>選択項目をエクスポート(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the selected executions to a file, as a table or as JSON</source>
        <translation>選択した実行を、表または JSON としてファイルに書き込みます</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy everything about the selected executions, a line for each</source>
        <translation>選択した実行の全情報を、1 件につき 1 行でコピーします</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as cu&amp;rl command</source>
        <translation>curl コマンドとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the commands that read the selected executions, with a placeholder for the key</source>
        <translation>選択した実行を読み取るコマンドを、キーをプレースホルダーにしてコピーします</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>ウィンドウを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Cancel selected…</source>
        <translation>選択した実行をキャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>Ask the services to stop the selected executions</source>
        <translation>選択した実行の停止をサービスに要求します</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel all &amp;shown…</source>
        <translation>表示中の実行をすべてキャンセル(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask the services to stop all active executions that the filters show now</source>
        <translation>現在フィルターで表示されているアクティブな実行すべての停止を、サービスに要求します</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the selected executions now, or else at the active ones in sight</source>
        <translation>選択した実行、または選択がなければ画面内のアクティブな実行の状態を今すぐ確認します</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>更新を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop looking at executions; a cancel under way is followed all the same</source>
        <translation>実行の状態確認を止めます。進行中のキャンセルは引き続き確認します</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Open &amp;query page</source>
        <translation>クエリのページを開く(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>一覧から削除(&amp;V)</translation>
    </message>
    <message>
        <source>Take finished executions off the list; nothing is cancelled</source>
        <translation>終了した実行を一覧から削除します。キャンセルは行いません</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>As the &amp;settings say</source>
        <translation>設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>常に通知(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>通知しない(&amp;N)</translation>
    </message>
    <message>
        <source>Clear &amp;finished…</source>
        <translation>終了したものを消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Take all finished executions off the list; nothing is cancelled</source>
        <translation>終了した実行をすべて一覧から削除します。キャンセルは行いません</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>ショートカット(&amp;S)…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>ダブルクリックでキャンセルする前に確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a connection to a service</source>
        <translation>サービスへの接続を追加します</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>アクティブ(&amp;C)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>終了済み(&amp;F)</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題あり(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Active ones first, newest above</source>
        <translation>アクティブなものを先頭に、新しい順に並べる</translation>
    </message>
    <message>
        <source>&amp;About Quell</source>
        <translation>Quell について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>キャンセル中 %1</translation>
    </message>
    <message>
        <source>Quell demo</source>
        <translation>Quell デモ</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>アクティブ %1</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>追跡中 %1</translation>
    </message>
    <message>
        <source>Track executions</source>
        <translation>実行を追跡</translation>
    </message>
    <message>
        <source>Track…</source>
        <translation>追跡…</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>選択した実行をキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Pause updates</source>
        <translation>更新を一時停止</translation>
    </message>
    <message>
        <source>Updates are paused; a cancel under way is followed all the same</source>
        <translation>更新は一時停止中です。進行中のキャンセルは引き続き確認します</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>Write a word of your own on the selected executions</source>
        <translation>選択した実行に自分の言葉でタグを付けます</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Activity &amp;log…</source>
        <translation>アクティビティ記録(&amp;L)…</translation>
    </message>
    <message>
        <source>Show everything that happened, of all executions</source>
        <translation>すべての実行について、起きたことをすべて表示します</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Paste executions</source>
        <translation>実行を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Track the executions whose ids are in the clipboard</source>
        <translation>クリップボードにある ID の実行を追跡します</translation>
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
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Quell::Notifier</name>
    <message numerus="yes">
        <source>%n executions have ended</source>
        <translation>
            <numerusform>%n 件の実行が終了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in trouble</source>
        <translation>%1 に問題が発生しています</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>実行開始から %1経過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>Quell::OverviewPage</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Select an execution to see everything about it.</source>
        <translation>実行を選択すると、その全情報が表示されます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query ID</source>
        <translation>クエリ ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Queued for</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>待ち行列での順番</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>使用中のスロット</translation>
    </message>
    <message>
        <source>Cost in credits</source>
        <translation>コスト (クレジット)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>キャンセル要求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>結果確定</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Tracked since</source>
        <translation>追跡開始</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Quell::PlanPage</name>
    <message>
        <source>Run the query again for its plan</source>
        <translation>クエリを再実行して実行計画を取得</translation>
    </message>
    <message>
        <source>Plan of the query</source>
        <translation>クエリの実行計画</translation>
    </message>
    <message>
        <source>The plan is longer than can be shown; this is its beginning.</source>
        <translation>実行計画が長すぎて全体を表示できません。これは先頭部分です。</translation>
    </message>
    <message>
        <source>The query runs again; its plan appears here. That may take up to two minutes.</source>
        <translation>クエリを再実行し、実行計画をここに表示します。最大で 2 分かかることがあります。</translation>
    </message>
</context>
<context>
    <name>Quell::Profile</name>
    <message>
        <source>%1 is a file, not a directory. Choose another directory with --profile.</source>
        <translation>%1 はディレクトリではなくファイルです。--profile で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Check the permissions above it, or choose another one with --profile.</source>
        <translation>ディレクトリ %1 を作成できません。上位のディレクトリのアクセス権を確認するか、--profile で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be written in the directory %1 (%2). Check its permissions and the free space, or choose another one with --profile.</source>
        <translation>ディレクトリ %1 に書き込めません (%2)。アクセス権と空き容量を確認するか、--profile で別のディレクトリを指定してください。</translation>
    </message>
</context>
<context>
    <name>Quell::Program</name>
    <message>
        <source>The demo&apos;s simulator could not be started: no port on this machine is free.</source>
        <translation>デモのシミュレーターを起動できませんでした: このマシンに空いているポートがありません。</translation>
    </message>
    <message>
        <source>The demo could not be started. Start it from a terminal: quell --demo</source>
        <translation>デモを起動できませんでした。端末から起動してください: quell --demo</translation>
    </message>
    <message>
        <source>Quell goes on in the tray</source>
        <translation>Quell はシステムトレイで動作を続けます</translation>
    </message>
    <message>
        <source>What you track is still followed. To end Quell, choose Quit in the menu of its icon.</source>
        <translation>追跡中のものは引き続き確認します。Quell を終了するには、アイコンのメニューで「終了」を選択してください。</translation>
    </message>
</context>
<context>
    <name>Quell::QueryPage</name>
    <message>
        <source>Open the query&apos;s page</source>
        <translation>クエリのページを開く</translation>
    </message>
    <message>
        <source>Open page of the shown query</source>
        <translation>表示中のクエリのページを開く</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>クエリのテキスト</translation>
    </message>
    <message>
        <source>Select an execution to see its query.</source>
        <translation>実行を選択すると、そのクエリが表示されます。</translation>
    </message>
    <message>
        <source>The service gave neither name nor text of this query.</source>
        <translation>サービスからこのクエリの名前もテキストも得られませんでした。</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 クレジット</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>Quell::RemoveConnectionCommand</name>
    <message>
        <source>Remove a connection, its secret, and what is tracked under it.</source>
        <translation>接続と、そのシークレット、およびその接続で追跡中のものを削除します。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Removed. The executions that were tracked under it (%1) are forgotten; none was cancelled.</source>
        <translation>削除しました。この接続での実行 (%1 件) の追跡をやめました。キャンセルは行っていません。</translation>
    </message>
    <message>
        <source>The connection is removed, but its secret could not be removed from the keyring: %1 Delete the entry “quell”, %2, by hand.</source>
        <translation>接続は削除しましたが、シークレットをキーリングから削除できませんでした: %1エントリー「quell」、%2 を手動で削除してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ReplaceSecretCommand</name>
    <message>
        <source>Give a connection its secret, or another one, from standard input.</source>
        <translation>接続にシークレットを渡します (置き換えも可)。標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring. connection test NAME says whether it is accepted.</source>
        <translation>シークレット (キー、パスワード、またはトークン) は、端末で画面に表示せずに入力するか、パイプで渡します。キーリングに保存されます。受け付けられるかどうかは connection test NAME でわかります。</translation>
    </message>
    <message>
        <source>Name one connection; the secret comes from standard input.</source>
        <translation>接続を 1 つ指定します。シークレットは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (表示されません): </translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1シークレットは保存されませんでした。</translation>
    </message>
    <message>
        <source>Its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>シークレットはキーリングに保存しました。接続の確認: quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::ResultFile</name>
    <message>
        <source>Not everything could be written to standard output (%1).</source>
        <translation>標準出力にすべてを書き込めませんでした (%1)。</translation>
    </message>
    <message>
        <source>%1 exists and is left as it is. Choose another name, or add --force to write over it.</source>
        <translation>%1 は存在するため、そのままにします。別の名前を選ぶか、上書きするには --force を追加してください。</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 に書き込めませんでした (%2)。別の場所を選択するか、その場所のアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ResultOptions</name>
    <message>
        <source>--json and --format %1 contradict each other. Leave one out.</source>
        <translation>--json と --format %1 は両立しません。どちらかを省いてください。</translation>
    </message>
    <message>
        <source>How it is written: %1. Default: what FILE ends with, else the first of these.</source>
        <translation>書き出しの形式: %1。既定: FILE の拡張子、なければ最初のもの。</translation>
    </message>
    <message>
        <source>Write to this file, which is there once all of it is written. Default: standard output.</source>
        <translation>このファイルに書き出します。すべて書き終えてから現れます。既定: 標準出力。</translation>
    </message>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>FILE が存在する場合は上書きします。</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format は次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>ファイル名が空です。</translation>
    </message>
    <message>
        <source>--force goes with -o FILE.</source>
        <translation>--force は -o FILE と一緒に使います。</translation>
    </message>
</context>
<context>
    <name>Quell::Secret</name>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>キーまたはパスワードが空です。入力して再試行してください。</translation>
    </message>
    <message>
        <source>The key or password contains a line break or another control character. Copy it again, without what stands around it.</source>
        <translation>キーまたはパスワードに改行などの制御文字が含まれています。前後の余分な部分を除いて、コピーし直してください。</translation>
    </message>
</context>
<context>
    <name>Quell::SecretDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Store it in the &amp;keyring</source>
        <translation>キーリングに保存(&amp;R)</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>このセッションの間だけ保持(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>キーリングを待っています… キーリングがパスワードを要求している可能性があります。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Nothing was stored. It can be kept for this session.</source>
        <translation>何も保存していません。このセッションの間だけ保持することはできます。</translation>
    </message>
</context>
<context>
    <name>Quell::SecretPlacement</name>
    <message>
        <source>The connection %1 has this key already. The number of requests that %2 allows belongs to the key, so one connection has to do for it.</source>
        <translation>接続 %1 がすでにこのキーを使用しています。%2 が許可するリクエスト数はキー単位なので、1 つのキーに対する接続は 1 つにしてください。</translation>
    </message>
</context>
<context>
    <name>Quell::ServerCancelConfirmation</name>
    <message>
        <source>Cancel everything on a server?</source>
        <translation>サーバー上のすべてをキャンセルしますか?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Known to run</source>
        <translation>実行中と判明しているもの</translation>
    </message>
    <message>
        <source>&amp;Cancel all executions</source>
        <translation>すべての実行をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1, which is production?</source>
        <translation>本番環境 %1 で実行中のものをすべてキャンセルしますか?</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1?</source>
        <translation>%1 で実行中のものをすべてキャンセルしますか?</translation>
    </message>
    <message>
        <source>The server cancels the queries of everybody, not only yours, also those that Quell does not show.</source>
        <translation>サーバーは自分のものだけでなく、Quell に表示されていないものも含めて、全員のクエリをキャンセルします。</translation>
    </message>
    <message>
        <source>%1 of other people</source>
        <translation>ほかのユーザーのもの %1 件</translation>
    </message>
    <message>
        <source>%1 of which it is not known whose they are</source>
        <translation>誰のものかわからないもの %1 件</translation>
    </message>
</context>
<context>
    <name>Quell::ServiceClient</name>
    <message>
        <source>This service has no call that cancels everything. Name the executions instead.</source>
        <translation>このサービスには、すべてをキャンセルする呼び出しがありません。代わりに実行を指定してください。</translation>
    </message>
    <message>
        <source>This service leads to executions by their ids only. Name the executions instead.</source>
        <translation>このサービスでは、実行を ID でしか参照できません。代わりに実行を指定してください。</translation>
    </message>
    <message>
        <source>This service shows no plans.</source>
        <translation>このサービスでは実行計画を表示できません。</translation>
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
        <translation>接続「%1」はありません。ほかの接続もありません。追加するには: quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>There is no connection “%1”. These there are: %2.</source>
        <translation>接続「%1」はありません。利用できるもの: %2。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsAppearancePage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Ids, exports and what a service says stay as they are.</source>
        <translation>ID、エクスポート、およびサービスからの文言はそのまま表示されます。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsBehaviourPage</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Keep Quell in the tray when its window is closed</source>
        <translation>ウィンドウを閉じても Quell をシステムトレイに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Start mi&amp;nimized</source>
        <translation>最小化して起動(&amp;N)</translation>
    </message>
    <message>
        <source>Start Quell when I &amp;log in</source>
        <translation>ログイン時に Quell を起動(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>ダブルクリックでキャンセルする前に確認(&amp;A)</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Keep &amp;finished executions</source>
        <translation>終了した実行を残す期間(&amp;F)</translation>
    </message>
    <message>
        <source>Keep finished executions</source>
        <translation>終了した実行を残す期間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep the a&amp;ctivity log</source>
        <translation>アクティビティ記録を残す期間(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the activity log</source>
        <translation>アクティビティ記録を残す期間</translation>
    </message>
    <message>
        <source>Call it lon&amp;g-running after</source>
        <translation>長時間実行とみなすまで(&amp;G)</translation>
    </message>
    <message>
        <source>Long-running after</source>
        <translation>長時間実行とみなすまでの時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>みなさない</translation>
    </message>
    <message>
        <source>What belongs to someone else, what is on production, and what is cancelled by menu or key is asked about in any case.</source>
        <translation>ほかのユーザーのもの、本番環境のもの、およびメニューやキーでのキャンセルについては、常に確認します。</translation>
    </message>
    <message>
        <source>What is older leaves the list and the log; nothing is ever cancelled by that.</source>
        <translation>期間を過ぎたものは一覧と記録から消えます。これによってキャンセルされることはありません。</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Quell.</source>
        <translation>このデスクトップには現在システムトレイがないため、ウィンドウを閉じると Quell は終了します。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Offer to track executions whose ids I cop&amp;y</source>
        <translation>ID をコピーした実行の追跡を提案する(&amp;Y)</translation>
    </message>
    <message>
        <source>What is copied is looked at for ids alone: nothing of it is kept, and nothing is tracked unless you say so.</source>
        <translation>コピーされた内容は ID を探すためだけに使われます。内容は保存されず、同意なしに追跡されることもありません。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Enter key or password</source>
        <translation>キーまたはパスワードを入力</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>キーを入力(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>無効にする(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Keys and passwords lie in the keyring and are shown nowhere.</source>
        <translation>キーとパスワードはキーリングに保存され、どこにも表示されません。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>有効にする(&amp;S)</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>接続の設定を書き出す</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>接続の設定を読み込む</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsNotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>次の場合に通知</translation>
    </message>
    <message>
        <source>an execution has &amp;finished</source>
        <translation>実行が終了したとき(&amp;F)</translation>
    </message>
    <message>
        <source>an execution has fai&amp;led</source>
        <translation>実行が失敗したとき(&amp;L)</translation>
    </message>
    <message>
        <source>an execution was seen &amp;cancelled</source>
        <translation>実行のキャンセルが確認されたとき(&amp;C)</translation>
    </message>
    <message>
        <source>an execution has become lon&amp;g-running</source>
        <translation>実行が長時間に及んだとき(&amp;G)</translation>
    </message>
    <message>
        <source>a connection is in &amp;trouble</source>
        <translation>接続に問題が発生したとき(&amp;T)</translation>
    </message>
    <message>
        <source>But only</source>
        <translation>次の条件に限る</translation>
    </message>
    <message>
        <source>of executions that &amp;ran longer than</source>
        <translation>次の時間を超えた実行(&amp;R)</translation>
    </message>
    <message>
        <source>Only of executions that ran longer than</source>
        <translation>次の時間を超えた実行に限る</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>while the &amp;window is not in front</source>
        <translation>ウィンドウが前面にないとき(&amp;W)</translation>
    </message>
    <message>
        <source>The bell in the menu of a row goes before all of this: always, or never, for that one.</source>
        <translation>行のメニューにある通知の指定がここでの設定に優先し、その実行だけ常に通知するか、通知しないようにできます。</translation>
    </message>
    <message>
        <source>That is after %1; the page Behaviour says so.</source>
        <translation>%1を過ぎた実行が対象です (「動作」ページの設定)。</translation>
    </message>
    <message>
        <source>Nothing is, as the page Behaviour says now.</source>
        <translation>現在の「動作」ページの設定では、対象になる実行はありません。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsParts</name>
    <message>
        <source>This holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>この設定は記録できなかったため、Quell を終了すると失われます。プロファイルのフォルダーに書き込めることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Quell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>In the list of executions</source>
        <translation>実行の一覧</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>行の詳細を表示</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>上または下の行へ移動</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>最初または最後の行へ移動</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>複数の行を選択</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>行のメニューを開く</translation>
    </message>
    <message>
        <source>Cancel an active execution, after a question</source>
        <translation>アクティブな実行を確認のうえキャンセル</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Move between the parts of the window</source>
        <translation>ウィンドウ内の各部を移動</translation>
    </message>
</context>
<context>
    <name>Quell::Simulator</name>
    <message>
        <source>Listening. Stop it with Ctrl+C.</source>
        <translation>待ち受け中です。Ctrl+C で停止します。</translation>
    </message>
    <message>
        <source>  API key:  %1 (%2 requests a minute)</source>
        <translation>  APIキー:   %1 (毎分 %2 リクエスト)</translation>
    </message>
    <message>
        <source>  user:     %1, password: %2</source>
        <translation>  ユーザー:  %1、パスワード: %2</translation>
    </message>
    <message>
        <source>  token:    %1 (Bearer or Jwt)</source>
        <translation>  トークン:  %1 (Bearer または Jwt)</translation>
    </message>
    <message>
        <source>Serves a simulated Dune and two simulated Atoti servers on this machine, with an analyst&apos;s day in them.</source>
        <translation>シミュレートした Dune と 2 台の Atoti サーバーを、アナリストの 1 日を再現してこのマシンで提供します。</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>待ち受けるポート。0 を指定すると、空いているポートを使います。</translation>
    </message>
    <message>
        <source>The loopback address to listen on.</source>
        <translation>待ち受けるループバックアドレス。</translation>
    </message>
    <message>
        <source>quell-simulator: --port takes a number from 0 to 65535, and there are no other arguments. See --help.</source>
        <translation>quell-simulator: --port には 0 から 65535 までの数値を指定します。ほかの引数はありません。--help を参照してください。</translation>
    </message>
    <message>
        <source>quell-simulator: cannot listen on port %1 of %2: %3. Choose another one with --port.</source>
        <translation>quell-simulator: %2 のポート %1 で待ち受けできません: %3。--port で別のポートを指定してください。</translation>
    </message>
    <message>
        <source>the simulator is for this machine alone, and that is not a loopback address</source>
        <translation>シミュレーターはこのマシン専用ですが、これはループバックアドレスではありません</translation>
    </message>
</context>
<context>
    <name>Quell::SourceChoice</name>
    <message>
        <source>Executions</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>Quell::SourceFinder</name>
    <message>
        <source>%1 is not for %2: its service has no such thing.</source>
        <translation>%1 は %2 では使用できません: このサービスに該当するものがありません。</translation>
    </message>
    <message>
        <source>No connection is to a service for which %1 is.</source>
        <translation>%1 に対応するサービスへの接続がありません。</translation>
    </message>
    <message>
        <source>%1 can be asked of several connections: %2. Say which with -c.</source>
        <translation>%1 は複数の接続に問い合わせることができます: %2。-c でどれかを指定してください。</translation>
    </message>
    <message>
        <source>%1: there is no such id in it. What is needed: %2.</source>
        <translation>%1: 該当する ID が含まれていません。必要なもの: %2。</translation>
    </message>
</context>
<context>
    <name>Quell::StandardInput</name>
    <message>
        <source>What came from standard input is not UTF-8 text.</source>
        <translation>標準入力の内容が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Nothing can be read from standard input.</source>
        <translation>標準入力から読み取れません。</translation>
    </message>
    <message>
        <source>What came from standard input is longer than %1 KB.</source>
        <translation>標準入力の内容が %1 KB を超えています。</translation>
    </message>
    <message>
        <source>The terminal cannot be read without showing what is typed: pipe the secret in.</source>
        <translation>この端末では入力内容を表示せずに読み取ることができません。シークレットをパイプで渡してください。</translation>
    </message>
</context>
<context>
    <name>Quell::StateOption</name>
    <message>
        <source>Only these states: %1.</source>
        <translation>次の状態のものに限ります: %1。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>状態「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Quell::StatusCommand</name>
    <message>
        <source>Ask the services about these executions now.</source>
        <translation>これらの実行について、今すぐサービスに問い合わせます。</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.</source>
        <translation>まだ追跡していないものは、先に追跡に加えます。誤った ID があると、何も送信せずにコマンドを中止します。</translation>
    </message>
    <message>
        <source>Name at least one execution; list shows what was last seen of all.</source>
        <translation>実行を 1 つ以上指定してください。list はすべての実行の最後に確認した内容を表示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answered.</source>
        <translation>問い合わせ中: %2 件中 %1 件が応答しました。</translation>
    </message>
</context>
<context>
    <name>Quell::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>A word or a few of your own for %1, to find it by. Leave it empty to take it away.</source>
        <translation>%1 を見つけるための自分の言葉です。空にすると取り除かれます。</translation>
    </message>
    <message numerus="yes">
        <source>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</source>
        <translation>
            <numerusform>%n 件の実行を見つけるための自分の言葉です。空にすると取り除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in this profile and in exports, and never sent to a service.</source>
        <translation>このプロファイルとエクスポートに保存され、サービスに送信されることはありません。</translation>
    </message>
</context>
<context>
    <name>Quell::TestConnectionCommand</name>
    <message>
        <source>Make one harmless request and say what it proved.</source>
        <translation>影響のないリクエストを 1 件送信し、それで確認できたことを表示します。</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 に問い合わせています。</translation>
    </message>
</context>
<context>
    <name>Quell::TextOutput</name>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (古い情報)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <translation>サインイン方式</translation>
    </message>
    <message>
        <source>REQUESTS PER MINUTE</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>LAST MINUTE</source>
        <translation>直前の 1 分</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>any</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>%1 used, %2 left</source>
        <translation>使用 %1、残り %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリング内</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保存なし</translation>
    </message>
    <message>
        <source>%1 You are %2 on %3.</source>
        <translation>%1%3 でのユーザー: %2。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineControls</name>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show less time (wheel, or +)</source>
        <translation>表示する時間を短くします (ホイール、または +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show more time (wheel, or -)</source>
        <translation>表示する時間を長くします (ホイール、または -)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>現在へ移動</translation>
    </message>
    <message>
        <source>Show the present (0)</source>
        <translation>現在の時刻を表示します (0)</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直前の 1 時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>直前の 1 日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>直前の 1 週間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>選択した期間</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>By connection</source>
        <translation>接続別</translation>
    </message>
    <message>
        <source>By query</source>
        <translation>クエリ別</translation>
    </message>
    <message>
        <source>Span from</source>
        <translation>期間の始まり</translation>
    </message>
    <message>
        <source>Span to</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation>タイムラインの凡例</translation>
    </message>
    <message>
        <source>What the colours and patterns mean</source>
        <translation>色と模様の意味</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLayout</name>
    <message>
        <source>Unknown connection</source>
        <translation>不明な接続</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>タイムラインの凡例</translation>
    </message>
    <message>
        <source>Not seen lately: grey</source>
        <translation>最近確認されていない: 灰色</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>キャンセルを要求した時点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Waited before it ran: lighter, with stripes</source>
        <translation>実行前の待機: 薄い色、縞模様</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePage</name>
    <message>
        <source>Nothing to show yet. The executions of the list appear here as bars over time: how long they waited, how long they ran, and when they were asked to stop.</source>
        <translation>表示するものはまだありません。一覧の実行が、時間軸上の帯としてここに表示されます: 待機時間、実行時間、停止を要求した時刻がわかります。</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePainter</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineText</name>
    <message>
        <source>Started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Started %1, running for %2</source>
        <translation>開始: %1、%2実行中</translation>
    </message>
    <message>
        <source>Started %1, ran for %2</source>
        <translation>開始: %1、実行時間: %2</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>投入: %1</translation>
    </message>
    <message>
        <source>Submitted %1, in the queue for %2</source>
        <translation>投入: %1、待機時間: %2</translation>
    </message>
    <message>
        <source>Asked to cancel %1, not answered yet</source>
        <translation>キャンセル要求: %1、応答待ち</translation>
    </message>
    <message>
        <source>Asked to cancel %1, accepted</source>
        <translation>キャンセル要求: %1、受理</translation>
    </message>
    <message>
        <source>Asked to cancel %1, confirmed</source>
        <translation>キャンセル要求: %1、確認済み</translation>
    </message>
    <message>
        <source>Asked to cancel %1, too late</source>
        <translation>キャンセル要求: %1、間に合わず</translation>
    </message>
    <message>
        <source>Asked to cancel %1, seen still running after that</source>
        <translation>キャンセル要求: %1、その後もまだ実行中</translation>
    </message>
    <message>
        <source>Asked to cancel %1, refused</source>
        <translation>キャンセル要求: %1、拒否</translation>
    </message>
    <message>
        <source>Asked to cancel %1, but the request was not sent</source>
        <translation>キャンセル要求: %1、要求は送信されず</translation>
    </message>
    <message>
        <source>Asked to cancel %1, outcome not known</source>
        <translation>キャンセル要求: %1、結果は不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了: %1</translation>
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
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Nothing of the list ran from %1 to %2. Choose a longer time span to see it.</source>
        <translation>%1 から %2 までの間に実行されたものは一覧にありません。表示するには、より長い期間を選択してください。</translation>
    </message>
</context>
<context>
    <name>Quell::TrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>ID または URL で実行を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Track executions; - reads them from standard input.</source>
        <translation>実行を追跡します。- を指定すると標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Standard input may hold ids, URLs, or JSON that contains execution_id. -c may be left out where an id can belong to one connection only. What cannot be read is named, and the rest is tracked. No service is asked, but with --pipeline and --latest, whose questions count in the quota.</source>
        <translation>標準入力には、ID、URL、または execution_id を含む JSON を指定できます。ID が 1 つの接続にしか該当しない場合は、-c を省略できます。読み取れないものは報告し、残りを追跡します。クォータに数えられる問い合わせを行う --pipeline と --latest を除き、サービスには問い合わせません。</translation>
    </message>
    <message>
        <source>All executions of a run of a pipeline (Dune), by its pipeline execution id.</source>
        <translation>パイプライン (Dune) の 1 回の実行に含まれるすべての実行。パイプライン実行 ID で指定します。</translation>
    </message>
    <message>
        <source>The latest execution of a query (Dune), by its number or URL. The service may charge credits for this question.</source>
        <translation>クエリ (Dune) の最新の実行。番号または URL で指定します。この問い合わせでサービスのクレジットが消費されることがあります。</translation>
    </message>
    <message>
        <source>%1: not all of it has begun, and what has not has no execution yet (%2). Ask again later.</source>
        <translation>%1: まだ全部は開始していません。未開始のもの (%2 件) には実行がまだありません。後でもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 has no executions.</source>
        <translation>%1 には実行がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tracking %1 of %2.</source>
        <translation>%2 の %1 の追跡を開始しました。</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%2 の %1 はすでに追跡中です。</translation>
    </message>
    <message>
        <source>Nothing came from standard input: pipe ids, URLs or JSON in.</source>
        <translation>標準入力に何もありません。ID、URL、または JSON をパイプで渡してください。</translation>
    </message>
    <message>
        <source>Asking %1 for executions.</source>
        <translation>%1 に実行を問い合わせています。</translation>
    </message>
</context>
<context>
    <name>Quell::TrackDialog</name>
    <message>
        <source>Track executions</source>
        <translation>実行を追跡</translation>
    </message>
    <message>
        <source>Execution &amp;IDs, URLs, or JSON that contains them</source>
        <translation>実行 ID、URL、またはそれらを含む JSON(&amp;I)</translation>
    </message>
    <message>
        <source>Execution IDs</source>
        <translation>実行 ID</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>These a&amp;re</source>
        <translation>入力の種類(&amp;R)</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>入力の種類</translation>
    </message>
    <message>
        <source>&amp;Add connection</source>
        <translation>接続を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>使用できない行</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>追跡(&amp;T)</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, and the executions can be tracked.</source>
        <translation>接続がありません。接続を追加すると、実行を追跡できます。</translation>
    </message>
    <message>
        <source>An id of %1 is %2.</source>
        <translation>%1 の ID の形式: %2。</translation>
    </message>
    <message>
        <source>1 id found</source>
        <translation>ID が 1 件見つかりました</translation>
    </message>
    <message numerus="yes">
        <source>%n ids found</source>
        <translation>
            <numerusform>ID が %n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>重複 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>重複 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line cannot be used</source>
        <translation>使用できない行 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be used</source>
        <translation>
            <numerusform>使用できない行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>%1 行目 (%2): %3</translation>
    </message>
    <message>
        <source>There is no such id in the field. What is needed: %1.</source>
        <translation>該当する ID が入力欄にありません。必要なもの: %1。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>It has no executions yet.</source>
        <translation>実行はまだありません。</translation>
    </message>
    <message>
        <source>Executions that are tracked now: %1.</source>
        <translation>追跡を開始した実行: %1 件。</translation>
    </message>
    <message>
        <source>%1 Parts that have not begun and have no execution yet: %2. Ask again later.</source>
        <translation>%1未開始でまだ実行がない部分: %2 件。後でもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>Paste at least one id first.</source>
        <translation>先に ID を 1 つ以上貼り付けてください。</translation>
    </message>
    <message>
        <source>1 execution is tracked.</source>
        <translation>1 件の実行の追跡を開始しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n executions are tracked.</source>
        <translation>
            <numerusform>%n 件の実行の追跡を開始しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left in the field could not be used.</source>
        <translation>入力欄に残っているものは使用できませんでした。</translation>
    </message>
    <message>
        <source>Only a beginning of this long text is shown, but all of it counts.</source>
        <translation>この長いテキストは先頭の一部だけが表示されていますが、全体が対象です。</translation>
    </message>
</context>
<context>
    <name>Quell::TrackLink</name>
    <message>
        <source>The link is too long, so nothing was tracked.</source>
        <translation>リンクが長すぎるため、何も追跡していません。</translation>
    </message>
    <message>
        <source>Quell does not know this link, so nothing was done. A link can only track executions.</source>
        <translation>このリンクは Quell では扱えないため、何も行っていません。リンクでできるのは実行の追跡だけです。</translation>
    </message>
    <message>
        <source>The link is not as it should be, so nothing was tracked. It has to look like %1.</source>
        <translation>リンクの形式が正しくないため、何も追跡していません。形式: %1。</translation>
    </message>
    <message>
        <source>The link names more than %1 executions, so nothing was tracked.</source>
        <translation>リンクに %1 件を超える実行が含まれているため、何も追跡していません。</translation>
    </message>
</context>
<context>
    <name>Quell::TrayIcon</name>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>キャンセル中 %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>実行中のものなし</translation>
    </message>
    <message>
        <source>Quell — %1</source>
        <translation>Quell — %1</translation>
    </message>
    <message>
        <source>&amp;Show Quell</source>
        <translation>Quell を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Track…</source>
        <translation>追跡(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>更新を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Being cancelled: %1 on %2</source>
        <translation>キャンセル中: %2 の %1</translation>
    </message>
    <message>
        <source>Cancel %1 on %2…</source>
        <translation>%2 の %1 をキャンセル…</translation>
    </message>
</context>
<context>
    <name>Quell::UntrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>ID または URL で実行を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Forget executions. Cancels nothing.</source>
        <translation>実行の追跡をやめます。キャンセルは行いません。</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked.</source>
        <translation>%2 の %1 の追跡をやめました。</translation>
    </message>
    <message>
        <source>%1 of %2 is not tracked. quell-cli list shows what is.</source>
        <translation>%2 の %1 は追跡していません。追跡中のものは quell-cli list で確認できます。</translation>
    </message>
</context>
<context>
    <name>Quell::WaitingSign</name>
    <message>
        <source>The list moves on when the pointer rests</source>
        <translation>ポインターが止まると一覧が更新されます</translation>
    </message>
</context>
<context>
    <name>Quell::WatchCommand</name>
    <message>
        <source>Write a line for each change until all have finished.</source>
        <translation>すべてが終了するまで、変化があるたびに 1 行ずつ出力します。</translation>
    </message>
    <message>
        <source>Without ids: everything that is active, and what begins to run meanwhile; -c NAME: of one connection. With ids, what is not tracked yet is tracked first. While a window has the profile open, it is the one that asks the services, unless its updates are paused. With --json each line is one JSON object.

Exit status: 0 all have finished, however they ended; 1 a service does not know an id, or could not be reached; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in; 130 after Ctrl+C.</source>
        <translation>ID を指定しない場合: アクティブなものすべてと、その間に実行を始めるもの。-c NAME を付けると 1 つの接続のもの。ID を指定する場合、まだ追跡していないものは先に追跡に加えます。ウィンドウがプロファイルを開いている間は、更新が一時停止されていない限り、サービスへの問い合わせはウィンドウが行います。--json を付けると、各行が 1 つの JSON オブジェクトになります。

終了ステータス: 0 結果にかかわらずすべてが終了; 1 サービスが ID を認識していない、またはサービスに到達できない; 2 使用法の誤り、または不正な ID; 3 接続がない、シークレットがない、または許可されない; 130 Ctrl+C で中断。</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked, and not watched any more.</source>
        <translation>%2 の %1 は追跡されなくなったため、監視をやめました。</translation>
    </message>
    <message>
        <source>%1 It is tried again until it answers.</source>
        <translation>%1応答があるまで再試行します。</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 が再び応答しました。</translation>
    </message>
    <message>
        <source>Nothing is running or queued.</source>
        <translation>実行中または待機中のものはありません。</translation>
    </message>
    <message>
        <source>Not everything is told about; it is asked for again from time to time. %1</source>
        <translation>すべてについて応答があるわけではありません。ときどき問い合わせ直します。%1</translation>
    </message>
</context>
<context>
    <name>Quell::WindowMenus</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Quell::Wording</name>
    <message>
        <source>no cancel</source>
        <translation>キャンセルなし</translation>
    </message>
    <message>
        <source>asked to cancel</source>
        <translation>キャンセルを要求</translation>
    </message>
    <message>
        <source>cancel accepted</source>
        <translation>キャンセル受理</translation>
    </message>
    <message>
        <source>cancel confirmed</source>
        <translation>キャンセル確認</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>キャンセルは間に合わず</translation>
    </message>
    <message>
        <source>still running after the cancel</source>
        <translation>キャンセル後もまだ実行中</translation>
    </message>
    <message>
        <source>cancel refused</source>
        <translation>キャンセル拒否</translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <translation>キャンセル未送信</translation>
    </message>
    <message>
        <source>what became of the cancel is not known yet</source>
        <translation>キャンセルの結果はまだ不明</translation>
    </message>
    <message>
        <source>seen in an unknown state</source>
        <translation>不明な状態を確認</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>completed in part</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>no longer known to the service</source>
        <translation>サービスに記録なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the service&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>signed out: key or password not accepted</source>
        <translation>サインアウト: キーまたはパスワードが受け付けられません</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <translation>停止: 許可されていません</translation>
    </message>
    <message>
        <source>signed out: no key or password stored</source>
        <translation>サインアウト: キーまたはパスワードが保存されていません</translation>
    </message>
    <message>
        <source>signed out: keyring not available</source>
        <translation>サインアウト: キーリングを利用できません</translation>
    </message>
    <message>
        <source>stopped: address not encrypted</source>
        <translation>停止: アドレスが暗号化されていません</translation>
    </message>
    <message>
        <source>stopped: no query history</source>
        <translation>停止: クエリ履歴がありません</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>サーバーの問題</translation>
    </message>
    <message>
        <source>server trouble (status %1)</source>
        <translation>サーバーの問題 (ステータス %1)</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <source>proxy trouble</source>
        <translation>プロキシの問題</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼できない</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>answers not understood</source>
        <translation>応答を解釈できない</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>unreachable for 40 s</comment>
        <translation>%1 (%2経過)</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1、再試行中</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1、%2後に再試行</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>レート制限に到達</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>rate limit reached, going on in %1</source>
        <translation>レート制限に到達、%1後に再開</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>送信待ち (%1)</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>more runs than is shown</source>
        <translation>表示されているより多く実行中</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <translation>毎分 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed; the service did not say why</source>
        <translation>失敗。サービスは理由を示していません</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 の応答: %2</translation>
    </message>
    <message>
        <source>%1 of %2 slots in use</source>
        <translation>スロット使用中: %1/%2</translation>
    </message>
    <message>
        <source>%1, only a part of the result</source>
        <translation>%1、結果は一部のみ</translation>
    </message>
    <message>
        <source>Only a part of the result</source>
        <translation>結果は一部のみ</translation>
    </message>
    <message>
        <source>%1 no longer keeps its result</source>
        <translation>%1 は結果を保持していません</translation>
    </message>
    <message>
        <source>%1 no longer knows this id</source>
        <translation>%1 はこの ID を認識していません</translation>
    </message>
    <message>
        <source>Completed before the cancel took effect</source>
        <translation>キャンセルが効く前に完了</translation>
    </message>
    <message>
        <source>Completed before the cancel arrived</source>
        <translation>キャンセルの到着前に完了</translation>
    </message>
    <message>
        <source>Completed in part before the cancel took effect</source>
        <translation>キャンセルが効く前に一部完了</translation>
    </message>
    <message>
        <source>Completed in part before the cancel arrived</source>
        <translation>キャンセルの到着前に一部完了</translation>
    </message>
    <message>
        <source>Failed before the cancel took effect</source>
        <translation>キャンセルが効く前に失敗</translation>
    </message>
    <message>
        <source>Failed before the cancel arrived</source>
        <translation>キャンセルの到着前に失敗</translation>
    </message>
    <message>
        <source>Expired before the cancel took effect</source>
        <translation>キャンセルが効く前に期限切れ</translation>
    </message>
    <message>
        <source>Expired before the cancel arrived</source>
        <translation>キャンセルの到着前に期限切れ</translation>
    </message>
    <message>
        <source>%1 no longer knows this id, so there was nothing to cancel</source>
        <translation>%1 はこの ID を認識していないため、キャンセルするものがありませんでした</translation>
    </message>
    <message>
        <source>It had ended before the cancel arrived</source>
        <translation>キャンセルの到着前に終了していました</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>キャンセルの受理から %1後の確認でまだ待機中。再要求できます</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>キャンセルの受理から %1後の確認でまだ実行中。再要求できます</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the request to cancel; you can ask again</source>
        <translation>キャンセル要求から %1後の確認でまだ待機中。再要求できます</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the request to cancel; you can ask again</source>
        <translation>キャンセル要求から %1後の確認でまだ実行中。再要求できます</translation>
    </message>
    <message>
        <source>Refused by %1, which did not say why</source>
        <translation>%1 が拒否。理由は示されていません</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 が拒否: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>The answer was lost; reading the execution to find out</source>
        <translation>応答が失われたため、実行を読み取って確認しています</translation>
    </message>
    <message>
        <source>%1 said no; reading the execution to find out why</source>
        <translation>%1 が応じなかったため、実行を読み取って理由を確認しています</translation>
    </message>
    <message>
        <source>%1 said no (%2); reading the execution to find out why</source>
        <translation>%1 が応じなかったため (%2)、実行を読み取って理由を確認しています</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Confirmed %1 after the request</source>
        <translation>要求から %1後に確認</translation>
    </message>
    <message>
        <source>Asked %1 to cancel</source>
        <translation>%1 にキャンセルを要求</translation>
    </message>
    <message>
        <source>Accepted by %1, waiting to see it stop</source>
        <translation>%1 が受理。停止の確認待ち</translation>
    </message>
    <message>
        <source>Not sent: you stopped the sending</source>
        <translation>未送信: 送信を停止しました</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait %2 before the next one.</source>
        <translation>%1 のレート制限に達したため、現在はこれ以上リクエストを受け付けません。%2待ってから次のリクエストを送信してください。</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait a minute before the next one.</source>
        <translation>%1 のレート制限に達したため、現在はこれ以上リクエストを受け付けません。1 分待ってから次のリクエストを送信してください。</translation>
    </message>
    <message>
        <source>This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.</source>
        <translation>これは %1 の実行 ID ではありえないため、何も送信していません%2。ID をコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 calls this execution id malformed%2. Copy the id again, without what stands around it.</source>
        <translation>%1 はこの実行 ID を不正な形式と判断しました%2。前後の余分な部分を除いて、ID をコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 pointed to another address; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 が別のアドレスを示しましたが、たどらなかったため、キーはそこに送信されていません。接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 pointed to %2; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 が %2 を示しましたが、たどらなかったため、キーはそこに送信されていません。接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Try again in a while.</source>
        <translation>%1 側で問題が発生しています%2。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answered with status %2%3. Try again in a while.</source>
        <translation>%1 側で問題が発生しています: ステータス %2 の応答がありました%3。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the key or password%2. Check it and enter it again.</source>
        <translation>%1 はキーまたはパスワードを受け付けませんでした%2。確認して入力し直してください。</translation>
    </message>
    <message>
        <source>%1 knows this account, but does not permit it to do that%2. Use another key, or ask its administrator.</source>
        <translation>%1 はこのアカウントを認識していますが、この操作を許可していません%2。別のキーを使用するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 knows no execution with this id%2. Check the id, and that it belongs to this connection.</source>
        <translation>%1 にこの ID の実行はありません%2。ID と、それがこの接続のものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 has no query history; ask its administrator to enable the Query History starter of Atoti Server 6.1.19 or later, or check the address.</source>
        <translation>%1 にクエリ履歴がありません。Atoti Server 6.1.19 以降の Query History スターターを有効にするよう管理者に依頼するか、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused without saying why. Look at the execution again.</source>
        <translation>%1 が理由を示さずに拒否しました。実行の状態をもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 が拒否しました: %2</translation>
    </message>
    <message>
        <source>The credits of this account at %1 are used up%2. Wait for the next billing period, or buy more.</source>
        <translation>%1 のこのアカウントのクレジットを使い切りました%2。次の請求期間まで待つか、追加購入してください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that Quell does not understand%2. Check that the address leads to the service itself, and not to a sign-in page or a proxy.</source>
        <translation>%1 の応答を Quell が解釈できません%2。アドレスがサインインページやプロキシではなく、サービス自体を指していることを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 was larger than 4 MiB and was cut off, so it could not be used.</source>
        <translation>%1 の応答が 4 MiB を超えて途中で打ち切られたため、使用できませんでした。</translation>
    </message>
    <message>
        <source>The name in the address of %1 was not found%2. Check the address, and your network connection.</source>
        <translation>%1 のアドレスにある名前が見つかりませんでした%2。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached%2. Check the address, your network connection, and whether the server is running.</source>
        <translation>%1 に到達できませんでした%2。アドレスとネットワーク接続、およびサーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be asked through the proxy%2. Check the proxy of this connection, or that of the computer&apos;s settings.</source>
        <translation>プロキシ経由で %1 に問い合わせできませんでした%2。この接続のプロキシ、またはコンピューターの設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection to %1 could be made%2, so nothing was sent. Check the address; for a company&apos;s own certificate, give its CA file.</source>
        <translation>%1 との信頼できる暗号化接続を確立できなかったため、何も送信していません%2。アドレスを確認してください。社内独自の証明書の場合は、その CA ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known what became of the request. Try again in a while.</source>
        <translation>%1 が時間内に応答しなかったため、リクエストの結果は不明です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer had come, so it is not known what became of the request. Look at the execution again.</source>
        <translation>応答を受け取る前に %1 との接続が失われたため、リクエストの結果は不明です。実行の状態をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted: everyone on the way could read the key. Use https, or allow http for this connection.</source>
        <translation>%1 のアドレスは暗号化されません: 経路上の誰もがキーを読み取れます。https を使用するか、この接続で http を許可してください。</translation>
    </message>
    <message>
        <source>The keyring has no key, password or token for %1. Enter it again.</source>
        <translation>%1 のキー、パスワード、またはトークンがキーリングにありません。入力し直してください。</translation>
    </message>
    <message>
        <source>The keyring is missing, locked, or does not answer. Unlock it, or enter the key or password for this session only.</source>
        <translation>キーリングがないか、ロックされているか、応答しません。ロックを解除するか、このセッションの間だけ使うキーまたはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A file of the profile could not be read or written. Check the free space and the permissions of its directory.</source>
        <translation>プロファイルのファイルを読み書きできませんでした。ディレクトリの空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Check it and try again.</source>
        <translation>入力内容を使用できません。確認して再試行してください。</translation>
    </message>
    <message>
        <source>You stopped the sending before this one had left for %1. It can be asked for again.</source>
        <translation>%1 に送信する前に送信を停止しました。もう一度要求できます。</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing on it is ever cancelled, and nothing was sent. To cancel there, take read-only off in the settings of the connection.</source>
        <translation>%1 は読み取り専用です: 何もキャンセルできず、何も送信していません。キャンセルするには、接続の設定で読み取り専用を解除してください。</translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was sent. Switch it on in the settings of its connection.</source>
        <translation>%1 は無効です: 何も送信していません。接続の設定で有効にしてください。</translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered. Look at the execution again.</source>
        <translation>%1 が応答する前に中断されました。実行の状態をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>まだ実行中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Asked %1 to cancel; the answer is not known here</source>
        <translation>%1 にキャンセルを依頼しました。応答はここでは分かりません</translation>
    </message>
    <message>
        <source>does not tell about everything</source>
        <translation>すべてについては応答していません</translation>
    </message>
</context>
<context>
    <name>Quell::Workspace</name>
    <message>
        <source>The list of tracked executions was damaged. It was set aside as %1 and a new one was begun; connections and their keys are untouched.</source>
        <translation>追跡中の実行の一覧が破損していました。%1 として退避し、新しい一覧を作成しました。接続とキーに変更はありません。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows every query that runs for you on Dune and on Atoti, and stops the ones that should not run.</source>
        <translation>Dune と Atoti で実行中の自分のクエリをすべて表示し、実行されるべきでないものを停止します。</translation>
    </message>
    <message>
        <source>Use the profile in &lt;directory&gt; instead of your own.</source>
        <translation>自分のプロファイルの代わりに &lt;directory&gt; のプロファイルを使用します。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Show an analyst&apos;s day against a simulator; no account is needed.</source>
        <translation>シミュレーターでアナリストの 1 日を再現します。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Start in the tray, or with the window minimized where there is none.</source>
        <translation>システムトレイで起動します。システムトレイがない場合は、ウィンドウを最小化して起動します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>--picture works with --demo only.</source>
        <translation>--picture は --demo と併用した場合にのみ使用できます。</translation>
    </message>
    <message>
        <source>QUELL_SECRET is for quell-cli; the window takes secrets from the keyring.</source>
        <translation>QUELL_SECRET は quell-cli のためのものです。ウィンドウはシークレットをキーリングから取得します。</translation>
    </message>
    <message>
        <source>With --demo: cancel one execution, write a picture of the window to &lt;file&gt; once the cancel is confirmed, and end; several pictures where &lt;file&gt; is a directory.</source>
        <translation>--demo と併用します: 実行を 1 つキャンセルし、キャンセルが確認されたらウィンドウの画像を &lt;file&gt; に書き込んで終了します。&lt;file&gt; がディレクトリの場合は複数の画像を書き込みます。</translation>
    </message>
    <message>
        <source>Executions to track, or a link of Quell; the window asks where it is not clear what is meant.</source>
        <translation>追跡する実行、または Quell のリンク。何を指すか明らかでない場合はウィンドウで確認します。</translation>
    </message>
</context>
</TS>
