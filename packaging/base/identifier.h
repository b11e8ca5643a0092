// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QString;

namespace Kogge {

/// Ids of lessons, blocks, parts and records: a letter and nine letters or digits, lower case, given once
/// and never used again. Modules have URNs instead.
[[nodiscard]] bool isIdentifier(QStringView text);

/// A new random id, from the system's generator.
[[nodiscard]] QString newIdentifier();

/// Letters of options, categories and items: one of a–z and 0–9, which is also their SCORM response.
[[nodiscard]] bool isOptionLetter(QStringView text);

/// A URN by RFC 8141: "urn:", a namespace, and something in it.
[[nodiscard]] bool isUrn(QStringView text);

/// Names in formulas: a letter, then letters, digits and underscores, lower case.
[[nodiscard]] bool isFormulaName(QStringView text);

/// Language tags as used for folders and translations: "de", "pt-BR", "zh-Hant".
[[nodiscard]] bool isLanguageTag(QStringView text);

} // namespace Kogge
