// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "textrows.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// A glossary term that a block's text links to, for the margin.
class TermNotes : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a block.")

    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: the term's id.
        TermRole, ///< QString.
        DefinitionRole, ///< QString.
    };
    Q_ENUM(Role)

    explicit TermNotes(std::vector<GlossaryTerm> terms, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<GlossaryTerm> m_terms;
};

/// A block of the open lesson, as QML sees it. The subclasses have what is special in each kind.
class BlockObject : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString blockId READ blockId CONSTANT)
    /// The view it is shown in: "Text", "Image", "Table", "Callout", "Fact", "Glossary", "Choice", "Numeric",
    /// "Categorise", "Worksheet" or "Unknown".
    Q_PROPERTY(QString kind READ kind CONSTANT)
    /// "This part is in English", where the block has no translation; else empty.
    Q_PROPERTY(QString languageNote READ languageNote CONSTANT)
    /// The learner has something to do here.
    Q_PROPERTY(bool task READ isTask CONSTANT)
    /// Terms its text links to, each for the first time in the lesson.
    Q_PROPERTY(Kogge::TermNotes *notes READ notes CONSTANT)

public:
    BlockObject(QString kind, const Block &block, QObject *parent = nullptr);

    [[nodiscard]] const QString &blockId() const { return m_blockId; }
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] const QString &languageNote() const { return m_languageNote; }
    [[nodiscard]] virtual bool isTask() const { return false; }
    [[nodiscard]] TermNotes *notes() const { return m_notes; }

    /// Saves what has been entered and not yet saved.
    Q_INVOKABLE virtual void flush() { }
    /// False while something that was entered is not, or could not be, saved; flush() tries again.
    [[nodiscard]] virtual bool isSaved() const { return true; }

    /// For a lesson that is being written: says what \p block says from now on, where only words differ.
    /// False, and as it was, where that needs a new object.
    virtual bool rewrite(const Block &) { return false; }
    void setLanguageNote(const QString &note) { m_languageNote = note; }
    void setNotes(std::vector<GlossaryTerm> terms);

private:
    QString m_kind;
    QString m_blockId;
    QString m_languageNote;
    TermNotes *m_notes;
};

} // namespace Kogge
