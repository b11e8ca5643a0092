// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/captionfile.h"

#include "editing/captioncues.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct CaptionText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::CaptionFile)
};

constexpr qsizetype mostBytes = 8 << 20;

/// What Windows-1252 has where Latin-1 has control characters.
constexpr QStringView windowsOnly = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

QString fromWindows(const QByteArray &bytes)
{
    constexpr char16_t first = 0x80;
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const qsizetype place = c.unicode() - first;
        if (place >= 0 && place < windowsOnly.size())
            c = windowsOnly[place];
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = fromWindows(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

bool isCharacterOfXml(char32_t c)
{
    constexpr char32_t firstVisible = 0x20;
    const bool isSpace = c == U'\n' || c == U'\t';
    return isSpace || (c >= firstVisible && c != 0xfffe && c != 0xffff && !QChar::isSurrogate(c));
}

/// Without what no XML file can hold.
QString cleaned(const QString &text)
{
    QList<uint> characters = text.toUcs4();
    characters.removeIf([](uint c) { return !isCharacterOfXml(c); });
    std::u32string clean(characters.begin(), characters.end());
    return QString::fromStdU32String(clean);
}

QString characterOf(const QRegularExpressionMatch &entity)
{
    static const QHash<QString, QString> names{
        {u"amp"_s, u"&"_s},      {u"lt"_s, u"<"_s},       {u"gt"_s, u">"_s},    {u"nbsp"_s, u" "_s},
        {u"lrm"_s, u"\u200e"_s}, {u"rlm"_s, u"\u200f"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}};
    constexpr int decimal = 10;
    constexpr int hexadecimal = 16;
    constexpr uint last = 0x10ffff;
    if (entity.capturedView(2).isEmpty())
        return names.value(entity.captured(3), entity.captured());
    const uint code =
        entity.captured(2).toUInt(nullptr, entity.capturedView(1).isEmpty() ? decimal : hexadecimal);
    const char32_t character = code;
    return code <= last && !QChar::isSurrogate(code) ? QString::fromUcs4(&character, 1) : QString();
}

QString decodedCaption(const QString &text)
{
    static const QRegularExpression form(uR"(&(?:#(x?)([0-9a-fA-F]{1,7})|([a-z]{2,4}));)"_s);
    QString plain;
    qsizetype done = 0;
    for (auto entities = form.globalMatch(text); entities.hasNext();) {
        const auto entity = entities.next();
        plain += text.mid(done, entity.capturedStart() - done) + characterOf(entity);
        done = entity.capturedEnd();
    }
    return cleaned(plain + text.mid(done));
}

/// What is said and by whom, without the marks around it.
void readWords(const QString &text, Cue &cue)
{
    static const QRegularExpression voice(uR"(<v(?:\.[^\s>]*)?\s+([^>]*)>)"_s);
    static const QRegularExpression mark(uR"(</?[a-zA-Z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\})"_s);
    QString words = text;
    const auto first = voice.match(words);
    if (first.hasMatch() && words.left(first.capturedStart()).trimmed().isEmpty()) {
        cue.speaker = decodedCaption(first.captured(1)).simplified();
        words.remove(0, first.capturedEnd());
    }
    words.replace(voice, uR"(\1: )"_s);
    words.remove(mark);
    cue.text = decodedCaption(words).simplified();
}

class CaptionReader
{
public:
    explicit CaptionReader(QStringList lines)
        : m_lines(std::move(lines))
    { }

    CaptionFile run()
    {
        while (m_at < m_lines.size())
            readBlock();
        sortCues(m_file.cues);
        return m_file;
    }

private:
    static bool isTimes(const QString &line) { return line.contains(u"-->"_s); }

    void readBlock()
    {
        const QString line = m_lines[m_at].trimmed();
        static const QRegularExpression aside(u"^(NOTE|STYLE|REGION)([ \\t:]|$)"_s);
        if (isTimes(line)) {
            readCue();
        } else if (m_isAtStart && aside.match(line).hasMatch()) {
            ++m_file.leftOut;
            while (m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty())
                ++m_at;
        } else {
            m_isAtStart = line.isEmpty();
            ++m_at;
        }
    }

    void readCue()
    {
        static const QRegularExpression form(uR"(^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)(\s+\S.*)?\s*$)"_s);
        const auto times = form.match(m_lines[m_at]);
        const auto start = timeOf(times.captured(1));
        const auto end = timeOf(times.captured(2));
        const qsizetype line = m_at + 1;
        QStringList words;
        for (++m_at; m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty() && !isTimes(m_lines[m_at]);
             ++m_at)
            words += m_lines[m_at];
        // Without an empty line between, the last words are the number of what follows.
        static const QRegularExpression number(uR"(^\s*\d+\s*$)"_s);
        if (words.size() > 1 && m_at < m_lines.size() && isTimes(m_lines[m_at])
            && number.match(words.back()).hasMatch())
            words.removeLast();
        m_isAtStart = true;
        if (!start || !end || *end <= *start) {
            m_file.unread.push_back(static_cast<int>(line));
            return;
        }
        Cue cue;
        cue.start = captionSeconds(*start);
        cue.end = captionSeconds(*end);
        readWords(words.join(u'\n'), cue);
        if (cue.text.isEmpty())
            return;
        m_file.unplaced += times.capturedView(3).trimmed().isEmpty() ? 0 : 1;
        m_file.cues.push_back(cue);
    }

    /// Seconds alone are no time here.
    static std::optional<qint64> timeOf(const QString &text)
    {
        return text.contains(u':') ? captionTimeFrom(text) : std::nullopt;
    }

    QStringList m_lines;
    CaptionFile m_file;
    qsizetype m_at = 0;
    bool m_isAtStart = true; ///< Of a block.
};

QString fileClock(qint64 time)
{
    const QLatin1Char zero('0');
    return u"%1:%2:%3.%4"_s.arg(time / 3'600'000, 2, 10, zero)
        .arg(time / 60'000 % 60, 2, 10, zero)
        .arg(time / 1000 % 60, 2, 10, zero)
        .arg(time % 1000, 3, 10, zero);
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

} // namespace

Result<QString> readCaptionText(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > mostBytes)
        return Error{ErrorCode::TooLarge, name, CaptionText::tr("%1 bytes").arg(mostBytes)};
    QString text = decoded(bytes);
    if (text.contains(QChar(u'\0')))
        return Error{ErrorCode::InvalidArgument, name, CaptionText::tr("it is not a text")};
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return cleaned(text);
}

Result<CaptionFile> readCaptions(const QByteArray &bytes, const QString &name)
{
    const auto text = readCaptionText(bytes, name);
    if (!text)
        return text.error();
    CaptionFile file = CaptionReader(text->split(u'\n')).run();
    if (file.cues.empty())
        return Error{ErrorCode::InvalidArgument, name, CaptionText::tr("there are no captions in it")};
    return file;
}

QByteArray toWebVtt(const std::vector<Cue> &cues)
{
    QString file = u"WEBVTT\n"_s;
    for (const Cue &cue : cues) {
        file += u"\n%1 --> %2\n"_s.arg(fileClock(captionTime(cue.start)), fileClock(captionTime(cue.end)));
        if (!cue.speaker.isEmpty())
            file += u"<v %1>"_s.arg(escaped(cue.speaker.simplified()));
        file += escaped(captionLines(cue.text).join(u'\n')) + u'\n';
    }
    return file.toUtf8();
}

} // namespace Kogge
