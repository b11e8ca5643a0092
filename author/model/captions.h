// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/captioncues.h"
#include "editing/moduledocument.h"
#include "recordingobject.h"
#include "rowsmodel.h"

#include <QUrl>

namespace Kogge {

struct CaptionFile;

/// The captions of the recording in the chosen block, which are its transcript, too. Times are told in
/// milliseconds, and shown as the interface's language writes them.
class Captions : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// False where the chosen block plays nothing.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    /// The recording, to be played while its captions are written; null unless open() was called.
    Q_PROPERTY(Kogge::RecordingObject *recording READ recording NOTIFY recordingChanged)
    /// How many there are, and how many should be looked at; in words.
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    /// False where some begin before the one above them.
    Q_PROPERTY(bool inOrder READ isInOrder NOTIFY summaryChanged)
    /// Who speaks in the lesson in words that layOut() can take.
    Q_PROPERTY(QStringList voices READ voices NOTIFY voicesChanged)
    /// Names of the languages that the module is translated into.
    Q_PROPERTY(QStringList languages READ languages NOTIFY summaryChanged)
    /// What came of the last file, in sentences; empty where there is nothing to say.
    Q_PROPERTY(QString news READ news NOTIFY newsChanged)
    /// Id of the caption that was added last.
    Q_PROPERTY(QString latest READ latest NOTIFY latestChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString.
        StartRole, ///< QString: "1:02.5".
        EndRole, ///< QString.
        SpeakerRole, ///< QString.
        TextRole, ///< QString.
        FaultRole, ///< QString: what should be looked at, in sentences; empty for most.
    };
    Q_ENUM(Role)

    /// \p document outlives it.
    explicit Captions(ModuleDocument &document, QObject *parent = nullptr);
    ~Captions() override;

    /// What is shown from now on: \p block in \p lesson; null where nothing is chosen.
    void show(const Lesson *lesson, const Block *block);
    [[nodiscard]] bool isAvailable() const { return !m_media.isEmpty(); }
    [[nodiscard]] RecordingObject *recording() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isInOrder() const { return areInOrder(m_cues); }
    [[nodiscard]] QStringList voices() const;
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] const QString &news() const { return m_news; }
    [[nodiscard]] const QString &latest() const { return m_latest; }
    Q_INVOKABLE void dismissNews() { tell({}); }

    /// Gets the recording ready, and lets it go again.
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    /// Row of the caption that is shown at \p time, or -1.
    [[nodiscard]] Q_INVOKABLE int rowAt(int time) const;
    /// Row of the caption with the id, or -1.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &id) const;
    /// Of the caption in \p row: its id, and its beginning in milliseconds. Empty and 0 where there is none.
    [[nodiscard]] Q_INVOKABLE QString idAt(int row) const;
    [[nodiscard]] Q_INVOKABLE int startAt(int row) const;

    // Each is one step; typing in one field is one.
    /// Behind \p row, or as the first one; it is the latest() then.
    Q_INVOKABLE void add(int row, int time);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void begin(int row, int time);
    Q_INVOKABLE void end(int row, int time);
    /// The same for what was typed; false for what is no time.
    Q_INVOKABLE bool writeStart(int row, const QString &text);
    Q_INVOKABLE bool writeEnd(int row, const QString &text);
    Q_INVOKABLE void writeSpeaker(int row, const QString &text);
    Q_INVOKABLE void writeText(int row, const QString &text);
    /// Before the character at \p cursor; the second one is it is the latest() then.
    Q_INVOKABLE void split(int row, int cursor, int time);
    Q_INVOKABLE void merge(int row);
    /// All from \p row on, by seconds that were typed: "1.5", "-2"; false for what is no number.
    Q_INVOKABLE bool shift(int row, const QString &seconds);
    Q_INVOKABLE void sortByTime();
    /// Takes the words of one of voices() as a beginning, over the length of the recording.
    Q_INVOKABLE void layOut(int voice);

    /// Captions of a WebVTT or SubRip file in the place of those that are there; or a text without times,
    /// laid out over the length of the recording. news() says what was left out.
    Q_INVOKABLE void take(const QUrl &url);
    /// Captions of a WebVTT or SubRip file as the translation of those that are there, into one of
    /// languages(); drafts until somebody confirms them. news() says what does not fit.
    Q_INVOKABLE void takeTranslation(int language, const QUrl &url);
    /// What a file of them is called where nobody says otherwise.
    [[nodiscard]] Q_INVOKABLE QString fileName() const;
    /// Writes them into a WebVTT file.
    Q_INVOKABLE void save(const QUrl &url);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Says everything anew in the interface's language.
    void retranslate();

Q_SIGNALS:
    void availableChanged();
    void recordingChanged();
    void summaryChanged();
    void voicesChanged();
    void newsChanged();
    void latestChanged();

private:
    struct Voice {
        QString name;
        QString text;
        bool operator==(const Voice &) const = default;
    };
    struct Row {
        Cue cue;
        QString fault;
        bool operator==(const Row &) const = default;
    };
    struct Playing;
    void showCues();
    void tell(const QString &news);
    void setLatest(const QString &id);
    void edit(const QString &label, const std::function<void(Cues &)> &edit, const QString &mergeKey = {});
    void editRow(int row, const QString &label, const std::function<void(Cues &, size_t)> &change,
                 const QString &field = {});
    [[nodiscard]] QString momentOf(const Cue &cue) const;
    void tellMatch(const CueMatch &match, const CaptionFile &captions, const QString &language);
    static QStringList unreadIn(const CaptionFile &captions);
    void takeText(const QString &label, const Result<QString> &text, const QString &name);
    void replaceAll(const QString &label, const Cues &cues);
    [[nodiscard]] qint64 duration() const;

    ModuleDocument &m_document;
    QString m_media; ///< Path of the recording.
    bool m_isFilm = false;
    std::vector<Voice> m_voices;
    Cues m_cues;
    std::vector<Row> m_rows;
    QString m_summary;
    QString m_news;
    QString m_latest;
    std::unique_ptr<Playing> m_playing;
};

} // namespace Kogge
