// Another language for one test: English again afterwards, with the numbers the tests began with. A window is made in the
// language that is spoken then, so this is the first base of a fixture.
#pragma once

#include <QCoreApplication>
#include <QLocale>

#include "ui/model/translation.h"

namespace fovea::test {

class Speaking {
public:
    ~Speaking() {
        speak(*QCoreApplication::instance(), "en");
        QLocale::setDefault(before_);
    }

private:
    QLocale before_;
};

struct German : Speaking {
    German() { speak(*QCoreApplication::instance(), "de"); }
};

}  // namespace fovea::test
