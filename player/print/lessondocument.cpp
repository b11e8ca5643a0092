// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/lessondocument.h"

#include "markup/html.h"
#include "packageimages.h"
#include "print/blockhtml_p.h"
#include "translations/translations.h"

#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int pictureWidth = 1440; // Three dots for each of the 480 points on paper.

const QString style = u"a { color: #1b1b1b; text-decoration: none; } h1 { font-size: 22pt; } h2 { font-size: "
                      u"15pt; } h3 { font-size: 12.5pt; } "
                      "h4 { font-size: 11pt; } .lead { font-size: 12.5pt; } "
                      ".small { font-size: 8.5pt; color: #555b60; } .caption { font-style: italic; } "
                      ".quote { margin-left: 12px; } td, th { vertical-align: top; }"_s;

constexpr qint64 largestNotes = 4LL << 20;

} // namespace

LessonPrinter::LessonPrinter(PrintSource source, PrintFor readers)
    : m_source(std::move(source))
    , m_readers(readers)
    , m_document(std::make_unique<QTextDocument>())
{
    QFont font(u"Gentium Plus"_s);
    font.setPointSizeF(10.5);
    m_document->setDefaultFont(font);
    m_document->setDefaultStyleSheet(style);
    if (m_readers != PrintFor::Facilitator)
        return;
    const std::vector<PackagePath> files = m_source.files->files();
    const auto isLanguage = [&](const QString &name) {
        return std::any_of(files.begin(), files.end(),
                           [translation = u"translations/%1.xlf"_s.arg(name)](const PackagePath &path) {
                               return path.toString() == translation;
                           });
    };
    const QString own = u"coach/"_s + m_source.language;
    for (const PackagePath &path : files) {
        if (!path.isBelow(u"coach"_s) || !path.toString().endsWith(u".md"_s))
            continue;
        const bool isTranslated = isLanguage(path.toString().section(u'/', 1, 1));
        if (isTranslated && !path.isBelow(own))
            continue;
        if (const auto bytes = m_source.files->read(path, largestNotes))
            (isTranslated ? m_translatedNotes : m_notes) += QString::fromUtf8(*bytes) + u'\n';
    }
}

LessonPrinter::~LessonPrinter() = default;

void LessonPrinter::add(const LessonSession &lesson, const QString &title)
{
    const SpeakingIn language(m_source.language);
    const PackageMedia media(m_source.course, *m_source.files, m_source.language);
    const LocaleFormat format(m_source.language);
    const auto picture = [&](const QString &path) {
        const QImage image = readImage(*m_source.files, media.fileFor(path), QSize(pictureWidth, 0));
        if (image.isNull())
            return QString();
        const QString name = u"picture:%1"_s.arg(++m_pictures);
        m_document->addResource(QTextDocument::ImageResource, QUrl(name), image);
        return name;
    };
    const PrintContext context{media, format, picture,
                               [&media](const QString &path) { return media.about(path); }};
    const Module &module = m_source.course.module;
    const QString pageBreak = m_html.isEmpty() ? QString() : u" style=\"page-break-before: always\""_s;
    m_html += u"<p class=\"small\"%1>%2</p>"_s.arg(
        pageBreak, htmlEscaped(module.title + u" · "_s + editionOf(module, format)));
    m_html += elementHtml(u"h1"_s, lesson.title()) + elementHtml(u"p"_s, lesson.summary(), u"lead"_s);
    if (m_readers == PrintFor::Facilitator) {
        QString notes = notesFor(m_translatedNotes, lesson.title());
        if (notes.isEmpty())
            notes = notesFor(m_notes, title.isEmpty() ? lesson.title() : title);
        if (!notes.isEmpty())
            m_html +=
                shadedHtml(elementHtml(u"h3"_s, PrintText::tr("Facilitator’s notes")) + markdownHtml(notes));
    }
    const auto &objects = lesson.blocks()->blocks();
    const std::vector<Block> &blocks = lesson.content().blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const BlockObject &object = *objects.at(static_cast<qsizetype>(i));
        const QString work = workHtml(object);
        m_html += work.isEmpty() ? blockHtml(blocks.at(i), context) : work;
        if (m_readers == PrintFor::Facilitator)
            m_html += keyHtml(blocks.at(i), object, format);
    }
    m_html += elementHtml(u"p"_s, makersOf(module), u"small"_s);
}

std::unique_ptr<QTextDocument> LessonPrinter::take()
{
    m_document->setHtml(std::exchange(m_html, {}));
    return std::move(m_document);
}

std::unique_ptr<QTextDocument> lessonDocument(const ModuleSession &module)
{
    LessonPrinter printer({module.course(), module.files(), module.language()});
    printer.add(*module.lesson());
    return printer.take();
}

} // namespace Kogge
