// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QJsonObject>

namespace Kogge {

/// A block from the shape it has in the web rendition, where parts are arrays and texts may be left out.
/// Ends the program with a message where a value cannot be read.
[[nodiscard]] Block blockFromJson(const QJsonObject &object);

/// The pass mark and the lessons with their blocks; nothing else.
[[nodiscard]] Course courseFromJson(const QJsonObject &object);

} // namespace Kogge
