// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewstage.h"

#include "denynetwork.h"
#include "packageimages.h"

#include <QBasicTimer>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QQmlIncubator>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int slice = 8; // Milliseconds of making, and as many between two.

/// Makes a little of the view at a time.
class Pace : public QObject, public QQmlIncubationController
{
protected:
    void incubatingObjectCountChanged(int count) override
    {
        if (count == 0)
            m_timer.stop();
        else if (!m_timer.isActive())
            m_timer.start(slice, this);
    }
    void timerEvent(QTimerEvent *) override { incubateFor(slice); }

private:
    QBasicTimer m_timer;
};

/// There is one, as long as the process lives: with Qt 6.4, when an engine goes, what others know of their
/// objects may go with it, and it cannot go any more when the application does.
class PreviewEngine
{
public:
    PreviewEngine()
        : m_images(new PackageImages)
    {
        m_engine.addImportPath(u":/qt/qml"_s); // Implicit from Qt 6.5 on.
        m_engine.setNetworkAccessManagerFactory(&m_network);
        m_engine.addImageProvider(QLatin1StringView(PackageImages::providerName), m_images);
        m_engine.setIncubationController(&m_pace);
    }

    [[nodiscard]] static PreviewEngine &instance()
    {
        static auto *const known = new PreviewEngine;
        return *known;
    }

    [[nodiscard]] QQmlEngine &engine() { return m_engine; }
    [[nodiscard]] PackageImages &images() { return *m_images; }

private:
    DenyNetwork m_network;
    Pace m_pace;
    QQmlEngine m_engine; ///< Gone before what it uses.
    PackageImages *m_images; ///< The engine's.
};

} // namespace

class PreviewStage::Maker : public QQmlIncubator
{
public:
    explicit Maker(PreviewStage &stage)
        : m_stage(stage)
    { }

protected:
    void statusChanged(Status status) override
    {
        if (status == Ready)
            m_stage.take(object());
        else if (status == Error)
            qWarning() << errors();
    }

private:
    PreviewStage &m_stage;
};

PreviewStage::PreviewStage(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
    setClip(true);
}

PreviewStage::~PreviewStage()
{
    clear();
}

void PreviewStage::setSource(const QUrl &source)
{
    if (std::exchange(m_source, source) == source)
        return;
    Q_EMIT sourceChanged();
    show();
}

void PreviewStage::setPreview(LivePreview *preview)
{
    if (m_preview == preview)
        return;
    if (m_preview)
        m_preview->disconnect(this);
    m_preview = preview;
    if (preview) {
        connect(preview, &LivePreview::lessonChanged, this, &PreviewStage::show);
        connect(preview, &LivePreview::retranslated, this, &PreviewStage::retranslate);
        connect(preview, &LivePreview::filesChanged, this, &PreviewStage::showFiles);
    }
    Q_EMIT previewChanged();
    show();
}

/// Sentences of the interface that stand in the view are in the program's language.
void PreviewStage::retranslate()
{
    if (m_component)
        PreviewEngine::instance().engine().retranslate();
}

void PreviewStage::showFiles()
{
    if (m_preview && m_preview->isRunning())
        PreviewEngine::instance().images().setSource(m_preview->files());
}

void PreviewStage::show()
{
    m_maker.reset();
    m_coming.reset();
    if (!m_preview || !m_preview->lesson() || m_source.isEmpty()) {
        clear();
        return;
    }
    showFiles();
    if (!m_component || m_component->url() != m_source) {
        m_component = std::make_unique<QQmlComponent>(&PreviewEngine::instance().engine(), m_source,
                                                      QQmlComponent::Asynchronous);
        connect(m_component.get(), &QQmlComponent::statusChanged, this, &PreviewStage::show);
    }
    if (m_component->isLoading())
        return; // In another thread; this is called again.
    if (m_component->isError()) {
        qWarning() << m_component->errors();
        return;
    }
    m_coming = m_preview->shown();
    m_maker = std::make_unique<Maker>(*this);
    m_maker->setInitialProperties({{u"stage"_s, QVariant::fromValue(this)},
                                   {u"lesson"_s, QVariant::fromValue(m_coming->session())},
                                   {u"width"_s, width()},
                                   {u"height"_s, height()}});
    m_component->create(*m_maker);
}

void PreviewStage::take(QObject *view)
{
    std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem *>(view));
    if (!item)
        return;
    QQmlEngine::setObjectOwnership(item.get(), QQmlEngine::CppOwnership);
    item->setParentItem(this);
    item->setSize(size());
    m_view = std::move(item); // The one before is gone before what it showed.
    m_shown = std::move(m_coming);
    Q_EMIT readyChanged();
}

void PreviewStage::clear()
{
    m_maker.reset();
    m_view.reset();
    m_shown.reset();
    Q_EMIT readyChanged();
}

void PreviewStage::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_view)
        m_view->setSize(now.size());
}

} // namespace Kogge
