// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionchip.h"

#include <QImage>
#include <QTest>

using namespace Quell;

namespace {

/// Of what is painted, so much is as green as what is well.
qsizetype greenPixels(ConnectionChip &chip)
{
    chip.resize(chip.sizeHint());
    const QImage image = chip.grab().toImage();
    qsizetype green = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            green += colour.green() > colour.red() + 40 && colour.green() > colour.blue() + 20;
        }
    }
    return green;
}

} // namespace

class TestConnectionChip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWellIsGreen();
    void whatIsNotToldAboutIsNot();

private:
    const QDateTime m_now{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
    const ConnectionFace m_face{.name = QStringLiteral("research"), .serviceName = QStringLiteral("Dune")};
};

void TestConnectionChip::whatIsWellIsGreen()
{
    ConnectionChip chip;
    chip.describe(m_face, {.state = HealthState::Fine, .used = 3, .quota = 40, .lastAnswerAt = m_now}, m_now);
    QVERIFY(greenPixels(chip) > 20);
    QVERIFY2(chip.accessibleName().endsWith(u"fine"), qPrintable(chip.accessibleName()));
}

void TestConnectionChip::whatIsNotToldAboutIsNot()
{
    ConnectionChip chip;
    chip.describe(m_face,
                  {.state = HealthState::Fine,
                   .trouble = Trouble{.kind = TroubleKind::Refused, .said = QStringLiteral("not that one")},
                   .used = 3,
                   .quota = 40,
                   .lastAnswerAt = m_now},
                  m_now);
    QCOMPARE(greenPixels(chip), 0);
    QVERIFY2(chip.accessibleName().endsWith(u"does not tell about everything"),
             qPrintable(chip.accessibleName()));
    QVERIFY2(chip.toolTip().contains(u"research refused: not that one"), qPrintable(chip.toolTip()));
}

QTEST_MAIN(TestConnectionChip)
#include "tst_connectionchip.moc"
