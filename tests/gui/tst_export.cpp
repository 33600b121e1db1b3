// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportactions.h"
#include "windowroom.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Quell;

namespace {

struct ExportRoom : WindowRoom
{
    QUuid dune = connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    ExecutionKey first = runs(dune, QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT"), QStringLiteral("=cmd"));
    ExecutionKey second = ended(dune, QStringLiteral("01JD6QK9ZZ0000000000Y7R2MV"));

    ExportRoom() { open(); }

    [[nodiscard]] ExportActions *actions() const { return window->findChild<ExportActions *>(); }
    [[nodiscard]] QString file(const QString &name) const { return profile.filePath(name); }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void theListGoesIntoATableThatSpreadsheetsRead();
    void theSuffixSaysTheFormat();
    void theDialogOffersBothFormats();
    void whatCannotBeWrittenIsSaidAndLeavesWhatWasThere();
    void rowsAreCopiedAsLines();
    void theCurlCommandsOfTheSelectionAreCopied();
};

void ExportTest::theListGoesIntoATableThatSpreadsheetsRead()
{
    ExportRoom room;
    const QSignalSpy said(room.actions(), &ExportActions::said);
    QVERIFY(room.actions()->write(room.shown()->shownKeys(), room.file(QStringLiteral("list.csv"))));
    const QByteArray csv = room.contents(QStringLiteral("list.csv"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "connection,service,id,state,"));
    QCOMPARE(csv.count('\n'), 3);
    QVERIFY(csv.contains(",'=cmd,"));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"list.csv"));
}

void ExportTest::theSuffixSaysTheFormat()
{
    ExportRoom room;
    QVERIFY(room.actions()->write({room.second}, room.file(QStringLiteral("list.JSON"))));
    const QJsonArray array = QJsonDocument::fromJson(room.contents(QStringLiteral("list.JSON"))).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.first().toObject().value(u"id").toString(), room.second.id);
    QCOMPARE(array.first().toObject().value(u"connection").toString(), QStringLiteral("dune-main"));
}

void ExportTest::theDialogOffersBothFormats()
{
    ExportRoom room;
    room.actions()->exportToFile({room.first, room.second});
    auto *dialog = room.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 2);
    QVERIFY(dialog->windowTitle().contains(u'2'));
    dialog->setDirectory(room.profile.path());
    dialog->selectNameFilter(dialog->nameFilters().last());
    Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
    dialog->selectFile(QStringLiteral("chosen"));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!room.contents(QStringLiteral("chosen.json")).isEmpty());
}

void ExportTest::whatCannotBeWrittenIsSaidAndLeavesWhatWasThere()
{
    ExportRoom room;
    const QSignalSpy said(room.actions(), &ExportActions::said);
    QVERIFY(!room.actions()->write({room.first}, room.file(QStringLiteral("no/such/place.csv"))));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"place.csv"));
}

void ExportTest::rowsAreCopiedAsLines()
{
    ExportRoom room;
    room.actions()->copyAsText({room.first, room.second});
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(text.startsWith(QStringLiteral("dune-main\tdune\t") + room.first.id));
}

void ExportTest::theCurlCommandsOfTheSelectionAreCopied()
{
    ExportRoom room;
    room.actions()->copyAsCurl({room.first, room.second});
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.split(u'\n').size(), 2);
    QVERIFY(text.startsWith(u"curl "));
    QVERIFY(text.contains(room.first.id) && text.contains(room.second.id));
    QVERIFY(!text.contains(room.secrets.keyring.value(room.dune).use()));
}

QTEST_MAIN(ExportTest)
#include "tst_export.moc"
