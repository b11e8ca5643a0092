// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemodule.h"

#include "course/translation.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString xliffNamespace = u"urn:oasis:names:tc:xliff:document:1.2"_s;

void writeUnit(QXmlStreamWriter &xml, const TextUnit &unit, const QString &language)
{
    xml.writeStartElement(u"trans-unit"_s);
    xml.writeAttribute(u"id"_s, unit.id);
    xml.writeAttribute(u"approved"_s, u"yes"_s);
    xml.writeTextElement(u"source"_s, unit.text);
    xml.writeTextElement(u"target"_s, unit.text + u" (%1)"_s.arg(language));
    xml.writeEndElement();
}

void writeFile(QXmlStreamWriter &xml, const UnitsOfFile &file, const QString &language)
{
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"original"_s, file.file);
    xml.writeAttribute(u"source-language"_s, u"en"_s);
    xml.writeAttribute(u"target-language"_s, language);
    xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
    xml.writeStartElement(u"body"_s);
    for (const TextUnit &unit : file.units)
        writeUnit(xml, unit, language);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray translationOf(const Course &course, const QString &language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"xliff"_s);
    xml.writeDefaultNamespace(xliffNamespace);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    for (const UnitsOfFile &file : textUnits(course))
        writeFile(xml, file, language);
    xml.writeEndDocument();
    // In canonical form: Qt escapes quotes that need it not.
    return bytes.replace("&quot;", "\"");
}

} // namespace

Files filesBelow(const QString &folder)
{
    Files files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

void writeFiles(const QString &folder, const Files &files)
{
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        QFile file(folder + u'/' + entry.key());
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) != entry.value().size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

SampleModule::SampleModule(const QString &name)
    : m_files(filesBelow(QStringLiteral(TEST_DATA_DIR "/") + name))
{ }

QByteArray &SampleModule::operator[](const QString &file)
{
    if (!m_files.contains(file))
        qFatal("the sample has no file %s", qPrintable(file));
    return m_files[file];
}

void SampleModule::remove(const QString &file)
{
    if (m_files.remove(file) != 1)
        qFatal("the sample has no file %s", qPrintable(file));
}

void SampleModule::replace(const QString &file, const QByteArray &before, const QByteArray &after)
{
    QByteArray &content = (*this)[file];
    if (content.count(before) != 1)
        qFatal("%s has “%s” %d times", qPrintable(file), before.constData(), int(content.count(before)));
    content.replace(before, after);
}

void SampleModule::translate(const QString &language)
{
    add(u"translations/%1.xlf"_s.arg(language), translationOf(load().course, language));
    if (m_files.contains(u"media/hall.svg"_s))
        add(u"media/%1/hall.svg"_s.arg(language),
            QByteArray((*this)[u"media/hall.svg"_s]).replace("</svg>", "<title/></svg>"));
}

void SampleModule::write(const QString &folder) const
{
    writeFiles(folder, m_files);
    for (auto link = m_links.begin(); link != m_links.end(); ++link) {
        if (!QFile::link(link.value(), folder + u'/' + link.key()))
            qFatal("cannot make the link %s", qPrintable(link.key()));
    }
}

LoadedModule SampleModule::load() const
{
    const QTemporaryDir folder;
    write(folder.path());
    const auto source = FolderSource::open(folder.path());
    auto loaded = loadModuleForChecking(**source);
    if (!loaded)
        qFatal("%s", qPrintable(describe(loaded.error())));
    return *std::move(loaded);
}

} // namespace Kogge
