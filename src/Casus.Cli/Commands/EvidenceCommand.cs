// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Cli.Commands;

/// <summary><c>casus evidence</c>: what the packs hold, who published it, and where sources disagree.</summary>
internal static class EvidenceCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("evidence", Examples.After(
            "List claims with their sources and grades, quantities on which sources disagree, or assumptions.",
            "casus evidence --disputes"));
        var subject = new Argument<string?>("subject") { HelpName = "SUBJECT", Description = "Subject, the beginning of one, or the id of a claim; everything when left out.", Arity = ArgumentArity.ZeroOrOne };
        var disputes = new Option<bool>("--disputes") { Description = "Only quantities on which sources disagree, side by side, with the choice made." };
        var assumptions = new Option<bool>("--assumptions") { Description = "Assumptions instead of claims." };
        var packId = new Option<string?>("--pack") { HelpName = "PACK", Description = "The pack; the first that has a folder of cases when left out." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of text." };
        command.Add(subject);
        foreach (var option in new Option[] { disputes, assumptions, packId, json })
            command.Add(option);
        command.SetAction(parsed =>
        {
            var book = PacksFolder.Reader(terminal.Packs).Read(parsed.GetValue(packId) ?? PacksFolder.Usual(terminal.Packs)).Evidence;
            var about = parsed.GetValue(subject) ?? string.Empty;
            if (parsed.GetValue(assumptions))
                return Assumptions(terminal, parsed.GetValue(json), book, about);
            return parsed.GetValue(disputes) ? Disputes(terminal, parsed.GetValue(json), book, about) : Claims(terminal, parsed.GetValue(json), book, about);
        });
        return command;
    }

    private static int Claims(Terminal terminal, bool json, EvidenceBook book, string about)
    {
        var claims = book.Claims.Values.Where(claim => Within(about, claim.Subject) || claim.Id == about).OrderBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
        Require(claims.Length, about, book.Claims.Values.Select(claim => claim.Subject).Concat(book.Claims.Keys));
        if (json)
            terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. claims.Select(claim => (JsonNode)Document(book, claim))])));
        else
            EvidenceScreen.Claims(terminal.Data, book, claims);
        return ExitCode.Done;
    }

    private static int Disputes(Terminal terminal, bool json, EvidenceBook book, string about)
    {
        var disputed = book.Disputed.Where(name => Within(about, name)).ToArray();
        Require(book.QuantityNames.Count(name => Within(about, name)), about, book.QuantityNames);
        var best = new Quantities(book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        if (json)
            terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. disputed.Select(name => (JsonNode)Dispute(book, best, name))])));
        else
            EvidenceScreen.Disputes(terminal.Data, book, best, disputed);
        return ExitCode.Done;
    }

    private static int Assumptions(Terminal terminal, bool json, EvidenceBook book, string about)
    {
        var made = book.Assumptions.Values.Where(each => Within(about, each.Id)).OrderBy(each => each.Id, StringComparer.Ordinal).ToArray();
        Require(made.Length, about, book.Assumptions.Keys);
        if (json)
            terminal.Text.Write(RunDocument.TextOf(new JsonArray([.. made.Select(each => (JsonNode)Document(each))])));
        else
            EvidenceScreen.Assumptions(terminal.Data, made);
        return ExitCode.Done;
    }

    private static bool Within(string about, string subject) =>
        about.Length == 0 || subject == about || subject.StartsWith(about + ".", StringComparison.Ordinal) || subject.StartsWith(about + " ", StringComparison.Ordinal);

    /// <summary>A subject and all that it begins with: a.b.c, a.b and a.</summary>
    private static IEnumerable<string> Beginnings(string subject) =>
        Enumerable.Range(0, subject.Length).Where(i => subject[i] == '.').Select(i => subject[..i]).Append(subject);

    private static void Require(int found, string about, IEnumerable<string> known)
    {
        if (found == 0 && about.Length > 0)
            throw new DocumentException(Position.Whole(about), "unknown-subject", $"Nothing is known about '{about}'.", NearMiss.Remedy(about, known.Where(name => !name.Contains('@', StringComparison.Ordinal)).SelectMany(Beginnings), "subject"));
    }

    private static JsonObject Document(EvidenceBook book, Claim claim) => new()
    {
        ["id"] = claim.Id,
        ["subject"] = claim.Subject,
        ["values"] = new JsonObject(claim.Quantities.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Quantity, each.Value.Text))),
        ["scope"] = Words.Of(claim.Scope),
        ["asOf"] = claim.AsOf,
        ["grade"] = book.GradeOf(claim).ToString(),
        ["rank"] = Words.Of(claim.Rank),
        ["reason"] = claim.Reason,
        ["says"] = claim.Says,
        ["source"] = new JsonObject
        {
            ["id"] = claim.Source,
            ["author"] = book.Sources[claim.Source].Author,
            ["title"] = book.Sources[claim.Source].Title,
            ["publisher"] = book.Sources[claim.Source].Publisher,
            ["published"] = book.Sources[claim.Source].Published,
            ["address"] = book.Sources[claim.Source].Address,
        },
        ["locator"] = claim.Locator,
    };

    private static JsonObject Dispute(EvidenceBook book, Quantities best, string name) => new()
    {
        ["quantity"] = name,
        ["taken"] = best.Resolve(name).Claim?.Id,
        ["claims"] = new JsonArray([.. book.On(name).Select(each => (JsonNode)Document(book, each.Claim))]),
    };

    private static JsonObject Document(Assumption assumption) => new()
    {
        ["id"] = assumption.Id,
        ["value"] = assumption.Value?.Text,
        ["range"] = assumption.Range?.Text,
        ["best"] = assumption.Best?.Text,
        ["shape"] = assumption.Shape is { } shape ? Words.Of(shape) : null,
        ["says"] = assumption.Says,
        ["reason"] = assumption.Reason,
        ["wouldKnow"] = assumption.WouldKnow,
        ["claims"] = new JsonArray([.. assumption.Claims.Select(each => (JsonNode)each)]),
    };
}
