// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int indexVersion = 2;

QJsonObject toJson(const LibraryEntry &entry)
{
    QJsonObject titles;
    for (auto title = entry.titles.begin(); title != entry.titles.end(); ++title)
        titles.insert(title.key(), title.value());
    return {
        {"hash"_L1, entry.hash},       {"id"_L1, entry.id},
        {"topic"_L1, entry.topic},     {"version"_L1, entry.version.toString()},
        {"titles"_L1, titles},         {"language"_L1, entry.sourceLanguage},
        {"minutes"_L1, entry.minutes}, {"lessons"_L1, QJsonArray::fromStringList(entry.lessons)},
    };
}

std::optional<LibraryEntry> fromJson(const QJsonObject &json)
{
    LibraryEntry entry;
    entry.hash = json.value("hash"_L1).toString();
    entry.id = json.value("id"_L1).toString();
    entry.topic = json.value("topic"_L1).toString();
    entry.sourceLanguage = json.value("language"_L1).toString();
    for (const QJsonValue &lesson : json.value("lessons"_L1).toArray())
        entry.lessons += lesson.toString();
    entry.minutes = json.value("minutes"_L1).toInt();
    const QJsonObject titles = json.value("titles"_L1).toObject();
    for (auto title = titles.begin(); title != titles.end(); ++title)
        entry.titles.insert(title.key(), title.value().toString());
    const auto version = Version::fromString(json.value("version"_L1).toString());
    entry.version = version.value_or(Version());
    const bool usable = version && !entry.hash.isEmpty() && !entry.id.isEmpty() && !entry.titles.isEmpty();
    return usable ? std::optional(entry) : std::nullopt;
}

} // namespace

QString LibraryEntry::title(const QString &language) const
{
    return titles.value(language, titles.value(sourceLanguage));
}

QByteArray indexToJson(const std::vector<LibraryEntry> &entries)
{
    QJsonArray modules;
    for (const LibraryEntry &entry : entries)
        modules.append(toJson(entry));
    const QJsonObject index{{"version"_L1, indexVersion}, {"modules"_L1, modules}};
    return QJsonDocument(index).toJson(QJsonDocument::Indented);
}

std::vector<LibraryEntry> indexFromJson(const QByteArray &json)
{
    const QJsonObject index = QJsonDocument::fromJson(json).object();
    std::vector<LibraryEntry> entries;
    if (index.value("version"_L1).toInt() != indexVersion)
        return entries;
    for (const QJsonValue &value : index.value("modules"_L1).toArray()) {
        if (const auto entry = fromJson(value.toObject()))
            entries.push_back(*entry);
    }
    return entries;
}

} // namespace Kogge
