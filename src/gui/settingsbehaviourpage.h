// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Quell {

class AutostartEntry;
class Settings;

namespace Ui {
class SettingsBehaviourPage;
}

/// How window and list behave. What is chosen holds at once.
class SettingsBehaviourPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsBehaviourPage(QWidget *parent = nullptr);
    ~SettingsBehaviourPage() override;

    /// Both must outlive the page; `autostart` may be null where Quell cannot be started at login. To be called once.
    void follow(Settings *settings, AutostartEntry *autostart, bool hasTray);

Q_SIGNALS:
    /// Something could not be written down.
    void failed(const QString &sentence);

private:
    void show(const Settings &settings);
    void keep();
    void setStartAtLogin(bool start);

    std::unique_ptr<Ui::SettingsBehaviourPage> m_ui;
    Settings *m_settings = nullptr;
    AutostartEntry *m_autostart = nullptr;
    bool m_showing = false; ///< what changes now was not changed by the user
};

} // namespace Quell
