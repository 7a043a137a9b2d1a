#include "core/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace fovea {
namespace {

namespace fs = std::filesystem;

std::string reason() { return std::strerror(errno); }

// Owns a descriptor until close() tells whether closing worked.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    bool valid() const { return fd_ >= 0; }
    int get() const { return fd_; }
    bool close() {
        const int fd = fd_;
        fd_ = -1;
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int fd_;
};

bool writeAll(int fd, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

// A rename survives a power cut only when the folder itself is synced; a file system that cannot is not an error.
void syncFolder(const fs::path& folder) {
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.valid()) ::fsync(fd.get());
}

Result<fs::path> writeTemporary(const fs::path& path, std::span<const std::byte> bytes) {
    static std::atomic<unsigned> counter{0};
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const fs::path temporary =
        folder / ("." + path.filename().string() + "." + std::to_string(::getpid()) + "." + std::to_string(counter++) + ".tmp");
    Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!fd.valid()) return fail(ErrorCode::inputOutput, "%1: cannot write in its folder: %2", path.string(), reason());
    if (!writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0 || !fd.close()) {
        const std::string why = reason();
        ::unlink(temporary.c_str());
        return fail(ErrorCode::inputOutput, "%1: writing failed: %2", path.string(), why);
    }
    return temporary;
}

std::span<const std::byte> asBytes(std::string_view text) { return std::as_bytes(std::span(text.data(), text.size())); }

}  // namespace

Result<Bytes> readFile(const fs::path& path, std::uint64_t maxBytes) {
    // Non-blocking, so that a named pipe without a writer is an error and not a wait.
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.valid()) return fail(ErrorCode::noInput, "%1: cannot be opened: %2", path.string(), reason());
    struct stat status {};
    if (::fstat(fd.get(), &status) != 0) return fail(ErrorCode::inputOutput, "%1: %2", path.string(), reason());
    if (S_ISDIR(status.st_mode)) return fail(ErrorCode::noInput, "%1: is a folder", path.string());
    if (!S_ISREG(status.st_mode)) return fail(ErrorCode::noInput, "%1: is not a regular file", path.string());
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > maxBytes) {
        return fail(ErrorCode::badData, "%1: has %2 bytes, the limit is %3", path.string(), size, maxBytes);
    }
    Bytes bytes;
    try {
        bytes.resize(size);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory to read it", path.string());
    }
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(fd.get(), bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(ErrorCode::inputOutput, "%1: reading failed: %2", path.string(), reason());
        if (got == 0) return fail(ErrorCode::inputOutput, "%1: became shorter while it was read", path.string());
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

Status writeNewFile(const fs::path& path, std::span<const std::byte> bytes) {
    std::error_code ignored;
    if (fs::symlink_status(path, ignored).type() != fs::file_type::not_found) {
        return fail(ErrorCode::outputExists, "%1: exists already; choose another name", path.string());
    }
    FOVEA_TRY(const fs::path temporary, writeTemporary(path, bytes));
    // RENAME_NOREPLACE refuses what appeared meanwhile; link() does the same where the file system lacks it.
    int failed = ::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
    if (failed != 0 && (errno == EINVAL || errno == ENOSYS)) {
        failed = ::link(temporary.c_str(), path.c_str());
        if (failed == 0) ::unlink(temporary.c_str());
    }
    if (failed != 0) {
        const int error = errno;
        ::unlink(temporary.c_str());
        if (error == EEXIST)
            return fail(ErrorCode::outputExists, "%1: exists already; choose another name", path.string());
        return fail(ErrorCode::inputOutput, "%1: cannot be created: %2", path.string(), std::strerror(error));
    }
    syncFolder(path.has_parent_path() ? path.parent_path() : fs::path("."));
    return {};
}

Status writeNewFile(const fs::path& path, std::string_view text) { return writeNewFile(path, asBytes(text)); }

Status replaceFile(const fs::path& path, std::span<const std::byte> bytes) {
    FOVEA_TRY(const fs::path temporary, writeTemporary(path, bytes));
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        const std::string why = reason();
        ::unlink(temporary.c_str());
        return fail(ErrorCode::inputOutput, "%1: cannot be replaced: %2", path.string(), why);
    }
    syncFolder(path.has_parent_path() ? path.parent_path() : fs::path("."));
    return {};
}

Status replaceFile(const fs::path& path, std::string_view text) { return replaceFile(path, asBytes(text)); }

bool sameFile(const fs::path& a, const fs::path& b) {
    std::error_code error;
    if (fs::exists(a, error) && fs::exists(b, error)) return fs::equivalent(a, b, error);
    // One of them is not there yet: compare the places they lead to.
    const fs::path realA = fs::weakly_canonical(a, error), realB = fs::weakly_canonical(b, error);
    return !realA.empty() && realA == realB;
}

Result<fs::path> dataFolder(std::string_view name) {
    std::string looked;
    const auto there = [&](const fs::path& folder) {
        std::error_code ignored;
        if (fs::is_directory(folder, ignored)) return true;
        looked += (looked.empty() ? "" : ", ") + folder.string();
        return false;
    };
    if (const char* folder = std::getenv("FOVEA_DATA_DIR"); folder && *folder) {
        const fs::path path = fs::path(folder) / name;
        if (there(path)) return path;
    }
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        const fs::path installed = program.parent_path().parent_path() / "share" / "fovea" / name;
        if (there(installed)) return installed;
        // A build tree: the nearest folder above that is a source tree of Fovea.
        for (fs::path folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
            std::error_code ignored;
            if (fs::exists(folder / "CMakeLists.txt", ignored) && fs::exists(folder / "core", ignored) &&
                there(folder / name)) {
                return folder / name;
            }
        }
    }
#ifdef FOVEA_SOURCE_FOLDER
    // A build folder outside the source tree (developers only; an installed program never gets here).
    if (const fs::path source = fs::path(FOVEA_SOURCE_FOLDER) / name; there(source)) return source;
#endif
    return fail(
        ErrorCode::unavailable,
        "the program's '%1' folder is not there; looked at: %2 (set FOVEA_DATA_DIR to the folder that holds it)", name,
        looked);
}

}  // namespace fovea
