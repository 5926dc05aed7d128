// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Whether one basis is open, on which readings, who says so, why, why not, and what would change it.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Instrument">The instrument of its provision.</param>
/// <param name="Provision">Its provision.</param>
/// <param name="InForce">Whether the provision bound the host on the day.</param>
/// <param name="Answer">The verdict summed over all readings.</param>
/// <param name="Suppositions">The verdict on each choice of readings and disputed facts; the first <see cref="MostSuppositions"/> when there are more.</param>
/// <param name="Shortened">Whether there are more choices than are listed. The answer is reckoned over all of them.</param>
/// <param name="Bounded">Whether there are so many choices that the answer was reckoned over a part of them only.</param>
/// <param name="Proponents">Who holds it open.</param>
/// <param name="Doubters">Who holds it closed or doubtful.</param>
/// <param name="Why">The tree of conditions on the choice most favourable to the basis: provision, condition, formalities, exceptions.</param>
/// <param name="WhyNot">The leaves of that tree that stand in the way, each with what it rests on.</param>
/// <param name="Missing">What stands in the way on that choice, in clauses.</param>
public sealed record BasisVerdict(
    Basis Basis,
    Instrument Instrument,
    Provision Provision,
    ForceStatus InForce,
    Answer Answer,
    ImmutableArray<Supposition> Suppositions,
    bool Shortened,
    bool Bounded,
    ImmutableArray<string> Proponents,
    ImmutableArray<string> Doubters,
    ImmutableArray<Reason> Why,
    ImmutableArray<Obstacle> WhyNot,
    ImmutableArray<string> Missing)
{
    /// <summary>Choices of sides that a verdict lists at most. A setting of the tool.</summary>
    public const int MostSuppositions = 4096;

    /// <summary>Searches what would change the verdict. Set by the trial; searched when first asked.</summary>
    internal Lazy<Turning> Search { get; init; } = new(() => new Turning([], true));

    /// <summary>The smallest sets of facts, dates, readings and authorisations that would flip the verdict, smallest first. Reckoned when first asked.</summary>
    public Turning Turning => Search.Value;

    /// <summary>
    /// Ids of assumptions without which the verdict would not stand: those of the basis, of a provision whose text no claim gives, of definitions that
    /// it uses and no claim gives, and of an exception that applied and that no claim gives.
    /// </summary>
    public ImmutableArray<string> RestsOn { get; init; } = [];
}
