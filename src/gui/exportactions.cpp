// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportactions.h"

#include "connections.h"
#include "executionexport.h"
#include "executionrows.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

namespace Quell {

namespace {

/// Without it a spreadsheet takes UTF-8 for the code page of the machine.
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

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
    auto *dialog = new QFileDialog(m_window, tr("Export %n execution(s)", nullptr, int(keys.size())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table for a spreadsheet (*.csv)");
    const QString json = tr("JSON for programs (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("executions"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, keys](const QString &file) { write(keys, file); });
    dialog->open();
}

bool ExportActions::write(const QList<ExecutionKey> &keys, const QString &file)
{
    const QList<ExecutionRow> rows = rowsIn(m_context).of(keys);
    const bool json = QFileInfo(file).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
    const QByteArray bytes =
        json ? ExecutionExport::toJson(rows) : byteOrderMark + ExecutionExport::toCsv(rows);
    const QString shown = QDir::toNativeSeparators(file);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        Q_EMIT said(tr("%1 was not written (%2). Choose another place, or check its permissions and the "
                       "free space there.")
                        .arg(shown, target.errorString()));
        return false;
    }
    Q_EMIT said(tr("%n execution(s) written to %1.", nullptr, int(rows.size())).arg(shown));
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
