// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Council;

/// <summary>A question put to the council: will they act?</summary>
/// <param name="Chamber">The council made ready for the case.</param>
/// <param name="Quantities">Resolves chances and times.</param>
/// <param name="Law">The answer of the law stage.</param>
/// <param name="RequestMade">Whether an official request was made; without one the council is not seized.</param>
/// <param name="Choices">What the user has set.</param>
public sealed record CouncilInquiry(Chamber Chamber, Quantities Quantities, LegalOutcome Law, bool RequestMade, CouncilChoices Choices);

/// <summary>What the user has set of a vote.</summary>
public sealed record CouncilChoices
{
    /// <summary>Nothing set.</summary>
    public static CouncilChoices None { get; } = new();

    /// <summary>The decision, or null when the model finds it.</summary>
    public bool? Decision { get; init; }

    /// <summary>Ballots that people cast, by member.</summary>
    public ImmutableSortedDictionary<string, Ballot> Ballots { get; init; } = ImmutableSortedDictionary.Create<string, Ballot>(StringComparer.Ordinal);

    /// <summary>Chances of support, by member.</summary>
    public ImmutableSortedDictionary<string, ClaimValue> Supports { get; init; } = ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal);

    /// <summary>Chances of objecting, by member.</summary>
    public ImmutableSortedDictionary<string, ClaimValue> Objects { get; init; } = ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal);

    /// <summary>The bargaining before the vote.</summary>
    public BargainingKind Bargaining { get; init; } = BargainingKind.None;
}

/// <summary>What bargaining is modelled before the vote.</summary>
public enum BargainingKind
{
    /// <summary>None: members vote as they stand.</summary>
    None,

    /// <summary>The spatial model of politics.</summary>
    Spatial,

    /// <summary>The expected-utility model.</summary>
    ExpectedUtility,
}
