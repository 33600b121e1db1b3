// SPDX-License-Identifier: GPL-3.0-or-later
#include "programlog.h"

#include "logline.h"
#include "sqliteversion.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSslSocket>
#include <QSysInfo>

#include <cstdio>
#include <mutex>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Quell {

namespace {

// Qt's message handler is a plain function.
QFile *theLog = nullptr;
QtMessageHandler theHandlerBefore = nullptr;
std::mutex theTurn;

void write(const QByteArray &line)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
    const std::lock_guard turn(theTurn);
    // In one piece, because several processes may write here. On a full disk the log has a gap, which shows nowhere else.
    (void)theLog->write(time + ' ' + process + ' ' + line + '\n');
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArrayView category(context.category);
    if (category == logCategory().categoryName()) {
        write(message.toLatin1());
        return;
    }
    write("library said category=" + category.toByteArray() + " level=" + QByteArray::number(int(type)));
    if (theHandlerBefore)
        theHandlerBefore(type, context, message);
}

bool openLog(QFile &file, const QString &name)
{
    if (name == u"-")
        return file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(name).constData(),
                                  O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat about = {};
    if (descriptor < 0)
        return false;
    if (::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode)
        && file.open(descriptor, mode, QFileDevice::AutoCloseHandle))
    {
        return true;
    }
    ::close(descriptor);
    return false;
#else
    file.setFileName(name);
    return file.open(mode);
#endif
}

/// Facts about what runs, and nothing about who runs it.
void writeSurroundings()
{
    write("program " + QCoreApplication::applicationFilePath().section(u'/', -1).toLatin1() + ' '
          + QByteArray(QUELL_VERSION) + " qt=" + qVersion() + " sqlite=" + sqliteVersion().toLatin1()
          + " tls=" + QSslSocket::sslLibraryVersionString().simplified().replace(u' ', u'_').toLatin1());
    write("system " + QSysInfo::prettyProductName().toLatin1()
          + " kernel=" + QSysInfo::kernelVersion().toLatin1()
          + " processor=" + QSysInfo::currentCpuArchitecture().toLatin1());
}

} // namespace

ProgramLog::ProgramLog()
{
    const QString name = qEnvironmentVariable(variable);
    if (name.isEmpty() || theLog)
        return;
    auto file = std::make_unique<QFile>();
    if (!openLog(*file, name)) {
        const QString sentence = QCoreApplication::translate(
                                     "ProgramLog", "The log that %1 names cannot be written; there is none.")
                                     .arg(QLatin1StringView(variable));
        std::fputs(qPrintable(sentence + u'\n'), stderr);
        return;
    }
    theLog = file.release();
    theHandlerBefore = qInstallMessageHandler(handle);
    QLoggingCategory::setFilterRules(QStringLiteral("quell.info=true"));
    writeSurroundings();
}

ProgramLog::~ProgramLog()
{
    if (!theLog)
        return;
    qInstallMessageHandler(theHandlerBefore);
    delete std::exchange(theLog, nullptr);
}

WorkspaceLog::WorkspaceLog(Workspace *workspace) : QObject(workspace)
{
    const ExecutionTracker *tracker = workspace->tracker();
    connect(tracker, &ExecutionTracker::executionsAdded, this, [](const QList<ExecutionKey> &keys) {
        LogLine("tracker", "added").with("executions", keys.size());
    });
    connect(tracker, &ExecutionTracker::executionsRemoved, this, [](const QList<ExecutionKey> &keys) {
        LogLine("tracker", "removed").with("executions", keys.size());
    });
    connect(tracker, &ExecutionTracker::executionsChanged, this,
            [tracker](const QList<ExecutionKey> &keys, const QList<Execution> &before) {
                if (!logCategory().isInfoEnabled())
                    return;
                for (qsizetype i = 0; i < keys.size(); ++i) {
                    const PackedExecution now = tracker->packed(keys.at(i));
                    const Execution &then = before.at(i);
                    if (now.isNone()
                        || (now.state() == then.last.state && now.cancelPhase() == then.cancel.phase))
                        continue;
                    LogLine("tracker", "changed")
                        .about(keys.at(i))
                        .with("from", then.last.state)
                        .with("state", now.state())
                        .with("cancel", now.cancelPhase());
                }
            });
    const Connections *connections = workspace->connections();
    connect(connections, &Connections::connectionAdded, this,
            [](const QUuid &id) { LogLine("connections", "added").about(id); });
    connect(connections, &Connections::connectionChanged, this,
            [](const QUuid &id) { LogLine("connections", "changed").about(id); });
    connect(connections, &Connections::connectionRemoved, this,
            [](const QUuid &id) { LogLine("connections", "removed").about(id); });
    connect(workspace->writer(), &JournalWriter::writeFailed, this,
            [](const Trouble &trouble) { LogLine("journal", "write failed").with(trouble); });
    connect(workspace, &Workspace::reloadFailed, this,
            [](const Trouble &trouble) { LogLine("journal", "read failed").with(trouble); });
}

} // namespace Quell

#include "moc_programlog.cpp"
