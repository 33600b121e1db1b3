// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of the window's pages and of every dialog: quell_pictures DIRECTORY LANGUAGE light|dark [PERCENT [WIDTH]]
// (and Qt's own -reverse). PERCENT is the size of the text, WIDTH the one of the window.
#include "colourschemes.h"
#include "everywindow.h"
#include "translation.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

#include <cstdio>

using namespace Quell;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("quell_pictures DIRECTORY LANGUAGE light|dark [PERCENT [WIDTH]]\n", stderr);
        return 2;
    }
    const QDir directory(arguments[1]);
    Translations translations;
    translations.use(arguments[2]);
    ColourSchemes colours;
    colours.apply(arguments[3] == u"dark" ? ColourScheme::Dark : ColourScheme::Light);
    if (arguments.size() > 4) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * arguments[4].toDouble() / 100);
        QApplication::setFont(font);
    }
    EveryWindow every;
    if (arguments.size() > 5)
        every.window()->resize(arguments[5].toInt(), every.window()->height());
    bool written = directory.mkpath(QStringLiteral("."));
    int number = 0;
    every.visitAll([&](QString name, QWidget *root) {
        static const QRegularExpression blanks(QStringLiteral("[^a-zA-Z0-9]+"));
        name = QStringLiteral("%1-%2.png")
                   .arg(++number, 2, 10, QLatin1Char('0'))
                   .arg(name.replace(blanks, QStringLiteral("-")));
        written = root->grab().save(directory.filePath(name)) && written;
    });
    if (!written)
        std::fprintf(stderr, "The pictures could not be written to %s.\n", qPrintable(directory.path()));
    return written ? 0 : 1;
}
