// Messages in words over the pictures, without stopping anyone: errors stay until they are closed, notices go by
// themselves.
#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

class QLabel;
class QToolButton;

namespace fovea {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent);
    void showError(const QString& what, const QString& reason);
    void showNotice(const QString& text);
    QString text() const;
    // Puts itself at the top of its parent.
    void place();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Message {
        QString what;
        QString reason;
        bool error = false;
        bool operator==(const Message&) const = default;
    };
    void push(Message message);
    void showNext();
    void showIcon();

    QList<Message> waiting_;
    Message current_;
    QLabel* icon_ = nullptr;
    QLabel* text_;
    QToolButton* close_;
    QTimer timer_;
};

}  // namespace fovea
