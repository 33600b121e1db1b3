// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "wording.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Quell;
using namespace std::chrono_literals;
using Samples::at;
using std::chrono::milliseconds;

namespace {

const QString dune = QStringLiteral("Dune");

QString note(const Execution &execution)
{
    return noteText(execution, dune, at(1h));
}

Execution running()
{
    return Samples::execution(ExecutionState::Running, 1s);
}

CancelStory story(CancelPhase phase, milliseconds settled = {})
{
    CancelStory story{.phase = phase, .requestedAt = at(10s), .answeredAt = at(11s)};
    if (settled != milliseconds{})
        story.settledAt = at(settled);
    return story;
}

QList<TroubleKind> allKinds()
{
    QList<TroubleKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(TroubleKind::Stopped); ++kind)
        kinds.append(static_cast<TroubleKind>(kind));
    return kinds;
}

} // namespace

class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void durationsAreReadable_data();
    void durationsAreReadable();
    void durationsToldAlikeAreFoundByTheShortest_data() { durationsAreReadable_data(); }
    void durationsToldAlikeAreFoundByTheShortest();
    void durationsUseTheLocalesDigits();

    void noteOfACancelTellsItsStory_data();
    void noteOfACancelTellsItsStory();
    void noteWithoutACancelTellsTheSnapshot_data();
    void noteWithoutACancelTellsTheSnapshot();
    void noteNeverCountsOn();
    void noteCountsInTheLocalesWay();
    void noteWithoutAServiceNameIsASentenceAllTheSame();

    void everyTroubleHasItsOwnSentence();
    void troubleSaysWhatHappenedAndWhatToDo_data();
    void troubleSaysWhatHappenedAndWhatToDo();
    void troubleWithAWholeSentenceIsThatSentence_data();
    void troubleWithAWholeSentenceIsThatSentence();
    void textOfTheServerIsNeverAPlaceholder();

    void healthIsSaidInAFewWords_data();
    void healthIsSaidInAFewWords();
    void eventIsALine_data();
    void eventIsALine();
    void everyStatusHasAWord();

    void textFromOutsideIsOnOneLine_data();
    void textFromOutsideIsOnOneLine();
    void textFromOutsideIsCut();
};

void tst_Wording::durationsAreReadable_data()
{
    QTest::addColumn<milliseconds>("duration");
    QTest::addColumn<QString>("text");
    const auto row = [](milliseconds duration, const char *text) {
        QTest::newRow(text) << duration << QString::fromLatin1(text);
    };
    row(0ms, "0.0 s");
    row(-5s, "0.0 s");
    row(99ms, "0.0 s");
    row(1400ms, "1.4 s");
    row(1499ms, "1.4 s");
    row(9999ms, "9.9 s");
    row(10s, "10 s");
    row(48s + 900ms, "48 s");
    row(59s + 999ms, "59 s");
    row(1min, "1 min 00 s");
    row(1min + 2s, "1 min 02 s");
    row(8min + 42s, "8 min 42 s");
    row(59min + 59s, "59 min 59 s");
    row(1h, "1 h 00 min");
    row(2h + 3min + 59s, "2 h 03 min");
    row(23h + 59min, "23 h 59 min");
    row(24h, "1 d 0 h");
    row(76h + 30min, "3 d 4 h");
}

void tst_Wording::durationsAreReadable()
{
    QFETCH(milliseconds, duration);
    QTEST(durationText(duration), "text");
}

void tst_Wording::durationsToldAlikeAreFoundByTheShortest()
{
    QFETCH(milliseconds, duration);
    const milliseconds told = toldDuration(duration);
    QTEST(durationText(told), "text");
    QVERIFY(told == 0ms || (told <= duration && durationText(told - 1ms) != durationText(duration)));
}

void tst_Wording::durationsUseTheLocalesDigits()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(durationText(1400ms), QStringLiteral("1,4 s"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(durationText(1min + 2s), QStringLiteral("١ min ٠٢ s"));
}

void tst_Wording::noteOfACancelTellsItsStory_data()
{
    QTest::addColumn<Execution>("execution");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, ExecutionState state, const CancelStory &cancel, const char *text) {
        Execution execution = Samples::execution(state, 40s);
        execution.cancel = cancel;
        QTest::newRow(name) << execution << QString::fromUtf8(text);
    };
    const auto with = [](CancelStory cancel, const Trouble &trouble, bool denied = false) {
        cancel.trouble = trouble;
        cancel.denied = denied;
        return cancel;
    };
    const CancelStory unanswered{.phase = CancelPhase::Requested, .requestedAt = at(10s)};
    const Trouble lost{.kind = TroubleKind::ConnectionLost};
    const Trouble busy{
        .kind = TroubleKind::Refused, .said = QStringLiteral("it is\nbusy"), .httpStatus = 200};
    const Trouble silent{.kind = TroubleKind::Refused, .httpStatus = 200};

    row("asked", ExecutionState::Running, unanswered, "Asked Dune to cancel");
    row("accepted", ExecutionState::Running, story(CancelPhase::Accepted),
        "Accepted by Dune, waiting to see it stop");
    row("confirmed", ExecutionState::Cancelled, story(CancelPhase::Confirmed, 11s + 400ms),
        "Confirmed 1.4 s after the request");
    row("confirmed by a look that was under way", ExecutionState::Cancelled,
        story(CancelPhase::Confirmed, 9s), "Confirmed");
    row("too late, accepted", ExecutionState::Completed, story(CancelPhase::TooLate, 12s),
        "Completed before the cancel took effect");
    row("too late, denied", ExecutionState::Completed, with(story(CancelPhase::TooLate, 12s), silent),
        "Completed before the cancel arrived");
    row("too late, never answered", ExecutionState::Partial,
        CancelStory{.phase = CancelPhase::TooLate, .requestedAt = at(10s), .settledAt = at(12s)},
        "Completed in part before the cancel arrived");
    row("too late, expired", ExecutionState::Expired, with(story(CancelPhase::TooLate, 12s), silent),
        "Expired before the cancel arrived");
    row("too late, gone", ExecutionState::Gone, story(CancelPhase::TooLate, 12s),
        "Dune no longer knows this id, so there was nothing to cancel");
    row("refused", ExecutionState::Running, with(story(CancelPhase::Refused, 12s), busy),
        "Refused by Dune: it is busy");
    row("refused in silence", ExecutionState::Running, with(story(CancelPhase::Refused, 12s), silent),
        "Refused by Dune, which did not say why");
    row("refused for want of credits", ExecutionState::Running,
        with(story(CancelPhase::Refused, 12s),
             Trouble{.kind = TroubleKind::CreditsExhausted,
                     .said = QStringLiteral("pay first"),
                     .httpStatus = 402}),
        "Refused by Dune: pay first");
    row("redirected", ExecutionState::Running,
        with(story(CancelPhase::Refused, 12s),
             Trouble{.kind = TroubleKind::Redirected,
                     .said = QStringLiteral("https://evil.example/"),
                     .httpStatus = 302}),
        "Refused: Dune pointed to https://evil.example/; it was not followed, so the key did not go there. "
        "Check the "
        "connection's address.");
    row("not sent", ExecutionState::Running,
        with(story(CancelPhase::Failed, 12s), Trouble{.kind = TroubleKind::Unreachable}),
        "Not sent: Dune could not be reached. Check the address, your network connection, and whether the "
        "server is "
        "running.");
    row("unresolved", ExecutionState::Running, with(story(CancelPhase::Unresolved), lost),
        "The answer was lost; reading the execution to find out");
    row("unresolved after a restart", ExecutionState::Running,
        CancelStory{.phase = CancelPhase::Unresolved, .requestedAt = at(10s)},
        "Asked Dune to cancel; the answer is not known here");
    row("denied, not read yet", ExecutionState::Running, with(story(CancelPhase::Unresolved), busy, true),
        "Dune said no (it is busy); reading the execution to find out why");
    row("denied in silence, not read yet", ExecutionState::Running,
        with(story(CancelPhase::Unresolved), silent, true),
        "Dune said no; reading the execution to find out why");
    row("still running", ExecutionState::Running, story(CancelPhase::StillRunning, 31s),
        "Still running when looked at 20 s after the cancel was accepted; you can ask again");
    row("still queued", ExecutionState::Queued, story(CancelPhase::StillRunning, 31s),
        "Still queued when looked at 20 s after the cancel was accepted; you can ask again");
    row("still running, never accepted", ExecutionState::Running,
        with(story(CancelPhase::StillRunning, 31s), lost),
        "Still running when looked at 21 s after the request to cancel; you can ask again");

    Execution failed = Samples::execution(ExecutionState::Failed, 40s);
    failed.cancel = with(story(CancelPhase::TooLate, 12s), silent);
    failed.last.errorMessage = QStringLiteral("out of memory");
    QTest::newRow("too late, failed")
        << failed << QStringLiteral("Failed before the cancel arrived · out of memory");
    Execution completed = Samples::execution(ExecutionState::Completed, 40s);
    completed.cancel = with(story(CancelPhase::Refused, 12s), busy);
    completed.last.rowCount = 7;
    QTest::newRow("refused, and completed since")
        << completed << QStringLiteral("Refused by Dune: it is busy · 7 rows");
}

void tst_Wording::noteOfACancelTellsItsStory()
{
    QFETCH(Execution, execution);
    QTEST(note(execution), "text");
}

void tst_Wording::noteWithoutACancelTellsTheSnapshot_data()
{
    QTest::addColumn<Snapshot>("last");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, ExecutionState state, const char *text,
                        const std::function<void(Snapshot &)> &fill = {}) {
        Snapshot snapshot = Samples::snapshot(state, 1s);
        if (fill)
            fill(snapshot);
        QTest::newRow(name) << snapshot << QString::fromUtf8(text);
    };
    row("failed at a place", ExecutionState::Failed,
        "Line 14, column 9: Column 'blok_time' cannot be resolved", [](Snapshot &last) {
            last.errorMessage = QStringLiteral("Column 'blok_time' cannot be resolved");
            last.errorLine = 14;
            last.errorColumn = 9;
        });
    row("failed in a place that the message names itself", ExecutionState::Failed, "Error: Line 14:9: bad",
        [](Snapshot &last) {
            last.errorMessage = QStringLiteral("Error: Line 14:9: bad");
            last.errorLine = 14;
            last.errorColumn = 9;
        });
    row("failed in a line", ExecutionState::Failed, "Line 14: bad", [](Snapshot &last) {
        last.errorMessage = QStringLiteral("bad");
        last.errorLine = 14;
    });
    row("failed", ExecutionState::Failed, "bad",
        [](Snapshot &last) { last.errorMessage = QStringLiteral("bad"); });
    row("failed, type only", ExecutionState::Failed, "syntax_error",
        [](Snapshot &last) { last.errorType = QStringLiteral("syntax_error"); });
    row("failed in silence", ExecutionState::Failed, "Failed; the service did not say why");
    row("failed with markup", ExecutionState::Failed, "<b>where a<b and c>d</b> &amp;",
        [](Snapshot &last) { last.errorMessage = QStringLiteral("<b>where a<b\n and c>d</b> &amp;"); });
    row("completed", ExecutionState::Completed, "12480 rows", [](Snapshot &last) { last.rowCount = 12480; });
    row("completed with one row", ExecutionState::Completed, "1 row",
        [](Snapshot &last) { last.rowCount = 1; });
    row("completed with nothing", ExecutionState::Completed, "0 rows",
        [](Snapshot &last) { last.rowCount = 0; });
    row("completed with very many", ExecutionState::Completed, "9000000000 rows",
        [](Snapshot &last) { last.rowCount = 9'000'000'000; });
    row("completed, rows not told", ExecutionState::Completed, "");
    row("partial", ExecutionState::Partial, "Only a part of the result");
    row("partial with rows", ExecutionState::Partial, "5 rows, only a part of the result",
        [](Snapshot &last) { last.rowCount = 5; });
    row("expired", ExecutionState::Expired, "Dune no longer keeps its result");
    row("gone", ExecutionState::Gone, "Dune no longer knows this id");
    row("queued", ExecutionState::Queued, "");
    row("queued at the limit", ExecutionState::Queued, "3 of 3 slots in use", [](Snapshot &last) {
        last.slotsUsed = 3;
        last.slotsAllowed = 3;
    });
    row("running", ExecutionState::Running, "");
    row("cancelled elsewhere", ExecutionState::Cancelled, "");
    row("unknown word", ExecutionState::Unknown, "Dune says: QUERY_STATE_RESTING",
        [](Snapshot &last) { last.serviceState = QStringLiteral("QUERY_STATE_RESTING"); });
    row("unknown without a word", ExecutionState::Unknown, "State not known");
    row("never seen", ExecutionState::Unknown, "Not yet seen", [](Snapshot &last) { last.seenAt = {}; });
}

void tst_Wording::noteWithoutACancelTellsTheSnapshot()
{
    QFETCH(Snapshot, last);
    Execution execution;
    execution.key = last.key;
    execution.last = last;
    QTEST(note(execution), "text");
}

void tst_Wording::noteNeverCountsOn()
{
    Execution execution = running();
    execution.cancel = story(CancelPhase::StillRunning, 31s);
    QCOMPARE(noteText(execution, dune, at(31s)), noteText(execution, dune, at(24h)));
}

void tst_Wording::noteCountsInTheLocalesWay()
{
    Execution execution = Samples::execution(ExecutionState::Completed, 1s);
    execution.last.rowCount = 12480;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(note(execution), QStringLiteral("12,480 rows"));
}

void tst_Wording::noteWithoutAServiceNameIsASentenceAllTheSame()
{
    QCOMPARE(noteText(Samples::execution(ExecutionState::Gone), QString(), at()),
             QStringLiteral("The service no longer knows this id"));
    Execution execution = running();
    execution.cancel = story(CancelPhase::Accepted);
    QCOMPARE(noteText(execution, QString(), at()),
             QStringLiteral("Accepted by the service, waiting to see it stop"));
}

void tst_Wording::everyTroubleHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const TroubleKind kind : allKinds()) {
        const QString sentence = troubleText(Trouble{.kind = kind}, dune);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(toWord(kind) + u' ' + sentence));
        QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u"()"), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
        const QString nameless = troubleText(Trouble{.kind = kind}, QString());
        QVERIFY2(nameless.front().isUpper(), qPrintable(nameless));
    }
}

void tst_Wording::troubleSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char *name, const Trouble &trouble, const QStringList &mentions) {
        QTest::newRow(name) << trouble << mentions;
    };
    using Kind = TroubleKind;
    row("wrong key",
        {.kind = Kind::WrongCredentials, .said = QStringLiteral("invalid API Key"), .httpStatus = 401},
        {dune, QStringLiteral("did not accept"), QStringLiteral("invalid API Key"),
         QStringLiteral("enter it again")});
    row("no such execution", {.kind = Kind::NoSuchExecution, .said = QStringLiteral("Query not found")},
        {dune, QStringLiteral("no execution with this id"), QStringLiteral("Query not found")});
    row("malformed, says the service", {.kind = Kind::MalformedId, .httpStatus = 400},
        {dune, QStringLiteral("malformed")});
    row("malformed, say we", {.kind = Kind::MalformedId}, {dune, QStringLiteral("nothing was sent")});
    row("refused", {.kind = Kind::Refused, .said = QStringLiteral("not while it is queued")},
        {QStringLiteral("Dune refused: not while it is queued")});
    row("credits", {.kind = Kind::CreditsExhausted, .httpStatus = 402}, {QStringLiteral("credits"), dune});
    row("rate limit", {.kind = Kind::RateLimited, .httpStatus = 429, .retryAfter = 12s},
        {dune, QStringLiteral("rate limit"), QStringLiteral("Wait 12 s")});
    row("rate limit, moments", {.kind = Kind::RateLimited, .retryAfter = 200ms},
        {QStringLiteral("Wait 1 s")});
    row("rate limit, no time", {.kind = Kind::RateLimited}, {QStringLiteral("Wait a minute")});
    row("server trouble", {.kind = Kind::ServerTrouble, .httpStatus = 503},
        {dune, QStringLiteral("status 503")});
    row("unreachable", {.kind = Kind::Unreachable}, {dune, QStringLiteral("could not be reached")});
    row("name", {.kind = Kind::HostNotFound}, {dune, QStringLiteral("not found"), QStringLiteral("address")});
    row("TLS", {.kind = Kind::TlsFailure, .said = QStringLiteral("self-signed certificate")},
        {dune, QStringLiteral("self-signed certificate"), QStringLiteral("nothing was sent")});
    row("time-out", {.kind = Kind::TimedOut}, {dune, QStringLiteral("did not answer in time")});
    row("lost", {.kind = Kind::ConnectionLost}, {dune, QStringLiteral("lost"), QStringLiteral("not known")});
    row("redirect",
        {.kind = Kind::Redirected, .said = QStringLiteral("https://evil.example/x"), .httpStatus = 302},
        {QStringLiteral(
            "Dune pointed to https://evil.example/x; it was not followed, so the key did not go there")});
    row("not understood", {.kind = Kind::NotUnderstood, .said = QStringLiteral("not JSON")},
        {dune, QStringLiteral("not JSON")});
    row("too large", {.kind = Kind::TooLarge}, {dune, QStringLiteral("4 MiB")});
    row("no query history", {.kind = Kind::NoQueryHistory, .httpStatus = 404},
        {QStringLiteral(
            "has no query history; ask its administrator to enable the Query History starter of Atoti "
            "Server 6.1.19 or later, or check the address")});
    row("no secret", {.kind = Kind::NoSecret},
        {dune, QStringLiteral("keyring"), QStringLiteral("Enter it again")});
    row("not permitted", {.kind = Kind::NotPermitted, .httpStatus = 403}, {dune, QStringLiteral("permit")});
    row("taken back", {.kind = Kind::TakenBack}, {dune, QStringLiteral("You stopped")});
    row("stopped", {.kind = Kind::Stopped}, {dune, QStringLiteral("stopped")});
}

void tst_Wording::troubleSaysWhatHappenedAndWhatToDo()
{
    QFETCH(Trouble, trouble);
    QFETCH(QStringList, mentions);
    const QString text = troubleText(trouble, dune);
    for (const QString &mention : mentions)
        QVERIFY2(text.contains(mention), qPrintable(text));
}

void tst_Wording::troubleWithAWholeSentenceIsThatSentence_data()
{
    QTest::addColumn<TroubleKind>("kind");
    for (const TroubleKind kind : {TroubleKind::InvalidInput, TroubleKind::InsecureAddress,
                                   TroubleKind::KeyringUnavailable, TroubleKind::StorageFailed})
        QTest::newRow(qPrintable(toWord(kind))) << kind;
}

void tst_Wording::troubleWithAWholeSentenceIsThatSentence()
{
    QFETCH(TroubleKind, kind);
    const QString sentence = QStringLiteral("The disk is full. Free some space.");
    QCOMPARE(troubleText(Trouble{.kind = kind, .said = sentence}, dune), sentence);
}

void tst_Wording::textOfTheServerIsNeverAPlaceholder()
{
    const QString said = QStringLiteral("%1 %2 %3 <i>%n</i>");
    for (const TroubleKind kind : allKinds()) {
        const Trouble trouble{.kind = kind, .said = said, .httpStatus = 500};
        const QString text = troubleText(trouble, QStringLiteral("%2%1"));
        const bool wholeSentence = text == said;
        QVERIFY2(wholeSentence || text.contains(u"%2%1"), qPrintable(text));
        QVERIFY2(text.contains(said) || !text.contains(u"<i>"), qPrintable(text));
    }
    Execution execution = Samples::execution(ExecutionState::Failed);
    execution.last.errorLine = 1;
    execution.last.errorColumn = 2;
    execution.last.errorMessage = said;
    QCOMPARE(note(execution), QStringLiteral("Line 1, column 2: ") + said);
}

void tst_Wording::healthIsSaidInAFewWords_data()
{
    QTest::addColumn<ConnectionHealth>("health");
    QTest::addColumn<QString>("text");
    const auto row = [](const ConnectionHealth &health, const char *text) {
        QTest::newRow(text) << health << QString::fromLatin1(text);
    };
    row({.state = HealthState::Idle}, "idle");
    row({.state = HealthState::Fine}, "fine");
    row({.state = HealthState::Fine, .used = 27, .quota = 40}, "27 of 40 a minute");
    row({.state = HealthState::Fine, .used = 27, .quota = 40, .overflows = true}, "more runs than is shown");
    row({.state = HealthState::Fine,
         .trouble = Trouble{.kind = TroubleKind::Refused},
         .used = 27,
         .quota = 40},
        "does not tell about everything");
    row({.state = HealthState::Paused}, "paused");
    row({.state = HealthState::Unreachable, .since = at(20s), .until = at(72s)},
        "unreachable for 40 s, trying again in 12 s");
    row({.state = HealthState::Unreachable, .since = at(57s), .until = at(60s)},
        "unreachable for 3 s, trying again now");
    row({.state = HealthState::Unreachable,
         .since = at(0s),
         .trouble = Trouble{.kind = TroubleKind::ServerTrouble, .httpStatus = 503}},
        "server trouble (status 503) for 1 min 00 s");
    row({.state = HealthState::Unreachable}, "unreachable");
    row({.state = HealthState::Throttled,
         .until = at(90s),
         .trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429}},
        "rate limit reached, going on in 30 s");
    row({.state = HealthState::Throttled, .until = at(65s)}, "waiting for 5 s");
    row({.state = HealthState::SignedOut}, "signed out");
    row({.state = HealthState::SignedOut, .trouble = Trouble{.kind = TroubleKind::WrongCredentials}},
        "signed out: key or password not accepted");
    row({.state = HealthState::SignedOut, .trouble = Trouble{.kind = TroubleKind::NoSecret}},
        "signed out: no key or password stored");
    row({.state = HealthState::SignedOut, .trouble = Trouble{.kind = TroubleKind::NoQueryHistory}},
        "stopped: no query history");
}

void tst_Wording::healthIsSaidInAFewWords()
{
    QFETCH(ConnectionHealth, health);
    QTEST(healthText(health, at(60s)), "text");
}

void tst_Wording::eventIsALine_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("text");
    const auto row = [](Event::Kind kind, const char *what, const char *said, const char *text) {
        QTest::newRow(text) << Event{at(), Samples::key(), kind, QString::fromLatin1(what),
                                     QString::fromLatin1(said)}
                            << QString::fromLatin1(text);
    };
    row(Event::Kind::Asked, "cancel", "", "asked to cancel");
    row(Event::Kind::Answered, "accepted", "", "cancel accepted");
    row(Event::Kind::Answered, "refused", "it is\tbusy", "cancel refused: it is busy");
    row(Event::Kind::Answered, "still-running", "", "still running after the cancel");
    row(Event::Kind::Changed, "completed", "", "completed");
    row(Event::Kind::Changed, "failed", "no such column", "failed: no such column");
    row(Event::Kind::Changed, "hibernating", "", "hibernating"); // written by a later version
}

void tst_Wording::eventIsALine()
{
    QFETCH(Event, event);
    QTEST(eventText(event), "text");
}

void tst_Wording::everyStatusHasAWord()
{
    QSet<QString> words;
    for (int status = 0; status <= static_cast<int>(DisplayStatus::Gone); ++status)
        words.insert(statusText(static_cast<DisplayStatus>(status)));
    QCOMPARE(words.size(), static_cast<int>(DisplayStatus::Gone) + 1);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(statusText(DisplayStatus::StillRunning), QStringLiteral("Still running"));
}

void tst_Wording::textFromOutsideIsOnOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringLiteral("plain text") << QStringLiteral("plain text");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << QStringLiteral(" \r\n\t ") << QString();
    QTest::newRow("lines") << QStringLiteral("SELECT 1,\r\n\t   2\n") << QStringLiteral("SELECT 1, 2");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c\u0085d") << QStringLiteral("a b c d");
    QTest::newRow("escape sequence") << QStringLiteral("a\x1b[31mb\x07") << QStringLiteral("a [31mb");
    QTest::newRow("zero byte") << (QStringLiteral("a") + QChar(0) + QStringLiteral("b"))
                               << QStringLiteral("a b");
    QTest::newRow("turned around") << QStringLiteral("a\u202Eb\u202C\u2066c\u2069\u200Fd\u061C")
                                   << QStringLiteral("a\uFFFDb\uFFFD\uFFFDc\uFFFDd");
    QTest::newRow("unseen") << QStringLiteral("\uFEFFa\u200Bb\u2060") << QStringLiteral("ab");
    QTest::newRow("markup stays") << QStringLiteral("<a href='x'>a&b</a>")
                                  << QStringLiteral("<a href='x'>a&b</a>");
    QTest::newRow("emoji") << QStringLiteral("a 👩‍🔬 b") << QStringLiteral("a 👩‍🔬 b");
    QTest::newRow("half a character")
        << (QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")) << QStringLiteral("a\uFFFDb");
}

void tst_Wording::textFromOutsideIsOnOneLine()
{
    QFETCH(QString, text);
    QTEST(onOneLine(text), "line");
}

void tst_Wording::textFromOutsideIsCut()
{
    QCOMPARE(onOneLine(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
    QCOMPARE(onOneLine(QStringLiteral("abcdef  \n"), 6), QStringLiteral("abcdef"));
    QCOMPARE(onOneLine(QStringLiteral("abcdefg"), 6), QStringLiteral("abcde…"));
    QCOMPARE(onOneLine(QStringLiteral("abcd  efg"), 6), QStringLiteral("abcd…"));
    QCOMPARE(onOneLine(QStringLiteral("abcd😀😀"), 6), QStringLiteral("abcd…"));
    QCOMPARE(onOneLine(QString(100'000, u'x')).size(), 500);
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
