// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicerows.h"
#include "packagemedia.h"
#include "questionobject.h"

#include <QRectF>

namespace Kogge {

/// A statement that holds or does not.
class TrueFalseObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    /// "True" and "False".
    Q_PROPERTY(Kogge::ChoiceRows *options READ options CONSTANT)

public:
    TrueFalseObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] ChoiceRows *options() const { return m_options; }

    /// 0 says that the statement is true, 1 that it is false.
    Q_INVOKABLE void choose(int row);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    TrueFalseQuestion m_statement;
    ChoiceRows *m_options;
};

/// A place to be found in a picture.
class HotspotObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(QUrl source READ source CONSTANT)
    Q_PROPERTY(QString alternative READ alternative CONSTANT)
    Q_PROPERTY(qreal ratio READ ratio CONSTANT)
    /// The regions' labels, as the list that stands for the picture.
    Q_PROPERTY(Kogge::ChoiceRows *regions READ regions CONSTANT)

public:
    HotspotObject(const Block &block, const QuestionPlace &place, Picture picture, QObject *parent = nullptr);

    [[nodiscard]] const QUrl &source() const { return m_picture.source; }
    [[nodiscard]] const QString &alternative() const { return m_picture.alternative; }
    [[nodiscard]] qreal ratio() const { return m_picture.ratio; }
    [[nodiscard]] ChoiceRows *regions() const { return m_regions; }

    /// Where a region lies, in shares of the picture: left, top, width, height.
    [[nodiscard]] Q_INVOKABLE QRectF areaOf(int row) const;
    [[nodiscard]] Q_INVOKABLE bool isRound(int row) const;
    Q_INVOKABLE void choose(int row);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    HotspotQuestion m_hotspot;
    Picture m_picture;
    ChoiceRows *m_regions;
};

/// An estimate between two ends. Never right or wrong.
class ScaleObject : public Kogge::QuestionObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the lesson.")

    Q_PROPERTY(int levels READ levels CONSTANT)
    Q_PROPERTY(QString low READ low CONSTANT)
    Q_PROPERTY(QString high READ high CONSTANT)
    /// From 1; 0 before the first choice.
    Q_PROPERTY(int level READ level NOTIFY responseChanged)

public:
    ScaleObject(const Block &block, const QuestionPlace &place, QObject *parent = nullptr);

    [[nodiscard]] int levels() const { return m_scale.levels; }
    [[nodiscard]] const QString &low() const { return m_scale.low; }
    [[nodiscard]] const QString &high() const { return m_scale.high; }
    [[nodiscard]] int level() const { return response().toInt(); }

    Q_INVOKABLE void choose(int level);

protected:
    [[nodiscard]] Response keptForRetry(const Response &response) const override;
    [[nodiscard]] QString solutionText() const override;
    void responseReset() override;

private:
    ScaleQuestion m_scale;
};

} // namespace Kogge
