// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivenitem.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QRectF rectangleFrom(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    return numbers.isEmpty() ? QRectF()
                             : QRectF(numbers.at(0).toDouble(), numbers.at(1).toDouble(),
                                      numbers.at(2).toDouble(), numbers.at(3).toDouble());
}

} // namespace

ItemQuery ItemQuery::named(const QString &name)
{
    return ItemQuery({{u"name"_s, name}});
}

ItemQuery ItemQuery::beginning(const QString &words)
{
    return ItemQuery({{u"beginning"_s, words}});
}

ItemQuery ItemQuery::withText(const QString &text)
{
    return ItemQuery({{u"text"_s, text}});
}

ItemQuery ItemQuery::withObjectName(const QString &name)
{
    return ItemQuery({{u"object"_s, name}});
}

ItemQuery ItemQuery::withRole(const QString &role)
{
    return ItemQuery({{u"role"_s, role}});
}

ItemQuery ItemQuery::as(const QString &role) const
{
    return with(u"role"_s, role);
}

ItemQuery ItemQuery::after(const ItemQuery &mark) const
{
    return with(u"after"_s, mark.m_json);
}

ItemQuery ItemQuery::within(const ItemQuery &container) const
{
    return with(u"within"_s, container.m_json);
}

ItemQuery ItemQuery::at(int index) const
{
    return with(u"index"_s, index);
}

ItemQuery ItemQuery::with(const QString &key, const QJsonValue &value) const
{
    ItemQuery query = *this;
    query.m_json.insert(key, value);
    return query;
}

QString ItemQuery::words() const
{
    return QString::fromUtf8(QJsonDocument(m_json).toJson(QJsonDocument::Compact));
}

DrivenItem DrivenItem::fromJson(const QJsonObject &json)
{
    const auto string = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    DrivenItem item{string("role"_L1),
                    string("name"_L1),
                    string("description"_L1),
                    string("value"_L1),
                    string("text"_L1),
                    string("object"_L1),
                    string("type"_L1),
                    {},
                    rectangleFrom(json.value("place"_L1)),
                    rectangleFrom(json.value("seen"_L1)),
                    rectangleFrom(json.value("page"_L1))};
    for (const QJsonValue &state : json.value("states"_L1).toArray())
        item.states += state.toString();
    return item;
}

} // namespace Kogge
