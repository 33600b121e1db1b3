// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiletexts.h"

namespace Quell {

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

QString marksOn(QChar letter, int count)
{
    return letter + QString(count, QChar(0x0335));
}

} // namespace

QList<HostileText> hostileTexts()
{
    return {
        {"markup", QStringLiteral("<b>bold</b><img src='file:///etc/hostname'><script>alert(1)</script>")},
        {"entities", QStringLiteral("&lt;b&gt; &amp; &#8238;")},
        {"a key of a menu", QStringLiteral("R&D && &Quit\tCtrl+Q")},
        {"places of arg()", QStringLiteral("%1 %2 %3 %n %L1")},
        {"the place of a window's star", QStringLiteral("unsaved[*]")},
        {"escape sequences", QStringLiteral("a\x1b[2J\x1b]0;owned\x07\x1b[31mb")},
        {"escape sequences of one byte", QStringLiteral("a\u009b31mb\u009d0;owned\u009c")},
        {"bell, backspace, delete", QStringLiteral("a\x07\x08\x08\x7f")},
        {"a zero byte", QStringLiteral("a") + QChar(0) + QStringLiteral("b")},
        {"a new line", QStringLiteral("a\r\nquell-cli: all is well\n")},
        {"line separators", QStringLiteral("a\u2028b\u2029c\u0085d\ve\ff")},
        {"turned around", QStringLiteral("safe \u202Egnp.exe\u202C end")},
        {"isolated", QStringLiteral("a\u2066b\u2067c\u2068d\u2069e")},
        {"embedded", QStringLiteral("a\u202Ab\u202Bc\u202Dd\u202Ce")},
        {"marks of direction", QStringLiteral("a\u200Eb\u200Fc\u061Cd")},
        {"unseen", QStringLiteral("\uFEFFa\u200Bb\u2060c\u00ADd\u180Ee\u200Df\u200Cg")},
        {"unseen, beyond 16 bits", QStringLiteral("a\U000E0041\U000E0042\U0001D173b")},
        {"stacked marks", marksOn(u'a', 400) + marksOn(u'b', 400)},
        {"halves of characters", QChar(0xD83D) + QStringLiteral("a") + QChar(0xDC00) + QChar(0xD800)},
        {"no characters", QStringLiteral("a\uFFFE\uFFFFb\uFDD0")},
        {"emoji", QStringLiteral("👩‍🔬 🇪🇺 ❤️ 👍🏽")},
        {"from right to left", QStringLiteral("שלום 5, مرحبا 7")},
        {"formula", QStringLiteral("=HYPERLINK(\"http://x.example\",\"y\")")},
        {"formula with a plus", QStringLiteral("+1+cmd|' /C calc'!A0")},
        {"formula with a minus", QStringLiteral("-1+1")},
        {"formula with an at", QStringLiteral("@SUM(A1)")},
        {"formula after a tab", QStringLiteral("\t=1+1")},
        {"formula after a return", QStringLiteral("\r=1+1")},
        {"formula after blanks", QStringLiteral(" \u00A0 =1+1")},
        {"formula after what nobody sees", QStringLiteral("\u200B\uFEFF=1+1")},
        {"formula of full width", QStringLiteral("＝1+1")},
        {"cells", QStringLiteral("a\",\"b;c\td\r\ne")},
        {"shell", QStringLiteral("'; rm -rf ~; $(id) `id` \\ \" ' ! *")},
        {"nothing but blanks", QStringLiteral(" \t\r\n\u00A0\u3000")},
    };
}

QList<HostileText> endlessTexts()
{
    return {
        {"a word of a megabyte", QString(megabyte, u'W')},
        {"a megabyte that turns around", QStringLiteral("a") + QString(megabyte, QChar(0x202E))},
        {"a megabyte of lines", QString(megabyte, u'\n') + u'x'},
        {"a megabyte of blanks", QString(megabyte, u' ') + u'x'},
        {"a megabyte of marks", u'a' + QString(megabyte, QChar(0x0335))},
        {"a megabyte of emoji", QStringLiteral("👩‍🔬").repeated(megabyte / 5)},
        {"a megabyte of halves", QString(megabyte, QChar(0xD83D))},
    };
}

QString steeringText()
{
    return QStringLiteral(
               "x\u202Ey\u202C\u2066z\u2069\u200F\u061C\u200B\u00AD\u180E \x1b[31m\x07\u009b\u2028")
        + QChar(0) + QChar(0xD83D) + QStringLiteral("\U000E0041\uFEFFend");
}

QString misleadingText()
{
    return QStringLiteral("<b>b</b><img src='x'> &lt; R&D %1 %2 [*] =1 'q'");
}

QString steeringIn(const QString &shown, Lines lines)
{
    for (qsizetype index = 0; index < shown.size(); ++index) {
        const QChar first = shown.at(index);
        char32_t code = first.unicode();
        const bool pair =
            first.isHighSurrogate() && index + 1 < shown.size() && shown.at(index + 1).isLowSurrogate();
        if (pair)
            code = QChar::surrogateToUcs4(first, shown.at(index + 1));
        const QChar::Category category = QChar::category(code);
        const bool joins = code == 0x200C || code == 0x200D;
        // Between letters of ASCII nothing is to be joined.
        const bool joinsNothing = joins && (index == 0 || shown.at(index - 1).unicode() < 0x80);
        const bool breaks = lines == Lines::Several && (code == u'\n' || code == u'\t');
        const bool steers = category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || (category == QChar::Other_Control && !breaks) || (category == QChar::Other_Format && !joins)
            || joinsNothing || category == QChar::Other_Surrogate || QChar::isNonCharacter(code);
        if (steers)
            return QStringLiteral("U+%1 at %2").arg(uint(code), 4, 16, QLatin1Char('0')).arg(index);
        index += pair ? 1 : 0;
    }
    return {};
}

} // namespace Quell
