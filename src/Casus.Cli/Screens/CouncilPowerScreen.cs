// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Chain;
using Casus.Council;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Who is decisive: members, pairs of members, and the smallest sets that can decide.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
/// <param name="depth">What was worked out of the vote.</param>
internal sealed class CouncilPowerScreen(IAnsiConsole console, LawSheet sheet, CouncilDepth depth)
{
    /// <summary>Pairs shown; the rest is in the JSON.</summary>
    private const int PairsShown = 5;

    /// <summary>Sets shown of each kind; the rest is in the JSON.</summary>
    private const int SetsShown = 5;

    private readonly Run run = sheet.Run;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        CouncilVoteScreen.Title(console, "Who is decisive");
        WriteMembers();
        WritePairs();
        WriteSets();
    }

    private void WriteMembers()
    {
        var voters = run.Best.Council.Votes.Where(vote => vote.Votes).OrderByDescending(vote => vote.Pivotal).ToArray();
        if (run.Best.Council.Interval is null)
            sheet.Text($"[grey]Chance that its vote alone turns the decision:[/] {Prose.Plain(string.Join(", ", voters.Select(vote => $"{run.Scenario.Pack.NameOf(vote.Member)} {Prose.Chance(vote.Pivotal)}")))}. These are chances on the positions taken; what the rule alone gives each is another question.");
    }

    private void WritePairs()
    {
        if (depth.Pairs is not { } pairs)
        {
            sheet.Text("[grey]Pairs: not worked out, for there are too many voters or weights.[/]");
            return;
        }
        if (pairs.IsEmpty)
            return;
        console.WriteLine();
        var table = Prose.Table("Two together…", "#Both needed", "#As a bloc", "#Add");
        foreach (var pair in pairs.Take(PairsShown))
            table.AddRow(Prose.Plain($"{run.Scenario.Pack.NameOf(pair.First)} and {run.Scenario.Pack.NameOf(pair.Second)}"), Prose.Chance(pair.Strict), Prose.Chance(pair.Bloc), Signed(pair.Interaction));
        console.Write(table);
        console.MarkupLine($"[grey]Both needed: chance that the two adopt together and each of them alone can stop it. As a bloc: chance that the two turn the decision by voting alike. Add: what their votes for add to each other; below zero when one can stand in for the other.{(pairs.Length > PairsShown ? $" {Prose.Things(pairs.Length - PairsShown, "more pair", "more pairs")}: --json." : string.Empty)}[/]");
    }

    private void WriteSets()
    {
        if (depth.Sets is not { } sets)
            return;
        console.WriteLine();
        sheet.Text("[grey]By the rule alone, whatever members think[/]");
        Write("Adopts against all others", sets.Adopting, "not even all together");
        if (!sets.AdoptingAlone.Select(set => string.Join(' ', set)).SequenceEqual(sets.Adopting.Select(set => string.Join(' ', set)), StringComparer.Ordinal))
            Write("Adopts if all others abstain", sets.AdoptingAlone, "not even all together");
        Write("Defeats against all others", sets.Defeating, "nobody");
    }

    private void Write(string label, ImmutableArray<ImmutableArray<string>> sets, string none)
    {
        var words = InWords(sets, none).ToArray();
        if (words.Length == 1)
            sheet.Text($"{label}: {Prose.Plain(words[0])}");
        else
            sheet.List(label, words.Select(Prose.Plain));
    }

    /// <summary>Sets in words: as so many of some members beside others that must be there where all sets are of that form, or one by one.</summary>
    private IEnumerable<string> InWords(ImmutableArray<ImmutableArray<string>> sets, string none)
    {
        if (sets.IsEmpty)
            return [none];
        if (sets.Any(set => set.IsEmpty))
            return ["nobody needs to vote for it"];
        var voters = run.Best.Council.Chamber.Applied.Scores.Voters;
        var core = voters.Where(voter => sets.All(set => set.Contains(voter))).ToArray();
        var rest = voters.Where(voter => !core.Contains(voter) && sets.Any(set => set.Contains(voter))).ToArray();
        var size = sets[0].Length - core.Length;
        if (sets.Length == 1)
            return [sets[0].Length == voters.Length && voters.Length > 1 ? $"only all {Prose.Count(voters.Length)} together" : Named(sets[0])];
        if (sets.All(set => set.Length == sets[0].Length) && sets.Length == Choose(rest.Length, size))
        {
            var some = $"any {(size == 1 ? "one" : Prose.Count(size))} of {(rest.Length == voters.Length ? $"all {Prose.Count(rest.Length)}" : Named(rest))}";
            return [core.Length == 0 ? some : $"{Named(core)} together with {some}"];
        }
        return [.. sets.Take(SetsShown).Select(set => Named(set)), .. sets.Length > SetsShown ? [$"and {Prose.Count(sets.Length - SetsShown)} more: --json"] : Array.Empty<string>()];
    }

    private string Named(IEnumerable<string> set) => string.Join(", ", set.Select(run.Scenario.Pack.NameOf));

    private static long Choose(int from, int some)
    {
        var ways = 1L;
        for (var i = 1; i <= some; i++)
            ways = ways * (from - some + i) / i;
        return ways;
    }

    private static string Signed(double share) => share switch
    {
        > 0 and < 0.005 or < 0 and > -0.005 => "under 1 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share * 100:+0;-0;0} %"),
    };
}
