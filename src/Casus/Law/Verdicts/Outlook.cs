// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Which values a formula takes over every choice of sides in what is disputed.</summary>
/// <param name="Holds">It holds on some choice.</param>
/// <param name="Fails">It fails on some choice.</param>
/// <param name="Unknown">On some choice a fact is missing.</param>
/// <param name="Complete">Whether every choice was looked at; otherwise the bound was reached, and what was not seen may still occur.</param>
internal readonly record struct Outlook(bool Holds, bool Fails, bool Unknown, bool Complete)
{
    /// <summary>Choices that are looked at before the search stops and says so. A setting of the tool.</summary>
    public const int MostChoices = 1 << 20;

    /// <summary>Looks at every choice. A part of the choices is cut off when the open ones can no longer change the value.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="disputes">What is disputed.</param>
    /// <param name="assignment">The rest; changed on the way and left with every dispute open.</param>
    public static Outlook Of(Formula formula, ImmutableArray<Dispute> disputes, in Assignment assignment)
    {
        foreach (var dispute in disputes)
            dispute.Leave(assignment);
        var (outlook, left) = (new Outlook(false, false, false, true), MostChoices);
        Visit(formula, disputes, 0, assignment, ref outlook, ref left);
        return left > 0 ? outlook : outlook with { Complete = false };
    }

    private static void Visit(Formula formula, ImmutableArray<Dispute> disputes, int next, in Assignment assignment, ref Outlook outlook, ref int left)
    {
        if (left <= 0 || outlook is { Holds: true, Fails: true, Unknown: true })
            return;
        left--;
        var value = formula.Value(assignment);

        // A value that stands while disputes are open stands whichever way they go (Kleene's connectives are monotone in information).
        if (value == Kleene.True)
            outlook = outlook with { Holds = true };
        else if (value == Kleene.False)
            outlook = outlook with { Fails = true };
        else if (next == disputes.Length)
            outlook = outlook with { Unknown = true };
        else
            Branch(formula, disputes, next, assignment, ref outlook, ref left);
    }

    private static void Branch(Formula formula, ImmutableArray<Dispute> disputes, int next, in Assignment assignment, ref Outlook outlook, ref int left)
    {
        var dispute = disputes[next];
        for (var side = 0; side < dispute.Sides; side++)
        {
            dispute.Take(side, assignment);
            Visit(formula, disputes, next + 1, assignment, ref outlook, ref left);
        }
        dispute.Leave(assignment);
    }
}
