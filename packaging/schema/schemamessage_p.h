// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/manifestschema.h"

namespace Kogge {

/// A name with its namespace, as libxml2 writes it: "{http://…}item".
struct SchemaName {
    QString space;
    QString local;

    static SchemaName fromText(const QString &text);
};

/// What libxml2 says of a manifest: its number, and its English sentence taken apart.
struct SchemaMessage {
    int code = 0;
    SchemaName element;
    SchemaName attribute; ///< Empty where it is about the element.
    QString text; ///< Without the place.

    static SchemaMessage fromText(int code, const QString &text);
    /// That nothing is known of the element or of the attribute, where something must be.
    [[nodiscard]] bool isAboutUnknown() const;
    /// In our words; without a line.
    [[nodiscard]] SchemaViolation violation() const;
};

} // namespace Kogge
