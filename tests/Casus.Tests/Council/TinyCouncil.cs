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
    private readonly TinyBook made = new();
    private readonly List<CouncilPosition> positions = [];
    private readonly List<Member> members = [];
    private readonly Quantity<Hours> convening;
    private readonly Quantity<Hours> deciding;

    public TinyCouncil()
    {
        convening = made.Says<Hours>("5 hours");
        deciding = made.Says<Hours>("2 hours");
    }

    public bool RequestMade { get; init; } = true;

    public bool HostConsents { get; init; } = true;

    public Answer Lawful { get; init; } = Answer.Yes;

    public bool? Decision { get; init; }

    /// <summary>Rules of the pack beside the one applied.</summary>
    public VotingRule[] Others { get; init; } = [TinyRule.Unanimity, TinyRule.Majority];

    /// <summary>A member with its chance to vote for, to object if it does not, to stay away and to send.</summary>
    public TinyCouncil With(string member, int supports, int objects = 50, int absent = 0, int? contributes = null, bool frozen = false)
    {
        positions.Add(new CouncilPosition
        {
            Member = member,
            Says = "Made up.",
            Supports = made.Says<Share>($"{supports} percent"),
            Objects = made.Says<Share>($"{objects} percent"),
            Absent = made.Says<Share>($"{absent} percent"),
            Contributes = contributes is { } chance ? made.Says<Share>($"{chance} percent") : null,
        });
        return Silent(member, frozen);
    }

    /// <summary>A member of which the case gives no position.</summary>
    public TinyCouncil Silent(string member, bool frozen = false)
    {
        members.Add(new Member
        {
            Country = member,
            Membership = [new MembershipPeriod { From = new LocalDate(2000, 1, 1) }],
            Participation = frozen ? [new ParticipationPeriod { From = new LocalDate(2001, 1, 1), State = ParticipationState.Frozen }] : [],
        });
        return this;
    }

    public CouncilOutcome Vote(VotingRule rule, KeyedDraws? draws = null)
    {
        var day = new LocalDate(2010, 6, 12);
        var request = new Request { Host = "HHH", At = day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };
        var law = new LegalOutcome(day, null, request, Lawful, [], [], [.. members], null, Diagnosis.Of([]));
        ImmutableArray<VotingRule> rules = [.. Others.Prepend(rule).Select(each => each with { Convening = convening, Deciding = deciding, Claims = [], Assumptions = [] })];
        return CouncilStage.Answer(new CouncilInquiry(rules, rules[0], [.. positions], made.Quantities(draws), law, RequestMade, HostConsents, Decision));
    }
}
