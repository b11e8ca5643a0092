// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/profiles.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace Kogge {

/// The profiles that were found, and what each says.
class ProfileRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a collection of profiles.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        WhereRole, ///< QString: "Wismar, Germany".
        AboutRole, ///< QString: "Design · Co-creation".
        ExampleRole, ///< bool: it is invented.
        LanguageNoteRole, ///< QString: "This part is in English", or empty.
        OpenRole, ///< bool: everything it says is shown.
        LabelsRole, ///< QStringList: what it says something about: "Partner", "What was done", …
        TextsRole, ///< QStringList: what it says about each; several things on lines.
        ProfileRole, ///< int: row in the collection.
    };
    Q_ENUM(Role)

    /// \p language is the one shown.
    ProfileRows(const ProfileCollection &collection, const QString &language, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<size_t> &rows() const { return m_rows; }
    /// Shows the profiles in \p rows of the collection.
    void setRows(const std::vector<size_t> &rows);
    /// Rows of the collection whose profiles are open, found or not.
    [[nodiscard]] bool isOpen(size_t profile) const { return m_open.contains(profile); }
    void setOpen(size_t profile, bool open);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    const ProfileCollection &m_collection; ///< Outlives the rows.
    QString m_language;
    std::vector<size_t> m_rows;
    std::set<size_t> m_open;
};

/// What a profile says, one thing after the other.
struct ProfileLine {
    QString label;
    QString text;

    bool operator==(const ProfileLine &) const = default;
};
[[nodiscard]] std::vector<ProfileLine> profileLines(const ProfileCollection &collection,
                                                    const Profile &profile);
/// "Wismar, Germany".
[[nodiscard]] QString profilePlace(const ProfileCollection &collection, const Profile &profile);
/// What a field is called: "Partner's sector".
[[nodiscard]] QString profileFieldLabel(ProfileField field);

/// By what the profiles can be filtered.
class ProfileFilters : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a collection of profiles.")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString: "Country".
        OptionsRole, ///< QStringList: "All", and the words that profiles have.
        ChosenRole, ///< int: row among the options.
    };
    Q_ENUM(Role)

    explicit ProfileFilters(const ProfileCollection &collection, QObject *parent = nullptr);

    /// What is chosen; nothing for "All".
    [[nodiscard]] QMap<ProfileField, QString> codes() const;
    Q_INVOKABLE void choose(int row, int option);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosen();

private:
    struct Filter {
        ProfileField field;
        QStringList codes;
        QStringList words;
        int chosen = 0; ///< 0 for all, else one more than the row of the code.
    };
    std::vector<Filter> m_filters;
};

} // namespace Kogge
