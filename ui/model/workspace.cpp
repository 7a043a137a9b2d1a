#include "ui/model/workspace.h"

namespace fovea {

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
      shelf(jobs),
      training(jobs, shelf) {
    QObject::connect(&shelf, &ModelShelf::changed, &session, [this] { session.setRegistry(shelf.registry()); });
    for (const ColourMap colours : kColourMaps)
        if (nameOf(colours) == settings.colourMap()) overlays.setColours(colours);
}

}  // namespace fovea
