// Puts together what the views show: the original and the shown results of the session, and then what the parts of the
// window make of them, stage by stage: how they are displayed, views derived from them, layers over them.
#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <vector>

#include "ui/model/session.h"
#include "ui/widgets/image_view.h"

namespace fovea {

class CompareView;

class ViewComposer : public QObject {
    Q_OBJECT
public:
    // In this order: `display` exchanges pyramids (green channel, CLAHE), `derived` adds views (a difference), `layers`
    // lays things over them.
    enum class Stage { display, derived, layers };
    using Work = std::function<void(std::vector<ViewContent>&)>;
    // Something to say in the status line about a place of the retina in the view under the pointer; empty: nothing.
    using Note = std::function<QString(const ViewContent&, QPointF retina)>;

    ViewComposer(Session& session, CompareView& views, QObject* parent = nullptr);
    void add(Stage stage, Work work) { stages_.emplace(stage, std::move(work)); }
    void addNote(Note note) { notes_.push_back(std::move(note)); }

    // Value and place under the pointer, and every note.
    QString textAt(int view, QPointF retina) const;
    // The result of the active view; 0: the original or a derived view.
    int activeResult() const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void composed();  // the views show what the models say

private:
    std::vector<ViewContent> base() const;
    Session& session_;
    CompareView& views_;
    std::multimap<Stage, Work> stages_;
    std::vector<Note> notes_;
};

}  // namespace fovea
