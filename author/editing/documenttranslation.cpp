// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "editing/moduledocument_p.h"
#include "manifest/translationfile.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString translationPath(const QString &language)
{
    return u"translations/%1.xlf"_s.arg(language);
}

/// What somebody has changed translates the text as it is today.
void refreshSources(Translation &units, const Translation &before, const std::vector<UnitsOfFile> &texts)
{
    for (const UnitsOfFile &file : texts) {
        for (const TextUnit &text : file.units) {
            const auto unit = units.find(text.id);
            if (unit == units.end())
                continue;
            const TranslationUnit old = before.value(text.id);
            if (old.source == unit->source && !(old == *unit))
                unit->source = text.text;
        }
    }
}

} // namespace

Result<bool> ModuleDocument::editTranslation(const QString &language, const QString &label,
                                             const std::function<void(Translation &)> &edit,
                                             const QString &mergeKey)
{
    const QString path = translationPath(language);
    const auto bytes = bytesOf(path);
    if (!bytes)
        return Error{ErrorCode::FileNotFound, path, {}};
    auto xml = XmlSource::load(*bytes, path);
    if (!xml)
        return xml.error();
    Problems problems;
    auto file = readTranslation(*xml, problems);
    if (!file)
        return Error{ErrorCode::ModuleInvalid, path,
                     problems.empty() ? QString() : describe(problems.front())};
    const Translation before = file->units;
    edit(file->units);
    if (file->units == before)
        return false;
    const auto texts = textUnits(course());
    refreshSources(file->units, before, texts);
    writeTranslation(*xml, *file, texts);
    return apply(label, {{path, xml->save()}}, mergeKey);
}

Result<bool> ModuleDocument::setTranslation(const QString &label, const QString &language,
                                            const Translation &units)
{
    const QString path = translationPath(language);
    const QString &original = course().module.language;
    if (!isLanguageTag(language) || language == original)
        return Error{ErrorCode::InvalidArgument, language, tr("it is no other language, as “de” would be")};
    const auto bytes = bytesOf(path);
    auto xml = bytes ? XmlSource::load(*bytes, path) : createTranslation(language, original, path);
    if (!xml)
        return xml.error();
    Problems problems;
    auto file = readTranslation(*xml, problems);
    if (!file)
        return Error{ErrorCode::ModuleInvalid, path,
                     problems.empty() ? QString() : describe(problems.front())};
    file->units = units;
    writeTranslation(*xml, *file, textUnits(course()));
    return apply(label, {{path, xml->save()}});
}

Result<bool> ModuleDocument::addTranslation(const QString &label, const QString &language)
{
    const QString path = translationPath(language);
    const QString &original = course().module.language;
    if (m_d->files.contains(path))
        return Error{ErrorCode::TargetExists, path, {}};
    if (!isLanguageTag(language) || language == original)
        return Error{ErrorCode::InvalidArgument, language, tr("it is no other language, as “de” would be")};
    return apply(label, {{path, createTranslation(language, original, path).save()}});
}

Result<bool> ModuleDocument::removeTranslation(const QString &label, const QString &language)
{
    const QString translation = translationPath(language);
    if (!m_d->files.contains(translation))
        return Error{ErrorCode::FileNotFound, translation, {}};
    FileChanges changes{{translation, std::nullopt}};
    for (const auto &[path, content] : m_d->files) {
        for (const QString &folder : {u"media/%1/"_s, u"coach/%1/"_s}) {
            if (path.startsWith(folder.arg(language)))
                changes.emplace(path, std::nullopt);
        }
    }
    return applyContents(label, changes, {});
}

bool ModuleDocument::rereadTranslation(const QString &path, const QByteArray &bytes)
{
    auto &translations = m_d->loaded.course.translations;
    const QString language = path.section(u'/', -1).section(u'.', 0, -2);
    if (path != translationPath(language) || !translations.contains(language))
        return false;
    const auto xml = XmlSource::load(bytes, path);
    if (!xml || !xml->isCanonical())
        return false;
    Problems problems;
    const auto file = readTranslation(*xml, problems);
    if (!file || file->language != language || file->sourceLanguage != course().module.language)
        return false;
    std::erase_if(m_d->loaded.problems, [&](const Problem &problem) { return problem.file == path; });
    m_d->loaded.problems.insert(m_d->loaded.problems.end(), problems.begin(), problems.end());
    translations.insert(language, file->units);
    return true;
}

} // namespace Kogge
