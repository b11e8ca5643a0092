// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QStringList>

namespace Kogge {

// One function for each sub-command; \p arguments are what follows its name.
ExitStatus checkCommand(const QStringList &arguments);
ExitStatus diffCommand(const QStringList &arguments);
ExitStatus exportCommand(const QStringList &arguments);
ExitStatus importCommand(const QStringList &arguments);
ExitStatus infoCommand(const QStringList &arguments);
ExitStatus packCommand(const QStringList &arguments);
ExitStatus progressCommand(const QStringList &arguments);
ExitStatus unpackCommand(const QStringList &arguments);

} // namespace Kogge
