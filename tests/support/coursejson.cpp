// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursejson.h"

#include "course/fields.h"

#include <QJsonArray>

#include <algorithm>
#include <string>

namespace Kogge {

namespace {

template<typename E>
concept Enumeration = std::is_enum_v<E>;

bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

bool read(const QJsonValue &json, int &value)
{
    value = json.toInt();
    return json.isDouble();
}

bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool read(const QJsonValue &json, Decimal &value)
{
    const auto number = Decimal::fromString(json.toString());
    value = number.value_or(Decimal());
    return number.has_value();
}

bool read(const QJsonValue &json, std::optional<Decimal> &value)
{
    value = Decimal::fromString(json.toString());
    return json.isNull() || value;
}

bool read(const QJsonValue &json, PartialDate &value)
{
    value = PartialDate::fromString(json.toString()).value_or(PartialDate());
    return json.toString().isEmpty() || !value.isNull();
}

bool read(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return json.toString().isEmpty() || value.isValid();
}

template<Enumeration E> bool read(const QJsonValue &json, E &value)
{
    const std::string word = json.toString().toStdString();
    const auto &words = EnumWords<E>::words;
    const auto found = std::find(words.begin(), words.end(), word);
    value = static_cast<E>(found - words.begin());
    return found != words.end();
}

/// The visitor of course/fields.h that fills values from JSON.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    { }

    template<typename T> void attribute(const char *name, T &value)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!read(json, value))
            qFatal("'%s' cannot be read", name);
    }

    template<typename T, typename S> void attribute(const char *name, T &value, const S &standard)
    {
        if (m_object.contains(QLatin1StringView(name)))
            attribute(name, value);
        else
            value = standard;
    }

    void plain(const char *name, QString &text, Presence) { readText(name, text); }
    void markdown(const char *name, QString &text, Presence) { readText(name, text); }
    void lines(const char *name, QString &text, Presence)
    {
        QStringList lines;
        for (const QJsonValue &line : m_object.value(QLatin1StringView(name)).toArray())
            lines += line.toString();
        text = lines.join(u'\n');
    }
    void content(const char *name, QString &text, TextKind) { readText(name, text); }

    template<typename T> void parts(const char *element, std::vector<T> &items)
    {
        for (const QJsonValue &part : m_object.value(QLatin1StringView(element)).toArray()) {
            const QJsonObject object = part.toObject();
            JsonReader reader(object);
            visitFields(reader, items.emplace_back());
        }
    }

private:
    void readText(const char *name, QString &text)
    {
        text = m_object.value(QLatin1StringView(name)).toString();
    }

    const QJsonObject &m_object;
};

Lesson lessonFromJson(const QJsonObject &object)
{
    Lesson lesson;
    JsonReader reader(object);
    visitHead(reader, lesson);
    for (const QJsonValue &block : object.value(QStringLiteral("blocks")).toArray())
        lesson.blocks.push_back(blockFromJson(block.toObject()));
    return lesson;
}

} // namespace

Block blockFromJson(const QJsonObject &object)
{
    Block block;
    JsonReader reader(object);
    visitHead(reader, block);
    block.language = object.value(QStringLiteral("language")).toString();
    block.content = emptyContent(object.value(QStringLiteral("type")).toString());
    visitContent(reader, block);
    return block;
}

Course courseFromJson(const QJsonObject &object)
{
    Course course;
    JsonReader(object).attribute("passMark", course.module.passMark);
    for (const QJsonValue &lesson : object.value(QStringLiteral("lessons")).toArray())
        course.lessons.push_back(lessonFromJson(lesson.toObject()));
    return course;
}

} // namespace Kogge
