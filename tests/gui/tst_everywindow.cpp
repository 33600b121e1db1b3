// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourschemes.h"
#include "everywindow.h"
#include "statepalette.h"
#include "textrecorder.h"
#include "translation.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolButton>

using namespace Quell;

namespace {

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                       widget->objectName());
}

/// The letters that Alt reaches, and what has them.
QList<std::pair<QString, QString>> keysOf(const QWidget *root)
{
    QStringList texts;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.append(group->title());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> actions = bar->actions();
            for (const QAction *action : actions)
                texts.append(action->text());
        }
    }
    QList<std::pair<QString, QString>> keys;
    for (const QString &text : std::as_const(texts)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            keys.emplace_back(key, text);
    }
    return keys;
}

/// Less than a pixel is no letter.
constexpr int rounding = 1;

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return false;
        if (label->wordWrap())
            return label->height() + rounding < label->heightForWidth(label->width());
        return label->width() + rounding < label->sizeHint().width();
    }
    // Of a tool button there may be the icon alone.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    if (button && !button->text().isEmpty())
        return button->width() + rounding < button->sizeHint().width();
    return false;
}

/// Of a switched off control, which may be fainter; or selected in a field, where it is drawn once more over itself.
bool isAside(const QWidget *root, const QPoint &at)
{
    const QWidget *widget = root->childAt(at);
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    return widget && (!widget->isEnabled() || (field && field->hasSelectedText()));
}

} // namespace

/// What holds for the window and each of its dialogs, in each language and in light and dark.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translations.use(QStringLiteral("en")); }
    void cleanup();

    void everyControlHasAName_data() { languageColumn(); }
    void everyControlHasAName();
    void noKeyIsThereTwice_data() { languageColumn(); }
    void noKeyIsThereTwice();
    void noTextIsCut_data() { languageColumn(); }
    void noTextIsCut();
    void textOfTwiceTheSizeFits_data();
    void textOfTwiceTheSizeFits();
    void everyTextCanBeRead_data() { darkColumn(); }
    void everyTextCanBeRead();
    void whatHasTheFocusIsSeen_data() { darkColumn(); }
    void whatHasTheFocusIsSeen();

private:
    static void languageColumn();
    static void darkColumn();
    static QStringList cutTexts();

    const QFont m_font = QApplication::font();
    Translations m_translations;
    ColourSchemes m_colours;
};

void TestEveryWindow::cleanup()
{
    QApplication::setFont(m_font);
    m_colours.apply(ColourScheme::System);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestEveryWindow::languageColumn()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Translations::languages();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestEveryWindow::everyControlHasAName()
{
    QFETCH(QString, language);
    m_translations.use(language);
    QStringList nameless;
    int controls = 0;
    EveryWindow().visitAll([&nameless, &controls](const QString &name, QWidget *root) {
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            // A part of a control is not one: the field in a spin box, the viewport of a list.
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_") || widget->focusProxy())
                continue;
            ++controls;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(name + QStringLiteral(": ") + described(widget));
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY2(controls > 200, qPrintable(QString::number(controls)));
}

void TestEveryWindow::noKeyIsThereTwice()
{
    QFETCH(QString, language);
    m_translations.use(language);
    QStringList twice;
    EveryWindow().visitAll([&twice](const QString &name, QWidget *root) {
        QHash<QString, QString> taken;
        const QList<std::pair<QString, QString>> keys = keysOf(root);
        for (const auto &[key, text] : keys) {
            if (taken.contains(key) && taken.value(key) != text)
                twice.append(QStringLiteral("%1: %2: %3, %4").arg(name, key, taken.value(key), text));
            taken.insert(key, text);
        }
    });
    twice.removeDuplicates();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestEveryWindow::noTextIsCut()
{
    QFETCH(QString, language);
    m_translations.use(language);
    const QStringList cut = cutTexts();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestEveryWindow::textOfTwiceTheSizeFits_data()
{
    QTest::addColumn<QString>("language");
    // The one that was written first, the longest words, and letters that are wider than high.
    for (const char *language : {"en", "de", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestEveryWindow::textOfTwiceTheSizeFits()
{
    QFETCH(QString, language);
    m_translations.use(language);
    QFont large = m_font;
    large.setPointSizeF(2 * m_font.pointSizeF());
    QApplication::setFont(large);
    QStringList cut = cutTexts();
    // A screen of 1920 by 1080, less the frame of a window and a panel.
    static constexpr QSize screen(1900, 1000);
    EveryWindow().visitAll([&cut](const QString &name, QWidget *root) {
        const QSize least = root->minimumSizeHint().expandedTo(root->minimumSize());
        if (least.width() > screen.width() || least.height() > screen.height())
            cut.append(QStringLiteral("%1 wants %2x%3").arg(name).arg(least.width()).arg(least.height()));
    });
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QStringList TestEveryWindow::cutTexts()
{
    QStringList cut;
    EveryWindow().visitAll([&cut](const QString &name, QWidget *root) {
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && isCut(widget))
                cut.append(QStringLiteral("%1: %2 %3x%4, wants %5x%6")
                               .arg(name, described(widget))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->sizeHint().width())
                               .arg(widget->sizeHint().height()));
        }
    });
    cut.removeDuplicates();
    return cut;
}

void TestEveryWindow::darkColumn()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Each text as it is drawn, on what it is drawn on, whoever draws it.
void TestEveryWindow::everyTextCanBeRead()
{
    QFETCH(bool, dark);
    m_colours.apply(dark ? ColourScheme::Dark : ColourScheme::Light);
    QStringList faint;
    int texts = 0;
    EveryWindow().visitAll([&faint, &texts](const QString &name, QWidget *root) {
        const QImage picture = root->grab().toImage();
        const QList<DrawnText> drawn = TextRecorder::record(root);
        for (const DrawnText &text : drawn) {
            if (text.text.trimmed().isEmpty() || isAside(root, text.place.center())
                || !root->rect().contains(text.place))
                continue;
            ++texts;
            // Around a single letter, which may be underlined, there is more of its ground.
            const int wider = text.text.size() == 1 ? 8 : 0;
            const QColor ground = groundOf(picture, text.place.adjusted(-wider, 0, wider, 0));
            const double contrast = StatePalette::contrast(text.colour, ground);
            if (contrast < StatePalette::readableContrast)
                faint.append(QStringLiteral("%1: “%2”, %3 on %4: %5")
                                 .arg(name, text.text, text.colour.name(), ground.name())
                                 .arg(contrast, 0, 'f', 2));
        }
    });
    faint.removeDuplicates();
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    QVERIFY2(texts > 500, qPrintable(QString::number(texts)));
}

void TestEveryWindow::whatHasTheFocusIsSeen()
{
    QFETCH(bool, dark);
    m_colours.apply(dark ? ColourScheme::Dark : ColourScheme::Light);
    QApplication::setCursorFlashTime(0);
    QStringList unseen;
    int controls = 0;
    EveryWindow().visitAll([&unseen, &controls](const QString &name, QWidget *root) {
        QApplication::setActiveWindow(root);
        root->setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy() || widget->visibleRegion().isEmpty())
                continue;
            // An empty list has no row to mark.
            const auto *list = qobject_cast<const QAbstractItemView *>(widget);
            if (list && list->model() && list->model()->rowCount() == 0)
                continue;
            const QRect around =
                QRect(widget->mapTo(root, QPoint(0, 0)), widget->size()).adjusted(-4, -4, 4, 4);
            if (QWidget *before = root->focusWidget())
                before->clearFocus();
            const QImage without = root->grab(around).toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus() && root->focusWidget() == widget)
                qFatal("%s is not the active window", qPrintable(name));
            ++controls;
            if (root->grab(around).toImage() == without)
                unseen.append(name + QStringLiteral(": ") + described(widget));
        }
    });
    unseen.removeDuplicates();
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    QVERIFY2(controls > 100, qPrintable(QString::number(controls)));
}

QTEST_MAIN(TestEveryWindow)
#include "tst_everywindow.moc"
