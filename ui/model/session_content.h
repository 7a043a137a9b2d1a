// The photographs and results of a session as plain values: what is written to a session file, and what undo goes back to.
// Pixels are not among them: a photograph is read again from its file, a result made again by its pipeline (or found in
// the memory of results).
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/files.h"
#include "core/methods/pipeline.h"

namespace fovea {

struct ResultContent {
    int id = 0;
    Pipeline pipeline;
    RunOptions options;
    bool shown = true;
};

struct PhotographContent {
    int id = 0;
    QString path;                        // absolute; empty: a picture that is no file
    QString name;
    std::string sha256;                  // of the file; empty while unknown
    std::shared_ptr<const Bytes> bytes;  // of a picture that is no file
    std::vector<ResultContent> results;
    std::optional<PixelSpacing> typedSpacing;  // makes steps of its own
};

using SessionContent = std::vector<PhotographContent>;

// Without the hash, which is found out meanwhile and is no change, and the typed spacing.
bool sameContent(const PhotographContent& a, const PhotographContent& b);

// One photograph that came, went, or got another place or other results.
struct PhotographChange {
    int id = 0;
    std::optional<PhotographContent> before;
    std::optional<PhotographContent> after;
    std::size_t placeBefore = 0;
    std::size_t placeAfter = 0;
};

std::vector<PhotographChange> changesBetween(const SessionContent& before, const SessionContent& after);

// "device", "precision", "threads", "tilePx"; what has its default is left out.
Json toJson(const RunOptions& options);
// Errors: configuration.
Result<RunOptions> runOptionsFrom(const Json& json, const std::string& origin);

}  // namespace fovea
