// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Kogge {

namespace {

int pipeEnds[2] = {-1, -1};
constexpr int caught[] = {SIGTERM, SIGINT, SIGHUP};

void handle(int)
{
    const char byte = 0;
    (void)!::write(pipeEnds[1], &byte, 1); // One of the few things a signal handler may do.
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationSignals::received);
    for (const int number : caught)
        std::signal(number, handle);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : caught)
        std::signal(number, SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace Kogge
