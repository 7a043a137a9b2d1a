#include "ui/model/edits/edit_steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace fovea {

namespace {
constexpr int kSectionStepId = 0x5ec7;
constexpr qint64 kOneMovementMs = 1200;

QString wordsOfAll(const std::vector<std::string>& keys, const std::function<QString(const std::string&)>& wordsOf) {
    QStringList words;
    for (const std::string& key : keys) {
        const QString text = wordsOf ? wordsOf(key) : QString();
        if (!text.isEmpty() && !words.contains(text)) words << text;
    }
    return words.isEmpty() ? QCoreApplication::translate("fovea::SectionStep", "Settings") : words.join(QStringLiteral(", "));
}

}  // namespace

ContentStep::ContentStep(EditRecorder& recorder, std::vector<PhotographChange> changes, StepName name)
    : NamedStep(std::move(name)), recorder_(recorder), changes_(std::move(changes)) {}

void ContentStep::undo() {
    done_ = false;
    recorder_.take(changes_, false);
}

void ContentStep::redo() {
    if (!done_) recorder_.take(changes_, true);
    done_ = true;
}

SectionStep::SectionStep(EditRecorder& recorder, Change change, const std::function<QString(const std::string&)>& wordsOf)
    : NamedStep([keys = change.keys, wordsOf] { return wordsOfAll(keys, wordsOf); }), recorder_(recorder), change_(std::move(change)) {
    since_.start();
    const std::string key = change_.keys.size() == 1 ? change_.keys.front() : std::string();
    if (key.empty() || !change_.after.contains(key)) return;
    const Json& value = change_.after[key];
    number_ = value.is_number() || (value.is_array() && std::ranges::all_of(value, [](const Json& each) { return each.is_number(); }));
}

void SectionStep::undo() {
    done_ = false;
    recorder_.take(change_.section, change_.before);
}

void SectionStep::redo() {
    if (!done_) recorder_.take(change_.section, change_.after);
    done_ = true;
}

int SectionStep::id() const { return number_ ? kSectionStepId : -1; }

bool SectionStep::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const SectionStep*>(other);
    if (next->change_.section != change_.section || next->change_.keys != change_.keys) return false;
    if (since_.elapsed() > kOneMovementMs) return false;
    change_.after = next->change_.after;
    since_.restart();
    setObsolete(change_.after == change_.before);
    return true;
}

}  // namespace fovea
