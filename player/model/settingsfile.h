// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>

namespace Kogge {

/// What is in a settings file: lines of "key=value" below "[General]", among them the version of the format.
struct StoredSettings {
    enum class State { Usable, Damaged, Newer };

    State state = State::Usable;
    QMap<QString, QString> values; ///< Empty unless usable.

    bool operator==(const StoredSettings &) const = default;
};

/// No file is usable, and empty.
[[nodiscard]] StoredSettings readSettings(const QString &file);

/// Keys are words; line breaks in values are dropped.
Result<Done> writeSettings(const QString &file, const QMap<QString, QString> &values);

/// Gives \p file another name in its folder, which is returned; empty where that cannot be done.
[[nodiscard]] QString keepAside(const QString &file);

} // namespace Kogge
