// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Simulation;
using NodaTime;

namespace Casus.Law;

/// <summary>Asks the states on the way whether a member's forces may fly through, cross or use their territory.</summary>
internal static class ClearanceProcess
{
    /// <summary>The clearances that a member's forces need on a day on the way to a host, each with its answer, in the order of the pack.</summary>
    public static ImmutableArray<ClearanceOutcome> For(LawBook book, Quantities quantities, LocalDate day, string member, string host) =>
        [.. book.Clearances.Where(clearance => clearance.Holds(day, member, host)).Select(clearance => Ask(quantities, clearance, member))];

    /// <summary>The outcome of national law with the leave of the states on the way: forces set out when the last of them has been given.</summary>
    public static GateOutcome Apply(GateOutcome outcome, ImmutableArray<ClearanceOutcome> clearances)
    {
        if (clearances.IsEmpty)
            return outcome;
        var steps = clearances
            .Where(each => each.GivenAfter is { } given && given > Tick.Zero)
            .Select(each => new GateStepOutcome(Name(each.Clearance), each.GivenAfter!.Value, Passed: true, each.Says));
        var with = outcome with
        {
            Clearances = clearances,
            Steps = [.. outcome.Steps.Concat(steps).OrderBy(step => step.After)],
            Because = outcome.Because with { Because = [.. outcome.Because.Because, .. clearances.Select(each => each.Because)] },
        };
        if (outcome.OpensAfter is not { } opens)
            return with;
        var refused = clearances.Where(each => each.GivenAfter is null).Select(each => each.Says).ToArray();
        if (refused.Length > 0)
            return with with { Answer = Answer.No, OpensAfter = null, Says = string.Join("; ", refused) };
        var last = clearances.MaxBy(each => each.GivenAfter!.Value)!;
        return last.GivenAfter <= opens
            ? with
            : with with { OpensAfter = last.GivenAfter, Says = $"{outcome.Says}; then waits for {Name(last.Clearance)}" };
    }

    private static ClearanceOutcome Ask(Quantities quantities, Clearance clearance, string member)
    {
        var reasons = new List<Reason>(Reason.Of(clearance.Claims, quantities.Book));
        reasons.AddRange(clearance.Assumptions.Select(id => Reason.Of(quantities.Book.Assumptions[id])));
        Tick? given = clearance.Mode == ClearanceMode.Refused ? null : Tick.Zero;
        if (clearance is { Mode: ClearanceMode.EachTime, Takes: { } takes })
        {
            reasons.Add(Reason.Of($"{Name(clearance)} takes", quantities.Resolve(takes.Name), quantities.Book));
            given = GateNumbers.Length(quantities.Of(takes, "clearance", $"{clearance.Id}/{member}"));
        }
        var says = clearance.Mode switch
        {
            ClearanceMode.Refused => $"{clearance.State} refuses {Kind(clearance)}: {clearance.Says}",
            ClearanceMode.Standing => $"{clearance.State} grants {Kind(clearance)} by a standing agreement",
            _ => $"{clearance.State} grants {Kind(clearance)} for this movement",
        };
        return new ClearanceOutcome(clearance, given, says, new Reason(ReasonKind.Provision, $"{Name(clearance)}: {clearance.Says}", clearance.Id, [.. reasons]));
    }

    private static string Name(Clearance clearance) => clearance.Kind switch
    {
        ClearanceKind.Overflight => $"overflight of {clearance.State}",
        ClearanceKind.Transit => $"transit through {clearance.State}",
        _ => $"basing in {clearance.State}",
    };

    private static string Kind(Clearance clearance) => Words.Of(clearance.Kind);
}
