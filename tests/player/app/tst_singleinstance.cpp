// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Kogge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString file = u"/learn/module.kogge.zip"_s;

/// Another player, that starts with \p file beside this one.
class Another
{
public:
    Another(const QString &data, std::chrono::milliseconds patience)
        : m_thread(QThread::create([this, data, patience] {
            SingleInstance another(data, patience);
            m_handedOver = another.handOver({file});
            if (!m_handedOver)
                another.listen();
        }))
    {
        m_thread->start();
    }
    ~Another() { m_thread->wait(); }
    Another(const Another &) = delete;
    Another &operator=(const Another &) = delete;

    void waitWithoutAnswering() { m_thread->wait(); }
    [[nodiscard]] bool isThrough() const { return m_thread->isFinished(); }
    /// Once it is through.
    [[nodiscard]] bool hasHandedOver() const { return m_handedOver; }

private:
    bool m_handedOver = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_data->path().toUtf8());
    }

    void whoeverIsBusyIsWaitedFor()
    {
        SingleInstance first(m_data->path());
        QVERIFY(!first.handOver({}));
        first.listen();
        const QSignalSpy received(&first, &SingleInstance::filesReceived);

        const Another second(m_data->path(), 10s);
        QThread::msleep(1500); // Nothing is answered meanwhile.
        QTRY_COMPARE(received.size(), 1);

        QCOMPARE(received.at(0).at(0).toStringList(), QStringList(file));
        QTRY_VERIFY(second.isThrough());
        QVERIFY(second.hasHandedOver());
    }

    void whoeverDoesNotAnswerKeepsTheirPlace()
    {
        SingleInstance first(m_data->path());
        QVERIFY(!first.handOver({}));
        first.listen();
        Another second(m_data->path(), 200ms);
        second.waitWithoutAnswering();
        QVERIFY(!second.hasHandedOver());

        const Another third(m_data->path(), 10s);
        QTRY_VERIFY(third.isThrough());
        QVERIFY(third.hasHandedOver());
    }

    void aPlaceThatIsLeftIsTaken()
    {
        QString name;
        {
            SingleInstance one(m_data->path(), 200ms);
            QVERIFY(!one.handOver({}));
            one.listen();
            const QStringList places = QDir(m_data->path()).entryList(QDir::System | QDir::Files);
            QCOMPARE(places.size(), 1);
            name = m_data->filePath(places.constFirst());
        }
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly)); // As of a player that was killed: nobody is behind it.

        SingleInstance next(m_data->path());
        QVERIFY(!next.handOver({}));
        next.listen();
        const Another another(m_data->path(), 10s);
        QTRY_VERIFY(another.isThrough());
        QVERIFY(another.hasHandedOver());
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
