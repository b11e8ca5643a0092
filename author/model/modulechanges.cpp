// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulechanges.h"

#include "base/languagename.h"
#include "base/visibletext.h"
#include "blockkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ChangesText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ModuleChanges)
};

QString sentenceFor(const LessonChange &change)
{
    const QString title = visibleText(change.title);
    switch (change.kind) {
    case LessonChange::Kind::Added:
        return ChangesText::tr("New lesson: %1").arg(title);
    case LessonChange::Kind::Removed:
        return ChangesText::tr("Lesson removed: %1").arg(title);
    case LessonChange::Kind::Moved:
        return ChangesText::tr("Lesson in another place: %1").arg(title);
    case LessonChange::Kind::Renamed:
        return ChangesText::tr("Lesson with another title or summary: %1").arg(title);
    }
    return {};
}

QString sentenceFor(const BlockChange &change)
{
    switch (change.place) {
    case BlockChange::Place::Added:
        return ChangesText::tr("new");
    case BlockChange::Place::Removed:
        return ChangesText::tr("removed");
    case BlockChange::Place::Moved:
        return change.content == BlockChange::Content::Same
            ? ChangesText::tr("in another place")
            : ChangesText::tr("changed, and in another place");
    case BlockChange::Place::Same:
        return ChangesText::tr("changed");
    }
    return {};
}

int differingUnits(const Translation &before, const Translation &after)
{
    int count = 0;
    for (auto unit = after.begin(); unit != after.end(); ++unit)
        count += before.value(unit.key()) == unit.value() ? 0 : 1;
    for (auto unit = before.begin(); unit != before.end(); ++unit)
        count += after.contains(unit.key()) ? 0 : 1;
    return count;
}

} // namespace

QStringList changesInWords(const ModuleSide &before, const ModuleSide &after)
{
    const ModuleDiff diff = diffModules(before, after);
    QStringList sentences;
    for (const QString &language : diff.languagesAdded)
        sentences += ChangesText::tr("New language: %1").arg(languageName(language));
    for (const QString &language : diff.languagesRemoved)
        sentences += ChangesText::tr("Language removed: %1").arg(languageName(language));
    for (const LessonChange &change : diff.lessons)
        sentences += sentenceFor(change);
    for (const BlockChange &change : diff.blocks) {
        const Lesson *now = after.course.lesson(change.lesson);
        const Lesson *lesson = now ? now : before.course.lesson(change.lesson);
        const QString kind = blockKindOf(change.element).name;
        //: A change in a module: the lesson, the kind of block, how it begins, what happened to it
        sentences += ChangesText::tr("%1 › %2 “%3”: %4")
                         .arg(lesson ? visibleText(lesson->title) : QString(), kind,
                              visibleText(change.label), sentenceFor(change));
    }
    const auto &translations = after.course.translations;
    for (auto translation = translations.begin(); translation != translations.end(); ++translation) {
        const Translation &units = translation.value();
        if (!before.course.translations.contains(translation.key()))
            continue;
        const int count = differingUnits(before.course.translations.value(translation.key()), units);
        if (count > 0)
            sentences += ChangesText::tr("%1: %n translated texts", nullptr, count)
                             .arg(languageName(translation.key()));
    }
    return sentences;
}

} // namespace Kogge
