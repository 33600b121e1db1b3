// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardinput.h"

#include "hiddenline.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace Quell::StandardInput {

namespace {

/// No key, password or token is anywhere near as long.
constexpr qint64 longestSecret = 64 * 1024;

struct StandardInputText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::StandardInput)
};

Trouble invalidInput(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

Outcome<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return invalidInput(StandardInputText::tr("What came from standard input is not UTF-8 text."));
    return text;
}

} // namespace

Outcome<QString> readText(qint64 limit)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return invalidInput(StandardInputText::tr("Nothing can be read from standard input."));
    QByteArray bytes;
    for (;;) {
        const QByteArray more = input.read(limit + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
        if (bytes.size() > limit)
            return invalidInput(StandardInputText::tr("What came from standard input is longer than %1 KB.")
                                    .arg(limit / 1024));
    }
    return decoded(bytes);
}

Outcome<Secret> readSecret(const QString &prompt)
{
    Outcome<QString> text = QString();
    if (isTerminal()) {
        const std::optional<QByteArray> line = readHiddenLine(prompt, longestSecret);
        if (!line)
            return invalidInput(StandardInputText::tr(
                "The terminal cannot be read without showing what is typed: pipe the secret in."));
        text = decoded(*line);
    } else {
        text = readText(longestSecret);
    }
    if (!text.ok())
        return text.trouble();
    return Secret::fromInput(text.value());
}

} // namespace Quell::StandardInput
