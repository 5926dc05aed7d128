// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>One member's part in the vote.</summary>
/// <param name="Member">The member.</param>
/// <param name="Position">Its position, or null when the case gives none.</param>
/// <param name="Votes">Whether the rule gives it a vote; a host may have none.</param>
/// <param name="Chances">The chances of each ballot, with the common mood and whom it follows.</param>
/// <param name="Ballot">The ballot cast: drawn, or the likeliest together with those of the others given the decision.</param>
/// <param name="Pivotal">Chance that its vote decides; 0 in a drawn pass, which does not ask.</param>
/// <param name="Because">What the position rests on.</param>
public sealed record MemberVote(string Member, CouncilPosition? Position, bool Votes, BallotChances Chances, Ballot Ballot, double Pivotal, Reason Because);

/// <summary>The chance of adoption under one rule, the positions unchanged.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Chance">The chance of adoption.</param>
/// <param name="Interval">Its 95 per cent interval when it is an estimate from draws; null when it is exact.</param>
public sealed record RuleChance(VotingRule Rule, double Chance, VoteSample? Interval);

/// <summary>A step on the way to the decision.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Takes">How long it takes.</param>
/// <param name="Quantity">Name of the quantity that says so.</param>
public sealed record DecisionStep(string Title, Tick Takes, string Quantity);

/// <summary>Why nothing is put to the vote.</summary>
public enum NotPut
{
    /// <summary>No official request reached the council.</summary>
    NoRequest,

    /// <summary>No basis in the law of the day permits what was asked for.</summary>
    NoBasis,

    /// <summary>Leave from outside is needed and was not given.</summary>
    NoLeave,
}

/// <summary>The answer of the council stage.</summary>
/// <param name="Chamber">The council made ready for the case.</param>
/// <param name="Adopted">Whether the council adopts: by the votes drawn, or when more likely than not if nothing is drawn.</param>
/// <param name="Probability">Chance of adoption; 0 when nothing is put to the vote.</param>
/// <param name="IfPut">Chance of adoption if the matter is put to the vote.</param>
/// <param name="Interval">The 95 per cent interval of that chance when it is an estimate from draws; null when it is exact.</param>
/// <param name="NotPut">Why nothing is put to the vote, or null.</param>
/// <param name="Votes">Each member's part.</param>
/// <param name="Leanings">How the voters of the rule lean, in its order.</param>
/// <param name="Coalition">Members that take part, the host left out.</param>
/// <param name="Aside">Members that do not take part, with the reason.</param>
/// <param name="Share">Share of the capability of all but the host that the coalition holds; null when capability is not given.</param>
/// <param name="DecidedAt">When the council decides, counted from the request.</param>
/// <param name="Steps">The way there.</param>
/// <param name="UnderRules">The chance under every rule of the body; empty in a drawn pass.</param>
/// <param name="Bargained">The bargaining before the vote, or null when none was asked for.</param>
/// <param name="Because">What the decision rests on.</param>
public sealed record CouncilOutcome(
    Chamber Chamber,
    bool Adopted,
    double Probability,
    double IfPut,
    VoteSample? Interval,
    NotPut? NotPut,
    ImmutableArray<MemberVote> Votes,
    Leanings Leanings,
    ImmutableArray<string> Coalition,
    ImmutableSortedDictionary<string, string> Aside,
    double? Share,
    Tick DecidedAt,
    ImmutableArray<DecisionStep> Steps,
    ImmutableArray<RuleChance> UnderRules,
    BargainedPositions? Bargained,
    Reason Because)
{
    /// <summary>The rule applied.</summary>
    public VotingRule Rule => Chamber.Applied.Rule;

    /// <summary>Why nothing is put to the vote, in a clause, or null.</summary>
    public string? WhyNotPut => NotPut switch
    {
        Council.NotPut.NoRequest => "no official request reached the council",
        Council.NotPut.NoBasis => "no basis in the law of the day permits what was asked for",
        Council.NotPut.NoLeave => $"leave of the {Rule.Outside.Value!.From} is needed and was not given",
        _ => null,
    };
}
