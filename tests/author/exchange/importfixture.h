// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importedmodule.h"

#include <QStringList>
#include <QTemporaryDir>

namespace Kogge {

/// Each title, block and part of \p module as a line: "lesson: Costs", "text: Words", "  a* Rome # Yes".
[[nodiscard]] QStringList linesOf(const ImportedModule &module);
/// "12 html: <b>"
[[nodiscard]] QStringList linesOf(const LeftOuts &leftOut);
/// What `kogge check` says of the module in \p folder, without what authors must add to pictures.
[[nodiscard]] QStringList problemsIn(const QString &folder);

/// A folder for the files of a test.
class ImportFolder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    /// Makes the file's folder, too.
    void write(const QString &name, const QByteArray &content) const;
    void writePicture(const QString &name) const;
    [[nodiscard]] QStringList entries() const;

private:
    QTemporaryDir m_dir;
};

} // namespace Kogge
