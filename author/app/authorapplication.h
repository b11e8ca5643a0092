// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowengine.h"
#include "author.h"

class QQuickWindow;

namespace Kogge {

/// The author's program: its models, its window, and the language both speak.
class AuthorApplication
{
public:
    explicit AuthorApplication(const AuthorFolders &folders);
    ~AuthorApplication();

    /// Shows the window; false where that is not possible.
    bool start();
    [[nodiscard]] Author &author() { return *m_author; }
    [[nodiscard]] QQuickWindow *window() const;

    /// Where things are kept unless somebody says otherwise.
    [[nodiscard]] static AuthorFolders standardFolders();

private:
    void speak();

    WindowEngine m_engine;
    std::unique_ptr<Author> m_author; ///< Uses the engine's images.
};

} // namespace Kogge
