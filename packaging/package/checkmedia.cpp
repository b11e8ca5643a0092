// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"
#include "package/mediatype.h"
#include "package/mediause.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What a block does with a file.
enum class Use { Picture, Portrait, Sound, Film, File };

Use useIn(const Block &block)
{
    if (const auto *recording = std::get_if<RecordingBlock>(&block.content))
        return recording->film ? Use::Film : Use::Sound;
    if (std::holds_alternative<VoiceBlock>(block.content))
        return Use::Portrait;
    return std::holds_alternative<DownloadBlock>(block.content) ? Use::File : Use::Picture;
}

/// What must be there for \p use; empty where anything will do.
QString kindFor(Use use)
{
    switch (use) {
    case Use::Picture:
    case Use::Portrait:
        return u"image/"_s;
    case Use::Sound:
        return u"audio/"_s;
    case Use::Film:
        return u"video/"_s;
    case Use::File:
        break;
    }
    return {};
}

QString nameOf(Use use)
{
    switch (use) {
    case Use::Picture:
    case Use::Portrait:
        return CheckText::tr("a picture");
    case Use::Sound:
        return CheckText::tr("a sound file");
    case Use::Film:
        return CheckText::tr("a film");
    case Use::File:
        break;
    }
    return {};
}

class MediaChecker
{
public:
    MediaChecker(const Course &course, const FileSource &source, Problems &problems)
        : m_course(course)
        , m_source(source)
        , m_problems(problems)
    {
        for (const MediaFile &file : course.media) {
            if (!m_listed.contains(file.path))
                m_listed.insert(file.path, &file);
        }
        for (const Problem &problem : problems) {
            if (problem.code == ProblemCode::MissingAttribute && problem.arguments.value(0) == u"media")
                ++m_told[{problem.file, problem.block}];
        }
    }

    void check()
    {
        for (const Lesson &lesson : m_course.lessons) {
            for (const Block &block : lesson.blocks) {
                checkUses(block, placeOf(lesson, block));
                checkMissing(block, placeOf(lesson, block));
            }
        }
        for (const MediaFile &file : m_course.media)
            checkListed(file);
        for (const PackagePath &path : m_source.files()) {
            if (path.isBelow(u"media"_s))
                checkPresent(path);
        }
    }

private:
    void checkUses(const Block &block, const CheckPlace &place)
    {
        for (const MediaVisitor::Found &found : mediaIn(block))
            checkUse(useIn(block), found, place);
    }

    /// The reader has told where the whole attribute is missing.
    void checkMissing(const Block &block, const CheckPlace &place)
    {
        for (int i = m_told.value({place.file, place.block}); i < missingMediaIn(block); ++i)
            report(m_problems, ProblemCode::MissingAttribute, place, {u"media"_s});
    }

    void checkUse(Use use, const MediaVisitor::Found &found, const CheckPlace &place)
    {
        m_used.insert(found.path);
        if (!m_source.contains(found.path))
            report(m_problems, ProblemCode::MediaMissing, place, {found.path});
        if (!mediaTypeOfSuffix(found.path.section(u'.', -1).toLower()).startsWith(kindFor(use)))
            report(m_problems, ProblemCode::MediaUnfit, place, {found.path, nameOf(use)});
        const MediaFile *file = m_listed.value(found.path);
        if (!file)
            report(m_problems, ProblemCode::MediaUnlisted, place, {found.path});
        if (use == Use::Picture && !found.decorative && found.alt.isEmpty() && (!file || file->alt.isEmpty()))
            report(m_problems, ProblemCode::AltMissing, place, {found.path});
        if ((use == Use::Sound || use == Use::Film) && file && file->cues.empty())
            report(m_problems, ProblemCode::CaptionsMissing, place, {found.path});
    }

    void checkListed(const MediaFile &file)
    {
        const CheckPlace place = placeOf("media.xml", file);
        if (!m_source.contains(file.path))
            report(m_problems, ProblemCode::MediaMissing, place, {file.path});
        if (file.credit.isEmpty())
            report(m_problems, ProblemCode::CreditMissing, place, {file.path});
        if (file.licence.isEmpty())
            report(m_problems, ProblemCode::LicenceMissing, place, {file.path});
        checkCues(file.cues, place);
    }

    void checkCues(const std::vector<Cue> &cues, const CheckPlace &place)
    {
        Decimal before;
        for (const Cue &cue : cues) {
            if (cue.text.trimmed().isEmpty())
                report(m_problems, ProblemCode::MissingElement, place, {u"cue"_s});
            expectValue(m_problems, cue.start >= before, place, "start", cue.start.toString(),
                        CheckText::tr("a number from %1").arg(before.toString()));
            expectValue(m_problems, cue.end > cue.start, place, "end", cue.end.toString(),
                        CheckText::tr("a number above %1").arg(cue.start.toString()));
            before = cue.start;
        }
    }

    /// The file that \p path stands for: itself, or the one it replaces in one language.
    [[nodiscard]] QString originalOf(const PackagePath &path) const
    {
        const QString language = path.toString().section(u'/', 1, 1);
        const QString original = u"media/"_s + path.toString().section(u'/', 2);
        const bool replaces = m_course.translations.contains(language) && m_source.contains(original);
        return replaces ? original : path.toString();
    }

    void checkPresent(const PackagePath &path)
    {
        const CheckPlace place{path.toString(), 0, {}};
        const QString original = originalOf(path);
        if (!m_used.contains(original))
            report(m_problems, ProblemCode::MediaUnused, place, {path.toString()});
        if (!m_listed.contains(original))
            report(m_problems, ProblemCode::MediaUnlisted, place, {path.toString()});
        const auto device = m_source.open(path);
        if (!device) {
            report(m_problems, ProblemCode::FileUnreadable, place, {describe(device.error())});
            return;
        }
        const QString found = mediaTypeOf((*device)->read(mediaTypeBytes));
        if (found != mediaTypeOfSuffix(path.suffix()))
            report(m_problems, ProblemCode::MediaTypeMismatch, place, {path.toString(), found});
    }

    const Course &m_course;
    const FileSource &m_source;
    Problems &m_problems;
    QHash<QString, const MediaFile *> m_listed; ///< By path.
    QSet<QString> m_used;
    QHash<std::pair<QString, QString>, int> m_told; ///< Files missing that are known of, by file and block.
};

} // namespace

void checkMedia(const Course &course, const FileSource &source, Problems &problems)
{
    MediaChecker(course, source, problems).check();
}

} // namespace Kogge
