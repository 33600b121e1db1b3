// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program on a small disk that is full. Linux, where a test may mount one: this program starts itself again on it.
#include "arrivals.h"
#include "cancelconfirmation.h"
#include "executiontablemodel.h"
#include "executionview.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "program.h"
#include "translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Quell;

namespace {

constexpr int fullDiskPatience = 60'000;
const QString storedId = QStringLiteral("01KADVV3M8Q7T2ZC5B9XNEH4RW");
const QString unstoredId = QStringLiteral("01KADVV3M8Q7T2ZC5B9XNEH4RX");
const QString laterId = QStringLiteral("01KADVV3M8Q7T2ZC5B9XNEH4RY");

} // namespace

/// What happens on that disk.
class OnTheDisk : public QObject
{
    Q_OBJECT

public:
    explicit OnTheDisk(const QString &profile) : m_profile(profile) { }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatCannotBeStoredIsSaid();
    void aCancelThatCannotBeWrittenDownIsNotSent();
    void withRoomAgainItGoesOn();

private:
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] std::optional<Execution> shown(const QString &id) const;
    /// Whether the bar says it, or did before something newer.
    [[nodiscard]] bool wasSaid(const QString &words) const;
    [[nodiscard]] QString filler() const { return m_profile + QStringLiteral("/filler"); }
    [[nodiscard]] QByteArray stored() const;

    QString m_profile;
    Translations m_translations;
    std::unique_ptr<Program> m_program;
};

class TestWindowFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCalledDoneThatWasNotWritten();
};

void OnTheDisk::initTestCase()
{
    QFile connections(m_profile + QStringLiteral("/connections.json"));
    QVERIFY(connections.open(QIODevice::WriteOnly));
    connections.write(R"({"version": 1, "connections": [{
        "id": "5d1f0f0e-9a3b-4b8e-8a55-0f6f0f4f7c01", "name": "dune-main", "service": "dune",
        "url": "http://127.0.0.1:9/api", "signIn": "api-key", "requestsPerMinute": 40,
        "secretExpected": true}]})");
    connections.close();
    m_translations.use(QString());
    ProgramOptions options;
    options.profileDirectory = m_profile;
    m_program = std::make_unique<Program>(options, &m_translations);
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(window(), fullDiskPatience);
    window()->arrivals()->takeText(storedId);
    QTRY_VERIFY_WITH_TIMEOUT(shown(storedId), fullDiskPatience);
    QTRY_VERIFY_WITH_TIMEOUT(stored().contains(storedId.toUtf8()), fullDiskPatience);
    QFile file(filler());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray piece(4096, 'x');
    while (file.write(piece) == piece.size()) {
    }
}

void OnTheDisk::cleanupTestCase()
{
    m_program.reset();
}

MainWindow *OnTheDisk::window() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

std::optional<Execution> OnTheDisk::shown(const QString &id) const
{
    const auto *model = window() ? window()->findChild<ExecutionTableModel *>() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->executionAt(row).key.id == id)
            return model->executionAt(row);
    }
    return std::nullopt;
}

bool OnTheDisk::wasSaid(const QString &words) const
{
    auto *bar = window()->findChild<MessageBar *>();
    auto *dismiss = bar->findChild<QToolButton *>();
    while (bar->isVisible() && !bar->text().contains(words) && dismiss)
        dismiss->click();
    return bar->isVisible() && bar->text().contains(words);
}

/// What the command line reads of the database.
QByteArray OnTheDisk::stored() const
{
    QProcess cli;
    cli.start(QStringLiteral(QUELL_CLI_PROGRAM),
              {QStringLiteral("--profile"), m_profile, QStringLiteral("--json"), QStringLiteral("list")});
    if (!QTest::qWaitFor([&cli] { return cli.state() == QProcess::NotRunning; }, fullDiskPatience))
        return {};
    return cli.readAllStandardOutput();
}

void OnTheDisk::whatCannotBeStoredIsSaid()
{
    window()->arrivals()->takeText(unstoredId);
    QTRY_VERIFY_WITH_TIMEOUT(shown(unstoredId), fullDiskPatience);
    QTRY_VERIFY_WITH_TIMEOUT(wasSaid(QStringLiteral("is full")), fullDiskPatience);
}

void OnTheDisk::aCancelThatCannotBeWrittenDownIsNotSent()
{
    const ExecutionKey key = shown(storedId)->key;
    window()->askToCancel({key});
    const auto question = [this] { return window()->findChild<CancelConfirmation *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), fullDiskPatience);
    question()->findChild<QAbstractButton *>(QStringLiteral("cancelExecution"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(wasSaid(QStringLiteral("could not be written down first")), fullDiskPatience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(storedId)->cancel.phase, CancelPhase::Failed, fullDiskPatience);
}

void OnTheDisk::withRoomAgainItGoesOn()
{
    QVERIFY(!stored().contains(unstoredId.toUtf8()));
    QVERIFY(QFile::remove(filler()));
    // With the next change, what could not be written is.
    window()->arrivals()->takeText(laterId);
    QTRY_VERIFY_WITH_TIMEOUT(stored().contains(laterId.toUtf8()), fullDiskPatience);
    QVERIFY(stored().contains(unstoredId.toUtf8()));
    QVERIFY(stored().contains(storedId.toUtf8()));
}

void TestWindowFullDisk::nothingIsCalledDoneThatWasNotWritten()
{
    const QTemporaryDir home;
    QVERIFY(home.isValid());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    // No keyring: nothing is asked of the service, which does not exist.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString profile = home.filePath(QStringLiteral("profile"));
    QVERIFY(QDir().mkpath(profile));
    process.start(
        QStringLiteral("unshare"),
        {QStringLiteral("--mount"), QStringLiteral("--map-root-user"), QStringLiteral("sh"),
         QStringLiteral("-c"),
         QStringLiteral("mount -t tmpfs -o size=1m none \"$1\" || exit 90; exec \"$0\" --on \"$1\""),
         QCoreApplication::applicationFilePath(), profile});
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 4 * fullDiskPatience);
    const QByteArray said = process.readAll();
    if (process.error() == QProcess::FailedToStart || process.exitCode() == 90
        || said.startsWith("unshare: "))
        QSKIP("No disk may be mounted here. NOTHING WAS TESTED.");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 0, said.constData());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--on") {
        OnTheDisk test(arguments.value(2));
        return QTest::qExec(&test);
    }
    TestWindowFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowfulldisk.moc"
