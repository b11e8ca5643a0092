// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/authornotes.h"
#include "course/course.h"
#include "manifest/xmlsource.h"

namespace Kogge {

// The files of a module and the values they stand for. Reading collects findings in `problems` and goes on
// as far as it can; writing changes only what differs, and leaves the rest of the file as it is.

/// module.xml. A format above ours is reported as NewerFormat, and nothing more is read.
[[nodiscard]] Module readModule(const XmlSource &source, Problems &problems);
void writeModule(XmlSource &source, const Module &module);

/// lessons/<id>.xml. Blocks know their line afterwards.
[[nodiscard]] Lesson readLesson(const XmlSource &source, Problems &problems);
void writeLesson(XmlSource &source, const Lesson &lesson);

/// media.xml.
[[nodiscard]] std::vector<MediaFile> readMedia(const XmlSource &source, Problems &problems);
void writeMedia(XmlSource &source, const std::vector<MediaFile> &media);

/// data/values.xml, the value register.
[[nodiscard]] std::vector<FactRecord> readValues(const XmlSource &source, Problems &problems);
void writeValues(XmlSource &source, const std::vector<FactRecord> &values);

/// data/<name>.xml, a collection of profiles. Its name is that of the file, and is not read.
[[nodiscard]] ProfileCollection readProfiles(const XmlSource &source, Problems &problems);
void writeProfiles(XmlSource &source, const ProfileCollection &collection);

/// comments.xml, what authors say to each other.
[[nodiscard]] std::vector<Comment> readComments(const XmlSource &source, Problems &problems);
void writeComments(XmlSource &source, const std::vector<Comment> &comments);

/// words.xml, the words that no dictionary knows.
[[nodiscard]] std::vector<KnownWord> readWords(const XmlSource &source, Problems &problems);
void writeWords(XmlSource &source, const std::vector<KnownWord> &words);

} // namespace Kogge
