// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"
#include "course/course.h"

#include <QMap>

#include <span>

namespace Kogge {

/// What an LMS launches and keeps a status and a score of: a module, or one of its lessons.
struct Sco {
    QString lesson; ///< The id of its lesson; empty for the whole module.
    QString title;
    QString page; ///< "index.html", "lesson-<id>.html".
    QStringList after; ///< Lessons that are to be completed before.
    Decimal
        weight; ///< Its share of the points of all, 0 to 1, with four decimals; 0 where nothing is scored.
    QString section; ///< The id of the section that it is shown in; empty where it is in none.
    QString sectionTitle;

    bool operator==(const Sco &) const = default;
};

/// Neighbours that are shown in the same section, or one by itself.
using ScoGroup = std::span<const Sco>;
[[nodiscard]] std::vector<ScoGroup> groupsOf(const std::vector<Sco> &scos);
/// The share of all in \p group of the points, 0 to 1.
[[nodiscard]] Decimal weightOf(ScoGroup group);

/// What the manifest calls the item of a section.
[[nodiscard]] QString sectionIdentifier(const QString &section);
/// What the manifest calls the item and the resource of a SCO; \p lesson as above.
[[nodiscard]] QString itemIdentifier(const QString &lesson);
[[nodiscard]] QString resourceIdentifier(const QString &lesson);

/// The whole of \p course as one SCO, or each of its lessons as one; in sections, where it has several.
[[nodiscard]] std::vector<Sco> scoOfModule(const Course &course);
[[nodiscard]] std::vector<Sco> scosOfLessons(const Course &course);

/// What catalogues show of a module, by language: those in which it has a title, its own among them.
struct ModuleWords {
    QMap<QString, QString> titles;
    QMap<QString, QString> summaries; ///< None that are empty, here as below.
    QMap<QString, QStringList> keywords;
};
[[nodiscard]] ModuleWords wordsOf(const Course &course);

/// What the manifest of our own package lists.
struct PackageContents {
    std::vector<PackagePath> web; ///< The rendition's files; the pages of all SCOs among them.
    std::vector<PackagePath> other; ///< Everything else except META-INF/ and the manifest itself.
    std::vector<Sco> scos; ///< In order; at least one.
};

/// A resource of the manifest; one with a page is a SCO.
struct PackageResource {
    QString identifier;
    QString page;
    std::vector<PackagePath> files;
    QStringList dependencies; ///< Identifiers of others.
};

/// All resources: each file is in one of them.
[[nodiscard]] std::vector<PackageResource> packageResources(const PackageContents &contents);

/// The identifier of the manifest: an xs:ID made of the module's own.
[[nodiscard]] QString manifestIdentifier(const Module &module);

} // namespace Kogge
