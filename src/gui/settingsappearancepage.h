// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Quell {

class Settings;

namespace Ui {
class SettingsAppearancePage;
}

/// Colours and language. What is chosen holds at once.
class SettingsAppearancePage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsAppearancePage(QWidget *parent = nullptr);
    ~SettingsAppearancePage() override;

    /// `settings` must outlive the page; `languages` are those that Quell speaks, "de". To be called once.
    void follow(Settings *settings, const QStringList &languages);

Q_SIGNALS:
    /// Something could not be written down.
    void failed(const QString &sentence);

private:
    void show(const Settings &settings);
    void keep();

    std::unique_ptr<Ui::SettingsAppearancePage> m_ui;
    Settings *m_settings = nullptr;
    bool m_showing = false; ///< what changes now was not changed by the user
};

} // namespace Quell
