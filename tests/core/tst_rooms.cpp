// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

/// The doors between the rooms of src/: what a room may include beside itself. docs/architecture.md shows the same.
const QHash<QString, QStringList> &doors()
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("net"), {QStringLiteral("core")}},
        {QStringLiteral("services"), {QStringLiteral("core"), QStringLiteral("net")}},
        {QStringLiteral("storage"), {QStringLiteral("core")}},
        {QStringLiteral("engine"), {QStringLiteral("core")}},
        {QStringLiteral("models"), {QStringLiteral("core")}},
        {QStringLiteral("gui"), {QStringLiteral("core"), QStringLiteral("engine"), QStringLiteral("models")}},
        {QStringLiteral("simulator"), {QStringLiteral("core")}},
        {QStringLiteral("app"),
         {QStringLiteral("core"), QStringLiteral("net"), QStringLiteral("services"),
          QStringLiteral("storage"), QStringLiteral("engine"), QStringLiteral("models")}},
        {QStringLiteral("cli"),
         {QStringLiteral("core"), QStringLiteral("engine"), QStringLiteral("storage"),
          QStringLiteral("app")}},
    };
    return table;
}

QString roomOf(const QString &file)
{
    return file.section(u'/', 0, 0);
}

/// The desktop program itself is put together here, and nowhere else; the rest of app is shared with the command line.
bool mayAlsoSeeWindowAndSimulator(const QString &file)
{
    const QString name = file.section(u'/', -1).section(u'.', 0, 0);
    return roomOf(file) == u"app" && (name == u"main" || name == u"program" || name.startsWith(u"demo"));
}

struct Include
{
    QString name; ///< as it stands between the quotation marks or brackets
    bool quoted = false;
};

QList<Include> includesOf(const QString &source)
{
    static const QRegularExpression line(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])re"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = line.globalMatch(source); match.hasNext();) {
        const auto include = match.next();
        includes.append({include.captured(2), include.captured(1) == u"\""});
    }
    return includes;
}

/// "services/dune": a service is a folder of its own, and does not look into another's.
QString folderOf(const QString &file)
{
    return file.section(u'/', 0, -2);
}

/// The Qt module whose header this is, "QtGui"; empty where it belongs to none that matters here.
QString moduleOf(const QString &header)
{
    static const QStringList modules{QStringLiteral("QtGui"),     QStringLiteral("QtWidgets"),
                                     QStringLiteral("QtNetwork"), QStringLiteral("QtSql"),
                                     QStringLiteral("QtDBus"),    QStringLiteral("QtHttpServer")};
    const QString prefix = header.section(u'/', 0, 0);
    if (header.contains(u'/'))
        return modules.contains(prefix) ? prefix : QString();
    for (const QString &module : modules) {
        const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module;
        if (QFile::exists(folder + u'/' + header))
            return module;
    }
    return {};
}

/// What stands in the way of a system header in that file, as a sentence; empty where nothing does.
QString objectionToSystemHeader(const QString &file, const QString &header)
{
    const QString room = roomOf(file);
    const QString module = moduleOf(header);
    const QString name = header.section(u'/', -1);
    const bool visual = module == u"QtGui" || module == u"QtWidgets";
    if (visual && (room == u"core" || room == u"models"))
        return QStringLiteral("%1 knows meaning only, and %2 is how things look").arg(room, header);
    if (module == u"QtWidgets" && room != u"gui" && room != u"app")
        return QStringLiteral("%1 is a widget, and only gui and app have any").arg(header);
    // The window talks to its other instance, and to the desktop; never to a network.
    const bool instanceSocket = name == u"QLocalSocket" || name == u"QLocalServer";
    if (room == u"gui" && ((module == u"QtNetwork" && !instanceSocket) || module == u"QtSql"))
        return QStringLiteral("gui shows what the tracker knows; %1 belongs elsewhere").arg(header);
    if (name.compare(u"QNetworkAccessManager", Qt::CaseInsensitive) == 0 && room != u"net")
        return QStringLiteral("only net speaks HTTP");
    if (module == u"QtSql" && room != u"storage")
        return QStringLiteral("only storage has a database");
    if (header.startsWith(u"qt6keychain/") && room != u"storage")
        return QStringLiteral("only storage has a keyring");
    if (module == u"QtHttpServer" && room != u"simulator")
        return QStringLiteral("only the simulator serves");
    return {};
}

/// What moc makes of the header of that source.
QString mocOf(const QString &file)
{
    return QStringLiteral("moc_%1.cpp").arg(file.section(u'/', -1).section(u'.', 0, 0));
}

/// The sources of Quell, and where each header lives.
class House
{
public:
    /// `sources`: path below src/ → text.
    explicit House(const QHash<QString, QString> &sources) : m_sources(sources)
    {
        for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
            if (source.key().endsWith(u".h"))
                m_headers[source.key().section(u'/', -1)].append(source.key());
        }
    }

    /// "gui/x.cpp includes "duneclient.h": …", one for each include that crosses a wall; sorted.
    [[nodiscard]] QStringList trespasses() const
    {
        QStringList found;
        for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
            const QList<Include> includes = includesOf(source.value());
            for (const Include &include : includes) {
                const QString objection = include.quoted
                    ? objectionToOwnHeader(source.key(), include.name)
                    : objectionToSystemHeader(source.key(), include.name);
                if (!objection.isEmpty())
                    found.append(
                        QStringLiteral("%1 includes %2: %3").arg(source.key(), include.name, objection));
            }
        }
        found.sort();
        return found;
    }

    /// Files that log by themselves, where a text could get in; LogLine takes none.
    [[nodiscard]] QStringList talkative() const
    {
        static const QRegularExpression logs(QStringLiteral(
            R"(\bqC?(Debug|Info|Warning|Critical|Fatal)\s*\(|\bQMessageLogger\b|\bstd::(cerr|clog)\b)"));
        QStringList found;
        for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
            if (source.key() != u"core/logline.cpp" && logs.match(source.value()).hasMatch())
                found.append(source.key());
        }
        found.sort();
        return found;
    }

    /// Sources that leave it to the build to compile, with everything that their header includes once more, what moc makes of it.
    [[nodiscard]] QStringList withoutTheirMoc() const
    {
        static const QRegularExpression object(QStringLiteral(R"(^\s*Q_(OBJECT|GADGET|NAMESPACE)\b)"),
                                               QRegularExpression::MultilineOption);
        QStringList found;
        for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
            const QString header = source.key().section(u'.', 0, 0) + QStringLiteral(".h");
            if (!source.key().endsWith(u".cpp") || !object.match(m_sources.value(header)).hasMatch())
                continue;
            const QList<Include> includes = includesOf(source.value());
            if (std::ranges::find(includes, mocOf(source.key()), &Include::name) == includes.end())
                found.append(source.key());
        }
        found.sort();
        return found;
    }

    /// Headers of the same name in two folders: an include by bare name would take either.
    [[nodiscard]] QStringList ambiguousHeaders() const
    {
        QStringList names;
        for (auto header = m_headers.cbegin(); header != m_headers.cend(); ++header) {
            if (header.value().size() > 1)
                names.append(header.value().join(u' '));
        }
        return names;
    }

private:
    [[nodiscard]] QString objectionToOwnHeader(const QString &file, const QString &name) const
    {
        const QString room = roomOf(file);
        if (!doors().contains(room))
            return QStringLiteral("the room %1 is not in the table of doors").arg(room);
        if (name.endsWith(u".moc") || (name.startsWith(u"ui_") && (room == u"gui" || room == u"app")))
            return {};
        if (name == mocOf(file))
            return {};
        if (name.contains(u'/'))
            return QStringLiteral("headers are included by their bare name");
        const QStringList places = m_headers.value(name);
        if (places.isEmpty())
            return QStringLiteral("there is no such header");
        const QString &place = places.constFirst();
        const QString owner = roomOf(place);
        if (owner == room) {
            const bool ofAnotherService =
                room == u"services" && folderOf(file) != folderOf(place) && folderOf(place) != u"services";
            return ofAnotherService ? QStringLiteral("it belongs to another service") : QString();
        }
        if (doors().value(room).contains(owner))
            return {};
        if ((owner == u"gui" || owner == u"simulator") && mayAlsoSeeWindowAndSimulator(file))
            return {};
        return QStringLiteral("there is no door from %1 to %2").arg(room, owner);
    }

    QHash<QString, QString> m_sources;
    QHash<QString, QStringList> m_headers;
};

QHash<QString, QString> readSources()
{
    const QDir folder(QStringLiteral(QUELL_SOURCE_DIR "/src"));
    QHash<QString, QString> sources;
    QDirIterator files(folder.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            sources.insert(folder.relativeFilePath(path), QString::fromUtf8(file.readAll()));
    }
    return sources;
}

} // namespace

/// Linking alone does not stop anyone: a distribution's include folder shows every Qt header to every target.
class tst_Rooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noIncludeCrossesAWall();
    void everyHeaderHasItsOwnName();
    void everyRoomIsLookedAt();
    void wallsAreSeen_data();
    void wallsAreSeen();
    void nothingIsLoggedButByLogLine();
    void aSourceHoldsWhatMocMakesOfItsHeader();

private:
    QHash<QString, QString> m_sources;
};

void tst_Rooms::initTestCase()
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QVERIFY2(QFile::exists(headers + QStringLiteral("/QtGui/QColor")), qPrintable(headers));
    m_sources = readSources();
}

void tst_Rooms::noIncludeCrossesAWall()
{
    const QStringList trespasses = House(m_sources).trespasses();
    QVERIFY2(trespasses.isEmpty(), qPrintable(u'\n' + trespasses.join(u'\n')));
}

void tst_Rooms::everyHeaderHasItsOwnName()
{
    QCOMPARE(House(m_sources).ambiguousHeaders(), QStringList());
}

void tst_Rooms::everyRoomIsLookedAt()
{
    QSet<QString> rooms;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source)
        rooms.insert(roomOf(source.key()));
    const QStringList expected = doors().keys();
    QCOMPARE(rooms, QSet<QString>(expected.cbegin(), expected.cend()));
}

void tst_Rooms::wallsAreSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *file, const char *include, bool allowed) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(file), QLatin1StringView(include))))
            << QString::fromLatin1(file) << QString::fromLatin1(include) << allowed;
    };
    row("core/a.cpp", "\"execution.h\"", true);
    row("core/a.cpp", "\"monitor.h\"", false);
    row("core/a.cpp", "\"moc_a.cpp\"", true);
    row("core/a.cpp", "\"moc_execution.cpp\"", false);
    row("net/a.cpp", "\"execution.h\"", true);
    row("services/dune/a.cpp", "\"httpendpoint.h\"", true);
    row("services/dune/a.cpp", "\"dunething.h\"", true);
    row("services/atoti/a.cpp", "\"dunething.h\"", false);
    row("services/atoti/a.cpp", "\"storething.h\"", false);
    row("engine/a.cpp", "\"httpendpoint.h\"", false);
    row("models/a.cpp", "\"monitor.h\"", false);
    row("gui/a.cpp", "\"monitor.h\"", true);
    row("gui/a.cpp", "\"dunething.h\"", false);
    row("gui/a.cpp", "\"storething.h\"", false);
    row("gui/a.cpp", "\"simulator.h\"", false);
    row("gui/a.cpp", "\"ui_mainwindow.h\"", true);
    row("simulator/a.cpp", "\"dunething.h\"", false);
    row("app/a.cpp", "\"dunething.h\"", true);
    row("app/a.cpp", "\"window.h\"", false);
    row("app/a.cpp", "\"simulator.h\"", false);
    row("app/main.cpp", "\"window.h\"", true);
    row("app/main.cpp", "\"simulator.h\"", true);
    row("app/demo.cpp", "\"simulator.h\"", true);
    row("app/program.cpp", "\"window.h\"", true);
    row("cli/main.cpp", "\"window.h\"", false);
    row("cli/a.cpp", "\"storething.h\"", true);
    row("cli/a.cpp", "\"dunething.h\"", false);
    row("cli/a.cpp", "\"window.h\"", false);
    row("cli/a.cpp", "\"nowhere.h\"", false);
    row("cli/a.cpp", "\"core/execution.h\"", false);
    row("attic/a.cpp", "\"execution.h\"", false);
    row("core/a.cpp", "<QString>", true);
    row("core/a.cpp", "<QColor>", false);
    row("core/a.h", "<QtGui/QFont>", false);
    row("models/a.cpp", "<QIcon>", false);
    row("models/a.cpp", "<qbrush.h>", false);
    row("models/a.cpp", "<QAbstractTableModel>", true);
    row("gui/a.cpp", "<QWidget>", true);
    row("gui/a.cpp", "<QNetworkReply>", false);
    row("gui/a.cpp", "<QSqlQuery>", false);
    row("gui/a.cpp", "<QDBusConnection>", true);
    row("gui/a.cpp", "<QLocalSocket>", true);
    row("engine/a.cpp", "<QMessageBox>", false);
    row("app/main.cpp", "<QApplication>", true);
    row("net/a.cpp", "<QNetworkAccessManager>", true);
    row("services/dune/a.cpp", "<QNetworkAccessManager>", false);
    row("simulator/a.cpp", "<QHttpServer>", true);
    row("net/a.cpp", "<QHttpServer>", false);
    row("storage/a.cpp", "<QSqlDatabase>", true);
    row("storage/a.cpp", "<qt6keychain/keychain.h>", true);
    row("cli/a.cpp", "<qt6keychain/keychain.h>", false);
}

void tst_Rooms::wallsAreSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const House house({
        {QStringLiteral("core/execution.h"), {}},
        {QStringLiteral("net/httpendpoint.h"), {}},
        {QStringLiteral("services/dune/dunething.h"), {}},
        {QStringLiteral("storage/storething.h"), {}},
        {QStringLiteral("engine/monitor.h"), {}},
        {QStringLiteral("gui/window.h"), {}},
        {QStringLiteral("simulator/simulator.h"), {}},
        {file, QStringLiteral("#pragma once\n#  include %1 // why\nint a;\n").arg(include)},
    });
    QCOMPARE(house.trespasses().size(), allowed ? 0 : 1);
}

void tst_Rooms::nothingIsLoggedButByLogLine()
{
    QCOMPARE(House(m_sources).talkative(), QStringList());

    const QHash<QString, QString> careless{
        {QStringLiteral("core/a.cpp"), QStringLiteral("void f() { qDebug() << key; }")},
        {QStringLiteral("core/b.cpp"), QStringLiteral("void f() { qCWarning (log, \"%s\", key); }")},
        {QStringLiteral("core/c.cpp"), QStringLiteral("void f() { std::cerr << key; }")},
        {QStringLiteral("core/d.cpp"), QStringLiteral("void f() { LogLine(\"net\", \"sent\"); }")},
        {QStringLiteral("core/logline.cpp"),
         QStringLiteral("void f() { QMessageLogger().info(\"%s\", m_line); }")},
    };
    QCOMPARE(House(careless).talkative(),
             QStringList(
                 {QStringLiteral("core/a.cpp"), QStringLiteral("core/b.cpp"), QStringLiteral("core/c.cpp")}));
}

void tst_Rooms::aSourceHoldsWhatMocMakesOfItsHeader()
{
    QCOMPARE(House(m_sources).withoutTheirMoc(), QStringList());

    const QString header = QStringLiteral("class A : public QObject\n{\n    Q_OBJECT\n};\n");
    const QHash<QString, QString> sources{
        {QStringLiteral("core/a.h"), header},
        {QStringLiteral("core/a.cpp"), QStringLiteral("#include \"a.h\"\n#include \"moc_a.cpp\"\n")},
        {QStringLiteral("core/b.h"), header},
        {QStringLiteral("core/b.cpp"), QStringLiteral("#include \"b.h\"\n")},
        {QStringLiteral("core/c.h"), QStringLiteral("struct C;\n")},
        {QStringLiteral("core/c.cpp"), QStringLiteral("#include \"c.h\"\n")},
        {QStringLiteral("core/d.h"), header},
    };
    QCOMPARE(House(sources).withoutTheirMoc(), QStringList({QStringLiteral("core/b.cpp")}));
}

QTEST_GUILESS_MAIN(tst_Rooms)
#include "tst_rooms.moc"
