// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagdialog.h"

#include "accessiblecombobox.h"
#include "wording.h"
#include "wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Quell {

namespace {

/// What all of them have; empty where they differ.
QString commonTag(const QList<ExecutionKey> &keys, const ExecutionTags &tags)
{
    const QString first = tags.of(keys.value(0));
    const bool common =
        std::ranges::all_of(keys, [&](const ExecutionKey &key) { return tags.of(key) == first; });
    return common ? first : QString();
}

} // namespace

TagDialog::TagDialog(const QList<ExecutionKey> &keys, const ExecutionTags &tags, QWidget *parent)
    : QDialog(parent),
      m_tag(new QComboBox(this))
{
    installAccessibleComboBoxes();
    setWindowTitle(tr("Tag"));
    auto *what = new WrappedLabel(this);
    what->say(
        keys.size() == 1
            ? tr("A word or a few of your own for %1, to find it by. Leave it empty to take it away.")
                  .arg(onOneLine(keys.constFirst().id))
            : tr("A word or a few of your own for %n executions, to find them by. Leave it empty to take "
                 "theirs away.",
                 nullptr, int(keys.size())));
    auto *where = new WrappedLabel(this);
    where->say(tr("It is kept in this profile and in exports, and never sent to a service."),
               WrappedLabel::Tone::Quiet);
    m_tag->setEditable(true);
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->lineEdit()->setAccessibleName(tr("Tag"));
    m_tag->lineEdit()->setMaxLength(int(ExecutionTags::longest));
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->addItems(tags.known());
    m_tag->setCurrentText(commonTag(keys, tags));
    m_tag->lineEdit()->selectAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_tag);
    layout->addWidget(where);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    m_tag->setFocus();
}

QString TagDialog::tag() const
{
    return m_tag->currentText();
}

} // namespace Quell

#include "moc_tagdialog.cpp"
