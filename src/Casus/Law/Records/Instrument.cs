// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>A legal instrument with its versions in time.</summary>
[Summary("A legal instrument with its versions in time.")]
public sealed record Instrument : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the instrument.")]
    [Names("instrument")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [Field("Title of the instrument.")]
    public required string Title { get; init; }

    /// <summary>What kind of act it is.</summary>
    [Field("What kind of act it is: treaty, charter, agreement, regulations, ...")]
    public required string Kind { get; init; }

    /// <summary>The state whose law it is, or null for an instrument between states.</summary>
    [Field("Code of the member whose national law it is; leave out for an instrument between states.")]
    [Refers("member")]
    public string? State { get; init; }

    /// <summary>Its versions, oldest first.</summary>
    [Field("Its versions, oldest first; a later one in force replaces the earlier.")]
    public required ImmutableArray<InstrumentVersion> Versions { get; init; }
}
