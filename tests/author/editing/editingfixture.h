// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"
#include "samplemodule.h"

#include <QTemporaryDir>

namespace Kogge::Fixture {

/// The shipped modules, and the one with every block.
[[nodiscard]] QStringList moduleFolders();

/// A module that a test may change. It goes with the test.
class Copy
{
public:
    explicit Copy(const QString &module = QStringLiteral(TEST_DATA_DIR "/everyblock"));

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("module")); }
    /// For what belongs to the program, not to the module.
    [[nodiscard]] QString stateFolder() const { return m_folder.filePath(QStringLiteral("state")); }

private:
    QTemporaryDir m_folder;
};

/// All files as the document has them.
[[nodiscard]] Files filesOf(const ModuleDocument &document);
[[nodiscard]] Files filesOf(const FileSource &source);
/// What is on the disk, without the hidden folder of the editor.
[[nodiscard]] Files visibleFilesBelow(const QString &folder);
/// The paths at which they are not the same.
[[nodiscard]] QStringList differences(const Files &left, const Files &right);
/// Takes \p file, from anywhere, into the module as \p path, with a record in media.xml, as one edit.
Result<bool> addFile(ModuleDocument &document, const QString &path, const QString &file);
/// Edits that change, add and remove files; of a module with every block the same ones each time.
void editEverything(ModuleDocument &document);
[[nodiscard]] QString firstLesson(const ModuleDocument &document);

} // namespace Kogge::Fixture
