// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "packagemedia.h"

#include <memory>

class QIODevice;
class QMediaPlayer;

namespace Kogge {

/// The sentences of a recording, with the time at which each begins.
class CueRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a recording.")

    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< QString
        SpeakerRole, ///< QString; empty where the one before goes on.
        TimeRole, ///< QString: "1:05".
    };
    Q_ENUM(Role)

    explicit CueRows(std::vector<Cue> cues, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Cue> &cues() const { return m_cues; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cues.size()); }
    /// Row of the cue that is said at \p time, in milliseconds, or -1.
    [[nodiscard]] int rowAt(qint64 time) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Cue> m_cues;
};

/// Sound or film, played from the package, with captions and a transcript.
class RecordingObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString description READ description CONSTANT)
    Q_PROPERTY(QString credit READ credit CONSTANT)
    Q_PROPERTY(bool film READ isFilm CONSTANT)
    Q_PROPERTY(Kogge::CueRows *cues READ cues CONSTANT)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    /// In milliseconds; the duration is 0 until it is known.
    Q_PROPERTY(int position READ position NOTIFY positionChanged)
    Q_PROPERTY(int duration READ duration NOTIFY durationChanged)
    /// "0:42 of 1:30"
    Q_PROPERTY(QString clock READ clock NOTIFY positionChanged)
    /// Row of the cue that is being said, or -1; and its text.
    Q_PROPERTY(int currentCue READ currentCue NOTIFY positionChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY positionChanged)
    /// Why it cannot be played; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    /// \p files outlives it.
    RecordingObject(const Block &block, const RecordingBlock &recording, const PackageMedia &media,
                    const FileSource &files, QObject *parent = nullptr);
    ~RecordingObject() override;

    [[nodiscard]] const QString &title() const { return m_recording.title; }
    [[nodiscard]] const QString &description() const { return m_recording.description; }
    [[nodiscard]] const QString &credit() const { return m_credit; }
    [[nodiscard]] bool isFilm() const { return m_recording.film; }
    [[nodiscard]] CueRows *cues() const { return m_cues; }
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] int position() const;
    [[nodiscard]] int duration() const;
    [[nodiscard]] QString clock() const;
    [[nodiscard]] int currentCue() const { return m_cues->rowAt(position()); }
    [[nodiscard]] QString caption() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Plays, or pauses.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void seek(int milliseconds);
    /// Plays from the cue in \p row.
    Q_INVOKABLE void playFrom(int row);
    /// Where the pictures of a film go: a VideoOutput's videoSink.
    Q_INVOKABLE void setVideoSink(QObject *sink);

Q_SIGNALS:
    void playingChanged();
    void positionChanged();
    void durationChanged();
    void problemChanged();

private:
    bool prepare();
    void setProblem(const QString &problem);
    /// With the advice to read what is said, where that is there.
    [[nodiscard]] QString withTranscript(const QString &problem) const;

    RecordingBlock m_recording;
    QString m_file;
    QString m_credit;
    const FileSource &m_files;
    CueRows *m_cues;
    std::unique_ptr<QIODevice> m_device; ///< Outlives the player.
    std::unique_ptr<QMediaPlayer> m_player; ///< Made when it is first needed.
    QObject *m_videoSink = nullptr; ///< Borrowed from the view.
    QString m_problem;
};

} // namespace Kogge
