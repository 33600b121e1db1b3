// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetextures.h"

#include "statepalette.h"

#include <array>
#include <cmath>

namespace Quell::TimelineTextures {

namespace {

constexpr int side = 8;
using Bits = std::array<quint8, side>;

/// Where a bit is not set the ground shows, or a lighter shade of the colour.
struct Pattern
{
    Bits bits;
    bool onGround = false;
};

constexpr Pattern plain{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
constexpr Pattern falling{{0x87, 0xc3, 0xe1, 0xf0, 0x78, 0x3c, 0x1e, 0x0f}, true};
constexpr Pattern rising{{0xe1, 0xc3, 0x87, 0x0f, 0x1e, 0x3c, 0x78, 0xf0}, true};
constexpr Pattern fallingLight{{0xe7, 0xf3, 0xf9, 0xfc, 0x7e, 0x3f, 0x9f, 0xcf}};
constexpr Pattern crossed{{0x7e, 0xbd, 0xdb, 0xe7, 0xe7, 0xdb, 0xbd, 0x7e}};
constexpr Pattern dotted{{0xff, 0xdd, 0xff, 0x77, 0xff, 0xdd, 0xff, 0x77}};
constexpr Pattern upright{{0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee}};
constexpr Pattern checkered{{0xf0, 0xf0, 0xf0, 0xf0, 0x0f, 0x0f, 0x0f, 0x0f}};
constexpr Pattern sprinkled{{0x99, 0x99, 0x00, 0x00, 0x66, 0x66, 0x00, 0x00}, true};
constexpr Pattern level{{0xff, 0xff, 0x00, 0x00, 0xff, 0xff, 0x00, 0x00}, true};
constexpr Pattern pillars{{0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc}, true};

const Pattern &patternOf(DisplayStatus status)
{
    switch (status) {
    case DisplayStatus::Running:
        return plain;
    case DisplayStatus::Completed:
        return dotted;
    case DisplayStatus::Queued:
        return falling;
    case DisplayStatus::Cancelling:
        return fallingLight;
    case DisplayStatus::StillRunning:
        return crossed;
    case DisplayStatus::Cancelled:
        return rising;
    case DisplayStatus::Partial:
        return checkered;
    case DisplayStatus::Failed:
        return upright;
    case DisplayStatus::Expired:
        return sprinkled;
    case DisplayStatus::Gone:
        return pillars;
    case DisplayStatus::Unknown:
        break;
    }
    return level;
}

QColor lighter(const QColor &colour, const QPalette &palette, double share)
{
    return StatePalette::blend(palette.color(QPalette::Base), colour, share);
}

} // namespace

QColor colour(DisplayStatus status, bool stale, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    return stale ? StatePalette::quiet(palette, ground) : StatePalette::colour(status, ground);
}

QImage tile(DisplayStatus status, bool stale, Part part, const QPalette &palette, qreal devicePixelRatio)
{
    const bool queue = part == Part::Queue || part == Part::SlimQueue;
    const bool slim = part == Part::Slim || part == Part::SlimQueue;
    const QColor full = colour(status, stale, palette);
    const QColor drawn = queue ? lighter(full, palette, 0.5) : full;
    const Pattern &pattern = slim ? plain : queue ? falling : patternOf(status);

    const int scale = std::max(1, int(std::lround(devicePixelRatio)));
    QImage image(side * scale, side * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    const QColor between = pattern.onGround ? QColor(Qt::transparent) : lighter(drawn, palette, 0.68);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool set = ((pattern.bits[size_t(y / scale)] >> (side - 1 - x / scale)) & 1) != 0;
            image.setPixelColor(x, y, set ? drawn : between);
        }
    }
    return image;
}

QBrush brush(DisplayStatus status, bool stale, Part part, const QPalette &palette, qreal devicePixelRatio)
{
    const QImage image = tile(status, stale, part, palette, devicePixelRatio);
    const bool onePlainColour = part == Part::Slim || part == Part::SlimQueue
        || (part == Part::Run && status == DisplayStatus::Running);
    return onePlainColour ? QBrush(image.pixelColor(0, 0)) : QBrush(image);
}

} // namespace Quell::TimelineTextures
