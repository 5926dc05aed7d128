// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>What a study found, with the pack that names what it speaks of.</summary>
/// <param name="Result">What it found.</param>
/// <param name="Pack">The pack that it was run on.</param>
public sealed record PivotAnswer(PivotResult Result, Pack Pack)
{
    private const double Tie = 1e-9;

    /// <summary>The study.</summary>
    public PivotStudy Study => Result.Study;

    /// <summary>The command that gives the same numbers again.</summary>
    public string Command => FormattableString.Invariant($"casus study studies/{Study.Id} --draws {Study.Draws} --seed {Study.Seed}");

    /// <summary>The two of the study: <c>Russia and Kazakhstan</c>.</summary>
    public string PairName => NameOf(Study.Pair[0], Study.Pair[1]);

    /// <summary>Two members by name, in the order given.</summary>
    public string NameOf(string first, string second) => $"{Pack.NameOf(first)} and {Pack.NameOf(second)}";

    /// <summary>Whether a pair is the one of the study.</summary>
    public bool IsPair(PairFinding pair) => Study.Pair.Contains(pair.First) && Study.Pair.Contains(pair.Second);

    /// <summary>What was found on the pair of the study; null when one of the two does not vote.</summary>
    public PairFinding? PairOf(PivotFinding finding) => finding.Of(Study.Pair[0], Study.Pair[1]);

    /// <summary>What was found on the leader; null when it does not vote.</summary>
    public MemberFinding? LeaderOf(PivotFinding finding) => finding.Members.FirstOrDefault(member => member.Member == Study.Leader);

    /// <summary>What was found at a time.</summary>
    public IEnumerable<PivotFinding> At(Epoch epoch) => Result.Findings.Where(finding => finding.Epoch == epoch.Id);

    /// <summary>What was found at a time under its own rule, nothing left out.</summary>
    public PivotFinding Main(Epoch epoch) => At(epoch).First(finding => finding.Rule.Id == epoch.Rule && finding.Variant == PivotVariant.Full);

    /// <summary>The pair or pairs that lead most often, with the share of the draws: <c>Russia and Belarus, 43 %</c>.</summary>
    public string AheadOf(PivotFinding finding) => Ahead([.. finding.Pairs.Select(pair => (NameOf(pair.First, pair.Second), pair.Top.Chance))], "pairs");

    /// <summary>The member or members that decide most often, with the share of the draws.</summary>
    public string AheadAmongMembers(PivotFinding finding) => Ahead([.. finding.Members.Select(member => (Pack.NameOf(member.Member), member.Top.Chance))], "members");

    /// <summary>The member or members that have their way most often, with the share of the draws.</summary>
    public string AheadInSuccess(PivotFinding finding) => Ahead([.. finding.Members.Select(member => (Pack.NameOf(member.Member), member.TopSuccess.Chance))], "members");

    private static string Ahead(ImmutableArray<(string Name, double Top)> all, string what)
    {
        var most = all.Max(each => each.Top);
        var tied = all.Where(each => most - each.Top <= Tie).ToArray();
        var share = $"{PivotWords.Percent(most)}\u00a0%";
        return tied.Length switch
        {
            1 => $"{tied[0].Name}, {share}",
            2 or 3 => $"{string.Join("; ", tied.Select(each => each.Name))}, {share} each",
            _ => FormattableString.Invariant($"{(tied.Length == all.Length ? "all" : string.Empty)} {tied.Length} {what} alike, {share} each").TrimStart(),
        };
    }
}
