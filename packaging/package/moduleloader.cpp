// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/moduleloader.h"

#include "base/identifier.h"
#include "base/parallel.h"
#include "manifest/sourcefiles.h"
#include "manifest/translationfile.h"
#include "package/checks_p.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <atomic>
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

bool isTranslation(const QString &file)
{
    return file.startsWith(u"translations/");
}

/// What a module may be as a whole; each file has limits of its own, too. 2,000 lessons, or 200 in many
/// languages, are below. Blocks and records take most memory for what they are in the file, translations
/// least.
class ModuleLimits
{
public:
    /// Before anything is read. Fails with TooLarge, as the others do.
    static Result<Done> checkSizes(const FileSource &source)
    {
        constexpr qint64 mostBytes = 16LL << 20;
        qint64 bytes = 0;
        for (const PackagePath &path : source.files()) {
            const QString &name = path.toString();
            const bool isRead = name == u"module.xml" || name == u"media.xml" || isTranslation(name)
                || path.isBelow(u"lessons"_s) || path.isBelow(u"data"_s);
            bytes += isRead ? source.size(path) : 0;
        }
        if (bytes <= mostBytes)
            return Done{};
        //: %1 a size: "16 MiB"
        return tooLarge(source,
                        CheckText::tr("%1 of lessons, tables and translations together")
                            .arg(QLocale().formattedDataSize(mostBytes, 0)));
    }

    /// Counts a file before its values are made. False from the first that is too much.
    bool count(const XmlSource &xml)
    {
        if (isTranslation(xml.file()))
            return (m_translationNodes += xml.nodes()) <= mostTranslationNodes;
        m_nodes += xml.nodes();
        m_parts += xml.parts();
        return m_nodes <= mostNodes && m_parts <= mostParts;
    }

    /// After the last file.
    [[nodiscard]] Result<Done> check(const FileSource &source) const
    {
        if (m_parts > mostParts)
            return tooLarge(source,
                            CheckText::tr("%1 blocks and records").arg(QLocale().toString(mostParts)));
        if (m_nodes <= mostNodes && m_translationNodes <= mostTranslationNodes)
            return Done{};
        const int limit = m_nodes > mostNodes ? mostNodes : mostTranslationNodes;
        return tooLarge(
            source,
            CheckText::tr("%1 elements and texts in all files together").arg(QLocale().toString(limit)));
    }

private:
    static Error tooLarge(const FileSource &source, const QString &limit)
    {
        return {ErrorCode::TooLarge, source.name(), limit};
    }

    static constexpr int mostParts = 30'000;
    static constexpr int mostNodes = 500'000;
    static constexpr int mostTranslationNodes = 1'000'000;
    std::atomic<int> m_parts = 0;
    std::atomic<int> m_nodes = 0;
    std::atomic<int> m_translationNodes = 0;
};

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
        if (const auto small = ModuleLimits::checkSizes(m_source); !small)
            return small.error();
        if (const auto xml = xmlOf(u"module.xml"_s))
            m_loaded.course.module = readModule(*xml, m_loaded.problems);
        if (m_loaded.course.module.format > Module::currentFormat)
            return Error{ErrorCode::NewerFormat, u"module.xml"_s,
                         QString::number(m_loaded.course.module.format)};
        if (m_loaded.course.module != Module()) // Without it the other files mean nothing.
            loadOthers();
        if (const auto small = m_limits.check(m_source); !small)
            return small.error();
        return std::move(m_loaded);
    }

private:
    /// The file, or nothing and a problem. A file that is not there is no problem here.
    std::optional<XmlSource> xmlOf(const QString &file) { return xmlOf(file, m_loaded.problems); }

    std::optional<XmlSource> xmlOf(const QString &file, Problems &problems)
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
        if (!m_limits.count(*xml))
            return std::nullopt;
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

    void loadLesson(NamedLesson &named)
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

    void loadOthers()
    {
        loadLessons();
        if (const auto xml = xmlOf(u"media.xml"_s))
            m_loaded.course.media = readMedia(*xml, m_loaded.problems);
        if (const auto xml = xmlOf(u"data/values.xml"_s))
            m_loaded.course.values = readValues(*xml, m_loaded.problems);
        loadCollections();
        loadTranslations();
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

    /// Each <file> says that it translates what the module is written in into what the file's name says.
    bool checkLanguages(const QString &path, const QString &language, const TranslationFile &file)
    {
        std::vector<TranslationLanguages> languages = file.languages;
        if (languages.empty())
            languages.emplace_back();
        return std::all_of(languages.begin(), languages.end(), [&](const TranslationLanguages &found) {
            return checkLanguages(path, language, found);
        });
    }

    bool checkLanguages(const QString &path, const QString &language, const TranslationLanguages &found)
    {
        const QString &original = m_loaded.course.module.language;
        Problems &problems = m_loaded.problems;
        if (!isLanguageTag(language) || language == original)
            return reject(path, found.line, u"target-language"_s, language,
                          CheckText::tr("another language, as in de"), problems);
        if (found.target != language)
            return reject(path, found.line, u"target-language"_s, found.target, language, problems);
        return found.source == original
            || reject(path, found.line, u"source-language"_s, found.source, original, problems);
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
    ModuleLimits m_limits;
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
    const bool isOfOtherLanguage = problem.code == ProblemCode::InvalidValue && isTranslation(problem.file);
    return isUnreadable(problem) || problem.code == ProblemCode::LessonMissing || isOfOtherLanguage;
}

} // namespace Kogge
