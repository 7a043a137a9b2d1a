#include "ui/model/edits/edit_recorder.h"

#include <QScopedValueRollback>
#include <algorithm>

#include "ui/model/edits/edit_steps.h"

namespace fovea {

namespace {

// The keys whose values differ.
std::vector<std::string> changedKeys(const Json& before, const Json& after) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : after.items())
        if (!before.is_object() || !before.contains(key) || before[key] != value) keys.push_back(key);
    if (before.is_object())
        for (const auto& [key, value] : before.items())
            if (!after.contains(key)) keys.push_back(key);
    return keys;
}

}  // namespace

EditRecorder::EditRecorder(Session& session, SessionSections& sections, QUndoStack& edits, QObject* parent)
    : QObject(parent), session_(session), sections_(sections), edits_(edits), content_(session.content()) {
    connect(&session_, &Session::edited, this, &EditRecorder::onEdited);
    // Changes that nobody asked for (a file that cannot be read leaves) are no steps.
    const auto look = [this] { content_ = session_.content(); };
    connect(&session_, &Session::imagesChanged, this, look);
    connect(&session_, &Session::resultsChanged, this, look);
    // A typed spacing is a step of its own; a photograph that is closed and taken back has it again.
    connect(&session_, &Session::spacingTyped, this, [this](int id) {
        const OpenImage* image = session_.find(id);
        for (PhotographContent& photograph : content_)
            if (image && photograph.id == id) photograph.typedSpacing = image->typedSpacing;
    });
}

void EditRecorder::onEdited(const StepName& name) {
    SessionContent now = session_.content();
    std::vector<PhotographChange> changes = changesBetween(content_, now);
    content_ = std::move(now);
    if (!changes.empty() && !taking_) edits_.push(new ContentStep(*this, std::move(changes), name));
}

void EditRecorder::lookAt(const std::string& name) {
    const SessionSection* section = sections_.find(name);
    if (!section) return;
    Json now = section->save();
    const auto place = known_.find(name);
    if (place == known_.end()) {
        known_[name] = std::move(now);
        return;
    }
    if (place->second == now) return;
    const Json before = std::exchange(place->second, now);
    if (taking_) return;
    edits_.push(new SectionStep(*this, {name, before, now, changedKeys(before, now)}, section->wordsOf));
}

void EditRecorder::startAnew() {
    edits_.clear();
    content_ = session_.content();
    for (auto& [name, value] : known_)
        if (const SessionSection* section = sections_.find(name)) value = section->save();
}

void EditRecorder::rename() { renameSteps(edits_); }

void EditRecorder::take(const std::vector<PhotographChange>& changes, bool forward) {
    const QScopedValueRollback<bool> guard(taking_, true);
    // What comes back takes its old place: from the first place to the last when photographs are put in.
    std::vector<const PhotographChange*> order;
    for (const PhotographChange& change : changes) order.push_back(&change);
    std::sort(order.begin(), order.end(), [&](const auto* a, const auto* b) {
        return forward ? a->placeAfter < b->placeAfter : a->placeBefore < b->placeBefore;
    });
    int last = 0;
    for (const PhotographChange* change : order) {
        const std::optional<PhotographContent>& wanted = forward ? change->after : change->before;
        if (!wanted) {
            session_.take(change->id);
            continue;
        }
        session_.put(*wanted, forward ? change->placeAfter : change->placeBefore);
        last = change->id;
    }
    // What is undone is to be seen.
    if (last) session_.setCurrent(last);
    content_ = session_.content();
}

void EditRecorder::take(const std::string& name, const Json& value) {
    const QScopedValueRollback<bool> guard(taking_, true);
    const SessionSection* section = sections_.find(name);
    if (!section) return;
    if (section->load(value, {})) known_[name] = section->save();
}

}  // namespace fovea
