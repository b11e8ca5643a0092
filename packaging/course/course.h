// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/version.h"
#include "course/block.h"
#include "course/profiles.h"

#include <QMap>

namespace Kogge {

struct Objective {
    QString id;
    QString text; ///< Plain: "state the secured gap to the euro".

    bool operator==(const Objective &) const = default;
};

struct Contributor {
    QString role; ///< "author", "translator", "reviewer", "illustrator" or "publisher".
    QString name;

    bool operator==(const Contributor &) const = default;
};

struct LessonReference {
    QString id;
    QString requires_; ///< Ids of lessons to be completed before, separated by blanks.

    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const LessonReference &) const = default;
};

struct Section {
    QString id;
    QString title; ///< Plain; may be empty where a module has one section.
    std::vector<LessonReference> lessons;

    bool operator==(const Section &) const = default;
};

/// What module.xml says.
struct Module {
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QString id; ///< A URN, the same in every version.
    QString version; ///< See Version.
    QString language; ///< The language it is written in.
    QString topic; ///< "financing", "marketing", "export" or "transfer": colour and motif of the cover.
    QString licence; ///< SPDX expression.
    QDate validUntil; ///< May be null.
    QString derivedFrom; ///< URN of the module it is a fork of; may be empty.
    Decimal passMark; ///< Percent of the points, 0 to 100.
    QString title; ///< Plain.
    QString summary; ///< Plain, one paragraph.
    QString audience; ///< Plain.
    QString keywords; ///< Plain, separated by commas.
    std::vector<Objective> objectives;
    std::vector<Contributor> contributors;
    std::vector<Section> sections;

    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const Module &) const = default;
};

struct Lesson {
    QString id;
    int minutes = 0; ///< Estimated time; 0 where nobody estimated.
    QString title; ///< Plain.
    QString summary; ///< Plain: the opening lines.
    std::vector<Block> blocks;

    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const Lesson &) const = default;
};

/// A sentence of a recording: caption while it is played, line of the transcript beside it.
struct Cue {
    QString id;
    Decimal start; ///< Seconds from the beginning.
    Decimal end;
    QString speaker; ///< Not translated; may be empty.
    QString text; ///< Plain.

    bool operator==(const Cue &) const = default;
};

/// What media.xml says of one file.
struct MediaFile {
    QString id;
    QString path; ///< "media/four-springs.svg".
    QString licence; ///< SPDX expression.
    QString credit; ///< Who made it. Not translated.
    QString source; ///< Where it came from, as an address; may be empty.
    QString alt; ///< Default alternative text. Plain.
    std::vector<Cue> cues; ///< Of sound and film, in their order.

    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const MediaFile &) const = default;
};

/// A record of the value register, data/values.xml.
struct FactRecord {
    QString id;
    QString key; ///< "de.leader.rate": what fact blocks name.
    Fact fact;

    int line = 0; ///< Where it stands in its file; for problems. Not stored.

    bool operator==(const FactRecord &) const = default;
};

/// One text of a translation.
struct TranslationUnit {
    QString source; ///< The text that was translated; stale where it differs from today's.
    QString target;
    bool approved = false;

    bool operator==(const TranslationUnit &) const = default;
};

/// Unit id -> unit.
using Translation = QMap<QString, TranslationUnit>;

/// A whole module: all that its files say, in the language it was written in.
struct Course {
    Module module;
    std::vector<Lesson> lessons; ///< In the order of the outline.
    std::vector<MediaFile> media;
    std::vector<FactRecord> values;
    std::vector<ProfileCollection> collections; ///< By name.
    QMap<QString, Translation> translations; ///< By language.

    /// Null where there is none.
    [[nodiscard]] const Lesson *lesson(const QString &id) const;
    [[nodiscard]] const MediaFile *mediaFile(const QString &path) const;
    [[nodiscard]] const FactRecord *value(const QString &key) const;
    [[nodiscard]] const ProfileCollection *collection(const QString &name) const;
    /// Source language first, then the translations by name.
    [[nodiscard]] QStringList languages() const;

    bool operator==(const Course &) const = default;
};

/// The file that readers of \p language get in place of \p path, where the module has it:
/// "media/de/bridge.svg" for "media/bridge.svg".
[[nodiscard]] QString mediaPathIn(const QString &language, const QString &path);

} // namespace Kogge
