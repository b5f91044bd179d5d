// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What holds for the whole finding: where it comes from, and what is off.
#pragma once

#include "base/error.h"
#include "gui/expert/finding_widget.h"

#include <optional>

class QPushButton;

namespace mountlens::ui {

class Banner;

/// A snapshot, a container that does not run, one that its engine refuses, a test that contradicts,
/// a question without an answer: a banner for each that is so.
class Banners final : public FindingWidget
{
    Q_OBJECT

public:
    explicit Banners(QWidget *parent = nullptr);

    /// The last question has no answer; nullopt: it has.
    void setFailure(const std::optional<Error> &error);

signals:
    /// The finding as text, to report a contradiction.
    void copyWanted();

protected:
    void refresh() override;

private:
    void showSnapshot();
    void showContainer();
    void showContradiction();
    void showFailure();

    Banner *m_failure;
    Banner *m_contradiction;
    Banner *m_snapshot;
    Banner *m_container;
    QPushButton *m_copy;
    std::optional<Error> m_error;
};

} // namespace mountlens::ui
