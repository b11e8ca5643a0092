// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/coursejson.h"

#include "base/languagename.h"
#include "base/parallel.h"
#include "course/fields.h"
#include "course/mapview.h"
#include "course/translation.h"
#include "markup/html.h"
#include "markup/parser.h"
#include "markup/typography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRectF>

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

void addTerms(const Lesson &lesson, QJsonObject &terms)
{
    for (const Block &block : lesson.blocks) {
        const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
        for (const GlossaryTerm &term : glossary ? glossary->terms : std::vector<GlossaryTerm>()) {
            terms.insert(term.id,
                         QJsonObject{{"name"_L1, term.name},
                                     {"definition"_L1, term.definition},
                                     {"lesson"_L1, lesson.id}});
        }
    }
}

QJsonObject termsJson(const std::vector<Lesson> &lessons)
{
    QJsonObject object;
    for (const Lesson &lesson : lessons)
        addTerms(lesson, object);
    return object;
}

QByteArray textOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// One lesson of a course in one language.
struct LessonText {
    QByteArray json;
    QJsonObject terms;
};

LessonText lessonText(const Lesson &lesson, const Course &course, const QString &language)
{
    LessonText text;
    const Lesson inLanguage = localized(lesson, course, language);
    text.json = textOf(lessonJson(inLanguage));
    addTerms(inLanguage, text.terms);
    return text;
}

QByteArray listOf(const std::vector<LessonText> &lessons)
{
    QByteArray list("[");
    for (const LessonText &lesson : lessons)
        list += (list.size() > 1 ? "," : "") + lesson.json;
    return list + ']';
}

/// \p object as text, with \p lessons as the text of that member.
QByteArray textOf(const QJsonObject &object, const QByteArray &lessons)
{
    QByteArray text("{");
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (text.size() > 1)
            text += ',';
        text += textOf(member.key()) + ':';
        text += member.key() == "lessons"_L1 ? lessons : textOf(member.value());
    }
    return text + '}';
}

constexpr int mapWidth = 1000; ///< In units of the map's own; windows make it smaller.

/// A place on a map, in its units.
QJsonArray onMap(QPointF place, double ratio)
{
    return {qRound(place.x() * mapWidth), qRound(place.y() * ratio * mapWidth)};
}

/// How far from the left or the top the lines at \p degrees are; \p placeOf is told the degrees.
template<typename F> QJsonArray linesJson(const std::vector<int> &degrees, const F &placeOf)
{
    QJsonArray lines;
    for (const int value : degrees)
        lines.append(QJsonObject{{"at"_L1, qRound(placeOf(value) * mapWidth)}, {"degrees"_L1, value}});
    return lines;
}

/// Land and lakes that are on the map, or reach into it: x and y in turn.
QJsonArray coastsJson(const MapView &view)
{
    QJsonArray coasts;
    for (const std::vector<QPointF> &coast : coastsOn(view)) {
        QJsonArray numbers;
        QRectF extent(coast.front(), QSizeF());
        for (const QPointF &point : coast) {
            extent = extent.united(QRectF(point, QSizeF(1e-6, 1e-6)));
            for (const QJsonValue &number : onMap(point, view.ratio()))
                numbers.append(number);
        }
        if (extent.intersects(QRectF(0, 0, 1, 1)))
            coasts.append(numbers);
    }
    return coasts;
}

/// What is drawn below the marks of a collection.
QJsonObject mapJson(const MapView &view)
{
    const double ratio = view.ratio();
    return {
        {"width"_L1, mapWidth},
        {"height"_L1, qRound(ratio * mapWidth)},
        {"coast"_L1, coastsJson(view)},
        {"meridian"_L1,
         linesJson(meridiansOn(view), [&](int east) { return view.place(east, view.south()).x(); })},
        {"parallel"_L1,
         linesJson(parallelsOn(view), [&](int north) { return view.place(view.west(), north).y() * ratio; })},
    };
}

QJsonObject profileJson(const Profile &profile, const MapView &view)
{
    JsonWriter writer;
    visitFields(writer, profile);
    QJsonObject object = writer.take();
    for (const auto &name :
         {"consent"_L1, "latitude"_L1, "longitude"_L1}) // The first is for the authors alone.
        object.remove(name);
    object.insert("language"_L1, profile.language);
    if (const auto place = view.place(profile))
        object.insert("at"_L1, onMap(*place, view.ratio()));
    return object;
}

/// By name: the words of a collection, its profiles, and a map where they have positions.
QJsonObject collectionsJson(const std::vector<ProfileCollection> &collections)
{
    QJsonObject object;
    for (const ProfileCollection &collection : collections) {
        JsonWriter writer;
        visitFields(writer, collection);
        QJsonObject content = writer.take();
        const MapView view(collection.profiles);
        QJsonArray profiles;
        for (const Profile &profile : collection.profiles)
            profiles.append(profileJson(profile, view));
        content.insert("profile"_L1, profiles);
        if (!view.isEmpty())
            content.insert("map"_L1, mapJson(view));
        object.insert(collection.name, content);
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
        {"collections"_L1, collectionsJson(localizedCourse.collections)},
        {"lessons"_L1, lessons},
    };
}

Course withoutLessons(const Course &course)
{
    return {course.module, {}, course.media, course.values, course.collections, course.translations};
}

QByteArray courseText(const Course &course, const QString &language, const QStringList &languages,
                      const SourceFiles &files)
{
    std::vector<LessonText> lessons(course.lessons.size());
    inParallel(lessons.size(),
               [&](size_t i) { lessons[i] = lessonText(course.lessons[i], course, language); });
    QJsonObject terms;
    for (const LessonText &lesson : lessons) {
        for (auto term = lesson.terms.begin(); term != lesson.terms.end(); ++term)
            terms.insert(term.key(), term.value());
    }
    QJsonObject object = courseJson(localized(withoutLessons(course), language), language, languages, files);
    object.insert("terms"_L1, terms);
    return textOf(object, listOf(lessons));
}

} // namespace Kogge
