// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Quell {

/// Text to read in a fixed-width font, its lines numbered at the side where there is more than one. Of a line beyond 20,000
/// characters only the beginning is shown, because laying it out would take seconds.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NumberedText(QWidget *parent = nullptr);

    void showText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoom();
    void paintNumbers();

    QWidget *m_numbers;
};

} // namespace Quell
