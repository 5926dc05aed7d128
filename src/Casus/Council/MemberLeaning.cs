// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How a member leans before the vote.</summary>
/// <param name="Member">The member.</param>
/// <param name="Supports">Chance that it votes for if it is present.</param>
/// <param name="Objects">Chance that it votes against if it is present and does not vote for.</param>
/// <param name="Absent">Chance that it stays away.</param>
/// <param name="Set">The ballot that the user set, or null.</param>
public readonly record struct MemberLeaning(string Member, double Supports, double Objects, double Absent, Ballot? Set = null)
{
    /// <summary>The chances of its ballots.</summary>
    public BallotChances Chances =>
        Set is { } ballot ? BallotChances.From(Member, 0, 0, 0).Certain(ballot) : BallotChances.From(Member, Supports, Objects, Absent);
}
