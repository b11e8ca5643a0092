// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers one JSON request for each line of its input with one line of JSON; see courseanswers.h.
// The differential test of the JavaScript twin compares its own answers with these.
#include "courseanswers.h"

#include <QJsonDocument>

#include <iostream>
#include <string>

int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        QJsonParseError error;
        const auto request = QJsonDocument::fromJson(QByteArray::fromStdString(line), &error);
        if (!request.isObject()) {
            std::cerr << "not a request: " << qPrintable(error.errorString()) << '\n';
            return 1;
        }
        const QJsonDocument answer(Kogge::answerTo(request.object()));
        std::cout << answer.toJson(QJsonDocument::Compact).constData() << '\n';
    }
    return 0;
}
