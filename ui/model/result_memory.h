// Results that were computed once in this window, found again by what decides them: the bytes of the photograph, the
// steps and how they were to be run. A result that is open anywhere is always found; of closed ones the latest are kept,
// as many as the memory given to them holds.
#pragma once

#include <list>
#include <map>
#include <string>

#include "ui/model/documents.h"

namespace fovea {

class ResultMemory {
public:
    explicit ResultMemory(std::size_t bytesForClosed) : budget_(bytesForClosed) {}

    // Empty when the photograph does not come from a file: then nothing is found or kept.
    static std::string keyOf(const Image& image, const Pipeline& pipeline, const RunOptions& options);
    std::optional<MadeResult> find(const std::string& key);
    void keep(const std::string& key, const MadeResult& result);

private:
    struct Open {
        std::weak_ptr<const Restored> restored;
        std::weak_ptr<const DisplayPyramid> pyramid;
        std::weak_ptr<const VesselGraph> graph;
        bool hasGraph = false;
    };
    struct Kept {
        std::string key;
        MadeResult result;
        std::size_t bytes = 0;
    };
    void shrink();

    std::size_t budget_;
    std::size_t used_ = 0;
    std::map<std::string, Open> open_;
    std::list<Kept> kept_;  // the latest first
};

}  // namespace fovea
