// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "statepalette.h"

#include <QImage>
#include <QPalette>
#include <QSet>
#include <QTest>

using namespace Quell;

Q_DECLARE_METATYPE(QPalette)

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0xff1f2126));
    palette.setColor(QPalette::AlternateBase, QColor(0xff25272d));
    palette.setColor(QPalette::Text, QColor(0xffe6e8ec));
    palette.setColor(QPalette::Highlight, QColor(0xff3b6fc4));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xfff5f6f8));
    palette.setColor(QPalette::Text, QColor(0xff1c1e21));
    palette.setColor(QPalette::Highlight, QColor(0xff308cc6));
    return palette;
}

} // namespace

class TestStatePalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();
    void readableLeavesGoodColoursAlone();
    void everyStatusHasAShapeOfItsOwn();
};

void TestStatePalette::everyWordCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QColor>("ground");
    for (const auto &[name, palette] : {std::pair("light", lightPalette()), std::pair("dark", darkPalette())})
    {
        QTest::addRow("%s, base", name) << palette << palette.color(QPalette::Base);
        QTest::addRow("%s, alternate", name) << palette << palette.color(QPalette::AlternateBase);
        QTest::addRow("%s, selected", name) << palette << StatePalette::selection(palette, true);
        QTest::addRow("%s, selected elsewhere", name) << palette << StatePalette::selection(palette, false);
    }
}

void TestStatePalette::everyWordCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(QColor, ground);
    QList<QColor> colours{StatePalette::quiet(palette, ground), StatePalette::good(ground),
                          StatePalette::warning(ground), StatePalette::bad(ground)};
    for (int status = 0; status <= int(DisplayStatus::Gone); ++status)
        colours.append(StatePalette::colour(DisplayStatus(status), ground));
    for (const QColor &colour : colours) {
        QVERIFY2(StatePalette::contrast(colour, ground) >= StatePalette::readableContrast,
                 qPrintable(colour.name() + QStringLiteral(" on ") + ground.name()));
    }
}

void TestStatePalette::readableLeavesGoodColoursAlone()
{
    QCOMPARE(StatePalette::readable(QColor(0xffb91c1c), Qt::white), QColor(0xffb91c1c));
    QCOMPARE(StatePalette::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(StatePalette::contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(StatePalette::isDark(darkPalette()));
    QVERIFY(!StatePalette::isDark(lightPalette()));
}

void TestStatePalette::everyStatusHasAShapeOfItsOwn()
{
    QList<QImage> drawn;
    for (int status = 0; status <= int(DisplayStatus::Gone); ++status) {
        const QImage image = Icons::drawn(Icons::nameOf(DisplayStatus(status)), Qt::black, 32, 1).toImage();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::transparent);
        QVERIFY(image != blank);
        QVERIFY(!drawn.contains(image));
        drawn.append(image);
    }
}

QTEST_MAIN(TestStatePalette)
#include "tst_statepalette.moc"
