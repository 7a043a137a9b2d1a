// A folder of two hundred photographs in the strip: all get their thumbnails, and the window stays quick.
#include <ctime>
#include <filesystem>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/film_strip.h"

namespace fovea {
namespace {

using namespace test;
class StripTest : public WindowTest {
protected:
    static constexpr int kMany = 200;
    QStringList manyPhotographs() {
        const QString first = writtenRetina(folder, "p000.png", 64);
        QStringList paths{first};
        for (int i = 1; i < kMany; ++i) {
            const auto path = folder / QStringLiteral("p%1.png").arg(i, 3, 10, QLatin1Char('0')).toStdString();
            std::filesystem::copy_file(first.toStdString(), path);
            paths << QString::fromStdString(path.string());
        }
        return paths;
    }
    int loaded() {
        int count = 0;
        for (const auto& image : session.images()) count += !image->thumbnail.isNull();
        return count;
    }
};

TEST_F(StripTest, WhatIsInSightIsLoadedFirst) {
    window.openFiles(manyPhotographs());
    auto& strip = named<FilmStrip>(window, "filmStrip");
    // To the end before the loading gets there.
    strip.scrollToBottom();
    const auto& last = *session.images().back();
    ASSERT_TRUE(waitUntil([&] { return !last.thumbnail.isNull(); }));
    EXPECT_LT(loaded(), kMany / 2) << "those out of sight wait";
    ASSERT_TRUE(waitUntil([&] { return loaded() == kMany; }));
}

TEST_F(StripTest, AllAreThereAndOnlyFewKeepTheirPixels) {
    window.openFiles(manyPhotographs());
    EXPECT_EQ(named<FilmStrip>(window, "filmStrip").count(), kMany);
    ASSERT_TRUE(waitUntil([&] { return loaded() == kMany; }));
    EXPECT_EQ(session.images().size(), static_cast<std::size_t>(kMany));
    std::size_t kept = 0;
    for (const auto& image : session.images()) kept += !image->image.empty();
    EXPECT_LE(kept, 6u) << "pixels of those not used lately are put aside";
}

TEST_F(StripTest, TheWindowAnswersWhileThumbnailsAreMade) {
    window.openFiles(manyPhotographs());
    // Of this thread's own time, as a machine that does other things must not decide a test.
    const auto ownMilliseconds = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    double longest = 0;
    ASSERT_TRUE(waitUntil([&] {
        const double before = ownMilliseconds();
        QApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = std::max(longest, ownMilliseconds() - before);
        return loaded() == kMany;
    }));
    EXPECT_LT(longest, 100) << "milliseconds in which the window did not answer";
    RecordProperty("longestMilliseconds", static_cast<int>(longest));
}

TEST_F(StripTest, SeveralAreSelectedAndOneIsCurrent) {
    window.openFiles(manyPhotographs());
    auto& strip = named<FilmStrip>(window, "filmStrip");
    ASSERT_TRUE(waitUntil([&] { return loaded() >= 3; }));
    strip.setCurrentRow(1);
    strip.item(2)->setSelected(true);
    EXPECT_EQ(strip.selectedImages().size(), 2u);
    ASSERT_TRUE(waitUntil([&] { return session.current()->state == LoadState::ready; }));
    EXPECT_EQ(session.current()->name, QStringLiteral("p001.png"));
    EXPECT_EQ(strip.selectedImages().size(), 2u) << "loading does not undo it";
}

}  // namespace
}  // namespace fovea
