// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonpreview.h"
#include "print/lessondocument.h"

#include <QTimer>
#include <QUrl>

namespace Kogge {

/// Lessons on paper: a PDF for learners, or for those who teach, of one lesson or of all.
class Handouts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    /// The file that was written last; empty before.
    Q_PROPERTY(QUrl written READ written NOTIFY changed)
    Q_PROPERTY(QString writtenName READ writtenName NOTIFY changed)
    /// Why nothing was written; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What is to be printed.
    struct Job {
        Course course;
        std::shared_ptr<const FileSource> files;
        QString language;
        QStringList lessons; ///< Ids, in their order.
        PrintFor readers = PrintFor::Learner;
        QString title; ///< At the head of the pages.
        QString file;
    };

    explicit Handouts(QObject *parent = nullptr);
    ~Handouts() override;

    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QUrl written() const;
    [[nodiscard]] QString writtenName() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// The name of the file that write() would replace; empty where there is none.
    [[nodiscard]] Q_INVOKABLE static QString replacedBy(const QString &file);
    /// One lesson in each turn of the event loop: the window goes on.
    void write(const Job &job);
    Q_INVOKABLE void cancel();
    /// Forgets what was written or failed last.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void step();
    void finish();

    struct Work;
    std::unique_ptr<Work> m_work;
    QTimer m_timer;
    QString m_written;
    QString m_problem;
};

} // namespace Kogge
