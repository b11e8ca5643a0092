// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/medialibrary.h"
#include "editing/moduledocument.h"
#include "rowsmodel.h"

#include <QUrl>

namespace Kogge {

/// The pictures, recordings and other files of the module: what they are, where they are shown, and what is
/// to be known about them.
class MediaTable : public RowsModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// True while a file is made fit to take the place of another.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// What was done last, in sentences; empty where there is nothing to say.
    Q_PROPERTY(QString news READ news NOTIFY newsChanged)

public:
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString.
        NameRole, ///< QString: without its folder.
        SymbolRole, ///< QString.
        PictureRole, ///< QUrl: of a picture; empty for all others.
        NoteRole, ///< QString: size, and where it is used.
        LackRole, ///< QString: what it lacks, in words; empty where nothing.
        AltRole, ///< QString.
        CreditRole, ///< QString.
        LicenceRole, ///< QString: SPDX expression.
        UsedRole, ///< bool.
    };
    Q_ENUM(Role)

    explicit MediaTable(ModuleDocument &document, QObject *parent = nullptr);

    /// Nothing is read while nobody looks.
    Q_INVOKABLE void setActive(bool active);
    /// Reads again what there is.
    void show();
    /// Changes one of "alt", "credit" and "licence"; typing is one step.
    Q_INVOKABLE void write(const QString &path, const QString &field, const QString &text);
    Q_INVOKABLE void remove(const QString &path);
    /// \p url takes the place of the file at \p path, made fit for it in another thread. Its uses and what is
    /// said of it stay; news() says so.
    Q_INVOKABLE void exchange(const QString &path, const QUrl &url);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const QString &news() const { return m_news; }
    Q_INVOKABLE void dismissNews() { tell({}); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Something could not be done.
    void failed(const QString &sentence);
    void busyChanged();
    void newsChanged();

private:
    struct Row {
        QString path;
        QString symbol;
        QUrl picture;
        QString note;
        QString lack;
        MediaDetails details;
        bool isUsed = false;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] Row rowOf(const MediaEntry &entry) const;

    void takeReplacement(const QString &path, const QString &name, const Result<PreparedMedia> &media);
    void tell(const QString &news);
    void setBusy(bool isBusy);

    ModuleDocument &m_document;
    QSet<QString> m_replaced; ///< Ids of records whose description may no longer fit.
    int m_revision = 0; ///< Of the pictures, so that QML reads them again.
    bool m_isBusy = false;
    QString m_news;
    bool m_isActive = false;
    std::vector<Row> m_rows;
};

} // namespace Kogge
