// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracklink.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Quell;

namespace {

const QString id = QStringLiteral("01KADVV3M8Q7T2ZC5B9XNEH4RW");
const QString other = QStringLiteral("3f9c0a7be41d2586");

QString manyIds(int count)
{
    QString link = QStringLiteral("quell://track?");
    for (int number = 0; number < count; ++number)
        link += QStringLiteral("%1id=%2").arg(number == 0 ? QString() : QStringLiteral("&")).arg(number);
    return link;
}

} // namespace

class tst_TrackLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void aCrowdOfIdsIsRefused();
    void isToldFromOtherTexts();
    void anythingAtAllIsReadSafely();
};

void tst_TrackLink::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const char *text, const char *service, const char *connection,
                        const QStringList &ids) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(service)
                            << QString::fromUtf8(connection) << ids;
    };
    row("everything", "quell://track?service=dune&connection=dune-main&id=01KADVV3M8Q7T2ZC5B9XNEH4RW", "dune",
        "dune-main", {id});
    row("in another order", "quell://track?id=01KADVV3M8Q7T2ZC5B9XNEH4RW&connection=a&service=dune", "dune",
        "a", {id});
    row("an id alone", "quell://track?id=3f9c0a7be41d2586", "", "", {other});
    row("several ids", "quell://track?id=3f9c0a7be41d2586&id=01KADVV3M8Q7T2ZC5B9XNEH4RW", "", "",
        {other, id});
    row("one twice", "quell://track?id=3f9c0a7be41d2586&id=3f9c0a7be41d2586", "", "", {other});
    row("as a browser writes it", "QUELL://track/?service=atoti&id=3f9c0a7be41d2586", "atoti", "", {other});
    row("a name with a blank", "quell://track?connection=risk%20prod&id=1", "", "risk prod",
        {QStringLiteral("1")});
    row("a name with a blank, as forms write it", "quell://track?connection=risk+prod&id=1", "", "risk prod",
        {QStringLiteral("1")});
    row("a name with marks", "quell://track?connection=a%26b%3Dc%2B%25&id=1", "", "a&b=c+%",
        {QStringLiteral("1")});
    row("a name in another script", "quell://track?connection=%E6%9C%AC%E7%95%AA&id=1", "", "本番",
        {QStringLiteral("1")});
    row("white space around it", " quell://track?id=1\n", "", "", {QStringLiteral("1")});
}

void tst_TrackLink::isRead()
{
    QFETCH(QString, text);
    const Outcome<TrackLink> link = TrackLink::fromText(text);
    QVERIFY2(link.ok(), link.ok() ? "" : qPrintable(link.trouble().said));
    QTEST(link.value().service, "service");
    QTEST(link.value().connection, "connection");
    QTEST(link.value().ids, "ids");
}

void tst_TrackLink::isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "",
             "quell:",
             "quell://",
             "quell://track",
             "quell://track?",
             "quell://track?service=dune",
             "quell://cancel?id=1",
             "quell://track/cancel?id=1",
             "quell://tracks?id=1",
             "quell:track?id=1",
             "quell:///track?id=1",
             "quell://ana@track?id=1",
             "quell://track:80?id=1",
             "quell://track?id=1#cancel",
             "quell://track?id=1&cancel=true",
             "quell://track?id=1&then=cancel",
             "quell://track?ID=1",
             "quell://track?id=",
             "quell://track?id",
             "quell://track?id=1&",
             "quell://track?&id=1",
             "quell://track?id=1&&id=2",
             "quell://track?id=1=2",
             "quell://track?id=a/b",
             "quell://track?id=..%2F..%2Fcancel",
             "quell://track?id=a%00b",
             "quell://track?id=a%0Ab",
             "quell://track?id=a b",
             "quell://track?id=%",
             "quell://track?id=%4",
             "quell://track?id=%zz",
             "quell://track?id=ä",
             "quell://track?id=%FF",
             "quell://track?id=1&service=Dune",
             "quell://track?id=1&service=dune&service=atoti",
             "quell://track?id=1&service=",
             "quell://track?id=1&connection=a&connection=b",
             "quell://track?id=1&connection=%20a",
             "quell://track?id=1&connection=a%0Ab",
             "quell://track?id=1&connection=%E2%80%AEa",
             "quell://track?id=1&url=https%3A%2F%2Fexample.com",
             "https://track?id=1",
             "dune://track?id=1",
             "01KADVV3M8Q7T2ZC5B9XNEH4RW",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("an id that is too long")
        << QStringLiteral("quell://track?id=") + QString(65, QLatin1Char('a'));
    QTest::newRow("a service that is too long")
        << QStringLiteral("quell://track?id=1&service=") + QString(33, QLatin1Char('a'));
    QTest::newRow("a name that is too long")
        << QStringLiteral("quell://track?id=1&connection=") + QString(101, QLatin1Char('a'));
    QTest::newRow("a link that is too long") << QStringLiteral("quell://track?id=1&")
            + QStringLiteral("id=1&").repeated(2000) + QStringLiteral("id=1");
}

void tst_TrackLink::isRefused()
{
    QFETCH(QString, text);
    const Outcome<TrackLink> link = TrackLink::fromText(text);
    QVERIFY(!link.ok());
    QCOMPARE(link.trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(link.trouble().said.endsWith(u'.') || link.trouble().said.endsWith(u'…'));
}

void tst_TrackLink::aCrowdOfIdsIsRefused()
{
    QVERIFY(TrackLink::fromText(manyIds(100)).ok());
    QVERIFY(!TrackLink::fromText(manyIds(101)).ok());
}

void tst_TrackLink::isToldFromOtherTexts()
{
    QVERIFY(TrackLink::isLink(u"quell://track?id=1"));
    QVERIFY(TrackLink::isLink(u" Quell:nonsense"));
    QVERIFY(!TrackLink::isLink(u"https://dune.com/quell:"));
    QVERIFY(!TrackLink::isLink(u"01KADVV3M8Q7T2ZC5B9XNEH4RW"));
    QVERIFY(!TrackLink::isLink(u""));
}

/// A good link, changed by chance: what is taken is always within the bounds that the others rely on.
void tst_TrackLink::anythingAtAllIsReadSafely()
{
    const QString good =
        QStringLiteral("quell://track?service=dune&connection=risk%20prod%C3%A4&id=%1&id=%2").arg(id, other);
    const QString marks = QStringLiteral("%&=?#/:@+ 0aZ-_.\n\u202E\u00E4") + QChar(0xD800);
    QRandomGenerator chance(20260105);
    int taken = 0;
    for (int turn = 0; turn < 20'000; ++turn) {
        QString text = good;
        for (int change = int(chance.bounded(1, 5)); change > 0; --change) {
            const qsizetype place = chance.bounded(int(text.size()));
            const QChar mark = chance.bounded(2) == 0 ? marks.at(chance.bounded(int(marks.size())))
                                                      : QChar(char16_t(chance.bounded(0x10000)));
            switch (chance.bounded(3)) {
            case 0:
                text[place] = mark;
                break;
            case 1:
                text.insert(place, mark);
                break;
            default:
                text.remove(place, chance.bounded(1, 8));
            }
        }
        const Outcome<TrackLink> link = TrackLink::fromText(text);
        if (!link.ok())
            continue;
        ++taken;
        const TrackLink &read = link.value();
        QVERIFY(!read.ids.isEmpty() && read.ids.size() <= TrackLink::mostIds);
        for (const QString &one : read.ids) {
            QVERIFY2(!one.isEmpty() && one.size() <= 64
                         && std::ranges::all_of(one,
                                                [](QChar character) {
                                                    return character.unicode() < 0x80
                                                        && (character.isLetterOrNumber() || character == u'-'
                                                            || character == u'_');
                                                }),
                     qPrintable(text));
        }
        QVERIFY(read.connection.size() <= 100 && read.service.size() <= 32);
        QVERIFY(std::ranges::none_of(
            read.connection, [](QChar character) { return character.category() == QChar::Other_Control; }));
    }
    QVERIFY(taken > 0);
}

QTEST_GUILESS_MAIN(tst_TrackLink)
#include "tst_tracklink.moc"
