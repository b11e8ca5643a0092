// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureblocks.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

std::vector<Picture> picturesOf(const GalleryBlock &gallery, const PackageMedia &media)
{
    std::vector<Picture> pictures;
    for (const GalleryPicture &picture : gallery.pictures)
        pictures.push_back(media.pictureOf(picture));
    return pictures;
}

} // namespace

PictureRows::PictureRows(std::vector<Picture> pictures, QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(std::move(pictures))
{ }

int PictureRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pictures.size());
}

QVariant PictureRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Picture &picture = m_pictures.at(static_cast<size_t>(index.row()));
    switch (role) {
    case SourceRole:
        return picture.source;
    case AlternativeRole:
        return picture.alternative;
    case CaptionRole:
        return picture.caption;
    case CreditRole:
        return picture.credit;
    case RatioRole:
        return picture.ratio;
    default:
        return {};
    }
}

QHash<int, QByteArray> PictureRows::roleNames() const
{
    return {{SourceRole, "source"},
            {AlternativeRole, "alternative"},
            {CaptionRole, "caption"},
            {CreditRole, "credit"},
            {RatioRole, "ratio"}};
}

GalleryObject::GalleryObject(const Block &block, const GalleryBlock &gallery, const PackageMedia &media,
                             QObject *parent)
    : BlockObject(u"Gallery"_s, block, parent)
    , m_title(gallery.title)
    , m_pictures(new PictureRows(picturesOf(gallery, media), this))
{ }

ImageObject::ImageObject(const Block &block, Picture picture, QObject *parent)
    : BlockObject(u"Image"_s, block, parent)
    , m_picture(std::move(picture))
{ }

VoiceObject::VoiceObject(const Block &block, const VoiceBlock &voice, const PackageMedia &media,
                         QObject *parent)
    : BlockObject(u"Voice"_s, block, parent)
    , m_voice(voice)
    , m_portrait(media.picture(voice.media, {}, {}))
    , m_words(new TextRows(this))
{
    m_words->setMarkdown(voice.text);
}

} // namespace Kogge
