// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QtDBus/QDBusConnection>

namespace Quell {

/// A message bus of a test's own, so that nobody's desktop sees any of it, with two ends: ours, and the desktop's.
class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] static bool isInstalled() { return !program().isEmpty(); }

    [[nodiscard]] bool start()
    {
        m_daemon.start(program(),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead())
            return false;
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return QDBusConnection::connectToBus(address, QStringLiteral("ours")).isConnected()
            && QDBusConnection::connectToBus(address, QStringLiteral("desktop")).isConnected();
    }

    [[nodiscard]] QDBusConnection ours() const { return QDBusConnection(QStringLiteral("ours")); }
    [[nodiscard]] QDBusConnection desktop() const { return QDBusConnection(QStringLiteral("desktop")); }

private:
    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    }

    QProcess m_daemon;
};

} // namespace Quell
