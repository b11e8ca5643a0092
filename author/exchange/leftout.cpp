// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leftout.h"

#include "base/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct LeftOutEntry {
    const char *code;
    const char *sentence;
};

LeftOutEntry entryOf(LeftOutReason reason)
{
    using enum LeftOutReason;
    switch (reason) {
    case Html:
        return {"html", QT_TRANSLATE_NOOP("Kogge::LeftOut", "“%1”: texts have no HTML.")};
    case Rule:
        return {"rule", QT_TRANSLATE_NOOP("Kogge::LeftOut", "“%1”: lessons have no dividing lines.")};
    case Link:
        return {
            "link",
            QT_TRANSLATE_NOOP("Kogge::LeftOut",
                              "The link to “%1”: only addresses of the web and of mail are taken; its words "
                              "are there.")};
    case TextTooLong:
        return {"text-too-long", QT_TRANSLATE_NOOP("Kogge::LeftOut", "“%1”: the paragraph is too long.")};
    case FrontMatter:
        return {
            "front-matter",
            QT_TRANSLATE_NOOP("Kogge::LeftOut",
                              "“%1”: of what stands before the text, only title and language are taken.")};
    case Footnote:
        return {"footnote",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The footnote “%1”: lessons have none. Its words stay in the text.")};
    case TaskBoxes:
        return {
            "task-boxes",
            QT_TRANSLATE_NOOP("Kogge::LeftOut",
                              "The boxes of the list “%1”: texts have none to tick. Its words are there; a "
                              "checklist is a block of its own.")};
    case DrawnTable:
        return {"drawn-table",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The table “%1”: it is drawn with signs, and stays as it is written.")};
    case PictureElsewhere:
        return {"picture-elsewhere",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The picture “%1”: it is not in a file. Save it beside the text.")};
    case PictureOutside:
        return {"picture-outside",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The picture “%1”: it is outside the folder of the text. Copy it there.")};
    case PictureMissing:
        return {"picture-missing",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The picture “%1”: there is no such file, or it cannot be read.")};
    case PictureKind:
        return {
            "picture-kind",
            QT_TRANSLATE_NOOP("Kogge::LeftOut", "The picture “%1”: it is not PNG, JPEG, GIF, WebP or SVG.")};
    case PictureTooLarge:
        return {"picture-too-large",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The picture “%1”: it is larger than 50 MB, or 200 million pixels.")};
    case PictureDamaged:
        return {"picture-damaged", QT_TRANSLATE_NOOP("Kogge::LeftOut", "The picture “%1”: it is damaged.")};
    case PicturePlace:
        return {"picture-place",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The picture “%1”: questions have none. Put it before the question.")};
    case TableEmpty:
        return {"table-empty", QT_TRANSLATE_NOOP("Kogge::LeftOut", "The table “%1”: it has no rows.")};
    case TableTooWide:
        return {"table-too-wide",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "The table “%1”: it has more than 36 columns.")};
    case ColumnNameless:
        return {"column-nameless",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "%1: columns need a name; a dash stands for it.")};
    case QuestionBroken:
        return {"question-broken",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "The question “%1”: its answers cannot be read.")};
    case AnswersTooFew:
        return {"answers-too-few",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "The question “%1”: it has fewer than two answers.")};
    case AnswersTooMany:
        return {"answers-too-many",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "The question “%1”: it has more than 36 answers.")};
    case NoRightAnswer:
        return {"no-right-answer",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "The question “%1”: no answer is right.")};
    case NumberInvalid:
        return {"number-invalid",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "The answer “%1”: it is not a number with a tolerance.")};
    case SeveralRight:
        return {
            "several-right",
            QT_TRANSLATE_NOOP("Kogge::LeftOut",
                              "“%1” asks for one of several right answers; here learners must choose all.")};
    case UnequalWeights:
        return {"unequal-weights",
                QT_TRANSLATE_NOOP("Kogge::LeftOut", "“%1”: here all right answers count the same.")};
    case PartialCredit:
        return {"partial-credit",
                QT_TRANSLATE_NOOP(
                    "Kogge::LeftOut",
                    "The weight of the answer “%1”: here it is right or wrong, and counts as wrong.")};
    case Wildcard:
        return {
            "wildcard",
            QT_TRANSLATE_NOOP("Kogge::LeftOut", "The answer “%1”: an asterisk cannot stand for any words.")};
    case AnswerFeedback:
        return {"answer-feedback",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "The feedback “%1”: this kind of question has none for a single answer.")};
    case QuestionTitle:
        return {"question-title",
                QT_TRANSLATE_NOOP("Kogge::LeftOut",
                                  "“%1”, and all other titles of questions: blocks have none.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString stableCode(LeftOutReason reason)
{
    return QString::fromLatin1(entryOf(reason).code);
}

QString describe(const LeftOut &leftOut)
{
    const QString sentence = QCoreApplication::translate("Kogge::LeftOut", entryOf(leftOut.reason).sentence);
    return withArguments(sentence, {visibleText(leftOut.what)});
}

QString excerpt(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.left(10 * most).simplified();
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

} // namespace Kogge
