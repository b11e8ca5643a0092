// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/modulediff.h"

#include "course/translation.h"
#include "package/mediause.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qsizetype longestLabel = 60;
constexpr qint64 pieceBytes = 64 * 1024;

struct PlacedBlock {
    const Block *block = nullptr;
    QString lesson;
};

/// The ids of \p after that have left their order among those that are in \p before, too: as few as can be.
QSet<QString> movedAmong(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> places;
    for (const QString &id : before)
        places.insert(id, static_cast<int>(places.size()));
    struct Link {
        QString id;
        int place;
        int length; ///< Of the longest rising row that ends here.
        int previous;
    };
    std::vector<Link> links;
    int last = -1;
    for (const QString &id : after) {
        if (!places.contains(id))
            continue;
        Link link{id, places.value(id), 1, -1};
        for (size_t i = 0; i < links.size(); ++i) {
            if (links[i].place < link.place && links[i].length >= link.length) {
                link.length = links[i].length + 1;
                link.previous = static_cast<int>(i);
            }
        }
        links.push_back(link);
        if (last < 0 || link.length > links[static_cast<size_t>(last)].length)
            last = static_cast<int>(links.size()) - 1;
    }
    QSet<QString> moved;
    for (const Link &link : links)
        moved.insert(link.id);
    for (int i = last; i >= 0; i = links[static_cast<size_t>(i)].previous)
        moved.remove(links[static_cast<size_t>(i)].id);
    return moved;
}

/// Also where it is in neither.
bool hasSameBytes(const PackagePath &path, const FileSource &older, const FileSource &newer)
{
    if (!older.contains(path) || !newer.contains(path))
        return older.contains(path) == newer.contains(path);
    if (older.size(path) != newer.size(path))
        return false;
    const auto a = older.open(path);
    const auto b = newer.open(path);
    while (a && b) {
        const QByteArray piece = (*a)->read(pieceBytes);
        if (piece != (*b)->read(pieceBytes))
            return false;
        if (piece.isEmpty())
            return (*a)->atEnd() && (*b)->atEnd();
    }
    return false;
}

class Differ
{
public:
    Differ(const ModuleSide &older, const ModuleSide &newer)
        : m_older(older)
        , m_newer(newer)
        , m_oldBlocks(placed(older.course))
        , m_newBlocks(placed(newer.course))
    { }

    ModuleDiff diff()
    {
        compareLessons();
        for (const Lesson &lesson : m_newer.course.lessons) {
            compareBlocks(lesson);
            if (const Lesson *before = m_older.course.lesson(lesson.id))
                addRemoved(*before);
        }
        for (const Lesson &lesson : m_older.course.lessons) {
            if (!m_newer.course.lesson(lesson.id))
                addRemoved(lesson);
        }
        compareLanguages();
        return m_diff;
    }

private:
    static QHash<QString, PlacedBlock> placed(const Course &course)
    {
        QHash<QString, PlacedBlock> blocks;
        for (const Lesson &lesson : course.lessons) {
            for (const Block &block : lesson.blocks)
                blocks.insert(block.id, {&block, lesson.id});
        }
        return blocks;
    }

    static QStringList lessonIds(const Course &course)
    {
        QStringList ids;
        for (const Lesson &lesson : course.lessons)
            ids += lesson.id;
        return ids;
    }

    void compareLessons()
    {
        using enum LessonChange::Kind;
        const QSet<QString> moved = movedAmong(lessonIds(m_older.course), lessonIds(m_newer.course));
        for (const Lesson &lesson : m_newer.course.lessons) {
            const Lesson *before = m_older.course.lesson(lesson.id);
            if (!before) {
                m_diff.lessons.push_back({lesson.id, lesson.title, Added});
                continue;
            }
            if (moved.contains(lesson.id))
                m_diff.lessons.push_back({lesson.id, lesson.title, Moved});
            if (before->title != lesson.title || before->summary != lesson.summary)
                m_diff.lessons.push_back({lesson.id, lesson.title, Renamed});
        }
        for (const Lesson &lesson : m_older.course.lessons) {
            if (!m_newer.course.lesson(lesson.id))
                m_diff.lessons.push_back({lesson.id, lesson.title, Removed});
        }
    }

    void compareBlocks(const Lesson &lesson)
    {
        const Lesson *before = m_older.course.lesson(lesson.id);
        const QSet<QString> moved = before ? movedAmong(idsOf(*before), idsOf(lesson)) : QSet<QString>();
        for (const Block &block : lesson.blocks) {
            const PlacedBlock old = m_oldBlocks.value(block.id);
            BlockChange change{block.id, lesson.id, {}, elementName(block.content), blockLabel(block)};
            if (!old.block) {
                change.place = BlockChange::Place::Added;
            } else {
                change.content = contentChange(*old.block, block);
                const bool elsewhere = old.lesson != lesson.id;
                change.before = elsewhere ? old.lesson : QString();
                if (elsewhere || moved.contains(block.id))
                    change.place = BlockChange::Place::Moved;
            }
            if (change.place != BlockChange::Place::Same || change.content != BlockChange::Content::Same)
                m_diff.blocks.push_back(change);
        }
    }

    void addRemoved(const Lesson &lesson)
    {
        for (const Block &block : lesson.blocks) {
            if (!m_newBlocks.contains(block.id))
                m_diff.blocks.push_back({block.id,
                                         lesson.id,
                                         {},
                                         elementName(block.content),
                                         blockLabel(block),
                                         BlockChange::Content::Same,
                                         BlockChange::Place::Removed});
        }
    }

    static QStringList idsOf(const Lesson &lesson)
    {
        QStringList ids;
        for (const Block &block : lesson.blocks)
            ids += block.id;
        return ids;
    }

    [[nodiscard]] BlockChange::Content contentChange(const Block &older, const Block &newer) const
    {
        using enum BlockChange::Content;
        if (newer.task > older.task)
            return Task;
        if (elementName(newer.content) != elementName(older.content))
            return Type;
        if (newer.meaning > older.meaning)
            return Meaning;
        return isSame(older, newer) ? Same : Wording;
    }

    [[nodiscard]] bool isSame(const Block &older, const Block &newer) const
    {
        Block a = older;
        Block b = newer;
        a.line = b.line = 0;
        a.meaning = b.meaning = 0;
        a.task = b.task = 0;
        return a == b && hasSameFact(newer) && hasSameProfiles(newer) && hasSameFiles(newer)
            && hasSameTranslations(newer);
    }

    /// Of the register, in both versions.
    [[nodiscard]] bool hasSameFact(const Block &block) const
    {
        const auto *fact = std::get_if<FactBlock>(&block.content);
        if (!fact || fact->record.isEmpty())
            return true;
        const FactRecord *before = m_older.course.value(fact->record);
        const FactRecord *after = m_newer.course.value(fact->record);
        return before && after ? before->fact == after->fact : before == after;
    }

    /// Of the collection that the block shows, with their translations.
    [[nodiscard]] bool hasSameProfiles(const Block &block) const
    {
        const auto *profiles = std::get_if<ProfilesBlock>(&block.content);
        if (!profiles)
            return true;
        const ProfileCollection *before = m_older.course.collection(profiles->collection);
        const ProfileCollection *after = m_newer.course.collection(profiles->collection);
        if (!before || !after)
            return before == after;
        return withoutLines(*before) == withoutLines(*after) && haveSameTranslations(after->words)
            && haveSameTranslations(after->profiles);
    }

    static ProfileCollection withoutLines(ProfileCollection collection)
    {
        for (ProfileWord &word : collection.words)
            word.line = 0;
        for (Profile &profile : collection.profiles)
            profile.line = 0;
        return collection;
    }

    template<typename Item> [[nodiscard]] bool haveSameTranslations(const std::vector<Item> &items) const
    {
        return std::all_of(items.begin(), items.end(),
                           [this](const Item &item) { return hasSameTranslations(item); });
    }

    [[nodiscard]] bool hasSameFiles(const Block &block) const
    {
        const auto found = mediaIn(block);
        return std::all_of(found.begin(), found.end(), [this](const MediaVisitor::Found &use) {
            return isSameFile(use.path) && isSameRecord(use.path);
        });
    }

    /// In all languages that both versions have.
    [[nodiscard]] bool isSameFile(const QString &path) const
    {
        QStringList paths{path};
        for (const QString &language : m_newer.course.translations.keys()) {
            if (m_older.course.translations.contains(language))
                paths += u"media/%1/%2"_s.arg(language, path.section(u'/', 1));
        }
        return std::all_of(paths.begin(), paths.end(), [this](const QString &file) {
            const auto found = PackagePath::fromString(file);
            return !found || hasSameBytes(*found, m_older.files, m_newer.files);
        });
    }

    [[nodiscard]] bool isSameRecord(const QString &path) const
    {
        const MediaFile *before = m_older.course.mediaFile(path);
        const MediaFile *after = m_newer.course.mediaFile(path);
        if (!before || !after)
            return before == after;
        MediaFile a = *before;
        MediaFile b = *after;
        a.line = b.line = 0;
        return a == b;
    }

    template<typename Item> [[nodiscard]] bool hasSameTranslations(const Item &item) const
    {
        for (auto newer = m_newer.course.translations.begin(); newer != m_newer.course.translations.end();
             ++newer) {
            if (!m_older.course.translations.contains(newer.key()))
                continue;
            const Translation &older = m_older.course.translations[newer.key()];
            for (const TextUnit &unit : textUnits(item)) {
                if (older.value(unit.id).target != newer->value(unit.id).target)
                    return false;
            }
        }
        return true;
    }

    void compareLanguages()
    {
        for (const QString &language : m_newer.course.translations.keys()) {
            if (!m_older.course.translations.contains(language))
                m_diff.languagesAdded += language;
        }
        for (const QString &language : m_older.course.translations.keys()) {
            if (!m_newer.course.translations.contains(language))
                m_diff.languagesRemoved += language;
        }
    }

    const ModuleSide &m_older;
    const ModuleSide &m_newer;
    QHash<QString, PlacedBlock> m_oldBlocks;
    QHash<QString, PlacedBlock> m_newBlocks;
    ModuleDiff m_diff;
};

} // namespace

QString blockLabel(const Block &block)
{
    const auto units = textUnits(block);
    QString text = units.empty() ? QString() : units.front().text.simplified();
    while (text.startsWith(u'#')) // A heading.
        text.remove(0, 1);
    text = text.trimmed();
    if (text.size() <= longestLabel)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', longestLabel - 1);
    return text.left(end > 0 ? end : longestLabel - 1) + u" …"_s;
}

ModuleDiff diffModules(const ModuleSide &older, const ModuleSide &newer)
{
    return Differ(older, newer).diff();
}

} // namespace Kogge
