// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QTest>

#include <type_traits>

using namespace Quell;

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputIsTakenWithoutWhatStandsAroundIt_data();
    void inputIsTakenWithoutWhatStandsAroundIt();
    void unusableInputIsExplainedAndNotRepeated_data();
    void unusableInputIsExplainedAndNotRepeated();
    void cannotBecomeTextByAccident();
};

void tst_Secret::inputIsTakenWithoutWhatStandsAroundIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("secret");
    QTest::newRow("as it is") << QStringLiteral("demo-key") << QStringLiteral("demo-key");
    QTest::newRow("line break at the end") << QStringLiteral("demo-key\n") << QStringLiteral("demo-key");
    QTest::newRow("line break of Windows") << QStringLiteral("demo-key\r\n") << QStringLiteral("demo-key");
    QTest::newRow("white space around") << QStringLiteral(" \tdemo-key  ") << QStringLiteral("demo-key");
    QTest::newRow("blank within") << QStringLiteral("two words") << QStringLiteral("two words");
    QTest::newRow("not ASCII") << QStringLiteral("schlüssel-ключ") << QStringLiteral("schlüssel-ключ");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
}

void tst_Secret::inputIsTakenWithoutWhatStandsAroundIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, secret);
    const Outcome<Secret> outcome = Secret::fromInput(typed);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().use(), secret);
    QVERIFY(!outcome.value().isEmpty());
}

void tst_Secret::unusableInputIsExplainedAndNotRepeated_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("empty") << QString() << QStringLiteral("empty");
    QTest::newRow("white space") << QStringLiteral(" \n\t ") << QStringLiteral("empty");
    const QString control = QStringLiteral("control character");
    QTest::newRow("line break within") << QStringLiteral("demo\nkey") << control;
    QTest::newRow("header smuggled in") << QStringLiteral("demo\r\nX-Other: key") << control;
    QTest::newRow("tab within") << QStringLiteral("demo\tkey") << control;
    QTest::newRow("zero byte") << QStringLiteral("demo") + QChar(0) + QStringLiteral("key") << control;
    QTest::newRow("escape") << QStringLiteral("demo\x1b[31mkey") << control;
    QTest::newRow("line separator") << QStringLiteral("demo\u2028key") << control;
    QTest::newRow("blank without width") << QStringLiteral("demo\u200bkey") << control;
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffdemo-key") << control;
}

void tst_Secret::unusableInputIsExplainedAndNotRepeated()
{
    QFETCH(QString, typed);
    QFETCH(QString, mentions);
    const Outcome<Secret> outcome = Secret::fromInput(typed);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::InvalidInput);
    QVERIFY2(outcome.trouble().said.contains(mentions), qPrintable(outcome.trouble().said));
    QVERIFY(!outcome.trouble().said.contains(u"demo"));
}

void tst_Secret::cannotBecomeTextByAccident()
{
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<QString, Secret>);
    QVERIFY(Secret().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
