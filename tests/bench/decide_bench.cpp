// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// How many decisions a second: one inode, one inode with an ACL behind an id map, a whole path.
#include "diagnosis/diagnose.h"
#include "rules/inode_permission.h"
#include "support/allocation_count.h"
#include "support/world.h"

#include <benchmark/benchmark.h>

using namespace mountlens;

namespace {

const char *const kWorld = R"(
    userns ct ids 0:100000:65536
    dir  /srv/app/data/deep 0755 1000:1000
    file /srv/app/data/deep/file 0640 1000:1000
    fs   data
    file data:/acl 0670 0:0 acl u::rw-,u:5:r--,g::---,g:33:rwx,m::rwx,o::---
    mount /data fs data idmap 0:100000:65536
    dir  /a/b/c/d/e 0755 0:0
    file /a/b/c/d/e/f 0644 0:0
)";

/// Reports decisions a second and that none of them allocated.
void count(benchmark::State &state, std::uint64_t allocationsBefore)
{
    const auto made = static_cast<double>(allocationCount() - allocationsBefore);
    state.SetItemsProcessed(state.iterations());
    state.counters["allocations"] = made / static_cast<double>(state.iterations());
}

void checkInode(benchmark::State &state,
                const char *userNamespace,
                const char *who,
                const char *path,
                AccessMask want)
{
    World world(kWorld);
    const Subject subject = world.subject(userNamespace, who);
    const InodeView view = world.view(path);
    const RuleContext context{subject, world};
    const std::uint64_t before = allocationCount();
    // NOLINTNEXTLINE(clang-analyzer-deadcode.DeadStores): the library wants it so
    for (auto _ : state) {
        Ruling ruling = inodePermission(context, view, want);
        benchmark::DoNotOptimize(ruling);
    }
    count(state, before);
}

/// The same with the view made anew, as a scan does for each file.
void viewAndCheckInode(benchmark::State &state,
                       const char *userNamespace,
                       const char *who,
                       const char *path,
                       AccessMask want)
{
    World world(kWorld);
    const Subject subject = world.subject(userNamespace, who);
    const NodeId node = world.at(path);
    const RuleContext context{subject, world};
    const std::uint64_t before = allocationCount();
    // NOLINTNEXTLINE(clang-analyzer-deadcode.DeadStores): the library wants it so
    for (auto _ : state) {
        const Result<InodeView> view = viewInode(world, node);
        Ruling ruling = inodePermission(context, *view, want);
        benchmark::DoNotOptimize(ruling);
    }
    count(state, before);
}

void diagnosePath(benchmark::State &state, Record record)
{
    World world(kWorld);
    const Subject subject = world.subject("host", "1000:1000");
    Request request;
    request.operation = Operation::Read;
    request.path = "/a/b/c/d/e/f";
    const std::uint64_t before = allocationCount();
    // NOLINTNEXTLINE(clang-analyzer-deadcode.DeadStores): the library wants it so
    for (auto _ : state) {
        Verdict verdict = diagnose(subject, world, request, record);
        benchmark::DoNotOptimize(verdict);
    }
    count(state, before);
}

} // namespace

// Goal: 20 million a second.
BENCHMARK_CAPTURE(checkInode, plain_other, "host", "5:5", "/srv/app/data/deep/file", Access::Read);
BENCHMARK_CAPTURE(
    checkInode, plain_owner, "host", "1000:5", "/srv/app/data/deep/file", Access::Read);
BENCHMARK_CAPTURE(
    checkInode, plain_write, "host", "1000:5", "/srv/app/data/deep/file", Access::Write);
// Goal: 5 million a second.
BENCHMARK_CAPTURE(checkInode, acl_idmapped, "ct", "7:7:33", "/data/acl", Access::Write);
BENCHMARK_CAPTURE(viewAndCheckInode, plain, "host", "5:5", "/srv/app/data/deep/file", Access::Read);
BENCHMARK_CAPTURE(viewAndCheckInode, acl_idmapped, "ct", "7:7:33", "/data/acl", Access::Write);
// Goal: one million a second.
BENCHMARK_CAPTURE(diagnosePath, quiet, Record::No);
BENCHMARK_CAPTURE(diagnosePath, recorded, Record::Yes);

BENCHMARK_MAIN();
