// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfile.h"

#include "base/durablefile.h"
#include "base/identifier.h"
#include "exchange/giftimport.h"
#include "exchange/localpictures.h"
#include "exchange/markdownimport.h"
#include "exchange/modulefolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ImportFileText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ImportFile)
};

constexpr qint64 largestFile = 8LL * 1024 * 1024;

bool looksLikeGift(const QString &text)
{
    static const QRegularExpression sign(
        u"^\\s*(?:::[^\\n]*::|\\$CATEGORY:)|\\{\\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\\s*[#}])"_s,
        QRegularExpression::MultilineOption);
    return sign.match(text).hasMatch();
}

/// "Marketing notes" for "/home/me/Marketing_notes.gift.txt".
QString titleFrom(const QString &path)
{
    static const QRegularExpression endings(u"\\.(?:gift\\.txt|[A-Za-z]{1,10})\\z"_s);
    const QString name = QFileInfo(path).fileName();
    const QString title = QString(name).remove(endings).replace(u'_', u' ').simplified();
    return title.isEmpty() ? name : title;
}

/// Zero is no character of texts; the other controls mean nothing.
QString withoutControls(const QString &text)
{
    static const QRegularExpression controls(u"[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\x{fffe}\\x{ffff}]"_s);
    return QString(text).remove(controls);
}

Result<QString> readText(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::TextInvalid, path, ImportFileText::tr("it is not a file")};
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    return importedText(*bytes, path);
}

Result<ImportedModule> importedFrom(const QString &text, ImportFormat format, const QString &path,
                                    const ImportOptions &options)
{
    const QString &wanted = options.language;
    const QString title = titleFrom(path);
    auto module = format == ImportFormat::Gift
        ? Result<ImportedModule>(importGift(text, title, wanted.isEmpty() ? options.otherwise : wanted))
        : importMarkdown(text, QFileInfo(path).absolutePath(), title);
    if (!module)
        return module;
    if (!wanted.isEmpty())
        module->language = wanted;
    else if (module->language.isEmpty())
        module->language = options.otherwise;
    return module;
}

Imported summaryOf(const ImportedModule &module, ImportFormat format)
{
    Imported summary;
    summary.format = format;
    summary.title = module.title;
    summary.language = module.language;
    summary.lessons = static_cast<int>(module.lessons.size());
    for (const Lesson &lesson : module.lessons) {
        summary.blocks += static_cast<int>(lesson.blocks.size());
        summary.questions +=
            static_cast<int>(std::count_if(lesson.blocks.begin(), lesson.blocks.end(),
                                           [](const Block &block) { return questionOf(block); }));
    }
    summary.pictures = static_cast<int>(module.files.size());
    summary.leftOut = module.leftOut;
    summary.isMade = format != ImportFormat::Gift || summary.questions > 0;
    if (!summary.isMade)
        summary.lessons = 0;
    return summary;
}

} // namespace

std::optional<ImportFormat> importFormatOf(const QString &file)
{
    const QString name = QFileInfo(file).fileName().toLower();
    for (const QString &suffix : {u".md"_s, u".markdown"_s, u".mdown"_s, u".mkd"_s}) {
        if (name.endsWith(suffix))
            return ImportFormat::Markdown;
    }
    if (name.endsWith(u".gift"_s) || name.endsWith(u".gift.txt"_s))
        return ImportFormat::Gift;
    return std::nullopt;
}

std::optional<ImportFormat> importFormatFrom(const QString &word)
{
    for (const ImportFormat format : {ImportFormat::Markdown, ImportFormat::Gift}) {
        if (word == wordFor(format))
            return format;
    }
    return std::nullopt;
}

QString wordFor(ImportFormat format)
{
    return format == ImportFormat::Gift ? u"gift"_s : u"markdown"_s;
}

Result<QString> importedText(const QByteArray &bytes, const QString &file)
{
    const auto invalid = [&file](const QString &what) { return Error{ErrorCode::TextInvalid, file, what}; };
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return invalid(ImportFileText::tr("it is in UTF-16; save it in UTF-8"));
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return invalid(ImportFileText::tr("it is not a text; line %1 has a zero byte")
                           .arg(bytes.left(zero).count('\n') + 1));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return invalid(ImportFileText::tr("it is not in UTF-8; save it in that encoding"));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text = withoutControls(text);
    if (text.trimmed().isEmpty())
        return invalid(ImportFileText::tr("it is empty"));
    return text;
}

namespace {

/// A file that has been read.
struct ImportedText {
    ImportedModule module;
    Imported summary;
};

/// With its pictures as they will be in the module.
Result<ImportedText> readImport(const QString &path, const ImportOptions &options)
{
    const auto text = readText(path);
    if (!text)
        return text.error();
    auto format = options.format ? options.format : importFormatOf(path);
    if (!format && path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        format = looksLikeGift(*text) ? ImportFormat::Gift : ImportFormat::Markdown;
    if (!format)
        return Error{
            ErrorCode::InvalidArgument, path,
            ImportFileText::tr("its name does not say whether it is Markdown (.md) or GIFT (.gift)")};

    auto module = importedFrom(*text, *format, path, options);
    if (!module)
        return Error{module.error().code, path, module.error().detail};
    if (auto prepared = preparePictures(*module, options.progress); !prepared)
        return prepared.error();
    const Imported summary = summaryOf(*module, *format);
    return ImportedText{std::move(*module), summary};
}

} // namespace

Result<Imported> importFile(const QString &path, const ImportOptions &options)
{
    if (!options.language.isEmpty() && !isLanguageTag(options.language))
        return Error{ErrorCode::InvalidArgument, options.language,
                     ImportFileText::tr("it is no language, as en or de")};
    if (QFileInfo::exists(options.folder)) // Before any work.
        return Error{ErrorCode::TargetExists, options.folder, {}};
    const auto read = readImport(path, options);
    if (!read)
        return read.error();
    if (!read->summary.isMade)
        return read->summary;
    if (auto written = writeModuleFolder(read->module, options.folder, options.progress); !written)
        return written.error();
    return read->summary;
}

Result<ImportedParts> importParts(const QString &path, const ImportOptions &options, KeptFiles &kept)
{
    const auto read = readImport(path, options);
    if (!read)
        return read.error();
    ImportedParts imported{read->summary, {}, {}};
    if (!read->summary.isMade)
        return imported;
    imported.parts.lessons = read->module.lessons;
    imported.media.records = read->module.media;
    for (const auto &[name, file] : read->module.files) {
        const auto copy = kept.keep(file.content, name);
        if (!copy)
            return copy.error();
        imported.media.files.emplace(name, FileContent{{}, *copy});
    }
    return imported;
}

} // namespace Kogge
