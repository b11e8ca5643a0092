// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QObject>
#include <QStringList>

namespace Kogge {

/// Words with emphasis and links, as they are shown and as they are spoken.
struct TextLine {
    Q_GADGET
    Q_PROPERTY(QString styled MEMBER styled)
    Q_PROPERTY(QString plain MEMBER plain)
    Q_PROPERTY(QStringList links MEMBER links)
    Q_PROPERTY(QStringList linkWords MEMBER linkWords)

public:
    QString styled; ///< For Text.StyledText: b, i, s, br and a, all else escaped.
    QString plain; ///< For screen readers.
    QStringList links; ///< Addresses of its links, in order, and what they say.
    QStringList linkWords;

    bool operator==(const TextLine &) const = default;
};

/// One line of a text as the player lays it out: lists and quotes are flattened into their paragraphs.
struct TextRow : TextLine {
    enum class Kind { Paragraph, Heading, Code, Rule, Table };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< Heading: 2 to 4.
    int indent = 0; ///< How many lists it stands in.
    int quotes = 0; ///< How many quotations it stands in.
    QString marker; ///< "•" or "3." before the first paragraph of a list item.
    std::vector<std::vector<TextLine>> cells; ///< Table: cells by row, the head first.

    bool operator==(const TextRow &) const = default;
};

[[nodiscard]] std::vector<TextRow> toRows(const Document &document);

/// Text in one line, as in table cells and answers: the paragraphs joined by line breaks.
[[nodiscard]] TextLine toLine(const Document &document);
/// The same for a text without marks, whatever is in it.
[[nodiscard]] TextLine plainLine(const QString &text);

/// The words of a text one by one, each in the marks it stands in. A number and its unit are one.
[[nodiscard]] std::vector<TextLine> toWords(const Document &document);

/// The address a styled link carries, for linkFromAddress().
[[nodiscard]] QString addressOf(const Link &link);

} // namespace Kogge
