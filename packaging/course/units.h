// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "course/fields.h"

#include <functional>

namespace Kogge {

/// A text that can be translated, with its unit id: "block/field" or "block/part/field".
struct TextUnit {
    QString id;
    QString text;
    TextKind kind;
    QString element; ///< What it is: "prompt", "label", "text"; for checks and for translators.

    bool operator==(const TextUnit &) const = default;
};

/// All texts, empty ones left out, in the order of the file.
[[nodiscard]] std::vector<TextUnit> textUnits(const Block &block);
/// Title and summary only; the blocks have units of their own.
[[nodiscard]] std::vector<TextUnit> textUnits(const Lesson &lesson);
/// Ids begin with "module": "module/title", "module/<objective id>/text".
[[nodiscard]] std::vector<TextUnit> textUnits(const Module &module);
[[nodiscard]] std::vector<TextUnit> textUnits(const MediaFile &file);
[[nodiscard]] std::vector<TextUnit> textUnits(const FactRecord &record);
[[nodiscard]] std::vector<TextUnit> textUnits(const ProfileWord &word);
[[nodiscard]] std::vector<TextUnit> textUnits(const Profile &profile);

/// The replacement of a text, or absent to leave it.
using Replace = std::function<std::optional<QString>(const QString &unitId, const QString &text)>;
void replaceTexts(Block &block, const Replace &replace);
void replaceTexts(Lesson &lesson, const Replace &replace); ///< Without its blocks.
void replaceTexts(Module &module, const Replace &replace);
void replaceTexts(MediaFile &file, const Replace &replace);
void replaceTexts(FactRecord &record, const Replace &replace);
void replaceTexts(ProfileWord &word, const Replace &replace);
void replaceTexts(Profile &profile, const Replace &replace);

} // namespace Kogge
