// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Evidence;

namespace Casus.Cli.Commands;

/// <summary><c>casus explain</c>: from a result back to claims and assumptions.</summary>
internal static class ExplainCommand
{
    private const int UsualDepth = 8;

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("explain", "Walk from a number or verdict to the constraint that set it, the inputs behind that, their claims, and what was published.");
        var options = new ScenarioOptions(command);
        var what = new Argument<string>("what") { HelpName = "WHAT", Description = "The result, by its name in the JSON, such as fast.closureHours." };
        var depth = new Option<int>("--depth") { HelpName = "N", Description = $"Links of the chain shown; {UsualDepth} when left out.", DefaultValueFactory = _ => UsualDepth };
        depth.Validators.Add(result => UsageFaults.Whole(result, 1, 100));
        command.Add(what);
        command.Add(depth);
        command.SetAction(parsed =>
        {
            var run = options.Run(parsed, terminal);
            var result = Find(run, parsed.GetRequiredValue(what));
            if (options.Json(parsed))
                terminal.Text.Write(RunDocument.TextOf(Document(run, result)));
            else
                ReasonScreen.Write(terminal, run, result, parsed.GetValue(depth));
            return ExitCode.Done;
        });
        return command;
    }

    private static Result Find(Run run, string path) =>
        run.Results.TryGetValue(path, out var result)
            ? result
            : throw new DocumentException(Position.Whole(path), "unknown-result", $"The run has no result '{path}'.", NearMiss.Remedy(path, run.Results.Keys, "result"));

    private static JsonObject Document(Run run, Result result) => new()
    {
        ["result"] = result.Path,
        ["says"] = result.Says,
        ["value"] = result.Shown,
        ["because"] = ReasonTree.Of(result.Because),
        ["claims"] = new JsonArray([.. LawEvidence.Of([result.Because], run.Scenario.Pack.Evidence).Claims.Select(id => (JsonNode)Claim(run.Scenario.Pack.Evidence, id))]),
    };

    /// <summary>A claim at the end of the chain with what was published.</summary>
    private static JsonObject Claim(EvidenceBook book, string id)
    {
        var claim = book.Claims[id];
        var source = book.Sources[claim.Source];
        return new JsonObject
        {
            ["id"] = id,
            ["says"] = claim.Says,
            ["grade"] = book.GradeOf(claim).ToString(),
            ["locator"] = claim.Locator,
            ["source"] = new JsonObject
            {
                ["id"] = source.Id,
                ["author"] = source.Author,
                ["title"] = source.Title,
                ["publisher"] = source.Publisher,
                ["published"] = source.Published,
                ["address"] = source.Address,
            },
        };
    }
}
