// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduleupdate.h"

#include "base/languagename.h"
#include "course/translation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What the learner sees of \p change; empty where nobody notices it.
UpdateRows::Row rowFor(const BlockChange &change, const ModuleProgress &progress)
{
    using Content = BlockChange::Content;
    using Place = BlockChange::Place;
    const bool answered = progress.record.answers.contains(change.block);
    const bool filled = progress.worksheets.contains(change.block);
    UpdateRows::Row row{{}, u"pencil"_s, change.label, {}, false};
    if (change.place == Place::Removed) {
        row.symbol = u"trash"_s;
        row.note = answered
            ? ModuleUpdate::tr("Removed. Your answer stays in your records, but no longer counts.")
            : filled ? ModuleUpdate::tr("Removed. Your figures stay in your records.")
                     : ModuleUpdate::tr("Removed");
        row.concerns = answered || filled;
    } else if (change.place == Place::Added) {
        row.symbol = u"plus"_s;
        row.note = ModuleUpdate::tr("New");
    } else if (change.content == Content::Task) {
        row.note = answered
            ? ModuleUpdate::tr("Asks something else now. Your answer no longer counts; answer it anew.")
            : filled ? ModuleUpdate::tr("Works differently now. Your figures stay.")
                     : ModuleUpdate::tr("Asks something else now");
        row.concerns = answered;
    } else if (change.content == Content::Type) {
        row.note = answered
            ? ModuleUpdate::tr("Is something else now. Your answer stays in its place; look at it again.")
            : filled ? ModuleUpdate::tr("Is something else now. Your figures stay in your records.")
                     : ModuleUpdate::tr("Is something else now");
        row.concerns = answered || filled;
    } else if (change.content == Content::Meaning) {
        row.note = ModuleUpdate::tr("Says something else now");
    } else if (!change.before.isEmpty()) {
        row.symbol = u"arrow-right"_s;
        row.note = ModuleUpdate::tr("Has come from another lesson");
    }
    return row;
}

QString noteFor(LessonChange::Kind kind)
{
    switch (kind) {
    case LessonChange::Kind::Added:
        return ModuleUpdate::tr("New lesson");
    case LessonChange::Kind::Removed:
        return ModuleUpdate::tr("This lesson is no longer part of the module");
    case LessonChange::Kind::Moved:
        return ModuleUpdate::tr("This lesson has another place");
    case LessonChange::Kind::Renamed:
        break; // Learners see that.
    }
    return {};
}

/// What a block says first, in the language shown.
QString labelIn(const Course &course, const BlockChange &change)
{
    const Lesson *lesson = course.lesson(change.lesson);
    for (const Block &block : lesson ? lesson->blocks : std::vector<Block>()) {
        if (block.id == change.block)
            return blockLabel(block);
    }
    return change.label;
}

std::vector<UpdateRows::Row> rowsFor(const UpdatePreview &preview, const ModuleProgress &progress,
                                     const QString &language)
{
    const Course before = localized(preview.before, language);
    const Course after = localized(preview.after, language);
    std::vector<UpdateRows::Row> rows;
    for (const QString &tag : preview.diff.languagesAdded)
        rows.push_back({{}, u"languages"_s, languageName(tag), ModuleUpdate::tr("New language"), false});
    for (const QString &tag : preview.diff.languagesRemoved)
        rows.push_back({{}, u"languages"_s, languageName(tag), ModuleUpdate::tr("Language removed"), false});
    QSet<QString> wholeLessons;
    for (const LessonChange &change : preview.diff.lessons) {
        const Lesson *lesson =
            after.lesson(change.lesson) ? after.lesson(change.lesson) : before.lesson(change.lesson);
        if (change.kind == LessonChange::Kind::Added || change.kind == LessonChange::Kind::Removed)
            wholeLessons.insert(change.lesson);
        const QString note = noteFor(change.kind);
        if (!note.isEmpty())
            rows.push_back({{}, u"contents"_s, lesson ? lesson->title : change.title, note, false});
    }
    int wordings = 0;
    QString shownLesson;
    for (const BlockChange &change : preview.diff.blocks) {
        const bool isRemoved = change.place == BlockChange::Place::Removed;
        const Course &side = isRemoved ? before : after;
        UpdateRows::Row row = rowFor(change, progress);
        if (row.note.isEmpty())
            wordings += change.content == BlockChange::Content::Wording ? 1 : 0;
        // A new lesson is one thing, not forty.
        if (row.note.isEmpty() || (wholeLessons.contains(change.lesson) && !row.concerns))
            continue;
        row.text = labelIn(side, change);
        if (shownLesson != change.lesson) {
            const Lesson *lesson = side.lesson(change.lesson);
            row.lesson = lesson ? lesson->title : QString();
        }
        shownLesson = change.lesson;
        rows.push_back(row);
    }
    if (wordings > 0)
        rows.push_back({{},
                        u"pencil"_s,
                        ModuleUpdate::tr("%n corrected texts and pictures", nullptr, wordings),
                        ModuleUpdate::tr("Nothing to do"),
                        false});
    return rows;
}

} // namespace

UpdateRows::UpdateRows(std::vector<Row> rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows))
{ }

int UpdateRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UpdateRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LessonRole:
        return row.lesson;
    case SymbolRole:
        return row.symbol;
    case TextRole:
        return row.text;
    case NoteRole:
        return row.note;
    case ConcernsRole:
        return row.concerns;
    default:
        return {};
    }
}

QHash<int, QByteArray> UpdateRows::roleNames() const
{
    return {{LessonRole, "lesson"},
            {SymbolRole, "symbol"},
            {TextRole, "text"},
            {NoteRole, "note"},
            {ConcernsRole, "concerns"}};
}

Result<UpdatePreview> previewUpdate(const QString &folder, const LibraryEntry &older,
                                    const LibraryEntry &newer)
{
    auto before = openLibraryModule(folder, older);
    if (!before)
        return before.error();
    auto after = openLibraryModule(folder, newer);
    if (!after)
        return after.error();
    UpdatePreview preview{older, newer, {}, {}, {}};
    preview.diff =
        diffModules({before->course, *before->package.source}, {after->course, *after->package.source});
    preview.before = std::move(before->course);
    preview.after = std::move(after->course);
    return preview;
}

ModuleUpdate::ModuleUpdate(UpdatePreview preview, const ModuleProgress &progress, const QString &language,
                           QObject *parent)
    : QObject(parent)
    , m_preview(std::move(preview))
    , m_language(language)
    , m_rows(new UpdateRows(rowsFor(m_preview, progress, language), this))
{ }

QString ModuleUpdate::title() const
{
    return m_preview.newer.title(m_language);
}

bool ModuleUpdate::isSameVersion() const
{
    return m_preview.older.version == m_preview.newer.version;
}

QString ModuleUpdate::versions() const
{
    if (isSameVersion())
        return tr("Both are called version %1").arg(m_preview.newer.version.toString());
    //: %1 and %2 are versions: "1.0.2"
    return tr("Version %1 becomes %2")
        .arg(m_preview.older.version.toString(), m_preview.newer.version.toString());
}

QString ModuleUpdate::promise() const
{
    const auto &rows = m_rows->rows();
    const auto concerned =
        std::count_if(rows.begin(), rows.end(), [](const UpdateRows::Row &row) { return row.concerns; });
    return concerned == 0 ? tr("Everything you have done stays as it is.")
                          : tr("What you have done stays, but for %n things.", nullptr, int(concerned));
}

} // namespace Kogge
