// Words for a person, in English, that can be said in another language: a pattern and what stands in its places.
//
//   const Text reason = phrase("%1: cannot be read: %2", path.string(), why);
//   reason.english()                        // "eye.png: cannot be read: no such file"
//
// core speaks English and knows no other language: command line, records and logs show english(). The window looks
// pattern() up among its translations and fills the places in. Patterns are literals, read from the source for the
// translators (tests/ui/core_strings_test.cpp); names, numbers and what a library says are arguments, never pattern.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace fovea {

class Text {
public:
    Text() = default;
    // Words that are the same in every language: a name, a number, what a library says.
    Text(std::string plain) : english_(std::move(plain)) {}  // NOLINT(google-explicit-constructor)
    // `pattern` lives as long as the program. Use phrase(), which checks it.
    Text(const char* pattern, std::vector<Text> arguments);

    const std::string& english() const { return english_; }
    bool empty() const { return english_.empty(); }
    // nullptr for plain words.
    const char* pattern() const { return pattern_; }
    // What stands at %1, %2, ...
    const std::vector<Text>& arguments() const { return arguments_; }

    bool operator==(const Text& other) const { return english_ == other.english_; }

private:
    std::string english_;
    const char* pattern_ = nullptr;
    std::vector<Text> arguments_;
};

namespace detail {

// A literal with a place for each of `Count` arguments, checked while compiling.
template <std::size_t Count>
struct Pattern {
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval Pattern(const char* literal) : words(literal) {
        static_assert(Count <= 9);
        bool there[10] = {};
        for (const char* at = literal; *at; ++at) {
            if (*at != '%' || at[1] < '0' || at[1] > '9') continue;
            if (at[1] == '0' || static_cast<std::size_t>(at[1] - '0') > Count) throw "a place without an argument";
            there[at[1] - '0'] = true;
        }
        for (std::size_t i = 1; i <= Count; ++i)
            if (!there[i]) throw "an argument without a place";
    }
    const char* words;
};

template <typename T>
Text textOf(T&& value) {
    using Plain = std::remove_cvref_t<T>;
    if constexpr (std::same_as<Plain, Text>) {
        return std::forward<T>(value);
    } else if constexpr (std::is_arithmetic_v<Plain>) {
        static_assert(!std::same_as<Plain, bool> && !std::same_as<Plain, char>);
        return Text(std::to_string(value));
    } else {
        return Text(std::string(std::forward<T>(value)));
    }
}

}  // namespace detail

// A pattern with %1, %2, ... and what stands there: Text, numbers, or anything that is a string.
template <typename... Arguments>
Text phrase(detail::Pattern<sizeof...(Arguments)> pattern, Arguments&&... arguments) {
    std::vector<Text> list;
    list.reserve(sizeof...(Arguments));
    (list.push_back(detail::textOf(std::forward<Arguments>(arguments))), ...);
    return Text(pattern.words, std::move(list));
}

// Into a record, in English.
template <typename Json>
requires requires(Json& json) {
    json.push_back(std::string());
    json.dump();
}
void to_json(Json& json, const Text& text) { json = text.english(); }

}  // namespace fovea
