// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/gaps.h"
#include "course/translation.h"
#include "markup/parser.h"
#include "package/checks_p.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QSet<QString> glossaryIds(const Course &course)
{
    QSet<QString> ids;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
            for (const GlossaryTerm &term : glossary ? glossary->terms : std::vector<GlossaryTerm>())
                ids.insert(term.id);
        }
    }
    return ids;
}

void checkMarks(const Document &document, const CheckPlace &place, bool isTextBlock, Problems &problems)
{
    if (document.hasHtml)
        report(problems, ProblemCode::HtmlInText, place);
    if (document.hasDeepHeading || (!isTextBlock && !openingHeading(document).isEmpty()))
        report(problems, ProblemCode::HeadingLevel, place);
}

/// Checks the Markdown of a module in the language it was written in.
class TextChecker
{
public:
    explicit TextChecker(const Course &course)
        : m_terms(glossaryIds(course))
    {
        for (const Lesson &lesson : course.lessons)
            m_lessons.insert(lesson.id);
    }

    void check(const TextUnit &unit, const CheckPlace &place, bool isTextBlock, Problems &problems) const
    {
        const auto document = parseMarkdown(unit.text);
        if (!document) {
            report(problems, ProblemCode::TextTooComplex, place, {document.error().detail});
            return;
        }
        checkMarks(*document, place, isTextBlock, problems);
        for (const Run &run : linkedRuns(*document))
            checkLink(run, place, problems);
    }

private:
    void checkLink(const Run &run, const CheckPlace &place, Problems &problems) const
    {
        const QString &target = run.link.target;
        if (run.kind == Run::Kind::Picture)
            report(problems, ProblemCode::ImageInText, place, {target});
        else if (run.link.kind == LinkKind::Unsafe)
            report(problems, ProblemCode::LinkUnsafe, place, {target});
        else if (run.link.kind == LinkKind::Term && !m_terms.contains(target))
            report(problems, ProblemCode::ReferenceDangling, place, {u"glossary:"_s + target});
        else if (run.link.kind == LinkKind::Lesson && !m_lessons.contains(target))
            report(problems, ProblemCode::ReferenceDangling, place, {u"lesson:"_s + target});
    }

    QSet<QString> m_lessons;
    QSet<QString> m_terms;
};

/// The addresses of a text's links, in no order.
QStringList linkTargets(const Document &document)
{
    QStringList targets;
    for (const Run &run : linkedRuns(document))
        targets += run.link.target;
    targets.removeDuplicates();
    targets.sort();
    return targets;
}

QStringList sortedGaps(const QString &text)
{
    QStringList letters = gapLetters(text);
    letters.sort();
    return letters;
}

/// The units with the text of blocks of that type.
template<typename Content> QSet<QString> textsOf(const Course &course)
{
    QSet<QString> units;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            if (std::holds_alternative<Content>(block.content))
                units.insert(block.id + u"/text"_s);
        }
    }
    return units;
}

/// What is special about some units.
struct UnitKinds {
    QSet<QString> withGaps; ///< Letters in braces are gaps.
    QSet<QString> ofTextBlocks; ///< May begin with a heading.
};

/// Checks one translation against the source.
class TranslationChecker
{
public:
    TranslationChecker(QString language, const Translation &translation, const UnitKinds &kinds,
                       Problems &problems)
        : m_language(std::move(language))
        , m_translation(translation)
        , m_kinds(kinds)
        , m_problems(problems)
    { }

    void check(const std::vector<UnitsOfFile> &files)
    {
        QSet<QString> known;
        for (const UnitsOfFile &file : files) {
            for (const TextUnit &unit : file.units) {
                known.insert(unit.id);
                checkUnit(unit);
            }
        }
        for (const QString &id : m_translation.keys()) {
            if (!known.contains(id))
                add(ProblemCode::TranslationOrphan, id);
        }
    }

private:
    [[nodiscard]] CheckPlace placeOf(const QString &unit) const
    {
        return {u"translations/%1.xlf"_s.arg(m_language), 0, unit.section(u'/', 0, 0)};
    }

    void add(ProblemCode code, const QString &unit)
    {
        report(m_problems, code, placeOf(unit), {m_language, unit});
    }

    void checkUnit(const TextUnit &unit)
    {
        switch (unitState(m_translation, unit)) {
        case UnitState::Missing:
            add(ProblemCode::TranslationMissing, unit.id);
            return;
        case UnitState::Stale:
            add(ProblemCode::TranslationStale, unit.id);
            break;
        case UnitState::Draft:
            add(ProblemCode::TranslationUnapproved, unit.id);
            break;
        case UnitState::Approved:
            break;
        }
        const QString target = m_translation.value(unit.id).target;
        if (unit.kind == TextKind::Markdown)
            checkMarkdown(unit, target);
        if (m_kinds.withGaps.contains(unit.id) && sortedGaps(unit.text) != sortedGaps(target))
            add(ProblemCode::TranslationGaps, unit.id);
    }

    void checkMarkdown(const TextUnit &unit, const QString &target)
    {
        const auto document = parseMarkdown(target);
        if (!document) {
            report(m_problems, ProblemCode::TextTooComplex, placeOf(unit.id), {document.error().detail});
            return;
        }
        checkMarks(*document, placeOf(unit.id), m_kinds.ofTextBlocks.contains(unit.id), m_problems);
        const auto original = parseMarkdown(unit.text);
        if (original && linkTargets(*original) != linkTargets(*document))
            add(ProblemCode::TranslationMarkup, unit.id);
    }

    QString m_language;
    const Translation &m_translation;
    const UnitKinds &m_kinds;
    Problems &m_problems;
};

} // namespace

void checkTexts(const Course &course, Problems &problems)
{
    const TextChecker checker(course);
    checkEachLesson(course, problems, [&checker](const Lesson &lesson, Problems &found) {
        for (const Block &block : lesson.blocks) {
            const CheckPlace place = placeOf(lesson, block);
            const bool isTextBlock = std::holds_alternative<TextBlock>(block.content);
            for (const TextUnit &unit : textUnits(block)) {
                if (unit.kind == TextKind::Markdown)
                    checker.check(unit, place, isTextBlock, found);
            }
        }
    });
}

void checkTranslations(const Course &course, Problems &problems)
{
    if (course.translations.isEmpty())
        return;
    const auto files = textUnits(course);
    const UnitKinds kinds{textsOf<FillInQuestion>(course), textsOf<TextBlock>(course)};
    for (auto translation = course.translations.begin(); translation != course.translations.end();
         ++translation)
        TranslationChecker(translation.key(), translation.value(), kinds, problems).check(files);
}

} // namespace Kogge
