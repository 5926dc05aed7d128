// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>Who commands a force and who deputises.</summary>
[Summary("Who commands and who deputises.")]
public sealed record Command : Entry
{
    /// <summary>Whose officer commands.</summary>
    [Field("Code of the member whose officer commands.")]
    [Refers("member")]
    public required string Commander { get; init; }

    /// <summary>Whose officers deputise, in their order.</summary>
    [Field("Codes of the members whose officers deputise, in their order.")]
    [Refers("member")]
    public ImmutableArray<string> Deputies { get; init; } = [];

    /// <summary>How it is ordered.</summary>
    [Field("How command is ordered, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Working language.</summary>
    [Field("Language in which it is led.")]
    public string? Language { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on command.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it.</summary>
    [Field("Ids of assumptions on command.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
