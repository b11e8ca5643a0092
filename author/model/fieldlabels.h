// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/blockform.h"

namespace Kogge {

/// What a row of a form is called, in the interface's language: "Text of the answer".
[[nodiscard]] QString labelOf(const FormRow &row);
/// The same of a text that is translated: \p owner is the element of its block, \p element what it is there.
[[nodiscard]] QString labelOfText(const QString &owner, const QString &element);
/// A sentence about how to fill it in; empty where the label says enough.
[[nodiscard]] QString helpFor(const FormRow &row);
/// "Add an answer", for a group.
[[nodiscard]] QString addLabelOf(const FormRow &row);
/// What one of a Choice's words is called.
[[nodiscard]] QString wordLabel(const FormRow &row, const QString &word);

} // namespace Kogge
