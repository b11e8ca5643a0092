// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has been done and what comes of it: the part of ModuleEditor that undoes, saves, packs and prints.
#include "base/chosenfile.h"
#include "base/version.h"
#include "moduleeditor.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

void ModuleEditor::undo()
{
    m_document->undo();
}

void ModuleEditor::redo()
{
    m_document->redo();
}

void ModuleEditor::goToStep(int position)
{
    while (m_document->position() > position && m_document->canUndo())
        m_document->undo();
    while (m_document->position() < position && m_document->canRedo())
        m_document->redo();
}

bool ModuleEditor::save()
{
    m_saveTimer.stop();
    m_saveError.reset();
    m_undecided = isModified() && m_safety->lookOutside();
    if (m_undecided) {
        m_saveTimer.start(); // The other program may take back what it did.
        Q_EMIT savedChanged();
        return false;
    }
    if (const auto saved = m_document->save(); !saved) {
        m_saveError = saved.error();
        m_saveTimer.start(); // The disk may have room again.
    } else {
        m_savedAt = QDateTime::currentDateTime();
    }
    Q_EMIT savedChanged();
    return !m_saveError;
}

QString ModuleEditor::version() const
{
    return m_document->course().module.version;
}

void ModuleEditor::setVersion(const QString &version)
{
    if (Version::fromString(version.trimmed()))
        report(m_document->editModule(
            tr("Change the version"), [&](Module &module) { module.version = version.trimmed(); },
            u"version"_s));
}

QString ModuleEditor::proposedFile() const
{
    const QFileInfo place(folder());
    return u"%1/%2-%3.kogge.zip"_s.arg(place.absolutePath(), place.fileName(), version());
}

QString ModuleEditor::pathOf(const QUrl &url)
{
    const auto file = chosenFile(url);
    if (!file)
        Q_EMIT failed(describe(file.error()));
    return file ? *file : QString();
}

bool ModuleEditor::isHigher(const QString &version, const QString &other)
{
    const auto own = Version::fromString(version);
    const auto known = Version::fromString(other);
    return own && known && *own > *known;
}

void ModuleEditor::compareWithPacked()
{
    m_advice->look({m_document->course(), m_document->files(), QFileInfo(folder()).absolutePath()});
}

QStringList ModuleEditor::packageProfiles()
{
    return profileNames();
}

PackOptions ModuleEditor::packOptions(const QStringList &leftOut, bool forLearners,
                                      const QString &profile) const
{
    PackOptions options;
    options.languages = translations();
    for (const QString &language : leftOut)
        options.languages->removeAll(language);
    options.audience = forLearners ? Audience::Learners : Audience::Everybody;
    options.profile = profileNamed(profile).value_or(PackageProfile::Scorm12);
    return options;
}

QString ModuleEditor::packageSize(const QStringList &leftOut, bool forLearners, const QString &profile) const
{
    return Publisher::estimate(*m_document->files(), translations(),
                               packOptions(leftOut, forLearners, profile));
}

void ModuleEditor::pack(const QString &file, const QStringList &leftOut, bool forLearners,
                        const QString &profile, bool perLesson)
{
    PackOptions options = packOptions(leftOut, forLearners, profile);
    options.perLesson = perLesson;
    if (save())
        m_publisher->pack(file, options);
    else
        Q_EMIT failed(saveNote());
}

QString ModuleEditor::proposedHandout(bool wholeModule, bool forFacilitators) const
{
    const QFileInfo place(folder());
    QStringList name{place.fileName()};
    if (!wholeModule)
        name += QString::number(lessonNumber());
    if (forFacilitators)
        //: Part of the name of a PDF: for those who teach
        name += tr("facilitator");
    return u"%1/%2.pdf"_s.arg(place.absolutePath(), name.join(u'-'));
}

void ModuleEditor::writeHandout(const QString &file, int language, bool wholeModule, bool forFacilitators)
{
    const QStringList languages = m_document->course().languages();
    if (language < 0 || language >= languages.size())
        return;
    Handouts::Job job{m_document->course(), m_document->files(), languages.at(language), {}, {}, {}, file};
    job.readers = forFacilitators ? PrintFor::Facilitator : PrintFor::Learner;
    job.title = wholeModule ? title() : lessonTitle();
    for (const Section &section : job.course.module.sections) {
        for (const LessonReference &reference : section.lessons) {
            if (wholeModule || reference.id == m_lesson)
                job.lessons += reference.id;
        }
    }
    m_handouts->write(job);
}

} // namespace Kogge
