<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandType</name>
    <message>
        <source>Name one connection.</source>
        <translation>请指定一个连接。</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>供程序使用的 JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 未写入 (%2)。请选择其他位置，或检查该处的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>ProgramLog</name>
    <message>
        <source>The log that %1 names cannot be written; there is none.</source>
        <translation>无法写入 %1 所指定的日志，因此不会有日志。</translation>
    </message>
</context>
<context>
    <name>Quell::AboutDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About Quell</source>
        <translation>关于 Quell</translation>
    </message>
    <message>
        <source>Icon of Quell</source>
        <translation>Quell 图标</translation>
    </message>
    <message>
        <source>Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones that should not be running.</source>
        <translation>在一个列表中显示自己在 Dune 和 Atoti 上运行的所有查询，并停止不该运行的查询。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It is made with:</source>
        <translation>自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。所用组件：</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个事件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>搜索活动日志</translation>
    </message>
    <message>
        <source>Search by ID, connection, what happened, or the service&apos;s words</source>
        <translation>按 ID、连接、事件或服务的原话搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Goes to the newest events</source>
        <translation>转到最新的事件</translation>
    </message>
    <message>
        <source>Export activity log</source>
        <translation>导出活动日志</translation>
    </message>
    <message>
        <source>Write all events that the search leaves to a file, as a table or as JSON</source>
        <translation>将搜索到的所有事件以表格或 JSON 格式写入文件</translation>
    </message>
    <message>
        <source>%1 is not in the list any more; only its events are kept.</source>
        <translation>%1 已不在列表中；仅保留了它的事件。</translation>
    </message>
    <message>
        <source>&amp;Newer events: %1</source>
        <translation>较新的事件(&amp;N)：%1</translation>
    </message>
    <message>
        <source>Looking for events… %1 so far.</source>
        <translation>正在查找事件… 目前 %1 个。</translation>
    </message>
    <message>
        <source>%1 events, newest first; older ones follow further down.</source>
        <translation>%1 个事件，最新的在前；较早的在下方。</translation>
    </message>
    <message>
        <source>Nothing in the activity log matches the search.</source>
        <translation>活动日志中没有符合搜索条件的内容。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <source>Events: %1, newest first; these are all.</source>
        <translation>事件：%1 个，最新的在前；已全部显示。</translation>
    </message>
    <message>
        <source>Export the activity log</source>
        <translation>导出活动日志</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogModel</name>
    <message>
        <source>removed connection</source>
        <translation>已移除的连接</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>In the service&apos;s words</source>
        <translation>服务的原话</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityLogView</name>
    <message>
        <source>Activity log</source>
        <translation>活动日志</translation>
    </message>
</context>
<context>
    <name>Quell::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionCommand</name>
    <message>
        <source>Which service: dune or atoti.</source>
        <translation>服务类型：dune 或 atoti。</translation>
    </message>
    <message>
        <source>The server&apos;s address, where the service has no fixed one.</source>
        <translation>服务器地址，用于没有固定地址的服务。</translation>
    </message>
    <message>
        <source>The way of signing in: api-key, basic, jwt or token.</source>
        <translation>登录方式：api-key、basic、jwt 或 token。</translation>
    </message>
    <message>
        <source>How a token is announced: Bearer or Jwt.</source>
        <translation>令牌的声明方式：Bearer 或 Jwt。</translation>
    </message>
    <message>
        <source>The user name.</source>
        <translation>用户名。</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust beside the system&apos;s.</source>
        <translation>除系统证书外还要信任的证书 (PEM)。</translation>
    </message>
    <message>
        <source>How the server is reached: system (the computer&apos;s settings, the default), none, http://host:port or socks5://host:port.</source>
        <translation>连接服务器的方式：system (使用系统设置，默认)、none、http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>Which running executions the window shows by itself, where the service lists them: own (the default), everyone or nothing.</source>
        <translation>窗口自动显示哪些运行中的执行 (在服务能列出时)：own (默认)、everyone 或 nothing。</translation>
    </message>
    <message>
        <source>How many requests a minute your plan allows.</source>
        <translation>套餐允许的每分钟请求数。</translation>
    </message>
    <message>
        <source>Accept http:// to another machine, where everyone on the way can read the secret.</source>
        <translation>允许用 http:// 连接其他计算机，途中任何人都能读到凭据。</translation>
    </message>
    <message>
        <source>Nothing on this connection is ever cancelled, by nobody.</source>
        <translation>任何人都不能取消此连接上的任何执行。</translation>
    </message>
    <message>
        <source>Mark it as production: the window always asks before it cancels there.</source>
        <translation>标记为生产环境：在其上取消前，窗口总会询问。</translation>
    </message>
    <message>
        <source>Do not keep the secret, for machines without a keyring: QUELL_SECRET gives it to each command.</source>
        <translation>不保存凭据，用于没有密钥环的计算机：由 QUELL_SECRET 为每个命令提供。</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的证书：%2。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 不包含 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Add a connection; its secret is read from standard input.</source>
        <translation>添加连接；凭据从标准输入读取。</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring.</source>
        <translation>凭据 (密钥、密码或令牌) 在终端中输入时不回显，也可通过管道传入；它保存在密钥环中。</translation>
    </message>
    <message>
        <source>Give the connection one name; the secret comes from standard input.</source>
        <translation>请为连接指定一个名称；凭据来自标准输入。</translation>
    </message>
    <message>
        <source>Say which service with --service dune or --service atoti.</source>
        <translation>请用 --service dune 或 --service atoti 指定服务。</translation>
    </message>
    <message>
        <source>--discover is own, everyone or nothing.</source>
        <translation>--discover 的取值为 own、everyone 或 nothing。</translation>
    </message>
    <message>
        <source>--rpm needs a whole number from 1 to %1.</source>
        <translation>--rpm 需要 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (不显示)： </translation>
    </message>
    <message>
        <source>There is no service “%1”. These there are: %2.</source>
        <translation>没有服务“%1”。可用的服务：%2。</translation>
    </message>
    <message>
        <source>%1 has no sign-in “%2”. Use --auth with one of: %3.</source>
        <translation>%1 没有登录方式“%2”。请用 --auth 指定以下之一：%3。</translation>
    </message>
    <message>
        <source>--scheme is for a sign-in with a token; leave it out.</source>
        <translation>--scheme 仅用于令牌登录；请去掉它。</translation>
    </message>
    <message>
        <source>This sign-in needs a user name: add --user NAME.</source>
        <translation>此登录方式需要用户名：请加上 --user NAME。</translation>
    </message>
    <message>
        <source>%1 has no fixed address: add --url, for example --url %2</source>
        <translation>%1 没有固定地址：请加上 --url，例如 --url %2</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1如果接受这一点，请加上 --allow-http。</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. On a machine without a keyring add --no-keyring: the connection is kept without its secret, which QUELL_SECRET gives to each command that names it with -c.</source>
        <translation>%1未存储任何内容。在没有密钥环的计算机上，请加上 --no-keyring：保存连接时不保存凭据，而由 QUELL_SECRET 为每个用 -c 指定该连接的命令提供。</translation>
    </message>
    <message>
        <source>Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.</source>
        <translation>已添加。凭据未保存：请在 QUELL_SECRET 中提供，并使用 -c %1。</translation>
    </message>
    <message>
        <source>Added; its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>已添加；凭据已存入密钥环。测试命令：quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::AddConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>正在等待答复</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>仅在本次会话中保留(&amp;Y)</translation>
    </message>
    <message>
        <source>Try the keyring a&amp;gain</source>
        <translation>重试密钥环(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>正在等待密钥环…它可能正要求输入密码。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Testing… One harmless request is sent to %1.</source>
        <translation>正在测试…将向 %1 发送一个无害的请求。</translation>
    </message>
    <message>
        <source>Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in memory until it ends.</source>
        <translation>未保存任何内容。请解锁密钥环后重试，或者让 Quell 在退出前将凭据保留在内存中。</translation>
    </message>
    <message>
        <source>The key comes from the environment variable %1. Programs that Quell starts do not get it any more.</source>
        <translation>密钥来自环境变量 %1。Quell 启动的程序不会再得到它。</translation>
    </message>
    <message>
        <source>The key lies in clear text in %1. Quell leaves this file as it is: delete the key there if nothing else needs it.</source>
        <translation>密钥以明文保存在 %1 中。Quell 不会改动此文件：如果别处不再需要，请将其从中删除。</translation>
    </message>
    <message>
        <source>Save puts a copy into the keyring, and nowhere else.</source>
        <translation>“保存”只会将副本存入密钥环，不会存放到别处。</translation>
    </message>
</context>
<context>
    <name>Quell::AnswerMapping</name>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>代理关闭了连接</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>找不到代理的主机名</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>代理没有应答</translation>
    </message>
    <message>
        <source>it asks for a user name and password, which Quell does not send</source>
        <translation>代理要求用户名和密码，而 Quell 不会发送</translation>
    </message>
    <message>
        <source>it could not connect to the server</source>
        <translation>代理无法连接到服务器</translation>
    </message>
</context>
<context>
    <name>Quell::ArrivalPlan</name>
    <message>
        <source>The link is about the service %1, which this Quell does not know. Nothing was tracked.</source>
        <translation>链接涉及服务 %1，此版本的 Quell 不认识它。未跟踪任何执行。</translation>
    </message>
    <message>
        <source>The link does not say which connection is meant.</source>
        <translation>链接未说明是哪个连接。</translation>
    </message>
    <message>
        <source>The link names the connection %1, which there is not here. Choose the one that is meant.</source>
        <translation>链接指定的连接 %1 在此处不存在。请选择相应的连接。</translation>
    </message>
    <message>
        <source>The link names the connection %1, but what it wants to be tracked is not of %2.</source>
        <translation>链接指定了连接 %1，但要跟踪的内容不属于 %2。</translation>
    </message>
</context>
<context>
    <name>Quell::Arrivals</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it.</source>
        <translation>文本大于 4 MiB，因此未从中提取任何内容。</translation>
    </message>
    <message>
        <source>There is no execution id in it, so nothing was tracked.</source>
        <translation>其中没有执行 ID，因此未跟踪任何执行。</translation>
    </message>
    <message>
        <source>There is no execution id in what was dropped, so nothing was tracked.</source>
        <translation>拖放的内容中没有执行 ID，因此未跟踪任何执行。</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>跟踪执行…</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%2 的 %1 已在跟踪。</translation>
    </message>
    <message numerus="yes">
        <source>All of them are tracked already: %n execution(s) of %1.</source>
        <translation>
            <numerusform>全部已在跟踪中：%1 的 %n 个执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 is tracked now.</source>
        <translation>现在正在跟踪 %2 的 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) of %1 are tracked now.</source>
        <translation>
            <numerusform>现在正在跟踪 %1 的 %n 个执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked already: %1.</source>
        <translation>已在跟踪：%1 个。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Quell::Atoti</name>
    <message>
        <source>User and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>User and password, exchanged for a JWT</source>
        <translation>用户名和密码，换取 JWT</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Enter the address of the server without /activeviam, and sign in as you do in its user interface.</source>
        <translation>请输入不带 /activeviam 的服务器地址，并使用与其用户界面相同的方式登录。</translation>
    </message>
    <message>
        <source>To show the plan the server runs this query again, in your name. That takes as long and loads the server as much as the query itself, and a cancel here does not stop it.</source>
        <translation>为显示查询计划，服务器会以当前用户的名义再次运行此查询。这与查询本身耗时相同、负载相同，并且在此处取消也不会使其停止。</translation>
    </message>
    <message>
        <source>16 digits and letters from a to f, or on some servers a number</source>
        <translation>由数字和 a 到 f 的字母组成的 16 位字符，在某些服务器上则是一个数字</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiClient</name>
    <message>
        <source>The server accepted the token and showed its query history.</source>
        <translation>服务器接受了令牌，并给出了查询历史。</translation>
    </message>
    <message>
        <source>The server accepted %1 with this password and showed its query history.</source>
        <translation>服务器接受了 %1 和此密码，并给出了查询历史。</translation>
    </message>
</context>
<context>
    <name>Quell::AtotiSession</name>
    <message>
        <source>this server does not exchange passwords for a JWT: choose another sign-in</source>
        <translation>此服务器不支持用密码换取 JWT：请选择其他登录方式</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent to the server. Check the user name.</source>
        <translation>含有冒号的用户名无法发送给服务器。请检查用户名。</translation>
    </message>
</context>
<context>
    <name>Quell::AutostartEntry</name>
    <message>
        <source>Quell will not start at login: %1 cannot be written (%2).</source>
        <translation>Quell 不会在登录时启动：无法写入 %1 (%2)。</translation>
    </message>
    <message>
        <source>Quell still starts at login: %1 cannot be removed (%2).</source>
        <translation>Quell 仍会在登录时启动：无法移除 %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>Quell::CancelCommand</name>
    <message>
        <source>How long to wait to see it end; 0: until the request is accepted. Default: 20.</source>
        <translation>等待查到执行结束的时间；0：只等到请求被接受。默认：20。</translation>
    </message>
    <message>
        <source>All that runs under the connection: what is tracked there and not seen to have ended, or, where the server lists what runs, everything on it, everybody&apos;s.</source>
        <translation>此连接下正在运行的全部执行：其中已跟踪且尚未查到结束的执行；如果服务能列出正在运行的执行，则为其上所有人的全部执行。</translation>
    </message>
    <message>
        <source>Yes, cancel them all.</source>
        <translation>是的，全部取消。</translation>
    </message>
    <message>
        <source>Only those that began longer ago: 90s, 15m, 2h, 1d.</source>
        <translation>仅限更早开始的执行：90s、15m、2h、1d。</translation>
    </message>
    <message>
        <source>Show what --all-running would cancel, and send nothing.</source>
        <translation>显示 --all-running 将取消哪些执行，但不发送任何请求。</translation>
    </message>
    <message>
        <source>--wait needs whole seconds, at most %1.</source>
        <translation>--wait 需要整数秒，最大为 %1。</translation>
    </message>
    <message>
        <source>--yes, --older-than and --dry-run go with --all-running.</source>
        <translation>--yes、--older-than 和 --dry-run 须与 --all-running 一起使用。</translation>
    </message>
    <message>
        <source>Name at least one execution to cancel.</source>
        <translation>请至少指定一个要取消的执行。</translation>
    </message>
    <message>
        <source>Name executions or use --all-running, not both.</source>
        <translation>请指定执行或使用 --all-running，二者只能选其一。</translation>
    </message>
    <message>
        <source>--all-running needs -c NAME: all of which connection?</source>
        <translation>--all-running 需要 -c NAME：要取消哪个连接的全部执行？</translation>
    </message>
    <message>
        <source>--all-running needs --yes; --dry-run shows what it would cancel.</source>
        <translation>--all-running 需要 --yes；--dry-run 可显示将取消哪些执行。</translation>
    </message>
    <message>
        <source>--older-than needs a duration such as 90s, 15m, 2h or 1d.</source>
        <translation>--older-than 需要一个时长，例如 90s、15m、2h 或 1d。</translation>
    </message>
    <message>
        <source>Stop executions, and wait to see them end.</source>
        <translation>停止执行，并等待查到其结束。</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.

--all-running on an Atoti server is the server&apos;s own call, which takes the queries of everybody; with --older-than those that are older are cancelled one by one.

Exit status: 0 each one was seen not to run any more (or, with --wait 0, the request was accepted); 1 refused, failed, unresolved, still running, or not known to the service; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in. Where several end differently, 3 comes before 1, and 1 before 0.</source>
        <translation>尚未跟踪的执行会先开始跟踪。如有错误的 ID，命令会在发送任何请求之前停止。

在 Atoti 服务器上，--all-running 使用服务器自身的调用，会取消所有人的查询；加上 --older-than 时，则逐个取消更早的查询。

退出状态：0 已查到每个执行都不再运行 (使用 --wait 0 时：请求已被接受)；1 被拒绝、失败、结果未定、仍在运行，或服务查不到该执行；2 用法错误或 ID 无效；3 没有该连接、没有凭据，或未获准访问。多个执行的结果不同时，3 优先于 1，1 优先于 0。</translation>
    </message>
    <message>
        <source>Nothing that is tracked there is running.</source>
        <translation>那里没有已跟踪的执行正在运行。</translation>
    </message>
    <message>
        <source>One of the arguments contains several ids: %1, … Name each execution by itself.</source>
        <translation>其中一个参数包含多个 ID：%1 等。请逐个指定执行。</translation>
    </message>
    <message>
        <source>What runs on %1 could not be listed, and nothing was sent. %2</source>
        <translation>无法列出 %1 上正在运行的执行，未发送任何请求。%2</translation>
    </message>
    <message>
        <source>Nothing that runs on %1 is that old.</source>
        <translation>%1 上正在运行的执行都没有那么早。</translation>
    </message>
    <message>
        <source>Nothing runs on %1.</source>
        <translation>%1 上没有正在运行的执行。</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 done.</source>
        <translation>正在取消：%2 个中已完成 %1 个。</translation>
    </message>
</context>
<context>
    <name>Quell::CancelConfirmation</name>
    <message>
        <source>Cancel execution?</source>
        <translation>取消执行？</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Executions to be cancelled</source>
        <translation>要取消的执行</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again when double-clicking</source>
        <translation>双击时不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel execution</source>
        <translation>取消执行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Cancel this execution on %1, which is production?</source>
        <translation>取消生产环境 %1 上的此执行？</translation>
    </message>
    <message>
        <source>Cancel this execution?</source>
        <translation>取消此执行？</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n executions? %1.</source>
        <translation>
            <numerusform>取消这 %n 个执行？%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them are executions on production: %1.</source>
        <translation>其中有生产环境上的执行：%1。</translation>
    </message>
    <message>
        <source>It belongs to %1, not to you.</source>
        <translation>它属于 %1，而非本人。</translation>
    </message>
    <message numerus="yes">
        <source>Among them are executions of other people (%n): %1.</source>
        <translation>
            <numerusform>其中有其他人的执行 (%n 个)：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>它归属不明。</translation>
    </message>
    <message numerus="yes">
        <source>Of some it is not known whose they are (%n).</source>
        <translation>
            <numerusform>其中有些归属不明 (%n 个)。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken off the list meanwhile. Nothing will be cancelled.</source>
        <translation>它在此期间已从列表中移除。不会取消任何执行。</translation>
    </message>
    <message>
        <source>It has ended meanwhile: %1. There is nothing left to cancel.</source>
        <translation>它在此期间已结束：%1。已没有可取消的执行。</translation>
    </message>
    <message>
        <source>It is being cancelled already.</source>
        <translation>已在取消中。</translation>
    </message>
    <message>
        <source>All of them have ended or are being cancelled already.</source>
        <translation>全部都已结束，或已在取消中。</translation>
    </message>
    <message numerus="yes">
        <source>Some have ended meanwhile or are being cancelled already (%n); these are left alone.</source>
        <translation>
            <numerusform>有些在此期间已结束或已在取消中 (%n 个)；这些不会受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>尚未查到</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>刚刚查到</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>%1 秒前查到</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1前查到</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1，已运行 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n executions</source>
        <translation>
            <numerusform>取消 %n 个执行(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::CancelProgressBar</name>
    <message>
        <source>Stop sending</source>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>Cancel progress</source>
        <translation>取消进度</translation>
    </message>
    <message>
        <source>Cancelled so far</source>
        <translation>目前已取消</translation>
    </message>
    <message>
        <source>Keep back the requests that have not left yet; what was sent is followed on</source>
        <translation>不再发出尚未发送的请求；已发送的请求会继续跟进</translation>
    </message>
    <message>
        <source>Hide the progress; nothing is stopped by that</source>
        <translation>隐藏进度；不会因此停止任何操作</translation>
    </message>
    <message>
        <source>Hide cancel progress</source>
        <translation>隐藏取消进度</translation>
    </message>
    <message>
        <source>Sent %1 of %2 requests to cancel</source>
        <translation>已发送 %1/%2 个取消请求</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 个已答复</translation>
    </message>
    <message>
        <source>Requests to cancel: %1</source>
        <translation>取消请求：%1 个</translation>
    </message>
    <message>
        <source>%1 seen cancelled</source>
        <translation>%1 个查到已取消</translation>
    </message>
    <message>
        <source>%1 ended otherwise</source>
        <translation>%1 个以其他方式结束</translation>
    </message>
    <message>
        <source>%1 refused, failed or still running</source>
        <translation>%1 个被拒绝、失败或仍在运行</translation>
    </message>
    <message>
        <source>%1 not sent, because you stopped it</source>
        <translation>%1 个因手动停止而未发送</translation>
    </message>
</context>
<context>
    <name>Quell::CancelSender</name>
    <message>
        <source>The connection has got another address or account since. Ask again if it is to be cancelled there.</source>
        <translation>此后该连接换了地址或账户。如果要在那里取消，请再次请求。</translation>
    </message>
</context>
<context>
    <name>Quell::CancelVerdict</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is not known to %2, so it was not seen to end. Check the id and the connection.</source>
        <translation>在 %2 查不到 %1，因此未查到其结束。请检查 ID 和连接。</translation>
    </message>
    <message>
        <source>%1 was cancelled: seen %2 after it was asked to.</source>
        <translation>%1 已取消：请求取消 %2后查到。</translation>
    </message>
    <message>
        <source>%1 had been cancelled before; nothing was sent.</source>
        <translation>%1 此前已取消；未发送任何请求。</translation>
    </message>
    <message>
        <source>%1 had ended before the request could stop it: %2.</source>
        <translation>%1 在请求生效之前已结束：%2。</translation>
    </message>
    <message>
        <source>%1 had ended before: %2. Nothing was sent.</source>
        <translation>%1 此前已结束：%2。未发送任何请求。</translation>
    </message>
    <message>
        <source>%1 was not cancelled</source>
        <translation>%1 未被取消</translation>
    </message>
    <message>
        <source>%1 was not cancelled, no request left</source>
        <translation>%1 未被取消，请求未发出</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still queued when looked at %2 later.</source>
        <translation>%1：请求已被接受，但 %2后查看时仍在排队。</translation>
    </message>
    <message>
        <source>%1: the request was accepted, yet it was still running when looked at %2 later.</source>
        <translation>%1：请求已被接受，但 %2后查看时仍在运行。</translation>
    </message>
    <message>
        <source>%1: the request was accepted, and it was not yet seen to stop. Look again with: quell-cli status %2</source>
        <translation>%1：请求已被接受，但尚未查到其停止。再次查看：quell-cli status %2</translation>
    </message>
    <message>
        <source>%1: the request was accepted; it was not looked at since.</source>
        <translation>%1：请求已被接受；此后未再查看。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1: whether it is cancelled is not known, look with quell-cli status</source>
        <translation>%1：不清楚是否已取消，请用 quell-cli status 查看</translation>
    </message>
    <message>
        <source>%1: no request to cancel it was sent.</source>
        <translation>%1：未发送取消请求。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: the request was refused, and it has ended since: %2.</source>
        <translation>%1：请求被拒绝，此后该执行已结束：%2。</translation>
    </message>
    <message>
        <source>%1: what became of the request is not known, and it was still running when looked at %2 after it.</source>
        <translation>%1：请求的结果未知，%2 后查看时仍在运行。</translation>
    </message>
</context>
<context>
    <name>Quell::Canceller</name>
    <message>
        <source>Another running Quell is cancelling it already.</source>
        <translation>另一个正在运行的 Quell 已在取消它。</translation>
    </message>
    <message>
        <source>It had waited for its turn too long, and was not sent. Ask again later.</source>
        <translation>等待时间过长，未发送。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Quell::ClipboardWatch</name>
    <message>
        <source>An execution that is not tracked was copied: %1.</source>
        <translation>复制了一个未跟踪的执行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) that are not tracked were copied.</source>
        <translation>
            <numerusform>复制了 %n 个未跟踪的执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>跟踪</translation>
    </message>
</context>
<context>
    <name>Quell::Command</name>
    <message>
        <source>QUELL_SECRET can give the secret to one command that names the connection with -c.</source>
        <translation>QUELL_SECRET 可为一个用 -c 指定连接的命令提供凭据。</translation>
    </message>
    <message>
        <source>The keyring is still busy with the secret, and is waited for. A second signal ends this at once, and may leave an entry behind that nothing uses.</source>
        <translation>密钥环仍在处理凭据，正在等待。再次发送信号会立即结束，但可能留下无用的条目。</translation>
    </message>
</context>
<context>
    <name>Quell::CommandLine</name>
    <message>
        <source>Use the profile in this directory.</source>
        <translation>使用此目录中的配置文件。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 格式输出。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The connection that is meant.</source>
        <translation>要使用的连接。</translation>
    </message>
    <message>
        <source>A connection&apos;s name cannot be empty.</source>
        <translation>连接名称不能为空。</translation>
    </message>
    <message>
        <source>Name one connection, not several.</source>
        <translation>请只指定一个连接，而非多个。</translation>
    </message>
    <message>
        <source>QUELL_SECRET is set, and is only for a command that asks one connection, named with -c. Unset it for this one.</source>
        <translation>已设置 QUELL_SECRET，但它仅用于访问一个连接 (用 -c 指定) 的命令。对于此命令，请取消设置。</translation>
    </message>
    <message>
        <source>%1 See: quell-cli %2 --help</source>
        <translation>%1 参见：quell-cli %2 --help</translation>
    </message>
    <message>
        <source>Usage: quell-cli %1 [options] %2</source>
        <translation>用法：quell-cli %1 [选项] %2</translation>
    </message>
    <message>
        <source>Usage: quell-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>用法：quell-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>See and stop the queries that run for you on Dune and on Atoti.</source>
        <translation>查看并停止自己在 Dune 和 Atoti 上运行的查询。</translation>
    </message>
    <message>
        <source>Commands (quell-cli COMMAND --help says more):</source>
        <translation>命令 (详情见 quell-cli COMMAND --help)：</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused, failed, unresolved or still running; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in.</source>
        <translation>退出状态：0 完成；1 被拒绝、失败、结果未定或仍在运行；2 用法错误或 ID 无效；3 没有该连接、没有凭据，或未获准访问。</translation>
    </message>
    <message>
        <source>See: quell-cli --help</source>
        <translation>参见：quell-cli --help</translation>
    </message>
    <message>
        <source>Say which command. %1</source>
        <translation>请指定命令。%1</translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation>没有命令“%1”。%2</translation>
    </message>
    <message>
        <source>Say which: %1. %2</source>
        <translation>请指定其一：%1。%2</translation>
    </message>
</context>
<context>
    <name>Quell::Connection</name>
    <message>
        <source>The proxy&apos;s address contains a user name or password. Quell does not store one for a proxy: use a proxy that asks for none, or let the computer&apos;s settings sign in to it.</source>
        <translation>代理地址包含用户名或密码。Quell 不会为代理存储这些信息：请使用无需登录的代理，或通过系统设置登录代理。</translation>
    </message>
    <message>
        <source>This is not the address of a proxy that can be used. Give it as http://host:port or socks5://host:port, or choose “system” or “none”.</source>
        <translation>这不是可用的代理地址。请按 http://host:port 或 socks5://host:port 的格式输入，或者选择“system”或“none”。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://olap.example.com.</source>
        <translation>请输入服务器地址，例如 https://olap.example.com。</translation>
    </message>
    <message>
        <source>The address needs to start with https://, or with http:// for a server on this machine.</source>
        <translation>地址必须以 https:// 开头；对于本机上的服务器，也可以 http:// 开头。</translation>
    </message>
    <message>
        <source>This is not an address that can be used. Check it for blanks and misplaced characters.</source>
        <translation>这不是可用的地址。请检查其中是否有空格或错位的字符。</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Take it out and use the fields for signing in: what stands in an address ends up in logs.</source>
        <translation>地址包含用户名或密码。请将其去掉并使用登录字段：地址中的内容会出现在日志里。</translation>
    </message>
    <message>
        <source>Only https:// and http:// addresses can be used, not %1://.</source>
        <translation>只能使用 https:// 和 http:// 地址，不能使用 %1://。</translation>
    </message>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it. Use https:// if the server offers it.</source>
        <translation>到 %1 的 http:// 连接未加密：途中任何人都能读到并使用凭据。如果服务器支持，请使用 https://。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionActions</name>
    <message>
        <source>Tracked already: %1.</source>
        <translation>已在跟踪：%1 个。</translation>
    </message>
    <message>
        <source>Its key or password is deleted from the keyring.</source>
        <translation>其密钥或密码将从密钥环中删除。</translation>
    </message>
    <message>
        <source>Executions that leave the list: %1; nothing is cancelled.</source>
        <translation>从列表中移除的执行：%1 个；不会取消任何执行。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>移除连接 %1？</translation>
    </message>
    <message>
        <source>Keep connection</source>
        <translation>保留连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enter key or password…</source>
        <translation>输入密钥或密码(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel all running on %1…</source>
        <translation>取消 %1 上全部运行中的执行(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New executions</source>
        <translation>新执行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>移除连接(&amp;R)…</translation>
    </message>
    <message>
        <source>This connection is %1</source>
        <translation>此连接：%1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>启用(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mine (all, as this connection names no user)</source>
        <translation>自动显示我的 (此连接未指定用户，故为全部)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mine appear by themselves</source>
        <translation>自动显示我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Everyone&apos;s appear by themselves</source>
        <translation>自动显示所有人的(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;None appear unless tracked</source>
        <translation>仅显示已跟踪的(&amp;N)</translation>
    </message>
    <message>
        <source>%1 has other settings now, and nothing was cancelled. Ask again if that is still wanted.</source>
        <translation>%1 的设置已更改，未取消任何内容。如果仍然需要，请再次操作。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChip</name>
    <message>
        <source>%1 of %2/min</source>
        <translation>每分 %1/%2</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <translation>每分钟请求 %1/%2 次</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>连接 %1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last answer at %1</source>
        <translation>上次答复于 %1</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionChips</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFaces</name>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionFile</name>
    <message>
        <source>%1 cannot be understood and is left untouched: %2 Correct it, or end Quell, move it away and add the connections again.</source>
        <translation>无法识别 %1，已原样保留：%2请更正，或退出 Quell 后将其移走后重新添加连接。</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing. Check the permissions and the free space of its directory, and try again.</source>
        <translation>无法锁定 %1 以供写入。请检查其所在目录的权限和可用空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it is a file and that you may read it.</source>
        <translation>无法读取 %1 (%2)。请检查它是否为文件，以及是否有读取权限。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the disk that it lies on.</source>
        <translation>无法读取 %1 (%2)。请检查其所在的磁盘。</translation>
    </message>
    <message>
        <source>it is far too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>%1 in line %2.</source>
        <translation>第 %2 行：%1。</translation>
    </message>
    <message>
        <source>“version” or “connections” is missing.</source>
        <translation>缺少“version”或“connections”。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 由更新版本的 Quell 写入，已原样保留。请使用该版本，或用 --profile 指定其他目录。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); it is as it was before. Check its permissions and the free space, and try again.</source>
        <translation>无法写入 %1 (%2)；内容保持不变。请检查其权限和可用空间，然后重试。</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>连接“%1”</translation>
    </message>
    <message>
        <source>%1: “%2” has a value that cannot be used.</source>
        <translation>%1：“%2”的值不可用。</translation>
    </message>
    <message>
        <source>%1: “id” is not a UUID.</source>
        <translation>%1：“id”不是 UUID。</translation>
    </message>
    <message>
        <source>%1: “name” is missing.</source>
        <translation>%1：缺少“name”。</translation>
    </message>
    <message>
        <source>%1: “service” or “signIn” is missing.</source>
        <translation>%1：缺少“service”或“signIn”。</translation>
    </message>
    <message>
        <source>%1: “url” contains a user name or password, or is not an address.</source>
        <translation>%1：“url”包含用户名或密码，或者不是地址。</translation>
    </message>
    <message>
        <source>%1: “url” cannot be used. %2</source>
        <translation>%1：“url”不可用。%2</translation>
    </message>
    <message>
        <source>%1: “proxy” cannot be used. %2</source>
        <translation>%1：“proxy”不可用。%2</translation>
    </message>
    <message>
        <source>%1: “discovery” must be own, everyone or nothing.</source>
        <translation>%1：“discovery”必须为 own、everyone 或 nothing。</translation>
    </message>
    <message>
        <source>A connection needs an id and a name.</source>
        <translation>连接需要 ID 和名称。</translation>
    </message>
    <message>
        <source>The address of “%1” contains a user name or password, and is not stored. Take it out and use the fields for signing in.</source>
        <translation>“%1”的地址包含用户名或密码，未存储。请将其去掉并使用登录字段。</translation>
    </message>
    <message>
        <source>There are two connections with the name or id of “%1”. Rename one of them.</source>
        <translation>有两个连接的名称或 ID 为“%1”。请重命名其中一个。</translation>
    </message>
    <message>
        <source>%1 is not there any more; the connections that were in it are kept as long as this Quell runs. Put the file back, or start Quell again to begin without connections.</source>
        <translation>%1 已不存在；其中的连接在此 Quell 运行期间会保留。请把文件放回原处，或重新启动 Quell 以从没有连接的状态开始。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>服务器 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>服务器 URL</translation>
    </message>
    <message>
        <source>Send t&amp;he secret unencrypted all the same</source>
        <translation>仍以未加密方式发送凭据(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;ign-in</source>
        <translation>登录方式(&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Sent &amp;as</source>
        <translation>发送形式(&amp;A)</translation>
    </message>
    <message>
        <source>Token scheme</source>
        <translation>令牌方案</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>用户名(&amp;R)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>套餐(&amp;P)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Requests per &amp;minute</source>
        <translation>每分钟请求数(&amp;M)</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Advanc&amp;ed</source>
        <translation>高级(&amp;H)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A PEM file, where a company signs its own</source>
        <translation>PEM 文件，用于自行签发证书的公司</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As in the computer&apos;s settings</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定代理：</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
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
        <translation>生产环境：带标记，取消前总会询问(&amp;B)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Rea&amp;d-only: nothing on it is ever cancelled</source>
        <translation>只读：不会取消其上的任何执行(&amp;D)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1，每分钟 %2 次</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Optional: tells which executions are yours</source>
        <translation>可选：用于辨别哪些执行属于自己</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address.</source>
        <translation>请输入代理地址。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionRules</name>
    <message>
        <source>The scheme of the token needs to be one of these: %1.</source>
        <translation>令牌方案必须为以下之一：%1。</translation>
    </message>
    <message>
        <source>%1 has no way of signing in that is called &quot;%2&quot;.</source>
        <translation>%1 没有名为“%2”的登录方式。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>The requests per minute need to be a number between 0 and %L1; 0 sets no limit.</source>
        <translation>每分钟请求数必须为 0 到 %L1 之间的数字；0 表示无限制。</translation>
    </message>
    <message>
        <source>The file with the certificates cannot be read: %1.</source>
        <translation>无法读取证书文件：%1。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接命名。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Choose a shorter one.</source>
        <translation>名称超过 %1 个字符。请使用较短的名称。</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown. Choose another one.</source>
        <translation>名称包含无法显示的字符。请使用其他名称。</translation>
    </message>
    <message>
        <source>There is already a connection named %1. Choose another name.</source>
        <translation>已有名为 %1 的连接。请使用其他名称。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>连接设置</translation>
    </message>
    <message>
        <source>C&amp;olour mark</source>
        <translation>颜色标记(&amp;O)</translation>
    </message>
    <message>
        <source>Colour mark</source>
        <translation>颜色标记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
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
        <translation>连接设置 (*.json)</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>导出连接设置</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>导入连接设置</translation>
    </message>
    <message>
        <source>The settings were written to %1, without keys and passwords.</source>
        <translation>设置已写入 %1，不含密钥和密码。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>Quell::ConnectionTransfer</name>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>连接“%1”：%2</translation>
    </message>
    <message>
        <source>This is far too large for a file with connections.</source>
        <translation>对连接文件来说，这太大了。</translation>
    </message>
    <message>
        <source>This is no file with connections: %1 in line %2.</source>
        <translation>这不是连接文件：第 %2 行 %1。</translation>
    </message>
    <message>
        <source>This is no file with connections: “version” or “connections” is missing.</source>
        <translation>这不是连接文件：缺少“version”或“connections”。</translation>
    </message>
    <message>
        <source>These connections were written by a newer Quell. Import them with that one.</source>
        <translation>这些连接由更新版本的 Quell 写出。请用该版本导入。</translation>
    </message>
    <message>
        <source>More than %1 connections cannot be imported at once.</source>
        <translation>一次最多只能导入 %1 个连接。</translation>
    </message>
</context>
<context>
    <name>Quell::Connections</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>此连接已不存在。</translation>
    </message>
    <message>
        <source>This Quell does not know the service &quot;%1&quot;. A newer one may.</source>
        <translation>此 Quell 不支持服务“%1”。较新的版本也许支持。</translation>
    </message>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>密钥或密码为空。请输入后重试。</translation>
    </message>
</context>
<context>
    <name>Quell::CopyableValue</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Quell::DemoPicture</name>
    <message>
        <source>No cancel was confirmed within two minutes.</source>
        <translation>两分钟内没有取消得到确认。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>Quell::DetailsPanel</name>
    <message>
        <source>Details of the execution</source>
        <translation>执行详情</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>查询计划</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy ID of the shown execution</source>
        <translation>复制所示执行的 ID</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Enlarge details</source>
        <translation>放大详情</translation>
    </message>
</context>
<context>
    <name>Quell::DockEnlarger</name>
    <message>
        <source>Details back to their si&amp;ze</source>
        <translation>恢复详情大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Enlar&amp;ge details</source>
        <translation>放大详情(&amp;G)</translation>
    </message>
    <message>
        <source>Show the list of executions again</source>
        <translation>重新显示执行列表</translation>
    </message>
    <message>
        <source>Let the details fill the window</source>
        <translation>让详情占满窗口</translation>
    </message>
</context>
<context>
    <name>Quell::DroppedFiles</name>
    <message>
        <source>%1 is no ordinary file, so nothing was taken from it.</source>
        <translation>%1 不是普通文件，因此未从中提取任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is too large: up to 4 MiB can be dropped at once.</source>
        <translation>%1 过大：一次最多可拖放 4 MiB。</translation>
    </message>
    <message>
        <source>%1 is no text, so nothing was taken from it.</source>
        <translation>%1 不是文本，因此未从中提取任何内容。</translation>
    </message>
    <message>
        <source>Up to %1 files can be dropped at once.</source>
        <translation>一次最多可拖放 %1 个文件。</translation>
    </message>
</context>
<context>
    <name>Quell::Dune</name>
    <message>
        <source>Create an API key at dune.com, in the settings of your account or team under API; the scope Read is enough.</source>
        <translation>请在 dune.com 的账户或团队设置中的 API 下创建 API 密钥；Read 权限范围即可。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
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
        <translation>流水线的一次运行：其全部执行</translation>
    </message>
    <message>
        <source>Pipeline execution ID, or a text that contains it</source>
        <translation>流水线执行 ID，或包含它的文本</translation>
    </message>
    <message>
        <source>A query: its latest execution</source>
        <translation>一个查询：其最近一次执行</translation>
    </message>
    <message>
        <source>Query ID or URL</source>
        <translation>查询 ID 或 URL</translation>
    </message>
    <message>
        <source>Dune may charge credits for this question; it is asked once, without rows.</source>
        <translation>Dune 可能会对此请求收取积分；只请求一次，不含数据行。</translation>
    </message>
    <message>
        <source>26 letters and digits that start with 01</source>
        <translation>以 01 开头的 26 位字母和数字</translation>
    </message>
</context>
<context>
    <name>Quell::DuneClient</name>
    <message>
        <source>Dune accepted the key: it may read the status of executions.</source>
        <translation>Dune 接受了密钥：可以读取执行的状态。</translation>
    </message>
</context>
<context>
    <name>Quell::EditConnectionCommand</name>
    <message>
        <source>Another name for it.</source>
        <translation>连接的另一个名称。</translation>
    </message>
    <message>
        <source>Take back the consent to http:// to another machine.</source>
        <translation>撤回对以 http:// 访问其他机器的同意。</translation>
    </message>
    <message>
        <source>Executions on it may be cancelled again.</source>
        <translation>其上的执行可以再次取消。</translation>
    </message>
    <message>
        <source>Take the mark of production away.</source>
        <translation>去掉生产环境标记。</translation>
    </message>
    <message>
        <source>Keep it, but ask nothing of it.</source>
        <translation>保留它，但不向它发出任何请求。</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>重新向它发出请求。</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 与 --%2 相互矛盾。</translation>
    </message>
    <message>
        <source>Name one connection.</source>
        <translation>请指定一个连接。</translation>
    </message>
    <message>
        <source>Say what is to be different.</source>
        <translation>请说明要更改什么。</translation>
    </message>
    <message>
        <source>Change the settings of a connection; its secret stays.</source>
        <translation>更改连接的设置；其凭据保持不变。</translation>
    </message>
    <message>
        <source>Only what is named changes. connection secret NAME changes the secret; another way of signing in needs another connection.</source>
        <translation>只更改所指定的内容。connection secret NAME 更改凭据；其他登录方式需要另建连接。</translation>
    </message>
    <message>
        <source>%1 If you accept that, add --allow-http.</source>
        <translation>%1如果接受这一点，请加上 --allow-http。</translation>
    </message>
    <message>
        <source>Nothing is different from before.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
</context>
<context>
    <name>Quell::EmptyPage</name>
    <message>
        <source>See every query that runs for you, and stop the ones that should not</source>
        <translation>查看自己运行的每个查询，停止不该运行的查询</translation>
    </message>
    <message>
        <source>Your keys stay in the keyring of this computer. Nothing is cancelled unless you ask for it.</source>
        <translation>密钥保存在此计算机的密钥环中。未经要求不会取消任何执行。</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>An analyst&apos;s day against a simulator on this computer. No account is needed, and nothing is kept.</source>
        <translation>用本机上的模拟器体验分析师的一天。无需账户，也不保留任何内容。</translation>
    </message>
    <message>
        <source>Take over the key of %1</source>
        <translation>沿用 %1 的密钥</translation>
    </message>
    <message>
        <source>It was found in %1. You see what becomes of it before it is kept in the keyring.</source>
        <translation>在 %1 中找到。存入密钥环之前，您可以查看具体操作。</translation>
    </message>
</context>
<context>
    <name>Quell::EngineMessages</name>
    <message>
        <source>The profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>重新输入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The request to cancel %1 was not sent, because it could not be written down first. %2</source>
        <translation>取消 %1 的请求未发送，因为无法先将其记录下来。%2</translation>
    </message>
    <message>
        <source>No request to cancel was sent (%1 asked for), because they could not be written down first. %2</source>
        <translation>未发送任何取消请求 (要求取消 %1 个)，因为无法先将其记录下来。%2</translation>
    </message>
    <message>
        <source>%1 took the request to cancel everything that runs there. What is in the list is looked at until it was seen to end.</source>
        <translation>%1 已接受取消其上全部运行中执行的请求。列表中的执行将持续查看，直到查到其结束。</translation>
    </message>
    <message>
        <source>Whether %1 has cancelled everything that runs there is not known. %2</source>
        <translation>不清楚 %1 是否已取消其上全部运行中的执行。%2</translation>
    </message>
    <message>
        <source>%1 did not cancel what runs there. %2</source>
        <translation>%1 未取消其上运行中的执行。%2</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it has finished already (%2).</source>
        <translation>未为 %1 发送任何请求：它已结束 (%2)。</translation>
    </message>
    <message>
        <source>Nothing was sent for %1: it is being cancelled already, or no longer in the list.</source>
        <translation>未为 %1 发送任何请求：它已在取消中，或已不在列表中。</translation>
    </message>
    <message>
        <source>Nothing was sent for %1 executions: they have finished, or are being cancelled already.</source>
        <translation>未为 %1 个执行发送任何请求：它们已结束，或已在取消中。</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionActions</name>
    <message>
        <source>Nothing that is shown can be cancelled: it has finished, or is being cancelled already.</source>
        <translation>所显示的执行都无法取消：已结束，或已在取消中。</translation>
    </message>
    <message>
        <source>Your choice not to be asked holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>不再询问的选择只在 Quell 退出前有效：无法将其记录下来。请检查配置文件所在的文件夹是否可写。</translation>
    </message>
    <message>
        <source>Left out, because already finished: %1.</source>
        <translation>因已结束而略过：%1 个。</translation>
    </message>
    <message>
        <source>Left out, because already being cancelled: %1.</source>
        <translation>因已在取消中而略过：%1 个。</translation>
    </message>
    <message>
        <source>This execution is being cancelled already.</source>
        <translation>此执行已在取消中。</translation>
    </message>
    <message>
        <source>This execution is no longer in the list; there is nothing to cancel.</source>
        <translation>此执行已不在列表中；没有可取消的执行。</translation>
    </message>
    <message>
        <source>This execution has finished already (%1); there is nothing to cancel.</source>
        <translation>此执行已结束 (%1)；没有可取消的执行。</translation>
    </message>
    <message>
        <source>There is nothing to look at: select executions, or scroll to active ones.</source>
        <translation>没有可查看的执行：请选择执行，或滚动到活动的执行。</translation>
    </message>
    <message>
        <source>Only finished executions can be removed from the list; active ones that stay: %1.</source>
        <translation>只能从列表中移除已结束的执行；保留的活动执行：%1 个。</translation>
    </message>
    <message>
        <source>There is no finished execution in the list.</source>
        <translation>列表中没有已结束的执行。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束的执行</translation>
    </message>
    <message numerus="yes">
        <source>Take %n finished executions off the list?</source>
        <translation>
            <numerusform>从列表中移除 %n 个已结束的执行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is cancelled, and the activity log stays. The services still know them.</source>
        <translation>不会取消任何执行，活动日志也会保留。服务仍保有这些执行。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1</source>
        <translation>无法启动浏览器。页面地址为 %1</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionFinder</name>
    <message>
        <source>There is nothing in it. An id of %1 is %2.</source>
        <translation>其中没有内容。%1 的 ID 是%2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>This Quell does not know the service of %1; a newer one may.</source>
        <translation>此 Quell 不支持 %1 的服务；较新的版本也许支持。</translation>
    </message>
    <message>
        <source>“%1” can belong to more than one service. Say which connection is meant with -c NAME.</source>
        <translation>“%1”可能属于多个服务。请用 -c NAME 指定连接。</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is not an execution id (%2).</source>
        <translation>“%1”不是执行 ID (%2)。</translation>
    </message>
    <message>
        <source>%1 is tracked under several connections: %2. Say which is meant with -c NAME.</source>
        <translation>%1 在多个连接下被跟踪：%2。请用 -c NAME 指定连接。</translation>
    </message>
    <message>
        <source>“%1” looks like an execution of %2, and there is no connection to %2. Add one with: quell-cli connection add NAME --service %3</source>
        <translation>“%1”看起来像 %2 的执行，但没有到 %2 的连接。添加连接：quell-cli connection add NAME --service %3</translation>
    </message>
    <message>
        <source>“%1” can belong to any of these connections: %2. Say which is meant with -c NAME.</source>
        <translation>“%1”可能属于以下任一连接：%2。请用 -c NAME 指定连接。</translation>
    </message>
    <message>
        <source>This is not an execution, but leads to some, for which the service has to be asked: quell-cli track --%1 %2</source>
        <translation>这不是执行，但会指向一些执行，需要向服务查询：quell-cli track --%1 %2</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTableModel</name>
    <message>
        <source>%1, %2 ago</source>
        <comment>a state, and how long ago it was seen</comment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>提交于 %1</translation>
    </message>
    <message>
        <source>Tracked since %1</source>
        <translation>自 %1 起跟踪</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>队列中的位置</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Long-running: over %1 min</source>
        <translation>长时间运行：超过 %1 分钟</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two short notes about one execution</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, bell on</source>
        <comment>a state</comment>
        <translation>%1，通知已开</translation>
    </message>
    <message>
        <source>%1, bell off</source>
        <comment>a state</comment>
        <translation>%1，通知已关</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionTexts</name>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Ad-hoc query</source>
        <translation>临时查询</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未查到</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>上次查到：%1前</translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionView</name>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>Quell::ExportActions</name>
    <message numerus="yes">
        <source>Export %n execution(s)</source>
        <translation>
            <numerusform>导出 %n 个执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个执行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExportCommand</name>
    <message>
        <source>Write the table of executions as CSV or JSON; asks no service.</source>
        <translation>将执行表写为 CSV 或 JSON；不查询任何服务。</translation>
    </message>
    <message>
        <source>The newest execution first, with the fields of list --json. In CSV (UTF-8) a text that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>最新的执行在前，字段与 list --json 相同。在 CSV (UTF-8) 中，电子表格会当作公式的文本前加单引号。</translation>
    </message>
    <message>
        <source>This command takes no arguments; -o names the file.</source>
        <translation>此命令不接受参数；用 -o 指定文件。</translation>
    </message>
    <message>
        <source>%1 executions written so far.</source>
        <translation>目前已写出 %1 个执行。</translation>
    </message>
</context>
<context>
    <name>Quell::ExportConnectionsCommand</name>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>如果 FILE 已存在，则覆盖。</translation>
    </message>
    <message>
        <source>Write the settings of connections as JSON, without secrets, for a team.</source>
        <translation>将连接设置写为 JSON（不含凭据），供团队使用。</translation>
    </message>
    <message>
        <source>All connections, or the one that -c names; to standard output, or into a file.</source>
        <translation>所有连接，或 -c 指定的连接；写到标准输出或文件。</translation>
    </message>
    <message>
        <source>Name one file, or none for standard output.</source>
        <translation>请指定一个文件；不指定则为标准输出。</translation>
    </message>
</context>
<context>
    <name>Quell::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Connection filter</source>
        <translation>连接筛选器</translation>
    </message>
    <message>
        <source>Show the executions of one connection</source>
        <translation>显示某一连接的执行</translation>
    </message>
    <message>
        <source>Filter executions</source>
        <translation>筛选执行</translation>
    </message>
    <message>
        <source>Looks through ID, query, user and note</source>
        <translation>在 ID、查询、用户和说明中查找</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sort of executions, and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection, and how many executions</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Quell::FreedesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Quell::HttpEndpoint</name>
    <message>
        <source>http:// to %1 is not encrypted: everyone on the way can read the secret and use it.</source>
        <translation>到 %1 的 http:// 连接未加密：途中任何人都能读到并使用凭据。</translation>
    </message>
    <message>
        <source>the file %1 cannot be read, or has no certificate in PEM form</source>
        <translation>无法读取文件 %1，或其中没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>The address cannot be used. Check the connection&apos;s server URL.</source>
        <translation>地址不可用。请检查连接的服务器 URL。</translation>
    </message>
    <message>
        <source>The key, password or token contains a character that cannot be sent. Enter it again.</source>
        <translation>密钥、密码或令牌包含无法发送的字符。请重新输入。</translation>
    </message>
    <message>
        <source>the computer&apos;s settings did not say in time which it is</source>
        <translation>系统设置未能及时给出要使用的代理</translation>
    </message>
</context>
<context>
    <name>Quell::IdExtraction</name>
    <message>
        <source>The text is larger than 4 MiB, so nothing was taken from it. Take the ids out of it and try again.</source>
        <translation>文本大于 4 MiB，因此未从中提取任何内容。请从中取出 ID 后重试。</translation>
    </message>
    <message>
        <source>This JSON contains no execution_id.</source>
        <translation>此 JSON 不包含 execution_id。</translation>
    </message>
    <message>
        <source>This looks like an execution id of %1, but the connection is one of %2.</source>
        <translation>这看起来像 %1 的执行 ID，但该连接属于 %2。</translation>
    </message>
    <message>
        <source>This contains a character that no id has, such as an accented letter or a typographic sign. An id of %1 is %2.</source>
        <translation>其中包含 ID 不会有的字符，例如带重音的字母或排版符号。%1 的 ID 是%2。</translation>
    </message>
    <message>
        <source>This address contains no execution id of %1.</source>
        <translation>此地址不包含 %1 的执行 ID。</translation>
    </message>
    <message>
        <source>This contains a slash or dots, which no id has. An id of %1 is %2.</source>
        <translation>其中包含 ID 不会有的斜杠或点。%1 的 ID 是%2。</translation>
    </message>
    <message>
        <source>This is too long for an id. An id of %1 is %2.</source>
        <translation>作为 ID 太长。%1 的 ID 是%2。</translation>
    </message>
    <message>
        <source>No execution id found. An id of %1 is %2.</source>
        <translation>未找到执行 ID。%1 的 ID 是%2。</translation>
    </message>
</context>
<context>
    <name>Quell::ImportConnectionsCommand</name>
    <message>
        <source>Accept http:// to other machines where the file does: everyone on the way can read the secret.</source>
        <translation>在文件允许之处接受以 http:// 访问其他机器：途中任何人都能读到凭据。</translation>
    </message>
    <message>
        <source>Show what would be added, and store nothing.</source>
        <translation>显示将添加的内容，但不保存任何东西。</translation>
    </message>
    <message>
        <source>Add the connections of a file that connection export has written.</source>
        <translation>添加由 connection export 写出的文件中的连接。</translation>
    </message>
    <message>
        <source>Without FILE, or with -, from standard input. No connection that is there is changed: one whose name is taken gets another name, and what is there already is passed over. The secrets are not in the file: connection secret NAME takes each of them.

Exit status: 0 all is there now; 1 a connection is there with other settings, and was left as it is; 2 something in the file cannot be used.</source>
        <translation>不指定 FILE 或指定 - 时，从标准输入读取。已有的连接都不会更改：名称已被占用的会得到另一个名称，已存在的则跳过。文件中不含凭据：用 connection secret NAME 逐个给出。

退出状态：0 全部已就绪；1 有连接存在且设置不同，保持原样；2 文件中有无法使用的内容。</translation>
    </message>
    <message>
        <source>Name one file, or none for standard input.</source>
        <translation>请指定一个文件；不指定则为标准输入。</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>其中没有连接。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1 (%2)。</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>它是目录</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>将添加 %1。</translation>
    </message>
    <message>
        <source>%1 is added. Give it its secret with: quell-cli connection secret %2</source>
        <translation>已添加 %1。用此命令给出其凭据：quell-cli connection secret %2</translation>
    </message>
    <message>
        <source>%1 would be added as %2, because there is another connection of its name.</source>
        <translation>由于已有同名的其他连接，%1 将以 %2 添加。</translation>
    </message>
    <message>
        <source>%1 is added as %2, because there is another connection of its name. Give it its secret with: quell-cli connection secret %3</source>
        <translation>由于已有同名的其他连接，%1 已以 %2 添加。用此命令给出其凭据：quell-cli connection secret %3</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 is there with other settings, and is left as it is. Change it with: quell-cli connection edit %2</source>
        <translation>%1 已存在且设置不同，保持原样。用此命令更改：quell-cli connection edit %2</translation>
    </message>
</context>
<context>
    <name>Quell::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>文件中的连接</translation>
    </message>
    <message>
        <source>&amp;Also those that send keys unencrypted (http) to another machine</source>
        <translation>也包括以未加密方式 (http) 向其他计算机发送密钥的连接(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>A file has no keys and passwords: each connection asks for its own afterwards.</source>
        <translation>文件不含密钥和密码：之后每个连接会各自要求输入。</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be added.</source>
        <translation>此文件中没有可以添加的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be added.</source>
        <translation>
            <numerusform>将添加 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be added.</source>
        <translation>%1：将添加。</translation>
    </message>
    <message>
        <source>%1: will be added as %2, because there is another one of its name.</source>
        <translation>%1：已有同名连接，将添加为 %2。</translation>
    </message>
    <message>
        <source>%1: is there already.</source>
        <translation>%1：已存在。</translation>
    </message>
    <message>
        <source>%1: is there with other settings, and stays as it is.</source>
        <translation>%1：已存在但设置不同，将保持不变。</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Enter the key or password of each.</source>
        <translation>
            <numerusform>已添加 %n 个连接。请输入每个连接的密钥或密码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Instance</name>
    <message>
        <source>Another Quell has this profile open, but does not answer. Close it, and start Quell again.</source>
        <translation>另一个 Quell 已打开此配置文件，但没有应答。请将其关闭，然后重新启动 Quell。</translation>
    </message>
    <message>
        <source>No Quell has this profile open.</source>
        <translation>没有 Quell 打开此配置文件。</translation>
    </message>
    <message>
        <source>quell-cli watch has this profile open. Close it, and start Quell again.</source>
        <translation>quell-cli watch 已打开此配置文件。请将其关闭，然后重新启动 Quell。</translation>
    </message>
    <message>
        <source>The profile cannot be locked: %1 cannot be written. Check the permissions and the free space of its directory.</source>
        <translation>无法锁定配置文件：无法写入 %1。请检查其所在目录的权限和可用空间。</translation>
    </message>
    <message>
        <source>That is too much to hand to the Quell that is open. Paste the ids into its window.</source>
        <translation>内容太多，无法交给已打开的 Quell。请将 ID 粘贴到其窗口中。</translation>
    </message>
    <message>
        <source>%1 is not a directory that belongs to you alone. Remove it, or set XDG_RUNTIME_DIR to one that does.</source>
        <translation>%1 不是仅属于当前用户的目录。请将其移除，或将 XDG_RUNTIME_DIR 设为这样的目录。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made (%2). Check the permissions and the free space of its directory.</source>
        <translation>无法创建套接字 %1 (%2)。请检查其所在目录的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>Quell::Journal</name>
    <message>
        <source>%1 is damaged and cannot be set aside (%2). Move it away and start Quell again.</source>
        <translation>%1 已损坏且无法另行存放 (%2)。请将其移走，然后重新启动 Quell。</translation>
    </message>
    <message>
        <source>The disk that %1 lies on is full. Make room on it; what is shown is right, but is not kept.</source>
        <translation>%1 所在的磁盘已满。请腾出空间；所显示的内容正确，但不会保存。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its directory.</source>
        <translation>无法写入 %1。请检查文件及其所在目录的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file, and the permissions of its directory.</source>
        <translation>无法打开 %1。请检查它是否为文件，以及其所在目录的权限。</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy. Close it and try again.</source>
        <translation>另一个程序正在占用 %1。请将其关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged. Start Quell again: it sets the file aside and begins a new one.</source>
        <translation>%1 已损坏。请重新启动 Quell：它会将该文件另行存放，并新建一个文件。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Check the disk that it lies on.</source>
        <translation>无法读取或写入 %1 (%2)。请检查其所在的磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be used (%2).</source>
        <translation>无法使用 %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>Quell::JournalDatabase</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>未打开 %1。</translation>
    </message>
    <message>
        <source>Another Quell is busy opening %1. Try again in a while.</source>
        <translation>另一个 Quell 正在打开 %1。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because nothing can be written beside it. Check the permissions and the free space of its directory.</source>
        <translation>无法打开 %1，因为无法在其旁边写入任何内容。请检查其所在目录的权限和可用空间。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed. On Debian it is the package libqt6sql6-sqlite.</source>
        <translation>未安装 Qt 的 SQLite 驱动。在 Debian 上，它是软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>The permissions of %1 cannot be set (%2).</source>
        <translation>无法设置 %1 的权限 (%2)。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Quell and is left untouched. Use that version, or another directory with --profile.</source>
        <translation>%1 由更新版本的 Quell 写入，已原样保留。请使用该版本，或用 --profile 指定其他目录。</translation>
    </message>
    <message>
        <source>The list of tracked executions is damaged, and another Quell has it open. Close that one first.</source>
        <translation>已跟踪执行的列表已损坏，且另一个 Quell 正打开着它。请先关闭那一个。</translation>
    </message>
</context>
<context>
    <name>Quell::KeyringTask</name>
    <message>
        <source>No keyring answers on this desktop. Install or start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation>此桌面上没有密钥环应答。请安装或启动一个，例如 GNOME Keyring 或 KWallet，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password and try again, or keep the secret for this session only.</source>
        <translation>密钥环已锁定。请用其密码解锁后重试，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The keyring has not been set up. Choose a password for it when the desktop asks, or keep the secret for this session only.</source>
        <translation>密钥环尚未设置。请在桌面询问时为其设定密码，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The keyring did not let Quell in. Allow it there and try again, or keep the secret for this session only.</source>
        <translation>密钥环未允许 Quell 访问。请在密钥环中允许后重试，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for a window of it that waits for its password and try again, or keep the secret for this session only.</source>
        <translation>密钥环没有应答。请查看是否有等待输入其密码的窗口，然后重试，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written. Look at it in the desktop&apos;s password program, or keep the secret for this session only.</source>
        <translation>密钥环未保存写入的内容。请在桌面的密码程序中查看，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The keyring did not remove the entry. Remove it in the desktop&apos;s password program: it belongs to “quell”.</source>
        <translation>密钥环未移除该条目。请在桌面的密码程序中将其移除：它属于“quell”。</translation>
    </message>
    <message>
        <source>The keyring failed: %1. Try again, or keep the secret for this session only.</source>
        <translation>密钥环出错：%1。请重试，或者仅在本次会话中保留凭据。</translation>
    </message>
    <message>
        <source>The library libsecret, through which Quell reaches the keyring, is missing. Install it, or keep the secret for this session only.</source>
        <translation>缺少 Quell 用于访问密钥环的 libsecret 库。请安装该库，或者仅在本次会话中保留凭据。</translation>
    </message>
</context>
<context>
    <name>Quell::ListCommand</name>
    <message>
        <source>Show what was last seen, and when; asks no service.</source>
        <translation>显示上次查到的状态和时间；不访问任何服务。</translation>
    </message>
    <message>
        <source>This command takes no arguments; status asks about single ids.</source>
        <translation>此命令不接受参数；status 可查询单个 ID。</translation>
    </message>
    <message>
        <source>Nothing is tracked yet. Track an execution with: quell-cli track ID</source>
        <translation>尚未跟踪任何执行。跟踪执行：quell-cli track ID</translation>
    </message>
    <message>
        <source>Nothing of what is tracked fits.</source>
        <translation>已跟踪的执行中没有符合条件的。</translation>
    </message>
</context>
<context>
    <name>Quell::ListConnectionsCommand</name>
    <message>
        <source>This command takes no arguments.</source>
        <translation>此命令不接受参数。</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>尚无连接。添加连接：quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>List the connections, how they are, and how much of their quota was used.</source>
        <translation>列出连接、其状态及配额的使用情况。</translation>
    </message>
    <message>
        <source>How each connection is at present, as the window or quell-cli watch knows it while one of them runs; what all of them have sent in the last minute, and when something was last seen there. No service is asked.</source>
        <translation>各连接目前的状态（窗口或 quell-cli watch 运行时所知的状态）、所有命令在最近一分钟内发送的请求数，以及上次从该处查到内容的时间。不访问任何服务。</translation>
    </message>
</context>
<context>
    <name>Quell::LogCommand</name>
    <message>
        <source>Only of the execution with this id.</source>
        <translation>仅限此 ID 的执行。</translation>
    </message>
    <message>
        <source>Only what happened since: a time ago (90s, 15m, 2h, 1d), or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>仅限此后发生的事：多久以前 (90s、15m、2h、1d)，或日期、时间，例如 2026-01-31 或 2026-01-31T09:00:00Z。</translation>
    </message>
    <message>
        <source>Only these kinds: asked, answered, changed.</source>
        <translation>仅限这些种类：asked、answered、changed。</translation>
    </message>
    <message>
        <source>At most so many, the newest; 0: all. Default: 100 as text, else all.</source>
        <translation>最多这么多，取最新的；0：全部。默认：文本 100 条，其他为全部。</translation>
    </message>
    <message>
        <source>This command takes no arguments; --id names an execution.</source>
        <translation>此命令不接受参数；用 --id 指定执行。</translation>
    </message>
    <message>
        <source>An execution&apos;s id cannot be empty.</source>
        <translation>执行的 ID 不能为空。</translation>
    </message>
    <message>
        <source>--since needs a duration such as 15m or 2d, or a date or time such as 2026-01-31 or 2026-01-31T09:00:00Z.</source>
        <translation>--since 需要时长（如 15m 或 2d），或日期、时间（如 2026-01-31 或 2026-01-31T09:00:00Z）。</translation>
    </message>
    <message>
        <source>--kind is of these: asked, answered, changed.</source>
        <translation>--kind 是其中之一：asked、answered、changed。</translation>
    </message>
    <message>
        <source>--limit needs a whole number; 0 is all.</source>
        <translation>--limit 需要整数；0 表示全部。</translation>
    </message>
    <message>
        <source>Show the activity log: what was asked, answered, and seen to change.</source>
        <translation>显示活动日志：请求、答复以及看到的变化。</translation>
    </message>
    <message>
        <source>The newest event first. Asks no service.</source>
        <translation>最新的事件在前。不查询任何服务。</translation>
    </message>
    <message>
        <source>%1 events written so far.</source>
        <translation>目前已写出 %1 个事件。</translation>
    </message>
    <message>
        <source>Nothing has happened yet that fits.</source>
        <translation>尚未发生符合条件的事。</translation>
    </message>
</context>
<context>
    <name>Quell::MainWindow</name>
    <message>
        <source>No executions yet</source>
        <translation>尚无执行</translation>
    </message>
    <message>
        <source>Paste the ids, URLs or JSON of executions to follow them here. What a service lists appears by itself.</source>
        <translation>粘贴执行的 ID、URL 或 JSON 即可在此跟踪。服务能列出的执行会自动出现。</translation>
    </message>
    <message>
        <source>Track first executions</source>
        <translation>跟踪第一批执行</translation>
    </message>
    <message>
        <source>Track executions…</source>
        <translation>跟踪执行…</translation>
    </message>
    <message>
        <source>No executions match the filter</source>
        <translation>没有符合筛选条件的执行</translation>
    </message>
    <message>
        <source>They are still tracked; only the list is narrowed.</source>
        <translation>它们仍在跟踪中；只是列表范围缩小了。</translation>
    </message>
    <message>
        <source>Show all executions</source>
        <translation>显示所有执行</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xecutions</source>
        <translation>执行(&amp;X)</translation>
    </message>
    <message>
        <source>Tell me a&amp;bout it</source>
        <translation>通知我(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Track executions…</source>
        <translation>跟踪执行(&amp;T)…</translation>
    </message>
    <message>
        <source>Track executions by their ids, URLs or JSON</source>
        <translation>按 ID、URL 或 JSON 跟踪执行</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all executions that are shown to a file, as a table or as JSON</source>
        <translation>将所有显示的执行以表格或 JSON 格式写入文件</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;selection…</source>
        <translation>导出所选(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the selected executions to a file, as a table or as JSON</source>
        <translation>将所选执行以表格或 JSON 格式写入文件</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy everything about the selected executions, a line for each</source>
        <translation>复制所选执行的全部信息，每个一行</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy as cu&amp;rl command</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the commands that read the selected executions, with a placeholder for the key</source>
        <translation>复制读取所选执行的命令，其中密钥以占位符表示</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>关闭窗口(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Cancel selected…</source>
        <translation>取消所选(&amp;C)…</translation>
    </message>
    <message>
        <source>Ask the services to stop the selected executions</source>
        <translation>请求服务停止所选执行</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Cancel all &amp;shown…</source>
        <translation>取消所有显示的执行(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask the services to stop all active executions that the filters show now</source>
        <translation>请求服务停止当前筛选所显示的所有活动执行</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the selected executions now, or else at the active ones in sight</source>
        <translation>立即查看所选执行；若未选择，则查看可见的活动执行</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>暂停更新(&amp;P)</translation>
    </message>
    <message>
        <source>Stop looking at executions; a cancel under way is followed all the same</source>
        <translation>停止查看执行；进行中的取消仍会跟进</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Open &amp;query page</source>
        <translation>打开查询页面(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>从列表中移除(&amp;V)</translation>
    </message>
    <message>
        <source>Take finished executions off the list; nothing is cancelled</source>
        <translation>从列表中移除已结束的执行；不会取消任何执行</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>As the &amp;settings say</source>
        <translation>按设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>总是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>Clear &amp;finished…</source>
        <translation>清除已结束的执行(&amp;F)…</translation>
    </message>
    <message>
        <source>Take all finished executions off the list; nothing is cancelled</source>
        <translation>从列表中移除所有已结束的执行；不会取消任何执行</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>双击取消前询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a connection to a service</source>
        <translation>添加到某个服务的连接</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>活动(&amp;C)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>已结束(&amp;F)</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Active ones first, newest above</source>
        <translation>活动的在前，最新的在上</translation>
    </message>
    <message>
        <source>&amp;About Quell</source>
        <translation>关于 Quell(&amp;A)</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 个排队中</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>%1 个取消中</translation>
    </message>
    <message>
        <source>Quell demo</source>
        <translation>Quell 演示</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 个活动</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>%1 个已跟踪</translation>
    </message>
    <message>
        <source>Track executions</source>
        <translation>跟踪执行</translation>
    </message>
    <message>
        <source>Track…</source>
        <translation>跟踪…</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>取消所选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Pause updates</source>
        <translation>暂停更新</translation>
    </message>
    <message>
        <source>Updates are paused; a cancel under way is followed all the same</source>
        <translation>更新已暂停；进行中的取消仍会跟进</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Write a word of your own on the selected executions</source>
        <translation>为所选执行加上自己的标签</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Activity &amp;log…</source>
        <translation>活动日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Show everything that happened, of all executions</source>
        <translation>显示所有执行发生的一切</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Paste executions</source>
        <translation>粘贴执行(&amp;P)</translation>
    </message>
    <message>
        <source>Track the executions whose ids are in the clipboard</source>
        <translation>跟踪剪贴板中 ID 对应的执行</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Quell::Notifier</name>
    <message numerus="yes">
        <source>%n executions have ended</source>
        <translation>
            <numerusform>%n 个执行已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in trouble</source>
        <translation>%1 出现问题</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>某个连接</translation>
    </message>
</context>
<context>
    <name>Quell::OverviewPage</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Select an execution to see everything about it.</source>
        <translation>选择一个执行以查看其全部信息。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Query ID</source>
        <translation>查询 ID</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Queued for</source>
        <translation>排队时长</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Position in the queue</source>
        <translation>队列中的位置</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>已用槽位</translation>
    </message>
    <message>
        <source>Cost in credits</source>
        <translation>费用 (积分)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>请求取消时间</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>确定结果时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次查到</translation>
    </message>
    <message>
        <source>Tracked since</source>
        <translation>跟踪开始时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>尚未查到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Quell::PlanPage</name>
    <message>
        <source>Run the query again for its plan</source>
        <translation>再次运行查询以获取计划</translation>
    </message>
    <message>
        <source>Plan of the query</source>
        <translation>查询计划</translation>
    </message>
    <message>
        <source>The plan is longer than can be shown; this is its beginning.</source>
        <translation>查询计划过长，无法全部显示；以下为开头部分。</translation>
    </message>
    <message>
        <source>The query runs again; its plan appears here. That may take up to two minutes.</source>
        <translation>正在再次运行查询；查询计划将显示在此处。最多可能需要两分钟。</translation>
    </message>
</context>
<context>
    <name>Quell::Profile</name>
    <message>
        <source>%1 is a file, not a directory. Choose another directory with --profile.</source>
        <translation>%1 是文件，不是目录。请用 --profile 指定其他目录。</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Check the permissions above it, or choose another one with --profile.</source>
        <translation>无法创建目录 %1。请检查上级目录的权限，或用 --profile 指定其他目录。</translation>
    </message>
    <message>
        <source>Nothing can be written in the directory %1 (%2). Check its permissions and the free space, or choose another one with --profile.</source>
        <translation>无法在目录 %1 中写入任何内容 (%2)。请检查其权限和可用空间，或用 --profile 指定其他目录。</translation>
    </message>
</context>
<context>
    <name>Quell::Program</name>
    <message>
        <source>The demo&apos;s simulator could not be started: no port on this machine is free.</source>
        <translation>无法启动演示的模拟器：本机没有空闲端口。</translation>
    </message>
    <message>
        <source>The demo could not be started. Start it from a terminal: quell --demo</source>
        <translation>无法启动演示。请从终端启动：quell --demo</translation>
    </message>
    <message>
        <source>Quell goes on in the tray</source>
        <translation>Quell 在系统托盘中继续运行</translation>
    </message>
    <message>
        <source>What you track is still followed. To end Quell, choose Quit in the menu of its icon.</source>
        <translation>已跟踪的执行会继续跟进。要退出 Quell，请在其图标的菜单中选择“退出”。</translation>
    </message>
</context>
<context>
    <name>Quell::QueryPage</name>
    <message>
        <source>Open the query&apos;s page</source>
        <translation>打开查询页面</translation>
    </message>
    <message>
        <source>Open page of the shown query</source>
        <translation>打开所示查询的页面</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>查询文本</translation>
    </message>
    <message>
        <source>Select an execution to see its query.</source>
        <translation>选择一个执行以查看其查询。</translation>
    </message>
    <message>
        <source>The service gave neither name nor text of this query.</source>
        <translation>服务未提供此查询的名称和文本。</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 积分</translation>
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
        <translation>移除连接、其凭据以及其下跟踪的执行。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Removed. The executions that were tracked under it (%1) are forgotten; none was cancelled.</source>
        <translation>已移除。其下跟踪的执行 (%1 个) 不再跟踪；未取消任何执行。</translation>
    </message>
    <message>
        <source>The connection is removed, but its secret could not be removed from the keyring: %1 Delete the entry “quell”, %2, by hand.</source>
        <translation>连接已移除，但无法从密钥环中移除其凭据：%1请手动删除条目“quell”(%2)。</translation>
    </message>
</context>
<context>
    <name>Quell::ReplaceSecretCommand</name>
    <message>
        <source>Give a connection its secret, or another one, from standard input.</source>
        <translation>为连接给出凭据或更换凭据，从标准输入读取。</translation>
    </message>
    <message>
        <source>The secret (key, password or token) is typed without echo on a terminal, or piped in; it is kept in the keyring. connection test NAME says whether it is accepted.</source>
        <translation>凭据 (密钥、密码或令牌) 在终端中输入时不回显，也可通过管道传入；它保存在密钥环中。connection test NAME 会说明它是否被接受。</translation>
    </message>
    <message>
        <source>Name one connection; the secret comes from standard input.</source>
        <translation>请指定一个连接；凭据来自标准输入。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (不显示)： </translation>
    </message>
    <message>
        <source>%1 The secret was not kept.</source>
        <translation>%1凭据未保存。</translation>
    </message>
    <message>
        <source>Its secret is in the keyring. Try it with: quell-cli connection test %1</source>
        <translation>凭据已存入密钥环。测试命令：quell-cli connection test %1</translation>
    </message>
</context>
<context>
    <name>Quell::ResultFile</name>
    <message>
        <source>Not everything could be written to standard output (%1).</source>
        <translation>未能将全部内容写到标准输出 (%1)。</translation>
    </message>
    <message>
        <source>%1 exists and is left as it is. Choose another name, or add --force to write over it.</source>
        <translation>%1 已存在，保持原样。请选择其他名称，或加上 --force 以覆盖。</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another place, or check its permissions and the free space there.</source>
        <translation>%1 未写入 (%2)。请选择其他位置，或检查该处的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>Quell::ResultOptions</name>
    <message>
        <source>--json and --format %1 contradict each other. Leave one out.</source>
        <translation>--json 与 --format %1 相互矛盾。请去掉其中一个。</translation>
    </message>
    <message>
        <source>How it is written: %1. Default: what FILE ends with, else the first of these.</source>
        <translation>写出的格式：%1。默认：FILE 的后缀，否则为其中第一个。</translation>
    </message>
    <message>
        <source>Write to this file, which is there once all of it is written. Default: standard output.</source>
        <translation>写入此文件；全部写完后文件才出现。默认：标准输出。</translation>
    </message>
    <message>
        <source>Write over FILE where it exists.</source>
        <translation>如果 FILE 已存在，则覆盖。</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format 是其中之一：%1。</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>文件名为空。</translation>
    </message>
    <message>
        <source>--force goes with -o FILE.</source>
        <translation>--force 与 -o FILE 一起使用。</translation>
    </message>
</context>
<context>
    <name>Quell::Secret</name>
    <message>
        <source>The key or password is empty. Enter it and try again.</source>
        <translation>密钥或密码为空。请输入后重试。</translation>
    </message>
    <message>
        <source>The key or password contains a line break or another control character. Copy it again, without what stands around it.</source>
        <translation>密钥或密码包含换行符或其他控制字符。请重新复制，不要带上前后的内容。</translation>
    </message>
</context>
<context>
    <name>Quell::SecretDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Store it in the &amp;keyring</source>
        <translation>存入密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Keep it for this session onl&amp;y</source>
        <translation>仅在本次会话中保留(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Waiting for the keyring… It may be asking for its password.</source>
        <translation>正在等待密钥环…它可能正要求输入密码。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing was stored. It can be kept for this session.</source>
        <translation>未存储任何内容。可以在本次会话中保留。</translation>
    </message>
</context>
<context>
    <name>Quell::SecretPlacement</name>
    <message>
        <source>The connection %1 has this key already. The number of requests that %2 allows belongs to the key, so one connection has to do for it.</source>
        <translation>连接 %1 已使用此密钥。%2 允许的请求数与密钥绑定，因此每个密钥只能用于一个连接。</translation>
    </message>
</context>
<context>
    <name>Quell::ServerCancelConfirmation</name>
    <message>
        <source>Cancel everything on a server?</source>
        <translation>取消服务器上的全部执行？</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Known to run</source>
        <translation>已知运行中</translation>
    </message>
    <message>
        <source>&amp;Cancel all executions</source>
        <translation>取消全部执行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1, which is production?</source>
        <translation>取消生产环境 %1 上全部运行中的执行？</translation>
    </message>
    <message>
        <source>Cancel everything that runs on %1?</source>
        <translation>取消 %1 上全部运行中的执行？</translation>
    </message>
    <message>
        <source>The server cancels the queries of everybody, not only yours, also those that Quell does not show.</source>
        <translation>服务器会取消所有人的查询，不只是自己的，也包括 Quell 未显示的查询。</translation>
    </message>
    <message>
        <source>%1 of other people</source>
        <translation>%1 个属于其他人</translation>
    </message>
    <message>
        <source>%1 of which it is not known whose they are</source>
        <translation>%1 个归属不明</translation>
    </message>
</context>
<context>
    <name>Quell::ServiceClient</name>
    <message>
        <source>This service has no call that cancels everything. Name the executions instead.</source>
        <translation>此服务没有取消全部执行的调用。请改为指定执行。</translation>
    </message>
    <message>
        <source>This service leads to executions by their ids only. Name the executions instead.</source>
        <translation>此服务只能按 ID 查找执行。请改为指定执行。</translation>
    </message>
    <message>
        <source>This service shows no plans.</source>
        <translation>此服务不提供查询计划。</translation>
    </message>
</context>
<context>
    <name>Quell::Session</name>
    <message>
        <source>QUELL_SECRET: %1</source>
        <translation>QUELL_SECRET：%1</translation>
    </message>
    <message>
        <source>There is no connection “%1”, nor any other yet. Add one with: quell-cli connection add NAME --service dune|atoti</source>
        <translation>没有连接“%1”，也还没有其他连接。添加连接：quell-cli connection add NAME --service dune|atoti</translation>
    </message>
    <message>
        <source>There is no connection “%1”. These there are: %2.</source>
        <translation>没有连接“%1”。可用的连接：%2。</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Ids, exports and what a service says stay as they are.</source>
        <translation>ID、导出内容和服务返回的内容保持原样。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsBehaviourPage</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Keep Quell in the tray when its window is closed</source>
        <translation>关闭窗口时将 Quell 保留在系统托盘中(&amp;K)</translation>
    </message>
    <message>
        <source>Start mi&amp;nimized</source>
        <translation>启动时最小化(&amp;N)</translation>
    </message>
    <message>
        <source>Start Quell when I &amp;log in</source>
        <translation>登录时启动 Quell(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Ask before a double-click cancels</source>
        <translation>双击取消前询问(&amp;A)</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Keep &amp;finished executions</source>
        <translation>保留已结束的执行(&amp;F)</translation>
    </message>
    <message>
        <source>Keep finished executions</source>
        <translation>保留已结束的执行</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep the a&amp;ctivity log</source>
        <translation>保留活动日志(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the activity log</source>
        <translation>保留活动日志</translation>
    </message>
    <message>
        <source>Call it lon&amp;g-running after</source>
        <translation>视为长时间运行的时限(&amp;G)</translation>
    </message>
    <message>
        <source>Long-running after</source>
        <translation>长时间运行的时限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>What belongs to someone else, what is on production, and what is cancelled by menu or key is asked about in any case.</source>
        <translation>属于他人的执行、生产环境上的执行，以及通过菜单或按键取消时，始终会询问。</translation>
    </message>
    <message>
        <source>What is older leaves the list and the log; nothing is ever cancelled by that.</source>
        <translation>更早的内容会从列表和日志中移除；绝不会因此取消任何执行。</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends Quell.</source>
        <translation>此桌面当前没有系统托盘：关闭窗口会退出 Quell。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Offer to track executions whose ids I cop&amp;y</source>
        <translation>复制执行 ID 时提示跟踪(&amp;Y)</translation>
    </message>
    <message>
        <source>What is copied is looked at for ids alone: nothing of it is kept, and nothing is tracked unless you say so.</source>
        <translation>仅在复制的内容中查找 ID：不会保留任何内容，未经您同意也不会跟踪。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Enter key or password</source>
        <translation>输入密钥或密码</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Keys and passwords lie in the keyring and are shown nowhere.</source>
        <translation>密钥和密码保存在密钥环中，不会在任何地方显示。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Export the settings of the connections</source>
        <translation>导出连接设置</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Import settings of connections</source>
        <translation>导入连接设置</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsNotificationsPage</name>
    <message>
        <source>Tell me when</source>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>an execution has &amp;finished</source>
        <translation>执行已结束(&amp;F)</translation>
    </message>
    <message>
        <source>an execution has fai&amp;led</source>
        <translation>执行失败(&amp;L)</translation>
    </message>
    <message>
        <source>an execution was seen &amp;cancelled</source>
        <translation>查到执行已取消(&amp;C)</translation>
    </message>
    <message>
        <source>an execution has become lon&amp;g-running</source>
        <translation>执行成为长时间运行(&amp;G)</translation>
    </message>
    <message>
        <source>a connection is in &amp;trouble</source>
        <translation>连接出现问题(&amp;T)</translation>
    </message>
    <message>
        <source>But only</source>
        <translation>但仅限于</translation>
    </message>
    <message>
        <source>of executions that &amp;ran longer than</source>
        <translation>运行时间超过以下时长的执行(&amp;R)</translation>
    </message>
    <message>
        <source>Only of executions that ran longer than</source>
        <translation>仅限运行时间超过以下时长的执行</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>while the &amp;window is not in front</source>
        <translation>窗口不在最前时(&amp;W)</translation>
    </message>
    <message>
        <source>The bell in the menu of a row goes before all of this: always, or never, for that one.</source>
        <translation>行菜单中的“通知我”优先于以上所有设置：对该执行总是通知或从不通知。</translation>
    </message>
    <message>
        <source>That is after %1; the page Behaviour says so.</source>
        <translation>即运行超过 %1 之后；在“行为”页面设置。</translation>
    </message>
    <message>
        <source>Nothing is, as the page Behaviour says now.</source>
        <translation>按“行为”页面的当前设置，没有执行会视为长时间运行。</translation>
    </message>
</context>
<context>
    <name>Quell::SettingsParts</name>
    <message>
        <source>This holds until Quell ends: it could not be written down. Check that the profile&apos;s folder can be written.</source>
        <translation>此项只在 Quell 退出前有效：无法将其记录下来。请检查配置文件所在的文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>Quell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the list of executions</source>
        <translation>在执行列表中</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>显示该行的详情</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>转到上一行或下一行</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>转到第一行或最后一行</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>选择更多行</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>打开该行的菜单</translation>
    </message>
    <message>
        <source>Cancel an active execution, after a question</source>
        <translation>询问后取消活动的执行</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Move between the parts of the window</source>
        <translation>在窗口各部分之间移动</translation>
    </message>
</context>
<context>
    <name>Quell::Simulator</name>
    <message>
        <source>Listening. Stop it with Ctrl+C.</source>
        <translation>正在监听。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>  API key:  %1 (%2 requests a minute)</source>
        <translation>  API 密钥：%1 (每分钟 %2 次请求)</translation>
    </message>
    <message>
        <source>  user:     %1, password: %2</source>
        <translation>  用户：    %1，密码：%2</translation>
    </message>
    <message>
        <source>  token:    %1 (Bearer or Jwt)</source>
        <translation>  令牌：    %1 (Bearer 或 Jwt)</translation>
    </message>
    <message>
        <source>Serves a simulated Dune and two simulated Atoti servers on this machine, with an analyst&apos;s day in them.</source>
        <translation>在本机上提供一个模拟的 Dune 和两个模拟的 Atoti 服务器，内含分析师一天的工作。</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>监听的端口；0 表示任一空闲端口。</translation>
    </message>
    <message>
        <source>The loopback address to listen on.</source>
        <translation>监听的环回地址。</translation>
    </message>
    <message>
        <source>quell-simulator: --port takes a number from 0 to 65535, and there are no other arguments. See --help.</source>
        <translation>quell-simulator：--port 的取值为 0 到 65535 之间的数字，且没有其他参数。参见 --help。</translation>
    </message>
    <message>
        <source>quell-simulator: cannot listen on port %1 of %2: %3. Choose another one with --port.</source>
        <translation>quell-simulator：无法监听 %2 的端口 %1：%3。请用 --port 指定其他端口。</translation>
    </message>
    <message>
        <source>the simulator is for this machine alone, and that is not a loopback address</source>
        <translation>模拟器仅供本机使用，而这不是环回地址</translation>
    </message>
</context>
<context>
    <name>Quell::SourceChoice</name>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>Quell::SourceFinder</name>
    <message>
        <source>%1 is not for %2: its service has no such thing.</source>
        <translation>%1 不适用于 %2：其服务没有此功能。</translation>
    </message>
    <message>
        <source>No connection is to a service for which %1 is.</source>
        <translation>没有任何连接的服务适用 %1。</translation>
    </message>
    <message>
        <source>%1 can be asked of several connections: %2. Say which with -c.</source>
        <translation>%1 可用于多个连接：%2。请用 -c 指定其一。</translation>
    </message>
    <message>
        <source>%1: there is no such id in it. What is needed: %2.</source>
        <translation>%1：其中没有这样的 ID。需要的是：%2。</translation>
    </message>
</context>
<context>
    <name>Quell::StandardInput</name>
    <message>
        <source>What came from standard input is not UTF-8 text.</source>
        <translation>来自标准输入的内容不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Nothing can be read from standard input.</source>
        <translation>无法从标准输入读取任何内容。</translation>
    </message>
    <message>
        <source>What came from standard input is longer than %1 KB.</source>
        <translation>来自标准输入的内容超过 %1 KB。</translation>
    </message>
    <message>
        <source>The terminal cannot be read without showing what is typed: pipe the secret in.</source>
        <translation>终端无法在不显示输入内容的情况下读取：请通过管道传入凭据。</translation>
    </message>
</context>
<context>
    <name>Quell::StateOption</name>
    <message>
        <source>Only these states: %1.</source>
        <translation>仅限这些状态：%1。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>没有状态“%1”。</translation>
    </message>
</context>
<context>
    <name>Quell::StatusCommand</name>
    <message>
        <source>Ask the services about these executions now.</source>
        <translation>立即向服务查询这些执行。</translation>
    </message>
    <message>
        <source>What is not tracked yet is tracked first. A wrong id stops the command before anything is sent.</source>
        <translation>尚未跟踪的执行会先开始跟踪。如有错误的 ID，命令会在发送任何请求之前停止。</translation>
    </message>
    <message>
        <source>Name at least one execution; list shows what was last seen of all.</source>
        <translation>请至少指定一个执行；list 显示所有执行上次查到的状态。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answered.</source>
        <translation>正在查询：%2 个中已答复 %1 个。</translation>
    </message>
</context>
<context>
    <name>Quell::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A word or a few of your own for %1, to find it by. Leave it empty to take it away.</source>
        <translation>用来查找 %1 的自定义词语。留空则移除。</translation>
    </message>
    <message numerus="yes">
        <source>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</source>
        <translation>
            <numerusform>用来查找 %n 个执行的自定义词语。留空则移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in this profile and in exports, and never sent to a service.</source>
        <translation>它保存在此配置文件和导出中，绝不会发送给服务。</translation>
    </message>
</context>
<context>
    <name>Quell::TestConnectionCommand</name>
    <message>
        <source>Make one harmless request and say what it proved.</source>
        <translation>发送一个无害的请求，并说明其证实了什么。</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>正在查询 %1。</translation>
    </message>
</context>
<context>
    <name>Quell::TextOutput</name>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>查到</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (过时)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>REQUESTS PER MINUTE</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>LAST MINUTE</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>上次查到</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>MARKS</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 used, %2 left</source>
        <translation>已用 %1，剩余 %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 You are %2 on %3.</source>
        <translation>%1在 %3 上的身份是 %2。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未访问</translation>
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
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less time (wheel, or +)</source>
        <translation>显示较短的时间 (滚轮或 +)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more time (wheel, or -)</source>
        <translation>显示较长的时间 (滚轮或 -)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>转到现在</translation>
    </message>
    <message>
        <source>Show the present (0)</source>
        <translation>显示当前时间 (0)</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>自选范围</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By connection</source>
        <translation>按连接</translation>
    </message>
    <message>
        <source>By query</source>
        <translation>按查询</translation>
    </message>
    <message>
        <source>Span from</source>
        <translation>范围起点</translation>
    </message>
    <message>
        <source>Span to</source>
        <translation>范围终点</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Legend of the timeline</source>
        <translation>时间线图例</translation>
    </message>
    <message>
        <source>What the colours and patterns mean</source>
        <translation>颜色和图案的含义</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLayout</name>
    <message>
        <source>Unknown connection</source>
        <translation>未知连接</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>时间线图例</translation>
    </message>
    <message>
        <source>Not seen lately: grey</source>
        <translation>近期未查到：灰色</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>你请求取消它的时刻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Waited before it ran: lighter, with stripes</source>
        <translation>运行前的等待：较浅，带条纹</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePage</name>
    <message>
        <source>Nothing to show yet. The executions of the list appear here as bars over time: how long they waited, how long they ran, and when they were asked to stop.</source>
        <translation>尚无可显示的内容。列表中的执行会以时间条的形式显示在此处：排队了多久、运行了多久，以及何时被请求停止。</translation>
    </message>
</context>
<context>
    <name>Quell::TimelinePainter</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Quell::TimelineText</name>
    <message>
        <source>Started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Started %1, running for %2</source>
        <translation>开始于 %1，已运行 %2</translation>
    </message>
    <message>
        <source>Started %1, ran for %2</source>
        <translation>开始于 %1，运行了 %2</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>提交于 %1</translation>
    </message>
    <message>
        <source>Submitted %1, in the queue for %2</source>
        <translation>提交于 %1，排队 %2</translation>
    </message>
    <message>
        <source>Asked to cancel %1, not answered yet</source>
        <translation>%1 请求取消，尚未答复</translation>
    </message>
    <message>
        <source>Asked to cancel %1, accepted</source>
        <translation>%1 请求取消，已接受</translation>
    </message>
    <message>
        <source>Asked to cancel %1, confirmed</source>
        <translation>%1 请求取消，已确认</translation>
    </message>
    <message>
        <source>Asked to cancel %1, too late</source>
        <translation>%1 请求取消，为时已晚</translation>
    </message>
    <message>
        <source>Asked to cancel %1, seen still running after that</source>
        <translation>%1 请求取消，之后查到仍在运行</translation>
    </message>
    <message>
        <source>Asked to cancel %1, refused</source>
        <translation>%1 请求取消，被拒绝</translation>
    </message>
    <message>
        <source>Asked to cancel %1, but the request was not sent</source>
        <translation>%1 请求取消，但请求未发送</translation>
    </message>
    <message>
        <source>Asked to cancel %1, outcome not known</source>
        <translation>%1 请求取消，结果未知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>结束于 %1</translation>
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
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing of the list ran from %1 to %2. Choose a longer time span to see it.</source>
        <translation>%1 到 %2 之间，列表中没有运行过的执行。请选择更长的时间范围。</translation>
    </message>
</context>
<context>
    <name>Quell::TrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>请用 ID 或 URL 至少指定一个执行。</translation>
    </message>
    <message>
        <source>Track executions; - reads them from standard input.</source>
        <translation>跟踪执行；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Standard input may hold ids, URLs, or JSON that contains execution_id. -c may be left out where an id can belong to one connection only. What cannot be read is named, and the rest is tracked. No service is asked, but with --pipeline and --latest, whose questions count in the quota.</source>
        <translation>标准输入可包含 ID、URL，或包含 execution_id 的 JSON。如果 ID 只可能属于一个连接，可以省略 -c。无法读取的内容会逐一指出，其余的会开始跟踪。不访问任何服务，但 --pipeline 和 --latest 除外，其请求计入配额。</translation>
    </message>
    <message>
        <source>All executions of a run of a pipeline (Dune), by its pipeline execution id.</source>
        <translation>按流水线执行 ID，跟踪流水线 (Dune) 一次运行的全部执行。</translation>
    </message>
    <message>
        <source>The latest execution of a query (Dune), by its number or URL. The service may charge credits for this question.</source>
        <translation>按编号或 URL，跟踪查询 (Dune) 的最近一次执行。服务可能会对此请求收取积分。</translation>
    </message>
    <message>
        <source>%1: not all of it has begun, and what has not has no execution yet (%2). Ask again later.</source>
        <translation>%1：尚未全部开始，未开始的部分还没有执行 (%2)。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 has no executions.</source>
        <translation>%1 没有执行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tracking %1 of %2.</source>
        <translation>正在跟踪 %2 的 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 is tracked already.</source>
        <translation>%2 的 %1 已在跟踪。</translation>
    </message>
    <message>
        <source>Nothing came from standard input: pipe ids, URLs or JSON in.</source>
        <translation>标准输入没有内容：请通过管道传入 ID、URL 或 JSON。</translation>
    </message>
    <message>
        <source>Asking %1 for executions.</source>
        <translation>正在向 %1 查询执行。</translation>
    </message>
</context>
<context>
    <name>Quell::TrackDialog</name>
    <message>
        <source>Track executions</source>
        <translation>跟踪执行</translation>
    </message>
    <message>
        <source>Execution &amp;IDs, URLs, or JSON that contains them</source>
        <translation>执行 ID、URL 或包含它们的 JSON(&amp;I)</translation>
    </message>
    <message>
        <source>Execution IDs</source>
        <translation>执行 ID</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>These a&amp;re</source>
        <translation>内容类型(&amp;R)</translation>
    </message>
    <message>
        <source>What these are</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>&amp;Add connection</source>
        <translation>添加连接(&amp;A)</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>不可用的行</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>跟踪(&amp;T)</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one, and the executions can be tracked.</source>
        <translation>尚无连接。添加一个连接后即可跟踪执行。</translation>
    </message>
    <message>
        <source>An id of %1 is %2.</source>
        <translation>%1 的 ID 是%2。</translation>
    </message>
    <message>
        <source>1 id found</source>
        <translation>找到 1 个 ID</translation>
    </message>
    <message numerus="yes">
        <source>%n ids found</source>
        <translation>
            <numerusform>找到 %n 个 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 个重复</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n 个重复</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line cannot be used</source>
        <translation>1 行不可用</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be used</source>
        <translation>
            <numerusform>%n 行不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>第 %1 行 (%2)：%3</translation>
    </message>
    <message>
        <source>There is no such id in the field. What is needed: %1.</source>
        <translation>该字段中没有这样的 ID。需要的是：%1。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>It has no executions yet.</source>
        <translation>它还没有执行。</translation>
    </message>
    <message>
        <source>Executions that are tracked now: %1.</source>
        <translation>现已跟踪的执行：%1 个。</translation>
    </message>
    <message>
        <source>%1 Parts that have not begun and have no execution yet: %2. Ask again later.</source>
        <translation>%1尚未开始、还没有执行的部分：%2。请稍后再试。</translation>
    </message>
    <message>
        <source>Paste at least one id first.</source>
        <translation>请先粘贴至少一个 ID。</translation>
    </message>
    <message>
        <source>1 execution is tracked.</source>
        <translation>已跟踪 1 个执行。</translation>
    </message>
    <message numerus="yes">
        <source>%n executions are tracked.</source>
        <translation>
            <numerusform>已跟踪 %n 个执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left in the field could not be used.</source>
        <translation>字段中剩下的内容不可用。</translation>
    </message>
    <message>
        <source>Only a beginning of this long text is shown, but all of it counts.</source>
        <translation>此长文本仅显示开头部分，但全文都会计入。</translation>
    </message>
</context>
<context>
    <name>Quell::TrackLink</name>
    <message>
        <source>The link is too long, so nothing was tracked.</source>
        <translation>链接过长，因此未跟踪任何执行。</translation>
    </message>
    <message>
        <source>Quell does not know this link, so nothing was done. A link can only track executions.</source>
        <translation>Quell 不认识此链接，因此未执行任何操作。链接只能用于跟踪执行。</translation>
    </message>
    <message>
        <source>The link is not as it should be, so nothing was tracked. It has to look like %1.</source>
        <translation>链接格式不正确，因此未跟踪任何执行。其格式应为 %1。</translation>
    </message>
    <message>
        <source>The link names more than %1 executions, so nothing was tracked.</source>
        <translation>链接包含超过 %1 个执行，因此未跟踪任何执行。</translation>
    </message>
</context>
<context>
    <name>Quell::TrayIcon</name>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 个排队中</translation>
    </message>
    <message>
        <source>%1 cancelling</source>
        <translation>%1 个取消中</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>没有正在运行的执行</translation>
    </message>
    <message>
        <source>Quell — %1</source>
        <translation>Quell — %1</translation>
    </message>
    <message>
        <source>&amp;Show Quell</source>
        <translation>显示 Quell(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Track…</source>
        <translation>跟踪(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Pause updates</source>
        <translation>暂停更新(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>还有 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Being cancelled: %1 on %2</source>
        <translation>取消中：%2 上的 %1</translation>
    </message>
    <message>
        <source>Cancel %1 on %2…</source>
        <translation>取消 %2 上的 %1…</translation>
    </message>
</context>
<context>
    <name>Quell::UntrackCommand</name>
    <message>
        <source>Name at least one execution by its id or URL.</source>
        <translation>请用 ID 或 URL 至少指定一个执行。</translation>
    </message>
    <message>
        <source>Forget executions. Cancels nothing.</source>
        <translation>不再跟踪执行。不会取消任何执行。</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked.</source>
        <translation>%2 的 %1 不再跟踪。</translation>
    </message>
    <message>
        <source>%1 of %2 is not tracked. quell-cli list shows what is.</source>
        <translation>%2 的 %1 未被跟踪。quell-cli list 可显示已跟踪的执行。</translation>
    </message>
</context>
<context>
    <name>Quell::WaitingSign</name>
    <message>
        <source>The list moves on when the pointer rests</source>
        <translation>指针静止后列表才会继续更新</translation>
    </message>
</context>
<context>
    <name>Quell::WatchCommand</name>
    <message>
        <source>Write a line for each change until all have finished.</source>
        <translation>每有变化输出一行，直到全部结束。</translation>
    </message>
    <message>
        <source>Without ids: everything that is active, and what begins to run meanwhile; -c NAME: of one connection. With ids, what is not tracked yet is tracked first. While a window has the profile open, it is the one that asks the services, unless its updates are paused. With --json each line is one JSON object.

Exit status: 0 all have finished, however they ended; 1 a service does not know an id, or could not be reached; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in; 130 after Ctrl+C.</source>
        <translation>不带 ID 时：所有活动的执行，以及期间开始运行的执行；-c NAME：仅限一个连接。带 ID 时，尚未跟踪的执行会先开始跟踪。当窗口打开了该配置文件时，由窗口访问服务，除非其更新已暂停。使用 --json 时，每行是一个 JSON 对象。

退出状态：0 全部已结束，无论以何种方式；1 服务查不到某个 ID，或无法访问服务；2 用法错误或 ID 无效；3 没有该连接、没有凭据，或未获准访问；130 按下 Ctrl+C 之后。</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer tracked, and not watched any more.</source>
        <translation>%2 的 %1 不再跟踪，也不再监视。</translation>
    </message>
    <message>
        <source>%1 It is tried again until it answers.</source>
        <translation>%1将不断重试，直到有应答。</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 恢复应答。</translation>
    </message>
    <message>
        <source>Nothing is running or queued.</source>
        <translation>没有运行中或排队中的执行。</translation>
    </message>
    <message>
        <source>Not everything is told about; it is asked for again from time to time. %1</source>
        <translation>并未告知全部情况，会不时再次询问。%1</translation>
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
        <translation>未取消</translation>
    </message>
    <message>
        <source>asked to cancel</source>
        <translation>已请求取消</translation>
    </message>
    <message>
        <source>cancel accepted</source>
        <translation>取消请求已接受</translation>
    </message>
    <message>
        <source>cancel confirmed</source>
        <translation>取消已确认</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>取消为时已晚</translation>
    </message>
    <message>
        <source>still running after the cancel</source>
        <translation>取消后仍在运行</translation>
    </message>
    <message>
        <source>cancel refused</source>
        <translation>取消被拒绝</translation>
    </message>
    <message>
        <source>cancel not sent</source>
        <translation>取消请求未发送</translation>
    </message>
    <message>
        <source>what became of the cancel is not known yet</source>
        <translation>取消结果尚不清楚</translation>
    </message>
    <message>
        <source>seen in an unknown state</source>
        <translation>查到未知状态</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>completed in part</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>no longer known to the service</source>
        <translation>服务已查不到此执行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the service&apos;s own words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>signed out: key or password not accepted</source>
        <translation>已登出：密钥或密码未被接受</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <translation>已停止：无权限</translation>
    </message>
    <message>
        <source>signed out: no key or password stored</source>
        <translation>已登出：未存储密钥或密码</translation>
    </message>
    <message>
        <source>signed out: keyring not available</source>
        <translation>已登出：密钥环不可用</translation>
    </message>
    <message>
        <source>stopped: address not encrypted</source>
        <translation>已停止：地址未加密</translation>
    </message>
    <message>
        <source>stopped: no query history</source>
        <translation>已停止：没有查询历史</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>server trouble (status %1)</source>
        <translation>服务器故障 (状态码 %1)</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>proxy trouble</source>
        <translation>代理故障</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>answers not understood</source>
        <translation>无法识别答复</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>unreachable for 40 s</comment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1，正在重试</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1，%2后重试</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>已达速率限制</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>rate limit reached, going on in %1</source>
        <translation>已达速率限制，%1后继续</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>more runs than is shown</source>
        <translation>运行中的多于所显示的</translation>
    </message>
    <message>
        <source>%1 of %2 a minute</source>
        <translation>每分钟 %1/%2 次</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
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
        <translation>失败；服务未说明原因</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 返回：%2</translation>
    </message>
    <message>
        <source>%1 of %2 slots in use</source>
        <translation>已用 %1/%2 个槽位</translation>
    </message>
    <message>
        <source>%1, only a part of the result</source>
        <translation>%1，仅为部分结果</translation>
    </message>
    <message>
        <source>Only a part of the result</source>
        <translation>仅有部分结果</translation>
    </message>
    <message>
        <source>%1 no longer keeps its result</source>
        <translation>%1 已不再保留其结果</translation>
    </message>
    <message>
        <source>%1 no longer knows this id</source>
        <translation>在 %1 已查不到此 ID</translation>
    </message>
    <message>
        <source>Completed before the cancel took effect</source>
        <translation>在取消生效前已完成</translation>
    </message>
    <message>
        <source>Completed before the cancel arrived</source>
        <translation>在取消请求到达前已完成</translation>
    </message>
    <message>
        <source>Completed in part before the cancel took effect</source>
        <translation>在取消生效前已部分完成</translation>
    </message>
    <message>
        <source>Completed in part before the cancel arrived</source>
        <translation>在取消请求到达前已部分完成</translation>
    </message>
    <message>
        <source>Failed before the cancel took effect</source>
        <translation>在取消生效前已失败</translation>
    </message>
    <message>
        <source>Failed before the cancel arrived</source>
        <translation>在取消请求到达前已失败</translation>
    </message>
    <message>
        <source>Expired before the cancel took effect</source>
        <translation>在取消生效前已过期</translation>
    </message>
    <message>
        <source>Expired before the cancel arrived</source>
        <translation>在取消请求到达前已过期</translation>
    </message>
    <message>
        <source>%1 no longer knows this id, so there was nothing to cancel</source>
        <translation>在 %1 已查不到此 ID，因此没有可取消的执行</translation>
    </message>
    <message>
        <source>It had ended before the cancel arrived</source>
        <translation>在取消请求到达前已结束</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>取消请求被接受 %1后查看时仍在排队；可以再次请求</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the cancel was accepted; you can ask again</source>
        <translation>取消请求被接受 %1后查看时仍在运行；可以再次请求</translation>
    </message>
    <message>
        <source>Still queued when looked at %1 after the request to cancel; you can ask again</source>
        <translation>请求取消 %1后查看时仍在排队；可以再次请求</translation>
    </message>
    <message>
        <source>Still running when looked at %1 after the request to cancel; you can ask again</source>
        <translation>请求取消 %1后查看时仍在运行；可以再次请求</translation>
    </message>
    <message>
        <source>Refused by %1, which did not say why</source>
        <translation>%1 已拒绝，未说明原因</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 已拒绝：%2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>The answer was lost; reading the execution to find out</source>
        <translation>未收到答复；正在读取执行以查明结果</translation>
    </message>
    <message>
        <source>%1 said no; reading the execution to find out why</source>
        <translation>%1 未同意；正在读取执行以查明原因</translation>
    </message>
    <message>
        <source>%1 said no (%2); reading the execution to find out why</source>
        <translation>%1 未同意 (%2)；正在读取执行以查明原因</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Confirmed %1 after the request</source>
        <translation>请求 %1后确认</translation>
    </message>
    <message>
        <source>Asked %1 to cancel</source>
        <translation>已请求 %1 取消</translation>
    </message>
    <message>
        <source>Accepted by %1, waiting to see it stop</source>
        <translation>%1 已接受，等待查到其停止</translation>
    </message>
    <message>
        <source>Not sent: you stopped the sending</source>
        <translation>未发送：已手动停止发送</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>尚未查到</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait %2 before the next one.</source>
        <translation>已达到 %1 的速率限制：目前不再接受请求。请等待 %2后再发送下一个请求。</translation>
    </message>
    <message>
        <source>The rate limit of %1 is reached: it takes no more requests for now. Wait a minute before the next one.</source>
        <translation>已达到 %1 的速率限制：目前不再接受请求。请等待一分钟后再发送下一个请求。</translation>
    </message>
    <message>
        <source>This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.</source>
        <translation>这不可能是 %1 的执行 ID，因此未发送任何请求%2。请重新复制 ID。</translation>
    </message>
    <message>
        <source>%1 calls this execution id malformed%2. Copy the id again, without what stands around it.</source>
        <translation>%1 认为此执行 ID 格式错误%2。请重新复制 ID，不要带上前后的内容。</translation>
    </message>
    <message>
        <source>%1 pointed to another address; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 指向了另一个地址；未予跟随，因此密钥没有发送到那里。请检查连接的地址。</translation>
    </message>
    <message>
        <source>%1 pointed to %2; it was not followed, so the key did not go there. Check the connection&apos;s address.</source>
        <translation>%1 指向了 %2；未予跟随，因此密钥没有发送到那里。请检查连接的地址。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Try again in a while.</source>
        <translation>%1 自身出现故障%2。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answered with status %2%3. Try again in a while.</source>
        <translation>%1 自身出现故障：以状态码 %2 答复%3。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 did not accept the key or password%2. Check it and enter it again.</source>
        <translation>%1 未接受密钥或密码%2。请检查后重新输入。</translation>
    </message>
    <message>
        <source>%1 knows this account, but does not permit it to do that%2. Use another key, or ask its administrator.</source>
        <translation>%1 认可此账户，但不允许其执行该操作%2。请使用其他密钥，或咨询其管理员。</translation>
    </message>
    <message>
        <source>%1 knows no execution with this id%2. Check the id, and that it belongs to this connection.</source>
        <translation>在 %1 查不到此 ID 的执行%2。请检查 ID，并确认它属于此连接。</translation>
    </message>
    <message>
        <source>%1 has no query history; ask its administrator to enable the Query History starter of Atoti Server 6.1.19 or later, or check the address.</source>
        <translation>%1 没有查询历史；请其管理员启用 Atoti Server 6.1.19 或更高版本的 Query History starter，或检查地址。</translation>
    </message>
    <message>
        <source>%1 refused without saying why. Look at the execution again.</source>
        <translation>%1 已拒绝，未说明原因。请再次查看该执行。</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 已拒绝：%2</translation>
    </message>
    <message>
        <source>The credits of this account at %1 are used up%2. Wait for the next billing period, or buy more.</source>
        <translation>此账户在 %1 的积分已用完%2。请等待下一个计费周期，或购买更多积分。</translation>
    </message>
    <message>
        <source>%1 gave an answer that Quell does not understand%2. Check that the address leads to the service itself, and not to a sign-in page or a proxy.</source>
        <translation>%1 给出了 Quell 无法识别的答复%2。请检查地址是否指向服务本身，而不是登录页面或代理。</translation>
    </message>
    <message>
        <source>The answer of %1 was larger than 4 MiB and was cut off, so it could not be used.</source>
        <translation>%1 的答复超过 4 MiB 而被截断，因此无法使用。</translation>
    </message>
    <message>
        <source>The name in the address of %1 was not found%2. Check the address, and your network connection.</source>
        <translation>找不到 %1 地址中的主机名%2。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>%1 could not be reached%2. Check the address, your network connection, and whether the server is running.</source>
        <translation>无法访问 %1%2。请检查地址、网络连接，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>%1 could not be asked through the proxy%2. Check the proxy of this connection, or that of the computer&apos;s settings.</source>
        <translation>无法通过代理访问 %1%2。请检查此连接的代理，或系统设置中的代理。</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection to %1 could be made%2, so nothing was sent. Check the address; for a company&apos;s own certificate, give its CA file.</source>
        <translation>无法与 %1 建立可信的加密连接%2，因此未发送任何内容。请检查地址；如果是公司自己的证书，请提供其 CA 文件。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known what became of the request. Try again in a while.</source>
        <translation>%1 未及时答复，因此不清楚请求的结果。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer had come, so it is not known what became of the request. Look at the execution again.</source>
        <translation>与 %1 的连接在收到答复之前断开，因此不清楚请求的结果。请再次查看该执行。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted: everyone on the way could read the key. Use https, or allow http for this connection.</source>
        <translation>%1 的地址未加密：途中任何人都能读到密钥。请使用 https，或为此连接允许 http。</translation>
    </message>
    <message>
        <source>The keyring has no key, password or token for %1. Enter it again.</source>
        <translation>密钥环中没有 %1 的密钥、密码或令牌。请重新输入。</translation>
    </message>
    <message>
        <source>The keyring is missing, locked, or does not answer. Unlock it, or enter the key or password for this session only.</source>
        <translation>密钥环缺失、已锁定或没有应答。请将其解锁，或仅为本次会话输入密钥或密码。</translation>
    </message>
    <message>
        <source>A file of the profile could not be read or written. Check the free space and the permissions of its directory.</source>
        <translation>无法读取或写入配置文件中的某个文件。请检查其所在目录的可用空间和权限。</translation>
    </message>
    <message>
        <source>What was entered cannot be used. Check it and try again.</source>
        <translation>输入的内容不可用。请检查后重试。</translation>
    </message>
    <message>
        <source>You stopped the sending before this one had left for %1. It can be asked for again.</source>
        <translation>在此请求发往 %1 之前已手动停止发送。可以再次请求。</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing on it is ever cancelled, and nothing was sent. To cancel there, take read-only off in the settings of the connection.</source>
        <translation>%1 为只读：不会取消其上的任何执行，也未发送任何请求。要在其上取消，请在连接的设置中关闭只读。</translation>
    </message>
    <message>
        <source>%1 is switched off: nothing was sent. Switch it on in the settings of its connection.</source>
        <translation>%1 已停用：未发送任何请求。请在其连接的设置中启用。</translation>
    </message>
    <message>
        <source>It was stopped before %1 had answered. Look at the execution again.</source>
        <translation>在 %1 答复之前已停止。请再次查看该执行。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>查不到</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Asked %1 to cancel; the answer is not known here</source>
        <translation>已请求 %1 取消；此处不知道其答复</translation>
    </message>
    <message>
        <source>does not tell about everything</source>
        <translation>并未告知全部情况</translation>
    </message>
</context>
<context>
    <name>Quell::Workspace</name>
    <message>
        <source>The list of tracked executions was damaged. It was set aside as %1 and a new one was begun; connections and their keys are untouched.</source>
        <translation>已跟踪执行的列表已损坏。已将其另存为 %1，并新建了列表；连接及其密钥不受影响。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows every query that runs for you on Dune and on Atoti, and stops the ones that should not run.</source>
        <translation>显示自己在 Dune 和 Atoti 上运行的所有查询，并停止不该运行的查询。</translation>
    </message>
    <message>
        <source>Use the profile in &lt;directory&gt; instead of your own.</source>
        <translation>使用 &lt;directory&gt; 中的配置文件，而不是自己的配置文件。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Show an analyst&apos;s day against a simulator; no account is needed.</source>
        <translation>用模拟器展示分析师的一天；无需账户。</translation>
    </message>
    <message>
        <source>Start in the tray, or with the window minimized where there is none.</source>
        <translation>启动到系统托盘；没有系统托盘时将窗口最小化。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>--picture works with --demo only.</source>
        <translation>--picture 只能与 --demo 一起使用。</translation>
    </message>
    <message>
        <source>QUELL_SECRET is for quell-cli; the window takes secrets from the keyring.</source>
        <translation>QUELL_SECRET 用于 quell-cli；窗口从密钥环中获取凭据。</translation>
    </message>
    <message>
        <source>With --demo: cancel one execution, write a picture of the window to &lt;file&gt; once the cancel is confirmed, and end; several pictures where &lt;file&gt; is a directory.</source>
        <translation>与 --demo 一起使用：取消一个执行，在取消得到确认后将窗口图片写入 &lt;file&gt;，然后退出；如果 &lt;file&gt; 是目录，则写入多张图片。</translation>
    </message>
    <message>
        <source>Executions to track, or a link of Quell; the window asks where it is not clear what is meant.</source>
        <translation>要跟踪的执行，或 Quell 链接；含义不明确时窗口会询问。</translation>
    </message>
</context>
</TS>
