// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf.h"

#include "base/durablefile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

namespace Kogge {

namespace {

constexpr int resolution = 144; // Dots per inch; text and drawings stay vectors.
constexpr qreal margin = 20; // Millimetres, at the sides.
constexpr qreal headRoom = 12; // Millimetres between the paper's edge and the lines at head and foot.

} // namespace

Result<Done> writePdf(const QTextDocument &document, const QString &title, const QString &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Kogge"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);

        const std::unique_ptr<QTextDocument> laidOut(document.clone());
        laidOut->documentLayout()->setPaintDevice(&writer);
        const QSizeF page(writer.width(), writer.height());
        laidOut->setPageSize(page);
        const int pages = laidOut->pageCount();
        const qreal edge = (margin - headRoom) / 25.4 * resolution;

        QPainter painter(&writer);
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -number * page.height());
            laidOut->drawContents(&painter, QRectF(0, number * page.height(), page.width(), page.height()));
            painter.restore();
            QFont small = laidOut->defaultFont();
            small.setPointSizeF(8.5);
            painter.setFont(small);
            painter.setPen(QColor(0x55, 0x5b, 0x60));
            const QRectF foot(0, page.height(), page.width(), edge);
            painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                             QStringLiteral("%1 / %2").arg(number + 1).arg(pages));
            if (number > 0)
                painter.drawText(QRectF(0, -edge, page.width(), edge), Qt::AlignLeft | Qt::AlignTop, title);
        }
    }
    return writeFileDurably(file, bytes);
}

} // namespace Kogge
