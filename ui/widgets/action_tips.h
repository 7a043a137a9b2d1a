// Tool tips of actions whose parts gave none: what they do and why, in one place.
#pragma once

class QMainWindow;

namespace fovea {

// Once every part has entered its actions. A tip that a part gave stays.
void giveTips(QMainWindow& window);

}  // namespace fovea
