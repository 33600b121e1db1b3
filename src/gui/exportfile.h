// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFileDevice>
#include <QString>

#include <functional>

class QWidget;

namespace Quell {

/// The file that something is exported to: one way to ask for it, and one sentence where it cannot be written.
class ExportFile
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
public:
    enum class Format { Csv, Json };

    /// A spreadsheet takes UTF-8 without it for the code page of the machine.
    static constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

    /// Asks for a file, a table unless told otherwise, and calls `chosen` with its path as long as `parent` lives.
    static void ask(QWidget *parent, const QString &title, const QString &name,
                    const std::function<void(const QString &file)> &chosen);
    /// As the suffix says.
    [[nodiscard]] static Format formatOf(const QString &file);
    /// Why it was not written, and what to do now.
    [[nodiscard]] static QString notWritten(const QFileDevice &file);
};

} // namespace Quell
