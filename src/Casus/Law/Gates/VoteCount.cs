// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Law;

/// <summary>Counts a sitting or a vote against what the rule asks for. Whole numbers only; nobody's vote is rounded.</summary>
internal static class VoteCount
{
    /// <summary>What a count found.</summary>
    /// <param name="Held">True when it was enough, false when it was not, null when the numbers known do not tell.</param>
    /// <param name="Quorate">Whether enough were present; a vote without a quorum is no vote.</param>
    /// <param name="Says">The finding, in words with its numbers.</param>
    /// <param name="Short">How many were missing.</param>
    public readonly record struct Finding(bool? Held, bool Quorate, string Says, int? Short)
    {
        /// <summary>The kind of effect that the finding has, unless it comes at the wrong time.</summary>
        public GateEffectKind Kind => (Held, Quorate) switch
        {
            (true, _) => GateEffectKind.Advance,
            (false, true) => GateEffectKind.NoMajority,
            (false, false) => GateEffectKind.NoQuorum,
            _ => GateEffectKind.Nothing,
        };
    }

    /// <summary>Counts those present at a sitting.</summary>
    public static Finding Sitting(GateNumbers numbers, in GateEvent sitting)
    {
        if (sitting.Present is { } present && numbers.Quorum is { } quorum)
        {
            return present >= quorum
                ? new Finding(true, true, Text($"quorum: {present} present, {quorum} needed"), null)
                : new Finding(false, false, Text($"no quorum: {present} present, {quorum} needed"), quorum - present);
        }
        if (sitting.Succeeded is { } met)
            return new Finding(met, met, met ? "quorum" : "no quorum", null);
        if (numbers.Quorum is { } needed)
            return new Finding(null, false, Text($"nothing known of those present; {needed} needed"), null);
        return new Finding(true, true, sitting.Present is { } there ? Text($"the body meets: {there} present") : "the body meets", null);
    }

    /// <summary>Counts a vote.</summary>
    /// <param name="gate">The rule.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="vote">The vote.</param>
    /// <param name="quorate">Whether a sitting before it had its quorum, which holds when the number present at the vote is not known.</param>
    public static Finding Vote(Gate gate, GateNumbers numbers, in GateEvent vote, bool quorate)
    {
        // Whoever votes is present; those who abstain may not have been published.
        var (inFavour, against) = (Math.Max(0, vote.For ?? 0), Math.Max(0, vote.Against ?? 0));
        var cast = Sum(inFavour, against);
        var present = vote.Present ?? (vote.For is null ? null : cast);
        if (numbers.Quorum is { } quorum && !(present >= quorum) && !(vote.Present is null && (quorate || vote.Succeeded is not null)))
        {
            return present is { } few
                ? new Finding(false, false, Text($"no quorum: {few} present, {quorum} needed"), quorum - few)
                : new Finding(null, false, Text($"nothing known of those present; {quorum} needed"), null);
        }
        if (vote.Succeeded is { } passed)
            return new Finding(passed, true, passed ? "passed" : "failed", null);
        if (vote.For is null)
            return Uncounted(gate, numbers, vote);
        if (Needed(gate, numbers, present, cast, against) is not { } needed)
            return new Finding(null, true, Text($"{inFavour} for; the size of the body is not known, so nobody can say whether that was enough"), null);
        return inFavour >= needed.Votes
            ? new Finding(true, true, Text($"passed: {inFavour} for, {needed.Votes} needed"), null)
            : new Finding(false, true, Text($"failed: {inFavour} for, {needed.Votes}{needed.OutOf} needed, short by {needed.Votes - inFavour}"), needed.Votes - inFavour);
    }

    /// <summary>A vote of which only the votes against are known: without any it passed, unless the rule counts those who were not there.</summary>
    private static Finding Uncounted(Gate gate, GateNumbers numbers, in GateEvent vote) =>
        vote.Against == 0 && numbers.Votes is null && gate.Majority is null or { Base: MajorityBase.Votes }
            ? new Finding(true, true, "passed: nobody against", null)
            : new Finding(null, true, "nothing known of the votes for", null);

    private static (int Votes, string OutOf)? Needed(Gate gate, GateNumbers numbers, int? present, int cast, int against)
    {
        if (numbers.Votes is { } votes)
            return (votes, numbers.Seats is { } all ? Text($" of all {all}") : string.Empty);
        if (gate.Majority is not { } majority)
            return (Sum(against, 1), Text($" against {against}"));
        return majority.Base switch
        {
            MajorityBase.AllMembers when numbers.Seats is { } seats => (Math.Max(1, majority.Least(seats)), Text($" of all {seats}")),
            MajorityBase.Present when present is { } there => (Math.Max(1, majority.Least(there)), Text($" of {there} present")),
            MajorityBase.Votes => (Math.Max(1, majority.Least(cast)), Text($" of {cast} votes")),
            _ => null,
        };
    }

    private static int Sum(int a, int b) => (int)Math.Min(int.MaxValue - 1, (long)a + b);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
