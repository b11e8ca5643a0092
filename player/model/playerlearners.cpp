// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

/// Those that go on are given up.
void Player::renewCopies()
{
    m_copies = std::make_unique<LeftCopies>();
    connect(m_copies.get(), &LeftCopies::ended, this, qOverload<const QString &>(&Player::tell));
}

void Player::openStore(const QString &learner)
{
    const Recorder::Opened opened = m_recorder->open(learner);
    m_learner = opened.learner;
    refreshLearners();
    for (const Notice &notice : opened.notices)
        tell(describe(notice));
    if (!opened.error)
        return;
    m_fileProblem = FileProblem::ofStore(m_folders.data, *opened.error);
    Q_EMIT fileProblemChanged();
    setPage(Page::StoreProblem);
}

void Player::askWho()
{
    m_asksWho = true;
    Q_EMIT learnerChanged();
    setPage(Page::Learners);
}

void Player::refreshLearners()
{
    m_learners->setLearners(Kogge::learners(m_folders.data), m_learner);
}

void Player::openLearners()
{
    refreshLearners();
    if (m_learner.isEmpty())
        return askWho();
    setPage(Page::Learners);
}

void Player::chooseLearner(const QString &id)
{
    if (id != m_learner) {
        closeModule();
        renewCopies();
        flush();
        openStore(id);
    }
    m_asksWho = m_learner.isEmpty() && m_learners->count() > 1; // Files wait for somebody else.
    Q_EMIT learnerChanged();
    if (m_page == Page::StoreProblem)
        return;
    goToLibrary();
    openNextFile();
}

bool Player::isTaken(const QString &name, const QString &exceptFor)
{
    refreshLearners();
    const auto &known = m_learners->learners();
    const bool taken = std::any_of(known.begin(), known.end(), [&](const Learner &learner) {
        return learner.id != exceptFor && learner.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        tell(tr("Somebody here is called “%1” already. Choose another name, so that nobody takes one of you "
                "for the other.")
                 .arg(name));
    return taken;
}

void Player::addLearner(const QString &wanted)
{
    const QString name = wanted.simplified();
    if (isTaken(name))
        return;
    const auto added = createLearner(m_folders.data, name);
    if (added)
        chooseLearner(added->id);
    else
        tell(describe(added.error()));
}

void Player::renameLearner(const QString &wanted)
{
    const QString name = wanted.simplified();
    if (isTaken(name, m_learner))
        return;
    if (const auto renamed = m_recorder->rename(name); !renamed)
        tell(describe(renamed.error()));
    refreshLearners();
}

void Player::removeLearner(const QString &id)
{
    if (id == m_learner)
        return;
    if (const auto removed = Kogge::removeLearner(m_folders.data, id); !removed)
        tell(describe(removed.error()));
    refreshLearners();
}

} // namespace Kogge
