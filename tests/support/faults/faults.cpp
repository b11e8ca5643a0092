// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

Faults::Faults(const QString &folder, int errorNumber, Disk disk, Calls calls)
    : m_folder(QFileInfo(folder).canonicalFilePath())
    , m_errorNumber(errorNumber)
    , m_disk(disk)
    , m_calls(calls)
{ }

QProcessEnvironment Faults::environment(int number, QProcessEnvironment environment) const
{
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(KOGGE_FAULTS));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"KOGGE_FAULT_FOLDER"_s, m_folder + u'/');
    environment.insert(u"KOGGE_FAULT_REPORT"_s, m_reports.filePath(u"report"_s));
    environment.insert(u"KOGGE_FAULT_NUMBER"_s, QString::number(number));
    environment.insert(u"KOGGE_FAULT_ERROR"_s, QString::number(m_errorNumber));
    environment.insert(u"KOGGE_FAULT_LASTING"_s, m_disk == Disk::StaysBroken ? u"1"_s : u"0"_s);
    environment.insert(u"KOGGE_FAULT_READING"_s, m_calls == Calls::Reading ? u"1"_s : u"0"_s);
    return environment;
}

QByteArray Faults::takeReport() const
{
    QFile file(m_reports.filePath(u"report"_s));
    const QByteArray report = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    file.remove();
    return report;
}

} // namespace Kogge
