// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Whether one basis is open, on which readings, and who says so.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Instrument">The instrument of its provision.</param>
/// <param name="Provision">Its provision.</param>
/// <param name="InForce">Whether the provision bound the host on the day.</param>
/// <param name="Answer">The verdict summed over all readings.</param>
/// <param name="Suppositions">The verdict on each choice of readings and disputed facts.</param>
/// <param name="Proponents">Who holds it open.</param>
/// <param name="Doubters">Who holds it closed or doubtful.</param>
/// <param name="Why">The steps of the verdict on the choice most favourable to the basis.</param>
/// <param name="Missing">What stands in the way on that choice, in clauses.</param>
public sealed record BasisVerdict(
    Basis Basis,
    Instrument Instrument,
    Provision Provision,
    ForceStatus InForce,
    Answer Answer,
    ImmutableArray<Supposition> Suppositions,
    ImmutableArray<string> Proponents,
    ImmutableArray<string> Doubters,
    ImmutableArray<Reason> Why,
    ImmutableArray<string> Missing)
{
    /// <summary>Ids of assumptions without which the basis would not be open: its own, and those of a provision whose text no claim gives.</summary>
    public ImmutableArray<string> RestsOn => Provision.Claims.IsEmpty ? [.. Provision.Assumptions, .. Basis.Assumptions] : Basis.Assumptions;
}
