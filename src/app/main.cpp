// SPDX-License-Identifier: GPL-3.0-or-later
#include "ecosystem.h"
#include "environmentsecret.h"
#include "icons.h"
#include "program.h"
#include "programlog.h"
#include "translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace Quell;

namespace {

/// Help and version need no screen, and a script or a packager may have none.
bool asksAboutProgramOnly(int argc, char **argv)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "-v" || argument == "--version";
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (asksAboutProgramOnly(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(Icons::application());
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("quell"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUELL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(QUELL_APPLICATION_ID));
    // Before there are threads, and before anything is started that would get the keys too.
    const bool hasSecretOfACommand = takeEnvironmentSecret().has_value();
    const Ecosystem ecosystem(QDir::homePath());
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    Translations translations;
    translations.use(QString());
    const ProgramLog log;

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main",
        "Shows every query that runs for you on Dune and on Atoti, and stops the ones that should not run."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        QStringLiteral("profile"),
        QCoreApplication::translate("main", "Use the profile in <directory> instead of your own."),
        QCoreApplication::translate("main", "directory"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("main",
                                    "Show an analyst's day against a simulator; no account is needed."));
    const QCommandLineOption minimized(
        QStringLiteral("minimized"),
        QCoreApplication::translate("main",
                                    "Start in the tray, or with the window minimized where there is none."));
    const QCommandLineOption picture(
        QStringLiteral("picture"),
        QCoreApplication::translate(
            "main",
            "With --demo: cancel one execution, write a picture of the window to <file> once the cancel is "
            "confirmed, and end; several pictures where <file> is a directory."),
        QCoreApplication::translate("main", "file"));
    parser.addOptions({profile, demo, minimized, picture});
    parser.addPositionalArgument(
        QStringLiteral("ID|URL"),
        QCoreApplication::translate(
            "main",
            "Executions to track, or a link of Quell; the window asks where it is not clear what is meant."),
        QStringLiteral("[ID|URL…]"));
    parser.process(*application);

    ProgramOptions options;
    options.profileDirectory = parser.value(profile);
    options.demo = parser.isSet(demo);
    options.minimized = parser.isSet(minimized);
    options.picture = parser.value(picture);
    options.ids = parser.positionalArguments();
    if (!options.picture.isEmpty() && !options.demo) {
        fputs(qPrintable(QCoreApplication::translate("main", "--picture works with --demo only.") + u'\n'),
              stderr);
        return 2;
    }

    if (hasSecretOfACommand) {
        fputs(qPrintable(
                  QCoreApplication::translate(
                      "main", "QUELL_SECRET is for quell-cli; the window takes secrets from the keyring.")
                  + u'\n'),
              stderr);
    }
    Program program(options, &translations);
    program.setEcosystem(&ecosystem);
    QTimer::singleShot(0, &program, &Program::start);
    return QCoreApplication::exec();
}
