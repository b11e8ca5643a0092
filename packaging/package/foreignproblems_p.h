// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "schema/manifestschema.h"

#include <QMap>
#include <QSet>

#include <set>

namespace Kogge {

/// The problems of a foreign manifest while it is checked. Of each kind the first ones are kept, and the rest
/// is counted.
class ForeignProblems
{
public:
    /// Of the manifest \p path.
    explicit ForeignProblems(const QString &path);

    void report(ProblemCode code, int line, const QString &identifier, const QStringList &arguments);
    /// Where \p text, which is \p what, has more than \p limit characters.
    void reportLength(const QString &what, const QString &text, qsizetype limit, int line,
                      const QString &identifier);
    /// What the schemas say and nobody has said yet; comes last. \p line is the manifest's own.
    void reportSchemas(const SchemaReport &schemas, int line);

    /// All of them, sorted.
    [[nodiscard]] Problems taken();

private:
    using enum ProblemCode;

    [[nodiscard]] bool isSaid(const SchemaViolation &violation) const;

    QString m_path;
    Problems m_problems;
    QMap<ProblemCode, int> m_counts;
    std::set<std::pair<ProblemCode, int>> m_said; ///< With their lines.
};

} // namespace Kogge
