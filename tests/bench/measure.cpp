// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kogge-bench: how long Kogge takes for its work, beside tools that do the same or less. The two run in turn,
// and what counts is the median of their ratio, so that a busy machine changes little.
#include "library/modulelibrary.h"
#include "modulegenerator.h"
#include "progress/progressstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

struct Cost {
    double seconds = 0;
    double megabytes = 0; ///< Largest resident memory.
    bool failed = false;
};

/// What \p work costs in a process of its own.
Cost costOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return {seconds, static_cast<double>(usage.ru_maxrss) / 1024, status != 0};
}

Cost costOf(const QStringList &command)
{
    return costOf([&command] {
        const int nothing = open("/dev/null", O_RDWR);
        for (const int stream : {0, 1, 2})
            dup2(nothing, stream);
        std::vector<QByteArray> bytes;
        for (const QString &word : command)
            bytes.push_back(QFile::encodeName(word));
        std::vector<char *> words;
        for (QByteArray &word : bytes)
            words.push_back(word.data());
        words.push_back(nullptr);
        execvp(words.front(), words.data());
        _exit(127);
    });
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

struct Row {
    QString work;
    QString beside;
    double seconds = 0;
    double besideSeconds = 0;
    double ratio = 0;
    double megabytes = 0;
    bool failed = false;
};

class Bench
{
public:
    explicit Bench(int runs)
        : m_runs(runs)
    { }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const std::vector<Row> &results() const { return m_rows; }

    /// Both are run in turn; \p clean removes what they leave.
    template<typename Ours, typename Theirs>
    void compare(
        const QString &work, const Ours &ours, const QString &beside, const Theirs &theirs,
        const std::function<void()> &clean = [] {})
    {
        std::fprintf(stderr, "%s …\n", qUtf8Printable(work));
        std::vector<double> seconds, besideSeconds, ratios, megabytes;
        Row result{work, beside};
        for (int run = 0; run <= m_runs; ++run) {
            clean();
            const Cost mine = costOf(ours);
            clean();
            const Cost other = costOf(theirs);
            result.failed = result.failed || mine.failed || other.failed;
            if (run == 0)
                continue; // To have everything in memory.
            seconds.push_back(mine.seconds);
            besideSeconds.push_back(other.seconds);
            ratios.push_back(mine.seconds / other.seconds);
            megabytes.push_back(mine.megabytes);
        }
        result.seconds = median(seconds);
        result.besideSeconds = median(besideSeconds);
        result.ratio = median(ratios);
        result.megabytes = median(megabytes);
        m_rows.push_back(result);
    }

private:
    QTemporaryDir m_folder;
    int m_runs;
    std::vector<Row> m_rows;
};

QString program(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

void generate(const QString &folder, const ModuleSize &size)
{
    if (const auto done = generateModule(folder, size); !done)
        qFatal("%s", qPrintable(describe(done.error())));
}

/// Beside simple-scorm-packager, which only zips a folder and writes a manifest: into the folder, so it gets
/// one of its own.
void measureAgainstPackager(Bench &bench, const QString &name, const QString &folder)
{
    const QString packager = u"" NPM_MODULES "/simple-scorm-packager"_s;
    if (!QFileInfo::exists(packager))
        return;
    const QString archive = bench.path(u"ours.zip"_s);
    const QString page = bench.path(u"page"_s);
    const QString packed = bench.path(u"packed"_s);
    costOf({u"cp"_s, u"-r"_s, folder, page});
    costOf({u"touch"_s, page + u"/index.html"_s});
    const QString script =
        u"require(process.argv[1])({ version: '1.2', title: 'Page', language: 'en', source: "
        "process.argv[2], package: { zip: true, version: '1.0.0', outputFolder: "
        "process.argv[3] } }, () => {})"_s;
    bench.compare(u"pack "_s + name, QStringList{program(u"kogge"_s), u"pack"_s, folder, u"-o"_s, archive},
                  u"simple-scorm-packager"_s, QStringList{u"node"_s, u"-e"_s, script, packager, page, packed},
                  [=] {
                      QFile::remove(archive);
                      QDir(packed).removeRecursively();
                  });
    QDir(page).removeRecursively();
}

void measurePackages(Bench &bench)
{
    struct Size {
        QString name;
        ModuleSize size;
    };
    const QString kogge = program(u"kogge"_s);
    const std::vector<Size> sizes{{u"20 lessons"_s, {20, 25, 0, 0}},
                                  {u"200 lessons"_s, {200, 25, 0, 0}},
                                  {u"200 MB and 2,000 files"_s, {20, 25, 200, 2000}}};
    for (const Size &size : sizes) {
        const QString folder = bench.path(size.name);
        const QString archive = folder + u".zip"_s;
        const QString zipped = folder + u".plain.zip"_s;
        generate(folder, size.size);
        const bool large = size.size.mediaMegabytes > 0;
        const QString zip = large ? u"zip -0"_s : u"zip"_s;
        bench.compare(u"pack "_s + size.name, QStringList{kogge, u"pack"_s, folder, u"-o"_s, archive}, zip,
                      QStringList{u"zip"_s, large ? u"-q0r"_s : u"-qr"_s, zipped, folder}, [=] {
                          QFile::remove(archive);
                          QFile::remove(zipped);
                      });
        measureAgainstPackager(bench, size.name, folder);
        costOf({kogge, u"pack"_s, folder, u"-o"_s, archive});
        bench.compare(u"check the archive of "_s + size.name, QStringList{kogge, u"check"_s, archive},
                      u"unzip -t"_s, QStringList{u"unzip"_s, u"-tqq"_s, archive});
        bench.compare(u"outline of "_s + size.name, QStringList{kogge, u"info"_s, archive}, u"unzip -l"_s,
                      QStringList{u"unzip"_s, u"-l"_s, archive});
        if (!large)
            continue;
        const QString library = bench.path(u"library"_s);
        const QString copy = bench.path(u"copy.zip"_s);
        const auto import = [=] {
            auto shelf = ModuleLibrary::open(library);
            const auto copied = copyIntoLibrary(archive, library);
            if (!shelf || !copied || !shelf->add(*copied))
                _exit(1);
        };
        bench.compare(u"import "_s + size.name, std::function<void()>(import), u"cp and unzip -t"_s,
                      QStringList{u"sh"_s, u"-c"_s, u"cp \"$0\" \"$1\" && unzip -tqq \"$1\" && sync \"$1\""_s,
                                  archive, copy},
                      [=] {
                          QDir(library).removeRecursively();
                          QFile::remove(copy);
                      });
    }
}

constexpr int answers = 500;

void appendAnswers(const QString &folder)
{
    auto store = ProgressStore::open(folder);
    if (!store)
        _exit(1);
    const ModuleVersion module{u"urn:uuid:1"_s, u"1.0.0"_s};
    for (int i = 0; i < answers; ++i) {
        if (!store->append(draftKept(module, {u"lesson0001"_s, u"question01"_s}, 0, QString::number(i))))
            _exit(1);
    }
}

/// The same number of transactions with as many bytes, and nothing else.
void commitRows(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(file);
    if (!database.open())
        _exit(1);
    QSqlQuery query(database);
    query.exec(u"PRAGMA journal_mode=WAL"_s);
    query.exec(u"PRAGMA synchronous=FULL"_s);
    query.exec(u"CREATE TABLE event (id INTEGER PRIMARY KEY, body TEXT)"_s);
    const QString body(300, u'x');
    for (int i = 0; i < answers; ++i) {
        query.prepare(u"INSERT INTO event (body) VALUES (?)"_s);
        query.addBindValue(body);
        if (!query.exec())
            _exit(1);
    }
}

void measureProgress(Bench &bench)
{
    const QString folder = bench.path(u"store"_s);
    const QString file = bench.path(u"bare.sqlite"_s);
    bench.compare(u"%1 answers made durable"_s.arg(answers),
                  std::function<void()>([=] { appendAnswers(folder); }), u"bare SQLite commits"_s,
                  std::function<void()>([=] { commitRows(file); }), [=] {
                      QDir(folder).removeRecursively();
                      QDir().mkpath(folder);
                      for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                          QFile::remove(file + suffix);
                  });
}

/// A start with the module in the library, until the picture of its first lesson is written; about 0.3 s of
/// it is the player waiting until the picture no longer changes. A browser shows the same lesson.
void measureStart(Bench &bench)
{
    const QString kogge = program(u"kogge"_s);
    const QString player = program(u"kogge-player"_s);
    const QString folder = bench.path(u"start"_s);
    const QString archive = bench.path(u"start.zip"_s);
    const QString web = bench.path(u"web"_s);
    const QString data = bench.path(u"data"_s);
    const QString picture = bench.path(u"lesson.png"_s);
    generate(folder, {20, 25, 0, 0});
    costOf({kogge, u"pack"_s, folder, u"-o"_s, archive});
    costOf({u"unzip"_s, u"-q"_s, archive, u"-d"_s, web});
    const QStringList start{player,  u"--data"_s, data,          u"--grab"_s,
                            picture, u"--page"_s, u"lesson:1"_s, archive};
    bench.compare(u"player to the picture of a lesson"_s, start, u"Chromium, the same lesson"_s,
                  QStringList{u"chromium"_s, u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                              u"--screenshot="_s + bench.path(u"web.png"_s),
                              u"file://"_s + web + u"/index.html"_s});
}

void print(const std::vector<Row> &results)
{
    std::printf("| work | Kogge | memory | beside | ratio |\n|---|---|---|---|---|\n");
    for (const Row &result : results)
        std::printf("| %s | %.2f s | %.0f MB | %s %.2f s | %.2f%s |\n", qUtf8Printable(result.work),
                    result.seconds, result.megabytes, qUtf8Printable(result.beside), result.besideSeconds,
                    result.ratio, result.failed ? " (failed)" : "");
}

bool write(const std::vector<Row> &results, const QString &name)
{
    QJsonArray rows;
    for (const Row &result : results)
        rows.append(QJsonObject{{u"work"_s, result.work},
                                {u"beside"_s, result.beside},
                                {u"seconds"_s, result.seconds},
                                {u"besideSeconds"_s, result.besideSeconds},
                                {u"ratio"_s, result.ratio},
                                {u"megabytes"_s, result.megabytes},
                                {u"failed"_s, result.failed}});
    QFile file(name);
    return file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(QJsonObject{{u"rows"_s, rows}}).toJson()) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // No window opens.
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Kogge beside other tools."_s);
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"How often each pair is run."_s, u"N"_s, u"5"_s},
                       {u"json"_s, u"Also writes the numbers to a file."_s, u"FILE"_s}});
    parser.process(app);
    Bench bench(std::max(1, parser.value(u"runs"_s).toInt()));
    measurePackages(bench);
    measureProgress(bench);
    measureStart(bench);
    print(bench.results());
    if (parser.isSet(u"json"_s) && !write(bench.results(), parser.value(u"json"_s)))
        return 6;
    return std::any_of(bench.results().begin(), bench.results().end(),
                       [](const Row &result) { return result.failed; })
        ? 1
        : 0;
}
