#include "app/cli/interruption.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>

namespace fovea::cli {
namespace {

// A stop source may not be touched in a signal handler, so the handler only writes the signal's number into this pipe
// and a thread takes it from there.
int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int number) {
    const int before = errno;
    const unsigned char byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    errno = before;
}

void handle(int number, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
    if (::pipe2(signalPipe, O_CLOEXEC) != 0) return;  // without a pipe the signals keep their usual effect
    watcher_ = std::jthread([this] {
        unsigned char byte = 0;
        while (true) {
            const ssize_t got = ::read(signalPipe[0], &byte, 1);
            if (got < 0 && errno == EINTR) continue;
            if (got != 1 || byte == 0) return;
            if (signal_ != 0) ::_exit(128 + byte);
            signal_ = byte;
            stop_.request_stop();
        }
    });
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

Interruption::~Interruption() {
    if (!watcher_.joinable()) return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    const unsigned char end = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &end, 1);
    watcher_.join();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

}  // namespace fovea::cli
