// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/blockform.h"
#include "moduleeditor.h"
#include "textmarks.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

constexpr int size = 20;
const QColor signs(u"#112233"_s);
const QColor links(u"#445566"_s);
const QColor wrongs(u"#778899"_s);

/// A text field with its marks.
struct Field {
    QQmlEngine engine;
    std::unique_ptr<QQuickItem> edit;
    TextMarks marks;

    explicit Field(const QString &text)
    {
        QQmlComponent component(&engine);
        component.setData(
            "import QtQuick; TextEdit { width: 800; font.pixelSize: 20; textFormat: TextEdit.PlainText; "
            "wrapMode: TextEdit.Wrap }",
            {});
        edit.reset(qobject_cast<QQuickItem *>(component.create()));
        edit->setProperty("text", text);
        marks.setSize(size);
        marks.setSignColor(signs);
        marks.setLinkColor(links);
        marks.setColor(wrongs);
        marks.setMarkdown(true);
        marks.setDocument(edit->property("textDocument").value<QQuickTextDocument *>());
        QCoreApplication::processEvents(); // Looking begins with the next event.
    }
    [[nodiscard]] QTextDocument &document() const { return *marks.document()->textDocument(); }
    /// The format of the first letter of \p word.
    [[nodiscard]] QTextCharFormat formatOf(const QString &word) const
    {
        const qsizetype at = document().toPlainText().indexOf(word);
        const QTextBlock block = document().findBlock(static_cast<int>(at));
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (at - block.position() >= range.start && at - block.position() < range.start + range.length)
                return range.format;
        }
        return {};
    }
    [[nodiscard]] QRectF place(int position) const
    {
        QRectF place;
        QMetaObject::invokeMethod(edit.get(), "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                                  Q_ARG(int, position));
        return place;
    }
};

} // namespace

class TestTextMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownLooksLikeWhatItMeans()
    {
        const Field field(
            u"## Fair\n**bold** and *slanted* and [words](lesson:abc) and `code`\n### Small\n- item"_s);
        QVERIFY(field.formatOf(u"Fair"_s).property(QTextFormat::FontPixelSize).toInt() > size);
        QCOMPARE(field.formatOf(u"##"_s).foreground().color(), signs);
        QCOMPARE(field.formatOf(u"bold"_s).fontWeight(), static_cast<int>(QFont::Bold));
        QCOMPARE(field.formatOf(u"**"_s).foreground().color(), signs);
        QVERIFY(field.formatOf(u"slanted"_s).fontItalic());
        QCOMPARE(field.formatOf(u"words"_s).foreground().color(), links);
        QCOMPARE(field.formatOf(u"](lesson"_s).foreground().color(), signs);
        QCOMPARE(field.formatOf(u"- item"_s).foreground().color(), signs);
        QVERIFY(!field.formatOf(u"code"_s).fontFamilies().toStringList().isEmpty());
        QVERIFY(field.formatOf(u"and"_s) == QTextCharFormat());
        QCOMPARE(field.formatOf(u"Small"_s).fontWeight(), static_cast<int>(QFont::Bold));
    }

    void theTextStaysAsItIs()
    {
        const QString text = u"## Fair\n**bold**"_s;
        Field field(text);
        const QSignalSpy undo(&field.document(), &QTextDocument::undoAvailable);
        const bool couldUndo = field.document().isUndoAvailable();
        field.marks.setLinkColor(Qt::red);
        field.marks.setSize(30);
        QCOMPARE(field.document().toPlainText(), text);
        QCOMPARE(field.document().isUndoAvailable(), couldUndo);
        QCOMPARE(undo.size(), 0);
    }

    void colorsFollow()
    {
        Field field(u"[words](lesson:abc)"_s);
        field.marks.setLinkColor(Qt::red);
        QCOMPARE(field.formatOf(u"words"_s).foreground().color(), QColor(Qt::red));
        field.marks.setSize(2 * size);
        field.edit->setProperty("text", u"## Fair"_s);
        QVERIFY(field.formatOf(u"Fair"_s).property(QTextFormat::FontPixelSize).toInt() > 2 * size);
    }

    void plainTextsHaveNoSigns()
    {
        Field field(u"## Fair"_s);
        field.marks.setMarkdown(false);
        QVERIFY(field.formatOf(u"Fair"_s) == QTextCharFormat());
    }

    /// A heading's line is as high as its letters, and the cursor stands where they are.
    void thePlacesOfLettersAreThoseOfTheirLooks()
    {
        const Field field(u"plain\n## Fair fair fair\nplain"_s);
        const Field plain(u"plain\n__ Fair fair fair\nplain"_s);
        QCOMPARE(field.place(0), plain.place(0));
        QVERIFY(field.place(10).height() > plain.place(10).height());
        QVERIFY(field.place(23).x() > plain.place(23).x() + 10); // The end of the heading.
        QCOMPARE(field.place(25).height(), plain.place(25).height());
        QCOMPARE(field.place(25).y(), field.place(6).y() + field.place(6).height());
        QCOMPARE(field.edit->property("contentHeight").toReal()
                     - plain.edit->property("contentHeight").toReal(),
                 field.place(10).height() - plain.place(10).height());
        int at = -1;
        QMetaObject::invokeMethod(field.edit.get(), "positionAt", Q_RETURN_ARG(int, at),
                                  Q_ARG(qreal, field.place(15).x() + 1),
                                  Q_ARG(qreal, field.place(15).center().y()));
        QCOMPARE(at, 15);
    }

    void wrongWordsKeepTheirLook()
    {
        QTemporaryDir root;
        qputenv("DICPATH", root.path().toUtf8());
        for (const auto &[name, bytes] :
             {std::pair(u"xx.aff"_s, "SET UTF-8\n"), std::pair(u"xx.dic"_s, "1\none\n")}) {
            QFile file(root.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        NewModule made{u"Lesson"_s, u"xx"_s, {}};
        made.lessons.resize(1);
        made.lessons.front().id = u"lessonone1"_s;
        made.lessons.front().title = u"one"_s;
        const ModuleEditor editor(*ModuleDocument::create(root.filePath(u"module"_s), made));
        Field field(u"one **twoo one** three\n```\ntwoo\n```\n_one_"_s);
        field.marks.setLanguage(u"xx"_s);
        field.marks.setPlace(u"block"_s);
        field.marks.setCheck(editor.spelling());
        QTRY_COMPARE_WITH_TIMEOUT(field.formatOf(u"twoo"_s).foreground().color(), wrongs, 20'000);
        QVERIFY(field.formatOf(u"twoo"_s).fontUnderline());
        QCOMPARE(field.formatOf(u"twoo"_s).fontWeight(), static_cast<int>(QFont::Bold));
        QVERIFY(field.formatOf(u"three"_s).fontUnderline());
        QVERIFY(!field.formatOf(u"one_"_s).fontUnderline());
        QVERIFY(field.formatOf(u"one_"_s).fontItalic()); // Behind the code.
        qunsetenv("DICPATH");
    }
};

QTEST_MAIN(TestTextMarks)
#include "tst_textmarks.moc"
