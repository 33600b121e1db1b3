// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcommand.h"

#include "stateoption.h"
#include "whenanswered.h"
#include "wording.h"

namespace Quell {

namespace {

constexpr int listedAtOnce = 1000;

} // namespace

CommandDescription ListCommand::description()
{
    return {.name = QStringLiteral("list"),
            .summary = tr("Show what was last seen, and when; asks no service."),
            .naming = CommandDescription::Naming::Option,
            .restores = false,
            .options = {StateOption::option()},
            .choices = {{QStringLiteral("state"), StateOption::words()}},
            .make = [](const QCommandLineParser &words) -> MadeCommand {
                if (!words.positionalArguments().isEmpty())
                    return {.usageError =
                                tr("This command takes no arguments; status asks about single ids.")};
                QString usageError;
                const auto states = StateOption::read(words, &usageError);
                if (!states)
                    return {.usageError = usageError};
                return {.command = std::make_unique<ListCommand>(*states)};
            }};
}

ListCommand::ListCommand(QSet<ExecutionState> states) : m_states(std::move(states)) { }

void ListCommand::run()
{
    m_listing = output().newListing();
    readOn(0);
}

void ListCommand::readOn(qint64 next)
{
    whenAnswered(workspace().storedPage(next, listedAtOnce), this,
                 [this](const Outcome<ExecutionPage> &page) {
                     if (isFinished())
                         return;
                     if (!page.ok()) {
                         output().complain(troubleText(page.trouble(), QStringLiteral("Quell")));
                         finish(ExitStatus::NotDone);
                         return;
                     }
                     // The next one is being read while this one is gone through.
                     if (!page.value().last)
                         readOn(page.value().next);
                     take(page.value());
                     if (page.value().last)
                         show();
                 });
}

void ListCommand::take(const ExecutionPage &page)
{
    const ExecutionRows rows = this->rows();
    m_anyThere |= !page.executions.isEmpty();
    for (qsizetype place = page.executions.size(); place-- > 0;) {
        const PackedExecution &packed = page.executions.at(place);
        const bool ofConnection = !connection() || connection()->id == packed.connection();
        if (ofConnection && (m_states.isEmpty() || m_states.contains(packed.state()))) {
            m_listing->add(rows.of(packed.unpacked()));
            m_anyShown = true;
        }
    }
}

void ListCommand::show()
{
    output().show(*m_listing, ExecutionListing::Order::LastFirst);
    if (!m_anyShown) {
        output().say(m_anyThere ? tr("Nothing of what is tracked fits.")
                                : tr("Nothing is tracked yet. Track an execution with: quell-cli track ID"));
    }
    finish(ExitStatus::Done);
}

} // namespace Quell

#include "moc_listcommand.cpp"
