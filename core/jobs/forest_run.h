// The training run of a super-resolution forest: a recipe whose architecture has the type "forest". Files in the folder
// are those of every run (trainer.h); the checkpoint holds the trees grown so far.
#pragma once

#include "core/train/photographs.h"
#include "core/train/recipe.h"
#include "core/train/trainer.h"

namespace fovea {

bool trainsForest(const Recipe& recipe);
// What runForest would refuse of the recipe alone. Errors: configuration.
Status checkForest(const Recipe& recipe);

// Grows architecture.trees trees one by one, continuing after those in the folder's checkpoint; a resumed run equals an
// uninterrupted one, bit for bit, with any number of threads. Steps are trees; `best` is the PSNR of luminance over
// windows of the validation photographs, before overlapping patches are averaged. Of the recipe, architecture, data,
// degradation (low-resolution, of the architecture's scale), augment.dihedral, seed and what goes into the card are
// used; an early end that is asked for comes with the next tree, and the trees so far are published; other augmentation is
// refused, options of gradient descent under `training` have no meaning here. Errors:
// configuration, inputOutput, outOfMemory.
Result<TrainingResult> runForest(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place,
                                 const JobContext& context);

}  // namespace fovea
