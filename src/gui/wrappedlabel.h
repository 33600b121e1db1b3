// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace Quell {

/// Plain text that wraps and always gets the height that it needs: a layout alone clips wrapped labels in a window. Hidden
/// while it is empty.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    /// Colour is added to the words, never in place of them.
    enum class Tone { Quiet, Plain, Good, Problem };

    explicit WrappedLabel(QWidget *parent = nullptr);

    /// Shows the sentence, whatever it was put together of, and announces it to assistive technology where it is news. Empty
    /// hides the label.
    void say(const QString &sentence, Tone tone = Tone::Plain);
    void clear() { say(QString()); }

    [[nodiscard]] QSize sizeHint() const override;
    /// Layouts need not know: the height is fitted to the width whenever that changes.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void paintTone();

    Tone m_tone = Tone::Plain;
    bool m_hasWidth = false;
    bool m_painting = false; ///< our own palette changes
};

} // namespace Quell
