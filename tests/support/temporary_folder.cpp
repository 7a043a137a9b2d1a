#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <stdexcept>

namespace fovea::test {

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "fovea-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::optional<std::filesystem::path> realData() {
    if (const char* folder = std::getenv("FOVEA_TEST_DATA")) {
        if (std::filesystem::is_directory(folder)) return std::filesystem::path(folder);
        return {};
    }
    const std::filesystem::path beside = std::filesystem::path(FOVEA_SOURCE_DIR) / "../shared/data";
    if (std::filesystem::is_directory(beside)) return std::filesystem::canonical(beside);
    return {};
}

}  // namespace fovea::test
