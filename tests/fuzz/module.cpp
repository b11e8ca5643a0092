// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "manifest/sourcefiles.h"
#include "package/foreigncheck.h"
#include "package/modulecheck.h"
#include "samplemodule.h"
#include "web/rendition.h"

#include <QBuffer>

namespace Kogge {

using namespace Qt::StringLiterals;

namespace {

const Files &filesOf(const QString &module)
{
    static const Files sample = SampleModule().files();
    static const Files everyBlock = SampleModule(u"everyblock"_s).files();
    return module == u"everyblock"_s ? everyBlock : sample;
}

/// A module below tests/data, and a file of it.
struct Place {
    QString module;
    QString file;
};

/// That module, with that file replaced.
class FuzzedSource : public FileSource
{
public:
    FuzzedSource(const Place &place, const QByteArray &content)
        : m_contents(filesOf(place.module))
    {
        m_contents.insert(place.file, content);
        for (const QString &name : m_contents.keys())
            m_files.push_back(*PackagePath::fromString(name));
    }

    [[nodiscard]] QString name() const override { return u"x"_s; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &path) const override
    {
        return m_contents.value(path.toString()).size();
    }
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(m_contents.value(path.toString()));
        device->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(device));
    }
    Result<QByteArray> read(const PackagePath &path, qint64 limit) const override
    {
        QByteArray content = m_contents.value(path.toString());
        if (content.size() > limit)
            return Error{ErrorCode::TooLarge, path.toString(), {}};
        return content;
    }

private:
    Files m_contents;
    std::vector<PackagePath> m_files;
};

std::optional<XmlSource> loaded(const QByteArray &bytes)
{
    auto source = XmlSource::load(bytes, u"x.xml"_s);
    if (!source)
        require(!describe(source.error()).isEmpty(), "a refusal has a sentence");
    return source ? std::optional(*std::move(source)) : std::nullopt;
}

/// What is read and written again without a change is the same file.
template<typename Read, typename Write> void readAndWrite(const QByteArray &bytes, Read read, Write write)
{
    auto source = loaded(bytes);
    Problems problems;
    const auto value = read(*source, problems);
    for (const Problem &problem : problems)
        require(!describe(problem).isEmpty(), "a problem has a sentence");
    if (!problems.empty())
        return;
    const QByteArray before = source->save();
    write(*source, value);
    require(source->save() == before, "writing what was read changes nothing");
}

void readAsEverything(const QByteArray &bytes)
{
    readAndWrite(bytes, readModule, writeModule);
    readAndWrite(bytes, readLesson, writeLesson);
    readAndWrite(bytes, readMedia, writeMedia);
    readAndWrite(bytes, readValues, writeValues);
    readAndWrite(bytes, readProfiles, writeProfiles);
    const auto source = loaded(bytes);
    const auto manifest = readForeignManifest(*source);
    if (!manifest)
        return;
    for (const Problem &problem : checkForeign(*manifest, {{}, {u"index.html"_s}, bytes.size()},
                                               checkAgainstSchemas(*source, *manifest)))
        require(!describe(problem).isEmpty(), "a problem has a sentence");
}

/// Where a root element belongs. Profiles are in the module that shows them.
Place placeOf(const QByteArray &bytes)
{
    if (bytes.contains("<profiles"))
        return {u"everyblock"_s, u"data/cooperations.xml"_s};
    for (const auto &[root, file] :
         {std::pair("<module", "module.xml"), {"<media", "media.xml"}, {"<values", "data/values.xml"}}) {
        if (bytes.contains(root))
            return {u"sample"_s, QString::fromLatin1(file)};
    }
    return {u"sample"_s, u"lessons/lessonplan.xml"_s};
}

void checkWith(const QByteArray &bytes)
{
    const FuzzedSource source(placeOf(bytes), bytes);
    const auto module = loadModuleForChecking(source);
    if (!module)
        return;
    const Problems problems = checkModule(*module, source, QDate(2026, 1, 1));
    for (const Problem &problem : problems)
        require(!describe(problem).isEmpty(), "a problem has a sentence");
    if (!hasErrors(problems)) // As the packer does.
        static_cast<void>(webRendition(module->course, module->course.languages(), {}));
}

} // namespace

void fuzz(const QByteArray &input)
{
    const auto source = loaded(input);
    if (!source)
        return;
    const QByteArray saved = source->save();
    const auto again = loaded(saved);
    require(again && again->save() == saved,
            "a saved file can be loaded, and saving it again changes nothing");
    require(again->isCanonical(), "a saved file is in canonical form");
    readAsEverything(saved);
    checkWith(input);
}

} // namespace Kogge
