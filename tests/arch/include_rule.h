// The include rule of the architecture: which box may include which, and who may see Torch, Qt and OpenCV.
// Boxes are the folders core/*, ui/* and app/*; arrows point down only (docs/architecture.md).
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace fovea::test {

struct Violation {
    std::string file;  // relative to the root
    int line = 0;
    std::string include;  // as written
    std::string why;
};
std::string toString(const Violation& violation);

struct IncludeScan {
    std::vector<Violation> violations;
    std::size_t files = 0;     // source files looked at
    std::size_t includes = 0;  // #include lines looked at
};

// Looks at every source file under core/, ui/ and app/ of `root`.
IncludeScan scanIncludes(const std::filesystem::path& root);

}  // namespace fovea::test
