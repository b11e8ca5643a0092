// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Kogge {

/// The words of the command line, before there is an application.
[[nodiscard]] QStringList wordsOf(int argc, char *argv[]);

/// For pictures and the self-test, which show no window to anybody: where there is no display, Qt does
/// without one. Call it before there is a QGuiApplication.
void doWithoutDisplay();

} // namespace Kogge
