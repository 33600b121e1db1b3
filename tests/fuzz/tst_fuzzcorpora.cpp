// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztargets.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Quell;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir corpusOf(const Fuzz::Target &target)
{
    return QDir(QStringLiteral(QUELL_SOURCE_DIR "/tests/fuzz/corpus/") + target.name);
}

/// Cuts, doubles, and puts other bytes in: what a broken line or a hostile mind would do to it.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArray telling = QByteArrayLiteral("\0\xff\"\\{}[],:%\n\r\x1b-9e.");
    for (int changes = random.bounded(1, 5); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(static_cast<qint32>(bytes.size()));
        switch (random.bounded(4)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes[at] = telling.at(random.bounded(static_cast<qint32>(telling.size())));
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 9));
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<qint32>(bytes.size())), 40));
        }
    }
    return bytes;
}

} // namespace

class TestFuzzCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFuzzerFoundWorthKeepingIsReadAsPromised_data();
    void whatTheFuzzerFoundWorthKeepingIsReadAsPromised();
    void everyCorpusHasATarget();
};

void TestFuzzCorpora::whatTheFuzzerFoundWorthKeepingIsReadAsPromised_data()
{
    QTest::addColumn<QString>("name");
    const QList<Fuzz::Target> targets = Fuzz::targets();
    for (const Fuzz::Target &target : targets)
        QTest::addRow("%s", qPrintable(target.name)) << target.name;
}

void TestFuzzCorpora::whatTheFuzzerFoundWorthKeepingIsReadAsPromised()
{
    QFETCH(QString, name);
    const QList<Fuzz::Target> targets = Fuzz::targets();
    const auto target = std::ranges::find(targets, name, &Fuzz::Target::name);
    QVERIFY(target != targets.cend());
    const QDir corpus = corpusOf(*target);
    const QStringList files = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), qPrintable(corpus.path()));

    // A promise that is broken ends the program. Its bytes are then the last file that was named here, or its seed's.
    QRandomGenerator random(2026);
    for (const QString &file : files) {
        const QByteArray bytes = contentOf(corpus.filePath(file));
        target->run(bytes);
        for (int times = 0; times < 20; ++times)
            target->run(damaged(bytes, random));
    }
}

void TestFuzzCorpora::everyCorpusHasATarget()
{
    QStringList names;
    const QList<Fuzz::Target> targets = Fuzz::targets();
    for (const Fuzz::Target &target : targets)
        names.append(target.name);
    names.sort();
    const QDir corpora(QStringLiteral(QUELL_SOURCE_DIR "/tests/fuzz/corpus"));
    QCOMPARE(corpora.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
}

QTEST_GUILESS_MAIN(TestFuzzCorpora)
#include "tst_fuzzcorpora.moc"
