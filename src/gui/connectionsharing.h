// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Quell {

class Connections;

/// Settings of connections as a file for colleagues: without keys and passwords, and nothing that is there is written over.
class ConnectionSharing : public QObject
{
    Q_OBJECT
public:
    /// Dialogs are over the window of `page`. Both must outlive it.
    ConnectionSharing(Connections *connections, QWidget *page);

    void exportToFile();
    void importFromFile();

    /// The same without asking for the file.
    void write(const QString &file);
    /// Shows what would come of it, and asks.
    void read(const QString &file);

Q_SIGNALS:
    /// A sentence about how it went.
    void said(const QString &sentence);

private:
    Connections *m_connections;
    QWidget *m_page;
};

} // namespace Quell
