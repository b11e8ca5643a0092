// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

using namespace Qt::StringLiterals;

namespace Kogge {

Learner::Learner(Means means)
    : m_means(means)
    , m_data(m_folder.filePath(u"data"_s))
    , m_player(Fixture::programPath(u"kogge-player"_s))
{ }

void Learner::start(const QStringList &files)
{
    m_player.start(QStringList{u"--data"_s, data()} + files);
}

QJsonObject Learner::progressIn(const QString &module) const
{
    return Fixture::progressOf(data(), module);
}

void Learner::press(const ItemQuery &button)
{
    if (hasMouse())
        return m_player.click(button);
    (void)m_player.tabTo(button);
    m_player.keys(u"Space"_s);
}

void Learner::tick(const ItemQuery &mark, const QString &answer)
{
    const ItemQuery row = ItemQuery::beginning(answer).after(mark);
    if (hasMouse()) {
        m_player.click(row);
    } else {
        (void)m_player.tabTo(ItemQuery::beginning(u"A. "_s).after(mark));
        for (QChar letter = u'A'; letter < answer.front(); letter = QChar(letter.unicode() + 1))
            m_player.keys(u"Down"_s);
        m_player.keys(u"Space"_s);
    }
    m_player.waitUntil(u"a mark at "_s + answer, [&] { return m_player.item(row).is(u"checked"_s); });
}

void Learner::choose(const ItemQuery &list, const QString &option)
{
    if (hasMouse()) {
        m_player.click(list);
        return m_player.click(ItemQuery::named(option).as(u"ListItem"_s));
    }
    const QString name = m_player.tabTo(list).name;
    m_player.keys(u"Space"_s);
    const ItemQuery popup = ItemQuery::named(name).as(u"List"_s);
    (void)m_player.item(popup);
    m_player.keys(u"Home"_s);
    for (const DrivenItem &entry : m_player.items(ItemQuery::withRole(u"ListItem"_s).within(popup))) {
        if (entry.name == option)
            break;
        m_player.keys(u"Down"_s);
    }
    m_player.keys(u"Return"_s);
    m_player.waitUntil(u"the option "_s + option, [&] {
        return (m_player.item(list).description + u". "_s).startsWith(option + u". "_s);
    });
}

void Learner::moveUp(const ItemQuery &row, const QString &words, const ItemQuery &mark)
{
    if (hasMouse()) {
        m_player.click(ItemQuery::named(u"Move up: "_s + words).after(mark));
    } else {
        (void)m_player.tabTo(row);
        m_player.keys(u"Alt+Up"_s);
    }
    m_player.waitUntilGone(row);
}

void Learner::write(const ItemQuery &field, const QString &text)
{
    if (hasMouse())
        m_player.click(field);
    else
        (void)m_player.tabTo(field);
    m_player.keys(u"Ctrl+A"_s);
    m_player.type(text);
}

void Learner::readToTheEnd()
{
    constexpr int far = 1'000'000;
    if (hasMouse()) {
        m_player.scroll(lessonText(), far);
    } else {
        while (m_player.isFine() && m_player.focused().role == u"EditableText"_s)
            m_player.keys(u"Tab"_s); // End would be the end of what is written there.
        m_player.keys(u"End"_s);
    }
}

ItemQuery lessonText()
{
    return ItemQuery::withObjectName(u"lessonText"_s);
}

ItemQuery question(int number)
{
    return ItemQuery::beginning(u"Question %1 of "_s.arg(number));
}

ItemQuery verdict(int questionNumber, const QString &beginning)
{
    return ItemQuery::beginning(beginning).as(u"AlertMessage"_s).after(question(questionNumber));
}

} // namespace Kogge
