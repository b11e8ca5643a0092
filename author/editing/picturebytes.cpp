// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/picturebytes.h"

#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Reads forwards, and remembers what is to stay. Whatever is asked for beyond the end fails.
class PictureBytes
{
public:
    explicit PictureBytes(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool has(qint64 count) const { return count >= 0 && count <= m_bytes.size() - m_position; }
    [[nodiscard]] bool isAtEnd() const { return m_position >= m_bytes.size(); }
    [[nodiscard]] quint8 peek(qsizetype at = 0) const
    {
        return static_cast<quint8>(m_bytes.at(m_position + at));
    }
    [[nodiscard]] QByteArray peekBytes(qsizetype at, qsizetype count) const
    {
        return m_bytes.mid(m_position + at, count);
    }
    template<typename T> [[nodiscard]] T bigEndian(qsizetype at) const
    {
        return qFromBigEndian<T>(m_bytes.constData() + m_position + at);
    }
    template<typename T> [[nodiscard]] T littleEndian(qsizetype at) const
    {
        return qFromLittleEndian<T>(m_bytes.constData() + m_position + at);
    }

    void keep(qint64 count)
    {
        m_picture.bytes.append(m_bytes.constData() + m_position, count);
        m_position += count;
    }
    void keepAs(const QByteArray &replacement, qint64 count)
    {
        m_picture.bytes += replacement;
        m_position += count;
        m_picture.hadNotes = true;
    }
    void drop(qint64 count)
    {
        m_position += count;
        m_picture.hadNotes = true;
    }
    void keepIf(bool stays, qint64 count)
    {
        if (stays)
            keep(count);
        else
            drop(count);
    }
    /// To the next \p byte, or to the end.
    void keepUntil(char byte)
    {
        const qsizetype found = m_bytes.indexOf(byte, m_position);
        keep((found < 0 ? m_bytes.size() : found) - m_position);
    }

    void addFrame() { ++m_frames; }
    void setFrames(int frames) { m_frames = frames; }
    [[nodiscard]] int frames() const { return m_frames; }
    /// What lies behind the end of the picture is no part of it.
    [[nodiscard]] BarePicture take()
    {
        m_picture.hadNotes = m_picture.hadNotes || !isAtEnd();
        m_picture.frames = qMax(1, m_frames);
        return m_picture;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_position = 0;
    int m_frames = 0;
    BarePicture m_picture;
};

using MaybePicture = std::optional<BarePicture>;

// JPEG, ITU T.81, Annex B.

constexpr quint8 jpegMark = 0xff;
constexpr quint8 jpegEnd = 0xd9;
constexpr quint8 jpegScan = 0xda;
constexpr int mostScans = 500; // Each one is drawn: a small file with many takes minutes.

bool isAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// Without the small picture that it may have.
void keepJfif(PictureBytes &bytes, quint16 length)
{
    constexpr quint16 bareLength = 16;
    if (length <= bareLength) {
        bytes.keep(2 + length);
        return;
    }
    QByteArray bare = bytes.peekBytes(0, 2 + bareLength);
    bare.replace(2, 2, QByteArray("\0\x10", 2));
    bare.replace(bareLength, 2, QByteArray(2, '\0'));
    bytes.keepAs(bare, 2 + length);
}

/// One marker with what it says. False where that is cut.
bool takeSegment(PictureBytes &bytes)
{
    const quint8 marker = bytes.peek(1);
    constexpr int head = 4;
    if (!bytes.has(head))
        return false;
    const auto length = bytes.bigEndian<quint16>(2);
    if (length < 2 || !bytes.has(2 + length))
        return false;
    const bool isNote = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
    const auto says = [&](const QByteArray &name) { return bytes.peekBytes(head, name.size()) == name; };
    const bool isProfile = marker == 0xe2 && says(QByteArray("ICC_PROFILE\0", 12));
    const bool isAdobe = marker == 0xee && says("Adobe");
    if (marker == 0xe0 && says(QByteArray("JFIF\0", 5)))
        keepJfif(bytes, length);
    else
        bytes.keepIf(!isNote || isProfile || isAdobe, 2 + length);
    return true;
}

/// The coded picture behind the head of a scan, up to the next marker that is none within it.
void keepScan(PictureBytes &bytes)
{
    for (;;) {
        bytes.keepUntil(static_cast<char>(jpegMark));
        if (!bytes.has(2) || (bytes.peek(1) != 0 && !isAlone(bytes.peek(1))))
            return;
        bytes.keep(2);
    }
}

MaybePicture bareJpeg(const QByteArray &file)
{
    PictureBytes bytes(file);
    int scans = 0;
    while (bytes.has(2) && bytes.peek() == jpegMark) {
        const quint8 marker = bytes.peek(1);
        if (marker == jpegMark) {
            bytes.keep(1); // Filling.
        } else if (isAlone(marker)) {
            bytes.keep(2);
        } else if (marker == jpegEnd) {
            bytes.keep(2);
            return scans > 0 ? MaybePicture(bytes.take()) : std::nullopt;
        } else if (!takeSegment(bytes)) {
            return std::nullopt;
        } else if (marker == jpegScan) {
            if (++scans > mostScans)
                return std::nullopt;
            keepScan(bytes);
        }
    }
    return std::nullopt;
}

// PNG, third edition, 5 and 11.

bool isOfPicture(const QByteArray &chunk)
{
    static const QSet<QByteArray> known{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA",
                                        "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
                                        "hIST", "pHYs", "acTL", "fcTL", "fdAT"};
    return known.contains(chunk);
}

MaybePicture barePng(const QByteArray &file)
{
    constexpr qint64 signature = 8;
    constexpr qint64 frame = 12; // Length, name and checksum of a chunk.
    PictureBytes bytes(file);
    if (!bytes.has(signature))
        return std::nullopt;
    bytes.keep(signature);
    while (bytes.has(frame)) {
        const qint64 size = frame + bytes.bigEndian<quint32>(0);
        const QByteArray name = bytes.peekBytes(4, 4);
        if (!bytes.has(size))
            return std::nullopt;
        if (name == "acTL" && size >= frame + 4)
            bytes.setFrames(static_cast<int>(qMin(bytes.bigEndian<quint32>(8), 1'000'000U)));
        bytes.keepIf(isOfPicture(name), size);
        if (name == "IEND")
            return bytes.take();
    }
    return std::nullopt;
}

// GIF89a.

constexpr quint8 gifColours = 0x80; // A table of colours follows.

qint64 sizeOfColours(quint8 flags)
{
    constexpr qint64 colour = 3;
    return (flags & gifColours) ? colour << ((flags & 7) + 1) : 0;
}

/// Of the sub-blocks that begin at \p at, with the empty one that ends them; absent where they are cut.
std::optional<qint64> sizeOfSubBlocks(const PictureBytes &bytes, qint64 at)
{
    qint64 end = at;
    while (bytes.has(end + 1)) {
        const quint8 size = bytes.peek(end);
        end += 1 + size;
        if (size == 0)
            return end - at;
    }
    return std::nullopt;
}

bool takeExtension(PictureBytes &bytes)
{
    constexpr qint64 head = 2;
    const auto size = bytes.has(head) ? sizeOfSubBlocks(bytes, head) : std::nullopt;
    if (!size)
        return false;
    const quint8 label = bytes.peek(1);
    const QByteArray application = bytes.peekBytes(3, 11);
    const bool repeats = application == "NETSCAPE2.0" || application == "ANIMEXTS1.0";
    bytes.keepIf(label != 0xfe && (label != 0xff || repeats), head + *size);
    return true;
}

bool takeFrame(PictureBytes &bytes)
{
    constexpr qint64 descriptor = 10;
    if (!bytes.has(descriptor))
        return false;
    const qint64 head = descriptor + sizeOfColours(bytes.peek(descriptor - 1)) + 1;
    const auto size = bytes.has(head) ? sizeOfSubBlocks(bytes, head) : std::nullopt;
    if (!size)
        return false;
    bytes.keep(head + *size);
    bytes.addFrame();
    return true;
}

MaybePicture bareGif(const QByteArray &file)
{
    constexpr qint64 head = 13;
    PictureBytes bytes(file);
    const qint64 begin = bytes.has(head) ? head + sizeOfColours(bytes.peek(10)) : head;
    if (!bytes.has(begin))
        return std::nullopt;
    bytes.keep(begin);
    while (!bytes.isAtEnd()) {
        const quint8 block = bytes.peek();
        if (block == ';') {
            bytes.keep(1);
            return bytes.frames() > 0 ? MaybePicture(bytes.take()) : std::nullopt;
        }
        const bool isWhole = (block == '!' && takeExtension(bytes)) || (block == ',' && takeFrame(bytes));
        if (!isWhole)
            return std::nullopt;
    }
    return std::nullopt;
}

// WebP, RFC 9649.

constexpr qint64 webpHead = 12;
constexpr qint64 chunkHead = 8;

bool isOfWebp(const QByteArray &chunk)
{
    static const QSet<QByteArray> known{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};
    return known.contains(chunk);
}

/// Says no longer that notes follow.
void keepFeatures(PictureBytes &bytes, qint64 size)
{
    constexpr char notes = 0x0c; // Exif and XMP.
    QByteArray chunk = bytes.peekBytes(0, size);
    const char bare = static_cast<char>(chunk.at(chunkHead) & ~notes);
    if (bare == chunk.at(chunkHead)) {
        bytes.keep(size);
        return;
    }
    chunk[chunkHead] = bare;
    bytes.keepAs(chunk, size);
}

bool takeChunk(PictureBytes &bytes)
{
    if (!bytes.has(chunkHead))
        return false;
    const qint64 content = bytes.littleEndian<quint32>(4);
    const QByteArray name = bytes.peekBytes(0, 4);
    if (!bytes.has(chunkHead + content))
        return false;
    const qint64 size = chunkHead + content + (bytes.has(chunkHead + content + 1) ? content & 1 : 0);
    if (name == "ANMF")
        bytes.addFrame();
    if (name == "VP8X" && content > 0)
        keepFeatures(bytes, size);
    else
        bytes.keepIf(isOfWebp(name), size);
    return true;
}

MaybePicture bareWebp(const QByteArray &file)
{
    if (file.size() < webpHead + chunkHead)
        return std::nullopt;
    const qint64 size = qFromLittleEndian<quint32>(file.constData() + 4) + chunkHead;
    if (size > file.size() + 1 || size < webpHead)
        return std::nullopt;
    const QByteArray whole = file.left(size);
    PictureBytes bytes(whole);
    bytes.keep(webpHead);
    while (!bytes.isAtEnd()) {
        if (!takeChunk(bytes))
            return std::nullopt;
    }
    BarePicture bare = bytes.take();
    if (sizeOfWebp(bare.bytes).isEmpty())
        return std::nullopt;
    bare.hadNotes = bare.hadNotes || file.size() > size;
    qToLittleEndian(static_cast<quint32>(bare.bytes.size() - chunkHead), bare.bytes.data() + 4);
    return bare;
}

} // namespace

MaybePicture barePicture(const QByteArray &bytes, const QString &mediaType)
{
    if (mediaType == u"image/jpeg")
        return bareJpeg(bytes);
    if (mediaType == u"image/png")
        return barePng(bytes);
    if (mediaType == u"image/gif")
        return bareGif(bytes);
    return mediaType == u"image/webp" ? bareWebp(bytes) : std::nullopt;
}

QSize sizeOfWebp(const QByteArray &bytes)
{
    constexpr qsizetype enough = 30;
    constexpr quint32 side = 0x3fff; // 14 bits.
    if (bytes.size() < enough || !bytes.startsWith("RIFF"))
        return {};
    const QByteArray chunk = bytes.mid(webpHead, 4);
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    if (chunk == "VP8X") {
        constexpr quint32 bits = 0xffffff;
        return {static_cast<int>(number(24) & bits) + 1, static_cast<int>(number(26) >> 8) + 1};
    }
    if (chunk == "VP8L")
        return {static_cast<int>(number(21) & side) + 1, static_cast<int>((number(21) >> 14) & side) + 1};
    if (chunk == "VP8 ")
        return {static_cast<int>(number(26) & side), static_cast<int>((number(26) >> 16) & side)};
    return {};
}

} // namespace Kogge
