// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryobject.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int typingPause = 500; // Milliseconds after the last key until the entry is saved.

} // namespace

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

void EntryObject::keepSoon(const QString &draft)
{
    m_draft = draft;
    m_timer.start();
}

void EntryObject::keepNow(const QString &draft)
{
    m_timer.stop();
    keep(draftKept(m_place.keeper.module(), place(), m_block.task, draft));
}

void EntryObject::flush()
{
    if (m_timer.isActive())
        keepNow(m_draft);
}

void EntryObject::keep(const Event &event)
{
    m_place.keeper.keep(event, this, [this](const Result<Done> &result) {
        m_problem = result ? QString() : tr("This has not been saved. %1").arg(describe(result.error()));
        if (result) {
            const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
            m_savedNote = tr("Saved on this computer at %1").arg(time);
        }
        Q_EMIT savedNoteChanged();
    });
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
