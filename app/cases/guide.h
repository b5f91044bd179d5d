// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The guided check without its window: which questions a person is asked, and what is then looked
/// at. Nothing here reads the system or knows a language.
#pragma once

#include "cases/finding.h"
#include "inventory/inventory.h"
#include "messages/error_message.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens::ui {

/// In the order in which they come; each but the last asks one question.
enum class GuidePage : std::uint8_t {
    Where,        ///< on this computer, or on another
    HowDataComes, ///< from another computer
    What,
    Message,
    Program,
    Folder,
    Who,
    Rights,
    Result,
};

/// Of one way through the pages.
inline constexpr std::size_t kMaxGuideQuestions = 7;
/// Of one run.
inline constexpr std::size_t kMaxGuideChecks = 64;
/// Programs, folders and users that one page offers.
inline constexpr std::size_t kMaxGuideChoices = 64;

/// Keys of answers. A container, folder or user of a list is '=' with what names it.
namespace guide {
inline constexpr std::string_view kUnknown = "?";
inline constexpr std::string_view kHere = "here";
inline constexpr std::string_view kElsewhere = "elsewhere";
inline constexpr std::string_view kFile = "file";
inline constexpr std::string_view kSend = "send";
inline constexpr std::string_view kRead = "read";
inline constexpr std::string_view kSave = "save";
inline constexpr std::string_view kCreate = "create";
inline constexpr std::string_view kDelete = "delete";
inline constexpr std::string_view kStart = "start";
inline constexpr std::string_view kOwner = "owner";
inline constexpr std::string_view kPasted = "pasted";
inline constexpr std::string_view kNone = "none";
inline constexpr std::string_view kNotListed = "not-listed";
inline constexpr std::string_view kYes = "yes";
inline constexpr std::string_view kNo = "no";
} // namespace guide

/// What the person said. Answers to pages that are not asked any more stay: going back brings them
/// up again.
struct Answers
{
    std::map<GuidePage, std::string> chosen;
    /// With guide::kPasted.
    std::string message;
    /// With guide::kFile: its path.
    std::string snapshot;

    bool operator==(const Answers &) const = default;
};

/// What is known without asking.
struct Known
{
    std::vector<ListedContainer> containers;
    /// A process of who asks: this program.
    std::optional<Pid> self;
    /// Understood of Answers::message.
    std::vector<RecognisedError> errors;
    /// What Answers::snapshot was made for.
    std::vector<Request> recorded;
    /// A check stayed undetermined for want of rights.
    bool rightsNeeded = false;
};

/// Keys in the order shown; the last is guide::kUnknown. Empty for the result.
std::vector<std::string> offeredAnswers(GuidePage page, const Answers &answers, const Known &known);

/// The key chosen there; empty: none, or one that is not offered any more.
std::string_view answerTo(GuidePage page, const Answers &answers, const Known &known);

/// With the text or file that belongs to the answer.
bool isAnswered(GuidePage page, const Answers &answers, const Known &known);

/// false: the answer is known, or would change nothing.
bool isAsked(GuidePage page, const Answers &answers, const Known &known);

/// The first page behind `page` that is asked, or else the result.
GuidePage nextPage(GuidePage page, const Answers &answers, const Known &known);

/// All pages as the answers stand, the result at the end.
std::vector<GuidePage> pagesFor(const Answers &answers, const Known &known);

/// A container of the list, with its key.
struct ProgramChoice
{
    std::string key;
    const ListedContainer *container = nullptr;
};
/// Those that the message fits, or all, the running ones first. Point into `known`.
std::vector<ProgramChoice> programChoices(const Known &known);

struct FolderChoice
{
    std::string key;
    /// On the host; a name or nothing where it has no place there.
    std::string source;
    /// In the container; the path itself for what a snapshot was made for.
    std::string target;
    bool readOnly = false;
};
std::vector<FolderChoice> folderChoices(const Answers &answers, const Known &known);

struct WorkerChoice
{
    std::string key;
    /// Points into Known.
    const ListedUser *user = nullptr;
};
std::vector<WorkerChoice> workerChoices(const Answers &answers, const Known &known);

/// The text is about something else, which no check of a file would explain; nullptr: it is not, or
/// there is no text.
const RecognisedError *notAboutFiles(const Known &known);

/// The other computer's data are still to come.
bool waitsForData(const Answers &answers);

/// What somebody wants to do with a folder or file.
enum class Goal : std::uint8_t {
    Read,
    Save,
    Create,
    Delete,
};

/// One thing to look at.
struct GuideCheck
{
    Question question;
    Goal goal = Goal::Read;
    /// Of the container, to be shown; empty: who asks, or a snapshot's.
    std::string program;
    /// The command of who works there; empty: that of the case itself.
    std::string worker;
    /// What was chosen, to be shown: as the container sees it, or on the host where nothing else is
    /// known of it.
    std::string place;
};

/// At most kMaxGuideChecks. Empty: nothing can be looked at yet.
std::vector<GuideCheck> checksFor(const Answers &answers, const Known &known);

/// Folders, files and sockets are told apart only once they have been looked at: what should have
/// been asked of this one; nullopt: what was asked. What it returns is never bettered again.
std::optional<Request> betterRequest(const Request &asked, const Verdict &verdict);

/// What somebody elsewhere may want to know about a container: reading, changing and making files
/// on each of its mounts. Empty: it has none that are known.
std::vector<Request> usualRequests(const OpenedCase &opened, FactSource &facts);

/// Facts are missing that an administrator could read.
bool wantsRights(const Finding &finding);

} // namespace mountlens::ui
