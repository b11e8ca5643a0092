// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captions.h"

#include "base/chosenfile.h"
#include "base/durablefile.h"
#include "base/languagename.h"
#include "course/units.h"
#include "exchange/captionfile.h"
#include "markup/parser.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 mostCaptionBytes = 8 << 20;

QChar captionPoint()
{
    return QLocale().decimalPoint().front();
}

QString sentenceFor(CueFault fault)
{
    switch (fault) {
    case CueFault::NoText:
        return Captions::tr("Nothing is said here yet.");
    case CueFault::EndsEarly:
        return Captions::tr("It ends before it has begun.");
    case CueFault::OutOfOrder:
        return Captions::tr("It begins before the one above it.");
    case CueFault::Overlaps:
        return Captions::tr("It begins before the one above it has ended.");
    case CueFault::TooFast:
        return Captions::tr("It is gone before one can read it: more than %1 characters per second.")
            .arg(CaptionLimits::charactersPerSecond);
    case CueFault::TooLong:
        return Captions::tr("It is longer than %1 lines of %2 characters. Split it.")
            .arg(CaptionLimits::lines)
            .arg(CaptionLimits::lineLength);
    case CueFault::ShortGap:
        return Captions::tr("The gap before it is so short that it flickers.");
    case CueFault::LongGap:
        return Captions::tr("Nothing is shown for a long time before it. Is nothing said there?");
    case CueFault::BeyondEnd:
        return Captions::tr("The recording is over before it ends.");
    }
    return {};
}

} // namespace

/// The recording as it was when the captions were opened: it plays on while they change.
struct Captions::Playing {
    Course course; ///< Only what is played, without captions of its own.
    std::shared_ptr<const FileSource> files;
    std::unique_ptr<PackageMedia> media;
    std::unique_ptr<RecordingObject> recording;
};

Captions::Captions(ModuleDocument &document, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
{ }

Captions::~Captions() = default;

void Captions::show(const Lesson *lesson, const Block *block)
{
    const auto *recording = block ? std::get_if<RecordingBlock>(&block->content) : nullptr;
    const QString media = recording ? recording->media : QString();
    m_isFilm = recording && recording->film;
    std::vector<Voice> voices;
    for (const Block &known : recording &&lesson ? lesson->blocks : std::vector<Block>()) {
        const auto *voice = std::get_if<VoiceBlock>(&known.content);
        const auto text = parseMarkdown(voice ? voice->text : QString());
        if (const QString words = text ? plainText(*text) : QString(); !words.trimmed().isEmpty())
            voices.push_back({voice->name, words});
    }
    if (std::exchange(m_voices, voices) != voices)
        Q_EMIT voicesChanged();
    const bool isOther = std::exchange(m_media, media) != media;
    if (isOther)
        close();
    showCues();
    if (isOther)
        Q_EMIT availableChanged();
}

void Captions::showCues()
{
    const MediaFile *file = m_document.course().mediaFile(m_media);
    m_cues = file && isAvailable() ? file->cues : Cues();
    std::vector<Row> rows;
    int toLookAt = 0;
    for (size_t row = 0; row < m_cues.size(); ++row) {
        QStringList sentences;
        for (const CueFault fault : faultsOf(m_cues, row, duration()))
            sentences += sentenceFor(fault);
        toLookAt += sentences.isEmpty() ? 0 : 1;
        rows.push_back({m_cues[row], sentences.join(u' ')});
    }
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.cue.id == b.cue.id; });
    const QString captions = tr("%n captions", nullptr, static_cast<int>(m_cues.size()));
    m_summary = toLookAt == 0 ? captions
                              //: %1 is how many captions there are
                              : tr("%1, %n to be looked at", nullptr, toLookAt).arg(captions);
    Q_EMIT summaryChanged();
}

RecordingObject *Captions::recording() const
{
    return m_playing ? m_playing->recording.get() : nullptr;
}

QString Captions::summary() const
{
    return m_summary;
}

QStringList Captions::voices() const
{
    QStringList names;
    for (const Voice &voice : m_voices)
        names += voice.name;
    return names;
}

qint64 Captions::duration() const
{
    return m_playing ? m_playing->recording->duration() : 0;
}

void Captions::open()
{
    if (!isAvailable() || m_playing)
        return;
    auto playing = std::make_unique<Playing>();
    playing->files = m_document.files();
    playing->course.module.language = m_document.course().module.language;
    playing->media =
        std::make_unique<PackageMedia>(playing->course, *playing->files, playing->course.module.language);
    RecordingBlock recording;
    recording.film = m_isFilm;
    recording.media = m_media;
    playing->recording =
        std::make_unique<RecordingObject>(Block(), recording, *playing->media, *playing->files);
    connect(playing->recording.get(), &RecordingObject::durationChanged, this, &Captions::showCues);
    m_playing = std::move(playing);
    tell({});
    Q_EMIT recordingChanged();
}

void Captions::close()
{
    if (!m_playing)
        return;
    const auto before = std::move(m_playing);
    Q_EMIT recordingChanged();
}

int Captions::rowAt(int time) const
{
    for (size_t row = 0; row < m_cues.size(); ++row) {
        if (captionTime(m_cues[row].start) <= time && time < captionTime(m_cues[row].end))
            return static_cast<int>(row);
    }
    return -1;
}

int Captions::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_cues.begin(), m_cues.end(), [&](const Cue &cue) { return cue.id == id; });
    return found == m_cues.end() ? -1 : static_cast<int>(found - m_cues.begin());
}

QString Captions::idAt(int row) const
{
    return row >= 0 && row < count() ? m_cues[static_cast<size_t>(row)].id : QString();
}

int Captions::startAt(int row) const
{
    return row >= 0 && row < count() ? static_cast<int>(captionTime(m_cues[static_cast<size_t>(row)].start))
                                     : 0;
}

void Captions::tell(const QString &news)
{
    m_news = news;
    Q_EMIT newsChanged();
}

void Captions::setLatest(const QString &id)
{
    m_latest = id;
    Q_EMIT latestChanged();
}

void Captions::edit(const QString &label, const std::function<void(Cues &)> &edit, const QString &mergeKey)
{
    if (!isAvailable())
        return;
    const auto edited = m_document.editMedia(
        label,
        [&](std::vector<MediaFile> &files) {
            for (MediaFile &file : files) {
                if (file.path == m_media)
                    edit(file.cues);
            }
        },
        mergeKey);
    if (!edited)
        tell(describe(edited.error()));
}

void Captions::editRow(int row, const QString &label, const std::function<void(Cues &, size_t)> &change,
                       const QString &field)
{
    if (row < 0 || row >= count())
        return;
    const auto at = static_cast<size_t>(row);
    const QString key = field.isEmpty() ? QString() : u"cue/%1/%2"_s.arg(m_cues[at].id, field);
    edit(
        label, [&](Cues &cues) { change(cues, at); }, key);
}

void Captions::add(int row, int time)
{
    QString id;
    edit(tr("Add a caption"), [&](Cues &cues) { id = cues[addCue(cues, row, time)].id; });
    if (rowOf(id) >= 0)
        setLatest(id);
}

void Captions::remove(int row)
{
    editRow(row, tr("Remove a caption"),
            [](Cues &cues, size_t at) { cues.erase(cues.begin() + static_cast<std::ptrdiff_t>(at)); });
}

void Captions::begin(int row, int time)
{
    editRow(row, tr("Move a caption"), [&](Cues &cues, size_t at) { beginCue(cues, at, time); });
}

void Captions::end(int row, int time)
{
    editRow(row, tr("Move a caption"), [&](Cues &cues, size_t at) { endCue(cues, at, time); });
}

bool Captions::writeStart(int row, const QString &text)
{
    const auto time = captionTimeFrom(text);
    if (time)
        begin(row, static_cast<int>(*time));
    return time.has_value();
}

bool Captions::writeEnd(int row, const QString &text)
{
    const auto time = captionTimeFrom(text);
    if (!time || row < 0 || row >= count())
        return false;
    const Cue &cue = m_cues[static_cast<size_t>(row)];
    if (*time <= captionTime(cue.start))
        return false;
    end(row, static_cast<int>(*time));
    return true;
}

void Captions::writeSpeaker(int row, const QString &text)
{
    editRow(
        row, tr("Change a caption"), [&](Cues &cues, size_t at) { cues[at].speaker = text.simplified(); },
        u"speaker"_s);
}

void Captions::writeText(int row, const QString &text)
{
    editRow(
        row, tr("Change a caption"), [&](Cues &cues, size_t at) { cues[at].text = text.simplified(); },
        u"text"_s);
}

void Captions::split(int row, int cursor, int time)
{
    const int before = count();
    editRow(row, tr("Split a caption"), [&](Cues &cues, size_t at) { splitCue(cues, at, cursor, time); });
    if (count() > before)
        setLatest(m_cues[static_cast<size_t>(row) + 1].id);
}

void Captions::merge(int row)
{
    editRow(row, tr("Merge captions"), [](Cues &cues, size_t at) { mergeCue(cues, at); });
}

bool Captions::shift(int row, const QString &seconds)
{
    static const QRegularExpression form(uR"(^\s*([+\-−]?)(\S.*)$)"_s);
    const auto match = form.match(seconds);
    const auto time = captionTimeFrom(match.captured(2));
    if (!time)
        return false;
    const bool isBack = match.capturedView(1) == u"-" || match.capturedView(1) == u"−";
    editRow(row, tr("Shift captions"),
            [&](Cues &cues, size_t at) { shiftCues(cues, at, isBack ? -*time : *time); });
    return true;
}

void Captions::sortByTime()
{
    edit(tr("Put captions in order"), sortCues);
}

void Captions::replaceAll(const QString &label, const Cues &cues)
{
    edit(label, [&](Cues &known) { known = withIdsOf(known, cues); });
}

void Captions::layOut(int voice)
{
    if (voice < 0 || voice >= std::ssize(m_voices))
        return;
    const Voice &chosen = m_voices[static_cast<size_t>(voice)];
    replaceAll(tr("Lay out a text as captions"),
               laidOut(captionSentences(chosen.text), chosen.name, duration()));
}

void Captions::take(const QUrl &url)
{
    const auto path = chosenFile(url);
    const QString name = path ? QFileInfo(*path).fileName() : QString();
    const auto bytes = path ? readFile(*path, mostCaptionBytes) : Result<QByteArray>(path.error());
    if (!bytes) {
        tell(describe(bytes.error()));
        return;
    }
    const QString label = tr("Take captions from “%1”").arg(name);
    if (name.endsWith(u".txt"_s, Qt::CaseInsensitive) && !bytes->contains("-->")) {
        takeText(label, readCaptionText(*bytes, name), name);
        return;
    }
    const auto captions = readCaptions(*bytes, name);
    if (!captions) {
        tell(describe(captions.error()));
        return;
    }
    replaceAll(label, captions->cues);
    QStringList sentences{tr("%n captions taken.", nullptr, static_cast<int>(captions->cues.size()))};
    if (captions->leftOut > 0)
        sentences += tr("%n comments or styles were left out.", nullptr, captions->leftOut);
    if (captions->unplaced > 0)
        sentences +=
            tr("%n captions had a place on the screen, which was left out.", nullptr, captions->unplaced);
    sentences += unreadIn(*captions);
    tell(sentences.join(u' '));
}

void Captions::takeText(const QString &label, const Result<QString> &text, const QString &name)
{
    if (!text) {
        tell(describe(text.error()));
        return;
    }
    const Cues cues = laidOut(captionSentences(*text), {}, duration());
    if (cues.empty()) {
        tell(tr("There is no text in “%1”; the captions stay as they are.").arg(name));
        return;
    }
    replaceAll(label, cues);
    tell(tr("%n captions taken.", nullptr, static_cast<int>(cues.size())));
}

/// At most one sentence.
QStringList Captions::unreadIn(const CaptionFile &captions)
{
    if (captions.unread.empty())
        return {};
    return {tr("%n times make no sense, the first one in line %1.", nullptr,
               static_cast<int>(captions.unread.size()))
                .arg(captions.unread.front())};
}

QStringList Captions::languages() const
{
    QStringList names;
    for (const QString &language : m_document.course().translations.keys())
        names += languageName(language);
    return names;
}

void Captions::takeTranslation(int language, const QUrl &url)
{
    const MediaFile *file = m_document.course().mediaFile(m_media);
    const QString tag = m_document.course().translations.keys().value(language);
    if (!file || tag.isEmpty())
        return;
    const auto path = chosenFile(url);
    const QString name = path ? QFileInfo(*path).fileName() : QString();
    const auto bytes = path ? readFile(*path, mostCaptionBytes) : Result<QByteArray>(path.error());
    const auto captions = bytes ? readCaptions(*bytes, name) : Result<CaptionFile>(bytes.error());
    if (!captions) {
        tell(describe(captions.error()));
        return;
    }
    const CueMatch match = matchCues(m_cues, captions->cues);
    const std::vector<TextUnit> units = textUnits(*file);
    const auto edited = m_document.editTranslation(
        tag, tr("Take a translation of captions from “%1”").arg(name), [&](Translation &translation) {
            for (const TextUnit &unit : units) {
                const int row = rowOf(unit.id.section(u'/', 1, 1));
                const QString words = row < 0 ? QString() : match.words[static_cast<size_t>(row)];
                const TranslationUnit known = translation.value(unit.id);
                if (!words.isEmpty() && (known.target != words || known.source != unit.text))
                    translation.insert(unit.id, {unit.text, words, false});
            }
        });
    if (!edited)
        tell(describe(edited.error()));
    else
        tellMatch(match, *captions, languageName(tag));
}

/// "0:12 “Away”"
QString Captions::momentOf(const Cue &cue) const
{
    //: A caption: when it begins, and its words
    return tr("%1, “%2”").arg(captionClock(captionTime(cue.start), captionPoint()), cue.text);
}

void Captions::tellMatch(const CueMatch &match, const CaptionFile &captions, const QString &language)
{
    const auto isMissing = [](const QString &words) { return words.isEmpty(); };
    const auto missing = std::count_if(match.words.begin(), match.words.end(), isMissing);
    const auto first = std::find_if(match.words.begin(), match.words.end(), isMissing);
    const int taken = static_cast<int>(std::ssize(match.words) - missing);
    //: %1 is a language
    QStringList sentences{
        tr("%n captions have a translation into %1 now; it is a draft.", nullptr, taken).arg(language)};
    if (match.byOrder)
        sentences += tr("The times of the file are others, so the captions were taken in their order.");
    if (!match.strangers.empty()) //: %1 is one of them
        sentences += tr("%n captions of the file belong to none here, the first one: %1.", nullptr,
                        static_cast<int>(match.strangers.size()))
                         .arg(momentOf(captions.cues[match.strangers.front()]));
    if (missing > 0) //: %1 is one of them
        sentences += tr("%n captions here have none in the file, the first one: %1.", nullptr,
                        static_cast<int>(missing))
                         .arg(momentOf(m_cues[static_cast<size_t>(first - match.words.begin())]));
    sentences += unreadIn(captions);
    tell(sentences.join(u' '));
}

QString Captions::fileName() const
{
    return proposedName(QFileInfo(m_media).completeBaseName(), u"vtt"_s);
}

void Captions::save(const QUrl &url)
{
    const auto path = chosenFile(url);
    const auto written = path ? writeFileDurably(*path, toWebVtt(m_cues)) : Result<Done>(path.error());
    if (!written)
        tell(describe(written.error()));
    else
        tell(tr("Saved as “%1”.").arg(QFileInfo(*path).fileName()));
}

void Captions::retranslate()
{
    showCues();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int Captions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Captions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return row.cue.id;
    case StartRole:
        return captionClock(captionTime(row.cue.start), captionPoint());
    case EndRole:
        return captionClock(captionTime(row.cue.end), captionPoint());
    case SpeakerRole:
        return row.cue.speaker;
    case TextRole:
        return row.cue.text;
    case FaultRole:
        return row.fault;
    default:
        return {};
    }
}

QHash<int, QByteArray> Captions::roleNames() const
{
    return {{IdRole, "cue"},          {StartRole, "start"}, {EndRole, "end"},
            {SpeakerRole, "speaker"}, {TextRole, "words"},  {FaultRole, "fault"}};
}

} // namespace Kogge
