// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiletexts.h"
#include "keptprofile.h"

#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include "pseudoterminal.h"
#endif

using namespace Quell;

namespace {

/// The table, without what no process can be given as an argument.
QList<HostileText> hostileArguments()
{
    QList<HostileText> arguments = hostileTexts();
    arguments.removeIf([](const HostileText &hostile) {
        return hostile.text.contains(QChar(u'\0')) || !hostile.text.isValidUtf16();
    });
    return arguments;
}

/// As it came out of a terminal, which makes two characters of each line break.
QString shownText(QByteArray bytes)
{
    return QString::fromUtf8(bytes.replace("\r\r\n", "\n").replace("\r\n", "\n"));
}

/// Without what quell-cli itself says to a terminal: a colour and its end, and the line of the progress that is begun anew.
QString withoutOwnSequences(QString text)
{
    static const QRegularExpression own(QStringLiteral("\x1b\\[(?:0|2|3[1-6]|90)m|\\r\x1b\\[K"));
    return text.remove(own);
}

/// How words of a server can be found again.
const QString seen = QStringLiteral("hostile-words");

/// What a server may put into one text, in the length that is shown of it.
QString hostileWords()
{
    QString words = seen + steeringText();
    for (const HostileText &hostile : hostileTexts())
        words += hostile.text.left(30);
    return words.left(900) + steeringText();
}

/// An answer to everything that is asked for: an execution, a list, a refusal, with hostile words wherever one may stand.
QByteArray hostileBody(const QString &id, const QString &state)
{
    const QString words = hostileWords();
    const QJsonObject entry{
        {QStringLiteral("id"), id},
        {QStringLiteral("execution_id"), id},
        {QStringLiteral("state"), state},
        {QStringLiteral("status"), state},
        {QStringLiteral("success"), false},
        {QStringLiteral("query_id"), words},
        {QStringLiteral("query"), words},
        {QStringLiteral("username"), words},
        {QStringLiteral("startDate"), words},
        {QStringLiteral("message"), words},
        {QStringLiteral("error"),
         QJsonObject{{QStringLiteral("type"), words}, {QStringLiteral("message"), words}}},
        {QStringLiteral("queryMetadata"), QJsonObject{{QStringLiteral("failureCause"), words}}}};
    QJsonObject body = entry;
    body.insert(QStringLiteral("data"), QJsonArray{entry});
    return QJsonDocument(body).toJson();
}

} // namespace

/// A profile in which everything is hostile, and what quell-cli writes of it to a terminal and to programs.
class TestCliHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_house.reset(); }

#ifdef Q_OS_UNIX
    void nothingSteersATerminal_data();
    void nothingSteersATerminal();
    void nothingThatWasTypedSteersATerminal();
    void noAnswerSteersATerminal_data();
    void noAnswerSteersATerminal();
#endif
    void whatProgramsReadIsWhole();

private:
    [[nodiscard]] QString settingsFile() const
    {
        return m_house->file(QStringLiteral("theirs.json"));
    }

    std::unique_ptr<CliHouse> m_house;
    QStringList m_texts;
};

void TestCliHostile::initTestCase()
{
    m_house = std::make_unique<CliHouse>();
    for (const HostileText &hostile : hostileTexts())
        m_texts.append(hostile.text);
    m_texts += {steeringText(), misleadingText(), endlessTexts().constFirst().text};
    m_house->connectAtoti(QStringLiteral("research"));
    m_house->addConnection(QStringLiteral("x") + steeringText(), QStringLiteral("atoti"),
                           QUrl(QStringLiteral("https://a.example/\u202Epath")), QStringLiteral("basic"),
                           steeringText());
    KeptProfile profile(*m_house);
    QList<Execution> executions;
    QList<Event> events;
    for (const QString &text : std::as_const(m_texts)) {
        const QUuid connection = m_house->connections().at(int(executions.size()) % 2).id;
        Execution execution{.key = {connection, KeptProfile::idOf(int(executions.size()))},
                            .trackedAt = profile.now()};
        execution.last = {
            .key = execution.key, .seenAt = profile.now(), .state = ExecutionState::Failed, .query = text};
        // Once is enough of a megabyte.
        if (text.size() < 10'000) {
            for (QString *field :
                 {&execution.last.serviceState, &execution.last.queryId, &execution.last.user,
                  &execution.last.errorType, &execution.last.errorMessage})
                *field = text;
        }
        executions.append(execution);
        events.append({.at = profile.now(),
                       .key = execution.key,
                       .kind = Event::Kind::Answered,
                       .what = QStringLiteral("refused"),
                       .said = text});
    }
    profile.store(executions);
    profile.log(events);

    // Of somebody who wants to be imported.
    QJsonArray entries;
    for (const HostileText &hostile : hostileTexts()) {
        for (const char *field : {"name", "service", "signIn", "url", "user", "proxy", "discovery"}) {
            QJsonObject entry{{QStringLiteral("name"), QStringLiteral("theirs")},
                              {QStringLiteral("service"), QStringLiteral("atoti")},
                              {QStringLiteral("signIn"), QStringLiteral("basic")},
                              {QStringLiteral("url"), QStringLiteral("https://theirs.example")},
                              {QStringLiteral("user"), QStringLiteral("ana")}};
            entry.insert(QString::fromLatin1(field), hostile.text);
            entries.append(entry);
        }
    }
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject settings{{QStringLiteral("version"), 1}, {QStringLiteral("connections"), entries}};
    QVERIFY(file.write(QJsonDocument(settings).toJson()) > 0);
}

#ifdef Q_OS_UNIX

void TestCliHostile::nothingSteersATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"list", "list --json", "export", "export --format json", "log", "log --json",
                             "log --format csv", "connection list", "connection list --json"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
    QTest::newRow("connection import") << QStringList{QStringLiteral("connection"), QStringLiteral("import"),
                                                      QStringLiteral("--dry-run"), settingsFile()};
}

void TestCliHostile::nothingSteersATerminal()
{
    QFETCH(const QStringList, arguments);
    PseudoTerminal terminal;
    const auto process = m_house->prepared(arguments);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    process->setProcessEnvironment(environment);
    terminal.standInFor(*process, {1, 2});
    process->start();
    process->closeWriteChannel();
    // What is not read away stops the process.
    QTRY_VERIFY_WITH_TIMEOUT((terminal.text(), process->state() == QProcess::NotRunning), 120'000);
    const QString text = shownText(terminal.text());
    QVERIFY(text.size() > 500);
    QCOMPARE(steeringIn(text, Lines::Several), QString());
}

void TestCliHostile::nothingThatWasTypedSteersATerminal()
{
    const QList<HostileText> texts = hostileArguments();
    QVERIFY(texts.size() > 20);
    QString all;
    for (const HostileText &hostile : texts) {
        all += hostile.text.startsWith(u'-') ? QString() : hostile.text;
    }
    const QStringList lines{QStringLiteral("list -c"),         QStringLiteral("track -c research"),
                            QStringLiteral("status"),          QStringLiteral("connection test"),
                            QStringLiteral("export --format"), QStringLiteral("log --since"),
                            QStringLiteral("list --state"),    QString()};
    for (const QString &line : lines) {
        const CliRun run = m_house->run(line.split(u' ', Qt::SkipEmptyParts) + QStringList{all});
        QVERIFY2(run.status != 0, qPrintable(line));
        QVERIFY2(run.complainsWell(), run.err.constData());
        QCOMPARE(steeringIn(QString::fromUtf8(run.err), Lines::Several), QString());
        QCOMPARE(steeringIn(QString::fromUtf8(run.out), Lines::Several), QString());
    }
}

void TestCliHostile::noAnswerSteersATerminal_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("ofDune");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("coloured");
    const struct
    {
        int status;
        const char *dune;
        const char *atoti;
    } answers[] = {{200, "QUERY_STATE_FAILED", "FAILED"},
                   {200, "words", "words"},
                   {302, "", ""},
                   {400, "", ""},
                   {401, "", ""},
                   {404, "", ""}};
    for (const char *line : {"status -c %1 %2", "watch -c %1 %2", "cancel --wait 0 -c %1 %2",
                             "cancel --wait 1 -c %1 %2", "connection test %1"})
    {
        for (const auto &answer : answers) {
            for (const bool ofDune : {true, false}) {
                // Of one execution that a server will not tell of it says nothing, and waits.
                if (QByteArrayView(line).startsWith("watch")
                    && (answer.status == 400 || answer.status == 404))
                    continue;
                for (const bool coloured : {true, false}) {
                    const char *state = ofDune ? answer.dune : answer.atoti;
                    QTest::addRow("%s, %s, %d %s, %s", line, ofDune ? "Dune" : "Atoti", answer.status, state,
                                  coloured ? "coloured" : "plain")
                        << QString::fromLatin1(line) << ofDune << answer.status
                        << (state == QByteArrayView("words") ? hostileWords() : QString::fromLatin1(state))
                        << coloured;
                }
            }
        }
    }
}

void TestCliHostile::noAnswerSteersATerminal()
{
    QFETCH(const QString, line);
    QFETCH(const bool, ofDune);
    QFETCH(const int, status);
    QFETCH(const QString, state);
    QFETCH(const bool, coloured);
    const QString id =
        ofDune ? QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1") : QStringLiteral("3f9c0a7be41d2586");
    CliHouse house;
    house.connectDune(QStringLiteral("dune"));
    house.connectAtoti(QStringLiteral("atoti"));
    house.simulator.setFault(Simulator::Fault{
        .status = status,
        .body = hostileBody(id, state),
        .headers = {
            {"Location", "https://elsewhere.example/\xe2\x80\xae%1b%5b2J%e2%80%ae%9b" + seen.toUtf8()}}});
    const QString connection = ofDune ? QStringLiteral("dune") : QStringLiteral("atoti");
    const QStringList arguments =
        (line.contains(u"%2") ? line.arg(connection, id) : line.arg(connection)).split(u' ');
    PseudoTerminal terminal;
    const auto process = house.prepared(arguments, ofDune ? CliHouse::duneKey : CliHouse::atotiPassword);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
    if (!coloured)
        environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    process->setProcessEnvironment(environment);
    terminal.standInFor(*process, {1, 2});
    process->start();
    process->closeWriteChannel();
    // Who watches waits for a server in trouble.
    const auto isOver = [&] {
        return process->state() == QProcess::NotRunning
            || (line.startsWith(u"watch") && terminal.text().contains('\n'));
    };
    QTRY_VERIFY_WITH_TIMEOUT(((void)terminal.text(), isOver()), 60'000);
    (void)CliHouse::signalTo(*process, SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(((void)terminal.text(), process->state() == QProcess::NotRunning), 60'000);
    const QString text = shownText(terminal.text());
    QVERIFY(text.size() > 20);
    if (status != 404 && (line.startsWith(u"status") || line.startsWith(u"watch")))
        QVERIFY2(text.contains(seen), qPrintable(text));
    QCOMPARE(steeringIn(withoutOwnSequences(text), Lines::Several), QString());
}

#endif

void TestCliHostile::whatProgramsReadIsWhole()
{
    for (const char *line : {"list --json", "export --format json"}) {
        const CliRun run = m_house->run(QString::fromLatin1(line).split(u' '));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(run.out, &error).array();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(rows.size(), m_texts.size());
        QStringList queries;
        for (const auto &row : rows)
            queries.append(row.toObject().value(u"query").toString());
        for (const QString &text : std::as_const(m_texts)) {
            // Halves of characters, and what is none, cannot be kept by UTF-8 and SQLite, nor a mark of byte order at the
            // beginning.
            const bool isWhole = text.isValidUtf16() && std::ranges::none_of(text, [](QChar character) {
                                     return QChar::isNonCharacter(character.unicode());
                                 });
            if (isWhole)
                QVERIFY2(queries.contains(QString::fromUtf8(text.toUtf8())), qPrintable(text.left(50)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCliHostile)
#include "tst_clihostile.moc"
