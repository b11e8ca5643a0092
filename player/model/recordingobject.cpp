// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingobject.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QDir>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPointer>
#include <QVideoSink>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int second = 1000;

/// "1:05", as players write it.
QString clockText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / second;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

qint64 milliseconds(const Decimal &seconds)
{
    return qRound64(seconds.toDouble() * second);
}

/// Qt's other way of playing crashes where its plug-ins are missing, so only this one is used.
bool canPlay()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/multimedia"_s);
    return !plugins.entryList({u"*ffmpegmediaplugin*"_s}, QDir::Files).isEmpty();
}

/// Before Qt decides by itself, which it does as soon as anything is to be played or seen.
void chooseWayOfPlaying()
{
    constexpr auto variable = "QT_MEDIA_BACKEND";
    if (!qEnvironmentVariableIsSet(variable) && canPlay())
        qputenv(variable, "ffmpeg");
    QLoggingCategory::setFilterRules(u"default.debug=false"_s); // The plug-in tells which codecs there are.
}

} // namespace

CueRows::CueRows(std::vector<Cue> cues, QObject *parent)
    : QAbstractListModel(parent)
    , m_cues(std::move(cues))
{ }

int CueRows::rowAt(qint64 time) const
{
    for (size_t i = 0; i < m_cues.size(); ++i) {
        if (milliseconds(m_cues.at(i).start) <= time && time < milliseconds(m_cues.at(i).end))
            return static_cast<int>(i);
    }
    return -1;
}

int CueRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cues.size());
}

QVariant CueRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const Cue &cue = m_cues.at(row);
    switch (role) {
    case TextRole:
        return cue.text;
    case SpeakerRole:
        return row > 0 && m_cues.at(row - 1).speaker == cue.speaker ? QString() : cue.speaker;
    case TimeRole:
        return clockText(milliseconds(cue.start));
    default:
        return {};
    }
}

QHash<int, QByteArray> CueRows::roleNames() const
{
    return {{TextRole, "text"}, {SpeakerRole, "speaker"}, {TimeRole, "time"}};
}

RecordingObject::RecordingObject(const Block &block, const RecordingBlock &recording,
                                 const PackageMedia &media, const FileSource &files, QObject *parent)
    : BlockObject(u"Recording"_s, block, parent)
    , m_recording(recording)
    , m_file(media.fileFor(recording.media))
    , m_credit(media.credit(recording.media))
    , m_files(files)
    , m_cues(new CueRows(
          media.about(recording.media) ? media.about(recording.media)->cues : std::vector<Cue>(), this))
{
    chooseWayOfPlaying();
}

RecordingObject::~RecordingObject() = default;

bool RecordingObject::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

int RecordingObject::position() const
{
    return m_player ? static_cast<int>(m_player->position()) : 0;
}

int RecordingObject::duration() const
{
    return m_player ? static_cast<int>(m_player->duration()) : 0;
}

QString RecordingObject::clock() const
{
    if (duration() == 0)
        return clockText(position());
    //: how far a recording has been played, as in "0:42 of 1:30"
    return tr("%1 of %2").arg(clockText(position()), clockText(duration()));
}

QString RecordingObject::caption() const
{
    const int row = currentCue();
    return row < 0 ? QString() : m_cues->cues().at(static_cast<size_t>(row)).text;
}

void RecordingObject::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

QString RecordingObject::withTranscript(const QString &problem) const
{
    return m_cues->count() == 0 ? problem : problem + u' ' + tr("What is said stands below.");
}

bool RecordingObject::prepare()
{
    if (m_player)
        return true;
    const auto path = PackagePath::fromString(m_file);
    auto device = path ? m_files.open(*path) : Result<std::unique_ptr<QIODevice>>(path.error());
    if (!device) {
        setProblem(tr("This recording cannot be read. %1").arg(describe(device.error())));
        return false;
    }
    if (!canPlay()) {
        setProblem(withTranscript(
            tr("This computer cannot play recordings (Qt Multimedia with FFmpeg is missing).")));
        return false;
    }
    m_device = std::move(*device);
    m_player = std::make_unique<QMediaPlayer>();
    // Without anything to hear it with, Qt would end the program.
    if (!QMediaDevices::defaultAudioOutput().isNull())
        m_player->setAudioOutput(new QAudioOutput(m_player.get()));
    m_player->setVideoSink(qobject_cast<QVideoSink *>(m_videoSink));
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this] {
        if (isPlaying()
            && (m_player->hasAudio() || m_player->hasVideo())) // Qt "plays" what it cannot read, too.
            setProblem({});
        Q_EMIT playingChanged();
    });
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &RecordingObject::positionChanged);
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this] {
        Q_EMIT durationChanged();
        Q_EMIT positionChanged();
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &reason) {
                setProblem(withTranscript(tr("This recording cannot be played (%1).").arg(reason)));
            });
    m_player->setSourceDevice(m_device.get(), QUrl(m_file));
    return true;
}

void RecordingObject::toggle()
{
    if (!prepare())
        return;
    if (isPlaying())
        m_player->pause();
    else
        m_player->play();
}

void RecordingObject::seek(int milliseconds)
{
    if (prepare())
        m_player->setPosition(std::clamp(milliseconds, 0, std::max(0, duration())));
}

void RecordingObject::playFrom(int row)
{
    if (row < 0 || row >= m_cues->rowCount() || !prepare())
        return;
    m_player->play();
    m_player->setPosition(milliseconds(m_cues->cues().at(static_cast<size_t>(row)).start));
}

void RecordingObject::setVideoSink(QObject *sink)
{
    m_videoSink = sink;
    if (m_player)
        m_player->setVideoSink(qobject_cast<QVideoSink *>(sink));
}

} // namespace Kogge
