// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonpreview.h"

#include <QSet>

namespace Kogge {

/// The lesson as learners get it, beside the page on which it is written: it follows what is written, a
/// moment later, and what is chosen. Language, device, colours and text size are its own.
class LivePreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// Null unless it runs.
    Q_PROPERTY(Kogge::LessonSession *lesson READ lesson NOTIFY lessonChanged)
    /// Row in the module's languages.
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(Device device READ device WRITE setDevice NOTIFY lookChanged)
    /// "light", "dark", "highLight" or "highDark"; empty (the standard): as the program.
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY lookChanged)
    /// 1 (standard) to 2.
    Q_PROPERTY(qreal textSize READ textSize WRITE setTextSize NOTIFY lookChanged)
    /// Row of the block that is being written; -1 where the lesson itself is.
    Q_PROPERTY(int row READ row NOTIFY placeChanged)
    /// How far down that block: 0, its beginning, to 1.
    Q_PROPERTY(qreal depth READ depth WRITE setDepth NOTIFY placeChanged)

public:
    enum class Device { Full, Tablet, Phone };
    Q_ENUM(Device)

    explicit LivePreview(QObject *parent = nullptr);
    ~LivePreview() override;

    [[nodiscard]] LessonSession *lesson() const { return m_preview ? m_preview->session() : nullptr; }
    [[nodiscard]] int language() const { return m_language; }
    void setLanguage(int language);
    [[nodiscard]] Device device() const { return m_device; }
    void setDevice(Device device);
    [[nodiscard]] const QString &appearance() const { return m_appearance; }
    void setAppearance(const QString &appearance);
    [[nodiscard]] qreal textSize() const { return m_textSize; }
    void setTextSize(qreal size);
    [[nodiscard]] int row() const;
    [[nodiscard]] qreal depth() const { return m_depth; }
    void setDepth(qreal depth);
    /// Width of the screen of \p device, in pixels at 100 %; 0 for as wide as there is room.
    [[nodiscard]] Q_INVOKABLE static int widthOf(Device device);

    /// From now on it shows the lesson and follows it, or shows none.
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What has the lesson; a view of it shares it, so that it can stay until the next one is there.
    [[nodiscard]] std::shared_ptr<LessonPreview> shown() const { return m_preview; }
    [[nodiscard]] std::shared_ptr<const FileSource> files() const { return m_files; }

    /// What there is to show.
    struct Source {
        const Course &course;
        std::shared_ptr<const FileSource> files;
        QString lesson;
        QString pictureVersion; ///< Of the module, another one when files have become others.
    };
    /// Where it is asked for; valid as long as the preview lives.
    void follow(const std::function<Source()> &source) { m_source = source; }
    /// The files at \p paths have become others; they are shown after a pause.
    void touch(const QStringList &paths);
    /// Another lesson is open.
    void openLesson();
    void choose(const QString &block);
    /// Says everything anew in the interface's language.
    void retranslate();

Q_SIGNALS:
    void lessonChanged();
    void languageChanged();
    void lookChanged();
    void placeChanged();
    /// The interface has another language.
    void retranslated();
    /// Files of the module have become others.
    void filesChanged();

private:
    void show();
    void update();

    std::function<Source()> m_source;
    std::shared_ptr<LessonPreview> m_preview;
    std::shared_ptr<const FileSource> m_files;
    QTimer m_pause;
    QSet<QString> m_touched; ///< Since the last update.
    bool m_running = false;
    int m_language = 0;
    Device m_device = Device::Full;
    QString m_appearance;
    qreal m_textSize = 1;
    QString m_block;
    qreal m_depth = 0;
};

} // namespace Kogge
