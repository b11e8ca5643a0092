// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/profiles.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// What a learner says of a cooperation of their own, field by field.
class ProfileEntry : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a collection of profiles.")

    /// Something has been filled in.
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    /// Labels of what a profile needs and this one does not have: "Town, Partner".
    Q_PROPERTY(QString missing READ missing NOTIFY changed)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< QString
        HelpRole, ///< QString: may be empty.
        KindRole, ///< QString: "line", "text" of several lines, "choice" or "date".
        ValueRole, ///< QString: for dates the neutral form.
        OptionsRole, ///< QStringList: words to choose from.
        ChosenRole, ///< int: row among the options, or -1.
        ShownRole, ///< QString: the value as it is read.
    };
    Q_ENUM(Role)

    /// Words to choose from are those of \p collection.
    explicit ProfileEntry(const ProfileCollection &collection, QObject *parent = nullptr);

    /// What has been filled in, by the names that the fields of profiles have in files.
    [[nodiscard]] const QMap<QString, QString> &values() const { return m_values; }
    void setValues(const QMap<QString, QString> &values);
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] QString missing() const;

    Q_INVOKABLE void edit(int row, const QString &text);
    Q_INVOKABLE void choose(int row, int option);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// The learner has changed something.
    void edited();

private:
    struct Field {
        QString name;
        QString label;
        QString kind;
        bool needed = false;
        QString help;
        QStringList codes = {};
        QStringList words = {};
    };
    void addChoice(const ProfileCollection &collection, ProfileField field, bool needed);
    [[nodiscard]] QString shown(const Field &field) const;

    std::vector<Field> m_fields;
    QMap<QString, QString> m_values;
};

} // namespace Kogge
