// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "arrivals.h"
#include "demo.h"
#include "demopicture.h"
#include "ecosystem.h"
#include "foreigntext.h"
#include "keychainsecretstore.h"
#include "mainwindow.h"
#include "notifier.h"
#include "programlog.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "settings.h"
#include "settingsdialog.h"
#include "sqliteversion.h"
#include "translation.h"
#include "trayicon.h"
#include "whenanswered.h"
#include "windowcontext.h"
#include "windowsettings.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>

#include <cstdio>
#include <utility>

namespace Quell {

namespace {

/// More `quell-cli watch` than this do not stand in the way one after the other.
constexpr int mostClaims = 10;
constexpr qsizetype longestFarewell = 1000;

/// After the last change of how long what is over is kept.
constexpr auto settlingTime = std::chrono::seconds(2);
/// A window may stay open for weeks.
constexpr auto betweenDroppings = std::chrono::hours(24);

} // namespace

Program::Program(ProgramOptions options, Translations *translations, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_translations(translations)
{
    m_dropping.setSingleShot(true);
    connect(&m_dropping, &QTimer::timeout, this, &Program::dropWhatIsOver);
}

Program::~Program() = default;

void Program::start()
{
    if (m_options.demo) {
        m_demo = std::make_unique<Demo>();
        if (!m_demo->start()) {
            giveUp(tr("The demo's simulator could not be started: no port on this machine is free."));
            return;
        }
        open();
        return;
    }
    const Profile profile(m_options.profileDirectory);
    if (const Outcome<Done> created = profile.create(); !created.ok()) {
        giveUp(created.trouble().said);
        return;
    }
    m_instance = std::make_unique<Instance>(profile);
    claim();
}

void Program::claim()
{
    ++m_claims;
    const Outcome<Instance::Role> role = m_instance->claim();
    if (!role.ok()) {
        giveUp(role.trouble().said);
    } else if (role.value() == Instance::Role::First) {
        wireInstance();
        open();
    } else {
        handOver();
    }
}

void Program::handOver()
{
    whenAnswered(m_instance->send(Instance::Message{.raise = true, .ids = m_options.ids}), this,
                 [this](const Outcome<Done> &handedOver) {
                     if (handedOver.ok())
                         QApplication::exit(0);
                     else if (handedOver.trouble().kind == TroubleKind::Refused && m_claims < mostClaims)
                         claim(); // It was a `quell-cli watch`, which has given way.
                     else
                         giveUp(handedOver.trouble().said);
                 });
}

void Program::open()
{
    // Before anything is shown, and before the services describe themselves.
    const Profile profile(profileDirectory());
    const Preferences preferences = WindowSettings(profile.windowSettings()).preferences();
    m_translations->use(preferences.language);
    m_colours.apply(preferences.colours);

    std::unique_ptr<SecretStore> secrets;
    if (m_demo)
        secrets = std::make_unique<SessionSecretStore>();
    else
        secrets = std::make_unique<KeychainSecretStore>();
    m_workspace = std::make_unique<Workspace>(profile, allServices(), std::move(secrets), &m_clock);
    new WorkspaceLog(m_workspace.get());
    const Retention retention{
        .now = m_clock.now(), .finished = preferences.keepFinished, .events = preferences.keepEvents};
    // The window does not wait for years of executions to be read.
    connect(m_workspace.get(), &Workspace::newestRestored, this, &Program::showWindow);
    whenAnswered(m_workspace->open(retention), this, [this](const Outcome<Workspace::Opened> &opened) {
        if (!opened.ok()) {
            giveUp(opened.trouble().said);
            return;
        }
        if (!opened.value().warning.isEmpty())
            m_window->showMessage(opened.value().warning);
        if (m_demo)
            fillDemo();
        else
            takeWhatWaits();
        m_workspace->monitor()->watchEverything();
        m_workspace->canceller()->resume();
    });
    // Made while the database is being opened, and shown with what is in it; in two turns of the event loop.
    MainWindow::prepare();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_window)
                m_prepared = newWindow();
        },
        Qt::QueuedConnection);
}

void Program::fillDemo()
{
    whenAnswered(m_demo->fill(*m_workspace), this, [this](const Outcome<Done> &filled) {
        if (!filled.ok()) {
            giveUp(filled.trouble().said);
            return;
        }
        takeWhatWaits();
        if (m_options.picture.isEmpty())
            return;
        auto *picture = new DemoPicture(
            m_workspace.get(), m_window.get(), m_options.picture,
            [this](ColourScheme scheme) { m_colours.apply(scheme); }, this);
        connect(picture, &DemoPicture::finished, this, [this](const QString &trouble) {
            if (trouble.isEmpty())
                QApplication::exit(0);
            else
                giveUp(trouble);
        });
    });
}

QString Program::profileDirectory() const
{
    return m_demo ? m_demo->profileDirectory() : m_options.profileDirectory;
}

/// What a start at login needs to come to this profile.
QStringList Program::startArguments() const
{
    if (m_options.profileDirectory.isEmpty())
        return {};
    return {QStringLiteral("--profile"), QFileInfo(m_options.profileDirectory).absoluteFilePath()};
}

void Program::showWindow()
{
    makeWindow();
    if (m_options.minimized || m_window->settings()->preferences().startMinimized)
        startMinimized();
    else
        m_window->show();
}

std::unique_ptr<MainWindow> Program::newWindow()
{
    return std::make_unique<MainWindow>(WindowContext{
        .tracker = m_workspace->tracker(),
        .journal = m_workspace->journal(),
        .tags = m_workspace->tags(),
        .connections = m_workspace->connections(),
        .monitor = m_workspace->monitor(),
        .canceller = m_workspace->canceller(),
        .clock = &m_clock,
        .settingsFile = m_workspace->profile().windowSettings(),
        .languages = Translations::languages(),
        .startArguments = startArguments(),
        .sqliteVersion = sqliteVersion,
        .demo = m_demo != nullptr,
    });
}

void Program::makeWindow()
{
    m_window = m_prepared ? std::move(m_prepared) : newWindow();
    m_window->setUpdatesPaused(m_workspace->monitor()->isPaused());
    connect(m_workspace->writer(), &JournalWriter::writeFailed, m_window.get(),
            &MainWindow::showStorageTrouble);
    connect(m_workspace.get(), &Workspace::reloadFailed, m_window.get(), &MainWindow::showStorageTrouble);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, [] { QApplication::exit(0); });
    // A `quell-cli watch` beside a window that asks nobody asks by itself.
    connect(m_window.get(), &MainWindow::updatesPausedChanged, this, [this](bool paused) {
        if (m_instance)
            m_instance->setKeepsFresh(!paused);
    });
    connect(m_window.get(), &MainWindow::demoRequested, this, [this] {
        // A program of its own, so that the demo's rows never stand among real ones.
        if (!QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--demo")}))
            m_window->showMessage(
                tr("The demo could not be started. Start it from a terminal: quell --demo"));
    });
    m_window->offerFound(m_found);
    wireTray();
    followSettings();
}

void Program::followSettings()
{
    connect(m_window->settings(), &Settings::changed, this, [this](const Preferences &before) {
        const Preferences &now = m_window->settings()->preferences();
        m_colours.apply(now.colours);
        // Not while somebody still turns the number.
        if (now.keepFinished != before.keepFinished || now.keepEvents != before.keepEvents)
            m_dropping.start(settlingTime);
        // Not under the hands of what has just been clicked.
        if (now.language != before.language)
            QMetaObject::invokeMethod(this, &Program::renewWindow, Qt::QueuedConnection);
    });
    m_dropping.start(betweenDroppings);
}

void Program::renewWindow()
{
    const bool visible = m_window->isVisible();
    const bool inSettings = m_window->openedSettings();
    m_window->remember();
    m_translations->use(m_window->settings()->preferences().language);
    m_workspace->connections()->describeAnew(allServices());
    m_notifier.reset();
    m_tray.reset();
    m_window.reset();
    makeWindow();
    if (visible)
        m_window->show();
    if (inSettings)
        m_window->openSettings()->showPage(SettingsDialog::Page::Appearance);
}

/// What is older than the user wants to keep leaves list and database.
void Program::dropWhatIsOver()
{
    m_dropping.start(betweenDroppings);
    const Preferences &preferences = m_window->settings()->preferences();
    const QDateTime now = m_clock.now();
    const qint64 oldest = now.addDays(-preferences.keepFinished.count()).toMSecsSinceEpoch();
    QList<ExecutionKey> over;
    const QList<PackedExecution> all = m_workspace->tracker()->allPacked();
    for (const PackedExecution &execution : all) {
        const std::optional<qint64> ended = execution.endedOrSeen();
        if (!execution.isActive() && ended && *ended < oldest)
            over.append(execution.key());
    }
    m_workspace->tracker()->untrack(over);
    const Retention retention{
        .now = now, .finished = preferences.keepFinished, .events = preferences.keepEvents};
    whenAnswered(m_workspace->dropWhatIsOver(retention), this, [this](const Outcome<Done> &dropped) {
        if (!dropped.ok())
            m_window->showStorageTrouble(dropped.trouble());
    });
}

/// Whether there is a tray is only known once the desktop has answered: until then the window stays within reach.
void Program::startMinimized()
{
    m_window->showMinimized();
    connect(
        m_tray.get(), &TrayIcon::availableChanged, m_window.get(),
        [window = m_window.get()](bool available) {
            if (available && window->isMinimized())
                window->hide();
        },
        Qt::SingleShotConnection);
}

void Program::wireTray()
{
    m_tray = std::make_unique<TrayIcon>(m_workspace->tracker(), m_workspace->connections(), &m_clock,
                                        QApplication::windowIcon());
    MainWindow *window = m_window.get();
    TrayIcon *tray = m_tray.get();
    connect(tray, &TrayIcon::showRequested, window, &MainWindow::bringForward);
    connect(tray, &TrayIcon::trackRequested, window, [window] {
        window->bringForward();
        window->openTrackDialog();
    });
    connect(tray, &TrayIcon::pauseRequested, window, &MainWindow::setUpdatesPaused);
    connect(window, &MainWindow::updatesPausedChanged, tray, &TrayIcon::setPaused);
    connect(tray, &TrayIcon::cancelRequested, window, [window](const ExecutionKey &key) {
        // The question is the window's, and names what it is about.
        window->bringForward();
        window->askToCancel({key});
    });
    connect(tray, &TrayIcon::quitRequested, window, &MainWindow::quit);
    tray->setPaused(window->updatesPaused());
    connect(tray, &TrayIcon::availableChanged, window, [window](bool available) {
        // The only window never vanishes with the tray that held it.
        if (!available && !window->isVisible())
            window->bringForward();
    });
    window->setTrayCheck([tray] { return tray->isAvailable(); });
    connect(window, &MainWindow::hiddenToTray, tray, [tray](bool firstTime) {
        if (firstTime) {
            tray->showMessage(
                tr("Quell goes on in the tray"),
                tr("What you track is still followed. To end Quell, choose Quit in the menu of its icon."),
                QSystemTrayIcon::Information);
        }
    });
    m_notifier = std::make_unique<Notifier>(m_workspace->tracker(), m_workspace->connections(), &m_clock,
                                            notificationChannel(tray));
    m_notifier->heed(window->settings(), window->bells());
    m_notifier->followConnections(m_workspace->monitor());
    m_notifier->setInFront([window] { return window->isActiveWindow() && !window->isMinimized(); });
    connect(m_notifier.get(), &Notifier::activated, window, &MainWindow::showExecution);
    connect(m_notifier.get(), &Notifier::connectionActivated, window, &MainWindow::bringForward);
}

void Program::wireInstance()
{
    connect(m_instance.get(), &Instance::raiseRequested, this, [this](const QStringList &ids) {
        // Somebody is quick: what is not there yet takes it when it is.
        if (!m_window || !m_opened) {
            m_options.ids += ids;
            m_options.minimized = false;
            return;
        }
        m_window->bringForward();
        m_window->arrivals()->takeArguments(ids);
    });
    m_instance->setHealth([this] { return m_workspace ? m_workspace->healths() : HealthMessage::Healths(); });
    connect(m_instance.get(), &Instance::reloadRequested, this, [this] {
        if (m_window)
            m_workspace->reload();
    });
}

void Program::giveUp(const QString &sentence)
{
    const QString shown = onOneLine(sentence, longestFarewell);
    std::fputs(qPrintable(QStringLiteral("quell: %1\n").arg(shown)), stderr);
    if (!m_options.picture.isEmpty()) {
        QApplication::exit(1);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Critical, QStringLiteral("Quell"), QString(), QMessageBox::Close,
                                m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setText(shown);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, qApp, [] { QApplication::exit(1); });
    box->open();
}

/// Once there is everything that it may be about.
void Program::takeWhatWaits()
{
    m_opened = true;
    m_window->arrivals()->takeArguments(std::exchange(m_options.ids, {}));
    lookAround();
}

/// Only where nobody has connected anything yet.
void Program::lookAround()
{
    if (!m_ecosystem || m_demo || !m_workspace->connections()->all().isEmpty())
        return;
    connect(m_workspace->connections(), &Connections::connectionAdded, this, [this] {
        m_found.clear();
        m_window->offerFound({});
    });
    whenAnswered(m_ecosystem->find(), this, [this](const Outcome<QList<FoundCredential>> &found) {
        if (!found.ok() || !m_workspace->connections()->all().isEmpty())
            return;
        m_found = found.value();
        m_window->offerFound(m_found);
    });
}

} // namespace Quell

#include "moc_program.cpp"
