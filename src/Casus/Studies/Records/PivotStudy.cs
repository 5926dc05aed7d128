// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Studies;

/// <summary>A study of who decides in a council: a pair of members and a leader, tried at several times and under several rules.</summary>
[Summary("A study of who decides in a council: a pair of members and a leader, tried at several times and under several rules.")]
public sealed record PivotStudy : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the study; its folder has the same name.")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the study.")]
    public required string Title { get; init; }

    /// <summary>The question.</summary>
    [Field("The question, in a sentence or two.")]
    public required string Question { get; init; }

    /// <summary>The pack.</summary>
    [Field("Id of the pack.")]
    public required string Pack { get; init; }

    /// <summary>The pair that is thought to decide.</summary>
    [Field("Codes of the two members that are thought to decide together.")]
    public required ImmutableArray<string> Pair { get; init; }

    /// <summary>The member that is thought to lead.</summary>
    [Field("Code of the member that is thought to lead.")]
    public required string Leader { get; init; }

    /// <summary>How many draws of the positions.</summary>
    [Field("How many times the positions are drawn.", Minimum = 100, Maximum = 100000)]
    public required int Draws { get; init; }

    /// <summary>Seed of the draws.</summary>
    [Field("Seed of the draws.", Minimum = 0, Maximum = 2000000000)]
    public required int Seed { get; init; }

    /// <summary>A weak prior from votes elsewhere.</summary>
    [Field("A weak prior on the positions from how the members vote elsewhere; none when left out.")]
    public IdealPointPrior? Prior { get; init; }

    /// <summary>The times.</summary>
    [Field("The times that are compared, in their order.")]
    public required ImmutableArray<Epoch> Epochs { get; init; }

    /// <summary>Rules tried at every time.</summary>
    [Field("Ids of rules tried at every time beside the one of that time.")]
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Rules that the thesis says nothing on.</summary>
    [Field("Ids of rules on which the thesis says nothing; tried at every time, so that an effect that they show as well cannot come from the rule.")]
    public ImmutableArray<string> Placebos { get; init; } = [];

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Pair.Length != 2 || Pair[0] == Pair[1])
            diagnostics.Error(WrittenAt, "bad-value", "A pair is two members.", "Write 'pair' with two codes.");
        if (Epochs.IsEmpty)
            diagnostics.Error(WrittenAt, "empty-list", "The study compares no times.", "Give at least one under 'epochs'.");
        foreach (var twice in Epochs.GroupBy(epoch => epoch.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-id", $"The time '{twice.Key}' is given twice.", "Keep one of them.");
    }
}

/// <summary>One of the times compared.</summary>
[Summary("A time: a case with its positions, the rule of the time, and the year of the prior.")]
public sealed record Epoch : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the time.")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the time.")]
    public required string Title { get; init; }

    /// <summary>The case.</summary>
    [Field("Id of the case that gives the positions.")]
    public required string Case { get; init; }

    /// <summary>The rule of the time.</summary>
    [Field("Id of the rule of the time.")]
    public required string Rule { get; init; }

    /// <summary>Year of the ideal points.</summary>
    [Field("Year of the ideal points that the prior takes.", Minimum = 1946, Maximum = 2100)]
    public int Year { get; init; }
}

/// <summary>A weak prior: a member is the more likely to support the nearer its ideal point elsewhere is to that of the host.</summary>
[Summary("A weak prior: a member is the more likely to support the nearer its ideal point elsewhere is to that of the host.")]
public sealed record IdealPointPrior : Entry
{
    /// <summary>Subject of the ideal points.</summary>
    [Field("Subject of the ideal points: that of a member in a year is the quantity SUBJECT.YEAR.MEMBER.")]
    public required string Subject { get; init; }

    /// <summary>Width of their middle nine tenths.</summary>
    [Field("Quantity: width of the middle nine tenths of an ideal point.")]
    public required Quantity<Points> Width { get; init; }

    /// <summary>Distance at which support has fallen to e⁻¹.</summary>
    [Field("Quantity: distance at which the prior chance of support has fallen to 37 per cent.")]
    public required Quantity<Points> Reach { get; init; }

    /// <summary>Weight against the coded position.</summary>
    [Field("Quantity: weight of the prior against the coded position, 0 to 1.")]
    public required Quantity<Share> Weight { get; init; }
}
