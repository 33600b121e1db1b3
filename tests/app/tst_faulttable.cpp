// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "faulttable.h"
#include "faultyserver.h"
#include "heapmeter.h"
#include "httpendpoint.h"
#include "manualclock.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "wording.h"
#include "workspace.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString duneId = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");
const QString atotiId = QStringLiteral("3f9c0a7be41d2586");
/// In every secret that must not be found elsewhere, and what begins its form in a header.
const QByteArray marker = "demo-secret";
const QByteArray packedMarker = QByteArray("alice:demo-secr").toBase64();
const QString neighboursName = QStringLiteral("neighbour");
const QString neighboursKey = QStringLiteral("demo-neighbour");
constexpr std::size_t mostMemory = std::size_t(16) * 1024 * 1024;
/// After that an answer is given up; a neighbour that waits as long was held up by somebody.
constexpr std::chrono::milliseconds hastyDeadline = 5s;

/// Everything that was said on the terminal.
QStringList &messages()
{
    static QStringList said;
    return said;
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages().append(text);
}

/// Like answerOf(), which looks every ten milliseconds: a thousand answers of loopback are waited for here.
template<typename T>
[[nodiscard]] Outcome<T> awaited(const QFuture<Outcome<T>> &future)
{
    QTestEventLoop loop;
    QFutureWatcher<Outcome<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QTestEventLoop::exitLoop);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.enterLoop(30);
    return answerOf(future);
}

/// The services as they are, but that they do not wait as long for an answer that is not to come. Not the neighbour.
QList<Service> hastyServices(const std::shared_ptr<bool> &hasty)
{
    QList<Service> services = allServices();
    for (Service &service : services) {
        service.makeClient = [make = service.makeClient, hasty](const Connection &connection,
                                                                const Secret &secret) {
            std::unique_ptr<ServiceClient> client = make(connection, secret);
            const auto endpoints = client->findChildren<HttpEndpoint *>();
            if (endpoints.isEmpty())
                qFatal("a client without an endpoint");
            for (HttpEndpoint *endpoint : endpoints) {
                if (*hasty && connection.name != neighboursName)
                    endpoint->setLongestDeadline(hastyDeadline);
            }
            return client;
        };
    }
    return services;
}

/// What a server that is well answers, while the execution is in this state.
FaultyServer::Healthy healthyAnswer(const QString &service, const RawRequest &request, bool cancelled)
{
    if (service == u"dune") {
        if (request.method == "POST")
            return {200, R"({"success":true})"};
        const QByteArray id = request.target.split('/').value(3);
        return {200,
                R"({"execution_id":")" + id + R"(","query_id":7,"state":"QUERY_STATE_)"
                    + (cancelled ? "CANCELLED" : "EXECUTING") + R"("})"};
    }
    if (request.method == "PATCH")
        return {204, {}};
    if (request.target.contains("/token"))
        return {200, R"({"token":"demo-secret-token"})"};
    const QByteArray entry = R"({"id":")" + atotiId.toUtf8()
        + R"(","username":"alice","query":"SELECT","startDate":"2026-01-05T08:00:00Z","status":")"
        + (cancelled ? "CANCELLED" : "RUNNING") + R"("})";
    if (request.target.contains("/queries")) {
        return {200,
                R"({"data":[)" + (cancelled ? QByteArray() : entry)
                    + R"(],"pageNumber":0,"totalItems":1,"totalPages":1})"};
    }
    return {200, entry};
}

bool isCall(const QString &call, const RawRequest &request)
{
    if (call == u"cancel")
        return request.method != "GET";
    if (call == u"list")
        return request.target.contains("/queries");
    if (call == u"sign in")
        return request.target.contains("/token") || request.target.contains("/execution/0100");
    return request.method == "GET" && !request.target.contains("/queries");
}

/// An array names what may come of it by chance.
bool isExpected(const QJsonObject &outcome, const QJsonValue &expected)
{
    return expected.isArray() ? expected.toArray().contains(outcome) : expected == QJsonValue(outcome);
}

} // namespace

/// One fault, one call of one service, and everything between the wire and the row.
class FaultCell : public QObject
{
    Q_OBJECT
public:
    FaultCell(const Fault &fault, const QString &column, Workspace *workspace, ManualClock *clock);

    /// Connection and row, for all but a sign-in.
    void prepare();
    void start();
    /// It has not been answered yet.
    [[nodiscard]] bool waits() const;
    void finish();

    [[nodiscard]] QJsonObject outcome() const { return m_outcome; }
    /// Sentences that do not agree with what must always be so.
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    [[nodiscard]] QStringList said() const { return m_said; }

private:
    [[nodiscard]] Connection draft() const;
    [[nodiscard]] Execution row() const { return *m_workspace->tracker()->find(m_key); }
    [[nodiscard]] bool cancelIsOver() const;
    [[nodiscard]] ConnectionHealth health() const { return m_workspace->monitor()->health(m_key.connection); }
    void note(const QString &name, const QString &word) { m_outcome.insert(name, word); }
    void noteAnswer(const std::optional<Trouble> &trouble);
    void noteRow();
    void noteHealth();
    void finishList();
    void finishCancel();
    void look();
    void complainUnless(bool holds, const QString &what)
    {
        if (!holds)
            m_complaints.append(what);
    }

    Fault m_fault;
    QString m_service;
    QString m_call;
    Workspace *m_workspace;
    ManualClock *m_clock;
    bool m_cancelled = false; ///< what the server says of the execution
    FaultyServer m_server;
    Secret m_secret;
    ExecutionKey m_key;
    QList<CancelPhase> m_phases; ///< in their order
    std::optional<QFuture<Outcome<Snapshot>>> m_read;
    std::optional<QFuture<Outcome<Proof>>> m_proof;
    QSignalSpy m_rounds; ///< of all connections that are watched
    QJsonObject m_outcome;
    QStringList m_complaints;
    QStringList m_said;
};

FaultCell::FaultCell(const Fault &fault, const QString &column, Workspace *workspace, ManualClock *clock)
    : m_fault(fault),
      m_service(column.section(u' ', 0, 0)),
      m_call(column.section(u' ', 1)),
      m_workspace(workspace),
      m_clock(clock),
      m_server(
          fault.name,
          [this](const RawRequest &request) { return healthyAnswer(m_service, request, m_cancelled); },
          [this](const RawRequest &request) {
              // The answer to a cancel has no state: what is asked afterwards has.
              if (m_fault.name == u"unknown state" && m_call == u"cancel" && !m_cancelled)
                  return request.method == "GET";
              return isCall(m_call, request);
          }),
      m_secret(QString::fromUtf8(marker) + u'-' + QString(column).replace(u' ', u'-')),
      m_rounds(workspace->monitor(), &Monitor::listRead)
{
}

Connection FaultCell::draft() const
{
    const bool ofDune = m_service == u"dune";
    return Connection{.name = m_service + u' ' + m_call,
                      .service = m_service,
                      .url = m_server.url(),
                      .signIn = ofDune           ? QStringLiteral("api-key")
                          : m_call == u"sign in" ? QStringLiteral("jwt")
                                                 : QStringLiteral("basic"),
                      .user = ofDune ? QString() : QStringLiteral("alice"),
                      .requestsPerMinute = 1000,
                      .proxy = QStringLiteral("none"),
                      .caFile = m_server.caFile()};
}

void FaultCell::prepare()
{
    // Answers bear the system's time.
    m_clock->jump(std::chrono::milliseconds(m_clock->now().msecsTo(QDateTime::currentDateTimeUtc())));
    if (m_call == u"sign in")
        return;
    const Outcome<Connection> added =
        awaited(m_workspace->connections()->add(draft(), m_secret, SecretKeeping::ThisSession));
    if (!added.ok())
        qFatal("%s", qPrintable(added.trouble().said));
    m_key = {added.value().id, m_service == u"dune" ? duneId : atotiId};
    m_workspace->tracker()->track({m_key}, m_clock->now());
    Snapshot running;
    running.key = m_key;
    running.seenAt = m_clock->now();
    running.state = ExecutionState::Running;
    m_workspace->tracker()->apply({running});
    connect(m_workspace->tracker(), &ExecutionTracker::executionsChanged, this, [this] {
        const Execution now = row();
        if (m_phases.isEmpty() || m_phases.last() != now.cancel.phase)
            m_phases.append(now.cancel.phase);
        if (!m_cancelled) {
            complainUnless(now.last.state != ExecutionState::Cancelled, QStringLiteral("cancelled, unseen"));
            complainUnless(now.cancel.phase != CancelPhase::Confirmed, QStringLiteral("confirmed, unseen"));
        }
        m_said.append(noteText(now, m_service, m_clock->now()));
    });
}

void FaultCell::start()
{
    if (m_call == u"sign in") {
        m_proof = m_workspace->connections()->test(draft(), m_secret);
        return;
    }
    if (m_call == u"poll")
        m_read = m_workspace->monitor()->read(m_key);
    else if (m_call == u"cancel")
        m_workspace->canceller()->cancel({m_key});
    else
        m_workspace->monitor()->watchConnection(m_key.connection);
    m_clock->advance(0ms);
}

bool FaultCell::cancelIsOver() const
{
    return row().cancel.phase != CancelPhase::Requested || health().state == HealthState::Throttled;
}

bool FaultCell::waits() const
{
    if (m_proof)
        return !m_proof->isFinished();
    if (m_read)
        return !m_read->isFinished();
    return m_call == u"list" ? m_rounds.isEmpty() : !cancelIsOver();
}

void FaultCell::noteAnswer(const std::optional<Trouble> &trouble)
{
    note(QStringLiteral("answer"), trouble ? toWord(trouble->kind) : QStringLiteral("ok"));
    if (trouble) {
        m_said.append(trouble->said);
        m_said.append(troubleText(*trouble, m_service));
    }
}

void FaultCell::noteRow()
{
    note(QStringLiteral("row"), toWord(row().last.state));
    m_said.append(row().last.errorMessage);
}

void FaultCell::noteHealth()
{
    const ConnectionHealth now = health();
    const bool fine = now.state == HealthState::Fine;
    note(QStringLiteral("connection"),
         !now.trouble ? QStringLiteral("well")
             : fine   ? QStringLiteral("not-all-told")
                      : toWord(now.state));
    if (now.state == HealthState::Throttled && now.trouble && now.trouble->retryAfter)
        m_outcome.insert(QStringLiteral("seconds"), m_clock->now().secsTo(now.until));
    m_said.append(healthText(now, m_clock->now()));
}

void FaultCell::finish()
{
    if (m_proof) {
        const Outcome<Proof> proof = awaited(*m_proof);
        noteAnswer(proof.ok() ? std::nullopt : std::optional(proof.trouble()));
    } else if (m_read) {
        const Outcome<Snapshot> outcome = awaited(*m_read);
        noteAnswer(outcome.ok() ? std::nullopt : std::optional(outcome.trouble()));
        noteRow();
        noteHealth();
    } else if (m_call == u"list") {
        finishList();
    } else {
        finishCancel();
    }
    complainUnless(m_server.elsewhere().isEmpty(), QStringLiteral("something went to another address"));
    complainUnless(m_server.receivedBehindTls().isEmpty(),
                   QStringLiteral("something was sent to a stranger"));
    complainUnless(m_fault.group == u"connection" || m_server.met() > 0,
                   QStringLiteral("the fault was not met"));
}

/// A round of the window, and the list that a person asks for.
void FaultCell::finishList()
{
    if (m_rounds.isEmpty())
        (void)m_rounds.wait(20'000);
    complainUnless(!m_rounds.isEmpty(), QStringLiteral("no round was made"));
    noteRow();
    noteHealth();
    m_workspace->monitor()->watchOnly({});
    m_workspace->monitor()->retry(m_key.connection);
    if (health().state == HealthState::Throttled)
        noteAnswer(health().trouble);
    else
        look();
}

void FaultCell::look()
{
    const auto list = awaited(m_workspace->monitor()->listRunning(m_key.connection));
    noteAnswer(list.ok() ? std::nullopt : std::optional(list.trouble()));
}

void FaultCell::finishCancel()
{
    QTestEventLoop loop;
    connect(m_workspace->tracker(), &ExecutionTracker::executionsChanged, &loop, &QTestEventLoop::exitLoop);
    connect(m_workspace->monitor(), &Monitor::healthChanged, &loop, &QTestEventLoop::exitLoop);
    for (QDeadlineTimer patience(30s); !cancelIsOver() && !patience.hasExpired();)
        loop.enterLoop(1);
    complainUnless(cancelIsOver(), QStringLiteral("the cancel was never answered"));
    const bool throttled = row().cancel.phase == CancelPhase::Requested;
    const auto afterRequested = std::find_if(m_phases.cbegin(), m_phases.cend(), [](CancelPhase phase) {
        return phase != CancelPhase::Requested && phase != CancelPhase::None;
    });
    note(QStringLiteral("phase"),
         toWord(afterRequested == m_phases.cend() ? CancelPhase::Requested : *afterRequested));
    noteAnswer(throttled ? health().trouble : row().cancel.trouble);
    noteHealth();
    if (m_fault.group == u"connection" || throttled) {
        noteRow();
        return;
    }
    // The server is well again, or was but for this one call.
    m_workspace->monitor()->retry(m_key.connection);
    (void)awaited(m_workspace->monitor()->read(m_key));
    noteRow();
    const CancelPhase then = row().cancel.phase;
    note(QStringLiteral("then"), toWord(then));
    // And what it says in the end is what the row says, whatever happened before.
    m_cancelled = true;
    (void)awaited(m_workspace->monitor()->read(m_key));
    complainUnless(row().last.state == ExecutionState::Cancelled,
                   QStringLiteral("not cancelled, though seen"));
    complainUnless(row().cancel.phase == (isInFlight(then) ? CancelPhase::Confirmed : then),
                   QStringLiteral("in the end ") + toWord(row().cancel.phase));
}

/// The table of faults, from end to end: one of each kind, all with `QUELL_ALL_FAULTS=1`. `QUELL_UPDATE_FAULTS=1` writes docs/faults.md instead of comparing it (the target
/// update_faults does), `QUELL_PRINT_MEMORY=1` tells what the dearest answer of each fault cost.
class TestFaultTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(&keepMessage); }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init();
    void cleanup();

    void whatIsTakenIsCounted();
    void theDocumentIsWhatTheDataGives();
    void everyFaultHasEveryCell();
    void eachCellIsAsTheTableSays_data();
    void eachCellIsAsTheTableSays();

private:
    void addNeighbour();
    [[nodiscard]] QString neighbourIsAnswered();
    [[nodiscard]] QStringList leaksIn(const QStringList &texts) const;
    [[nodiscard]] QStringList leaksInProfile() const;

    std::shared_ptr<bool> m_hasty = std::make_shared<bool>(false);
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<RawServer> m_neighboursServer;
    std::unique_ptr<Workspace> m_workspace;
    ExecutionKey m_neighbour;
};

void TestFaultTable::init()
{
    messages().clear();
    m_profile = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(Profile(m_profile->path()), hastyServices(m_hasty),
                                              std::make_unique<SessionSecretStore>(), &m_clock);
    QVERIFY(awaited(m_workspace->open()).ok());
    addNeighbour();
}

void TestFaultTable::cleanup()
{
    m_workspace.reset();
    m_neighboursServer.reset();
}

void TestFaultTable::addNeighbour()
{
    m_neighboursServer = std::make_unique<RawServer>();
    m_neighboursServer->setAnswerer([](const RawRequest &request) -> RawReaction {
        return {
            .chunks = {RawServer::message(200, healthyAnswer(QStringLiteral("dune"), request, false).body)}};
    });
    const Outcome<Connection> added =
        awaited(m_workspace->connections()->add(Connection{.name = neighboursName,
                                                           .service = QStringLiteral("dune"),
                                                           .url = m_neighboursServer->url(),
                                                           .requestsPerMinute = 1000,
                                                           .proxy = QStringLiteral("none")},
                                                Secret(neighboursKey), SecretKeeping::ThisSession));
    QVERIFY(added.ok());
    m_neighbour = {added.value().id, duneId};
    m_workspace->tracker()->track({m_neighbour}, m_clock.now());
    // What the first request of all needs for itself is no answer's.
    QCOMPARE(neighbourIsAnswered(), QString());
}

QString TestFaultTable::neighbourIsAnswered()
{
    QElapsedTimer waited;
    waited.start();
    const Outcome<Snapshot> outcome = awaited(m_workspace->monitor()->read(m_neighbour));
    if (!outcome.ok())
        return QStringLiteral("the neighbour was not answered: ") + toWord(outcome.trouble().kind);
    return waited.elapsed() < hastyDeadline.count()
        ? QString()
        : QStringLiteral("the neighbour waited for %1 ms").arg(waited.elapsed());
}

QStringList TestFaultTable::leaksIn(const QStringList &texts) const
{
    return texts.filter(QString::fromUtf8(marker)) + texts.filter(QString::fromUtf8(packedMarker));
}

QStringList TestFaultTable::leaksInProfile() const
{
    QStringList leaks;
    QDirIterator files(m_profile->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(marker) || content.contains(packedMarker))
            leaks.append(QStringLiteral("a secret is in ") + file.fileName());
    }
    return leaks;
}

void TestFaultTable::whatIsTakenIsCounted()
{
    QCOMPARE(HeapMeter::counts(), HeapMeter::canCount());
}

void TestFaultTable::theDocumentIsWhatTheDataGives()
{
    QFile file(QStringLiteral(QUELL_SOURCE_DIR "/docs/faults.md"));
    const QByteArray made = faultDocument(faultTable());
    if (qEnvironmentVariableIsSet("QUELL_UPDATE_FAULTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made), made.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == made, "docs/faults.md is out of date: build the target update_faults");
}

void TestFaultTable::everyFaultHasEveryCell()
{
    const QList<Fault> faults = faultTable();
    QVERIFY(faults.size() >= 45);
    for (const Fault &fault : faults) {
        // Only its model is run each time, so that it must stand for all that is expected.
        const auto model = std::ranges::find(faults, fault.like, &Fault::name);
        QVERIFY2(fault.like.isEmpty() || model != faults.cend(), qPrintable(fault.name));
        if (model != faults.cend()) {
            QVERIFY2(model->like.isEmpty(), qPrintable(fault.name));
            QCOMPARE(model->waits, fault.waits);
            for (const QString &column : faultColumns()) {
                QVERIFY2(fault.cells.value(column) == model->cells.value(column),
                         qPrintable(fault.name + QStringLiteral(" is not like its model: ") + column));
            }
        }
        QCOMPARE(fault.cells.size(), faultColumns().size());
        for (const QString &column : faultColumns())
            QVERIFY2(fault.cells.contains(column), qPrintable(fault.name + QStringLiteral(": ") + column));
        QVERIFY2(!fault.does.isEmpty(), qPrintable(fault.name));
    }
}

void TestFaultTable::eachCellIsAsTheTableSays_data()
{
    QTest::addColumn<int>("index");
    const QList<Fault> faults = faultTable();
    const bool all = qEnvironmentVariableIsSet("QUELL_ALL_FAULTS");
    for (int index = 0; index < faults.size(); ++index) {
        if (all || faults.at(index).like.isEmpty())
            QTest::newRow(qPrintable(faults.at(index).name)) << index;
    }
}

void TestFaultTable::eachCellIsAsTheTableSays()
{
    QFETCH(const int, index);
    const Fault fault = faultTable().at(index);
    if (!FaultyServer::canMake(fault.name))
        QSKIP("openssl, which makes the certificate, is not installed");
    *m_hasty = fault.waits;
    // Of what waits, some may end by chance before its time.
    const bool neverAnswers = fault.endpoint == QStringList{toWord(TroubleKind::TimedOut)};
    QStringList complaints;
    QStringList said;
    std::size_t largest = 0;
    std::vector<std::unique_ptr<FaultCell>> cells;
    const auto end = [&](FaultCell &cell, const QString &column) {
        cell.finish();
        said += cell.said();
        for (const QString &complaint : cell.complaints())
            complaints.append(column + QStringLiteral(": ") + complaint);
        if (!isExpected(cell.outcome(), fault.cells.value(column))) {
            complaints.append(
                column + QStringLiteral(" is ")
                + QString::fromUtf8(QJsonDocument(cell.outcome()).toJson(QJsonDocument::Compact)));
        }
    };
    for (const QString &column : faultColumns()) {
        cells.push_back(std::make_unique<FaultCell>(fault, column, m_workspace.get(), &m_clock));
        FaultCell &cell = *cells.back();
        cell.prepare();
        const HeapMeter meter;
        cell.start();
        if (const QString trouble = neighbourIsAnswered(); !trouble.isEmpty())
            complaints.append(column + QStringLiteral(": ") + trouble);
        if (neverAnswers && !cell.waits())
            complaints.append(column + QStringLiteral(": the neighbour had to wait for its end"));
        if (!fault.waits)
            end(cell, column);
        if (meter.peak() > mostMemory)
            complaints.append(QStringLiteral("%1: %2 KiB were taken").arg(column).arg(meter.peak() / 1024));
        largest = std::max(largest, meter.peak());
    }
    for (std::size_t place = 0; fault.waits && place < cells.size(); ++place)
        end(*cells[place], faultColumns().at(qsizetype(place)));

    const auto events = awaited(m_workspace->journal()->events(std::nullopt, 1000));
    QVERIFY(events.ok());
    for (const Event &event : events.value())
        said.append({event.said, eventText(event)});
    for (const RawRequest &request : m_neighboursServer->requests()) {
        for (const auto &[name, value] : request.headers)
            said.append(QString::fromUtf8(name + ": " + value));
    }
    for (const QString &leak : leaksIn(said + messages()))
        complaints.append(QStringLiteral("a secret is in: ") + leak);
    cells.clear();
    m_workspace.reset();
    complaints += leaksInProfile();
    if (qEnvironmentVariableIsSet("QUELL_PRINT_MEMORY"))
        fprintf(stderr, "%s: %zu KiB\n", qPrintable(fault.name), largest / 1024);
    QVERIFY2(complaints.isEmpty(), qPrintable(QChar(u'\n') + complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFaultTable)
#include "tst_faulttable.moc"
