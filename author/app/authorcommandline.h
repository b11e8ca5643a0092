// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictureoptions.h"
#include "author.h"

namespace Kogge {

/// A picture to be taken of the author's window, for --grab. Its page is "write", "preview", "translate" …,
/// or empty; "write:BLOCK" with an id or a kind.
struct AuthorPicture : PictureRequest {
    QString lesson; ///< Number of the lesson, or empty.
};

/// What was asked for on the command line of kogge-author.
class AuthorCommandLine
{
public:
    /// \p arguments begin with the program's name; what Qt itself understands is passed over.
    explicit AuthorCommandLine(const QStringList &arguments);

    /// Whether answer() says all that there is to say.
    [[nodiscard]] bool isQuestion() const;
    /// Prints help, the version, or what is wrong. The exit status then; absent where there is something to
    /// do.
    [[nodiscard]] std::optional<int> answer() const;

    [[nodiscard]] bool wantsSelfTest() const;
    [[nodiscard]] std::optional<AuthorPicture> picture() const;
    [[nodiscard]] QString folder() const; ///< Of the module to open; may be empty.
    [[nodiscard]] AuthorFolders folders() const;

private:
    [[nodiscard]] QString problem() const;

    QCommandLineParser m_parser;
    bool m_understood;
};

} // namespace Kogge
