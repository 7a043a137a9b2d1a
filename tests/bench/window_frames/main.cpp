// How fluid the window is: the time from an input event to the finished painting, in the whole window at 1280 x 800, over
// four synchronized pictures of 4288 x 2848.
//
//   fovea-bench-frames [--training] [--large] [JPEG]
//
// --training: while a small real training runs in its lane. --large: also one picture of 50 megapixels, opened from a file.
// With a file: also the time from opening it to its first picture. Prints one JSON object: times by the clock, and those of
// the window's thread itself, which a busy machine does not change.
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <optional>

#include "core/image/write_image.h"
#include "core/synth/degrade.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/bench/window_frames/frames.h"
#include "tests/bench/window_frames/training_load.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/theme.h"

namespace {

using namespace fovea;

constexpr int kWidth = 4288;
constexpr int kHeight = 2848;

// A window of its own, with its models.
struct Bench {
    Bench() : settings(folder.filePath("bench.conf")), work(registry(), bridge, settings), window(work, {}) {
        window.resize(1280, 800);
        window.show();
        QApplication::processEvents();
    }
    static MethodRegistry registry() {
        MethodRegistry methods;
        registerClassicalMethods(methods);
        return methods;
    }
    // Seconds from asking for the file until its picture has been painted; until the retina was found the window is watched.
    double open(const QString& path) {
        QElapsedTimer timer;
        timer.start();
        window.openFiles({path});
        while (!window.views().count() || !window.views().view(0)->content().pyramid) {
            QApplication::processEvents(QEventLoop::AllEvents, 5);
            if (timer.elapsed() > 120000) return -1;
        }
        window.views().view(0)->repaint();
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        while (!work.session.current()->image.fieldOfView() && timer.elapsed() < 120000)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
        return seconds;
    }
    QTemporaryDir folder;
    Settings settings;
    JobBridge bridge;
    Workspace work;
    MainWindow window;
};

QString written(const QTemporaryDir& folder, const char* name, const Image& image) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    if (const Status status = writeImage(path.toStdString(), image); !status)
        std::fprintf(stderr, "%s\n", status.error().message.c_str());
    return path;
}

// The original and three results of its size, all with pixels of their own.
void showFour(CompareView& views, const Image& picture) {
    std::vector<ViewContent> contents{views.view(0)->content()};
    for (int i = 1; i < 4; ++i) {
        ViewContent content = contents.front();
        content.kind = ViewKind::result;
        content.pictureId = content.resultId = 1000 + i;
        content.title = QStringLiteral("denoise.fovea");
        content.processed = content.learned = true;
        content.pyramid = pyramidOf(synth::withNoise(picture, 4 * i, static_cast<std::uint64_t>(i)));
        contents.push_back(std::move(content));
    }
    views.setContents(std::move(contents));
    QApplication::processEvents();
}

void fourViews(bool training) {
    Bench bench;
    const Image picture = synth::generateFundus({.seed = 2, .widthPx = kWidth, .heightPx = kHeight}).image;
    bench.open(written(bench.folder, "four.png", picture));
    showFour(bench.window.views(), picture);
    CompareView& views = bench.window.views();
    std::optional<bench::TrainingLoad> load;
    if (training) load.emplace(bench.bridge, bench.folder.filePath("training").toStdString());
    const int stepsBefore = load ? load->steps() : 0;
    std::printf("\"views\": %d, \"four_views\": %s", views.count(), bench::handled(views, 1).json().c_str());
    std::printf(", \"turning\": %s", bench::turned(views, 1, 100).json().c_str());
    views.setLoupe(true);
    std::printf(", \"with_loupe\": %s", bench::handled(views, 1).json().c_str());
    if (load)
        std::printf(", \"training\": {\"threads\": %d, \"steps_meanwhile\": %d}", load->threads(), load->steps() - stepsBefore);
}

void largePicture() {
    Bench bench;
    const Image picture = synth::generateFundus({.seed = 5, .widthPx = 8700, .heightPx = 5800}).image;
    const double seconds = bench.open(written(bench.folder, "large.png", picture));
    std::printf(", \"large\": {\"pixels\": %d, \"first_picture_s\": %.2f, \"frames\": %s}", 8700 * 5800, seconds,
                bench::handled(bench.window.views(), 0).json().c_str());
}

void firstPictures(const QString& path) {
    std::vector<double> seconds;
    for (int i = 0; i < 5; ++i) seconds.push_back(Bench().open(path));
    std::sort(seconds.begin(), seconds.end());
    std::printf(", \"first_picture_s\": {\"median\": %.3f, \"worst\": %.3f}", seconds[2], seconds[4]);
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, QStringLiteral("dark"));
    QStringList files = application.arguments().mid(1);
    const bool training = files.removeAll(QStringLiteral("--training")) > 0;
    const bool large = files.removeAll(QStringLiteral("--large")) > 0;
    std::printf("{");
    fourViews(training);
    if (large) largePicture();
    if (!files.isEmpty()) firstPictures(files.first());
    std::printf("}\n");
    return 0;
}
