// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>The longest runway of an airfield.</summary>
[Summary("The longest runway of an airfield.")]
public sealed record Runway : Entry
{
    /// <summary>Length.</summary>
    [Field("Length with its unit, such as 4400 metres; leave out when no record gives it.")]
    public ClaimValue? Length { get; init; }

    /// <summary>Width.</summary>
    [Field("Width with its unit; leave out when no record gives it.")]
    public ClaimValue? Width { get; init; }

    /// <summary>Surface, in the words of the record.</summary>
    [Field("Surface: asphalt, concrete, gravel, ..., or unknown.")]
    public required string Surface { get; init; }

    /// <summary>The assumed length, where no record gives one.</summary>
    [Field("Quantity that gives the assumed length where no record does.")]
    public Quantity<Metres>? Assumed { get; init; }
}
