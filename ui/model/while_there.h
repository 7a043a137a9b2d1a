// An answer for somebody who may be gone when it comes, as a part of a window that is made anew: then nobody hears it.
//
//   bridge.start<bool>(Lane::io, "Report", work, whileThere(this, [this](Result<bool> done) { ... }));
#pragma once

#include <QObject>
#include <QPointer>
#include <utility>

namespace fovea {

template <typename Call>
auto whileThere(QObject* listener, Call call) {
    return [there = QPointer<QObject>(listener), call = std::move(call)](auto answer) {
        if (there) call(std::move(answer));
    };
}

}  // namespace fovea
