// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The choices of the spatial model of politics. Every default is the peer's. Settings of the method, not facts about the world.</summary>
public sealed record SpatialOptions
{
    private const int MostTurnsAllowed = 10_000;

    /// <summary>The peer's defaults.</summary>
    public static SpatialOptions Default { get; } = new();

    /// <summary>How utilities become influence.</summary>
    public InfluenceShape Influence { get; init; } = InfluenceShape.Proportional;

    /// <summary>How influence becomes a chance of victory in elections. A challenge between two actors is always linear.</summary>
    public VictoryOdds Victory { get; init; } = VictoryOdds.Linear;

    /// <summary>How chances of victory become chances of options.</summary>
    public ElectionForm Election { get; init; } = ElectionForm.Conditional;

    /// <summary>How security becomes an attitude to risk.</summary>
    public RiskRange Risk { get; init; } = RiskRange.Middle;

    /// <summary>How far actors see each other's attitude to risk.</summary>
    public RiskPerception Perception { get; init; } = RiskPerception.OneThird;

    /// <summary>What third parties stake in a challenge.</summary>
    public ThirdPartyCommitment ThirdParties { get; init; } = ThirdPartyCommitment.Semi;

    /// <summary>Where two actors meet.</summary>
    public BargainForm Bargain { get; init; } = BargainForm.SquaredSalienceSquaredChance;

    /// <summary>Whose view of the chances enters a bargain.</summary>
    public BargainViews Views { get; init; } = BargainViews.Challenger;

    /// <summary>How an actor settles on a bargain.</summary>
    public BargainChoice Choice { get; init; } = BargainChoice.Deterministic;

    /// <summary>How ideals follow positions.</summary>
    public IdealAdjustment Ideals { get; init; } = IdealAdjustment.FollowPositions;

    /// <summary>The run stops after a turn, the second or later, that moves all actors together less than this share of the first turn. From 0 (never) to 1. Default 0.02.</summary>
    public double StopRatio { get; init; } = 0.02;

    /// <summary>The run stops after so many turns in any case. From 1 to 10,000. Default 100.</summary>
    public int MostTurns { get; init; } = 100;

    /// <summary>Everything that is wrong with the options for so many actors.</summary>
    internal IEnumerable<SpatialFault> Faults(int actors)
    {
        foreach (var fault in Unknown(Influence).Concat(Unknown(Victory)).Concat(Unknown(Election)).Concat(Unknown(Risk)).Concat(Unknown(Perception))
            .Concat(Unknown(ThirdParties)).Concat(Unknown(Bargain)).Concat(Unknown(Views)).Concat(Unknown(Choice)).Concat(Ideals.Faults(actors)))
        {
            yield return fault;
        }
        if (StopRatio is not (>= 0 and <= 1))
            yield return new SpatialFault(null, "stop-ratio", FormattableString.Invariant($"The stop ratio is {StopRatio}."), "Give a share from 0 to 1.");
        if (MostTurns is < 1 or > MostTurnsAllowed)
            yield return new SpatialFault(null, "most-turns", FormattableString.Invariant($"The most turns are {MostTurns}."), FormattableString.Invariant($"Give a number from 1 to {MostTurnsAllowed}."));
    }

    private static IEnumerable<SpatialFault> Unknown<T>(T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            yield return new SpatialFault(null, "unknown-option", $"There is no {typeof(T).Name} {value}.", $"Known: {string.Join(", ", Enum.GetNames<T>())}.");
    }
}
