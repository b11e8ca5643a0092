// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schemamessage_p.h"

#include <functional>

namespace Kogge {

/// The schemas of one edition: where they are compiled in, and for which namespaces.
struct SchemaSet {
    ScormEdition edition = ScormEdition::Unknown;
    QStringList folders; ///< Resources; a file is taken from the first that has it.
    QMap<QString, QString> files; ///< By namespace.
};

/// What the parser reports while it goes through a file. Elements are numbered in their order, from 0.
struct SchemaEvents {
    std::function<void(const QString &space)> spaceSeen; ///< Of elements and attributes, once each.
    std::function<void(const SchemaMessage &message, int element)> messageSaid;
};

/// Validates \p xml, which is UTF-8 whatever it declares, against \p schemas. It has no DOCTYPE: that is
/// refused before.
void validate(const QByteArray &xml, const SchemaSet &schemas, const SchemaEvents &events);

} // namespace Kogge
