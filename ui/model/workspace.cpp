#include "ui/model/workspace.h"

#include "ui/model/model_sections.h"

namespace fovea {

namespace {
constexpr int kSteps = 500;  // to undo; each holds a few values and no pixels
}  // namespace

Workspace::Workspace(MethodRegistry registry, JobBridge& jobs, Settings& kept)
    : settings(kept),
      bridge(jobs),
      session(std::move(registry), jobs),
      pair(session),
      difference(session, pair),
      luminance(session),
      display(session),
      overlays(session),
      measures(session),
      marks(session, edits),
      gauges(session, edits),
      seeds(session),
      shelf(jobs),
      training(jobs, shelf) {
    QObject::connect(&shelf, &ModelShelf::changed, &session, [this] { session.setRegistry(shelf.registry()); });
    for (const ColourMap colours : kColourMaps)
        if (nameOf(colours) == settings.colourMap()) overlays.setColours(colours);
    edits.setUndoLimit(kSteps);
    takeRunOptions();
    const auto keep = [this](auto& model, SessionSection section) {
        const std::string name = section.name;
        sections.add(std::move(section));
        recorder.lookAt(name);
        QObject::connect(&model, &std::remove_reference_t<decltype(model)>::changed, &recorder, [this, name] { recorder.lookAt(name); });
    };
    keep(display, sectionOf(display));
    keep(overlays, sectionOf(overlays));
    keep(measures, sectionOf(measures));
    keep(difference, sectionOf(pair, difference, luminance));
    const auto lookAtComparison = [this] { recorder.lookAt("comparison"); };
    QObject::connect(&pair, &PairModel::choiceChanged, &recorder, lookAtComparison);
    QObject::connect(&luminance, &LuminanceModel::changed, &recorder, lookAtComparison);
    sections.add(sectionOf(gauges, session));
    sections.add(sectionOf(marks, session));
}

void Workspace::takeRunOptions() {
    const QString device = settings.device();
    session.options.device = device == QLatin1String("cpu")    ? DeviceChoice::cpu
                             : device == QLatin1String("cuda") ? DeviceChoice::cuda
                                                               : DeviceChoice::automatic;
    session.options.threads = settings.threads();
}

}  // namespace fovea
