// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/tourmodule.h"

#include "base/identifier.h"
#include "editing/blockform.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct TourText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::TourModule)
};

constexpr auto tourContext = "Kogge::TourModule";

/// What stands in a field of a block: "+" adds a part to the one that \p path names, a "=" before the text
/// says that it is no text for readers.
struct TourLine {
    const char *path;
    const char *text;
};

// clang-format off
constexpr const char *tourTitle = QT_TRANSLATE_NOOP("Kogge::TourModule", "A module to try out");
constexpr const char *tourSummary = QT_TRANSLATE_NOOP("Kogge::TourModule", "A small, finished module about the costs of an evening. Change whatever you like: it is yours.");

constexpr TourLine tourLines[] = {
    {"lesson", QT_TRANSLATE_NOOP("Kogge::TourModule", "What does the evening cost?")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::TourModule", "You know what an evening costs before the first ticket is sold.")},
    {"block", "text"},
    {"text", QT_TRANSLATE_NOOP("Kogge::TourModule", "## A concert in the barn\n\nThe Salt Barn plans a concert for sixty guests. The band asks for 400 euros. Light, drinks and posters cost money as well. Does the evening pay for itself?")},
    {"block", "table"},
    {"caption", QT_TRANSLATE_NOOP("Kogge::TourModule", "All costs of the evening")},
    {"+row", ""},
    {"column.0.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "What for")},
    {"column.1.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Costs")},
    {"column.1.align", "=end"},
    {"column.1.unit", "=EUR"},
    {"row.0.cell.0.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Band")},
    {"row.0.cell.1.number", "=400"},
    {"row.1.cell.0.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Light")},
    {"row.1.cell.1.number", "=120"},
    {"row.2.cell.0.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Drinks and posters")},
    {"row.2.cell.1.number", "=80"},
    {"block", "callout"},
    {"kind", "=tip"},
    {"text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Write down every cost before you talk about prices.")},
    {"block", "numeric"},
    {"value", "=600"},
    {"unit", "=EUR"},
    {"prompt", QT_TRANSLATE_NOOP("Kogge::TourModule", "What does the evening cost in all?")},
    {"feedback-right", QT_TRANSLATE_NOOP("Kogge::TourModule", "Right: 400, 120 and 80 make 600.")},
    {"feedback-wrong", QT_TRANSLATE_NOOP("Kogge::TourModule", "Add up the three lines of the table.")},
    {"block", "single-choice"},
    {"prompt", QT_TRANSLATE_NOOP("Kogge::TourModule", "A ticket costs 10 euros. How many must be sold?")},
    {"option.0.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Sixty")},
    {"option.0.feedback", QT_TRANSLATE_NOOP("Kogge::TourModule", "Sixty tickets bring 600 euros: the evening pays for itself, if the barn is full.")},
    {"option.1.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Forty")},
    {"option.1.feedback", QT_TRANSLATE_NOOP("Kogge::TourModule", "Forty tickets bring 400 euros. They pay for the band alone.")},
    {"option.2.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "None, the bar earns enough")},
    {"option.2.feedback", QT_TRANSLATE_NOOP("Kogge::TourModule", "The bar has costs of its own, and nobody knows before what it takes in.")},
    {"block", "glossary"},
    {"term.0.name", QT_TRANSLATE_NOOP("Kogge::TourModule", "Break-even point")},
    {"term.0.definition", QT_TRANSLATE_NOOP("Kogge::TourModule", "So many tickets pay for all costs. Each further one is a surplus.")},

    {"lesson", QT_TRANSLATE_NOOP("Kogge::TourModule", "Your own evening")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::TourModule", "You work it out with your own figures.")},
    {"block", "worksheet"},
    {"title", QT_TRANSLATE_NOOP("Kogge::TourModule", "How many tickets?")},
    {"+field", ""},
    {"field.0.name", "=costs"},
    {"field.0.type", "=money"},
    {"field.0.label", QT_TRANSLATE_NOOP("Kogge::TourModule", "All costs")},
    {"field.1.name", "=price"},
    {"field.1.type", "=money"},
    {"field.1.label", QT_TRANSLATE_NOOP("Kogge::TourModule", "Price of a ticket")},
    {"result.0.name", "=tickets"},
    {"result.0.formula", "=CEILING(costs / price)"},
    {"result.0.label", QT_TRANSLATE_NOOP("Kogge::TourModule", "Tickets to be sold")},
    {"sample.0.label", QT_TRANSLATE_NOOP("Kogge::TourModule", "The Salt Barn")},
    {"+sample.0.set", ""},
    {"sample.0.set.0.name", "=costs"},
    {"sample.0.set.0.value", "=600"},
    {"sample.0.set.1.name", "=price"},
    {"sample.0.set.1.value", "=10"},
    {"sample.0.expect.0.name", "=tickets"},
    {"sample.0.expect.0.value", "=60"},
    {"block", "checklist"},
    {"title", QT_TRANSLATE_NOOP("Kogge::TourModule", "Before you agree")},
    {"item.0.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "Every cost has a number.")},
    {"item.1.text", QT_TRANSLATE_NOOP("Kogge::TourModule", "A second person has looked at the sum.")},
    {"block", "discussion"},
    {"prompt", QT_TRANSLATE_NOOP("Kogge::TourModule", "Which cost did you forget last time?")},
};
// clang-format on

void setLine(Block &block, const QString &path, const QString &text)
{
    [[maybe_unused]] const bool isSet = path.startsWith(u'+')
        ? addPart(block, path.mid(1), std::numeric_limits<int>::max())
        : setFormValue(block, path, text);
    Q_ASSERT(isSet);
}

void takeTourLine(std::vector<Lesson> &lessons, const TourLine &line, const QString &language)
{
    const QString path = QString::fromLatin1(line.path);
    const auto words = [&] { return translated(language, tourContext, line.text); };
    if (path == u"lesson") {
        Lesson lesson;
        lesson.id = newIdentifier();
        lesson.title = words();
        lessons.push_back(lesson);
    } else if (path == u"summary") {
        lessons.back().summary = words();
    } else if (path == u"block") {
        lessons.back().blocks.push_back(newBlock(QString::fromLatin1(line.text)));
    } else {
        const bool isForReaders = line.text[0] != '=';
        setLine(lessons.back().blocks.back(), path,
                !isForReaders           ? QString::fromLatin1(line.text + 1)
                    : line.text[0] == 0 ? QString()
                                        : words());
    }
}

/// What is written for readers, in \p language, and what it is in English.
QMap<QString, const char *> tourTexts(const QString &language)
{
    QMap<QString, const char *> texts;
    for (const char *text : {tourTitle, tourSummary})
        texts.insert(translated(language, tourContext, text), text);
    for (const TourLine &line : tourLines)
        texts.insert(translated(language, tourContext, line.text), line.text);
    return texts;
}

} // namespace

NewModule tourModule(const QString &language)
{
    NewModule module;
    module.language = interfaceLanguageFor(language);
    module.topic = u"financing"_s;
    module.title = translated(module.language, tourContext, tourTitle);
    module.summary = translated(module.language, tourContext, tourSummary);
    for (const TourLine &line : tourLines)
        takeTourLine(module.lessons, line, module.language);
    module.languages = interfaceLanguages();
    module.languages.removeAll(module.language);
    module.translate = [texts = tourTexts(module.language)](const QString &text, const QString &to) {
        const char *english = texts.value(text);
        return english ? translated(to, tourContext, english) : text;
    };
    return module;
}

} // namespace Kogge
