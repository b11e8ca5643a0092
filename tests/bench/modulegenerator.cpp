// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulegenerator.h"

#include "base/durablefile.h"
#include "manifest/sourcefiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

#include <random>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QStringList words()
{
    return u"A plan that adds up has not yet paid a single bill so write down what is certain and ask early "
           u"who "
           "decides about the rest before the first order leaves the house"_s.split(u' ');
}

/// Ids in one row: "x000000001", "x000000002", …
class Ids
{
public:
    QString next() { return u"x%1"_s.arg(++m_count, 9, 36, QLatin1Char('0')); }

private:
    qint64 m_count = 0;
};

QString pictureName(int number)
{
    return u"media/picture%1.png"_s.arg(number);
}

QString drawingName(int number)
{
    return u"media/drawing%1.svg"_s.arg(number);
}

/// Fills lessons with blocks of the kinds that modules mostly consist of.
class LessonGenerator
{
public:
    LessonGenerator(const ModuleSize &size, Ids &ids)
        : m_size(size)
        , m_ids(ids)
    { }

    Lesson lesson(int number)
    {
        Lesson lesson;
        lesson.id = m_ids.next();
        lesson.minutes = 30;
        lesson.title = u"Lesson %1"_s.arg(number);
        lesson.summary = sentence(12);
        for (int i = 0; i < m_size.blocks; ++i) {
            Block block;
            block.id = m_ids.next();
            block.content = content(i);
            lesson.blocks.push_back(std::move(block));
        }
        return lesson;
    }

private:
    BlockContent content(int number)
    {
        switch (number % 8) {
        case 1:
            return TableBlock{
                u"Sources"_s, {{u"a"_s, {}, {}, -1, u"Source"_s}, {u"b"_s, {}, {}, -1, u"Sum"_s}}, rows()};
        case 3:
            return choice();
        case 4:
            return CalloutBlock{CalloutKind::Tip, sentence(25)};
        case 5:
            return numeric();
        case 6:
            return picture();
        case 7:
            return worksheet();
        default:
            return TextBlock{u"## Part %1\n\n%2\n\n%3"_s.arg(number).arg(sentence(70), sentence(60))};
        }
    }

    QString sentence(int count)
    {
        static const QStringList list = words();
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen += list.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(list.size())));
        return chosen.join(u' ') + u'.';
    }

    std::vector<TableRow> rows()
    {
        std::vector<TableRow> rows;
        for (int i = 0; i < 5; ++i)
            rows.push_back(
                {m_ids.next(), {{u"a"_s, {}, sentence(3)}, {u"b"_s, {}, u"%1 euros"_s.arg(i * 900)}}});
        return rows;
    }

    Question question()
    {
        Question question;
        question.points = 4;
        question.prompt = sentence(15);
        question.hints = {{m_ids.next(), sentence(8)}};
        question.feedbackRight = sentence(8);
        question.feedbackWrong = sentence(8);
        return question;
    }

    ChoiceQuestion choice()
    {
        ChoiceQuestion choice{.multiple = true, .question = question(), .options = {}};
        for (const auto &letter : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            choice.options.push_back({letter, letter == u"a"_s, sentence(8), sentence(10)});
        return choice;
    }

    NumericQuestion numeric()
    {
        NumericQuestion numeric;
        numeric.question = question();
        numeric.value = 5000;
        numeric.unit = u"EUR"_s;
        return numeric;
    }

    BlockContent picture()
    {
        const int pictures = m_size.mediaMegabytes + m_size.smallFiles;
        if (pictures == 0)
            return CalloutBlock{CalloutKind::Note, sentence(20)};
        const int number = m_pictures++ % pictures;
        const QString path = number < m_size.mediaMegabytes ? pictureName(number)
                                                            : drawingName(number - m_size.mediaMegabytes);
        return ImageBlock{path, false, {}, sentence(6)};
    }

    Worksheet worksheet()
    {
        Worksheet sheet;
        sheet.currency = u"EUR"_s;
        sheet.title = u"Your gap"_s;
        WorksheetField cost{.id = m_ids.next(),
                            .name = u"cost"_s,
                            .type = FieldType::Money,
                            .unit = {},
                            .formula = {},
                            .label = u"Cost"_s,
                            .help = {},
                            .choices = {}};
        WorksheetField paid = cost;
        paid.id = m_ids.next();
        paid.name = u"paid"_s;
        paid.label = u"Paid"_s;
        sheet.fields = {cost, paid};
        sheet.results = {{m_ids.next(), u"gap"_s, FieldType::Money, -1, {}, u"cost - paid"_s, u"Gap"_s, {}}};
        sheet.samples = {{m_ids.next(),
                          u"An example"_s,
                          {{u"cost"_s, u"60000"_s, {}}, {u"paid"_s, u"46000"_s, {}}},
                          {},
                          {{u"gap"_s, u"14000"_s, {}}}}};
        return sheet;
    }

    const ModuleSize &m_size;
    Ids &m_ids;
    std::mt19937 m_random{1};
    int m_pictures = 0;
};

MediaFile mediaFile(const QString &id, const QString &path)
{
    MediaFile file;
    file.id = id;
    file.path = path;
    file.licence = u"CC-BY-SA-4.0"_s;
    file.credit = u"The Kogge authors"_s;
    file.alt = u"Noise, for measuring"_s;
    return file;
}

/// A megabyte that does not get smaller.
QByteArray noise(int number)
{
    constexpr int width = 700;
    constexpr int height = 500;
    QImage image(width, height, QImage::Format_RGB888);
    std::mt19937 random(static_cast<unsigned>(number));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < image.bytesPerLine(); x += 4) {
            const auto value = random();
            std::memcpy(image.scanLine(y) + x, &value,
                        static_cast<size_t>(std::min<qsizetype>(4, image.bytesPerLine() - x)));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int uncompressed = 100;
    image.save(&buffer, "PNG", uncompressed);
    return bytes;
}

QByteArray drawing(int number)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"88\" height=\"40\"><circle cx=\"%1\" cy=\"20\" r=\"9\"/></svg>\n"_s
        .arg(10 + number % 60)
        .toUtf8();
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{ErrorCode::CannotWrite, path, file.errorString()};
    return Done{};
}

template<typename Value, typename Write>
Result<Done> writeXml(const QDir &dir, const QString &root, const QString &path, const Value &value,
                      Write write)
{
    XmlSource source = XmlSource::create(root, path);
    write(source, value);
    return writeFile(dir.filePath(path), source.save());
}

Result<Done> writeMediaFiles(const QDir &dir, const ModuleSize &size)
{
    for (int i = 0; i < size.mediaMegabytes; ++i) {
        if (const auto written = writeFile(dir.filePath(pictureName(i)), noise(i)); !written)
            return written;
    }
    for (int i = 0; i < size.smallFiles; ++i) {
        if (const auto written = writeFile(dir.filePath(drawingName(i)), drawing(i)); !written)
            return written;
    }
    return Done{};
}

} // namespace

Course generateCourse(const ModuleSize &size)
{
    Ids ids;
    Course course;
    course.module.id = u"urn:uuid:00000000-0000-4000-8000-000000000001"_s;
    course.module.version = u"1.0.0"_s;
    course.module.language = u"en"_s;
    course.module.topic = u"financing"_s;
    course.module.licence = u"CC-BY-SA-4.0"_s;
    course.module.passMark = 60;
    course.module.title = u"A large module"_s;
    course.module.summary = u"For measuring."_s;
    Section section;
    section.id = ids.next();
    LessonGenerator generator(size, ids);
    for (int i = 1; i <= size.lessons; ++i) {
        course.lessons.push_back(generator.lesson(i));
        section.lessons.push_back({course.lessons.back().id, {}});
    }
    course.module.sections = {section};
    for (int i = 0; i < size.mediaMegabytes; ++i)
        course.media.push_back(mediaFile(ids.next(), pictureName(i)));
    for (int i = 0; i < size.smallFiles; ++i)
        course.media.push_back(mediaFile(ids.next(), drawingName(i)));
    return course;
}

Result<Done> generateModule(const QString &folder, const ModuleSize &size)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"lessons"_s) || !dir.mkpath(u"media"_s))
        return Error{ErrorCode::CannotWrite, folder, {}};
    const Course course = generateCourse(size);
    if (const auto done = writeXml(dir, u"module"_s, u"module.xml"_s, course.module, writeModule); !done)
        return done;
    for (const Lesson &lesson : course.lessons) {
        const QString path = u"lessons/%1.xml"_s.arg(lesson.id);
        if (const auto done = writeXml(dir, u"lesson"_s, path, lesson, writeLesson); !done)
            return done;
    }
    if (const auto done = writeXml(dir, u"media"_s, u"media.xml"_s, course.media, writeMedia); !done)
        return done;
    return writeMediaFiles(dir, size);
}

} // namespace Kogge
