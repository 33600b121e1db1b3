// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include <QFile>

namespace Quell {

namespace {

/// Of the file. All that was ever in it is still read the same way, and what is not understood is as if it were not there.
constexpr int currentVersion = 1;

QString bellKey(QStringView which)
{
    return QStringLiteral("bells/%1").arg(which);
}

/// Ids of executions stand in it, and what was searched for. QSettings would make a file that everybody may read, and leaves one
/// that is there as it is.
void keepPrivate(const QString &path)
{
    constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerAlone))
        (void)file.setPermissions(ownerAlone); // Where nothing can be written, nothing will be.
}

QString markKey(const QUuid &connection)
{
    return QStringLiteral("marks/") + connection.toString(QUuid::WithoutBraces);
}

} // namespace

WindowSettings::WindowSettings(const QString &file)
{
    if (!file.isEmpty()) {
        keepPrivate(file);
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    }
    setValue(u"version", currentVersion);
}

WindowSettings::~WindowSettings() = default;

int WindowSettings::mark(const QUuid &connection) const
{
    return value(markKey(connection), -1).toInt();
}

void WindowSettings::setMark(const QUuid &connection, int mark)
{
    setValue(markKey(connection), mark);
}

Preferences WindowSettings::preferences() const
{
    return m_file ? readPreferences(*m_file) : m_preferences;
}

void WindowSettings::setPreferences(const Preferences &preferences)
{
    if (m_file)
        writePreferences(*m_file, preferences);
    else
        m_preferences = preferences;
}

QStringList WindowSettings::bells(QStringView which) const
{
    return value(bellKey(which)).toStringList();
}

void WindowSettings::setBells(QStringView which, const QStringList &keys)
{
    setValue(bellKey(which), keys);
}

bool WindowSettings::save()
{
    if (!m_file)
        return true;
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

QVariant WindowSettings::value(QStringView key, const QVariant &otherwise) const
{
    return m_file ? m_file->value(key.toString(), otherwise) : m_values.value(key.toString(), otherwise);
}

void WindowSettings::setValue(QStringView key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key.toString(), value);
    else
        m_values.insert(key.toString(), value);
}

} // namespace Quell
