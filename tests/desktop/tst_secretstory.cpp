// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "answerof.h"
#include "connectionfile.h"
#include "keychainsecretstore.h"
#include "mainwindow.h"
#include "rawserver.h"
#include "secrethunt.h"
#include "servicelist.h"
#include "simulator.h"
#include "windowcontext.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Quell;

namespace {

/// With signs that every encoding changes. Nothing of the kind is a key anywhere.
const QString duneKey = QStringLiteral("marker-secret-1/dune+key=");
const QString basicPassword = QStringLiteral("marker-secret-2 & \"basic\" ü%41");
const QString jwtPassword = QStringLiteral("marker-secret-3:jwt?#");
const QString wrongSecret = QStringLiteral("marker-secret-4/wrong+one");
const QString user = QStringLiteral("ana");

bool ends(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
}

/// All that the notification daemon has shown, with what it shows now.
QByteArray notifications()
{
    QProcess dunst;
    dunst.start(QStringLiteral("dunstctl"), {QStringLiteral("close-all")});
    (void)ends(dunst);
    dunst.start(QStringLiteral("dunstctl"), {QStringLiteral("history")});
    (void)ends(dunst);
    return dunst.readAllStandardOutput();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The whole story with secrets that can be found again, told by the real programs: connections are added, signed in to rightly and
/// wrongly, polled, cancelled, failed on, exported and copied from, with every log switched on. Afterwards the secrets are looked
/// for everywhere. Runs inside tests/desktop/session. QUELL_TEST_ALL_STATUSES=1 has more answers repeat a secret; it takes a minute.
class TestSecretStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatIsPlantedIsFound_data();
    void whatIsPlantedIsFound();
    void theCommandLineKeepsThem();
    void theProgramKeepsThem();
    void theWindowKeepsThem();
    void theyAreNowhere();
    void anEntryThatWasRemovedMeanwhileLosesNothing();

private:
    struct Ran
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Everything that other processes can see of it.
    void lookAt(const QProcess &process, bool withEnvironment = true);
    Ran cli(const QStringList &arguments, const QString &input = QString(),
            const QString &secret = QString());
    [[nodiscard]] QString profile() const { return m_home + QStringLiteral("/profile"); }
    void watchRequests();

    QString m_home;
    SystemClock m_clock;
    Simulator m_simulator{&m_clock};
    RawServer m_elsewhere; ///< where nothing belongs
    SecretHunt m_hunt;
    QStringList m_found;
    QString m_dune;
    QString m_basic;
    QString m_jwt;
    int m_looks = 0;
};

void TestSecretStory::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"), "run this through tests/desktop/session");
    m_home = qEnvironmentVariable("HOME");
    QVERIFY(m_home.contains(u"quell-desktop-"));
    for (const QString &secret : {duneKey, basicPassword, jwtPassword, wrongSecret})
        m_hunt.add(secret);
    QVERIFY(m_simulator.listen());
    m_simulator.addDuneAccount({.key = duneKey, .requestsPerMinute = 1000});
    m_simulator.addAtotiServer({.path = QStringLiteral("/basic"), .user = user, .password = basicPassword});
    m_simulator.addAtotiServer({.path = QStringLiteral("/jwt"), .user = user, .password = jwtPassword});
    m_elsewhere.setDefault({.chunks = {RawServer::message(200, "{}")}});
    m_dune = m_simulator.addDuneExecution(duneKey, {.queryId = 7, .query = QStringLiteral("DEX volume")});
    m_basic = m_simulator.addAtotiExecution(QStringLiteral("/basic"),
                                            {.query = QStringLiteral("SELECT 1"), .user = user});
    m_jwt = m_simulator.addAtotiExecution(QStringLiteral("/jwt"),
                                          {.query = QStringLiteral("SELECT 2"), .user = user});
}

QProcessEnvironment TestSecretStory::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    environment.insert(QStringLiteral("QUELL_LOG"), m_home + QStringLiteral("/quell.log"));
    return environment;
}

void TestSecretStory::lookAt(const QProcess &process, bool withEnvironment)
{
    const QString directory = QStringLiteral("/proc/%1/").arg(process.processId());
    const QByteArray arguments = contentOf(directory + QStringLiteral("cmdline"));
    m_looks += arguments.contains("quell") ? 1 : 0;
    m_found += m_hunt.in(arguments, QStringLiteral("arguments"));
    if (withEnvironment)
        m_found += m_hunt.in(contentOf(directory + QStringLiteral("environ")), QStringLiteral("environment"));
}

TestSecretStory::Ran TestSecretStory::cli(const QStringList &arguments, const QString &input,
                                          const QString &secret)
{
    QProcess process;
    QProcessEnvironment own = environment();
    if (!secret.isEmpty())
        own.insert(QStringLiteral("QUELL_SECRET"), secret);
    process.setProcessEnvironment(own);
    process.start(QStringLiteral(QUELL_CLI_PROGRAM),
                  QStringList{QStringLiteral("--profile"), profile()} + arguments);
    if (!process.waitForStarted())
        return {};
    lookAt(process, secret.isEmpty());
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!ends(process))
        return {};
    const Ran ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    m_found += m_hunt.in(ran.out, arguments.join(u' ') + QStringLiteral(", standard output"));
    m_found += m_hunt.in(ran.err, arguments.join(u' ') + QStringLiteral(", standard error"));
    return ran;
}

/// Each secret goes to its own service, in the field that is for it, and nowhere else.
void TestSecretStory::watchRequests()
{
    SecretHunt dune;
    dune.add(duneKey);
    SecretHunt atoti;
    atoti.add(basicPassword);
    atoti.add(jwtPassword);
    const QList<RecordedRequest> requests = m_simulator.requests();
    for (const RecordedRequest &request : requests) {
        const QString where = QString::fromUtf8(request.method + ' ' + request.target);
        m_found += m_hunt.in(request.target + '\n' + request.body, where);
        const bool toDune = request.target.startsWith("/api");
        for (const auto &[name, value] : request.headers) {
            if (name != (toDune ? "x-dune-api-key" : "authorization"))
                m_found += m_hunt.in(value, where + u' ' + QString::fromUtf8(name));
            else
                m_found += (toDune ? atoti : dune).in(value, where + u' ' + QString::fromUtf8(name));
        }
    }
    QCOMPARE(m_elsewhere.sockets(), 0);
}

void TestSecretStory::whatIsPlantedIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray pair = (user + u':' + basicPassword).toUtf8();
    QTest::newRow("plain") << duneKey.toUtf8();
    QTest::newRow("within a line") << "GET /?api_key=" + duneKey.toUtf8() + " HTTP/1.1";
    QTest::newRow("user and password, as they are sent") << "Basic " + pair.toBase64();
    QTest::newRow("another user") << "Basic " + ("xy" + pair).toBase64();
    QTest::newRow("a third") << "Basic " + ("x" + pair).toBase64();
    QTest::newRow("base64 for URLs") << pair.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("percent-encoded") << "?password=" + QUrl::toPercentEncoding(basicPassword);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(jwtPassword.utf16()),
                                          jwtPassword.size() * 2);
    QTest::newRow("hexadecimal") << wrongSecret.toUtf8().toHex();
    QTest::newRow("in JSON") << QJsonDocument(QJsonObject{{QStringLiteral("a"), basicPassword}}).toJson();
}

void TestSecretStory::whatIsPlantedIsFound()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!m_hunt.in("x" + bytes + "y", QStringLiteral("here")).isEmpty());
    QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral(".hidden/deep")));
    QVERIFY(m_hunt.inFilesOf(directory.path()).isEmpty());
    QFile file(directory.filePath(QStringLiteral(".hidden/deep/.file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x') + bytes);
    file.close();
    QVERIFY(!m_hunt.inFilesOf(directory.path()).isEmpty());
    QVERIFY(m_hunt.inFilesOf(directory.path(), {directory.filePath(QStringLiteral(".hidden"))}).isEmpty());
}

void TestSecretStory::theCommandLineKeepsThem()
{
    const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
    const QString duneUrl = m_simulator.duneUrl().toString();
    const auto addAtoti = [this, &words](const QString &name, const QString &signIn) {
        return words("connection add")
            + QStringList{name,
                          QStringLiteral("--service"),
                          QStringLiteral("atoti"),
                          QStringLiteral("--url"),
                          m_simulator.atotiUrl(u'/' + name).toString(),
                          QStringLiteral("--auth"),
                          signIn,
                          QStringLiteral("--user"),
                          user};
    };
    // Wrongly, then rightly.
    const QStringList addDune = words("connection add dune --service dune --url") + QStringList{duneUrl};
    QVERIFY2(cli(addDune, wrongSecret + u'\n').status == 0, "the keyring takes any key");
    QCOMPARE(cli(words("connection test dune")).status, 3);
    QCOMPARE(cli(words("connection remove dune")).status, 0);
    QCOMPARE(cli(addDune, duneKey + u'\n').status, 0);
    QCOMPARE(cli(addAtoti(QStringLiteral("basic"), QStringLiteral("basic")), wrongSecret).status, 0);
    QCOMPARE(cli(words("connection test basic --json")).status, 3);
    QCOMPARE(cli(words("connection remove basic")).status, 0);
    QCOMPARE(cli(addAtoti(QStringLiteral("basic"), QStringLiteral("basic")), basicPassword).status, 0);
    QCOMPARE(cli(addAtoti(QStringLiteral("jwt"), QStringLiteral("jwt")), jwtPassword).status, 0);
    for (const char *name : {"dune", "basic", "jwt"}) {
        const Ran tested = cli(words("connection test") + QStringList{QString::fromLatin1(name)});
        QVERIFY2(tested.status == 0, tested.err.constData());
    }
    // What nobody can use is said without repeating it.
    QVERIFY(
        cli(words("connection add other --service dune --url https://") + QStringList{}, wrongSecret).status
        != 0);
    QVERIFY(cli(words("list -c dune"), {}, wrongSecret + QStringLiteral("\x01")).status != 0);

    QCOMPARE(cli(words("track -c dune") + QStringList{m_dune}).status, 0);
    QCOMPARE(cli(words("status -c dune --json") + QStringList{m_dune}).status, 0);
    QCOMPARE(cli(words("status -c dune") + QStringList{m_dune}, {}, wrongSecret).status, 3);
    QCOMPARE(cli(words("status -c basic") + QStringList{m_basic}, {}, basicPassword).status, 0);
    QCOMPARE(cli(words("cancel -c basic") + QStringList{m_basic}).status, 0);
    QCOMPARE(cli(words("cancel -c jwt --json") + QStringList{m_jwt}).status, 0);

    // A server that repeats what it was sent, in every field, and one that sends it elsewhere.
    const auto echo = [](const QString &secret) {
        const QJsonObject place{{QStringLiteral("type"), secret}, {QStringLiteral("message"), secret}};
        return QJsonDocument(QJsonObject{{QStringLiteral("error"), place},
                                         {QStringLiteral("message"), QStringLiteral("not with ") + secret},
                                         {QStringLiteral("state"), secret},
                                         {QStringLiteral("status"), secret},
                                         {QStringLiteral("id"), QStringLiteral("{id}")},
                                         {QStringLiteral("query"), secret},
                                         {QStringLiteral("username"), secret},
                                         {QStringLiteral("query_id"), secret},
                                         {QStringLiteral("queryMetadata"),
                                          QJsonObject{{QStringLiteral("failureCause"), secret}}}})
            .toJson();
    };
    const QString pair = QString::fromLatin1((user + u':' + basicPassword).toUtf8().toBase64());
    // To the others it goes back and tries again, which takes its time.
    QList<int> statuses{200, 400, 401, 404};
    if (qEnvironmentVariableIsSet("QUELL_TEST_ALL_STATUSES"))
        statuses += {403, 409, 429, 500};
    for (const int status : std::as_const(statuses)) {
        m_simulator.setFault(Simulator::Fault{.status = status, .body = echo(duneKey)});
        (void)cli(words("status -c dune --json") + QStringList{m_dune});
        (void)cli(words("cancel -c dune --wait 0 --json") + QStringList{m_dune});
        (void)cli(words("connection test dune --json"));
        for (const QString &secret : {basicPassword, pair, QStringLiteral("Authorization: Basic ") + pair}) {
            m_simulator.setFault(
                Simulator::Fault{.status = status, .body = echo(secret).replace("{id}", m_basic.toUtf8())});
            (void)cli(words("status -c basic --json") + QStringList{m_basic});
            (void)cli(words("connection test basic"));
        }
        m_simulator.setFault(Simulator::Fault{.status = status, .body = echo(jwtPassword)});
        (void)cli(words("connection test jwt --json"));
    }
    for (const int status : {301, 302, 303, 307, 308}) {
        m_simulator.setFault(Simulator::Fault{
            .status = status, .headers = {{"Location", m_elsewhere.url().toEncoded() + "/take?it"}}});
        QVERIFY(cli(words("connection test dune")).status != 0);
        QVERIFY(cli(words("connection test jwt")).status != 0);
        QVERIFY(cli(words("connection test basic")).status != 0);
    }
    m_simulator.setFault(std::nullopt);

    const QString exports = m_home + QStringLiteral("/exports");
    QVERIFY(QDir().mkpath(exports));
    QCOMPARE(cli(words("export -o") + QStringList{exports + QStringLiteral("/rows.csv")}).status, 0);
    QCOMPARE(
        cli(words("export --format json -o") + QStringList{exports + QStringLiteral("/rows.json")}).status,
        0);
    QCOMPARE(cli(words("log -o") + QStringList{exports + QStringLiteral("/log.csv")}).status, 0);
    QCOMPARE(cli(words("log --json")).status, 0);
    QCOMPARE(cli(words("connection list --json")).status, 0);
    QCOMPARE(cli(words("connection export") + QStringList{exports + QStringLiteral("/theirs.json")}).status,
             0);
    QVERIFY(m_looks > 20);
    watchRequests();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestSecretStory::theProgramKeepsThem()
{
    const QString fresh = m_simulator.addAtotiExecution(QStringLiteral("/jwt"),
                                                        {.query = QStringLiteral("SELECT 3"), .user = user});
    const QString failing = m_simulator.addDuneExecution(duneKey,
                                                         {.runsFor = std::chrono::seconds(3),
                                                          .ending = QStringLiteral("FAILED"),
                                                          .errorMessage = QStringLiteral("no such table")});
    // With one that runs, its service goes on being asked.
    const QString lasting = m_simulator.addDuneExecution(duneKey, {.queryId = 8});
    m_simulator.forgetRequests();
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(QUELL_PROGRAM),
                  {QStringLiteral("--profile"), profile(), QStringLiteral("--minimized"), failing, lasting});
    QVERIFY(program.waitForStarted());
    const auto asked = [this](const QByteArray &beginning) {
        const QList<RecordedRequest> requests = m_simulator.requests();
        return std::ranges::any_of(requests, [&beginning](const RecordedRequest &request) {
            return request.target.startsWith(beginning);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked("/api/v1/execution/" + failing.toUtf8())
                                 && asked("/jwt/activeviam/query-history")
                                 && asked("/basic/activeviam/query-history"),
                             60'000);
    lookAt(program);
    // Its end is notified.
    QByteArray history;
    QTRY_VERIFY_WITH_TIMEOUT((history = notifications()).contains(failing.toUtf8()), 60'000);
    // From then on nobody is let in, and that is notified too, with the words of a server that repeats what it was sent.
    const auto repeats = [this](const QByteArray &where, const QString &secret) {
        m_simulator.setFault(Simulator::Fault{
            .status = 401, .body = "{\"error\":\"refused-" + secret.toUtf8() + "\"}", .onlyPath = where});
    };
    repeats("/jwt", jwtPassword);
    QTRY_VERIFY_WITH_TIMEOUT((history = notifications()).contains("jwt is in trouble"), 60'000);
    m_found += m_hunt.in(history, QStringLiteral("notifications"));
    const qsizetype told = history.count("refused-…");
    QVERIFY(told > 0);
    repeats("/api", duneKey);
    QTRY_VERIFY_WITH_TIMEOUT((history = notifications()).contains("dune is in trouble"), 60'000);
    m_found += m_hunt.in(history, QStringLiteral("notifications"));
    QVERIFY(history.count("refused-…") > told);
    m_simulator.setFault(std::nullopt);
    (void)cli({QStringLiteral("connection"), QStringLiteral("list")});
    lookAt(program);
    program.terminate();
    QVERIFY(ends(program));
    m_found += m_hunt.in(program.readAllStandardOutput(), QStringLiteral("quell, standard output"));
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.size() > 1000, "every log is switched on");
    m_found += m_hunt.in(said, QStringLiteral("quell, standard error"));
    watchRequests();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

/// The same profile in this process, whose dialogs and clipboard can be reached.
void TestSecretStory::theWindowKeepsThem()
{
    Workspace workspace(Profile(profile()), allServices(), std::make_unique<KeychainSecretStore>(), &m_clock);
    QVERIFY(answerOf(workspace.open()).ok());
    MainWindow window(WindowContext{
        .tracker = workspace.tracker(),
        .journal = workspace.journal(),
        .tags = workspace.tags(),
        .connections = workspace.connections(),
        .monitor = workspace.monitor(),
        .canceller = workspace.canceller(),
        .clock = &m_clock,
        .settingsFile = workspace.profile().windowSettings(),
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *table = window.findChild<QTableView *>();
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() >= 3);
    QString copied;
    for (const char *name : {"copyIdAction", "copyTextAction", "copyCurlAction"}) {
        auto *action = window.findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY(action);
        table->setFocus();
        table->selectAll();
        QTRY_VERIFY(action->isEnabled());
        QGuiApplication::clipboard()->clear();
        action->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(!text.isEmpty(), name);
        copied += text;
    }
    m_found += m_hunt.in(copied.toUtf8(), QStringLiteral("clipboard"));

    // A wrong key is typed in and tested; what the dialog says, to the eye or aloud, does not repeat it.
    window.openAddConnectionDialog(QStringLiteral("dune"));
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<QDialog *>(QStringLiteral("AddConnectionDialog"))));
    const auto fill = [dialog](const char *name, const QString &text) {
        auto *field = dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
        if (field)
            field->setText(text);
    };
    fill("name", QStringLiteral("another"));
    fill("url", m_simulator.duneUrl().toString());
    fill("secret", wrongSecret);
    QWidget *test = AccessibleTree(dialog).button(QStringLiteral("Test connection"));
    QVERIFY(test);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        AccessibleTree(dialog).labels().contains(QStringLiteral("did not accept the key")), 30'000);
    const QList<QWidget *> widgets = dialog->findChildren<QWidget *>() + window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        for (const auto kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            if (face)
                m_found +=
                    m_hunt.in(face->text(kind).toUtf8(), QStringLiteral("aloud: ") + widget->objectName());
        }
        m_found += m_hunt.in(widget->toolTip().toUtf8(), QStringLiteral("tool tip"));
    }
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("secret"));
    QVERIFY(field);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setFocus();
    field->selectAll();
    field->copy();
    QCOMPARE(m_hunt.in(QGuiApplication::clipboard()->text().toUtf8(), QStringLiteral("copied")),
             QStringList());
    dialog->reject();
    QVERIFY(answerOf(workspace.writer()->flush()).ok());
    // While the database is open, with its write-ahead log.
    m_found += m_hunt.inFilesOf(profile());
    QVERIFY(QFile::exists(profile() + QStringLiteral("/quell.db-wal")));
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestSecretStory::theyAreNowhere()
{
    QDir session(m_home);
    QVERIFY(session.cdUp());
    // The keyring's own files are where they are to be, encrypted.
    m_found += m_hunt.inFilesOf(session.path(), {m_home + QStringLiteral("/.local/share/keyrings")});
    QVERIFY2(m_hunt.filesRead() >= 8, qPrintable(QString::number(m_hunt.filesRead())));
    QVERIFY(QFile::exists(m_home + QStringLiteral("/quell.log")));
    QVERIFY(contentOf(m_home + QStringLiteral("/quell.log")).size() > 1000);
    watchRequests();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
    // All the same they were in use.
    const QList<RecordedRequest> requests = m_simulator.requests();
    QVERIFY(std::ranges::any_of(requests, [](const RecordedRequest &request) {
        return request.header("authorization").startsWith("Basic ");
    }));
}

void TestSecretStory::anEntryThatWasRemovedMeanwhileLosesNothing()
{
    const QByteArray before = contentOf(profile() + QStringLiteral("/connections.json"));
    const QList<Connection> connections =
        ConnectionFile(profile() + QStringLiteral("/connections.json")).load().value();
    const auto basic = std::ranges::find(connections, QStringLiteral("basic"), &Connection::name);
    QVERIFY(basic != connections.cend());
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("clear"), QStringLiteral("server"), QStringLiteral("quell"),
                QStringLiteral("user"), basic->id.toString(QUuid::WithoutBraces)});
    QVERIFY(ends(tool));
    QCOMPARE(tool.exitCode(), 0);
    const Ran ran = cli({QStringLiteral("connection"), QStringLiteral("test"), QStringLiteral("basic")});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains("The keyring has no key, password or token for basic. Enter it again."),
             ran.err.constData());
    QCOMPARE(contentOf(profile() + QStringLiteral("/connections.json")), before);
    QVERIFY(cli({QStringLiteral("list"), QStringLiteral("--json")}).out.contains(m_basic.toUtf8()));
    // The others are as they were.
    QCOMPARE(cli({QStringLiteral("connection"), QStringLiteral("test"), QStringLiteral("jwt")}).status, 0);
}

QTEST_MAIN(TestSecretStory)
#include "tst_secretstory.moc"
