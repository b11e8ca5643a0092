// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockhelp.h"

#include <QCoreApplication>

namespace Kogge {

namespace {

struct HelpText {
    const char *element;
    const char *text;
};

// clang-format off
constexpr HelpText helpTexts[] = {
    {"text",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Write as in a letter; two # make a heading. Select words for bold, italic and links. A link can lead to a lesson or to a term of the glossary. Short paragraphs and plain words are read to the end.")},
    {"callout",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "One thought that must not be missed. Three in a lesson are many.")},
    {"image",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Drag a picture here, or paste it. The alternative text says what somebody who does not see it must know; credit and licence say whose it is.")},
    {"gallery",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Pictures that are compared or belong to one story. Each has its own alternative text.")},
    {"table",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "“Cells as a grid” is the quickest way; cells of a spreadsheet can be pasted there. On a narrow screen each row becomes a card, so the first column should name it.")},
    {"chart",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "It draws numbers that are there already, in a table or a worksheet of the lesson. The summary says in words what the picture shows.")},
    {"fact",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "For numbers and rules that change. After the date to check again learners see that it may be out of date, and you see it in the list of problems.")},
    {"steps",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Things to do one after the other. Begin each with a verb.")},
    {"accordion",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "For what not everybody needs. What everybody must read does not belong behind a heading that is closed.")},
    {"voice",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A sentence from somebody who has done it. Ask before you name a person.")},
    {"glossary",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Terms of the lesson, each in one or two plain sentences. In texts, a link to a term shows its meaning beside the words.")},
    {"audio",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "“Captions” writes what is said; it is the transcript, too. A recording of three minutes is long.")},
    {"video",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "“Captions” writes what is said. A film of a few minutes in 720 lines is enough, and still fits into a mail.")},
    {"download",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A file that learners take away and use, such as a form. Say in the label what it is.")},
    {"profiles",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "The entries come from a table: “Profiles from a table”. Learners filter them, and see them on a map and in numbers.")},
    {"single-choice",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Each wrong answer deserves its own feedback: why it seems right, and what is overlooked. Three or four answers are enough.")},
    {"multiple-choice",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Say in the question that several answers may be right. All of them, and no other, count as right.")},
    {"true-false",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A statement, without “not”. Both answers have feedback.")},
    {"numeric",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "The tolerance forgives rounding. For a wrong number that you foresee, say what has happened.")},
    {"fill-in",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "In the text, {a} is a gap. Give every spelling that should count, each on a line.")},
    {"order",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Write the parts in the right order; learners see them mixed.")},
    {"match",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Each part on the left has one on the right. One more on the right keeps the last pair from giving itself away.")},
    {"categorise",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Two to four groups, and at most eight things to sort.")},
    {"hotspot",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "“Places in the picture” draws the places. Each has a name, for the list that stands for the picture.")},
    {"free-text",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Nobody grades it: learners compare their answer with your model. Write it as a good participant would.")},
    {"scale",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "For where somebody stands, not for right and wrong. Name both ends.")},
    {"scenario",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "“Scenes as a graph” shows where each way leads, and what leads nowhere. Five to ten scenes with two ways each make a good story.")},
    {"worksheet",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "“Edit as a sheet” has fields, formulas and the learner’s view beside each other. An example with the results that you expect proves the formulas, each time the module is checked.")},
    {"decision-table",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Conditions that learners state, and what follows from each. Write an outcome for when nothing applies, too.")},
    {"tool",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A calculator that is part of Kogge. Its example shows how it is meant.")},
    {"checklist",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Things to tick off, over days. Learners find it again in their toolbox.")},
    {"reflection",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A question that only the learner answers, for herself. Nobody else reads it.")},
    {"discussion",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A question for a group, without a right answer. It is good at the end of a lesson.")},
    {"lesson",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "A lesson opens with a situation, explains, shows an example, lets people try, and asks. 25 to 35 minutes are good. Another lesson can be required before.")},
    {"module",
     QT_TRANSLATE_NOOP("Kogge::BlockHelp", "Title and purpose are what people see before they begin. The version counts up with every file that you pass on.")},
};
// clang-format on

} // namespace

QString blockHelp(const QString &element)
{
    for (const HelpText &help : helpTexts) {
        if (element == QLatin1StringView(help.element))
            return QCoreApplication::translate("Kogge::BlockHelp", help.text);
    }
    return {};
}

} // namespace Kogge
