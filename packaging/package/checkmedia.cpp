// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"
#include "package/mediatype.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

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
    }

    void check()
    {
        for (const Lesson &lesson : m_course.lessons) {
            for (const Block &block : lesson.blocks) {
                if (const auto *image = std::get_if<ImageBlock>(&block.content))
                    checkImage(*image, placeOf(lesson, block));
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
    void checkImage(const ImageBlock &image, const CheckPlace &place)
    {
        m_used.insert(image.media);
        if (!m_source.contains(image.media))
            report(m_problems, ProblemCode::MediaMissing, place, {image.media});
        const MediaFile *file = m_listed.value(image.media);
        if (!file)
            report(m_problems, ProblemCode::MediaUnlisted, place, {image.media});
        if (image.alt.isEmpty() && (!file || file->alt.isEmpty()))
            report(m_problems, ProblemCode::AltMissing, place, {image.media});
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
};

} // namespace

void checkMedia(const Course &course, const FileSource &source, Problems &problems)
{
    MediaChecker(course, source, problems).check();
}

} // namespace Kogge
