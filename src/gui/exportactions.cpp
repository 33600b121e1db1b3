// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportactions.h"

#include "connections.h"
#include "executionexport.h"
#include "executionrows.h"
#include "exportfile.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>
#include <QWidget>

namespace Quell {

namespace {

ExecutionRows rowsIn(const WindowContext &context)
{
    return {context.tracker, context.connections, context.monitor, context.clock, context.tags};
}

} // namespace

ExportActions::ExportActions(const WindowContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window)
{
}

void ExportActions::exportToFile(const QList<ExecutionKey> &keys)
{
    if (keys.isEmpty())
        return;
    ExportFile::ask(m_window, tr("Export %n execution(s)", nullptr, int(keys.size())),
                    QStringLiteral("executions"), [this, keys](const QString &file) { write(keys, file); });
}

bool ExportActions::write(const QList<ExecutionKey> &keys, const QString &file)
{
    const QList<ExecutionRow> rows = rowsIn(m_context).of(keys);
    const QByteArray bytes = ExportFile::formatOf(file) == ExportFile::Format::Json
        ? ExecutionExport::toJson(rows)
        : ExportFile::byteOrderMark + ExecutionExport::toCsv(rows);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        Q_EMIT said(ExportFile::notWritten(target));
        return false;
    }
    Q_EMIT said(
        tr("%n execution(s) written to %1.", nullptr, int(rows.size())).arg(QDir::toNativeSeparators(file)));
    return true;
}

void ExportActions::copyAsText(const QList<ExecutionKey> &keys)
{
    if (!keys.isEmpty())
        QGuiApplication::clipboard()->setText(ExecutionExport::toLines(rowsIn(m_context).of(keys)));
}

void ExportActions::copyAsCurl(const QList<ExecutionKey> &keys)
{
    QStringList commands;
    for (const ExecutionKey &key : keys) {
        const auto connection = m_context.connections->find(key.connection);
        const auto describe = m_context.connections->descriptionOf(key.connection).curlCommand;
        const QString command = connection && describe ? describe(*connection, key.id) : QString();
        if (!command.isEmpty())
            commands.append(command);
    }
    if (!commands.isEmpty())
        QGuiApplication::clipboard()->setText(commands.join(u'\n'));
}

} // namespace Quell

#include "moc_exportactions.cpp"
