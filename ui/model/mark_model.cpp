#include "ui/model/mark_model.h"

#include <algorithm>

namespace fovea {

// Undo is a list of values: the marks of one photograph before and after.
class MarkCommand : public NamedStep {
public:
    struct State {
        Marks marks;
        std::optional<int> selected;
    };
    MarkCommand(MarkModel& model, QString path, State before, State after, const StepName& name, Gesture gesture)
        : NamedStep(name),
          model_(model),
          path_(std::move(path)),
          before_(std::move(before)),
          after_(std::move(after)),
          gesture_(gesture) {}

    int id() const override { return gesture_ ? kId : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const MarkCommand*>(other);
        if (next->gesture_ != gesture_ || next->path_ != path_ || next->text() != text()) return false;
        after_ = next->after_;
        setObsolete(after_.marks == before_.marks);
        return true;
    }
    void undo() override { show(before_); }
    void redo() override {
        if (done_)
            show(after_);
        else
            model_.put(path_, after_.marks, after_.selected);
        done_ = true;
    }

private:
    static constexpr int kId = 0x6d61726b;  // "mark"
    // What is undone is seen: its photograph comes up first.
    void show(const State& state) {
        model_.bringUp(path_);
        model_.put(path_, state.marks, state.selected);
    }
    MarkModel& model_;
    QString path_;
    State before_;
    State after_;
    Gesture gesture_;
    bool done_ = false;
};

MarkModel::MarkModel(Session& session, QUndoStack& edits, QObject* parent)
    : QObject(parent), session_(session), edits_(edits) {
    connect(&session_, &Session::currentChanged, this, &MarkModel::onCurrentChanged);
    connect(&session_, &Session::imagesChanged, this, &MarkModel::changed);
}

const Marks& MarkModel::marksOf(const QString& path) const {
    static const Marks kNone;
    const auto place = marks_.find(path);
    return place == marks_.end() ? kNone : place->second;
}

const Marks& MarkModel::marks() const { return marksOf(image() ? image()->path : QString()); }

const RetinaMark* MarkModel::find(int number) const {
    const Marks& all = marks();
    const auto place = std::find_if(all.begin(), all.end(), [&](const RetinaMark& m) { return m.number == number; });
    return place == all.end() ? nullptr : &*place;
}

void MarkModel::select(std::optional<int> number) {
    if (number && !find(*number)) number.reset();
    if (number == selected_) return;
    selected_ = number;
    Q_EMIT selectionChanged();
}

void MarkModel::onCurrentChanged() {
    selected_.reset();
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void MarkModel::put(const QString& path, const Marks& marks, std::optional<int> select) {
    marks_[path] = marks;
    if (image() && image()->path == path) {
        if (select && !find(*select)) select.reset();
        const bool other = select != selected_;
        selected_ = select;
        Q_EMIT changed();
        if (other) Q_EMIT selectionChanged();
    } else {
        Q_EMIT changed();
    }
}

void MarkModel::bringUp(const QString& path) {
    for (const auto& open : session_.images())
        if (open->path == path) {
            session_.setCurrent(open->id);
            return;
        }
}

void MarkModel::push(const QString& path, Marks after, const StepName& name, Gesture gesture,
                     std::optional<int> select) {
    if (after == marksOf(path)) return;
    edits_.push(new MarkCommand(*this, path, {marksOf(path), selected_}, {std::move(after), select}, name, gesture));
}

int MarkModel::add(RetinaMark mark) {
    if (!image()) return 0;
    Marks after = marks();
    mark.number = 1;
    for (const RetinaMark& each : after) mark.number = std::max(mark.number, each.number + 1);
    QDateTime now = QDateTime::currentDateTimeUtc();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    mark.created = now;
    after.push_back(tidied(std::move(mark)));
    const int number = after.back().number;
    static const std::array kTexts{QT_TR_NOOP("Add point"), QT_TR_NOOP("Add box"), QT_TR_NOOP("Add polygon"),
                                   QT_TR_NOOP("Add ellipse"), QT_TR_NOOP("Add text")};
    const char* text = kTexts[static_cast<std::size_t>(after.back().shape)];
    push(image()->path, std::move(after), [text] { return tr(text); }, 0, number);
    return number;
}

template <typename Change>
void MarkModel::change(int number, const StepName& name, Gesture gesture, Change change) {
    if (!find(number)) return;
    Marks after = marks();
    for (RetinaMark& mark : after)
        if (mark.number == number) {
            change(mark);
            mark = tidied(std::move(mark));
        }
    push(image()->path, std::move(after), name, gesture, number);
}

void MarkModel::setPoints(int number, const QPolygonF& points, MarkEdit what, Gesture gesture) {
    const StepName name = [number, what] {
        return what == MarkEdit::move ? tr("Move mark %1").arg(number) : tr("Reshape mark %1").arg(number);
    };
    change(number, name, gesture, [&](RetinaMark& mark) { mark.points = points; });
}

void MarkModel::setVerdict(int number, Verdict verdict) {
    const RetinaMark* mark = find(number);
    if (!mark || mark->verdict == verdict) return;
    change(number, [number] { return tr("Change verdict of mark %1").arg(number); }, 0, [&](RetinaMark& m) { m.verdict = verdict; });
    if (verdict != Verdict::none && judged() == static_cast<int>(worklist().size())) Q_EMIT allJudged();
}

void MarkModel::setLabel(int number, const QString& label, Gesture gesture) {
    change(number, [number] { return tr("Change name of mark %1").arg(number); }, gesture, [&](RetinaMark& mark) { mark.label = label; });
}

void MarkModel::setNote(int number, const QString& note, Gesture gesture) {
    change(number, [number] { return tr("Change note of mark %1").arg(number); }, gesture, [&](RetinaMark& mark) { mark.note = note; });
}

void MarkModel::remove(int number) {
    if (!find(number)) return;
    Marks after = marks();
    std::erase_if(after, [&](const RetinaMark& mark) { return mark.number == number; });
    push(image()->path, std::move(after), [number] { return tr("Delete mark %1").arg(number); }, 0, std::nullopt);
}

int MarkModel::import(const QString& path, const Marks& marks) {
    Marks after = marksOf(path);
    int added = 0;
    for (RetinaMark mark : marks) {
        mark = tidied(std::move(mark));
        const auto equal = [&](RetinaMark there) {
            there.number = mark.number;
            return there == mark;
        };
        if (std::any_of(after.begin(), after.end(), equal)) continue;
        int free = 1;
        for (const RetinaMark& there : after) free = std::max(free, there.number + 1);
        if (std::any_of(after.begin(), after.end(), [&](const auto& there) { return there.number == mark.number; }))
            mark.number = free;
        after.push_back(std::move(mark));
        ++added;
    }
    const bool current = image() && image()->path == path;
    push(path, std::move(after), [added] { return tr("Import %n mark(s)", nullptr, added); }, 0, current ? selected_ : std::nullopt);
    return added;
}

std::vector<MarkStop> MarkModel::worklist() const {
    std::vector<MarkStop> stops;
    for (const auto& open : session_.images())
        for (const RetinaMark& mark : marksOf(open->path)) stops.push_back({open->id, open->path, open->name, mark});
    return stops;
}

int MarkModel::judged() const {
    const std::vector<MarkStop> stops = worklist();
    return static_cast<int>(std::count_if(stops.begin(), stops.end(),
                                          [](const MarkStop& stop) { return stop.mark.verdict != Verdict::none; }));
}

void MarkModel::visit(int imageId, int number) {
    if (!session_.find(imageId)) return;
    session_.setCurrent(imageId);
    select(number);
    if (selected_) Q_EMIT visited();
}

bool MarkModel::step(MarkStep step) {
    const std::vector<MarkStop> stops = worklist();
    if (stops.empty() || !image()) return false;
    const auto here = std::find_if(stops.begin(), stops.end(), [&](const MarkStop& stop) {
        return stop.imageId == image()->id && selected_ == stop.mark.number;
    });
    // Nothing selected: the walk begins in the current photograph.
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    std::ptrdiff_t index = here - stops.begin();
    if (here == stops.end()) {
        const auto first = std::find_if(stops.begin(), stops.end(),
                                        [&](const MarkStop& stop) { return stop.imageId == image()->id; });
        index = first == stops.end() ? 0 : first - stops.begin();
    } else {
        index = (index + (step == MarkStep::previous ? count - 1 : 1)) % count;
    }
    if (step == MarkStep::nextOpen) {
        const auto open = [&](std::ptrdiff_t i) { return stops[static_cast<std::size_t>(i)].mark.verdict == Verdict::none; };
        std::ptrdiff_t passed = 0;
        for (; passed < count && !open(index); ++passed) index = (index + 1) % count;
        if (passed == count) return false;
    }
    const MarkStop& stop = stops[static_cast<std::size_t>(index)];
    visit(stop.imageId, stop.mark.number);
    return true;
}

Status MarkModel::load(const QString& path, const Json& marks, const std::string& origin) {
    FOVEA_TRY(Marks all, marksFromJson(marks, origin));
    put(path, all, selected_);
    return {};
}

}  // namespace fovea
