// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// The programs as the linker has made them; needs `readelf`.
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProgramLiesWhereNobodyKnowsAndItsTablesCannotBeWritten_data();
    void aProgramLiesWhereNobodyKnowsAndItsTablesCannotBeWritten();

private:
    QString m_readelf;
};

void HardeningTest::initTestCase()
{
    m_readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    if (m_readelf.isEmpty())
        QSKIP("There is no readelf here, by which a program could be looked at.");
}

void HardeningTest::aProgramLiesWhereNobodyKnowsAndItsTablesCannotBeWritten_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("the window") << QStringLiteral(QUELL_PROGRAM);
    QTest::newRow("the command line") << QStringLiteral(QUELL_CLI_PROGRAM);
}

void HardeningTest::aProgramLiesWhereNobodyKnowsAndItsTablesCannotBeWritten()
{
    QFETCH(const QString, program);
    QProcess readelf;
    readelf.start(m_readelf,
                  {QStringLiteral("--wide"), QStringLiteral("--file-header"),
                   QStringLiteral("--program-headers"), QStringLiteral("--dynamic"),
                   QStringLiteral("--dyn-syms"), program});
    QVERIFY(readelf.waitForFinished());
    QCOMPARE(readelf.exitCode(), 0);
    const QString seen = QString::fromUtf8(readelf.readAllStandardOutput());

    static const QRegularExpression anywhere(QStringLiteral("Type:\\s+DYN \\(Position-Independent"));
    QVERIFY2(seen.contains(anywhere), "not position-independent");
    static const QRegularExpression boundAtOnce(QStringLiteral("FLAGS_1.*NOW.*PIE"));
    QVERIFY2(seen.contains(boundAtOnce), "symbols are not all bound at the start");
    QVERIFY2(seen.contains(QStringLiteral("GNU_RELRO")), "the linker's tables stay writable");
    static const QRegularExpression stack(QStringLiteral("GNU_STACK\\s+(0x[0-9a-f]+\\s+){5}RW "));
    QVERIFY2(seen.contains(stack), "the stack can be run");
    static const QRegularExpression writableCode(QStringLiteral("LOAD\\s+(0x[0-9a-f]+\\s+){5}RWE"));
    QVERIFY2(!seen.contains(writableCode), "code can be written");
    QVERIFY2(seen.contains(QStringLiteral("__stack_chk_fail")), "stacks are not looked at");
    QVERIFY2(!seen.contains(QStringLiteral("(RPATH)")), "libraries of other directories come first");
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
