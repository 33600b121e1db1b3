// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelloptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Quell;

namespace {

bool writeScript(const QString &path, const QByteArray &script)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(script) == script.size()
        && file.flush())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

/// Writes the completions of quell-cli for each shell into a directory, named as the shells look for them.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fputs("usage: quell_completions DIRECTORY\n", stderr);
        return 2;
    }
    const QDir directory(QCoreApplication::arguments().at(1));
    const ShellProgram program = ShellProgram::ofQuellCli();
    const bool written = writeScript(directory.filePath(QStringLiteral("quell-cli")), bashCompletion(program))
        && writeScript(directory.filePath(QStringLiteral("_quell-cli")), zshCompletion(program))
        && writeScript(directory.filePath(QStringLiteral("quell-cli.fish")), fishCompletion(program));
    return written ? 0 : 1;
}
