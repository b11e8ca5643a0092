// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/moduleinfo.h"

#include "course/translation.h"
#include "manifest/sourcefiles.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

void countBlock(const Block &block, ModuleCounts &counts)
{
    ++counts.blocks;
    if (questionOf(block) || std::holds_alternative<BranchingScenario>(block.content))
        ++counts.questions[elementName(block.content)];
    if (std::holds_alternative<Worksheet>(block.content) || std::holds_alternative<Tool>(block.content)
        || std::holds_alternative<DecisionTable>(block.content))
        ++counts.tools;
    if (std::holds_alternative<FactBlock>(block.content))
        ++counts.facts;
    if (std::holds_alternative<ImageBlock>(block.content))
        ++counts.pictures;
    if (const auto *gallery = std::get_if<GalleryBlock>(&block.content))
        counts.pictures += static_cast<int>(gallery->pictures.size());
    if (const auto *glossary = std::get_if<GlossaryBlock>(&block.content))
        counts.terms += static_cast<int>(glossary->terms.size());
}

TranslationCount countTranslation(const std::vector<UnitsOfFile> &files, const Translation &translation)
{
    TranslationCount count;
    for (const UnitsOfFile &file : files) {
        for (const TextUnit &unit : file.units) {
            const UnitState state = unitState(translation, unit);
            ++count.units;
            count.translated += state == UnitState::Missing ? 0 : 1;
            count.approved += state == UnitState::Approved ? 1 : 0;
        }
    }
    return count;
}

} // namespace

ModuleCounts countModule(const Course &course)
{
    ModuleCounts counts;
    for (const Lesson &lesson : course.lessons) {
        ++counts.lessons;
        for (const Block &block : lesson.blocks)
            countBlock(block, counts);
    }
    for (const ProfileCollection &collection : course.collections)
        counts.profiles += static_cast<int>(collection.profiles.size());
    const auto files = textUnits(course);
    for (const QString &language : course.translations.keys())
        counts.translations.insert(language, countTranslation(files, course.translations.value(language)));
    return counts;
}

int countOpenComments(const FileSource &files)
{
    const auto path = PackagePath::fromString(u"comments.xml"_s);
    const auto bytes =
        files.contains(*path) ? files.read(*path, XmlLimits().bytes) : Result<QByteArray>(QByteArray());
    const auto xml = bytes ? XmlSource::load(*bytes, path->toString()) : Result<XmlSource>(bytes.error());
    Problems problems;
    const auto comments = xml ? readComments(*xml, problems) : std::vector<Comment>();
    return static_cast<int>(std::count_if(comments.begin(), comments.end(),
                                          [](const Comment &comment) { return !comment.resolved; }));
}

} // namespace Kogge
