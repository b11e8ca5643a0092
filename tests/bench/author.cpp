// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kogge-bench-author: how long an author waits for the real window, with a large module and with a small one.
// What counts is the ratio: a large module should not be slower to write in.
#include "app/authorapplication.h"
#include "modulegenerator.h"
#include "previewstage.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

struct Waits {
    double open = 0; ///< From the start page to the first picture of the module, in seconds.
    double key = 0; ///< From a key to the picture with its letter: the median, and the longest.
    double longestKey = 0;
    double undo = 0;
    double save = 0;
    double longText = 0; ///< From a key in a text of 5,600 words to the picture.
    double previewSlice = 0; ///< The longest that the window stands still while the preview is made,
    double previewKey = 0; ///< and while one writes beside it.
};

double secondsOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Everything that is due has happened, and is painted.
void paint(QQuickWindow &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.grabWindow();
}

/// Opens \p folder, writes into the first text of a lesson in the middle, undoes, and saves.
Waits measure(const QString &folder)
{
    constexpr int keys = 40;
    Waits waits;
    QElapsedTimer clock;
    AuthorApplication application({});
    if (!application.start())
        qFatal("There is no window.");
    QQuickWindow &window = *application.window();
    window.resize(1366, 900);
    paint(window);
    clock.start();
    application.author().openFolder(folder);
    ModuleEditor *editor = application.author().module();
    if (!editor)
        qFatal("%s", qPrintable(application.author().problem()));
    paint(window);
    waits.open = secondsOf(clock);

    const Course &course = editor->document().course();
    const Lesson &lesson = course.lessons.at(course.lessons.size() / 2);
    const auto text = std::find_if(lesson.blocks.begin(), lesson.blocks.end(), [](const Block &block) {
        return std::holds_alternative<TextBlock>(block.content);
    });
    if (text == lesson.blocks.end())
        qFatal("There is no text to write in.");
    const QString block = text->id;
    editor->goTo(lesson.id, block);
    for (int i = 0; i < 20; ++i)
        paint(window);
    const auto written = [&] {
        for (const Block &known : editor->document().course().lesson(editor->lesson())->blocks) {
            if (known.id == block)
                return std::get<TextBlock>(known.content).text;
        }
        return QString();
    };
    QString now = written();
    std::vector<double> typing;
    for (int i = 0; i < keys; ++i) {
        now.insert(now.size() / 2, QChar(u'a' + i % 26));
        clock.restart();
        editor->writeText(block, now);
        paint(window);
        typing.push_back(secondsOf(clock));
    }
    waits.key = median(typing);
    waits.longestKey = *std::max_element(typing.begin(), typing.end());

    std::vector<double> undoing;
    for (int i = 0; i < 5; ++i) {
        editor->addBlock(u"text"_s);
        paint(window);
        clock.restart();
        editor->undo();
        paint(window);
        undoing.push_back(secondsOf(clock));
    }
    waits.undo = median(undoing);

    std::vector<double> saving;
    for (int i = 0; i < 3; ++i) {
        editor->writeText(block, now + QString::number(i));
        clock.restart();
        if (!editor->save())
            qFatal("It cannot be saved.");
        saving.push_back(secondsOf(clock));
    }
    waits.save = median(saving);
    return waits;
}

/// The longest that one turn of the event loop takes, for as long as \p goesOn.
double longestTurn(QQuickWindow &window, const std::function<bool()> &goesOn)
{
    double longest = 0;
    QElapsedTimer turn;
    while (goesOn()) {
        turn.start();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        longest = std::max(longest, secondsOf(turn));
        if (turn.elapsed() < 1)
            QThread::msleep(1);
    }
    window.grabWindow();
    return longest;
}

/// Writes in a lesson of 5,600 words, in one text and then with the preview beside it.
void measureLongText(const QString &folder, Waits &waits)
{
    AuthorApplication application({});
    if (!application.start())
        qFatal("There is no window.");
    QQuickWindow &window = *application.window();
    window.resize(1500, 900);
    application.author().openFolder(folder);
    ModuleEditor *editor = application.author().module();
    editor->addBlock(u"text"_s);
    const QString block = editor->block();
    QString text;
    for (int paragraph = 0; paragraph < 80; ++paragraph)
        text += u"Words of paragraph %1"_s.arg(paragraph) + u" and so on"_s.repeated(22) + u".\n\n"_s;
    editor->writeText(block, text);
    for (int i = 0; i < 30; ++i)
        paint(window);
    QElapsedTimer clock;
    const auto type = [&](double &median_, double &longest, bool painting) {
        std::vector<double> keys;
        for (int i = 0; i < 25; ++i) {
            text.insert(text.size() / 2, QChar(u'a' + i));
            clock.restart();
            editor->writeText(block, text);
            if (painting)
                paint(window);
            keys.push_back(secondsOf(clock));
            clock.restart();
            longest = std::max(longest, longestTurn(window, [&] { return clock.elapsed() < 60; }));
        }
        median_ = median(keys);
    };
    double ignored = 0;
    type(waits.longText, ignored, true);
    auto *page = window.findChild<QQuickItem *>(u"editorPage"_s);
    QMetaObject::invokeMethod(page, "present", Q_ARG(QString, u"preview"_s));
    auto *stage = window.findChild<PreviewStage *>();
    clock.restart();
    waits.previewSlice = longestTurn(window, [&] { return !stage->isReady() && clock.elapsed() < 20000; });
    std::fprintf(stderr, "preview ready after %.0f ms: %d\n", secondsOf(clock) * 1000, stage->isReady());
    type(ignored, waits.previewKey, false);
    clock.restart();
    waits.previewKey = std::max(waits.previewKey, longestTurn(window, [&] { return clock.elapsed() < 600; }));
}

struct Row {
    const char *work;
    double large;
    double small;
    double budget;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // No window opens.
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what an author waits for."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Also writes the numbers to a file."_s, u"FILE"_s}});
    parser.process(app);

    const QTemporaryDir root;
    const QString large = root.filePath(u"large"_s);
    const QString small = root.filePath(u"small"_s);
    if (!generateModule(large, {200, 25, 0, 0}) || !generateModule(small, {2, 25, 0, 0}))
        qFatal("The modules cannot be written.");
    measure(small); // To have everything in memory.
    const Waits little = measure(small);
    Waits much = measure(large);
    Waits longer = little;
    measureLongText(small, longer);
    measureLongText(large, much);
    const std::vector<Row> rows{
        {"a module to open, from the start page", much.open, little.open, 1},
        {"a key, to the picture", much.key, little.key, 0.05},
        {"the slowest of 40 keys", much.longestKey, little.longestKey, 0.05},
        {"undo, to the picture", much.undo, little.undo, 0.05},
        {"save", much.save, little.save, 0.5},
        {"a key in a text of 5,600 words", much.longText, longer.longText, 0.1},
        {"the preview of it is made: longest halt", much.previewSlice, longer.previewSlice, 0.1},
        {"writing beside the preview: longest halt", much.previewKey, longer.previewKey, 0.1}};
    std::printf("| an author waits for | 200 lessons, 5,000 blocks | 2 lessons | ratio | budget |\n"
                "|---|---|---|---|---|\n");
    QJsonArray json;
    for (const Row &row : rows) {
        std::printf("| %s | %.0f ms | %.0f ms | %.1f | %.0f ms |\n", row.work, row.large * 1000,
                    row.small * 1000, row.large / row.small, row.budget * 1000);
        json.append(QJsonObject{{u"work"_s, QString::fromUtf8(row.work)},
                                {u"seconds"_s, row.large},
                                {u"smallSeconds"_s, row.small},
                                {u"ratio"_s, row.large / row.small},
                                {u"budget"_s, row.budget}});
    }
    if (!parser.isSet(u"json"_s))
        return 0;
    QFile file(parser.value(u"json"_s));
    return file.open(QIODevice::WriteOnly)
            && file.write(QJsonDocument(QJsonObject{{u"rows"_s, json}}).toJson()) > 0
        ? 0
        : 6;
}
