// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockkinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct KindText {
    const char *element;
    const char *symbol;
    const char *name;
    const char *purpose;
    const char *section;
};

// clang-format off
constexpr KindText kindTexts[] = {
    {"text", "text", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Text"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Headings, paragraphs, lists and links."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"callout", "info", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Callout"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A note, a tip, a warning or an example."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"image", "image", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Picture"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A drawing or photograph with a caption."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"gallery", "image", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Gallery"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Several pictures to leaf through."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"table", "table", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Table"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Rows and columns, with numbers where wanted."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"chart", "chart", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Chart"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Draws the numbers of a table or worksheet."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"fact", "fact", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Fact"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A number or rule with source and expiry date."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"steps", "arrow-right", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Steps"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "What comes after the other."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"accordion", "chevron-down", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Accordion"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Headings that open to what is behind them."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"voice", "quote", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Voice"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "What somebody says from experience."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"glossary", "book", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Glossary"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Terms and what they mean."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"audio", "speaker", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Sound"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A recording with its transcript."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"video", "play", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Film"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A film with captions and transcript."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"download", "download", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Download"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A file to take away."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"profiles", "person", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Profiles"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A collection to filter, with map and numbers."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reading")},
    {"single-choice", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Question with one answer"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "One of several answers is right."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"multiple-choice", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Question with several answers"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Any number of answers is right."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"true-false", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Right or wrong"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A statement to judge."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"numeric", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Number"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A number, with tolerance and unit."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"fill-in", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Gaps"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Words or numbers missing in a text."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"order", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Order"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Things to put in order."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"match", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Pairs"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "What belongs together."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"categorise", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Groups"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Things to sort into groups."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"hotspot", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Place in a picture"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Something to find in a picture."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"free-text", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Own words"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "An answer to compare with a model."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"scale", "question", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Estimate"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "How sure, how far, how much."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Questions")},
    {"scenario", "branch", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Story"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "A story that goes on as the learner decides."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
    {"worksheet", "sheet", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Worksheet"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Fields, rows and formulas for own numbers."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
    {"decision-table", "table", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Decision table"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "What follows from which conditions."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
    {"tool", "toolbox", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Calculator"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Pairing, rounds for meetings, contrast of colours."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
    {"checklist", "check", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Checklist"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Things to tick off."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
    {"reflection", "pencil", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Reflection"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Something to think about, with room to write."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
    {"discussion", "comment", QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Discussion"),
     QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Something to talk about with others."), QT_TRANSLATE_NOOP("Kogge::BlockPalette", "Doing")},
};
// clang-format on

BlockKind kindFrom(const KindText &text)
{
    return {QString::fromLatin1(text.element), QString::fromLatin1(text.symbol), BlockPalette::tr(text.name),
            BlockPalette::tr(text.purpose), BlockPalette::tr(text.section)};
}

/// How well a kind is what somebody looks for: from 0, who types its name; absent where it is not at all.
std::optional<int> rankOf(const BlockKind &kind, const QString &search)
{
    if (kind.name.startsWith(search, Qt::CaseInsensitive))
        return 0;
    if (kind.name.contains(search, Qt::CaseInsensitive))
        return 1;
    const QString all = kind.purpose + u' ' + kind.section + u' ' + kind.element;
    return all.contains(search, Qt::CaseInsensitive) ? std::optional(2) : std::nullopt;
}

/// The best ones first.
QList<BlockKind> kindsFor(const QString &search)
{
    QList<BlockKind> kinds = blockKinds();
    if (search.isEmpty())
        return kinds;
    kinds.removeIf([&](const BlockKind &kind) { return !rankOf(kind, search); });
    std::stable_sort(kinds.begin(), kinds.end(), [&](const BlockKind &a, const BlockKind &b) {
        return rankOf(a, search) < rankOf(b, search);
    });
    return kinds;
}

} // namespace

QList<BlockKind> blockKinds()
{
    QList<BlockKind> kinds;
    for (const KindText &text : kindTexts)
        kinds += kindFrom(text);
    return kinds;
}

BlockKind blockKindOf(const QString &element)
{
    for (const KindText &text : kindTexts) {
        if (element == QLatin1StringView(text.element))
            return kindFrom(text);
    }
    return {element, u"text"_s, element, {}, {}};
}

BlockPalette::BlockPalette(QObject *parent)
    : RowsModel(parent)
{
    retranslate();
}

void BlockPalette::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    retranslate();
    Q_EMIT searchChanged();
}

void BlockPalette::retranslate()
{
    std::vector<Row> rows;
    for (const BlockKind &kind : kindsFor(m_search.trimmed())) {
        const bool opens = m_search.trimmed().isEmpty()
            && (rows.empty()
                || rows.back().kind.section != kind.section); // Hits stand in an order of their own.
        rows.push_back({kind, opens ? kind.section : QString()});
    }
    replace(m_rows, std::move(rows),
            [](const Row &a, const Row &b) { return a.kind.element == b.kind.element; });
}

QString BlockPalette::elementAt(int row) const
{
    return row >= 0 && row < std::ssize(m_rows) ? m_rows[static_cast<size_t>(row)].kind.element : QString();
}

int BlockPalette::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BlockPalette::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case ElementRole:
        return row.kind.element;
    case SymbolRole:
        return row.kind.symbol;
    case NameRole:
        return row.kind.name;
    case PurposeRole:
        return row.kind.purpose;
    case HeadingRole:
        return row.heading;
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockPalette::roleNames() const
{
    return {{ElementRole, "element"},
            {SymbolRole, "symbol"},
            {NameRole, "name"},
            {PurposeRole, "purpose"},
            {HeadingRole, "heading"}};
}

} // namespace Kogge
