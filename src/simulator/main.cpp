// SPDX-License-Identifier: GPL-3.0-or-later
#include "analystsday.h"
#include "simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <QTime>

using namespace Quell;

namespace {

constexpr int wrongUsage = 2;
constexpr int cannotListen = 1;

struct SimulatorText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Simulator)
};

/// Answers are logged, keys are not: one may stand in the query of a Dune URL.
QString withoutKey(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    if (query < 0)
        return QString::fromLatin1(target);
    QByteArrayList pairs = target.mid(query + 1).split('&');
    for (QByteArray &pair : pairs) {
        const QByteArray name = pair.left(pair.indexOf('='));
        if (QUrl::fromPercentEncoding(name).compare(u"api_key", Qt::CaseInsensitive) == 0)
            pair = name + "=(hidden)";
    }
    return QString::fromLatin1(target.left(query + 1) + pairs.join('&'));
}

void introduce(QTextStream &out, const Simulator &simulator, const AnalystsDay &day)
{
    out << SimulatorText::tr("Listening. Stop it with Ctrl+C.") << Qt::endl;
    for (const DayAccount &account : day.accounts) {
        out << Qt::endl
            << account.name << QStringLiteral("  ") << account.url(simulator).toString() << Qt::endl;
        if (account.user.isEmpty()) {
            out << SimulatorText::tr("  API key:  %1 (%2 requests a minute)")
                       .arg(account.secret)
                       .arg(account.requestsPerMinute)
                << Qt::endl;
        } else {
            out << SimulatorText::tr("  user:     %1, password: %2").arg(account.user, account.secret)
                << Qt::endl;
            out << SimulatorText::tr("  token:    %1 (Bearer or Jwt)").arg(account.token) << Qt::endl;
        }
        for (const QString &id : account.executions)
            out << QStringLiteral("  ") << id << Qt::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quell-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUELL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        SimulatorText::tr("Serves a simulated Dune and two simulated Atoti servers on this "
                          "machine, with an analyst's day in them."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption portOption(QStringLiteral("port"),
                                        SimulatorText::tr("The port to listen on; 0 takes any free one."),
                                        QStringLiteral("N"), QStringLiteral("8383"));
    const QCommandLineOption hostOption(QStringLiteral("host"),
                                        SimulatorText::tr("The loopback address to listen on."),
                                        QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1"));
    parser.addOptions({portOption, hostOption});
    parser.process(application);

    QTextStream out(stdout);
    QTextStream err(stderr);
    bool isNumber = false;
    const quint16 port = parser.value(portOption).toUShort(&isNumber);
    if (!isNumber || !parser.positionalArguments().isEmpty()) {
        err << SimulatorText::tr(
            "quell-simulator: --port takes a number from 0 to 65535, and there are no other arguments. "
            "See --help.")
            << Qt::endl;
        return wrongUsage;
    }

    SystemClock clock;
    Simulator simulator(&clock);
    if (!simulator.listen(port, parser.value(hostOption))) {
        err << SimulatorText::tr(
                   "quell-simulator: cannot listen on port %1 of %2: %3. Choose another one with --port.")
                   .arg(port)
                   .arg(parser.value(hostOption), simulator.errorString())
            << Qt::endl;
        return cannotListen;
    }
    const AnalystsDay day = populateAnalystsDay(simulator);
    introduce(out, simulator, day);

    QObject::connect(&simulator, &Simulator::requestAnswered, &application,
                     [&err](const QByteArray &method, const QByteArray &target, int status) {
                         err << QTime::currentTime().toString(u"HH:mm:ss.zzz") << u' ' << status << u' '
                             << QString::fromLatin1(method) << u' ' << withoutKey(target) << Qt::endl;
                     });
    return QCoreApplication::exec();
}
