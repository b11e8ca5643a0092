// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include "base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 sizeLimit = 64 * 1024;
const QString head = u"[General]"_s;
const QString versionKey = u"version"_s;

std::optional<QMap<QString, QString>> valuesIn(const QByteArray &bytes)
{
    static const QRegularExpression form(u"^([A-Za-z]+)=(.*)$"_s);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    QMap<QString, QString> values;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = form.match(line.trimmed());
        if (match.hasMatch())
            values.insert(match.captured(1), match.captured(2));
        else if (line.trimmed() != head)
            return std::nullopt;
    }
    return decoder.hasError() ? std::nullopt : std::optional(values);
}

/// Also of files of which nothing else can be understood.
int versionOf(const QByteArray &bytes)
{
    static const QRegularExpression form(u"^version=([0-9]{1,6})\\s*$"_s,
                                         QRegularExpression::MultilineOption);
    return form.match(QString::fromUtf8(bytes)).captured(1).toInt();
}

} // namespace

StoredSettings readSettings(const QString &file)
{
    const auto bytes = readFile(file, sizeLimit);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return {};
    if (bytes && versionOf(*bytes) > formatVersion)
        return {StoredSettings::State::Newer, {}};
    const auto values = bytes ? valuesIn(*bytes) : std::nullopt;
    return values ? StoredSettings{StoredSettings::State::Usable, *values}
                  : StoredSettings{StoredSettings::State::Damaged, {}};
}

Result<Done> writeSettings(const QString &file, const QMap<QString, QString> &values)
{
    QStringList lines{head, versionKey + u'=' + QString::number(formatVersion)};
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() != versionKey)
            lines += value.key() + u'=' + QString(value.value()).remove(u'\n');
    }
    QDir().mkpath(QFileInfo(file).path());
    return writeFileDurably(file, (lines.join(u'\n') + u'\n').toUtf8(), FileAccess::Private);
}

QString keepAside(const QString &file)
{
    for (int number = 1; number < 100; ++number) {
        const QString name = file + u".old%1"_s.arg(number);
        if (!QFile::exists(name) && QFile::rename(file, name))
            return name;
    }
    return {};
}

} // namespace Kogge
