// The steps of a pipeline as a list with a form for each: added from the methods there are, taken out, moved.
#pragma once

#include <QWidget>

#include "core/methods/pipeline.h"

class QListWidget;
class QStackedWidget;
class QPushButton;

namespace fovea {

class ParamForm;

class StepList : public QWidget {
    Q_OBJECT
public:
    // The registry outlives it.
    explicit StepList(const MethodRegistry& registry, QWidget* parent = nullptr);
    void setPipeline(const Pipeline& pipeline);
    Pipeline pipeline() const;
    // Why these steps cannot be run; empty when they can.
    QString problem() const;
    void setLocked(bool locked);

Q_SIGNALS:
    void changed();

private:
    struct Step {
        const MethodInfo* info = nullptr;
        ParamForm* form = nullptr;
        QWidget* page = nullptr;  // the form, with room below it
    };
    void fillMenu();
    void add(const std::string& methodId, const ParamSet* parameters);
    void remove();
    void move(int by);
    void rebuild(int chosen);
    void refresh();
    QPushButton* button(const char* name, const QString& text, const QString& tip);

    const MethodRegistry& registry_;
    std::vector<Step> steps_;
    QListWidget* list_;
    QStackedWidget* forms_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* up_;
    QPushButton* down_;
    bool locked_ = false;
};

}  // namespace fovea
