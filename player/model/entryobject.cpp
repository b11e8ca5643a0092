// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryobject.h"

#include "typingpause.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

EntryObject::EntryObject(const QString &kind, const Block &block, const EntryPlace &place, QObject *parent)
    : BlockObject(kind, block, parent)
    , m_block(block)
    , m_place(place)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, [this] { keepNow(m_draft); });
}

QString EntryObject::kept() const
{
    return questionFor(m_block, m_place.keeper.progress()).draft;
}

QString EntryObject::savedNote() const
{
    if (!isSaved())
        return tr("Saving …");
    //: %1 is a time of the day
    return m_savedAt.isNull()
        ? QString()
        : tr("Saved on this computer at %1").arg(QLocale().toString(m_savedAt, QLocale::ShortFormat));
}

void EntryObject::keepSoon(const QString &draft)
{
    m_draft = draft;
    m_unsaved = true;
    m_timer.start();
    Q_EMIT savedNoteChanged();
}

void EntryObject::keepNow(const QString &draft)
{
    m_timer.stop();
    keepFailed();
    m_draft = draft;
    m_unsaved = false;
    keep(draftKept(m_place.keeper.module(), place(), m_block.task, draft), [this] { m_unsaved = true; });
}

void EntryObject::flush()
{
    keepFailed();
    if (m_unsaved)
        keepNow(m_draft);
}

void EntryObject::keepFailed()
{
    for (const Event &event : std::exchange(m_failed, {}))
        keep(event);
}

void EntryObject::keep(const Event &event, const std::function<void()> &failed)
{
    ++m_saving;
    m_place.keeper.keep(event, this, [this, event, failed](const Result<Done> &result) {
        --m_saving;
        m_problem = result ? QString() : tr("This has not been saved. %1").arg(describe(result.error()));
        if (result)
            m_savedAt = QTime::currentTime();
        else if (failed)
            failed();
        else
            m_failed.push_back(event);
        Q_EMIT savedNoteChanged();
    });
    Q_EMIT savedNoteChanged();
}

ReflectionObject::ReflectionObject(const Block &block, const EntryPlace &place, QObject *parent)
    : EntryObject(u"Reflection"_s, block, place, parent)
    , m_prompt(new TextRows(this))
    , m_text(kept())
{
    m_prompt->setMarkdown(std::get<Reflection>(block.content).prompt);
}

void ReflectionObject::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    keepSoon(text);
    Q_EMIT textChanged();
}

} // namespace Kogge
