// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace Kogge {

/// What somebody answers to a comment.
struct CommentReply {
    QString id;
    QString author; ///< A name.
    QDateTime time; ///< UTC, to the second.
    QString text; ///< As it was written, without marks.

    bool operator==(const CommentReply &) const = default;
};

/// What authors say to each other about a block, a lesson or the module; in comments.xml.
struct Comment {
    QString id;
    QString lesson; ///< Empty: about the module.
    QString block; ///< Empty: about the lesson as a whole.
    QString author; ///< A name.
    QDateTime time; ///< UTC, to the second.
    bool resolved = false;
    QString text; ///< As it was written, without marks.
    std::vector<CommentReply> replies;

    bool operator==(const Comment &) const = default;
};

/// A word that is right in this module though no dictionary knows it; in words.xml.
struct KnownWord {
    QString language;
    QString word;

    bool operator==(const KnownWord &) const = default;
};

} // namespace Kogge
