// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Operations;

/// <summary>What the force does once it is there.</summary>
[Summary("What the force does once it is there, and how it leaves.")]
public sealed record Mission : Entry
{
    /// <summary>The tasks in words.</summary>
    [Field("The tasks, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Places to be guarded.</summary>
    [Field("Places to be guarded.")]
    public required ImmutableArray<Site> Sites { get; init; }

    /// <summary>Guards on a post at one time.</summary>
    [Field("Quantity: guards on a post at one time.")]
    public required Quantity<Persons> Guards { get; init; }

    /// <summary>Reliefs in a day.</summary>
    [Field("Quantity: reliefs that man a post around the clock.")]
    public required Quantity<Ratio> Reliefs { get; init; }

    /// <summary>Share of the force that can stand guard.</summary>
    [Field("Quantity: share of the people present that can stand guard, the rest being staff, drivers and supply.")]
    public required Quantity<Share> GuardShare { get; init; }

    /// <summary>How long the mission lasts.</summary>
    [Field("Quantity: time from closure until withdrawal begins.")]
    public required Quantity<Hours> Lasts { get; init; }

    /// <summary>How long a contingent needs to get ready to leave.</summary>
    [Field("Quantity: time a contingent needs to hand over and get ready to leave.")]
    public required Quantity<Hours> HandOver { get; init; }

    /// <summary>Claims on the tasks.</summary>
    [Field("Ids of claims on the tasks.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
