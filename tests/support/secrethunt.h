// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// Looks for secrets where none should be: as they are, and in every shape in which one travels or is stored: UTF-16, base64 at any
/// alignment, percent-encoded, as hexadecimal digits, within JSON.
class SecretHunt
{
public:
    void add(const QString &secret);

    /// The places of the secrets in what was written there, "where: base64"; empty where there is none.
    [[nodiscard]] QStringList in(const QByteArray &bytes, const QString &where) const;
    /// The same of every file below a directory, hidden ones and the targets of no link among them, and of their names, but not
    /// below `except`.
    [[nodiscard]] QStringList inFilesOf(const QString &directory, const QStringList &except = {}) const;
    /// How many files the last inFilesOf() has read.
    [[nodiscard]] int filesRead() const { return m_filesRead; }

private:
    struct Shape
    {
        QString name;
        QByteArray bytes;
    };
    QList<Shape> m_shapes;
    mutable int m_filesRead = 0;
};

} // namespace Quell
