// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsbehaviourpage.h"

#include "autostartentry.h"
#include "settings.h"
#include "settingsparts.h"
#include "ui_settingsbehaviourpage.h"

namespace Quell {

using Tone = WrappedLabel::Tone;

SettingsBehaviourPage::SettingsBehaviourPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::SettingsBehaviourPage>())
{
    m_ui->setupUi(this);
    m_ui->askHint->say(
        tr("What belongs to someone else, what is on production, and what is cancelled by menu or key "
           "is asked about in any case."),
        Tone::Quiet);
    m_ui->keepHint->say(tr("What is older leaves the list and the log; nothing is ever cancelled by that."),
                        Tone::Quiet);
    m_ui->clipboardHint->say(tr("What is copied is looked at for ids alone: nothing of it is kept, and "
                                "nothing is tracked unless you "
                                "say so."),
                             Tone::Quiet);
    for (QSpinBox *number : {m_ui->keepFinished, m_ui->keepEvents, m_ui->longRunning})
        SettingsParts::turnOnlyWithFocus(number);
}

SettingsBehaviourPage::~SettingsBehaviourPage() = default;

void SettingsBehaviourPage::follow(Settings *settings, AutostartEntry *autostart, bool hasTray)
{
    m_settings = settings;
    m_autostart = autostart;
    m_ui->trayHint->say(hasTray ? QString()
                                : tr("This desktop has no tray now: closing the window ends Quell."),
                        Tone::Quiet);
    m_ui->startAtLogin->setVisible(autostart);
    connect(settings, &Settings::changed, this, [this] { show(*m_settings); });
    for (QCheckBox *choice : {m_ui->closeToTray, m_ui->startMinimized, m_ui->ask, m_ui->watchClipboard})
        connect(choice, &QCheckBox::toggled, this, &SettingsBehaviourPage::keep);
    for (QSpinBox *number : {m_ui->keepFinished, m_ui->keepEvents, m_ui->longRunning})
        connect(number, &QSpinBox::valueChanged, this, &SettingsBehaviourPage::keep);
    connect(m_ui->startAtLogin, &QCheckBox::clicked, this, &SettingsBehaviourPage::setStartAtLogin);
    show(*settings);
}

void SettingsBehaviourPage::show(const Settings &settings)
{
    m_showing = true;
    const Preferences &preferences = settings.preferences();
    m_ui->closeToTray->setChecked(preferences.closeToTray);
    m_ui->startMinimized->setChecked(preferences.startMinimized);
    m_ui->ask->setChecked(!preferences.cancelsUnasked);
    m_ui->watchClipboard->setChecked(preferences.watchClipboard);
    m_ui->keepFinished->setValue(int(preferences.keepFinished.count()));
    m_ui->keepEvents->setValue(int(preferences.keepEvents.count()));
    m_ui->longRunning->setValue(int(preferences.longRunning.count()));
    m_ui->startAtLogin->setChecked(m_autostart && m_autostart->isThere());
    m_showing = false;
}

void SettingsBehaviourPage::keep()
{
    if (m_showing)
        return;
    Preferences preferences = m_settings->preferences();
    preferences.closeToTray = m_ui->closeToTray->isChecked();
    preferences.startMinimized = m_ui->startMinimized->isChecked();
    preferences.cancelsUnasked = !m_ui->ask->isChecked();
    preferences.watchClipboard = m_ui->watchClipboard->isChecked();
    preferences.keepFinished = std::chrono::days(m_ui->keepFinished->value());
    preferences.keepEvents = std::chrono::days(m_ui->keepEvents->value());
    preferences.longRunning = std::chrono::minutes(m_ui->longRunning->value());
    if (!m_settings->setPreferences(preferences))
        Q_EMIT failed(SettingsParts::notKept());
}

void SettingsBehaviourPage::setStartAtLogin(bool start)
{
    const Outcome<Done> done = start ? m_autostart->write() : m_autostart->remove();
    m_ui->loginHint->say(done.ok() ? QString() : done.trouble().said, Tone::Problem);
    m_ui->startAtLogin->setChecked(m_autostart->isThere());
}

} // namespace Quell

#include "moc_settingsbehaviourpage.cpp"
