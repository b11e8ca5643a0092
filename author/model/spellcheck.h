// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"
#include "editing/spelling.h"
#include "problemlist.h"

#include <QFutureWatcher>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace Kogge {

/// The spelling of a module: dictionaries, the module's own words, and how many words of each lesson are in
/// neither. Terms of the glossary count as known in their language.
class SpellCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// Of what the module is written in.
    Q_PROPERTY(QString language READ language NOTIFY changed)

public:
    explicit SpellCheck(ModuleDocument &document, QObject *parent = nullptr);
    ~SpellCheck() override;

    [[nodiscard]] QString language() const;
    /// Words of a line that are not right; none until the dictionary is there, then changed() says so.
    /// \p place is the block that has the text.
    [[nodiscard]] std::vector<WordPlace> wrongIn(const QString &line, LineContext &context,
                                                 const QString &language, const QString &place);
    /// At most five, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &language) const;
    /// The word is right in this module, in that language: a step of the history.
    void add(const QString &word, const QString &language);
    /// The word is right in that block until the module is closed.
    void ignore(const QString &word, const QString &place);
    /// The next edit is a step of its own.
    void endStep() { m_document.endStep(); }

    /// A row for each lesson and language with such words, and for each language without a dictionary.
    [[nodiscard]] std::vector<ProblemList::Row> rows() const;

Q_SIGNALS:
    /// Other words are right than before.
    void changed();
    void rowsChanged();
    void failed(const QString &sentence);

private:
    using Words = QSet<QString>;
    using Dictionaries = QHash<QString, std::shared_ptr<Spelling>>;
    /// What is counted, apart from the document.
    struct Text {
        QString lesson;
        QString language;
        QString block;
        QString text;
    };
    struct Count {
        QString lesson;
        QString language;
        QString block; ///< The first with such a word.
        int words = 0;
        bool operator==(const Count &) const = default;
    };
    struct Known {
        QHash<QString, Words> words; ///< By language.
        Words ignored; ///< Block and word.
        bool operator==(const Known &) const = default;
        [[nodiscard]] bool contains(const QString &word, const QString &language, const QString &place) const;
    };
    struct Looked {
        std::vector<Count> counts;
        Dictionaries dictionaries;
    };

    void readKnown();
    void look();
    [[nodiscard]] std::vector<Text> texts() const;
    [[nodiscard]] static Looked count(const std::vector<Text> &texts, const Known &known,
                                      Dictionaries dictionaries);

    ModuleDocument &m_document;
    Dictionaries m_dictionaries; ///< Null for a language that has none.
    Known m_known;
    std::vector<Count> m_counts;
    QTimer m_timer;
    QFutureWatcher<Looked> m_looking;
    bool m_lookAgain = false;
};

} // namespace Kogge
