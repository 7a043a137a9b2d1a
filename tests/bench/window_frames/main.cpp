// How fluid the window is: frames of pan and zoom over an original and a result side by side at 1280 x 800, and the
// time from opening a JPEG to its first picture.
//
//   fovea-bench-frames [--platform offscreen] [JPEG]
//
// Without a file, pictures of 3504 x 2336 are made and only the frames are measured. Prints one JSON object: times by
// the clock, and those of the thread itself, which a busy machine does not change.
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

#include "core/base/seed.h"
#include "core/image/image.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/theme.h"

namespace {

using namespace fovea;

constexpr int kWidth = 3504;
constexpr int kHeight = 2336;

Image noisyPicture() {
    ImageBuilder builder(kWidth, kHeight);
    Random random(1);
    float* pixel = builder.pixels();
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x, pixel += 3) {
            const float light =
                static_cast<float>(0.5 + 0.3 * std::sin(x * 0.01) * std::cos(y * 0.013) + 0.1 * random.uniform());
            pixel[0] = light;
            pixel[1] = light * 0.5f;
            pixel[2] = light * 0.2f;
        }
    return std::move(builder).build();
}

ViewContent content(int resultId, SharedPyramid pyramid) {
    ViewContent content;
    content.kind = resultId ? ViewKind::result : ViewKind::original;
    content.pictureId = content.resultId = resultId;
    content.title = resultId ? QStringLiteral("denoise.fovea") : QStringLiteral("bench.jpg");
    content.processed = resultId != 0;
    content.pyramid = std::move(pyramid);
    content.retinaSize = QSizeF(kWidth, kHeight);
    return content;
}

double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Frames {
    std::vector<double> clock;   // milliseconds
    std::vector<double> thread;  // milliseconds of processor time
};

// One frame: the viewport moves, both views are painted with their marks.
Frames framesOf(CompareView& views) {
    Frames frames;
    const auto frame = [&](auto&& move) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        move();
        for (int i = 0; i < views.count(); ++i) views.view(i)->repaint();
        frames.thread.push_back(threadMilliseconds() - before);
        frames.clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    const auto pans = [&](int count) {
        for (int i = 0; i < count; ++i) frame([&] { views.panBy({9 * std::cos(i * 0.1), 7 * std::sin(i * 0.13)}); });
    };
    views.fit();
    pans(100);
    for (int i = 0; i < 60; ++i) frame([&] { views.zoomBy(1.08); });  // up to single pixels
    pans(100);
    for (int i = 0; i < 60; ++i) frame([&] { views.zoomBy(1 / 1.08); });
    views.showActualSize();
    pans(200);
    return frames;
}

// From asking for the file until its picture has been painted.
double openSeconds(const QString& path) {
    QTemporaryDir folder;
    Settings settings(folder.filePath("bench.conf"));
    JobBridge bridge;
    MethodRegistry registry;
    registerClassicalMethods(registry);
    Workspace work(std::move(registry), bridge, settings);
    MainWindow window(work, {});
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    window.openFiles({path});
    while (!window.views().count() || !window.views().view(0)->content().pyramid) {
        QApplication::processEvents(QEventLoop::AllEvents, 5);
        if (timer.elapsed() > 60000) return -1;
    }
    window.views().view(0)->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, QStringLiteral("dark"));
    CompareView views;
    views.resize(950, 714);  // what the panels leave of 1280 x 800
    const Image picture = noisyPicture();
    views.setContents({content(0, pyramidOf(picture)), content(1, pyramidOf(picture))});
    views.show();
    QApplication::processEvents();
    const Frames frames = framesOf(views);
    std::printf("{\"frames\": %zu", frames.clock.size());
    for (const auto& [name, times] : {std::pair("clock", &frames.clock), std::pair("thread", &frames.thread)})
        std::printf(", \"%s_ms\": {\"p50\": %.2f, \"p99\": %.2f, \"max\": %.2f}", name, quantile(*times, 0.5),
                    quantile(*times, 0.99), quantile(*times, 1));
    if (application.arguments().size() > 1) {
        std::vector<double> seconds;
        for (int i = 0; i < 5; ++i) seconds.push_back(openSeconds(application.arguments().at(1)));
        std::printf(", \"first_picture_s\": {\"median\": %.3f, \"worst\": %.3f}", quantile(seconds, 0.5),
                    quantile(seconds, 1));
    }
    std::printf("}\n");
    return 0;
}
