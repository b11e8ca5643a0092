// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

#include "base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Kogge {

namespace {

struct Entry {
    ProblemCode code;
    Severity severity;
    const char *stableCode;
    const char *sentence;
};

// clang-format off
constexpr Entry entries[] = {
    {ProblemCode::XmlInvalid, Severity::Error, "xml-invalid",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file is not well-formed XML: %1.")},
    {ProblemCode::XmlDoctype, Severity::Error, "xml-doctype",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file has a DOCTYPE, which is not accepted. Remove it.")},
    {ProblemCode::NewerFormat, Severity::Error, "newer-format",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The module was made with a newer version of Kogge (format %1).")},
    {ProblemCode::WrongRoot, Severity::Error, "wrong-root",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file begins with <%1>, but <%2> is expected here.")},
    {ProblemCode::NotCanonical, Severity::Warning, "not-canonical",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file is not written the way Kogge writes it, so the next change in Kogge will also change its form.")},
    {ProblemCode::UnknownElement, Severity::Warning, "unknown-element",
     QT_TRANSLATE_NOOP("Kogge::Problem", "<%1> is not known to this version. It is kept, but learners do not see it.")},
    {ProblemCode::UnknownAttribute, Severity::Warning, "unknown-attribute",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The attribute %1 is not known to this version and has no effect. Perhaps it is misspelt.")},
    {ProblemCode::DuplicateElement, Severity::Error, "duplicate-element",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is a second <%1> here, but only one can count. Keep one.")},
    {ProblemCode::MissingElement, Severity::Error, "missing-element",
     QT_TRANSLATE_NOOP("Kogge::Problem", "<%1> is missing or empty. Add it.")},
    {ProblemCode::MissingAttribute, Severity::Error, "missing-attribute",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The attribute %1 is missing. Add it.")},
    {ProblemCode::InvalidValue, Severity::Error, "invalid-value",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The attribute %1 is “%2”, but must be %3.")},
    {ProblemCode::TooLarge, Severity::Error, "too-large",
     QT_TRANSLATE_NOOP("Kogge::Problem", "This is larger than %1. Divide it.")},
    {ProblemCode::FileUnreadable, Severity::Error, "file-unreadable",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file cannot be read. %1")},
    {ProblemCode::FileNotPacked, Severity::Warning, "file-not-packed",
     QT_TRANSLATE_NOOP("Kogge::Problem", "It is not packed, because it is hidden, a link, or named as no file of a package may be. Remove it, or give it an ordinary name.")},
    {ProblemCode::NameNotPortable, Severity::Error, "name-not-portable",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is not a name that every computer can use. Use a short one of letters a–z, digits, “-”, “_” and “.”.")},
    {ProblemCode::NameClash, Severity::Error, "name-clash",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” and “%2” are the same name on some computers. Rename one of them.")},
    {ProblemCode::IdInvalid, Severity::Error, "id-invalid",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is not a valid id: a small letter followed by nine small letters or digits.")},
    {ProblemCode::IdDuplicate, Severity::Error, "id-duplicate",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is used twice, first in %2. Give one of them a name of its own.")},
    {ProblemCode::LessonMissing, Severity::Error, "lesson-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The lesson %1 is in the outline, but its file is missing.")},
    {ProblemCode::LessonUnlisted, Severity::Warning, "lesson-unlisted",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The lesson is not in the outline of module.xml, so learners do not see it.")},
    {ProblemCode::ReferenceDangling, Severity::Error, "dangling-reference",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” leads to nothing in this module. Correct or remove it.")},
    {ProblemCode::PrerequisiteCycle, Severity::Error, "prerequisite-cycle",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The lesson %1 requires itself, directly or by way of others.")},
    {ProblemCode::MediaMissing, Severity::Error, "missing-file",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file “%1” is used, but is not in the module.")},
    {ProblemCode::MediaUnlisted, Severity::Error, "media-unlisted",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is not described in media.xml. Add it with its credit and licence.")},
    {ProblemCode::MediaUnused, Severity::Warning, "media-unused",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is packed, but no lesson uses it.")},
    {ProblemCode::MediaTypeMismatch, Severity::Error, "media-type",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is not what its name says: it is %2.")},
    {ProblemCode::MediaUnfit, Severity::Error, "media-unfit",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” cannot be used here: %2 is needed.")},
    {ProblemCode::AltMissing, Severity::Error, "missing-alt-text",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” has no alternative text. Say what the learner must know from the picture.")},
    {ProblemCode::CreditMissing, Severity::Error, "missing-credit",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” has no credit. Name who made it.")},
    {ProblemCode::LicenceMissing, Severity::Error, "missing-licence",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” has no licence. Say how it may be used.")},
    {ProblemCode::CaptionsMissing, Severity::Warning, "captions-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” has no captions in media.xml, so people who do not hear it cannot follow.")},
    {ProblemCode::LinkUnsafe, Severity::Error, "link-unsafe",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The link “%1” is not allowed. Links go to http, https or mailto, to lessons and to glossary terms.")},
    {ProblemCode::ImageInText, Severity::Error, "image-in-text",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The picture “%1” stands inside a text, where it is not shown. Use an image block.")},
    {ProblemCode::HtmlInText, Severity::Warning, "html-in-text",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The text contains HTML, which learners see as it is typed. Use Markdown.")},
    {ProblemCode::HeadingLevel, Severity::Warning, "heading-level",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Headings begin at “##”, and “##” stands only at the beginning of a text block, where it opens a part of the lesson.")},
    {ProblemCode::TextTooComplex, Severity::Error, "text-too-complex",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The text has more than %1 characters, too many links, or is too deeply nested to be shown. Divide it.")},
    {ProblemCode::ColumnUnknown, Severity::Error, "column-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no column with the letter “%1”.")},
    {ProblemCode::OptionsMissing, Severity::Error, "options-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The question needs at least two answers to choose from.")},
    {ProblemCode::OptionsTooMany, Severity::Error, "options-too-many",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The question has more than 36 answers.")},
    {ProblemCode::LetterDuplicate, Severity::Error, "letter-duplicate",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The letter “%1” is given twice in one block.")},
    {ProblemCode::RightAnswerMissing, Severity::Error, "no-right-answer",
     QT_TRANSLATE_NOOP("Kogge::Problem", "No answer is marked as right.")},
    {ProblemCode::RightAnswerAmbiguous, Severity::Error, "several-right-answers",
     QT_TRANSLATE_NOOP("Kogge::Problem", "A single-choice question has more than one right answer. Keep one, or make it multiple choice.")},
    {ProblemCode::CategoryUnknown, Severity::Error, "category-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no category with the letter “%1”.")},
    {ProblemCode::TargetUnknown, Severity::Error, "target-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no target with the letter “%1”.")},
    {ProblemCode::TargetTaken, Severity::Error, "target-taken",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Two items belong to the target “%1”. Each needs its own.")},
    {ProblemCode::AnswerGivenAway, Severity::Warning, "answer-given-away",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Learners see the parts in the order of their letters, and that is the right one already. Give them other letters.")},
    {ProblemCode::GapUnknown, Severity::Error, "gap-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The text has a gap {%1}, but nothing says what belongs into it.")},
    {ProblemCode::GapMissing, Severity::Error, "gap-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The text has no gap {%1}.")},
    {ProblemCode::GapTwice, Severity::Error, "gap-twice",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The text has the gap {%1} more than once.")},
    {ProblemCode::RegionOutside, Severity::Error, "region-outside",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The place “%1” is not within the picture, or has no size.")},
    {ProblemCode::PointsInvalid, Severity::Error, "points-invalid",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Points are a number from 0 to 1000, with at most two decimals.")},
    {ProblemCode::ChartSource, Severity::Error, "chart-source",
     QT_TRANSLATE_NOOP("Kogge::Problem", "A chart takes its numbers from a table, a worksheet or profiles of its lesson; “%1” is none of them.")},
    {ProblemCode::ChartValue, Severity::Error, "chart-value",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” has no numbers that a chart could draw.")},
    {ProblemCode::WayUnknown, Severity::Error, "way-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "A way leads to the situation “%1”, which does not exist.")},
    {ProblemCode::ScenarioDeadEnd, Severity::Error, "scenario-dead-end",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The situation “%1” neither leads on nor ends the story.")},
    {ProblemCode::ScenarioEndingLeadsOn, Severity::Error, "scenario-ending-leads-on",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The situation “%1” ends the story, and yet it leads on.")},
    {ProblemCode::ScenarioEndless, Severity::Error, "scenario-endless",
     QT_TRANSLATE_NOOP("Kogge::Problem", "From the situation “%1” no ending can be reached.")},
    {ProblemCode::ScenarioUnreachable, Severity::Warning, "scenario-unreachable",
     QT_TRANSLATE_NOOP("Kogge::Problem", "No way leads to the situation “%1”.")},
    {ProblemCode::FormulaInvalid, Severity::Error, "formula-error",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The formula of “%1” is wrong: %2.")},
    {ProblemCode::FormulaNameUnknown, Severity::Error, "formula-unknown-name",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The formula of “%1” uses “%2”, but no field has that name.")},
    {ProblemCode::FormulaCycle, Severity::Error, "formula-cycle",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The formula of “%1” depends on itself.")},
    {ProblemCode::FieldNameDuplicate, Severity::Error, "field-name-duplicate",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Two fields, tables or choices are named “%1”.")},
    {ProblemCode::SampleMismatch, Severity::Error, "sample-mismatch",
     QT_TRANSLATE_NOOP("Kogge::Problem", "With the sample input, “%1” should be %2, but comes out as %3.")},
    {ProblemCode::SampleFieldUnknown, Severity::Error, "sample-unknown-field",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The sample names “%1”, but no field has that name.")},
    {ProblemCode::SampleMissing, Severity::Warning, "sample-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no sample input with an expected result, so nobody notices when a formula goes wrong.")},
    {ProblemCode::FactStale, Severity::Warning, "fact-stale",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The fact should have been checked again by %1. Check it and set new dates.")},
    {ProblemCode::FactUndated, Severity::Error, "fact-undated",
     QT_TRANSLATE_NOOP("Kogge::Problem", "A fact needs the dates as-of and recheck-by (2026-12-31), the second not before the first.")},
    {ProblemCode::ProfileWordUnknown, Severity::Error, "profile-unknown-word",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The vocabulary of “%1” has no word with the code “%2”. Add the word, or correct the profile.")},
    {ProblemCode::ProfileConsentMissing, Severity::Error, "profile-without-consent",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is not marked as an example, and nothing says that those it describes have agreed. Enter the day of their consent.")},
    {ProblemCode::TranslationMissing, Severity::Warning, "translation-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no %1 text for %2; learners see the original of the whole block.")},
    {ProblemCode::TranslationStale, Severity::Warning, "translation-stale",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The original of %2 has changed since it was translated (%1).")},
    {ProblemCode::TranslationUnapproved, Severity::Warning, "translation-unapproved",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The %1 text for %2 has not been approved yet.")},
    {ProblemCode::TranslationOrphan, Severity::Warning, "translation-orphan",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The %1 translation has a text for %2, which is no longer in the module.")},
    {ProblemCode::TranslationDuplicate, Severity::Error, "translation-duplicate",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The %1 translation has two texts for %2.")},
    {ProblemCode::TranslationMarkup, Severity::Error, "translation-links",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The %1 text for %2 does not have the same links as the original.")},
    {ProblemCode::TranslationGaps, Severity::Error, "translation-gaps",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The %1 text for %2 does not have the same gaps as the original.")},
    {ProblemCode::ManifestVersion, Severity::Warning, "manifest-version",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest does not say clearly which version of SCORM it follows (“%1”).")},
    {ProblemCode::ManifestIdDuplicate, Severity::Error, "manifest-id-duplicate",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The identifier “%1” is used twice in the manifest.")},
    {ProblemCode::ManifestHrefUnsafe, Severity::Error, "manifest-href-unsafe",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest refers to “%1”, which is outside the package. It is not opened.")},
    {ProblemCode::ManifestFileMissing, Severity::Error, "manifest-file-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest lists “%1”, but the package does not contain it.")},
    {ProblemCode::ManifestInFolder, Severity::Warning, "manifest-in-folder",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest is in the folder “%1”, not at the top, where LMSs look for it.")},
    {ProblemCode::ManifestOrganization, Severity::Warning, "manifest-organization",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest names no usable default organization (“%1”); the first one is used.")},
    {ProblemCode::ManifestEmpty, Severity::Error, "manifest-empty",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest has no organization, so there is nothing to start in this package.")},
};
// clang-format on

const Entry &entryOf(ProblemCode code)
{
    return *std::find_if(std::begin(entries), std::end(entries),
                         [code](const Entry &entry) { return entry.code == code; });
}

auto sortKey(const Problem &problem)
{
    return std::tuple(severity(problem.code), problem.file, problem.line, problem.code, problem.block,
                      problem.arguments);
}

} // namespace

std::vector<ProblemCode> problemCodes()
{
    std::vector<ProblemCode> codes;
    for (const Entry &entry : entries)
        codes.push_back(entry.code);
    return codes;
}

Severity severity(ProblemCode code)
{
    return entryOf(code).severity;
}

QString stableCode(ProblemCode code)
{
    return QString::fromLatin1(entryOf(code).stableCode);
}

QString describe(const Problem &problem)
{
    QStringList shown;
    for (const QString &argument : problem.arguments)
        shown += visibleText(argument);
    return withArguments(QCoreApplication::translate("Kogge::Problem", entryOf(problem.code).sentence),
                         shown);
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return severity(problem.code) == Severity::Error; });
}

void sortProblems(Problems &problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return sortKey(a) < sortKey(b); });
}

} // namespace Kogge
