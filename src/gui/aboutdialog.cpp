// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "icons.h"
#include "wrappedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Quell {

namespace {

struct PartOfQuell
{
    QString name;
    QString version;
    QString licence;
};

QFormLayout *listOf(const QList<PartOfQuell> &parts)
{
    auto *list = new QFormLayout;
    for (const PartOfQuell &part : parts) {
        auto *value =
            new QLabel(part.version.isEmpty() ? part.licence
                                              : QStringLiteral("%1 · %2").arg(part.version, part.licence));
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(AboutDialog::tr("%1: %2").arg(part.name, value->text()));
        list->addRow(part.name, value);
    }
    return list;
}

} // namespace

AboutDialog::AboutDialog(const QString &sqliteVersion, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Quell"));
    auto *name = new QLabel(QStringLiteral("Quell %1").arg(QStringLiteral(QUELL_VERSION)), this);
    QFont large = name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    auto *icon = new QLabel(this);
    icon->setPixmap(Icons::application().pixmap(64));
    icon->setAccessibleName(tr("Icon of Quell"));
    auto *what = new WrappedLabel(this);
    what->say(
        tr("Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones "
           "that should not be running."));
    auto *terms = new WrappedLabel(this);
    terms->say(
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
           "It is made with:"),
        WrappedLabel::Tone::Quiet);

    auto *head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(what);
    head->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(terms);
    layout->addLayout(listOf(
        {{QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")},
         {QStringLiteral("Qt HTTP Server"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0")},
         {QStringLiteral("QtKeychain"), QStringLiteral(QUELL_QTKEYCHAIN_VERSION),
          QStringLiteral("BSD-3-Clause")},
         {QStringLiteral("SQLite"), sqliteVersion, tr("public domain")}}));
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
}

} // namespace Quell

#include "moc_aboutdialog.cpp"
