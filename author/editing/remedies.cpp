// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/remedies.h"

#include "base/identifier.h"
#include "course/decision.h"
#include "course/units.h"
#include "editing/mediamove.h"
#include "editing/worksheetedits.h"
#include "manifest/xmlsource.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int lowestHeading = 4;
constexpr int usualDays = 365; // Between two checks of a fact.
constexpr qint64 comparedAtOnce = 1 << 16; // Bytes.

Block *blockToMend(Course &course, const QString &lesson, const QString &block)
{
    for (Lesson &known : course.lessons) {
        const auto found = std::find_if(known.blocks.begin(), known.blocks.end(),
                                        [&](const Block &candidate) { return candidate.id == block; });
        if (known.id == lesson && found != known.blocks.end())
            return &*found;
    }
    return nullptr;
}

/// A fence of code that begins or ends at \p line: its signs, such as "```"; else empty.
QString fenceOf(const QString &line)
{
    static const QRegularExpression fence(u"^ {0,3}(`{3,}|~{3,})"_s);
    return fence.match(line).captured(1);
}

bool isSameContent(const FileSource &source, const PackagePath &one, const PackagePath &other)
{
    const auto first = source.open(one);
    const auto second = source.open(other);
    if (!first || !second)
        return false;
    while (true) {
        const QByteArray part = (*first)->read(comparedAtOnce);
        if (part != (*second)->read(comparedAtOnce))
            return false;
        if (part.isEmpty())
            return true;
    }
}

/// What is not said of \p file yet is said as of \p twin.
void fillIn(MediaFile &file, const MediaFile &twin)
{
    for (QString MediaFile::*field :
         {&MediaFile::alt, &MediaFile::credit, &MediaFile::licence, &MediaFile::source}) {
        if ((file.*field).isEmpty())
            file.*field = twin.*field;
    }
    if (file.cues.empty())
        file.cues = twin.cues;
}

/// Paths of all files of media, those that media.xml has first.
std::vector<PackagePath> mediaPaths(const Course &course, const FileSource &source)
{
    std::vector<PackagePath> paths;
    for (const MediaFile &file : course.media) {
        const auto path = PackagePath::fromString(file.path);
        if (path && source.contains(*path))
            paths.push_back(*path);
    }
    for (const PackagePath &path : source.files()) {
        const bool isOfOneLanguage = course.translations.contains(path.toString().section(u'/', 1, 1));
        if (path.isBelow(u"media"_s) && !isOfOneLanguage
            && std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(path);
    }
    return paths;
}

/// Whether readers of some language see another file in its place.
bool hasVersions(const QString &path, const Course &course, const FileSource &source)
{
    const QStringList languages = course.translations.keys();
    return std::any_of(languages.begin(), languages.end(),
                       [&](const QString &language) { return source.contains(mediaPathIn(language, path)); });
}

/// Of an ImageBlock or a GalleryPicture.
template<typename Picture> void decorate(Picture &picture, const QString &path)
{
    if (picture.media == path && picture.alt.isEmpty())
        picture.decorative = true;
}

void checkOn(Fact &fact, QDate today)
{
    const qint64 days = fact.asOf.isNull() ? 0 : fact.asOf.firstDay().daysTo(fact.recheckBy);
    fact.asOf = {today.year(), today.month(), today.day()};
    fact.recheckBy = today.addDays(days > 0 ? days : usualDays);
}

void takeResultOf(Worksheet &sheet, const QString &name)
{
    const Worksheet before = sheet;
    for (WorksheetSample &sample : sheet.samples)
        takeAsExpected(before, sample, name);
}

void takeOutcomesOf(DecisionTable &table, const QString &label)
{
    for (DecisionSample &sample : table.samples) {
        const QString found = decide(table, inputOf(table, sample)).outcomes.join(u' ');
        if (sample.label == label && sample.outcomes.simplified() != found)
            sample.outcomes = found;
    }
}

} // namespace

Result<bool> listMedia(ModuleDocument &document, const QString &label, const QString &path)
{
    if (document.course().mediaFile(path))
        return false;
    return document.editMedia(label, [&](std::vector<MediaFile> &files) {
        MediaFile file;
        file.id = newIdentifier();
        file.path = path;
        files.push_back(file);
    });
}

Result<bool> writeCanonically(ModuleDocument &document, const QString &label, const QString &path)
{
    const auto place = PackagePath::fromString(path);
    if (!place)
        return place.error();
    const auto files = document.files();
    if (!files->contains(*place))
        return Error{ErrorCode::FileNotFound, path, {}};
    const auto bytes = files->read(*place, XmlLimits().bytes);
    if (!bytes)
        return bytes.error();
    const auto xml = XmlSource::load(*bytes, path);
    if (!xml)
        return xml.error();
    if (xml->isCanonical())
        return false;
    return document.editCourse(label, [](Course &) {}, {{path, FileContent{xml->save(), {}}}});
}

Result<bool> useOtherMedia(ModuleDocument &document, const QString &label, const QString &path,
                           const QString &other)
{
    const auto edit = [&](Course &course) {
        const MediaFile *known = course.mediaFile(path);
        const MediaFile before = known ? *known : MediaFile();
        for (MediaFile &file : course.media) {
            if (file.path == other)
                fillIn(file, before);
        }
        MediaMove move(path, other);
        for (Lesson &lesson : course.lessons) {
            for (Block &block : lesson.blocks)
                visitContent(move, block);
        }
        std::erase_if(course.media, [&](const MediaFile &file) { return file.path == path; });
    };
    return document.editCourse(label, edit, {{path, std::nullopt}});
}

Result<bool> mendHeadings(ModuleDocument &document, const QString &label, const QString &lesson,
                          const QString &block)
{
    return document.editCourse(label, [&](Course &course) {
        Block *mended = blockToMend(course, lesson, block);
        if (!mended)
            return;
        const bool isTextBlock = std::holds_alternative<TextBlock>(mended->content);
        QSet<QString> markdown;
        for (const TextUnit &unit : textUnits(*mended)) {
            if (unit.kind == TextKind::Markdown)
                markdown.insert(unit.id);
        }
        replaceTexts(*mended, [&](const QString &id, const QString &text) {
            return markdown.contains(id) ? std::optional(withProperHeadings(text, isTextBlock))
                                         : std::nullopt;
        });
    });
}

Result<bool> changeLinks(ModuleDocument &document, const QString &label, const QString &lesson,
                         const QString &block, const QString &from, const QString &to)
{
    return document.editCourse(label, [&](Course &course) {
        if (Block *changed = blockToMend(course, lesson, block))
            replaceTexts(*changed,
                         [&](const QString &, const QString &text) { return withLinks(text, from, to); });
    });
}

Result<bool> markDecorative(ModuleDocument &document, const QString &label, const QString &lesson,
                            const QString &block, const QString &path)
{
    return document.editCourse(label, [&](Course &course) {
        Block *changed = blockToMend(course, lesson, block);
        if (auto *image = changed ? std::get_if<ImageBlock>(&changed->content) : nullptr)
            decorate(*image, path);
        if (auto *gallery = changed ? std::get_if<GalleryBlock>(&changed->content) : nullptr) {
            for (GalleryPicture &picture : gallery->pictures)
                decorate(picture, path);
        }
    });
}

Result<bool> markChecked(ModuleDocument &document, const QString &label, const QString &lesson,
                         const QString &block, QDate today)
{
    return document.editCourse(label, [&](Course &course) {
        Block *changed = blockToMend(course, lesson, block);
        if (auto *fact = changed ? std::get_if<FactBlock>(&changed->content) : nullptr)
            checkOn(fact->fact, today);
    });
}

Result<bool> takeResult(ModuleDocument &document, const QString &label, const QString &lesson,
                        const QString &block, const QString &name)
{
    return document.editCourse(label, [&](Course &course) {
        Block *changed = blockToMend(course, lesson, block);
        if (auto *sheet = changed ? std::get_if<Worksheet>(&changed->content) : nullptr)
            takeResultOf(*sheet, name);
        if (auto *table = changed ? std::get_if<DecisionTable>(&changed->content) : nullptr)
            takeOutcomesOf(*table, name);
    });
}

QString withProperHeadings(const QString &markdown, bool isTextBlock)
{
    static const QRegularExpression heading(u"^( {0,3})(#{1,6})(?=[ \\t]|$)"_s);
    QStringList lines = markdown.split(u'\n');
    QString fence;
    bool isFirst = true; // Nothing but empty lines so far.
    int above = 2; // The level of the heading before.
    for (QString &line : lines) {
        const QString found = fenceOf(line);
        if (!fence.isEmpty()) {
            if (found.startsWith(fence))
                fence.clear();
            continue;
        }
        fence = found;
        const auto match = heading.match(line);
        if (match.hasMatch() && found.isEmpty()) {
            const bool opens = isFirst && isTextBlock;
            const int level = static_cast<int>(match.capturedLength(2));
            const int proper =
                opens && level <= 2 ? 2 : std::clamp(level, 3, std::min(above + 1, lowestHeading));
            line.replace(match.capturedStart(2), level, QString(proper, u'#'));
            above = proper;
        }
        isFirst = isFirst && line.trimmed().isEmpty();
    }
    return lines.join(u'\n');
}

QString withLinks(const QString &markdown, const QString &from, const QString &to)
{
    QString text = markdown;
    if (!to.isEmpty())
        return text.replace(u"](%1)"_s.arg(from), u"](%1)"_s.arg(to));
    const QRegularExpression link(
        uR"(\[((?:[^\[\]\\]|\\.)*)\]\(%1\))"_s.arg(QRegularExpression::escape(from)));
    return text.replace(link, uR"(\1)"_s);
}

std::vector<TwinMedia> twinMedia(const Course &course, const FileSource &source)
{
    std::vector<TwinMedia> twins;
    QMap<qint64, std::vector<PackagePath>> bySize;
    for (const PackagePath &path : mediaPaths(course, source)) {
        std::vector<PackagePath> &equal = bySize[source.size(path)];
        const auto other = std::find_if(equal.begin(), equal.end(), [&](const PackagePath &known) {
            return known.suffix() == path.suffix() && isSameContent(source, known, path);
        });
        if (other == equal.end())
            equal.push_back(path);
        else if (!hasVersions(path.toString(), course, source))
            twins.push_back({path.toString(), other->toString()});
    }
    return twins;
}

} // namespace Kogge
