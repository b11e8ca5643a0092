// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// Around the making of a QGuiApplication: where that finds no display, the program ends with one sentence on
/// standard error and status 1, instead of Qt's several and a core dump.
class DisplayGuard
{
public:
    /// \p sentence is printed where there is none; make it with complaint(), while it can be translated.
    explicit DisplayGuard(const QString &sentence);
    ~DisplayGuard(); ///< What Qt had to say otherwise is printed now.
    Q_DISABLE_COPY_MOVE(DisplayGuard)

    /// What is missing, going by the environment. Needs a QCoreApplication.
    [[nodiscard]] static QString complaint();
};

} // namespace Kogge
