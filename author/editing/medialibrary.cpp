// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/medialibrary.h"

#include "base/identifier.h"
#include "editing/moduledocument.h"
#include "editing/picturebytes.h"
#include "editing/picturepreparation.h"
#include "package/mediatype.h"
#include "package/mediause.h"
#include "package/safesvg.h"
#include "trust/sha256.h"

#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Portraits are named by the words beside them; what is not seen has captions.
bool wantsAlt(const Block &block)
{
    return !std::holds_alternative<VoiceBlock>(block.content)
        && !std::holds_alternative<RecordingBlock>(block.content)
        && !std::holds_alternative<DownloadBlock>(block.content);
}

QSize sizeOfPicture(QIODevice &device)
{
    const QByteArray begin = device.peek(mediaTypeBytes);
    const QString type = mediaTypeOf(begin);
    if (type == u"image/svg+xml")
        return sizeOfSvg(begin);
    if (type == u"image/webp")
        return sizeOfWebp(begin);
    if (pictureTypeOf(begin) != type)
        return {};
    QImageReader reader(&device, type.section(u'/', 1).toLatin1());
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

Result<QByteArray> digestIn(const FileSource &source, const PackagePath &path)
{
    constexpr qint64 piece = 1 << 20;
    const auto device = source.open(path);
    if (!device)
        return device.error();
    Sha256 digest;
    for (QByteArray bytes = (*device)->read(piece); !bytes.isEmpty(); bytes = (*device)->read(piece))
        digest.add(bytes);
    return digest.take();
}

/// Finds out what is there, file by file.
class MediaLook
{
public:
    MediaLook(const Course &course, const FileSource &source)
        : m_course(course)
        , m_source(source)
        , m_uses(usesOfMedia(course))
    { }

    std::vector<MediaEntry> run()
    {
        for (const MediaFile &record : m_course.media)
            addEntry(record);
        for (const PackagePath &path : m_source.files()) {
            if (path.isBelow(u"media"_s) && !isVersion(path.toString())) {
                MediaFile unlisted;
                unlisted.path = path.toString();
                addEntry(unlisted);
            }
        }
        findSame();
        return m_entries;
    }

private:
    void addEntry(const MediaFile &record)
    {
        if (m_known.contains(record.path))
            return;
        m_known.insert(record.path);
        MediaEntry entry;
        entry.record = record;
        entry.uses = m_uses.value(record.path);
        entry.kind = kindOfMedia(mediaTypeOfSuffix(record.path.section(u'.', -1).toLower()));
        look(entry);
        addLanguages(entry);
        addLacks(entry);
        m_entries.push_back(entry);
    }

    void look(MediaEntry &entry) const
    {
        const auto path = PackagePath::fromString(entry.record.path);
        if (!path || !m_source.contains(*path)) {
            entry.lacks.push_back(MediaLack::File);
            return;
        }
        entry.bytes = m_source.size(*path);
        const auto device = m_source.open(*path);
        if (device && entry.kind == MediaKind::Picture)
            entry.size = sizeOfPicture(**device);
    }

    void addLanguages(MediaEntry &entry) const
    {
        for (auto unit = m_course.translations.begin(); unit != m_course.translations.end(); ++unit) {
            if (m_source.contains(mediaPathIn(unit.key(), entry.record.path)))
                entry.languages += unit.key();
            for (const TextUnit &text : textUnits(entry.record)) {
                if (text.id == entry.record.id + u"/alt"_s)
                    entry.altStates.insert(unit.key(), unitState(unit.value(), text));
            }
        }
    }

    static void addLacks(MediaEntry &entry)
    {
        const auto needs = [](const MediaUse &use) { return use.needsAlt; };
        const bool isSeen = entry.uses.empty() || std::any_of(entry.uses.begin(), entry.uses.end(), needs);
        const auto add = [&](bool isLacking, MediaLack lack) {
            if (isLacking)
                entry.lacks.push_back(lack);
        };
        const MediaFile &record = entry.record;
        add(entry.kind == MediaKind::Picture && isSeen && record.alt.trimmed().isEmpty(), MediaLack::Alt);
        add(record.credit.trimmed().isEmpty(), MediaLack::Credit);
        add(record.licence.trimmed().isEmpty(), MediaLack::Licence);
        const bool isPlayed = entry.kind == MediaKind::Sound || entry.kind == MediaKind::Film;
        add(isPlayed && record.cues.empty(), MediaLack::Captions);
    }

    /// What readers of one language get in the place of another file.
    [[nodiscard]] bool isVersion(const QString &path) const
    {
        return m_course.translations.contains(path.section(u'/', 1, 1)) && path.count(u'/') > 1
            && (m_source.contains(u"media/"_s + path.section(u'/', 2))
                || m_course.mediaFile(u"media/"_s + path.section(u'/', 2)));
    }

    /// Only files of one size can be the same, and few are.
    void findSame()
    {
        QMap<qint64, std::vector<MediaEntry *>> bySize;
        for (MediaEntry &entry : m_entries) {
            if (!entry.has(MediaLack::File))
                bySize[entry.bytes].push_back(&entry);
        }
        for (const auto &entries : std::as_const(bySize)) {
            if (entries.size() > 1)
                findSame(entries);
        }
    }

    void findSame(const std::vector<MediaEntry *> &entries) const
    {
        QMap<QByteArray, QString> firsts;
        for (MediaEntry *entry : entries) {
            const auto digest = digestIn(m_source, *PackagePath::fromString(entry->record.path));
            if (!digest)
                continue;
            const auto first = firsts.constFind(*digest);
            if (first == firsts.constEnd())
                firsts.insert(*digest, entry->record.path);
            else
                entry->sameAs = *first;
        }
    }

    const Course &m_course;
    const FileSource &m_source;
    QMap<QString, std::vector<MediaUse>> m_uses;
    QSet<QString> m_known;
    std::vector<MediaEntry> m_entries;
};

Result<bool> editRecord(ModuleDocument &document, const QString &label, const QString &path,
                        const std::function<void(MediaFile &)> &edit, const QString &mergeKey)
{
    if (!document.course().mediaFile(path) && !document.files()->contains(path))
        return Error{ErrorCode::FileNotFound, path, {}};
    return document.editMedia(
        label,
        [&](std::vector<MediaFile> &files) {
            auto record = std::find_if(files.begin(), files.end(),
                                       [&](const MediaFile &known) { return known.path == path; });
            if (record == files.end()) {
                record = files.insert(files.end(), MediaFile());
                record->id = newIdentifier();
                record->path = path;
            }
            edit(*record);
        },
        mergeKey);
}

} // namespace

QMap<QString, std::vector<MediaUse>> usesOfMedia(const Course &course)
{
    QMap<QString, std::vector<MediaUse>> uses;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            for (const MediaVisitor::Found &found : mediaIn(block))
                uses[found.path].push_back(
                    {lesson.id, block.id,
                     wantsAlt(block) && !found.decorative && found.alt.trimmed().isEmpty()});
        }
    }
    return uses;
}

bool MediaEntry::has(MediaLack lack) const
{
    return std::find(lacks.begin(), lacks.end(), lack) != lacks.end();
}

std::vector<MediaEntry> mediaEntries(const Course &course, const FileSource &source)
{
    return MediaLook(course, source).run();
}

Result<bool> setMediaDetails(ModuleDocument &document, const QString &label, const QString &path,
                             const MediaDetails &details, const QString &mergeKey)
{
    return editRecord(
        document, label, path,
        [&](MediaFile &record) {
            record.alt = details.alt;
            record.credit = details.credit;
            record.licence = details.licence;
            record.source = details.source;
        },
        mergeKey);
}

Result<bool> setMediaAlt(ModuleDocument &document, const QString &label, const QString &path,
                         const QString &language, const QString &alt, const QString &mergeKey)
{
    const Course &course = document.course();
    if (language == course.module.language)
        return editRecord(
            document, label, path, [&](MediaFile &record) { record.alt = alt; }, mergeKey);
    const MediaFile *record = course.mediaFile(path);
    if (!record)
        return Error{ErrorCode::FileNotFound, path, {}};
    if (record->alt.isEmpty())
        return Error{ErrorCode::InvalidArgument, path,
                     MediaText::tr("it has no alternative text yet that could be translated")};
    const QString unit = record->id + u"/alt"_s;
    return document.editTranslation(
        language, label, [&](Translation &units) { units[unit].target = alt; }, mergeKey);
}

} // namespace Kogge
