// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/copiedparts.h"

#include "base/identifier.h"
#include "course/fields.h"
#include "editing/blockform.h"
#include "editing/medialibrary.h"
#include "manifest/sourcefiles.h"
#include "package/moduleloader.h"

#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString rootElement = u"kogge-parts"_s;
const QString partsSeparator = u"\n<!-- next -->\n"_s; // No text can have it: "<" is escaped there.

/// The visitor that lets blocks show other files.
class MediaPathChanger
{
public:
    explicit MediaPathChanger(const QMap<QString, QString> &paths)
        : m_paths(paths)
    { }

    template<typename T, typename... S> void attribute(const char *name, T &value, S &&...)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (qstrcmp(name, "media") == 0)
                value = m_paths.value(value, value);
        }
    }
    void plain(const char *, QString &, Presence) { }
    void markdown(const char *, QString &, Presence) { }
    void lines(const char *, QString &, Presence) { }
    void content(const char *, QString &, TextKind) { }
    template<typename T> void parts(const char *, std::vector<T> &items)
    {
        for (T &item : items)
            visitFields(*this, item);
    }

private:
    const QMap<QString, QString> &m_paths;
};

/// Blocks travel in a lesson without a title.
Lesson carrierOf(const std::vector<Block> &blocks)
{
    Lesson carrier;
    carrier.id = u"carrier000"_s;
    carrier.blocks = blocks;
    return carrier;
}

std::vector<Lesson> lessonsOf(const CopiedParts &parts)
{
    return parts.blocks.empty() ? parts.lessons : std::vector<Lesson>{carrierOf(parts.blocks)};
}

QString xmlOf(Lesson lesson)
{
    std::erase_if(lesson.blocks,
                  [](const Block &block) { return std::holds_alternative<UnknownBlock>(block.content); });
    XmlSource xml = XmlSource::create(u"lesson"_s, u"clipboard.xml"_s);
    writeLesson(xml, lesson);
    const QString text = QString::fromUtf8(xml.save());
    return text.mid(text.indexOf(u"<lesson"_s)).trimmed();
}

std::optional<Lesson> lessonFrom(const QString &text)
{
    const auto xml = XmlSource::load(text.toUtf8(), u"clipboard.xml"_s);
    if (!xml)
        return std::nullopt;
    Problems problems;
    Lesson lesson = readLesson(*xml, problems);
    std::erase_if(lesson.blocks,
                  [](const Block &block) { return std::holds_alternative<UnknownBlock>(block.content); });
    return lesson;
}

QSet<QString> idsIn(const std::vector<Lesson> &lessons)
{
    QSet<QString> ids;
    for (const Lesson &lesson : lessons) {
        ids += lesson.id;
        for (const Block &block : lesson.blocks)
            ids += block.id;
    }
    return ids;
}

} // namespace

QString textOf(const CopiedParts &parts)
{
    QStringList lessons;
    for (const Lesson &lesson : lessonsOf(parts))
        lessons += xmlOf(lesson);
    const QString kind = parts.blocks.empty() ? u"lessons"_s : u"blocks"_s;
    const QString folder = QString::fromLatin1(QUrl::fromLocalFile(parts.folder).toEncoded());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1 kind=\"%2\" module=\"%3\" folder=\"%4\">\n"_s
               .arg(rootElement, kind, parts.module.toHtmlEscaped(), folder.toHtmlEscaped())
        + lessons.join(partsSeparator) + u"\n</%1>\n"_s.arg(rootElement);
}

std::optional<CopiedParts> copiedPartsFrom(const QString &text)
{
    QXmlStreamReader reader(text);
    if (!reader.readNextStartElement() || reader.name() != rootElement)
        return std::nullopt;
    const auto attributes = reader.attributes();
    CopiedParts parts;
    parts.module = attributes.value(u"module"_s).toString();
    parts.folder = QUrl::fromEncoded(attributes.value(u"folder"_s).toLatin1()).toLocalFile();
    const qsizetype begin = text.indexOf(u"<lesson"_s);
    const qsizetype end = text.lastIndexOf(u"</"_s + rootElement);
    if (begin < 0 || end < begin)
        return std::nullopt;
    for (const QString &piece : text.mid(begin, end - begin).split(partsSeparator)) {
        const auto lesson = lessonFrom(piece);
        if (!lesson)
            return std::nullopt;
        parts.lessons.push_back(*lesson);
    }
    if (attributes.value(u"kind"_s) == u"blocks"_s) {
        parts.blocks = parts.lessons.front().blocks;
        parts.lessons.clear();
    }
    return parts;
}

QStringList mediaOf(const CopiedParts &parts)
{
    Course course;
    course.lessons = lessonsOf(parts);
    return usesOfMedia(course).keys();
}

void replaceMediaPaths(CopiedParts &parts, const QMap<QString, QString> &paths)
{
    MediaPathChanger changer(paths);
    for (Block &block : parts.blocks)
        visitContent(changer, block);
    for (Lesson &lesson : parts.lessons) {
        for (Block &block : lesson.blocks)
            visitContent(changer, block);
    }
}

CopiedParts readyFor(const Course &course, const CopiedParts &parts)
{
    const bool isFromHere = parts.module == course.module.id;
    if (isFromHere && !idsIn(course.lessons).intersects(idsIn(lessonsOf(parts))))
        return parts;
    CopiedParts ready = parts;
    for (Lesson &lesson : ready.lessons)
        lesson = renewed(lesson);
    ready.blocks = renewed(carrierOf(parts.blocks)).blocks;
    return ready;
}

Result<BroughtMedia> bringMedia(const CopiedParts &parts, KeptFiles &kept)
{
    BroughtMedia brought;
    const QStringList paths = mediaOf(parts);
    const auto source = paths.isEmpty() || parts.folder.isEmpty()
        ? Result<std::unique_ptr<FolderSource>>(Error{ErrorCode::FileNotFound, parts.folder, {}})
        : FolderSource::open(parts.folder);
    const auto loaded = source ? loadModuleForChecking(**source) : Result<LoadedModule>(source.error());
    if (!loaded || loaded->course.module.id != parts.module) // It is gone, or another one lies there.
        return brought;
    const Course &course = loaded->course;
    const auto bring = [&](const QString &path) -> Result<Done> {
        if (!path.startsWith(u"media/"_s) || !(*source)->contains(path))
            return Done{};
        const auto copy = kept.keep(FileContent{{}, parts.folder + u'/' + path}, path);
        if (!copy)
            return copy.error();
        brought.files.insert_or_assign(path, FileContent{{}, *copy});
        return Done{};
    };
    for (const QString &path : paths) {
        QStringList wanted{path};
        for (const QString &language : course.translations.keys())
            wanted += mediaPathIn(language, path);
        for (const QString &each : wanted) {
            if (const auto done = bring(each); !done)
                return done.error();
        }
        if (const MediaFile *record = course.mediaFile(path))
            brought.records.push_back(*record);
    }
    return brought;
}

} // namespace Kogge
