// SPDX-License-Identifier: GPL-3.0-or-later
#include "statepalette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Quell::StatePalette {

namespace {

struct Shades
{
    QRgb onLight;
    QRgb onDark;
};

constexpr Shades green{0xff15803d, 0xff4ecb8d};
constexpr Shades orange{0xffb45309, 0xfff0a860};
constexpr Shades red{0xffb91c1c, 0xfff5837f};

Shades shadesOf(DisplayStatus status)
{
    switch (status) {
    case DisplayStatus::Running:
        return green;
    case DisplayStatus::Queued:
        return {0xff7a6a00, 0xffe0cb52};
    case DisplayStatus::Cancelling:
    case DisplayStatus::StillRunning:
        return orange;
    case DisplayStatus::Completed:
        return {0xff1d5fd0, 0xff7fa9f5};
    case DisplayStatus::Partial:
        return {0xff0e7490, 0xff5cc6d6};
    case DisplayStatus::Failed:
        return red;
    case DisplayStatus::Gone:
        return {0xff9d174d, 0xffe58fb1};
    case DisplayStatus::Cancelled:
    case DisplayStatus::Expired:
    case DisplayStatus::Unknown:
        break;
    }
    return {0xff5f6773, 0xffa3abb8};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// White is read on it better than black.
bool isDarkGround(const QColor &background)
{
    return contrast(background, Qt::white) > contrast(background, Qt::black);
}

QColor shade(const Shades &shades, const QColor &background)
{
    return readable(QColor(isDarkGround(background) ? shades.onDark : shades.onLight), background);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Text)) > luminance(palette.color(QPalette::Base));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &colour, const QColor &background)
{
    const QColor end = isDarkGround(background) ? Qt::white : Qt::black;
    QColor moved = colour;
    for (int step = 1; step <= 20 && contrast(moved, background) < readableContrast; ++step)
        moved = blend(colour, end, step / 20.0);
    return moved;
}

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

QColor colour(DisplayStatus status, const QColor &background)
{
    return shade(shadesOf(status), background);
}

QColor quiet(const QPalette &palette, const QColor &background)
{
    return readable(blend(palette.color(QPalette::Text), background, 0.42), background);
}

QColor good(const QColor &background)
{
    return shade(green, background);
}

QColor warning(const QColor &background)
{
    return shade(orange, background);
}

QColor bad(const QColor &background)
{
    return shade(red, background);
}

QColor selection(const QPalette &palette, bool active)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const double share = isDark(palette) ? 0.4 : 0.22;
    return blend(base, highlight, active ? share : share * 0.6);
}

QColor mark(int index)
{
    static constexpr std::array<QRgb, marks> colours{0xff8b5cf6, 0xffc2410c, 0xff0e7490, 0xff4d7c0f,
                                                     0xffdb2777, 0xff2563eb, 0xffa16207, 0xff64748b};
    return QColor(colours.at(size_t(std::abs(index)) % colours.size()));
}

} // namespace Quell::StatePalette
