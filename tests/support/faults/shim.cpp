// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands between a program and the C library (LD_PRELOAD), and lets one of the calls fail that change or read
// files below a folder; see faults.h. It must do without Qt: every program of ours can be run with it.
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

enum class Effect { Takes, Frees, Reads };

struct Plan {
    std::string folder;
    std::string report;
    int number = 0;
    int error = 0;
    bool isLasting = false;
    bool isOfReading = false;
};

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

const Plan &plan()
{
    static const Plan plan{variable("KOGGE_FAULT_FOLDER"),
                           variable("KOGGE_FAULT_REPORT"),
                           std::atoi(variable("KOGGE_FAULT_NUMBER").c_str()),
                           std::atoi(variable("KOGGE_FAULT_ERROR").c_str()),
                           variable("KOGGE_FAULT_LASTING") == "1",
                           variable("KOGGE_FAULT_READING") == "1"};
    return plan;
}

bool isConcerned(const std::string &path)
{
    return !plan().folder.empty() && path.compare(0, plan().folder.size(), plan().folder) == 0;
}

std::string pathOf(int descriptor)
{
    std::array<char, PATH_MAX> target{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), target.data(), target.size());
    return size > 0 ? std::string(target.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string absolute(int folder, const char *path)
{
    if (!path || path[0] == '/')
        return path ? path : "";
    std::array<char, PATH_MAX> here{};
    const std::string base = folder != AT_FDCWD ? pathOf(folder)
        : ::getcwd(here.data(), here.size())    ? std::string(here.data())
                                                : std::string();
    return base + '/' + path;
}

void report(const char *call, const std::string &path)
{
    const auto file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, plan().report.c_str(),
                                                 O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    const std::string line = std::string(call) + ' ' + path + '\n';
    static_cast<void>(::syscall(SYS_write, file, line.data(), line.size()));
    ::syscall(SYS_close, file);
}

/// Whether this call is to fail; \p isFirst says that it is the first one to do so.
bool fails(const char *call, const std::string &path, Effect effect, bool *isFirst = nullptr)
{
    static std::atomic<int> count = 0;
    // What gives room back works on a full disk.
    if ((effect == Effect::Reads) != plan().isOfReading || !isConcerned(path)
        || (effect == Effect::Frees && plan().error == ENOSPC))
        return false;
    const int number = ++count;
    const bool failing = number == plan().number || (plan().isLasting && number > plan().number);
    if (!failing || plan().number == 0)
        return false;
    if (number == plan().number)
        report(call, path);
    if (isFirst)
        *isFirst = number == plan().number;
    errno = plan().error;
    return true;
}

template<typename F> F *original(const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

int opened(const char *call, int folder, const char *path, int flags, mode_t mode)
{
    const bool isNew = (flags & O_CREAT) && ::faccessat(folder, path, F_OK, 0) != 0;
    const bool makes = isNew || (flags & O_TMPFILE) == O_TMPFILE;
    if (makes && fails(call, absolute(folder, path), Effect::Takes))
        return -1;
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

Effect effectOfSize(int file, off_t size)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 && status.st_size >= size ? Effect::Frees : Effect::Takes;
}

/// A disk that has become full keeps what still fits; the next call then says that it is full.
std::size_t part(std::size_t size)
{
    return plan().error == ENOSPC && plan().isLasting ? size / 2 : 0;
}

template<typename Write> ssize_t written(const char *call, int file, std::size_t size, const Write &write)
{
    bool isFirst = false;
    if (!fails(call, pathOf(file), Effect::Takes, &isFirst))
        return write(size);
    const int error = errno;
    if (isFirst && part(size) > 0)
        return write(part(size));
    errno = error;
    return -1;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, unsigned));
    va_end(arguments);
    return opened("open", AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, unsigned));
    va_end(arguments);
    return opened("open", AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, unsigned));
    va_end(arguments);
    return opened("open", folder, path, flags, mode);
}

ssize_t write(int file, const void *data, size_t size)
{
    return written("write", file, size,
                   [=](size_t count) { return original<decltype(write)>("write")(file, data, count); });
}

ssize_t read(int file, void *data, size_t size)
{
    return fails("read", pathOf(file), Effect::Reads) ? -1
                                                      : original<decltype(read)>("read")(file, data, size);
}

ssize_t pread64(int file, void *data, size_t size, off64_t offset)
{
    return fails("pread", pathOf(file), Effect::Reads)
        ? -1
        : original<decltype(pread64)>("pread64")(file, data, size, offset);
}

ssize_t pread(int file, void *data, size_t size, off_t offset)
{
    return fails("pread", pathOf(file), Effect::Reads)
        ? -1
        : original<decltype(pread)>("pread")(file, data, size, offset);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return written("pwrite", file, size, [=](size_t count) {
        return original<decltype(pwrite)>("pwrite")(file, data, count, offset);
    });
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    return written("pwrite", file, size, [=](size_t count) {
        return original<decltype(pwrite64)>("pwrite64")(file, data, count, offset);
    });
}

int fsync(int file)
{
    return fails("fsync", pathOf(file), Effect::Takes) ? -1 : original<decltype(fsync)>("fsync")(file);
}

int fdatasync(int file)
{
    return fails("fdatasync", pathOf(file), Effect::Takes) ? -1
                                                           : original<decltype(fdatasync)>("fdatasync")(file);
}

int ftruncate(int file, off_t size) noexcept
{
    return fails("ftruncate", pathOf(file), effectOfSize(file, size))
        ? -1
        : original<decltype(ftruncate)>("ftruncate")(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return fails("ftruncate", pathOf(file), effectOfSize(file, size))
        ? -1
        : original<decltype(ftruncate64)>("ftruncate64")(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    return fails("rename", absolute(AT_FDCWD, to), Effect::Takes)
        ? -1
        : original<decltype(rename)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return fails("rename", absolute(toFolder, to), Effect::Takes)
        ? -1
        : original<decltype(renameat2)>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return fails("linkat", absolute(toFolder, to), Effect::Takes)
        ? -1
        : original<decltype(linkat)>("linkat")(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return fails("mkdir", absolute(AT_FDCWD, path), Effect::Takes)
        ? -1
        : original<decltype(mkdir)>("mkdir")(path, mode);
}

int fchmod(int file, mode_t mode) noexcept
{
    return fails("fchmod", pathOf(file), Effect::Frees) ? -1
                                                        : original<decltype(fchmod)>("fchmod")(file, mode);
}

int unlink(const char *path) noexcept
{
    return fails("unlink", absolute(AT_FDCWD, path), Effect::Frees)
        ? -1
        : original<decltype(unlink)>("unlink")(path);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    return fails("unlink", absolute(folder, path), Effect::Frees)
        ? -1
        : original<decltype(unlinkat)>("unlinkat")(folder, path, flags);
}

int remove(const char *path) noexcept
{
    return fails("unlink", absolute(AT_FDCWD, path), Effect::Frees)
        ? -1
        : original<decltype(remove)>("remove")(path);
}

int rmdir(const char *path) noexcept
{
    return fails("rmdir", absolute(AT_FDCWD, path), Effect::Frees) ? -1
                                                                   : original<decltype(rmdir)>("rmdir")(path);
}

} // extern "C"
