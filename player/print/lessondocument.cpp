// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/lessondocument.h"

#include "packageimages.h"
#include "print/blockhtml_p.h"

#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int pictureWidth = 1440; // Three dots for each of the 480 points on paper.

const QString style = u"a { color: #1b1b1b; text-decoration: none; } h1 { font-size: 22pt; } h2 { font-size: "
                      u"15pt; } h3 { font-size: 12.5pt; } "
                      "h4 { font-size: 11pt; } .lead { font-size: 12.5pt; } "
                      ".small { font-size: 8.5pt; color: #555b60; } .caption { font-style: italic; } "
                      ".quote { margin-left: 12px; } td, th { vertical-align: top; }"_s;

} // namespace

std::unique_ptr<QTextDocument> lessonDocument(const ModuleSession &module)
{
    const LessonSession &lesson = *module.lesson();
    auto document = std::make_unique<QTextDocument>();
    QFont font(u"Gentium Plus"_s);
    font.setPointSizeF(10.5);
    document->setDefaultFont(font);
    document->setDefaultStyleSheet(style);

    const auto files = module.files();
    const PackageMedia media(module.course(), *files, module.language());
    int pictures = 0;
    const PrintContext context{media, LocaleFormat(module.language()),
                               [&](const QString &path) {
                                   const QImage image =
                                       readImage(*files, media.fileFor(path), QSize(pictureWidth, 0));
                                   if (image.isNull())
                                       return QString();
                                   const QString name = u"picture:%1"_s.arg(++pictures);
                                   document->addResource(QTextDocument::ImageResource, QUrl(name), image);
                                   return name;
                               },
                               [&](const QString &path) { return media.about(path); }};

    QString html = elementHtml(u"p"_s, module.title() + u" · "_s + module.edition(), u"small"_s)
        + elementHtml(u"h1"_s, lesson.title()) + elementHtml(u"p"_s, lesson.summary(), u"lead"_s);
    const auto &objects = lesson.blocks()->blocks();
    const std::vector<Block> &blocks = lesson.content().blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const QString work = workHtml(*objects.at(static_cast<qsizetype>(i)));
        html += work.isEmpty() ? blockHtml(blocks.at(i), context) : work;
    }
    html += elementHtml(u"p"_s, module.makers(), u"small"_s);
    document->setHtml(html);
    return document;
}

} // namespace Kogge
