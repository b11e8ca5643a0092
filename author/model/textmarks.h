// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/markdownlooks.h"
#include "spellcheck.h"

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextCharFormat>

namespace Kogge {

/// Shows a text field's Markdown as what it means, underlines the words that are not right, and remembers
/// which of them is being dealt with. The text itself stays as it is. A line is looked at when it changes,
/// all lines when other words have become right.
class TextMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY sourceChanged)
    Q_PROPERTY(Kogge::SpellCheck *check READ check WRITE setCheck NOTIFY sourceChanged)
    /// A tag; empty: nothing is underlined.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY sourceChanged)
    /// The block that has the text.
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY sourceChanged)
    /// Of words that are not right.
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY sourceChanged)
    /// Whether the text is Markdown; else its signs mean nothing.
    Q_PROPERTY(bool markdown READ isMarkdown WRITE setMarkdown NOTIFY sourceChanged)
    /// Of signs and addresses.
    Q_PROPERTY(QColor signColor READ signColor WRITE setSignColor NOTIFY sourceChanged)
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY sourceChanged)
    /// Of the text in pixels; headings are larger by it.
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY sourceChanged)

    /// The word that was chosen: where it begins and ends, and what may have been meant.
    Q_PROPERTY(int start READ start NOTIFY chosenChanged)
    Q_PROPERTY(int end READ end NOTIFY chosenChanged)
    Q_PROPERTY(QString word READ word NOTIFY chosenChanged)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY chosenChanged)

public:
    explicit TextMarks(QObject *parent = nullptr);
    ~TextMarks() override;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] SpellCheck *check() const { return m_check; }
    void setCheck(SpellCheck *check);
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { set(m_language, language); }
    [[nodiscard]] const QString &place() const { return m_place; }
    void setPlace(const QString &place) { set(m_place, place); }
    [[nodiscard]] const QColor &color() const { return m_color; }
    void setColor(const QColor &color) { set(m_color, color); }
    [[nodiscard]] bool isMarkdown() const { return m_isMarkdown; }
    void setMarkdown(bool isMarkdown) { set(m_isMarkdown, isMarkdown); }
    [[nodiscard]] const QColor &signColor() const { return m_signColor; }
    void setSignColor(const QColor &color) { set(m_signColor, color); }
    [[nodiscard]] const QColor &linkColor() const { return m_linkColor; }
    void setLinkColor(const QColor &color) { set(m_linkColor, color); }
    [[nodiscard]] int size() const { return m_size; }
    void setSize(int size) { set(m_size, size); }
    [[nodiscard]] int start() const { return m_chosen.at; }
    [[nodiscard]] int end() const { return m_chosen.at + m_chosen.length; }
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] const QStringList &suggestions() const { return m_suggestions; }

    /// Chooses the wrong word at \p position; false where that is none.
    Q_INVOKABLE bool choose(int position);
    /// Chooses the first wrong word behind \p position, or else from the beginning; false where all is right.
    Q_INVOKABLE bool chooseNext(int position);
    /// Of the chosen word.
    Q_INVOKABLE void add();
    Q_INVOKABLE void ignore();
    /// What is done to the text next is a step of its own.
    Q_INVOKABLE void endStep();

Q_SIGNALS:
    void sourceChanged();
    void chosenChanged();

private:
    class Highlighter;
    template<typename Value> void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        lookAgain();
        Q_EMIT sourceChanged();
    }
    void lookAgain();
    [[nodiscard]] QTextCharFormat formatOf(const MarkdownLook &look) const;
    void take(const WordPlace &place, const QString &word);
    [[nodiscard]] std::vector<WordPlace> allWrong() const;

    QPointer<QQuickTextDocument> m_document;
    QPointer<SpellCheck> m_check;
    QString m_language;
    QString m_place;
    QColor m_color;
    bool m_isMarkdown = false;
    QColor m_signColor;
    QColor m_linkColor;
    int m_size = 0;
    QPointer<Highlighter> m_highlighter; ///< The text's document owns it.
    WordPlace m_chosen;
    QString m_word;
    QStringList m_suggestions;
};

} // namespace Kogge
