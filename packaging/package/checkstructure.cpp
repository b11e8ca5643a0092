// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "package/checks_p.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const CheckPlace modulePlace{u"module.xml"_s, 1, {}};

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::Checks", text);
}

void expect(bool holds, const char *attribute, const QString &value, const QString &expectation,
            Problems &problems)
{
    if (!holds)
        report(problems, ProblemCode::InvalidValue, modulePlace,
               {QString::fromLatin1(attribute), value, expectation});
}

void checkModuleHead(const Module &module, Problems &problems)
{
    expect(isUrn(module.id), "id", module.id, tr("a URN, as in urn:uuid:…"), problems);
    expect(Version::fromString(module.version).has_value(), "version", module.version,
           tr("three numbers, as in 1.0.2"), problems);
    expect(isLanguageTag(module.language), "language", module.language, tr("a language tag, as in en or de"),
           problems);
    const bool markFits = !module.passMark.isNegative() && module.passMark <= Decimal(100);
    expect(markFits, "pass-mark", module.passMark.toString(), tr("a number from 0 to 100"), problems);
    if (!module.derivedFrom.isEmpty())
        expect(isUrn(module.derivedFrom), "derived-from", module.derivedFrom, tr("a URN, as in urn:uuid:…"),
               problems);
}

/// Lesson -> what it requires.
QMap<QString, QStringList> prerequisites(const Module &module)
{
    QMap<QString, QStringList> requirements;
    for (const Section &section : module.sections) {
        for (const LessonReference &reference : section.lessons)
            requirements.insert(reference.id, reference.requires_.split(u' ', Qt::SkipEmptyParts));
    }
    return requirements;
}

bool leadsTo(const QMap<QString, QStringList> &requirements, const QString &from, const QString &to,
             QSet<QString> &seen)
{
    for (const QString &next : requirements.value(from)) {
        if (next == to)
            return true;
        if (!seen.contains(next)) {
            seen.insert(next);
            if (leadsTo(requirements, next, to, seen))
                return true;
        }
    }
    return false;
}

void checkPrerequisites(const Module &module, Problems &problems)
{
    const auto requirements = prerequisites(module);
    for (auto lesson = requirements.begin(); lesson != requirements.end(); ++lesson) {
        for (const QString &required : lesson.value()) {
            if (!requirements.contains(required))
                report(problems, ProblemCode::ReferenceDangling, {u"module.xml"_s, 0, lesson.key()},
                       {required});
        }
        QSet<QString> seen;
        if (leadsTo(requirements, lesson.key(), lesson.key(), seen))
            report(problems, ProblemCode::PrerequisiteCycle, {u"module.xml"_s, 0, lesson.key()},
                   {lesson.key()});
    }
}

void checkFiles(const Course &course, const FileSource &source, Problems &problems)
{
    static const QRegularExpression portable(u"\\A[A-Za-z0-9._/-]+\\z"_s);
    for (const PackagePath &path : source.files()) {
        const QString &name = path.toString();
        if (!portable.match(name).hasMatch() || hasReservedName(path))
            report(problems, ProblemCode::NameNotPortable, {name, 0, {}}, {name});
        const QString id = path.fileName().section(u'.', 0, -2);
        if (path.isBelow(u"lessons"_s) && path.suffix() == u"xml" && !course.lesson(id))
            report(problems, ProblemCode::LessonUnlisted, {name, 0, id});
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
    IdVisitor(CheckPlace place, QMap<QString, QString> &known, Problems &problems)
        : m_place(std::move(place))
        , m_known(known)
        , m_problems(problems)
    { }

    void add(const QString &id)
    {
        if (!isIdentifier(id))
            report(m_problems, ProblemCode::IdInvalid, m_place, {id});
        else if (m_known.contains(id))
            report(m_problems, ProblemCode::IdDuplicate, m_place, {id, m_known.value(id)});
        else
            m_known.insert(id,
                           m_place.line > 0 ? u"%1:%2"_s.arg(m_place.file).arg(m_place.line) : m_place.file);
    }

    template<typename... T> void attribute(const char *, T &&...) { }
    void plain(const char *, const QString &, Presence) { }
    void markdown(const char *, const QString &, Presence) { }
    void lines(const char *, const QString &, Presence) { }
    void content(const char *, const QString &, TextKind) { }

    template<typename T> void parts(const char *, const std::vector<T> &items)
    {
        QSet<QString> letters;
        for (const T &item : items) {
            if constexpr (requires { item.id; } && !std::is_same_v<T, LessonReference>)
                add(item.id);
            if constexpr (requires { item.letter; })
                addLetter(item.letter, letters);
            visitFields(*this, item);
        }
    }

private:
    void addLetter(const QString &letter, QSet<QString> &letters)
    {
        if (!isOptionLetter(letter))
            report(m_problems, ProblemCode::InvalidValue, m_place,
                   {u"letter"_s, letter, tr("one of a–z and 0–9")});
        else if (letters.contains(letter))
            report(m_problems, ProblemCode::LetterDuplicate, m_place, {letter});
        letters.insert(letter);
    }

    CheckPlace m_place;
    QMap<QString, QString> &m_known;
    Problems &m_problems;
};

} // namespace

void checkStructure(const Course &course, const FileSource &source, Problems &problems)
{
    checkModuleHead(course.module, problems);
    checkPrerequisites(course.module, problems);
    checkFiles(course, source, problems);
}

void checkIds(const Course &course, Problems &problems)
{
    QMap<QString, QString> known;
    IdVisitor module(modulePlace, known, problems);
    visitFields(module, course.module);
    for (const Lesson &lesson : course.lessons) {
        IdVisitor(CheckPlace{lessonFile(lesson), 1, lesson.id}, known, problems).add(lesson.id);
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
}

} // namespace Kogge
