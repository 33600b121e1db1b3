// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"
#include "hostiletexts.h"
#include "messagebar.h"
#include "textrecorder.h"
#include "trackdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

#include <algorithm>
#include <ctime>
#include <functional>
#include <numeric>

using namespace Quell;

namespace {

/// Beyond all that one control needs to say; what lies between this and a megabyte is nobody's taste.
constexpr qsizetype mostInOneControl = 30'000;
/// What may be laid out for one picture of a window.
constexpr qsizetype mostDrawn = 200'000;
/// A screen of 1280 by 1024, less a panel.
constexpr QSize largestWindow(1280, 980);

/// A text, and where it stands.
struct ShownText
{
    QString where;
    QString text;
    Lines lines = Lines::One;
};

/// Everything that a window says: to the eye, to the pointer that rests on it, to assistive technology.
class Saying
{
public:
    explicit Saying(QWidget *root)
    {
        collect(root);
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (QWidget *widget : widgets)
            collect(widget);
        const QList<QAction *> actions = root->findChildren<QAction *>();
        for (const QAction *action : actions) {
            add(QStringLiteral("action ") + action->objectName(), action->text());
            add(QStringLiteral("tool tip of action ") + action->objectName(), action->toolTip(),
                Lines::Several);
        }
    }

    [[nodiscard]] const QList<ShownText> &texts() const { return m_texts; }

private:
    void add(const QString &where, const QString &text, Lines lines = Lines::One)
    {
        if (!text.isEmpty())
            m_texts.append({where, text, lines});
    }

    void collect(QWidget *widget)
    {
        const QString where = QStringLiteral("%1 %2").arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        add(where + QStringLiteral(", title"), widget->windowTitle());
        add(where + QStringLiteral(", tool tip"), widget->toolTip(), Lines::Several);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(where, label->text(), Lines::Several);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(where, button->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int index = 0; index < box->count(); ++index)
                add(where, box->itemText(index));
        } else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add(where, menu->title());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget); edit && edit->isReadOnly())
            add(where, edit->toPlainText(), Lines::Several);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                 view && view->model() && !widget->inherits("QHeaderView"))
            collectCells(where, view->model());
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
            const bool holdsLines =
                qobject_cast<const QLabel *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            // What a person may edit is theirs, as it is.
            const bool edited = qobject_cast<const QLineEdit *>(widget)
                || (qobject_cast<const QPlainTextEdit *>(widget)
                    && !qobject_cast<const QPlainTextEdit *>(widget)->isReadOnly());
            for (const auto kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
                const bool tells =
                    kind == QAccessible::Description || kind == QAccessible::Help || holdsLines;
                if (!edited || kind != QAccessible::Value)
                    add(where + QStringLiteral(", accessible %1").arg(kind), face->text(kind),
                        tells ? Lines::Several : Lines::One);
            }
        }
    }

    void collectCells(const QString &where, const QAbstractItemModel *model)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString cell = where + QStringLiteral(" %1/%2").arg(row).arg(column);
                add(cell, index.data(Qt::DisplayRole).toString());
                add(cell + QStringLiteral(", tool tip"), index.data(Qt::ToolTipRole).toString(),
                    Lines::Several);
                add(cell + QStringLiteral(", accessible"), index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    QList<ShownText> m_texts;
};

/// For a message: without what it is about.
QString beginning(const QString &text)
{
    QString shown;
    for (const QChar character : text.left(120)) {
        shown += character.unicode() >= 0x20 && character.unicode() < 0x7F
            ? QString(character)
            : QStringLiteral("{%1}").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

/// Whole: a message of Qt Test is cut off.
bool isEmptyOrTold(QStringList found)
{
    found.removeDuplicates();
    for (const QString &one : std::as_const(found))
        qWarning("%s", qPrintable(one));
    return found.isEmpty();
}

/// That what takes markup was given none.
bool isMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) && (text.contains(u"<b>") || text.contains(u"<img"));
}

} // namespace

/// What servers, files and clipboards say is shown as it is, in every window and dialog: it steers nothing, is taken for no
/// markup, and however long it is, little of it is laid out. QUELL_TEST_ALL_ENDLESS=1 takes more kinds of a megabyte.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    void nothingSteers_data();
    void nothingSteers();
    void emojiAreSeenWhole();
    void whatComesAlongIsSaidAsItIs_data();
    void whatComesAlongIsSaidAsItIs();
    void nothingIsTakenForMarkup();
    void nothingIsTooLong_data();
    void nothingIsTooLong();
};

void TestHostileText::nothingSteers_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("what steers") << steeringText();
    // Joined with nothing, cut in half, and with a flag that has only its beginning.
    QTest::newRow("emoji and their halves")
        << QStringLiteral("👩‍🔬 🇪🇺 ❤️ 👍🏽 \u200D👩\u200D a\u200Db 🇪")
            + QChar(0xD83D) + QChar(0x200D) + QChar(0xDC69) + QStringLiteral("\U000E0067\U000E007F")
            + QChar(0xDBFF);
}

void TestHostileText::nothingSteers()
{
    QFETCH(const QString, foreign);
    QStringList found;
    int texts = 0;
    const auto look = [&](const QString &window, const ShownText &shown) {
        ++texts;
        const QString steering = steeringIn(shown.text, shown.lines);
        if (!steering.isEmpty())
            found.append(
                QStringLiteral("%1: %2: %3: %4").arg(window, shown.where, steering, beginning(shown.text)));
    };
    EveryWindow(foreign).visitAll([&look](const QString &name, QWidget *root) {
        const Saying saying(root);
        for (const ShownText &shown : saying.texts())
            look(name, shown);
        const QList<DrawnText> drawn = TextRecorder::record(root);
        for (const DrawnText &text : drawn) {
            const QWidget *widget = root->childAt(text.place.center());
            if (!qobject_cast<const QLineEdit *>(widget)) {
                // A font without emoji parts them, and draws what joined them by itself.
                look(name,
                     {QStringLiteral("drawn"), QString(text.text).remove(QChar(0x200D)), Lines::Several});
            }
        }
    });
    QVERIFY(isEmptyOrTold(found));
    QVERIFY2(texts > 1000, qPrintable(QString::number(texts)));
}

void TestHostileText::emojiAreSeenWhole()
{
    const QString emoji = QStringLiteral("👩‍🔬 🇪🇺 ❤️ 👍🏽");
    int seen = 0;
    QStringList found;
    EveryWindow(emoji).visitAll([&](const QString &name, QWidget *root) {
        const Saying saying(root);
        for (const ShownText &shown : saying.texts()) {
            seen += shown.text.contains(emoji) ? 1 : 0;
            // Cut off it may be, but not within a character.
            if (shown.text.contains(u"🔬") && !shown.text.contains(u"👩‍🔬"))
                found.append(QStringLiteral("%1: %2: %3").arg(name, shown.where, beginning(shown.text)));
            if (!shown.text.isValidUtf16())
                found.append(QStringLiteral("%1: %2 is half").arg(name, shown.where));
        }
    });
    QVERIFY(isEmptyOrTold(found));
    QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
}

void TestHostileText::whatComesAlongIsSaidAsItIs_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("what steers") << steeringText();
    for (const HostileText &hostile : hostileTexts() + endlessTexts())
        QTest::newRow(hostile.name) << hostile.text;
}

/// A file by its name, and a link by the connection that it names.
void TestHostileText::whatComesAlongIsSaidAsItIs()
{
    QFETCH(const QString, foreign);
    WindowRoom room;
    (void)room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    room.open();
    QStringList found;
    const auto look = [&found](const QString &name, QWidget *root) {
        const Saying saying(root);
        for (const ShownText &shown : saying.texts()) {
            if (const QString steering = steeringIn(shown.text, shown.lines); !steering.isEmpty())
                found.append(QStringLiteral("%1: %2: %3").arg(name, shown.where, steering));
            if (shown.text.size() > 2000)
                found.append(
                    QStringLiteral("%1: %2: %3 characters").arg(name, shown.where).arg(shown.text.size()));
            if (shown.where.contains(u"tool tip") && isMarkup(shown.text))
                found.append(QStringLiteral("%1: %2: %3").arg(name, shown.where, shown.text));
        }
    };
    auto *bar = room.window->findChild<MessageBar *>();
    const auto says = [bar] { return bar->isVisible() ? bar->text() : QString(); };

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/begin ") + QString(foreign).remove(u'/'))});
    room.window->arrivals()->takeMime(&dropped);
    QTRY_VERIFY(says().contains(u"begin"));
    look(QStringLiteral("a file that was dropped"), room.window.get());

    const QString link = QStringLiteral("quell://track?service=dune&id=") + DialogRoom::duneId(9)
        + QStringLiteral("&connection=") + QString::fromLatin1(QUrl::toPercentEncoding(foreign));
    room.window->arrivals()->takeLink(link);
    QTRY_VERIFY(!room.window->findChildren<TrackDialog *>().isEmpty() || !says().contains(u"begin"));
    look(QStringLiteral("a link"), room.window.get());

    // Ids are found in it, and nothing else of it is said.
    room.window->arrivals()->takeText(foreign.left(1000) + u' ' + DialogRoom::duneId(10) + u' '
                                      + foreign.left(1000));
    look(QStringLiteral("a text that was pasted"), room.window.get());
    QVERIFY(isEmptyOrTold(found));
}

void TestHostileText::nothingIsTakenForMarkup()
{
    QStringList found;
    int seen = 0;
    EveryWindow(misleadingText()).visitAll([&](const QString &name, QWidget *root) {
        const QList<QLabel *> labels = root->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->textFormat() != Qt::PlainText && label->text().contains(u"<b>"))
                found.append(QStringLiteral("%1: %2 reads markup").arg(name, label->objectName()));
            if (label->buddy() && label->text().contains(u"R&D"))
                found.append(QStringLiteral("%1: %2 makes a key").arg(name, label->objectName()));
        }
        const QList<QAbstractButton *> buttons = root->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->text().contains(u"R&D %1"))
                found.append(QStringLiteral("%1: the button “%2” makes a key").arg(name, button->text()));
        }
        const QList<QAction *> actions = root->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (action->text().contains(u"R&D %1"))
                found.append(QStringLiteral("%1: the action “%2” makes a key").arg(name, action->text()));
        }
        const Saying saying(root);
        for (const ShownText &shown : saying.texts()) {
            if (shown.where.contains(u"tool tip") && isMarkup(shown.text))
                found.append(QStringLiteral("%1: %2: %3").arg(name, shown.where, shown.text));
            // Filled in after it, or taken for the star of a changed document.
            if (shown.where.endsWith(u"title")
                && QString(shown.text).remove(QStringLiteral("[*][*]")).contains(u"[*]"))
                found.append(QStringLiteral("%1: %2: %3").arg(name, shown.where, shown.text));
            seen += shown.text.contains(u"R&D %1 %2") ? 1 : 0;
            if (shown.text.contains(u"R&D") && !shown.text.contains(u"R&D %1 %2")
                && !shown.text.contains(u"R&amp;D %1 %2") && !shown.text.contains(u"R&&D %1 %2"))
                found.append(QStringLiteral("%1: %2 was filled in: %3").arg(name, shown.where, shown.text));
        }
    });
    QVERIFY(isEmptyOrTold(found));
    QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
}

void TestHostileText::nothingIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    // Each opens every window; tst_foreigntext has them all.
    const bool all = qEnvironmentVariableIsSet("QUELL_TEST_ALL_ENDLESS");
    const QList<HostileText> texts = endlessTexts().first(all ? endlessTexts().size() : 1);
    for (const HostileText &hostile : texts)
        QTest::newRow(hostile.name) << hostile.text;
}

void TestHostileText::nothingIsTooLong()
{
    QFETCH(QString, text);
    QStringList found;
    // Of the processor's time, which other programs take nothing of. Reading the megabytes takes a few times what ordinary texts
    // take; to lay one of them out in each window, or cell, would take a hundred times of it.
    const auto timeOf = [](const std::function<void()> &work) {
        const std::clock_t before = std::clock();
        work();
        return double(std::clock() - before) / CLOCKS_PER_SEC;
    };
    const double ordinary = timeOf([] {
        EveryWindow(QStringLiteral("ordinary")).visitAll([](const QString &, QWidget *root) {
            const Saying saying(root);
            (void)TextRecorder::record(root);
        });
    });
    const double taken = timeOf([&] {
        EveryWindow(text).visitAll([&found](const QString &name, QWidget *root) {
            const Saying saying(root);
            for (const ShownText &shown : saying.texts()) {
                if (shown.text.size() > mostInOneControl)
                    found.append(QStringLiteral("%1: %2: %3 characters")
                                     .arg(name, shown.where)
                                     .arg(shown.text.size()));
            }
            const QList<DrawnText> drawn = TextRecorder::record(root);
            const qsizetype all =
                std::accumulate(drawn.cbegin(), drawn.cend(), qsizetype(0),
                                [](qsizetype sum, const DrawnText &one) { return sum + one.text.size(); });
            if (all > mostDrawn)
                found.append(QStringLiteral("%1: %2 characters drawn").arg(name).arg(all));
            const QSize least = root->minimumSizeHint().expandedTo(root->minimumSize());
            if (least.width() > largestWindow.width() || least.height() > largestWindow.height())
                found.append(QStringLiteral("%1: wants to be %2 by %3")
                                 .arg(name)
                                 .arg(least.width())
                                 .arg(least.height()));
        });
    });
    QVERIFY(isEmptyOrTold(found));
    QVERIFY2(taken < 25 * ordinary,
             qPrintable(QStringLiteral("%1 s, ordinarily %2 s").arg(taken).arg(ordinary)));
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
