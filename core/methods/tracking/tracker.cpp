#include "core/methods/tracking/tracker.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fovea::tracking {
namespace {

using Path = std::vector<TrackPoint>;

constexpr double kPi = std::numbers::pi;
constexpr double kAligned = 35 * kPi / 180;  // two vessels that meet at less run on as one
constexpr double kLargestTurn = 50 * kPi / 180;
constexpr double kTurnStep = 6.25 * kPi / 180;
constexpr int kOwnSeed = -2;  // as the path of an Owner: the seed of the track itself
constexpr double kTurnSigma = 38 * kPi / 180;

double distance(PixelPosition a, PixelPosition b) { return std::hypot(a.x - b.x, a.y - b.y); }

// Between two lines, 0 to pi / 2.
double lineAngle(double a, double b) {
    const double d = std::fmod(std::abs(a - b), kPi);
    return std::min(d, kPi - d);
}

struct Seed {
    int x = 0, y = 0;
    float response = 0;
};

// Local maxima across their own direction, strongest first.
std::vector<Seed> seedsOf(const RidgeField& field, double threshold) {
    std::vector<Seed> seeds;
    for (int y = 1; y + 1 < field.height; ++y) {
        for (int x = 1; x + 1 < field.width; ++x) {
            const float value = field.best.at<float>(y, x);
            if (value < threshold) continue;
            const double angle = field.bestDirection.at<std::uint8_t>(y, x) * kPi / kDirections;
            const double nx = -std::sin(angle), ny = std::cos(angle);
            if (field.at(x + nx, y + ny, angle) > value || field.at(x - nx, y - ny, angle) > value) continue;
            seeds.push_back({x, y, value});
        }
    }
    std::ranges::stable_sort(seeds, [](const Seed& a, const Seed& b) { return a.response > b.response; });
    return seeds;
}

// Which path and which of its points lies at a pixel.
struct Owner {
    int path = -1;
    int point = 0;
};

class Tracker {
public:
    Tracker(const RidgeField& field, const Thresholds& thresholds)
        : field_(field),
          thresholds_(thresholds),
          owners_(static_cast<std::size_t>(field.width) * field.height),
          tried_(owners_.size(), 0) {}

    Result<Tracks> run(const JobContext& context);

private:
    struct End {
        std::optional<Owner> met;  // where the track meets a known one
    };
    struct Passing {
        std::size_t step = 0;  // of the half track, where it is nearest
        Owner other;
    };
    struct Half {
        Path points;  // without the seed
        End end;
        std::vector<Passing> passings;
    };

    Owner ownerAt(PixelPosition p) const {
        const long x = std::lround(p.x), y = std::lround(p.y);
        if (x < 0 || y < 0 || x >= field_.width || y >= field_.height) return {};
        return owners_[static_cast<std::size_t>(y) * field_.width + static_cast<std::size_t>(x)];
    }
    const TrackPoint& pointOf(Owner owner) const { return tracks_.paths[static_cast<std::size_t>(owner.path)][static_cast<std::size_t>(owner.point)]; }
    Owner nearestOn(Owner owner, PixelPosition to) const;
    TrackPoint centred(PixelPosition p, double angle) const;
    std::optional<TrackPoint> next(const TrackPoint& from, double heading, double largestTurn, float& response) const;
    Half follow(const TrackPoint& seed) const;
    void keep(Half back, const TrackPoint& seed, Half forth);
    void paint(int path);
    double meanResponse(const Path& path) const;

    const RidgeField& field_;
    const Thresholds& thresholds_;
    std::vector<Owner> owners_;
    std::vector<std::uint8_t> tried_;
    Tracks tracks_;
};

// The point of the same path nearest to a position, searched along the path from where it was touched.
Owner Tracker::nearestOn(Owner owner, PixelPosition to) const {
    const Path& path = tracks_.paths[static_cast<std::size_t>(owner.path)];
    Owner best = owner;
    const int reach = 12;
    for (int i = std::max(0, owner.point - reach); i <= std::min(static_cast<int>(path.size()) - 1, owner.point + reach); ++i) {
        if (distance(path[static_cast<std::size_t>(i)].at, to) < distance(pointOf(best).at, to)) best.point = i;
    }
    return best;
}

// Moved across its direction to the top of the ridge, by at most one pixel.
TrackPoint Tracker::centred(PixelPosition p, double angle) const {
    const double nx = -std::sin(angle), ny = std::cos(angle);
    double values[5];
    for (int i = 0; i < 5; ++i) values[i] = field_.at(p.x + (i - 2) * 0.5 * nx, p.y + (i - 2) * 0.5 * ny, angle);
    const auto top = std::max_element(values, values + 5) - values;
    double shift = static_cast<double>(top - 2) * 0.5;
    if (top > 0 && top < 4) {
        const double bend = values[top - 1] - 2 * values[top] + values[top + 1];
        if (bend < 0) shift += 0.25 * (values[top - 1] - values[top + 1]) / bend;
    }
    const PixelPosition at{p.x + shift * nx, p.y + shift * ny};
    return {at, angle, field_.halfWidthAt(at.x, at.y, angle)};
}

std::optional<TrackPoint> Tracker::next(const TrackPoint& from, double heading, double largestTurn, float& response) const {
    const double h = std::clamp(0.7 * from.halfWidth, 1.0, 2.0);
    double bestScore = -1, bestAngle = heading;
    for (double turn = -largestTurn; turn <= largestTurn + 1e-9; turn += kTurnStep) {
        const double angle = heading + turn;
        const double x = from.at.x + h * std::cos(angle), y = from.at.y + h * std::sin(angle);
        // The place after the next counts too: it tells a branch from a bump.
        const double ahead = field_.at(x + h * std::cos(angle), y + h * std::sin(angle), angle);
        const double score = (field_.at(x, y, angle) + 0.5 * ahead) * std::exp(-0.5 * turn * turn / (kTurnSigma * kTurnSigma));
        if (score > bestScore) bestScore = score, bestAngle = angle;
    }
    const PixelPosition ahead{from.at.x + h * std::cos(bestAngle), from.at.y + h * std::sin(bestAngle)};
    if (ahead.x < 0 || ahead.y < 0 || ahead.x > field_.width - 1 || ahead.y > field_.height - 1) return {};
    TrackPoint point = centred(ahead, bestAngle);
    response = field_.at(point.at.x, point.at.y, bestAngle);
    // A place off the retina ends the track.
    if (field_.best.at<float>(static_cast<int>(std::lround(point.at.y)), static_cast<int>(std::lround(point.at.x))) <= 0) return {};
    return point;
}

Tracker::Half Tracker::follow(const TrackPoint& seed) const {
    Half half;
    TrackPoint current = seed;
    double heading = seed.angle;
    double gap = 0, length = 0;
    std::size_t keep = 0;  // points up to here have response
    std::optional<Passing> passing;
    std::size_t entered = 0;  // the point before which the passing began
    double aligned = 0, since = 1e9;
    const int limit = 4 * (field_.width + field_.height);
    for (int step = 0; step < limit; ++step) {
        const bool blind = passing.has_value() || gap > 0;
        float response = 0;
        auto point = next(current, heading, blind ? 0.3 * kLargestTurn : kLargestTurn, response);
        if (!point) break;
        const double moved = distance(current.at, point->at);
        length += moved;
        half.points.push_back(*point);
        const Owner owner = ownerAt(point->at);
        if (owner.path >= 0) {
            const Owner nearest = nearestOn(owner, point->at);
            if (lineAngle(pointOf(nearest).angle, point->angle) < kAligned) aligned += moved;
            if (!passing || passing->other.path != owner.path) {
                if (!passing) entered = half.points.size() - 1;
                passing = Passing{half.points.size() - 1, nearest};
            } else if (distance(pointOf(nearest).at, point->at) <
                       distance(pointOf(passing->other).at, half.points[passing->step].at)) {
                passing = Passing{half.points.size() - 1, nearest};
            }
            since = 0;
            gap = 0;
            // Along the known vessel: this is where the two meet.
            if (aligned > 1.5 + 0.5 * pointOf(nearest).halfWidth) {
                half.points.resize(entered);
                half.end.met = nearestOn(passing->other, half.points.empty() ? seed.at : half.points.back().at);
                return half;
            }
        } else {
            gap = response < thresholds_.track ? gap + moved : 0;
            if (passing) {
                since += moved;
                if (gap > 0 && since > 2) {  // nothing on the other side: it ended at that vessel
                    half.points.resize(entered);
                    half.end.met = nearestOn(passing->other, half.points.empty() ? seed.at : half.points.back().at);
                    return half;
                }
                if (since > std::max(4.0, 2 * current.halfWidth)) {
                    half.passings.push_back(*passing);
                    passing.reset();
                    aligned = 0;
                }
            }
        }
        if (gap == 0) keep = half.points.size();
        if (gap > std::max(4.0, 2.5 * current.halfWidth)) break;
        current = *point;
        // The way of the last few steps: steadier than one step.
        const std::size_t back = half.points.size() > 4 ? half.points.size() - 5 : 0;
        const PixelPosition before = half.points.size() > 4 ? half.points[back].at : seed.at;
        const double way = std::atan2(current.at.y - before.y, current.at.x - before.x);
        heading = std::atan2(std::sin(way) + std::sin(current.angle), std::cos(way) + std::cos(current.angle));
        // Round a loop: back at its own beginning.
        if (length > 12 + 6 * seed.halfWidth && gap == 0 && distance(current.at, seed.at) < 1.5 &&
            lineAngle(heading, seed.angle) < kAligned) {
            half.end.met = Owner{kOwnSeed, 0};
            return half;
        }
    }
    if (passing && keep > entered) {
        keep = entered;
        half.end.met = nearestOn(passing->other, half.points.empty() || entered == 0 ? seed.at : half.points[entered - 1].at);
    }
    half.points.resize(std::min(keep, half.points.size()));
    std::erase_if(half.passings, [&](const Passing& p) { return p.step >= half.points.size(); });
    return half;
}

double Tracker::meanResponse(const Path& path) const {
    double sum = 0;
    for (const TrackPoint& p : path) sum += static_cast<double>(field_.at(p.at.x, p.at.y, p.angle));
    return path.empty() ? 0 : sum / static_cast<double>(path.size());
}

void Tracker::paint(int index) {
    const Path& path = tracks_.paths[static_cast<std::size_t>(index)];
    for (std::size_t i = 0; i < path.size(); ++i) {
        const double radius = std::max(1.6, path[i].halfWidth + 0.6);
        const PixelPosition c = path[i].at;
        for (int y = static_cast<int>(std::ceil(c.y - radius)); y <= static_cast<int>(c.y + radius); ++y) {
            for (int x = static_cast<int>(std::ceil(c.x - radius)); x <= static_cast<int>(c.x + radius); ++x) {
                if (x < 0 || y < 0 || x >= field_.width || y >= field_.height) continue;
                const double d = std::hypot(x - c.x, y - c.y);
                if (d > radius) continue;
                Owner& owner = owners_[static_cast<std::size_t>(y) * field_.width + static_cast<std::size_t>(x)];
                // An older path stays the owner; of one path the nearest point is.
                if (owner.path >= 0 && owner.path != index) continue;
                const PixelPosition pixel{static_cast<double>(x), static_cast<double>(y)};
                if (owner.path == index && distance(path[static_cast<std::size_t>(owner.point)].at, pixel) <= d) continue;
                owner = {index, static_cast<int>(i)};
            }
        }
    }
}

void Tracker::keep(Half back, const TrackPoint& seed, Half forth) {
    Path path(back.points.rbegin(), back.points.rend());
    for (TrackPoint& p : path) p.angle += kPi;
    const std::size_t centre = path.size();
    path.push_back(seed);
    path.insert(path.end(), forth.points.begin(), forth.points.end());
    double length = 0;
    for (std::size_t i = 1; i < path.size(); ++i) length += distance(path[i - 1].at, path[i].at);
    for (const TrackPoint& p : path) {
        const long x = std::lround(p.at.x), y = std::lround(p.at.y);
        tried_[static_cast<std::size_t>(y) * field_.width + static_cast<std::size_t>(x)] = 1;
    }
    // Either half may have come round to the seed, where the other begins.
    const auto cameRound = [](const Half& half) { return half.end.met && half.end.met->path == kOwnSeed; };
    const int known = static_cast<int>(back.end.met.has_value()) + static_cast<int>(forth.end.met.has_value());
    // What hangs on a vessel reaches out of it; what hangs on none is long; what joins two may be short.
    double needed = thresholds_.shortestPx;
    if (known == 2) needed = 2;
    if (known == 1) needed = 0.6 * thresholds_.shortestPx;
    if (cameRound(back) || cameRound(forth)) needed = thresholds_.shortestPx;
    const double mean = meanResponse(path);
    if (path.size() < 3 || length < needed || mean < thresholds_.mean) return;
    // Noise makes short lines: a piece that hangs on nothing is the longer the fainter it is.
    if (known == 0 && mean * std::sqrt(length / (2.5 * thresholds_.shortestPx)) < thresholds_.seed) return;

    const int index = static_cast<int>(tracks_.paths.size());
    const auto meet = [&](const Half& half, bool first) {
        if (!half.end.met) return;
        const TrackPoint& place = cameRound(half) ? seed : pointOf(*half.end.met);
        // The last piece runs to the other's centreline.
        TrackPoint joint{place.at, first ? path.front().angle : path.back().angle, first ? path.front().halfWidth : path.back().halfWidth};
        if (first) {
            path.insert(path.begin(), joint);
        } else {
            path.push_back(joint);
        }
    };
    meet(back, true);
    const std::size_t shift = back.end.met ? 1 : 0;
    meet(forth, false);
    for (const Passing& p : back.passings) {
        tracks_.crossings.push_back({index, static_cast<int>(centre - 1 - p.step + shift), p.other.path, p.other.point});
    }
    for (const Passing& p : forth.passings) {
        tracks_.crossings.push_back({index, static_cast<int>(centre + 1 + p.step + shift), p.other.path, p.other.point});
    }
    const int last = static_cast<int>(path.size()) - 1;
    tracks_.paths.push_back(std::move(path));
    const Owner own{index, static_cast<int>(centre + shift)};
    const auto met = [&](const Half& half) { return cameRound(half) ? own : *half.end.met; };
    if (back.end.met) tracks_.ends.push_back({index, 0, met(back).path, met(back).point});
    if (forth.end.met) tracks_.ends.push_back({index, last, met(forth).path, met(forth).point});
    paint(index);
}

Result<Tracks> Tracker::run(const JobContext& context) {
    const auto seeds = seedsOf(field_, thresholds_.seed);
    std::size_t done = 0;
    for (const Seed& seed : seeds) {
        if (++done % 64 == 0) {
            FOVEA_CHECK(context.check());
            context.progress(static_cast<double>(done) / static_cast<double>(seeds.size()), "following vessels");
        }
        const std::size_t pixel = static_cast<std::size_t>(seed.y) * field_.width + static_cast<std::size_t>(seed.x);
        if (owners_[pixel].path >= 0 || tried_[pixel] != 0) continue;
        tried_[pixel] = 1;
        const double angle = field_.bestDirection.at<std::uint8_t>(seed.y, seed.x) * kPi / kDirections;
        const TrackPoint start = centred({static_cast<double>(seed.x), static_cast<double>(seed.y)}, angle);
        Half forth = follow(start);
        Half back;
        if (!forth.end.met || forth.end.met->path != kOwnSeed) {
            TrackPoint turned = start;
            turned.angle += kPi;
            back = follow(turned);
        }
        keep(std::move(back), start, std::move(forth));
    }
    FOVEA_CHECK(context.check());
    return std::move(tracks_);
}

}  // namespace

Result<Tracks> track(const RidgeField& field, const Thresholds& thresholds, const JobContext& context) {
    return Tracker(field, thresholds).run(context);
}

}  // namespace fovea::tracking
