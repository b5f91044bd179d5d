// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/banners.h"

#include "gui/look/banner.h"
#include "gui/look/metrics.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

int daysSince(const QDateTime &moment)
{
    constexpr qint64 kLongest = 100000;
    const qint64 days = moment.date().daysTo(QDate::currentDate());
    return static_cast<int>(std::clamp<qint64>(days, 0, kLongest));
}

QString snapshotTitle(const SnapshotOrigin &origin)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(origin.takenAt);
    const QString date = QLocale().toString(moment, QLocale::ShortFormat);
    const int days = daysSince(moment);
    if (days == 0) {
        //: %1 is the name of a computer, %2 a date and time
        return fill(Banners::tr("Snapshot of %1, %2 (taken today)"),
                    {shownBytes(origin.hostName), date});
    }
    //: %1 is the name of a computer, %2 a date and time, %n counts days
    return fill(Banners::tr("Snapshot of %1, %2 (%n day(s) old)", nullptr, days),
                {shownBytes(origin.hostName), date});
}

QString failureText(const Error &error)
{
    const QString remedy = remedyText(error);
    return remedy.isEmpty() ? errorText(error) : errorText(error) + u'\n' + remedy;
}

} // namespace

Banners::Banners(QWidget *parent)
    : FindingWidget(parent)
    , m_failure(new Banner(this))
    , m_contradiction(new Banner(this))
    , m_snapshot(new Banner(this))
    , m_container(new Banner(this))
    , m_copy(m_contradiction->addButton())
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    for (Banner *banner : {m_failure, m_contradiction, m_snapshot, m_container})
        layout->addWidget(banner);
    m_failure->setObjectName(QStringLiteral("failureBanner"));
    m_contradiction->setObjectName(QStringLiteral("contradictionBanner"));
    m_snapshot->setObjectName(QStringLiteral("snapshotBanner"));
    m_container->setObjectName(QStringLiteral("containerBanner"));
    m_copy->setObjectName(QStringLiteral("copyContradiction"));
    m_failure->setLook(Symbol::Warning, Tone::Warning);
    m_contradiction->setLook(Symbol::Warning, Tone::Denied);
    m_snapshot->setLook(Symbol::Snapshot, Tone::Accent);
    connect(m_copy, &QPushButton::clicked, this, &Banners::copyWanted);
    refresh();
}

void Banners::setFailure(const std::optional<Error> &error)
{
    m_error = error;
    refresh();
}

void Banners::refresh()
{
    showFailure();
    showSnapshot();
    showContainer();
    showContradiction();
    const auto isShown = [](const Banner *banner) { return !banner->isHidden(); };
    const std::array<Banner *, 4> all = {m_failure, m_contradiction, m_snapshot, m_container};
    setVisible(std::any_of(all.begin(), all.end(), isShown));
}

void Banners::showFailure()
{
    m_failure->setVisible(m_error.has_value());
    if (m_error)
        m_failure->setTexts(tr("The last question has no answer. The one before is shown."),
                            failureText(*m_error));
}

void Banners::showSnapshot()
{
    const bool snapshot = view() && view()->finding->opened->origin;
    m_snapshot->setVisible(snapshot);
    if (snapshot)
        m_snapshot->setTexts(snapshotTitle(*view()->finding->opened->origin),
                             tr("You can examine and simulate. Running fixes and tests are off."));
}

void Banners::showContainer()
{
    const bool special = view() && (view()->whole.refused || view()->whole.planned);
    m_container->setVisible(special);
    if (!special)
        return;
    const CheckReport &report = view()->whole;
    m_container->setLook(Symbol::Container, report.refused ? Tone::Denied : Tone::Accent);
    if (report.refused) {
        m_container->setTexts(tr("The engine cannot make this container."),
                              tr("Nothing inside could be judged: there is no process that could "
                                 "try."));
        return;
    }
    if (!report.setUpTarget.empty()) {
        //: %1 is a path in the container
        m_container->setTexts(fill(tr("The engine fails before the start, at the mount on %1."),
                                   {shownBytes(report.setUpTarget)}),
                              tr("The path below is the engine's own on the host."));
        return;
    }
    m_container->setTexts(tr("The container does not run. Its settings are judged."),
                          tr("Another user may come out of its start script."));
}

void Banners::showContradiction()
{
    const QString text = view() ? contradictionText(view()->finding->report) : QString();
    m_contradiction->setVisible(!text.isEmpty());
    m_contradiction->setTexts(tr("The calculation and the test contradict each other."), text);
    //: Button: puts the finding into the clipboard as text, to report a contradiction
    m_copy->setText(tr("Copy for a report"));
}

} // namespace mountlens::ui
