#include "ui/model/quit_signals.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace fovea {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
// Of the one object: a handler can know nothing else.
int ends[2] = {-1, -1};
std::array<struct sigaction, kSignals.size()> before{};

// In a handler almost nothing is allowed; writing is.
extern "C" void foveaOnSignal(int number) {
    const int error = errno;
    const char byte = static_cast<char>(number);
    static_cast<void>(!::write(ends[1], &byte, 1));
    errno = error;
}

}  // namespace

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
    if (ends[0] >= 0 || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
    notifier_ = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, &QuitSignals::hear);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        if (::sigaction(kSignals[i], nullptr, &before[i]) != 0 || before[i].sa_handler == SIG_IGN) continue;
        struct sigaction action {};
        action.sa_handler = foveaOnSignal;
        action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
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
