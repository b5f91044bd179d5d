// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A plugin for clang-tidy: its checks walk what stands in our own files only. Without it they walk
/// every declaration of the system's headers too, to throw away what they find there; that is most
/// of their time. clangd narrows its walks to the open file in the same way (ParsedAST.cpp). What a
/// check looks up by name or type, in any header, it still finds.
#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/FrontendAction.h>
#include <clang/Frontend/FrontendPluginRegistry.h>

namespace {

class OnlyOurHeaders : public clang::ASTConsumer
{
public:
    bool HandleTopLevelDecl(clang::DeclGroupRef group) override
    {
        for (clang::Decl *declaration : group) {
            const clang::SourceManager &sources = declaration->getASTContext().getSourceManager();
            if (!sources.isInSystemHeader(sources.getExpansionLoc(declaration->getLocation())))
                m_ours.push_back(declaration);
        }
        return true;
    }

    // Runs before clang-tidy's own consumers: the action below asks for that.
    void HandleTranslationUnit(clang::ASTContext &context) override
    {
        context.setTraversalScope(m_ours);
    }

private:
    std::vector<clang::Decl *> m_ours;
};

class OnlyOurHeadersAction : public clang::PluginASTAction
{
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &,
                                                          llvm::StringRef) override
    {
        return std::make_unique<OnlyOurHeaders>();
    }
    bool ParseArgs(const clang::CompilerInstance &, const std::vector<std::string> &) override
    {
        return true;
    }
    ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<OnlyOurHeadersAction> registered("only-our-headers",
                                                                          "walk no system header");

} // namespace
