// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>The organisation that a pack describes.</summary>
[Summary("The organisation that the pack describes.")]
public sealed record Organisation : Entry
{
    /// <summary>Full name.</summary>
    [Field("Full name.")]
    public required string Name { get; init; }

    /// <summary>Usual short name.</summary>
    [Field("Usual short name.")]
    public required string ShortName { get; init; }

    /// <summary>The body that decides.</summary>
    [Field("The body that decides on the use of forces.")]
    public required string Council { get; init; }

    /// <summary>The body whose decision a run asks for.</summary>
    [Field("Id of the body whose decision a run asks for.")]
    [Refers("body")]
    public required string Decides { get; init; }

    /// <summary>The permanent staff and where it sits.</summary>
    [Field("The permanent staff: what it is, where it sits, who has headed it.")]
    public required string Secretariat { get; init; }

    /// <summary>Claims on the organisation.</summary>
    [Field("Ids of claims on the organisation.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}
