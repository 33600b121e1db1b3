// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardwatch.h"

#include "arrivals.h"
#include "connections.h"
#include "executiontracker.h"
#include "idextraction.h"
#include "messagebar.h"
#include "settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <chrono>

namespace Quell {

namespace {

using namespace std::chrono_literals;

constexpr auto clipboardRest = 300ms;
/// Somebody who copies an id copies little else.
constexpr qsizetype longestCopy = 64 * 1024;
constexpr qsizetype mostRemembered = 10'000;

/// As KeePassXC, KeePass and others mark what they copy.
bool isMarkedSecret(const QMimeData &data)
{
    return data.hasFormat(QStringLiteral("x-kde-passwordManagerHint"))
        || data.hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type"))
        || data.hasFormat(QStringLiteral(
            "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""));
}

QString clipboardTopic()
{
    return QStringLiteral("clipboard");
}

} // namespace

ClipboardWatch::ClipboardWatch(const WindowContext &context, Settings *settings, Arrivals *arrivals,
                               MessageBar *bar)
    : QObject(arrivals),
      m_context(context),
      m_settings(settings),
      m_arrivals(arrivals),
      m_bar(bar),
      m_rest(this)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ClipboardWatch::look);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_settings->preferences().watchClipboard)
            m_rest.start(clipboardRest);
    });
    connect(settings, &Settings::changed, this, &ClipboardWatch::follow);
}

void ClipboardWatch::follow()
{
    if (m_settings->preferences().watchClipboard)
        return;
    m_rest.stop();
    m_offered.clear();
    m_bar->withdraw(clipboardTopic());
}

void ClipboardWatch::look()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData();
    // What was copied here is known here.
    if (clipboard->ownsClipboard() || !data || !data->hasText() || isMarkedSecret(*data))
        return;
    const QString text = data->text();
    if (text.size() > longestCopy)
        return;
    if (const QStringList ids = newIds(text); !ids.isEmpty())
        offer(ids);
}

QStringList ClipboardWatch::newIds(const QString &text) const
{
    QStringList ids;
    const QList<ServiceDescription> services = m_context.connections->descriptions();
    const QList<Connection> connections = m_context.connections->all();
    for (const ServiceDescription &service : services) {
        // What could not be tracked is not worth a word.
        if (std::ranges::none_of(connections, [&service](const Connection &connection) {
                return connection.service == service.id && !connection.switchedOff;
            }))
            continue;
        ids += extractIds(text, service, {}, Reading::Unasked).ids;
    }
    ids.removeIf([this](const QString &id) {
        return m_offered.contains(id) || !m_context.tracker->withId(id).isEmpty();
    });
    return ids;
}

void ClipboardWatch::offer(const QStringList &ids)
{
    if (m_offered.size() > mostRemembered)
        m_offered.clear();
    for (const QString &id : ids)
        m_offered.insert(id);
    m_bar->say({.text = ids.size() == 1
                    ? tr("An execution that is not tracked was copied: %1.").arg(ids.constFirst())
                    : tr("%n execution(s) that are not tracked were copied.", nullptr, int(ids.size())),
                .action = tr("Track"),
                .act = [arrivals = m_arrivals, ids] { arrivals->takeText(ids.join(u'\n')); },
                .about = clipboardTopic()});
}

} // namespace Quell

#include "moc_clipboardwatch.cpp"
