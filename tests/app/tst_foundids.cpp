// SPDX-License-Identifier: GPL-3.0-or-later
// What the real services take for ids of theirs in texts as people have them: two tables in tests/data/ids.
#include "idextraction.h"
#include "servicelist.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Quell;

namespace {

/// By the id of a service or of a source.
using Found = QMap<QString, QStringList>;

struct Sample
{
    QString name;
    Found expected;
    QString text;
};

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar character = text.at(place);
        if (character != u'\\' || place + 1 == text.size()) {
            plain += character;
            continue;
        }
        const QChar meant = text.at(++place);
        if (meant == u'r')
            plain += u'\r';
        else if (meant == u'b')
            plain += QChar(QChar::ByteOrderMark);
        else
            plain += meant;
    }
    return plain;
}

QList<Sample> samplesOf(const char *fileName)
{
    QFile file(QStringLiteral(QUELL_TEST_DATA "/ids/") + QLatin1StringView(fileName));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", fileName);
    const QStringList parts = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n=== ")).sliced(1);
    QList<Sample> samples;
    for (const QString &part : parts) {
        const QStringList halves = part.split(QStringLiteral("\n---\n"));
        if (halves.size() < 2)
            qFatal("%s: %s has no text", fileName, qPrintable(part));
        const QStringList head = halves.constFirst().split(u'\n');
        Sample sample{.name = head.constFirst()};
        for (const QString &line : head.sliced(1))
            sample.expected.insert(line.section(u':', 0, 0),
                                   line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
        const QString text = part.sliced(halves.constFirst().size() + 5);
        sample.text = unescaped(text.endsWith(u'\n') ? text.chopped(1) : text);
        samples.append(sample);
    }
    return samples;
}

Found foundIn(const QString &text, Reading reading = Reading::Unasked)
{
    Found found;
    QList<ServiceDescription> services;
    for (const Service &service : allServices())
        services.append(service.description);
    for (const ServiceDescription &service : services) {
        QList<ServiceDescription> others = services;
        others.removeIf([&service](const ServiceDescription &other) { return other.id == service.id; });
        const ExtractedIds ids = extractIds(text, service, others, reading);
        if (!ids.ids.isEmpty())
            found.insert(service.id, ids.ids);
        for (const FoundSource &source : ids.sources)
            found[source.source].append(source.id);
        if (reading == Reading::Unasked && !ids.badLines.isEmpty())
            qFatal("an unasked reading names bad lines");
    }
    return found;
}

} // namespace

class tst_FoundIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data();
    void areFound();
    void areNotFound_data();
    void areNotFound();
    void aPersonWhoTypesMayBeLessExact();
    void noTextIsTooStrange();
};

void tst_FoundIds::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Found>("expected");
    const QList<Sample> samples = samplesOf("found.txt");
    QVERIFY(samples.size() >= 100);
    for (const Sample &sample : samples) {
        QVERIFY2(!sample.expected.isEmpty(), qPrintable(sample.name));
        QTest::newRow(qPrintable(sample.name)) << sample.text << sample.expected;
    }
}

void tst_FoundIds::areFound()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "expected");
}

void tst_FoundIds::areNotFound_data()
{
    QTest::addColumn<QString>("text");
    const QList<Sample> samples = samplesOf("nothing.txt");
    QVERIFY(samples.size() >= 100);
    for (const Sample &sample : samples)
        QTest::newRow(qPrintable(sample.name)) << sample.text;
}

void tst_FoundIds::areNotFound()
{
    QFETCH(QString, text);
    QCOMPARE(foundIn(text), Found());
}

void tst_FoundIds::aPersonWhoTypesMayBeLessExact()
{
    const QString atoti = QStringLiteral("atoti");
    QCOMPARE(foundIn(QStringLiteral("48121"), Reading::Typed).value(atoti),
             QStringList{QStringLiteral("48121")});
    QVERIFY(!foundIn(QStringLiteral("48121")).contains(atoti));
    const QString elsewhere = QStringLiteral("https://shop.example.com/orders/01KADVV3M8Q7T2ZC5B9XNEH4RW");
    QVERIFY(foundIn(elsewhere, Reading::Typed).contains(QStringLiteral("dune")));
}

/// Pieces of all samples, put together by chance: what is found is always what the service may be sent.
void tst_FoundIds::noTextIsTooStrange()
{
    QStringList texts;
    for (const char *fileName : {"found.txt", "nothing.txt"}) {
        for (const Sample &sample : samplesOf(fileName))
            texts.append(sample.text);
    }
    const QList<Service> services = allServices();
    QRandomGenerator chance(20260105);
    const auto below = [&chance](qsizetype end) { return qsizetype(chance.bounded(qint64(end))); };
    for (int turn = 0; turn < 1500; ++turn) {
        QString text;
        for (int piece = 0; piece < 4; ++piece) {
            const QString &from = texts.at(below(texts.size()));
            const qsizetype start = below(from.size() + 1);
            text += QStringView(from).sliced(start, below(from.size() - start + 1));
        }
        for (int change = 0; change < 3 && !text.isEmpty(); ++change)
            text[below(text.size())] = QChar(char16_t(chance.bounded(0x10000)));
        for (const Reading reading : {Reading::Unasked, Reading::Typed}) {
            const Found found = foundIn(text, reading);
            for (const Service &service : services) {
                const QStringList ids = found.value(service.description.id);
                QVERIFY2(std::ranges::all_of(ids, service.description.isId), qPrintable(text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_FoundIds)
#include "tst_foundids.moc"
