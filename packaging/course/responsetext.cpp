// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/responsetext.h"

#include <QUrl>

namespace Kogge {

QString encodedText(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decodedText(const QString &encoded)
{
    return QUrl::fromPercentEncoding(encoded.toLatin1());
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
