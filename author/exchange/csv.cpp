// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Csv)
};

constexpr qsizetype mostFields = 1'000'000;
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

bool isGuarded(QStringView field)
{
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
}

/// A spreadsheet takes for a formula what begins with certain signs, but not behind a tab.
QString quoted(QString field)
{
    if (isGuarded(field))
        field.prepend(u'\t');
    const bool isPlain = std::none_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'\t' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return isPlain ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

/// What a spreadsheet that took a text for a formula saves instead, in English, German and Swedish.
bool isErrorValue(const QString &field)
{
    static const QSet<QString> errors{
        u"#NAME?"_s,     u"#VALUE!"_s,    u"#REF!"_s,        u"#DIV/0!"_s,  u"#N/A"_s,      u"#NUM!"_s,
        u"#NULL!"_s,     u"#WERT!"_s,     u"#BEZUG!"_s,      u"#NV"_s,      u"#ZAHL!"_s,    u"#NAMN?"_s,
        u"#VÄRDEFEL!"_s, u"#REFERENS!"_s, u"#DIVISION/0!"_s, u"#SAKNAS!"_s, u"#OGILTIGT!"_s};
    static const QRegularExpression numbered(u"^(Err|Fel):5\\d\\d$"_s);
    return errors.contains(field) || numbered.match(field).hasMatch();
}

QChar separatorOf(const QString &text)
{
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u';' || c == u'\t'))
            return c;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
    }
    return u',';
}

/// Takes a table apart, one character after the other.
class CsvReader
{
public:
    explicit CsvReader(QChar separator)
        : m_separator(separator)
    { }

    void read(const QString &text)
    {
        for (const QChar c : text)
            take(c);
        if (m_isStarted || !m_row.isEmpty())
            endRow();
    }

    [[nodiscard]] bool isOpen() const { return m_isQuoted; }
    [[nodiscard]] qsizetype fields() const { return m_fields; }
    [[nodiscard]] const std::vector<QStringList> &rows() const { return m_rows; }

private:
    void take(QChar c)
    {
        if (m_isQuoted) {
            if (c == u'"')
                m_isQuoted = false;
            else
                m_field += c;
            m_wasQuote = c == u'"';
            return;
        }
        if (c == u'"' && (m_wasQuote || m_field.isEmpty())) { // A quote within a field is written twice.
            if (m_wasQuote)
                m_field += c;
            m_isQuoted = true;
            m_isStarted = true;
        } else if (c == m_separator) {
            endField();
            m_isStarted = true; // One more follows, if only an empty one.
        } else if (c == u'\n' || c == u'\r') {
            if (m_isStarted || !m_row.isEmpty())
                endRow();
        } else {
            m_field += c;
            m_isStarted = true;
        }
        m_wasQuote = false;
    }

    void endField()
    {
        if (m_field.startsWith(u'\t') && isGuarded(QStringView(m_field).sliced(1)))
            m_field.remove(0, 1);
        m_row += isErrorValue(m_field) ? QString() : m_field;
        m_field.clear();
        m_isStarted = false;
        ++m_fields;
    }

    void endRow()
    {
        endField();
        m_rows.push_back(m_row);
        m_row.clear();
    }

    QChar m_separator;
    QString m_field;
    QStringList m_row;
    std::vector<QStringList> m_rows;
    qsizetype m_fields = 0;
    bool m_isQuoted = false;
    bool m_wasQuote = false;
    bool m_isStarted = false;
};

} // namespace

QByteArray toCsv(const std::vector<QStringList> &rows)
{
    QByteArray bytes(byteOrderMark);
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &field : row)
            fields += quoted(field);
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

Result<std::vector<QStringList>> fromCsv(const QByteArray &bytes, const QString &file)
{
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    QStringDecoder decoder(isWide ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || (isWide && bytes.size() % 2 != 0))
        return Error{ErrorCode::TextInvalid, file, CsvText::tr("it is not UTF-8; save it as CSV in UTF-8")};
    CsvReader reader(separatorOf(text));
    reader.read(text);
    if (reader.isOpen())
        return Error{ErrorCode::TextInvalid, file, CsvText::tr("a quotation mark is not closed")};
    if (reader.fields() > mostFields)
        return Error{ErrorCode::TooLarge, file, CsvText::tr("%1 fields").arg(QLocale().toString(mostFields))};
    return reader.rows();
}

} // namespace Kogge
