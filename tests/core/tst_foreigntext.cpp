// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigntext.h"
#include "hostiletexts.h"

#include <QTest>

#include <algorithm>

using namespace Quell;

namespace {

void textColumn()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts() + endlessTexts())
        QTest::newRow(hostile.name) << hostile.text;
    QTest::newRow("all that steers") << steeringText();
    QTest::newRow("all that misleads") << misleadingText();
    QTest::newRow("nothing") << QString();
}

qsizetype longestLineOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::ranges::max_element(lines, {}, &QString::size)->size();
}

} // namespace

/// The three ways in which a text from elsewhere is made fit to be shown.
class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSteers_data() { textColumn(); }
    void nothingSteers();
    void lengthIsKept_data() { textColumn(); }
    void lengthIsKept();
    void whatWasMadeIsLeftAlone_data() { textColumn(); }
    void whatWasMadeIsLeftAlone();
    void whatMisleadsIsSeenAsItIs();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void linesBecomeOneWithSingleBlanks();
    void linesAndColumnsCountAsInTheText_data();
    void linesAndColumnsCountAsInTheText();
    void longWordsAreBrokenForLabels();
    void manyLinesAreCutForLabels();
    void onlyABeginningIsRead();
};

void TestForeignText::nothingSteers()
{
    QFETCH(QString, text);
    QCOMPARE(steeringIn(onOneLine(text)), QString());
    QCOMPARE(steeringIn(onOneLine(text, 40)), QString());
    QCOMPARE(steeringIn(onLines(text, 5000), Lines::Several), QString());
    QCOMPARE(steeringIn(onLines(text, 5000, 7), Lines::Several), QString());
    QCOMPARE(steeringIn(wrappable(text, 5000, 100), Lines::Several), QString());
    // The judge is none who sees nothing.
    QVERIFY(!steeringIn(steeringText(), Lines::Several).isEmpty());
}

void TestForeignText::lengthIsKept()
{
    QFETCH(QString, text);
    for (const int length : {1, 2, 7, 40, 500}) {
        QVERIFY(onOneLine(text, length).size() <= length);
        const QString lines = onLines(text, length, 10);
        QVERIFY(lines.size() <= length);
        QVERIFY(longestLineOf(lines) <= 11);
        QVERIFY(wrappable(text, length, 3).count(u'\n') < 3);
    }
}

void TestForeignText::whatWasMadeIsLeftAlone()
{
    QFETCH(QString, text);
    const QString line = onOneLine(text);
    QCOMPARE(onOneLine(line), line);
    const QString lines = onLines(text, 3000, 100);
    QCOMPARE(onLines(lines, 3000, 100), lines);
    const QString label = wrappable(text, 3000, 20);
    QCOMPARE(wrappable(label, 6000, 20), label);
}

void TestForeignText::whatMisleadsIsSeenAsItIs()
{
    QCOMPARE(onOneLine(misleadingText()), misleadingText());
    QCOMPARE(onLines(misleadingText(), 500), misleadingText());
    QCOMPARE(wrappable(misleadingText(), 500, 5), misleadingText());
}

void TestForeignText::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QStringLiteral("SELECT * FROM t WHERE a < 1 -- \"x\"");
    QTest::newRow("accents") << QStringLiteral("Überprüfung der Café-Umsätze – “größer” …");
    QTest::newRow("accents of their own") << QStringLiteral("Cafe\u0301 A\u0323\u0302");
    QTest::newRow("emoji") << QStringLiteral("👩‍🔬 🇪🇺 ❤️ 👍🏽 1️⃣");
    QTest::newRow("from right to left") << QStringLiteral("שלום 5, مرحبا 7");
    QTest::newRow("pointed Hebrew") << QStringLiteral("בְּרֵאשִׁ֖ית");
    QTest::newRow("Persian, with its non-joiner") << QStringLiteral("می\u200Cخواهم");
    QTest::newRow("Hindi, with its joiner") << QStringLiteral("क्\u200Dष");
    QTest::newRow("Chinese") << QStringLiteral("查询所有交易");
    QTest::newRow("Tibetan") << QStringLiteral("བསྒྲུབས");
    QTest::newRow("Thai") << QStringLiteral("น้ำแข็ง");
}

void TestForeignText::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(onOneLine(text), text);
    QCOMPARE(onLines(text, 500), text);
    QCOMPARE(wrappable(text, 500, 5), text);
}

void TestForeignText::linesBecomeOneWithSingleBlanks()
{
    const QString sql = QStringLiteral(" \n SELECT a,\tb  –  c\r\n  FROM  t\u0001WHERE x = 'é'  ");
    QCOMPARE(onOneLine(sql), QStringLiteral("SELECT a, b – c FROM t WHERE x = 'é'"));
    QCOMPARE(onOneLine(sql, 36), QStringLiteral("SELECT a, b – c FROM t WHERE x = 'é'"));
    QCOMPARE(onOneLine(sql, 35), QStringLiteral("SELECT a, b – c FROM t WHERE x = '…"));
    QCOMPARE(onOneLine(sql, 10), QStringLiteral("SELECT a,…"));
    QCOMPARE(onOneLine(sql, 9), QStringLiteral("SELECT a…"));
    QCOMPARE(onOneLine(sql, 8), QStringLiteral("SELECT…"));
    QCOMPARE(onOneLine(QStringLiteral("a\u200db"), 10), QStringLiteral("ab"));
    QCOMPARE(onOneLine(QStringLiteral("é a\u200db"), 10), QStringLiteral("é ab"));
}

void TestForeignText::linesAndColumnsCountAsInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString place = QChar(QChar::ReplacementCharacter);
    QTest::newRow("lines of every system")
        << QStringLiteral("a\nb\r\nc\rd\n") << QStringLiteral("a\nb\nc\nd\n");
    QTest::newRow("tabs and blanks") << QStringLiteral("\ta  b \n\n c") << QStringLiteral("\ta  b \n\n c");
    QTest::newRow("hidden") << QStringLiteral("a\u202Eb\u200Bc\u00ADd")
                            << QStringLiteral("a%1b%1c%1d").arg(place);
    QTest::newRow("hidden, of two") << QStringLiteral("a\U000E0041b") << QStringLiteral("a%1%1b").arg(place);
    QTest::newRow("no lines") << QStringLiteral("a\u2028b\u2029c\u0085d\ve\ff")
                              << QStringLiteral("a%1b%1c%1d%1e%1f").arg(place);
    QTest::newRow("controls") << QStringLiteral("a\x1b[2J\x07") << QStringLiteral("a%1[2J%1").arg(place);
}

void TestForeignText::linesAndColumnsCountAsInTheText()
{
    QFETCH(QString, text);
    QTEST(onLines(text, 500), "shown");
}

void TestForeignText::longWordsAreBrokenForLabels()
{
    const QString word(120, u'W');
    const QString shown = wrappable(QStringLiteral("short ") + word, 500, 20);
    QVERIFY(longestLineOf(shown) <= 60);
    QCOMPARE(QString(shown).remove(u'\n'), QStringLiteral("short ") + word);
    // Whole characters.
    const QString faces = wrappable(QStringLiteral("😀").repeated(100), 500, 20);
    QCOMPARE(steeringIn(faces, Lines::Several), QString());
}

void TestForeignText::manyLinesAreCutForLabels()
{
    QCOMPARE(wrappable(QStringLiteral("a\nb\nc\nd"), 500, 2), QStringLiteral("a\nb…"));
    QCOMPARE(wrappable(QStringLiteral("a\nb"), 500, 2), QStringLiteral("a\nb"));
}

void TestForeignText::onlyABeginningIsRead()
{
    // An end that is never reached is not shown, and that there is more is.
    const QString far = QString(100'000, u' ') + u'x';
    QCOMPARE(onOneLine(u'a' + far, 100), QStringLiteral("a…"));
    QVERIFY(onLines(u'a' + far, 100).endsWith(u'…'));
}

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
