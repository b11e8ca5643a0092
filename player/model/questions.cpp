// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include "course/numberinput.h"
#include "partrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

// --- Choice -------------------------------------------------------------------

ChoiceObject::ChoiceObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"Choice"_s,
                     std::get<ChoiceQuestion>(block.content).multiple ? tr("several answers")
                                                                      : tr("one answer"),
                     block, place, parent)
    , m_choice(std::get<ChoiceQuestion>(block.content))
    , m_options(new ChoiceRows(rowsFor(m_choice.options), this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &ChoiceObject::responseReset);
}

void ChoiceObject::toggle(int row)
{
    if (!isOpen() || row < 0 || row >= m_options->rowCount())
        return;
    const QString letter = m_options->rows().at(static_cast<size_t>(row)).letter;
    QStringList letters = response().split(u',', Qt::SkipEmptyParts);
    if (!m_choice.multiple)
        letters = QStringList(letter);
    else if (!letters.removeOne(letter))
        letters += letter;
    const Response changed = canonicalResponse(block(), letters.join(u','));
    setResponse(changed, changed);
    responseReset();
}

void ChoiceObject::responseReset()
{
    const QStringList letters = response().split(u',', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_choice.options.size(); ++i) {
        ChoiceRow row = m_options->rows().at(i);
        row.chosen = letters.contains(row.letter);
        const auto verdict = isFeedbackShown() ? verdictOf(row.letter) : std::nullopt;
        const bool missed = phase() == Phase::Closed && m_choice.options.at(i).right && !row.chosen;
        row.verdict = missed ? u"missed"_s : verdictWord(verdict);
        m_options->setRow(i, row);
    }
}

Response ChoiceObject::keptForRetry(const Response &response) const
{
    QStringList kept;
    for (const QString &letter : response.split(u',', Qt::SkipEmptyParts)) {
        if (verdictOf(letter).value_or(false))
            kept += letter;
    }
    return kept.join(u',');
}

QString ChoiceObject::solutionText() const
{
    QStringList right;
    for (const Option &option : m_choice.options) {
        if (option.right)
            right += lineOf(option.text).plain;
    }
    return right.join(u"; "_s);
}

// --- Numeric ------------------------------------------------------------------

NumericObject::NumericObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"Numeric"_s, tr("a number"), block, place, parent)
    , m_numeric(std::get<NumericQuestion>(block.content))
{
    restore();
}

QString NumericObject::unit() const
{
    if (!m_numeric.unitWord.isEmpty())
        return m_numeric.unitWord;
    return m_numeric.unit == u"%" ? m_numeric.unit : format().currencySign(m_numeric.unit);
}

Response NumericObject::responseFor(const QString &text) const
{
    const auto number = numberFromInput(text, format().decimalSeparator());
    return number ? number->toString() : Response();
}

QString NumericObject::inputProblem() const
{
    const bool wrong = !m_text.trimmed().isEmpty() && responseFor(m_text).isEmpty();
    return wrong ? tr("This is not a number") : QString();
}

void NumericObject::setText(const QString &text)
{
    if (m_text == text || !isOpen())
        return;
    m_text = text;
    setResponse(responseFor(text), text);
    Q_EMIT textChanged();
}

Response NumericObject::responseFromDraft(const QString &draft)
{
    m_text = draft;
    return responseFor(draft);
}

void NumericObject::responseReset()
{
    const auto number = Decimal::fromString(response());
    if (number)
        m_text = format().number(*number);
    else if (phase() != Phase::Answering)
        m_text.clear();
    Q_EMIT textChanged();
}

Response NumericObject::keptForRetry(const Response &response) const
{
    return response; // To be corrected rather than typed again.
}

QString NumericObject::draftFor(const Response &) const
{
    return m_text; // As it is on the screen: drafts are read the way they are typed.
}

QString NumericObject::solutionText() const
{
    const QString figure = format().quantity(m_numeric.value, m_numeric.unit);
    return m_numeric.unitWord.isEmpty() ? figure : figure + u'\u00a0' + m_numeric.unitWord;
}

// --- Categorise ---------------------------------------------------------------

CategoriseObject::CategoriseObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"Categorise"_s, tr("sort into groups"), block, place, parent)
    , m_categorise(std::get<CategoriseQuestion>(block.content))
    , m_items(new ChoiceRows(rowsFor(m_categorise.items), this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &CategoriseObject::responseReset);
}

QStringList CategoriseObject::categories() const
{
    QStringList names;
    for (const Category &category : m_categorise.categories)
        names += category.text;
    return names;
}

int CategoriseObject::indexOf(const QString &category) const
{
    const auto found = std::find_if(m_categorise.categories.begin(), m_categorise.categories.end(),
                                    [&](const Category &candidate) { return candidate.letter == category; });
    return found == m_categorise.categories.end() ? -1
                                                  : static_cast<int>(found - m_categorise.categories.begin());
}

void CategoriseObject::place(int row, int category)
{
    const bool known = row >= 0 && row < m_items->rowCount() && category >= 0
        && static_cast<size_t>(category) < m_categorise.categories.size();
    if (!isOpen() || !known)
        return;
    QStringList pairs;
    for (int i = 0; i < m_items->rowCount(); ++i) {
        const ChoiceRow &item = m_items->rows().at(static_cast<size_t>(i));
        const int chosen = i == row ? category : item.category;
        if (chosen >= 0)
            pairs += item.letter + u'.' + m_categorise.categories.at(static_cast<size_t>(chosen)).letter;
    }
    const Response changed = pairs.join(u',');
    setResponse(changed, changed);
    responseReset();
}

void CategoriseObject::responseReset()
{
    QMap<QString, QString> places;
    for (const QString &pair : response().split(u',', Qt::SkipEmptyParts))
        places.insert(pair.section(u'.', 0, 0), pair.section(u'.', 1));
    for (size_t i = 0; i < m_categorise.items.size(); ++i) {
        ChoiceRow row = m_items->rows().at(i);
        row.category = indexOf(places.value(row.letter));
        row.chosen = row.category >= 0;
        const auto verdict = isFeedbackShown() ? verdictOf(row.letter) : std::nullopt;
        row.verdict = verdictWord(verdict);
        m_items->setRow(i, row);
    }
}

Response CategoriseObject::keptForRetry(const Response &response) const
{
    QStringList kept;
    for (const QString &pair : response.split(u',', Qt::SkipEmptyParts)) {
        if (verdictOf(pair.section(u'.', 0, 0)).value_or(false))
            kept += pair;
    }
    return kept.join(u',');
}

QString CategoriseObject::solutionText() const
{
    QStringList lines;
    for (const CategoryItem &item : m_categorise.items) {
        const int category = indexOf(item.category);
        if (category >= 0)
            //: %1 an item, %2 the category it belongs to
            lines += tr("%1: %2").arg(lineOf(item.text).plain,
                                      m_categorise.categories.at(static_cast<size_t>(category)).text);
    }
    return lines.join(u"; "_s);
}

} // namespace Kogge
