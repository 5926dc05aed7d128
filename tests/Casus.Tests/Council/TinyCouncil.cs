// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;
using Casus.Tests.Law;
using NodaTime;

namespace Casus.Tests.Council;

/// <summary>A council made up for a test: HHH is the host, and each member votes for, against or aside with a chance written in per cent.</summary>
internal sealed class TinyCouncil
{
    private static readonly LocalDate Day = new(2010, 6, 12);

    private readonly TinyBook made = new();
    private readonly List<CouncilPosition> positions = [];
    private readonly List<Member> members = [];
    private readonly Quantity<Hours> convening;
    private readonly Quantity<Hours> deciding;
    private readonly Quantity<Hours> calling;
    private (VotingRule Rule, int Members, Chamber Chamber)? ready;

    public TinyCouncil()
    {
        made.Says<Hours>("24 hours", "silence");
        convening = made.Says<Hours>("5 hours");
        deciding = made.Says<Hours>("2 hours");
        calling = made.Says<Hours>("1 hours");
    }

    public bool RequestMade { get; init; } = true;

    public bool HostConsents { get; init; } = true;

    /// <summary>Whether leave from outside was given.</summary>
    public bool Leave { get; init; } = true;

    public Answer Lawful { get; init; } = Answer.Yes;

    public bool? Decision { get; init; }

    /// <summary>The procedure set by the user: 'usual' takes seven hours, 'quick' one.</summary>
    public string? Procedure { get; init; }

    /// <summary>Correlation of the leanings, in per cent.</summary>
    public int? Correlation { get; init; }

    /// <summary>Seats of the body; all members when empty.</summary>
    public string[] Seats { get; init; } = [];

    /// <summary>Rules of the pack beside the one applied.</summary>
    public VotingRule[] Others { get; init; } = [TinyRule.Unanimity, TinyRule.Majority];

    /// <summary>What the user has set beside the decision.</summary>
    public CouncilChoices Choices { get; init; } = CouncilChoices.None;

    /// <summary>Capability by member; the case names no weighting when empty.</summary>
    public Dictionary<string, int> Capability { get; init; } = [];

    /// <summary>A member with its chance to vote for, to object if it does not, to stay away, to object to the format and to send.</summary>
    public TinyCouncil With(
        string member,
        int supports,
        int objects = 50,
        int absent = 0,
        int? contributes = null,
        int? toFormat = null,
        (string Member, string Strength)? follows = null,
        ParticipationState state = ParticipationState.Full)
    {
        positions.Add(new CouncilPosition
        {
            Member = member,
            Stance = member == "HHH" ? Casus.Council.Stance.Asks : Casus.Council.Stance.Silent,
            Says = "Made up.",
            Supports = made.Says<Share>($"{supports} percent"),
            Objects = made.Says<Share>($"{objects} percent"),
            Absent = made.Says<Share>($"{absent} percent"),
            Contributes = contributes is { } chance ? made.Says<Share>($"{chance} percent") : null,
            ObjectsToFormat = toFormat is { } format ? made.Says<Share>($"{format} percent") : null,
            Follows = follows is { } leader ? new Following { Member = leader.Member, Strength = made.Says<Share>(leader.Strength) } : null,
        });
        return Silent(member, state);
    }

    /// <summary>A member of which the case gives no position.</summary>
    public TinyCouncil Silent(string member, ParticipationState state = ParticipationState.Full)
    {
        members.Add(new Member
        {
            Country = member,
            Membership = [new MembershipPeriod { From = new LocalDate(2000, 1, 1) }],
            Participation = state == ParticipationState.Full ? [] : [new ParticipationPeriod { From = new LocalDate(2001, 1, 1), State = state }],
        });
        return this;
    }

    public CouncilOutcome Vote(VotingRule rule, KeyedDraws? draws = null)
    {
        var request = new Request { Host = "HHH", At = Day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };
        var law = new LegalOutcome(Day, null, request, Lawful, [], [], [.. members], null, Diagnosis.Of([]));
        if (ready is not { } known || !ReferenceEquals(known.Rule, rule) || known.Members != members.Count)
            ready = known = (rule, members.Count, Chamber(rule));
        return CouncilStage.Answer(new CouncilInquiry(known.Chamber, made.Quantities(draws), law, RequestMade, Choices with { Decision = Decision ?? Choices.Decision }));
    }

    /// <summary>The council made ready.</summary>
    public Chamber Chamber(VotingRule rule)
    {
        foreach (var (member, capability) in Capability.Where(each => !made.Quantities().Book.Assumptions.ContainsKey($"capability.{each.Key}")))
            made.Says<Persons>($"{capability} persons", $"capability.{member}");
        ImmutableArray<VotingRule> rules = [.. Others.Prepend(rule).Select(each => each with { Claims = [], Assumptions = [], Body = "council", Procedure = "usual" })];
        return Casus.Council.Chamber.Of(new ChamberPlan(
            new VotingBody { Id = "council", Title = "Council", Says = "Made up.", Seats = [.. Seats.Select(holder => new Seat { Holder = holder })] },
            rules[0],
            rules,
            Keyed(new Weighting { Id = "capability", Title = "Capability", Kind = WeightKind.Capability, Subject = "capability", Says = "Made up." }, each => each.Id),
            Keyed(Way("usual", convening, deciding), each => each.Id).Add("quick", Way("quick", calling)),
            [.. members],
            made.Quantities().Book,
            Day,
            "HHH",
            HostConsents,
            fact => fact == "leave" && Leave,
            [.. positions],
            new CouncilAgenda { Correlation = Correlation is { } share ? made.Says<Share>($"{share} percent") : null, Capability = Capability.Count > 0 ? "capability" : null },
            Procedure));
    }

    private static CouncilProcedure Way(string id, params Quantity<Hours>[] steps) =>
        new() { Id = id, Title = id, Kind = ProcedureKind.Other, Says = "Made up.", Steps = [.. steps.Select((takes, i) => new ProcedureStep { Title = $"step {i + 1}", Takes = takes })] };

    private static ImmutableSortedDictionary<string, T> Keyed<T>(T only, Func<T, string> id) => ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal).Add(id(only), only);
}
