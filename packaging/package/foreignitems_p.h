// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/foreignproblems_p.h"

#include <QHash>

namespace Kogge {

/// What items and dependencies of a manifest may refer to, by identifier.
struct ForeignTargets {
    QHash<QString, const ForeignResource *> resources; ///< Of those with the same identifier, the first.
    QSet<QString> submanifests;
};

/// What is wrong with the organizations of a SCORM package, with their items and with the rules of sequencing
/// goes into \p problems. Returns the identifiers of the resources that items open.
QSet<QString> checkForeignItems(const ForeignManifest &manifest, const ForeignTargets &targets,
                                ForeignProblems &problems);

} // namespace Kogge
