// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

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
    QStringList contents{tr("%n lessons", nullptr, imported->lessons),
                         tr("%n blocks", nullptr, imported->blocks)};
    if (imported->questions > 0)
        contents += tr("%n questions", nullptr, imported->questions);
    if (imported->pictures > 0)
        contents += tr("%n pictures", nullptr, imported->pictures);
    m_report = {contents.join(u", "_s)};
    for (const LeftOut &part : imported->leftOut)
        m_report += tr("Line %1: %2").arg(part.line).arg(describe(part));
    Q_EMIT made(m_folder);
    Q_EMIT changed();
}

} // namespace Kogge
