// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;

/// What the tests of one room add to the engine besides its modules; see kogge_add_qml_test().
void setUpEngine(QQmlEngine &engine);
