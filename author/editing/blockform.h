// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QStringList>

namespace Kogge {

/// What a row of a form is, and with it how it is edited.
enum class FormKind {
    Line, ///< Plain text, one line.
    Markdown,
    Lines, ///< Plain texts, one on each line.
    Word, ///< A short text of the file: a name, a letter, a formula, a unit.
    Reference, ///< To something else by its id, letter, name or path.
    Whole,
    Number,
    Switch, ///< "yes" or "no".
    Day,
    Date, ///< A year, month or day.
    Choice, ///< One of words.
    Part, ///< Heads the fields of one part.
    Group, ///< Stands behind the parts of one element; one can be added.
};

/// One row of the form for a block: a field, or what heads fields.
struct FormRow {
    FormKind kind = FormKind::Line;
    QString
        path; ///< Where in the block: "prompt", "option.2.feedback"; of a group "option", a part "option.2".
    QString owner; ///< The element that has it: "single-choice", "option".
    QString name; ///< The field, or the element of the parts.
    QString value; ///< As files have it.
    QStringList words; ///< Of a Choice.
    bool needed = false;
    int depth = 0; ///< Of parts within parts.
    int count = 0; ///< Of a group: its parts. Of a part: those beside it, itself included.

    bool operator==(const FormRow &) const = default;
};

/// All that can be filled in in a block, in the order of its fields. Ids and letters, which never change, and
/// the marks of versions are left out.
[[nodiscard]] std::vector<FormRow> formOf(const Block &block);
[[nodiscard]] std::vector<FormRow> formOf(const Lesson &lesson); ///< Without its blocks.
[[nodiscard]] std::vector<FormRow> formOf(const Module &module); ///< Without its sections.
[[nodiscard]] std::vector<FormRow> formOf(const MediaFile &file);
[[nodiscard]] std::vector<FormRow> formOf(const FactRecord &record);

/// Sets the field at \p path. False, with everything as it was, where there is none or \p text is no value of
/// its type.
bool setFormValue(Block &block, const QString &path, const QString &text);
bool setFormValue(Lesson &lesson, const QString &path, const QString &text);
bool setFormValue(Module &module, const QString &path, const QString &text);
bool setFormValue(MediaFile &file, const QString &path, const QString &text);
bool setFormValue(FactRecord &record, const QString &path, const QString &text);

/// Adds an empty part to the group at \p path, before the part number \p at; its id, letter or name is new.
/// Tables stay whole: a new column has a cell in each row, a new row one for each column.
bool addPart(Block &block, const QString &path, int at);
bool addPart(Module &module, const QString &path, int at);
/// Removes the part at \p path.
bool removePart(Block &block, const QString &path);
bool removePart(Module &module, const QString &path);
/// Moves the part at \p path among its siblings, to number \p to.
bool movePart(Block &block, const QString &path, int to);
bool movePart(Module &module, const QString &path, int to);

/// A block of that kind with what it cannot do without: a choice has two options.
[[nodiscard]] Block newBlock(const QString &element);
/// The same content under new ids, for copies.
[[nodiscard]] Block renewed(const Block &block);
[[nodiscard]] Lesson renewed(const Lesson &lesson);

} // namespace Kogge
