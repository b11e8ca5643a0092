// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livepreview.h"

#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>

namespace Kogge {

/// Shows a lesson in another QML engine, so that it has a theme of its own: colours and sizes are a
/// singleton, and singletons belong to an engine. A lesson is made piece by piece, so that the window goes
/// on; until it is there, the one before stays.
class PreviewStage : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    /// The view of a lesson, with required properties `stage` (this) and `lesson`.
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(Kogge::LivePreview *preview READ preview WRITE setPreview NOTIFY previewChanged)
    // What the view gives its Theme.
    Q_PROPERTY(int scheme MEMBER m_scheme NOTIFY lookChanged)
    Q_PROPERTY(qreal readingScale MEMBER m_readingScale NOTIFY lookChanged)
    Q_PROPERTY(qreal interfaceScale MEMBER m_interfaceScale NOTIFY lookChanged)
    Q_PROPERTY(bool reducedMotion MEMBER m_reducedMotion NOTIFY lookChanged)
    /// The lesson can be seen.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)

public:
    explicit PreviewStage(QQuickItem *parent = nullptr);
    ~PreviewStage() override;

    [[nodiscard]] const QUrl &source() const { return m_source; }
    void setSource(const QUrl &source);
    [[nodiscard]] LivePreview *preview() const { return m_preview; }
    void setPreview(LivePreview *preview);
    [[nodiscard]] bool isReady() const { return m_view != nullptr; }

Q_SIGNALS:
    void sourceChanged();
    void previewChanged();
    void lookChanged();
    void readyChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    class Maker;

    void retranslate();
    void show();
    void showFiles();
    void take(QObject *view);
    void clear();

    QUrl m_source;
    QPointer<LivePreview> m_preview;
    int m_scheme = 0;
    qreal m_readingScale = 1;
    qreal m_interfaceScale = 1;
    bool m_reducedMotion = false;
    std::unique_ptr<QQmlComponent> m_component;
    std::unique_ptr<Maker> m_maker;
    std::shared_ptr<LessonPreview>
        m_coming; ///< What is made now, and what is shown: they outlive their views.
    std::shared_ptr<LessonPreview> m_shown;
    std::unique_ptr<QQuickItem> m_view;
};

} // namespace Kogge
