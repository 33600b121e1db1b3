// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsharing.h"

#include "connections.h"
#include "exportfile.h"
#include "importdialog.h"
#include "wording.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace Quell {

namespace {

QString sharedFileFilter()
{
    return ConnectionSharing::tr("Settings of connections (*.json)");
}

} // namespace

ConnectionSharing::ConnectionSharing(Connections *connections, QWidget *page)
    : QObject(page),
      m_connections(connections),
      m_page(page)
{
}

void ConnectionSharing::exportToFile()
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Export the settings of the connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(sharedFileFilter());
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("quell-connections"));
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionSharing::write);
    dialog->open();
}

void ConnectionSharing::importFromFile()
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Import settings of connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(sharedFileFilter());
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionSharing::read);
    dialog->open();
}

void ConnectionSharing::write(const QString &file)
{
    const QByteArray bytes = m_connections->exported();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        Q_EMIT said(ExportFile::notWritten(target));
        return;
    }
    Q_EMIT said(tr("The settings were written to %1, without keys and passwords.")
                    .arg(QDir::toNativeSeparators(file)));
}

void ConnectionSharing::read(const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly)) {
        Q_EMIT said(tr("%1 cannot be read. Check its permissions.").arg(shown));
        return;
    }
    // One byte more than is taken says that it is too large.
    const QByteArray json = source.read(ConnectionTransfer::largestTransfer + 1);
    const Outcome<QList<ImportedConnection>> plan = m_connections->plannedImport(json);
    if (!plan.ok()) {
        Q_EMIT said(troubleText(plan.trouble(), shown));
        return;
    }
    auto *dialog = new ImportDialog(m_connections, json, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::said, this, &ConnectionSharing::said);
    dialog->open();
}

} // namespace Quell

#include "moc_connectionsharing.cpp"
