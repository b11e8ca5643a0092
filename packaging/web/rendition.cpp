// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/rendition.h"

#include "course/translation.h"
#include "markup/html.h"
#include "web/coursejson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

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

QString scriptElement(const QString &path)
{
    return u"<script src=\"%1\"></script>\n"_s.arg(htmlEscaped(path));
}

QString dataScript(const QString &language)
{
    return u"web/course-%1.js"_s.arg(language);
}

QByteArray indexPage(const Module &module, const QStringList &languages)
{
    QString scripts = scriptElement(u"web/kogge.js"_s);
    for (const QString &language : languages)
        scripts += scriptElement(dataScript(language));
    scripts += scriptElement(u"web/start.js"_s);

    const QString page = QString::fromUtf8(resource(u"web/index.html"_s));
    return page.arg(htmlEscaped(module.language), htmlEscaped(module.title), scripts).toUtf8();
}

QByteArray courseScript(const Course &course, const QString &language, const QStringList &languages,
                        const SourceFiles &files)
{
    const QJsonObject data = courseJson(localized(course, language), language, languages, files);
    return "Kogge.course(" + QJsonDocument(data).toJson(QJsonDocument::Compact) + ");\n";
}

} // namespace

std::vector<GeneratedFile> webRendition(const Course &course, const QStringList &languages,
                                        const SourceFiles &files)
{
    std::vector<GeneratedFile> generated{{u"index.html"_s, indexPage(course.module, languages)}};
    for (const QString &name : {u"kogge.js"_s, u"kogge.css"_s, u"start.js"_s})
        generated.push_back({u"web/"_s + name, resource(u"web/"_s + name)});
    for (const QString &language : languages)
        generated.push_back({dataScript(language), courseScript(course, language, languages, files)});
    return generated;
}

std::vector<GeneratedFile> scorm12Schemas()
{
    std::vector<GeneratedFile> files;
    for (const QString &name : QDir(u":/kogge/scorm12"_s).entryList())
        files.push_back({name, resource(u"scorm12/"_s + name)});
    return files;
}

} // namespace Kogge
