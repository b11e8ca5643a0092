// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Kogge {

/// An XML file with one thing changed.
struct XmlMutation {
    QString name; ///< "without worksheet/field@name"
    QByteArray xml;
};

/// Every kind of element once: without it, doubled, misspelt, without its text; and each of its attributes
/// left out, misspelt, blank and nonsense.
[[nodiscard]] std::vector<XmlMutation> mutationsOf(const QByteArray &xml);

/// \p xml with an attribute and an element of another namespace wherever they can stand.
[[nodiscard]] QByteArray withStrangers(const QByteArray &xml);

} // namespace Kogge
