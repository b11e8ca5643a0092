// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moduletemplates.h"

#include "base/identifier.h"
#include "editing/blockform.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct TemplatesText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ModuleTemplates)
};

constexpr auto context = "Kogge::ModuleTemplates";

/// "module" begins a template and "purpose" says what it is for; "lesson" and "summary" begin a lesson,
/// "item" belongs to the checklist before it. All others are blocks with their first text.
struct TemplateLine {
    const char *what;
    const char *text;
    const char *id = nullptr; ///< Of a template.
};

// clang-format off
constexpr TemplateLine lines[] = {
    {"module", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Lesson about money"), "financing"},
    {"purpose", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "A situation, an example with figures, a worksheet for one’s own, questions")},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What does it really cost?")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Say in two sentences what learners can do afterwards, and why it matters on Monday.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## A situation\n\nBegin with somebody your learners could be: a name, a place, a bill on the table. What has to be decided, and by when?")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## In plain words\n\nExplain the two or three ideas that are needed, each with one everyday example. Put terms into the glossary below.")},
    {"steps", ""},
    {"worksheet", ""},
    {"numeric", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "The same calculation with other figures: what comes out?")},
    {"single-choice", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Which mistake is made most often here?")},
    {"discussion", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Where in your own house would this calculation have changed a decision?")},
    {"glossary", ""},

    {"module", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Case study"), "case-study"},
    {"purpose", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What happened somewhere, what was decided, and what others can take from it")},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What happened")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "A real case, told with the consent of those who were there.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## The house and its people\n\nWho are they, how many, in what place, with how much money? A reader must be able to compare it with their own house.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## The day it could not go on\n\nWhat was the difficulty? Tell it as it looked then, without what is known today.")},
    {"voice", ""},
    {"scenario", ""},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What can be taken from it")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What worked, what did not, and under which conditions.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## What they did\n\nThe steps in their order, with dates, hours and sums. Say also what was tried and given up.")},
    {"table", ""},
    {"callout", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "This worked here because … Elsewhere it needs …")},
    {"reflection", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Which one step of theirs could you take this month?")},

    {"module", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Transfer concept"), "transfer"},
    {"purpose", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "How a practice moves from one organisation to another: its core, its conditions, the first weeks")},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "The practice and its core")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What must stay as it is, and what each place makes its own.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## What we do, and for whom\n\nDescribe the practice so that somebody who has never seen it could draw it.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## The core\n\nThree to five things without which it is something else. Everything beyond them may change.")},
    {"checklist", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Is it ready to travel?")},
    {"item", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "It has worked twice, with different people.")},
    {"item", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Its cost and hours are written down.")},
    {"item", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Somebody answers questions for half a year.")},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "The first twelve weeks")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Who does what, when both sides meet, and how one sees that it works.")},
    {"steps", ""},
    {"worksheet", ""},
    {"discussion", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What would you have to give up to make room for it?")},

    {"module", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Course for new volunteers"), "volunteers"},
    {"purpose", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "The house, the first shift, safety, and whom to ask")},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Welcome to the house")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Who we are, where things are, and whom you can ask.")},
    {"text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "## Who we are\n\nWhat the house is for, in three sentences. Then the faces: who is there on which day.")},
    {"accordion", ""},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Your first shift")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "From the key to the last light.")},
    {"steps", ""},
    {"callout", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "In an emergency: number, exit, meeting point. Hang this where it can be read from the bar.")},
    {"checklist", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Before the doors open")},
    {"item", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "The escape routes are free.")},
    {"item", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "The till has change, and somebody has counted it.")},
    {"item", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "I know who is in charge tonight.")},
    {"single-choice", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "A guest feels ill. What do you do first?")},

    {"module", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "Quiz"), "quiz"},
    {"purpose", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "One lesson with questions of different kinds, for the end of an evening")},
    {"lesson", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What stayed with you?")},
    {"summary", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "A few questions. Each tells why its answer is right.")},
    {"single-choice", ""},
    {"true-false", ""},
    {"multiple-choice", ""},
    {"order", ""},
    {"match", ""},
    {"free-text", QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "What will you do differently on Monday?")},
};
// clang-format on

QString interfaceText(const TemplateLine &line)
{
    return TemplatesText::tr(line.text);
}

/// The field in which a kind of block has its first text.
QString firstField(const QString &element)
{
    static const QStringList written{u"text"_s, u"callout"_s};
    return written.contains(element) ? u"text"_s : element == u"checklist" ? u"title"_s : u"prompt"_s;
}

void addItem(Block &block, const QString &text)
{
    auto *list = std::get_if<Checklist>(&block.content);
    if (!list)
        return;
    if (!list->items.empty() && list->items.back().text.isEmpty())
        list->items.back().text = text;
    else
        list->items.push_back({newIdentifier(), text});
}

/// Takes one line into the lessons.
void addLine(std::vector<Lesson> &lessons, const QString &what, const QString &text)
{
    if (what == u"lesson") {
        lessons.emplace_back();
        lessons.back().id = newIdentifier();
        lessons.back().title = text;
        return;
    }
    Lesson &lesson = lessons.back();
    if (what == u"summary") {
        lesson.summary = text;
    } else if (what == u"item") {
        addItem(lesson.blocks.back(), text);
    } else {
        Block block = newBlock(what);
        if (auto *list = std::get_if<Checklist>(&block.content))
            list->items.clear();
        if (!text.isEmpty())
            setFormValue(block, firstField(what), text);
        lesson.blocks.push_back(std::move(block));
    }
}

} // namespace

std::vector<ModuleTemplate> moduleTemplates()
{
    std::vector<ModuleTemplate> templates;
    for (const TemplateLine &line : lines) {
        if (line.id)
            templates.push_back({QString::fromLatin1(line.id), interfaceText(line), {}});
        else if (qstrcmp(line.what, "purpose") == 0)
            templates.back().purpose = interfaceText(line);
    }
    return templates;
}

QStringList templateQuestions(const QString &language)
{
    static const QStringList finished{u"module"_s, u"purpose"_s, u"lesson"_s, u"checklist"_s, u"item"_s};
    const SpeakingIn speaking(interfaceLanguageFor(language));
    QStringList questions;
    for (const TemplateLine &line : lines) {
        if (*line.text && !finished.contains(QString::fromLatin1(line.what)))
            questions += interfaceText(line).section(u"\n\n"_s, -1);
    }
    return questions;
}

bool hasTemplateQuestion(const QString &text, const QStringList &questions)
{
    return std::any_of(questions.begin(), questions.end(),
                       [&](const QString &question) { return text.contains(question); });
}

std::vector<Lesson> templateLessons(const QString &id, const QString &language)
{
    std::vector<Lesson> lessons;
    bool isWanted = false;
    for (const TemplateLine &line : lines) {
        const QString what = QString::fromLatin1(line.what);
        if (line.id)
            isWanted = id == QLatin1StringView(line.id);
        else if (isWanted && what != u"purpose")
            addLine(lessons, what, translated(language, context, line.text));
    }
    if (lessons.empty())
        addLine(lessons, u"lesson"_s,
                translated(language, context, QT_TRANSLATE_NOOP("Kogge::ModuleTemplates", "First lesson")));
    return lessons;
}

} // namespace Kogge
