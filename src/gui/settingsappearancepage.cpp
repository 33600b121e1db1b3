// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsappearancepage.h"

#include "accessiblecombobox.h"
#include "settings.h"
#include "settingsparts.h"
#include "ui_settingsappearancepage.h"

#include <QLocale>

#include <algorithm>

namespace Quell {

namespace {

/// A language in its own words, as who looks for it knows it.
QString nameOfLanguage(const QString &code)
{
    // These Qt names with a country: "American English".
    if (code == u"en")
        return QStringLiteral("English");
    if (code == u"es")
        return QStringLiteral("Español");
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

SettingsAppearancePage::SettingsAppearancePage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::SettingsAppearancePage>())
{
    installAccessibleComboBoxes();
    m_ui->setupUi(this);
    m_ui->languageHint->say(tr("Ids, exports and what a service says stay as they are."),
                            WrappedLabel::Tone::Quiet);
    for (QComboBox *choice : {m_ui->colours, m_ui->language})
        SettingsParts::turnOnlyWithFocus(choice);
}

SettingsAppearancePage::~SettingsAppearancePage() = default;

void SettingsAppearancePage::follow(Settings *settings, const QStringList &languages)
{
    m_settings = settings;
    m_ui->language->addItem(tr("As the system"), QString());
    QStringList sorted = languages;
    std::ranges::sort(sorted, {}, nameOfLanguage);
    for (const QString &code : std::as_const(sorted))
        m_ui->language->addItem(nameOfLanguage(code), code);
    connect(settings, &Settings::changed, this, [this] { show(*m_settings); });
    for (QComboBox *choice : {m_ui->colours, m_ui->language})
        connect(choice, &QComboBox::currentIndexChanged, this, &SettingsAppearancePage::keep);
    show(*settings);
}

void SettingsAppearancePage::show(const Settings &settings)
{
    m_showing = true;
    const Preferences &preferences = settings.preferences();
    m_ui->colours->setCurrentIndex(int(preferences.colours));
    // A language that this Quell does not have is as the system's.
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(preferences.language)));
    m_showing = false;
}

void SettingsAppearancePage::keep()
{
    if (m_showing)
        return;
    Preferences preferences = m_settings->preferences();
    preferences.colours = ColourScheme(m_ui->colours->currentIndex());
    preferences.language = m_ui->language->currentData().toString();
    if (!m_settings->setPreferences(preferences))
        Q_EMIT failed(SettingsParts::notKept());
}

} // namespace Quell

#include "moc_settingsappearancepage.cpp"
