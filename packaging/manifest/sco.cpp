// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/sco.h"

#include "course/standing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString sourceResource = u"source"_s;
const QString webResource = u"web"_s;

/// The lessons that the outline wants before \p lesson.
QStringList requiredBefore(const Course &course, const QString &lesson)
{
    QStringList required;
    for (const Section &section : course.module.sections) {
        for (const LessonReference &reference : section.lessons) {
            if (reference.id == lesson)
                required += reference.requires_.split(u' ', Qt::SkipEmptyParts);
        }
    }
    required.removeIf([&](const QString &id) { return course.lesson(id) == nullptr; });
    required.removeDuplicates();
    return required;
}

/// The section that \p lesson is shown in: none where the module has one, or where it has no title.
const Section *sectionOf(const Course &course, const QString &lesson)
{
    const auto &sections = course.module.sections;
    const auto section = std::ranges::find_if(sections, [&](const Section &candidate) {
        return std::ranges::any_of(candidate.lessons,
                                   [&](const LessonReference &reference) { return reference.id == lesson; });
    });
    const bool isShown = sections.size() > 1 && section != sections.end() && !section->title.isEmpty();
    return isShown ? &*section : nullptr;
}

/// \p points of \p all, which are the largest; nothing of nothing.
Decimal shareOf(const Decimal &points, const Decimal &all)
{
    const auto share = divide(points, all);
    return share ? share->rounded(4).value_or(Decimal()) : Decimal();
}

QStringList listed(const QString &keywords)
{
    QStringList words;
    for (const QString &word : keywords.split(u',')) {
        if (const QString keyword = word.simplified(); !keyword.isEmpty())
            words += keyword;
    }
    return words;
}

void addWords(ModuleWords &words, const QString &language, const QString &title, const QString &summary,
              const QString &keywords)
{
    words.titles.insert(language, title);
    if (!summary.isEmpty())
        words.summaries.insert(language, summary);
    if (const QStringList list = listed(keywords); !list.isEmpty())
        words.keywords.insert(language, list);
}

} // namespace

ModuleWords wordsOf(const Course &course)
{
    const Module &module = course.module;
    ModuleWords words;
    addWords(words, module.language, module.title, module.summary, module.keywords);
    for (auto in = course.translations.begin(); in != course.translations.end(); ++in) {
        const auto text = [&](const QString &unit) { return in->value(unit).target.simplified(); };
        if (const QString title = text(u"module/title"_s); !title.isEmpty())
            addWords(words, in.key(), title, text(u"module/summary"_s), text(u"module/keywords"_s));
    }
    return words;
}

std::vector<ScoGroup> groupsOf(const std::vector<Sco> &scos)
{
    std::vector<ScoGroup> groups;
    for (auto first = scos.begin(); first != scos.end();) {
        const auto isElsewhere = [&](const Sco &sco) { return sco.section != first->section; };
        const auto end = first->section.isEmpty() ? first + 1 : std::find_if(first, scos.end(), isElsewhere);
        groups.emplace_back(first, end);
        first = end;
    }
    return groups;
}

Decimal weightOf(ScoGroup group)
{
    Decimal weight;
    for (const Sco &sco : group)
        weight = add(weight, sco.weight).value_or(weight);
    return std::min(weight, Decimal(1)); // Rounded shares may be a little more together.
}

QString sectionIdentifier(const QString &section)
{
    return u"section_"_s + section;
}

QString itemIdentifier(const QString &lesson)
{
    return lesson.isEmpty() ? u"module"_s : u"item_"_s + lesson;
}

QString resourceIdentifier(const QString &lesson)
{
    return lesson.isEmpty() ? u"sco"_s : u"sco_"_s + lesson;
}

std::vector<Sco> scoOfModule(const Course &course)
{
    const bool isScored = !standing(course, {}).points.isZero();
    return {{{}, course.module.title, u"index.html"_s, {}, Decimal(isScored ? 1 : 0), {}, {}}};
}

std::vector<Sco> scosOfLessons(const Course &course)
{
    const Standing all = standing(course, {});
    std::vector<Sco> scos;
    for (size_t index = 0; index < course.lessons.size(); ++index) {
        const Lesson &lesson = course.lessons.at(index);
        const Section *section = sectionOf(course, lesson.id);
        scos.push_back({lesson.id, lesson.title, u"lesson-%1.html"_s.arg(lesson.id),
                        requiredBefore(course, lesson.id), shareOf(all.lessons.at(index).points, all.points),
                        section ? section->id : QString(), section ? section->title : QString()});
    }
    return scos;
}

std::vector<PackageResource> packageResources(const PackageContents &contents)
{
    std::vector<PackageResource> resources;
    const bool isWhole = contents.scos.size() == 1 && contents.scos.front().lesson.isEmpty();
    QSet<QString> pages;
    for (const Sco &sco : contents.scos) {
        pages.insert(sco.page);
        PackageResource resource{resourceIdentifier(sco.lesson), sco.page, contents.web, {sourceResource}};
        if (!isWhole) {
            std::erase_if(resource.files,
                          [&](const PackagePath &file) { return file.toString() != sco.page; });
            resource.dependencies = QStringList{webResource, sourceResource};
        }
        resources.push_back(std::move(resource));
    }
    if (!isWhole) {
        PackageResource shared{webResource, {}, contents.web, {}};
        std::erase_if(shared.files, [&](const PackagePath &file) { return pages.contains(file.toString()); });
        resources.push_back(std::move(shared));
    }
    resources.push_back({sourceResource, {}, contents.other, {}});
    return resources;
}

QString manifestIdentifier(const Module &module)
{
    QString urn = module.id;
    for (QChar &character : urn) {
        const bool usable = character.isLetterOrNumber() || character == u'-' || character == u'.';
        character = usable && character.unicode() < 128 ? character : QChar(u'_');
    }
    return u"kogge-"_s + urn;
}

} // namespace Kogge
