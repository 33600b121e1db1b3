// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

namespace Quell {

/// What the program is, of what it is made, and on which terms. Does not delete itself.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &sqliteVersion, QWidget *parent = nullptr);
};

} // namespace Quell
