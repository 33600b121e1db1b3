// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Quell {

/// RFC 4180, UTF-8, CRLF. A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
/// Injection"); where a value is not known its field is empty.
namespace Csv {

/// A value as other programs read it, whatever the language of the interface; not quoted.
[[nodiscard]] QString plainText(const QJsonValue &value);

/// The text of others as a spreadsheet may have it, from a file or by a paste: what it would take for a formula gets the apostrophe.
[[nodiscard]] QString withoutFormula(const QString &text);

/// A heading of these names.
[[nodiscard]] QByteArray heading(const QStringList &names);
/// Those fields of an object, in the order of the names.
[[nodiscard]] QByteArray line(const QStringList &names, const QJsonObject &object);

} // namespace Csv

} // namespace Quell
