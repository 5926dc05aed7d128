// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Law;
using NodaTime;

namespace Casus.Chain;

/// <summary>What a reform changed: the law of two days side by side, provision by provision, and the cases whose verdict it flips.</summary>
public sealed record LawComparison
{
    private LawComparison(Scenario scenario, LocalDate before, LocalDate after) => (Scenario, Before, After) = (scenario, before, after);

    /// <summary>The scenario whose host is looked at.</summary>
    public Scenario Scenario { get; }

    /// <summary>The earlier day.</summary>
    public LocalDate Before { get; }

    /// <summary>The later day.</summary>
    public LocalDate After { get; }

    /// <summary>The host of the case.</summary>
    public string Host => Scenario.Case.Given.Request.Host;

    /// <summary>States whose membership or participation differs.</summary>
    public ImmutableArray<MemberChange> Members { get; private init; }

    /// <summary>Texts that stand otherwise.</summary>
    public ImmutableArray<InstrumentChange> Instruments { get; private init; }

    /// <summary>Articles that came, went or changed, for the host.</summary>
    public ImmutableArray<ProvisionChange> Provisions { get; private init; }

    /// <summary>National rules on sending forces that differ.</summary>
    public ImmutableArray<GateChange> Gates { get; private init; }

    /// <summary>Leave of third states that holds on one of the days only.</summary>
    public ImmutableArray<RuleChange<Clearance>> Clearances { get; private init; }

    /// <summary>Rules of the council, adopted or read so, that hold on one of the days only.</summary>
    public ImmutableArray<RuleChange<VotingRule>> Rules { get; private init; }

    /// <summary>The case itself on the law of both days, with the facts that the user set.</summary>
    public CaseChange Own { get; private init; } = null!;

    /// <summary>Every other case of the pack, each under its own facts, in the order of their ids.</summary>
    public ImmutableArray<CaseChange> Others { get; private init; }

    /// <summary>The cases whose verdict differs, the case itself first.</summary>
    public IEnumerable<CaseChange> Flipped => Others.Prepend(Own).Where(each => each.Flips);

    /// <summary>Compares the law of two days, in whichever order they are given.</summary>
    public static LawComparison Of(Scenario scenario, LocalDate one, LocalDate other)
    {
        var (before, after) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
        var (pack, law) = (scenario.Pack, scenario.Pack.Law);
        var questions = (Before: LawQuestion.Of(scenario, before), After: LawQuestion.Of(scenario, after));
        var texts = new LawTexts(law, questions.Before, questions.After);
        return new LawComparison(scenario, before, after)
        {
            Members = [.. law.Members.Select(member => new MemberChange(member.Country, Status(member, before), Status(member, after))).Where(each => each.Before != each.After)],
            Instruments = texts.Instruments(),
            Provisions = texts.Provisions(),
            Gates = GatesOf(law, before, after),
            Clearances = Changed(law.Clearances, each => (Holds(each, before), Holds(each, after))),
            Rules = Changed(pack.Rules.Where(rule => rule.Status != RuleStatus.Counterfactual).OrderBy(rule => rule.Status), each => (each.Holds(before), each.Holds(after))),
            Own = Tried(scenario.Case, questions.Before, questions.After),
            Others =
            [
                .. pack.Cases.Values.Where(each => each.Id != scenario.Case.Id).Select(each => Tried(
                    each, LawQuestion.Of(pack, each, scenario.Settings, before), LawQuestion.Of(pack, each, scenario.Settings, after))),
            ],
        };
    }

    private static CaseChange Tried(Packs.Case crisis, LawInquiry before, LawInquiry after)
    {
        var (old, now) = (LawStage.Answer(before), LawStage.Answer(after));
        var bases = old.Bases.Zip(now.Bases).Where(pair => pair.First.Answer != pair.Second.Answer).Select(pair => new VerdictChange(pair.First, pair.Second));
        return new CaseChange(crisis, old.Answer, now.Answer, [.. bases]);
    }

    private static string Status(Member member, LocalDate day)
    {
        if (!member.Membership.Any(period => period.Holds(day)))
            return "no member";
        var state = LawBook.ParticipationOn(member, day);
        return state == ParticipationState.Full ? "a member" : $"a member, participation {Words.Of(state)}";
    }

    private static ImmutableArray<GateChange> GatesOf(LawBook law, LocalDate before, LocalDate after) =>
    [
        .. from gate in law.Gates
           group gate by gate.Member into own
           let change = new GateChange(own.Key, [.. own.Where(each => each.Holds(before))], [.. own.Where(each => each.Holds(after))])
           where !change.Before.SequenceEqual(change.After)
           select change,
    ];

    private static bool Holds(Clearance clearance, LocalDate day) => day >= clearance.From && (clearance.Until is not { } until || day < until);

    private static ImmutableArray<RuleChange<T>> Changed<T>(IEnumerable<T> rules, Func<T, (bool Before, bool After)> holds) =>
        [.. from rule in rules let held = holds(rule) where held.Before != held.After orderby held.After select new RuleChange<T>(rule, held.After)];
}
