// The languages are complete: every text of the window has its translation, with the same places for values.
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace fovea {
namespace {

struct Entry {
    QString source;
    QStringList translations;  // several forms where something is counted
    bool unfinished = false;
};

QString fileOf(const QString& language) {
    return QStringLiteral(FOVEA_SOURCE_DIR "/resources/translations/fovea_%1.ts").arg(language);
}

std::vector<Entry> entriesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message")) entries.emplace_back();
        if (entries.empty()) continue;
        Entry& entry = entries.back();
        if (xml.name() == QLatin1String("source")) entry.source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            entry.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isCharacters()) text += xml.text();
                if (xml.isStartElement()) entry.translations << xml.readElementText();
            }
            if (entry.translations.isEmpty()) entry.translations << text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(path);
    return entries;
}

// %1, %L2, %n in the order of the alphabet.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?([0-9]+|n)"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();) places << found.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

class TranslationFiles : public ::testing::TestWithParam<const char*> {};

TEST_P(TranslationFiles, HasEveryTextWithItsPlaces) {
    const auto entries = entriesOf(fileOf(QString::fromLatin1(GetParam())));
    ASSERT_GT(entries.size(), 20u);
    for (const Entry& entry : entries) {
        EXPECT_FALSE(entry.unfinished) << qPrintable(entry.source);
        for (const QString& text : entry.translations) {
            EXPECT_FALSE(text.trimmed().isEmpty()) << qPrintable(entry.source);
            QStringList wanted = placesIn(entry.source);
            const QStringList there = placesIn(text);
            // One photograph may be said without its number.
            if (entry.translations.size() > 1 && !there.contains(QStringLiteral("%n"))) wanted.removeAll(QStringLiteral("%n"));
            EXPECT_EQ(there, wanted) << qPrintable(entry.source) << " -> " << qPrintable(text);
        }
    }
}

// A text that was added or changed in the source and not yet put into the language's file.
TEST_P(TranslationFiles, KnowsEveryTextOfTheSource) {
    const QString tool = QStringLiteral(FOVEA_LUPDATE_PROGRAM);
    if (!QFile::exists(tool)) GTEST_SKIP() << "lupdate of Qt 6 is not here (Debian: qt6-l10n-tools)";
    const QString language = QString::fromLatin1(GetParam());
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    ASSERT_TRUE(QFile::copy(fileOf(language), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(FOVEA_SOURCE_DIR));
    QStringList arguments{"-I",  ".", "-locations", "none", "-no-obsolete", "ui", "app/window", "resources/translations/core_strings.cpp",
                          "-ts", copy};
    if (language == QLatin1String("en")) arguments.prepend(QStringLiteral("-pluralonly"));
    lupdate.start(tool, arguments);
    ASSERT_TRUE(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0) << lupdate.readAllStandardError().constData();
    for (const Entry& entry : entriesOf(copy))
        EXPECT_FALSE(entry.unfinished) << qPrintable(entry.source) << ": build the target update-translations, then translate";
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationFiles, ::testing::Values("en", "de", "zh_CN"),
                         [](const auto& test) { return std::string(test.param); });

}  // namespace
}  // namespace fovea
