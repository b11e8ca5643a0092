// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivenprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int patience = 120'000; // Milliseconds for what should come at once, on a slow and busy computer.
constexpr int pause = 10; // Milliseconds between two looks.
constexpr int mostTabs = 400;

void rest()
{
    QTest::qSleep(pause);
}

QPoint middleOf(const QRectF &rectangle)
{
    return rectangle.center().toPoint();
}

/// How far the page must move so that \p item is in sight; what is higher than the page shows its beginning.
int distanceTo(const DrivenItem &item)
{
    const double above = item.page.top() - item.place.top();
    const double below = item.place.bottom() - item.page.bottom();
    if (above > 0 || item.place.height() > item.page.height())
        return static_cast<int>(-above);
    return below > 0 ? static_cast<int>(below + 1) : 0;
}

} // namespace

DrivenProgram::DrivenProgram(const QString &program)
    : m_path(program)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    setSurroundings();
    m_server.setMaxPendingConnections(1);
    if (!m_folder.isValid() || !m_server.listen(m_folder.filePath(u"driver"_s)))
        fail(u"the test cannot listen: "_s + m_server.errorString());
}

DrivenProgram::~DrivenProgram()
{
    kill();
}

void DrivenProgram::setSurroundings()
{
    const QString runtime = m_folder.filePath(u"run"_s);
    QDir().mkpath(home());
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                             "XDG_CACHE_HOME", "XDG_STATE_HOME", "LANGUAGE", "LC_ALL"})
        m_environment.remove(QString::fromLatin1(name));
    setEnvironment(u"HOME"_s, home());
    setEnvironment(u"XDG_RUNTIME_DIR"_s, runtime);
    setEnvironment(u"LANG"_s, u"C.UTF-8"_s);
    setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

void DrivenProgram::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QProcessEnvironment DrivenProgram::environment() const
{
    QProcessEnvironment environment = m_environment;
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(KOGGE_DRIVER_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"koggedriver"_s);
    environment.insert(u"KOGGE_DRIVER"_s, m_server.fullServerName());
    return environment;
}

void DrivenProgram::fail(const QString &problem)
{
    if (!isFine())
        return;
    m_problem = problem;
    QString message = problem;
    if (!complaints().isEmpty())
        message += u"\n    it complained: "_s + complaints();
    QTest::qFail(qPrintable(message), m_path.toUtf8().constData(), 0);
}

// --- Its life -------------------------------------------------------------------

void DrivenProgram::start(const QStringList &arguments)
{
    if (!isFine())
        return;
    m_complaints.clear();
    QStringList command = m_wrapper + QStringList(m_path) + arguments;
    const QString program = command.takeFirst();
    m_process.setProcessEnvironment(environment());
    m_process.start(program, command);
    if (!awaitConnection())
        return;
    waitUntil(u"a window"_s, [this] { return ask({{u"do"_s, u"window"_s}}).contains("title"_L1); });
}

void DrivenProgram::takeStartedBy(DrivenProgram &starter)
{
    if (!isFine())
        return;
    waitUntil(u"a program that another one starts"_s,
              [&] { return starter.m_server.waitForNewConnection(pause); });
    if (!isFine())
        return;
    m_isForeign = true;
    m_socket.reset(starter.m_server.nextPendingConnection());
    m_socket->setParent(nullptr); // It outlives the other's server.
    waitUntil(u"a window"_s, [this] { return ask({{u"do"_s, u"window"_s}}).contains("title"_L1); });
}

bool DrivenProgram::awaitConnection()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_server.waitForNewConnection(pause)) {
        m_process.waitForFinished(0);
        if (m_process.state() == QProcess::NotRunning)
            fail(u"it ended at its start, with status %1"_s.arg(m_process.exitCode()));
        else if (timer.hasExpired(patience))
            fail(u"it does not answer"_s);
        if (!isFine())
            return false;
    }
    m_socket.reset(m_server.nextPendingConnection());
    return true;
}

/// 0 once it has gone; nobody knows its real one.
int DrivenProgram::waitForForeignEnd()
{
    const bool ended = !m_socket || m_socket->state() == QLocalSocket::UnconnectedState
        || m_socket->waitForDisconnected(patience);
    if (!ended)
        fail(u"it does not end"_s);
    m_socket.reset();
    return ended ? 0 : -1;
}

int DrivenProgram::waitForEnd()
{
    if (m_isForeign)
        return waitForForeignEnd();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience)) {
        fail(u"it does not end"_s);
        kill();
        return -1;
    }
    m_socket.reset();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void DrivenProgram::expectEnd(const QString &after)
{
    const int status = waitForEnd();
    if (status != 0)
        fail(u"after %1 it ended with status %2"_s.arg(after).arg(status));
    if (!complaints().isEmpty())
        fail(u"it has complained of something"_s);
}

void DrivenProgram::quit()
{
    keys(u"Ctrl+Q"_s);
    if (isFine())
        expectEnd(u"Ctrl+Q"_s);
}

void DrivenProgram::close()
{
    ask({{u"do"_s, u"close"_s}});
    if (isFine())
        expectEnd(u"its window was closed"_s);
}

void DrivenProgram::terminate()
{
    if (!isFine())
        return;
    m_process.terminate();
    expectEnd(u"SIGTERM"_s);
}

void DrivenProgram::kill()
{
    if (m_isForeign && m_socket) {
        m_socket->write("{\"do\": \"end\"}\n");
        m_socket->waitForBytesWritten(patience);
    }
    m_socket.reset();
    m_process.kill();
    m_process.waitForFinished();
}

QString DrivenProgram::complaints()
{
    if (!m_isForeign)
        m_complaints += QString::fromUtf8(m_process.readAllStandardError());
    // Libraries for sound and film, where there is neither a sound device nor a graphics card.
    static const QRegularExpression media(u"^(PulseAudioService: |\\[AVHWDeviceContext @ )[^\n]*\n"_s,
                                          QRegularExpression::MultilineOption);
    m_complaints.remove(media);
    // Of a list that shrinks while Qt still makes a row of it out of sight; the row is dropped, as it should
    // be.
    static const QRegularExpression row(u"^DelegateModel::cancel: index out range [^\n]*\n"_s,
                                        QRegularExpression::MultilineOption);
    m_complaints.remove(row);
    m_complaints.remove(u"This plugin does not support raise()\n"_s); // The display that nobody sees.
    return m_complaints;
}

QJsonObject DrivenProgram::ask(const QJsonObject &command)
{
    if (!isFine() || !m_socket)
        return {};
    m_socket->write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    QElapsedTimer timer;
    timer.start();
    while (!m_socket->canReadLine() && m_socket->state() == QLocalSocket::ConnectedState
           && !timer.hasExpired(patience))
        m_socket->waitForReadyRead(pause);
    if (m_socket->canReadLine())
        return QJsonDocument::fromJson(m_socket->readLine()).object();
    static const QStringList endings{u"keys"_s, u"click"_s, u"close"_s};
    const bool ends = endings.contains(command.value("do"_L1).toString());
    if (!ends || m_socket->state() == QLocalSocket::ConnectedState)
        fail(u"no answer to "_s + QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
    return {};
}

// --- What is shown --------------------------------------------------------------

std::vector<DrivenItem> DrivenProgram::askForItems(const QJsonObject &command)
{
    std::vector<DrivenItem> items;
    for (const QJsonValue &item : ask(command).value("items"_L1).toArray())
        items.push_back(DrivenItem::fromJson(item.toObject()));
    return items;
}

std::vector<DrivenItem> DrivenProgram::items(const ItemQuery &query)
{
    return askForItems({{u"do"_s, u"find"_s}, {u"item"_s, query.json()}});
}

void DrivenProgram::waitUntil(const QString &what, const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (isFine() && !condition()) {
        if (timer.hasExpired(patience))
            fail(u"waited in vain for %1; in sight are:\n    %2"_s.arg(what,
                                                                       textsInSight().join(u"\n    "_s)));
        rest();
    }
}

DrivenItem DrivenProgram::item(const ItemQuery &query)
{
    std::vector<DrivenItem> found;
    waitUntil(query.words(), [&] {
        found = items(query);
        return !found.empty();
    });
    return found.empty() ? DrivenItem() : found.front();
}

void DrivenProgram::waitUntilGone(const ItemQuery &query)
{
    waitUntil(u"the end of "_s + query.words(), [&] { return !has(query); });
}

/// Waits until it is there and no longer moves.
DrivenItem DrivenProgram::settled(const ItemQuery &query)
{
    constexpr int looks = 6; // Pages glide to what has the keyboard, and begin a frame or two later.
    DrivenItem last = item(query);
    int still = 0;
    waitUntil(query.words() + u" to come to rest"_s, [&] {
        rest();
        const DrivenItem before = std::exchange(last, item(query));
        still = last.place == before.place && last.page == before.page ? still + 1 : 0;
        return still == looks;
    });
    return last;
}

DrivenItem DrivenProgram::focused()
{
    const auto items = askForItems({{u"do"_s, u"focus"_s}});
    return items.empty() ? DrivenItem() : items.front();
}

std::vector<DrivenItem> DrivenProgram::tree()
{
    return askForItems({{u"do"_s, u"tree"_s}});
}

QStringList DrivenProgram::textsInSight()
{
    QStringList texts;
    for (const DrivenItem &item : tree()) {
        if (!item.seen.isEmpty() && !item.name.isEmpty())
            texts += item.line();
    }
    return texts;
}

QString DrivenProgram::windowTitle()
{
    return ask({{u"do"_s, u"window"_s}}).value("title"_L1).toString();
}

// --- What a person does ---------------------------------------------------------

DrivenItem DrivenProgram::scrollTo(const ItemQuery &query)
{
    DrivenItem found = settled(query);
    for (int turns = 0; isFine() && !found.isInSight() && !found.page.isNull() && distanceTo(found) != 0;
         ++turns) {
        if (turns == 20)
            fail(u"it cannot be scrolled to: "_s + query.words());
        turnWheel(found.page, distanceTo(found));
        found = settled(query);
    }
    return found;
}

void DrivenProgram::scroll(const ItemQuery &page, int pixels)
{
    turnWheel(item(page).seen, pixels);
}

void DrivenProgram::turnWheel(const QRectF &page, int pixels)
{
    const QPoint middle = middleOf(page);
    ask({{u"do"_s, u"wheel"_s}, {u"x"_s, middle.x()}, {u"y"_s, middle.y()}, {u"pixels"_s, pixels}});
}

void DrivenProgram::click(const ItemQuery &query)
{
    const DrivenItem found = scrollTo(query);
    if (isFine() && found.seen.isEmpty())
        fail(u"it is not in sight: "_s + query.words());
    if (isFine() && found.is(u"disabled"_s))
        fail(u"it is disabled: "_s + query.words());
    const QPoint point = middleOf(found.seen);
    ask({{u"do"_s, u"click"_s}, {u"x"_s, point.x()}, {u"y"_s, point.y()}});
}

DrivenItem DrivenProgram::tabTo(const ItemQuery &query)
{
    (void)item(query);
    for (int tabs = 0; isFine() && tabs < mostTabs; ++tabs) {
        const auto found = items(query);
        if (!found.empty() && found.front().is(u"focused"_s))
            return found.front();
        keys(u"Tab"_s);
    }
    fail(u"Tab does not lead to %1; in sight are:\n    %2"_s.arg(query.words(),
                                                                 textsInSight().join(u"\n    "_s)));
    return {};
}

void DrivenProgram::keys(const QString &keys)
{
    ask({{u"do"_s, u"keys"_s}, {u"keys"_s, keys}});
}

void DrivenProgram::copyFile(const QString &path)
{
    ask({{u"do"_s, u"copy"_s}, {u"file"_s, path}});
}

void DrivenProgram::type(const QString &text)
{
    ask({{u"do"_s, u"type"_s}, {u"text"_s, text}});
}

} // namespace Kogge
