// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The desktop's clipboard, as text.
Item {
    id: root

    function put(content: string) {
        if (content.length === 0)
            return
        carrier.text = content
        carrier.selectAll()
        carrier.copy()
        carrier.clear()
    }

    function take(): string {
        carrier.clear()
        carrier.paste()
        const content = carrier.text
        carrier.clear()
        return content
    }

    visible: false

    // The only thing in QML that reaches it.
    T.TextArea {
        id: carrier

        textFormat: TextEdit.PlainText
    }
}
