// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/rendition.h"

#include "course/fields.h"
#include "course/translation.h"
#include "markup/html.h"
#include "web/coursejson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(u":/kogge/"_s + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "web rendition", "compiled-in file is missing");
    return opened ? file.readAll() : QByteArray();
}

/// What a browser without JavaScript shows, in a language that the page's words are in: English where it is
/// another.
QString sentenceWithoutScript(const QString &language)
{
    if (language == u"de")
        return u"%1: Dieses Modul braucht JavaScript. Es läuft allein auf Ihrem Computer; nichts wird "
               u"irgendwohin "
               "geschickt."_s;
    if (language == u"sv")
        return u"%1: Den här modulen behöver JavaScript. Den körs bara på din dator; ingenting skickas någonstans."_s;
    return u"%1: This module needs JavaScript. It runs on your computer alone; nothing is sent anywhere."_s;
}

/// The language that the page speaks where the course is in \p language: English where it knows no other.
QString spokenFor(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    return QStringList{u"de"_s, u"sv"_s}.contains(primary) ? primary : u"en"_s;
}

QString withoutScript(const Course &course, const QStringList &languages)
{
    const Course head = withoutLessons(course);
    QString paragraphs;
    for (const QString &language : languages) {
        const QString spoken = spokenFor(language);
        const QString title = localized(head, language).module.title;
        paragraphs +=
            u"<p lang=\"%1\">%2</p>\n"_s.arg(spoken, htmlEscaped(sentenceWithoutScript(spoken).arg(title)));
    }
    return paragraphs;
}

/// A name for what \p files say together. The page asks for its scripts and its style by it: words and
/// classes have short names that hold in one package only, and a browser may have kept files of the one
/// before.
QString buildOf(const std::vector<GeneratedFile> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const GeneratedFile &file : files)
        hash.addData(file.bytes);
    return QString::fromLatin1(hash.result().toHex().left(8));
}

QByteArray indexPage(const Course &course, const QStringList &languages, const QString &build)
{
    const Module &module = course.module;
    const QString page = QString::fromUtf8(resource(u"web/index.html"_s));
    return page
        .arg(htmlEscaped(module.language), htmlEscaped(module.title), withoutScript(course, languages),
             htmlEscaped(languages.join(u' ')), build)
        .toUtf8();
}

/// \p page, telling its script which lesson it shows alone.
QByteArray markedFor(const QString &lesson, QByteArray page)
{
    return page.insert(page.indexOf("<html") + 5, " data-lesson=\"" + lesson.toHtmlEscaped().toUtf8() + '"');
}

/// Whether \p feature makes a difference to \p pieces.
bool isAskedFor(const QString &feature, const QJsonArray &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [&feature](const QJsonValue &piece) {
        const QJsonArray needs = piece["needs"_L1].toArray();
        return std::any_of(needs.begin(), needs.end(),
                           [&feature](const QJsonValue &need) { return need.toArray().contains(feature); });
    });
}

/// What a package has that the pieces of parts.json may need; see runtime/build.mjs.
QSet<QString> featuresOf(const Course &course, PackageProfile profile, const QJsonArray &script)
{
    QSet<QString> features;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks)
            features.insert(u"type:"_s + elementName(block.content));
    }
    const QString topic = u"topic:"_s + course.module.topic;
    features.insert(isAskedFor(topic, script) ? topic : u"topic:transfer"_s); // The cover of all others.
    features.insert(u"profile:"_s + profileName(profile));
    return features;
}

bool isNeeded(const QJsonArray &needs, const QSet<QString> &features)
{
    return std::all_of(needs.begin(), needs.end(), [&features](const QJsonValue &need) {
        const QJsonArray list = need.toArray();
        return std::any_of(list.begin(), list.end(), [&features](const QJsonValue &feature) {
            return features.contains(feature.toString());
        });
    });
}

QByteArray composed(const QJsonArray &pieces, const QSet<QString> &features)
{
    QByteArray text;
    for (const QJsonValue &piece : pieces) {
        if (isNeeded(piece["needs"_L1].toArray(), features))
            text += piece["text"_L1].toString().toUtf8();
    }
    return text;
}

/// What the page says in \p language, of the pieces \p words.
QByteArray wordsScript(const QJsonArray &words, QSet<QString> features, const QString &language)
{
    features.insert(u"language:"_s + spokenFor(language));
    return composed(words, features);
}

} // namespace

std::vector<GeneratedFile> webRendition(const Course &course, const QStringList &languages,
                                        const SourceFiles &files, const WebPages &pages)
{
    const QJsonObject parts = QJsonDocument::fromJson(resource(u"web/parts.json"_s)).object();
    const QJsonArray script = parts["script"_L1].toArray();
    const QSet<QString> features = featuresOf(course, pages.profile, script);
    std::vector<GeneratedFile> scripts{
        {u"web/kogge.js"_s, composed(script, features), FileOrigin::Program},
        {u"web/kogge.css"_s, composed(parts["style"_L1].toArray(), features), FileOrigin::Program}};
    const QJsonArray words = parts["words"_L1].toArray();
    for (const QString &language : languages) {
        const QByteArray data = courseText(course, language, languages, files);
        scripts.push_back({u"web/course-%1.js"_s.arg(language),
                           wordsScript(words, features, language) + "Kogge.course(" + data + ");\n"});
    }
    const QByteArray index = indexPage(course, languages, buildOf(scripts));
    std::vector<GeneratedFile> generated{{u"index.html"_s, index}};
    for (const Lesson &lesson : course.lessons) {
        if (pages.perLesson)
            generated.push_back({u"lesson-%1.html"_s.arg(lesson.id), markedFor(lesson.id, index)});
    }
    generated.insert(generated.end(), scripts.begin(), scripts.end());
    return generated;
}

std::vector<GeneratedFile> schemasFor(PackageProfile profile)
{
    const QString folder = profileName(profile);
    std::vector<GeneratedFile> files;
    if (profile == PackageProfile::Web)
        return files;
    for (const QString &name : QDir(u":/kogge/"_s + folder).entryList())
        files.push_back({name, resource(folder + u'/' + name)});
    return files;
}

} // namespace Kogge
