// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Tests.Council;

/// <summary>Rules made up for a test.</summary>
internal static class TinyRule
{
    /// <summary>Everybody must be for it; change what a test is about with <c>with</c>.</summary>
    public static VotingRule Unanimity { get; } = new()
    {
        Id = "unanimity",
        Title = "Unanimity",
        Says = "Everybody must be for it.",
        Status = RuleStatus.Counterfactual,
        Body = "council",
        From = new LocalDate(2000, 1, 1),
        Format = DecisionFormat.Plenary,
        Passes = Quota(Share(1, 1)),
        LeastFor = 0,
        ObjectionDefeats = false,
        Vetoes = [],
        VetoedBy = [],
        Abstention = Effect.Neutral,
        Absence = Effect.Neutral,
        Quorum = Share(1, 1000),
        Silence = Stated<SilenceProcedure>.None,
        HostConsent = false,
        HostVotes = true,
        Outside = Stated<OutsideAuthority>.None,
        Blocking = Stated<BlockingMinority>.None,
        Contributors = Contributors.VotersFor,
        Costs = CostBearers.Senders,
        Procedural = Stated<ProceduralQuestions>.None,
        Tie = TieOutcome.Fails,
        Revote = Revote.Unregulated,
        FormatObjection = FormatObjection.NoEffect,
        Procedure = "usual",
    };

    /// <summary>More than half of all members.</summary>
    public static VotingRule Majority { get; } = Unanimity with { Id = "majority", Passes = Quota(Share(1, 2, exceed: true)) };

    /// <summary>Unanimity by silence: it stands if nobody objects in time.</summary>
    public static VotingRule Silent { get; } = Unanimity with
    {
        Id = "silent",
        Silence = new Stated<SilenceProcedure>(new SilenceProcedure { Within = new Quantity<Hours>("silence"), Says = "An objection breaks it." }),
    };

    /// <summary>Passes if nobody is against and at least so many are for; who abstains stands aside.</summary>
    public static VotingRule NobodyAgainst(int leastFor) => Unanimity with
    {
        Id = $"nobody-against-{leastFor}",
        Passes = Quota(Share(1, 1), Denominator.PresentAndVoting),
        LeastFor = leastFor,
        ObjectionDefeats = true,
        Abstention = Effect.StandsAside,
        Absence = Effect.StandsAside,
    };

    /// <summary>A share of the voters, or of another weight.</summary>
    public static Criterion Quota(Threshold share, Denominator outOf = Denominator.AllMembers, string weight = Criterion.Heads) => new() { Weight = weight, Share = share, OutOf = outOf };

    /// <summary>A number of voters, or a sum of another weight.</summary>
    public static Criterion Least(int least, string weight = Criterion.Heads) => new() { Weight = weight, Least = least };

    public static Criterion All(params Criterion[] parts) => new() { All = [.. parts] };

    public static Criterion Any(params Criterion[] parts) => new() { Any = [.. parts] };

    public static Stated<BlockingMinority> Blocking(int least) => new(new BlockingMinority { Least = least });

    /// <summary>Leave from outside, told by a fact.</summary>
    public static Stated<OutsideAuthority> Leave(string fact = "leave") => new(new OutsideAuthority { Needs = OutsideNeed.Leave, From = "world council", Fact = fact, Says = "Made up." });

    public static Threshold Share(int parts, int of, bool exceed = false) => new() { Parts = parts, Of = of, Exceed = exceed };

    public static string Member(int number) => $"{(char)('A' + number)}";

    /// <summary>So many voters that count one each: A, B, C, ...</summary>
    public static Electorate Voters(int count) => Electorate.OfHeads(Enumerable.Range(0, count).Select(Member));

    /// <summary>The rule laid out for so many voters, asked without a host.</summary>
    public static RuleScores For(this VotingRule rule, int voters) => RuleScores.Of(rule, Voters(voters));

    /// <summary>The rule as a machine, asked without a host.</summary>
    public static RuleAutomaton Machine(this VotingRule rule, int voters) => RuleAutomaton.Of(rule.For(voters)).ShouldNotBeNull();
}
