// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>One member's part in the vote.</summary>
/// <param name="Member">The member.</param>
/// <param name="Position">Its position, or null when the case gives none.</param>
/// <param name="Chances">The chances of each ballot.</param>
/// <param name="Ballot">The ballot cast: drawn, or the likeliest when nothing is drawn; given adoption, where adoption is given.</param>
/// <param name="Pivotal">Chance that its vote decides.</param>
/// <param name="Because">What the position rests on.</param>
public sealed record MemberVote(string Member, CouncilPosition? Position, BallotChances Chances, Ballot Ballot, double Pivotal, Reason Because);

/// <summary>The chance of adoption under one rule, the positions unchanged.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Chance">The chance of adoption.</param>
public sealed record RuleChance(VotingRule Rule, double Chance);

/// <summary>Why nothing is put to the vote.</summary>
public enum NotPut
{
    /// <summary>No official request reached the council.</summary>
    NoRequest,

    /// <summary>No basis in the law of the day permits what was asked for.</summary>
    NoBasis,
}

/// <summary>The answer of the council stage.</summary>
/// <param name="Rule">The rule applied.</param>
/// <param name="Adopted">Whether the council adopts: by the votes drawn, or when more likely than not if nothing is drawn.</param>
/// <param name="Probability">Chance of adoption; 0 when nothing is put to the vote.</param>
/// <param name="IfPut">Chance of adoption if the matter is put to the vote.</param>
/// <param name="NotPut">Why nothing is put to the vote, or null.</param>
/// <param name="Votes">Each member's part.</param>
/// <param name="Coalition">Members that take part, the host left out.</param>
/// <param name="Aside">Members that do not take part, with the reason.</param>
/// <param name="DecidedAt">When the council decides, counted from the request.</param>
/// <param name="UnderRules">The chance under every rule of the pack.</param>
/// <param name="Because">What the decision rests on.</param>
public sealed record CouncilOutcome(
    VotingRule Rule,
    bool Adopted,
    double Probability,
    double IfPut,
    NotPut? NotPut,
    ImmutableArray<MemberVote> Votes,
    ImmutableArray<string> Coalition,
    ImmutableSortedDictionary<string, string> Aside,
    Tick DecidedAt,
    ImmutableArray<RuleChance> UnderRules,
    Reason Because)
{
    /// <summary>Why nothing is put to the vote, in a clause, or null.</summary>
    public string? WhyNotPut => NotPut switch
    {
        Council.NotPut.NoRequest => "no official request reached the council",
        Council.NotPut.NoBasis => "no basis in the law of the day permits what was asked for",
        _ => null,
    };
}
