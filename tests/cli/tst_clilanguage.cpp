// SPDX-License-Identifier: GPL-3.0-or-later
#include "quellcli.h"

#include <QTest>

using namespace Quell;

/// `quell-cli` speaks to its user as the terminal does, and to programs always alike.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_house->connectDune(QStringLiteral("research"));
    }
    void cleanup()
    {
        for (const char *name : {"LANG", "LC_MESSAGES", "LANGUAGE"})
            qunsetenv(name);
        qputenv("LC_ALL", "C.UTF-8");
        m_house.reset();
    }

    void itSpeaksTheLanguageOfTheTerminal_data();
    void itSpeaksTheLanguageOfTheTerminal();
    void itSpeaksEnglishWhereItDoesNotKnowTheLanguage();
    void whatProgramsReadIsTheSameInEveryLanguage();

private:
    CliRun help() { return m_house->run({QStringLiteral("--help")}); }
    static const char *usage() { return "Usage: quell-cli [--profile DIR] [--json]"; }

    std::unique_ptr<CliHouse> m_house;
};

void TestCliLanguage::itSpeaksTheLanguageOfTheTerminal_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("LC_ALL, German") << QByteArray("LC_ALL") << QByteArray("de_DE.UTF-8")
                                    << QByteArray("Abfragen");
    QTest::newRow("LANG, German") << QByteArray("LANG") << QByteArray("de_DE.UTF-8")
                                  << QByteArray("Abfragen");
    QTest::newRow("LANG, French") << QByteArray("LANG") << QByteArray("fr_FR.UTF-8")
                                  << QByteArray("requêtes");
    QTest::newRow("LANG, Spanish") << QByteArray("LANG") << QByteArray("es_ES.UTF-8")
                                   << QByteArray("consultas");
    QTest::newRow("LANG, Japanese") << QByteArray("LANG") << QByteArray("ja_JP.UTF-8")
                                    << QByteArray("クエリ");
    QTest::newRow("LANG, Chinese") << QByteArray("LANG") << QByteArray("zh_CN.UTF-8") << QByteArray("查询");
}

void TestCliLanguage::itSpeaksTheLanguageOfTheTerminal()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, word);
    qunsetenv("LC_ALL");
    qputenv(variable.constData(), locale);
    const CliRun run = help();
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains(word), run.out.constData());
    QVERIFY(!run.out.contains(usage()));
    const CliRun wrong = m_house->run({QStringLiteral("no-such-command")});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.complainsWell(), wrong.err.constData());
    QVERIFY2(!wrong.err.contains("There is no command"), wrong.err.constData());
}

void TestCliLanguage::itSpeaksEnglishWhereItDoesNotKnowTheLanguage()
{
    qputenv("LC_ALL", "pt_BR.UTF-8");
    QVERIFY(help().out.contains(usage()));
}

/// The note alone is a sentence for people.
void TestCliLanguage::whatProgramsReadIsTheSameInEveryLanguage()
{
    const QStringList track{QStringLiteral("track"), QStringLiteral("01JD6QK9ZZ0000000000000001")};
    QCOMPARE(m_house->run(track).status, 0);
    const auto first = [this] {
        QJsonObject row =
            m_house->run({QStringLiteral("--json"), QStringLiteral("list")}).rows().at(0).toObject();
        row.remove(QStringLiteral("note"));
        return row;
    };
    const QJsonObject row = first();
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("unknown"));
    for (const char *locale : {"de_DE.UTF-8", "ja_JP.UTF-8"}) {
        qputenv("LC_ALL", locale);
        QCOMPARE(first(), row);
    }
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
