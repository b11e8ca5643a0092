// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictureoptions.h"
#include "player.h"

namespace Kogge {

/// What was asked for on the command line. It is understood without a display, so that mistakes, --help and
/// --version are answered without one.
class CommandLine
{
public:
    /// \p arguments begin with the program's name; what Qt itself understands is passed over.
    explicit CommandLine(const QStringList &arguments);

    /// Whether answer() says all that there is to say.
    [[nodiscard]] bool isQuestion() const;
    /// Prints what can be said without a window: help, the version, or what is wrong with the arguments. The
    /// exit status then; absent where there is something to do. Needs a QCoreApplication.
    [[nodiscard]] std::optional<int> answer() const;

    [[nodiscard]] bool wantsSelfTest() const;
    [[nodiscard]] std::optional<PictureRequest> picture() const;
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] PlayerFolders folders() const;

private:
    void addOptions();
    [[nodiscard]] QString problem() const;

    QCommandLineParser m_parser;
    bool m_understood;
};

} // namespace Kogge
