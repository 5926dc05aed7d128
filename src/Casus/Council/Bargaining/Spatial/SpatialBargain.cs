// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>A bargain that one actor proposes to another.</summary>
/// <param name="Challenger">Number of the actor that proposes it.</param>
/// <param name="Challenged">Number of the actor to which it is proposed.</param>
/// <param name="View">Whose view of the chances it rests on.</param>
/// <param name="ChallengerMovesTo">Where the challenger would stand, from 0 to 100 in each dimension.</param>
/// <param name="ChallengedMovesTo">Where the challenged would stand, from 0 to 100 in each dimension.</param>
public sealed record SpatialBargain(
    int Challenger,
    int Challenged,
    BargainView View,
    ImmutableArray<double> ChallengerMovesTo,
    ImmutableArray<double> ChallengedMovesTo);

/// <summary>Whose view of the chances a bargain rests on.</summary>
public enum BargainView
{
    /// <summary>That of the one who proposes.</summary>
    Challenger,

    /// <summary>That of the one to whom it is proposed.</summary>
    Challenged,

    /// <summary>Both, weighted by capability times salience.</summary>
    Both,
}
