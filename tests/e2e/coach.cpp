// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coach.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Kogge {

ItemQuery field(const QString &label)
{
    return ItemQuery::named(label).as(u"EditableText"_s);
}

Coach::Coach()
    : m_program(Fixture::programPath(u"kogge-author"_s))
{ }

void Coach::start(const QStringList &arguments)
{
    m_program.start(QStringList{u"--state"_s, m_folder.filePath(u"state"_s)} + arguments);
}

QString Coach::makeModule(const QString &title)
{
    (void)m_program.tabTo(ItemQuery::named(u"New module"_s));
    m_program.keys(u"Space"_s);
    fill(u"Title"_s, title);
    fill(u"Made in the folder"_s, place());
    (void)m_program.tabTo(ItemQuery::named(u"Make the module"_s));
    m_program.keys(u"Space"_s);
    (void)m_program.item(ItemQuery::named(u"The lesson"_s));
    return place() + u'/' + title.toLower().replace(u' ', u'-');
}

void Coach::press(const ItemQuery &button)
{
    m_program.click(button);
}

void Coach::press(const QString &button)
{
    press(ItemQuery::named(button).as(u"Button"_s));
}

void Coach::write(const ItemQuery &field, const QString &text)
{
    (void)m_program.tabTo(field);
    m_program.keys(u"Ctrl+A"_s);
    m_program.type(text);
}

void Coach::fill(const QString &label, const QString &text)
{
    write(field(label), text);
}

void Coach::fillPart(const QString &part, const QString &label, const QString &text)
{
    write(field(label).after(ItemQuery::named(part)), text);
}

void Coach::pick(const ItemQuery &list, const QString &option)
{
    const QString name = m_program.item(list).name;
    m_program.click(list);
    m_program.click(ItemQuery::named(option).as(u"ListItem"_s).within(ItemQuery::named(name).as(u"List"_s)));
    m_program.waitUntil(u"the option "_s + option, [&] {
        return (m_program.item(list).description + u". "_s).startsWith(option + u". "_s);
    });
}

void Coach::pickIn(const QString &part, const QString &list, const QString &option)
{
    pick(ItemQuery::named(list).as(u"ComboBox"_s).after(ItemQuery::named(part)), option);
}

void Coach::add(const QString &search, const QString &name)
{
    m_program.keys(u"Ctrl+Return"_s);
    choose(search, name);
}

void Coach::choose(const QString &search, const QString &name)
{
    (void)m_program.item(field(u"Search"_s));
    m_program.type(search);
    (void)m_program.item(ItemQuery::named(name).as(u"ListItem"_s));
    m_program.keys(u"Return"_s);
    m_program.waitUntilGone(field(u"Search"_s));
    m_program.waitUntil(u"the keyboard in the new block"_s,
                        [&] { return m_program.focused().name.startsWith(name); });
}

void Coach::paste(const QString &path)
{
    m_program.copyFile(path);
    m_program.keys(u"Ctrl+Shift+V"_s);
}

void Coach::paste(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        m_program.fail(u"the test cannot write "_s + file.fileName());
    file.close();
    paste(file.fileName());
}

void Coach::pastePicture()
{
    paste(u"barn.png"_s,
          QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mPQ"
                                 "iOqBIAY4CwA9BAZVD1lNsgAAAABJRU5ErkJggg=="));
    const QString alternative = u"Description for those who do not see it"_s;
    m_program.waitUntil(u"the keyboard in the description"_s,
                        [&] { return m_program.focused().name == alternative; });
    m_program.type(u"A barn in blue."_s);
    fillCredit();
}

void Coach::fillCredit()
{
    fill(u"Who made it"_s, u"Nele"_s);
    (void)m_program.tabTo(ItemQuery::named(u"Licence"_s).as(u"ComboBox"_s));
    m_program.keys(u"Down"_s);
    m_program.keys(u"Down"_s);
    m_program.keys(u"Return"_s);
}

} // namespace Kogge
