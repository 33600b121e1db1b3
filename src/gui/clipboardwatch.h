// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace Quell {

class Arrivals;
class MessageBar;
class Settings;

/// Where the user wants it: offers to track executions whose ids are copied anywhere. Takes nothing by itself, and keeps ids
/// only; what else is in the clipboard is forgotten at once. What another program marks as a password is not looked at.
class ClipboardWatch : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; it belongs to `arrivals`.
    ClipboardWatch(const WindowContext &context, Settings *settings, Arrivals *arrivals, MessageBar *bar);

private:
    void follow();
    void look();
    /// Of executions that are not tracked and were not offered before.
    [[nodiscard]] QStringList newIds(const QString &text) const;
    void offer(const QStringList &ids);

    WindowContext m_context;
    Settings *m_settings;
    Arrivals *m_arrivals;
    MessageBar *m_bar;
    QTimer m_rest; ///< some programs write the clipboard several times
    QSet<QString> m_offered;
};

} // namespace Quell
