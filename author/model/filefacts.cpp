// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefacts.h"

#include "base/durablefile.h"
#include "package/mediause.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

FileFacts::FileFacts(ModuleDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{ }

void FileFacts::keepIn(const QString &file)
{
    constexpr qint64 limit = 4096;
    m_file = file;
    const auto bytes = file.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(file, limit);
    const QStringList lines = QString::fromUtf8(bytes ? *bytes : QByteArray()).split(u'\n');
    m_lastCredit = lines.value(0).simplified();
    m_lastLicence = lines.value(1).simplified();
    Q_EMIT changed();
}

void FileFacts::show(const Block *block)
{
    const auto found = block ? mediaIn(*block) : std::vector<MediaVisitor::Found>();
    const QString path = found.empty() ? QString() : found.front().path;
    const MediaFile *record = m_document.course().mediaFile(path);
    const bool isThere = record || (!path.isEmpty() && m_document.files()->contains(path));
    m_path = isThere ? path : QString();
    m_details =
        record ? MediaDetails{record->alt, record->credit, record->licence, record->source} : MediaDetails();
    m_lacksAlt = false;
    for (const MediaUse &use : usesOfMedia(m_document.course()).value(m_path))
        m_lacksAlt = m_lacksAlt
            || (block && use.block == block->id && use.needsAlt && m_details.alt.trimmed().isEmpty());
    Q_EMIT changed();
}

QString FileFacts::suggestion() const
{
    const bool isUnknown = m_details.credit.isEmpty() && m_details.licence.isEmpty();
    QStringList words{m_lastCredit, m_lastLicence};
    words.removeAll(QString());
    return isAvailable() && isUnknown ? words.join(u" · "_s) : QString();
}

void FileFacts::write(const QString &field, const QString &text)
{
    MediaDetails details = m_details;
    (field == u"credit" ? details.credit : details.licence) = text;
    set(details, u"media/"_s + field + u'/' + m_path);
}

void FileFacts::takeSuggestion()
{
    if (suggestion().isEmpty())
        return;
    MediaDetails details = m_details;
    details.credit = m_lastCredit;
    details.licence = m_lastLicence;
    set(details, {});
}

void FileFacts::set(const MediaDetails &details, const QString &mergeKey)
{
    if (!isAvailable())
        return;
    const auto written =
        setMediaDetails(m_document, tr("Describe the file %1").arg(name()), m_path, details, mergeKey);
    if (!written) {
        Q_EMIT failed(describe(written.error()));
        return;
    }
    m_lastCredit = details.credit.isEmpty() ? m_lastCredit : details.credit.simplified();
    m_lastLicence = details.licence.isEmpty() ? m_lastLicence : details.licence.simplified();
    keep();
}

/// What cannot be kept is only forgotten.
void FileFacts::keep()
{
    if (m_file.isEmpty() || !QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return;
    [[maybe_unused]] const auto kept = writeFileDurably(
        m_file, u"%1\n%2\n"_s.arg(m_lastCredit, m_lastLicence).toUtf8(), FileAccess::Private);
}

} // namespace Kogge
