// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the test of the layers must not accept.
#include "course/course.h"
