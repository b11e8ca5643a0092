// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"
#include "packagemedia.h"

namespace Kogge {

/// Pictures to leaf through.
class PictureRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a block.")

public:
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< QUrl
        AlternativeRole, ///< QString: what the learner must know from it.
        CaptionRole, ///< QString
        CreditRole, ///< QString: who made it and how it may be used.
        RatioRole, ///< qreal: height by width.
    };
    Q_ENUM(Role)

    explicit PictureRows(std::vector<Picture> pictures, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Picture> m_pictures;
};

class GalleryObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(Kogge::PictureRows *pictures READ pictures CONSTANT)

public:
    GalleryObject(const Block &block, const GalleryBlock &gallery, const PackageMedia &media,
                  QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] PictureRows *pictures() const { return m_pictures; }

private:
    QString m_title;
    PictureRows *m_pictures;
};

/// A picture from the module.
class ImageObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QUrl source READ source CONSTANT)
    /// What the learner must know from the picture.
    Q_PROPERTY(QString alternative READ alternative CONSTANT)
    Q_PROPERTY(QString caption READ caption CONSTANT)
    /// Who made it and how it may be used.
    Q_PROPERTY(QString credit READ credit CONSTANT)
    /// Height by width; 0.45 until the picture is known.
    Q_PROPERTY(qreal ratio READ ratio CONSTANT)

public:
    ImageObject(const Block &block, Picture picture, QObject *parent = nullptr);

    [[nodiscard]] const QUrl &source() const { return m_picture.source; }
    [[nodiscard]] const QString &alternative() const { return m_picture.alternative; }
    [[nodiscard]] const QString &caption() const { return m_picture.caption; }
    [[nodiscard]] const QString &credit() const { return m_picture.credit; }
    [[nodiscard]] qreal ratio() const { return m_picture.ratio; }

private:
    Picture m_picture;
};

/// Somebody's own words.
class VoiceObject : public Kogge::BlockObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString role READ role CONSTANT)
    /// Of somebody who knows the field, rather than of somebody who has done it.
    Q_PROPERTY(bool expert READ isExpert CONSTANT)
    /// The portrait; empty where there is none.
    Q_PROPERTY(bool pictured READ isPictured CONSTANT)
    Q_PROPERTY(QUrl portrait READ portrait CONSTANT)
    Q_PROPERTY(QString portraitAlternative READ portraitAlternative CONSTANT)
    Q_PROPERTY(Kogge::TextRows *words READ words CONSTANT)

public:
    VoiceObject(const Block &block, const VoiceBlock &voice, const PackageMedia &media,
                QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_voice.name; }
    [[nodiscard]] const QString &role() const { return m_voice.role; }
    [[nodiscard]] bool isExpert() const { return m_voice.kind == VoiceKind::Expert; }
    [[nodiscard]] bool isPictured() const { return !m_portrait.source.isEmpty(); }
    [[nodiscard]] const QUrl &portrait() const { return m_portrait.source; }
    [[nodiscard]] const QString &portraitAlternative() const { return m_portrait.alternative; }
    [[nodiscard]] TextRows *words() const { return m_words; }

private:
    VoiceBlock m_voice;
    Picture m_portrait;
    TextRows *m_words;
};

} // namespace Kogge
