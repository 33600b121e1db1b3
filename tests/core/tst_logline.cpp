// SPDX-License-Identifier: GPL-3.0-or-later
#include "logline.h"

#include <QTest>
#include <QUrl>

using namespace Quell;
using std::chrono::milliseconds;

namespace {

template<typename T>
concept FitsIntoTheLog = requires(LogLine &line, const T &value)
{
    line.with("name", value);
};

// A text that is not in the source does not compile.
static_assert(!FitsIntoTheLog<QString>);
static_assert(!FitsIntoTheLog<QByteArray>);
static_assert(!FitsIntoTheLog<QStringView>);
static_assert(!FitsIntoTheLog<QUrl>);
static_assert(FitsIntoTheLog<int>);

void switchOn(bool on)
{
    QLoggingCategory::setFilterRules(on ? QStringLiteral("quell.info=true") : QString());
}

} // namespace

/// What may stand in a log that is attached to a bug report.
class LogLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { switchOn(true); }
    void cleanup() { switchOn(false); }

    void aLineSaysWhatHappenedAndItsNumbers()
    {
        QTest::ignoreMessage(QtInfoMsg, "net answered status=200 took=120ms again=no state=running");
        LogLine("net", "answered")
            .with("status", 200)
            .with("took", milliseconds(120))
            .with("again", false)
            .with("state", ExecutionState::Running);
    }

    void whatTheServiceSaidIsNotInIt()
    {
        QTest::ignoreMessage(QtInfoMsg, "queue trouble trouble=refused status=409");
        LogLine("queue", "trouble")
            .with(Trouble{.kind = TroubleKind::Refused,
                          .said = QStringLiteral("demo-key is ana's"),
                          .httpStatus = 409});
    }

    void withoutTroubleNothingIsSaidOfIt()
    {
        QTest::ignoreMessage(QtInfoMsg, "queue answer");
        LogLine("queue", "answer").with(std::nullopt);
    }

    void anExecutionCanBeFollowedButNotAskedAbout_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("shown");
        QTest::newRow("of Dune") << QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT") << QStringLiteral("R2MT");
        QTest::newRow("of Atoti") << QStringLiteral("00000000000000ab") << QStringLiteral("00ab");
        QTest::newRow("a short one") << QStringLiteral("1234") << QStringLiteral("short");
        QTest::newRow("none") << QString() << QStringLiteral("short");
        QTest::newRow("something else")
            << QStringLiteral("a secret, or a line\nbreak") << QStringLiteral("reak");
        QTest::newRow("no letters") << QStringLiteral("aaaaaaaaaaaaaaaaaa\n\x1b[m")
                                    << QStringLiteral("short");
    }
    void anExecutionCanBeFollowedButNotAskedAbout()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, shown);
        const QUuid connection(QStringLiteral("{1a2b3c4d-0000-0000-0000-000000000000}"));
        QTest::ignoreMessage(
            QtInfoMsg,
            qPrintable(QStringLiteral("tracker changed connection=1a2b3c4d execution=%1").arg(shown)));
        LogLine("tracker", "changed").about(ExecutionKey{connection, id});
    }

    void nothingIsWrittenUnlessItIsSwitchedOn()
    {
        switchOn(false);
        static bool wrote = false;
        wrote = false;
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) { wrote = true; });
        LogLine("net", "answered").with("status", 200);
        qInstallMessageHandler(before);
        QVERIFY(!wrote);
    }
};

QTEST_GUILESS_MAIN(LogLineTest)
#include "tst_logline.moc"
