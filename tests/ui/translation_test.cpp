#include "ui/model/translation.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include "ui/model/labels.h"

namespace fovea {
namespace {

// English again afterwards, with the numbers the tests began with.
class Translation : public ::testing::Test {
protected:
    ~Translation() override {
        speak(*QCoreApplication::instance(), "en");
        QLocale::setDefault(before_);
    }
    QLocale before_;
};

TEST_F(Translation, TheLanguageIsTheWishOrTheSystems) {
    EXPECT_EQ(languageFor("de", QLocale("zh_CN")), "de");
    EXPECT_EQ(languageFor("system", QLocale("de_AT")), "de");
    EXPECT_EQ(languageFor("system", QLocale("zh_CN")), "zh_CN");
    EXPECT_EQ(languageFor("system", QLocale("zh_SG")), "zh_CN") << "written alike";
    EXPECT_EQ(languageFor("system", QLocale("zh_TW")), "en") << "other characters: not taken for Simplified Chinese";
    EXPECT_EQ(languageFor("system", QLocale("fr_FR")), "en");
    EXPECT_EQ(languageFor("system", QLocale::c()), "en");
    EXPECT_EQ(languageFor("nonsense", QLocale("de_DE")), "en");
}

TEST_F(Translation, EveryLanguageIsBuiltIn) {
    for (const Language& language : kLanguages)
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/translations/fovea_%1.qm").arg(language.code))) << language.code;
}

TEST_F(Translation, ScreenNumbersFollowTheLanguageAndFilesDoNot) {
    speak(*QCoreApplication::instance(), "de");
    EXPECT_EQ(numberText(1234.5, 2), QStringLiteral("1234,50"));
    EXPECT_TRUE(positionText({10.5, 20}, {}).contains(QStringLiteral("10,5"))) << qPrintable(positionText({10.5, 20}, {}));
    EXPECT_EQ(Json(0.25).dump(), "0.25");
    EXPECT_EQ(std::to_string(0.25), "0.250000");
    EXPECT_EQ(QString::number(0.25), "0.25");
    speak(*QCoreApplication::instance(), "en");
    EXPECT_EQ(numberText(1234.5, 2), QStringLiteral("1234.50"));
}

// What is counted is said of one thing as one says it.
TEST_F(Translation, OneIsNotMany) {
    speak(*QCoreApplication::instance(), "en");
    const auto words = [](const char* context, const char* source, int count) {
        return QCoreApplication::translate(context, source, nullptr, count);
    };
    const char* goOn = "They can go on from their last checkpoints, now or later from the panel Jobs.";
    EXPECT_TRUE(words("fovea::TrainPart", goOn, 1).startsWith("It can go on from its last checkpoint,")) << qPrintable(words("fovea::TrainPart", goOn, 1));
    EXPECT_EQ(words("fovea::TrainPart", goOn, 2), goOn);
    EXPECT_EQ(words("fovea::TrainQueue", "Finished after %n steps.", 1), "Finished after 1 step.");
    EXPECT_EQ(words("fovea::TrainQueue", "Finished after %n steps.", 40), "Finished after 40 steps.");
    EXPECT_EQ(words("Report", "Device %1, precision %2, tile %3, %n threads, %4 s", 1), "Device %1, precision %2, tile %3, 1 thread, %4 s");
}

// Stands for a finished translation.
class Reverser : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        QString turned = QString::fromUtf8(text);
        std::reverse(turned.begin(), turned.end());
        return QLatin1String(context) == QLatin1String("core") ? turned : QString();
    }
    bool isEmpty() const override { return false; }
};

TEST_F(Translation, WordsOfCoreAreTranslatedInTheWindow) {
    Reverser reverser;
    QCoreApplication::installTranslator(&reverser);
    EXPECT_EQ(coreText("Non-local means"), QStringLiteral("snaem lacol-noN"));
    QCoreApplication::removeTranslator(&reverser);
    EXPECT_EQ(coreText("Non-local means"), QStringLiteral("Non-local means"));
}

}  // namespace
}  // namespace fovea
