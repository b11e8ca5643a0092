// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st; // OpenSSL's EVP_MD_CTX.

namespace Kogge {

/// SHA-256 of what is added bit by bit. Digests are 64 lower-case hexadecimal digits.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /// The digest of what was added since the last take().
    [[nodiscard]] QByteArray take();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    void begin();

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace Kogge
