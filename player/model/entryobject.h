// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "localeformat.h"
#include "progresskeeper.h"

#include <QTime>
#include <QTimer>

#include <functional>

namespace Kogge {

/// What a block with entries needs to know of its surroundings.
struct EntryPlace {
    ProgressKeeper &keeper; ///< Outlives the block.
    QString lesson;
    LocaleFormat format;
};

/// A block in which the learner enters something that is kept, and not judged.
class EntryObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// "Saving …", then "Saved on this computer at 14:32"; empty before the first entry.
    Q_PROPERTY(QString savedNote READ savedNote NOTIFY savedNoteChanged)
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedNoteChanged)
    /// Why the entry could not be saved; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY savedNoteChanged)

public:
    [[nodiscard]] bool isTask() const override { return true; }
    [[nodiscard]] QString savedNote() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void flush() override;
    [[nodiscard]] bool isSaved() const override { return !m_unsaved && m_saving == 0 && m_failed.empty(); }

Q_SIGNALS:
    void savedNoteChanged();

protected:
    EntryObject(const QString &kind, const Block &block, const EntryPlace &place, QObject *parent);

    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] ProgressKeeper &keeper() const { return m_place.keeper; }
    [[nodiscard]] const LocaleFormat &format() const { return m_place.format; }
    [[nodiscard]] Place place() const { return {m_place.lesson, m_block.id}; }
    /// What was kept last.
    [[nodiscard]] QString kept() const;
    /// Keeps \p draft after a pause in typing.
    void keepSoon(const QString &draft);
    void keepNow(const QString &draft);
    /// Calls \p failed where \p event cannot be saved; without it, flush() and whatever is kept next try
    /// again.
    void keep(const Event &event, const std::function<void()> &failed = {});

private:
    void keepFailed();

    Block m_block;
    EntryPlace m_place;
    QString m_draft;
    QTimer m_timer;
    bool m_unsaved = false; ///< The draft is neither on the disk nor on its way there.
    int m_saving = 0; ///< Events on their way to the disk.
    std::vector<Event> m_failed; ///< Could not be saved, and count all the same.
    QTime m_savedAt; ///< Null before the first save.
    QString m_problem;
};

/// Something to think about, with room to write.
class ReflectionObject : public Kogge::EntryObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(Kogge::TextRows *prompt READ prompt CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    ReflectionObject(const Block &block, const EntryPlace &place, QObject *parent = nullptr);

    [[nodiscard]] TextRows *prompt() const { return m_prompt; }
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    TextRows *m_prompt;
    QString m_text;
};

} // namespace Kogge
