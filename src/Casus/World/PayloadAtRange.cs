// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>One point of the curve of load against range.</summary>
[Summary("A lighter load and how far the aircraft carries it; none is the ferry range.")]
public sealed record PayloadAtRange : Entry
{
    /// <summary>The load.</summary>
    [Field("Quantity: the load; leave out for an empty aircraft.")]
    public Quantity<Tonnes>? Payload { get; init; }

    /// <summary>How far it is carried.</summary>
    [Field("Quantity: how far it is carried.")]
    public required Quantity<Metres> Range { get; init; }
}
