#include "ui/model/pair_model.h"

#include <algorithm>

#include "ui/model/labels.h"

namespace fovea {

PairModel::PairModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::imageChanged, this, &PairModel::tell);
    connect(&session_, &Session::resultsChanged, this, &PairModel::tell);
    connect(&session_, &Session::currentChanged, this, &PairModel::tell);
}

std::vector<int> PairModel::pictures() const {
    std::vector<int> ids;
    const OpenImage* image = session_.current();
    if (!image || image->state != LoadState::ready) return ids;
    ids.push_back(image->id);
    for (const ResultEntry* entry : session_.shownResults())
        if (entry->ready()) ids.push_back(entry->id);
    return ids;
}

PicturePair PairModel::pair() const {
    const std::vector<int> ids = pictures();
    if (ids.size() < 2) return {};
    const auto there = [&](int id) { return id && std::find(ids.begin(), ids.end(), id) != ids.end(); };
    PicturePair pair;
    if (there(chosen_.first)) pair.first = chosen_.first;
    if (there(chosen_.second) && chosen_.second != pair.first) pair.second = chosen_.second;
    if (!pair.first) pair.first = pair.second == ids.front() ? ids.back() : ids.front();
    if (!pair.second) {
        if (there(looked_) && looked_ != pair.first && looked_ != ids.front())
            pair.second = looked_;
        else
            pair.second = pair.first == ids.back() ? ids.front() : ids.back();
    }
    return pair;
}

QString PairModel::nameOf(int pictureId) const {
    if (const ResultEntry* entry = session_.result(pictureId)) return labelOf(*entry);
    const OpenImage* image = session_.find(pictureId);
    return image ? roleOf(*image) : QString();
}

bool PairModel::processed(int pictureId) const {
    const OpenImage* image = session_.find(pictureId);
    return session_.result(pictureId) || (image && image->earlier && image->earlier->processed);
}

bool PairModel::learned(int pictureId) const {
    if (const ResultEntry* entry = session_.result(pictureId)) return isLearned(processingOf(*entry));
    const OpenImage* image = session_.find(pictureId);
    return image && image->earlier && image->earlier->learned;
}

bool PairModel::madeUp(int pictureId) const {
    if (const ResultEntry* entry = session_.result(pictureId)) return isMadeUp(processingOf(*entry));
    const OpenImage* image = session_.find(pictureId);
    return image && image->earlier && image->earlier->madeUp;
}

void PairModel::set(int first, int second) {
    const PicturePair chosen{first, second};
    if (chosen == chosen_) return;
    chosen_ = chosen;
    Q_EMIT choiceChanged();
    tell();
}

void PairModel::chooseFirst(int pictureId) {
    const PicturePair now = pair();
    set(pictureId, pictureId && pictureId == now.second ? now.first : chosen_.second);
}

void PairModel::chooseSecond(int pictureId) {
    const PicturePair now = pair();
    set(pictureId && pictureId == now.first ? now.second : chosen_.first, pictureId);
}

void PairModel::exchange() {
    const PicturePair now = pair();
    if (now.whole()) set(now.second, now.first);
}

void PairModel::lookAt(int pictureId) {
    if (!session_.result(pictureId)) return;
    looked_ = pictureId;
    tell();
}

void PairModel::lookAtPicture() {
    const PicturePair now = pair();
    const auto isMap = [&](int id) {
        const ResultEntry* entry = session_.result(id);
        return entry && !entry->image();
    };
    if (!isMap(now.second) || isMap(now.first) || chosen_.second == now.second) return;
    const std::vector<int> ids = pictures();
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        if (*id != now.first && !isMap(*id) && session_.result(*id)) return lookAt(*id);
}

void PairModel::tell() {
    const PicturePair now = pair();
    if (now == told_) return;
    told_ = now;
    Q_EMIT changed();
}

}  // namespace fovea
