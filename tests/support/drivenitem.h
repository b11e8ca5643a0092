// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QRectF>
#include <QStringList>

namespace Kogge {

/// Which item of a driven program is meant. What is asked for must all hold; the first match in reading order
/// counts.
class ItemQuery
{
public:
    /// What a screen reader calls it.
    [[nodiscard]] static ItemQuery named(const QString &name);
    [[nodiscard]] static ItemQuery beginning(const QString &words);
    /// Its "text", for what screen readers are not told of.
    [[nodiscard]] static ItemQuery withText(const QString &text);
    [[nodiscard]] static ItemQuery withObjectName(const QString &name);
    /// \p role in the words of QAccessible::Role.
    [[nodiscard]] static ItemQuery withRole(const QString &role);

    [[nodiscard]] ItemQuery as(const QString &role) const;
    /// Only what follows \p mark in reading order.
    [[nodiscard]] ItemQuery after(const ItemQuery &mark) const;
    /// Only what \p container contains.
    [[nodiscard]] ItemQuery within(const ItemQuery &container) const;
    /// Of all that match, the one at \p index, from 0.
    [[nodiscard]] ItemQuery at(int index) const;

    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    /// For messages.
    [[nodiscard]] QString words() const;

private:
    explicit ItemQuery(QJsonObject json)
        : m_json(std::move(json))
    { }
    [[nodiscard]] ItemQuery with(const QString &key, const QJsonValue &value) const;

    QJsonObject m_json;
};

/// An item of a driven program as it was when asked for.
struct DrivenItem {
    QString role;
    QString name;
    QString description;
    QString value;
    QString text;
    QString objectName;
    QString type; ///< Of C++.
    QStringList states; ///< "focused", "focusable", "checked", "disabled", …
    QRectF place; ///< In the window.
    QRectF seen; ///< The part of it that nothing cuts off; empty where it is out of sight.
    QRectF page; ///< The seen part of what scrolls around it; null where nothing does.

    [[nodiscard]] static DrivenItem fromJson(const QJsonObject &json);
    [[nodiscard]] bool is(const QString &state) const { return states.contains(state); }
    [[nodiscard]] bool isInSight() const { return !seen.isEmpty() && seen == place; }
    /// "Button: Save", as tests of accessibility write it.
    [[nodiscard]] QString line() const { return role + QStringLiteral(": ") + name; }
};

} // namespace Kogge
