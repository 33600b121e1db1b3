// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsnotificationspage.h"

#include "settings.h"
#include "settingsparts.h"
#include "ui_settingsnotificationspage.h"
#include "wording.h"

namespace Quell {

using Tone = WrappedLabel::Tone;

SettingsNotificationsPage::SettingsNotificationsPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::SettingsNotificationsPage>())
{
    m_ui->setupUi(this);
    m_ui->bellHint->say(
        tr("The bell in the menu of a row goes before all of this: always, or never, for that one."),
        Tone::Quiet);
    SettingsParts::turnOnlyWithFocus(m_ui->onlyAbove);
}

SettingsNotificationsPage::~SettingsNotificationsPage() = default;

void SettingsNotificationsPage::follow(Settings *settings)
{
    m_settings = settings;
    connect(settings, &Settings::changed, this, [this] { show(*m_settings); });
    for (QCheckBox *choice : {m_ui->finished, m_ui->failed, m_ui->cancelled, m_ui->longRunning, m_ui->trouble,
                              m_ui->quietInFront})
        connect(choice, &QCheckBox::toggled, this, &SettingsNotificationsPage::keep);
    connect(m_ui->onlyAbove, &QSpinBox::valueChanged, this, &SettingsNotificationsPage::keep);
    show(*settings);
}

void SettingsNotificationsPage::show(const Settings &settings)
{
    m_showing = true;
    const Preferences &preferences = settings.preferences();
    m_ui->finished->setChecked(preferences.tellFinished);
    m_ui->failed->setChecked(preferences.tellFailed);
    m_ui->cancelled->setChecked(preferences.tellCancelled);
    m_ui->longRunning->setChecked(preferences.tellLongRunning);
    m_ui->trouble->setChecked(preferences.tellTrouble);
    m_ui->quietInFront->setChecked(preferences.quietInFront);
    m_ui->onlyAbove->setValue(int(preferences.tellOnlyAbove.count()));
    m_ui->longRunningHint->say(
        preferences.longRunning.count() > 0
            ? tr("That is after %1; the page Behaviour says so.").arg(durationText(preferences.longRunning))
            : tr("Nothing is, as the page Behaviour says now."),
        Tone::Quiet);
    m_showing = false;
}

void SettingsNotificationsPage::keep()
{
    if (m_showing)
        return;
    Preferences preferences = m_settings->preferences();
    preferences.tellFinished = m_ui->finished->isChecked();
    preferences.tellFailed = m_ui->failed->isChecked();
    preferences.tellCancelled = m_ui->cancelled->isChecked();
    preferences.tellLongRunning = m_ui->longRunning->isChecked();
    preferences.tellTrouble = m_ui->trouble->isChecked();
    preferences.quietInFront = m_ui->quietInFront->isChecked();
    preferences.tellOnlyAbove = std::chrono::seconds(m_ui->onlyAbove->value());
    if (!m_settings->setPreferences(preferences))
        Q_EMIT failed(SettingsParts::notKept());
}

} // namespace Quell

#include "moc_settingsnotificationspage.cpp"
