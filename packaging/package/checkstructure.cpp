// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipnames.h"
#include "base/identifier.h"
#include "course/dependencies.h"
#include "package/checks_p.h"
#include "package/openpackage.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

CheckPlace placeOf(const Module &module)
{
    return {u"module.xml"_s, module.line, {}};
}

CheckPlace placeOf(const LessonReference &reference)
{
    return {u"module.xml"_s, reference.line, reference.id};
}

void checkRole(const Contributor &contributor, const CheckPlace &place, Problems &problems)
{
    const QStringList roles{u"author"_s, u"translator"_s, u"reviewer"_s, u"illustrator"_s, u"publisher"_s};
    expectValue(problems, roles.contains(contributor.role), place, "role", contributor.role,
                CheckText::tr("one of: %1").arg(roles.join(u", "_s)));
}

/// Lesson -> what it requires.
Dependencies prerequisites(const Module &module)
{
    Dependencies requirements;
    for (const Section &section : module.sections) {
        for (const LessonReference &reference : section.lessons) {
            const QStringList required = reference.requires_.split(u' ', Qt::SkipEmptyParts);
            requirements[reference.id] += QSet<QString>(required.begin(), required.end());
        }
    }
    return requirements;
}

/// Lessons that require themselves, directly or by way of others.
QSet<QString> inCycles(const Dependencies &requirements)
{
    QSet<QString> ids;
    for (const DependencyGroup &group : dependencyOrder(requirements)) {
        if (group.cyclic)
            ids += QSet<QString>(group.names.begin(), group.names.end());
    }
    return ids;
}

void checkPrerequisites(const Module &module, Problems &problems)
{
    const Dependencies requirements = prerequisites(module);
    const QSet<QString> cyclic = inCycles(requirements);
    for (const Section &section : module.sections) {
        for (const LessonReference &lesson : section.lessons) {
            for (const QString &required : requirements.value(lesson.id)) {
                if (!requirements.contains(required))
                    report(problems, ProblemCode::ReferenceDangling, placeOf(lesson), {required});
            }
            if (cyclic.contains(lesson.id))
                report(problems, ProblemCode::PrerequisiteCycle, placeOf(lesson), {lesson.id});
        }
    }
}

/// Names that every computer can use, also where they go into an archive.
void checkName(const PackagePath &path, ZipNames &names, Problems &problems)
{
    static const QRegularExpression portable(u"\\A[A-Za-z0-9._/-]+\\z"_s);
    const QString &name = path.toString();
    const bool fits = PackagePath::fromString(QString::fromLatin1(sourceFolder) + u'/' + name).has_value();
    if (!portable.match(name).hasMatch() || hasReservedName(path) || !fits)
        report(problems, ProblemCode::NameNotPortable, {name, 0, {}}, {name});
    if (const auto added = names.addFile(path); !added) {
        const Error &clash = added.error();
        report(problems, ProblemCode::NameClash, {name, 0, {}},
               {clash.subject, clash.detail.isEmpty() ? name : clash.detail});
    }
}

void checkFiles(const Course &course, const FileSource &source, Problems &problems)
{
    QSet<QString> lessons;
    for (const Lesson &lesson : course.lessons)
        lessons.insert(lessonFile(lesson));
    ZipNames names;
    for (const PackagePath &path : source.files()) {
        const QString &name = path.toString();
        checkName(path, names, problems);
        if (path.isBelow(u"lessons"_s) && path.suffix() == u"xml" && !lessons.contains(name))
            report(problems, ProblemCode::LessonUnlisted, {name, 0, {}});
    }
    if (const auto *folder = dynamic_cast<const FolderSource *>(&source)) {
        for (const QString &name : folder->passedOver())
            report(problems, ProblemCode::FileNotPacked, {name, 0, {}});
    }
}

/// The visitor of course/fields.h that finds ids and letters.
class IdVisitor
{
public:
    IdVisitor(CheckPlace place, QHash<QString, CheckPlace> &known, Problems &problems)
        : m_place(std::move(place))
        , m_known(known)
        , m_problems(problems)
    { }

    void add(const QString &id)
    {
        if (isIdentifier(id))
            addUnique(id);
        else
            report(m_problems, ProblemCode::IdInvalid, m_place, {id});
    }

    template<typename... T> void attribute(const char *, T &&...) { }
    void plain(const char *, const QString &, Presence) { }
    void markdown(const char *, const QString &, Presence) { }
    void lines(const char *, const QString &, Presence) { }
    void content(const char *, const QString &, TextKind) { }

    template<typename T> void parts(const char *, const std::vector<T> &items)
    {
        const CheckPlace outer = m_place;
        QSet<QString> letters;
        for (const T &item : items) {
            if constexpr (requires { item.line; })
                m_place = {outer.file, item.line, item.id};
            if constexpr (requires { item.id; } && !std::is_same_v<T, LessonReference>)
                add(item.id);
            if constexpr (requires { item.letter; })
                addLetter(item.letter, letters);
            addKey(item);
            visitFields(*this, item);
        }
        m_place = outer;
    }

private:
    void addUnique(const QString &key)
    {
        const auto first = m_known.constFind(key);
        if (first == m_known.constEnd())
            m_known.insert(key, m_place);
        else
            report(m_problems, ProblemCode::IdDuplicate, m_place,
                   {key, u"%1:%2"_s.arg(first->file).arg(first->line)});
    }

    /// What other parts name an item by, besides its id.
    template<typename T> void addKey(const T &item)
    {
        if constexpr (std::is_same_v<T, MediaFile>)
            addUnique(item.path);
        else if constexpr (std::is_same_v<T, FactRecord>)
            addUnique(item.key);
    }

    void addLetter(const QString &letter, QSet<QString> &letters)
    {
        if (!isOptionLetter(letter))
            report(m_problems, ProblemCode::InvalidValue, m_place,
                   {u"letter"_s, letter, CheckText::tr("one of a–z and 0–9")});
        else if (letters.contains(letter))
            report(m_problems, ProblemCode::LetterDuplicate, m_place, {letter});
        letters.insert(letter);
    }

    CheckPlace m_place;
    QHash<QString, CheckPlace> &m_known;
    Problems &m_problems;
};

} // namespace

void expectValue(Problems &problems, bool holds, const CheckPlace &place, const char *attribute,
                 const QString &value, const QString &expectation)
{
    if (!holds)
        report(problems, ProblemCode::InvalidValue, place,
               {QString::fromLatin1(attribute), value, expectation});
}

void checkDecimals(Problems &problems, int decimals, const CheckPlace &place)
{
    expectValue(problems, decimals >= -1 && decimals <= Decimal::places, place, "decimals",
                QString::number(decimals),
                CheckText::tr("a whole number from %1 to %2").arg(-1).arg(Decimal::places));
}

void checkModuleHead(const Module &module, Problems &problems)
{
    const auto expect = [&](bool holds, const char *attribute, const QString &value,
                            const QString &expectation) {
        expectValue(problems, holds, placeOf(module), attribute, value, expectation);
    };
    expect(module.format == Module::currentFormat, "format", QString::number(module.format),
           QString::number(Module::currentFormat));
    expect(isUrn(module.id), "id", module.id, CheckText::tr("a URN (urn:uuid:…)"));
    expect(Version::fromString(module.version).has_value(), "version", module.version,
           CheckText::tr("three numbers, as in 1.0.2"));
    expect(isLanguageTag(module.language), "language", module.language,
           CheckText::tr("a language tag, as in en or de"));
    const bool markFits = !module.passMark.isNegative() && module.passMark <= Decimal(100);
    expect(markFits, "pass-mark", module.passMark.toString(), CheckText::tr("a number from 0 to 100"));
    const bool derived = module.derivedFrom.isEmpty() || isUrn(module.derivedFrom);
    expect(derived, "derived-from", module.derivedFrom, CheckText::tr("a URN (urn:uuid:…)"));
    const bool empty = std::all_of(module.sections.begin(), module.sections.end(),
                                   [](const Section &section) { return section.lessons.empty(); });
    if (empty)
        report(problems, ProblemCode::MissingElement, placeOf(module), {u"lesson"_s});
}

void checkStructure(const Course &course, const FileSource &source, Problems &problems)
{
    checkModuleHead(course.module, problems);
    checkEmptyTexts(course.module, placeOf(course.module), problems);
    for (const Contributor &contributor : course.module.contributors)
        checkRole(contributor, placeOf(course.module), problems);
    for (const Lesson &lesson : course.lessons) {
        expectValue(problems, lesson.minutes >= 0, placeOf(lesson), "minutes",
                    QString::number(lesson.minutes), CheckText::tr("a whole number from 0"));
    }
    checkPrerequisites(course.module, problems);
    checkFiles(course, source, problems);
}

void checkIds(const Course &course, Problems &problems)
{
    QHash<QString, CheckPlace> known;
    IdVisitor module(placeOf(course.module), known, problems);
    visitFields(module, course.module);
    for (const Lesson &lesson : course.lessons) {
        IdVisitor(placeOf(lesson), known, problems).add(lesson.id);
        for (const Block &block : lesson.blocks) {
            IdVisitor visitor(placeOf(lesson, block), known, problems);
            visitor.add(block.id);
            visitContent(visitor, block);
        }
    }
    IdVisitor media({u"media.xml"_s, 0, {}}, known, problems);
    media.parts("file", course.media);
    IdVisitor values({u"data/values.xml"_s, 0, {}}, known, problems);
    values.parts("value", course.values);
    for (const ProfileCollection &collection : course.collections) {
        IdVisitor records({u"data/%1.xml"_s.arg(collection.name), 0, {}}, known, problems);
        visitFields(records, collection);
    }
}

} // namespace Kogge
