// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/responsetext.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kogge {

QString encodedText(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decodedText(const QString &encoded)
{
    static const QRegularExpression bare(u"%(?![0-9A-Fa-f]{2})"_s); // Versions of Qt read it differently.
    return QUrl::fromPercentEncoding(QString(encoded).replace(bare, u"%25"_s).toLatin1());
}

QString comparableText(const QString &text, bool matchCase)
{
    const QString composed = text.normalized(QString::NormalizationForm_C).simplified();
    if (matchCase)
        return composed;
    constexpr QChar finalSigma(0x03c2);
    constexpr QChar sigma(0x03c3);
    return composed.toLower().replace(finalSigma, sigma); // JavaScript lowers to either, by its place.
}

} // namespace Kogge
