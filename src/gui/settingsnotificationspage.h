// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Quell {

class Settings;

namespace Ui {
class SettingsNotificationsPage;
}

/// About what, and when, the user is told. What is chosen holds at once.
class SettingsNotificationsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsNotificationsPage(QWidget *parent = nullptr);
    ~SettingsNotificationsPage() override;

    /// Must outlive the page. To be called once.
    void follow(Settings *settings);

Q_SIGNALS:
    /// Something could not be written down.
    void failed(const QString &sentence);

private:
    void show(const Settings &settings);
    void keep();

    std::unique_ptr<Ui::SettingsNotificationsPage> m_ui;
    Settings *m_settings = nullptr;
    bool m_showing = false; ///< what changes now was not changed by the user
};

} // namespace Quell
