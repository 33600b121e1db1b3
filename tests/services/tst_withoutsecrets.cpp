// SPDX-License-Identifier: GPL-3.0-or-later
#include "withoutsecrets.h"

#include <QTest>

using namespace Quell;

/// What a server repeats of a secret in a field of its answer.
class WithoutSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingIsTakenOutOfEveryField_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::newRow("as it is") << QStringLiteral("demo/key+1");
        QTest::newRow("percent-encoded") << QStringLiteral("demo%2Fkey%2B1");
        QTest::newRow("escaped as JSON may") << QStringLiteral("demo\\/key+1");
    }
    void everySpellingIsTakenOutOfEveryField()
    {
        QFETCH(const QString, spelling);
        const QString said = QStringLiteral("got %1.").arg(spelling);
        Snapshot snapshot;
        for (QString *field : {&snapshot.serviceState, &snapshot.queryId, &snapshot.query, &snapshot.user,
                               &snapshot.errorType, &snapshot.errorMessage})
            *field = said;
        const Snapshot clean =
            withoutSecret(RunningPage{.executions = {snapshot}}, QStringLiteral("demo/key+1"))
                .executions.constFirst();
        for (const QString &field : {clean.serviceState, clean.queryId, clean.query, clean.user,
                                     clean.errorType, clean.errorMessage})
            QCOMPARE(field, QStringLiteral("got …."));
    }

    void aVeryShortOneStays()
    {
        QCOMPARE(withoutSecret(QStringLiteral("a key"), QStringLiteral("key")), QStringLiteral("a key"));
    }
};

QTEST_GUILESS_MAIN(WithoutSecretsTest)
#include "tst_withoutsecrets.moc"
