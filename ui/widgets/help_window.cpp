#include "ui/widgets/help_window.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/icons.h"

namespace fovea {

namespace {

constexpr int kMargin = 24;

// Pictures as wide as the page, never wider than they are, sharp on dense screens; no other link than to pages and
// pictures is followed.
class PageBrowser : public QTextBrowser {
public:
    explicit PageBrowser(QWidget* parent) : QTextBrowser(parent) {}

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
        QImageReader reader(source().resolved(name).toLocalFile());
        const double ratio = devicePixelRatioF();
        const int room = static_cast<int>((viewport()->width() - 2 * kMargin - 8) * ratio);
        const QSize size = reader.size();
        if (size.width() > room && room > 0) reader.setScaledSize(size.scaled(room, size.height(), Qt::KeepAspectRatio));
        QImage picture = reader.read();
        picture.setDevicePixelRatio(ratio);
        return picture;
    }
    void resizeEvent(QResizeEvent* event) override {
        QTextBrowser::resizeEvent(event);
        if (event->oldSize().width() == event->size().width() || source().isEmpty()) return;
        const int place = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(place);
    }
};

}  // namespace

QList<HelpPage> helpPages(const QString& folder, const QString& language) {
    QList<HelpPage> pages;
    for (const QString& code : {language, QStringLiteral("en")}) {
        const QDir place(QDir(folder).filePath(code));
        for (const QFileInfo& info : place.entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
            QFile file(info.absoluteFilePath());
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QString text = QString::fromUtf8(file.readAll());
            QString title = info.completeBaseName();
            for (const QString& line : text.split('\n'))
                if (line.startsWith(QStringLiteral("# "))) {
                    title = line.mid(2).trimmed();
                    break;
                }
            pages.append({info.absoluteFilePath(), title, text});
        }
        if (!pages.isEmpty()) break;
    }
    return pages;
}

HelpWindow::HelpWindow(const QString& folder, const QString& language, QWidget* parent)
    : QDialog(parent),
      pages_(helpPages(folder, language)),
      search_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      browser_(new PageBrowser(this)) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Fovea help"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setAccessibleName(tr("Search the help"));
    search_->setPlaceholderText(tr("Search the help"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("helpPages"));
    list_->setAccessibleName(tr("Pages of the help"));
    list_->setFrameShape(QFrame::NoFrame);
    browser_->setObjectName(QStringLiteral("helpText"));
    browser_->setAccessibleName(tr("Help"));
    browser_->setFrameShape(QFrame::NoFrame);
    browser_->document()->setDocumentMargin(kMargin);
    browser_->setOpenExternalLinks(false);
    auto* goBack = new QToolButton(this);
    goBack->setObjectName(QStringLiteral("helpBack"));
    goBack->setText(tr("Back"));
    goBack->setToolTip(tr("To the page before"));
    goBack->setProperty("segment", true);
    goBack->setEnabled(false);
    connect(browser_, &QTextBrowser::backwardAvailable, goBack, &QWidget::setEnabled);
    connect(goBack, &QToolButton::clicked, browser_, &QTextBrowser::backward);

    auto* top = new QHBoxLayout;
    top->addWidget(goBack);
    top->addWidget(search_, 1);
    auto* left = new QVBoxLayout;
    left->addLayout(top);
    left->addWidget(list_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 0, 0);
    row->addLayout(left);
    row->addWidget(browser_, 1);
    search_->setMinimumWidth(150);
    list_->setFixedWidth(230);
    resize(1020, 720);

    for (const HelpPage& page : pages_) list_->addItem(page.title);
    connect(list_, &QListWidget::currentRowChanged, this, &HelpWindow::turnTo);
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(browser_, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) {
        const QSignalBlocker blocker(list_);
        for (int i = 0; i < pages_.size(); ++i)
            if (QUrl::fromLocalFile(pages_[i].file).path() == url.path()) list_->setCurrentRow(i);
    });
    if (pages_.isEmpty()) browser_->setPlainText(tr("The pages of the help are not there. Looked in %1.").arg(QDir::toNativeSeparators(folder)));
    showPage({});
}

void HelpWindow::showPage(const QString& name) {
    for (int i = 0; i < pages_.size(); ++i)
        if (name.isEmpty() || QFileInfo(pages_[i].file).completeBaseName() == name) {
            list_->setCurrentRow(i);
            return;
        }
}

void HelpWindow::turnTo(int row) {
    if (row < 0 || row >= pages_.size()) return;
    const QUrl url = QUrl::fromLocalFile(pages_[row].file);
    if (browser_->source() != url) browser_->setSource(url, QTextDocument::MarkdownResource);
    mark(search_->text());
}

// Pages that hold every word stay in the list; the first of them is opened and its places are lit.
void HelpWindow::search(const QString& words) {
    const QStringList asked = words.split(' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < pages_.size(); ++i) {
        const bool holds = std::all_of(asked.begin(), asked.end(), [&](const QString& word) {
            return pages_[i].text.contains(word, Qt::CaseInsensitive);
        });
        list_->item(i)->setHidden(!holds);
        if (holds && first < 0) first = i;
    }
    const bool shownHidden = list_->currentRow() >= 0 && list_->item(list_->currentRow())->isHidden();
    if (shownHidden && first >= 0) list_->setCurrentRow(first);
    mark(words);
}

void HelpWindow::mark(const QString& words) {
    QList<QTextEdit::ExtraSelection> places;
    QTextCharFormat lit;
    lit.setBackground(palette().highlight());
    lit.setForeground(palette().highlightedText());
    for (const QString& word : words.split(' ', Qt::SkipEmptyParts)) {
        if (word.size() < 2) continue;
        for (QTextCursor at = browser_->document()->find(word); !at.isNull(); at = browser_->document()->find(word, at))
            places.append({at, lit});
    }
    browser_->setExtraSelections(places);
}

}  // namespace fovea
