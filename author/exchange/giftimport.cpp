// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/giftimport.h"

#include "exchange/giftquestions.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

void reportTitles(const std::vector<GiftQuestion> &questions, LeftOuts &leftOut)
{
    const auto titled = std::find_if(questions.begin(), questions.end(),
                                     [](const GiftQuestion &question) { return !question.title.isEmpty(); });
    if (titled != questions.end())
        leftOut.push_back({titled->line, LeftOutReason::QuestionTitle, excerpt(titled->title)});
}

/// A category may come again later in the file.
void sortByCategory(std::vector<GiftQuestion> &questions)
{
    QHash<QString, int> places;
    for (const GiftQuestion &question : questions) {
        if (!places.contains(question.category))
            places.insert(question.category, static_cast<int>(places.size()));
    }
    std::stable_sort(questions.begin(), questions.end(), [&](const GiftQuestion &a, const GiftQuestion &b) {
        return places.value(a.category) < places.value(b.category);
    });
}

} // namespace

ImportedModule importGift(const QString &text, const QString &title, const QString &language)
{
    std::vector<GiftQuestion> questions = readGift(text);
    ImportedModule module;
    module.title = title;
    reportTitles(questions, module.leftOut);
    sortByCategory(questions);
    std::optional<QString> category; // Of the last lesson.
    for (const GiftQuestion &question : questions) {
        const auto block = blockFrom(question, language, module.leftOut);
        if (!block)
            continue;
        if (category != question.category)
            module.addLesson(question.category.isEmpty() ? title : question.category);
        category = question.category;
        module.addBlock(*block);
    }
    module.complete();
    // A text that was looked at twice has been reported twice.
    module.leftOut.erase(std::unique(module.leftOut.begin(), module.leftOut.end()), module.leftOut.end());
    return module;
}

} // namespace Kogge
