// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Kogge {

/// Words for the details of errors about archives.
struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Archive)
};

} // namespace Kogge
