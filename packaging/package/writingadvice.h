// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "package/filesource.h"

namespace Kogge {

/// How a module could be read more easily. Nothing of it is wrong.
enum class AdviceKind {
    LongSentence, ///< 1: how it begins, 2: its words.
    HeadingSkipped, ///< 1: the heading, two levels below the one before.
    LinkText, ///< 1: the words of a link, which do not say where it leads.
    MarkupShown, ///< 1: Markdown in a text that is shown as it is typed.
    TermUnexplained, ///< 1: an abbreviation that no glossary explains.
    ModuleLarge, ///< 1: its size, 2: the largest file, 3: the size of that.
};

struct Advice {
    AdviceKind kind = AdviceKind::LongSentence;
    QString language; ///< Of the text.
    QString lesson; ///< Id; empty where it is about the module.
    QString block;
    QStringList arguments; ///< See AdviceKind.

    bool operator==(const Advice &) const = default;
};

/// One translated sentence.
[[nodiscard]] QString describe(const Advice &advice);

/// All advice on the texts of \p course in its own language and its translations, lesson by lesson, and on
/// the size of \p files. A block of which a text is not translated is shown in the original, and looked at
/// there only. An abbreviation is named where it comes first.
[[nodiscard]] std::vector<Advice> adviseOnWriting(const Course &course, const FileSource &files);

/// Words of a sentence that most readers take in at once.
inline constexpr int mostWords = 25;
/// What most mails carry.
inline constexpr qint64 mailBytes = 20'000'000;

} // namespace Kogge
