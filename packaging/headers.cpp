// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Something to compile, for the headers that are compiled with it; see kogge.cmake.
namespace Kogge { }
