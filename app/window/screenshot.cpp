#include "app/window/screenshot.h"

#include <QCoreApplication>
#include <cstdio>

#include "ui/model/method_choice.h"

namespace fovea {

namespace {
constexpr int kLookMs = 100;
constexpr int kCalmLooks = 8;  // long enough for queued repaints
}  // namespace

Screenshot::Screenshot(MainWindow& window, Workspace& work, ScreenshotPlan plan)
    : window_(window),
      session_(work.session),
      overlays_(work.overlays),
      measures_(work.measures),
      plan_(std::move(plan)) {
    connect(&session_, &Session::failed, this, [this](const QString& what, const QString& reason) {
        std::fprintf(stderr, "fovea: %s: %s\n", qPrintable(what), qPrintable(reason));
        plan_.runs.clear();
    });
    connect(&timer_, &QTimer::timeout, this, &Screenshot::next);
    timer_.start(kLookMs);
}

void Screenshot::next() {
    bool loading = false;
    for (const auto& image : session_.images())
        loading |= image->state == LoadState::loading || image->thumbnail.isNull();
    if (loading || session_.running() || overlays_.busy() || measures_.busy()) {
        calm_ = 0;
        return;
    }
    if (session_.current() && !plan_.runs.isEmpty()) {
        const Status started = startRun(plan_.runs.takeFirst());
        if (!started) {
            std::fprintf(stderr, "fovea: %s\n", started.error().message.c_str());
            finish(exitCodeOf(started.error().code));
        }
        return;
    }
    if (session_.current() && !plan_.reference.isEmpty()) {
        measures_.setReference(plan_.reference);
        plan_.reference.clear();
        calm_ = 0;
        return;
    }
    if (plan_.saliency && session_.current()) {
        plan_.saliency = false;
        overlays_.setSaliencyOn(true);
        return;
    }
    if (++calm_ < kCalmLooks) return;
    const bool saved = window_.grab().save(plan_.target);
    if (!saved) std::fprintf(stderr, "fovea: %s could not be written\n", qPrintable(plan_.target));
    finish(saved ? 0 : exitCodeOf(ErrorCode::inputOutput));
}

Status Screenshot::startRun(const QString& name) {
    std::string id = name.toStdString();
    if (const std::optional<Task> task = taskFromName(id)) {
        const auto methods = methodsOf(session_.registry(), *task);
        if (methods.empty()) return fail(ErrorCode::unavailable, "no method for the task " + id);
        id = methods.front()->id;
        window_.runPanel().setTask(*task);
    }
    const MethodInfo* method = methodInfo(session_.registry(), id);
    if (!method) return fail(ErrorCode::usage, "there is no method " + id);
    window_.runPanel().setTask(method->task);
    return session_.run(id, method->schema.defaults());
}

void Screenshot::finish(int code) {
    timer_.stop();
    QCoreApplication::exit(code);
}

}  // namespace fovea
