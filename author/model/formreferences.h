// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formmodel.h"

namespace Kogge {

/// What the field \p row can refer to: files, facts, collections, tables of the lesson, and parts of the
/// block itself. \p lesson and \p block are those that the form is about; null where it is about something
/// above them.
[[nodiscard]] std::vector<FormReference> formReferences(const Course &course, const Lesson *lesson,
                                                        const Block *block, const FormRow &row);

} // namespace Kogge
