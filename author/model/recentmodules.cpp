// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentmodules.h"

#include "base/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kogge {

RecentModules::RecentModules(QString file, QObject *parent)
    : RowsModel(parent)
    , m_file(std::move(file))
{
    constexpr qint64 limit = 64 * 1024;
    const auto bytes = m_file.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(m_file, limit);
    std::vector<Row> rows;
    for (const QString &line :
         QString::fromUtf8(bytes ? *bytes : QByteArray()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString folder = line.section(u'\t', 0, 0);
        if (QFileInfo::exists(folder + u"/module.xml"_s) && rows.size() < most)
            rows.push_back({folder, line.section(u'\t', 1)});
    }
    show(std::move(rows));
}

void RecentModules::show(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.folder == b.folder; });
}

void RecentModules::add(const QString &folder, const QString &title)
{
    std::vector<Row> rows = m_rows;
    std::erase_if(rows, [&](const Row &row) { return row.folder == folder; });
    rows.insert(rows.begin(), {folder, title.simplified()});
    if (rows.size() > most)
        rows.resize(most);
    show(std::move(rows));
    keep();
}

void RecentModules::forget(int row)
{
    std::vector<Row> rows = m_rows;
    if (row < 0 || row >= std::ssize(rows))
        return;
    rows.erase(rows.begin() + row);
    show(std::move(rows));
    keep();
}

QString RecentModules::titleOf(const QString &folder) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.folder == folder; });
    return found == m_rows.end() ? QString() : found->title;
}

/// A list that cannot be kept is only forgotten.
void RecentModules::keep() const
{
    if (m_file.isEmpty() || !QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return;
    QString lines;
    for (const Row &row : m_rows)
        lines += row.folder + u'\t' + row.title + u'\n';
    [[maybe_unused]] const auto written = writeFileDurably(m_file, lines.toUtf8(), FileAccess::Private);
}

int RecentModules::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModules::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case FolderRole:
        return row.folder;
    case UrlRole:
        return QUrl::fromLocalFile(row.folder);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentModules::roleNames() const
{
    return {{TitleRole, "title"}, {FolderRole, "folder"}, {UrlRole, "url"}};
}

} // namespace Kogge
