#include "core/image/dicom_elements.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <string_view>

namespace fovea {
namespace {

constexpr DicomTag kItem = 0xfffee000, kItemEnd = 0xfffee00d, kSequenceEnd = 0xfffee0dd, kPixelData = 0x7fe00010;
constexpr DicomTag kSyntax = 0x00020010, kSharedGroups = 0x52009229, kPixelMeasures = 0x00289110, kSpacing = 0x00280030;
constexpr std::uint32_t kUndefined = 0xffffffff;
constexpr int kDeepest = 12;
constexpr std::size_t kMagicAt = 128, kMetaAt = 132;
constexpr std::size_t kMostFragments = 100'000;

struct Element {
    DicomTag tag = 0;
    std::array<char, 2> vr{};  // zero in implicit encoding
    std::uint32_t length = 0;
    bool is(const char* name) const { return vr[0] == name[0] && vr[1] == name[1]; }
};

bool hasLongLength(const Element& element) {
    constexpr std::string_view kinds[] = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](std::string_view k) { return element.is(k.data()); });
}

}  // namespace

class DicomWalk {
public:
    DicomWalk(DicomValue file, DicomElements& out, DicomElements::Extent extent) : file_(file), out_(out), extent_(extent) {}

    bool run() {
        const bool hasMagic = file_.size() >= kMetaAt && std::memcmp(file_.data() + kMagicAt, "DICM", 4) == 0;
        at_ = hasMagic ? kMetaAt : 0;
        if (!readMeta()) return false;
        const std::string& syntax = out_.transferSyntax_;
        if (syntax.empty()) {  // no meta information: the first element shows which encoding it is
            explicit_ = file_.size() > at_ + 6 && std::isupper(file_[at_ + 4]) && std::isupper(file_[at_ + 5]);
            out_.transferSyntax_ = explicit_ ? "1.2.840.10008.1.2.1" : "1.2.840.10008.1.2";
        } else {
            explicit_ = syntax != "1.2.840.10008.1.2";
            out_.bigEndian_ = syntax == "1.2.840.10008.1.2.2";
        }
        return walk(file_.size(), 0, Place::top);
    }

    const Text& reason() const { return reason_; }

private:
    enum class Place { top, shared, measures, other };

    bool fault(Text reason) {
        if (reason_.empty()) reason_ = std::move(reason);
        return false;
    }

    std::optional<std::uint32_t> number(std::size_t count) {
        if (file_.size() - at_ < count) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            value = value << 8 | file_[at_ + (out_.bigEndian_ ? i : count - 1 - i)];
        }
        at_ += count;
        return value;
    }

    bool readHeader(Element& element, bool isExplicit) {
        const auto group = number(2), entry = number(2);
        if (!group || !entry) return fault(phrase("the file ends within an element"));
        element = {*group << 16 | *entry};
        std::optional<std::uint32_t> length;
        if (!isExplicit || *group == 0xfffe) {
            length = number(4);
        } else {
            if (file_.size() - at_ < 4) return fault(phrase("the file ends within an element"));
            element.vr = {static_cast<char>(file_[at_]), static_cast<char>(file_[at_ + 1])};
            at_ += 2;
            if (hasLongLength(element)) {
                at_ += 2;
                length = number(4);
            } else {
                length = number(2);
            }
        }
        if (!length) return fault(phrase("the file ends within an element"));
        element.length = *length;
        return true;
    }

    bool take(std::uint32_t length, std::size_t end, DicomValue& value) {
        if (at_ > end || end - at_ < length) return fault(phrase("an element is longer than the file"));
        value = file_.subspan(at_, length);
        at_ += length;
        return true;
    }

    bool readMeta() {
        while (at_ + 8 <= file_.size() && file_[at_] == 2 && file_[at_ + 1] == 0) {
            Element element;
            DicomValue value;
            if (!readHeader(element, true) || !take(element.length, file_.size(), value)) return false;
            if (element.tag == kSyntax) out_.transferSyntax_ = dicomText(value);
        }
        return true;
    }

    // Elements up to `end`, or up to the delimiter of an item of undefined length.
    bool walk(std::size_t end, int depth, Place place) {
        if (depth > kDeepest) return fault(phrase("its sequences are nested too deeply"));
        while (at_ < end) {
            Element element;
            if (!readHeader(element, explicit_)) return false;
            if (element.tag == kItemEnd) return true;
            if (place == Place::top && element.tag == kPixelData) {
                out_.hasPixels_ = true;
                return extent_ == DicomElements::Extent::header || readPixels(element);
            }
            const Place inside = placeOf(element.tag, place);
            if (element.length == kUndefined) {
                if (!readItems(file_.size(), depth, inside, element.is("UN"))) return false;
            } else if (inside != Place::other) {
                if (element.length > end - at_) return fault(phrase("an element is longer than the file"));
                if (!readItems(at_ + element.length, depth, inside, false)) return false;
            } else {
                DicomValue value;
                if (!take(element.length, end, value)) return false;
                if (place == Place::top) out_.values_[element.tag] = value;
                if (place == Place::measures && element.tag == kSpacing) out_.sharedPixelSpacing_ = dicomText(value);
            }
        }
        return true;
    }

    static Place placeOf(DicomTag tag, Place place) {
        if (place == Place::top && tag == kSharedGroups) return Place::shared;
        if (place == Place::shared && tag == kPixelMeasures) return Place::measures;
        return Place::other;
    }

    // A sequence's items; one of unknown VR is in implicit encoding (PS3.5, 6.2.2).
    bool readItems(std::size_t end, int depth, Place place, bool implicit) {
        const bool before = explicit_;
        if (implicit) explicit_ = false;
        while (at_ < end) {
            Element item;
            if (!readHeader(item, explicit_)) return false;
            if (item.tag == kSequenceEnd) break;
            if (item.tag != kItem) return fault(phrase("a sequence holds something that is no item"));
            const bool open = item.length == kUndefined;
            if (!open && item.length > end - at_) return fault(phrase("an item is longer than its sequence"));
            const std::size_t itemEnd = open ? file_.size() : at_ + item.length;
            if (!walk(itemEnd, depth + 1, place)) return false;
        }
        explicit_ = before;
        return true;
    }

    bool readPixels(const Element& element) {
        if (element.length != kUndefined) return take(element.length, file_.size(), out_.rawPixels_);
        out_.encapsulated_ = true;
        for (;;) {
            Element item;
            if (!readHeader(item, explicit_)) return false;
            if (item.tag == kSequenceEnd) return true;
            if (item.tag != kItem || out_.fragments_.size() >= kMostFragments) {
                return fault(phrase("its pixel data are not made of fragments"));
            }
            DicomValue value;
            if (!take(item.length, file_.size(), value)) return false;
            out_.fragments_.push_back(value);
        }
    }

    DicomValue file_;
    DicomElements& out_;
    DicomElements::Extent extent_;
    std::size_t at_ = 0;
    bool explicit_ = true;
    Text reason_;
};

Result<DicomElements> DicomElements::parse(DicomValue file, Extent extent) {
    DicomElements elements;
    DicomWalk walk(file, elements, extent);
    if (!walk.run()) return fail(ErrorCode::badData, walk.reason());
    return elements;
}

std::optional<DicomValue> DicomElements::value(DicomTag tag) const {
    const auto found = values_.find(tag);
    if (found == values_.end()) return std::nullopt;
    return found->second;
}

std::string DicomElements::text(DicomTag tag) const {
    const auto found = value(tag);
    return found ? dicomText(*found) : std::string();
}

std::optional<int> DicomElements::number(DicomTag tag) const {
    const auto found = value(tag);
    if (!found || found->size() < 2) return std::nullopt;
    const int first = (*found)[0], second = (*found)[1];
    return bigEndian_ ? first << 8 | second : second << 8 | first;
}

std::string dicomText(DicomValue value) {
    std::string_view text(reinterpret_cast<const char*>(value.data()), value.size());
    while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    return std::string(text);
}

}  // namespace fovea
