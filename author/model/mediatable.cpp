// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediatable.h"

#include "base/chosenfile.h"
#include "packageimages.h"

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString symbolFor(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Picture:
        return u"image"_s;
    case MediaKind::Sound:
        return u"speaker"_s;
    case MediaKind::Film:
        return u"play"_s;
    case MediaKind::Other:
        return u"download"_s;
    }
    return {};
}

QString wordFor(MediaLack lack)
{
    switch (lack) {
    case MediaLack::File:
        return MediaTable::tr("the file");
    case MediaLack::Alt:
        return MediaTable::tr("a description for those who do not see it");
    case MediaLack::Credit:
        return MediaTable::tr("who made it");
    case MediaLack::Licence:
        return MediaTable::tr("a licence");
    case MediaLack::Captions:
        return MediaTable::tr("captions");
    }
    return {};
}

} // namespace

MediaTable::MediaTable(ModuleDocument &document, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
{
    connect(&document, &ModuleDocument::changed, this, [this](const QStringList &paths) {
        const bool isSeen = std::any_of(paths.begin(), paths.end(),
                                        [](const QString &path) { return path.startsWith(u"media/"_s); });
        m_revision += isSeen ? 1 : 0;
    });
}

void MediaTable::setActive(bool active)
{
    m_isActive = active;
    show();
}

void MediaTable::show()
{
    if (!m_isActive)
        return;
    std::vector<Row> rows;
    for (const MediaEntry &entry : mediaEntries(m_document.course(), *m_document.files()))
        rows.push_back(rowOf(entry));
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.path == b.path; });
}

MediaTable::Row MediaTable::rowOf(const MediaEntry &entry) const
{
    const Course &course = m_document.course();
    Row row;
    row.path = entry.record.path;
    row.symbol = symbolFor(entry.kind);
    if (entry.kind == MediaKind::Picture)
        row.picture = PackageImages::urlFor(
            u"%1%2+%3"_s.arg(course.module.id, course.module.version).arg(m_revision), row.path);
    row.details = {entry.record.alt, entry.record.credit, entry.record.licence, entry.record.source};
    row.isUsed = !entry.uses.empty();

    QStringList note;
    if (!entry.size.isEmpty())
        note += tr("%1 × %2 pixels").arg(entry.size.width()).arg(entry.size.height());
    note += QLocale().formattedDataSize(entry.bytes, 0);
    QStringList lessons;
    for (const MediaUse &use : entry.uses) {
        const Lesson *lesson = course.lesson(use.lesson);
        if (lesson && !lessons.contains(lesson->title))
            lessons += lesson->title;
    }
    note += lessons.isEmpty() ? tr("used nowhere") : tr("in: %1").arg(lessons.join(u", "_s));
    if (!entry.sameAs.isEmpty())
        note += tr("the same as %1").arg(entry.sameAs.section(u'/', -1));
    row.note = note.join(u" · "_s);

    QStringList lacks;
    for (const MediaLack lack : entry.lacks)
        lacks += wordFor(lack);
    row.lack = lacks.isEmpty() ? QString() : tr("Missing: %1").arg(lacks.join(u", "_s));
    if (lacks.isEmpty() && m_replaced.contains(entry.record.id))
        row.lack = tr("It is another file now. Does what is said of it still hold?");
    return row;
}

void MediaTable::write(const QString &path, const QString &field, const QString &text)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &known) { return known.path == path; });
    if (row == m_rows.end())
        return;
    if (const MediaFile *record = m_document.course().mediaFile(path))
        m_replaced.remove(record->id);
    MediaDetails details = row->details;
    (field == u"alt" ? details.alt : field == u"credit" ? details.credit : details.licence) = text;
    const auto written = setMediaDetails(m_document, tr("Describe the file %1").arg(path.section(u'/', -1)),
                                         path, details, u"media/"_s + field + u'/' + path);
    if (!written)
        Q_EMIT failed(describe(written.error()));
}

void MediaTable::remove(const QString &path)
{
    const auto removed = m_document.removeMedia(tr("Remove the file %1").arg(path.section(u'/', -1)), path);
    if (!removed)
        Q_EMIT failed(describe(removed.error()));
}

void MediaTable::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void MediaTable::tell(const QString &news)
{
    m_news = news;
    Q_EMIT newsChanged();
}

void MediaTable::exchange(const QString &path, const QUrl &url)
{
    if (m_isBusy)
        return;
    const auto chosen = chosenFile(url);
    if (!chosen) {
        tell(describe(chosen.error()));
        return;
    }
    const auto prepare = [file = *chosen, kept = m_document.keptFiles()]() -> Result<PreparedMedia> {
        auto media = prepareMedia(file);
        return media ? keepMedia(*media, *kept) : media;
    };
    setBusy(true);
    const QString name = QFileInfo(*chosen).fileName();
    QtConcurrent::run(prepare).then(this, [this, path, name](const Result<PreparedMedia> &media) {
        takeReplacement(path, name, media);
        setBusy(false);
    });
}

void MediaTable::takeReplacement(const QString &path, const QString &name, const Result<PreparedMedia> &media)
{
    const MediaFile *record = m_document.course().mediaFile(path);
    const QString id = record ? record->id : QString();
    const QString before = path.section(u'/', -1);
    const auto replaced = media ? m_document.replaceMedia(tr("Replace the file %1").arg(before), path, *media)
                                : Result<bool>(media.error());
    if (!replaced) {
        tell(describe(replaced.error()));
        return;
    }
    if (!*replaced) {
        tell(tr("“%1” is the same file.").arg(name));
        return;
    }
    m_replaced.insert(id);
    qsizetype uses = 0;
    const auto all = usesOfMedia(m_document.course());
    for (const MediaFile &file : m_document.course().media)
        uses += file.id == id ? static_cast<qsizetype>(all.value(file.path).size()) : 0;
    QStringList sentences{tr("“%1” is in the place of “%2”.").arg(name, before)};
    if (uses > 0)
        sentences += tr("%n places show it now.", nullptr, static_cast<int>(uses));
    sentences += tr("What was said of the old one is kept: please see whether it still holds.");
    if (media->isBared || media->isTurned || media->isRenamed || media->size != media->sizeBefore)
        sentences += describe(*media);
    tell(sentences.join(u' '));
    show();
}

int MediaTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MediaTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case PathRole:
        return row.path;
    case NameRole:
        return row.path.section(u'/', -1);
    case SymbolRole:
        return row.symbol;
    case PictureRole:
        return row.picture;
    case NoteRole:
        return row.note;
    case LackRole:
        return row.lack;
    case AltRole:
        return row.details.alt;
    case CreditRole:
        return row.details.credit;
    case LicenceRole:
        return row.details.licence;
    case UsedRole:
        return row.isUsed;
    default:
        return {};
    }
}

QHash<int, QByteArray> MediaTable::roleNames() const
{
    return {{PathRole, "path"},       {NameRole, "name"}, {SymbolRole, "symbol"}, {PictureRole, "picture"},
            {NoteRole, "note"},       {LackRole, "lack"}, {AltRole, "alt"},       {CreditRole, "credit"},
            {LicenceRole, "licence"}, {UsedRole, "used"}};
}

} // namespace Kogge
