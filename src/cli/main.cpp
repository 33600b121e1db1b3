// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "environmentsecret.h"
#include "foreigntext.h"
#include "programlog.h"
#include "session.h"
#include "translation.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

constexpr qsizetype longestComplaint = 1000;

/// Standard error is for our own sentences: of what the libraries say only what ends the program is let through.
void keepLibrariesQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
}

int reply(const Quell::Reply &reply)
{
    const bool isError = reply.status != Quell::ExitStatus::Done;
    const QByteArray text = isError
        ? "quell-cli: " + Quell::onOneLine(reply.text, longestComplaint).toUtf8() + '\n'
        : reply.text.toUtf8();
    FILE *where = isError ? stderr : stdout;
    const bool written = std::fputs(text.constData(), where) >= 0 && std::fflush(where) == 0;
    return static_cast<int>(written ? reply.status : Quell::ExitStatus::NotDone);
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<QByteArray> secret = Quell::takeEnvironmentSecret();
    qInstallMessageHandler(keepLibrariesQuiet);
    QCoreApplication application(argc, argv);
    Quell::installTranslations(&application);
    QCoreApplication::setApplicationName(QStringLiteral("quell"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUELL_VERSION));

    const Quell::ProgramLog log;
    auto parsed = Quell::CommandLine::parse(QCoreApplication::arguments(), secret.has_value());
    if (const auto *answer = std::get_if<Quell::Reply>(&parsed))
        return reply(*answer);

    Quell::Session session(std::get<Quell::Invocation>(std::move(parsed)), secret);
    QObject::connect(&session, &Quell::Session::finished, &application,
                     [](Quell::ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); });
    QTimer::singleShot(0, &session, &Quell::Session::start);
    return QCoreApplication::exec();
}
