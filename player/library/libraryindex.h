// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/version.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace Kogge {

/// What the shelf shows of a module without opening it.
struct LibraryEntry {
    QString hash; ///< SHA-256 of the archive in hexadecimal: the name of its file.
    QString id; ///< URN.
    Version version;
    QString topic;
    QString sourceLanguage;
    QMap<QString, QString> titles; ///< By language.
    QStringList lessons; ///< Their ids, in the module's order.
    int minutes = 0;

    /// The title in \p language, or in the language the module was written in.
    [[nodiscard]] QString title(const QString &language) const;
    [[nodiscard]] QStringList languages() const { return titles.keys(); }
    bool operator==(const LibraryEntry &) const = default;
};

/// The index is a memory aid only: what it lacks is read from the archives again.
[[nodiscard]] QByteArray indexToJson(const std::vector<LibraryEntry> &entries);
/// Empty for anything that is not an index.
[[nodiscard]] std::vector<LibraryEntry> indexFromJson(const QByteArray &json);

} // namespace Kogge
