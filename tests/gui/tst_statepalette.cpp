// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourschemes.h"
#include "icons.h"
#include "statepalette.h"

#include <QImage>
#include <QPalette>
#include <QSet>
#include <QTest>

using namespace Quell;

Q_DECLARE_METATYPE(QPalette)

class TestStatePalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();
    void readableLeavesGoodColoursAlone();
    void everyStatusHasAShapeOfItsOwn();
};

/// Every ground that the program puts a coloured word on, in its own two palettes.
void TestStatePalette::everyWordCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QColor>("ground");
    for (const auto &[name, palette] : {std::pair("light", lightPalette()), std::pair("dark", darkPalette())})
    {
        const QColor window = palette.color(QPalette::Window);
        const QColor button = palette.color(QPalette::Button);
        const QColor base = palette.color(QPalette::Base);
        QTest::addRow("%s, list", name) << palette << base;
        QTest::addRow("%s, every other row", name) << palette << palette.color(QPalette::AlternateBase);
        QTest::addRow("%s, selected", name) << palette << StatePalette::selection(palette, true);
        QTest::addRow("%s, selected elsewhere", name) << palette << StatePalette::selection(palette, false);
        QTest::addRow("%s, window", name) << palette << window;
        QTest::addRow("%s, button", name) << palette << button;
        QTest::addRow("%s, message", name)
            << palette << StatePalette::blend(window, StatePalette::warning(window), 0.14);
        QTest::addRow("%s, line with an error", name)
            << palette << StatePalette::blend(base, StatePalette::bad(base), 0.15);
        // At rest, under the pointer, pressed.
        for (const double lift : {0.06, 0.07, 0.12, 0.16}) {
            const QColor text = palette.color(QPalette::WindowText);
            QTest::addRow("%s, chip %.2f", name, lift) << palette << StatePalette::blend(window, text, lift);
            QTest::addRow("%s, segment %.2f", name, lift)
                << palette << StatePalette::blend(button, text, lift);
        }
    }
}

void TestStatePalette::everyWordCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(QColor, ground);
    QList<QColor> colours{palette.color(QPalette::WindowText),
                          StatePalette::readable(palette.color(QPalette::ButtonText), ground),
                          StatePalette::readable(palette.color(QPalette::Highlight), ground),
                          StatePalette::quiet(palette, ground),
                          StatePalette::good(ground),
                          StatePalette::warning(ground),
                          StatePalette::bad(ground)};
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
