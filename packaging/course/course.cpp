// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

#include "course/lookup_p.h"

#include <algorithm>

namespace Kogge {

namespace {

Decimal counted(const Decimal &points)
{
    return std::clamp(points, Decimal(0), Decimal(Question::maximumPoints));
}

struct ScoringOf {
    template<typename T> std::optional<Scoring> operator()(const T &content) const
    {
        if constexpr (requires { content.question; }) {
            const Question &question = content.question;
            return Scoring{counted(question.points), question.attempts, question.required};
        } else {
            return std::nullopt;
        }
    }
    std::optional<Scoring> operator()(const BranchingScenario &scenario) const
    {
        Decimal best;
        for (const ScenarioNode &node : scenario.nodes)
            best = std::max(best, counted(node.points));
        return Scoring{best, 0, scenario.required};
    }
    std::optional<Scoring> operator()(const Checklist &checklist) const
    {
        return Scoring{{}, 0, checklist.required};
    }
};

} // namespace

const Question *questionOf(const Block &block)
{
    return std::visit(
        [](const auto &content) -> const Question * {
            if constexpr (requires { content.question; })
                return &content.question;
            else
                return nullptr;
        },
        block.content);
}

std::optional<Scoring> scoringOf(const Block &block)
{
    return std::visit(ScoringOf{}, block.content);
}

bool isRequired(const Block &block)
{
    if (const auto scoring = scoringOf(block))
        return scoring->required;
    const auto *worksheet = std::get_if<Worksheet>(&block.content);
    return worksheet && worksheet->required;
}

const Lesson *Course::lesson(const QString &id) const
{
    return lookUp(lessons, &Lesson::id, id);
}

const MediaFile *Course::mediaFile(const QString &path) const
{
    return lookUp(media, &MediaFile::path, path);
}

const FactRecord *Course::value(const QString &key) const
{
    return lookUp(values, &FactRecord::key, key);
}

const ProfileCollection *Course::collection(const QString &name) const
{
    return lookUp(collections, &ProfileCollection::name, name);
}

QStringList Course::languages() const
{
    return QStringList(module.language) + translations.keys();
}

QString mediaPathIn(const QString &language, const QString &path)
{
    return QStringLiteral("media/%1/%2").arg(language, path.section(QLatin1Char('/'), 1));
}

} // namespace Kogge
