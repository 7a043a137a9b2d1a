#include "tests/ui/source_phrases.h"

#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <vector>

namespace fovea {
namespace {

enum class Where { first, second, any };  // which argument is the text

struct Speaker {
    std::string_view name;
    Where where;
};
constexpr std::array<Speaker, 7> kSpeakers{{{"phrase", Where::first},
                                            {"fail", Where::second},
                                            {"progress", Where::any},
                                            {"forEachPart", Where::any},
                                            {"forStrips", Where::any},
                                            {"forEachElement", Where::any},
                                            {"overRetina", Where::any}}};

// The index after a quoted string or character that begins at `at`.
std::size_t afterQuoted(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at)
        if (text[at] == '\\') ++at;
    return at + 1;
}

std::string unescaped(std::string_view literal) {
    std::string out;
    for (std::size_t i = 0; i < literal.size(); ++i) {
        if (literal[i] != '\\' || i + 1 == literal.size()) out += literal[i];
        else out += literal[++i] == 'n' ? '\n' : literal[i];
    }
    return out;
}

// An argument that is one literal, or several that the compiler joins; empty for anything else.
std::string literalOf(std::string_view argument) {
    std::string out;
    for (std::size_t i = 0; i < argument.size();) {
        if (std::isspace(static_cast<unsigned char>(argument[i]))) {
            ++i;
        } else if (argument[i] == '"') {
            const std::size_t end = afterQuoted(argument, i);
            out += unescaped(argument.substr(i + 1, end - i - 2));
            i = end;
        } else {
            return {};
        }
    }
    return out;
}

// What stands between the brackets that open before `at`, cut at the commas.
std::vector<std::string_view> argumentsFrom(std::string_view text, std::size_t at) {
    std::vector<std::string_view> arguments;
    int depth = 0;
    for (std::size_t begin = at; at < text.size();) {
        const char c = text[at];
        // A quote within a number (1'000) opens nothing.
        const bool digits = c == '\'' && at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1]));
        if (c == '"' || (c == '\'' && !digits)) {
            at = afterQuoted(text, at);
            continue;
        }
        if (depth == 0 && (c == ',' || c == ')')) {
            arguments.push_back(text.substr(begin, at - begin));
            begin = at + 1;
            if (c == ')') break;
        }
        if (c == '(' || c == '[' || c == '{') ++depth;
        if (c == ')' || c == ']' || c == '}') --depth;
        ++at;
    }
    return arguments;
}

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

bool inComment(std::string_view source, std::size_t at) {
    const std::size_t line = source.rfind('\n', at) + 1;
    return source.substr(line, at - line).find("//") != std::string_view::npos;
}

}  // namespace

std::set<std::string> phrasesIn(std::string_view source) {
    std::set<std::string> phrases;
    for (const Speaker& speaker : kSpeakers) {
        const std::string call = std::string(speaker.name) + "(";
        for (std::size_t at = source.find(call); at != std::string_view::npos; at = source.find(call, at + 1)) {
            if ((at > 0 && isWord(source[at - 1])) || inComment(source, at)) continue;
            const auto arguments = argumentsFrom(source, at + call.size());
            for (std::size_t i = 0; i < arguments.size(); ++i) {
                const bool asked = speaker.where == Where::any || i == (speaker.where == Where::first ? 0u : 1u);
                if (std::string text = asked ? literalOf(arguments[i]) : std::string(); !text.empty()) phrases.insert(std::move(text));
            }
        }
    }
    return phrases;
}

std::set<std::string> phrasesOfTheSource(const std::filesystem::path& root) {
    std::set<std::string> phrases;
    for (const char* folder : {"core", "ui"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".cpp" && extension != ".h") continue;
            if (entry.path().parent_path() == root / "core/jobs/evaluate") continue;
            std::ifstream in(entry.path());
            const std::string source((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
            phrases.merge(phrasesIn(source));
        }
    }
    return phrases;
}

}  // namespace fovea
