// core knows no languages: what of its words stands in the window is listed in resources/translations/core_strings.cpp,
// from where lupdate takes it. With FOVEA_WRITE_STRINGS set, the list is written anew.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "core/jobs/restore.h"
#include "core/metrics/metric_table.h"
#include "core/train/network_schema.h"
#include "core/train/recipe_schema.h"
#include "core/train/synthesis_schema.h"
#include "tests/ui/source_phrases.h"

namespace fovea {
namespace {

class CoreStrings {
public:
    void add(const std::string& text) {
        // Without a letter there is nothing to translate.
        if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c); })) texts_.insert(text);
    }
    void add(const ParamSchema& schema) {
        for (const ParamField& field : schema.fields())
            for (const std::string& text : {field.text.label, field.text.help, field.text.unit}) add(text);
    }
    void add(const std::set<std::string>& phrases) { texts_.insert(phrases.begin(), phrases.end()); }
    std::string source() const {
        std::ostringstream out;
        out << "// Made by FOVEA_WRITE_STRINGS=1 fovea_test_ui_model --gtest_filter=CoreStrings.*; read by lupdate, never compiled.\n"
               "#include <QtGlobal>\n\n"
               "const char* const kCoreStrings[] = {\n";
        for (const std::string& text : texts_) out << "    QT_TRANSLATE_NOOP(\"core\", \"" << escaped(text) << "\"),\n";
        out << "};\n";
        return out.str();
    }

private:
    static std::string escaped(const std::string& text) {
        std::string out;
        for (const char c : text) {
            if (c == '"' || c == '\\') out += '\\';
            if (c == '\n')
                out += "\\n";
            else
                out += c;
        }
        return out;
    }
    std::set<std::string> texts_;
};

std::string wordsOfCore() {
    CoreStrings words;
    const std::filesystem::path models = std::filesystem::path(FOVEA_SOURCE_DIR) / "models";
    const MethodRegistry registry = builtinMethods(models, {});
    for (const MethodInfo* info : registry.infos()) {
        words.add(info->title);
        words.add(info->summary);
        words.add(info->schema);
    }
    for (const MetricEntry& entry : metricTable()) {
        for (const std::string& text : {entry.info.title, entry.info.summary, entry.info.unit, entry.definition})
            words.add(text);
    }
    for (const ParamSchema* schema : {&trainingSchema(), &degradationSchema(), &augmentSchema()}) words.add(*schema);
    for (const std::string& loss : lossTypes())
        if (const ParamSchema* schema = lossSchema(loss)) words.add(*schema);
    for (const std::string& scheme : schemeNames())
        if (const ParamSchema* schema = schemeSchema(scheme)) words.add(*schema);
    for (const NetworkSchema& network : networkSchemas()) {
        words.add(network.about);
        words.add(network.options);
        for (const IntegersField& list : network.lists) {
            words.add(list.text.label);
            words.add(list.text.help);
        }
    }
    words.add(vaeSchema());
    words.add(vesselDenoisingSchema());
    words.add(pix2pixSchema());
    words.add(phrasesOfTheSource(FOVEA_SOURCE_DIR));
    return words.source();
}

// The lines that only one of the two has.
std::string differences(const std::string& listed, const std::string& now) {
    const auto linesOf = [](const std::string& text) {
        std::istringstream in(text);
        std::set<std::string> lines;
        for (std::string line; std::getline(in, line);) lines.insert(line);
        return lines;
    };
    const std::set<std::string> before = linesOf(listed), after = linesOf(now);
    std::string words;
    for (const std::string& line : after)
        if (!before.contains(line)) words += "missing" + line + "\n";
    for (const std::string& line : before)
        if (!after.contains(line)) words += "stale  " + line + "\n";
    return words;
}

TEST(CoreStrings, TheListForTheTranslatorsIsUpToDate) {
    const std::filesystem::path path = std::filesystem::path(FOVEA_SOURCE_DIR) / "resources/translations/core_strings.cpp";
    const std::string now = wordsOfCore();
    if (std::getenv("FOVEA_WRITE_STRINGS")) std::ofstream(path) << now;
    std::ifstream in(path);
    const std::string listed((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    EXPECT_TRUE(listed == now) << differences(listed, now) << "A text of core has changed. Write the list again: FOVEA_WRITE_STRINGS=1, then the target "
                              "update-translations.";
}

TEST(CoreStrings, PatternsAreReadFromTheSource) {
    const auto found = phrasesIn(R"cpp(
        if (!in) return fail(ErrorCode::noInput, "%1: cannot be read", path(a, "b").string());
        return fail(ErrorCode::badData, name + ": plain");
        // fail(ErrorCode::usage, "in a comment")
        say(key, phrase("one "
                        "sentence, \"quoted\""), phrase(other));
        context.progress(0.5, "reading"); prefail(x, "no");
    )cpp");
    EXPECT_EQ(found, (std::set<std::string>{"%1: cannot be read", "one sentence, \"quoted\"", "reading"}));
    const auto all = phrasesOfTheSource(FOVEA_SOURCE_DIR);
    EXPECT_GT(all.size(), 600u);
    EXPECT_TRUE(all.contains("damaged or truncated JPEG (%1)"));
    EXPECT_TRUE(all.contains("iteration %1 of %2"));
}

}  // namespace
}  // namespace fovea
