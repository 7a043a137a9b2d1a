#include "ui/model/session_sections.h"

#include <algorithm>

namespace fovea {

void SessionSections::add(SessionSection section) {
    const auto place = std::find_if(sections_.begin(), sections_.end(), [&](const auto& each) { return each.name == section.name; });
    if (place == sections_.end()) sections_.push_back(std::move(section));
    else *place = std::move(section);
}

const SessionSection* SessionSections::find(const std::string& name) const {
    const auto place = std::find_if(sections_.begin(), sections_.end(), [&](const auto& each) { return each.name == name; });
    return place == sections_.end() ? nullptr : &*place;
}

Json SessionSections::save() const {
    Json all = Json::object();
    for (const SessionSection& section : sections_) all[section.name] = section.save();
    return all;
}

std::vector<Text> SessionSections::load(const Json& sections, const PictureIds& ids) const {
    std::vector<Text> problems;
    for (const SessionSection& section : sections_) {
        const bool there = sections.is_object() && sections.contains(section.name);
        const Status status = section.load(there ? sections[section.name] : Json(), ids);
        if (!status) problems.push_back(status.error().text);
    }
    return problems;
}

}  // namespace fovea
