// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorbench.h"

#include "course/fields.h"
#include "editing/blockform.h"
#include "enginesetup.h"
#include "samplemodule.h"
#include "translations/translations.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Block textBlock(const QString &text)
{
    Block block = newBlock(u"text"_s);
    setFormValue(block, u"text"_s, text);
    return block;
}

} // namespace

Bench::Bench(QQmlEngine &engine)
    : QObject(&engine)
    , m_engine(engine)
    , m_images(new PackageImages)
{
    engine.addImageProvider(QLatin1StringView(PackageImages::providerName), m_images);
}

Bench::~Bench() = default;

void Bench::open(const QString &language, const std::function<void(const QString &)> &make)
{
    const auto folderBefore = std::exchange(m_folder, std::make_unique<QTemporaryDir>());
    const auto before = std::move(m_author); // Until nobody looks at it any more.
    const QString folder = m_folder->filePath(u"module"_s);
    make(folder);
    m_author = std::make_unique<Author>(AuthorFolders{m_folder->filePath(u"state"_s), {}}, *m_images);
    QQmlEngine::setObjectOwnership(m_author.get(), QQmlEngine::CppOwnership);
    m_author->settings()->setLanguage(language);
    QLocale::setDefault(QLocale(language));
    installTranslations(language);
    m_author->retranslate();
    m_engine.retranslate();
    m_author->openFolder(folder);
    Q_EMIT begun();
}

void Bench::begin(const QString &language, const QString &element, const QString &translation)
{
    SampleModule sample(u"everyblock"_s);
    if (!translation.isEmpty())
        sample.translate(translation);
    open(language, [&](const QString &folder) { sample.write(folder); });
    const std::vector<Lesson> all = course().lessons;
    for (const Lesson &lesson : all) {
        for (const Block &block : lesson.blocks) {
            if (elementName(block.content) == element)
                module()->goTo(lesson.id, block.id);
        }
    }
}

void Bench::beginWriting(const QString &text)
{
    open(u"en"_s, [&](const QString &folder) {
        qputenv("DICPATH", m_folder->path().toUtf8());
        [[maybe_unused]] const QUrl rules =
            file(u"xx.aff"_s, u"SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n"_s);
        [[maybe_unused]] const QUrl words =
            file(u"xx.dic"_s, u"6\nharbour\nship\nthe\nsails\nLesson\none\n"_s);
        Lesson lesson;
        lesson.id = u"lessonone1"_s;
        lesson.title = u"Lesson one"_s;
        lesson.blocks = {textBlock(text), textBlock(u"the ship"_s)};
        NewModule made{u"Lesson"_s, u"xx"_s, {}};
        made.lessons = {lesson};
        if (!ModuleDocument::create(folder, made))
            qFatal("cannot make a module");
    });
    module()->chooseBlock(course().lessons.front().blocks.front().id);
}

QString Bench::fileText(const QString &path) const
{
    QFile file(module()->folder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList Bench::lessons() const
{
    QStringList ids;
    for (const Lesson &lesson : course().lessons)
        ids += lesson.id;
    return ids;
}

QStringList Bench::blocks(int lesson) const
{
    QStringList ids;
    for (const Block &block : course().lessons.at(static_cast<size_t>(lesson)).blocks)
        ids += block.id;
    return ids;
}

QStringList Bench::sections() const
{
    QStringList titles;
    for (const Section &section : course().module.sections)
        titles += section.title;
    return titles;
}

QString Bench::text() const
{
    return std::get<TextBlock>(course().lessons.front().blocks.front().content).text;
}

Worksheet Bench::sheet() const
{
    for (const Block &block : course().lesson(module()->lesson())->blocks) {
        if (const auto *sheet = std::get_if<Worksheet>(&block.content))
            return *sheet;
    }
    return {};
}

QString Bench::formula(int result) const
{
    return sheet().results.at(static_cast<size_t>(result)).formula;
}

QString Bench::firstSampleValue() const
{
    return sheet().samples.front().values.front().value;
}

QUrl Bench::file(const QString &name, const QString &text) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return QUrl::fromLocalFile(file.fileName());
}

void Bench::copyPicture()
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(picture);
}

void setUpEngine(QQmlEngine &engine)
{
    qmlRegisterSingletonInstance("Kogge.Test", 1, 0, "Bench", new Bench(engine));
}
