// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmarks.h"

#include <QFontDatabase>
#include <QSyntaxHighlighter>
#include <QTextDocument>

namespace Kogge {

class TextMarks::Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(TextMarks &marks, QTextDocument *document)
        : QSyntaxHighlighter(document)
        , m_marks(&marks)
    { }

protected:
    void highlightBlock(const QString &text) override
    {
        const LineContext before = contextBefore();
        LineContext after = before;
        if (m_marks && m_marks->m_isMarkdown)
            dress(text, after = before);
        if (m_marks && m_marks->m_check && !m_marks->m_language.isEmpty())
            underline(text, after = before);
        setCurrentBlockState(static_cast<int>(after));
    }

private:
    [[nodiscard]] LineContext contextBefore() const
    {
        return previousBlockState() < 0 ? LineContext::Text : static_cast<LineContext>(previousBlockState());
    }
    void dress(const QString &text, LineContext &context)
    {
        for (const LookPlace &place : looksOfLine(text, context))
            setFormat(place.at, place.length, m_marks->formatOf(place.look));
    }
    /// Words keep the look that they have.
    void underline(const QString &text, LineContext &context)
    {
        for (const WordPlace &word :
             m_marks->m_check->wrongIn(text, context, m_marks->m_language, m_marks->m_place)) {
            for (int at = word.at; at < word.at + word.length; ++at) {
                QTextCharFormat letter = format(at);
                letter.setUnderlineStyle(QTextCharFormat::SingleUnderline);
                letter.setForeground(m_marks->m_color); // Qt Quick draws the line in it, too, and straight.
                setFormat(at, 1, letter);
            }
        }
    }
    QPointer<TextMarks> m_marks;
};

TextMarks::TextMarks(QObject *parent)
    : QObject(parent)
{ }

// The highlighter goes with the text's document: taking it away would be an edit, and there may be no program
// any more.
TextMarks::~TextMarks() = default;

void TextMarks::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    delete m_highlighter;
    m_document = document;
    if (document)
        m_highlighter = new Highlighter(*this, document->textDocument());
    Q_EMIT sourceChanged();
}

void TextMarks::setCheck(SpellCheck *check)
{
    if (check == m_check)
        return;
    if (m_check)
        m_check->disconnect(this);
    m_check = check;
    if (check)
        connect(check, &SpellCheck::changed, this, &TextMarks::lookAgain);
    lookAgain();
    Q_EMIT sourceChanged();
}

QTextCharFormat TextMarks::formatOf(const MarkdownLook &look) const
{
    QTextCharFormat format;
    const double factor = look.heading == 0 || look.heading > 3 ? 1 : look.heading == 3 ? 1.15 : 1.4;
    if (factor > 1 || look.isCode)
        format.setProperty(QTextFormat::FontPixelSize, qRound(m_size * (look.isCode ? 0.9 : factor)));
    if ((look.isStrong || look.heading > 0) && !look.isSign)
        format.setFontWeight(QFont::Bold);
    if (look.isEmphasis)
        format.setFontItalic(true);
    if (look.isCode)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (look.isLink)
        format.setForeground(m_linkColor);
    if (look.isSign)
        format.setForeground(m_signColor);
    return format;
}

void TextMarks::lookAgain()
{
    if (m_highlighter && m_highlighter->document())
        m_highlighter->rehighlight();
}

std::vector<WordPlace> TextMarks::allWrong() const
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

void TextMarks::take(const WordPlace &place, const QString &word)
{
    m_chosen = place;
    m_word = word;
    m_suggestions = word.isEmpty() ? QStringList() : m_check->suggestions(word, m_language);
    Q_EMIT chosenChanged();
}

bool TextMarks::choose(int position)
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

bool TextMarks::chooseNext(int position)
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

void TextMarks::add()
{
    if (m_check && !m_word.isEmpty())
        m_check->add(m_word, m_language);
}

void TextMarks::ignore()
{
    if (m_check && !m_word.isEmpty())
        m_check->ignore(m_word, m_place);
}

void TextMarks::endStep()
{
    if (m_check)
        m_check->endStep();
}

} // namespace Kogge
