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
    DisplayGuard();
    ~DisplayGuard(); ///< What Qt had to say otherwise is printed now.
    Q_DISABLE_COPY_MOVE(DisplayGuard)

private:
    [[nodiscard]] static QString tr(const char *text); ///< In the system's language.
    [[nodiscard]] static QString complaint();
};

} // namespace Kogge
