// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/checks_p.h"

#include <QSet>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Parts whose own text may be empty.
template<typename T>
constexpr bool mayBeEmpty =
    std::is_same_v<T, SampleValue> || std::is_same_v<T, TableCell> || std::is_same_v<T, ForeseenNumber>;

/// The visitor of course/fields.h that finds elements without the text they consist of.
class EmptyTextVisitor
{
public:
    EmptyTextVisitor(const CheckPlace &place, QString element, Problems &problems)
        : m_place(place)
        , m_element(std::move(element))
        , m_problems(problems)
    { }

    template<typename... T> void attribute(const char *, T &&...) { }
    void plain(const char *, const QString &, Presence) { }
    void markdown(const char *, const QString &, Presence) { }
    void lines(const char *, const QString &, Presence) { }

    void content(const char *, const QString &text, TextKind)
    {
        if (text.trimmed().isEmpty())
            report(m_problems, ProblemCode::MissingElement, m_place, {m_element});
    }

    template<typename T> void parts(const char *element, const std::vector<T> &items)
    {
        if constexpr (!mayBeEmpty<T>) {
            EmptyTextVisitor visitor(m_place, QString::fromLatin1(element), m_problems);
            for (const T &item : items)
                visitFields(visitor, item);
        }
    }

private:
    const CheckPlace &m_place;
    QString m_element;
    Problems &m_problems;
};

struct BlockChecker {
    const CheckPlace &place;
    Problems &problems;

    void operator()(const TableBlock &table) const
    {
        require(!table.columns.empty(), "column");
        require(!table.rows.empty(), "row");
        QSet<QString> columns;
        for (const TableColumn &column : table.columns) {
            columns.insert(column.letter);
            checkDecimals(problems, column.decimals, place);
        }
        for (const TableRow &row : table.rows)
            checkRow(row, columns);
    }

    void operator()(const GlossaryBlock &glossary) const { require(!glossary.terms.empty(), "term"); }
    void operator()(const GalleryBlock &gallery) const { require(!gallery.pictures.empty(), "picture"); }
    void operator()(const StepsBlock &block) const { require(!block.steps.empty(), "step"); }
    void operator()(const AccordionBlock &accordion) const { require(!accordion.parts.empty(), "part"); }
    void operator()(const Checklist &checklist) const { require(!checklist.items.empty(), "item"); }
    void operator()(const DecisionTable &table) const { require(!table.outcomes.empty(), "outcome"); }

    void operator()(const ProfilesBlock &profiles) const
    {
        expectValue(problems, !profiles.collection.trimmed().isEmpty(), place, "collection",
                    profiles.collection, CheckText::tr("the name of a collection"));
    }

    template<typename T> void operator()(const T &) const { }

private:
    void require(bool holds, const char *element) const
    {
        if (!holds)
            report(problems, ProblemCode::MissingElement, place, {QString::fromLatin1(element)});
    }

    void checkRow(const TableRow &row, const QSet<QString> &columns) const
    {
        QSet<QString> filled;
        for (const TableCell &cell : row.cells) {
            if (!columns.contains(cell.column))
                report(problems, ProblemCode::ColumnUnknown, place, {cell.column});
            else if (filled.contains(cell.column))
                report(problems, ProblemCode::LetterDuplicate, place, {cell.column});
            filled.insert(cell.column);
        }
    }
};

} // namespace

void checkEmptyTexts(const Module &module, const CheckPlace &place, Problems &problems)
{
    EmptyTextVisitor visitor(place, QStringLiteral("module"), problems);
    visitFields(visitor, module);
}

void checkBlock(const Block &block, const CheckPlace &place, Problems &problems)
{
    const QString fromZero = CheckText::tr("a whole number from 0");
    expectValue(problems, block.meaning >= 0, place, "meaning", QString::number(block.meaning), fromZero);
    expectValue(problems, block.task >= 0, place, "task", QString::number(block.task), fromZero);
    EmptyTextVisitor visitor(place, elementName(block.content), problems);
    visitContent(visitor, block);
    std::visit(BlockChecker{place, problems}, block.content);
}

} // namespace Kogge
