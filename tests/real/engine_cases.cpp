// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engine_cases.h"

#include "engine_tables.h"

namespace mountlens::real {

std::vector<EngineCase> casesFor(EngineKind kind)
{
    switch (kind) {
    case EngineKind::DockerPlain:
        return dockerPlainCases();
    case EngineKind::DockerRemap:
        return dockerRemapCases();
    case EngineKind::DockerRootless:
        return dockerRootlessCases();
    case EngineKind::PodmanRootful:
        return podmanRootfulCases();
    case EngineKind::PodmanRootless:
        break;
    }
    return podmanRootlessCases();
}

QStringList wordsOf(const char *text, const HostTree &tree, const QString &name)
{
    QString words = QString::fromUtf8(text);
    words.replace(QLatin1String("{t}"), QString::fromStdString(tree.root()));
    words.replace(QLatin1String("{h}"), QString::fromStdString(tree.home()));
    words.replace(QLatin1String("{n}"), name);
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace mountlens::real
