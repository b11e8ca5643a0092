// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QStringList linesOf(const LeftOuts &leftOut)
{
    QStringList lines;
    for (const LeftOut &part : leftOut)
        lines += TextImport::tr("Line %1: %2").arg(part.line).arg(describe(part));
    return lines;
}

} // namespace

QStringList importReport(const Imported &imported)
{
    QStringList contents{TextImport::tr("%n lessons", nullptr, imported.lessons),
                         TextImport::tr("%n blocks", nullptr, imported.blocks)};
    if (imported.questions > 0)
        contents += TextImport::tr("%n questions", nullptr, imported.questions);
    if (imported.pictures > 0)
        contents += TextImport::tr("%n pictures", nullptr, imported.pictures);
    return QStringList(contents.join(u", "_s)) + linesOf(imported.leftOut);
}

QString importFailure(const Imported &imported)
{
    constexpr qsizetype most = 3; // Reasons that are said.
    const QStringList lines = linesOf(imported.leftOut);
    return TextImport::tr("No question of the file can be read. Nothing was made of it.") + u' '
        + lines.first(std::min(lines.size(), most)).join(u' ');
}

TextImport::TextImport(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TextImport::finish);
}

TextImport::~TextImport()
{
    cancel();
    m_watcher.waitForFinished();
}

bool TextImport::takes(const QString &file)
{
    return importFormatOf(file) || file.endsWith(u".txt"_s, Qt::CaseInsensitive);
}

void TextImport::start(const QString &file, const QString &folder, const QString &language)
{
    if (isRunning())
        return;
    m_folder = folder;
    m_progress = 0;
    m_report.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    ImportOptions options;
    options.folder = folder;
    options.otherwise = language;
    options.progress = [this, cancelled = m_cancelled](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(this, [this, done, all] {
            m_progress = all > 0 ? static_cast<qreal>(done) / static_cast<qreal>(all) : 0;
            Q_EMIT progressChanged();
        });
        return !*cancelled;
    };
    m_watcher.setFuture(QtConcurrent::run([file, options] { return importFile(file, options); }));
    Q_EMIT changed();
}

void TextImport::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void TextImport::finish()
{
    const Result<Imported> imported = m_watcher.result();
    if (!imported) {
        Q_EMIT changed();
        if (imported.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(describe(imported.error()));
        return;
    }
    if (!imported->isMade) {
        Q_EMIT changed();
        Q_EMIT failed(importFailure(*imported));
        return;
    }
    m_report = importReport(*imported);
    Q_EMIT made(m_folder);
    Q_EMIT changed();
}

} // namespace Kogge
