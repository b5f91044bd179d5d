// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/socket_setting.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/inventory_text.h"
#include "text/value_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

/// The product's name.
QString nameOf(Engine engine)
{
    return engine == Engine::Podman ? QStringLiteral("Podman") : QStringLiteral("Docker");
}

QString idOf(Engine engine)
{
    return engine == Engine::Podman ? QStringLiteral("podman") : QStringLiteral("docker");
}

QString answerText(const EngineAnswer &answer)
{
    if (!answer.info)
        return engineTroubleText(answer);
    const QString version = shownBytes(answer.info->version);
    //: Below the field of an engine's socket; %1 is Docker or Podman, %2 its version (24.0.5), %3
    //: the path of the socket
    return fill(SocketSetting::tr("Connected: %1 %2 answers at %3."),
                {nameOf(answer.info->engine), version, shownBytes(answer.address.socketPath)});
}

} // namespace

SocketSetting::SocketSetting(Desk &desk, Engine engine, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_engine(engine)
    , m_path(new QLineEdit(this))
    , m_test(new QPushButton(this))
    , m_text(new TextLabel(TextRole::Caption, this))
{
    build();
    connect(m_path, &QLineEdit::editingFinished, this, &SocketSetting::takeText);
    connect(m_test, &QPushButton::clicked, this, &SocketSetting::test);
    connect(&desk.jobs(), &Jobs::givenUp, this, [this] {
        if (m_outcome == Outcome::Asking)
            show(Outcome::None);
    });
    show(Outcome::None);
}

QWidget *SocketSetting::field() const noexcept
{
    return m_path;
}

void SocketSetting::setPath(const QString &path)
{
    if (!m_path->isModified())
        m_path->setText(path);
}

void SocketSetting::retranslate()
{
    //: In an empty field for the path of a socket: the program looks for it by itself
    m_path->setPlaceholderText(tr("automatic", "path of a socket"));
    //: Button: asks whether an engine answers at a socket
    m_test->setText(tr("Test", "verb, button"));
    //: Name of the button for screen readers; %1 is Docker or Podman
    m_test->setAccessibleName(fill(tr("Test the connection to %1"), {nameOf(m_engine)}));
    show(m_outcome);
}

void SocketSetting::build()
{
    m_path->setObjectName(idOf(m_engine) + QStringLiteral("Path"));
    m_test->setObjectName(idOf(m_engine) + QStringLiteral("Test"));
    m_text->setObjectName(idOf(m_engine) + QStringLiteral("Outcome"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_path->setClearButtonEnabled(true);
    m_path->setMinimumWidth(textWidth(this, 24));
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_test->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap(this, Gap::Tight));
    line->addWidget(m_path, 1);
    line->addWidget(m_test);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Hair);
    layout->addLayout(line);
    layout->addWidget(m_text);
}

QString SocketSetting::typedPath() const
{
    QString path = m_path->text().trimmed();
    const QString scheme = QStringLiteral("unix://");
    if (path.startsWith(scheme))
        path.remove(0, scheme.size());
    return path;
}

void SocketSetting::takeText()
{
    if (!m_path->isModified())
        return;
    const QString path = typedPath();
    if (!path.isEmpty() && !isSocketPath(path)) {
        show(Outcome::NoPath);
        return;
    }
    m_path->setText(path); // no longer modified
    show(Outcome::None);
    emit pathChosen(path);
}

void SocketSetting::test()
{
    takeText();
    if (m_outcome == Outcome::NoPath)
        return;
    show(Outcome::Asking);
    m_desk.jobs().run<EngineAnswer>(
        this,
        [name = nameOf(m_engine)] {
            //: Shown while an engine is asked whether it is there; %1 is Docker or Podman
            return fill(tr("Asking %1…"), {name});
        },
        [&reader = m_desk.reader(), engine = m_engine, path = typedPath().toStdString()](
            const std::stop_token &stop) { return reader.engine(engine, path, stop); },
        [this](EngineAnswer answer) {
            m_answer = std::move(answer);
            show(Outcome::Answered);
        });
}

void SocketSetting::show(Outcome outcome)
{
    m_outcome = outcome;
    m_test->setEnabled(outcome != Outcome::Asking);
    m_text->setVisible(outcome != Outcome::None);
    m_text->setTone(Tone::Neutral);
    switch (outcome) {
    case Outcome::None:
        m_text->clear();
        return;
    case Outcome::Asking:
        m_text->setText(fill(tr("Asking %1…"), {nameOf(m_engine)}));
        return;
    case Outcome::Answered:
        m_text->setTone(m_answer->info ? Tone::Allowed : Tone::Warning);
        m_text->setText(answerText(*m_answer));
        break;
    case Outcome::NoPath:
        m_text->setTone(Tone::Warning);
        //: Below the field of an engine's socket: what was typed cannot be one; %1 is a slash
        m_text->setText(fill(tr("The path of a socket begins with %1. It is not used."),
                             {QStringLiteral("/")}));
        break;
    }
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace mountlens::ui
