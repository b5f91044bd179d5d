// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "mend_case.h"

namespace mountlens::mend {

std::vector<MendCase> situationsFor(real::EngineKind kind)
{
    switch (kind) {
    case real::EngineKind::DockerPlain:
        return dockerPlainSituations();
    case real::EngineKind::DockerRemap:
        return dockerRemapSituations();
    case real::EngineKind::DockerRootless:
        return dockerRootlessSituations();
    case real::EngineKind::PodmanRootful:
        return podmanRootfulSituations();
    case real::EngineKind::PodmanRootless:
        break;
    }
    return podmanRootlessSituations();
}

QString filled(const char *text, int number, const QString &name)
{
    QString words = QString::fromUtf8(text);
    words.replace(QLatin1String("{t}"), QStringLiteral("/srv/%1").arg(number));
    words.replace(QLatin1String("{h}"), QStringLiteral("/home/ana/%1").arg(number));
    words.replace(QLatin1String("{n}"), name);
    return words;
}

} // namespace mountlens::mend
