// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordquestions.h"

#include "course/gaps.h"
#include "course/responsetext.h"
#include "partrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int shortestGap = 6;
constexpr int longestGap = 30;

const Gap *gapOf(const FillInQuestion &question, const QString &letter)
{
    const auto found = std::find_if(question.gaps.begin(), question.gaps.end(),
                                    [&](const Gap &gap) { return gap.letter == letter; });
    return found == question.gaps.end() ? nullptr : &*found;
}

/// All gaps get the same room where their answers are about as long, so that the room gives nothing away.
int lengthOf(const FillInQuestion &question)
{
    qsizetype longest = shortestGap;
    for (const Gap &gap : question.gaps) {
        for (const QString &answer : gap.answers.split(u'\n'))
            longest = std::max(longest, answer.size() + 1);
    }
    return static_cast<int>(std::min<qsizetype>(longest, longestGap));
}

} // namespace

GapRows::GapRows(const FillInQuestion &question, QObject *parent)
    : QAbstractListModel(parent)
{
    int number = 0;
    for (const GapPiece &piece : gapPieces(question.text)) {
        if (gapOf(question, piece.letter)) {
            m_rows.push_back({{}, piece.letter, ++number, {}, lengthOf(question), {}});
            continue;
        }
        if (piece.text.isEmpty())
            continue; // A gap that the question does not have.
        // Words one by one, so that lines can break between them.
        if (piece.text.front().isSpace() && !m_rows.empty())
            m_rows.back().spaced = true;
        const std::vector<TextLine> words = wordsOf(piece.text);
        for (const TextLine &word : words)
            m_rows.push_back({word.styled, {}, 0, {}, 0, {}, true});
        if (!words.empty())
            m_rows.back().spaced = piece.text.back().isSpace();
    }
}

void GapRows::setRow(size_t index, const Row &row)
{
    if (m_rows.at(index) == row)
        return;
    m_rows.at(index) = row;
    const QModelIndex changed = this->index(static_cast<int>(index));
    Q_EMIT dataChanged(changed, changed);
}

int GapRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GapRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case StyledRole:
        return row.styled;
    case GapRole:
        return row.number > 0;
    case NumberRole:
        return row.number;
    case FillingRole:
        return row.filling;
    case LengthRole:
        return row.length;
    case VerdictRole:
        return row.verdict;
    case SpacedRole:
        return row.spaced;
    default:
        return {};
    }
}

QHash<int, QByteArray> GapRows::roleNames() const
{
    return {{StyledRole, "styled"},   {GapRole, "gap"},       {NumberRole, "number"},
            {FillingRole, "filling"}, {LengthRole, "length"}, {VerdictRole, "verdict"},
            {SpacedRole, "spaced"}};
}

// --- Fill-in --------------------------------------------------------------------

FillInObject::FillInObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"FillIn"_s, tr("fill in"), block, place, parent)
    , m_fillIn(std::get<FillInQuestion>(block.content))
    , m_pieces(new GapRows(m_fillIn, this))
{
    restore();
    connect(this, &QuestionObject::phaseChanged, this, &FillInObject::responseReset);
}

QString FillInObject::spoken() const
{
    QString text;
    int number = 0;
    for (const GapPiece &piece : gapPieces(m_fillIn.text))
        text +=
            piece.letter.isEmpty() ? lineOf(piece.text).plain + u' ' : tr("(gap %1)").arg(++number) + u' ';
    return text.simplified();
}

void FillInObject::fill(int row, const QString &text)
{
    if (!isOpen() || row < 0 || row >= m_pieces->rowCount())
        return;
    GapRows::Row changed = m_pieces->rows().at(static_cast<size_t>(row));
    changed.filling = text;
    changed.verdict.clear();
    m_pieces->setRow(static_cast<size_t>(row), changed);
    QStringList parts;
    for (const GapRows::Row &piece : m_pieces->rows()) {
        if (!piece.letter.isEmpty() && !piece.filling.simplified().isEmpty())
            parts += piece.letter + u'.' + encodedText(piece.filling);
    }
    const Response response = parts.join(u',');
    setResponse(response, response);
}

void FillInObject::responseReset()
{
    QMap<QString, QString> fillings;
    for (const QString &part : response().split(u',', Qt::SkipEmptyParts))
        fillings.insert(part.section(u'.', 0, 0), decodedText(part.section(u'.', 1)));
    for (size_t i = 0; i < m_pieces->rows().size(); ++i) {
        GapRows::Row row = m_pieces->rows().at(i);
        if (row.letter.isEmpty())
            continue;
        row.filling = fillings.value(row.letter);
        row.verdict = verdictWord(isFeedbackShown() ? verdictOf(row.letter) : std::nullopt);
        m_pieces->setRow(i, row);
    }
}

Response FillInObject::keptForRetry(const Response &response) const
{
    return response; // To be corrected rather than typed again.
}

QString FillInObject::solutionText() const
{
    QStringList answers;
    for (const Gap &gap : m_fillIn.gaps) {
        const QString answer = gap.answers.section(u'\n', 0, 0);
        answers += answer.isEmpty() && gap.number ? format().number(*gap.number) : answer;
    }
    return answers.join(u"; "_s);
}

// --- Free text ------------------------------------------------------------------

FreeTextObject::FreeTextObject(const Block &block, const QuestionPlace &place, QObject *parent)
    : QuestionObject(u"FreeText"_s, tr("in your own words"), block, place, parent)
{
    restore();
}

QString FreeTextObject::text() const
{
    return decodedText(response());
}

void FreeTextObject::setText(const QString &text)
{
    const Response encoded = encodedText(text);
    if (isOpen() && encoded != response())
        setResponse(encoded, encoded);
}

void FreeTextObject::responseReset()
{
    Q_EMIT responseChanged();
}

Response FreeTextObject::keptForRetry(const Response &response) const
{
    return response;
}

QString FreeTextObject::solutionText() const
{
    return {};
}

} // namespace Kogge
