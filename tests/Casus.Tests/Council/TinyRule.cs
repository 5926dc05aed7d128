// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Evidence;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casus.Tests.Council;

/// <summary>Rules made up for a test, and voters who vote at random.</summary>
internal static class TinyRule
{
    private static readonly Threshold[] Thresholds =
        [Share(1, 1), Share(1, 2), Share(1, 2, exceed: true), Share(2, 3), Share(65, 100), Share(1, 1000)];

    /// <summary>Everybody must be for it; change what a test is about with <c>with</c>.</summary>
    public static VotingRule Unanimity { get; } = new()
    {
        Id = "unanimity",
        Title = "Unanimity",
        Says = "Everybody must be for it.",
        Status = RuleStatus.Counterfactual,
        From = new LocalDate(2000, 1, 1),
        Denominator = Denominator.AllMembers,
        Threshold = Share(1, 1),
        LeastFor = 0,
        ObjectionDefeats = false,
        Abstention = Effect.Neutral,
        Absence = Effect.Neutral,
        Quorum = Share(1, 1000),
        HostConsent = false,
        HostVotes = true,
        Contributors = Contributors.VotersFor,
        Convening = new Quantity<Hours>("convening"),
        Deciding = new Quantity<Hours>("deciding"),
    };

    /// <summary>More than half of all members.</summary>
    public static VotingRule Majority { get; } = Unanimity with { Id = "majority", Threshold = Share(1, 2, exceed: true) };

    /// <summary>Passes if nobody is against and at least so many are for; who abstains stands aside.</summary>
    public static VotingRule NobodyAgainst(int leastFor) => Unanimity with
    {
        Id = $"nobody-against-{leastFor}",
        Denominator = Denominator.PresentAndVoting,
        LeastFor = leastFor,
        ObjectionDefeats = true,
        Abstention = Effect.StandsAside,
        Absence = Effect.StandsAside,
    };

    public static Gen<VotingRule> Any { get; } =
        from denominator in Gen.Elements(Enum.GetValues<Denominator>())
        from threshold in Gen.Elements(Thresholds)
        from quorum in Gen.Elements(Thresholds)
        from effects in Gen.Elements(Enum.GetValues<Effect>()).Two()
        from leastFor in Gen.Choose(0, 3)
        from objection in Gen.Elements(true, false)
        from host in Gen.Elements(true, false).Two()
        select Unanimity with
        {
            Denominator = denominator,
            Threshold = threshold,
            Quorum = quorum,
            Abstention = effects.Item1,
            Absence = effects.Item2,
            LeastFor = leastFor,
            ObjectionDefeats = objection,
            HostConsent = host.Item1,
            HostVotes = host.Item2,
        };

    /// <summary>Voters A, B, C, ... whose chances come from whole parts, so that certain ballots come up too.</summary>
    public static Gen<BallotChances[]> Voters(int most) =>
        from count in Gen.Choose(1, most)
        from parts in Gen.Choose(0, 3).Four().Where(each => each.Item1 + each.Item2 + each.Item3 + each.Item4 > 0).ArrayOf(count)
        select parts.Select(Chances).ToArray();

    public static Threshold Share(int parts, int of, bool exceed = false) => new() { Parts = parts, Of = of, Exceed = exceed };

    public static string Member(int number) => $"{(char)('A' + number)}";

    private static BallotChances Chances((int For, int Abstains, int Against, int Absent) parts, int number)
    {
        double all = parts.For + parts.Abstains + parts.Against + parts.Absent;
        return new BallotChances(Member(number), parts.For / all, parts.Abstains / all, parts.Against / all, parts.Absent / all);
    }
}
