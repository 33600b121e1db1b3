// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityexport.h"

#include "eventexport.h"
#include "exportfile.h"
#include "whenanswered.h"
#include "wording.h"

#include <QDir>
#include <QJsonDocument>

#include <utility>

namespace Quell {

namespace {

constexpr int eventsAtOnce = 2000;

} // namespace

ActivityExport::ActivityExport(ExecutionJournal *journal, NameOf nameOf, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_nameOf(std::move(nameOf))
{
}

ActivityExport::~ActivityExport() = default;

void ActivityExport::start(const EventQuestion &question, const QString &file)
{
    if (isRunning())
        return;
    m_question = question;
    m_question.limit = eventsAtOnce;
    m_json = ExportFile::formatOf(file) == ExportFile::Format::Json;
    m_written = 0;
    m_file = std::make_unique<QSaveFile>(file);
    m_writable = m_file->open(QIODevice::WriteOnly);
    write(m_json ? QByteArray("[") : ExportFile::byteOrderMark + EventExport::csvHeading());
    readOn();
}

void ActivityExport::readOn()
{
    if (!m_writable) {
        fail();
        return;
    }
    whenAnswered(m_journal->eventPage(m_question), this,
                 [this](const Outcome<EventPage> &answer) { take(answer); });
}

void ActivityExport::take(const Outcome<EventPage> &answer)
{
    if (!answer.ok()) {
        end(troubleText(answer.trouble(), QString()));
        return;
    }
    const EventPage &page = answer.value();
    for (const LoggedEvent &logged : page.events) {
        const QString connection = m_nameOf(logged.event.key.connection);
        if (!m_json) {
            write(EventExport::toCsv(logged.event, connection));
        } else {
            write(m_written == 0 ? "\n" : ",\n");
            write(
                QJsonDocument(EventExport::toJson(logged.event, connection)).toJson(QJsonDocument::Compact));
        }
        ++m_written;
    }
    m_question.before = page.next;
    if (page.last)
        finish();
    else
        readOn();
}

void ActivityExport::write(const QByteArray &bytes)
{
    m_writable = m_writable && m_file->write(bytes) == bytes.size();
}

void ActivityExport::finish()
{
    if (m_json)
        write("\n]\n");
    if (!m_writable || !m_file->commit()) {
        fail();
        return;
    }
    end(tr("%n event(s) written to %1.", nullptr, m_written)
            .arg(QDir::toNativeSeparators(m_file->fileName())));
}

void ActivityExport::fail()
{
    end(ExportFile::notWritten(*m_file));
}

void ActivityExport::end(const QString &sentence)
{
    m_file.reset();
    Q_EMIT ended(sentence);
}

} // namespace Quell

#include "moc_activityexport.cpp"
