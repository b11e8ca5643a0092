// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileintake.h"

#include "base/chosenfile.h"
#include "base/durablefile.h"
#include "exchange/csv.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What happened, and the first things that were not taken.
QString mergeInWords(const ProfileMerge &merge)
{
    constexpr size_t most = 6;
    QStringList lines{ProfileIntake::tr("%n profiles added", nullptr, merge.added) + u", "_s
                      + ProfileIntake::tr("%n changed", nullptr, merge.changed) + u", "_s
                      + ProfileIntake::tr("%n as they were", nullptr, merge.same)};
    for (size_t i = 0; i < std::min(most, merge.notes.size()); ++i)
        lines += ProfileIntake::tr("Row %1: %2").arg(merge.notes[i].row).arg(merge.notes[i].sentence);
    if (merge.notes.size() > most)
        lines +=
            ProfileIntake::tr("And %n more like that.", nullptr, static_cast<int>(merge.notes.size() - most));
    return lines.join(u'\n');
}

} // namespace

ProfileIntake::ProfileIntake(ModuleDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{ }

void ProfileIntake::show(const Block *block)
{
    const auto *profiles = block ? std::get_if<ProfilesBlock>(&block->content) : nullptr;
    const bool isKnown = profiles && m_document.course().collection(profiles->collection);
    const QString collection = isKnown ? profiles->collection : QString();
    const QString id = profiles ? block->id : QString();
    if (collection == m_collection && id == m_block)
        return;
    m_collection = collection;
    m_block = id;
    Q_EMIT collectionChanged();
}

void ProfileIntake::take(const QUrl &url)
{
    constexpr qint64 limit = 64LL * 1024 * 1024;
    if (!isAvailable())
        return;
    const auto chosen = chosenFile(url);
    if (!chosen) {
        Q_EMIT failed(describe(chosen.error()));
        return;
    }
    const QString &file = *chosen;
    const ProfileCollection *before = m_document.course().collection(m_collection);
    const auto bytes = readFile(file, limit);
    const auto rows =
        bytes ? fromCsv(*bytes, QFileInfo(file).fileName()) : Result<std::vector<QStringList>>(bytes.error());
    const QString name = QFileInfo(file).fileName();
    const auto merge = !rows ? Result<ProfileMerge>(rows.error())
        : before             ? mergeProfiles(*before, *rows, name)
                             : newProfiles(*rows, name);
    if (!merge) {
        Q_EMIT failed(describe(merge.error()));
        return;
    }
    const auto changed = put(*merge, file);
    if (!changed)
        Q_EMIT failed(describe(changed.error()));
    else
        Q_EMIT told(mergeInWords(*merge));
}

Result<bool> ProfileIntake::put(const ProfileMerge &merge, const QString &file)
{
    const QString label = tr("Profiles from a table");
    if (!m_collection.isEmpty())
        return m_document.editProfiles(m_collection, label, [&](ProfileCollection &edited) {
            edited.profiles = merge.collection.profiles;
        });
    ProfileCollection made = merge.collection;
    made.name = freeName(file);
    return m_document.addProfiles(made, m_block, label);
}

/// After the table, as files of data may be called.
QString ProfileIntake::freeName(const QString &file) const
{
    QString base;
    for (const QChar c : QFileInfo(file).completeBaseName().toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"profiles"_s;
    const auto isTaken = [this](const QString &name) {
        return m_document.files()->contains(u"data/%1.xml"_s.arg(name));
    };
    QString name = base == u"values" ? u"profiles"_s : base; // The register of values is called so.
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    return name;
}

} // namespace Kogge
