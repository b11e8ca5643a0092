// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/coursejson.h"

#include "base/languagename.h"
#include "course/fields.h"
#include "markup/html.h"
#include "markup/parser.h"
#include "markup/typography.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString htmlOf(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    return document ? toHtml(*document) : u"<p>"_s + htmlEscaped(describe(document.error())) + u"</p>"_s;
}

QJsonValue jsonOf(const QString &value)
{
    return value;
}
QJsonValue jsonOf(int value)
{
    return value;
}
QJsonValue jsonOf(bool value)
{
    return value;
}
QJsonValue jsonOf(const Decimal &value)
{
    return value.toString();
}
QJsonValue jsonOf(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}
QJsonValue jsonOf(QDate value)
{
    return value.toString(Qt::ISODate);
}
QJsonValue jsonOf(const PartialDate &value)
{
    return value.toString();
}
template<typename E>
requires std::is_enum_v<E> QJsonValue jsonOf(E value)
{
    return QString::fromLatin1(EnumWords<E>::words.at(static_cast<size_t>(value)));
}

/// The visitor of course/fields.h that makes a JSON object.
class JsonWriter
{
public:
    template<typename T, typename... Standard>
    void attribute(const char *name, const T &value, const Standard &...)
    {
        m_object.insert(QLatin1StringView(name), jsonOf(value));
    }
    void plain(const char *name, const QString &text, Presence)
    {
        m_object.insert(QLatin1StringView(name), withUnbreakableUnits(text));
    }
    void markdown(const char *name, const QString &text, Presence)
    {
        m_object.insert(QLatin1StringView(name), htmlOf(text));
    }
    void lines(const char *name, const QString &text, Presence)
    {
        m_object.insert(QLatin1StringView(name),
                        QJsonArray::fromStringList(text.split(u'\n', Qt::SkipEmptyParts)));
    }
    void content(const char *name, const QString &text, TextKind kind)
    {
        m_object.insert(QLatin1StringView(name),
                        kind == TextKind::Markdown ? htmlOf(text) : withUnbreakableUnits(text));
    }
    template<typename T> void parts(const char *element, const std::vector<T> &items)
    {
        QJsonArray array;
        for (const T &item : items) {
            JsonWriter writer;
            visitFields(writer, item);
            array.append(writer.take());
        }
        m_object.insert(QLatin1StringView(element), array);
    }

    [[nodiscard]] QJsonObject take() const { return m_object; }

private:
    QJsonObject m_object;
};

template<typename T> QJsonArray listJson(const std::vector<T> &items)
{
    JsonWriter writer;
    writer.parts("list", items);
    return writer.take().value("list"_L1).toArray();
}

QJsonObject blockJson(const Block &block)
{
    JsonWriter writer;
    visitHead(writer, block);
    visitContent(writer, block);
    QJsonObject object = writer.take();
    object.insert("type"_L1, elementName(block.content));
    object.insert("language"_L1, block.language);
    return object;
}

QJsonObject lessonJson(const Lesson &lesson)
{
    JsonWriter writer;
    visitHead(writer, lesson);
    QJsonObject object = writer.take();
    QJsonArray blocks;
    QJsonArray parts;
    for (const Block &block : lesson.blocks) {
        blocks.append(blockJson(block));
        const auto *text = std::get_if<TextBlock>(&block.content);
        const auto document = text ? parseMarkdown(text->text) : Result<Document>(Document());
        const QString title = document ? openingHeading(*document) : QString();
        if (!title.isEmpty())
            parts.append(QJsonObject{{"block"_L1, block.id}, {"title"_L1, title}});
    }
    object.insert("blocks"_L1, blocks);
    object.insert("parts"_L1, parts);
    return object;
}

QJsonArray sectionsJson(const std::vector<Section> &sections)
{
    QJsonArray array;
    for (const Section &section : sections) {
        array.append(QJsonObject{
            {"id"_L1, section.id}, {"title"_L1, section.title}, {"lessons"_L1, listJson(section.lessons)}});
    }
    return array;
}

/// Every file by the path that blocks call it by: what is known of it, and where it lies for these readers.
QJsonObject mediaJson(const std::vector<MediaFile> &media, const QString &language, const SourceFiles &files)
{
    QJsonObject object;
    for (const MediaFile &file : media) {
        JsonWriter writer;
        visitFields(writer, file);
        object.insert(file.path, writer.take());
    }
    for (const QString &path : files.keys()) {
        if (!path.startsWith("media/"_L1))
            continue;
        const QString own = mediaPathIn(language, path);
        const QString file = files.contains(own) ? own : path;
        QJsonObject about = object.value(path).toObject();
        about.insert("file"_L1, file);
        about.insert("bytes"_L1, files.value(file));
        object.insert(path, about);
    }
    return object;
}

QJsonObject termsJson(const std::vector<Lesson> &lessons)
{
    QJsonObject object;
    for (const Lesson &lesson : lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
            for (const GlossaryTerm &term : glossary ? glossary->terms : std::vector<GlossaryTerm>()) {
                object.insert(term.id,
                              QJsonObject{{"name"_L1, term.name},
                                          {"definition"_L1, term.definition},
                                          {"lesson"_L1, lesson.id}});
            }
        }
    }
    return object;
}

} // namespace

QJsonObject courseJson(const Course &localizedCourse, const QString &language, const QStringList &languages,
                       const SourceFiles &files)
{
    const Module &module = localizedCourse.module;
    QJsonArray languageList;
    for (const QString &tag : languages)
        languageList.append(QJsonObject{{"tag"_L1, tag}, {"name"_L1, languageName(tag)}});
    QJsonArray lessons;
    for (const Lesson &lesson : localizedCourse.lessons)
        lessons.append(lessonJson(lesson));

    return {
        {"format"_L1, Module::currentFormat},
        {"id"_L1, module.id},
        {"version"_L1, module.version},
        {"language"_L1, language},
        {"sourceLanguage"_L1, module.language},
        {"languages"_L1, languageList},
        {"title"_L1, module.title},
        {"summary"_L1, module.summary},
        {"audience"_L1, module.audience},
        {"topic"_L1, module.topic},
        {"licence"_L1, module.licence},
        {"validUntil"_L1, module.validUntil.toString(Qt::ISODate)},
        {"passMark"_L1, module.passMark.toString()},
        {"objectives"_L1, listJson(module.objectives)},
        {"contributors"_L1, listJson(module.contributors)},
        {"sections"_L1, sectionsJson(module.sections)},
        {"media"_L1, mediaJson(localizedCourse.media, language, files)},
        {"terms"_L1, termsJson(localizedCourse.lessons)},
        {"lessons"_L1, lessons},
    };
}

} // namespace Kogge
