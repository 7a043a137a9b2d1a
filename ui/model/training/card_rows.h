// A model's card as rows of name and text, the same names for every card, so that two can be laid side by side.
#pragma once

#include <QList>
#include <QString>
#include <utility>

#include "ui/model/training/model_shelf.h"

namespace fovea {

using CardRows = QList<std::pair<QString, QString>>;
CardRows cardRows(const ShelvedModel& model);

}  // namespace fovea
