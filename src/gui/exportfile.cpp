// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Quell {

void ExportFile::ask(QWidget *parent, const QString &title, const QString &name,
                     const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table for a spreadsheet (*.csv)");
    const QString json = tr("JSON for programs (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

ExportFile::Format ExportFile::formatOf(const QString &file)
{
    return QFileInfo(file).suffix().compare(u"json", Qt::CaseInsensitive) == 0 ? Format::Json : Format::Csv;
}

QString ExportFile::notWritten(const QFileDevice &file)
{
    return tr("%1 was not written (%2). Choose another place, or check its permissions and the free space "
              "there.")
        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

} // namespace Quell
