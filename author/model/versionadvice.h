// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/version.h"
#include "package/modulediff.h"
#include "rowsmodel.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace Kogge {

/// A packed file of a module.
struct PackedBefore {
    QString file;
    Version version;
    Course course;
    std::shared_ptr<const FileSource> files;
};

/// The highest version of the module \p id among the packed files in \p folder.
[[nodiscard]] std::optional<PackedBefore> packedBefore(const QString &folder, const QString &id);

/// The version that follows \p last: the first number counts up where answers or lessons of learners no
/// longer count, the second where there is something new to them, the third for better words.
[[nodiscard]] Version versionAfter(const Version &last, const ModuleDiff &diff);

/// What has changed since the module was packed last, which version follows from it, and what the next file
/// has in it. A row for each change; those of blocks that stayed can be marked.
class VersionAdvice : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    /// "6 lessons · 24 questions · 5 tools · 12 pictures".
    Q_PROPERTY(QString contents READ contents NOTIFY changed)
    /// The version packed last; empty where there is none.
    Q_PROPERTY(QString last READ last NOTIFY changed)
    /// The one to give now; empty where nothing has changed, or nothing was packed before.
    Q_PROPERTY(QString advised READ advised NOTIFY changed)
    /// Why, in a sentence.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< QString: what has changed.
        MarkRole, ///< QString: what a mark would tell learners; empty where there is nothing to mark.
        MarkedRole, ///< bool.
    };
    Q_ENUM(Role)

    /// What is compared.
    struct Job {
        Course course;
        std::shared_ptr<const FileSource> files;
        QString folder; ///< Where packed files are looked for.
    };

    explicit VersionAdvice(QObject *parent = nullptr);
    ~VersionAdvice() override;

    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] const QString &contents() const { return m_contents; }
    [[nodiscard]] QString last() const;
    [[nodiscard]] const QString &advised() const { return m_advised; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

    /// Looks in another thread.
    void look(const Job &job);
    /// Learners are told that a block says or asks something else than before, or no longer.
    Q_INVOKABLE void mark(int row, bool on);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// The block is to have these marks.
    void marked(const QString &lesson, const QString &block, int meaning, int task);

private:
    struct Row {
        QString text;
        QString mark;
        bool isMarked = false;
        QString lesson;
        QString block;
        bool isQuestion = false;
        int meaning = 0; ///< As packed last.
        int task = 0;

        bool operator==(const Row &) const = default;
    };
    struct Found {
        std::vector<Row> rows;
        QString contents;
        std::optional<Version> last;
        std::optional<Version> advised;
        QString reason;
    };

    static Found compare(const Job &job);
    void take();

    QFutureWatcher<std::shared_ptr<Found>> m_watcher;
    bool m_looking = false;
    std::optional<Job> m_next; ///< To be looked at after the one that is.
    std::vector<Row> m_rows;
    QString m_contents;
    std::optional<Version> m_last;
    QString m_advised;
    QString m_reason;
};

} // namespace Kogge
