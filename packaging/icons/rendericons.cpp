// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

/// quell_render_icons DRAWING DIRECTORY SIZE…: writes DIRECTORY/quell-SIZE.png for each size. It needs no display.
int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() < 3) {
        std::fputs("usage: quell_render_icons DRAWING DIRECTORY SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments.takeFirst());
    const QString directory = arguments.takeFirst();
    if (!drawing.isValid()) {
        std::fputs("quell_render_icons: the drawing cannot be read\n", stderr);
        return 1;
    }
    for (const QString &size : std::as_const(arguments)) {
        const int side = size.toInt();
        if (side <= 0) {
            std::fputs("quell_render_icons: a size is a number of pixels\n", stderr);
            return 2;
        }
        QImage picture(side, side, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        if (!picture.save(QStringLiteral("%1/quell-%2.png").arg(directory, size))) {
            std::fputs("quell_render_icons: a picture cannot be written\n", stderr);
            return 1;
        }
    }
    return 0;
}
