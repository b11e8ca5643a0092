// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/sha256.h"

#include <new>
#include <openssl/evp.h>

namespace Kogge {

namespace {

/// OpenSSL fails here only where memory has run out. Going on would give a digest of something else.
void require(bool succeeded)
{
    if (!succeeded)
        throw std::bad_alloc();
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    require(m_context != nullptr);
    begin();
}

void Sha256::begin()
{
    require(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::take()
{
    QByteArray digest(EVP_MD_CTX_size(m_context.get()), Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr)
            == 1);
    begin();
    return digest.toHex();
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.take();
}

} // namespace Kogge
