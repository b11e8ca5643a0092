// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "editing/medialibrary.h"
#include "editing/mediamove.h"
#include "editing/moduledocument_p.h"
#include "editing/picturepreparation.h"
#include "package/mediatype.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString recordsPath = u"media.xml"_s;

qint64 sizeOfContent(const FileContent &content)
{
    return content.file.isEmpty() ? content.bytes.size() : QFileInfo(content.file).size();
}

QString typeOfPath(const QString &path)
{
    return mediaTypeOfSuffix(QFileInfo(path).suffix().toLower());
}

/// Documents have their ending only.
bool isOfSameType(const QString &path, const PreparedMedia &media)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return mediaTypeOfSuffix(suffix) == media.type
        && (kindOfMedia(media.type) != MediaKind::Other || suffix == QFileInfo(media.name).suffix());
}

QStringList titlesOf(const std::vector<MediaUse> &uses, const Course &course)
{
    QStringList titles;
    for (const MediaUse &use : uses) {
        const Lesson *lesson = course.lesson(use.lesson);
        const QString title = lesson && !lesson->title.isEmpty() ? lesson->title : use.lesson;
        if (!titles.contains(title))
            titles += title;
    }
    return titles;
}

void setRecord(std::vector<MediaFile> &files, const QString &path, const MediaFile &record)
{
    if (std::any_of(files.begin(), files.end(), [&](const MediaFile &known) { return known.path == path; }))
        return;
    MediaFile added = record;
    added.id = newIdentifier();
    added.path = path;
    files.push_back(added);
}

Result<FileContent> keptContent(const PreparedMedia &media, KeptFiles &kept)
{
    const auto aside = keepMedia(media, kept);
    if (!aside)
        return aside.error();
    return aside->content;
}

} // namespace

std::shared_ptr<KeptFiles> ModuleDocument::keptFiles() const
{
    return m_d->kept;
}

/// The file itself, not what readers of one language get in its place.
std::optional<QString> ModuleDocument::pathWithContent(const PreparedMedia &media) const
{
    for (const auto &[path, content] : m_d->files) {
        const bool isVersion = course().translations.contains(path.section(u'/', 1, 1));
        if (path.startsWith(u"media/"_s) && !isVersion && sizeOfContent(content) == media.bytes
            && isSameContent(content, media.content))
            return path;
    }
    return std::nullopt;
}

/// "media/barn.jpg" or "media/barn-2.jpg": no name of another file, on any computer.
QString ModuleDocument::freeMediaPath(const QString &name) const
{
    QSet<QString> taken;
    const auto take = [&](const QString &path) {
        if (const auto safe = PackagePath::fromString(path))
            taken.insert(safe->collisionKey());
    };
    for (const auto &[path, content] : m_d->files)
        take(path);
    for (const MediaFile &record : course().media)
        take(record.path);
    const QString base = name.section(u'.', 0, -2);
    const QString suffix = name.section(u'.', -1);
    QString path = u"media/%1.%2"_s.arg(base, suffix);
    for (int number = 2; taken.contains(path); ++number)
        path = u"media/%1-%2.%3"_s.arg(base).arg(number).arg(suffix);
    return path;
}

QStringList ModuleDocument::versionsOf(const QString &path) const
{
    QStringList versions;
    for (const QString &language : course().translations.keys()) {
        if (m_d->files.contains(mediaPathIn(language, path)))
            versions += mediaPathIn(language, path);
    }
    return versions;
}

bool ModuleDocument::hasMedia(const QString &path) const
{
    return path.startsWith(u"media/"_s) && (m_d->files.contains(path) || course().mediaFile(path));
}

Result<FileChanges> ModuleDocument::withRecord(const QString &path, const MediaFile &record) const
{
    const auto bytes = editedMedia([&](std::vector<MediaFile> &files) { setRecord(files, path, record); });
    if (!bytes)
        return bytes.error();
    return FileChanges{{recordsPath, FileContent{**bytes, {}}}};
}

Result<QString> ModuleDocument::addMedia(const QString &label, const PreparedMedia &media,
                                         const MediaFile &record)
{
    const auto known = pathWithContent(media);
    const QString path = known ? *known : freeMediaPath(media.name);
    auto changes = withRecord(path, record);
    if (!changes)
        return changes.error();
    if (!known) {
        const auto content = keptContent(media, *m_d->kept);
        if (!content)
            return content.error();
        changes->emplace(path, *content);
    }
    applyContents(label, *changes, {});
    return path;
}

/// The record and the blocks name \p to from now on.
Result<FileChanges> ModuleDocument::withNewPath(const QString &from, const QString &to) const
{
    FileChanges changes;
    const auto media = editedMedia([&](std::vector<MediaFile> &files) {
        for (MediaFile &file : files) {
            if (file.path == from)
                file.path = to;
        }
    });
    if (!media)
        return media.error();
    if (*media)
        changes.emplace(recordsPath, FileContent{**media, {}});
    const auto uses = usesOfMedia(course());
    for (const MediaUse &use : uses.value(from)) {
        const auto lesson = editedLesson(use.lesson, [&](Lesson &edited) {
            MediaMove move(from, to);
            for (Block &block : edited.blocks)
                visitContent(move, block);
        });
        if (!lesson)
            return lesson.error();
        changes.insert_or_assign(u"lessons/%1.xml"_s.arg(use.lesson), FileContent{**lesson, {}});
    }
    return changes;
}

Result<Done> ModuleDocument::checkReplacement(const QString &path, const PreparedMedia &media,
                                              const QString &language) const
{
    const auto refusal = [&](const QString &reason) {
        return Error{ErrorCode::InvalidArgument, media.name, reason};
    };
    if (!hasMedia(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!language.isEmpty() && !course().translations.contains(language))
        return Error{ErrorCode::InvalidArgument, language, MediaText::tr("the module has no such language")};
    const bool isSameType = isOfSameType(path, media);
    if (!isSameType && !language.isEmpty())
        return refusal(MediaText::tr("it must be of the same type as “%1”").arg(path));
    if (!isSameType && !versionsOf(path).isEmpty())
        return refusal(MediaText::tr("it must be of the same type as “%1”").arg(versionsOf(path).front()));
    const auto uses = usesOfMedia(course());
    if (kindOfMedia(media.type) != kindOfMedia(typeOfPath(path)) && uses.contains(path))
        return refusal(MediaText::tr("lessons show another kind of file in this place"));
    return Done{};
}

Result<bool> ModuleDocument::replaceMedia(const QString &label, const QString &path,
                                          const PreparedMedia &media, const QString &language)
{
    if (const auto fits = checkReplacement(path, media, language); !fits)
        return fits.error();
    const QString suffix = QFileInfo(media.name).suffix();
    const QString target = !language.isEmpty() ? mediaPathIn(language, path)
        : isOfSameType(path, media)            ? path
                                               : freeMediaPath(mediaName(QFileInfo(path).fileName(), suffix));
    const auto old = m_d->files.find(target);
    if (old != m_d->files.end() && isSameContent(old->second, media.content))
        return false;
    const auto content = keptContent(media, *m_d->kept);
    if (!content)
        return content.error();
    FileChanges changes{{target, *content}};
    if (language.isEmpty() && target != path) {
        const auto moved = withNewPath(path, target);
        if (!moved)
            return moved.error();
        changes.insert(moved->begin(), moved->end());
        changes.emplace(path, std::nullopt);
    }
    return applyContents(label, changes, {});
}

Result<bool> ModuleDocument::removeMedia(const QString &label, const QString &path)
{
    if (!hasMedia(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    const auto uses = usesOfMedia(course());
    if (uses.contains(path))
        return Error{ErrorCode::MediaInUse, path, titlesOf(uses.value(path), course()).join(u", "_s)};
    const auto media = editedMedia([&](std::vector<MediaFile> &files) {
        std::erase_if(files, [&](const MediaFile &known) { return known.path == path; });
    });
    if (!media)
        return media.error();
    FileChanges changes{{path, std::nullopt}};
    if (*media)
        changes.emplace(recordsPath, FileContent{**media, {}});
    for (const QString &version : versionsOf(path))
        changes.emplace(version, std::nullopt);
    return applyContents(label, changes, {});
}

} // namespace Kogge
