// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesobject.h"

#include "base/identifier.h"
#include "textrows.h"
#include "typingpause.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr ProfileField inNumbers[] = {ProfileField::Country, ProfileField::Sector, ProfileField::Cooperation,
                                      ProfileField::Innovation, ProfileField::Start};

std::vector<size_t> allRows(const ProfileCollection &collection)
{
    std::vector<size_t> rows(collection.profiles.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    return rows;
}

} // namespace

ChartData chartData(const ProfileCollection &collection, const QString &values, const LocaleFormat &format)
{
    const auto field = profileField(values.section(u' ', 0, 0, QString::SectionSkipEmpty));
    if (!field)
        return {};
    ChartData data;
    ChartSeries series{profileFieldLabel(*field), {}, {}};
    for (const ProfileCount &count : countProfiles(collection, allRows(collection), *field)) {
        data.labels += wordFor(collection, *field, count.code);
        series.values += Decimal(count.count);
        series.texts += format.number(Decimal(count.count));
    }
    data.series.push_back(std::move(series));
    return data;
}

void ProfileCounts::setCounts(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int ProfileCounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileCounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case WordRole:
        return row.word;
    case NumberRole:
        return row.number;
    case ShareRole: // The first is the highest.
        return static_cast<qreal>(row.number) / std::max(1, m_rows.front().number);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileCounts::roleNames() const
{
    return {{WordRole, "word"}, {NumberRole, "number"}, {ShareRole, "share"}};
}

ProfilesObject::ProfilesObject(const Block &block, const EntryPlace &place,
                               const ProfileCollection &collection, const QString &language, QObject *parent)
    : EntryObject(u"Profiles"_s, block, place, parent)
    , m_title(std::get<ProfilesBlock>(block.content).title)
    , m_collection(collection)
    , m_intro(new TextRows(this))
    , m_filters(new ProfileFilters(collection, this))
    , m_profiles(new ProfileRows(collection, language, this))
    , m_marks(new ProfileMarks(collection, this))
    , m_counts(new ProfileCounts(this))
{
    m_intro->setMarkdown(std::get<ProfilesBlock>(block.content).intro);
    for (const ProfileField field : inNumbers) {
        if (!countProfiles(collection, m_profiles->rows(), field).empty())
            m_countable.push_back(field);
    }
    countAgain();
    connect(m_filters, &ProfileFilters::chosen, this, &ProfilesObject::search);
    if (std::get<ProfilesBlock>(block.content).entry)
        makeEntry();
}

void ProfilesObject::makeEntry()
{
    m_entry = new ProfileEntry(m_collection, this);
    const WorksheetProgress progress = keeper().progress().worksheets.value(blockId());
    m_scenario = progress.scenarios.empty() ? Scenario{newIdentifier(), tr("My profile"), {}, false}
                                            : progress.scenarios.front();
    m_entry->setValues(m_scenario.input.fields);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(typingPause);
    connect(&m_saveTimer, &QTimer::timeout, this, &ProfilesObject::saveEntry);
    connect(m_entry, &ProfileEntry::edited, this, [this] {
        m_unsaved = true;
        m_saveTimer.start();
        Q_EMIT savedNoteChanged();
    });
}

void ProfilesObject::saveEntry()
{
    m_saveTimer.stop();
    m_unsaved = false;
    m_scenario.input.fields = m_entry->values();
    m_scenario.complete = m_entry->missing().isEmpty();
    keep(scenarioSaved(keeper().module(), place(), block().task, m_scenario), [this] { m_unsaved = true; });
}

void ProfilesObject::clearEntry()
{
    if (!m_entry)
        return;
    m_entry->setValues({});
    saveEntry();
}

void ProfilesObject::flush()
{
    EntryObject::flush();
    if (m_unsaved)
        saveEntry();
}

void ProfilesObject::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    search();
}

bool ProfilesObject::isNarrowed() const
{
    return !m_searchText.trimmed().isEmpty() || !m_filters->codes().isEmpty();
}

QString ProfilesObject::hits() const
{
    const int all = static_cast<int>(m_collection.profiles.size());
    return isNarrowed() ? tr("%1 of %n profiles", nullptr, all).arg(m_profiles->count())
                        : tr("%n profiles", nullptr, all);
}

QStringList ProfilesObject::countable() const
{
    QStringList labels;
    for (const ProfileField field : m_countable)
        labels += profileFieldLabel(field);
    return labels;
}

void ProfilesObject::setCounted(int field)
{
    if (field == m_counted || field < 0 || field >= static_cast<int>(m_countable.size()))
        return;
    m_counted = field;
    countAgain();
    Q_EMIT countedChanged();
}

void ProfilesObject::toggle(int profile)
{
    if (profile < 0 || static_cast<size_t>(profile) >= m_collection.profiles.size())
        return;
    const auto row = static_cast<size_t>(profile);
    const bool open = !m_profiles->isOpen(row);
    m_profiles->setOpen(row, open);
    m_marks->setOpen(row, open);
}

void ProfilesObject::clear()
{
    m_searchText.clear();
    m_filters->clear(); // Searches again.
}

void ProfilesObject::search()
{
    const auto rows = profilesFor(m_collection, {m_filters->codes(), m_searchText});
    m_profiles->setRows(rows);
    m_marks->setShown(rows);
    countAgain();
    Q_EMIT found();
}

void ProfilesObject::countAgain()
{
    std::vector<ProfileCounts::Row> rows;
    if (!m_countable.empty()) {
        const ProfileField field = m_countable.at(static_cast<size_t>(m_counted));
        for (const ProfileCount &count : countProfiles(m_collection, m_profiles->rows(), field))
            rows.push_back({wordFor(m_collection, field, count.code), count.count});
    }
    m_counts->setCounts(std::move(rows));
}

} // namespace Kogge
