// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/filesource.h"
#include "package/moduleloader.h"

#include <QMap>

namespace Kogge {

/// Relative path -> content.
using Files = QMap<QString, QByteArray>;

/// Every file below \p folder, hidden ones too.
[[nodiscard]] Files filesBelow(const QString &folder);
/// Writes \p files below \p folder.
void writeFiles(const QString &folder, const Files &files);

/// The module in tests/data/sample, held in memory so that a test can break one thing of it. It has a block
/// of every kind, and nothing is wrong with it before 2100.
class SampleModule
{
public:
    /// A module below tests/data: "sample" is small, "everyblock" has a block of every kind.
    explicit SampleModule(const QString &name = QStringLiteral("sample"));

    [[nodiscard]] const Files &files() const { return m_files; }
    /// The content of a file, which must be there.
    [[nodiscard]] QByteArray &operator[](const QString &file);

    void add(const QString &file, const QByteArray &content) { m_files.insert(file, content); }
    /// A symbolic link.
    void link(const QString &name, const QString &target) { m_links.insert(name, target); }
    void remove(const QString &file);
    /// \p before stands in \p file exactly once.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after);
    /// Adds a complete and approved translation, in which every text is followed by the language's name; and
    /// a picture of its own.
    void translate(const QString &language);

    void write(const QString &folder) const;
    /// What the files say, wherever they are.
    [[nodiscard]] LoadedModule load() const;

private:
    Files m_files;
    QMap<QString, QString> m_links;
};

} // namespace Kogge
