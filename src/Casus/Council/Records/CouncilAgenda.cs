// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Council;

/// <summary>How a case comes before the council: by which procedure, with how much common mood, and on which issues.</summary>
[Summary("How a case comes before the council: procedure, common mood, issues.")]
public sealed record CouncilAgenda : Entry
{
    /// <summary>The procedure, where it is not that of the rule.</summary>
    [Field("Id of the procedure, where it is not that of the rule.")]
    [Refers("procedure")]
    public string? Procedure { get; init; }

    /// <summary>How much of what moves a member moves all of them.</summary>
    [Field("Quantity: correlation between members' leanings through a common mood, 0 (each for itself) to 1; none when left out.")]
    public Quantity<Share>? Correlation { get; init; }

    /// <summary>The weighting that gives capability.</summary>
    [Field("Id of the weighting that gives each member's capability; members count alike when left out.")]
    [Refers("weighting")]
    public string? Capability { get; init; }

    /// <summary>Issues on which members can be placed.</summary>
    [Field("Issues on which members can be placed, beside that of acting at all.")]
    public ImmutableArray<CouncilIssue> Issues { get; init; } = [];

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        foreach (var twice in Issues.GroupBy(issue => issue.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-id", $"The issue '{twice.Key}' is given twice.", "Keep one of them.");
    }
}

/// <summary>A scale on which members can be placed.</summary>
[Summary("A scale from 0 to 100 on which members can be placed.")]
public sealed record CouncilIssue : Entry
{
    /// <summary>The issue of acting at all.</summary>
    public const string Act = "act";

    /// <summary>Its id.</summary>
    [Field("Id of the issue within the case: 'act' for acting at all, or another.")]
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    [Field("What the issue is about.")]
    public required string Title { get; init; }

    /// <summary>What 0 means.</summary>
    [Field("What the place 0 means.")]
    public required string Low { get; init; }

    /// <summary>What 100 means.</summary>
    [Field("What the place 100 means.")]
    public required string High { get; init; }
}
