// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingmarks.h"

#include <QSyntaxHighlighter>
#include <QTextDocument>

namespace Kogge {

class SpellingMarks::Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(SpellingMarks &marks, QTextDocument *document)
        : QSyntaxHighlighter(document)
        , m_marks(&marks)
    { }

protected:
    void highlightBlock(const QString &text) override
    {
        LineContext context = contextBefore();
        if (m_marks && m_marks->m_check && !m_marks->m_language.isEmpty()) {
            QTextCharFormat format;
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setForeground(m_marks->m_color); // Qt Quick draws the line in it, too, and straight.
            for (const WordPlace &word :
                 m_marks->m_check->wrongIn(text, context, m_marks->m_language, m_marks->m_place))
                setFormat(word.at, word.length, format);
        }
        setCurrentBlockState(static_cast<int>(context));
    }

private:
    [[nodiscard]] LineContext contextBefore() const
    {
        return previousBlockState() < 0 ? LineContext::Text : static_cast<LineContext>(previousBlockState());
    }
    QPointer<SpellingMarks> m_marks;
};

SpellingMarks::SpellingMarks(QObject *parent)
    : QObject(parent)
{ }

// The highlighter goes with the text's document: taking it away would be an edit, and there may be no program
// any more.
SpellingMarks::~SpellingMarks() = default;

void SpellingMarks::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    delete m_highlighter;
    m_document = document;
    if (document)
        m_highlighter = new Highlighter(*this, document->textDocument());
    Q_EMIT sourceChanged();
}

void SpellingMarks::setCheck(SpellCheck *check)
{
    if (check == m_check)
        return;
    if (m_check)
        m_check->disconnect(this);
    m_check = check;
    if (check)
        connect(check, &SpellCheck::changed, this, &SpellingMarks::lookAgain);
    lookAgain();
    Q_EMIT sourceChanged();
}

void SpellingMarks::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    lookAgain();
    Q_EMIT sourceChanged();
}

void SpellingMarks::setPlace(const QString &place)
{
    if (place == m_place)
        return;
    m_place = place;
    lookAgain();
    Q_EMIT sourceChanged();
}

void SpellingMarks::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    lookAgain();
    Q_EMIT sourceChanged();
}

void SpellingMarks::lookAgain()
{
    if (m_highlighter && m_highlighter->document())
        m_highlighter->rehighlight();
}

std::vector<WordPlace> SpellingMarks::allWrong() const
{
    std::vector<WordPlace> words;
    if (!m_document || !m_check)
        return words;
    LineContext context = LineContext::Text;
    const QTextDocument *text = m_document->textDocument();
    for (QTextBlock line = text->begin(); line.isValid(); line = line.next()) {
        for (const WordPlace &word : m_check->wrongIn(line.text(), context, m_language, m_place))
            words.push_back({line.position() + word.at, word.length});
    }
    return words;
}

void SpellingMarks::take(const WordPlace &place, const QString &word)
{
    m_chosen = place;
    m_word = word;
    m_suggestions = word.isEmpty() ? QStringList() : m_check->suggestions(word, m_language);
    Q_EMIT chosenChanged();
}

bool SpellingMarks::choose(int position)
{
    for (const WordPlace &word : allWrong()) {
        if (position >= word.at && position <= word.at + word.length) {
            take(word, m_document->textDocument()->toPlainText().mid(word.at, word.length));
            return true;
        }
    }
    take({}, {});
    return false;
}

bool SpellingMarks::chooseNext(int position)
{
    const std::vector<WordPlace> words = allWrong();
    if (words.empty()) {
        take({}, {});
        return false;
    }
    const auto behind =
        std::find_if(words.begin(), words.end(), [&](const WordPlace &word) { return word.at >= position; });
    return choose(behind == words.end() ? words.front().at : behind->at);
}

void SpellingMarks::add()
{
    if (m_check && !m_word.isEmpty())
        m_check->add(m_word, m_language);
}

void SpellingMarks::ignore()
{
    if (m_check && !m_word.isEmpty())
        m_check->ignore(m_word, m_place);
}

void SpellingMarks::endStep()
{
    if (m_check)
        m_check->endStep();
}

} // namespace Kogge
