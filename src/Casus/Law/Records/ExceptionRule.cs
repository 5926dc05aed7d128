// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>What an exception does to the base rule.</summary>
[Summary("What an exception does to the base rule.")]
public enum ExceptionEffect
{
    /// <summary>It closes the basis, whatever the base rule says.</summary>
    Closes,

    /// <summary>It opens the basis, whatever the base rule says.</summary>
    Opens,
}

/// <summary>An exception to a basis: when its condition holds, it overrides the base rule and every exception before it.</summary>
[Summary("An exception to a basis: when it holds, it overrides the base rule and the exceptions before it.")]
public sealed record ExceptionRule : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the exception.")]
    [Names("exception")]
    public required string Id { get; init; }

    /// <summary>The exception in words.</summary>
    [Field("The exception, as a clause in our own words.")]
    public required string Says { get; init; }

    /// <summary>When it applies.</summary>
    [Field("When the exception applies.")]
    public required Condition When { get; init; }

    /// <summary>What it does.</summary>
    [Field("closes or opens.")]
    public required ExceptionEffect Effect { get; init; }

    /// <summary>The provision it rests on.</summary>
    [Field("Id of the provision it rests on, where it is not that of the basis.")]
    [Refers("provision")]
    public string? Provision { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
