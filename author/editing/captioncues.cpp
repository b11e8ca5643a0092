// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/captioncues.h"

#include "base/identifier.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 latest = 100 * hour;
constexpr qint64 usualLength = 2 * second; // Of a new caption that has room.
constexpr double spokenPerSecond = 14; // Characters.

qint64 startOf(const Cue &cue)
{
    return captionTime(cue.start);
}

qint64 endOf(const Cue &cue)
{
    return captionTime(cue.end);
}

void setStart(Cue &cue, qint64 time)
{
    cue.start = captionSeconds(time);
}

void setEnd(Cue &cue, qint64 time)
{
    cue.end = captionSeconds(time);
}

bool isTooFast(const Cue &cue)
{
    const qint64 length = endOf(cue) - startOf(cue);
    return length > 0 && cue.text.size() * second > CaptionLimits::charactersPerSecond * length;
}

/// \p text in parts of at most two lines, broken where a reader would breathe.
QStringList fittingParts(const QString &text)
{
    QStringList parts;
    QString rest = text;
    while (captionLines(rest).size() > CaptionLimits::lines) {
        const qsizetype most = captionLines(rest).mid(0, CaptionLimits::lines).join(u' ').size();
        qsizetype at = std::max({rest.lastIndexOf(u", "_s, most - 1), rest.lastIndexOf(u"; "_s, most - 1),
                                 rest.lastIndexOf(u": "_s, most - 1)});
        at = at > most / 3 ? at + 1 : most;
        parts += rest.left(at).trimmed();
        rest = rest.mid(at).trimmed();
    }
    if (!rest.isEmpty())
        parts += rest;
    return parts;
}

} // namespace

qint64 captionTime(const Decimal &seconds)
{
    return std::llround(
        std::clamp(seconds.toDouble(), 0.0, static_cast<double>(latest) / static_cast<double>(second))
        * second);
}

Decimal captionSeconds(qint64 time)
{
    const qint64 inside = std::clamp<qint64>(time, 0, latest);
    const auto seconds =
        Decimal::fromString(u"%1.%2"_s.arg(inside / second).arg(inside % second, 3, 10, QLatin1Char('0')));
    return seconds.value_or(Decimal());
}

QString captionClock(qint64 time, QChar point)
{
    const QLatin1Char zero('0');
    const qint64 minutes = time / minute % 60;
    const qint64 seconds = time % minute / second;
    QString clock = time >= hour
        ? u"%1:%2:%3"_s.arg(time / hour).arg(minutes, 2, 10, zero).arg(seconds, 2, 10, zero)
        : u"%1:%2"_s.arg(minutes).arg(seconds, 2, 10, zero);
    if (time % second == 0)
        return clock;
    QString fraction = u"%1"_s.arg(time % second, 3, 10, zero);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return clock + point + fraction;
}

std::optional<qint64> captionTimeFrom(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\s*(?:(?:(\d{1,2}):)?(\d{1,2}):)?(\d{1,5})(?:[.,](\d{1,3}))?\s*$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMinutes = !match.capturedView(2).isEmpty();
    const qint64 seconds = match.capturedView(3).toLongLong();
    const qint64 minutes = match.capturedView(2).toLongLong();
    if (hasMinutes && (seconds > 59 || (!match.capturedView(1).isEmpty() && minutes > 59)))
        return std::nullopt;
    const qint64 fraction = match.captured(4).leftJustified(3, u'0').toLongLong();
    return match.capturedView(1).toLongLong() * hour + minutes * minute + seconds * second + fraction;
}

QStringList captionLines(const QString &text)
{
    QStringList lines;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.back().size() + 1 + word.size() <= CaptionLimits::lineLength)
            lines.back() += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

std::vector<CueFault> faultsOf(const Cues &cues, size_t row, qint64 duration)
{
    const Cue &cue = cues.at(row);
    const Cue *before = row > 0 ? &cues[row - 1] : nullptr;
    const qint64 gap = startOf(cue) - (before ? endOf(*before) : 0);
    std::vector<CueFault> faults;
    const auto add = [&](bool isSo, CueFault fault) {
        if (isSo)
            faults.push_back(fault);
    };
    add(cue.text.trimmed().isEmpty(), CueFault::NoText);
    add(endOf(cue) <= startOf(cue), CueFault::EndsEarly);
    const bool isOutOfOrder = before && startOf(cue) < startOf(*before);
    add(isOutOfOrder, CueFault::OutOfOrder);
    add(before && !isOutOfOrder && gap < 0, CueFault::Overlaps);
    add(isTooFast(cue), CueFault::TooFast);
    add(captionLines(cue.text).size() > CaptionLimits::lines, CueFault::TooLong);
    add(before && gap > 0 && gap < CaptionLimits::shortestGap, CueFault::ShortGap);
    add(gap > CaptionLimits::longestGap, CueFault::LongGap);
    add(duration > 0 && endOf(cue) > duration + second, CueFault::BeyondEnd);
    return faults;
}

size_t addCue(Cues &cues, int row, qint64 at)
{
    const size_t place = static_cast<size_t>(std::clamp<int>(row + 1, 0, static_cast<int>(cues.size())));
    const qint64 earliest = place > 0 ? endOf(cues[place - 1]) : 0;
    Cue added;
    added.id = newIdentifier();
    const qint64 next = place < cues.size() ? startOf(cues[place]) : latest;
    const qint64 start = at >= earliest && at < next ? at : earliest;
    setStart(added, start);
    setEnd(added, next > start ? std::min(start + usualLength, next) : start + CaptionLimits::shortest);
    cues.insert(cues.begin() + static_cast<std::ptrdiff_t>(place), added);
    return place;
}

void beginCue(Cues &cues, size_t row, qint64 at)
{
    Cue &cue = cues.at(row);
    if (startOf(cue) == at)
        return;
    const qint64 length = std::max(endOf(cue) - startOf(cue), CaptionLimits::shortest);
    setStart(cue, at);
    if (endOf(cue) <= at)
        setEnd(cue, at + length);
}

void endCue(Cues &cues, size_t row, qint64 at)
{
    Cue &cue = cues.at(row);
    if (endOf(cue) != at && at > startOf(cue))
        setEnd(cue, at);
}

void splitCue(Cues &cues, size_t row, qsizetype cursor, qint64 at)
{
    Cue &cue = cues.at(row);
    const qsizetype place = std::clamp<qsizetype>(cursor, 0, cue.text.size());
    const QString front = cue.text.left(place).trimmed();
    const QString back = cue.text.mid(place).trimmed();
    const qint64 start = startOf(cue);
    const qint64 end = endOf(cue);
    if (front.isEmpty() || back.isEmpty() || end - start < 2)
        return;
    const qint64 share = start + (end - start) * front.size() / (front.size() + back.size());
    const qint64 middle = at > start && at < end ? at : std::clamp(share, start + 1, end - 1);
    Cue later = cue;
    later.id = newIdentifier();
    later.text = back;
    setStart(later, middle);
    cue.text = front;
    setEnd(cue, middle);
    cues.insert(cues.begin() + static_cast<std::ptrdiff_t>(row) + 1, later);
}

void mergeCue(Cues &cues, size_t row)
{
    if (row + 1 >= cues.size())
        return;
    Cue &cue = cues[row];
    const Cue &next = cues[row + 1];
    cue.text = u"%1 %2"_s.arg(cue.text, next.text).simplified();
    cue.end = std::max(cue.end, next.end);
    if (cue.speaker.isEmpty())
        cue.speaker = next.speaker;
    cues.erase(cues.begin() + static_cast<std::ptrdiff_t>(row) + 1);
}

void shiftCues(Cues &cues, size_t row, qint64 by)
{
    qint64 first = latest;
    for (size_t i = row; i < cues.size(); ++i)
        first = std::min(first, startOf(cues[i]));
    const qint64 step = std::max(by, -first);
    for (size_t i = row; i < cues.size() && step != 0; ++i) {
        const qint64 end = endOf(cues[i]);
        setStart(cues[i], startOf(cues[i]) + step);
        setEnd(cues[i], end + step);
    }
}

void sortCues(Cues &cues)
{
    std::stable_sort(cues.begin(), cues.end(), [](const Cue &a, const Cue &b) { return a.start < b.start; });
}

bool areInOrder(const Cues &cues)
{
    return std::is_sorted(cues.begin(), cues.end(),
                          [](const Cue &a, const Cue &b) { return a.start < b.start; });
}

QStringList captionSentences(const QString &text)
{
    // The end of a sentence, unless a number or a small letter follows, as after "approx." or "3.".
    static const QRegularExpression ending(uR"((?<=[.!?…]|[.!?…]["“”»)])\s+(?=[^\p{Ll}\d]))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    for (const QString &paragraph : text.split(u'\n')) {
        for (const QString &sentence : paragraph.simplified().split(ending, Qt::SkipEmptyParts))
            sentences += fittingParts(sentence);
    }
    return sentences;
}

Cues laidOut(const QStringList &sentences, const QString &speaker, qint64 duration)
{
    qint64 characters = 0;
    for (const QString &sentence : sentences)
        characters += sentence.size();
    const qint64 least = CaptionLimits::shortest * sentences.size();
    const qint64 whole = duration > 0
        ? duration
        : std::max(least, std::llround(static_cast<double>(characters) / spokenPerSecond * second));
    Cues cues;
    qint64 before = 0;
    for (const QString &sentence : sentences) {
        Cue cue;
        setStart(cue, whole * before / characters);
        before += sentence.size();
        setEnd(cue, whole * before / characters);
        cue.speaker = speaker;
        cue.text = sentence;
        cues.push_back(cue);
    }
    return cues;
}

Cues withIdsOf(const Cues &before, Cues newer)
{
    QSet<QString> taken;
    const auto take = [&](Cue &cue, const auto &isSame) {
        for (const Cue &known : before) {
            if (cue.id.isEmpty() && !taken.contains(known.id) && isSame(known)) {
                cue.id = known.id;
                taken.insert(known.id);
            }
        }
    };
    for (Cue &cue : newer)
        take(cue, [&](const Cue &known) { return known.text == cue.text; });
    for (Cue &cue : newer) {
        take(cue, [&](const Cue &known) { return known.start == cue.start; });
        if (cue.id.isEmpty())
            cue.id = newIdentifier();
    }
    return newer;
}

namespace {

qint64 sharedTime(const Cue &a, const Cue &b)
{
    return std::min(endOf(a), endOf(b)) - std::max(startOf(a), startOf(b));
}

/// The row of the one of \p cues that \p other is shown beside: for a third of the time of one of them at
/// least, for neighbours touch.
std::optional<size_t> rowBeside(const Cues &cues, const Cue &other)
{
    std::optional<size_t> best;
    for (size_t row = 0; row < cues.size(); ++row) {
        const qint64 shared = sharedTime(cues[row], other);
        const qint64 shorter = std::min(sharedTime(cues[row], cues[row]), sharedTime(other, other));
        const bool isBeside = shared > 0 && 3 * shared >= shorter;
        if (isBeside && (!best || shared > sharedTime(cues[*best], other)))
            best = row;
    }
    return best;
}

} // namespace

CueMatch matchCues(const Cues &cues, const Cues &others)
{
    CueMatch match;
    match.words.resize(cues.size());
    for (size_t i = 0; i < others.size(); ++i) {
        const auto row = rowBeside(cues, others[i]);
        if (!row)
            match.strangers.push_back(i);
        else
            match.words[*row] = u"%1 %2"_s.arg(match.words[*row], others[i].text).simplified();
    }
    if (cues.size() != others.size() || 2 * match.strangers.size() <= others.size())
        return match;
    CueMatch inOrder;
    inOrder.byOrder = true;
    for (const Cue &other : others)
        inOrder.words.push_back(other.text.simplified());
    return inOrder;
}

} // namespace Kogge
