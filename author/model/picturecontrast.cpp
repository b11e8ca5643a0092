// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturecontrast.h"

#include "package/safesvg.h"
#include "trust/sha256.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Of a page's column at the usual text size, in pixels: as wide are pictures shown.
constexpr int columnWidth = 627;
/// The pages, as Theme.qml has them.
constexpr QRgb lightPaper = 0xfffcfbf8;
constexpr QRgb darkPaper = 0xff1a2124;

constexpr double neededByText = 4.5;
constexpr double neededByLargeText = 3;
/// WCAG 2, "large scale": 18 points, or 14 points bold.
constexpr double largeSize = 24;
constexpr double largeBoldSize = 18.66;

/// How large a text is written, and what makes its colour no plain one.
struct Style {
    double size = 16;
    double scale = 1;
    bool isBold = false;
    bool isOutlined = false;
};

struct DrawnText {
    QString words;
    Style style;
};

/// The value that \p name has at an element, as an attribute or in its style; empty where it is inherited.
QString property(const QXmlStreamAttributes &attributes, const QString &name)
{
    const QStringList styles = attributes.value(u"style"_s).toString().split(u';');
    for (const QString &style : styles) {
        if (style.section(u':', 0, 0).trimmed() == name)
            return style.section(u':', 1).trimmed();
    }
    return attributes.value(name).trimmed().toString();
}

/// By how much \p transform makes lengths longer.
double scaleOf(const QString &transform)
{
    static const QRegularExpression call(u"(matrix|scale)\\s*\\(([^)]*)\\)"_s);
    static const QRegularExpression separator(u"[\\s,]+"_s);
    double area = 1;
    for (auto found = call.globalMatch(transform); found.hasNext();) {
        const auto match = found.next();
        const QStringList n = match.captured(2).trimmed().split(separator);
        const auto at = [&n](int index) { return n.value(index).toDouble(); };
        if (match.captured(1) == u"scale")
            area *= at(0) * (n.size() > 1 ? at(1) : at(0));
        else
            area *= at(0) * at(3) - at(1) * at(2);
    }
    return std::sqrt(std::abs(area));
}

Style styleIn(Style style, const QXmlStreamAttributes &attributes)
{
    static const QRegularExpression number(u"^[0-9.]+"_s);
    const auto size = number.match(property(attributes, u"font-size"_s));
    if (size.hasMatch())
        style.size = size.captured().toDouble();
    const QString weight = property(attributes, u"font-weight"_s);
    if (!weight.isEmpty())
        style.isBold = weight.startsWith(u"bold"_s) || weight.toInt() >= 700;
    const QString stroke = property(attributes, u"stroke"_s);
    if (!stroke.isEmpty())
        style.isOutlined = stroke != u"none";
    style.scale *= scaleOf(attributes.value(u"transform"_s).toString());
    return style;
}

bool isDefinition(QStringView element)
{
    return element == u"defs" || element == u"symbol";
}

bool isShape(QStringView element)
{
    static const QSet<QString> shapes{u"path"_s, u"rect"_s,     u"circle"_s,  u"ellipse"_s,
                                      u"line"_s, u"polyline"_s, u"polygon"_s, u"use"_s};
    return shapes.contains(element.toString());
}

/// The texts of a drawing in their order, but not those that are drawn only where they are used.
std::vector<DrawnText> textsIn(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false);
    std::vector<DrawnText> texts;
    std::vector<Style> styles{{}};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            styles.pop_back();
        if (!reader.isStartElement())
            continue;
        if (isDefinition(reader.name())) {
            reader.skipCurrentElement();
            continue;
        }
        styles.push_back(styleIn(styles.back(), reader.attributes()));
        if (reader.name() != u"text")
            continue;
        const Style style = styles.back();
        texts.push_back({reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified(), style});
        styles.pop_back();
    }
    return texts;
}

/// \p svg with nothing but its text number \p only, or with everything but its texts.
QByteArray withOnly(std::optional<size_t> only, const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false); // Prefixes stay as they are: Qt's renderer looks for "xlink:href".
    QByteArray drawing;
    QXmlStreamWriter writer(&drawing);
    size_t number = 0;
    int definitions = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        if (reader.isStartElement()) {
            const bool isText = name == u"text" && definitions == 0;
            const bool isWanted = isText ? only == number : !only || definitions > 0 || !isShape(name);
            number += isText ? 1 : 0;
            if (!isWanted) {
                reader.skipCurrentElement();
                continue;
            }
            definitions += isDefinition(name) ? 1 : 0;
            writer.writeStartElement(name);
            writer.writeAttributes(reader.attributes());
        } else if (reader.isEndElement()) {
            definitions -= isDefinition(name) ? 1 : 0;
            writer.writeEndElement();
        } else if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        }
    }
    return drawing;
}

/// Twice as large as on the screen, so that even thin letters cover whole pixels.
QImage drawn(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    size.scale(2 * columnWidth, 8 * columnWidth, Qt::KeepAspectRatio);
    QImage image(size.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

/// \p top, premultiplied, painted on \p ground.
QRgb over(QRgb top, QRgb ground)
{
    const double rest = 1 - qAlpha(top) / 255.0;
    const auto mix = [rest](int above, int below) { return qBound(0, qRound(above + rest * below), 255); };
    return qRgb(mix(qRed(top), qRed(ground)), mix(qGreen(top), qGreen(ground)),
                mix(qBlue(top), qBlue(ground)));
}

/// WCAG 2, relative luminance.
double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// WCAG 2, contrast ratio.
double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The pixels that a text covers wholly, each as the text and what lies behind it; with how many there are.
using Pairs = QHash<QPair<QRgb, QRgb>, int>;

/// The colours of a text and of its ground are as good as opaque, or nobody could say what colour they are.
Pairs pairsOf(const QImage &text, const QImage &ground)
{
    Pairs pairs;
    int strongest = 0;
    const auto eachPixel = [&](auto use) {
        for (int y = 0; y < text.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(text.constScanLine(y));
            const auto *below = reinterpret_cast<const QRgb *>(ground.constScanLine(y));
            for (int x = 0; x < text.width(); ++x) {
                if (line[x] != 0)
                    use(line[x], below[x]);
            }
        }
    };
    eachPixel([&](QRgb top, QRgb) { strongest = std::max(strongest, qAlpha(top)); });
    eachPixel([&](QRgb top, QRgb below) {
        if (qAlpha(top) == strongest)
            ++pairs[{top, below}];
    });
    return pairs;
}

/// The pairs that count, or none where there are too many for all of them to be meant.
Pairs meantPairs(const Pairs &pairs)
{
    constexpr double enough = 0.05; // Of a text; less is the edge of a shape behind it.
    constexpr double most = 0.8;
    int all = 0;
    for (const int count : pairs)
        all += count;
    Pairs meant;
    int counted = 0;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        if (*pair < enough * all)
            continue;
        meant.insert(pair.key(), *pair);
        counted += *pair;
    }
    return counted >= most * all ? meant : Pairs();
}

double lowest(const Pairs &pairs, QRgb paper)
{
    double ratio = 21;
    for (auto pair = pairs.keyBegin(); pair != pairs.keyEnd(); ++pair) {
        const QRgb ground = over(pair->second, paper);
        ratio = std::min(ratio, contrast(over(pair->first, ground), ground));
    }
    return ratio;
}

double neededBy(const Style &style, int pictureWidth)
{
    const double size = style.size * style.scale * columnWidth / pictureWidth;
    return size >= (style.isBold ? largeBoldSize : largeSize) ? neededByLargeText : neededByText;
}

std::optional<PaleText> lookAt(const DrawnText &text, const QImage &alone, const QImage &ground,
                               double needed)
{
    const Pairs pairs = meantPairs(pairsOf(alone, ground));
    const double onLight = lowest(pairs, lightPaper);
    const double onDark = lowest(pairs, darkPaper);
    if (std::min(onLight, onDark) >= needed)
        return std::nullopt;
    return PaleText{text.words, std::min(onLight, onDark), needed, onLight >= needed};
}

} // namespace

std::vector<PaleText> paleTexts(const QByteArray &svg)
{
    const QByteArray safe = safeSvg(svg);
    const std::vector<DrawnText> texts = textsIn(safe);
    constexpr size_t most = 200; // Each is drawn by itself.
    const QImage ground =
        texts.empty() || texts.size() > most ? QImage() : drawn(withOnly(std::nullopt, safe));
    if (ground.isNull())
        return {};
    const QRectF box = QSvgRenderer(safe).viewBoxF();
    const int width = std::max(1, qRound(box.width()));
    std::vector<PaleText> pale;
    for (size_t i = 0; i < texts.size(); ++i) {
        const QImage alone = texts[i].style.isOutlined ? QImage() : drawn(withOnly(i, safe));
        if (alone.size() != ground.size())
            continue;
        if (const auto found = lookAt(texts[i], alone, ground, neededBy(texts[i].style, width)))
            pale.push_back(*found);
    }
    std::stable_sort(pale.begin(), pale.end(), [](const PaleText &a, const PaleText &b) {
        return a.ratio / a.needed < b.ratio / b.needed;
    });
    return pale;
}

std::vector<PalePicture> PictureContrast::look(const FileSource &files)
{
    constexpr qint64 limit = 4 * 1024 * 1024; // Drawings with texts are smaller.
    std::vector<PalePicture> pictures;
    for (const PackagePath &path : files.files()) {
        if (!path.isBelow(u"media"_s) || path.suffix() != u"svg")
            continue;
        const auto bytes = files.read(path, limit);
        if (!bytes)
            continue;
        const QByteArray digest = Sha256::of(*bytes);
        const auto known = m_known.constFind(digest);
        const auto texts = known != m_known.cend() ? known : m_known.insert(digest, paleTexts(*bytes));
        if (!texts->empty())
            pictures.push_back({path.toString(), *texts});
    }
    return pictures;
}

} // namespace Kogge
