// Which two pictures wipe, blink and difference are about: two that were chosen, else the original and the result looked at
// last. Pictures are named by their ids, so the choice survives closing and adding views.
#pragma once

#include <QObject>
#include <vector>

#include "ui/model/session.h"

namespace fovea {

struct PicturePair {
    int first = 0;
    int second = 0;
    bool whole() const { return first && second; }
    bool operator==(const PicturePair&) const = default;
};

class PairModel : public QObject {
    Q_OBJECT
public:
    explicit PairModel(Session& session, QObject* parent = nullptr);

    // The open photograph and its shown results that are there.
    std::vector<int> pictures() const;
    // Zeros where there are not two pictures.
    PicturePair pair() const;
    // What was chosen, zeros where nothing was; and the result that was looked at last.
    const PicturePair& chosen() const { return chosen_; }
    void choose(const PicturePair& pair) { set(pair.first, pair.second); }
    int looked() const { return looked_; }
    QString nameOf(int pictureId) const;
    // A trained model, some method, or nothing had a part in it.
    bool processed(int pictureId) const;
    bool learned(int pictureId) const;
    bool madeUp(int pictureId) const;  // it shows nobody's eye

public Q_SLOTS:
    // 0: by itself. The same picture in both places exchanges them.
    void chooseFirst(int pictureId);
    void chooseSecond(int pictureId);
    void exchange();
    void lookAt(int pictureId);
    // A difference needs two pictures: the latest restored one takes the place of a map that was only looked at.
    void lookAtPicture();

Q_SIGNALS:
    void changed();        // pair()
    void choiceChanged();  // chosen()

private:
    void set(int first, int second);
    Session& session_;
    PicturePair chosen_;
    int looked_ = 0;
    PicturePair told_;
    void tell();
};

}  // namespace fovea
