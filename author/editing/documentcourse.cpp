// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "editing/medialibrary.h"
#include "editing/moduledocument_p.h"
#include "manifest/sourcefiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString fileOfLesson(const QString &lesson)
{
    return u"lessons/%1.xml"_s.arg(lesson);
}

} // namespace

/// The lessons of \p after that differ, are new or are gone.
Result<Done> ModuleDocument::collectLessons(const Course &after, FileChanges &changes) const
{
    for (const Lesson &lesson : after.lessons) {
        const Lesson *before = course().lesson(lesson.id);
        const QString path = fileOfLesson(lesson.id);
        if (before && *before == lesson)
            continue;
        if (!before) {
            XmlSource xml = XmlSource::create(u"lesson"_s, path);
            writeLesson(xml, lesson);
            changes.insert_or_assign(path, FileContent{xml.save(), {}});
            continue;
        }
        const auto bytes = editedLesson(lesson.id, [&](Lesson &edited) { edited = lesson; });
        if (!bytes)
            return bytes.error();
        changes.insert_or_assign(path, FileContent{**bytes, {}});
    }
    for (const Lesson &lesson : course().lessons) {
        if (!after.lesson(lesson.id))
            changes.insert_or_assign(fileOfLesson(lesson.id), std::nullopt);
    }
    return Done{};
}

Result<bool> ModuleDocument::editCourse(const QString &label, const std::function<void(Course &)> &edit,
                                        const FileChanges &added)
{
    Course after = course();
    edit(after);
    FileChanges changes = added;
    if (const auto lessons = collectLessons(after, changes); !lessons)
        return lessons.error();
    if (after.module != course().module) {
        const auto bytes = editedModule([&](Module &module) { module = after.module; });
        if (!bytes)
            return bytes.error();
        changes.insert_or_assign(u"module.xml"_s, FileContent{**bytes, {}});
    }
    if (after.media != course().media) {
        const auto bytes = editedMedia([&](std::vector<MediaFile> &media) { media = after.media; });
        if (!bytes)
            return bytes.error();
        changes.insert_or_assign(u"media.xml"_s, FileContent{**bytes, {}});
    }
    return applyKept(label, changes);
}

/// Where the files that \p parts show come to lie here, and which of them are nowhere.
Pasted ModuleDocument::placeMedia(const CopiedParts &parts, const BroughtMedia &media,
                                  MediaPlaces &places) const
{
    Pasted pasted;
    for (const QString &path : mediaOf(parts)) {
        const auto brought = media.files.find(path);
        const auto known = m_d->files.find(path);
        if (brought == media.files.end()) {
            if (known == m_d->files.end()) {
                pasted.missing += path;
                places.paths.insert(path, {});
            }
            continue;
        }
        if (known != m_d->files.end() && isSameContent(known->second, brought->second))
            continue;
        QString target = freeMediaPath(path.section(u'/', 1));
        if (places.files.contains(target))
            target = u"media/%1.%2"_s.arg(newIdentifier(), QFileInfo(path).suffix());
        places.paths.insert(path, target);
        places.files.insert_or_assign(target, brought->second);
        for (const QString &language : course().translations.keys()) {
            const auto version = media.files.find(mediaPathIn(language, path));
            if (version != media.files.end())
                places.files.insert_or_assign(mediaPathIn(language, target), version->second);
        }
        MediaFile record;
        for (const MediaFile &there : media.records)
            record = there.path == path ? there : record;
        record.id = newIdentifier();
        record.path = target;
        places.records.push_back(record);
    }
    return pasted;
}

Result<Pasted> ModuleDocument::paste(const QString &label, const CopiedParts &parts,
                                     const BroughtMedia &media,
                                     const std::function<void(Course &, const CopiedParts &)> &insert)
{
    CopiedParts ready = readyFor(course(), parts);
    MediaPlaces places;
    Pasted pasted = placeMedia(ready, media, places);
    replaceMediaPaths(ready, places.paths);
    for (const Lesson &lesson : ready.lessons)
        pasted.ids += lesson.id;
    for (const Block &block : ready.blocks)
        pasted.ids += block.id;
    const auto done = editCourse(
        label,
        [&](Course &course) {
            for (MediaFile record : places.records) {
                for (Cue &cue : record.cues)
                    cue.id = newIdentifier();
                course.media.push_back(record);
            }
            insert(course, ready);
        },
        places.files);
    if (!done)
        return done.error();
    return pasted;
}

} // namespace Kogge
