// Messages in words over the pictures, without stopping anyone: errors stay until they are closed, notices go by
// themselves.
#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace fovea {

// A button in a message; `name` is its object name.
struct MessageChoice {
    QString name;
    QString text;
    std::function<void()> call;
};

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent);
    void showError(const QString& what, const QString& reason);
    void showNotice(const QString& text);
    // Stays until one is chosen or it is closed.
    void offer(const QString& text, const QList<MessageChoice>& choices);
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
        QList<MessageChoice> choices;
        bool stays() const { return error || !choices.isEmpty(); }
        bool operator==(const Message& other) const { return what == other.what && reason == other.reason && error == other.error; }
    };
    void push(Message message);
    void showNext();
    void showIcon();
    void showChoices();

    QList<Message> waiting_;
    Message current_;
    QLabel* icon_ = nullptr;
    QLabel* text_;
    QToolButton* close_;
    QHBoxLayout* choices_;
    QTimer timer_;
};

}  // namespace fovea
