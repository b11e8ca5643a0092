// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

#include "base/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Kogge {

namespace {

struct CodeEntry {
    ProblemCode code;
    Severity severity;
    const char *stableCode;
    const char *sentence;
};

// clang-format off
constexpr CodeEntry entries[] = {
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
     QT_TRANSLATE_NOOP("Kogge::Problem", "The attribute %1 is missing or empty. Add it.")},
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
     QT_TRANSLATE_NOOP("Kogge::Problem", "The right order is that of the letters. Learners see the later half first then, which is soon seen through. Give them other letters.")},
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
    {ProblemCode::StateTooLarge, Severity::Warning, "state-too-large",
     QT_TRANSLATE_NOOP("Kogge::Problem", "SCORM 1.2 keeps 3,500 characters of what a learner has done, but here it can become %1. Where it does, the LMS does not give the answers back. The most is in %2. Divide the module, or use fewer or shorter answers there.")},
    {ProblemCode::ManifestVersion, Severity::Warning, "manifest-version",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is no version of SCORM. Write “1.2”, “CAM 1.3”, “2004 3rd Edition” or “2004 4th Edition”, so that the LMS plays it by the right rules.")},
    {ProblemCode::ManifestIdDuplicate, Severity::Error, "manifest-id-duplicate",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The identifier “%1” is used twice in the manifest, so that one of the two is never found. Give each a name of its own.")},
    {ProblemCode::ManifestHrefUnsafe, Severity::Error, "manifest-href-unsafe",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest refers to “%1”, which is outside the package. It is not opened. Put the file into the package.")},
    {ProblemCode::ManifestFileMissing, Severity::Error, "manifest-file-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest lists “%1”, but the package does not contain it. Add the file, or remove it from the list.")},
    {ProblemCode::ManifestInFolder, Severity::Warning, "manifest-in-folder",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest is in the folder “%1”. Moodle looks for it at the top and refuses the package. Zip the content of the folder, not the folder.")},
    {ProblemCode::ManifestOrganization, Severity::Warning, "manifest-organization",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest names no usable default organization (“%1”); the first one is used. Name the identifier of an organization.")},
    {ProblemCode::ManifestEmpty, Severity::Error, "manifest-empty",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest has no organization, so there is nothing to start in this package.")},
    {ProblemCode::ManifestVersionMissing, Severity::Warning, "manifest-version-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest has no <schemaversion>; its namespaces speak for %1. Add the element, or the LMS has to guess, too.")},
    {ProblemCode::ManifestVersionContradiction, Severity::Warning, "manifest-version-contradiction",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest says version “%1”, but its namespaces are those of %2. Make them agree: Chamilo has taken packages of 1.2 for 2004, and a 2004 package with namespaces of 1.2 counts as passed as soon as it is opened in some LMSs.")},
    {ProblemCode::ManifestNamespace, Severity::Warning, "manifest-namespace",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The elements of the manifest are of the namespace “%1”, which is none of %2. An LMS that reads them strictly finds nothing. Declare the namespace of the standard.")},
    {ProblemCode::ManifestNotScorm, Severity::Error, "manifest-not-scorm",
     QT_TRANSLATE_NOOP("Kogge::Problem", "%1 LMSs that expect SCORM cannot start it.")},
    {ProblemCode::ManifestIdMissing, Severity::Error, "manifest-id-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The element <%1> has no identifier. Give it one.")},
    {ProblemCode::ManifestIdInvalid, Severity::Warning, "manifest-id-invalid",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is no valid identifier: a letter or “_” first, then letters, digits, “-”, “_” and “.”. ADL’s validator fails it.")},
    {ProblemCode::ManifestReferenceDangling, Severity::Error, "manifest-reference-dangling",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is no identifier of a resource in this manifest. SCORM Cloud refuses such a package. Correct the reference.")},
    {ProblemCode::ManifestNoItems, Severity::Error, "manifest-no-items",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The organization “%1” has no items, so there is nothing to start.")},
    {ProblemCode::ManifestTitleMissing, Severity::Warning, "manifest-title-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The <%1> has no title, so learners do not see what it is. Add a <title>.")},
    {ProblemCode::ManifestLeafEmpty, Severity::Error, "manifest-leaf-empty",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The item has neither a resource nor items below it. In SCORM 2004 it must have one of them. Give it a resource, or remove it.")},
    {ProblemCode::ManifestClusterResource, Severity::Error, "manifest-cluster-resource",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The item has items below it and the resource “%1”. SCORM 2004 allows only one of them. Make the resource an item of its own.")},
    {ProblemCode::ManifestLaunchMissing, Severity::Error, "manifest-launch-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "An item opens the resource “%1”, but this has no href. Name the page to open.")},
    {ProblemCode::ManifestPageMissing, Severity::Error, "manifest-page-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The page to open, “%1”, is not in the package. Learners would see an error instead. Add it, or correct the href.")},
    {ProblemCode::ManifestHrefCase, Severity::Error, "manifest-href-case",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest says “%1”, the file is called “%2”. Where large and small letters differ, as on most servers, it is not found. Write both alike.")},
    {ProblemCode::ManifestHrefInternet, Severity::Warning, "manifest-href-internet",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is on the internet, not in the package. Pages from another place cannot reach the LMS, which stores no results then. Put the page into the package.")},
    {ProblemCode::ManifestHrefDots, Severity::Hint, "manifest-href-dots",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” has a “..”, which SCORM 2004 does not allow. Write the address without it.")},
    {ProblemCode::ManifestBaseSlash, Severity::Warning, "manifest-base-slash",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The xml:base “%1” does not end with “/”, so its last part counts for nothing. Programs join such addresses in different ways. Add the slash.")},
    {ProblemCode::ManifestScormType, Severity::Warning, "manifest-scormtype",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The kind of the resource is given as “%1” where %2 belongs. An LMS that does not know it stores no results. Correct it.")},
    {ProblemCode::ManifestScormTypeMissing, Severity::Warning, "manifest-scormtype-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "An item opens this resource, but the attribute %1 does not say what it is: “sco” for a page that reports to the LMS, else “asset”. Add it.")},
    {ProblemCode::ManifestResourceType, Severity::Warning, "manifest-resource-type",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The resource that an item opens has the type “%1”; it must be “webcontent”.")},
    {ProblemCode::ManifestParameters, Severity::Hint, "manifest-parameters",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The item is opened with the parameters “%1”. SCORM Cloud asks about them, and other programs have joined them to the address wrongly. Try it in the LMS, or do without them.")},
    {ProblemCode::ManifestScore, Severity::Warning, "manifest-score",
     QT_TRANSLATE_NOOP("Kogge::Problem", "<%1> is “%2”, but must be a number from %3. The LMS cannot judge by it; correct it.")},
    {ProblemCode::ManifestPrerequisite, Severity::Warning, "manifest-prerequisite",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The prerequisites name “%1”, which is no item of this organization. An LMS that heeds them never opens the item.")},
    {ProblemCode::ManifestLimit, Severity::Warning, "manifest-limit",
     QT_TRANSLATE_NOOP("Kogge::Problem", "%1 has %2 characters; only %3 are sure to be kept. Shorten it.")},
    {ProblemCode::ManifestMetadataMissing, Severity::Error, "manifest-metadata-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The metadata are in “%1”, which is not in the package. SCORM Cloud refuses such a package. Add the file, or remove the reference.")},
    {ProblemCode::ManifestSchemaMissing, Severity::Warning, "manifest-schema-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The manifest refers to the schema “%1”, but the package does not contain it. ADL’s validator fails such a SCORM 2004 package. Add the file beside the manifest.")},
    {ProblemCode::ManifestSchema, Severity::Warning, "manifest-schema",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The schemas of %1 do not allow this: %2 ADL’s validator fails such a package, while an LMS may take it all the same.")},
    {ProblemCode::ManifestSchemaUnknown, Severity::Hint, "manifest-schema-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no schema here for %1. What the manifest says in this namespace was not checked.")},
    {ProblemCode::ManifestSubmanifest, Severity::Warning, "manifest-submanifest",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is a manifest “%1” inside the manifest. SCORM 2004 advises against it. Put its resources and items into the outer one.")},
    {ProblemCode::ManifestSequencing, Severity::Hint, "manifest-sequencing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The package has rules for sequencing or navigation. Moodle does not follow these: try there whether learners can do without.")},
    {ProblemCode::ManifestSchemaName, Severity::Warning, "manifest-schema-name",
     QT_TRANSLATE_NOOP("Kogge::Problem", "<schema> is “%1”, but must be “ADL SCORM”. ADL’s validator fails such a package.")},
    {ProblemCode::ManifestOtherEdition, Severity::Warning, "manifest-other-edition",
     QT_TRANSLATE_NOOP("Kogge::Problem", "<%1> belongs to %2. An LMS that goes by the version of this manifest does not heed it.")},
    {ProblemCode::ManifestHidden, Severity::Hint, "manifest-hidden",
     QT_TRANSLATE_NOOP("Kogge::Problem", "No item that opens something is visible (isvisible), so menus show learners nothing to choose.")},
    {ProblemCode::ManifestTimeLimit, Severity::Warning, "manifest-time-limit",
     QT_TRANSLATE_NOOP("Kogge::Problem", "<maxtimeallowed> is “%1”, but must be hours, minutes and seconds, as in “0001:30:00”. The page gets no usable limit.")},
    {ProblemCode::ManifestLaunchUnlisted, Severity::Warning, "manifest-launch-unlisted",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The page to open, “%1”, is not among the files of its resource. An LMS that keeps only what is listed cannot open it. Add a <file>.")},
    {ProblemCode::ManifestScoNoPage, Severity::Warning, "manifest-sco-no-page",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is given as an SCO, but such a file cannot report to the LMS, which waits for results in vain. Make it an asset, or put it into a page that reports.")},
    {ProblemCode::ManifestScoUnused, Severity::Hint, "manifest-sco-unused",
     QT_TRANSLATE_NOOP("Kogge::Problem", "No item opens the SCO “%1”, so learners never get to it.")},
    {ProblemCode::ManifestDependencyCycle, Severity::Warning, "manifest-dependency-cycle",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The resource “%1” depends on itself, directly or by way of others. Remove one of these dependencies.")},
    {ProblemCode::ManifestSequencingMissing, Severity::Warning, "manifest-sequencing-missing",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The item takes over the rules “%1”, which no sequencing collection of this manifest has. It has no rules then, or the LMS refuses the package.")},
    {ProblemCode::ManifestObjectiveUnknown, Severity::Warning, "manifest-objective-unknown",
     QT_TRANSLATE_NOOP("Kogge::Problem", "A rule asks about the objective “%1”, which its item does not have. The rule never applies.")},
    {ProblemCode::ManifestControlMode, Severity::Hint, "manifest-control-mode",
     QT_TRANSLATE_NOOP("Kogge::Problem", "What is below can neither be chosen nor is it gone through in order (choice and flow are false). Where an LMS follows this, learners do not get there by themselves.")},
    {ProblemCode::ManifestNothingOpens, Severity::Error, "manifest-nothing-opens",
     QT_TRANSLATE_NOOP("Kogge::Problem", "No item of the organization “%1” opens anything, so there is nothing to start. Give an item a resource.")},
    {ProblemCode::ManifestOrganizationEmpty, Severity::Warning, "manifest-organization-empty",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The organization “%1” has nothing to start. LMSs start the default one, but may offer this one, too. Give its items resources, or remove it.")},
    {ProblemCode::ManifestHrefSpelling, Severity::Error, "manifest-href-spelling",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Programs read the address “%1” in different ways, and it is not opened. Write “%2”.")},
    {ProblemCode::ManifestHrefScheme, Severity::Error, "manifest-href-scheme",
     QT_TRANSLATE_NOOP("Kogge::Problem", "“%1” is not the address of a file, and is not opened. Name a page of the package.")},
    {ProblemCode::ManifestSequencingRule, Severity::Warning, "manifest-sequencing-rule",
     QT_TRANSLATE_NOOP("Kogge::Problem", "%1 ADL’s validator fails such a package.")},
    {ProblemCode::ManifestDisabled, Severity::Warning, "manifest-disabled",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Rules disable every item that opens something, under all conditions. Where an LMS follows them, nothing can be started.")},
    {ProblemCode::ManifestSchemasAbsent, Severity::Warning, "manifest-schemas-absent",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There is no schema (XSD) beside the manifest. ADL’s validator fails such a SCORM 2004 package. Add the schemas that the standard asks for.")},
    {ProblemCode::PackageNameUnstated, Severity::Warning, "package-name-unstated",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The archive does not say in which code it writes these names: %1. They are read as UTF-8; other programs may see other letters there, and not find the files. Use plain letters.")},
    {ProblemCode::PackageFileUnlisted, Severity::Warning, "package-file-unlisted",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Not listed in the manifest: %1. ADL’s validator warns of it, and an LMS need not keep such files. List what belongs to the course, and leave out the rest.")},
    {ProblemCode::PackageNameNotAscii, Severity::Warning, "package-name-not-ascii",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Names with letters beyond a–z: %1. openEQUELLA does not recognize such packages. Use plain letters.")},
    {ProblemCode::PackageNameReserved, Severity::Warning, "package-name-reserved",
     QT_TRANSLATE_NOOP("Kogge::Problem", "Windows cannot create files of these names: %1. Rename them.")},
    {ProblemCode::PackageLarge, Severity::Hint, "package-large",
     QT_TRANSLATE_NOOP("Kogge::Problem", "The file has %1. Every LMS has a limit for uploads, which its administrator sets. Ask for it first.")},
    {ProblemCode::MoreProblems, Severity::Hint, "more-problems",
     QT_TRANSLATE_NOOP("Kogge::Problem", "There are %1 more problems of the kind %2.")},
};
// clang-format on

const CodeEntry &entryOf(ProblemCode code)
{
    return *std::find_if(std::begin(entries), std::end(entries),
                         [code](const CodeEntry &entry) { return entry.code == code; });
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
    for (const CodeEntry &entry : entries)
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
