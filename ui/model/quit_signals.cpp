#include "ui/model/quit_signals.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace fovea {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
// Of the one object: a handler can know nothing else.
int ends[2] = {-1, -1};
std::array<struct sigaction, kSignals.size()> before{};
volatile std::sig_atomic_t firstAt = 0;  // seconds of a clock that only goes forward, and 1; 0: not asked yet

// In a handler almost nothing is allowed; reading that clock, writing and raising are.
extern "C" void foveaOnSignal(int number) {
    const int error = errno;
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const auto second = static_cast<std::sig_atomic_t>(now.tv_sec + 1);
    if (firstAt == 0) firstAt = second;
    if (QuitSignals::endsAtOnce(second - firstAt)) {
        ::signal(number, SIG_DFL);
        ::raise(number);
        errno = error;
        return;
    }
    const char byte = static_cast<char>(number);
    static_cast<void>(!::write(ends[1], &byte, 1));
    errno = error;
}

}  // namespace

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
    if (ends[0] >= 0 || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
    firstAt = 0;
    notifier_ = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, &QuitSignals::hear);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        if (::sigaction(kSignals[i], nullptr, &before[i]) != 0 || before[i].sa_handler == SIG_IGN) continue;
        struct sigaction action {};
        action.sa_handler = foveaOnSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(kSignals[i], &action, nullptr);
    }
}

QuitSignals::~QuitSignals() {
    if (!notifier_) return;
    for (std::size_t i = 0; i < kSignals.size(); ++i) ::sigaction(kSignals[i], &before[i], nullptr);
    notifier_.reset();
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

void QuitSignals::hear() {
    char byte = 0;
    bool any = false;
    while (::read(ends[0], &byte, 1) == 1) any = true;
    if (any) Q_EMIT asked();
}

}  // namespace fovea
