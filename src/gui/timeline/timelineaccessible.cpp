// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaccessible.h"

#include "timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Quell {

namespace {

/// One bar; known by its execution, since its place changes.
class AccessibleBar final : public QAccessibleInterface
{
public:
    AccessibleBar(TimelineView *view, const ExecutionKey &key) : m_view(view), m_key(key) { }

    [[nodiscard]] std::optional<int> bar() const
    {
        return m_view ? m_view->timelineLayout().barOf(m_key) : std::nullopt;
    }

    [[nodiscard]] bool isValid() const override { return bar().has_value(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const std::optional<int> which = bar();
        return which && kind == QAccessible::Name ? m_view->sentenceOf(*which) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const std::optional<int> which = bar();
        const QRect place = which ? m_view->rectOf(*which) : QRect();
        return place.isValid() ? place.translated(m_view->viewport()->mapToGlobal(QPoint())) : QRect();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const std::optional<int> which = bar();
        if (!which) {
            state.invalid = true;
            return state;
        }
        const bool current = which == m_view->currentBar();
        state.selectable = true;
        state.focusable = true;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(*which));
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    ExecutionKey m_key;
};

class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) { }
    Q_DISABLE_COPY_MOVE(AccessibleTimeline)

    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && view()->currentBar())
            return view()->sentenceOf(*view()->currentBar());
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] int childCount() const override { return view()->timelineLayout().barCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const ExecutionKey &key = view()->timelineLayout().keyOf(index);
        if (const auto known = m_bars.constFind(key); known != m_bars.cend())
            return QAccessible::accessibleInterface(*known);
        auto *bar = new AccessibleBar(view(), key);
        m_bars.insert(key, QAccessible::registerAccessibleInterface(bar));
        return bar;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->role() != QAccessible::ListItem || child->parent() != this)
            return -1;
        return static_cast<const AccessibleBar *>(child)->bar().value_or(-1);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const std::optional<int> bar = view()->barAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return bar ? child(*bar) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->currentBar() ? child(*view()->currentBar()) : nullptr;
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }

    mutable QHash<ExecutionKey, QAccessible::Id> m_bars; ///< those that were asked for
};

QAccessibleInterface *makeTimeline(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installAccessibleTimeline()
{
    QAccessible::installFactory(makeTimeline);
}

} // namespace Quell
