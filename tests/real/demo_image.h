// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The images that containers of the real engines are made from; no registry is asked.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mountlens::real {

/// An archive to import.
struct DemoImage
{
    QString name;
    /// What `import` is told beside the file.
    QStringList changes;
    QString file;
};

/// `demo/base:1`: /probe (engine_probe.cpp) and busybox; users root, app 1000:1000, www-data 33,
/// nobody; groups app, www-data and docker 998 (both with app), media 2000; /data 1000:1000 0750,
/// /home/app 1000:1000 0755, /shut 0:0 0700, /locked 1000:1000 0700, /tmp 1777, no /empty; in each
/// but /tmp what host_tree.h puts into directories. `demo/withuser:1`: the same with USER app:media
/// and VOLUME /data. Made at the first call; throws where something cannot be made.
const QList<DemoImage> &demoImages();

/// Keeps the bytes of the programs that go into the image: the folder they lie in may be out of
/// sight in the world of own_world.h. To be called before that.
void rememberPrograms();

} // namespace mountlens::real
