// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/worksheetedits.h"

namespace Kogge {

/// Something that can be written into a formula.
struct FormulaProposal {
    QString text; ///< What is put into the formula.
    QString shown; ///< "ROUND(number, places)"; a name as it is.
    QString note; ///< The label of the field, or what the function does, in the interface's language.

    bool operator==(const FormulaProposal &) const = default;
};

/// The word around \p cursor, as far as it goes to the left; empty within quotes and behind anything else.
[[nodiscard]] FormulaSpan formulaWordAt(const QString &formula, qsizetype cursor);
/// What can stand for that word: names that begin with it or whose label has it, then functions. Without the
/// name \p own, which cannot read itself.
[[nodiscard]] std::vector<FormulaProposal> formulaProposals(const Worksheet &sheet, const QString &formula,
                                                            qsizetype cursor, const QString &own);

/// What is wrong, where, and what to do about it, in the interface's language.
[[nodiscard]] QString faultSentence(const Worksheet &sheet, const QString &formula,
                                    const FormulaFault &fault);
/// The same for an error that came out of values.
[[nodiscard]] QString outcomeSentence(const FormulaError &error);

} // namespace Kogge
