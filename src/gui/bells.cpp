// SPDX-License-Identifier: GPL-3.0-or-later
#include "bells.h"

#include "executiontracker.h"
#include "windowsettings.h"

namespace Quell {

namespace {

constexpr QStringView alwaysWord = u"always";
constexpr QStringView neverWord = u"never";

QString textOf(const ExecutionKey &key)
{
    return key.connection.toString(QUuid::WithoutBraces) + u'/' + key.id;
}

ExecutionKey keyOf(const QString &text)
{
    return {QUuid::fromString(text.section(u'/', 0, 0)), text.section(u'/', 1)};
}

} // namespace

Bells::Bells(WindowSettings *kept, const ExecutionTracker *tracker, QObject *parent)
    : QObject(parent),
      m_kept(kept)
{
    read(alwaysWord, Bell::Always);
    read(neverWord, Bell::Never);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &Bells::drop);
}

void Bells::read(QStringView word, Bell bell)
{
    const QStringList texts = m_kept->bells(word);
    for (const QString &text : texts) {
        const ExecutionKey key = keyOf(text);
        if (key.connection.isNull() || key.id.isEmpty() || m_bells.contains(key))
            continue;
        m_bells.insert(key, bell);
        m_order.append(key);
    }
}

bool Bells::set(const QList<ExecutionKey> &keys, Bell bell)
{
    for (const ExecutionKey &key : keys) {
        if (m_bells.remove(key))
            m_order.removeOne(key);
        if (bell == Bell::AsSettings)
            continue;
        m_bells.insert(key, bell);
        m_order.append(key);
    }
    while (m_order.size() > most)
        m_bells.remove(m_order.takeFirst());
    Q_EMIT changed(keys);
    return keep();
}

QHash<ExecutionKey, bool> Bells::all() const
{
    QHash<ExecutionKey, bool> all;
    for (auto bell = m_bells.cbegin(); bell != m_bells.cend(); ++bell)
        all.insert(bell.key(), *bell == Bell::Always);
    return all;
}

void Bells::drop(const QList<ExecutionKey> &keys)
{
    bool dropped = false;
    for (const ExecutionKey &key : keys) {
        if (m_bells.remove(key)) {
            m_order.removeOne(key);
            dropped = true;
        }
    }
    // What cannot be written now would only be forgotten later.
    if (dropped)
        keep();
}

bool Bells::keep()
{
    QStringList always;
    QStringList never;
    for (const ExecutionKey &key : std::as_const(m_order))
        (m_bells.value(key) == Bell::Always ? always : never).append(textOf(key));
    m_kept->setBells(alwaysWord, always);
    m_kept->setBells(neverWord, never);
    return m_kept->save();
}

} // namespace Quell

#include "moc_bells.cpp"
