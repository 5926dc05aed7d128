// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>The relief of a part of the force by fresh units of the same kind, in one plan with the way home of those relieved.</summary>
[Summary("The relief of a part of the force by fresh units of the same kind.")]
public sealed record Rotation : Entry
{
    /// <summary>When.</summary>
    [Field("Quantity: time from closure until the relief may load.")]
    public required Quantity<Hours> After { get; init; }

    /// <summary>How much of the force.</summary>
    [Field("Quantity: share of each contingent that is relieved.")]
    public required Quantity<Share> Share { get; init; }

    /// <summary>How long the two overlap.</summary>
    [Field("Quantity: time for which the old and the new stand together before the old may load.")]
    public required Quantity<Hours> HandOver { get; init; }
}
