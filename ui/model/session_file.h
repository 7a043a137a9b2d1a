// Session files (.fovea): photographs by path and hash, results by pipeline, and the sections of the models. No pixels.
//   {"format": "fovea-session/1", "program": {...}, "photographs": [{"id", "path", "absolutePath", "sha256", "results":
//    [{"id", "pipeline", "options", "shown"}]}], "current": 1, "sections": {"overlays": {...}, ...}}
#pragma once

#include <filesystem>
#include <set>

#include "ui/model/session_content.h"

namespace fovea {

struct Workspace;

inline constexpr const char* kSessionFormat = "fovea-session/1";
inline constexpr const char* kSessionSuffix = ".fovea";

struct SessionDocument {
    SessionContent photographs;
    int current = 0;
    Json sections = Json::object();
    std::set<int> absent;               // ids of photographs whose files are not there
    QString savedAs;                    // of an autosaved one: the user's file, if there is one
    bool askedToEnd = false;            // autosaved when the system ended the program
    std::vector<Text> problems;         // what was left out, in words
};

SessionDocument documentOf(const Workspace& work);

// `folder`: where the file will be, for paths relative to it; empty: absolute paths alone. Pictures that are no files are
// left out.
Json sessionJson(const SessionDocument& document, const std::filesystem::path& folder);

// A photograph's path is the relative one where such a file exists, else the absolute one. Results whose methods this
// build has not, or in another version, are left out and told. Errors: badData (no session), configuration.
Result<SessionDocument> parseSession(const Json& json, const MethodRegistry& registry, const std::filesystem::path& folder,
                                     const std::string& origin);

// By content: a file that is there and is a session.
bool isSessionFile(const std::filesystem::path& path);

}  // namespace fovea
