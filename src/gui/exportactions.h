// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "windowcontext.h"

#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace Quell {

/// Takes executions out of the window: into a file, or onto the clipboard. No secret is in any of it.
class ExportActions : public QObject
{
    Q_OBJECT
public:
    /// Everything in `context` must outlive it; the dialog belongs to `window`.
    ExportActions(const WindowContext &context, QWidget *window);

    /// Asks for a file, whose suffix says the format (.csv, .json), and writes these to it as they are then.
    void exportToFile(const QList<ExecutionKey> &keys);
    /// False, and said() tells why, where it was not written; what was there before stays then.
    bool write(const QList<ExecutionKey> &keys, const QString &file);

    /// All fields with tabs between them, a line for each: what a spreadsheet takes when it is pasted.
    void copyAsText(const QList<ExecutionKey> &keys);
    /// ServiceDescription::curlCommand of each, a line for each.
    void copyAsCurl(const QList<ExecutionKey> &keys);

Q_SIGNALS:
    /// A sentence for the message bar.
    void said(const QString &sentence);

private:
    WindowContext m_context;
    QWidget *m_window;
};

} // namespace Quell
