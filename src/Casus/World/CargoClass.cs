// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>A class of cargo by size, in which tonnes of a requirement are counted. A thing belongs to the first class, in the order of the pack, whose limits it keeps.</summary>
[Summary("A class of cargo by size, in which tonnes are counted; a thing belongs to the first class whose limits it keeps.")]
public sealed record CargoClass : Entry
{
    /// <summary>Id, such as <c>oversize</c>.</summary>
    [Field("Id of the class.")]
    [Names("cargo class")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the class.")]
    public required string Name { get; init; }

    /// <summary>Longest.</summary>
    [Field("Quantity: greatest length; no limit when left out.")]
    public Quantity<Metres>? Length { get; init; }

    /// <summary>Widest.</summary>
    [Field("Quantity: greatest width; no limit when left out.")]
    public Quantity<Metres>? Width { get; init; }

    /// <summary>Highest.</summary>
    [Field("Quantity: greatest height; no limit when left out.")]
    public Quantity<Metres>? Height { get; init; }
}
