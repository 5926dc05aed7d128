// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>With what? Which units of willing and authorised members go, by a stated policy; what holds the rest back.</summary>
public sealed class ForceStage
{
    private readonly ForceInquiry inquiry;
    private readonly MemberLimits limits;
    private readonly Eligibility eligibility;
    private readonly Muster muster;

    private ForceStage(ForceInquiry inquiry)
    {
        this.inquiry = inquiry;
        limits = new MemberLimits(inquiry);
        eligibility = new Eligibility(inquiry, limits);
        muster = new Muster(inquiry, limits);
    }

    /// <summary>Answers an inquiry.</summary>
    public static ForceOutcome Answer(ForceInquiry inquiry)
    {
        var stage = new ForceStage(inquiry);
        var outcome = stage.Generate(inquiry.Policy ?? inquiry.Requirement.Policy);
        return inquiry.InDepth ? outcome with { Depth = stage.Depth(outcome) } : outcome;
    }

    private ForceOutcome Generate(GenerationPolicy policy)
    {
        var held = new List<HeldBack>();
        var usable = eligibility.Usable(held);
        var wanted = inquiry.Quantities.Of(inquiry.Requirement.Persons).Count;
        var packet = policy == GenerationPolicy.Framework
            ? new FrameworkGeneration(inquiry, limits, muster).Generate(usable, wanted)
            : new PolicyGeneration(inquiry, limits, muster, policy).Generate(usable, wanted);
        held.AddRange(packet.Held);
        return new ForceOutcome(
            wanted,
            [.. packet.Sent],
            [.. held.OrderBy(each => each.Unit.Member, StringComparer.Ordinal).ThenBy(each => each.Unit.Id, StringComparer.Ordinal)],
            Because(policy, packet))
        {
            Policy = policy,
            Choice = packet.Choice,
        };
    }

    private Reason Because(GenerationPolicy policy, GeneratedPacket packet)
    {
        var because = new List<Reason> { Reason.Of("people wanted", inquiry.Quantities.Resolve(inquiry.Requirement.Persons.Name), inquiry.Quantities.Book) };
        if (policy != GenerationPolicy.Framework)
            because.Add(new Reason(ReasonKind.Rule, $"chosen by the policy '{Words.Of(policy)}': {PolicyWords.Aim(policy)}{(packet.Choice is { Proven: false } ? "; the search was cut off, and a better choice may exist" : string.Empty)}", null, []));
        return Reason.Of(ReasonKind.Rule, inquiry.Requirement.Says, because);
    }

    private ForceDepth Depth(ForceOutcome outcome) => new(
        ForcePool.Of(inquiry, limits, eligibility, outcome),
        TaskAssignment.Of(inquiry, outcome.Contributions),
        CommandOutcome.Of(inquiry, outcome),
        Interoperability.Of(inquiry, outcome),
        [.. Enum.GetValues<GenerationPolicy>().Select(policy => Result(policy == outcome.Policy ? outcome : Generate(policy)))]);

    private PolicyResult Result(ForceOutcome outcome) => new(
        outcome.Policy,
        outcome.Persons,
        outcome.Vehicles,
        outcome.Contributions.Length,
        outcome.Members.Length,
        outcome.ReadyAt,
        TaskAssignment.Of(inquiry, outcome.Contributions).Count(each => !each.IsMet),
        outcome.Choice?.Proven ?? true);
}
