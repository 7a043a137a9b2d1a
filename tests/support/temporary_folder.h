// A fresh folder for one test, removed with everything in it. And where the real data lie, if they are there.
#pragma once

#include <filesystem>
#include <optional>

namespace fovea::test {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

// The folder with the real fundus images: $FOVEA_TEST_DATA or ../shared/data beside the source tree; tests that need
// it skip with a message when it is absent.
std::optional<std::filesystem::path> realData();

}  // namespace fovea::test
