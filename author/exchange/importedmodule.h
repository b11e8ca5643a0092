// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "editing/filestates.h"
#include "exchange/leftout.h"

#include <map>

namespace Kogge {

/// A picture that comes into the module.
struct ImportedFile {
    QString file; ///< Where it was found.
    int line = 0; ///< That shows it first.
    FileContent content; ///< As it comes into the module; the file itself until preparePictures().

    bool operator==(const ImportedFile &) const = default;
};

/// A module that a file has become, before it is written.
struct ImportedModule {
    QString title;
    QString language; ///< Empty where the file does not say.
    std::vector<Section> sections;
    std::vector<Lesson> lessons; ///< In the order of the sections.
    std::vector<MediaFile> media;
    std::map<QString, ImportedFile> files; ///< By path in the module.
    LeftOuts leftOut; ///< By line.

    /// A lesson behind all others, in the last section.
    Lesson &addLesson(const QString &title);
    /// A block at the end of the last lesson, or, where that has become long, of another one behind it.
    void addBlock(const BlockContent &content);
    /// Nothing more comes: sections without lessons go, and a module without any gets one.
    void complete();
};

} // namespace Kogge
