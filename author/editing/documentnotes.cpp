// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moduledocument_p.h"
#include "manifest/sourcefiles.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString commentsPath = u"comments.xml"_s;
const QString wordsPath = u"words.xml"_s;

/// How one of these files is read and written.
template<typename Item> struct NotesFile {
    QString path;
    QString root;
    std::vector<Item> (*read)(const XmlSource &source, Problems &problems);
    void (*write)(XmlSource &source, const std::vector<Item> &items);
};

const NotesFile<Comment> commentsFile{commentsPath, u"comments"_s, readComments, writeComments};
const NotesFile<KnownWord> wordsFile{wordsPath, u"words"_s, readWords, writeWords};

template<typename Item>
std::vector<Item> itemsOf(const NotesFile<Item> &file, const std::optional<QByteArray> &bytes)
{
    const auto xml = bytes ? XmlSource::load(*bytes, file.path) : Result<XmlSource>(Error{});
    Problems problems;
    return xml ? file.read(*xml, problems) : std::vector<Item>();
}

/// The bytes with what \p edit makes of the items. Fails for a file that is not what its name says.
template<typename Item>
Result<std::optional<QByteArray>> editedItems(const NotesFile<Item> &file,
                                              const std::optional<QByteArray> &bytes,
                                              const std::function<void(std::vector<Item> &)> &edit)
{
    auto xml = bytes ? XmlSource::load(*bytes, file.path)
                     : Result<XmlSource>(XmlSource::create(file.root, file.path));
    if (!xml)
        return xml.error();
    Problems problems;
    std::vector<Item> items = file.read(*xml, problems);
    for (const Problem &problem : problems) {
        if (problem.code == ProblemCode::WrongRoot)
            return Error{ErrorCode::ModuleInvalid, file.path, describe(problem)};
    }
    const std::vector<Item> before = items;
    edit(items);
    if (items == before)
        return bytes;
    file.write(*xml, items);
    return std::optional(xml->save());
}

} // namespace

bool isNotes(const QString &path)
{
    return path == commentsPath || path == wordsPath || path.startsWith(u"coach/"_s);
}

const std::vector<Comment> &ModuleDocument::comments() const
{
    return m_d->comments;
}

const std::vector<KnownWord> &ModuleDocument::words() const
{
    return m_d->words;
}

Result<bool> ModuleDocument::editComments(const QString &label,
                                          const std::function<void(std::vector<Comment> &)> &edit)
{
    const auto bytes = editedItems(commentsFile, bytesOf(commentsPath), edit);
    if (!bytes)
        return bytes.error();
    return apply(label, {{commentsPath, *bytes}});
}

Result<bool> ModuleDocument::editWords(const QString &label,
                                       const std::function<void(std::vector<KnownWord> &)> &edit)
{
    const auto bytes = editedItems(wordsFile, bytesOf(wordsPath), edit);
    if (!bytes)
        return bytes.error();
    return apply(label, {{wordsPath, *bytes}});
}

QString ModuleDocument::facilitatorNotesPath(const QString &language) const
{
    return language == course().module.language ? u"coach/notes.md"_s : u"coach/%1/notes.md"_s.arg(language);
}

QString ModuleDocument::facilitatorNotes(const QString &language) const
{
    QString text = QString::fromUtf8(bytesOf(facilitatorNotesPath(language)).value_or(QByteArray()));
    if (text.endsWith(u'\n'))
        text.chop(1); // Of the last line.
    return text;
}

Result<bool> ModuleDocument::writeFacilitatorNotes(const QString &label, const QString &language,
                                                   const QString &text)
{
    if (!course().languages().contains(language))
        return Error{ErrorCode::InvalidArgument, language, {}};
    if (text == facilitatorNotes(language))
        return false;
    const QString path = facilitatorNotesPath(language);
    const auto bytes = text.trimmed().isEmpty() ? std::nullopt : std::optional((text + u'\n').toUtf8());
    return apply(label, {{path, bytes}}, path);
}

void ModuleDocument::readNotes(const QStringList &paths)
{
    if (paths.contains(commentsPath))
        m_d->comments = itemsOf(commentsFile, bytesOf(commentsPath));
    if (paths.contains(wordsPath))
        m_d->words = itemsOf(wordsFile, bytesOf(wordsPath));
}

} // namespace Kogge
