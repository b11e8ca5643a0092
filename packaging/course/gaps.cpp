// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/gaps.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

std::vector<GapPiece> gapPieces(const QString &text)
{
    static const QRegularExpression gap(u"\\{([a-z0-9])\\}"_s);
    std::vector<GapPiece> pieces;
    qsizetype at = 0;
    const auto addWords = [&](qsizetype end) {
        if (end > at)
            pieces.push_back({text.mid(at, end - at), {}});
    };
    for (auto found = gap.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        addWords(match.capturedStart());
        pieces.push_back({{}, match.captured(1)});
        at = match.capturedEnd();
    }
    addWords(text.size());
    return pieces;
}

QStringList gapLetters(const QString &text)
{
    QStringList letters;
    for (const GapPiece &piece : gapPieces(text)) {
        if (!piece.letter.isEmpty())
            letters += piece.letter;
    }
    return letters;
}

} // namespace Kogge
