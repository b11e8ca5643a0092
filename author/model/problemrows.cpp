// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemrows.h"

#include "base/languagename.h"
#include "base/visibletext.h"
#include "blockkinds.h"
#include "course/fields.h"
#include "course/units.h"
#include "editing/blockform.h"
#include "editing/moduletemplates.h"
#include "fieldlabels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ProblemRows)
};

/// What a language lacks.
struct Lacks {
    int missing = 0;
    int stale = 0;
    int drafts = 0;
    int orphans = 0;
};

/// Whether \p problem is one of those that are counted; then it is.
bool count(const Problem &problem, Lacks &lacks)
{
    switch (problem.code) {
    case ProblemCode::TranslationMissing:
        ++lacks.missing;
        return true;
    case ProblemCode::TranslationStale:
        ++lacks.stale;
        return true;
    case ProblemCode::TranslationUnapproved:
        ++lacks.drafts;
        return true;
    case ProblemCode::TranslationOrphan:
        ++lacks.orphans;
        return true;
    default:
        return false;
    }
}

QString sentenceFor(const QString &language, const Lacks &lacks)
{
    QStringList parts;
    if (lacks.missing > 0)
        parts += ProblemText::tr("%n texts are not translated", nullptr, lacks.missing);
    if (lacks.stale > 0)
        parts += ProblemText::tr("%n were translated before the original changed", nullptr, lacks.stale);
    if (lacks.drafts > 0)
        parts += ProblemText::tr("%n are drafts", nullptr, lacks.drafts);
    //: %1 is a language, %2 what it lacks
    return ProblemText::tr("%1: %2.").arg(languageName(language), parts.join(u", "_s));
}

/// The lesson whose file that is; null for any other file.
const Lesson *lessonIn(const QString &file, const Course &course)
{
    return file.startsWith(u"lessons/"_s) ? course.lesson(file.section(u'/', -1).section(u'.', 0, 0))
                                          : nullptr;
}

/// The block that \p problem is in; null where it is in none.
const Block *blockOf(const Problem &problem, const Course &course)
{
    const Lesson *lesson = lessonIn(problem.file, course);
    if (!lesson)
        return nullptr;
    const auto found = std::find_if(lesson->blocks.begin(), lesson->blocks.end(),
                                    [&](const Block &block) { return block.id == problem.block; });
    return found == lesson->blocks.end() ? nullptr : &*found;
}

/// Path of the form's field that the file at \p media is described in.
QString altField(const Block &block, const QString &media)
{
    for (const FormRow &row : formOf(block)) {
        const bool isUse = row.value == media && (row.path == u"media" || row.path.endsWith(u".media"));
        if (isUse)
            return row.path.chopped(5) + u"alt"_s;
    }
    return {};
}

/// The first field of that name.
QString fieldNamed(const Block &block, const QString &name)
{
    const std::vector<FormRow> rows = formOf(block);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FormRow &row) {
        return row.name == name && row.kind != FormKind::Part && row.kind != FormKind::Group;
    });
    return found == rows.end() ? QString() : found->path;
}

QString fieldOf(const Problem &problem, const Block &block)
{
    switch (problem.code) {
    case ProblemCode::AltMissing:
        return altField(block, problem.arguments.value(0));
    case ProblemCode::FactStale:
        return fieldNamed(block, u"recheck-by"_s);
    case ProblemCode::FactUndated:
        return fieldNamed(block, u"as-of"_s);
    case ProblemCode::RightAnswerMissing: {
        const QString answers = fieldNamed(block, u"answers"_s);
        return answers.isEmpty() ? fieldNamed(block, u"right"_s) : answers;
    }
    default:
        return {};
    }
}

/// A field that is still empty, of which a file says only what it is called there.
struct EmptyField {
    QString path;
    QString sentence;
};

/// "Accordion, Part 2" for what is in a part; else \p what.
QString ownerInWords(const std::vector<FormRow> &form, const FormRow &field, const QString &what)
{
    const QString part = field.path.section(u'.', 0, -2);
    const auto found = std::find_if(form.begin(), form.end(), [&](const FormRow &row) {
        return row.kind == FormKind::Part && row.path == part;
    });
    //: A part of something: "Accordion, Part 2"
    return found == form.end() ? what : ProblemText::tr("%1, %2").arg(what, labelOf(*found));
}

/// The one that is called \p name in the file, number \p number of those that are empty.
EmptyField emptyField(const std::vector<FormRow> &form, const QString &name, int number, const QString &what)
{
    const auto isField = [&](const FormRow &row) {
        const bool isText =
            row.kind == FormKind::Line || row.kind == FormKind::Markdown || row.kind == FormKind::Lines;
        const bool isOwnText = row.owner == name && row.needed && isText; // The content of that element.
        return (row.name == name || isOwnText) && row.kind != FormKind::Part && row.kind != FormKind::Group
            && row.value.trimmed().isEmpty();
    };
    const bool someNeeded =
        std::any_of(form.begin(), form.end(), [&](const FormRow &row) { return isField(row) && row.needed; });
    for (const FormRow &row : form) {
        if (isField(row) && (row.needed || !someNeeded) && number-- == 0)
            return {
                row.path,
                ProblemText::tr("%1: “%2” is still empty.").arg(ownerInWords(form, row, what), labelOf(row))};
    }
    const auto isGroup = [&](const FormRow &row) { return row.name == name && row.kind == FormKind::Group; };
    const auto group = std::find_if(form.begin(), form.end(), isGroup);
    if (std::count_if(form.begin(), form.end(), isGroup) != 1) // Of several, nothing says which one it is.
        return {};
    return {group->path, ProblemText::tr("%1: “%2” is missing.").arg(what, labelOf(*group))};
}

/// Says of what a file lacks where it is to be filled in, in the words of its form.
class EmptyFields
{
public:
    explicit EmptyFields(const Course &course)
        : m_course(course)
    { }

    void say(ProblemList::Row &row, const Problem &problem)
    {
        if (problem.code != ProblemCode::MissingElement && problem.code != ProblemCode::MissingAttribute)
            return;
        const QString name = problem.arguments.value(0);
        const int number = m_seen[problem.file + u'/' + problem.block + u'/' + name]++;
        const EmptyField field = find(row, problem, name, number);
        if (field.sentence.isEmpty())
            return;
        row.text = field.sentence;
        row.field = field.path;
    }

private:
    [[nodiscard]] EmptyField find(const ProblemList::Row &row, const Problem &problem, const QString &name,
                                  int number) const
    {
        if (problem.file == u"module.xml")
            return emptyField(formOf(m_course.module), name, number, ProblemText::tr("About the module"));
        const Lesson *lesson = m_course.lesson(row.lesson);
        if (!lesson)
            return {};
        for (const Block &block : lesson->blocks) {
            if (block.id == problem.block)
                return emptyField(formOf(block), name, number, blockKindOf(elementName(block.content)).name);
        }
        return emptyField(formOf(*lesson), name, number, ProblemText::tr("The lesson"));
    }

    const Course &m_course;
    QHash<QString, int> m_seen;
};

/// In the order of the outline: lessons, and what stands in them. What stands elsewhere comes first.
void sortByPlace(std::vector<ProblemList::Row> &rows, const Course &course)
{
    QHash<QString, int> places;
    for (const Lesson &lesson : course.lessons) {
        places.insert(lesson.id, static_cast<int>(places.size()) + 1);
        for (const Block &block : lesson.blocks)
            places.insert(block.id, static_cast<int>(places.size()) + 1);
    }
    const auto placeOf = [&](const ProblemList::Row &row) {
        return places.value(row.block, places.value(row.lesson));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ProblemList::Row &a, const ProblemList::Row &b) {
        return std::pair(!a.severe, placeOf(a)) < std::pair(!b.severe, placeOf(b));
    });
}

/// The lesson with the text of a translation; null where it stands elsewhere.
const Lesson *lessonWithUnit(const QString &unit, const Course &course)
{
    const QString owner = unit.section(u'/', 0, 0);
    for (const Lesson &lesson : course.lessons) {
        if (lesson.id == owner
            || std::any_of(lesson.blocks.begin(), lesson.blocks.end(),
                           [&](const Block &block) { return block.id == owner; }))
            return &lesson;
    }
    return nullptr;
}

/// Whether a link should lead to a lesson or term, and does not. What cannot be an id is called unsafe.
bool isLinkProblem(const Problem &problem)
{
    const QString link = problem.arguments.value(0);
    const bool isLink =
        problem.code == ProblemCode::ReferenceDangling || problem.code == ProblemCode::LinkUnsafe;
    return isLink && !problem.block.isEmpty()
        && (link.startsWith(u"lesson:"_s) || link.startsWith(u"glossary:"_s));
}

/// Of Markdown that is wrong in a translation only; false where it is something else.
bool saysItOfTranslation(ProblemList::Row &row, const Problem &problem, const Course &course)
{
    using enum ProblemCode;
    const bool isText =
        problem.code == TextTooComplex || problem.code == HtmlInText || problem.code == HeadingLevel;
    if (!isText || !problem.file.startsWith(u"translations/"_s))
        return false;
    const Lesson *lesson = lessonWithUnit(problem.block, course);
    if (!lesson)
        return false;
    row.remedy = ProblemList::Remedy::TranslationThere;
    row.language = problem.file.section(u'/', 1).section(u'.', 0, 0);
    row.lesson = lesson->id;
    row.place = lesson->title;
    //: %1 is a language, %2 what could be better there
    row.text = ProblemText::tr("%1: %2").arg(languageName(row.language), row.text);
    return true;
}

template<typename... Types> bool isOneOf(const Block *block)
{
    return block && (std::holds_alternative<Types>(block->content) || ...);
}

/// What can be done in \p block, which may be null; only some types have such a remedy.
ProblemList::Remedy remedyIn(const Block *block, ProblemCode code)
{
    using Remedy = ProblemList::Remedy;
    if (code == ProblemCode::AltMissing && isOneOf<ImageBlock, GalleryBlock>(block))
        return Remedy::MarkDecorative;
    if (code == ProblemCode::FactStale && isOneOf<FactBlock>(block))
        return Remedy::MarkChecked;
    if (code == ProblemCode::SampleMismatch && isOneOf<Worksheet, DecisionTable>(block))
        return Remedy::TakeResult;
    // A fact has its link in a field of its own.
    if (code == ProblemCode::LinkUnsafe && block && !isOneOf<FactBlock>(block))
        return Remedy::MakePlain;
    return Remedy::GoThere;
}

/// What can be done about it at once.
void addRemedy(ProblemList::Row &row, const Problem &problem, const Course &course)
{
    using Remedy = ProblemList::Remedy;
    row.subject = problem.arguments.value(0);
    if (saysItOfTranslation(row, problem, course))
        return;
    switch (problem.code) {
    case ProblemCode::MediaUnused:
        row.remedy = Remedy::RemoveMedia;
        return;
    case ProblemCode::MediaUnlisted:
        row.remedy = Remedy::ListMedia;
        return;
    case ProblemCode::NotCanonical:
        row.remedy = Remedy::WriteCanonically;
        row.subject = problem.file;
        return;
    case ProblemCode::HeadingLevel:
        row.remedy = row.block.isEmpty() ? Remedy::GoThere : Remedy::MendHeadings;
        return;
    case ProblemCode::CreditMissing:
    case ProblemCode::LicenceMissing:
    case ProblemCode::CaptionsMissing:
        row.remedy = row.lesson.isEmpty() ? Remedy::OpenMedia : Remedy::GoThere;
        return;
    case ProblemCode::TranslationMarkup:
    case ProblemCode::TranslationGaps:
        if (const Lesson *lesson = lessonWithUnit(problem.arguments.value(1), course)) {
            row.remedy = Remedy::TranslationThere;
            row.language = problem.arguments.value(0);
            row.lesson = lesson->id;
            row.place = lesson->title;
        }
        return;
    case ProblemCode::AltMissing:
    case ProblemCode::FactStale:
    case ProblemCode::SampleMismatch:
        row.remedy = remedyIn(blockOf(problem, course), problem.code);
        return;
    case ProblemCode::LinkUnsafe:
        row.remedy = remedyIn(blockOf(problem, course), problem.code);
        if (row.remedy == Remedy::MakePlain && isLinkProblem(problem))
            row.remedy = Remedy::ChooseTarget;
        return;
    default:
        row.remedy = isLinkProblem(problem) ? Remedy::ChooseTarget : Remedy::GoThere;
    }
}

ProblemList::Row rowOf(const Problem &problem, const Course &course)
{
    const Lesson *lesson = lessonIn(problem.file, course);
    ProblemList::Row row;
    row.severe = severity(problem.code) == Severity::Error;
    row.text = describe(problem);
    row.place = lesson ? lesson->title : problem.file;
    row.lesson = lesson ? lesson->id : QString();
    row.block = problem.block;
    if (const Block *block = blockOf(problem, course))
        row.field = fieldOf(problem, *block);
    addRemedy(row, problem, course);
    return row;
}

/// Something to be looked at in \p block, or in the lesson itself where that is its id.
ProblemList::Row rowAt(const Lesson &lesson, const QString &block, const QString &field, const QString &text)
{
    ProblemList::Row row;
    row.text = text;
    row.place = lesson.title;
    row.lesson = lesson.id;
    row.block = block;
    row.field = field;
    return row;
}

/// As a new one is: nothing says that 0 is meant.
bool isUnanswered(const NumericQuestion &numeric)
{
    return numeric.value == Decimal() && numeric.tolerance == Decimal() && numeric.foreseen.empty()
        && numeric.question.feedbackRight.isEmpty() && numeric.question.feedbackWrong.isEmpty();
}

} // namespace

std::vector<ProblemList::Row> problemRows(const Problems &problems, const Course &course)
{
    std::vector<ProblemList::Row> rows;
    QMap<QString, Lacks> languages;
    EmptyFields empty(course);
    for (const Problem &problem : problems) {
        Lacks counted;
        if (!count(problem, counted)) {
            rows.push_back(rowOf(problem, course));
            empty.say(rows.back(), problem);
            continue;
        }
        count(problem, languages[problem.arguments.value(0)]);
    }
    sortByPlace(rows, course);
    for (auto lacks = languages.cbegin(); lacks != languages.cend(); ++lacks) {
        ProblemList::Row row;
        row.language = lacks.key();
        if (lacks->missing + lacks->stale + lacks->drafts > 0) {
            row.text = sentenceFor(lacks.key(), *lacks);
            row.place = languageName(lacks.key());
            row.remedy = ProblemList::Remedy::Translate;
            rows.push_back(row);
        }
        if (lacks->orphans > 0) {
            row.text =
                ProblemText::tr("%1: %n translations belong to texts that are gone.", nullptr, lacks->orphans)
                    .arg(languageName(lacks.key()));
            row.remedy = ProblemList::Remedy::RemoveOrphans;
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<ProblemList::Row> twinRows(const std::vector<TwinMedia> &twins)
{
    std::vector<ProblemList::Row> rows;
    for (const TwinMedia &twin : twins) {
        ProblemList::Row row;
        row.text = ProblemText::tr("“%1” and “%2” are the same file. One of them is enough.")
                       .arg(twin.other, twin.path);
        row.place = twin.path;
        row.remedy = ProblemList::Remedy::UseOtherMedia;
        row.subject = twin.path;
        row.other = twin.other;
        rows.push_back(row);
    }
    return rows;
}

std::vector<ProblemList::Row> templateRows(const Course &course)
{
    const QStringList questions = templateQuestions(course.module.language);
    std::vector<ProblemList::Row> rows;
    const auto add = [&rows](const Lesson &lesson, const QString &block, const QString &field) {
        rows.push_back(rowAt(
            lesson, block, field,
            ProblemText::tr("This is still what the template asks you. Learners would read it as it is.")));
    };
    for (const Lesson &lesson : course.lessons) {
        if (hasTemplateQuestion(lesson.summary, questions))
            add(lesson, lesson.id, u"summary"_s);
        for (const Block &block : lesson.blocks) {
            const std::vector<TextUnit> units = textUnits(block);
            if (!units.empty() && hasTemplateQuestion(units.front().text, questions))
                add(lesson, block.id, fieldNamed(block, u"prompt"_s));
        }
    }
    return rows;
}

std::vector<ProblemList::Row> unansweredRows(const Course &course)
{
    std::vector<ProblemList::Row> rows;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *numeric = std::get_if<NumericQuestion>(&block.content);
            if (numeric && isUnanswered(*numeric))
                rows.push_back(
                    rowAt(lesson, block.id, u"value"_s,
                          ProblemText::tr("0 counts as the right answer, as in every new question. Give "
                                          "the right one, or say in the feedback why it is 0.")));
        }
    }
    return rows;
}

namespace {

/// The path under which media.xml describes the file: "media/bridge.svg" for "media/de/bridge.svg".
QString describedPath(const QString &path, const Course &course)
{
    const QString original = u"media/"_s + path.section(u'/', 2);
    return course.translations.contains(path.section(u'/', 1, 1)) ? original : path;
}

/// Rounded down, so that what fails never looks as if it passed.
QString ratioWords(double ratio)
{
    //: Contrast, as in 3.9 : 1
    return ProblemText::tr("%1 : 1").arg(QLocale().toString(std::floor(ratio * 10) / 10, 'f', 1));
}

QString sentenceFor(const PalePicture &picture)
{
    const PaleText &worst = picture.texts.front();
    const QString start = worst.onlyInTheDark
        ? ProblemText::tr(
            "On dark pages, the text “%1” in the picture “%2” hardly stands out from its ground: contrast "
            "%3, at least %4 is needed. Put a light area behind it.")
        : ProblemText::tr(
            "The text “%1” in the picture “%2” hardly stands out from its ground: contrast %3, at least "
            "%4 is needed. Make the text darker or its ground lighter, or the other way round.");
    const QString sentence = withArguments(
        start,
        {worst.words, picture.path.section(u'/', -1), ratioWords(worst.ratio), ratioWords(worst.needed)});
    const int others = static_cast<int>(picture.texts.size()) - 1;
    return others == 0
        ? sentence
        : sentence + u' ' + ProblemText::tr("%n other texts there are too pale as well.", nullptr, others);
}

} // namespace

std::vector<ProblemList::Row> contrastRows(const std::vector<PalePicture> &pictures, const Course &course)
{
    std::vector<ProblemList::Row> rows;
    for (const PalePicture &picture : pictures) {
        ProblemList::Row row;
        row.hint = ProblemList::Hint::Reading;
        row.text = sentenceFor(picture);
        row.place = picture.path;
        row.remedy = ProblemList::Remedy::OpenMedia;
        row.subject = describedPath(picture.path, course);
        rows.push_back(row);
    }
    return rows;
}

std::vector<ProblemList::Row> adviceRows(const std::vector<Advice> &advice, const Course &course)
{
    std::vector<ProblemList::Row> rows;
    for (const Advice &one : advice) {
        const Lesson *place = course.lesson(one.lesson);
        ProblemList::Row row;
        row.hint = ProblemList::Hint::Reading;
        row.text = describe(one);
        row.place = place ? place->title : course.module.title;
        row.lesson = one.lesson;
        row.block = one.block;
        if (!place)
            row.remedy = ProblemList::Remedy::Nothing;
        if (place && one.language != course.module.language) {
            //: %1 is a language, %2 what could be better there
            row.text = ProblemText::tr("%1: %2").arg(languageName(one.language), row.text);
            row.language = one.language;
            row.remedy = ProblemList::Remedy::TranslationThere;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace Kogge
