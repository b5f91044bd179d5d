// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/answer_extra.h"

#include "gui/look/command_box.h"
#include "gui/look/file_dialog.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/window/language_names.h"
#include "text/value_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

constexpr int kMaxMessage = 64 * 1024;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    setGaps(layout, widget, Gap::Tight);
    const int indent = gap(widget, Gap::Section);
    layout->setContentsMargins(indent, 0, 0, gap(widget, Gap::Tight));
    return layout;
}

/// A field for the message.
class MessageExtra final : public AnswerExtra
{
public:
    MessageExtra(const Answers &answers, QWidget *parent)
        : AnswerExtra(parent)
        , m_label(new TextLabel(TextRole::Body, this))
        , m_edit(new QPlainTextEdit(this))
    {
        QVBoxLayout *layout = columnIn(this);
        layout->addWidget(m_label);
        layout->addWidget(m_edit);
        m_label->setBuddy(m_edit);
        m_edit->setObjectName(QStringLiteral("message"));
        m_edit->setTabChangesFocus(true);
        m_edit->setFont(roleFont(TextRole::Code, font()));
        m_edit->setMinimumHeight(6 * fontMetrics().height());
        m_edit->setPlainText(QString::fromStdString(answers.message));
        connect(m_edit, &QPlainTextEdit::textChanged, this,
                [this] { emit messageChanged(m_edit->toPlainText().left(kMaxMessage)); });
        setFocusProxy(m_edit);
        retranslate();
    }

private:
    void retranslate() override
    {
        //: Above a text field
        m_label->setText(AnswerExtra::tr("Paste the message here, all of it:"));
        //: Name of a text field for screen readers
        m_edit->setAccessibleName(AnswerExtra::tr("Error message"));
    }

    TextLabel *m_label;
    QPlainTextEdit *m_edit;
};

/// A file to choose.
class FileExtra final : public AnswerExtra
{
public:
    FileExtra(const Answers &answers, QWidget *parent)
        : AnswerExtra(parent)
        , m_path(new TextLabel(TextRole::Code, this))
        , m_choose(new QPushButton(this))
    {
        QVBoxLayout *layout = columnIn(this);
        layout->addWidget(m_choose, 0, Qt::AlignLeading);
        layout->addWidget(m_path);
        m_choose->setObjectName(QStringLiteral("chooseFile"));
        m_choose->setAutoDefault(true);
        connect(m_choose, &QPushButton::clicked, this, &FileExtra::choose);
        show(answers.snapshot);
        setFocusProxy(m_choose);
        retranslate();
    }

private:
    void show(const std::string &path)
    {
        m_path->setText(shownBytes(path));
        m_path->setVisible(!path.empty());
    }

    void choose()
    {
        //: Title of a file dialog
        QFileDialog *dialog =
            dialogToOpen(this, AnswerExtra::tr("Open a snapshot"), QStringLiteral("*.mlsnap"));
        dialog->setObjectName(QStringLiteral("snapshotFile"));
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            show(QFile::encodeName(path).toStdString());
            emit snapshotChosen(path);
        });
        dialog->open();
    }

    void retranslate() override
    {
        //: A button: opens a file dialog
        m_choose->setText(AnswerExtra::tr("&Choose the file…"));
    }

    TextLabel *m_path;
    QPushButton *m_choose;
};

/// A command and a letter.
class SendExtra final : public AnswerExtra
{
public:
    SendExtra(const Answers & /*answers*/, QWidget *parent)
        : AnswerExtra(parent)
        , m_commandLabel(new TextLabel(TextRole::Body, this))
        , m_command(new CommandBox(this))
        , m_languageLabel(new QLabel(this))
        , m_language(new QComboBox(this))
        , m_mail(new QPlainTextEdit(this))
        , m_copy(new QPushButton(this))
    {
        m_command->setCommand(collectCommand());
        buildLanguages();
        m_languageLabel->setBuddy(m_language);
        m_mail->setObjectName(QStringLiteral("mail"));
        m_mail->setReadOnly(true);
        m_mail->setTabChangesFocus(true);
        m_mail->setMinimumHeight(10 * fontMetrics().height());
        m_copy->setObjectName(QStringLiteral("copyMail"));
        connect(m_copy, &QPushButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(m_mail->toPlainText()); });
        arrange();
        showMail();
        retranslate();
    }

private:
    void buildLanguages()
    {
        m_language->setObjectName(QStringLiteral("mailLanguage"));
        for (const Language language : allLanguages())
            m_language->addItem(ownName(language), static_cast<int>(language));
        m_language->setCurrentIndex(static_cast<int>(currentLanguage()));
        connect(m_language, &QComboBox::currentIndexChanged, this, &SendExtra::showMail);
    }

    void arrange()
    {
        QVBoxLayout *layout = columnIn(this);
        layout->addWidget(m_commandLabel);
        layout->addWidget(m_command);
        auto *line = new QHBoxLayout;
        setGaps(line, this, Gap::Normal);
        line->addWidget(m_languageLabel);
        line->addWidget(m_language);
        line->addStretch(1);
        layout->addLayout(line);
        layout->addWidget(m_mail);
        layout->addWidget(m_copy, 0, Qt::AlignLeading);
    }

    void showMail()
    {
        m_mail->setPlainText(requestMail(static_cast<Language>(m_language->currentData().toInt())));
    }

    void retranslate() override
    {
        //: Above a command line that is to be run on another computer
        m_commandLabel->setText(AnswerExtra::tr("The other person runs this command there:"));
        //: Before a list of languages: the one of the person who gets a letter
        m_languageLabel->setText(AnswerExtra::tr("Language of the &letter:"));
        //: A button: puts the letter into the clipboard
        m_copy->setText(AnswerExtra::tr("Copy the le&tter"));
        //: Name of a text for screen readers
        m_mail->setAccessibleName(AnswerExtra::tr("Letter to the other person"));
    }

    TextLabel *m_commandLabel;
    CommandBox *m_command;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPlainTextEdit *m_mail;
    QPushButton *m_copy;
};

/// Ways to programs that do not run.
class ElsewhereExtra final : public AnswerExtra
{
public:
    ElsewhereExtra(const Answers & /*answers*/, QWidget *parent)
        : AnswerExtra(parent)
        , m_command(new QPushButton(this))
        , m_compose(new QPushButton(this))
    {
        QVBoxLayout *layout = columnIn(this);
        for (QPushButton *button : {m_command, m_compose}) {
            button->setAutoDefault(true);
            layout->addWidget(button, 0, Qt::AlignLeading);
        }
        m_command->setObjectName(QStringLiteral("pasteCommand"));
        m_compose->setObjectName(QStringLiteral("openCompose"));
        connect(m_command, &QPushButton::clicked, this, &AnswerExtra::commandWanted);
        connect(m_compose, &QPushButton::clicked, this, &AnswerExtra::composeWanted);
        setFocusProxy(m_command);
        retranslate();
    }

private:
    void retranslate() override
    {
        //: A button: opens the page for a command line such as docker run
        m_command->setText(AnswerExtra::tr("&Paste the command that starts it"));
        //: A button: opens the page for a Compose file
        m_compose->setText(AnswerExtra::tr("&Open the Compose file that describes it"));
    }

    QPushButton *m_command;
    QPushButton *m_compose;
};

} // namespace

void AnswerExtra::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

AnswerExtra *makeAnswerExtra(std::string_view key, const Answers &answers, QWidget *parent)
{
    if (key == guide::kPasted)
        return new MessageExtra(answers, parent);
    if (key == guide::kFile)
        return new FileExtra(answers, parent);
    if (key == guide::kSend)
        return new SendExtra(answers, parent);
    return key == guide::kNotListed ? new ElsewhereExtra(answers, parent) : nullptr;
}

} // namespace mountlens::ui
