// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form does to its block: values, and parts that come, go and move.
#include "base/identifier.h"
#include "course/fields.h"
#include "editing/blockform.h"
#include "manifest/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

template<typename T> QString nextLetter(const std::vector<T> &items)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz0123456789"_s;
    for (const QChar letter : letters) {
        if (std::none_of(items.begin(), items.end(), [&](const T &item) { return item.letter == letter; }))
            return letter;
    }
    return {};
}

template<typename T> QString nextName(const QString &element, const std::vector<T> &items)
{
    for (size_t number = items.size() + 1;; ++number) {
        const QString name = element + QString::number(number);
        if (std::none_of(items.begin(), items.end(), [&](const T &item) { return item.name == name; }))
            return name;
    }
}

template<typename T> bool takesNames()
{
    return std::is_same_v<
               T,
               WorksheetField> || std::is_same_v<T, WorksheetTable> || std::is_same_v<T, WorksheetResult> || std::is_same_v<T, FieldChoice>;
}

/// One without content, but with what identifies it among \p siblings.
template<typename T> T newPart(const QString &element, const std::vector<T> &siblings)
{
    T part{};
    if constexpr (requires { part.id; })
        part.id = newIdentifier();
    if constexpr (requires { part.letter; })
        part.letter = nextLetter(siblings);
    if constexpr (requires { part.name; }) {
        if (takesNames<T>())
            part.name = nextName(element, siblings);
    }
    return part;
}

/// What is to be done to the place a path names.
struct FormChange {
    enum class Kind { Set, Add, Remove, Move } kind;
    QString text; ///< Set.
    int at = 0; ///< Add and Move.
};

/// The visitor that changes what a path names.
class FormChanger
{
public:
    FormChanger(QString path, const FormChange &change)
        : m_path(std::move(path))
        , m_change(change)
    { }

    [[nodiscard]] bool isDone() const { return m_done; }

    template<typename T, typename... S> void attribute(const char *name, T &value, const S &...)
    {
        if (!names(name))
            return;
        constexpr bool hasWords =
            std::is_same_v<T, QString> || std::is_same_v<T, bool> || FieldText::Enumeration<T>;
        const bool emptied = !hasWords && m_change.text.isEmpty(); // 0, or none where there may be none.
        if (emptied)
            value = T{};
        m_done = emptied || FieldText::fromText(m_change.text, value);
    }
    void plain(const char *name, QString &text, Presence) { setText(name, text, TextKind::Plain); }
    void markdown(const char *name, QString &text, Presence) { setText(name, text, TextKind::Markdown); }
    void lines(const char *name, QString &text, Presence) { setText(name, text, TextKind::Lines); }
    void content(const char *name, QString &text, TextKind kind) { setText(name, text, kind); }

    template<typename T> void parts(const char *element, std::vector<T> &items)
    {
        const QString name = QString::fromLatin1(element);
        if (m_path == name && m_change.kind == FormChange::Kind::Add) {
            const auto at = std::clamp<qsizetype>(m_change.at, 0, std::ssize(items));
            items.insert(items.begin() + at, newPart<T>(name, items));
            m_done = true;
        } else if (m_path.startsWith(name + u'.')) {
            changePart(items, m_path.mid(name.size() + 1));
        }
    }

private:
    template<typename T> void changePart(std::vector<T> &items, const QString &rest)
    {
        bool isNumber = false;
        const int number = rest.section(u'.', 0, 0).toInt(&isNumber);
        if (!isNumber || number < 0 || number >= std::ssize(items))
            return;
        const QString inner = rest.section(u'.', 1);
        const auto item = items.begin() + number;
        if (!inner.isEmpty()) {
            FormChanger changer(inner, m_change);
            visitFields(changer, *item);
            m_done = changer.isDone();
        } else if (m_change.kind == FormChange::Kind::Remove) {
            items.erase(item);
            m_done = true;
        } else if (m_change.kind == FormChange::Kind::Move) {
            const auto to = items.begin() + std::clamp<qsizetype>(m_change.at, 0, std::ssize(items) - 1);
            if (to < item)
                std::rotate(to, item, item + 1);
            else
                std::rotate(item, item + 1, to + 1);
            m_done = true;
        }
    }
    [[nodiscard]] bool names(const char *name) const
    {
        return m_change.kind == FormChange::Kind::Set && m_path == QLatin1StringView(name);
    }
    void setText(const char *name, QString &text, TextKind kind)
    {
        if (!names(name))
            return;
        text = FieldText::normalized(m_change.text, kind);
        m_done = true;
    }
    QString m_path;
    const FormChange &m_change;
    bool m_done = false;
};

/// Each row has a cell for each column, in the order of the columns.
void completeTable(TableBlock &table)
{
    for (TableRow &row : table.rows) {
        std::vector<TableCell> cells;
        for (const TableColumn &column : table.columns) {
            const auto found = std::find_if(row.cells.begin(), row.cells.end(), [&](const TableCell &cell) {
                return cell.column == column.letter;
            });
            cells.push_back(found != row.cells.end() ? *found : TableCell{column.letter, {}, {}});
        }
        row.cells = cells;
    }
}

bool change(Block &block, const QString &path, const FormChange &change)
{
    Block changed = block;
    FormChanger changer(path, change);
    visitContent(changer, changed);
    if (!changer.isDone())
        return false;
    auto *table = std::get_if<TableBlock>(&changed.content);
    if (table && change.kind != FormChange::Kind::Set)
        completeTable(*table);
    block = std::move(changed);
    return true;
}

template<typename T> bool change(T &owner, const QString &path, const FormChange &change)
{
    FormChanger changer(path, change);
    if constexpr (std::is_same_v<T, Lesson>)
        visitHead(changer, owner);
    else
        visitFields(changer, owner);
    return changer.isDone();
}

} // namespace

bool setFormValue(Block &block, const QString &path, const QString &text)
{
    return change(block, path, {FormChange::Kind::Set, text});
}

bool setFormValue(Lesson &lesson, const QString &path, const QString &text)
{
    return change(lesson, path, {FormChange::Kind::Set, text});
}

bool setFormValue(Module &module, const QString &path, const QString &text)
{
    return change(module, path, {FormChange::Kind::Set, text});
}

bool setFormValue(MediaFile &file, const QString &path, const QString &text)
{
    return change(file, path, {FormChange::Kind::Set, text});
}

bool setFormValue(FactRecord &record, const QString &path, const QString &text)
{
    return change(record, path, {FormChange::Kind::Set, text});
}

bool addPart(Block &block, const QString &path, int at)
{
    return change(block, path, {FormChange::Kind::Add, {}, at});
}

bool addPart(Module &module, const QString &path, int at)
{
    return change(module, path, {FormChange::Kind::Add, {}, at});
}

bool removePart(Block &block, const QString &path)
{
    return change(block, path, {FormChange::Kind::Remove, {}});
}

bool removePart(Module &module, const QString &path)
{
    return change(module, path, {FormChange::Kind::Remove, {}});
}

bool movePart(Block &block, const QString &path, int to)
{
    return change(block, path, {FormChange::Kind::Move, {}, to});
}

bool movePart(Module &module, const QString &path, int to)
{
    return change(module, path, {FormChange::Kind::Move, {}, to});
}

} // namespace Kogge
