// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the fuzz targets begin with: seeds FOLDER. Each target has a folder of its own in it.
#include "course/translation.h"
#include "samplemodule.h"
#include "storefixture.h"
#include "zipbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

/// The seeds of one target.
class Seeds
{
public:
    explicit Seeds(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void add(const QByteArray &bytes) const
    {
        const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
        writeBytes(m_folder + u'/' + QString::fromLatin1(name), bytes);
    }
    void add(const QString &text) const { add(text.toUtf8()); }

private:
    QString m_folder;
};

QByteArray dataFile(const char *name)
{
    return bytesOf(QStringLiteral(TEST_DATA_DIR "/") + QString::fromLatin1(name));
}

LoadedModule financingModule()
{
    const auto source = FolderSource::open(u"" TEST_DATA_DIR "/../../modules/financing"_s);
    return *loadModule(**source);
}

ZipBuilder zipOfFiles(const Files &files)
{
    ZipBuilder builder;
    builder.items.push_back(storedItem("mimetype", "application/vnd.kogge.module+zip"));
    for (auto file = files.begin(); file != files.end(); ++file)
        builder.items.push_back(deflatedItem("source/" + file.key().toUtf8(), file.value().left(2000)));
    return builder;
}

void addArchives(const Seeds &seeds)
{
    ZipBuilder sample = zipOfFiles(SampleModule().files());
    seeds.add(sample.build());
    sample.comment = "comment";
    sample.has64 = true;
    seeds.add(sample.build());
    const QByteArray text = "Twelve hens and a ferry.\n";
    seeds.add(zipOf({storedItem("a", text), deferred(deflatedItem("b", text.repeated(40))),
                     deferred(storedItem("c", text), false), folderItem("d/"), storedItem("d/e", {}),
                     linkItem("f", "a"), claiming("g", text, 4'000'000)}));
    ZipItem umlaut = storedItem("source/\xC3\xBC.txt", text);
    umlaut.setFlags(0x0800);
    umlaut.central.extra = extraField(0x5455, "\1aaaa");
    seeds.add(zipOf({umlaut}));
    seeds.add(zipOf({}));
}

void addModules(const Seeds &seeds)
{
    for (const char *folder :
         {"sample", "everyblock", "modules/harbour", "manifest", "../../modules/financing"}) {
        QDirIterator files(u"" TEST_DATA_DIR "/"_s + QString::fromLatin1(folder), {u"*.xml"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            seeds.add(bytesOf(files.next()));
    }
}

void addTranslations(const Seeds &seeds)
{
    SampleModule everyBlock(u"everyblock"_s);
    everyBlock.translate(u"de"_s);
    seeds.add(everyBlock[u"translations/de.xlf"_s]);
    seeds.add(dataFile("manifest/translation.xlf"));
    seeds.add(dataFile("modules/harbour/translations/de.xlf"));
}

void addTexts(const Seeds &seeds)
{
    for (const Course &course : {SampleModule(u"everyblock"_s).load().course, financingModule().course}) {
        for (const UnitsOfFile &file : textUnits(course)) {
            for (const TextUnit &unit : file.units) {
                if (unit.kind == TextKind::Markdown)
                    seeds.add(unit.text);
            }
        }
    }
    seeds.add(u"## H\n\n1. a **b** *c* ~~d~~ `e`\n   - [f](https://example.org) ![g](h.png)\n\n> i  \nj\n\n"
              "| k | l |\n|---|--:|\n| m | [n](glossary:o) |\n\n---\n\n```\np\n```\n\n<q>&amp;\n"_s);
}

void addQuestions(const Seeds &seeds)
{
    seeds.add(QByteArray("---\ntitle: T\nlang: de\n---\n# T\n\n## L\n\n![a](b.png \"c\")\n\n| a | b "
                         "|\n|---|--:|\n| c | 1 |\n"));
    seeds.add(QByteArray(
        "::T::[html]<p>A <b>b</b></p>{T#No.#Yes.####All.}\n\n$CATEGORY: $course$/A/B\n\nB{=a#x ~%50%b ~c}"));
    seeds.add(QByteArray(
        "// c\nMatch{=a -> b =c -> d = -> e}\n\nN{#=1822:1#f =%50%1..2}\n\nTwo {=two =2} \\{x\\}.\n\nE{}\n"));
    seeds.add(QByteArray("[markdown]*a*\\n\\n- b{~%33.3%x ~%66.6%[plain]<y> ~z}\n\nD <ul><li>x</li></ul> <a "
                         "href\\=\"b\">c</a>"));
}

void addFormulas(const Seeds &seeds)
{
    const QJsonObject vectors = QJsonDocument::fromJson(dataFile("vectors/formula.json")).object();
    for (const QJsonValue &one : vectors.value(u"cases"_s).toArray())
        seeds.add(one.toObject().value(u"formula"_s).toString());
    for (const Lesson &lesson : financingModule().course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *sheet = std::get_if<Worksheet>(&block.content);
            QStringList formulas;
            for (const WorksheetResult &result : sheet ? sheet->results : std::vector<WorksheetResult>())
                formulas += result.formula;
            if (sheet)
                seeds.add(formulas.join(u'\n'));
        }
    }
    seeds.add(u"r1+a\nt.double*2\nSUM(t.double)\nr0"_s);
}

void addStores(const Seeds &seeds)
{
    for (const int events : {0, 3, 30}) {
        const Folder folder;
        fill(folder, events);
        seeds.add(bytesOf(folder.store()));
    }
    const Folder killed;
    fillAndKill(killed, 5, 3);
    seeds.add(bytesOf(killed.store()) + "\n-- log --\n" + bytesOf(killed.log()));
    const Folder newer;
    StoreOptions options;
    options.schema = nextSchema(1);
    fill(newer, 3, options);
    seeds.add(bytesOf(newer.store()));
    seeds.add("<html>not a database</html>"_ba);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    addArchives(Seeds(folder + u"/archive"_s));
    addModules(Seeds(folder + u"/module"_s));
    addTranslations(Seeds(folder + u"/translation"_s));
    addTexts(Seeds(folder + u"/markdown"_s));
    addTexts(Seeds(folder + u"/import"_s));
    addQuestions(Seeds(folder + u"/import"_s));
    addFormulas(Seeds(folder + u"/formula"_s));
    addStores(Seeds(folder + u"/store"_s));
    return 0;
}
