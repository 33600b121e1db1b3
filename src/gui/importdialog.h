// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectiontransfer.h"

#include <QByteArray>
#include <QDialog>
#include <QString>

#include <memory>

namespace Quell {

class Connections;

namespace Ui {
class ImportDialog;
}

/// Says what would become of each connection in a file, and imports them when the user says so. Does not delete itself.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `json` was planned without trouble. `connections` must outlive the dialog.
    ImportDialog(Connections *connections, const QByteArray &json, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    /// How it went.
    void said(const QString &sentence);

private:
    void show(const QList<ImportedConnection> &plan);
    void plan();
    void import();
    [[nodiscard]] QString lineFor(const ImportedConnection &imported) const;

    std::unique_ptr<Ui::ImportDialog> m_ui;
    Connections *m_connections;
    QByteArray m_json;
};

} // namespace Quell
