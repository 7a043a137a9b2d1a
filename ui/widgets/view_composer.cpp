#include "ui/widgets/view_composer.h"

#include <algorithm>

#include "ui/model/labels.h"
#include "ui/widgets/compare_view.h"

namespace fovea {

ViewComposer::ViewComposer(Session& session, CompareView& views, QObject* parent)
    : QObject(parent), session_(session), views_(views) {
    // A folder of thumbnails being made is nothing to the views.
    connect(&session_, &Session::imageChanged, this, [this](int imageId) {
        if (session_.current() && session_.current()->id == imageId) refresh();
    });
    connect(&session_, &Session::resultsChanged, this, &ViewComposer::refresh);
    connect(&session_, &Session::currentChanged, this, [this] {
        views_.setSolo({});
        refresh();
        views_.setActive(0);
    });
}

void ViewComposer::refresh() {
    std::vector<ViewContent> contents = base();
    if (!contents.empty())
        for (const auto& [stage, work] : stages_) work(contents);
    views_.setContents(std::move(contents));
    views_.pointAgain();
    Q_EMIT composed();
}

std::vector<ViewContent> ViewComposer::base() const {
    std::vector<ViewContent> contents;
    const OpenImage* image = session_.current();
    if (!image) return contents;
    const QSizeF retina(image->width, image->height);
    ViewContent original;
    original.pictureId = image->id;
    original.title = image->name;
    original.retinaSize = retina;
    original.pyramid = image->pyramid;
    if (image->earlier) {
        original.processed = image->earlier->processed;
        original.learned = image->earlier->learned;
        original.madeUp = image->earlier->madeUp;
        original.methods = QString::fromStdString(image->earlier->methods);
        original.program = QString::fromStdString(image->earlier->program);
    }
    if (image->width) original.detail = sizeText(image->width, image->height);
    if (!image->pyramid) original.stage = image->state == LoadState::missing ? image->error : tr("Opening %1…").arg(image->name);
    contents.push_back(std::move(original));
    for (const ResultEntry* entry : session_.shownResults()) {
        ViewContent content;
        content.kind = ViewKind::result;
        content.pictureId = content.resultId = entry->id;
        content.title = labelOf(*entry);
        content.methods = labelOf(entry->pipeline, entry->scale);
        content.retinaSize = retina;
        if (entry->ready()) {
            content.processed = true;
            content.learned = isLearned(processingOf(*entry));
            content.madeUp = isMadeUp(processingOf(*entry));
            content.pyramid = entry->pyramid;
            content.detail = sizeText(entry->pyramid->width(), entry->pyramid->height());
        } else if (image->state == LoadState::missing) {
            content.stage = tr("This is computed again once its photograph is found.");
        } else {
            content.fraction = entry->fraction;
            content.stage = !entry->error.isEmpty() ? entry->error : entry->stage.isEmpty() ? tr("Waiting…") : entry->stage;
        }
        contents.push_back(std::move(content));
    }
    return contents;
}

int ViewComposer::activeResult() const {
    return views_.active() < views_.count() ? views_.view(views_.active())->content().resultId : 0;
}

QString ViewComposer::textAt(int view, QPointF retina) const {
    const OpenImage* image = session_.current();
    if (!image || view >= views_.count() || retina.x() < 0 || retina.y() < 0 || retina.x() >= image->width ||
        retina.y() >= image->height)
        return {};
    const ViewContent& content = views_.view(view)->content();
    const ResultEntry* entry = session_.result(content.resultId);
    // By the sizes and not by the scale: a size need not be a multiple.
    const auto pixel = [](double place, int pixels, int of) { return std::min(pixels - 1, static_cast<int>(place * pixels / of)); };
    const auto valueOf = [&](const auto& picture) {
        return valueText(picture, pixel(retina.x(), picture.width(), image->width), pixel(retina.y(), picture.height(), image->height));
    };
    QString value;
    if (content.kind == ViewKind::original)
        value = valueOf(image->image);
    else if (entry && entry->image())
        value = valueOf(*entry->image());
    else if (entry && entry->map())
        value = valueOf(*entry->map());
    QString text = positionText(retina, image->image.info().spacing);
    // The place is one for all views; the value is that of the picture under the pointer.
    if (!value.isEmpty()) {
        const QString of = content.processed ? tr("%1 (processed): ").arg(content.title)
                           : content.madeUp  ? tr("%1 (synthetic): ").arg(content.title)
                                             : QString();
        text = of + value + QStringLiteral("  ·  ") + text;
    }
    for (const Note& note : notes_) {
        const QString words = note(content, retina);
        if (!words.isEmpty()) text += QStringLiteral("  ·  ") + words;
    }
    return text;
}

}  // namespace fovea
