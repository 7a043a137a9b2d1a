#include "tests/golden/cli_process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

class Process {
public:
    Process(const std::vector<std::string>& arguments, const Environment& environment) {
        std::vector<std::string> words{cliProgram().string()};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        argv.push_back(nullptr);
        const std::string out = (folder_ / "out").string(), err = (folder_ / "err").string();
        const std::string home = (folder_ / "user-data").string();  // the models of whoever runs the tests play no part
        pid_ = ::fork();
        if (pid_ < 0) throw std::runtime_error("cannot fork");
        if (pid_ > 0) return;
        ::setenv("XDG_DATA_HOME", home.c_str(), 1);
        for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
        const int in = ::open("/dev/null", O_RDONLY);
        ::dup2(in, 0);
        ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT, 0600), 1);
        ::dup2(::open(err.c_str(), O_WRONLY | O_CREAT, 0600), 2);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }

    pid_t pid() const { return pid_; }

    CliResult wait() {
        int status = 0;
        ::waitpid(pid_, &status, 0);
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return {.exitCode = code, .out = contents(folder_ / "out"), .err = contents(folder_ / "err")};
    }

private:
    TemporaryFolder folder_;
    pid_t pid_ = -1;
};

// The kernel's mask of caught signals, in hexadecimal; empty when the process has ended.
bool handles(pid_t pid, int signal) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("SigCgt:")) return (std::stoull(line.substr(7), nullptr, 16) >> (signal - 1)) & 1;
    }
    return false;
}

bool isAlive(pid_t pid) {
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(stat, text);
    const std::size_t name = text.rfind(") ");
    return name != std::string::npos && text.substr(name + 2, 1) != "Z";
}

}  // namespace

Json CliResult::json() const {
    const auto parsed = parseJson(out, "stdout");
    if (!parsed) {
        ADD_FAILURE() << "stdout is not JSON: " << out << "\nstderr: " << err;
        return {};
    }
    return *parsed;
}

std::filesystem::path cliProgram() { return FOVEA_CLI; }

CliResult runCli(const std::vector<std::string>& arguments, const Environment& environment) {
    return Process(arguments, environment).wait();
}

CliResult runCliAndSend(int signal, const std::vector<std::string>& arguments) {
    Process process(arguments, {});
    while (isAlive(process.pid()) && !handles(process.pid(), signal)) std::this_thread::yield();
    ::kill(process.pid(), signal);
    return process.wait();
}

}  // namespace fovea::test
