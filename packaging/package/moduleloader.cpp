// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/moduleloader.h"

#include "base/identifier.h"
#include "base/parallel.h"
#include "manifest/sourcefiles.h"
#include "manifest/translationfile.h"
#include "package/checks_p.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isUsable(const Course &course)
{
    const Module &module = course.module;
    return isUrn(module.id) && Version::fromString(module.version) && isLanguageTag(module.language)
        && !module.title.isEmpty() && !course.lessons.empty();
}

/// Reads the files into one LoadedModule, lessons side by side.
class Loader
{
public:
    explicit Loader(const FileSource &source)
        : m_source(source)
    { }

    Result<LoadedModule> load()
    {
        if (!m_source.contains(u"module.xml"_s))
            return Error{ErrorCode::ModuleMissing, m_source.name(), {}};
        if (const auto xml = xmlOf(u"module.xml"_s))
            m_loaded.course.module = readModule(*xml, m_loaded.problems);
        if (m_loaded.course.module.format > Module::currentFormat)
            return Error{ErrorCode::NewerFormat, u"module.xml"_s,
                         QString::number(m_loaded.course.module.format)};
        if (m_loaded.course.module == Module())
            return std::move(m_loaded); // Unreadable; without it the other files mean nothing.
        loadLessons();
        if (const auto xml = xmlOf(u"media.xml"_s))
            m_loaded.course.media = readMedia(*xml, m_loaded.problems);
        if (const auto xml = xmlOf(u"data/values.xml"_s))
            m_loaded.course.values = readValues(*xml, m_loaded.problems);
        loadCollections();
        loadTranslations();
        return std::move(m_loaded);
    }

private:
    /// The file, or nothing and a problem. A file that is not there is no problem here.
    std::optional<XmlSource> xmlOf(const QString &file) { return xmlOf(file, m_loaded.problems); }

    std::optional<XmlSource> xmlOf(const QString &file, Problems &problems) const
    {
        if (!m_source.contains(file))
            return std::nullopt;
        const auto bytes = m_source.read(*PackagePath::fromString(file), XmlLimits().bytes);
        if (!bytes) {
            problems.push_back(problemFrom(bytes.error(), file));
            return std::nullopt;
        }
        auto xml = XmlSource::load(*bytes, file);
        if (!xml) {
            problems.push_back(problemFrom(xml.error(), file));
            return std::nullopt;
        }
        if (!xml->isCanonical())
            problems.push_back({ProblemCode::NotCanonical, file, 0, {}, {}});
        return std::move(*xml);
    }

    /// A lesson that the module names, and what is wrong with it.
    struct NamedLesson {
        const LessonReference &reference;
        bool isDuplicate = false;
        std::optional<Lesson> lesson;
        Problems problems;
    };

    [[nodiscard]] std::vector<NamedLesson> namedLessons() const
    {
        std::vector<NamedLesson> lessons;
        QSet<QString> known;
        for (const Section &section : m_loaded.course.module.sections) {
            for (const LessonReference &reference : section.lessons) {
                lessons.push_back({reference, known.contains(reference.id), std::nullopt, {}});
                known.insert(reference.id);
            }
        }
        return lessons;
    }

    void loadLessons()
    {
        std::vector<NamedLesson> lessons = namedLessons();
        inParallel(lessons.size(), [&](size_t i) { loadLesson(lessons[i]); });
        for (NamedLesson &named : lessons) {
            std::move(named.problems.begin(), named.problems.end(), std::back_inserter(m_loaded.problems));
            if (named.lesson)
                m_loaded.course.lessons.push_back(*std::move(named.lesson));
        }
    }

    void loadLesson(NamedLesson &named) const
    {
        const LessonReference &reference = named.reference;
        const QString &id = reference.id;
        const QString file = u"lessons/%1.xml"_s.arg(id);
        const auto report = [&](ProblemCode code, const QString &argument) {
            named.problems.push_back({code, u"module.xml"_s, reference.line, id, {argument}});
        };
        if (named.isDuplicate)
            return report(ProblemCode::DuplicateElement, u"lesson id=\"%1\""_s.arg(id));
        if (!isIdentifier(id) || !m_source.contains(file))
            return report(ProblemCode::LessonMissing, id);
        const auto xml = xmlOf(file, named.problems);
        if (!xml)
            return;
        named.lesson = readLesson(*xml, named.problems);
        if (named.lesson->line > 0 && named.lesson->id != id)
            reject(file, named.lesson->line, u"id"_s, named.lesson->id, id, named.problems);
        named.lesson->id = id;
    }

    /// Every other table of the module.
    void loadCollections()
    {
        for (const PackagePath &path : m_source.files()) {
            const QString name = path.fileName().section(u'.', 0, -2);
            const QString file = u"data/%1.xml"_s.arg(name);
            if (path.toString() != file || name == u"values")
                continue;
            if (const auto xml = xmlOf(file)) {
                ProfileCollection collection = readProfiles(*xml, m_loaded.problems);
                collection.name = name;
                m_loaded.course.collections.push_back(std::move(collection));
            }
        }
    }

    void loadTranslations()
    {
        for (const PackagePath &path : m_source.files()) {
            const QString language = path.fileName().section(u'.', 0, -2);
            if (path.toString() != u"translations/%1.xlf"_s.arg(language))
                continue;
            const auto xml = xmlOf(path.toString());
            if (!xml)
                continue;
            const auto file = readTranslation(*xml, m_loaded.problems);
            if (file && checkLanguages(path.toString(), language, *file))
                m_loaded.course.translations.insert(language, file->units);
        }
    }

    /// The file says that it translates what the module is written in into what its name says.
    bool checkLanguages(const QString &path, const QString &language, const TranslationFile &file)
    {
        const QString &original = m_loaded.course.module.language;
        Problems &problems = m_loaded.problems;
        if (!isLanguageTag(language) || language == original)
            return reject(path, file.line, u"target-language"_s, language,
                          CheckText::tr("another language, as in de"), problems);
        if (file.language != language)
            return reject(path, file.line, u"target-language"_s, file.language, language, problems);
        return file.sourceLanguage == original
            || reject(path, file.line, u"source-language"_s, file.sourceLanguage, original, problems);
    }

    /// Says that an attribute has a wrong value. Always false.
    static bool reject(const QString &file, int line, const QString &attribute, const QString &value,
                       const QString &expectation, Problems &problems)
    {
        problems.push_back({ProblemCode::InvalidValue, file, line, {}, {attribute, value, expectation}});
        return false;
    }

    const FileSource &m_source;
    LoadedModule m_loaded;
};

} // namespace

Result<LoadedModule> loadModuleForChecking(const FileSource &source)
{
    return Loader(source).load();
}

Result<LoadedModule> loadModule(const FileSource &source)
{
    auto loaded = loadModuleForChecking(source);
    if (!loaded || isUsable(loaded->course))
        return loaded;
    Problems problems = loaded->problems;
    checkModuleHead(loaded->course.module, problems);
    const auto first = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return severity(problem.code) == Severity::Error;
    });
    const QString reason = first == problems.end() ? QString() : describe(*first);
    return Error{ErrorCode::ModuleInvalid, u"module.xml"_s, reason};
}

bool isUnreadable(const Problem &problem)
{
    using enum ProblemCode;
    return problem.code == XmlInvalid || problem.code == XmlDoctype || problem.code == WrongRoot
        || problem.code == TooLarge || problem.code == FileUnreadable;
}

bool leavesFileOut(const Problem &problem)
{
    const bool isOfOtherLanguage =
        problem.code == ProblemCode::InvalidValue && problem.file.startsWith(u"translations/");
    return isUnreadable(problem) || problem.code == ProblemCode::LessonMissing || isOfOtherLanguage;
}

QMap<QString, QString> titlesOf(const Course &course)
{
    QMap<QString, QString> titles{{course.module.language, course.module.title}};
    for (const QString &language : course.translations.keys()) {
        const QString title =
            course.translations.value(language).value(u"module/title"_s).target.simplified();
        if (!title.isEmpty())
            titles.insert(language, title);
    }
    return titles;
}

} // namespace Kogge
