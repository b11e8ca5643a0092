// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handouts.h"

#include "print/pdf.h"
#include "translations/translations.h"

#include <QFileInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Kogge {

struct Handouts::Work {
    explicit Work(const Job &what)
        : job(what)
        , preview(job.course, job.language, job.files)
        , printer({preview.course(), job.files, job.language}, job.readers)
    { }

    Job job;
    LessonPreview preview;
    LessonPrinter printer;
    qsizetype done = 0;
};

Handouts::Handouts(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Handouts::step);
}

Handouts::~Handouts() = default;

qreal Handouts::progress() const
{
    // The last part is the layout, and the file.
    return m_work ? static_cast<qreal>(m_work->done) / static_cast<qreal>(m_work->job.lessons.size() + 1) : 0;
}

QUrl Handouts::written() const
{
    return m_written.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_written);
}

QString Handouts::writtenName() const
{
    return QFileInfo(m_written).fileName();
}

QString Handouts::replacedBy(const QString &file)
{
    const QFileInfo there(file);
    return !file.isEmpty() && there.isFile() ? there.fileName() : QString();
}

void Handouts::write(const Job &job)
{
    if (isRunning() || job.file.isEmpty() || job.lessons.isEmpty())
        return;
    reset();
    m_work = std::make_unique<Work>(job);
    m_timer.start();
    Q_EMIT changed();
}

void Handouts::step()
{
    if (m_work->done == m_work->job.lessons.size()) {
        finish();
        return;
    }
    const SpeakingIn language(m_work->job.language); // The preview's objects, too.
    const QString lesson = m_work->job.lessons.at(m_work->done++);
    const Lesson *original = m_work->job.course.lesson(lesson);
    if (m_work->preview.open(lesson))
        m_work->printer.add(*m_work->preview.session(), original ? original->title : QString());
    Q_EMIT changed();
}

void Handouts::finish()
{
    m_timer.stop();
    const auto work = std::move(m_work);
    const auto written = writePdf(*work->printer.take(), work->job.title, work->job.file);
    if (written)
        m_written = QFileInfo(work->job.file).absoluteFilePath();
    else
        m_problem = describe(written.error());
    Q_EMIT changed();
}

void Handouts::cancel()
{
    m_timer.stop();
    m_work.reset();
    Q_EMIT changed();
}

void Handouts::reset()
{
    m_written.clear();
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace Kogge
