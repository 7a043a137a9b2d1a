// Ctrl-C and SIGTERM: the right code, and nothing left behind.
#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>

#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

class Interruption : public ::testing::TestWithParam<int> {};

TEST_P(Interruption, LeavesNoPartialFile) {
    TemporaryFolder folder;
    save(folder / "large.png", smallFundus(900, 750));
    // Many seconds of work, were it not stopped.
    const CliResult result = runCliAndSend(GetParam(), {"restore", "--method", "denoise.nlm", (folder / "large.png").string(),
                                                        "-o", (folder / "out").string() + "/", "--threads", "1"});
    EXPECT_EQ(result.exitCode, 128 + GetParam()) << result.err;
    EXPECT_NE(result.err.find("cancelled"), std::string::npos) << result.err;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        EXPECT_TRUE(entry.is_directory() || entry.path().filename() == "large.png") << entry.path();
    }
}

INSTANTIATE_TEST_SUITE_P(Signals, Interruption, ::testing::Values(SIGINT, SIGTERM));

}  // namespace
}  // namespace fovea::test
