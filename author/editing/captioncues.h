// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <optional>

namespace Kogge {

/// The captions of a recording while they are written. Times are whole milliseconds from its beginning; those
/// of a file that are finer are rounded where they are shown, and stay as they are where nobody changes them.
using Cues = std::vector<Cue>;

/// As much as two lines of a film show, and how long what is read at ease stays.
struct CaptionLimits {
    static constexpr int lineLength = 42;
    static constexpr int lines = 2;
    static constexpr int charactersPerSecond = 20;
    static constexpr qint64 shortestGap = 80; ///< Milliseconds; less than that flickers.
    static constexpr qint64 longestGap =
        15'000; ///< Milliseconds without words that one should listen to again.
    static constexpr qint64 shortest = 1000; ///< Milliseconds that a new caption stays at least.
};

[[nodiscard]] qint64 captionTime(const Decimal &seconds);
[[nodiscard]] Decimal captionSeconds(qint64 time);
/// "0:05", "1:02.5", "1:00:00.25"; \p point separates the fractions.
[[nodiscard]] QString captionClock(qint64 time, QChar point = u'.');
/// The time that somebody wrote: "1:02.5", "1:02,5", "62.5". Absent for anything else.
[[nodiscard]] std::optional<qint64> captionTimeFrom(const QString &text);

/// What should be looked at in a caption.
enum class CueFault {
    NoText,
    EndsEarly, ///< Not after its beginning.
    OutOfOrder, ///< Begins before the one above it.
    Overlaps, ///< Begins before the one above it has ended.
    TooFast, ///< More characters per second than can be read.
    TooLong, ///< More than two lines.
    ShortGap, ///< The one above it is gone for a moment only.
    LongGap, ///< Nothing is shown for long before it.
    BeyondEnd, ///< The recording is over by then.
};
/// Those of the caption in \p row. \p duration of the recording; 0 where it is not known.
[[nodiscard]] std::vector<CueFault> faultsOf(const Cues &cues, size_t row, qint64 duration);
/// Lines of at most CaptionLimits::lineLength characters, where words allow it.
[[nodiscard]] QStringList captionLines(const QString &text);

// Edits. What makes no sense changes nothing.

/// A new one behind \p row (-1: the first one), beginning at \p at or when the one before has ended; it ends
/// before the next one begins. Returns its row.
size_t addCue(Cues &cues, int row, qint64 at);
/// The caption in \p row begins, or ends, at \p at. An end that would come before the beginning moves along.
void beginCue(Cues &cues, size_t row, qint64 at);
void endCue(Cues &cues, size_t row, qint64 at);
/// Two of one, the second with what stands behind \p cursor. It begins at \p at where that lies within, else
/// at the share of the text before it.
void splitCue(Cues &cues, size_t row, qsizetype cursor, qint64 at);
/// One of the caption in \p row and the next.
void mergeCue(Cues &cues, size_t row);
/// The captions from \p row on come \p by later, or earlier; not before the beginning.
void shiftCues(Cues &cues, size_t row, qint64 by);
/// In the order of their beginnings.
void sortCues(Cues &cues);
[[nodiscard]] bool areInOrder(const Cues &cues);

/// The sentences of \p text, long ones in parts that fit a caption.
[[nodiscard]] QStringList captionSentences(const QString &text);
/// \p sentences one after the other, each as long as its share of the characters. Without a \p duration, as
/// fast as people speak.
[[nodiscard]] Cues laidOut(const QStringList &sentences, const QString &speaker, qint64 duration);
/// \p newer with ids: those of \p before where they say the same, or begin at the same time, so that
/// translations are kept; new ones elsewhere.
[[nodiscard]] Cues withIdsOf(const Cues &before, Cues newer);

/// Captions of the same recording in another language, beside those that are there.
struct CueMatch {
    std::vector<QString> words; ///< By row of those that are there; empty where nothing belongs to one.
    std::vector<size_t> strangers; ///< Rows of the others that belong to none.
    bool byOrder = false; ///< Their times do not fit, but there are as many of both.

    bool operator==(const CueMatch &) const = default;
};

/// Each of \p others goes to the one of \p cues beside which it is shown longest, several to one where it is
/// longer. Where that holds for less than half of them, and there are as many of both, they go by their
/// order.
[[nodiscard]] CueMatch matchCues(const Cues &cues, const Cues &others);

} // namespace Kogge
