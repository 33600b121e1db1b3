// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Quell {

/// A notification as it is meant: plain text, whoever wrote it. It offers nothing but to look.
struct Notification
{
    enum class Urgency { Normal, Problem };

    quint64 tag = 0; ///< the caller's own; comes back with activated()
    QString title;
    QString body; ///< lines
    Urgency urgency = Urgency::Normal;
};

/// The way to the user's notifications; a port. Never blocks, and drops what it cannot deliver: what a notification says
/// stands in the window too. GUI thread.
class NotificationChannel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;

Q_SIGNALS:
    /// The user clicked on the notification that had this tag.
    void activated(quint64 tag);
};

} // namespace Quell
