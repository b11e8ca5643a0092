// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/translation.h"
#include "editing/moduledocument.h"
#include "rowsmodel.h"

#include <QUrl>

namespace Kogge {

struct TranslationMerge;

/// The texts of a lesson, or those that belong to the module as a whole, beside their translation into one
/// language.
class TranslationTable : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Names of the languages, and which of them is shown; -1 where there is none.
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString languageName READ currentName NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    /// Names of the languages that can still be added.
    Q_PROPERTY(QStringList others READ others NOTIFY changed)
    /// "38 of 46 texts confirmed, 3 changed since, 5 open", of the whole module; and the first as a share.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    /// What the last translation that came back has changed, a sentence each.
    Q_PROPERTY(QStringList report READ report NOTIFY reportChanged)
    /// Whether a text anywhere is not confirmed.
    Q_PROPERTY(bool hasOpen READ hasOpen NOTIFY changed)

public:
    enum class State { Open, Changed, Draft, Confirmed };
    Q_ENUM(State)

    enum Role {
        UnitRole = Qt::UserRole + 1, ///< QString: id.
        HeadingRole, ///< QString: what block it is of, where it is the first one of it; else empty.
        KindRole, ///< QString: what the text is there.
        SourceRole, ///< QString.
        TargetRole, ///< QString.
        StateRole, ///< State.
        StateTextRole, ///< QString.
        NewsRole, ///< QString: what has changed in the source since; empty where nothing has.
        TermsRole, ///< QString: terms of the glossary in it, with their translations.
    };
    Q_ENUM(Role)

    explicit TranslationTable(ModuleDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int current() const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QStringList others() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] bool hasOpen() const { return m_total > m_confirmed; }

    [[nodiscard]] const QStringList &report() const { return m_report; }
    /// What a file of them is called where nobody says otherwise.
    [[nodiscard]] Q_INVOKABLE QString fileName(const QString &suffix) const;
    /// Writes all texts for a translator's program: a table where the file's name ends in .csv, else XLIFF.
    Q_INVOKABLE void exportTo(const QUrl &file);
    /// Takes back what a translator has made of that, as one step; then report() says what it was.
    Q_INVOKABLE void importFrom(const QUrl &file);

    /// Reads the texts of \p lesson; of the module where that is empty. Does nothing unless active.
    void show(const QString &lesson);
    /// Nothing is read while nobody looks.
    void setActive(bool active);
    Q_INVOKABLE void choose(int language);
    /// The same by its tag.
    Q_INVOKABLE void chooseTag(const QString &language);
    /// Translations of texts that are gone are removed.
    Q_INVOKABLE void removeOrphans(const QString &language);
    /// One of others(); it is chosen.
    Q_INVOKABLE void addLanguage(int other);
    /// The current one goes from the module.
    Q_INVOKABLE void removeLanguage();
    /// What is written is a draft until it is confirmed. Typing in one unit is one step.
    Q_INVOKABLE void write(const QString &unit, const QString &text);
    /// The translation, as it is, is right for the text as it is. Does nothing where there is none.
    Q_INVOKABLE void confirm(const QString &unit);
    Q_INVOKABLE void withdraw(const QString &unit);
    /// The first row behind \p row that is not confirmed; -1 where there is none.
    [[nodiscard]] Q_INVOKABLE int openAfter(int row) const;
    /// The next lesson with such a text, in the outline's order, from the one that is shown on; empty where
    /// it is the module itself.
    [[nodiscard]] QString placeWithOpen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void reportChanged();
    /// Something could not be done.
    void failed(const QString &sentence);

private:
    struct Row {
        QString unit;
        QString heading;
        QString kind;
        QString source;
        QString target;
        State state = State::Open;
        QString news;
        QString terms;

        bool operator==(const Row &) const = default;
    };

    void showAgain();
    void tellMerge(const TranslationMerge &merge, const QString &language);
    [[nodiscard]] std::vector<Row> rowsOf(const std::vector<UnitsOfFile> &files) const;
    [[nodiscard]] QString sourceOf(const QString &unit) const;
    void edit(const QString &label, const QString &unit, const std::function<void(Translation &)> &change,
              const QString &mergeKey = {});

    ModuleDocument &m_document;
    bool m_isActive = false;
    QString m_lesson;
    QString m_language;
    std::vector<Row> m_rows;
    QStringList m_report;
    QStringList m_placesWithOpen; ///< Ids of lessons; empty for the module itself.
    int m_total = 0;
    int m_confirmed = 0;
    int m_stale = 0;
    int m_drafts = 0;
};

} // namespace Kogge
