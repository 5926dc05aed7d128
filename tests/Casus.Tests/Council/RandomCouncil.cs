// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>A rule and an electorate made at random, and what is said of the host and of leave from outside.</summary>
internal sealed record RandomCouncil(VotingRule Rule, Electorate Electorate, string? Host, bool HostConsents, bool Leave)
{
    private static readonly Threshold[] Thresholds =
        [TinyRule.Share(1, 1), TinyRule.Share(1, 2), TinyRule.Share(1, 2, exceed: true), TinyRule.Share(2, 3), TinyRule.Share(2, 3, exceed: true), TinyRule.Share(65, 100), TinyRule.Share(1, 1000)];

    private static readonly Gen<Criterion> Quotas =
        from weight in Gen.Elements(Criterion.Heads, Criterion.Heads, "people", "means")
        from share in Gen.Elements(Thresholds)
        from outOf in Gen.Elements(Enum.GetValues<Denominator>())
        from least in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, weight == Criterion.Heads ? 5 : 30)))
        select least > 0 ? TinyRule.Least(least, weight) : TinyRule.Quota(share, outOf, weight);

    private static readonly Gen<Criterion> Criteria = Gen.Frequency(
        (3, Quotas),
        (1, Joined(TinyRule.All)),
        (1, Joined(TinyRule.Any)),
        (1, from quota in Quotas from within in Joined(TinyRule.Any) select TinyRule.All(quota, within)));

    private static readonly Gen<VotingRule> Rules =
        from passes in Criteria
        from quorum in Gen.Elements(Thresholds)
        from effects in Gen.Elements(Enum.GetValues<Effect>()).Two()
        from leastFor in Gen.Choose(0, 3)
        from objection in Gen.Elements(true, false)
        from host in Gen.Elements(true, false).Two()
        from vetoes in Gen.Elements<ImmutableArray<string>>([], [], ["B"], ["A", "C"])
        from vetoedBy in Gen.Elements<ImmutableArray<Ballot>>([Ballot.Against], [Ballot.Against, Ballot.Abstains], [Ballot.Against, Ballot.Absent], [Ballot.Absent])
        from silence in Gen.Elements(TinyRule.Unanimity.Silence, TinyRule.Unanimity.Silence, TinyRule.Silent.Silence)
        from blocking in Gen.Elements(TinyRule.Unanimity.Blocking, TinyRule.Blocking(2), TinyRule.Blocking(4))
        from outside in Gen.Elements(TinyRule.Unanimity.Outside, TinyRule.Leave())
        select TinyRule.Unanimity with
        {
            Passes = passes,
            Quorum = quorum,
            Abstention = effects.Item1,
            Absence = effects.Item2,
            LeastFor = leastFor,
            ObjectionDefeats = objection,
            HostConsent = host.Item1,
            HostVotes = host.Item2,
            Vetoes = vetoes,
            VetoedBy = vetoes.IsEmpty ? [] : vetoedBy,
            Silence = silence,
            Blocking = blocking,
            Outside = outside,
        };

    /// <summary>Councils of two to so many voters, a host among them or not.</summary>
    public static Gen<RandomCouncil> Of(int most) =>
        from rule in Rules
        from count in Gen.Choose(2, most)
        from people in Gen.Choose(0, 9).ArrayOf(count)
        from means in Gen.Frequency((3, Gen.Choose(1, 20)), (1, Gen.Choose(1, 1_000_000))).ArrayOf(count)
        from host in Gen.Elements("A", "B", "Z", null!)
        from said in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))).Two()
        select new RandomCouncil(rule, Weighted(people, means), host, said.Item1, said.Item2);

    public RuleScores Scores => RuleScores.Of(Rule, Electorate, Host, HostConsents, Leave);

    public bool Adopts(IReadOnlyList<Ballot> ballots) => PlainCount.Adopts(Rule, Electorate, Host, HostConsents, Leave, ballots);

    /// <summary>Those who vote: the host is not among them where the rule gives it no vote.</summary>
    public ImmutableArray<string> Voters => [.. Electorate.Voters.Where(voter => Rule.HostVotes || voter != Host)];

    /// <summary>Chances of the voters in whole parts, so that certain ballots come up too.</summary>
    public Gen<ImmutableArray<BallotChances>> Chances =>
        from parts in Gen.Choose(0, 3).Four().Where(each => each.Item1 + each.Item2 + each.Item3 + each.Item4 > 0).ArrayOf(Voters.Length)
        select Voters.Select((voter, i) => Shared(voter, parts[i])).ToImmutableArray();

    public override string ToString() => $"{Rule} {Rule.Passes} of {string.Join(' ', Electorate.Voters)}, host {Host}, consents {HostConsents}, leave {Leave}";

    private static Gen<Criterion> Joined(Func<Criterion[], Criterion> made) => from parts in Gen.Two(Quotas) select made([parts.Item1, parts.Item2]);

    private static Electorate Weighted(int[] people, int[] means) => new(
        [.. people.Select((_, i) => TinyRule.Member(i))],
        ImmutableSortedDictionary.Create<string, ImmutableArray<long>>(StringComparer.Ordinal)
            .Add("people", [.. people.Select(each => (long)each)])
            .Add("means", [.. means.Select(each => (long)each)]));

    private static BallotChances Shared(string voter, (int For, int Abstains, int Against, int Absent) parts)
    {
        double all = parts.For + parts.Abstains + parts.Against + parts.Absent;
        return new BallotChances(voter, parts.For / all, parts.Abstains / all, parts.Against / all, parts.Absent / all);
    }
}
