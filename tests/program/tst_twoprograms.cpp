// SPDX-License-Identifier: GPL-3.0-or-later
// The window in this process, and beside it quell-cli and a second quell as processes of their own.
#include "arrivals.h"
#include "executiontablemodel.h"
#include "mainwindow.h"
#include "program.h"
#include "trackdialog.h"
#include "translation.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Quell;

namespace {

constexpr int twoProgramsPatience = 60'000;

} // namespace

class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatTheCommandLineTracksAppears();
    void aSecondStartHandsItsIdsOver();
    void aLinkReachesTheWindow();
    void aStartDuringTheStartIsNotLost();
    void whatIsWrittenIsForItsOwnerAlone();

private:
    void start();
    [[nodiscard]] static MainWindow *window();
    [[nodiscard]] static bool shows(const QString &id);
    [[nodiscard]] QString profile() const { return m_home->filePath(QStringLiteral("profile")); }
    /// Runs it beside the window, and gives back its exit status.
    [[nodiscard]] static int run(const QString &program, const QStringList &arguments,
                                 const QByteArray &input = {});

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Program> m_program;
    const QString m_id = QStringLiteral("01KADVV3M8Q7T2ZC5B9XNEH4RW");
};

void TestTwoPrograms::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
    // No keyring: nothing is asked of the service, which does not exist.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(QDir().mkpath(profile()));
    QFile connections(profile() + QStringLiteral("/connections.json"));
    QVERIFY(connections.open(QIODevice::WriteOnly));
    connections.write(R"({"version": 1, "connections": [{
        "id": "5d1f0f0e-9a3b-4b8e-8a55-0f6f0f4f7c01", "name": "dune-main", "service": "dune",
        "url": "http://127.0.0.1:9/api", "signIn": "api-key", "requestsPerMinute": 40,
        "secretExpected": true}]})");
    connections.close();
    m_translations = std::make_unique<Translations>();
    m_translations->use(QString());
}

void TestTwoPrograms::cleanup()
{
    m_program.reset();
    m_translations.reset();
}

void TestTwoPrograms::start()
{
    ProgramOptions options;
    options.profileDirectory = profile();
    m_program = std::make_unique<Program>(options, m_translations.get());
    m_program->start();
}

MainWindow *TestTwoPrograms::window()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

bool TestTwoPrograms::shows(const QString &id)
{
    const auto *model = window() ? window()->findChild<ExecutionTableModel *>() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->executionAt(row).key.id == id)
            return true;
    }
    return false;
}

int TestTwoPrograms::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, twoProgramsPatience))
        return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void TestTwoPrograms::whatTheCommandLineTracksAppears()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(window(), twoProgramsPatience);
    QVERIFY(!shows(m_id));
    QCOMPARE(run(QStringLiteral(QUELL_CLI_PROGRAM),
                 {QStringLiteral("--profile"), profile(), QStringLiteral("track"), m_id}),
             0);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_id), twoProgramsPatience);
    qInfo("The row was there %lld ms after quell-cli had ended.", since.elapsed());
}

void TestTwoPrograms::aSecondStartHandsItsIdsOver()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(window(), twoProgramsPatience);
    window()->hide();
    QCOMPARE(run(QStringLiteral(QUELL_PROGRAM), {QStringLiteral("--profile"), profile(), m_id}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(window() && shows(m_id), twoProgramsPatience);
}

void TestTwoPrograms::aLinkReachesTheWindow()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(window(), twoProgramsPatience);
    const auto link = [this](const char *connection) {
        return QStringLiteral("quell://track?service=dune&connection=%1&id=%2")
            .arg(QLatin1StringView(connection), m_id);
    };
    QCOMPARE(run(QStringLiteral(QUELL_PROGRAM), {QStringLiteral("--profile"), profile(), link("elsewhere")}),
             0);
    const auto question = [] { return window() ? window()->findChild<TrackDialog *>() : nullptr; };
    QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), twoProgramsPatience);
    QCOMPARE(question()->findChild<QPlainTextEdit *>()->toPlainText(), m_id);
    QVERIFY(!shows(m_id));
    question()->reject();
    QCOMPARE(run(QStringLiteral(QUELL_PROGRAM), {QStringLiteral("--profile"), profile(), link("dune-main")}),
             0);
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_id), twoProgramsPatience);
}

/// The profile is taken, and the window is not there yet.
void TestTwoPrograms::aStartDuringTheStartIsNotLost()
{
    start();
    QVERIFY(!window());
    QCOMPARE(run(QStringLiteral(QUELL_PROGRAM), {QStringLiteral("--profile"), profile(), m_id}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_id), twoProgramsPatience);
}

/// Also where the directory was there before, is everybody's, and nothing is kept from others by itself.
void TestTwoPrograms::whatIsWrittenIsForItsOwnerAlone()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::remove(profile() + QStringLiteral("/connections.json")));
    QCOMPARE(chmod(QFile::encodeName(profile()).constData(), 0777), 0);
    const mode_t before = umask(0);
    const auto restore = qScopeGuard([before] { umask(before); });
    start();
    QTRY_VERIFY_WITH_TIMEOUT(window(), twoProgramsPatience);
    const auto cli = [this](const QStringList &words) {
        return run(QStringLiteral(QUELL_CLI_PROGRAM),
                   QStringList{QStringLiteral("--profile"), profile()} + words, "demo-key\n");
    };
    QCOMPARE(cli({QStringLiteral("connection"), QStringLiteral("add"), QStringLiteral("dune-main"),
                  QStringLiteral("--service"), QStringLiteral("dune"), QStringLiteral("--no-keyring")}),
             0);
    QCOMPARE(cli({QStringLiteral("track"), m_id}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_id), twoProgramsPatience);
    QStringList seen;
    const auto look = [this, &seen] {
        const QFileInfoList files = QDir(profile()).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                                  | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &file : files) {
            seen.append(file.fileName());
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther;
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        }
    };
    // While it runs, and with what it leaves behind.
    look();
    window()->close();
    m_program.reset();
    look();
    for (const char *file : {"connections.json", "quell.db", "quell.db-wal", "window.ini"})
        QVERIFY2(seen.contains(QLatin1StringView(file)), file);
#endif
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
