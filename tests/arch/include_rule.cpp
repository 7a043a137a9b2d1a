#include "tests/arch/include_rule.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

using Names = std::set<std::string>;

// For each box the others that it may include. What is not listed is forbidden.
const std::map<std::string, Names>& allowedBoxes() {
    static const std::map<std::string, Names> table = [] {
        std::map<std::string, Names> t;
        t["core/base"] = {};
        t["core/store"] = {"core/base"};
        t["core/nn"] = {"core/base", "core/store"};
        t["core/engine"] = {"core/base", "core/store", "core/nn"};
        t["core/train"] = {"core/base", "core/store", "core/nn", "core/engine"};
        t["core/image"] = {"core/base"};
        t["core/synth"] = {"core/base", "core/image"};
        t["core/metrics"] = {"core/base", "core/image"};
        t["core/methods"] = {"core/base", "core/image"};
        t["core/forest"] = {"core/base", "core/store", "core/image", "core/methods"};
        t["core/infer"] = {"core/base", "core/store", "core/nn", "core/engine", "core/image", "core/methods"};
        t["app/headless"] = {"core/base", "core/store", "core/nn", "core/engine", "core/train"};
        t["app/samples"] = {"core/base", "core/image", "core/synth"};
        Names core;
        for (const auto& [box, below] : t) {
            if (box.starts_with("core/")) core.insert(box);
        }
        t["core/jobs"] = core;
        core.insert("core/jobs");
        t["app/cli"] = core;
        t["ui/model"] = core;
        core.insert("ui/model");
        t["ui/widgets"] = core;
        core.insert("ui/widgets");
        t["app/window"] = core;
        return t;
    }();
    return table;
}

const Names kTorchBoxes = {"core/nn", "core/engine", "core/train", "core/infer", "app/headless"};
// Their headers are read by code that knows no Torch, so nothing they include may lead to it.
const Names kTorchFreeHeaders = {"core/base",    "core/store", "core/image", "core/synth", "core/metrics",
                                 "core/methods", "core/forest", "core/jobs",  "ui/model",   "ui/widgets"};
const Names kWithoutOpenCv = {"core/base", "core/store", "core/nn", "core/engine", "core/train", "app/headless"};

bool isTorch(const std::string& name) {
    static const std::regex pattern("^(torch|ATen|c10|caffe2)/.*");
    return std::regex_match(name, pattern);
}
bool isOpenCv(const std::string& name) { return name.starts_with("opencv2/") || name.starts_with("opencv4/"); }
bool isQt(const std::string& name) {
    static const std::regex pattern("^(Qt?[A-Z][A-Za-z0-9]*(/.*)?|q[a-z0-9_]+\\.h)$");
    return std::regex_match(name, pattern);
}
bool isWidget(const std::string& name) {
    static const std::regex pattern(
        "^(QtWidgets|QtPrintSupport|QtOpenGLWidgets|QtSvgWidgets)(/.*)?$|^qcustomplot\\.h$|"
        "^q(widget|application|.*layout|.*button|.*dialog|label|menu|.*box|.*slider)\\.h$|"
        "^Q(?!(Page|Text)Layout$)(Application|[A-Za-z]*Widget[A-Za-z]*|[A-Za-z]*Dialog|[A-Za-z]*Layout|[A-Za-z]*Button|Button.*|[A-Za-z]*Box|"
        "Label|Menu|MenuBar|MainWindow|ToolBar|ToolTip|StatusBar|ProgressBar|ScrollBar|ScrollArea|Abstract(Scroll.*|"
        "Slider|"
        "ItemView|Spin.*|Button)|Slider|Dial|TabBar|Splitter.*|SplashScreen|RubberBand|Frame|Graphics(View|Scene|.*"
        "Item|"
        "Effect)|(List|Table|Tree|Column|Header|Undo)View|LineEdit|TextEdit|PlainTextEdit|TextBrowser|Date.*Edit|"
        "TimeEdit|"
        "KeySequenceEdit|Completer|Style|Style(d|Option|Factory|Painter|Plugin).*|CommonStyle|ProxyStyle|ItemDelegate|"
        "Lcd.*|LCDNumber|SizeGrip|SystemTrayIcon|Wizard.*|Mdi.*|Gesture.*|Scroller.*|WhatsThis|Printer.*|Print.*)$");
    return std::regex_match(name, pattern);
}

struct Include {
    int line = 0;
    std::string written;              // without the brackets
    std::optional<std::string> file;  // relative to the root when it is one of ours
};

struct Source {
    std::string box;  // "core/base"
    bool header = false;
    std::vector<Include> includes;
};

// "core/base/result.h" -> "core/base".
std::string boxOf(const std::string& file) {
    const auto first = file.find('/');
    const auto second = file.find('/', first + 1);
    return second == std::string::npos ? file.substr(0, first) : file.substr(0, second);
}

std::vector<Include> includesOf(const fs::path& root, const fs::path& file) {
    static const std::regex pattern("^\\s*#\\s*include(_next)?\\s*[<\"]([^>\"]+)[>\"].*");
    std::vector<Include> found;
    std::ifstream stream(file);
    std::string text;
    for (int line = 1; std::getline(stream, text); ++line) {
        std::smatch match;
        if (!std::regex_match(text, match, pattern)) continue;
        Include include{line, match[2].str(), {}};
        for (const fs::path& candidate : {root / include.written, file.parent_path() / include.written}) {
            if (!fs::is_regular_file(candidate)) continue;
            const std::string relative =
                candidate.lexically_normal().lexically_relative(root.lexically_normal()).string();
            if (!relative.empty() && !relative.starts_with("..")) include.file = relative;
            break;
        }
        found.push_back(std::move(include));
    }
    return found;
}

std::map<std::string, Source> readSources(const fs::path& root) {
    static const Names kSuffixes = {".h", ".hpp", ".hh", ".inl", ".cpp", ".cc", ".cxx", ".cu"};
    std::map<std::string, Source> sources;
    for (const char* top : {"core", "ui", "app"}) {
        if (!fs::is_directory(root / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const std::string suffix = entry.path().extension().string();
            if (!entry.is_regular_file() || !kSuffixes.contains(suffix)) continue;
            const std::string name = entry.path().lexically_relative(root).string();
            sources[name] = {boxOf(name), !suffix.starts_with(".c"), includesOf(root, entry.path())};
        }
    }
    return sources;
}

// How a header leads to Torch: "a.h -> b.h -> torch/torch.h"; empty if it does not.
std::string wayToTorch(const std::string& file, const std::map<std::string, Source>& sources, Names& seen) {
    if (!seen.insert(file).second) return {};
    const auto source = sources.find(file);
    if (source == sources.end()) return {};
    for (const Include& include : source->second.includes) {
        if (isTorch(include.written)) return file + " -> " + include.written;
        if (!include.file) continue;
        const std::string further = wayToTorch(*include.file, sources, seen);
        if (!further.empty()) return file + " -> " + further;
    }
    return {};
}

// Why this line may not stand in this file; empty if it may.
std::string faultOf(const Source& source, const Include& include, const std::map<std::string, Source>& sources) {
    const std::string& box = source.box;
    const std::string& name = include.written;
    if (include.file) {
        const std::string target = boxOf(*include.file);
        if (target != box && !allowedBoxes().at(box).contains(target)) return box + " may not use " + target;
        if (source.header && kTorchFreeHeaders.contains(box)) {
            Names seen;
            const std::string way = wayToTorch(*include.file, sources, seen);
            if (!way.empty()) return "a header of " + box + " leads to Torch: " + way;
        }
        return {};
    }
    if (name.starts_with("core/") || name.starts_with("ui/") || name.starts_with("app/"))
        return "there is no such file";
    if (name.starts_with("tests/")) return "the program may not use its tests";
    if (name.starts_with("opencv2/highgui")) return "highgui is a window system of its own";
    if (isTorch(name) && !kTorchBoxes.contains(box)) return "Torch is only for nn, engine, train and infer";
    if (isOpenCv(name) && kWithoutOpenCv.contains(box)) return box + " builds without OpenCV";
    if (isQt(name)) {
        if (box.starts_with("core/") || box == "app/cli" || box == "app/headless" || box == "app/samples") return box + " knows no Qt";
        if (box == "ui/model" && isWidget(name)) return "ui/model holds no widget";
    }
    return {};
}

}  // namespace

std::string toString(const Violation& violation) {
    return violation.file + ":" + std::to_string(violation.line) + ": #include " + violation.include + ": " +
           violation.why;
}

IncludeScan scanIncludes(const fs::path& root) {
    const auto sources = readSources(root);
    IncludeScan scan;
    scan.files = sources.size();
    for (const auto& [name, source] : sources) {
        if (!allowedBoxes().contains(source.box)) {
            scan.violations.push_back({name, 0, "", "'" + source.box + "' is no box of the architecture"});
            continue;
        }
        for (const Include& include : source.includes) {
            ++scan.includes;
            const std::string why = faultOf(source, include, sources);
            if (!why.empty()) scan.violations.push_back({name, include.line, include.written, why});
        }
    }
    return scan;
}

}  // namespace fovea::test
