// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusnotifierhost.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>
#include <QtDBus/QDBusVariant>

namespace Quell {

namespace {

QString watcherName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString watcherPath()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

StatusNotifierHost::StatusNotifierHost(const QDBusConnection &bus, QObject *parent)
    : QObject(parent),
      m_bus(bus)
{
    auto *watcher =
        new QDBusServiceWatcher(watcherName(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &StatusNotifierHost::ask);
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"}) {
        m_bus.connect(watcherName(), watcherPath(), watcherName(), QString::fromLatin1(signal), this,
                      SLOT(ask()));
    }
    ask();
}

void StatusNotifierHost::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    get.setArguments({watcherName(), QStringLiteral("IsStatusNotifierHostRegistered")});
    get.setAutoStartService(false);
    const int question = ++m_question;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, question] {
        call->deleteLater();
        if (question != m_question)
            return;
        const QDBusPendingReply<QDBusVariant> reply(*call);
        const bool registered = !reply.isError() && reply.value().variant().toBool();
        if (registered == m_registered)
            return;
        m_registered = registered;
        Q_EMIT registeredChanged(registered);
    });
}

} // namespace Quell

#include "moc_statusnotifierhost.cpp"
