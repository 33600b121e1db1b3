// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QDialog>

#include <memory>

namespace Quell {

class AutostartEntry;
class ConnectionActions;
class ConnectionFaces;
class Settings;

namespace Ui {
class SettingsDialog;
}

/// Everything that can be chosen, on pages. There is nothing to confirm: what is chosen holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Connections, Behaviour, Notifications, Appearance };

    /// Everything must outlive the dialog.
    SettingsDialog(const WindowContext &context, Settings *settings, ConnectionFaces *faces,
                   ConnectionActions *actions, bool hasTray, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void showPage(Page page);
    [[nodiscard]] Page page() const;

private:
    template<typename PageType>
    PageType *addPage(const QString &title);
    void fitPages();
    void say(const QString &sentence);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    std::unique_ptr<AutostartEntry> m_autostart;
};

} // namespace Quell
