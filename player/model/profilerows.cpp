// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilerows.h"

#include "base/languagename.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ProfileRows)
};

/// What learners look for; the other fields are for the charts.
constexpr ProfileField filtered[] = {ProfileField::Country, ProfileField::Sector, ProfileField::Language,
                                     ProfileField::Offer, ProfileField::Need};

QString aboutOf(const ProfileCollection &collection, const Profile &profile)
{
    return (wordsFor(collection, profile, ProfileField::Sector)
            + wordsFor(collection, profile, ProfileField::Cooperation))
        .join(u" · "_s);
}

std::vector<size_t> everyRow(const ProfileCollection &collection)
{
    std::vector<size_t> rows(collection.profiles.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    return rows;
}

} // namespace

QString profileFieldLabel(ProfileField field)
{
    switch (field) {
    case ProfileField::Country:
        return ProfileText::tr("Country");
    case ProfileField::Sector:
        return ProfileText::tr("Sector");
    case ProfileField::PartnerSector:
        return ProfileText::tr("The partner's sector");
    case ProfileField::Cooperation:
        return ProfileText::tr("Kind of cooperation");
    case ProfileField::Innovation:
        return ProfileText::tr("Kind of innovation");
    case ProfileField::Start:
        return ProfileText::tr("How it started");
    case ProfileField::Language:
        return ProfileText::tr("Languages");
    case ProfileField::Offer:
        return ProfileText::tr("Offers");
    case ProfileField::Need:
        return ProfileText::tr("Looks for");
    }
    return {};
}

QString profilePlace(const ProfileCollection &collection, const Profile &profile)
{
    return (QStringList(profile.place) + wordsFor(collection, profile, ProfileField::Country)).join(u", "_s);
}

std::vector<ProfileLine> profileLines(const ProfileCollection &collection, const Profile &profile)
{
    std::vector<ProfileLine> lines;
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({label, text});
    };
    const auto addWords = [&](ProfileField field) {
        add(profileFieldLabel(field), wordsFor(collection, profile, field).join(u", "_s));
    };
    add(ProfileText::tr("Partner"),
        (QStringList(profile.partner) + wordsFor(collection, profile, ProfileField::PartnerSector))
            .join(u" · "_s));
    addWords(ProfileField::Cooperation);
    addWords(ProfileField::Innovation);
    addWords(ProfileField::Start);
    add(ProfileText::tr("What was done"), profile.done);
    add(ProfileText::tr("Results"), profile.results);
    add(ProfileText::tr("What the region has from it"), profile.region);
    add(ProfileText::tr("What others can take over"), profile.transferable);
    add(ProfileText::tr("Advice"), profile.advice);
    addWords(ProfileField::Offer);
    addWords(ProfileField::Need);
    addWords(ProfileField::Language);
    add(ProfileText::tr("Whom to ask"), profile.contact);
    return lines;
}

ProfileRows::ProfileRows(const ProfileCollection &collection, const QString &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_collection(collection)
    , m_language(language)
    , m_rows(everyRow(collection))
{ }

void ProfileRows::setRows(const std::vector<size_t> &rows)
{
    if (m_rows == rows)
        return;
    // Those that stay keep their views, and with them the keyboard.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::find(rows.begin(), rows.end(), m_rows.at(static_cast<size_t>(row))) != rows.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == rows[row])
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), rows[row]);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void ProfileRows::setOpen(size_t profile, bool open)
{
    if (isOpen(profile) == open)
        return;
    if (open)
        m_open.insert(profile);
    else
        m_open.erase(profile);
    const auto found = std::find(m_rows.begin(), m_rows.end(), profile);
    if (found == m_rows.end())
        return;
    const QModelIndex changed = index(static_cast<int>(found - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed, {OpenRole});
}

int ProfileRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t row = m_rows.at(static_cast<size_t>(index.row()));
    const Profile &profile = m_collection.profiles.at(row);
    const auto lines = role == LabelsRole || role == TextsRole ? profileLines(m_collection, profile)
                                                               : std::vector<ProfileLine>();
    QStringList texts;
    for (const ProfileLine &line : lines)
        texts += role == LabelsRole ? line.label : line.text;
    switch (role) {
    case NameRole:
        return profile.name;
    case WhereRole:
        return profilePlace(m_collection, profile);
    case AboutRole:
        return aboutOf(m_collection, profile);
    case ExampleRole:
        return profile.example;
    case LanguageNoteRole:
        return profile.language == m_language ? QString()
                                              //: %1 is a language in its own words
                                              : tr("This part is in %1").arg(languageName(profile.language));
    case OpenRole:
        return isOpen(row);
    case LabelsRole:
    case TextsRole:
        return texts;
    case ProfileRole:
        return static_cast<int>(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileRows::roleNames() const
{
    return {{NameRole, "name"},
            {WhereRole, "where"},
            {AboutRole, "about"},
            {ExampleRole, "example"},
            {LanguageNoteRole, "languageNote"},
            {OpenRole, "open"},
            {LabelsRole, "labels"},
            {TextsRole, "texts"},
            {ProfileRole, "profile"}};
}

ProfileFilters::ProfileFilters(const ProfileCollection &collection, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const ProfileField field : filtered) {
        Filter filter{field, {}, {}};
        const auto counts = countProfiles(collection, everyRow(collection), field);
        for (const ProfileWord &word : collection.words) {
            const bool isUsed = std::any_of(counts.begin(), counts.end(), [&](const ProfileCount &count) {
                return word.field == field && count.code == word.code;
            });
            if (isUsed) {
                filter.codes += word.code;
                filter.words += word.text;
            }
        }
        if (!filter.codes.isEmpty())
            m_filters.push_back(filter);
    }
}

QMap<ProfileField, QString> ProfileFilters::codes() const
{
    QMap<ProfileField, QString> codes;
    for (const Filter &filter : m_filters) {
        if (filter.chosen > 0)
            codes.insert(filter.field, filter.codes.at(filter.chosen - 1));
    }
    return codes;
}

void ProfileFilters::choose(int row, int option)
{
    if (row < 0 || row >= rowCount())
        return;
    Filter &filter = m_filters.at(static_cast<size_t>(row));
    if (option < 0 || option > filter.codes.size() || option == filter.chosen)
        return;
    filter.chosen = option;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosen();
}

void ProfileFilters::clear()
{
    for (Filter &filter : m_filters)
        filter.chosen = 0;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    Q_EMIT chosen();
}

int ProfileFilters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

QVariant ProfileFilters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Filter &filter = m_filters.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LabelRole:
        return profileFieldLabel(filter.field);
    case OptionsRole:
        //: What a list of profiles is not narrowed by: "Country: All"
        return QStringList(tr("All")) + filter.words;
    case ChosenRole:
        return filter.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileFilters::roleNames() const
{
    return {{LabelRole, "label"}, {OptionsRole, "options"}, {ChosenRole, "chosenOption"}};
}

} // namespace Kogge
