// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartobject.h"
#include "entryobject.h"
#include "profileentry.h"
#include "profilemap.h"
#include "profilerows.h"

namespace Kogge {

/// How many of \p collection's profiles have each word of the field that \p values names.
[[nodiscard]] ChartData chartData(const ProfileCollection &collection, const QString &values,
                                  const LocaleFormat &format);

/// How many profiles have each word of one field.
class ProfileCounts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a collection of profiles.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        WordRole = Qt::UserRole + 1, ///< QString
        NumberRole, ///< int
        ShareRole, ///< qreal: of the highest number, 0 to 1.
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    struct Row {
        QString word;
        int number = 0;
    };
    void setCounts(std::vector<Row> rows);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

/// A collection of profiles: to filter, to search, to read, on a map and in numbers.
class ProfilesObject : public Kogge::EntryObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(Kogge::TextRows *intro READ intro CONSTANT)
    Q_PROPERTY(Kogge::ProfileFilters *filters READ filters CONSTANT)
    /// Words that all profiles found have somewhere.
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY found)
    /// Something is filtered or searched.
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY found)
    /// "3 of 12 profiles"
    Q_PROPERTY(QString hits READ hits NOTIFY found)
    Q_PROPERTY(Kogge::ProfileRows *profiles READ profiles CONSTANT)
    /// Some profiles have a position.
    Q_PROPERTY(bool mapped READ isMapped CONSTANT)
    Q_PROPERTY(Kogge::ProfileMarks *marks READ marks CONSTANT)
    /// What can be counted: "Country", "Sector", …
    Q_PROPERTY(QStringList countable READ countable CONSTANT)
    /// Row in countable of what is counted.
    Q_PROPERTY(int counted READ counted WRITE setCounted NOTIFY countedChanged)
    Q_PROPERTY(Kogge::ProfileCounts *counts READ counts CONSTANT)
    /// The learner's own profile, or null where none is asked for.
    Q_PROPERTY(Kogge::ProfileEntry *entry READ entry CONSTANT)

public:
    /// \p collection outlives the block.
    ProfilesObject(const Block &block, const EntryPlace &place, const ProfileCollection &collection,
                   const QString &language, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] TextRows *intro() const { return m_intro; }
    [[nodiscard]] ProfileFilters *filters() const { return m_filters; }
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] QString hits() const;
    [[nodiscard]] ProfileRows *profiles() const { return m_profiles; }
    [[nodiscard]] bool isMapped() const { return !m_marks->isEmpty(); }
    [[nodiscard]] ProfileMarks *marks() const { return m_marks; }
    [[nodiscard]] QStringList countable() const;
    [[nodiscard]] int counted() const { return m_counted; }
    void setCounted(int field);
    [[nodiscard]] ProfileCounts *counts() const { return m_counts; }
    [[nodiscard]] ProfileEntry *entry() const { return m_entry; }
    [[nodiscard]] bool isTask() const override { return m_entry != nullptr; }

    /// Opens or closes a profile, by its row in the collection.
    Q_INVOKABLE void toggle(int profile);
    /// Shows all profiles again.
    Q_INVOKABLE void clear();
    /// Empties the learner's own profile.
    Q_INVOKABLE void clearEntry();
    void flush() override;
    [[nodiscard]] bool isSaved() const override { return !m_unsaved && EntryObject::isSaved(); }

Q_SIGNALS:
    void found();
    void countedChanged();

private:
    void search();
    void countAgain();
    void makeEntry();
    void saveEntry();

    QString m_title;
    const ProfileCollection &m_collection;
    TextRows *m_intro;
    ProfileFilters *m_filters;
    ProfileRows *m_profiles;
    ProfileMarks *m_marks;
    ProfileCounts *m_counts;
    QString m_searchText;
    std::vector<ProfileField> m_countable;
    int m_counted = 0;
    ProfileEntry *m_entry = nullptr;
    Scenario m_scenario; ///< The learner's profile, kept as worksheets are.
    QTimer m_saveTimer;
    bool m_unsaved = false; ///< The entry is neither on the disk nor on its way there.
};

} // namespace Kogge
