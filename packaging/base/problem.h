// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Kogge {

/// Errors stop packing; warnings are printed, and stop only with --strict; hints are only printed.
enum class Severity { Error, Warning, Hint };

/// What a check can find. Each has a stable text code, a severity and a sentence in problem.cpp.
enum class ProblemCode {
    // Files and XML
    XmlInvalid, ///< 1: what the parser says.
    XmlDoctype,
    NewerFormat, ///< 1: format found.
    WrongRoot, ///< 1: element found, 2: element expected.
    NotCanonical,
    UnknownElement, ///< 1: element.
    UnknownAttribute, ///< 1: attribute.
    DuplicateElement, ///< 1: element.
    MissingElement, ///< 1: element.
    MissingAttribute, ///< 1: attribute.
    InvalidValue, ///< 1: attribute, 2: value, 3: what is expected.
    TooLarge, ///< 1: limit.
    FileUnreadable, ///< 1: the reason, as a sentence.
    FileNotPacked,
    NameNotPortable, ///< 1: name.
    NameClash, ///< 1 and 2: names.

    // Ids and references
    IdInvalid, ///< 1: id.
    IdDuplicate, ///< 1: id, path or key, 2: where it was first.
    LessonMissing, ///< 1: lesson id.
    LessonUnlisted,
    ReferenceDangling, ///< 1: what is referred to.
    PrerequisiteCycle, ///< 1: lesson id.

    // Media
    MediaMissing, ///< 1: path.
    MediaUnlisted, ///< 1: path.
    MediaUnused, ///< 1: path.
    MediaTypeMismatch, ///< 1: path, 2: what it really is.
    MediaUnfit, ///< 1: path, 2: what is needed.
    AltMissing, ///< 1: path.
    CreditMissing, ///< 1: path.
    LicenceMissing, ///< 1: path.
    CaptionsMissing, ///< 1: path.

    // Text
    LinkUnsafe, ///< 1: address.
    ImageInText, ///< 1: address.
    HtmlInText,
    HeadingLevel,
    TextTooComplex, ///< 1: characters at most.

    // Tables and questions
    ColumnUnknown, ///< 1: letter.
    OptionsMissing,
    OptionsTooMany,
    LetterDuplicate, ///< 1: letter.
    RightAnswerMissing,
    RightAnswerAmbiguous,
    CategoryUnknown, ///< 1: letter.
    TargetUnknown, ///< 1: letter.
    TargetTaken, ///< 1: letter.
    AnswerGivenAway,
    GapUnknown, ///< 1: letter.
    GapMissing, ///< 1: letter.
    GapTwice, ///< 1: letter.
    RegionOutside, ///< 1: letter.
    PointsInvalid,

    // Charts and scenarios
    ChartSource, ///< 1: id.
    ChartValue, ///< 1: letter or name.
    WayUnknown, ///< 1: id of a situation.
    ScenarioDeadEnd, ///< 1: id of a situation.
    ScenarioEndingLeadsOn, ///< 1: id of a situation.
    ScenarioEndless, ///< 1: id of a situation.
    ScenarioUnreachable, ///< 1: id of a situation.

    // Worksheets
    FormulaInvalid, ///< 1: field, 2: what is wrong.
    FormulaNameUnknown, ///< 1: field, 2: name.
    FormulaCycle, ///< 1: field.
    FieldNameDuplicate, ///< 1: name of a field, a table or a choice.
    SampleMismatch, ///< 1: field, 2: expected, 3: found.
    SampleFieldUnknown, ///< 1: field.
    SampleMissing,

    // Facts
    FactStale, ///< 1: date.
    FactUndated,

    // Profiles
    ProfileWordUnknown, ///< 1: field, 2: code.
    ProfileConsentMissing, ///< 1: name.

    // Translations
    TranslationMissing, ///< 1: language, 2: unit.
    TranslationStale, ///< 1: language, 2: unit.
    TranslationUnapproved, ///< 1: language, 2: unit.
    TranslationOrphan, ///< 1: language, 2: unit.
    TranslationDuplicate, ///< 1: language, 2: unit.
    TranslationMarkup, ///< 1: language, 2: unit: links differ from the source's.
    TranslationGaps, ///< 1: language, 2: unit: gaps differ from the source's.

    // The module as a whole
    StateTooLarge, ///< 1: characters, 2: lessons.

    // Foreign packages
    ManifestVersion, ///< 1: version found.
    ManifestIdDuplicate, ///< 1: identifier.
    ManifestHrefUnsafe, ///< 1: address, below its base.
    ManifestFileMissing, ///< 1: file.
    ManifestInFolder, ///< 1: folder.
    ManifestOrganization, ///< 1: the default organization named.
    ManifestEmpty,
    ManifestVersionMissing, ///< 1: edition of SCORM taken instead.
    ManifestVersionContradiction, ///< 1: version found, 2: edition that the namespaces belong to.
    ManifestNamespace, ///< 1: namespace found, 2: edition of SCORM.
    ManifestNotScorm, ///< 1: what it is, as a sentence.
    ManifestIdMissing, ///< 1: element.
    ManifestIdInvalid, ///< 1: identifier.
    ManifestReferenceDangling, ///< 1: identifier.
    ManifestNoItems, ///< 1: organization.
    ManifestTitleMissing, ///< 1: element.
    ManifestLeafEmpty,
    ManifestClusterResource, ///< 1: resource.
    ManifestLaunchMissing, ///< 1: resource.
    ManifestPageMissing, ///< 1: file.
    ManifestHrefCase, ///< 1: file named, 2: file in the package.
    ManifestHrefInternet, ///< 1: address.
    ManifestHrefDots, ///< 1: address.
    ManifestBaseSlash, ///< 1: base.
    ManifestScormType, ///< 1: found, 2: expected.
    ManifestScormTypeMissing, ///< 1: attribute.
    ManifestResourceType, ///< 1: type.
    ManifestParameters, ///< 1: parameters.
    ManifestScore, ///< 1: element, 2: value, 3: range.
    ManifestPrerequisite, ///< 1: identifier.
    ManifestLimit, ///< 1: element or attribute, 2: length, 3: limit.
    ManifestMetadataMissing, ///< 1: file.
    ManifestSchemaMissing, ///< 1: file.
    ManifestSchema, ///< 1: edition of SCORM, 2: what its schemas do not allow, as a sentence.
    ManifestSchemaUnknown, ///< 1: namespaces.
    ManifestSubmanifest, ///< 1: identifier.
    ManifestSequencing,
    ManifestSchemaName, ///< 1: name found.
    ManifestOtherEdition, ///< 1: element, 2: edition of SCORM that it belongs to.
    ManifestHidden,
    ManifestTimeLimit, ///< 1: time found.
    ManifestLaunchUnlisted, ///< 1: file.
    ManifestScoNoPage, ///< 1: file.
    ManifestScoUnused, ///< 1: identifier.
    ManifestDependencyCycle, ///< 1: identifier.
    ManifestSequencingMissing, ///< 1: identifier of rules.
    ManifestObjectiveUnknown, ///< 1: identifier of an objective.
    ManifestControlMode, ///< Neither choice nor flow.
    ManifestNothingOpens, ///< 1: organization.
    ManifestOrganizationEmpty, ///< 1: organization, which is not the one that is launched.
    ManifestHrefSpelling, ///< 1: address, below its base, 2: file in the package that is meant.
    ManifestHrefScheme, ///< 1: address.
    ManifestSequencingRule, ///< 1: what is against the rules of SCORM 2004, as a sentence.
    ManifestDisabled,
    ManifestSchemasAbsent,
    PackageNameUnstated, ///< 1: files.
    PackageFileUnlisted, ///< 1: files.
    PackageNameNotAscii, ///< 1: files.
    PackageNameReserved, ///< 1: files.
    PackageLarge, ///< 1: size.
    MoreProblems, ///< 1: how many, 2: stable code.
};

/// One finding of a check, with its place. Lines count from 1; 0 where there is none.
struct Problem {
    ProblemCode code;
    QString file; ///< Path inside the module.
    int line = 0;
    QString block; ///< Id of the block, lesson or record concerned; may be empty.
    QStringList arguments; ///< For the sentence; see ProblemCode.

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// All there are, in their order.
[[nodiscard]] std::vector<ProblemCode> problemCodes();
[[nodiscard]] Severity severity(ProblemCode code);
/// "missing-alt-text": never changes, for scripts.
[[nodiscard]] QString stableCode(ProblemCode code);
/// One translated sentence: what is wrong and what to do.
[[nodiscard]] QString describe(const Problem &problem);

[[nodiscard]] bool hasErrors(const Problems &problems);
/// Errors first, then by file, line and code.
void sortProblems(Problems &problems);

} // namespace Kogge
