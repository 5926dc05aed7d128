// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>In how many profiles of the others' ballots a player makes the difference, by which two of its ballots.</summary>
/// <param name="YesNo">Those in which the proposal passes if it votes for and fails if it votes against.</param>
/// <param name="YesAbstain">Those in which it passes if it votes for and fails if it abstains: the power of saying yes.</param>
/// <param name="AbstainNo">Those in which it passes if it abstains and fails if it votes against: the power of objecting.</param>
/// <remarks>Where a vote for adds no less than an abstention, and an abstention no less than a vote against, the first is the sum of the others.</remarks>
public readonly record struct TernaryPower(BigInteger YesNo, BigInteger YesAbstain, BigInteger AbstainNo);

/// <summary>What an analysis of a game with abstention found.</summary>
/// <param name="Game">The game.</param>
/// <param name="Finding">How it was got, or why there is nothing.</param>
/// <param name="Passing">How many of the profiles of all ballots pass, if that is known.</param>
/// <param name="Powers">The power of each player, in their order; empty if it is not known.</param>
public sealed record TernaryReport(TernaryGame Game, Finding Finding, BigInteger? Passing, ImmutableArray<TernaryPower> Powers)
{
    /// <summary>The number of all profiles: three to the power of the players.</summary>
    public BigInteger Profiles => BigInteger.Pow(3, Game.Players);

    /// <summary>The number of profiles of all players but one.</summary>
    public BigInteger ProfilesOfOthers => BigInteger.Pow(3, Game.Players - 1);

    /// <summary>The chance that a proposal passes if all ballots are equally likely.</summary>
    public Rational? ToAct => Passing is { } passing ? new Rational(passing, Profiles) : null;
}
